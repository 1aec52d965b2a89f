//! The light on the mat: how bright its plain background looks at each place,
//! told from shadows and from what lies on it.

// Histogram and fixed-size arrays: indices are kept in range beside each use.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use crate::colour::Rgb;
use crate::linear;
use crate::print::{Ground, Print};
use crate::sheet::{self, Sheet};

/// The mat's background as photographed.
#[derive(Debug, Clone, PartialEq)]
pub struct Light {
    /// Linear colour of the background where the light is 1.
    pub background: Rgb,
    /// ln of the light as a quadratic in scaled mat coordinates.
    field: [f64; TERMS],
    /// Half the mat's size, in millimetres, that coordinates are scaled by.
    half_mm: [f64; 2],
}

const TERMS: usize = 6;

/// A background sample: where, ln red/green, ln blue/green, ln green.
struct Sample {
    at_mm: [f64; 2],
    hue: [f64; 2],
    ln_green: f64,
}

/// Below this the background is recorded in too few steps to tell colours (linear; 43
/// of 255 in sRGB).
const DIM: f32 = 0.024;
/// Above this it may have been brighter still (linear; 250 of 255 in sRGB).
const BLOWN_OUT: f32 = 0.956;
/// Light that differs by more than this factor (two stops) over the mat comes from
/// the side, or from two lamps of different colours.
const UNEVEN: f32 = 4.0;

/// Millimetres between samples.
const SPACING_MM: f64 = 2.0;
/// Width of a histogram bin of ln channel ratios.
const BIN: f64 = 0.04;
/// Half the number of bins along an axis.
const HALF_BINS: i32 = 60;
/// Samples within this of the commonest hue are background.
const HUE_SPREAD: f64 = 0.10;

impl Light {
    /// Fits the light to the sheet. `None` when no background shows.
    #[must_use]
    pub fn fit(sheet: &Sheet, print: &Print) -> Option<Self> {
        let samples = samples(sheet, print);
        let hue = commonest_hue(&samples)?;
        let plain: Vec<&Sample> = samples.iter().filter(|s| gap(s.hue, hue) < HUE_SPREAD).collect();
        let half_mm = [sheet.width, sheet.height].map(|n| sheet::mm(n as f64) / 2.0);
        let field = brightest_fit(&plain, half_mm)?;
        let hue = [0, 1].map(|k| plain.iter().map(|s| s.hue[k]).sum::<f64>() / plain.len() as f64);
        let green = field[0].exp();
        let background = [green * hue[0].exp(), green, green * hue[1].exp()].map(|v| v as f32);
        let field = [0.0, field[1], field[2], field[3], field[4], field[5]];
        Some(Self { background, field, half_mm })
    }

    /// How bright the light is at a place, 1 in the middle of the mat.
    #[must_use]
    pub fn at(&self, at_mm: [f64; 2]) -> f32 {
        (linear_terms(at_mm, self.half_mm, &self.field) as f32).exp()
    }

    /// Whether the light is too dim, too bright or too uneven to judge colours by.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        let [x, y] = self.half_mm;
        let places = [[0.0, 0.0], [2.0 * x, 0.0], [0.0, 2.0 * y], [2.0 * x, 2.0 * y], [x, y]];
        let (mut darkest, mut brightest) = (f32::INFINITY, 0.0f32);
        for light in places.map(|at_mm| self.at(at_mm)) {
            (darkest, brightest) = (darkest.min(light), brightest.max(light));
        }
        let strongest = self.background.into_iter().fold(0.0, f32::max);
        !(DIM..=BLOWN_OUT).contains(&strongest) || brightest > UNEVEN * darkest
    }
}

fn terms(at_mm: [f64; 2], half_mm: [f64; 2]) -> [f64; TERMS] {
    let [x, y] = [0, 1].map(|k| at_mm[k] / half_mm[k] - 1.0);
    [1.0, x, y, x * x, x * y, y * y]
}

