//! How a place on the skin looks beside skin that is surely sound: farther away than a
//! soft edge reaches.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]

use crate::colour::{self, Lab};
use crate::contrast::{self, Window, mean_out, share, spread};
use crate::sheet;
use crate::skin::Skin;

/// What tells kinds of blemishes apart.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Mean colour of the place, its edge left out.
    pub inside: Lab,
    /// Mean colour of the skin well away from it.
    pub around: Lab,
    /// How far both are apart, ΔE.
    pub differs: f32,
    /// Standard deviation of its colours beyond the photo's grain, ΔE.
    pub texture: f32,
    /// Over how many millimetres its colour passes into the skin's: from four fifths to one.
    pub edge_mm: f32,
    /// Area on the curved skin, mm².
    pub area_mm2: f64,
    /// That area beside all the skin seen.
    pub share: f64,
    /// Longest length over the mean width: 1 for a disc.
    pub aspect: f64,
    /// The boundary's length squared over that of a disc of the same area.
    pub ragged: f64,
    /// How far from the piece's middle it lies; the rim is at 1.
    pub out: f32,
}

/// A part that stands out of a skin.
pub struct Part<'a> {
    /// Its points on the patch.
    pub points: &'a [usize],
    /// How it looks.
    pub look: Look,
}

/// Grid points around a place that are looked at.
const MARGIN: usize = (BEYOND_MM[1] * sheet::PX_PER_MM) as usize + 1;
/// How far from its edge the skin is surely sound, mm from and to.
const BEYOND_MM: [f64; 2] = [3.5, 7.0];
/// How far from its edge the colour is followed, mm.
const PROFILE_MM: f64 = 6.0;
/// Between these shares of the contrast the edge's width is taken.
const EDGE: [f32; 2] = [0.8, 0.2];
/// Standard deviation that grain and JPEG leave on a plain surface, ΔE.
const GRAIN: f32 = 2.0;
/// A place's own colour is that of the points at least so deep within it, as a share of
/// the deepest.
const OWN: f32 = 0.5;

/// A place beside the skin well away from it: enough to tell most that are nothing, which
/// are many, before they are looked at closely.
pub struct Place<'a> {
    skin: &'a Skin,
    points: &'a [usize],
    window: Window,
    /// Its points that are of its own colour.
    own: Vec<usize>,
    spread_inside: f32,
    /// As in [`Look`].
    pub inside: Lab,
    /// As in [`Look`].
    pub around: Lab,
    /// As in [`Look`].
    pub differs: f32,
    /// Standard deviation of the colours around, ΔE.
    pub mottled: f32,
    /// Share of its points nearer to its own colour than half way to the skin's.
    pub alike: f32,
    /// Share of the points beyond its edge that are nearer to the skin's colour.
    pub apart: f32,
    /// Share of the ring around it that is skin that can be judged.
    pub enclosed: f32,
}

impl<'a> Place<'a> {
    /// Some points of a skin.
    #[must_use]
    pub fn of(skin: &'a Skin, points: &'a [usize]) -> Self {
        let patch = &skin.patch;
        let window = Window::around(patch, points, MARGIN);
        let deepest = window.depth.iter().copied().fold(0.0, f32::max);
        let own = window.which(|at| window.depth[at] >= (OWN * OWN * deepest).max(0.5));
        let [near, far] = BEYOND_MM.map(|mm| (mm * sheet::PX_PER_MM).powi(2) as f32);
        let ring = window.which(|at| (near..=far).contains(&window.away[at]));
        let is_skin = |at: &usize| patch.inner[*at];
        let beyond: Vec<usize> = ring.iter().copied().filter(is_skin).collect();
        let (inside, spread_inside) = spread(patch, &own);
        let (around, mottled) = spread(patch, &beyond);
        let differs = colour::difference(inside, around).max(1e-3);
        let is_sound = |at: &usize| colour::difference(patch.colours[*at], inside) >= 0.5 * differs;
        let (alike, apart) = (1.0 - share(points, is_sound), share(&beyond, is_sound));
        let enclosed = share(&ring, is_skin);
        Self {
            skin,
            points,
            window,
            own,
            spread_inside,
            inside,
            around,
            differs,
            mottled,
            alike,
            apart,
            enclosed,
        }
    }

    /// How light the place is beside the skin, as [`Look::lit`].
    #[must_use]
    pub fn lit(&self) -> f32 {
        lit(self.inside, self.around)
    }

