//! Blemishes: places of another colour than the skin around them.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::collections::BTreeSet;

use crate::colour::Lab;
use crate::distance;
use crate::pieces::Scene;
use crate::region::{self, Region};
use crate::sheet;
use crate::skin::{self, Patch};
use punnet_domain::measurement::Blemish;

/// The outermost rim that isn't judged: its pixels are blurred into the ground.
const RIM_MM: f64 = 1.0;
/// Nearer to the rim of the ellipse the skin is seen too obliquely (share of its half axes).
const OBLIQUE: f64 = 0.97;
/// Differences from the skin that parts are cut at, ΔE, a quarter more each time.
const LEVELS: [f32; 9] = [6.0, 7.5, 9.4, 11.7, 14.6, 18.3, 22.9, 28.6, 35.8];
/// A part is judged where it was cut at so much of its own contrast.
const CUT_AT: std::ops::Range<f32> = 0.4..0.6;
/// What a blemish differs by at the least, ΔE: plainly another colour.
const SURE: f32 = 12.0;
/// Thinner things are stems, cracks' shadows or grain.
const LEAST_WIDTH_MM: f64 = 1.6;
/// Smaller ones are specks.
const LEAST_AREA_MM2: f64 = 5.0;
/// A blemish differs by about the same everywhere: the standard deviation of its
/// difference is at most this share of the mean; of L*, in ΔE, at most that.
const EVEN: Evenness = Evenness { darker: 4.0, spread: 0.2, mottle: 10.0 };
/// What isn't darker than the skin has to be more even: ripening isn't a blemish.
const VERY_EVEN: Evenness = Evenness { darker: -4.0, spread: 0.16, mottle: 4.0 };

/// How even and how much darker than the skin (L*) a blemish is.
struct Evenness {
    darker: f32,
    spread: f32,
    mottle: f32,
}

/// Corners of the outline that is handed out.
const CORNERS: usize = 32;

/// A piece's skin on the grid.
struct Skin {
    patch: Patch,
    /// Left and top of the patch on the flat mat's grid.
    origin: [usize; 2],
    /// By how much the true silhouette is smaller than what it covers of the mat.
    scale: f64,
    /// Half axes of the ellipse with the piece's moments, in grid points.
    ellipse: Ellipse,
}

/// The ellipse with a region's centre and second moments.
struct Ellipse {
    centre: [f64; 2],
    /// Rows that take grid steps to the unit circle (symmetric root of the moments' inverse).
    to_unit: [[f64; 2]; 2],
    /// Geometric mean of the half axes, in grid points.
    radius: f64,
}

/// What is found on a piece.
#[derive(Default)]
pub struct Spots {
    /// The blemishes.
    pub blemishes: Vec<Blemish>,
    /// The points of the flat mat's grid that they cover.
    pub covers: BTreeSet<usize>,
}

/// The blemishes of a piece whose true silhouette has this diameter.
#[must_use]
pub fn find(scene: &Scene, region: &Region, diameter_mm: f64) -> Spots {
    let Some(skin) = Skin::of(scene, region, diameter_mm) else { return Spots::default() };
    let Some(plain) = skin::plain(&skin.patch) else { return Spots::default() };
    let patch = &skin.patch;
    let off: Vec<f32> = (0..plain.len())
        .map(|at| if patch.inner[at] { skin::unlike(patch.colours[at], plain[at]) } else { 0.0 })
        .collect();
    let mut taken = vec![false; off.len()];
    let mut found = Spots::default();
    for level in LEVELS {
        let above: Vec<bool> = off.iter().map(|&d| d > level).collect();
        let (labels, parts) = region::label(&above, patch.width);
        for part in parts.iter().filter(|p| p.area as f64 * skin.cell_mm2() >= LEAST_AREA_MM2) {
            let points = points_of(&labels, part, patch.width);
            let judged = Part { points: &points, off: &off, plain: &plain, level };
            if !points.iter().any(|&at| taken[at]) && skin.is_blemish(&judged) && skin.is_wide(&labels, part)
            {
                points.iter().for_each(|&at| taken[at] = true);
                found.covers.extend(points.iter().map(|&at| skin.on_grid(scene, at)));
                let boundary = region::boundary(&labels, patch.width, part);
                found.blemishes.push(skin.blemish(scene, &points, &boundary));
            }
        }
    }
    found
}

/// A part of the skin that differs by more than a level.
struct Part<'a> {
    points: &'a [usize],
    off: &'a [f32],
    plain: &'a [Lab],
    level: f32,
}

