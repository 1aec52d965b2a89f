//! Blemishes: places of another colour than the skin around them.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]

use std::collections::BTreeSet;

use crate::contrast::Contrast;
use crate::cork::{self, What};
use crate::gloss;
use crate::kind::{self, Told};
use crate::look::{Look, Part, Place};
use crate::parts;
use crate::pieces::Scene;
use crate::region::{self, Region};
use crate::russet;
use crate::sheet;
use crate::skin::Skin;
use punnet_domain::measurement::{Blemish, BlemishKind};
use punnet_domain::produce::Produce;

/// Smaller ones are specks.
const LEAST_AREA_MM2: f64 = 5.0;
/// What is larger than this share of the skin is the skin.
const LARGEST_SHARE: f64 = 0.4;
/// Thinner things are stems, cracks' shadows or grain.
const LEAST_WIDTH_MM: f64 = 1.6;
/// Parts that differ less from what they are joined with aren't looked at, ΔE.
const LEAST_CONTRAST: f32 = 6.0;
/// What a blemish differs by at the least, ΔE: plainly another colour.
const SURE: f32 = 11.0;
/// A blemish is of one colour: so much of it is nearer to its mean than to the skin,
/// and its standard deviation is at most this share of its contrast. Stem ends,
/// calyxes and scarred tips are mottled.
const ALIKE: f32 = 0.85;
const UNEVEN: f32 = 0.15;
/// A blemish ends at once: so much of what lies just outside is plainly the skin.
const APART: f32 = 0.95;
/// On mottled skin less is apart, but then the blemish stands out by being of one colour.
const APART_IF_PLAIN: f32 = 0.7;
const PLAIN: f32 = 0.10;
/// So flat (standard deviation as a share of the contrast, grain and all) and sharp are
/// no shadow and no gloss.
const FLAT: f32 = 0.12;
const SHARP: f32 = 0.97;
/// Of what lies around a blemish so much must be skin that can be judged; where it
/// is less than the second figure, the blemish must be plain and compact to differ
/// from the light along the rim.
const ENCLOSED: [f32; 2] = [0.55, 0.75];
const SURE_AT_RIM: f32 = 20.0;
const LONGEST_AT_RIM: f64 = 2.0;
/// In less light than this (L*) hollows are, where no colour can be told.
const DARKEST: f32 = 12.0;
/// Light at the sensor's end: brighter than this (L*) and paler than that is gloss.
const GLOSS: [f32; 2] = [85.0, 25.0];
/// More colour than the skin around, hardly darker and of nearly the same hue (degrees), is ripeness.
const RICHER: f32 = -5.0;
const HARDLY_DARKER: f32 = 10.0;
const SAME_HUE: f32 = 25.0;
/// What light can't explain, ΔE: of parts darker than the skin and of others.
const UNEXPLAINED: [f32; 2] = [6.0, 8.0];
/// What isn't darker than the skin must differ by more to be no trick of the light, ΔE.
const SURE_IF_NOT_DARKER: f32 = 20.0;
/// Darker than this share of the skin's L* + 16 is darker than soft shading.
const SHADED: f32 = 0.8;
/// Skin mottled by more than this share of a contrast below [`SURE_AT_RIM`] explains it.
const MOTTLED: f32 = 0.7;
/// A soft or mottled place counts if it is plainly of a kind that looks so, is large enough
/// for that to be seen (mm²), and is as good as all skin around, so that it is no shadow,
/// cheek, stem or calyx.
const LEAST_SOFT_MM2: f64 = 20.0;
const SOFT_ENCLOSED: f32 = 0.7;
const SOFT_ALIKE: f32 = 0.8;
const SOFT_APART: f32 = 0.9;
const SOFT_SURE: f64 = 0.7;
/// The skin around it is plain beside it.
const SOFT_MOTTLED: f32 = 0.6;
/// What is so much darker than the skin (L* + 16), has no edge (mm) and lies so near the
/// middle is the hollow at the stem.
const HOLLOW_LIT: f32 = 0.68;
const HOLLOW_EDGE_MM: f32 = 1.8;
const HOLLOW_OUT: f32 = 0.35;
const HOLLOW_ASPECT: f64 = 2.0;
/// Corners of the outline that is handed out.
const CORNERS: usize = 32;

