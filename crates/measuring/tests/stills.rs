//! Photos, from wherever they come, are held to what frames are held to while a camera is
//! aimed: one that isn't sharp is refused, and what else is wrong is said.
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

mod scene;

use std::sync::LazyLock;

use image::RgbImage;
use image::imageops::{self, FilterType, blur};
use punnet_domain::camera::Hint;
use punnet_domain::measurement::Measurement;
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, look, measure};
use scene::{Ball, Light, Shot, jpeg, mat};

const DAYLIGHT: Light = Light { bright: 1.0, warm: 0.0, slope: 0.0, noise: 1.0, seed: 5 };

fn shot() -> Shot {
    let apple = |x, y| Ball { at_mm: [x, y], diameter_mm: 72.0, srgb: [150, 48, 44] };
    Shot { tilt_deg: 5.0, balls: vec![apple(100.0, 90.0), apple(220.0, 95.0)], ..Shot::default() }
}

/// The plain photo, drawn once.
fn drawn() -> RgbImage {
    static DRAWN: LazyLock<RgbImage> = LazyLock::new(|| DAYLIGHT.on(shot().pixels(&mat())));
    DRAWN.clone()
}

fn measured(pixels: &RgbImage) -> Result<Measurement, MeasureError> {
    measure(&jpeg(pixels.clone(), Some(27.0), 1), Produce::Apple, &mat(), &|| 0.0)
}

/// What the photo says of how it was taken. Its frame has the hint.
fn warned(pixels: &RgbImage, hint: Hint) -> Vec<String> {
    assert_eq!(look(&jpeg(pixels.clone(), None, 1), &[mat()], None, None).unwrap().hint, hint);
    measured(pixels).unwrap().warnings
}

#[test]
fn a_sharp_photo_is_measured_and_a_blurred_one_is_refused() {
    assert_eq!(measured(&drawn()).unwrap().pieces.len(), 2);
    // What a sharp lens and a phone's scaling leave is no blur.
    for sigma in [0.5, 0.9] {
        let photo = measured(&blur(&drawn(), sigma)).unwrap();
        assert_eq!((photo.pieces.len(), photo.warnings), (2, Vec::new()), "{sigma}");
    }
    for sigma in [2.5, 4.0] {
        assert_eq!(measured(&blur(&drawn(), sigma)), Err(MeasureError::Blurred), "{sigma}");
    }
}

#[test]
fn a_large_photo_is_as_sharp_as_what_it_shows() {
    let large = imageops::resize(&drawn(), 2560, 1920, FilterType::Triangle);
    assert_eq!(measured(&large).unwrap().pieces.len(), 2);
    assert_eq!(measured(&blur(&large, 6.0)), Err(MeasureError::Blurred));
}

#[test]
fn bad_light_is_said() {
    let lit = |light: Light| light.on(shot().pixels(&mat()));
    assert!(warned(&lit(Light { bright: 0.5, warm: 0.5, ..DAYLIGHT }), Hint::Good).is_empty());
    // A dusk, a night with a torch.
    for bright in [0.07, 0.03] {
        let said = warned(&lit(Light { bright, ..DAYLIGHT }), Hint::Dark);
        assert!(said.contains(&"light_bad".to_owned()), "{bright}: {said:?}");
    }
    // From one side only; more than a camera takes.
    for (bright, slope) in [(0.5, 1.95), (3.0, 0.0)] {
        let said = measured(&lit(Light { bright, slope, ..DAYLIGHT })).unwrap().warnings;
        assert!(said.contains(&"light_bad".to_owned()), "{bright}, {slope}: {said:?}");
    }
}

#[test]
fn a_hard_shadow_on_the_mat_is_bad_light() {
    let mut pixels = drawn();
    for (x, _, pixel) in pixels.enumerate_pixels_mut() {
        if x < 420 {
            pixel.0 = pixel.0.map(|v| v / 4);
        }
    }
    assert!(warned(&pixels, Hint::Dark).contains(&"light_bad".to_owned()));
}

#[test]
fn a_lamp_mirrored_by_the_mat_is_said() {
    let mut pixels = drawn();
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        let away = (f64::from(x) - 620.0).hypot(f64::from(y) - 600.0);
        let lamp = (1.6 - away / 140.0).clamp(0.0, 1.0) * 255.0;
        pixel.0 = pixel.0.map(|v| (f64::from(v) + lamp).min(255.0) as u8);
    }
    assert!(warned(&pixels, Hint::Glare).contains(&"glare".to_owned()));
}

#[test]
fn a_photo_from_the_side_is_measured_and_says_so() {
    let aside = Shot { tilt_deg: 28.0, distance_mm: 560.0, ..shot() }.pixels(&mat());
    assert_eq!(warned(&aside, Hint::TooTilted), ["too_tilted"]);
}

#[test]
fn where_no_mat_can_be_seen_for_the_light_that_is_said() {
    let night = Light { bright: 0.004, noise: 0.5, ..DAYLIGHT }.on(drawn());
    assert_eq!(measured(&night), Err(MeasureError::TooDark));
    assert_eq!(measured(&RgbImage::new(640, 480)), Err(MeasureError::TooDark));
    assert_eq!(measured(&RgbImage::from_pixel(640, 480, image::Rgb([255; 3]))), Err(MeasureError::TooBright));
    let table = RgbImage::from_pixel(640, 480, image::Rgb([92, 66, 50]));
    assert_eq!(measured(&table), Err(MeasureError::MatNotFound { markers_seen: 0 }));
}
