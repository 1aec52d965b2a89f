//! Pictures to look at: the photo with what was measured drawn on it, and small copies.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::decode;
use crate::error::MeasureError;
use crate::glyphs;
use punnet_domain::measurement::{Blemish, Measurement, Piece};

/// Quality of thumbnails, 1 to 100.
const THUMBNAIL_QUALITY: u8 = 82;
/// Outlines of counted pieces.
const COUNTED: Rgb<u8> = Rgb([0, 200, 83]);
/// Outlines of everything else.
const OTHER: Rgb<u8> = Rgb([130, 130, 140]);
/// Outlines of blemishes.
const BLEMISH: Rgb<u8> = Rgb([213, 0, 249]);
/// The largest caliper diameter.
const CHORD: Rgb<u8> = Rgb([255, 255, 255]);

/// The photo, at most `max_side_px` long, with outlines, blemishes (their kind's word in
/// data and area in cm²), largest diameters and the pieces' numbers (from 1, in the measurement's order), as PNG.
///
/// # Errors
/// As [`crate::photo_info`]; a picture that can't be written.
pub fn overlay(photo: &[u8], measurement: &Measurement, max_side_px: u32) -> Result<Vec<u8>, MeasureError> {
    let (mut canvas, scale) = small(photo, max_side_px)?;
    for (number, piece) in (1..).zip(&measurement.pieces) {
        draw_piece(&mut canvas, piece, scale, number);
    }
    let mut png = Vec::new();
    DynamicImage::ImageRgb8(canvas)
        .write_to(&mut Cursor::new(&mut png), ImageFormat::Png)
        .map_err(|e| MeasureError::Encode { why: e.to_string() })?;
    Ok(png)
}

/// An upright copy of the photo, at most `max_side_px` long, as JPEG without EXIF.
///
/// # Errors
/// As [`crate::photo_info`]; a picture that can't be written.
pub fn thumbnail(photo: &[u8], max_side_px: u32) -> Result<Vec<u8>, MeasureError> {
    let (picture, _) = small(photo, max_side_px)?;
    encode(&picture, THUMBNAIL_QUALITY)
}

/// Sides and qualities of a thumbnail that has to be small, best first.
const SIDES_PX: [u32; 6] = [240, 200, 160, 120, 80, 40];
const QUALITIES: [u8; 3] = [70, 55, 40];

/// The best upright copy of the photo that has at most so many bytes, as JPEG without
/// EXIF; 40 pixels at the least.
///
/// # Errors
/// As [`crate::photo_info`]; a picture that can't be written.
pub fn thumbnail_within(photo: &[u8], max_bytes: u64) -> Result<Vec<u8>, MeasureError> {
    let (picture, _) = small(photo, SIDES_PX.into_iter().max().unwrap_or(1))?;
    let picture = DynamicImage::ImageRgb8(picture);
    let mut jpeg = Vec::new();
    for side in SIDES_PX {
        let smaller = if picture.width().max(picture.height()) > side {
            picture.thumbnail(side, side).into_rgb8()
        } else {
            picture.to_rgb8()
        };
        for quality in QUALITIES {
            jpeg = encode(&smaller, quality)?;
            if jpeg.len() as u64 <= max_bytes {
                return Ok(jpeg);
            }
        }
    }
    Ok(jpeg)
}

fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, MeasureError> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality)
        .encode_image(picture)
        .map_err(|e| MeasureError::Encode { why: e.to_string() })?;
    Ok(jpeg)
}

/// The upright photo made small, and by what factor.
fn small(photo: &[u8], max_side_px: u32) -> Result<(RgbImage, f64), MeasureError> {
    let photo = decode::decode(photo)?.pixels;
    let (width, height) = (photo.width as u32, photo.height as u32);
    let picture = RgbImage::from_raw(width, height, photo.rgb)
        .ok_or_else(|| MeasureError::Encode { why: "pixels don't fill the picture".to_owned() })?;
    let longer = width.max(height);
    let max_side = max_side_px.max(1);
    if longer <= max_side {
        return Ok((picture, 1.0));
    }
    let picture = DynamicImage::ImageRgb8(picture).thumbnail(max_side, max_side);
    let scale = f64::from(picture.width().max(picture.height())) / f64::from(longer);
    Ok((picture.into_rgb8(), scale))
}

