//! What made a blemish, where its looks tell: how well it fits the picture of each kind.
//!
//! The pictures are ours, drawn from how the kinds are described where produce is sorted
//! and studied: scab is small, dark, dull and rough; a bruise is a brown place without an
//! edge; decay is larger, darker, even and has one; a cut is long and thin; sunburn is
//! bleached or tanned; scald is a wide, ragged, brown veil. Each looks so beside the skin
//! that it is on, whatever that skin's colour and the light. No figure here is a limit of
//! a standard.

use crate::look::Look;
use punnet_domain::measurement::BlemishKind;
use punnet_domain::produce::Produce;

/// What a place's looks tell of what made it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told {
    /// What made it; `None` where it is one of [`ALIKE`] and may be either.
    pub kind: Option<BlemishKind>,
    /// How sure the kind is, from 0 to 1; 0 without one.
    pub sure: f64,
    /// How sure it is that it is a blemish of that kind or of one that looks like it.
    pub plain: f64,
}

/// Both are brown, under the skin and without an edge, and there is no colour that only one of
/// them has. What was hit is round; scald spreads as it likes and over much of the skin.
const ALIKE: [BlemishKind; 2] = [BlemishKind::Bruise, BlemishKind::Scald];
/// The least a picture must fit, and by how much better than the next one.
const LEAST_FIT: f64 = 0.45;
const PLAINLY: f64 = 1.5;
/// What no picture of ours is of, beside which a fit is weighed.
const OTHER: f64 = 0.12;
/// Kinds are told of what differs by at least so much, ΔE; what is softer isn't plain.
const SURE: f32 = 10.0;

/// What a place's looks tell; `None` where they fit no picture, or two that aren't [`ALIKE`].
#[must_use]
pub fn told(look: &Look, produce: Produce) -> Option<Told> {
    let mut fits: Vec<(f64, BlemishKind)> = BlemishKind::ALL
        .into_iter()
        .filter(|kind| occurs(*kind, produce))
        .map(|kind| (fit(look, kind), kind))
        .collect();
    fits.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (best, kind) = fits.first().copied()?;
    let after = |is_rival: &dyn Fn(BlemishKind) -> bool| {
        fits.iter().skip(1).find(|f| is_rival(f.1)).map_or(0.0, |f| f.0)
    };
    let next = after(&|_| true);
    let other = after(&|rival| !(ALIKE.contains(&kind) && ALIKE.contains(&rival)));
    let sure = |next: f64| best / (best + next + OTHER);
    let is_told = look.differs >= SURE && best >= LEAST_FIT && best >= PLAINLY * other;
    let of_kind = best >= PLAINLY * next;
    is_told.then(|| Told {
        kind: of_kind.then_some(kind),
        sure: if of_kind { sure(next) } else { 0.0 },
        plain: sure(other),
    })
}

/// Which produce has which of them where a camera sees it.
fn occurs(kind: BlemishKind, produce: Produce) -> bool {
    use Produce::{
        Apple, Garlic, Kiwifruit, Lemon, Lime, Mandarin, Mango, Orange, Peach, Pear, Potato, Strawberry,
        TableGrapes,
    };
    match kind {
        BlemishKind::Scab => {
            matches!(produce, Apple | Pear | Lemon | Orange | Mandarin | Lime | Mango | Peach | Potato)
        }
        // under the skin of a potato and the scales of a bulb nobody sees it, on a kiwi's nobody tells it
        BlemishKind::Bruise => !matches!(produce, Potato | Garlic | Kiwifruit | TableGrapes | Strawberry),
        BlemishKind::Scald => matches!(produce, Apple | Pear),
        BlemishKind::Sunburn => !matches!(produce, Potato | Garlic | Strawberry),
        // of a bunch no single berry is looked at
        BlemishKind::Cut => !matches!(produce, TableGrapes | Strawberry | Garlic),
        BlemishKind::Rot => !matches!(produce, TableGrapes),
    }
}

