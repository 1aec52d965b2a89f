//! Where a picture is dark against its surroundings.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation)]

use crate::parallel;
use crate::pixels::Pixels;

/// A grey picture, one byte a pixel.
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    /// Sums of all pixels above and left of each corner. They may wrap; the
    /// sum over a window of less than 2^24 pixels still comes out right.
    sums: Vec<u32>,
}

impl Grey {
    /// The brightness of a picture (Rec. 601 weights).
    #[must_use]
    pub fn of(picture: &Pixels) -> Self {
        let brightness =
            |p: &[u8]| (77 * u32::from(p[0]) + 150 * u32::from(p[1]) + 29 * u32::from(p[2])) >> 8;
        let (w, h) = (picture.width, picture.height);
        let pixels: Vec<u8> = parallel::rows(h, |y| {
            picture.rgb[3 * y * w..3 * (y + 1) * w].chunks_exact(3).map(|p| brightness(p) as u8).collect()
        });
        let mut sums = vec![0u32; (w + 1) * (h + 1)];
        for y in 0..h {
            let mut line = 0u32;
            for x in 0..w {
                line += u32::from(pixels[y * w + x]);
                sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1].wrapping_add(line);
            }
        }
        Self { width: w, height: h, pixels, sums }
    }

    /// Which pixels are clearly darker than the mean of the square of
    /// `2 * reach + 1` pixels around them.
    #[must_use]
    pub fn dark(&self, reach: usize) -> Vec<bool> {
        let (w, h) = (self.width, self.height);
        parallel::rows(h, |y| {
            let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(h));
            let (above, below) = (&self.sums[top * (w + 1)..], &self.sums[bottom * (w + 1)..]);
            let is_dark = |x: usize| {
                let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(w));
                let sum = below[right]
                    .wrapping_sub(below[left])
                    .wrapping_sub(above[right])
                    .wrapping_add(above[left]);
                let area = ((bottom - top) * (right - left)) as u64;
                let own = u64::from(self.pixels[y * w + x]);
                // darker than 0.7 of the mean: print on paper is, shadows mostly aren't
                own * area * 10 < u64::from(sum) * 7
            };
            (0..w).map(is_dark).collect()
        })
    }
}
