//! Brightness of a photo: a small grey copy for finding things, and exact
//! samples of the full photo for placing them.

// Pixel loops: every index is kept inside the picture by the loop or a clamp.
#![allow(clippy::indexing_slicing)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

use crate::decode::Photo;

/// A grey picture, one byte a pixel.
pub struct Grey {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Brightness of every pixel, row by row.
    pub pixels: Vec<u8>,
    /// How many photo pixels along a side one of these pixels covers.
    pub shrink: usize,
}

/// Brightness by Rec. 601 weights, in 256ths.
fn brightness(rgb: &[u8]) -> u32 {
    77 * u32::from(rgb[0]) + 150 * u32::from(rgb[1]) + 29 * u32::from(rgb[2])
}

/// A grey copy whose longer side is at most about `max_side` pixels, each the
/// mean of a square of photo pixels.
#[must_use]
pub fn shrunk(photo: &Photo, max_side: usize) -> Grey {
    let shrink = photo.width.max(photo.height).div_ceil(max_side).max(1);
    let (width, height) = (photo.width / shrink, photo.height / shrink);
    let mut pixels = Vec::with_capacity(width * height);
    let mut sums = vec![0u32; width];
    for row in 0..height {
        sums.fill(0);
        for line in row * shrink..(row + 1) * shrink {
            let start = line * photo.width * 3;
            let bytes = &photo.rgb[start..start + width * shrink * 3];
            for (sum, square) in sums.iter_mut().zip(bytes.chunks_exact(3 * shrink)) {
                *sum += square.chunks_exact(3).map(brightness).sum::<u32>();
            }
        }
        let area = (shrink * shrink) as u32 * 256;
        pixels.extend(sums.iter().map(|&sum| (sum / area) as u8));
    }
    Grey {
        width,
        height,
        pixels,
        shrink,
    }
}

/// Brightness (0 to 255) between the pixels of the photo; `None` outside it.
#[must_use]
pub fn sample(photo: &Photo, [x, y]: [f64; 2]) -> Option<f64> {
    if !(x >= 0.0 && y >= 0.0) {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    if left + 1 >= photo.width || top + 1 >= photo.height {
        return None;
    }
    let at =
        |px: usize, py: usize| f64::from(brightness(&photo.rgb[(py * photo.width + px) * 3..]));
    let (fx, fy) = (x - left as f64, y - top as f64);
    let above = at(left, top) * (1.0 - fx) + at(left + 1, top) * fx;
    let below = at(left, top + 1) * (1.0 - fx) + at(left + 1, top + 1) * fx;
    Some((above * (1.0 - fy) + below * fy) / 256.0)
}

/// Which pixels are clearly darker than the mean of the square of `2 * reach + 1`
/// pixels around them.
#[must_use]
pub fn dark(grey: &Grey, reach: usize) -> Vec<bool> {
    let (w, h) = (grey.width, grey.height);
    let sums = integral(grey);
    let mut dark = Vec::with_capacity(w * h);
    for y in 0..h {
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(h));
        for x in 0..w {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(w));
            let sum = sums[bottom * (w + 1) + right] + sums[top * (w + 1) + left]
                - sums[top * (w + 1) + right]
                - sums[bottom * (w + 1) + left];
            let area = ((bottom - top) * (right - left)) as u64;
            // darker than 0.7 of the mean: print on paper is, shadows mostly aren't
            dark.push(u64::from(grey.pixels[y * w + x]) * area * 10 < sum * 7);
        }
    }
    dark
}

/// Sums of all pixels above and left of each corner.
fn integral(grey: &Grey) -> Vec<u64> {
    let (w, h) = (grey.width, grey.height);
    let mut sums = vec![0u64; (w + 1) * (h + 1)];
    for y in 0..h {
        let mut line = 0;
        for x in 0..w {
            line += u64::from(grey.pixels[y * w + x]);
            sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1] + line;
        }
    }
    sums
}
