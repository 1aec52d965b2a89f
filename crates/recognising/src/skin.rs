//! Colours, gloss and shape of a fruit, as numbers that its freshness is judged by.
//!
//! Step by step as `skin_colours` in `training/freshness.py`.

// Pixel loops: every index is kept inside the square.
#![allow(
    clippy::needless_range_loop,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation
)]

use image::RgbImage;
use punnet_measuring::colour::{lab, linear_of_bytes};
use punnet_measuring::region::label;

use crate::fruit::warm;

/// So many pixels off the rim colours are trusted.
const RIM: usize = 8;
/// With fewer pixels off the rim all count.
const LEAST_INNER: usize = 200;
/// What share of the pixels, in percent, lies below the values that are told.
const LIGHTNESS_PARTS: [usize; 7] = [2, 10, 25, 50, 75, 90, 98];
const HUE_PARTS: [usize; 3] = [10, 50, 90];

/// 42 numbers of the fruit on a square; `None` where there is none.
pub(crate) fn numbers(square: &RgbImage) -> Option<Vec<f32>> {
    let (width, height) = (square.width() as usize, square.height() as usize);
    let fruit = fruit(square, width)?;
    let [left, top, right, bottom] = bounds(&fruit, width)?;
    let inner = inner(&fruit, width, height);
    let pixels: Vec<[u8; 3]> = square.pixels().map(|pixel| pixel.0).collect();
    let colours: Vec<[f32; 3]> = pixels.iter().map(|rgb| lab(linear_of_bytes(*rgb))).collect();
    let within = |of: &dyn Fn(usize) -> f32| -> Vec<f32> {
        (0..inner.len()).filter(|at| inner[*at]).map(of).collect()
    };
    let mut found = Vec::new();
    for channel in 0..3 {
        found.extend(spread(within(&|at| colours[at][channel]), &LIGHTNESS_PARTS));
    }
    for channel in 0..2 {
        let part = |at: usize| {
            let sum: f32 = pixels[at].iter().map(|value| f32::from(*value)).sum();
            f32::from(pixels[at][channel]) / (sum + 1.0)
        };
        found.extend(spread(within(&part), &HUE_PARTS));
    }
    let half = top as f32 + (bottom - top) as f32 / 2.0;
    found.extend(halves(&colours, &inner, width, half));
    found.extend(gloss(&pixels, &fruit));
    let (wide, high) = ((right - left) as f32, (bottom - top) as f32);
    let area = fruit.iter().filter(|set| **set).count() as f32;
    found.extend([wide / high, area / (wide * high)]);
    Some(found)
}

/// The largest thing of a warm colour, and whatever lies between its pixels both in
/// their row and in their column.
fn fruit(square: &RgbImage, width: usize) -> Option<Vec<bool>> {
    let mask: Vec<bool> = square.pixels().map(|pixel| warm(pixel.0)).collect();
    let (labels, regions) = label(&mask, width);
    let largest = regions.iter().max_by_key(|region| region.area)?.label;
    let mask: Vec<bool> = labels.iter().map(|one| *one == largest).collect();
    let height = mask.len() / width;
    let rows: Vec<_> = (0..height).map(|y| ends((0..width).map(|x| mask[y * width + x]))).collect();
    let columns: Vec<_> = (0..width).map(|x| ends((0..height).map(|y| mask[y * width + x]))).collect();
    let between =
        |at: usize, ends: Option<(usize, usize)>| ends.is_some_and(|(from, to)| from <= at && at <= to);
    Some(
        (0..mask.len())
            .map(|i| between(i % width, rows[i / width]) && between(i / width, columns[i % width]))
            .collect(),
    )
}

/// First and last place that is set.
fn ends(line: impl DoubleEndedIterator<Item = bool> + ExactSizeIterator + Clone) -> Option<(usize, usize)> {
    let last = line.clone().rposition(|set| set)?;
    Some((line.clone().position(|set| set)?, last))
}

/// Left, top, right, bottom of what is set; the last two exclusive.
fn bounds(mask: &[bool], width: usize) -> Option<[usize; 4]> {
    let set = || (0..mask.len()).filter(|at| mask[*at]);
    let (left, right) = (set().map(|at| at % width).min()?, set().map(|at| at % width).max()?);
    let (top, bottom) = (set().next()? / width, set().next_back()? / width);
    Some([left, top, right + 1, bottom + 1])
}

/// What is set and lies off the rim on all four sides.
fn inner(mask: &[bool], width: usize, height: usize) -> Vec<bool> {
    let far = |at: usize| {
        let (x, y) = (at % width, at / width);
        let room = x >= RIM && y >= RIM && x + RIM < width && y + RIM < height;
        room && [at - RIM, at + RIM, at - RIM * width, at + RIM * width].into_iter().all(|near| mask[near])
    };
    let inner: Vec<bool> = (0..mask.len()).map(|at| mask[at] && far(at)).collect();
    let count = inner.iter().filter(|set| **set).count();
    if count >= LEAST_INNER { inner } else { mask.to_vec() }
}

/// The values below which such parts lie, and their standard deviation.
fn spread(mut values: Vec<f32>, parts: &[usize]) -> Vec<f32> {
    values.sort_by(f32::total_cmp);
    let last = values.len().saturating_sub(1);
    let mut found: Vec<f32> =
        parts.iter().map(|part| values.get(last * part / 100).copied().unwrap_or_default()).collect();
    found.push(mean_and_deviation(&values).1);
    found
}

/// Mean and standard deviation; zeros of nothing.
pub(crate) fn mean_and_deviation(values: &[f32]) -> (f32, f32) {
    let count = values.len().max(1) as f64;
    let mean = values.iter().map(|value| f64::from(*value)).sum::<f64>() / count;
    let variance = values.iter().map(|value| (f64::from(*value) - mean).powi(2)).sum::<f64>() / count;
    (mean as f32, variance.sqrt() as f32)
}

/// How much the upper half differs from the lower one, for each of L*, a*, b*.
fn halves(colours: &[[f32; 3]], inner: &[bool], width: usize, half: f32) -> [f32; 3] {
    let of = |upper: bool, channel: usize| -> Vec<f32> {
        let wanted = |at: &usize| inner[*at] && (((at / width) as f32) < half) == upper;
        (0..inner.len()).filter(wanted).map(|at| colours[at][channel]).collect()
    };
    [0, 1, 2].map(|channel| {
        let (upper, lower) = (of(true, channel), of(false, channel));
        let empty = upper.is_empty() || lower.is_empty();
        if empty { 0.0 } else { mean_and_deviation(&upper).0 - mean_and_deviation(&lower).0 }
    })
}

/// Which shares of the fruit shine, are pale, are burnt out and are dark.
fn gloss(pixels: &[[u8; 3]], fruit: &[bool]) -> [f32; 4] {
    let on: Vec<&[u8; 3]> = pixels.iter().zip(fruit).filter(|(_, set)| **set).map(|(rgb, _)| rgb).collect();
    let least = |rgb: &[u8; 3]| rgb.iter().copied().min().unwrap_or_default();
    let most = |rgb: &[u8; 3]| rgb.iter().copied().max().unwrap_or_default();
    let share = |of: &dyn Fn(&[u8; 3]) -> bool| {
        on.iter().filter(|rgb| of(rgb)).count() as f32 / on.len().max(1) as f32
    };
    [
        share(&|rgb| least(rgb) > 150),
        share(&|rgb| least(rgb) > 100),
        share(&|rgb| most(rgb) >= 250),
        share(&|rgb| most(rgb) < 70),
    ]
}