/// How well a place fits the picture of a kind, from 0 to 1: as well as in its worst respect,
/// the others counting a little.
fn fit(look: &Look, kind: BlemishKind) -> f64 {
    let respects = match kind {
        BlemishKind::Scab => scab(look),
        BlemishKind::Bruise => bruise(look),
        BlemishKind::Rot => rot(look),
        BlemishKind::Cut => cut(look),
        BlemishKind::Sunburn => sunburn(look),
        BlemishKind::Scald => scald(look),
    };
    respects.iter().product::<f64>().sqrt().min(respects.into_iter().fold(1.0, f64::min))
}

fn scab(look: &Look) -> Vec<f64> {
    vec![
        falls(look.inside[0], 30.0, 42.0),
        falls(look.lit(), 0.82, 0.94),
        falls(look.chroma()[0], 14.0, 20.0),
        rises(look.texture, 0.8, 2.5),
        has_edge(look),
        falls(look.area_mm2, 110.0, 220.0),
        falls(look.aspect, 1.9, 2.8),
        // at the ends stems and calyxes are dark and rough
        rises(look.out, 0.2, 0.3).min(falls(look.out, 0.8, 0.9)),
    ]
}

fn bruise(look: &Look) -> Vec<f64> {
    let [place, skin] = look.chroma();
    vec![
        // on dark skin a bruise is no darker, only duller
        falls(look.lit(), 0.98, 1.1).min(rises(look.lit(), 0.55, 0.66)),
        is_browned(look),
        falls(place - skin, -4.0, 3.0),
        ends_softly(look),
        rises(look.area_mm2, 25.0, 50.0),
        falls(look.area_mm2, 350.0, 600.0),
        falls(look.aspect, 1.9, 2.8),
        falls(look.ragged, 1.6, 2.4),
    ]
}

fn rot(look: &Look) -> Vec<f64> {
    vec![
        // on dark skin decay may be lighter than it, but is dark
        falls(look.inside[0], 46.0, 56.0),
        falls(look.lit(), 0.95, 1.2),
        is_browned(look),
        rises(look.chroma()[0], 11.0, 18.0),
        falls(look.texture, 4.5, 8.5),
        has_edge(look),
        rises(look.area_mm2, 50.0, 110.0),
        falls(look.aspect, 1.9, 2.8),
        falls(look.ragged, 1.9, 2.8),
    ]
}

fn cut(look: &Look) -> Vec<f64> {
    vec![
        rises(look.aspect, 2.8, 4.4),
        has_edge(look),
        rises(look.differs, 10.0, 16.0),
        // the mean width of what is so long
        falls((look.area_mm2 / look.aspect).sqrt(), 4.0, 6.5),
    ]
}

fn sunburn(look: &Look) -> Vec<f64> {
    let [place, skin] = look.chroma();
    vec![
        rises(look.inside[0], 46.0, 54.0),
        rises(look.lit(), 1.0, 1.05),
        // bleached or tanned, but no white light: gloss has no hue of its own
        rises(place, 10.0, 16.0),
        falls(place - skin, -6.0, 2.0),
        rises(look.hue(), 50.0, 60.0).min(falls(look.hue(), 98.0, 106.0)),
        ends_softly(look),
        rises(look.area_mm2, 60.0, 140.0),
        falls(look.aspect, 2.4, 3.6),
        falls(look.texture, 5.0, 9.0),
    ]
}

fn scald(look: &Look) -> Vec<f64> {
    let [place, skin] = look.chroma();
    vec![
        falls(look.lit(), 0.93, 1.0).min(rises(look.lit(), 0.58, 0.68)),
        is_browned(look),
        falls(place - skin, -2.0, 4.0),
        rises(look.area_mm2, 60.0, 160.0),
        rises(look.share, 0.01, 0.03),
        rises(look.ragged.max(look.aspect), 1.25, 1.7),
        // a streak is none
        falls(look.aspect, 3.5, 5.0),
        ends_softly(look),
    ]
}

/// From red-brown to olive-brown, the hues that wounded tissue turns to, and plainly
/// turned from the skin's own.
fn is_browned(look: &Look) -> f64 {
    let brown = rises(look.hue(), 32.0, 38.0).min(falls(look.hue(), 97.0, 104.0));
    brown.min(rises(look.hue_turn(), 6.0, 12.0))
}