/// What is found on a piece.
#[derive(Default)]
pub struct Spots {
    /// The blemishes.
    pub blemishes: Vec<Blemish>,
    /// The points of the flat mat's grid that they cover.
    pub covers: BTreeSet<usize>,
    /// The points of that grid that stand out and are russet.
    pub russet: BTreeSet<usize>,
}

/// A part that may be a blemish.
struct Candidate {
    points: Vec<usize>,
    /// How plainly it stands out.
    score: f32,
    judged: Judged,
}

enum Judged {
    /// It ends at once and is of one colour; its kind is looked for when it is kept.
    Plain,
    /// Soft or mottled, but plainly of a kind.
    Soft(Told),
    /// The hollow at the stem.
    Hollow,
}

/// The blemishes of a piece whose true silhouette has this diameter.
#[must_use]
pub fn find(scene: &Scene, region: &Region, diameter_mm: f64, produce: Produce) -> Spots {
    let Some(skin) = Skin::of(scene, region, diameter_mm) else { return Spots::default() };
    let chosen = plainest(&skin, candidates(&skin, produce));
    let parts: Vec<Part> = chosen.iter().map(|c| part(&skin, c)).collect();
    let told = told(&skin, &parts, produce);
    let mut found = Spots::default();
    for ((candidate, part), what) in chosen.iter().zip(&parts).zip(told) {
        let on_grid = part.points.iter().map(|&at| skin.on_grid(scene, at));
        match what {
            What::Mark => {
                found.covers.extend(on_grid);
                found.blemishes.push(blemish(scene, &skin, candidate, &part.look, produce));
            }
            What::Russet => found.russet.extend(on_grid),
            What::Skin => {}
        }
    }
    found
}

/// What each of the parts is.
fn told(skin: &Skin, parts: &[Part], produce: Produce) -> Vec<What> {
    let mut told =
        if russet::occurs(produce) { cork::tell(skin, parts) } else { vec![What::Mark; parts.len()] };
    for (what, part) in told.iter_mut().zip(parts) {
        if *what == What::Mark && gloss::is_gloss(&skin.patch, part) {
            *what = What::Skin;
        }
    }
    told
}

fn part<'a>(skin: &Skin, candidate: &'a Candidate) -> Part<'a> {
    let points = &candidate.points;
    Part { points, look: Place::of(skin, points).look(&boundary(skin, points)) }
}

/// Of the candidates that share places the plainest, hollows and what they hide left out.
fn plainest(skin: &Skin, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut taken = vec![false; skin.patch.inner.len()];
    let mut chosen = Vec::new();
    for candidate in candidates {
        // a blemish was found at several stages of joining
        if candidate.points.iter().any(|&at| taken[at]) {
            continue;
        }
        candidate.points.iter().for_each(|&at| taken[at] = true);
        match candidate.judged {
            Judged::Hollow => take_rim(skin, &candidate.points, &mut taken),
            Judged::Plain | Judged::Soft(_) => chosen.push(candidate),
        }
    }
    chosen
}

/// What stands out of a skin, the plainest first.
fn candidates(skin: &Skin, produce: Produce) -> Vec<Candidate> {
    let inner = skin.patch.inner.iter().filter(|&&i| i).count() as f64;
    let least = (LEAST_AREA_MM2 / skin.cell_mm2()).ceil() as usize;
    let sizes = least..=(LARGEST_SHARE * inner) as usize;
    let mut candidates: Vec<Candidate> = parts::of(&skin.patch, sizes, LEAST_CONTRAST)
        .into_iter()
        .filter_map(|points| candidate(skin, points, produce))
        .collect();
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    candidates
}

fn candidate(skin: &Skin, points: Vec<usize>, produce: Produce) -> Option<Candidate> {
    let seen = Contrast::of(&skin.patch, &points);
    if 2.0 * f64::from(seen.half_width) * skin.cell_mm2().sqrt() < LEAST_WIDTH_MM {
        return None;
    }
    let plain = is_blemish(&seen, || length(skin, &points));
    let may_be_soft =
        seen.enclosed >= SOFT_ENCLOSED && points.len() as f64 * skin.cell_mm2() >= LEAST_SOFT_MM2;
    if !plain && !may_be_soft {
        return None;
    }
    let place = Place::of(skin, &points);
    let (hollow, soft) = (may_be_hollow(&place), may_look_soft(&place));
    let look = (hollow || (soft && !plain)).then(|| place.look(&boundary(skin, &points)));
    let judged = match look {
        Some(look) if hollow && is_hollow(&look) => Judged::Hollow,
        _ if plain => Judged::Plain,
        Some(look) if soft => Judged::Soft(soft_kind(&look, &seen, produce)?),
        _ => return None,
    };
    let score = match judged {
        // what it hides isn't looked at, so it comes first
        Judged::Hollow => 1e6 * place.differs,
        Judged::Plain => seen.differs * seen.apart * seen.alike * (points.len() as f32).powf(0.3),
        // what ends at once is surer, so it comes before
        Judged::Soft(_) => 0.05 * place.differs * place.apart * place.alike * (points.len() as f32).sqrt(),
    };
    Some(Candidate { points, score, judged })
}

