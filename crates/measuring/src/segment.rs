//! Which places of the mat something lies on.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

use crate::colour::{self, Correction, Lab};
use crate::distance;
use crate::light::Light;
use crate::print::Print;
use crate::region;
use crate::sheet::{self, Sheet};

/// The flat mat in corrected colours.
pub struct Colours {
    /// Width in grid points.
    pub width: usize,
    /// Height in grid points.
    pub height: usize,
    /// L*a*b* of every grid point.
    pub lab: Vec<Lab>,
    /// L*a*b* of the mat's background.
    pub background: Lab,
}

impl Colours {
    /// Evens the light and corrects every colour.
    #[must_use]
    pub fn of(sheet: &Sheet, light: &Light, correction: &Correction) -> Self {
        let mut lab = Vec::with_capacity(sheet.levels.len());
        for row in 0..sheet.height {
            for column in 0..sheet.width {
                let brightness = light.at([sheet::mm(column as f64), sheet::mm(row as f64)]);
                let seen = sheet.seen(row * sheet.width + column);
                lab.push(colour::lab(correction.apply(seen.map(|v| v / brightness))));
            }
        }
        let background = colour::lab(correction.apply(light.background));
        Self {
            width: sheet.width,
            height: sheet.height,
            lab,
            background,
        }
    }
}

/// How far a colour is in a* and b* from a shaded or lit `plain` surface.
/// Under less light L*, a* and b* shrink together, all by the cube root.
fn unlike([l, a, b]: Lab, plain: Lab) -> f32 {
    let shade = (l + 16.0) / (plain[0] + 16.0);
    (a - plain[1] * shade).hypot(b - plain[2] * shade)
}

/// Surely not background: seeds.
const SURE: f32 = 16.0;
/// Perhaps not background: grows from seeds.
const MAYBE: f32 = 7.0;
/// Darker than any shadow on the background, as a share of its L* + 16.
const DARKEST_SHADOW: f32 = 0.40;
/// Lines and specks thinner than twice this are print or noise.
const THIN_MM: f64 = 1.0;
/// Least area of a thing that is reported.
const LEAST_AREA_MM2: f64 = 40.0;

/// The places something lies on.
#[must_use]
pub fn things(colours: &Colours, sheet: &Sheet, print: &Print) -> Vec<bool> {
    let unlike = smoothed(&unlikeness(colours, sheet, print), colours.width);
    let maybe: Vec<bool> = unlike.iter().map(|&d| d > MAYBE).collect();
    let seeded = grown_from_seeds(&maybe, &unlike, colours.width);
    let filled = without_holes(&seeded, colours.width);
    opened(&filled, colours.width, THIN_MM * sheet::PX_PER_MM)
}

fn unlikeness(colours: &Colours, sheet: &Sheet, print: &Print) -> Vec<f32> {
    let plain = colours.background;
    let paper = [100.0, 0.0, 0.0];
    let mut all = Vec::with_capacity(colours.lab.len());
    for row in 0..colours.height {
        for column in 0..colours.width {
            let at = row * colours.width + column;
            let at_mm = [sheet::mm(column as f64), sheet::mm(row as f64)];
            let lab = colours.lab[at];
            all.push(
                if !sheet.shown[at] || print.on_card(at_mm) || print.on_edge(at_mm) {
                    0.0
                } else if print.on_marker(at_mm) {
                    unlike(lab, plain).min(unlike(lab, paper))
                } else if lab[0] + 16.0 < DARKEST_SHADOW * (plain[0] + 16.0) {
                    unlike(lab, plain).max(SURE + 1.0)
                } else {
                    unlike(lab, plain)
                },
            );
        }
    }
    all
}

/// Means over 3x3 squares; the rim stays as it is.
fn smoothed(values: &[f32], width: usize) -> Vec<f32> {
    let mut sideways = values.to_vec();
    for at in 1..values.len().saturating_sub(1) {
        sideways[at] = (values[at - 1] + values[at] + values[at + 1]) / 3.0;
    }
    let mut both = sideways.clone();
    for at in width..values.len().saturating_sub(width) {
        both[at] = (sideways[at - width] + sideways[at] + sideways[at + width]) / 3.0;
    }
    both
}

/// The regions of `maybe` that have a seed's worth of sure pixels.
fn grown_from_seeds(maybe: &[bool], unlike: &[f32], width: usize) -> Vec<bool> {
    let (labels, regions) = region::label(maybe, width);
    let mut sure = vec![0usize; regions.len() + 1];
    for (&label, &d) in labels.iter().zip(unlike) {
        sure[label as usize] += usize::from(d > SURE);
    }
    let least = (LEAST_AREA_MM2 / 4.0 * sheet::PX_PER_MM.powi(2)) as usize;
    labels
        .iter()
        .map(|&label| label > 0 && sure[label as usize] >= least)
        .collect()
}

/// Fills enclosed places: gloss and pale patches look like background.
fn without_holes(mask: &[bool], width: usize) -> Vec<bool> {
    let outside: Vec<bool> = mask.iter().map(|&m| !m).collect();
    let (labels, regions) = region::label(&outside, width);
    let height = mask.len() / width;
    let open: Vec<bool> = regions
        .iter()
        .map(|r| {
            r.bounds[0] == 0
                || r.bounds[1] == 0
                || r.bounds[2] + 1 == width
                || r.bounds[3] + 1 == height
        })
        .collect();
    labels
        .iter()
        .map(|&label| label == 0 || !open[label as usize - 1])
        .collect()
}

/// Erosion and then dilation by a disc: what is thinner than it goes.
fn opened(mask: &[bool], width: usize, radius: f64) -> Vec<bool> {
    let limit = (radius * radius) as f32;
    let core: Vec<bool> = distance::squared(mask, width)
        .iter()
        .map(|&d| d > limit)
        .collect();
    let away: Vec<bool> = core.iter().map(|&c| !c).collect();
    distance::squared(&away, width)
        .iter()
        .map(|&d| d <= limit)
        .collect()
}

/// Least area in grid points of a thing that is reported.
#[must_use]
pub fn least_area() -> usize {
    (LEAST_AREA_MM2 * sheet::PX_PER_MM.powi(2)) as usize
}
