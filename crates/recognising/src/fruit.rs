//! Where on a photo the fruit lies whose freshness is judged.

use image::RgbImage;
use image::imageops::{self, FilterType};
use punnet_measuring::region::label;

/// Longer side, in pixels, of the small copy that the fruit is looked for in.
const SMALL_SIDE: u32 = 320;
/// A fruit fills at least this share of the photo.
const LEAST_SHARE: usize = 50;
/// The square around the whole fruit is this many times as wide as the fruit is long.
const WHOLE: f64 = 1.08;
/// The square of skin is this part of the fruit's shorter side: it holds no ground.
const SKIN: f64 = 0.62;

/// A square on a photo, in its pixels; it may reach over the rim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Square {
    middle: [f64; 2],
    side: f64,
}

/// The square around the largest thing of a warm colour, and one of its skin alone.
/// `None` where nothing of that kind is large enough.
pub(crate) fn squares(photo: &RgbImage) -> Option<[Square; 2]> {
    let longest = photo.width().max(photo.height());
    let shrink = f64::from(longest.max(SMALL_SIDE)) / f64::from(SMALL_SIDE);
    let small = |side: u32| ((f64::from(side) / shrink).round() as u32).max(1);
    let size = (small(photo.width()), small(photo.height()));
    let copy = if longest > SMALL_SIDE {
        &imageops::resize(photo, size.0, size.1, FilterType::Triangle)
    } else {
        photo
    };
    let mask: Vec<bool> = copy.pixels().map(|pixel| warm(pixel.0)).collect();
    let regions = label(&mask, copy.width() as usize).1;
    let fruit = regions.into_iter().max_by_key(|region| region.area)?;
    if fruit.area * LEAST_SHARE < mask.len() {
        return None;
    }
    let [left, top, right, bottom] = fruit.bounds.map(|at| at as f64);
    let (width, height) = (right + 1.0 - left, bottom + 1.0 - top);
    let middle = [(left + width / 2.0) * shrink, (top + height / 2.0) * shrink];
    let square = |side: f64| Square { middle, side: side * shrink };
    Some([square(width.max(height) * WHOLE), square(width.min(height) * SKIN)])
}

/// Red, orange or yellow, and not nearly black.
pub(crate) fn warm([red, _, blue]: [u8; 3]) -> bool {
    let (red, blue) = (i32::from(red), i32::from(blue));
    red > 40 && 20 * (red - blue) > 7 * red
}

/// What is in a square; beyond the rim of the photo its last pixels go on.
pub(crate) fn cut(photo: &RgbImage, Square { middle, side }: Square) -> RgbImage {
    let [left, top] = middle.map(|at| (at - side / 2.0).round() as i64);
    let [right, bottom] = middle.map(|at| (at + side / 2.0).round() as i64);
    let within = |at: i64, size: u32| at.clamp(0, i64::from(size) - 1) as u32;
    let (width, height) = ((right - left).max(1) as u32, (bottom - top).max(1) as u32);
    RgbImage::from_fn(width, height, |x, y| {
        let at = (within(left + i64::from(x), photo.width()), within(top + i64::from(y), photo.height()));
        *photo.get_pixel(at.0, at.1)
    })
}
