//! The mat as if scanned flat: the photo resampled onto a grid of millimetres.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use crate::colour::{self, Rgb};
use crate::linear;
use crate::parallel;
use crate::pixels::{Levels, Small};
use crate::pose::Camera;
use punnet_domain::measurement::Mat;

/// Grid points a millimetre: enough to find things; their outlines are then
/// placed in the photo itself.
pub const PX_PER_MM: f64 = 2.0;

/// The flat picture of the mat.
pub struct Sheet {
    /// Width in grid points.
    pub width: usize,
    /// Height in grid points.
    pub height: usize,
    /// Colour of every grid point, row by row.
    pub levels: Vec<Levels>,
    /// Which grid points the photo shows.
    pub shown: Vec<bool>,
}

impl Sheet {
    /// Linear light as photographed.
    #[must_use]
    pub fn seen(&self, at: usize) -> Rgb {
        self.levels[at].map(colour::linear_of_level)
    }

    /// The colours of a rectangle in millimetres (left, top, right, bottom);
    /// `None` when part of it isn't shown.
    #[must_use]
    pub fn within(&self, [left, top, right, bottom]: [f64; 4]) -> Option<Vec<Levels>> {
        let mut found = Vec::new();
        for y in grid(top)..=grid(bottom).min(self.height.saturating_sub(1)) {
            for x in grid(left)..=grid(right).min(self.width.saturating_sub(1)) {
                let at = y * self.width + x;
                if !self.shown[at] {
                    return None;
                }
                found.push(self.levels[at]);
            }
        }
        (!found.is_empty()).then_some(found)
    }
}

/// Width and height of a mat's grid.
#[must_use]
pub fn size(mat: &Mat) -> [usize; 2] {
    mat.mat_mm.map(|side| (side * PX_PER_MM).round() as usize)
}

/// The grid point nearest to a coordinate in millimetres.
#[must_use]
pub fn grid(mm: f64) -> usize {
    (mm * PX_PER_MM - 0.5).round().max(0.0) as usize
}

/// The millimetre coordinate of a grid point, or of a place between two.
#[must_use]
pub fn mm(grid: f64) -> f64 {
    (grid + 0.5) / PX_PER_MM
}

/// Resamples the photo's small copy onto the mat's plane in one pass.
#[must_use]
pub fn flatten(small: &Small, camera: &Camera, mat: &Mat) -> Sheet {
    let [width, height] = size(mat);
    // along a row the point in the camera's frame moves by a constant step
    let step = linear::apply(&camera.rotation, [1.0 / PX_PER_MM, 0.0, 0.0]);
    let seen = parallel::rows(height, |row| {
        let mut point = camera.in_frame([mm(0.0), mm(row as f64), 0.0]);
        let mut next = || {
            let colour = small.pixels.at(small.in_small(camera.onto_photo(point)));
            point = linear::add(point, step);
            colour
        };
        (0..width).map(|_| next()).collect()
    });
    let shown = seen.iter().map(Option::is_some).collect();
    Sheet { width, height, levels: seen.into_iter().map(Option::unwrap_or_default).collect(), shown }
}
