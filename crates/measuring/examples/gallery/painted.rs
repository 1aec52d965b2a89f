//! Painted skins: every kind of blemish, russet, and the same pieces turned over.

use std::path::Path;

use punnet_domain::measurement::Measurement;
use punnet_domain::produce::Produce;
use punnet_domain::sides::merge;
use punnet_measuring::measure;

use crate::keep;
use crate::scene::marked::{PAINTS, marked};
use crate::scene::{Light, Shot, mat};

/// What the skins are painted from; another paints other ones.
const SEED: u64 = 2000;
const KINDS: usize = 6;
const DAY: Light = Light { bright: 0.95, warm: 0.2, slope: 0.2, noise: 2.0, seed: SEED };
/// How much of each ball is russet, from none to half.
const RUSSET: [f64; 6] = [0.0, 0.05, 0.12, 0.2, 0.35, 0.5];
/// Where a hand puts the pieces back, beside where they lay, mm.
const MOVED_MM: [[f64; 2]; 6] = [[5.0, 3.0], [-6.0, 4.0], [4.0, -5.0], [-3.0, -6.0], [7.0, 2.0], [-5.0, 5.0]];

fn photo(shot: &Shot) -> Vec<u8> {
    crate::scene::jpeg(DAY.on(shot.pixels(&mat())), Some(shot.focal_35mm), 1)
}

fn measured(photo: &[u8], produce: Produce) -> Measurement {
    measure(photo, produce, &mat(), &|| 0.0).unwrap()
}

/// Six apples, one with each kind.
fn kinds(folder: &Path) {
    let photo = photo(&marked(SEED, &PAINTS[..KINDS]));
    keep(folder, "kinds", &photo, &measured(&photo, Produce::Apple));
}

/// What is on a skin and has no kind: ink, the hollow at the stem, a red cheek, a label.
fn no_kinds(folder: &Path) {
    let photo = photo(&marked(SEED, &PAINTS[KINDS..]));
    keep(folder, "no-kinds", &photo, &measured(&photo, Produce::Apple));
}

/// Apples from none to half of them russet; their shares are printed.
fn russet(folder: &Path) {
    let mut shot = marked(SEED, &PAINTS[..KINDS]);
    for (skin, share) in shot.skins.iter_mut().zip(RUSSET) {
        skin.marks.clear();
        skin.russet = share;
    }
    let photo = photo(&shot);
    let m = measured(&photo, Produce::Apple);
    for piece in &m.pieces {
        let share = piece.colour.and_then(|c| c.russet).unwrap_or_default();
        println!("  {:.0} % russet", 100.0 * share);
    }
    keep(folder, "russet", &photo, &m);
}

/// The same apples, turned over between two photos: each side has its own marks, and both are one measurement.
fn both_sides(folder: &Path) {
    let first = marked(SEED, &PAINTS[..KINDS]);
    let mut second = marked(SEED, &PAINTS[..KINDS]);
    // What lay on one piece is now on another's upper side.
    let marks: Vec<_> = second.skins.iter().map(|s| s.marks.clone()).collect();
    for (skin, marks) in second.skins.iter_mut().zip(marks.into_iter().cycle().skip(2)) {
        skin.marks = marks;
        skin.seed ^= 0xFF;
    }
    for (ball, moved) in second.balls.iter_mut().zip(MOVED_MM) {
        ball.at_mm = [ball.at_mm[0] + moved[0], ball.at_mm[1] + moved[1]];
    }
    let (over, under) = (photo(&first), photo(&second));
    let merged = merge(&measured(&over, Produce::Apple), &measured(&under, Produce::Apple));
    println!("{} sides seen", merged.sides_seen);
    keep(folder, "side-first", &over, &merged.on_first_photo());
    if let Some(second) = merged.on_second_photo() {
        keep(folder, "side-second", &under, &second);
    }
}

pub fn keep_all(folder: &Path) {
    kinds(folder);
    no_kinds(folder);
    russet(folder);
    both_sides(folder);
}