fn points_of(labels: &[u32], part: &Region, width: usize) -> Vec<usize> {
    let [left, top, right, bottom] = part.bounds;
    let all = (top..=bottom).flat_map(|y| (left..=right).map(move |x| y * width + x));
    all.filter(|&at| labels[at] == part.label).collect()
}

impl Skin {
    fn of(scene: &Scene, region: &Region, diameter_mm: f64) -> Option<Self> {
        let [left, top, right, bottom] = region.bounds;
        let (width, sheet_width) = (right - left + 1, scene.sheet.width);
        let ellipse = Ellipse::of(scene, region)?;
        let deep = (RIM_MM * sheet::PX_PER_MM) as f32;
        let mut patch = Patch { width, colours: vec![], inner: vec![], place: vec![] };
        for y in top..=bottom {
            for x in left..=right {
                let at = y * sheet_width + x;
                let place = ellipse.place([x as f64, y as f64]);
                let own = scene.split.labels[at] == region.label && scene.split.depth[at] > deep;
                patch.colours.push(scene.colours[at]);
                patch.inner.push(own && place[0].hypot(place[1]) < OBLIQUE);
                patch.place.push(place);
            }
        }
        let seen_mm = 2.0 * (region.area as f64 / std::f64::consts::PI).sqrt() / sheet::PX_PER_MM;
        Some(Self { patch, origin: [left, top], scale: diameter_mm / seen_mm, ellipse })
    }

    /// What a grid point covers of the true silhouette.
    fn cell_mm2(&self) -> f64 {
        (self.scale / sheet::PX_PER_MM).powi(2)
    }

    /// A point of the patch on the flat mat's grid.
    fn on_grid(&self, scene: &Scene, at: usize) -> usize {
        let [left, top] = self.origin;
        (top + at / self.patch.width) * scene.sheet.width + left + at % self.patch.width
    }

    fn blemish(&self, scene: &Scene, points: &[usize], boundary: &[[f64; 2]]) -> Blemish {
        Blemish {
            area_cm2: self.surface_mm2(points) / 100.0,
            length_cm: self.length_mm(boundary) / 10.0,
            outline_px: self.in_photo(scene, boundary),
        }
    }

    /// Whether a part is cut at about half its own contrast, where the eye places a
    /// blurred edge, and is of one colour. Stem ends, calyxes and scarred tips are
    /// mottled, and ripening turns slowly.
    fn is_blemish(&self, part: &Part) -> bool {
        let mut strengths: Vec<f32> = part.points.iter().map(|&at| part.off[at]).collect();
        strengths.sort_by(f32::total_cmp);
        let contrast = strengths.get(strengths.len() * 3 / 4).copied().unwrap_or(0.0);
        if contrast < SURE || !CUT_AT.contains(&(part.level / contrast)) {
            return false;
        }
        let (mean_off, spread_off) = spread(strengths.into_iter());
        let lightness = |at: usize| self.patch.colours[at][0];
        let (_, mottle) = spread(part.points.iter().map(|&at| lightness(at)));
        let (darker, _) = spread(part.points.iter().map(|&at| part.plain[at][0] - lightness(at)));
        let spread_off = spread_off / mean_off;
        [EVEN, VERY_EVEN].iter().any(|e| darker > e.darker && spread_off < e.spread && mottle < e.mottle)
    }

    /// Whether a part isn't as thin as a stem or a crack's shadow.
    fn is_wide(&self, parts: &[u32], part: &Region) -> bool {
        self.width_mm(parts, part) >= LEAST_WIDTH_MM
    }

    /// The area of the dome over some grid points.
    fn surface_mm2(&self, points: &[usize]) -> f64 {
        points.iter().map(|&at| self.ellipse.steepness(self.patch.place[at])).sum::<f64>() * self.cell_mm2()
    }

    /// The width of the largest disc within a part.
    fn width_mm(&self, parts: &[u32], part: &Region) -> f64 {
        let mask: Vec<bool> = parts.iter().map(|&p| p == part.label).collect();
        let deepest = distance::squared(&mask, self.patch.width).into_iter().fold(0.0, f32::max);
        2.0 * f64::from(deepest).sqrt() * self.scale / sheet::PX_PER_MM
    }

    /// The longest straight line between two points of a boundary on the dome.
    fn length_mm(&self, boundary: &[[f64; 2]]) -> f64 {
        let [left, top] = self.origin.map(|v| v as f64);
        let on_dome: Vec<[f64; 3]> = boundary
            .iter()
            .map(|&[x, y]| {
                let [u, v] = self.ellipse.place([x + left, y + top]);
                [x, y, self.ellipse.radius * (1.0 - u * u - v * v).max(0.0).sqrt()]
            })
            .collect();
        let gap = |a: [f64; 3], b: [f64; 3]| (a[0] - b[0]).hypot(a[1] - b[1]).hypot(a[2] - b[2]);
        let longest = on_dome.iter().flat_map(|&a| on_dome.iter().map(move |&b| gap(a, b)));
        // from the middle of one grid point to that of another: one more point's width
        (longest.fold(0.0, f64::max) + 1.0) * self.scale / sheet::PX_PER_MM
    }

