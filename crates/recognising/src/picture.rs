//! A photo as the network takes it.

use image::RgbImage;
use image::imageops::{self, FilterType};
use punnet_measuring::{MeasureError, Pixels};
use rten_tensor::NdTensor;

/// Pixels along the side of the square that the network sees.
pub(crate) const SIDE: u32 = 240;

/// A photo, to cut squares out of.
pub(crate) fn whole(photo: Pixels) -> Result<RgbImage, MeasureError> {
    let size = u32::try_from(photo.width).ok().zip(u32::try_from(photo.height).ok());
    let whole = size.and_then(|(width, height)| RgbImage::from_raw(width, height, photo.rgb));
    whole.ok_or_else(|| MeasureError::NotAnImage { why: "pixels are missing".to_owned() })
}

/// The middle square of a photo, so many tenths as wide as the photo's shorter side.
pub(crate) fn middle(whole: &RgbImage, tenths: u32) -> RgbImage {
    let shorter = u64::from(whole.width().min(whole.height()));
    let side = u32::try_from(shorter * u64::from(tenths) / 10).unwrap_or(1).max(1);
    let (left, top) = ((whole.width() - side) / 2, (whole.height() - side) / 2);
    small(&imageops::crop_imm(whole, left, top, side, side).to_image())
}

/// A square as large as the network takes it.
pub(crate) fn small(square: &RgbImage) -> RgbImage {
    imageops::resize(square, SIDE, SIDE, FilterType::Triangle)
}

/// A square of that size, a channel after the other, values about -1 to 1: as the
/// network was trained (`training/train.py`).
pub(crate) fn tensor(small: &RgbImage) -> NdTensor<f32, 4> {
    let at = |[_, channel, y, x]: [usize; 4]| {
        // Within the square by the tensor's own shape.
        let pixel = small.get_pixel_checked(x as u32, y as u32);
        let value = pixel.and_then(|pixel| pixel.0.get(channel)).copied().unwrap_or_default();
        (f32::from(value) - 127.0) / 128.0
    };
    NdTensor::from_fn([1, 3, SIDE as usize, SIDE as usize], at)
}
