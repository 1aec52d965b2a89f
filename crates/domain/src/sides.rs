//! Two photos of the same pieces, turned over by hand between them, as one measurement.

mod again;

use crate::measurement::{Blemish, ColourShares, Measurement, OtherSide, Piece, SecondPhoto};

/// Whoever turns a piece over puts it back about where it lay: so far away, in its own
/// diameters, it may lie.
const REACH: f64 = 0.75;
/// Seen from both sides a piece is about as large: by so much both may differ (ln), where
/// its place says that it is the same and where only its size does.
const SIZE_AT_PLACE: f64 = 0.18;
const SIZE_ALONE: f64 = 0.05;
/// What has rolled away has about the same colour, ΔE; in its place a piece may have a red cheek.
const COLOUR_ALONE: f64 = 18.0;
/// One that rolled away is only found again if no other is nearly as like.
const PLAINLY: f64 = 1.6;
/// The warning that a counted piece of either photo is none of the other's.
pub const UNMATCHED: &str = "side_unmatched";
/// No hand turns pieces over and leaves all of them so exactly where they lay (mm), as large
/// (mm) and of the same colour (ΔE): it is the same side once more.
const STILL_MM: f64 = 1.5;
const STILL_SIZE_MM: f64 = 0.5;
const STILL_COLOUR: f64 = 3.0;
/// The warning that the second photo shows the same side.
pub const NOT_TURNED: &str = "not_turned";

/// One measurement of two photos: each counted piece of the first with its other side.
/// Its diameters are those of the side that shows more of it, blemishes are those of
/// both sides, colours the mean. Of two blemishes that may be one, seen near the rim of both
/// photos, the smaller is marked as such ([`Blemish::again`]). Both sides are seen if every counted piece was found
/// again; otherwise the warning `side_unmatched` says that some weren't. Where nothing was
/// turned over there is one side and the warning `not_turned`.
#[must_use]
pub fn merge(first: &Measurement, second: &Measurement) -> Measurement {
    let pairs = matched(&first.pieces, &second.pieces);
    let still =
        |&(i, j): &(usize, usize)| first.pieces.get(i).zip(second.pieces.get(j)).is_some_and(lay_still);
    if !pairs.is_empty() && pairs.iter().all(still) {
        let mut same = first.clone();
        same.warnings.push(NOT_TURNED.to_owned());
        return same;
    }
    let other = |i: usize| pairs.iter().find(|p| p.0 == i).and_then(|p| second.pieces.get(p.1));
    let turned = |(i, piece): (usize, &Piece)| other(i).map_or_else(|| piece.clone(), |o| both(piece, o));
    let pieces: Vec<Piece> = first.pieces.iter().enumerate().map(turned).collect();
    let is_left = |(i, p): &(usize, &Piece)| p.counted && pairs.iter().all(|pair| pair.1 != *i);
    let unmatched: Vec<Piece> =
        second.pieces.iter().enumerate().filter(is_left).map(|(_, p)| p.clone()).collect();
    let whole = pieces.iter().filter(|p| p.counted).all(|p| p.other_side.is_some());
    let mut merged = Measurement {
        pieces,
        sides_seen: if whole && !pairs.is_empty() { 2 } else { 1 },
        warnings: warnings(first, second, whole && unmatched.is_empty()),
        second: Some(SecondPhoto { photo_px: second.photo_px, unmatched }),
        ..first.clone()
    };
    merged.ms.total += second.ms.total;
    merged
}

