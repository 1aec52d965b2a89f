//! The mat pictures with known sizes, and how measurements compare with them.
//! The pictures aren't part of the project: without them there is nothing to do.

// The bench prints more of it than the test asserts.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use punnet_domain::measurement::{Mat, Measurement, Piece};
use punnet_domain::produce::Produce;

/// One piece whose size is known.
#[derive(Debug, Clone)]
pub struct Known {
    pub produce: Produce,
    pub diameter_mm: f64,
    pub feret_max_mm: f64,
    pub centre_px: [f64; 2],
    pub lab: [f64; 3],
    pub red_share: f64,
    /// Of the one blemish; 0 on clean skin.
    pub blemish_projected_mm2: f64,
    pub blemish_mm2: f64,
    pub blemish_mm: f64,
}

/// A picture compared with what is known of it.
#[derive(Debug)]
pub struct Compared {
    pub measurement: Measurement,
    /// Each known piece with the measured one at its place.
    pub pairs: Vec<(Known, Option<Piece>)>,
    pub extra: Vec<Piece>,
    /// Known pieces left out although their own produce was named.
    pub wrongly_left_out: usize,
    /// Pieces of another produce that were counted.
    pub wrongly_counted: usize,
}

/// Our own definition of the mat.
pub fn mat() -> Mat {
    serde_json::from_str(include_str!("../../../../assets/mat/a3.json")).unwrap()
}

/// The folder of the pictures, if they are on this machine.
pub fn folder() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = std::env::var_os("PUNNET_SHARED").map_or(root.join("../shared"), PathBuf::from);
    let folder = shared.join("photos/mat");
    let there = folder.join("truth.csv").exists();
    if !there {
        eprintln!("SKIPPED: no {}; set PUNNET_SHARED to the folder that has photos/mat", folder.display());
    }
    there.then_some(folder)
}

/// Every picture's name with its known pieces.
pub fn known(folder: &std::path::Path) -> BTreeMap<String, Vec<Known>> {
    let text = std::fs::read_to_string(folder.join("truth.csv")).unwrap();
    let mut lines = text.lines().map(|l| l.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let column = |name: &str| head.iter().position(|h| *h == name).unwrap();
    let number = |row: &[&str], name: &str| row[column(name)].parse::<f64>().unwrap();
    let mut pictures: BTreeMap<String, Vec<Known>> = BTreeMap::new();
    for row in lines {
        let known = Known {
            produce: Produce::from_code(row[column("produce")]).unwrap(),
            diameter_mm: number(&row, "eq_area_diameter_mm"),
            feret_max_mm: number(&row, "feret_max_mm"),
            centre_px: [number(&row, "centre_px_x"), number(&row, "centre_px_y")],
            lab: [number(&row, "L"), number(&row, "a"), number(&row, "b")],
            red_share: number(&row, "red_fraction"),
            blemish_projected_mm2: number(&row, "defect_area_projected_mm2"),
            blemish_mm2: number(&row, "defect_area_surface_mm2"),
            blemish_mm: number(&row, "defect_length_mm"),
        };
        pictures.entry(row[column("image")].to_owned()).or_default().push(known);
    }
    pictures
}

/// Measures a picture once for each produce it shows, and compares.
pub fn compare(photo: &[u8], known: &[Known], mat: &Mat) -> Compared {
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1000.0;
    let kinds: std::collections::BTreeSet<Produce> = known.iter().map(|k| k.produce).collect();
    let by_kind: Vec<(Produce, Measurement)> =
        kinds.into_iter().map(|p| (p, punnet_measuring::measure(photo, p, mat, &clock).unwrap())).collect();
    let (mut left_out, mut counted) = (0, 0);
    for (produce, measurement) in &by_kind {
        for (known, piece) in matched(known, measurement).0 {
            let is_counted = piece.is_some_and(|p| p.counted);
            left_out += usize::from(known.produce == *produce && !is_counted);
            counted += usize::from(known.produce != *produce && is_counted);
        }
    }
    let measurement = by_kind.into_iter().next().unwrap().1;
    let (pairs, extra) = matched(known, &measurement);
    Compared { measurement, pairs, extra, wrongly_left_out: left_out, wrongly_counted: counted }
}

/// How far a measured colour is from the known one (ΔE 1976).
pub fn colour_error(known: &Known, piece: &Piece) -> f64 {
    known.lab.iter().zip(piece.lab).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// Pairs each known piece with the nearest measured one within its half width.
fn matched(known: &[Known], measurement: &Measurement) -> (Vec<(Known, Option<Piece>)>, Vec<Piece>) {
    let mut rest = measurement.pieces.clone();
    let pairs = known
        .iter()
        .map(|k| {
            let reach = 0.5 * k.diameter_mm / measurement.mat.mm_per_px;
            let gap = |p: &Piece| (p.centre_px[0] - k.centre_px[0]).hypot(p.centre_px[1] - k.centre_px[1]);
            let nearest = (0..rest.len()).min_by(|&a, &b| gap(&rest[a]).total_cmp(&gap(&rest[b])));
            let piece = nearest.filter(|&i| gap(&rest[i]) < reach).map(|i| rest.swap_remove(i));
            (k.clone(), piece)
        })
        .collect();
    (pairs, rest)
}
