//! From the bytes of a photo to upright pixels. The header is judged before
//! anything is allocated: a photo comes from outside.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::error::MeasureError;
use crate::exif;
use crate::format;
use crate::pixels::Pixels;

/// Most bytes a photo may have.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Most millions of pixels a photo may have.
pub const MAX_MEGAPIXELS: u32 = 40;
/// Most bytes that a picture may take while it becomes 8-bit RGB: what its decoder
/// holds, its pixels as decoded, and a copy of them as 8-bit RGB where that differs.
const MAX_DECODED_BYTES: u64 = 260_000_000;
/// Bytes of a pixel as 8-bit RGB.
const RGB8: u64 = 3;
/// Least pixels along a side in which anything could be measured or shown.
const MIN_SIDE_PX: u32 = 16;

/// An upright photo.
#[derive(Debug, Clone)]
pub struct Photo {
    /// Its pixels.
    pub pixels: Pixels,
    /// Focal length for a 35 mm film frame, in millimetres, when the camera wrote it.
    pub focal_35mm: Option<f64>,
}

/// What a photo's header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhotoInfo {
    /// `jpeg` or `png`.
    pub format: &'static str,
    /// Width in pixels as stored, before it is turned upright.
    pub width: u32,
    /// Height in pixels as stored.
    pub height: u32,
}

/// Reads the header only, and refuses what [`decode`] would refuse by it.
///
/// # Errors
/// Not a JPEG or PNG, cut short, too many bytes, too many or too few pixels.
pub fn photo_info(bytes: &[u8]) -> Result<PhotoInfo, MeasureError> {
    let (format, decoder) = open(bytes)?;
    let (width, height) = decoder.dimensions();
    Ok(PhotoInfo { format, width, height })
}

/// What the camera that took a photo calls itself, where the photo says so.
#[must_use]
pub fn camera_of(bytes: &[u8]) -> Option<String> {
    let (_, mut decoder) = open(bytes).ok()?;
    exif::parse(&decoder.exif_metadata().ok()??).camera
}

/// Decodes a JPEG or PNG and turns it upright.
///
/// # Errors
/// As [`photo_info`], and damaged pixel data.
pub fn decode(bytes: &[u8]) -> Result<Photo, MeasureError> {
    let (_, mut decoder) = open(bytes)?;
    let chunk = decoder.exif_metadata().ok().flatten().unwrap_or_default();
    let facts = exif::parse(&chunk);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    if let Some(turn) = facts.orientation.and_then(Orientation::from_exif) {
        picture.apply_orientation(turn);
    }
    let rgb = picture.into_rgb8();
    let (width, height) = (rgb.width() as usize, rgb.height() as usize);
    Ok(Photo {
        pixels: Pixels { width, height, rgb: rgb.into_raw() },
        focal_35mm: facts.focal_35mm.map(f64::from),
    })
}

fn open(bytes: &[u8]) -> Result<(&'static str, Box<dyn ImageDecoder + '_>), MeasureError> {
    if bytes.len() > MAX_BYTES {
        return Err(MeasureError::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
    }
    let (name, format) = readable(bytes)?;
    // A decoder refuses what no memory holds with words of its own.
    format::png_size(bytes).map_or(Ok(()), |size| check_size(size, RGB8))?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    // The announced size is judged below; this bounds what a decoder allocates beside it.
    let mut limits = Limits::default();
    limits.max_alloc = Some(u64::from(MAX_MEGAPIXELS) * 1_000_000 * 8 + (64 << 20));
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(refusal)?;
    check_size(decoder.dimensions(), bytes_a_pixel(&decoder, bytes))?;
    if format == ImageFormat::Jpeg && format::is_cut_short(bytes) {
        return Err(MeasureError::CutShort);
    }
    Ok((name, Box::new(decoder)))
}

/// The kind of picture that bytes begin like, if it is one we read.
fn readable(bytes: &[u8]) -> Result<(&'static str, ImageFormat), MeasureError> {
    if format::is_heic(bytes) {
        return Err(MeasureError::Heic);
    }
    // Bytes that begin like no picture at all are something else: a letter, a song.
    match image::guess_format(bytes).map_err(|e| MeasureError::NotAnImage { why: e.to_string() })? {
        ImageFormat::Jpeg => Ok(("jpeg", ImageFormat::Jpeg)),
        ImageFormat::Png => Ok(("png", ImageFormat::Png)),
        other => Err(MeasureError::Unsupported { what: format!("{other:?}").to_lowercase() }),
    }
}

/// What a pixel takes at most while it becomes 8-bit RGB.
fn bytes_a_pixel(decoder: &impl ImageDecoder, bytes: &[u8]) -> u64 {
    let decoded = u64::from(decoder.color_type().bytes_per_pixel());
    let copy = if decoder.color_type() == ColorType::Rgb8 { 0 } else { RGB8 };
    decoded + copy + format::held_a_pixel(bytes)
}

fn check_size((width, height): (u32, u32), bytes_a_pixel: u64) -> Result<(), MeasureError> {
    let pixels = u64::from(width) * u64::from(height);
    let limit = (MAX_DECODED_BYTES / bytes_a_pixel / 1_000_000).min(u64::from(MAX_MEGAPIXELS));
    if pixels > limit * 1_000_000 {
        #[allow(clippy::cast_precision_loss)] // only shown, to one decimal
        let megapixels = pixels as f64 / 1e6;
        let limit = u32::try_from(limit).unwrap_or(MAX_MEGAPIXELS);
        return Err(MeasureError::TooManyPixels { megapixels, limit });
    }
    if width.min(height) < MIN_SIDE_PX {
        return Err(MeasureError::TooFewPixels { width, height });
    }
    Ok(())
}

fn refusal(error: ImageError) -> MeasureError {
    match error {
        ImageError::Unsupported(what) => MeasureError::Unsupported { what: what.to_string() },
        other => MeasureError::NotAnImage { why: other.to_string() },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use image::RgbImage;
    use image::codecs::jpeg::JpegEncoder;

    use super::*;

    #[test]
    fn a_photo_says_by_which_camera_it_was_taken() {
        let mut photo = Vec::new();
        JpegEncoder::new(&mut photo).encode_image(&RgbImage::new(16, 16)).unwrap();
        assert_eq!(camera_of(&photo), None);
        assert_eq!(camera_of(b"no photo"), None);
        let chunk = [b"Exif\0\0".as_slice(), &exif::tests::named("samsung", "SM-A325F")].concat();
        let length = u16::try_from(chunk.len() + 2).unwrap();
        let segment = [[0xFF, 0xE1].as_slice(), &length.to_be_bytes(), &chunk].concat();
        photo.splice(2..2, segment);
        assert_eq!(camera_of(&photo).as_deref(), Some("samsung SM-A325F"));
    }
}