fn draw_piece(canvas: &mut RgbImage, piece: &Piece, scale: f64, number: u32) {
    let colour = if piece.counted { COUNTED } else { OTHER };
    let thick = (f64::from(canvas.width().max(canvas.height())) / 450.0).max(1.0);
    let at = |p: &[f64; 2]| p.map(|v| v * scale);
    let [from, to] = &piece.feret_px;
    line(canvas, at(from), at(to), thick * 0.6, CHORD);
    for (a, b) in piece.outline_px.iter().zip(piece.outline_px.iter().cycle().skip(1)) {
        line(canvas, at(a), at(b), thick, colour);
    }
    draw_text(canvas, &number.to_string(), at(&piece.centre_px), thick * 2.0, colour);
    for blemish in &piece.blemishes {
        draw_blemish(canvas, blemish, scale, thick);
    }
}

/// A blemish's outline, and below it its kind's word in data and its area in cm².
fn draw_blemish(canvas: &mut RgbImage, blemish: &Blemish, scale: f64, thick: f64) {
    let outline: Vec<[f64; 2]> = blemish.outline_px.iter().map(|p| p.map(|v| v * scale)).collect();
    for (a, b) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        line(canvas, *a, *b, thick * 0.6, BLEMISH);
    }
    let low = outline.iter().copied().reduce(|a, b| if b[1] > a[1] { b } else { a });
    if let Some([_, bottom]) = low {
        let middle = outline.iter().map(|p| p[0]).sum::<f64>() / outline.len() as f64;
        let kind = blemish.kind.map(|k| format!("{} ", k.code())).unwrap_or_default();
        let dot_px = (thick * 1.1).max(1.0);
        let below = [middle, bottom + 6.0 * dot_px];
        draw_text(canvas, &format!("{kind}{:.1}", blemish.area_cm2), below, dot_px, BLEMISH);
    }
}

fn line(canvas: &mut RgbImage, a: [f64; 2], b: [f64; 2], thick: f64, colour: Rgb<u8>) {
    let length = (b[0] - a[0]).hypot(b[1] - a[1]);
    if !length.is_finite() || length > 1e5 {
        return;
    }
    let steps = length.ceil().max(1.0);
    for i in 0..=steps as u32 {
        let t = f64::from(i) / steps;
        dot(canvas, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], thick, colour);
    }
}

/// A square dot; what lies outside the canvas is left out.
fn dot(canvas: &mut RgbImage, [x, y]: [f64; 2], thick: f64, colour: Rgb<u8>) {
    let half = thick / 2.0;
    let span = |v: f64| (v - half).round() as i64..=(v + half).round() as i64;
    for py in span(y) {
        for px in span(x) {
            let place = (u32::try_from(px), u32::try_from(py));
            if let (Ok(px), Ok(py)) = place
                && let Some(pixel) = canvas.get_pixel_mut_checked(px, py)
            {
                *pixel = colour;
            }
        }
    }
}

/// A text in the middle of a place, on a plate of the outline's colour.
fn draw_text(canvas: &mut RgbImage, text: &str, centre: [f64; 2], dot_px: f64, plate: Rgb<u8>) {
    let (columns, rows) = (4 * text.chars().count().max(1) as u32 - 1, 5);
    let place = |column: f64, row: f64| {
        let from_middle = [column - f64::from(columns - 1) / 2.0, row - f64::from(rows - 1) / 2.0];
        [centre[0] + from_middle[0] * dot_px, centre[1] + from_middle[1] * dot_px]
    };
    for row in 0..rows + 2 {
        for column in 0..columns + 2 {
            dot(canvas, place(f64::from(column) - 1.0, f64::from(row) - 1.0), dot_px, plate);
        }
    }
    for (at, sign) in (0u32..).zip(text.chars()) {
        let dots = glyphs::dots(sign);
        for bit in (0..15u32).filter(|bit| dots >> (14 - bit) & 1 == 1) {
            let (column, row) = (4 * at + bit % 3, bit / 3);
            dot(canvas, place(f64::from(column), f64::from(row)), dot_px, CHORD);
        }
    }
}
