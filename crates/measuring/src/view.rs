//! The photo as the mat's millimetres and true colours.

use crate::colour::{self, Correction, Lab};
use crate::light::Light;
use crate::pixels::{Levels, Pixels};
use crate::pose::Camera;

/// All that is known of how the photo shows the mat.
pub struct View<'a> {
    /// The photo in full size.
    pub photo: &'a Pixels,
    /// The camera it was taken by.
    pub camera: &'a Camera,
    /// The light on the mat.
    pub light: &'a Light,
    /// What makes its colours those of the print.
    pub correction: &'a Correction,
}

impl View<'_> {
    /// The true colour of what is seen at a place of the mat; `None` outside the photo.
    #[must_use]
    pub fn lab_at(&self, at_mm: [f64; 2]) -> Option<Lab> {
        let [x, y] = at_mm;
        let levels = self.photo.at(self.camera.project([x, y, 0.0]))?;
        Some(self.lab(levels, at_mm))
    }

    /// The true colour of levels photographed at a place of the mat.
    #[must_use]
    pub fn lab(&self, levels: Levels, at_mm: [f64; 2]) -> Lab {
        let brightness = self.light.at(at_mm);
        let seen = levels.map(colour::linear_of_level);
        let [r, g, b] = self.correction.apply(seen).map(|v| v / brightness);
        colour::lab([r, g, b])
    }

    /// The true colour of the mat's plain background.
    #[must_use]
    pub fn background(&self) -> Lab {
        colour::lab(self.correction.apply(self.light.background))
    }
}
