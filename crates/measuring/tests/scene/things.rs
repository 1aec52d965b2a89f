//! What lies on a mat besides produce.

use super::{Ball, Vector};

/// A box standing on the mat.
#[derive(Debug, Clone, Copy)]
pub struct Carton {
    /// Its middle.
    pub at_mm: [f64; 2],
    /// Length, width and height.
    pub size_mm: Vector,
    pub turn_deg: f64,
    pub srgb: [u8; 3],
}

impl Carton {
    /// How far along a ray the box is hit, and the colour there: the sides are darker.
    pub(super) fn hit(&self, from: Vector, ray: Vector) -> Option<(f64, Vector)> {
        let (sin, cos) = self.turn_deg.to_radians().sin_cos();
        let own = |[x, y, z]: Vector| [cos * x + sin * y, cos * y - sin * x, z];
        let [length, width, height] = self.size_mm;
        let (from, ray) =
            (own([from[0] - self.at_mm[0], from[1] - self.at_mm[1], from[2] + height / 2.0]), own(ray));
        let half = [length / 2.0, width / 2.0, height / 2.0];
        let (mut enters, mut leaves, mut face) = (f64::MIN, f64::MAX, 2);
        for k in 0..3 {
            let (a, b) = ((-half[k] - from[k]) / ray[k], (half[k] - from[k]) / ray[k]);
            if a.min(b) > enters {
                (enters, face) = (a.min(b), k);
            }
            leaves = leaves.min(a.max(b));
        }
        let bright = [0.62, 0.8, 1.0][face];
        (enters < leaves).then(|| (enters, self.srgb.map(|v| f64::from(v) * bright)))
    }
}

/// A hand that reaches in from the right with four fingers, its palm at a place.
pub fn hand([x, y]: [f64; 2], skin: [u8; 3]) -> Vec<Ball> {
    let row = |from: [f64; 2], by: [f64; 2], count: u32, diameter_mm: f64| {
        (0..count).map(move |i| {
            let at_mm = [0, 1].map(|k| from[k] + by[k] * f64::from(i));
            Ball { at_mm, diameter_mm, srgb: skin }
        })
    };
    let fingers = (0..4).flat_map(|i| row([x - 30.0, y - 30.0 + 20.0 * f64::from(i)], [-7.0, 0.0], 9, 17.0));
    let palm = (0..4).flat_map(|i| row([x - 30.0, y - 30.0 + 20.0 * f64::from(i)], [15.0, 0.0], 5, 30.0));
    let thumb = row([x + 10.0, y - 40.0], [-6.0, -5.0], 8, 20.0);
    let arm = row([x + 40.0, y], [25.0, 1.0], 10, 60.0);
    fingers.chain(palm).chain(thumb).chain(arm).collect()
}
