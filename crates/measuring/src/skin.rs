//! The skin of a round body as a smoothly varying colour, and how far every
//! place of it is from that.

// Fixed-size rows and pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use crate::colour::Lab;
use crate::linear;

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

/// Shading towards the rim is steep at the very end: even powers of the distance
/// from the middle up to the eighth, besides a slope and a saddle.
const TERMS: usize = 8;
/// A rough fit first, then with ever less patience, so that what is no plain
/// skin drops away (ΔE).
const PATIENCE: [f32; 7] = [40.0, 28.0, 20.0, 15.0, 12.0, 10.0, 10.0];
/// The fit looks at every so many grid points: a third of a fruit gives
/// thousands of samples for eight numbers. A prime, so that columns don't line up.
const SAMPLE_STEP: usize = 3;
/// Ripeness, stripes and dents change slowly: over so many grid points to each side.
const SMOOTH_REACH: usize = 12;
/// Of the skin's own weight a place needs at least so much around it.
const LEAST_WEIGHT: f32 = 0.02;

/// The colour the skin would have at every inner place without what is on it.
/// `None` when too little skin shows to tell.
#[must_use]
pub fn plain(patch: &Patch) -> Option<Vec<Lab>> {
    let mut skin = fitted(patch)?;
    for patience in [14.0, 11.0, 9.0] {
        skin = refined(patch, &skin, patience);
    }
    Some(skin)
}

fn terms([x, y]: [f64; 2]) -> [f64; TERMS] {
    let square = x * x + y * y;
    [1.0, x, y, x * y, x * x, y * y, square.powi(2), square.powi(4)]
}

/// The smooth fit to all inner places whose colour is near it.
fn fitted(patch: &Patch) -> Option<Vec<Lab>> {
    let inner: Vec<usize> = (0..patch.inner.len()).filter(|&at| patch.inner[at]).collect();
    let sample: Vec<usize> = inner.iter().copied().step_by(SAMPLE_STEP).collect();
    let mut skin = vec![middle(patch, &sample)?; patch.inner.len()];
    for (pass, patience) in (1..).zip(PATIENCE) {
        let mut normal = [[0.0; TERMS]; TERMS];
        let mut right = [[0.0; TERMS]; 3];
        for &at in &sample {
            if from_shade(patch.colours[at], skin[at]) > patience {
                continue;
            }
            let row = terms(patch.place[at]);
            let mut spare = [[0.0; TERMS]; TERMS];
            for (k, right) in right.iter_mut().enumerate() {
                let target = if k == 0 { &mut normal } else { &mut spare };
                linear::observe(target, right, &row, f64::from(patch.colours[at][k]), 1.0);
            }
        }
        // where little skin is left, a flat fit is the better guess
        (1..TERMS).for_each(|i| normal[i][i] += 1.0 / SAMPLE_STEP as f64);
        let [l, a, b] = right.map(|r| linear::solve(normal, r));
        let fit = [l?, a?, b?];
        for &at in if pass == PATIENCE.len() { &inner } else { &sample } {
            let row = terms(patch.place[at]);
            skin[at] = fit.map(|f| f.iter().zip(row).map(|(f, t)| f * t).sum::<f64>() as f32);
        }
    }
    Some(skin)
}

/// The median of each channel.
fn middle(patch: &Patch, inner: &[usize]) -> Option<Lab> {
    let median = |k: usize| {
        let mut values: Vec<f32> = inner.iter().map(|&at| patch.colours[at][k]).collect();
        values.sort_by(f32::total_cmp);
        values.get(values.len() / 2).copied()
    };
    Some([median(0)?, median(1)?, median(2)?])
}

/// The fit moved by what plain skin around each place differs from it.
fn refined(patch: &Patch, skin: &[Lab], patience: f32) -> Vec<Lab> {
    let weight = |at: usize| patch.inner[at] && from_shade(patch.colours[at], skin[at]) < patience;
    let weights: Vec<bool> = (0..skin.len()).map(weight).collect();
    let spread = |value: &dyn Fn(usize) -> f32| {
        let values: Vec<f32> = (0..skin.len()).map(|at| if weights[at] { value(at) } else { 0.0 }).collect();
        blurred(&blurred(&values, patch.width), patch.width)
    };
    let mass = spread(&|_| 1.0);
    let mut refined = skin.to_vec();
    for k in 0..3 {
        let off = spread(&|at| patch.colours[at][k] - skin[at][k]);
        for (at, lab) in refined.iter_mut().enumerate().filter(|(at, _)| mass[*at] > LEAST_WEIGHT) {
            lab[k] += off[at] / mass[at];
        }
    }
    refined
}