fn linear_terms(at_mm: [f64; 2], half_mm: [f64; 2], field: &[f64; TERMS]) -> f64 {
    terms(at_mm, half_mm).iter().zip(field).map(|(t, f)| t * f).sum()
}

fn samples(sheet: &Sheet, print: &Print) -> Vec<Sample> {
    let step = (SPACING_MM * sheet::PX_PER_MM) as usize;
    let mut samples = Vec::new();
    for y in (step / 2..sheet.height).step_by(step) {
        for x in (step / 2..sheet.width).step_by(step) {
            let at = y * sheet.width + x;
            let at_mm = [sheet::mm(x as f64), sheet::mm(y as f64)];
            let seen = sheet.seen(at);
            if sheet.shown[at] && print.grounds()[at] == Ground::Plain && seen.iter().all(|&v| v > 0.004) {
                let [r, g, b] = seen.map(|v| f64::from(v).ln());
                samples.push(Sample { at_mm, hue: [r - g, b - g], ln_green: g });
            }
        }
    }
    samples
}

fn gap(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// The middle of the fullest 3x3 bins, refined by the mean of what is near.
fn commonest_hue(samples: &[Sample]) -> Option<[f64; 2]> {
    let side = (2 * HALF_BINS + 1) as usize;
    let mut counts = vec![0u32; side * side];
    let bin = |v: f64| ((v / BIN).round() as i32).clamp(1 - HALF_BINS, HALF_BINS - 1) + HALF_BINS;
    for s in samples {
        let (column, row) = (bin(s.hue[0]) as usize, bin(s.hue[1]) as usize);
        for y in row - 1..=row + 1 {
            (column - 1..=column + 1).for_each(|x| counts[y * side + x] += 1);
        }
    }
    let best = (0..counts.len()).max_by_key(|&i| counts[i])?;
    let middle = [best % side, best / side].map(|i| (i as f64 - f64::from(HALF_BINS)) * BIN);
    let near: Vec<_> = samples.iter().filter(|s| gap(s.hue, middle) < 1.5 * BIN).collect();
    let mean = |k: usize| near.iter().map(|s| s.hue[k]).sum::<f64>() / near.len() as f64;
    (near.len() >= 20).then(|| [mean(0), mean(1)])
}

/// Fits the field to the unshaded background: what is darker than the fit is
/// left out with ever less patience, so that shadows drop away.
fn brightest_fit(plain: &[&Sample], half_mm: [f64; 2]) -> Option<[f64; TERMS]> {
    let mut greens: Vec<f64> = plain.iter().map(|s| s.ln_green).collect();
    greens.sort_by(f64::total_cmp);
    let mut field = [0.0; TERMS];
    field[0] = *greens.get(greens.len() * 3 / 5)?;
    for darker in [0.5, 0.35, 0.25, 0.18, 0.13, 0.1, 0.08, 0.07, 0.06, 0.06, 0.06] {
        let (mut normal, mut right) = ([[0.0; TERMS]; TERMS], [0.0; TERMS]);
        for s in plain {
            let row = terms(s.at_mm, half_mm);
            let off = s.ln_green - linear_terms(s.at_mm, half_mm, &field);
            if off > -darker && off < 0.5 {
                linear::observe(&mut normal, &mut right, &row, s.ln_green, 1.0);
            }
        }
        // where little background shows, a flat field is the better guess
        (1..TERMS).for_each(|i| normal[i][i] += 5.0);
        field = linear::solve(normal, right)?;
    }
    Some(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn light(background: Rgb, slope: f64) -> Light {
        Light { background, field: [0.0, slope, 0.0, 0.0, 0.0, 0.0], half_mm: [210.0, 148.5] }
    }

    #[test]
    fn dim_blown_out_and_uneven_light_is_bad() {
        assert!(!light([0.2, 0.3, 0.5], 0.3).is_bad());
        assert!(light([0.01, 0.015, 0.02], 0.0).is_bad());
        assert!(light([0.9, 0.97, 0.98], 0.0).is_bad());
        assert!(light([0.2, 0.3, 0.5], 0.8).is_bad());
    }
}
