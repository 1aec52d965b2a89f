//! Pictures that aren't of produce alone on the mat: nothing foreign is counted, a
//! mat is found however it lies, and what is no mat is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod scene;
mod truth;

use std::path::{Path, PathBuf};

use image::{RgbImage, imageops};
use punnet_domain::measurement::{Measurement, Piece};
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, measure};
use scene::{Ball, Carton, GREY, Light, Shot, hand, jpeg, mat};

const BLUE: [u8; 3] = [110, 150, 190];
const RED: [u8; 3] = [190, 40, 30];
/// Kinds with the widest bounds, in different ways.
const LENIENT: [Produce; 4] = [Produce::Tomato, Produce::Potato, Produce::Garlic, Produce::SweetPepper];

fn measured(pixels: RgbImage, produce: Produce) -> Result<Measurement, MeasureError> {
    measure(&jpeg(pixels, Some(27.0), 1), produce, &mat(), &|| 0.0)
}

fn ball(x: f64, y: f64, diameter_mm: f64) -> Ball {
    Ball { at_mm: [x, y], diameter_mm, srgb: RED }
}

fn shot() -> Shot {
    let balls = vec![ball(90.0, 90.0, 72.0), ball(200.0, 190.0, 45.0), ball(255.0, 95.0, 30.0)];
    Shot { width: 960, height: 720, tilt_deg: 8.0, balls, ..Shot::default() }
}

fn counted(m: &Measurement) -> Vec<&Piece> {
    m.pieces.iter().filter(|p| p.counted).collect()
}

/// A piece is one of the balls of [`shot`] and has its size.
fn assert_is_of_the_shot(piece: &Piece, within_mm: f64) {
    let [x, y] = piece.centre_mm;
    let there = |b: &Ball| (x - b.at_mm[0]).hypot(y - b.at_mm[1]) < 4.0;
    let ball = shot().balls.into_iter().find(there).unwrap();
    assert!((piece.diameter_mm - ball.diameter_mm).abs() < within_mm, "{piece:?}");
}

/// The balls of [`shot`], all of them and nothing else, with their sizes.
fn assert_is_the_shot(m: &Measurement, within_mm: f64) {
    assert_eq!(counted(m).len(), 3, "{:?}", m.pieces);
    counted(m).into_iter().for_each(|piece| assert_is_of_the_shot(piece, within_mm));
}

fn jpegs_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            jpegs_below(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|e| e == "jpg") {
            found.push(entry.path());
        }
    }
}

#[test]
fn photos_of_shop_shelves_have_no_mat() {
    let Some(folder) = truth::folder() else { return };
    let mut photos = Vec::new();
    jpegs_below(&folder.join("../grocery_store"), &mut photos);
    assert!(!photos.is_empty(), "no pictures in {}", folder.display());
    for path in &photos {
        let photo = std::fs::read(path).unwrap();
        let refusal = measure(&photo, Produce::Apple, &mat(), &|| 0.0).unwrap_err();
        let MeasureError::MatNotFound { markers_seen } = refusal else {
            unreachable!("{}: {refusal}", path.display())
        };
        assert!(markers_seen < 2, "{} shows {markers_seen} markers", path.display());
    }
    println!("{} photos without a mat", photos.len());
}

#[test]
fn a_mat_with_nothing_on_it_has_no_pieces_for_any_produce() {
    for (ground, seed) in [(GREY, 3), (BLUE, 4)] {
        let light = Light { bright: 0.8, warm: 0.4, slope: 0.3, noise: 3.0, seed };
        let bare = Shot { balls: Vec::new(), ground: Some(ground), tilt_deg: 15.0, ..shot() };
        let photo = light.on(bare.pixels(&mat()));
        for produce in LENIENT {
            let m = measured(photo.clone(), produce).unwrap();
            assert!(m.pieces.is_empty(), "{produce:?}: {:?}", m.pieces);
            assert_eq!(m.warnings, ["no_pieces"]);
        }
    }
}

#[test]
fn cartons_are_never_counted() {
    let carton = |x, y, size_mm, turn_deg, srgb| Carton { at_mm: [x, y], size_mm, turn_deg, srgb };
    let (brown, grey, red) = ([150, 110, 70], [112, 112, 112], [200, 60, 40]);
    let cartons = vec![
        carton(90.0, 95.0, [70.0, 50.0, 1.0], 20.0, brown),
        carton(200.0, 100.0, [60.0, 60.0, 60.0], 10.0, brown),
        carton(220.0, 205.0, [80.0, 60.0, 1.0], 40.0, grey),
        carton(110.0, 200.0, [60.0, 60.0, 40.0], 45.0, red),
    ];
    for (tilt_deg, turn_deg, ground) in
        [(0.0, 0.0, GREY), (12.0, 30.0, GREY), (20.0, 0.0, BLUE), (-20.0, 25.0, BLUE)]
    {
        let apple = vec![ball(280.0, 235.0, 45.0)];
        let shot = Shot {
            tilt_deg,
            turn_deg,
            ground: Some(ground),
            cartons: cartons.clone(),
            balls: apple,
            distance_mm: 560.0,
            ..shot()
        };
        let photo = shot.pixels(&mat());
        for produce in LENIENT {
            let m = measured(photo.clone(), produce).unwrap();
            for piece in counted(&m) {
                let [x, y] = piece.centre_mm;
                assert!((x - 280.0).hypot(y - 235.0) < 3.0, "{produce:?} at {tilt_deg}: {piece:?}");
            }
        }
        assert_eq!(counted(&measured(photo, Produce::Tomato).unwrap()).len(), 1);
    }
}

