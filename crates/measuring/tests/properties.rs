//! What must not change a measurement: where the camera is, how it is turned, how
//! many pixels it has, and how much light of what colour there is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod scene;

use std::sync::LazyLock;

use proptest::prelude::*;
use punnet_domain::measurement::{Measurement, Piece};
use punnet_domain::produce::Produce;
use punnet_measuring::measure;
use scene::{Ball, GREY, Light, Shot, jpeg, mat};

/// Diameters stay this near to the known ones, mm.
const WITHIN_MM: f64 = 1.0;
/// Colours stay this near to those of the plain photo (ΔE 1976).
const WITHIN_DE: f64 = 3.0;
/// Plain light: the drawing's own.
const DAYLIGHT: Light = Light { bright: 1.0, warm: 0.0, slope: 0.0, noise: 1.0, seed: 7 };

fn pieces() -> Vec<Ball> {
    let ball = |x, y, diameter_mm, srgb| Ball { at_mm: [x, y], diameter_mm, srgb };
    vec![
        ball(80.0, 80.0, 72.0, [176, 48, 40]),
        ball(165.0, 95.0, 58.0, [196, 150, 60]),
        ball(120.0, 205.0, 50.0, [120, 150, 60]),
        ball(255.0, 105.0, 30.0, [190, 100, 50]),
        ball(225.0, 205.0, 64.0, [150, 60, 50]),
    ]
}

/// Where the camera is: all of the mat is in the picture and large enough.
fn camera() -> impl Strategy<Value = Shot> {
    let place = (470.0..640.0, -22.0..22.0, 0.0..360.0);
    let aim = (195.0..225.0, 135.0..162.0);
    let sensor = (700u32..1100, 24.0..30.0, any::<bool>());
    (place, aim, sensor).prop_map(|((distance_mm, tilt_deg, turn_deg), (x, y), (width, focal, is_blue))| {
        // a mat across the picture needs more room than one along it
        let across: f64 = f64::to_radians(turn_deg);
        let room = 1.0 + 0.35 * across.sin().abs();
        Shot {
            width,
            height: width * 3 / 4,
            focal_35mm: f64::round(focal),
            distance_mm: distance_mm * room * f64::round(focal) / 27.0,
            tilt_deg,
            turn_deg,
            aim_mm: [x, y],
            ground: Some(if is_blue { [110, 150, 190] } else { GREY }),
            balls: pieces(),
            ..Shot::default()
        }
    })
}

/// Down to half the light, from daylight to a warm bulb, brighter on one side.
fn light() -> impl Strategy<Value = Light> {
    (0.5..1.0, 0.0..1.0, -0.3..0.3, 0.5..2.5, any::<u64>())
        .prop_map(|(bright, warm, slope, noise, seed)| Light { bright, warm, slope, noise, seed })
}

fn measured(shot: &Shot, light: &Light) -> Measurement {
    let photo = jpeg(light.on(shot.pixels(&mat())), Some(shot.focal_35mm), 1);
    measure(&photo, Produce::SweetPepper, &mat(), &|| 0.0).unwrap()
}

/// The plain photo on each mat, that others are compared with.
fn plain(ground: [u8; 3]) -> &'static Measurement {
    static BOTH: LazyLock<[([u8; 3], Measurement); 2]> = LazyLock::new(|| {
        [GREY, [110, 150, 190]].map(|ground| {
            let shot = Shot { ground: Some(ground), balls: pieces(), ..Shot::default() };
            (ground, measured(&shot, &DAYLIGHT))
        })
    });
    &BOTH.iter().find(|(g, _)| *g == ground).unwrap().1
}

fn piece_at(m: &Measurement, [x, y]: [f64; 2]) -> Option<&Piece> {
    m.pieces.iter().find(|p| (p.centre_mm[0] - x).hypot(p.centre_mm[1] - y) < 4.0)
}

/// As many pieces are counted as in the plain photo, with the same sizes and colours. A
/// piece that seen aslant hides part of a marker may have it listed beside it, uncounted.
fn compare(shot: &Shot, light: &Light) -> Result<(), TestCaseError> {
    let (m, plain) = (measured(shot, light), plain(shot.ground.unwrap()));
    let counted = m.pieces.iter().filter(|p| p.counted).count();
    prop_assert_eq!(counted, pieces().len(), "{:?}", m.pieces);
    for ball in pieces() {
        let (Some(piece), Some(before)) = (piece_at(&m, ball.at_mm), piece_at(plain, ball.at_mm)) else {
            return Err(TestCaseError::fail(format!("nothing at {:?}", ball.at_mm)));
        };
        let off = piece.diameter_mm - ball.diameter_mm;
        prop_assert!(piece.counted, "{:?}", piece);
        prop_assert!(off.abs() <= WITHIN_MM, "{} mm is off by {off}", ball.diameter_mm);
        let gap = (0..3).map(|k| (piece.lab[k] - before.lab[k]).powi(2)).sum::<f64>().sqrt();
        prop_assert!(gap <= WITHIN_DE, "{:?} became {:?}, dE {gap}", before.lab, piece.lab);
        prop_assert!(piece.blemishes.is_empty(), "{:?}", piece.blemishes);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 24, ..ProptestConfig::default() })]

    #[test]
    fn moving_turning_and_scaling_the_camera_changes_nothing(shot in camera()) {
        compare(&shot, &DAYLIGHT)?;
    }

    #[test]
    fn dimming_and_warming_the_light_changes_nothing(light in light(), is_blue in any::<bool>()) {
        let ground = Some(if is_blue { [110, 150, 190] } else { GREY });
        compare(&Shot { ground, balls: pieces(), ..Shot::default() }, &light)?;
    }

    #[test]
    fn all_of_it_at_once_changes_nothing(shot in camera(), light in light()) {
        compare(&shot, &light)?;
    }
}