/// Means over a square; outside the picture counts as 0.
fn blurred(values: &[f32], width: usize) -> Vec<f32> {
    let height = values.len() / width;
    let mut across = vec![0.0; values.len()];
    (0..height).for_each(|y| running_mean(values, &mut across, y * width, 1, width));
    let mut both = vec![0.0; values.len()];
    (0..width).for_each(|x| running_mean(&across, &mut both, x, width, height));
    both
}

fn running_mean(from: &[f32], to: &mut [f32], start: usize, step: usize, count: usize) {
    let get = |i: usize| if i < count { from[start + i * step] } else { 0.0 };
    let span = (2 * SMOOTH_REACH + 1) as f32;
    let mut sum: f32 = (0..SMOOTH_REACH).map(get).sum();
    for i in 0..count {
        sum += get(i + SMOOTH_REACH);
        to[start + i * step] = sum / span;
        sum -= i.checked_sub(SMOOTH_REACH).map_or(0.0, get);
    }
}

/// How much lightness counts beside hue and chroma: light falls unevenly on skin.
const LIGHTNESS_SHARE: f32 = 0.5;

/// How far a colour is from the skin's, in ΔE. Under less light L*, a* and b*
/// shrink together, so that a shadow counts by its lightness alone.
fn from_shade([l, a, b]: Lab, skin: Lab) -> f32 {
    let shade = (l + 16.0) / (skin[0] + 16.0).max(1.0);
    let hue = (a - skin[1] * shade).hypot(b - skin[2] * shade);
    hue.hypot(LIGHTNESS_SHARE * (l - skin[0]))
}

/// How far a colour is from the skin's, in ΔE; gloss (brighter and paler than
/// the skin) isn't far.
#[must_use]
pub fn unlike(lab: Lab, skin: Lab) -> f32 {
    let [l, a, b] = lab;
    let shade = (l + 16.0) / (skin[0] + 16.0).max(1.0);
    let is_gloss = l > skin[0] && a.hypot(b) < skin[1].hypot(skin[2]) * shade;
    if is_gloss { 0.0 } else { from_shade(lab, skin) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A red ball of 60 grid points, darker towards the rim, with a brown spot.
    fn ball(spot: impl Fn([f64; 2]) -> bool) -> Patch {
        let place: Vec<[f64; 2]> =
            (0..3600).map(|i| [i % 60, i / 60].map(|v| (f64::from(v) - 29.5) / 30.0)).collect();
        let colour = |p: &[f64; 2]| {
            let shade = (1.0 - 0.4 * p[0].hypot(p[1]).powi(2)) as f32;
            let [l, a, b] = if spot(*p) { [30.0, 12.0, 18.0] } else { [50.0, 45.0, 35.0] };
            [(l + 16.0) * shade - 16.0, a * shade, b * shade]
        };
        let colours = place.iter().map(colour).collect();
        let inner = place.iter().map(|p| p[0].hypot(p[1]) < 0.95).collect();
        Patch { width: 60, colours, inner, place }
    }

    fn largest_off(patch: &Patch, of: impl Fn([f64; 2]) -> bool) -> (f32, f32) {
        let skin = plain(patch).unwrap();
        let off = (0..skin.len()).filter(|&at| patch.inner[at] && of(patch.place[at]));
        let off: Vec<f32> = off.map(|at| unlike(patch.colours[at], skin[at])).collect();
        (off.iter().copied().fold(f32::INFINITY, f32::min), off.iter().copied().fold(0.0, f32::max))
    }

    #[test]
    fn a_shaded_ball_is_plain_everywhere() {
        assert!(largest_off(&ball(|_| false), |_| true).1 < 4.0);
    }

    #[test]
    fn a_spot_stands_out_and_leaves_the_skin_beside_it_plain() {
        let spot = |[x, y]: [f64; 2]| (x - 0.3).hypot(y) < 0.2;
        let patch = ball(spot);
        assert!(largest_off(&patch, spot).0 > 15.0);
        assert!(largest_off(&patch, |p| !spot(p)).1 < 5.0);
    }

    #[test]
    fn gloss_is_no_blemish() {
        assert!(unlike([85.0, 10.0, 8.0], [50.0, 45.0, 35.0]) < 1e-6);
        assert!(unlike([30.0, 12.0, 18.0], [50.0, 45.0, 35.0]) > 12.0);
    }

    #[test]
    fn no_skin_no_judgement() {
        let nothing = Patch { width: 1, colours: vec![[0.0; 3]], inner: vec![false], place: vec![[0.0; 2]] };
        assert!(plain(&nothing).is_none());
    }
}
