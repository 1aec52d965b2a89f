//! Corrects colours by the mat's own print.

use crate::colour::{self, Chip, Correction, Rgb};
use crate::light::Light;
use crate::print;
use crate::sheet::Sheet;
use punnet_domain::measurement::Mat;

/// Chips that come out worse than this on average mean that the card is covered,
/// faded or not the mat's own (ΔE 1976).
const DOUBTFUL_ERROR: f32 = 12.0;
/// A correction of nine numbers needs clearly more than three colours.
const LEAST_CHIPS: usize = 8;
/// Colours above this sRGB value (0 to 255) may have been brighter still.
const BLOWN_OUT: f32 = 249.0;

/// The correction by the colour card; by the markers' paper white with a
/// warning when the card can't be used.
#[must_use]
pub fn correction(sheet: &Sheet, light: &Light, mat: &Mat) -> (Correction, Option<&'static str>) {
    let chips = chips(sheet, light, mat).unwrap_or_default();
    let fitted = Correction::fit(&chips)
        .filter(|c| chips.len() >= LEAST_CHIPS && c.mean_error(&chips) <= DOUBTFUL_ERROR);
    match fitted {
        Some(correction) => (correction, None),
        None => (white_balance(sheet, light, mat), Some("card_not_seen")),
    }
}

/// The chips that the camera recorded within its range; `None` when the photo
/// doesn't show all of the card.
fn chips(sheet: &Sheet, light: &Light, mat: &Mat) -> Option<Vec<Chip>> {
    let all: Option<Vec<_>> = print::chips(&mat.card)
        .zip(&mat.card_srgb)
        .map(|(rect, &wanted)| Some((evened(sheet, light, rect)?, wanted)))
        .collect();
    let in_range = all?.into_iter().filter_map(|(seen, wanted)| {
        let seen = seen?;
        Some((seen, colour::linear_of_bytes(wanted)))
    });
    Some(in_range.collect())
}

/// The mean colour of a rectangle as if the light were the same everywhere:
/// `None` when it isn't shown, `Some(None)` when it is too bright to tell.
fn evened(sheet: &Sheet, light: &Light, rect: print::Rect) -> Option<Option<Rgb>> {
    let [left, top, right, bottom] = rect;
    let brightness = light.at([f64::midpoint(left, right), f64::midpoint(top, bottom)]);
    let mean = colour::mean(&sheet.within(rect)?);
    let limit = colour::linear_of_srgb(BLOWN_OUT);
    Some(mean.iter().all(|&v| v < limit).then(|| mean.map(|v| v / brightness)))
}

fn white_balance(sheet: &Sheet, light: &Light, mat: &Mat) -> Correction {
    let strips = print::white_strips(mat).filter_map(|rect| evened(sheet, light, rect)?);
    let mut whites: Vec<Chip> = strips.map(|seen| (seen, [1.0; 3])).collect();
    // what covers a strip is darker than paper
    whites.sort_by(|a, b| b.0.iter().sum::<f32>().total_cmp(&a.0.iter().sum::<f32>()));
    whites.truncate(whites.len().div_ceil(2));
    Correction::balance(&whites).unwrap_or_else(Correction::none)
}
