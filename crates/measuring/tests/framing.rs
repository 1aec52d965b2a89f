//! What the quick look at a frame says of drawn frames: what is wrong first, and where
//! the mat is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod scene;

use std::sync::LazyLock;

use image::RgbImage;
use image::imageops::{blur, replace};
use proptest::prelude::*;
use punnet_domain::camera::{FrameBefore, Framing, Hint, Lens};
use punnet_domain::produce::Produce;
use punnet_measuring::{look, measure, measure_on};
use scene::{Ball, Light, Shot, jpeg, mat};

const DAYLIGHT: Light = Light { bright: 1.0, warm: 0.0, slope: 0.0, noise: 1.0, seed: 5 };

fn seen(pixels: RgbImage) -> Framing {
    look(&jpeg(pixels, None, 1), &[mat()], None, None).unwrap()
}

fn seen_as(shot: &Shot) -> Framing {
    seen(DAYLIGHT.on(shot.pixels(&mat())))
}

fn apples() -> Vec<Ball> {
    let apple = |x, y| Ball { at_mm: [x, y], diameter_mm: 72.0, srgb: [150, 48, 44] };
    vec![apple(100.0, 90.0), apple(220.0, 95.0), apple(110.0, 200.0)]
}

fn plain() -> Shot {
    Shot { balls: apples(), ..Shot::default() }
}

/// The plain frame, drawn once.
fn drawn() -> RgbImage {
    static DRAWN: LazyLock<RgbImage> = LazyLock::new(|| plain().pixels(&mat()));
    DRAWN.clone()
}

#[test]
fn a_good_frame_is_called_good_and_the_mat_is_where_it_is() {
    let shot = plain();
    let framing = seen_as(&shot);
    assert_eq!((framing.hint, framing.markers), (Hint::Good, 7));
    // Straight from above: the mat's half width at its distance, through the lens.
    let focal = 27.0 / 43.266_615 * f64::hypot(1280.0, 960.0);
    let half = [210.0, 148.5].map(|mm| mm / shot.distance_mm * focal);
    let [top_left, _, bottom_right, _] = framing.corners.unwrap();
    for (k, size) in [1280.0, 960.0].into_iter().enumerate() {
        assert!((top_left[k] * size - (size / 2.0 - half[k])).abs() < 2.0, "{top_left:?}");
        assert!((bottom_right[k] * size - (size / 2.0 + half[k])).abs() < 2.0, "{bottom_right:?}");
    }
    assert!(framing.lean.unwrap().iter().all(|lean| lean.abs() < 0.03), "{framing:?}");
}

#[test]
fn what_is_wrong_with_where_the_camera_is_comes_first() {
    let says = |shot: Shot, hint| assert_eq!(seen_as(&shot).hint, hint, "{shot:?}");
    says(Shot { ground: None, ..plain() }, Hint::NoMat);
    says(Shot { aim_mm: [330.0, 148.5], ..plain() }, Hint::CutOff);
    says(Shot { aim_mm: [430.0, 300.0], distance_mm: 300.0, ..plain() }, Hint::CutOff);
    says(Shot { distance_mm: 1100.0, ..plain() }, Hint::TooFar);
    says(Shot { tilt_deg: 33.0, distance_mm: 560.0, ..plain() }, Hint::TooTilted);
    let covers = [[20.0, 20.0], [400.0, 20.0], [400.0, 277.0], [20.0, 277.0]].map(|at| (at, 24.0));
    says(Shot { covers: covers.to_vec(), ..plain() }, Hint::Covered);
}

#[test]
fn two_mats_are_told_from_one() {
    let one = Shot { width: 640, height: 480, ..plain() }.pixels(&mat());
    let mut both = RgbImage::new(1280, 480);
    replace(&mut both, &one, 0, 0);
    replace(&mut both, &one, 640, 0);
    assert_eq!(seen(both).hint, Hint::TwoMats);
}

#[test]
fn too_little_light_is_told_with_the_mat_and_without() {
    for bright in [0.045, 0.02, 0.004, 0.0005] {
        let framing = seen(Light { bright, ..DAYLIGHT }.on(drawn()));
        assert_eq!(framing.hint, Hint::Dark, "{bright}");
    }
    assert_eq!(seen(RgbImage::new(640, 480)).hint, Hint::Dark);
    // A brown table without a mat isn't a dark room.
    assert_eq!(seen(RgbImage::from_pixel(640, 480, image::Rgb([92, 66, 50]))).hint, Hint::NoMat);
    // A hard shadow over one end of the mat.
    let mut pixels = drawn();
    for (x, _, pixel) in pixels.enumerate_pixels_mut() {
        if x < 420 {
            pixel.0 = pixel.0.map(|v| v / 4);
        }
    }
    assert_eq!(seen(pixels).hint, Hint::Dark);
}

