//! Draws photos of produce on the mats, measures them, and writes them with what was
//! measured into a folder: the pictures of `docs/gallery.md`. Everything in them is
//! drawn here, so nobody else's pictures are in the project.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod painted;
mod plain;
mod refused;
#[path = "../../tests/scene/mod.rs"]
mod scene;

use std::path::{Path, PathBuf};

use punnet_domain::measurement::{Mat, Measurement};
use punnet_measuring::{overlay, thumbnail};

/// Longer side of a picture in the gallery.
const SIDE_PX: u32 = 1200;

/// A mat as it is built in, by its paper.
fn mat(paper: &str) -> Mat {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/mat").join(format!("{paper}.json"));
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// Keeps a photo with what was measured on it, and prints that.
fn keep(folder: &Path, name: &str, photo: &[u8], m: &Measurement) {
    let drawn = thumbnail(&overlay(photo, m, SIDE_PX).unwrap(), SIDE_PX).unwrap();
    let file = folder.join(format!("gallery-{name}.jpg"));
    println!("{}: {} bytes, {:?}", file.display(), drawn.len(), m.warnings);
    for (number, p) in (1..).zip(&m.pieces) {
        let kind = |b: &punnet_domain::measurement::Blemish| b.kind.map_or("mark", |k| k.code());
        let blemishes: Vec<_> = p
            .blemishes
            .iter()
            .map(|b| format!("{} {:.0} mm² ({:.2})", kind(b), 100.0 * b.area_cm2, b.sure))
            .collect();
        let (size, reason) = (p.diameter_mm, p.reason.as_deref().unwrap_or("counted"));
        println!("  {number}: {size:.1} mm {reason} {}", blemishes.join(", "));
    }
    std::fs::write(file, drawn).unwrap();
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    plain::keep_all(&folder);
    painted::keep_all(&folder);
    refused::keep_all(&folder);
}
