//! How a part of the skin differs from the skin around it, and whether that can
//! be light alone.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use crate::colour::{self, Lab, Rgb};
use crate::distance;
use crate::skin::Patch;

/// What is seen of a part and of the skin around it.
#[derive(Debug, Clone, Copy)]
pub struct Contrast {
    /// Mean colour of the part, its blurred rim left out.
    pub inside: Lab,
    /// Mean colour of the skin around it.
    pub around: Lab,
    /// How far both are apart, ΔE.
    pub differs: f32,
    /// Standard deviation of the part's colours beyond the photo's grain, as a share of `differs`.
    pub uneven: f32,
    /// The same with the grain.
    pub rough: f32,
    /// Standard deviation of the colours around, as a share of `differs`.
    pub mottled: f32,
    /// Share of the part's points nearer to its own colour than half way to the other.
    pub alike: f32,
    /// Share of the points just outside that are farther than half way from the part's colour.
    pub apart: f32,
    /// Share of the points just outside that are skin that can be judged.
    pub enclosed: f32,
    /// Radius of the largest disc within the part, in grid points.
    pub half_width: f32,
    /// How far from the piece's middle it lies; the rim is at 1.
    pub out: f32,
}

/// Rings around a part, as squared distances in grid points: just outside its
/// blurred edge, and as far as the skin is still its neighbour.
const JUST_OUTSIDE: std::ops::RangeInclusive<f32> = 2.0..=6.5;
const AROUND: std::ops::RangeInclusive<f32> = 2.0..=16.0;
/// Squared depth at which a part's colour is its own, if enough of it is so deep.
const DEEP: f32 = 4.0;
const DEEP_POINTS: usize = 12;
/// Standard deviation that grain and JPEG leave on a plain surface, ΔE.
const GRAIN: f32 = 2.0;

impl Contrast {
    /// What is seen of some points of a skin.
    #[must_use]
    pub fn of(patch: &Patch, points: &[usize]) -> Self {
        let window = Window::around(patch, points, MARGIN);
        let deep = window.which(|at| window.depth[at] >= DEEP);
        let deep = if deep.len() < DEEP_POINTS { points } else { &deep[..] };
        let is_skin = |at: &usize| patch.inner[*at];
        let mut skin = window.which(|at| AROUND.contains(&window.away[at]));
        skin.retain(is_skin);
        let mut near = window.which(|at| JUST_OUTSIDE.contains(&window.away[at]));
        let enclosed = share(&near, is_skin);
        near.retain(is_skin);
        let (inside, spread_inside) = spread(patch, deep);
        let (around, spread_around) = spread(patch, &skin);
        let differs = colour::difference(inside, around).max(1e-3);
        let far = |at: &usize| colour::difference(patch.colours[*at], inside) >= 0.5 * differs;
        Self {
            inside,
            around,
            differs,
            uneven: (spread_inside.powi(2) - GRAIN.powi(2)).max(0.0).sqrt() / differs,
            rough: spread_inside / differs,
            mottled: spread_around / differs,
            alike: 1.0 - share(points, far),
            apart: share(&near, far),
            enclosed,
            half_width: window.depth.iter().copied().fold(0.0, f32::max).sqrt(),
            out: mean_out(patch, deep),
        }
    }
}

/// How many of some points are so, of 1.
#[must_use]
pub fn share(points: &[usize], is: impl Fn(&usize) -> bool) -> f32 {
    points.iter().filter(|at| is(at)).count() as f32 / points.len().max(1) as f32
}

/// Mean colour, and how far colours are from it (root mean square).
#[must_use]
pub fn spread(patch: &Patch, points: &[usize]) -> (Lab, f32) {
    let count = points.len().max(1) as f32;
    let mut mean = [0.0; 3];
    for &at in points {
        (0..3).for_each(|k| mean[k] += patch.colours[at][k] / count);
    }
    let square = |at: &usize| colour::difference(patch.colours[*at], mean).powi(2);
    (mean, (points.iter().map(square).sum::<f32>() / count).sqrt())
}

/// How far from the piece's middle some points lie; the rim is at 1.
#[must_use]
pub fn mean_out(patch: &Patch, points: &[usize]) -> f32 {
    let out = points.iter().map(|&at| patch.place[at][0].hypot(patch.place[at][1]));
    (out.sum::<f64>() / points.len().max(1) as f64) as f32
}

