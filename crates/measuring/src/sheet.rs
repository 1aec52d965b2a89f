//! The mat as if scanned flat: the photo resampled onto a grid of millimetres.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

use crate::colour::{self, Rgb};
use crate::decode::Photo;
use crate::pose::Camera;
use punnet_domain::measurement::Mat;

/// Grid points a millimetre: three a millimetre place an outline to a few
/// hundredths, since hundreds of its points are averaged.
pub const PX_PER_MM: f64 = 3.0;

/// The flat picture of the mat.
pub struct Sheet {
    /// Width in grid points.
    pub width: usize,
    /// Height in grid points.
    pub height: usize,
    /// Red, green, blue in sixteenths of an sRGB step.
    pub levels: Vec<[u16; 3]>,
    /// Which grid points the photo shows.
    pub shown: Vec<bool>,
}

impl Sheet {
    /// Linear light as photographed.
    #[must_use]
    pub fn seen(&self, at: usize) -> Rgb {
        self.levels[at].map(colour::linear_of_level)
    }

    /// Mean linear light over a rectangle in millimetres (left, top, right,
    /// bottom); `None` when part of it isn't shown.
    #[must_use]
    pub fn mean(&self, [left, top, right, bottom]: [f64; 4]) -> Option<Rgb> {
        let (mut sum, mut count) = ([0.0f32; 3], 0.0f32);
        for y in grid(top)..=grid(bottom).min(self.height.saturating_sub(1)) {
            for x in grid(left)..=grid(right).min(self.width.saturating_sub(1)) {
                let at = y * self.width + x;
                if !self.shown[at] {
                    return None;
                }
                let seen = self.seen(at);
                (0..3).for_each(|k| sum[k] += seen[k]);
                count += 1.0;
            }
        }
        (count > 0.0).then(|| sum.map(|v| v / count))
    }
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

/// Resamples the photo onto the mat's plane in one pass.
#[must_use]
pub fn flatten(photo: &Photo, camera: &Camera, mat: &Mat) -> Sheet {
    let [width, height] = mat.mat_mm.map(|side| (side * PX_PER_MM).round() as usize);
    let mut levels = Vec::with_capacity(width * height);
    let mut shown = Vec::with_capacity(width * height);
    for row in 0..height {
        let y = mm(row as f64);
        // along a row the camera-frame point moves by a constant step
        let start = camera_point(camera, [mm(0.0), y]);
        let step: [f64; 3] = [0, 1, 2].map(|k| camera.rotation[k][0] / PX_PER_MM);
        for column in 0..width {
            let point = [0, 1, 2].map(|k| start[k] + step[k] * column as f64);
            let colour = bilinear(photo, image_point(camera, point));
            shown.push(colour.is_some());
            levels.push(colour.unwrap_or_default());
        }
    }
    Sheet {
        width,
        height,
        levels,
        shown,
    }
}

fn camera_point(camera: &Camera, [x, y]: [f64; 2]) -> [f64; 3] {
    crate::linear::add(
        crate::linear::apply(&camera.rotation, [x, y, 0.0]),
        camera.translation,
    )
}

fn image_point(camera: &Camera, [x, y, z]: [f64; 3]) -> [f32; 2] {
    let (u, v) = (x / z, y / z);
    let stretch = camera.focal_px * (1.0 + camera.k1 * (u * u + v * v));
    [
        (camera.axis_px[0] + stretch * u) as f32,
        (camera.axis_px[1] + stretch * v) as f32,
    ]
}

/// The colour between four pixels, in sixteenths of a step.
fn bilinear(photo: &Photo, [x, y]: [f32; 2]) -> Option<[u16; 3]> {
    if !(x >= 0.0 && y >= 0.0) {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    if left + 1 >= photo.width || top + 1 >= photo.height {
        return None;
    }
    let (fx, fy) = (x - left as f32, y - top as f32);
    let weights = [
        (1.0 - fx) * (1.0 - fy),
        fx * (1.0 - fy),
        (1.0 - fx) * fy,
        fx * fy,
    ];
    let start = (top * photo.width + left) * 3;
    let above = &photo.rgb[start..start + 6];
    let below = &photo.rgb[start + photo.width * 3..start + photo.width * 3 + 6];
    Some([0, 1, 2].map(|k| {
        let sum = weights[0] * f32::from(above[k])
            + weights[1] * f32::from(above[k + 3])
            + weights[2] * f32::from(below[k])
            + weights[3] * f32::from(below[k + 3]);
        (sum * 16.0 + 0.5) as u16
    }))
}
