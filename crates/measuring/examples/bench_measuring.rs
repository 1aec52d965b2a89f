//! Measures a drawn photo of 12 megapixels and the mat pictures with known sizes,
//! and prints how long it takes and how far off we are: a line per picture, then
//! one line of JSON. `--skins` adds kinds of blemishes and russet on drawn skins, which
//! takes a minute. `--draw FILE` only writes the drawn photo, and `--once FILE` only
//! measures one and says how much memory that took, to compare with other programs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

#[path = "../tests/scene/mod.rs"]
mod scene;
#[path = "../tests/truth/mod.rs"]
mod truth;

use std::time::Instant;

use punnet_domain::measurement::{Mat, Piece, StepTimes};
use punnet_domain::produce::Produce;
use punnet_measuring::scene::{Body, Shot, photograph};
use serde_json::json;

#[derive(Default)]
struct Totals {
    found: usize,
    missed: usize,
    extra: usize,
    wrongly_left_out: usize,
    wrongly_counted: usize,
    diameter_errors: Vec<f64>,
    feret_errors: Vec<f64>,
    colour_errors: Vec<f64>,
    red_share_errors: Vec<f64>,
    blemishes: Blemishes,
    times: Vec<StepTimes>,
}

/// Blemishes are told apart from what is natural on skin from this projected area on, mm².
const BLEMISH_FROM_MM2: f64 = 20.0;

#[derive(Default)]
struct Blemishes {
    known: usize,
    found: usize,
    /// Reported and larger than [`BLEMISH_FROM_MM2`], but not the known one.
    extra: usize,
    area_errors: Vec<f64>,
    length_errors_mm: Vec<f64>,
}

impl Blemishes {
    /// A known blemish is found by the reported one nearest to it in area, if that
    /// is between half and double of it.
    fn take(&mut self, known: &truth::Known, piece: &Piece) {
        let mut reported: Vec<_> =
            piece.blemishes.iter().map(|b| (b.area_cm2 * 100.0, b.length_cm * 10.0)).collect();
        let off = |area: f64| (area / known.blemish_mm2).ln().abs();
        if known.blemish_mm2 > 0.0 {
            let nearest =
                (0..reported.len()).min_by(|&a, &b| off(reported[a].0).total_cmp(&off(reported[b].0)));
            let hit = nearest.filter(|&i| off(reported[i].0) < 2f64.ln()).map(|i| reported.swap_remove(i));
            if known.blemish_projected_mm2 >= BLEMISH_FROM_MM2 {
                self.known += 1;
                self.found += usize::from(hit.is_some());
                if let Some((area, length)) = hit {
                    self.area_errors.push((area / known.blemish_mm2 - 1.0).abs());
                    self.length_errors_mm.push((length - known.blemish_mm).abs());
                }
            }
        }
        self.extra += reported.iter().filter(|(area, _)| *area >= BLEMISH_FROM_MM2).count();
    }

    fn summary(&self) -> serde_json::Value {
        json!({
            "known": self.known, "found": self.found, "extra": self.extra,
            "area_off_median": percentile(&self.area_errors, 0.5),
            "area_off": spread(&self.area_errors),
            "length_mm": spread(&self.length_errors_mm),
        })
    }
}

/// The word after another one among the program's.
fn word_after(name: &str) -> Option<String> {
    std::env::args().skip_while(|a| a != name).nth(1)
}

fn main() {
    let mat = truth::mat();
    if let Some(file) = word_after("--draw") {
        return std::fs::write(file, drawn(&mat)).unwrap();
    }
    if let Some(file) = word_after("--once") {
        let photo = std::fs::read(file).unwrap();
        let ms = best_of_five(&photo, &mat);
        return println!("{}", json!({ "twelve_megapixels_ms": ms, "peak_mb": peak_mb() }));
    }
    let large_ms = best_of_five(&drawn(&mat), &mat);
    println!("12 megapixels from bytes to measurement: {large_ms:.0} ms");
    let skins = std::env::args().any(|a| a == "--skins").then(skins);
    let Some(folder) = truth::folder() else {
        println!("{}", json!({ "bench": "measuring", "twelve_megapixels_ms": large_ms, "skins": skins }));
        return;
    };
    let details = std::env::args().any(|a| a == "--pieces");
    let mut totals = Totals::default();
    println!(
        "picture      px       mm/px reproj found miss extra  mean   max  dE   ms decode mat segment measure  warnings"
    );
    for (name, known) in truth::known(&folder) {
        let photo = std::fs::read(folder.join(&name)).unwrap();
        let compared = truth::compare(&photo, &known, &mat);
        picture_line(&name, &compared);
        if details {
            piece_lines(&compared);
        }
        totals.take(&compared);
    }
    let mut summary = totals.summary();
    summary["twelve_megapixels_ms"] = json!(large_ms);
    summary["skins"] = json!(skins);
    println!("{summary}");
}

/// Mats of painted skins, other ones than those of the tests.
const SKINS_FROM: u64 = 90_000;
const SKIN_MATS: u64 = 20;

/// What is told of drawn blemishes, and how far off russet is.
fn skins() -> serde_json::Value {
    let table = scene::confusion::table(SKINS_FROM, SKIN_MATS);
    println!("{}", scene::confusion::text(&table));
    let (right, told, sure) = scene::confusion::right(&table);
    let russet = scene::confusion::russet(SKINS_FROM, 3);
    json!({ "kinds_told": told, "right": right, "sure_mean": sure, "russet_off": spread(&russet) })
}

/// Where the drawn apples lie, mm.
const APPLES: [[f64; 2]; 4] = [[90.0, 80.0], [190.0, 88.0], [90.0, 195.0], [180.0, 198.0]];

