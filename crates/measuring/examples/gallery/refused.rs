//! What isn't measured, or only with a warning.

use std::path::Path;

use image::{RgbImage, imageops};
use punnet_domain::produce::Produce;
use punnet_measuring::{measure, thumbnail};

use crate::keep;
use crate::scene::{Ball, Light, Shot, hand, jpeg, mat};

/// Longer side of a picture that shows a refusal.
const SIDE_PX: u32 = 600;
const RED: [u8; 3] = [190, 40, 30];

fn ball(x: f64, y: f64, diameter_mm: f64) -> Ball {
    Ball { at_mm: [x, y], diameter_mm, srgb: RED }
}

/// Three tomatoes on the mat.
fn shot() -> Shot {
    let balls = vec![ball(90.0, 90.0, 72.0), ball(200.0, 190.0, 45.0), ball(255.0, 95.0, 30.0)];
    Shot { tilt_deg: 8.0, balls, ..Shot::default() }
}

/// Keeps what is refused, if it is, with the code it is refused with.
fn keep_refused(folder: &Path, code: &str, pixels: RgbImage) {
    let photo = jpeg(pixels, Some(27.0), 1);
    let refusal = measure(&photo, Produce::Tomato, &mat(), &|| 0.0).unwrap_err();
    assert_eq!(refusal.code(), code, "another refusal than the gallery tells: {refusal}");
    let file = folder.join(format!("gallery-refused-{}.jpg", code.replace('_', "-")));
    let small = thumbnail(&photo, SIDE_PX).unwrap();
    println!("{}: {} bytes, {code}", file.display(), small.len());
    std::fs::write(file, small).unwrap();
}

fn two_mats() -> RgbImage {
    let one = Shot { width: 640, height: 480, ..shot() }.pixels(&mat());
    let mut both = RgbImage::new(1280, 480);
    imageops::replace(&mut both, &one, 0, 0);
    imageops::replace(&mut both, &one, 640, 0);
    both
}

/// A hand that reaches in is left out; what lies free of it is measured.
fn with_a_hand() -> RgbImage {
    let mut shot = shot();
    shot.balls.truncate(1);
    shot.balls.extend(hand([260.0, 185.0], [141, 85, 60]));
    shot.pixels(&mat())
}

/// Light from one side only: sizes are told, colours aren't.
fn badly_lit() -> RgbImage {
    Light { bright: 0.6, warm: 0.3, slope: 1.6, noise: 3.0, seed: 7 }.on(shot().pixels(&mat()))
}

/// Something lies on a marker.
fn covered() -> RgbImage {
    Shot { covers: vec![([20.0, 20.0], 26.0)], ..shot() }.pixels(&mat())
}

pub fn keep_all(folder: &Path) {
    keep_refused(folder, "mat_not_found", Shot { ground: None, ..shot() }.pixels(&mat()));
    keep_refused(folder, "photo_mirrored", imageops::flip_horizontal(&shot().pixels(&mat())));
    keep_refused(folder, "two_mats", two_mats());
    for (name, pixels) in [("hand", with_a_hand()), ("bad-light", badly_lit()), ("covered", covered())] {
        let photo = jpeg(pixels, Some(27.0), 1);
        match measure(&photo, Produce::Tomato, &mat(), &|| 0.0) {
            Ok(m) => keep(folder, name, &photo, &m),
            Err(refusal) => println!("{name}: not measured, {refusal}"),
        }
    }
}