#[test]
fn a_lamp_mirrored_by_the_mat_is_told() {
    let mut pixels = drawn();
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        let away = (f64::from(x) - 620.0).hypot(f64::from(y) - 600.0);
        let lamp = (1.6 - away / 140.0).clamp(0.0, 1.0) * 255.0;
        pixel.0 = pixel.0.map(|v| (f64::from(v) + lamp).min(255.0) as u8);
    }
    assert_eq!(seen(pixels).hint, Hint::Glare);
    assert_eq!(seen(Light { bright: 3.5, ..DAYLIGHT }.on(drawn())).hint, Hint::Glare);
}

#[test]
fn a_blurred_frame_is_told_and_the_mat_found_in_it() {
    for sigma in [2.5, 4.0] {
        let framing = seen(blur(&drawn(), sigma));
        assert_eq!(framing.hint, Hint::Blurred, "{sigma}");
        assert!(framing.corners.is_some());
    }
    // What a sharp lens and a phone's scaling leave is no blur.
    for sigma in [0.5, 0.9] {
        assert_eq!(seen(blur(&drawn(), sigma)).hint, Hint::Good, "{sigma}");
    }
}

#[test]
fn a_mat_that_moves_is_told_by_its_speed() {
    let frame = jpeg(drawn(), None, 1);
    let corners = look(&frame, &[mat()], None, None).unwrap().corners.unwrap();
    let hint = |shift: f64, ms: f64| {
        let before = FrameBefore { corners: corners.map(|[x, y]| [x + shift, y]), ms };
        look(&frame, &[mat()], None, Some(&before)).unwrap().hint
    };
    assert_eq!(hint(0.02, 100.0), Hint::Moving);
    assert_eq!(hint(0.002, 100.0), Hint::Good);
    assert_eq!(hint(0.02, 1000.0), Hint::Good);
    for ms in [0.0, -5.0, f64::NAN, 9000.0] {
        assert_eq!(hint(0.5, ms), Hint::Good, "{ms}");
    }
    assert_eq!(hint(f64::NAN, 100.0), Hint::Good);
}

/// A camera like the drawn one, as a kiosk would have learnt it.
const LENS: Lens =
    Lens { focal_35mm: 27.0, focal_spread: 0.002, axis: [0.0; 2], k1: 0.0, k2: 0.0, aspect: 4.0 / 3.0 };

#[test]
fn whether_a_photo_would_tell_sizes_is_known_before_it_is_taken() {
    let known = |tilt_deg, focal_35mm, lens: Option<&Lens>| {
        let shot = Shot { tilt_deg, width: 640, height: 480, ..plain() };
        let frame = jpeg(DAYLIGHT.on(shot.pixels(&mat())), focal_35mm, 1);
        let known = look(&frame, &[mat()], lens, None).unwrap().scale_known.unwrap();
        // The same word as of the photo.
        let photo = measure_on(&frame, Produce::Apple, &[mat()], lens, &|| 0.0).unwrap();
        assert_eq!(known, !photo.warnings.contains(&"focal_length_unknown".to_owned()), "{tilt_deg}");
        known
    };
    assert!(!known(0.0, None, None), "straight down nothing tells the focal length");
    assert!(known(0.0, Some(27.0), None), "the picture says it");
    assert!(known(0.0, None, Some(&LENS)), "it was learnt");
    assert!(!known(0.0, None, Some(&Lens { aspect: 16.0 / 9.0, ..LENS })), "of another cut of the sensor");
    assert!(known(15.0, None, None), "a mat that leans tells it");
    assert_eq!(seen_as(&Shot { ground: None, ..plain() }).scale_known, None);
}

#[test]
fn what_is_no_picture_is_refused() {
    assert_eq!(look(b"", &[mat()], None, None).unwrap_err().code(), "not_an_image");
    assert_eq!(look(&[0xFF; 400], &[mat()], None, None).unwrap_err().code(), "not_an_image");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 8, ..ProptestConfig::default() })]

    /// Whoever does what the hints say until they say "good" has a photo in which everything
    /// counts, without a word against its light or its markers.
    #[test]
    fn what_is_called_good_is_measured_well(
        (distance_mm, tilt_deg, turn_deg) in (380.0..900.0, -30.0..30.0, 0.0..360.0),
        (x, y) in (150.0..270.0, 90.0..200.0),
        (bright, slope) in (0.03..1.2, -0.4..0.4),
    ) {
        let shot = Shot { distance_mm, tilt_deg, turn_deg, aim_mm: [x, y], width: 800, height: 600, ..plain() };
        let photo = jpeg(Light { bright, slope, ..DAYLIGHT }.on(shot.pixels(&mat())), Some(27.0), 1);
        let framing = look(&photo, &[mat()], None, None).unwrap();
        if framing.hint == Hint::Good {
            let measured = measure(&photo, Produce::Apple, &mat(), &|| 0.0).unwrap();
            prop_assert!(measured.warnings.is_empty(), "{:?}", measured.warnings);
            let looks: Vec<_> = measured.pieces.iter().map(|p| (p.counted, &p.reason, p.diameter_mm, p.lab)).collect();
            prop_assert_eq!(measured.pieces.iter().filter(|p| p.counted).count(), 3, "{:?}", looks);
        }
    }
}
