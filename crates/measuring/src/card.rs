//! Corrects colours by the mat's own print.

use crate::colour::{self, Chip, Correction};
use crate::light::Light;
use crate::print;
use crate::sheet::Sheet;
use punnet_domain::measurement::Mat;

/// Chips that come out worse than this on average mean that the card is covered,
/// faded or not the mat's own (ΔE 1976).
const DOUBTFUL_ERROR: f32 = 12.0;

/// The correction by the colour card; by the markers' paper white with a
/// warning when the card can't be used.
#[must_use]
pub fn correction(sheet: &Sheet, light: &Light, mat: &Mat) -> (Correction, Option<&'static str>) {
    if let Some(chips) = chips(sheet, light, mat)
        && let Some(correction) = Correction::fit(&chips)
    {
        let doubtful = correction.mean_error(&chips) > DOUBTFUL_ERROR;
        if !doubtful {
            return (correction, None);
        }
    }
    (white_balance(sheet, light, mat), Some("card_not_seen"))
}

fn chips(sheet: &Sheet, light: &Light, mat: &Mat) -> Option<Vec<Chip>> {
    print::chips(&mat.card)
        .zip(&mat.card_srgb)
        .map(|(rect, &wanted)| Some((evened(sheet, light, rect)?, colour::linear_of_bytes(wanted))))
        .collect()
}

/// The mean colour of a rectangle as if the light were the same everywhere.
fn evened(sheet: &Sheet, light: &Light, rect: print::Rect) -> Option<colour::Rgb> {
    let [left, top, right, bottom] = rect;
    let brightness = light.at([f64::midpoint(left, right), f64::midpoint(top, bottom)]);
    Some(sheet.mean(rect)?.map(|v| v / brightness))
}

fn white_balance(sheet: &Sheet, light: &Light, mat: &Mat) -> Correction {
    let strips = print::white_strips(mat).filter_map(|rect| evened(sheet, light, rect));
    let mut whites: Vec<Chip> = strips.map(|seen| (seen, [1.0; 3])).collect();
    // what covers a strip is darker than paper
    whites.sort_by(|a, b| b.0.iter().sum::<f32>().total_cmp(&a.0.iter().sum::<f32>()));
    whites.truncate(whites.len().div_ceil(2));
    Correction::balance(&whites).unwrap_or_else(Correction::none)
}