/// The neighbourhood of a part.
pub struct Window {
    /// Its first point on the patch, and the patch's width.
    origin: usize,
    patch_width: usize,
    width: usize,
    /// Squared distance of the part's points to the nearest that isn't.
    pub depth: Vec<f32>,
    /// Squared distance of the other points to the part, as far as the margin.
    pub away: Vec<f32>,
}

/// Grid points around a part that are looked at.
const MARGIN: usize = 5;

impl Window {
    /// The points and so many grid points around them, at least one.
    #[must_use]
    pub fn around(patch: &Patch, points: &[usize], margin: usize) -> Self {
        let bounds = Bounds::around(patch, points, margin);
        let mut others = bounds.mask(patch, points);
        others.iter_mut().for_each(|own| *own = !*own);
        let away = distance::squared_within(&others, bounds.width(), margin);
        // nothing farther is nearer to a part's points than what is next to it
        let tight = Bounds::around(patch, points, 1);
        let mut depth = vec![0.0; away.len()];
        let deep = distance::squared(&tight.mask(patch, points), tight.width());
        for (y, line) in deep.chunks(tight.width()).enumerate() {
            let at = (tight.top - bounds.top + y) * bounds.width() + tight.left - bounds.left;
            depth[at..at + line.len()].copy_from_slice(line);
        }
        let origin = bounds.top * patch.width + bounds.left;
        Self { origin, patch_width: patch.width, width: bounds.width(), depth, away }
    }

    /// The points of the patch that are so, by their place in the window.
    pub fn which(&self, is: impl Fn(usize) -> bool) -> Vec<usize> {
        (0..self.depth.len()).filter(|&at| is(at)).map(|at| self.on_patch(at)).collect()
    }

    /// Every place in the window with its point of the patch.
    pub fn all(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.depth.len()).map(|at| (at, self.on_patch(at)))
    }

    fn on_patch(&self, at: usize) -> usize {
        self.origin + at / self.width * self.patch_width + at % self.width
    }
}

/// The lines and columns of a patch that hold some points and a margin around them.
struct Bounds {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Bounds {
    fn around(patch: &Patch, points: &[usize], margin: usize) -> Self {
        let (width, rows) = (patch.width, patch.inner.len() / patch.width);
        let (mut left, mut right) = (width - 1, 0);
        for x in points.iter().map(|at| at % width) {
            (left, right) = (left.min(x), right.max(x));
        }
        Self {
            left: left.saturating_sub(margin),
            right: (right + margin).min(width - 1),
            top: points.iter().min().map_or(0, |at| (at / width).saturating_sub(margin)),
            bottom: points.iter().max().map_or(0, |at| (at / width + margin).min(rows - 1)),
        }
    }

    fn width(&self) -> usize {
        self.right + 1 - self.left
    }

    /// Which of its points are the part's.
    fn mask(&self, patch: &Patch, points: &[usize]) -> Vec<bool> {
        let mut own = vec![false; self.width() * (self.bottom + 1 - self.top)];
        for at in points {
            own[(at / patch.width - self.top) * self.width() + at % patch.width - self.left] = true;
        }
        own
    }
}

/// Luminance of linear colours (IEC 61966-2-1).
const LUMINANCE: Rgb = [0.212_639, 0.715_168_7, 0.072_192_32];
/// How much of white light a glossy place may add at most, in steps.
const GLOSS_STEPS: u32 = 20;
/// Nearer to the rim skin mirrors the sky at a grazing angle, wherever the light is.
const GRAZING: f32 = 0.8;
/// Where gloss lies there is hardly less light than around.
const LEAST_LIT: f32 = 0.9;

impl Contrast {
    /// As [`unexplained_by_light`], of the part and the skin beside it.
    #[must_use]
    pub fn unexplained_by_light(&self) -> f32 {
        unexplained_by_light(self.inside, self.around, self.out)
    }

    /// Whether the part is the skin around it with about as much blue as green light added,
    /// as a lamp or the sky is mirrored. Red may be at the sensor's end already.
    #[must_use]
    pub fn is_like_gloss(&self) -> bool {
        let (inside, around) = (colour::rgb_of_lab(self.inside), colour::rgb_of_lab(self.around));
        let [red, green, blue] = [0, 1, 2].map(|k| inside[k] - around[k]);
        green > 0.0 && blue >= 0.6 * green && red >= -0.1 * green.max(blue)
    }

    /// How much darker the part is, L*.
    #[must_use]
    pub fn darker(&self) -> f32 {
        self.around[0] - self.inside[0]
    }

    /// How much paler the part is (chroma in CIE a*b*).
    #[must_use]
    pub fn paler(&self) -> f32 {
        self.around[1].hypot(self.around[2]) - self.inside[1].hypot(self.inside[2])
    }