/// The rim of a hollow turns from the skin's colour to the dark: as far again as it is wide.
fn take_rim(skin: &Skin, points: &[usize], taken: &mut [bool]) {
    let width = skin.patch.width;
    let place = |at: usize| [(at % width) as f64, (at / width) as f64];
    let middle = [0, 1].map(|k| points.iter().map(|&at| place(at)[k]).sum::<f64>() / points.len() as f64);
    let reach = 2.0 * (points.len() as f64 / std::f64::consts::PI).sqrt() + 2.0 * sheet::PX_PER_MM;
    for (at, taken) in taken.iter_mut().enumerate() {
        let [x, y] = place(at);
        *taken |= (x - middle[0]).hypot(y - middle[1]) < reach;
    }
}

fn may_be_hollow(place: &Place<'_>) -> bool {
    place.lit() < HOLLOW_LIT && place.apart >= SOFT_APART
}

/// Whether a place that may be a hollow is one.
fn is_hollow(look: &Look) -> bool {
    look.edge_mm > HOLLOW_EDGE_MM && look.out < HOLLOW_OUT && look.aspect < HOLLOW_ASPECT
}

fn may_look_soft(place: &Place<'_>) -> bool {
    place.enclosed >= SOFT_ENCLOSED
        && place.alike >= SOFT_ALIKE
        && place.apart >= SOFT_APART
        && place.mottled <= SOFT_MOTTLED * place.differs
}

/// What a place is that doesn't end at once or isn't of one colour, but may look soft, if
/// that is plain.
fn soft_kind(look: &Look, seen: &Contrast, produce: Produce) -> Option<Told> {
    let plain = seen.inside[0] >= DARKEST && look.unexplained_by_light() >= UNEXPLAINED[0];
    // a cut ends at once: what is as long but soft or mottled is a streak of gloss, a stem or a seam
    let may_be_soft = |told: &Told| told.kind != Some(BlemishKind::Cut) && told.plain >= SOFT_SURE;
    kind::told(look, produce).filter(|told| plain && may_be_soft(told))
}

/// The boundary's length squared over that of a disc of the same area.
fn length(skin: &Skin, points: &[usize]) -> f64 {
    let boundary = boundary(skin, points).len() as f64;
    boundary.powi(2) / (4.0 * std::f64::consts::PI * points.len() as f64)
}

/// Whether a part of the skin is a blemish: of one colour, at once another than the
/// skin all round, and not by light alone.
fn is_blemish(seen: &Contrast, length: impl Fn() -> f64) -> bool {
    seen.differs >= SURE
        && is_plain(seen)
        && !is_light(seen)
        && !is_ripeness(seen)
        && is_enclosed(seen, length)
}

fn is_plain(seen: &Contrast) -> bool {
    let least_apart = if seen.uneven <= PLAIN { APART_IF_PLAIN } else { APART };
    let mottled = seen.differs < SURE_AT_RIM && seen.mottled > MOTTLED && seen.apart < SHARP;
    seen.alike >= ALIKE && seen.uneven <= UNEVEN && seen.apart >= least_apart && !mottled
}

fn is_enclosed(seen: &Contrast, length: impl Fn() -> f64) -> bool {
    let [least, enough] = ENCLOSED;
    let sure = || seen.differs >= SURE_AT_RIM && length() <= LONGEST_AT_RIM;
    seen.enclosed >= enough || (seen.enclosed >= least && sure())
}