#[test]
fn a_hand_that_reaches_in_is_not_counted() {
    for skin in [[224, 172, 140], [141, 85, 60], [80, 50, 40]] {
        let mut shot = Shot { width: 640, height: 480, ..shot() };
        shot.balls.truncate(1);
        shot.balls.extend(hand([260.0, 185.0], skin));
        let photo = shot.pixels(&mat());
        for produce in LENIENT {
            let m = measured(photo.clone(), produce).unwrap();
            let others: Vec<_> =
                counted(&m).into_iter().filter(|p| (p.diameter_mm - 72.0).abs() > 1.5).collect();
            assert!(others.is_empty(), "{skin:?} {produce:?}: {others:?}");
        }
        assert_eq!(counted(&measured(photo, Produce::Tomato).unwrap()).len(), 1);
    }
}

#[test]
fn of_a_hand_that_holds_a_piece_nothing_is_counted_but_the_piece() {
    for skin in [[224, 172, 140], [141, 85, 60]] {
        let mut shot = Shot { width: 640, height: 480, ..shot() };
        shot.balls.truncate(1);
        shot.balls.extend(hand([216.0, 84.0], skin));
        for produce in LENIENT {
            let m = measured(shot.pixels(&mat()), produce).unwrap();
            for piece in counted(&m) {
                let [x, y] = piece.centre_mm;
                assert!((x - 90.0).hypot(y - 90.0) < 12.0, "{skin:?} {produce:?}: {piece:?}");
            }
        }
    }
}

#[test]
fn a_mat_upside_down_is_just_a_mat() {
    let upright = shot().pixels(&mat());
    assert_is_the_shot(&measured(imageops::rotate180(&upright), Produce::Tomato).unwrap(), 0.6);
    for turn_deg in [135.0, 180.0] {
        let turned = Shot { turn_deg, distance_mm: 620.0, ..shot() };
        assert_is_the_shot(&measured(turned.pixels(&mat()), Produce::Tomato).unwrap(), 0.8);
    }
}

#[test]
fn a_photo_of_a_mirror_is_named_as_one() {
    let upright = shot().pixels(&mat());
    for mirrored in [imageops::flip_horizontal(&upright), imageops::flip_vertical(&upright)] {
        let refusal = measured(mirrored, Produce::Tomato).unwrap_err();
        assert_eq!(refusal, MeasureError::Mirrored { markers_seen: 7 });
    }
}

/// What a camera sees of a screen that shows the picture: stripes of coloured light,
/// which beat against the sensor's grid, and a white that is bluer than paper.
fn on_a_screen(pixels: &RgbImage) -> RgbImage {
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let (x, y) = (f64::from(x), f64::from(y));
        let stripes = |k: usize| ((x * 1.93 + y * 0.04) + k as f64 * 2.09).sin();
        let beat = |k: usize| ((x * 0.021 - y * 0.013) + k as f64 * 2.09).sin();
        let gain = |k: usize| (1.0 + 0.08 * stripes(k) + 0.05 * beat(k)) * [0.92, 0.97, 1.08][k];
        let pixel = pixels.get_pixel(x as u32, y as u32).0;
        image::Rgb([0, 1, 2].map(|k| (f64::from(pixel[k]) * gain(k)).clamp(0.0, 255.0) as u8))
    })
}

/// That the mat is only shown on a screen can't be known: its print is its scale. So
/// what is counted has the size it has on the mat that is shown, or it is refused.
#[test]
fn a_mat_on_a_screen_is_told_as_the_mat_it_shows() {
    for half in [1, 2] {
        let shown = on_a_screen(&shot().pixels(&mat()));
        let (width, height) = (shown.width() / half, shown.height() / half);
        let seen = imageops::resize(&shown, width, height, imageops::FilterType::Triangle);
        match measured(seen, Produce::Tomato) {
            Ok(m) => counted(&m).into_iter().for_each(|piece| assert_is_of_the_shot(piece, 2.0)),
            Err(refusal) => assert_eq!(refusal.code(), "mat_not_found"),
        }
    }
}

#[test]
fn two_mats_in_one_photo_are_refused() {
    let one = Shot { width: 640, height: 480, ..shot() }.pixels(&mat());
    let mut both = RgbImage::new(1280, 480);
    imageops::replace(&mut both, &one, 0, 0);
    imageops::replace(&mut both, &one, 640, 0);
    let refusal = measured(both, Produce::Tomato).unwrap_err();
    assert_eq!(refusal, MeasureError::TwoMats { markers_seen: 7, twice: 7 });
}
