//! A piece's skin on the grid of the flat mat, as the dome that it is.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use crate::colour::Lab;
use crate::pieces::Scene;
use crate::region::Region;
use crate::sheet;

/// One piece cut out of the flat mat.
pub struct Patch {
    /// Width in grid points.
    pub width: usize,
    /// The true colour of every grid point.
    pub colours: Vec<Lab>,
    /// Which grid points are skin that can be judged: not the rim.
    pub inner: Vec<bool>,
    /// Where every grid point is on the ellipse with the piece's moments: 0, 0 is
    /// its middle, and the rim is at distance 1.
    pub place: Vec<[f64; 2]>,
}

/// The outermost rim that isn't judged: its pixels are blurred into the ground.
const RIM_MM: f64 = 1.0;
/// Nearer to the rim of the ellipse the skin is seen too obliquely (share of its half axes).
const OBLIQUE: f64 = 0.97;

/// A piece's skin on the grid.
pub struct Skin {
    /// What is seen of it.
    pub patch: Patch,
    /// Left and top of the patch on the flat mat's grid.
    origin: [usize; 2],
    /// By how much the true silhouette is smaller than what it covers of the mat.
    scale: f64,
    /// Half axes of the ellipse with the piece's moments, in grid points.
    ellipse: Ellipse,
    /// The area of the dome over all the skin that can be judged, mm².
    pub seen_mm2: f64,
}

/// The ellipse with a region's centre and second moments.
struct Ellipse {
    centre: [f64; 2],
    /// Rows that take grid steps to the unit circle (symmetric root of the moments' inverse).
    to_unit: [[f64; 2]; 2],
    /// Geometric mean of the half axes, in grid points.
    radius: f64,
}

impl Skin {
    /// The skin of a piece whose true silhouette has this diameter; `None` for a thin line.
    #[must_use]
    pub fn of(scene: &Scene, region: &Region, diameter_mm: f64) -> Option<Self> {
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
        let mut skin =
            Self { patch, origin: [left, top], scale: diameter_mm / seen_mm, ellipse, seen_mm2: 0.0 };
        let inner: Vec<usize> = (0..skin.patch.inner.len()).filter(|&at| skin.patch.inner[at]).collect();
        skin.seen_mm2 = skin.surface_mm2(&inner);
        Some(skin)
    }

    /// What a grid point covers of the true silhouette.
    #[must_use]
    pub fn cell_mm2(&self) -> f64 {
        (self.scale / sheet::PX_PER_MM).powi(2)
    }

    /// A point of the patch on the flat mat's grid.
    #[must_use]
    pub fn on_grid(&self, scene: &Scene, at: usize) -> usize {
        let [left, top] = self.origin;
        (top + at / self.patch.width) * scene.sheet.width + left + at % self.patch.width
    }

    /// The area of the dome over some grid points.
    #[must_use]
    pub fn surface_mm2(&self, points: &[usize]) -> f64 {
        points.iter().map(|&at| self.ellipse.steepness(self.patch.place[at])).sum::<f64>() * self.cell_mm2()
    }

    /// The longest straight line between two points of a boundary on the dome.
    #[must_use]
    pub fn length_mm(&self, boundary: &[[f64; 2]]) -> f64 {
        let [left, top] = self.origin.map(|v| v as f64);
        let on_dome: Vec<[f64; 3]> = boundary
            .iter()
            .map(|&[x, y]| {
                let [u, v] = self.ellipse.place([x + left, y + top]);
                [x, y, self.ellipse.radius * (1.0 - u * u - v * v).max(0.0).sqrt()]
            })
            .collect();
        // Squares, each pair once: boundaries are long, and every place looked at has one.
        let square = |a: &[f64; 3], b: &[f64; 3]| {
            (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
        };
        let farthest = |(n, a)| on_dome.iter().skip(n).map(|b| square(a, b)).fold(0.0, f64::max);
        let longest = on_dome.iter().enumerate().map(farthest).fold(0.0, f64::max).sqrt();
        // from the middle of one grid point to that of another: one more point's width
        (longest + 1.0) * self.scale / sheet::PX_PER_MM
    }

    /// A boundary on the patch as at most so many corners in the photo.
    #[must_use]
    pub fn in_photo(&self, scene: &Scene, boundary: &[[f64; 2]], corners: usize) -> Vec<[f64; 2]> {
        let [left, top] = self.origin.map(|v| v as f64);
        let step = boundary.len().div_ceil(corners).max(1);
        let place = |&[x, y]: &[f64; 2]| [sheet::mm(x + left), sheet::mm(y + top), 0.0];
        boundary.iter().step_by(step).map(|p| scene.view.camera.project(place(p))).collect()
    }
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
}
