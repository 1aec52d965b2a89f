//! What is painted on skins beside what is told of it.

use std::collections::BTreeMap;

use punnet_domain::measurement::{Blemish, Measurement, Piece};
use punnet_domain::produce::Produce;

use super::marked::{PAINTS, marked};
use super::{Light, Paint, Shot, Skin, jpeg, mat};

/// What was told of things painted so.
#[derive(Debug, Default, Clone)]
pub struct Told {
    pub painted: usize,
    pub found: usize,
    /// By kind's word; `-` for a blemish without a kind.
    pub kinds: BTreeMap<&'static str, usize>,
    /// How sure each told kind was, and whether it was right.
    pub sure: Vec<(f64, bool)>,
}

pub fn word(paint: Paint) -> &'static str {
    match paint {
        Paint::Blemish(kind) => kind.code(),
        Paint::Ink => "ink",
        Paint::Hollow => "hollow",
        Paint::Cheek => "cheek",
        Paint::Label => "label",
    }
}

/// Measures so many mats from a seed on; what was told of each painted thing.
pub fn table(seed: u64, mats: u64) -> BTreeMap<&'static str, Told> {
    let mut table = BTreeMap::new();
    for number in 0..mats {
        let paints: Vec<Paint> = (0..6).map(|i| PAINTS[(number as usize * 6 + i) % PAINTS.len()]).collect();
        let shot = marked(seed + number, &paints);
        let light = Light { bright: 0.95, warm: 0.2, slope: 0.2, noise: 2.0, seed: seed + number };
        let m = measured(&shot, &light);
        for (ball, paint) in paints.into_iter().enumerate() {
            let told: &mut Told = table.entry(word(paint)).or_default();
            take(told, paint, piece_at(&m, shot.balls[ball].at_mm));
        }
    }
    table
}

pub fn measured(shot: &Shot, light: &Light) -> Measurement {
    let photo = jpeg(light.on(shot.pixels(&mat())), Some(shot.focal_35mm), 1);
    punnet_measuring::measure(&photo, Produce::Apple, &mat(), &|| 0.0).unwrap()
}

pub fn piece_at(m: &Measurement, [x, y]: [f64; 2]) -> &Piece {
    let gap = |p: &&Piece| (p.centre_mm[0] - x).hypot(p.centre_mm[1] - y);
    m.pieces.iter().min_by(|a, b| gap(a).total_cmp(&gap(b))).unwrap()
}

fn take(told: &mut Told, paint: Paint, piece: &Piece) {
    told.painted += 1;
    let larger = |a: &&Blemish, b: &&Blemish| a.area_cm2.total_cmp(&b.area_cm2);
    let Some(blemish) = piece.blemishes.iter().max_by(larger) else { return };
    told.found += 1;
    *told.kinds.entry(blemish.kind.map_or("-", |k| k.code())).or_default() += 1;
    if let Some(kind) = blemish.kind {
        told.sure.push((blemish.sure, paint == Paint::Blemish(kind)));
    }
}

/// How far off the share of russet is on balls that have from none to all of it.
pub fn russet(seed: u64, mats: u64) -> Vec<f64> {
    let shares = [0.0, 0.15, 0.35, 0.55, 0.8, 1.0];
    let light = Light { bright: 1.0, warm: 0.0, slope: 0.1, noise: 2.0, seed };
    let mut off = Vec::new();
    for number in 0..mats {
        let mut shot = marked(seed + number, &[Paint::Ink; 6]);
        for (skin, russet) in shot.skins.iter_mut().zip(shares) {
            *skin = Skin { marks: vec![], russet, ..skin.clone() };
        }
        let m = measured(&shot, &light);
        for (ball, skin) in shot.balls.iter().zip(&shot.skins) {
            let seen = piece_at(&m, ball.at_mm).colour.and_then(|c| c.russet).unwrap();
            off.push((seen - skin.russet_seen(ball)).abs());
        }
    }
    off
}

/// The table as text, a line for each thing painted.
pub fn text(table: &BTreeMap<&'static str, Told>) -> String {
    let words = ["scab", "bruise", "rot", "cut", "sunburn", "scald", "-"];
    let mut text = format!("{:8} {:>7} {:>5}", "painted", "of them", "found");
    words.iter().for_each(|w| text += &format!(" {w:>7}"));
    for (paint, told) in table {
        text += &format!("\n{paint:8} {:7} {:5}", told.painted, told.found);
        words.iter().for_each(|w| text += &format!(" {:7}", told.kinds.get(w).copied().unwrap_or(0)));
    }
    text
}

/// Of the kinds told, how many were right, and how sure they were in the mean.
pub fn right(table: &BTreeMap<&'static str, Told>) -> (usize, usize, f64) {
    let all: Vec<(f64, bool)> = table.values().flat_map(|t| t.sure.iter().copied()).collect();
    let right = all.iter().filter(|t| t.1).count();
    (right, all.len(), all.iter().map(|t| t.0).sum::<f64>() / all.len().max(1) as f64)
}
