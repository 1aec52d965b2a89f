//! Colour spaces, and the correction that the mat's colour card gives.

// Table look-ups and fixed-size rows: indices are kept in range beside each use.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use std::sync::LazyLock;

use crate::linear::{self, Matrix3};

/// Linear light, red, green, blue; 1 is the white of the print.
pub type Rgb = [f32; 3];
/// CIE L*a*b* under D65.
pub type Lab = [f32; 3];

/// Levels of [`linear_of_level`]: an sRGB byte times 16.
pub const LEVELS: usize = 4096;

static LINEAR: LazyLock<Vec<f32>> =
    LazyLock::new(|| (0..LEVELS).map(|level| srgb_to_linear(level as f64 / 16.0 / 255.0) as f32).collect());

/// Steps of the cube-root table from 0 to [`CUBE_ROOT_END`].
const CUBE_ROOT_STEPS: usize = 8192;
/// The brightest value the table holds; brighter ones are computed.
const CUBE_ROOT_END: f32 = 2.0;

static CUBE_ROOT: LazyLock<Vec<f32>> = LazyLock::new(|| {
    let step = f64::from(CUBE_ROOT_END) / CUBE_ROOT_STEPS as f64;
    (0..=CUBE_ROOT_STEPS).map(|i| lab_curve((i as f64 + 0.5) * step) as f32).collect()
});