    /// The angle between both hues in degrees.
    #[must_use]
    pub fn hue_turn(&self) -> f32 {
        hue_turn(self.inside, self.around)
    }
}

/// The angle between the hues of two colours in degrees, 180 at the most.
#[must_use]
pub fn hue_turn(one: Lab, other: Lab) -> f32 {
    let hue = |lab: Lab| lab[2].atan2(lab[1]).to_degrees();
    let turn = (hue(one) - hue(other)).abs();
    turn.min(360.0 - turn)
}

/// How far a place is from what more or less light on the skin around it, with
/// gloss on top, can make of it, ΔE: a matt colour times a factor, plus white
/// (the dichromatic reflection model, Shafer 1985). `out` as in [`Contrast`].
#[must_use]
pub fn unexplained_by_light(inside: Lab, around: Lab, out: f32) -> f32 {
    let luminance = |c: Rgb| (0..3).map(|k| LUMINANCE[k] * c[k]).sum::<f32>();
    let skin = colour::rgb_of_lab(around).map(|v| v.max(1e-3));
    let seen = luminance(colour::rgb_of_lab(inside));
    let off = |gloss: f32| {
        let lit = (seen - gloss) / luminance(skin);
        let possible = lit >= 0.0 && (gloss == 0.0 || lit >= LEAST_LIT || out >= GRAZING);
        let made = colour::lab(skin.map(|v| (lit * v + gloss).max(0.0)));
        if possible { colour::difference(made, inside) } else { f32::INFINITY }
    };
    // from 0.002 to 0.8 of white in equal ratios
    let some = (0..GLOSS_STEPS).map(|step| 0.002 * 400f32.powf(step as f32 / (GLOSS_STEPS - 1) as f32));
    some.map(off).fold(off(0.0), f32::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: Lab = [50.0, 55.0, 42.0];

    /// A red skin of 40 points by 40 with a round spot in the middle.
    fn spotted(spot: Lab) -> Contrast {
        let place: Vec<[f64; 2]> =
            (0..1600).map(|i| [i % 40, i / 40].map(|v| (f64::from(v) - 19.5) / 20.0)).collect();
        let is_spot: Vec<bool> = place.iter().map(|p| p[0].hypot(p[1]) < 0.35).collect();
        let colours = is_spot.iter().map(|&s| if s { spot } else { RED }).collect();
        let inner = place.iter().map(|p| p[0].hypot(p[1]) < 0.97).collect();
        let points: Vec<usize> = (0..1600).filter(|&at| is_spot[at]).collect();
        Contrast::of(&Patch { width: 40, colours, inner, place }, &points)
    }

    #[test]
    fn a_plain_spot_is_even_and_parted_from_the_skin_all_round() {
        let seen = spotted([35.0, 12.0, 20.0]);
        assert!(seen.differs > 40.0 && seen.uneven < 1e-3 && seen.mottled < 1e-3, "{seen:?}");
        assert!(seen.alike > 0.999 && seen.apart > 0.999 && seen.enclosed > 0.999, "{seen:?}");
        assert!((6.0..8.0).contains(&seen.half_width), "{seen:?}");
        assert!(seen.out < 0.3, "{seen:?}");
    }

    #[test]
    fn less_light_explains_a_shadow_and_white_light_explains_gloss() {
        let skin = colour::rgb_of_lab(RED);
        let shaded = spotted(colour::lab(skin.map(|v| 0.4 * v)));
        assert!(shaded.unexplained_by_light() < 1.0 && shaded.darker() > 10.0);
        let glossy = spotted(colour::lab(skin.map(|v| v + 0.2)));
        // the amount of white is only tried in steps
        assert!(glossy.unexplained_by_light() < 8.0 && glossy.is_like_gloss(), "{glossy:?}");
        let brown = spotted([35.0, 12.0, 20.0]);
        assert!(brown.unexplained_by_light() > 8.0 && !brown.is_like_gloss(), "{brown:?}");
    }

    #[test]
    fn a_part_at_the_rim_is_not_enclosed() {
        let place = vec![[0.0; 2]; 400];
        let inner: Vec<bool> = (0..400).map(|i| i % 20 < 10).collect();
        let patch = Patch { width: 20, colours: vec![RED; 400], inner, place };
        let points: Vec<usize> = (0..400).filter(|i| (6..10).contains(&(i % 20))).collect();
        let seen = Contrast::of(&patch, &points);
        assert!((0.4..0.6).contains(&seen.enclosed), "{seen:?}");
    }
}
