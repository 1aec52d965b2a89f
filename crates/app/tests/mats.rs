//! The mats as printed: rendered, photographed with pieces of known sizes, measured.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use punnet_app::{Mat, Measurement, Produce, Reference, mat_pdf};
use punnet_i18n::LANGUAGES;
use punnet_measuring::scene::{Body, Print, Shot, photograph_print};
use punnet_measuring::{MeasureError, measure, measure_on};

const DPI: &str = "254";
const PX_PER_MM: usize = 10;
const PAPERS: [&str; 3] = ["a3", "a4", "2xa4"];

fn mats() -> Vec<Mat> {
    Reference::built_in().unwrap().mats
}

fn mat_of(paper: &str) -> Mat {
    Reference::built_in().unwrap().mat(paper).unwrap().clone()
}

/// A picture of what was printed.
struct Sheet {
    width: usize,
    rgb: Vec<u8>,
}

impl Sheet {
    fn print(&self) -> Print<'_> {
        Print { width_px: self.width, rgb: &self.rgb }
    }

    fn at(&self, x: usize, y: usize) -> &[u8] {
        let at = 3 * (y * self.width + x);
        &self.rgb[at..at + 3]
    }
}

/// The pages of a PDF; nothing, with a printed line, where no tool can render it.
fn pages(pdf: &[u8], count: usize) -> Option<Vec<Sheet>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mat.pdf");
    std::fs::write(&file, pdf).unwrap();
    let page = |number: usize| {
        let number = number.to_string();
        let tool =
            Command::new("pdftoppm").args(["-r", DPI, "-f", &number, "-l", &number]).arg(&file).output();
        let Ok(out) = tool else {
            println!("skipped: pdftoppm isn't installed");
            return None;
        };
        let mut parts = out.stdout.splitn(4, |b| *b == b'\n');
        let size = String::from_utf8(parts.nth(1).unwrap().to_vec()).unwrap();
        let width = size.split(' ').next().unwrap().parse().unwrap();
        Some(Sheet { width, rgb: parts.nth(1).unwrap().to_vec() })
    };
    (1..=count).map(page).collect()
}

/// Leaves a mat to look at, where `PUNNET_PAPERS` names a folder.
fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("PUNNET_PAPERS").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), pdf).unwrap();
    }
}

/// The mat as it lies on the table: one sheet, or two glued, the second `off` pixels to
/// the right of and below its place.
fn laid(mat: &Mat, background: &str, lang: &str, off: usize) -> Option<Sheet> {
    let print = mat.print.as_ref().unwrap();
    let pdf = mat_pdf(&print.paper, background, lang).unwrap();
    keep(&format!("mat-{}.{background}.{lang}.pdf", print.paper), &pdf);
    let mut pages = pages(&pdf, print.pages.len())?;
    let last = pages.pop().unwrap();
    let Some((glue, first)) = print.glue_mm.zip(pages.pop()) else { return Some(last) };
    let px = |mm: f64| (mm * PX_PER_MM as f64).round() as usize;
    let [width, height] = mat.mat_mm.map(px);
    let (cut, begins) = (px(glue), width - px(print.pages[1][0]));
    let mut rgb = Vec::with_capacity(3 * width * height);
    for y in 0..height {
        for x in 0..width {
            let second = x >= cut + off && y >= off;
            rgb.extend(if second {
                last.at(x - off - begins, y - off)
            } else {
                first.at(x.min(cut + 15), y)
            });
        }
    }
    Some(Sheet { width, rgb })
}

fn ball(x: f64, y: f64, diameter_mm: f64, srgb: [u8; 3]) -> Body {
    Body { at_mm: [x, y], semi_mm: [diameter_mm / 2.0; 3], turned: 0.0, srgb }
}

/// Three pieces where a mat has room, one of them across its middle.
fn pieces(mat: &Mat) -> [Body; 3] {
    let [width, height] = mat.mat_mm;
    [
        ball(0.27 * width, 0.4 * height, 62.0, [190, 40, 30]),
        ball(0.5 * width, 0.64 * height, 45.0, [220, 190, 40]),
        ball(0.62 * width, 0.36 * height, 30.0, [120, 150, 50]),
    ]
}

fn shot(mat: &Mat, tilt: f64, roll: f64) -> Shot {
    Shot { distance_mm: mat.mat_mm[0] * 1.05, tilt, roll, ..Shot::PHONE }
}

fn measured(mat: &Mat, sheet: &Sheet, bodies: &[Body], shot: &Shot) -> Measurement {
    let photo = photograph_print(mat, sheet.print(), bodies, shot).unwrap();
    measure_on(&photo, Produce::Tomato, &mats(), None, &|| 0.0).unwrap()
}

/// Where things lie, and how large they are.
fn places(m: &Measurement) -> Vec<([f64; 2], f64)> {
    m.pieces.iter().map(|piece| (piece.centre_mm, piece.diameter_mm)).collect()
}

