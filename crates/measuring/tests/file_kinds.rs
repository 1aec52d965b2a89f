//! The same photo in every kind of file a camera or a program writes: measured
//! alike, or refused with what to do.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

mod scene;

use image::{DynamicImage, ImageFormat, RgbImage};
use punnet_domain::measurement::Measurement;
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, measure, photo_info};
use scene::{Ball, Shot, jpeg, mat, with_exif};

fn balls() -> Vec<Ball> {
    let ball = |x, y, diameter_mm, srgb| Ball { at_mm: [x, y], diameter_mm, srgb };
    vec![
        ball(90.0, 90.0, 72.0, [190, 40, 30]),
        ball(200.0, 190.0, 45.0, [220, 190, 40]),
        ball(255.0, 95.0, 30.0, [120, 150, 50]),
    ]
}

fn shot() -> Shot {
    Shot { tilt_deg: 8.0, width: 560, height: 420, balls: balls(), ..Shot::default() }
}

fn measured(photo: &[u8]) -> Result<Measurement, MeasureError> {
    measure(photo, Produce::Tomato, &mat(), &|| 0.0)
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Every ball is where it lies and has its size.
fn assert_sizes(photo: &[u8], what: &str) -> Measurement {
    let m = measured(photo).unwrap();
    assert_eq!(m.pieces.len(), 3, "{what}: {:?}", m.pieces);
    for ball in balls() {
        let gap = |p: &[f64; 2]| (p[0] - ball.at_mm[0]).hypot(p[1] - ball.at_mm[1]);
        let piece = m.pieces.iter().find(|p| gap(&p.centre_mm) < 2.0).unwrap();
        assert!((piece.diameter_mm - ball.diameter_mm).abs() < 0.6, "{what}: {piece:?}");
    }
    m
}

/// Sizes and, to 4 ΔE, the colours that the plain JPEG has.
fn assert_alike(photo: &[u8], what: &str) {
    let plain = assert_sizes(&shot().jpeg(&mat()), "plain");
    let other = assert_sizes(photo, what);
    for (a, b) in plain.pieces.iter().zip(&other.pieces) {
        let off = (0..3).map(|k| (a.lab[k] - b.lab[k]).powi(2)).sum::<f64>().sqrt();
        assert!(off < 4.0, "{what}: {:?} is not {:?}", b.lab, a.lab);
    }
}

#[test]
fn progressive_and_ink_jpegs_are_read() {
    let progressive = include_bytes!("pictures/progressive.jpg").to_vec();
    assert_alike(&with_exif(progressive, Some(27.0), 1), "progressive");
    let inks = include_bytes!("pictures/cmyk.jpg").to_vec();
    assert_alike(&with_exif(inks, Some(27.0), 1), "CMYK");
}

#[test]
fn deep_transparent_and_indexed_pngs_are_read() {
    let rgb = DynamicImage::ImageRgb8(shot().pixels(&mat()));
    assert_alike(&png(&DynamicImage::ImageRgb16(rgb.to_rgb16())), "16 bit");
    assert_alike(&png(&DynamicImage::ImageRgba8(rgb.to_rgba8())), "with alpha");
    assert_alike(&indexed_png(&rgb.to_rgb8()), "palette");
}

#[test]
fn a_grey_photo_has_sizes_but_no_colours() {
    let pixels = shot().pixels(&mat());
    let grey = DynamicImage::ImageLuma8(DynamicImage::ImageRgb8(pixels).to_luma8());
    let mut stored = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut stored, 92).encode_image(&grey).unwrap();
    for (photo, what) in [(png(&grey), "png"), (stored, "jpeg")] {
        let m = measured(&photo).unwrap();
        assert!(m.warnings.contains(&"card_not_seen".to_owned()), "{what}: {:?}", m.warnings);
        assert!(m.pieces.iter().all(|p| !p.counted), "{what}: {:?}", m.pieces);
    }
}

/// A hand-made PNG of colour type 3: the 256 commonest colours, and each pixel as the
/// nearest of them. Its blocks are stored, so that nothing is compressed.
fn indexed_png(pixels: &RgbImage) -> Vec<u8> {
    let palette = commonest(pixels);
    let gap = |a: &[u8; 3], b: &[u8; 3]| (0..3).map(|k| i32::from(a[k].abs_diff(b[k])).pow(2)).sum::<i32>();
    let nearest = |p: &[u8; 3]| (0..256).min_by_key(|&i| gap(p, &palette[i])).unwrap() as u8;
    let (width, height) = pixels.dimensions();
    let row = |row: image::buffer::Pixels<'_, image::Rgb<u8>>| row.map(|p| nearest(&p.0)).collect::<Vec<_>>();
    let rows: Vec<u8> = pixels.rows().flat_map(|r| [vec![0], row(r)].concat()).collect();
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 3, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in
        [(b"IHDR", head), (b"PLTE", palette.concat()), (b"IDAT", stored(&rows)), (b"IEND", Vec::new())]
    {
        png.extend((data.len() as u32).to_be_bytes());
        let chunk = [name.as_slice(), &data].concat();
        png.extend(&chunk);
        png.extend(crc32(&chunk).to_be_bytes());
    }
    png
}

/// The commonest colours, told apart in steps of eight.
fn commonest(pixels: &RgbImage) -> Vec<[u8; 3]> {
    let mut counts = std::collections::HashMap::new();
    for pixel in pixels.pixels() {
        *counts.entry(pixel.0.map(|v| v / 8)).or_insert(0) += 1;
    }
    let mut common: Vec<_> = counts.into_iter().collect();
    common.sort_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
    common.resize(256, ([0; 3], 0));
    common.into_iter().map(|(colour, _)| colour.map(|v| v * 8 + 4)).collect()
}

