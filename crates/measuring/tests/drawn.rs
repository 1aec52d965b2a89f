//! Measures drawn pictures, of which everything is known.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod scene;

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use punnet_domain::measurement::{Measurement, Piece};
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, measure, overlay, photo_info, thumbnail};
use scene::{Ball, GREY, Shot, jpeg, mat};

const BLUE: [u8; 3] = [110, 150, 190];
const RED: [u8; 3] = [190, 40, 30];
const YELLOW: [u8; 3] = [220, 190, 40];
const GREEN: [u8; 3] = [120, 150, 50];

fn png(pixels: RgbImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(pixels).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn measured(photo: &[u8], produce: Produce) -> Result<Measurement, MeasureError> {
    measure(photo, produce, &mat(), &|| 0.0)
}

fn ball(x: f64, y: f64, diameter_mm: f64, srgb: [u8; 3]) -> Ball {
    Ball { at_mm: [x, y], diameter_mm, srgb }
}

fn three() -> Vec<Ball> {
    vec![ball(90.0, 90.0, 72.0, RED), ball(200.0, 190.0, 45.0, YELLOW), ball(255.0, 95.0, 30.0, GREEN)]
}

/// The piece measured where a ball lies.
fn piece_of<'a>(m: &'a Measurement, ball: &Ball) -> &'a Piece {
    let gap = |p: &Piece| (p.centre_mm[0] - ball.at_mm[0]).hypot(p.centre_mm[1] - ball.at_mm[1]);
    let piece = m.pieces.iter().min_by(|a, b| gap(a).total_cmp(&gap(b))).unwrap();
    assert!(gap(piece) < 3.0, "no piece at {:?}: {:?}", ball.at_mm, m.pieces);
    piece
}

fn assert_measured(m: &Measurement, balls: &[Ball], within_mm: f64) {
    assert_eq!(m.pieces.len(), balls.len(), "{:?}", m.pieces);
    for ball in balls {
        let piece = piece_of(m, ball);
        let off = piece.diameter_mm - ball.diameter_mm;
        assert!(off.abs() < within_mm, "{} mm ball is off by {off}", ball.diameter_mm);
        assert!(piece.feret_max_mm > piece.feret_min_mm);
        assert!((piece.feret_max_mm - ball.diameter_mm).abs() < 1.0 + within_mm);
        assert!(!piece.touching);
        assert!((8..=64).contains(&piece.outline_px.len()));
    }
}

#[test]
fn balls_have_their_size_at_any_tilt_on_both_mats() {
    for (tilt_deg, turn_deg, ground) in
        [(0.0, 0.0, GREY), (15.0, 30.0, BLUE), (28.0, -20.0, GREY), (-28.0, 10.0, BLUE)]
    {
        let shot = Shot {
            tilt_deg,
            turn_deg,
            ground: Some(ground),
            distance_mm: 560.0,
            balls: three(),
            ..Shot::default()
        };
        let m = measured(&shot.jpeg(&mat()), Produce::Tomato).unwrap();
        assert_eq!(m.mat.markers, [0, 1, 2, 3, 4, 5, 6]);
        assert!(m.mat.reprojection_px < 0.3, "{:?}", m.mat);
        assert_measured(&m, &three(), 0.6);
        // Seen more from the side than while a camera is aimed is called good.
        let said: &[&str] = if tilt_deg.abs() > 22.0 { &["too_tilted"] } else { &[] };
        assert_eq!(m.warnings, said);
    }
}

#[test]
fn colours_are_those_of_the_print_under_any_cast() {
    let shot = Shot { balls: three(), ..Shot::default() };
    let mut pixels = shot.pixels(&mat());
    let plain = measured(&png(pixels.clone()), Produce::Tomato).unwrap();
    for pixel in pixels.pixels_mut() {
        pixel.0 = [pixel.0[0], pixel.0[1] / 10 * 9, pixel.0[2] / 4 * 3];
    }
    let cast = measured(&png(pixels), Produce::Tomato).unwrap();
    for ball in &three() {
        let (a, b) = (piece_of(&plain, ball).lab, piece_of(&cast, ball).lab);
        let difference = (0..3).map(|k| (a[k] - b[k]).powi(2)).sum::<f64>().sqrt();
        assert!(difference < 6.0, "{a:?} under a cast {b:?}");
    }
    let red = piece_of(&plain, &three()[0]).lab;
    assert!(red[1] > 40.0 && red[2] > 25.0, "{red:?}");
}

#[test]
fn an_empty_mat_has_no_pieces() {
    for ground in [GREY, BLUE] {
        let shot = Shot { ground: Some(ground), tilt_deg: 10.0, ..Shot::default() };
        let m = measured(&shot.jpeg(&mat()), Produce::Apple).unwrap();
        assert!(m.pieces.is_empty(), "{:?}", m.pieces);
        assert_eq!(m.warnings, ["no_pieces"]);
    }
}

