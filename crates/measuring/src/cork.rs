//! Which of the parts that stand out of an apple's or pear's skin are russet and no marks.
//!
//! Russet is cork that grows on the skin. It lies on it and is dry, so it is never as dark
//! beside the skin as dead flesh under it; it is cracked and scaly over half a millimetre to
//! two, which a bruise or decay is not; its border frays where the skin cracked; and it comes
//! in many places at once. One even, compact place of its colour stays a mark: blue mould's rot
//! begins as light a tan, as even and as sharply parted from the skin, and must not be taken for
//! it. In russet a mark is told by being darker than the cork around it without being rough; one
//! of cork's own colour and lightness isn't seen there.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)]

use crate::colour::Lab;
use crate::contrast::{Contrast, Window, hue_turn, spread};
use crate::look::{Look, Part};
use crate::russet;
use crate::skin::{Patch, Skin};

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A mark on the skin.
    Mark,
    /// Russet.
    Russet,
    /// Sound skin that russet encloses, or light on skin.
    Skin,
}

/// Scab is nearer to grey (chroma beside L* + 16).
const GREYEST: f32 = 0.3;
/// Flesh that died is darker beside the skin (as [`Look::lit`]).
const LEAST_LIT: f32 = 0.7;
/// What ends more softly is under the skin, as bruises and scald are, mm.
const SOFTEST_MM: f32 = 2.0;
/// How much rougher cork is over one or over one and a half millimetres than from point to
/// point, where only the photo's grain is; as a share of L* + 16.
const ROUGH: [Roughness; 2] =
    [Roughness { step: 3, least: 0.019, points: 25 }, Roughness { step: 2, least: 0.016, points: 12 }];
/// Squared depth from which the camera's blur of a part's edge isn't seen in it, grid points.
const WITHIN: f32 = 4.0;
/// A straight line's raggedness is this much of its aspect; one that frays has so many times it.
const RAGGED_OF_ASPECT: f64 = 0.4;
const FRAYED: f64 = 2.0;
/// So many places, and so much of the skin together, are no single marks.
const MANY: usize = 4;
const MANY_SHARE: f64 = 0.03;
/// Where so much of the skin is russet without standing out, because there is more of it than of
/// other skin, parts of its colour are too; of parts that are, [`russet::COMPANY`] is enough.
const COMPANY_AROUND: f64 = 0.08;
/// Cork of one skin has about one hue (degrees), and none is much darker than the rest.
const SAME_HUE: f32 = 15.0;
const HARDLY_DARKER: f32 = 0.75;
/// What is darker than this beside the cork around it (L* + 16) lies in it.
const PLAINLY_DARKER: f32 = 0.85;
/// A cut is straight, long and narrow (mean width, mm), and corks over as it heals.
const LONG: f64 = 3.6;
const NARROW_MM: f64 = 6.5;
/// Sound skin has more colour than the cork around it, of a hue that skin has (degrees).
const RICHER: f32 = 5.0;
const SKIN_HUE: [f32; 2] = [0.0, 130.0];

struct Roughness {
    step: usize,
    least: f32,
    points: usize,
}

/// What each of the parts is.
#[must_use]
pub fn tell(skin: &Skin, parts: &[Part]) -> Vec<What> {
    let cork: Vec<bool> = parts.iter().map(|p| is_corky(&p.look)).collect();
    let mut sure: Vec<bool> = parts.iter().zip(&cork).map(|(p, c)| *c && is_surely(skin, p)).collect();
    if are_many(parts) {
        sure.clone_from(&cork);
    }
    let company = if cork == sure { None } else { Company::of(skin, parts, &sure) };
    let part = |((part, cork), sure): ((&Part, bool), bool)| {
        let belongs = || company.as_ref().is_some_and(|c| c.has(&part.look));
        let is_russet = sure || (cork && belongs() && !is_in_russet(&skin.patch, part.points));
        if is_russet {
            What::Russet
        } else if is_between(&skin.patch, part.points) {
            What::Skin
        } else {
            What::Mark
        }
    };
    parts.iter().zip(cork).zip(sure).map(part).collect()
}

fn is_corky(look: &Look) -> bool {
    let [l, ..] = look.inside;
    let dull = look.chroma()[0] >= GREYEST * (l + 16.0);
    let on_skin = look.lit() >= LEAST_LIT && look.edge_mm <= SOFTEST_MM;
    russet::has_colour(look.inside) && dull && on_skin && !is_cut(look)
}

fn is_surely(skin: &Skin, part: &Part) -> bool {
    is_rough(&skin.patch, part.points) || is_frayed(&part.look)
}

fn is_frayed(look: &Look) -> bool {
    look.ragged >= FRAYED * (RAGGED_OF_ASPECT * look.aspect).max(1.0)
}