    /// How it looks; its boundary is this long.
    #[must_use]
    pub fn look(&self, boundary: &[[f64; 2]]) -> Look {
        let (skin, points) = (self.skin, self.points);
        let (area_mm2, length_mm) = (skin.surface_mm2(points), skin.length_mm(boundary));
        Look {
            inside: self.inside,
            around: self.around,
            differs: self.differs,
            texture: (self.spread_inside.powi(2) - GRAIN.powi(2)).max(0.0).sqrt(),
            edge_mm: edge_mm(skin, &self.window, self.inside, self.around),
            area_mm2,
            share: area_mm2 / skin.seen_mm2,
            aspect: std::f64::consts::FRAC_PI_4 * length_mm.powi(2) / area_mm2.max(1e-9),
            ragged: (boundary.len() as f64).powi(2) / (4.0 * std::f64::consts::PI * points.len() as f64),
            out: mean_out(&skin.patch, &self.own),
        }
    }
}

fn lit(inside: Lab, around: Lab) -> f32 {
    (inside[0] + 16.0) / (around[0] + 16.0)
}

impl Look {
    /// How far the place is from what light alone can make of the skin around, ΔE.
    #[must_use]
    pub fn unexplained_by_light(&self) -> f32 {
        contrast::unexplained_by_light(self.inside, self.around, self.out)
    }

    /// How light the place is beside the skin (L* + 16, by which shading scales).
    #[must_use]
    pub fn lit(&self) -> f32 {
        lit(self.inside, self.around)
    }

    /// Distance from grey of the place and of the skin.
    #[must_use]
    pub fn chroma(&self) -> [f32; 2] {
        [self.inside, self.around].map(|lab| lab[1].hypot(lab[2]))
    }

    /// The angle between the hues of the place and the skin, degrees.
    #[must_use]
    pub fn hue_turn(&self) -> f32 {
        contrast::hue_turn(self.inside, self.around)
    }

    /// Hue angle of the place, degrees: 25 is red, 90 yellow.
    #[must_use]
    pub fn hue(&self) -> f32 {
        self.inside[2].atan2(self.inside[1]).to_degrees()
    }
}

/// Over how many millimetres the mean colour passes from four fifths of the contrast to one.
fn edge_mm(skin: &Skin, window: &Window, inside: Lab, around: Lab) -> f32 {
    let patch = &skin.patch;
    let reach = (PROFILE_MM * sheet::PX_PER_MM) as i32;
    let mut steps = vec![(0.0f32, 0.0f32); 2 * reach as usize + 1];
    let axis = [0, 1, 2].map(|k| inside[k] - around[k]);
    let square = axis.iter().map(|v| v * v).sum::<f32>().max(1e-6);
    for (at, on_patch) in window.all().filter(|(_, on_patch)| patch.inner[*on_patch]) {
        // a point inside is half a step within the edge, one outside half a step beyond
        let signed = window.away[at].sqrt() - window.depth[at].sqrt();
        let step = signed.round() as i32 + reach;
        if (0..=2 * reach).contains(&step) {
            let off = (0..3).map(|k| (patch.colours[on_patch][k] - around[k]) * axis[k]).sum::<f32>();
            let entry = &mut steps[step as usize];
            *entry = (entry.0 + off / square, entry.1 + 1.0);
        }
    }
    let known: Vec<(f32, f32)> = (-reach..=reach)
        .zip(&steps)
        .filter(|(_, step)| step.1 > 0.0)
        .map(|(at, step)| (at as f32, step.0 / step.1))
        .collect();
    let [from, to] = EDGE.map(|level| crossing(&known, level));
    (to - from).max(0.0) / sheet::PX_PER_MM as f32
}

/// Where a falling profile first passes below a level, between its points.
fn crossing(profile: &[(f32, f32)], level: f32) -> f32 {
    let falls = profile.windows(2).find(|w| w[0].1 >= level && w[1].1 < level);
    let between = |w: &[(f32, f32)]| w[0].0 + (w[0].1 - level) / (w[0].1 - w[1].1) * (w[1].0 - w[0].0);
    match (falls, profile.first(), profile.last()) {
        (Some(pair), ..) => between(pair),
        (None, Some(first), _) if first.1 < level => first.0,
        (None, _, last) => last.map_or(0.0, |l| l.0),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A dark brown disc with an edge on a green skin.
    pub const BROWN: Look = Look {
        inside: [38.0, 12.0, 24.0],
        around: [66.0, -16.0, 44.0],
        differs: 44.0,
        texture: 2.0,
        edge_mm: 1.4,
        area_mm2: 200.0,
        share: 0.04,
        aspect: 1.1,
        ragged: 1.1,
        out: 0.4,
    };

    #[test]
    fn a_level_is_crossed_between_points() {
        let profile = [(-1.0, 1.0), (0.0, 0.6), (1.0, 0.2), (2.0, 0.0)];
        assert!((crossing(&profile, 0.8) - -0.5).abs() < 1e-6);
        assert!((crossing(&profile, 0.1) - 1.5).abs() < 1e-6);
        assert!((crossing(&profile, -1.0) - 2.0).abs() < 1e-6);
        assert!((crossing(&profile, 2.0) - -1.0).abs() < 1e-6);
        assert!(crossing(&[], 0.5).abs() < 1e-6);
    }
}