/// Whether more or less light on the skin, or gloss, looks so.
fn is_light(seen: &Contrast) -> bool {
    let [l, a, b] = seen.inside;
    let flat = seen.rough < FLAT && seen.apart > SHARP;
    let [darker, other] = UNEXPLAINED;
    if l > GLOSS[0] && a.hypot(b) < GLOSS[1] {
        return true;
    }
    if seen.darker() > 0.0 {
        let deep = (l + 16.0) / (seen.around[0] + 16.0) < SHADED;
        return l < DARKEST || !(flat || deep || seen.unexplained_by_light() >= darker);
    }
    !flat
        && (seen.differs < SURE_IF_NOT_DARKER || seen.is_like_gloss() || seen.unexplained_by_light() < other)
}

/// Whether it only has more of the skin's own colour, as riper or cleaner places have.
fn is_ripeness(seen: &Contrast) -> bool {
    seen.paler() < RICHER && seen.darker() < HARDLY_DARKER && seen.hue_turn() < SAME_HUE
}

fn boundary(skin: &Skin, points: &[usize]) -> Vec<[f64; 2]> {
    let mut own = vec![0u32; skin.patch.inner.len()];
    points.iter().for_each(|&at| own[at] = 1);
    let first = points.iter().min().copied().unwrap_or(0);
    let width = skin.patch.width;
    let first = [first % width, first / width];
    region::boundary(&own, width, &Region { label: 1, area: points.len(), bounds: [0; 4], first })
}

fn blemish(scene: &Scene, skin: &Skin, candidate: &Candidate, look: &Look, produce: Produce) -> Blemish {
    let boundary = boundary(skin, &candidate.points);
    let told = match candidate.judged {
        Judged::Soft(told) => Some(told),
        Judged::Plain | Judged::Hollow => kind::told(look, produce),
    };
    Blemish {
        area_cm2: look.area_mm2 / 100.0,
        length_cm: skin.length_mm(&boundary) / 10.0,
        kind: told.and_then(|told| told.kind),
        sure: told.map_or(0.0, |told| told.sure),
        side: 1,
        again: false,
        outline_px: skin.in_photo(scene, &boundary, CORNERS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::Lab;

    const COMPACT: fn() -> f64 = || 1.0;
    const LONG: fn() -> f64 = || 6.0;

    /// An even spot on even skin, parted from it all round.
    fn seen(inside: Lab, around: Lab) -> Contrast {
        Contrast {
            inside,
            around,
            differs: crate::colour::difference(inside, around),
            uneven: 0.12,
            rough: 0.13,
            mottled: 0.1,
            alike: 1.0,
            apart: 1.0,
            enclosed: 1.0,
            half_width: 5.0,
            out: 0.4,
        }
    }

    #[test]
    fn brown_on_red_and_on_yellow_is_a_blemish() {
        for skin in [[50.0, 55.0, 42.0], [72.0, -7.0, 70.0], [60.0, -15.0, 40.0]] {
            assert!(is_blemish(&seen([34.0, 11.0, 20.0], skin), COMPACT), "{skin:?}");
        }
    }

    #[test]
    fn gloss_shade_hollows_and_ripeness_are_none() {
        let red = [50.0, 55.0, 42.0];
        for inside in [[90.0, 8.0, 6.0], [45.0, 51.0, 39.0], [5.0, 6.0, 3.0]] {
            assert!(!is_blemish(&seen(inside, red), COMPACT), "{inside:?}");
        }
        assert!(!is_blemish(&seen([70.0, -6.0, 62.0], [70.0, -3.0, 36.0]), COMPACT));
    }

    #[test]
    fn a_mottled_place_and_a_soft_one_are_left_to_people() {
        let brown = seen([34.0, 11.0, 20.0], [72.0, -7.0, 70.0]);
        assert!(!is_blemish(&Contrast { uneven: 0.3, ..brown }, COMPACT));
        assert!(!is_blemish(&Contrast { apart: 0.7, ..brown }, COMPACT));
        assert!(!is_blemish(&Contrast { apart: 0.85, ..brown }, COMPACT));
        assert!(is_blemish(&Contrast { apart: 0.85, uneven: 0.08, ..brown }, COMPACT));
    }

    #[test]
    fn along_the_rim_only_what_is_compact_counts() {
        let brown = Contrast { enclosed: 0.6, ..seen([34.0, 11.0, 20.0], [72.0, -7.0, 70.0]) };
        assert!(is_blemish(&brown, COMPACT));
        assert!(!is_blemish(&brown, LONG));
    }
}