/// What the camera's own blur leaves of an edge is about a millimetre.
fn has_edge(look: &Look) -> f64 {
    falls(look.edge_mm, 1.6, 2.5)
}

fn ends_softly(look: &Look) -> f64 {
    rises(look.edge_mm, 1.5, 2.3)
}

/// From 0 up to 1 between two values.
fn rises(value: impl Into<f64>, from: f64, to: f64) -> f64 {
    ((value.into() - from) / (to - from)).clamp(0.0, 1.0)
}

/// From 1 down to 0 between two values.
fn falls(value: impl Into<f64>, from: f64, to: f64) -> f64 {
    1.0 - rises(value, from, to)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::look::tests::BROWN;

    fn kind(look: &Look) -> Option<BlemishKind> {
        told(look, Produce::Apple).and_then(|t| t.kind)
    }

    #[test]
    fn each_kind_has_its_picture() {
        assert_eq!(kind(&BROWN), Some(BlemishKind::Rot));
        let scab = Look { inside: [28.0, 2.0, 8.0], texture: 5.0, area_mm2: 30.0, ..BROWN };
        assert_eq!(kind(&scab), Some(BlemishKind::Scab));
        let bruise = Look { inside: [52.0, 8.0, 30.0], differs: 30.0, edge_mm: 4.0, ..BROWN };
        assert_eq!(kind(&bruise), Some(BlemishKind::Bruise));
        let cut = Look { aspect: 8.0, ragged: 4.0, area_mm2: 40.0, ..BROWN };
        assert_eq!(kind(&cut), Some(BlemishKind::Cut));
        let sunburn = Look { inside: [76.0, 3.0, 34.0], differs: 24.0, edge_mm: 3.5, ..BROWN };
        assert_eq!(kind(&sunburn), Some(BlemishKind::Sunburn));
        let scald = Look {
            inside: [52.0, 6.0, 32.0],
            differs: 26.0,
            edge_mm: 3.5,
            area_mm2: 900.0,
            share: 0.2,
            aspect: 2.4,
            ragged: 4.0,
            ..BROWN
        };
        assert_eq!(kind(&scald), Some(BlemishKind::Scald));
    }

    #[test]
    fn what_lies_between_two_pictures_or_fits_none_is_not_told() {
        assert_eq!(
            kind(&Look { edge_mm: 2.05, inside: [44.0, 12.0, 24.0], ..BROWN }),
            None,
            "between a bruise and rot"
        );
        assert_eq!(kind(&Look { inside: [40.0, 5.0, -20.0], ..BROWN }), None, "blue is ink");
        assert_eq!(kind(&Look { differs: 8.0, ..BROWN }), None, "hardly there");
        assert_eq!(
            told(&Look { inside: [28.0, 2.0, 8.0], texture: 5.0, area_mm2: 30.0, ..BROWN }, Produce::Tomato),
            None
        );
    }

    #[test]
    fn scald_is_no_bruise_and_what_may_be_either_is_a_mark_without_a_kind() {
        let veil = Look { inside: [52.0, 8.0, 30.0], differs: 25.0, edge_mm: 3.0, ..BROWN };
        let shaped = |aspect, ragged| told(&Look { aspect, ragged, ..veil }, Produce::Apple).unwrap();
        assert_eq!(shaped(1.1, 1.0).kind, Some(BlemishKind::Bruise), "round");
        assert_eq!(shaped(2.4, 2.2).kind, Some(BlemishKind::Scald), "as it likes");
        let either = shaped(1.6, 1.2);
        assert_eq!((either.kind, either.sure), (None, 0.0));
        assert!(either.plain > 0.8, "{either:?}");
        // where there is no scald it is a bruise
        let peach = told(&Look { aspect: 1.6, ragged: 1.2, ..veil }, Produce::Peach).unwrap();
        assert_eq!(peach.kind, Some(BlemishKind::Bruise));
    }

    #[test]
    fn sureness_is_a_share_and_falls_towards_the_next_picture() {
        let sure = |edge_mm| told(&Look { edge_mm, ..BROWN }, Produce::Apple).map_or(0.0, |t| t.sure);
        assert!(sure(1.4) > sure(1.9) && sure(1.4) < 1.0 && sure(1.4) > 0.8);
    }
}
