//! 8-bit sRGB pixels, and looking at them between the grid.

// Pixel loops: every index is kept inside the picture by the loop or a check.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use crate::parallel;

/// A picture. Whole coordinates are pixel centres, the top left one at (0, 0).
#[derive(Debug, Clone)]
pub struct Pixels {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Red, green, blue of every pixel, row by row.
    pub rgb: Vec<u8>,
}

/// A colour in sixteenths of an sRGB step.
pub type Levels = [u16; 3];

impl Pixels {
    /// The colour between four pixels; `None` outside the picture.
    #[must_use]
    pub fn at(&self, [x, y]: [f64; 2]) -> Option<Levels> {
        if !(x >= 0.0 && y >= 0.0) {
            return None;
        }
        let (left, top) = (x as usize, y as usize);
        if left + 1 >= self.width || top + 1 >= self.height {
            return None;
        }
        let (fx, fy) = ((x - left as f64) as f32, (y - top as f64) as f32);
        let weights = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
        let start = (top * self.width + left) * 3;
        let above = &self.rgb[start..start + 6];
        let below = &self.rgb[start + self.width * 3..start + self.width * 3 + 6];
        Some([0, 1, 2].map(|k| {
            let sum = weights[0] * f32::from(above[k])
                + weights[1] * f32::from(above[k + 3])
                + weights[2] * f32::from(below[k])
                + weights[3] * f32::from(below[k + 3]);
            (sum * 16.0 + 0.5) as u16
        }))
    }

    /// The picture as a mirror shows it, left and right exchanged.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let rows = self.rgb.chunks_exact(3 * self.width.max(1));
        let rgb = rows.flat_map(|row| row.chunks_exact(3).rev().flatten().copied()).collect();
        Self { width: self.width, height: self.height, rgb }
    }

    /// Brightness (0 to 255, Rec. 601 weights) between four pixels.
    #[must_use]
    pub fn brightness(&self, at: [f64; 2]) -> Option<f64> {
        let [r, g, b] = self.at(at)?.map(f64::from);
        Some((0.299 * r + 0.587 * g + 0.114 * b) / 16.0)
    }
}

/// A picture made smaller by a whole factor.
pub struct Small {
    /// Its pixels, each the mean of a square of the large picture's.
    pub pixels: Pixels,
    /// How many pixels of the large picture such a square is wide.
    pub shrink: usize,
}

impl Small {
    /// Makes a picture small enough that its longer side is at most `max_side`, or as small as
    /// it gets before the shorter one vanishes.
    #[must_use]
    pub fn of(large: &Pixels, max_side: usize) -> Self {
        let shortest = large.width.min(large.height);
        let shrink = large.width.max(large.height).div_ceil(max_side).min(shortest).max(1);
        let (width, height) = (large.width / shrink, large.height / shrink);
        let area = (shrink * shrink) as u32;
        let rgb = parallel::rows(height, |row| {
            // down the lines first: neighbours in memory are added side by side
            let mut columns = vec![0u32; width * shrink * 3];
            for line in row * shrink..(row + 1) * shrink {
                let start = line * large.width * 3;
                for (sum, &byte) in columns.iter_mut().zip(&large.rgb[start..]) {
                    *sum += u32::from(byte);
                }
            }
            let mean = |square: &[u32]| {
                let mut sum = [0u32; 3];
                square.chunks_exact(3).for_each(|pixel| (0..3).for_each(|k| sum[k] += pixel[k]));
                sum.map(|v| ((v + area / 2) / area) as u8)
            };
            columns.chunks_exact(3 * shrink).map(mean).collect()
        });
        let rgb = rgb.into_flattened();
        Self { pixels: Pixels { width, height, rgb }, shrink }
    }

    /// Where a place of this picture is in the large one.
    #[must_use]
    pub fn to_large(&self, at: [f64; 2]) -> [f64; 2] {
        at.map(|v| v * self.shrink as f64 + self.half())
    }

    /// Where a place of the large picture is in this one.
    #[must_use]
    pub fn in_small(&self, at: [f64; 2]) -> [f64; 2] {
        at.map(|v| (v - self.half()) / self.shrink as f64)
    }

    /// The first square's middle lies so far from the first pixel's.
    fn half(&self) -> f64 {
        (self.shrink as f64 - 1.0) / 2.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Red rises by 4 a pixel to the right, green by 8 a pixel down.
    fn ramp() -> Pixels {
        let pixel = |i: usize| [(i % 20 * 4) as u8, (i / 20 * 8) as u8, 7];
        Pixels { width: 20, height: 12, rgb: (0..240).flat_map(pixel).collect() }
    }

    #[test]
    fn between_pixels_colours_blend() {
        assert_eq!(ramp().at([2.5, 3.25]), Some([160, 416, 112]));
        assert_eq!(ramp().at([-0.1, 3.0]), None);
        assert_eq!(ramp().at([19.0, 3.0]), None);
        assert_eq!(ramp().at([f64::NAN, 3.0]), None);
    }

    #[test]
    fn a_small_picture_shows_the_same_places() {
        let small = Small::of(&ramp(), 10);
        assert_eq!((small.shrink, small.pixels.width, small.pixels.height), (2, 10, 6));
        let place = [8.5, 4.5];
        let here = small.pixels.at(small.in_small(place)).unwrap();
        assert_eq!(here, ramp().at(place).unwrap());
        assert_eq!(small.to_large(small.in_small(place)), place);
    }

    #[test]
    fn no_side_of_a_long_picture_vanishes() {
        let strip = Pixels { width: 3, height: 90, rgb: vec![7; 3 * 90 * 3] };
        let small = Small::of(&strip, 10).pixels;
        assert_eq!((small.width, small.height, small.rgb.len()), (1, 30, 90));
    }
}