fn assert_sizes(mat: &Mat, m: &Measurement, within_mm: f64) {
    assert_eq!(m.mat.id, mat.id);
    assert_eq!(m.mat.markers.len(), mat.markers.len(), "{:?}", m.mat);
    let bodies = pieces(mat);
    assert_eq!(m.pieces.len(), bodies.len(), "{:?}", places(m));
    for body in bodies {
        let gap = |at: [f64; 2]| (at[0] - body.at_mm[0]).hypot(at[1] - body.at_mm[1]);
        let near = m.pieces.iter().min_by(|a, b| gap(a.centre_mm).total_cmp(&gap(b.centre_mm))).unwrap();
        assert!(gap(near.centre_mm) < 3.0, "{:?}: {:?}", mat.id, near.centre_mm);
        let off = near.diameter_mm - 2.0 * body.semi_mm[0];
        println!("{:?}: {} mm is off by {off:.2} mm", mat.id, 2.0 * body.semi_mm[0]);
        assert!(off.abs() < within_mm, "{:?}: {} mm is off by {off}", mat.id, 2.0 * body.semi_mm[0]);
    }
}

#[test]
fn pieces_have_their_size_on_every_printed_mat() {
    for paper in PAPERS {
        let mat = mat_of(paper);
        for (background, tilt, roll) in [("blue", 0.08, 0.03), ("grey", -0.2, 3.0), ("blue", 0.3, 1.6)] {
            let Some(sheet) = laid(&mat, background, "en", 0) else { return };
            let far = if roll > 1.0 { 1.4 } else { 1.0 };
            let shot = Shot { distance_mm: far * mat.mat_mm[0] * 1.05, ..shot(&mat, tilt, roll) };
            let m = measured(&mat, &sheet, &pieces(&mat), &shot);
            assert_sizes(&mat, &m, 0.3);
            assert!(m.warnings.is_empty(), "{paper} {background}: {:?}", m.warnings);
        }
    }
}

#[test]
fn sheets_glued_half_a_millimetre_askew_still_measure() {
    let mat = mat_of("2xa4");
    let Some(sheet) = laid(&mat, "blue", "en", PX_PER_MM / 2) else { return };
    assert_sizes(&mat, &measured(&mat, &sheet, &pieces(&mat), &shot(&mat, 0.08, 0.03)), 0.4);
}

#[test]
fn what_is_printed_is_taken_for_nothing_in_any_language() {
    for (n, language) in LANGUAGES.iter().enumerate() {
        for (m, paper) in PAPERS.into_iter().enumerate() {
            let mat = mat_of(paper);
            // Each language on one background, each background in half of the languages.
            let background = ["blue", "grey"][(n + m) % 2];
            let Some(sheet) = laid(&mat, background, language.code, 0) else { return };
            let near = Shot { size_px: [1200, 900], ..shot(&mat, 0.08, 0.03) };
            let m = measured(&mat, &sheet, &[], &near);
            assert_eq!(m.warnings, ["no_pieces"], "{paper} {background} {}: {:?}", language.code, places(&m));
        }
    }
}

#[test]
fn a_photo_tells_on_which_mat_it_was_taken() {
    let ids: Vec<BTreeSet<String>> = mats().iter().map(|mat| mat.markers.keys().cloned().collect()).collect();
    let all: BTreeSet<&String> = ids.iter().flatten().collect();
    assert_eq!(all.len(), ids.iter().map(BTreeSet::len).sum::<usize>(), "no marker is on two mats");
    let (a3, a4) = (mat_of("a3"), mat_of("a4"));
    let Some(sheet) = laid(&a4, "blue", "en", 0) else { return };
    let photo = photograph_print(&a4, sheet.print(), &pieces(&a4), &shot(&a4, 0.08, 0.03)).unwrap();
    let by = |mat: &Mat| measure(&photo, Produce::Tomato, mat, &|| 0.0);
    assert_eq!(by(&a4).unwrap().mat.id.as_deref(), Some("A4-1"));
    let refused = by(&a3).unwrap_err();
    assert!(matches!(refused, MeasureError::MatNotFound { markers_seen: 0 }), "{refused}");
}

#[test]
fn every_mat_fits_its_paper_and_has_the_same_colours() {
    let first = mat_of("a3");
    for (paper, size) in [("a3", [420.0, 297.0]), ("a4", [297.0, 210.0]), ("2xa4", [210.0, 297.0])] {
        let mat = mat_of(paper);
        let print = mat.print.as_ref().unwrap();
        assert!(print.pages.iter().all(|page| *page == size), "ISO 216: {paper}");
        assert_eq!((&mat.card_srgb, &mat.background_srgb), (&first.card_srgb, &first.background_srgb));
        assert_eq!(mat.card_srgb.len(), (mat.card.cols * mat.card.rows) as usize);
        match print.glue_mm {
            None => assert_eq!(mat.mat_mm, size),
            // The second sheet lies over the first as wide as is cut off it, 10 mm, where no printer prints.
            Some(glue) => {
                assert_eq!(2.0 * size[0] - mat.mat_mm[0], 2.0 * (size[0] - glue));
                let across = |x: f64| (x - 3.0..=x + mat.marker_mm + 3.0).contains(&glue);
                assert!(!mat.markers.values().any(|[x, _]| across(*x)), "no marker is glued of two halves");
            }
        }
    }
}
