//! How fresh a tomato is.
//!
//! Step by step as in `training/freshness.py`.

// Loops over maps whose size was looked at before.
#![allow(clippy::cast_precision_loss)]

use image::RgbImage;
use image::imageops::flip_horizontal;
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use crate::network::Network;
use crate::skin::mean_and_deviation;
use crate::{RecogniseError, fruit, picture, skin};

/// A map of the network is looked at as a whole and in so many by so many cells.
const GRID: usize = 3;

/// The grade from 1, the freshest, to 10; nothing where no fruit is found.
///
/// # Errors
/// [`RecogniseError::Network`].
pub(crate) fn grade(eyes: &Network, judge: &Network, photo: &RgbImage) -> Result<Option<u8>, RecogniseError> {
    Ok(odds(eyes, judge, photo)?.and_then(|odds| told(&odds)))
}

/// How likely each grade is; they may be a little below zero.
fn odds(eyes: &Network, judge: &Network, photo: &RgbImage) -> Result<Option<Vec<f32>>, RecogniseError> {
    let Some(numbers) = numbers(eyes, photo)? else { return Ok(None) };
    let numbers = NdTensor::from_data([1, numbers.len()], numbers);
    Ok(judge.run(&numbers, &["grades"])?.first().map(Tensor::to_vec))
}

/// All that freshness is judged by: what is seen, plain and in a mirror, then colours
/// and shape.
fn numbers(eyes: &Network, photo: &RgbImage) -> Result<Option<Vec<f32>>, RecogniseError> {
    let Some(squares) = fruit::squares(photo) else { return Ok(None) };
    let [whole, skin] = squares.map(|square| picture::small(&fruit::cut(photo, square)));
    let Some(colours) = skin::numbers(&whole) else { return Ok(None) };
    let plain = seen(eyes, &whole, &skin)?;
    let mirrored = seen(eyes, &flip_horizontal(&whole), &flip_horizontal(&skin))?;
    let mean = plain.iter().zip(mirrored).map(|(a, b)| f32::midpoint(*a, b));
    Ok(Some(mean.chain(colours).collect()))
}

/// What the network sees on the fruit and, of finer things, on its skin.
fn seen(eyes: &Network, whole: &RgbImage, skin: &RgbImage) -> Result<Vec<f32>, RecogniseError> {
    let maps = eyes.run(&picture::tensor(whole), &["deep", "middle"])?;
    let fine = eyes.run(&picture::tensor(skin), &["fine"])?;
    let ([deep, middle], [fine]) = (maps.as_slice(), fine.as_slice()) else {
        return Err(RecogniseError::Network("a map is missing".to_owned()));
    };
    let parts = [spread(deep, 1), spread(deep, GRID), spread(middle, GRID), spread(fine, 1)];
    Ok(parts.concat())
}

/// The mean of every channel in each of `parts` times `parts` cells, then the standard
/// deviations.
fn spread(maps: &Tensor<f32>, parts: usize) -> Vec<f32> {
    let &[_, channels, height, width] = maps.shape() else { return Vec::new() };
    let values = maps.to_vec();
    let (high, wide) = (height / parts, width / parts);
    let cell = |channel: usize, row: usize, column: usize| -> Vec<f32> {
        let line = |y: usize| {
            let start = (channel * height + row * high + y) * width + column * wide;
            values.get(start..start + wide).unwrap_or_default()
        };
        (0..high).flat_map(line).copied().collect()
    };
    let cells = (0..channels * parts * parts)
        .map(|at| mean_and_deviation(&cell(at / (parts * parts), at / parts % parts, at % parts)));
    let (mut means, deviations): (Vec<f32>, Vec<f32>) = cells.unzip();
    means.extend(deviations);
    means
}

/// The grade with the least expected cost: grades off, and two more where off by more
/// than one.
fn told(odds: &[f32]) -> Option<u8> {
    let cost = |said: usize| -> f32 {
        let cost_at = |(grade, odds): (usize, &f32)| {
            let off = said.abs_diff(grade);
            odds.max(0.0) * (off + 2 * usize::from(off > 1)) as f32
        };
        odds.iter().enumerate().map(cost_at).sum()
    };
    let best = (0..odds.len()).min_by(|a, b| cost(*a).total_cmp(&cost(*b)))?;
    u8::try_from(best + 1).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn a_likely_grade_is_told_and_a_doubt_pulls_it_to_the_middle() {
        let mut odds = [0.0f32; 10];
        odds[3] = 0.9;
        odds[9] = 0.1;
        assert_eq!(told(&odds), Some(4));
        let doubt = [0.2, 0.0, 0.6, 0.0, 0.2, 0.0, -0.9, 0.0, 0.0, 0.0];
        assert_eq!(told(&doubt), Some(3));
        assert_eq!(told(&[]), None);
    }

    #[test]
    fn maps_are_told_cell_by_cell() {
        let rows: Vec<f32> = (0..36).map(|at| ((at / 6) / 2 * 3 + (at % 6) / 2) as f32).collect();
        let maps = NdTensor::from_data([1, 1, 6, 6], rows).into_dyn();
        let told = spread(&maps, GRID);
        let wanted: Vec<f32> = (0..9).map(|at| at as f32).chain([0.0; 9]).collect();
        assert_eq!(told, wanted);
        assert_eq!(spread(&maps, 1).first(), Some(&4.0));
    }

    /// The picture that `training/freshness.py` makes, too.
    fn made() -> RgbImage {
        let colour = |x: i32, y: i32| {
            let away = (x - 130).pow(2) * 4 + (y - 100).pow(2) * 9;
            if away >= 40_000 {
                return [255; 3];
            }
            if (x - 100).pow(2) + (y - 60).pow(2) < 150 {
                return [240; 3];
            }
            [200 - away / 600, 70 + x / 4 - away / 900, 20 + y / 10]
        };
        RgbImage::from_fn(260, 200, |x, y| {
            image::Rgb(colour(x as i32, y as i32).map(|value| u8::try_from(value).unwrap()))
        })
    }

    #[test]
    fn grades_are_as_likely_as_where_they_were_learnt() {
        let (eyes, judge) = (Network::eyes().unwrap(), Network::freshness().unwrap());
        let odds = odds(&eyes, &judge, &made()).unwrap().unwrap();
        let learnt = [0.309, 0.205, 0.099, 0.077, 0.048, 0.033, 0.056, 0.050, 0.058, 0.064];
        for (here, there) in odds.iter().zip(learnt) {
            assert!((here - there).abs() < 0.03, "{odds:?}");
        }
        let blue = RgbImage::from_pixel(300, 200, image::Rgb([60, 80, 200]));
        assert_eq!(grade(&eyes, &judge, &blue).unwrap(), None);
    }
}