#[test]
fn a_photo_is_measured_upright_whichever_way_it_is_stored() {
    let shot = Shot { tilt_deg: 12.0, balls: three(), ..Shot::default() };
    let upright = shot.pixels(&mat());
    let expected = measured(&jpeg(upright.clone(), Some(27.0), 1), Produce::Apple).unwrap();
    let stored = [
        (6, image::imageops::rotate270(&upright)),
        (3, image::imageops::rotate180(&upright)),
        (8, image::imageops::rotate90(&upright)),
    ];
    for (orientation, pixels) in stored {
        let m = measured(&jpeg(pixels, Some(27.0), orientation), Produce::Apple).unwrap();
        assert_eq!(m.photo_px, [1280, 960]);
        assert_measured(&m, &three(), 0.6);
        for (a, b) in m.pieces.iter().zip(&expected.pieces) {
            assert!((a.centre_px[0] - b.centre_px[0]).abs() < 1.0, "orientation {orientation}");
        }
    }
}

#[test]
fn the_mat_may_lie_any_way_round() {
    for turn_deg in [90.0, 180.0, 270.0, 45.0] {
        let shot = Shot { turn_deg, distance_mm: 620.0, balls: three(), ..Shot::default() };
        let m = measured(&shot.jpeg(&mat()), Produce::Apple).unwrap();
        assert_measured(&m, &three(), 0.6);
    }
}

#[test]
fn covered_markers_do_not_matter_while_some_are_left() {
    let all: Vec<[f64; 2]> = mat().markers.values().map(|[x, y]| [x + 14.0, y + 14.0]).collect();
    let shot = |left: &[usize]| {
        let hidden = all.iter().enumerate().filter(|(i, _)| !left.contains(i));
        let covers = hidden.map(|(_, &at)| (at, 11.0)).collect();
        Shot { tilt_deg: 10.0, balls: three(), covers, ..Shot::default() }.jpeg(&mat())
    };
    let four = measured(&shot(&[0, 2, 3, 4]), Produce::Apple).unwrap();
    assert_eq!(four.mat.markers, [0, 2, 3, 4]);
    assert_measured(&four, &three(), 0.8);
    let two = measured(&shot(&[0, 2]), Produce::Apple).unwrap();
    assert_eq!(two.warnings, ["few_markers", "marker_covered"]);
    assert_measured(&two, &three(), 2.0);
    let one = measured(&shot(&[0]), Produce::Apple).unwrap_err();
    assert_eq!(one, MeasureError::MatNotFound { markers_seen: 1 });
    assert_eq!(one.code(), "mat_not_found");
}

#[test]
fn a_table_without_a_mat_is_refused() {
    let shot = Shot { ground: None, balls: three(), ..Shot::default() };
    let refusal = measured(&shot.jpeg(&mat()), Produce::Apple).unwrap_err();
    assert_eq!(refusal, MeasureError::MatNotFound { markers_seen: 0 });
}

#[test]
fn a_mat_half_out_of_the_photo_measures_what_is_seen() {
    let seen = ball(80.0, 100.0, 50.0, RED);
    let cut = ball(208.0, 200.0, 60.0, RED);
    let shot = Shot { aim_mm: [20.0, 148.5], distance_mm: 430.0, balls: vec![seen, cut], ..Shot::default() };
    let mut pixels = shot.pixels(&mat());
    // the photo ends in the middle of the second ball
    let whole = measured(&jpeg(pixels.clone(), Some(27.0), 1), Produce::Tomato).unwrap();
    let end = piece_of(&whole, &cut).centre_px[0] as u32;
    pixels = image::imageops::crop_imm(&pixels, 0, 0, end, 960).to_image();
    let m = measured(&jpeg(pixels, None, 1), Produce::Tomato).unwrap();
    assert!(m.warnings.contains(&"card_not_seen".to_owned()), "{:?}", m.warnings);
    let reasons: Vec<_> = m.pieces.iter().map(|p| p.reason.as_deref()).collect();
    assert_eq!(m.pieces.len(), 2, "{:?}", m.pieces);
    assert!(reasons.contains(&Some("cut_off")), "{reasons:?}");
    let piece = piece_of(&m, &seen);
    assert!(piece.counted && (piece.diameter_mm - 50.0).abs() < 3.0, "{piece:?}");
}