/// Linear light of an sRGB value, both 0 to 1 (IEC 61966-2-1).
#[must_use]
pub fn srgb_to_linear(v: f64) -> f64 {
    if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

/// Linear light of a sixteenth of an sRGB step.
#[must_use]
pub fn linear_of_level(level: u16) -> f32 {
    LINEAR[usize::from(level).min(LEVELS - 1)]
}

/// Linear light of an sRGB value from 0 to 255.
#[must_use]
pub fn linear_of_srgb(value: f32) -> f32 {
    linear_of_level((value * 16.0).max(0.0) as u16)
}

/// Mean linear light of some colours.
#[must_use]
pub fn mean(levels: &[[u16; 3]]) -> Rgb {
    let mut sum = [0.0f32; 3];
    for colour in levels {
        (0..3).for_each(|k| sum[k] += linear_of_level(colour[k]));
    }
    sum.map(|v| v / levels.len().max(1) as f32)
}

/// Linear light of an sRGB colour in bytes.
#[must_use]
pub fn linear_of_bytes(bytes: [u8; 3]) -> Rgb {
    bytes.map(|v| linear_of_level(u16::from(v) * 16))
}

/// CIE 15:2018: the cube root, straight near zero.
fn lab_curve(t: f64) -> f64 {
    const EDGE: f64 = 6.0 / 29.0;
    if t > EDGE.powi(3) { t.cbrt() } else { t / (3.0 * EDGE * EDGE) + 4.0 / 29.0 }
}

fn lab_curve_fast(t: f32) -> f32 {
    let place = t * (CUBE_ROOT_STEPS as f32 / CUBE_ROOT_END);
    if place < CUBE_ROOT_STEPS as f32 { CUBE_ROOT[place.max(0.0) as usize] } else { t.cbrt() }
}

/// L*a*b* of a linear sRGB colour (IEC 61966-2-1 primaries, D65 white).
#[must_use]
pub fn lab([r, g, b]: Rgb) -> Lab {
    let x = lab_curve_fast((0.412_390_8 * r + 0.357_584_3 * g + 0.180_480_8 * b) / 0.950_47);
    let y = lab_curve_fast(0.212_639 * r + 0.715_168_7 * g + 0.072_192_32 * b);
    let z = lab_curve_fast((0.019_330_82 * r + 0.119_194_8 * g + 0.950_532_2 * b) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Linear colour of CIE L*a*b*; what no print can show comes out below 0 or above 1.
#[must_use]
pub fn rgb_of_lab([l, a, b]: Lab) -> Rgb {
    let y = (l + 16.0) / 116.0;
    let whites = [(y + a / 500.0, 0.950_47), (y, 1.0), (y - b / 200.0, 1.088_83)];
    let [x, y, z] = whites.map(|(f, white)| white * lab_curve_back(f));
    [
        3.240_97 * x - 1.537_383_2 * y - 0.498_610_8 * z,
        -0.969_243_6 * x + 1.875_967_5 * y + 0.041_555_06 * z,
        0.055_630_08 * x - 0.203_976_96 * y + 1.056_971_5 * z,
    ]
}

/// The other way round of [`lab_curve`].
fn lab_curve_back(f: f32) -> f32 {
    const BEND: f32 = 6.0 / 29.0;
    if f > BEND { f.powi(3) } else { 3.0 * BEND * BEND * (f - 4.0 / 29.0) }
}

/// Distance in L*a*b* (CIE 1976).
#[must_use]
pub fn difference(p: Lab, q: Lab) -> f32 {
    ((p[0] - q[0]).powi(2) + (p[1] - q[1]).powi(2) + (p[2] - q[2]).powi(2)).sqrt()
}

/// From the photo's linear colours, light evened, to the print's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correction {
    matrix: [[f32; 3]; 3],
}

/// Linear light that a camera records where there is none, and from where on it tells
/// how much there is: 3 and 10 of 255 in sRGB. Between lie grain and rounding.
const RECORDED_BLACK: f32 = 0.000_91;
const RECORDED: f32 = 0.003;
/// Half way to black as the eye sees it, by the cube root, of the little blue of a
/// vivid red or yellow.
const HALF_WAY: f32 = 0.4;

/// A colour as photographed and as it should be, both linear.
pub type Chip = (Rgb, Rgb);

/// A photographed colour counts less the brighter it is, about as the eye does.
fn chip_weight(wanted: Rgb) -> f64 {
    let brightness = f64::from(wanted[0] + wanted[1] + wanted[2]) / 3.0;
    (brightness + 0.03).powf(-4.0 / 3.0)
}

impl Correction {
    /// The matrix that takes photographed chips to wanted ones by weighted
    /// least squares, pulled slightly towards a plain white balance.
    #[must_use]
    pub fn fit(chips: &[Chip]) -> Option<Self> {
        let balance = Self::balance(chips)?;
        let mut matrix = [[0.0f32; 3]; 3];
        for (channel, row) in matrix.iter_mut().enumerate() {
            let (mut normal, mut right): (Matrix3, _) = ([[0.0; 3]; 3], [0.0; 3]);
            for (seen, wanted) in chips {
                let weight = chip_weight(*wanted);
                let value = f64::from(wanted[channel]);
                linear::observe(&mut normal, &mut right, &seen.map(f64::from), value, weight);
            }
            for (k, expected) in balance.matrix[channel].iter().enumerate() {
                let mut unit = [0.0; 3];
                unit[k] = 1.0;
                linear::observe(&mut normal, &mut right, &unit, f64::from(*expected), 1e-3);
            }
            *row = linear::solve(normal, right)?.map(|v| v as f32);
        }
        Some(Self { matrix })
    }

    /// One factor a channel: all that a single white can tell.
    #[must_use]
    pub fn balance(chips: &[Chip]) -> Option<Self> {
        let mut matrix = [[0.0f32; 3]; 3];
        for (channel, row) in matrix.iter_mut().enumerate() {
            let (mut seen_sum, mut wanted_sum) = (0.0f32, 0.0f32);
            for (seen, wanted) in chips {
                seen_sum += seen[channel];
                wanted_sum += wanted[channel];
            }
            if seen_sum < 1e-3 {
                return None;
            }
            row[channel] = wanted_sum / seen_sum;
        }
        Some(Self { matrix })
    }

    /// Leaves every colour as it is.
    #[must_use]
    pub fn none() -> Self {
        Self { matrix: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] }
    }

    /// The corrected colour. A channel that the camera recorded as black may have been
    /// darker still, below nothing, by what its sensor mixes in of the other channels.
    /// What the correction adds for these is then only an upper bound, and about half
    /// way the better guess. Vivid reds lose their blue so.
    #[must_use]
    pub fn apply(&self, seen: Rgb) -> Rgb {
        let mut corrected = self.unbounded(seen);
        for (channel, value) in corrected.iter_mut().enumerate() {
            let told = ((seen[channel] - RECORDED_BLACK) / (RECORDED - RECORDED_BLACK)).clamp(0.0, 1.0);
            let added = *value - self.matrix[channel][channel] * seen[channel];
            *value -= added.max(0.0) * (1.0 - HALF_WAY) * (1.0 - told);
        }
        corrected
    }

    fn unbounded(&self, seen: Rgb) -> Rgb {
        self.matrix.map(|row| (row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2]).max(0.0))
    }

    /// Mean distance in L*a*b* that corrected chips keep from wanted ones.
    #[must_use]
    pub fn mean_error(&self, chips: &[Chip]) -> f32 {
        let errors = chips.iter().map(|(seen, wanted)| difference(lab(self.unbounded(*seen)), lab(*wanted)));
        errors.sum::<f32>() / chips.len().max(1) as f32
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn known_colours_have_their_known_lab() {
        // values of the sRGB primaries as published by B. Lindbloom's calculator
        for (bytes, known) in [
            ([255, 255, 255], [100.0, 0.0, 0.0]),
            ([255, 0, 0], [53.24, 80.09, 67.20]),
            ([0, 0, 255], [32.30, 79.19, -107.86]),
            ([0, 0, 0], [0.0, 0.0, 0.0]),
        ] {
            let found = lab(linear_of_bytes(bytes));
            assert!(difference(found, known) < 0.6, "{bytes:?}: {found:?}");
        }
    }

    #[test]
    fn lab_and_back_is_the_same_colour() {
        for rgb in [[0.9, 0.1, 0.02], [0.3, 0.5, 0.05], [0.002, 0.001, 0.004], [1.0, 1.0, 1.0]] {
            let back = rgb_of_lab(lab(rgb));
            assert!((0..3).all(|k| (back[k] - rgb[k]).abs() < 2e-3), "{rgb:?} {back:?}");
        }
    }

    #[test]
    fn a_cast_is_taken_away() {
        let wanted = [[0.9, 0.9, 0.9], [0.4, 0.1, 0.05], [0.1, 0.3, 0.1], [0.05, 0.06, 0.3]];
        let chips: Vec<Chip> =
            wanted.iter().map(|&w: &Rgb| ([w[0] * 0.8, w[1] * 0.7, w[2] * 0.4], w)).collect();
        let correction = Correction::fit(&chips).unwrap();
        assert!(correction.mean_error(&chips) < 0.5);
    }

    #[test]
    fn what_is_added_to_a_black_channel_is_only_an_upper_bound() {
        let matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.04, 0.0, 1.2]];
        let correction = Correction { matrix };
        let blue = |recorded: f32| correction.apply([0.7, 0.05, recorded])[2];
        assert!((blue(0.0) - 0.4 * 0.028).abs() < 1e-6);
        assert!((blue(0.01) - 0.04).abs() < 1e-6);
        assert!(blue(0.002) > blue(0.0) && blue(0.002) < 0.028 + 1.2 * 0.002);
    }

    #[test]
    fn black_chips_give_no_correction() {
        assert_eq!(Correction::fit(&[([0.0; 3], [0.5; 3])]), None);
    }
}
