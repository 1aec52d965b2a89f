//! What is known of a camera, and what a frame of its moving picture shows of the mat.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a camera draws: learnt once from pictures of the bare mat. Nothing depends on how
/// many pixels a picture has, only on its shape.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lens {
    /// Focal length for a 35 mm film frame, in millimetres, by the diagonal (CIPA DCG-001).
    pub focal_35mm: f64,
    /// Its relative standard deviation.
    pub focal_spread: f64,
    /// Where the optical axis meets the picture, from its middle, as shares of the diagonal.
    pub axis: [f64; 2],
    /// Radial distortion (Brown): an ideal point at distance r from the axis, in focal
    /// lengths, is seen at r (1 + k1 r² + k2 r⁴).
    pub k1: f64,
    /// See `k1`.
    pub k2: f64,
    /// Width by height of the pictures it was learnt from; another shape is another cut
    /// of the sensor, of which this says nothing.
    pub aspect: f64,
}

/// Shapes of pictures that differ by less are the same one.
const SAME_ASPECT: f64 = 0.01;

impl Lens {
    /// Whether it says something of pictures with so many pixels in width and height.
    #[must_use]
    pub fn fits(&self, [width, height]: [f64; 2]) -> bool {
        (width / height / self.aspect - 1.0).abs() < SAME_ASPECT
    }
}

/// A camera that this kiosk has learnt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Calibration {
    /// What the machine calls the camera.
    pub camera: String,
    /// How it draws.
    pub lens: Lens,
    /// Root mean square distance between seen and expected marker corners, in pixels.
    pub reprojection_px: f64,
    /// Width and height of the pictures.
    pub photo_px: [u32; 2],
    /// How many pictures it was learnt from.
    pub photos: u32,
    /// When, UTC ms.
    pub at_ms: i64,
}

/// What is wrong first with a frame, or that nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// No mat is seen, or so little of it that nothing can be said.
    NoMat,
    /// More than one mat is seen.
    TwoMats,
    /// The mat isn't wholly in the picture.
    CutOff,
    /// The mat is small in the picture.
    TooFar,
    /// The camera looks from the side.
    TooTilted,
    /// Too little light, or a shadow on the mat.
    Dark,
    /// Light is mirrored by the mat, or there is too much of it.
    Glare,
    /// Something lies on the markers, so that sizes can't be known.
    Covered,
    /// The camera or the mat moves.
    Moving,
    /// The picture isn't sharp.
    Blurred,
    /// Nothing.
    Good,
}

impl Hint {
    /// Every hint, in the order in which they come first.
    pub const ALL: [Self; 11] = [
        Self::NoMat,
        Self::TwoMats,
        Self::CutOff,
        Self::TooFar,
        Self::TooTilted,
        Self::Dark,
        Self::Glare,
        Self::Covered,
        Self::Moving,
        Self::Blurred,
        Self::Good,
    ];
}

/// The mat's corners in a frame, clockwise from its printed top left, as shares of the
/// frame's width and height; outside 0 to 1 where the mat reaches beyond it.
pub type Corners = [[f64; 2]; 4];

/// Where the mat was in the frame before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct FrameBefore {
    /// As its answer said.
    pub corners: Corners,
    /// How long before this one it was taken, in milliseconds.
    pub ms: f64,
}

/// What a frame of the moving picture shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Framing {
    /// What is wrong first.
    pub hint: Hint,
    /// Where the mat is; nothing where that isn't known.
    pub corners: Option<Corners>,
    /// How many of its markers are seen.
    pub markers: u32,
    /// How the mat leans away from the camera to the right and downwards: sines, 0 where
    /// the camera looks straight down on it.
    pub lean: Option<[f64; 2]>,
    /// Whether a photo taken so would tell sizes: the camera's focal length is known, or the
    /// mat leans enough to tell it. Nothing where no mat is found.
    pub scale_known: Option<bool>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lens_says_nothing_of_another_shape() {
        let lens = Lens {
            focal_35mm: 28.0,
            focal_spread: 0.002,
            axis: [0.0; 2],
            k1: 0.0,
            k2: 0.0,
            aspect: 4.0 / 3.0,
        };
        assert!(lens.fits([4000.0, 3000.0]) && lens.fits([1280.0, 960.0]));
        for other in [[1920.0, 1080.0], [3000.0, 4000.0], [0.0, 0.0], [f64::NAN, 1.0]] {
            assert!(!lens.fits(other), "{other:?}");
        }
    }
}