#[test]
fn touching_balls_are_told_apart() {
    let pair = [ball(120.0, 150.0, 60.0, RED), ball(178.0, 160.0, 56.0, RED)];
    let lone = ball(255.0, 60.0, 40.0, RED);
    let balls = vec![pair[0], pair[1], lone];
    let m = measured(&Shot { balls, ..Shot::default() }.jpeg(&mat()), Produce::Tomato).unwrap();
    assert_eq!(m.pieces.len(), 3, "{:?}", m.pieces);
    for ball in &pair {
        let piece = piece_of(&m, ball);
        assert!(piece.touching && piece.counted);
        assert!((piece.diameter_mm - ball.diameter_mm).abs() < 1.5, "{piece:?}");
    }
    assert!(!piece_of(&m, &lone).touching);
}

#[test]
fn png_and_jpeg_say_the_same() {
    let pixels = Shot { tilt_deg: 8.0, balls: three(), ..Shot::default() }.pixels(&mat());
    let from_png = measured(&png(pixels.clone()), Produce::Apple).unwrap();
    let from_jpeg = measured(&jpeg(pixels, None, 1), Produce::Apple).unwrap();
    for (a, b) in from_png.pieces.iter().zip(&from_jpeg.pieces) {
        assert!((a.diameter_mm - b.diameter_mm).abs() < 0.2);
    }
}

#[test]
fn without_a_focal_length_it_is_said_and_sizes_stay_near() {
    let pixels = Shot { balls: three(), focal_35mm: 25.0, ..Shot::default() }.pixels(&mat());
    let m = measured(&jpeg(pixels, None, 1), Produce::Apple).unwrap();
    assert_eq!(m.warnings, ["focal_length_unknown"]);
    assert_measured(&m, &three(), 2.0);
}

#[test]
fn what_is_not_the_named_produce_is_listed_but_not_counted() {
    let blue = ball(200.0, 190.0, 50.0, [40, 60, 160]);
    let balls = vec![ball(90.0, 90.0, 60.0, RED), blue];
    let m = measured(&Shot { balls, ..Shot::default() }.jpeg(&mat()), Produce::Tomato).unwrap();
    assert_eq!(m.pieces.iter().filter(|p| p.counted).count(), 1);
    assert_eq!(piece_of(&m, &blue).reason.as_deref(), Some("other_colour"));
}

#[test]
fn the_overlay_and_the_thumbnail_are_small_pictures() {
    let photo = Shot { balls: three(), ..Shot::default() }.jpeg(&mat());
    let m = measured(&photo, Produce::Apple).unwrap();
    let drawn = image::load_from_memory(&overlay(&photo, &m, 640).unwrap()).unwrap().to_rgb8();
    assert_eq!(drawn.dimensions(), (640, 480));
    let [x, y] = m.pieces[0].outline_px[0].map(|v| (v / 2.0) as u32);
    let near = (x - 2..=x + 2).flat_map(|x| (y - 2..=y + 2).map(move |y| (x, y)));
    let pixels: Vec<_> = near.map(|(x, y)| drawn.get_pixel(x, y).0).collect();
    assert!(pixels.contains(&[0, 200, 83]) || pixels.contains(&[130, 130, 140]), "{pixels:?}");
    let small = thumbnail(&photo, 320).unwrap();
    let info = photo_info(&small).unwrap();
    assert_eq!((info.format, info.width, info.height), ("jpeg", 320, 240));
}

#[test]
fn a_mat_that_makes_no_sense_is_refused() {
    let photo = Shot { width: 320, height: 240, ..Shot::default() }.jpeg(&mat());
    let mut unknown = mat();
    unknown.marker_dictionary = "DICT_7X7_50".to_owned();
    let mut flat = mat();
    flat.mat_mm = [0.0, f64::NAN];
    let mut foreign = mat();
    foreign.markers.insert("99".to_owned(), [0.0, 0.0]);
    for bad in [unknown, flat, foreign] {
        let refusal = measure(&photo, Produce::Apple, &bad, &|| 0.0).unwrap_err();
        assert_eq!(refusal.code(), "bad_mat");
    }
}

#[test]
fn a_photograph_of_the_sample_is_measured_as_it_was_drawn() {
    use punnet_measuring::scene::{Body, Shot, photograph};
    let body = |at_mm: [f64; 2], radius: f64| Body { at_mm, semi_mm: [radius; 3], turned: 0.0, srgb: RED };
    let bodies = [body([100.0, 90.0], 30.0), body([230.0, 200.0], 24.0)];
    let photo = photograph(&mat(), "blue", &bodies, &Shot::PHONE).unwrap();
    let m = measured(&photo, Produce::Tomato).unwrap();
    let balls = bodies.map(|b| ball(b.at_mm[0], b.at_mm[1], 2.0 * b.semi_mm[0], RED));
    assert_measured(&m, &balls, 0.6);
}
