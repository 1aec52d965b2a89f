//! Pictures from outside: an answer or a clear refusal, never a panic.
#![allow(clippy::unwrap_used, missing_docs)]

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use punnet_recognising::{Recogniser, Recognition};

fn bytes(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut to = Cursor::new(Vec::new());
    DynamicImage::from(picture.clone()).write_to(&mut to, format).unwrap();
    to.into_inner()
}

fn plain(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, 120]))
}

#[test]
fn what_is_no_picture_is_refused() {
    let network = Recogniser::load().unwrap();
    let code = |bytes: &[u8]| network.recognise(bytes).unwrap_err().code();
    let jpeg = bytes(&plain(300, 200), ImageFormat::Jpeg);
    assert_eq!(code(b""), "not_an_image");
    assert_eq!(code(b"a letter, not a photo"), "not_an_image");
    assert_eq!(code(jpeg.get(..40).unwrap()), "not_an_image");
    assert_eq!(code(&bytes(&plain(1, 1), ImageFormat::Png)), "too_few_pixels");
    assert_eq!(code(b"RIFF\x20\0\0\0WEBPVP8 "), "unsupported_image");
}

#[test]
fn any_shape_is_looked_at_and_nothing_is_not_taken_for_fruit() {
    let network = Recogniser::load().unwrap();
    for (width, height) in [(16, 16), (2000, 20), (20, 2000), (641, 479)] {
        let grey = RgbImage::from_pixel(width, height, Rgb([128, 128, 128]));
        let said = network.recognise(&bytes(&grey, ImageFormat::Png)).unwrap();
        assert_eq!((said.is_produce, said.produce), (false, None), "{width} x {height}: {said:?}");
        assert!((0.0..=1.0).contains(&said.confidence));
    }
}

#[test]
fn the_same_picture_gives_the_same_answer() {
    let network = Recogniser::load().unwrap();
    let photo = bytes(&plain(500, 400), ImageFormat::Jpeg);
    let said: Vec<Recognition> = (0..3).map(|_| network.recognise(&photo).unwrap()).collect();
    assert_eq!(said.first(), said.last());
}