fn is_cut(look: &Look) -> bool {
    look.aspect >= LONG && !is_frayed(look) && (look.area_mm2 / look.aspect).sqrt() < NARROW_MM
}

fn are_many(parts: &[Part]) -> bool {
    let scattered: Vec<&Look> = parts.iter().map(|p| &p.look).filter(|l| is_corky(l)).collect();
    scattered.len() >= MANY && scattered.iter().map(|l| l.share).sum::<f64>() >= MANY_SHARE
}

/// Whether a part is darker than russet just around it: cork isn't, on cork, without being rough.
fn is_in_russet(patch: &Patch, points: &[usize]) -> bool {
    let seen = Contrast::of(patch, points);
    russet::has_colour(seen.around) && seen.inside[0] + 16.0 < PLAINLY_DARKER * (seen.around[0] + 16.0)
}

/// Whether a part is sound skin with russet just around it; farther away may be skin again.
fn is_between(patch: &Patch, points: &[usize]) -> bool {
    let seen = Contrast::of(patch, points);
    is_skin_in_russet(seen.inside, seen.around)
}

fn is_skin_in_russet(inside: Lab, around: Lab) -> bool {
    let chroma = |lab: Lab| lab[1].hypot(lab[2]);
    let hue = inside[2].atan2(inside[1]).to_degrees();
    let has_skin_hue = (SKIN_HUE[0]..=SKIN_HUE[1]).contains(&hue);
    russet::has_colour(around) && chroma(inside) >= chroma(around) + RICHER && has_skin_hue
}

/// Whether a part is as rough as cork is; what is too small to tell isn't.
fn is_rough(patch: &Patch, points: &[usize]) -> bool {
    let window = Window::around(patch, points, 1);
    let mut deep = vec![false; patch.inner.len()];
    let within = window.which(|at| window.depth[at] >= WITHIN);
    within.iter().for_each(|&at| deep[at] = true);
    let lightness = within.iter().map(|&at| patch.colours[at][0] + 16.0).sum::<f32>() / within.len() as f32;
    let (grain, _) = unevenness(patch, &deep, &within, 1);
    for Roughness { step, least, points } in ROUGH {
        let (rough, count) = unevenness(patch, &deep, &within, step);
        if count >= points {
            return rough - grain >= (least * lightness).powi(2);
        }
    }
    false
}

/// How much (variance) points differ in lightness from the mean of their four neighbours so many
/// steps away, and of how many points all four belong to the part. A soft place rises or falls
/// towards its middle, which is the same difference everywhere and no roughness.
fn unevenness(patch: &Patch, deep: &[bool], within: &[usize], step: usize) -> (f32, usize) {
    let (mut sum, mut squares, mut count) = (0.0f32, 0.0, 0);
    for &at in within {
        let [up, down] = [at.checked_sub(step * patch.width), at.checked_add(step * patch.width)];
        let near = [up, at.checked_sub(step), Some(at + step), down].map(|at| at.filter(|&a| a < deep.len()));
        if near.iter().all(|near| near.is_some_and(|at| deep[at])) {
            let mean = near.iter().flatten().map(|&at| patch.colours[at][0]).sum::<f32>() / 4.0;
            let off = patch.colours[at][0] - mean;
            (sum, squares, count) = (sum + off, squares + off * off, count + 1);
        }
    }
    let all = count.max(1) as f32;
    (squares / all - (sum / all).powi(2), count)
}

/// The sure russet of a skin.
struct Company {
    colour: Lab,
}

impl Company {
    /// `None` where there isn't enough of it.
    fn of(skin: &Skin, parts: &[Part], sure: &[bool]) -> Option<Self> {
        let patch = &skin.patch;
        let chosen = parts.iter().zip(sure).filter(|(_, sure)| **sure).map(|(part, _)| part);
        let mut points: Vec<usize> = chosen.flat_map(|part| part.points).copied().collect();
        let mut rest = patch.inner.clone();
        parts.iter().flat_map(|part| part.points).for_each(|&at| rest[at] = false);
        let seen = patch.inner.iter().filter(|inner| **inner).count() as f64;
        let enough = points.len() as f64 >= russet::COMPANY * seen;
        let is_russet =
            |&at: &usize| rest[at] && russet::is_russet(&patch.colours, patch.width, at, russet::ROUGH);
        let around: Vec<usize> = (0..rest.len()).filter(is_russet).collect();
        if !enough && (around.len() as f64) < COMPANY_AROUND * seen {
            return None;
        }
        points.extend(around);
        Some(Self { colour: spread(patch, &points).0 })
    }