/// A zlib stream of stored blocks (RFC 1950 and 1951).
fn stored(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks: Vec<&[u8]> = data.chunks(65_535).collect();
    for (i, block) in blocks.iter().enumerate() {
        let length = block.len() as u16;
        stream.push(u8::from(i + 1 == blocks.len()));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(*block);
    }
    let (a, b) = data.iter().fold((1u32, 0u32), |(a, b), &byte| {
        let a = (a + u32::from(byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    })
}

/// How a camera that stores pixels by an orientation got them from the upright picture
/// (EXIF 2.32, 4.6.4: orientation 6 is upright after a quarter turn clockwise).
fn stored_by(orientation: u16, upright: &RgbImage) -> RgbImage {
    use image::imageops::{flip_horizontal, flip_vertical, rotate90, rotate180, rotate270};
    match orientation {
        2 => flip_horizontal(upright),
        3 => rotate180(upright),
        4 => flip_vertical(upright),
        5 => flip_horizontal(&rotate90(upright)),
        6 => rotate270(upright),
        7 => flip_horizontal(&rotate270(upright)),
        8 => rotate90(upright),
        _ => upright.clone(),
    }
}

#[test]
fn all_eight_orientations_give_the_same() {
    let upright = shot().pixels(&mat());
    let expected = assert_sizes(&jpeg(upright.clone(), Some(27.0), 1), "upright");
    for orientation in 2..=8 {
        let photo = jpeg(stored_by(orientation, &upright), Some(27.0), orientation);
        let m = assert_sizes(&photo, &format!("orientation {orientation}"));
        assert_eq!(m.photo_px, [560, 420]);
        for (a, b) in m.pieces.iter().zip(&expected.pieces) {
            let gap = (a.centre_px[0] - b.centre_px[0]).hypot(a.centre_px[1] - b.centre_px[1]);
            assert!(gap < 0.5 && (a.diameter_mm - b.diameter_mm).abs() < 0.2, "orientation {orientation}");
            assert_eq!(a.counted, b.counted);
        }
    }
}

#[test]
fn a_wrong_orientation_is_only_a_mat_that_lies_otherwise() {
    let upright = shot().pixels(&mat());
    for said in [0, 3, 6, 8, 9, 60_000] {
        assert_sizes(&jpeg(upright.clone(), Some(27.0), said), &format!("{said} for upright"));
    }
    // said to be mirrored though it isn't
    for said in [2, 4, 5, 7] {
        let refusal = measured(&jpeg(upright.clone(), Some(27.0), said)).unwrap_err();
        assert_eq!(refusal.code(), "photo_mirrored", "{said} for upright");
    }
}

/// Refused by its header as by measuring.
fn refusal(photo: &[u8]) -> &'static str {
    let whole = measured(photo).unwrap_err();
    if let Err(by_header) = photo_info(photo) {
        assert_eq!(by_header, whole);
    }
    whole.code()
}

#[test]
fn what_phones_and_browsers_save_otherwise_is_named() {
    for brand in [b"heic", b"heix", b"mif1"] {
        let mut heic = b"\0\0\0\x28ftyp".to_vec();
        heic.extend(brand);
        heic.extend(b"\0\0\0\0mif1MiHEheic\0\0\x0e\x11meta");
        assert_eq!(refusal(&heic), "photo_heic");
    }
    assert_eq!(refusal(b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf"), "unsupported_image");
    let mut webp = b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0".to_vec();
    webp.extend([0; 24]);
    assert_eq!(refusal(&webp), "unsupported_image");
    assert_eq!(refusal(&webp[..14]), "unsupported_image");
    assert_eq!(refusal(b"II*\0\x08\0\0\0"), "unsupported_image");
    assert_eq!(refusal(b"\0\0\0\x18ftypmp42\0\0\0\0isommp42"), "not_an_image");
}

#[test]
fn a_jpeg_without_its_end_is_not_half_measured() {
    let photo = shot().jpeg(&mat());
    for part in [40, 60, 80, 99] {
        assert_eq!(refusal(&photo[..photo.len() * part / 100]), "photo_cut_short", "{part} % of it");
    }
    let mut zeroed = photo.clone();
    zeroed[photo.len() / 2..].fill(0);
    assert_eq!(refusal(&zeroed), "photo_cut_short");
    // phones append a short film to the photo
    let film = [&photo[..], b"\0\0\0\x18ftypmp42\0\0\0\0isommp42"].concat();
    assert_sizes(&film, "with a film");
}

#[test]
fn a_png_without_its_end_is_refused() {
    let photo = png(&DynamicImage::ImageRgb8(shot().pixels(&mat())));
    for part in [5, 50, 99] {
        assert_eq!(refusal(&photo[..photo.len() * part / 100]), "not_an_image", "{part} % of it");
    }
}

#[test]
fn a_picture_of_hardly_any_pixels_is_refused_as_such() {
    for (width, height) in [(1, 1), (15, 400), (2000, 8)] {
        let tiny = RgbImage::from_pixel(width, height, image::Rgb([120, 130, 140]));
        assert_eq!(refusal(&jpeg(tiny.clone(), None, 1)), "too_few_pixels");
        assert_eq!(refusal(&png(&DynamicImage::ImageRgb8(tiny))), "too_few_pixels");
    }
    let plain = RgbImage::from_pixel(16, 16, image::Rgb([120, 130, 140]));
    assert_eq!(refusal(&jpeg(plain, None, 1)), "mat_not_found");
}
