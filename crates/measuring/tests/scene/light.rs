//! Other light on a drawn picture: dimmer, warmer, uneven, and a sensor's noise.

use image::RgbImage;

/// How the light differs from that of the drawing.
#[derive(Debug, Clone, Copy)]
pub struct Light {
    /// How much there is of it.
    pub bright: f64,
    /// From 0 (daylight) to 1 (an old bulb): less blue and more red.
    pub warm: f64,
    /// How much more light the right edge gets than the left one, as a share.
    pub slope: f64,
    /// Standard deviation of the noise in sRGB steps.
    pub noise: f64,
    pub seed: u64,
}

impl Light {
    /// The picture in this light.
    pub fn on(&self, mut pixels: RgbImage) -> RgbImage {
        let width = f64::from(pixels.width());
        let tint = [1.0 + 0.12 * self.warm, 1.0, 1.0 - 0.45 * self.warm];
        let mut random = self.seed | 1;
        for (x, _, pixel) in pixels.enumerate_pixels_mut() {
            let here = self.bright * (1.0 + self.slope * (f64::from(x) / width - 0.5));
            for (value, tint) in pixel.0.iter_mut().zip(tint) {
                let lit = srgb(linear(f64::from(*value) / 255.0) * here * tint) * 255.0;
                *value = (lit + self.noise * grain(&mut random)).round().clamp(0.0, 255.0) as u8;
            }
        }
        pixels
    }
}

/// About a normal deviate: the sum of four even ones (xorshift).
fn grain(random: &mut u64) -> f64 {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    let even = |shift: u32| (*random >> shift & 0xFFFF) as f64 / 65_535.0 - 0.5;
    [0, 16, 32, 48].map(even).iter().sum::<f64>() * 3f64.sqrt()
}

fn linear(v: f64) -> f64 {
    if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

fn srgb(v: f64) -> f64 {
    if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 }
}