    /// Whether another part of cork's colour belongs to it.
    fn has(&self, look: &Look) -> bool {
        let as_light = look.inside[0] + 16.0 >= HARDLY_DARKER * (self.colour[0] + 16.0);
        as_light && hue_turn(look.inside, self.colour) <= SAME_HUE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::tests::BROWN;

    /// A cork patch on a green skin.
    const CORK: Look = Look {
        inside: [46.0, 6.0, 28.0],
        around: [60.0, -15.0, 36.0],
        differs: 26.0,
        edge_mm: 1.0,
        share: 0.015,
        aspect: 1.5,
        ..BROWN
    };

    /// A skin of 40 by 40 points with so much added to its lightness at each.
    fn skin(added: impl Fn(f64, f64) -> f64) -> Patch {
        let place: Vec<[f64; 2]> = (0..1600u32).map(|i| [i % 40, i / 40].map(f64::from)).collect();
        let colours = place.iter().map(|p| [46.0 + added(p[0], p[1]) as f32, 6.0, 28.0]).collect();
        Patch { width: 40, colours, inner: vec![true; 1600], place }
    }

    fn rough(added: impl Fn(f64, f64) -> f64) -> bool {
        let points: Vec<usize> =
            (0..1600).filter(|at| (12..28).contains(&(at % 40)) && (12..28).contains(&(at / 40))).collect();
        is_rough(&skin(added), &points)
    }

    #[test]
    fn cracks_are_rough_and_grain_a_soft_rise_and_a_slope_are_not() {
        let grain = |x: f64, y: f64| ((x * 12.9898 + y * 78.233).sin() * 43_758.545).rem_euclid(1.0) - 0.5;
        assert!(rough(|x, y| 8.0 * grain((x / 2.0).floor(), (y / 2.0).floor())), "scales of a millimetre");
        assert!(!rough(|x, y| 6.0 * grain(x, y)), "a camera's grain is as large from point to point");
        assert!(!rough(|x, y| -0.06 * ((x - 20.0).powi(2) + (y - 20.0).powi(2))), "a soft rise");
        assert!(!rough(|x, y| 0.8 * x + 0.4 * y), "shading");
        assert!(!rough(|_, _| 0.0));
    }

    #[test]
    fn cork_is_brown_gold_and_never_as_dark_as_dead_flesh() {
        assert!(is_corky(&CORK));
        // the same in half of the light
        let dim = |[l, a, b]: [f32; 3]| [(l + 16.0) * 0.8 - 16.0, a * 0.8, b * 0.8];
        assert!(is_corky(&Look { inside: dim(CORK.inside), around: dim(CORK.around), ..CORK }));
        let rot = Look { inside: [33.0, 11.0, 24.0], ..CORK };
        let scab = Look { inside: [42.0, 2.0, 9.0], ..CORK };
        let cut = Look { aspect: 5.0, ragged: 2.0, area_mm2: 60.0, ..CORK };
        let burnt = Look { inside: [76.0, 3.0, 34.0], ..CORK };
        let scald = Look { edge_mm: 2.6, ..CORK };
        for look in [rot, scab, cut, burnt, scald] {
            assert!(!is_corky(&look), "{look:?}");
        }
    }

    #[test]
    fn a_border_that_frays_is_corks_and_that_of_a_disc_or_a_line_is_not() {
        assert!(!is_frayed(&CORK));
        assert!(is_frayed(&Look { ragged: 2.6, aspect: 2.2, ..CORK }));
        assert!(!is_frayed(&Look { ragged: 2.2, aspect: 5.0, ..CORK }), "a line is as ragged");
    }

    #[test]
    fn what_is_darker_than_the_cork_around_it_and_even_lies_in_it() {
        let within = |at: &usize| (12..28).contains(&(at % 40)) && (12..28).contains(&(at / 40));
        let points: Vec<usize> = (0..1600).filter(within).collect();
        let inner = |x: f64, y: f64| (12.0..28.0).contains(&x) && (12.0..28.0).contains(&y);
        let by = |darker: f64| is_in_russet(&skin(|x, y| if inner(x, y) { -darker } else { 0.0 }), &points);
        assert!(by(14.0) && !by(5.0));
    }

    #[test]
    fn many_places_of_one_colour_are_no_single_marks() {
        let parts = |count: usize, look: Look| -> Vec<Part<'static>> {
            std::iter::repeat_with(|| Part { points: &[], look }).take(count).collect()
        };
        assert!(are_many(&parts(4, CORK)));
        assert!(!are_many(&parts(3, CORK)));
        assert!(!are_many(&parts(4, Look { share: 0.005, ..CORK })), "specks");
    }

    #[test]
    fn sound_skin_within_russet_is_no_mark_and_ink_on_it_is_one() {
        let between = |inside| is_skin_in_russet(inside, CORK.inside);
        assert!(between(CORK.around) && between([39.0, 50.0, 32.0]));
        assert!(!between([30.0, 12.0, -40.0]), "ink");
        assert!(!between([30.0, 9.0, 20.0]), "rot");
    }
}