/// What either photo warns of, once.
fn warnings(first: &Measurement, second: &Measurement, all_matched: bool) -> Vec<String> {
    let mut warnings = first.warnings.clone();
    let unmatched = (!all_matched).then(|| UNMATCHED.to_owned());
    for warning in second.warnings.iter().cloned().chain(unmatched) {
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    warnings
}

/// Which counted piece of the first photo is which of the second, by their indices: first
/// by where they lie, the nearest first, then by size and colour, where that is plain.
fn matched(first: &[Piece], second: &[Piece]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (i, j, _) in by_likeness(first, second, &pairs, unlike_at_place) {
        if is_free(&pairs, i, j) {
            pairs.push((i, j));
        }
    }
    let rest = by_likeness(first, second, &pairs, unlike_alone);
    for &(i, j, cost) in &rest {
        let rivals = rest.iter().filter(|r| (r.0 == i) != (r.1 == j));
        let plain = rivals.into_iter().all(|r| r.2 > PLAINLY * cost.max(0.1));
        if plain && is_free(&pairs, i, j) {
            pairs.push((i, j));
        }
    }
    pairs
}

fn is_free(pairs: &[(usize, usize)], i: usize, j: usize) -> bool {
    pairs.iter().all(|p| p.0 != i && p.1 != j)
}

/// The pairs of counted pieces not matched yet that may be the same, the likest first.
fn by_likeness(
    first: &[Piece],
    second: &[Piece],
    taken: &[(usize, usize)],
    unlike: fn(&Piece, &Piece) -> f64,
) -> Vec<(usize, usize, f64)> {
    let mut pairs = Vec::new();
    for (i, a) in first.iter().enumerate().filter(|(_, p)| p.counted) {
        for (j, b) in second.iter().enumerate().filter(|(_, p)| p.counted) {
            let cost = unlike(a, b);
            if cost <= 1.0 && is_free(taken, i, j) {
                pairs.push((i, j, cost));
            }
        }
    }
    pairs.sort_by(|a, b| a.2.total_cmp(&b.2));
    pairs
}

fn lay_still((a, b): (&Piece, &Piece)) -> bool {
    apart_mm(a, b) < STILL_MM
        && (a.diameter_mm - b.diameter_mm).abs() < STILL_SIZE_MM
        && recoloured(a, b) < STILL_COLOUR
}

fn apart_mm(a: &Piece, b: &Piece) -> f64 {
    (a.centre_mm[0] - b.centre_mm[0]).hypot(a.centre_mm[1] - b.centre_mm[1])
}

fn recoloured(a: &Piece, b: &Piece) -> f64 {
    a.lab.iter().zip(&b.lab).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt()
}

/// How unlike two pieces are by where they lie and how large they are; above 1 they are two.
fn unlike_at_place(a: &Piece, b: &Piece) -> f64 {
    (apart_mm(a, b) / (REACH * a.diameter_mm)).max(resized(a, b) / SIZE_AT_PLACE)
}

/// The same by size and colour alone.
fn unlike_alone(a: &Piece, b: &Piece) -> f64 {
    (recoloured(a, b) / COLOUR_ALONE).max(resized(a, b) / SIZE_ALONE)
}

fn resized(a: &Piece, b: &Piece) -> f64 {
    (a.diameter_mm / b.diameter_mm).ln().abs()
}

/// A piece with its other side.
fn both(piece: &Piece, other: &Piece) -> Piece {
    let larger = if other.diameter_mm > piece.diameter_mm { other } else { piece };
    let [l, a, b] = piece.lab;
    let [other_l, other_a, other_b] = other.lab;
    Piece {
        diameter_mm: larger.diameter_mm,
        feret_max_mm: larger.feret_max_mm,
        feret_min_mm: larger.feret_min_mm,
        weight: larger.weight,
        lab: [f64::midpoint(l, other_l), f64::midpoint(a, other_a), f64::midpoint(b, other_b)],
        touching: piece.touching || other.touching,
        blemishes: blemishes(piece, other),
        colour: piece.colour.zip(other.colour).map(|(a, b)| shares(a, b)).or(piece.colour),
        asymmetry: piece.asymmetry.zip(other.asymmetry).map(|(a, b)| a.max(b)).or(piece.asymmetry),
        other_side: Some(OtherSide {
            centre_px: other.centre_px,
            diameter_mm: other.diameter_mm,
            outline_px: other.outline_px.clone(),
            feret_px: other.feret_px,
        }),
        ..piece.clone()
    }
}

/// Those of both sides.
fn blemishes(piece: &Piece, other: &Piece) -> Vec<Blemish> {
    let (mut own, mut turned) = (piece.blemishes.clone(), other.blemishes.clone());
    turned.iter_mut().for_each(|blemish| blemish.side = 2);
    for (i, j) in again::pairs(piece, other) {
        if let (Some(a), Some(b)) = (own.get_mut(i), turned.get_mut(j)) {
            let smaller = if a.area_cm2 < b.area_cm2 { a } else { b };
            smaller.again = true;
        }
    }
    own.append(&mut turned);
    own
}

/// Both sides show about as much skin.
fn shares(a: ColourShares, b: ColourShares) -> ColourShares {
    ColourShares {
        red: f64::midpoint(a.red, b.red),
        green: f64::midpoint(a.green, b.green),
        russet: a.russet.zip(b.russet).map(|(a, b)| f64::midpoint(a, b)),
    }
}

impl Measurement {
    /// What is drawn on the first photo: the blemishes it shows.
    #[must_use]
    pub fn on_first_photo(&self) -> Self {
        let mut first = self.clone();
        first.pieces.iter_mut().for_each(|p| p.blemishes.retain(|b| b.side == 1));
        first
    }

    /// What is drawn on the second photo: the pieces found again, as it shows them, and
    /// after them those that weren't; `None` without one.
    #[must_use]
    pub fn on_second_photo(&self) -> Option<Self> {
        let second = self.second.as_ref()?;
        let left = second.unmatched.iter().map(|piece| Piece { counted: false, ..piece.clone() });
        let pieces = self.pieces.iter().map(Piece::on_second_photo).chain(left).collect();
        Some(Self { photo_px: second.photo_px, pieces, second: None, ..self.clone() })
    }
}

impl Piece {
    /// As the second photo shows it; without an outline where it doesn't.
    fn on_second_photo(&self) -> Self {
        let mut turned = self.clone();
        turned.blemishes.retain(|b| b.side == 2);
        let Some(other) = turned.other_side.take() else {
            return Self { outline_px: vec![], ..turned };
        };
        Self { centre_px: other.centre_px, outline_px: other.outline_px, feret_px: other.feret_px, ..turned }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::float_cmp)]
    use proptest::prelude::*;

    use super::*;
    use crate::inspection::tests::measured;

    /// Counted pieces of a diameter at a place.
    fn lying(pieces: &[(f64, [f64; 2])]) -> Measurement {
        let mut m = measured(&pieces.iter().map(|p| p.0).collect::<Vec<_>>());
        m.pieces.iter_mut().zip(pieces).for_each(|(piece, (_, at))| piece.centre_mm = *at);
        m
    }

    /// The same pieces after a hand was at them.
    fn turned(pieces: &[(f64, [f64; 2])]) -> Measurement {
        lying(&pieces.iter().map(|&(size, [x, y])| (size, [x + 5.0, y - 4.0])).collect::<Vec<_>>())
    }

    fn spot(area_cm2: f64) -> Blemish {
        Blemish { area_cm2, length_cm: 1.0, kind: None, sure: 0.0, side: 1, again: false, outline_px: vec![] }
    }

    const FIRST: [(f64, [f64; 2]); 3] = [(70.0, [80.0, 80.0]), (64.0, [180.0, 90.0]), (58.0, [90.0, 200.0])];

    #[test]
    fn turned_pieces_are_found_where_they_lay_and_measured_by_the_larger_side() {
        let mut first = lying(&FIRST);
        let mut second = lying(&[(72.0, [95.0, 70.0]), (62.0, [190.0, 99.0]), (58.5, [84.0, 210.0])]);
        first.pieces[0].blemishes = vec![spot(0.5)];
        second.pieces[0].blemishes = vec![spot(0.25), spot(0.125)];
        let merged = merge(&first, &second);
        assert_eq!(merged.sides_seen, 2);
        assert_eq!(merged.warnings, Vec::<String>::new());
        let sizes: Vec<f64> = merged.pieces.iter().map(|p| p.diameter_mm).collect();
        assert_eq!(sizes, [72.0, 64.0, 58.5]);
        let spots: Vec<_> = merged.pieces[0].blemishes.iter().map(|b| (b.side, b.area_cm2)).collect();
        assert_eq!(spots, [(1, 0.5), (2, 0.25), (2, 0.125)]);
    }

    #[test]
    fn of_a_mark_that_both_rims_may_show_the_larger_counts() {
        let rim = |area_cm2: f64, x: f64| Blemish { outline_px: vec![[x, 0.0]], ..spot(area_cm2) };
        let outline = vec![[-50.0, 0.0], [0.0, -50.0], [50.0, 0.0], [0.0, 50.0]];
        let (mut first, mut second) = (lying(&FIRST[..1]), turned(&FIRST[..1]));
        for (piece, blemish) in
            [(&mut first.pieces[0], rim(0.4, 46.0)), (&mut second.pieces[0], rim(0.5, -45.0))]
        {
            piece.outline_px.clone_from(&outline);
            piece.blemishes = vec![blemish, rim(0.2, 3.0)];
        }
        let merged = merge(&first, &second);
        let marks: Vec<_> =
            merged.pieces[0].blemishes.iter().map(|b| (b.side, b.area_cm2, b.again)).collect();
        assert_eq!(marks, [(1, 0.4, true), (1, 0.2, false), (2, 0.5, false), (2, 0.2, false)]);
    }

    #[test]
    fn one_that_rolled_away_is_told_by_its_size_if_that_is_plain() {
        let second = lying(&[(70.5, [85.0, 82.0]), (58.2, [260.0, 220.0]), (64.0, [182.0, 88.0])]);
        let merged = merge(&lying(&FIRST), &second);
        assert_eq!(merged.sides_seen, 2);
        assert_eq!(merged.pieces[2].other_side.as_ref().unwrap().diameter_mm, 58.2);
        // two rolled away that are alike: neither is guessed
        let alike = [(58.0, [80.0, 80.0]), (58.4, [180.0, 90.0])];
        let away = lying(&[(58.2, [330.0, 220.0]), (58.3, [280.0, 240.0])]);
        let merged = merge(&lying(&alike), &away);
        assert_eq!(merged.sides_seen, 1);
        assert_eq!(merged.warnings, [UNMATCHED]);
        assert_eq!(merged.second.unwrap().unmatched.len(), 2);
    }

    #[test]
    fn what_is_missing_or_too_many_is_said_and_nothing_of_the_first_is_lost() {
        let merged = merge(&lying(&FIRST), &turned(&FIRST[..2]));
        assert_eq!((merged.sides_seen, merged.pieces.len()), (1, 3));
        assert_eq!(merged.warnings, [UNMATCHED]);
        assert!(merged.pieces[2].other_side.is_none());
        let merged = merge(&lying(&FIRST[..2]), &turned(&FIRST));
        assert_eq!((merged.sides_seen, merged.pieces.len()), (2, 2));
        assert_eq!(merged.warnings, [UNMATCHED]);
        assert_eq!(merged.second.unwrap().unmatched.len(), 1);
        assert_eq!(merge(&lying(&[]), &lying(&[])).sides_seen, 1);
    }

    #[test]
    fn the_same_side_once_more_is_no_second_side() {
        let mut again = lying(&FIRST);
        again.pieces.iter_mut().for_each(|p| p.centre_mm[0] += 0.3);
        let merged = merge(&lying(&FIRST), &again);
        assert_eq!((merged.sides_seen, merged.second), (1, None));
        assert_eq!(merged.warnings, [NOT_TURNED]);
    }

    #[test]
    fn each_photo_is_drawn_with_its_own_outlines_and_blemishes() {
        let mut first = lying(&FIRST[..2]);
        let mut second = turned(&FIRST[..1]);
        (first.photo_px, second.photo_px) = ([40, 30], [80, 60]);
        first.pieces[0].blemishes = vec![spot(0.5)];
        second.pieces[0].blemishes = vec![spot(0.25)];
        second.pieces[0].outline_px = vec![[1.0, 2.0]; 3];
        let merged = merge(&first, &second);
        let turned = merged.on_second_photo().unwrap();
        assert_eq!(turned.photo_px, [80, 60]);
        assert_eq!(turned.pieces[0].outline_px.len(), 3);
        assert_eq!(turned.pieces[0].blemishes[0].area_cm2, 0.25);
        assert!(turned.pieces[1].outline_px.is_empty());
        assert_eq!(merged.on_first_photo().pieces[0].blemishes.len(), 1);
        assert!(first.on_second_photo().is_none());
    }

    #[test]
    fn a_record_from_before_there_were_kinds_and_sides_is_read() {
        let old = r#"{"area_cm2":0.5,"length_cm":1.2,"outline_px":[]}"#;
        let blemish: Blemish = serde_json::from_str(old).unwrap();
        assert_eq!((blemish.kind, blemish.side), (None, 1));
        let shares: ColourShares = serde_json::from_str(r#"{"red":0.5,"green":0.1}"#).unwrap();
        assert_eq!(shares.russet, None);
    }

    proptest! {
        /// Each piece is matched once at most, none is lost, and no diameter shrinks.
        #[test]
        fn merging_keeps_every_piece(
            a in prop::collection::vec((20f64..120.0, [0f64..400.0, 0f64..280.0]), 0..9),
            b in prop::collection::vec((20f64..120.0, [0f64..400.0, 0f64..280.0]), 0..9),
        ) {
            let (first, second) = (lying(&a), lying(&b));
            let merged = merge(&first, &second);
            prop_assert_eq!(merged.pieces.len(), a.len());
            let found = merged.pieces.iter().filter(|p| p.other_side.is_some()).count();
            let unmatched = merged.second.as_ref().unwrap().unmatched.len();
            prop_assert_eq!(found + unmatched, b.len());
            for (old, new) in first.pieces.iter().zip(&merged.pieces) {
                prop_assert!(new.diameter_mm >= old.diameter_mm);
            }
        }

        /// Pieces turned over where they lie are all found, whatever the order.
        #[test]
        fn turned_in_place_all_are_found(
            sizes in prop::collection::vec(40f64..90.0, 1..8),
            jitter in prop::collection::vec([-15f64..15.0, -15f64..15.0], 8),
            turn in 0usize..8,
        ) {
            let place = |i: u32| [60.0 + 120.0 * f64::from(i % 3), 60.0 + 120.0 * f64::from(i / 3)];
            let first: Vec<_> = (0..).zip(&sizes).map(|(i, s)| (*s, place(i))).collect();
            let moved = |((s, at), j): (&(f64, [f64; 2]), &[f64; 2])| (s * 1.02, [at[0] + j[0], at[1] + j[1]]);
            let mut second: Vec<_> = first.iter().zip(&jitter).map(moved).collect();
            second.rotate_left(turn % sizes.len());
            prop_assert_eq!(merge(&lying(&first), &lying(&second)).sides_seen, 2);
        }
    }
}
