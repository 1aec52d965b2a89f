//! Photos from outside that are no photos: each is refused with a reason, none
//! panics, none makes us allocate what its header promises.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod scene;

use proptest::prelude::*;
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, measure, photo_info};
use scene::{Shot, mat};

fn refusal(photo: &[u8]) -> MeasureError {
    let by_header = photo_info(photo);
    let whole = measure(photo, Produce::Apple, &mat(), &|| 0.0).unwrap_err();
    if let Err(refused) = by_header {
        assert_eq!(refused, whole);
    }
    whole
}

/// The head of a PNG of any size, without its pixels.
fn png_head(width: u32, height: u32) -> Vec<u8> {
    png_head_of(width, height, [8, 2])
}

/// The same of a bit depth and colour type.
fn png_head_of(width: u32, height: u32, kind: [u8; 2]) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend(kind);
    header.extend([0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    png.extend(&header);
    png.extend(crc32(&header).to_be_bytes());
    png.extend([0, 0, 0, 4]);
    png.extend(b"IDAT\0\0\0\0");
    png.extend(crc32(b"IDAT\0\0\0\0").to_be_bytes());
    png
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    })
}

#[test]
fn what_is_no_picture_is_refused() {
    assert_eq!(refusal(b"").code(), "not_an_image");
    assert_eq!(refusal(b"dear grandma, the apples are ripe").code(), "not_an_image");
    assert_eq!(refusal(b"GIF89a\x10\0\x10\0\0\0\0;").code(), "unsupported_image");
    assert_eq!(refusal(b"\xff\xd8\xff\xe0 not really").code(), "not_an_image");
    assert_eq!(refusal(&png_head(640, 480)).code(), "not_an_image");
    assert_eq!(refusal(&png_head(8, 8)).code(), "too_few_pixels");
}

#[test]
fn too_many_pixels_are_refused_by_the_header_alone() {
    let MeasureError::TooManyPixels { megapixels, limit } = refusal(&png_head(20_000, 20_000)) else {
        panic!("a bomb was let in");
    };
    assert_eq!((megapixels as u32, limit), (400, 40));
    for (width, height) in [(60_000, 60_000), (40_000_001, 16), (i32::MAX as u32, i32::MAX as u32)] {
        assert_eq!(refusal(&png_head(width, height)).code(), "too_many_pixels", "{width} x {height}");
    }
    let mut jpeg = Shot { width: 64, height: 48, ..Shot::default() }.jpeg(&mat());
    let frame = jpeg.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xEA, 0x60, 0xEA, 0x60]);
    assert_eq!(refusal(&jpeg).code(), "too_many_pixels");
}

#[test]
fn what_takes_more_memory_a_pixel_may_have_fewer() {
    // deep colours, deep colours with alpha, alpha
    for (kind, width) in [([16, 2], 7100), ([16, 6], 5800), ([8, 6], 9300)] {
        let heavy = refusal(&png_head_of(width, 4000, kind));
        assert_eq!(heavy.code(), "picture_too_heavy", "{kind:?}: {heavy}");
        assert_eq!(refusal(&png_head_of(width - 200, 4000, kind)).code(), "not_an_image", "{kind:?}");
    }
    let progressive = include_bytes!("pictures/progressive.jpg");
    let frame = progressive.windows(2).position(|w| w == [0xFF, 0xC2]).unwrap();
    let mut large = progressive.to_vec();
    large[frame + 5..frame + 9].copy_from_slice(&[0x17, 0x70, 0x17, 0x70]);
    assert_eq!(refusal(&large).code(), "picture_too_heavy");
}

#[test]
fn too_many_bytes_are_refused_unread() {
    assert_eq!(refusal(&vec![0xFF; 64 * 1024 * 1024 + 1]).code(), "photo_too_large");
}

/// Says something or refuses; the point is that it comes back.
fn survives(photo: &[u8]) {
    if let Ok(m) = measure(photo, Produce::Lemon, &mat(), &|| 0.0) {
        assert!(m.pieces.iter().all(|p| p.diameter_mm.is_finite()));
    }
}

#[test]
fn a_photo_cut_short_anywhere_never_panics() {
    let photo = Shot { width: 512, height: 384, ..Shot::default() }.jpeg(&mat());
    for part in 0..24 {
        survives(&photo[..photo.len() * part / 24]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_damaged_photo_never_panics(damage in prop::collection::vec((0.0f64..1.0, any::<u8>()), 1..12)) {
        static PHOTO: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
            Shot { width: 512, height: 384, ..Shot::default() }.jpeg(&mat())
        });
        let mut photo = PHOTO.clone();
        for (place, value) in damage {
            // more often in the headers, where a byte means much
            let at = (place.powi(3) * photo.len() as f64) as usize;
            photo[at] = value;
        }
        survives(&photo);
    }
}