    fn in_photo(&self, scene: &Scene, boundary: &[[f64; 2]]) -> Vec<[f64; 2]> {
        let [left, top] = self.origin.map(|v| v as f64);
        let step = boundary.len().div_ceil(CORNERS).max(1);
        let place = |&[x, y]: &[f64; 2]| [sheet::mm(x + left), sheet::mm(y + top), 0.0];
        boundary.iter().step_by(step).map(|p| scene.view.camera.project(place(p))).collect()
    }
}

/// Mean and standard deviation.
fn spread(values: impl Iterator<Item = f32>) -> (f32, f32) {
    let (mut count, mut sum, mut squares) = (0.0f32, 0.0f32, 0.0f32);
    for v in values {
        (count, sum, squares) = (count + 1.0, sum + v, squares + v * v);
    }
    let mean = sum / count.max(1.0);
    (mean, (squares / count.max(1.0) - mean * mean).max(0.0).sqrt())
}

impl Ellipse {
    fn of(scene: &Scene, region: &Region) -> Option<Self> {
        let [left, top, right, bottom] = region.bounds;
        let width = scene.sheet.width;
        let own = (top..=bottom)
            .flat_map(|y| (left..=right).map(move |x| (x, y)))
            .filter(|(x, y)| scene.split.labels[y * width + x] == region.label);
        let points: Vec<[f64; 2]> = own.map(|(x, y)| [x as f64, y as f64]).collect();
        let count = points.len() as f64;
        let centre = [0, 1].map(|k| points.iter().map(|p| p[k]).sum::<f64>() / count);
        let moment = |i: usize, j: usize| {
            points.iter().map(|p| (p[i] - centre[i]) * (p[j] - centre[j])).sum::<f64>() / count
        };
        // a filled ellipse has a quarter of its half axes' squares as moments
        let [xx, xy, yy] = [moment(0, 0), moment(0, 1), moment(1, 1)].map(|m| 4.0 * m);
        let determinant = xx * yy - xy * xy;
        if determinant.is_nan() || determinant <= 1.0 {
            return None;
        }
        let (root, trace) = (determinant.sqrt(), xx + yy);
        // the symmetric square root of a 2x2 matrix in closed form (Cayley and Hamilton)
        let t = root * (trace + 2.0 * root).sqrt();
        let to_unit = [[(yy + root) / t, -xy / t], [-xy / t, (xx + root) / t]];
        Some(Self { centre, to_unit, radius: root.sqrt() })
    }

    /// A grid point's place on the unit circle's disc.
    fn place(&self, at: [f64; 2]) -> [f64; 2] {
        let [x, y] = [at[0] - self.centre[0], at[1] - self.centre[1]];
        self.to_unit.map(|row| row[0] * x + row[1] * y)
    }

    /// How much larger the dome's surface is than its silhouette at a place: the
    /// area element of z = radius · √(1 - |place|²), for a ball 1 / √(1 - |place|²).
    fn steepness(&self, [u, v]: [f64; 2]) -> f64 {
        let rise = (1.0 - u * u - v * v).max(1.0 - OBLIQUE * OBLIQUE);
        let slope = [0, 1].map(|k| self.to_unit[0][k] * u + self.to_unit[1][k] * v);
        let square = (slope[0].powi(2) + slope[1].powi(2)) * self.radius.powi(2) / rise;
        (1.0 + square).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dome_is_as_much_larger_than_its_silhouette_as_a_ball() {
        let ball = Ellipse { centre: [0.0; 2], to_unit: [[0.05, 0.0], [0.0, 0.05]], radius: 20.0 };
        assert!((ball.steepness([0.0, 0.0]) - 1.0).abs() < 1e-9);
        assert!((ball.steepness([0.6, 0.0]) - 1.25).abs() < 1e-9);
        assert!((ball.steepness([0.0, 0.8]) - 1.0 / 0.6).abs() < 1e-9);
    }

    #[test]
    fn mean_and_deviation() {
        let (mean, deviation) = spread([2.0, 4.0, 4.0, 6.0].into_iter());
        assert!((mean - 4.0).abs() < 1e-6 && (deviation - 2f32.sqrt()).abs() < 1e-6);
    }
}