/// A photo of 12 megapixels.
fn drawn(mat: &Mat) -> Vec<u8> {
    let apples = APPLES.map(|at_mm| Body { at_mm, semi_mm: [36.0; 3], turned: 0.0, srgb: [158, 44, 46] });
    let shot = Shot { size_px: [4000, 3000], ..Shot::PHONE };
    photograph(mat, "blue", &apples, &shot).unwrap()
}

/// The quickest of five measurements, ms.
fn best_of_five(photo: &[u8], mat: &Mat) -> f64 {
    let once = || {
        let began = Instant::now();
        let clock = || began.elapsed().as_secs_f64() * 1000.0;
        let measured = punnet_measuring::measure(photo, Produce::Apple, mat, &clock).unwrap();
        assert_eq!(measured.pieces.iter().filter(|p| p.counted).count(), APPLES.len());
        clock()
    };
    (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// The most memory this process has held, MB; `None` where the kernel doesn't tell.
fn peak_mb() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

fn picture_line(name: &str, compared: &truth::Compared) {
    let m = &compared.measurement;
    let found: Vec<_> = compared.pairs.iter().filter_map(|(k, p)| Some((k, p.as_ref()?))).collect();
    let errors: Vec<f64> = found.iter().map(|(k, p)| (p.diameter_mm - k.diameter_mm).abs()).collect();
    let colours: Vec<f64> = found.iter().map(|(k, p)| truth::colour_error(k, p)).collect();
    println!(
        "{name:12} {:4}x{:4} {:.4} {:6.3} {:5} {:4} {:5} {:6.2} {:5.2} {:4.1} {:4.0} {:6.0} {:3.0} {:7.0} {:7.0}  {}",
        m.photo_px[0],
        m.photo_px[1],
        m.mat.mm_per_px,
        m.mat.reprojection_px,
        found.len(),
        compared.pairs.len() - found.len(),
        compared.extra.len(),
        mean(&errors),
        percentile(&errors, 1.0),
        mean(&colours),
        m.ms.total,
        m.ms.decode,
        m.ms.mat,
        m.ms.segment,
        m.ms.measure,
        m.warnings.join(" "),
    );
}

fn piece_lines(compared: &truth::Compared) {
    for (known, piece) in &compared.pairs {
        let Some(p) = piece else {
            println!("    MISSED {known:?}");
            continue;
        };
        println!(
            "    {:7} {:6.2} off {:+5.2}  feret {:6.2} off {:+5.2}  dE {:4.1} {:?}",
            known.produce.code(),
            known.diameter_mm,
            p.diameter_mm - known.diameter_mm,
            known.feret_max_mm,
            p.feret_max_mm - known.feret_max_mm,
            truth::colour_error(known, p),
            (p.touching, p.counted, &p.reason, p.lab.map(f64::round), known.lab),
        );
        let blemishes: Vec<_> = p
            .blemishes
            .iter()
            .map(|b| format!("{:.0} mm2 {:.1} mm", b.area_cm2 * 100.0, b.length_cm * 10.0))
            .collect();
        println!(
            "            red {:.2} ({:.2})  blemish {:.0} mm2 {:.1} mm: {}",
            p.colour.map_or(0.0, |c| c.red),
            known.red_share,
            known.blemish_mm2,
            known.blemish_mm,
            blemishes.join(", "),
        );
    }
    for p in &compared.extra {
        println!("    EXTRA {:?} {:?} {:.1} mm {:?}", p.centre_px, p.centre_mm, p.diameter_mm, p.reason);
    }
}

impl Totals {
    fn take(&mut self, compared: &truth::Compared) {
        for (known, piece) in &compared.pairs {
            let Some(piece) = piece else {
                self.missed += 1;
                continue;
            };
            self.found += 1;
            self.diameter_errors.push((piece.diameter_mm - known.diameter_mm).abs());
            self.feret_errors.push((piece.feret_max_mm - known.feret_max_mm).abs());
            self.colour_errors.push(truth::colour_error(known, piece));
            let red = piece.colour.map_or(0.0, |c| c.red);
            self.red_share_errors.push((red - known.red_share).abs());
            self.blemishes.take(known, piece);
        }
        self.extra += compared.extra.len();
        self.wrongly_left_out += compared.wrongly_left_out;
        self.wrongly_counted += compared.wrongly_counted;
        self.times.push(compared.measurement.ms);
    }

    fn summary(&self) -> serde_json::Value {
        let of = |step: fn(&StepTimes) -> f64| self.times.iter().map(step).collect::<Vec<_>>();
        json!({
            "bench": "measuring",
            "pictures": self.times.len(),
            "found": self.found, "missed": self.missed, "extra": self.extra,
            "wrongly_left_out": self.wrongly_left_out, "wrongly_counted": self.wrongly_counted,
            "diameter_mm": spread(&self.diameter_errors),
            "feret_max_mm": spread(&self.feret_errors),
            "colour_de": spread(&self.colour_errors),
            "red_share": spread(&self.red_share_errors),
            "blemishes": self.blemishes.summary(),
            "ms": {
                "decode": mean(&of(|t| t.decode)), "mat": mean(&of(|t| t.mat)),
                "segment": mean(&of(|t| t.segment)), "measure": mean(&of(|t| t.measure)),
                "total": mean(&of(|t| t.total)), "total_max": percentile(&of(|t| t.total), 1.0),
            },
        })
    }
}

fn spread(errors: &[f64]) -> serde_json::Value {
    json!({"mean": mean(errors), "p95": percentile(errors, 0.95), "max": percentile(errors, 1.0)})
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a length
fn percentile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(at.saturating_sub(1)).copied().unwrap_or(0.0)
}
