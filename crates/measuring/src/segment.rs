//! Which places of the mat something lies on.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use crate::colour::Lab;
use crate::distance;
use crate::parallel;
use crate::print::{Ground, Print};
use crate::region;
use crate::sheet::{self, Sheet};
use crate::view::View;

/// The true colour of every grid point of the flat mat.
#[must_use]
pub fn colours(sheet: &Sheet, view: &View) -> Vec<Lab> {
    parallel::rows(sheet.height, |row| {
        let y = sheet::mm(row as f64);
        let levels = &sheet.levels[row * sheet.width..(row + 1) * sheet.width];
        levels.iter().enumerate().map(|(x, &l)| view.lab(l, [sheet::mm(x as f64), y])).collect()
    })
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
const THIN_MM: f64 = 0.8;
/// Least area of a thing that is reported.
const LEAST_AREA_MM2: f64 = 40.0;

/// The places something lies on.
#[must_use]
pub fn things(colours: &[Lab], plain: Lab, sheet: &Sheet, print: &Print) -> Vec<bool> {
    let width = sheet.width;
    let unlike = smoothed(&unlikeness(colours, plain, sheet, print), width);
    let maybe: Vec<bool> = unlike.iter().map(|&d| d > MAYBE).collect();
    let seeded = grown_from_seeds(&maybe, &unlike, width);
    let filled = without_holes(&seeded, width);
    opened(&filled, width, THIN_MM * sheet::PX_PER_MM)
}

/// How far every grid point is from what is printed there.
fn unlikeness(colours: &[Lab], plain: Lab, sheet: &Sheet, print: &Print) -> Vec<f32> {
    let paper = [100.0, 0.0, 0.0];
    let darkest = DARKEST_SHADOW * (plain[0] + 16.0) - 16.0;
    let of = |at: usize, &lab: &Lab| match print.grounds()[at] {
        _ if !sheet.shown[at] => 0.0,
        Ground::Unknown => 0.0,
        Ground::Marker => unlike(lab, plain).min(unlike(lab, paper)),
        Ground::Plain if lab[0] < darkest => unlike(lab, plain).max(SURE + 1.0),
        Ground::Plain => unlike(lab, plain),
    };
    colours.iter().enumerate().map(|(at, lab)| of(at, lab)).collect()
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
    labels.iter().map(|&label| label > 0 && sure[label as usize] >= least).collect()
}

/// Fills enclosed places: gloss and pale patches look like background.
fn without_holes(mask: &[bool], width: usize) -> Vec<bool> {
    let outside: Vec<bool> = mask.iter().map(|&m| !m).collect();
    let (labels, regions) = region::label(&outside, width);
    let height = mask.len() / width;
    let open: Vec<bool> = regions
        .iter()
        .map(|r| {
            r.bounds[0] == 0 || r.bounds[1] == 0 || r.bounds[2] + 1 == width || r.bounds[3] + 1 == height
        })
        .collect();
    labels.iter().map(|&label| label == 0 || !open[label as usize - 1]).collect()
}

/// Erosion and then dilation by a disc: what is thinner than it goes.
fn opened(mask: &[bool], width: usize, radius: f64) -> Vec<bool> {
    let (limit, reach) = ((radius * radius) as f32, radius.ceil() as usize);
    let depths = |mask: &[bool]| distance::squared_within(mask, width, reach);
    let away: Vec<bool> = depths(mask).iter().map(|&d| d <= limit).collect();
    depths(&away).iter().map(|&d| d <= limit).collect()
}

/// Least area in grid points of a thing that is reported.
#[must_use]
pub fn least_area() -> usize {
    (LEAST_AREA_MM2 * sheet::PX_PER_MM.powi(2)) as usize
}
