//! Lenses learnt from drawn pictures of the bare mat, compared with the lenses they were
//! drawn by, and what measuring makes of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod scene;

use punnet_domain::camera::Lens;
use punnet_domain::produce::Produce;
use punnet_measuring::{CalibrateError, calibrate, measure_on};
use scene::{Ball, Light, Shot, jpeg, mat};

const FILM_DIAGONAL_MM: f64 = 43.266_615;

/// Straight, from each side, and turned: as the screen asks for it.
const SIDES: [(f64, f64); 5] = [(0.0, 0.0), (24.0, 0.0), (24.0, 90.0), (-24.0, 0.0), (-24.0, 90.0)];

/// A camera as it is: its focal length, distortion and axis.
#[derive(Debug, Clone)]
struct Truth {
    focal_35mm: f64,
    k: [f64; 2],
    axis_px: [f64; 2],
}

impl Truth {
    /// The bare mat from a side.
    fn shot(&self, (tilt_deg, turn_deg): (f64, f64)) -> Shot {
        let (focal_35mm, k, axis_px) = (self.focal_35mm, self.k, self.axis_px);
        let distance_mm = 560.0 * focal_35mm / 27.0;
        Shot {
            focal_35mm,
            k,
            axis_px,
            tilt_deg,
            turn_deg,
            distance_mm,
            width: 640,
            height: 480,
            ..Shot::default()
        }
    }

    /// Its pictures, which don't say the focal length.
    fn pictures(&self, sides: &[(f64, f64)]) -> Vec<Vec<u8>> {
        let noise = Light { bright: 0.9, warm: 0.2, slope: 0.1, noise: 2.0, seed: 11 };
        sides.iter().map(|&side| jpeg(noise.on(self.shot(side).pixels(&mat())), None, 1)).collect()
    }

    /// Where an ideal point (focal lengths from the axis) is drawn, px from the middle.
    fn drawn(&self, at: [f64; 2]) -> [f64; 2] {
        drawn(at, self.focal_35mm, self.k, self.axis_px)
    }
}

fn drawn([u, v]: [f64; 2], focal_35mm: f64, [k1, k2]: [f64; 2], axis_px: [f64; 2]) -> [f64; 2] {
    let r2 = u * u + v * v;
    let stretch = focal_35mm / FILM_DIAGONAL_MM * DIAGONAL * (1.0 + r2 * (k1 + r2 * k2));
    [axis_px[0] + stretch * u, axis_px[1] + stretch * v]
}

/// Of the drawn pictures, 640 × 480.
const DIAGONAL: f64 = 800.0;

/// How far apart the true and the learnt lens draw a point: the most over the inner three
/// quarters of the picture, where markers were seen, px.
fn apart(truth: &Truth, lens: &Lens) -> f64 {
    let axis_px = lens.axis.map(|share| share * DIAGONAL);
    let places = (-4..=4).flat_map(|x| (-3..=3).map(move |y| [f64::from(x), f64::from(y)]));
    let focal = truth.focal_35mm / FILM_DIAGONAL_MM * DIAGONAL;
    let gaps = places.map(|[x, y]| {
        let at = [x * 60.0 / focal, y * 60.0 / focal];
        let (a, b) = (truth.drawn(at), drawn(at, lens.focal_35mm, [lens.k1, lens.k2], axis_px));
        (a[0] - b[0]).hypot(a[1] - b[1])
    });
    gaps.fold(0.0, f64::max)
}

#[test]
fn a_web_cameras_lens_is_found_again() {
    let truth = Truth { focal_35mm: 33.0, k: [-0.12, 0.03], axis_px: [3.0, -2.0] };
    let learnt = calibrate(&truth.pictures(&SIDES), &[mat()], "web camera", 7).unwrap();
    assert_eq!((learnt.camera.as_str(), learnt.photos, learnt.photo_px), ("web camera", 5, [640, 480]));
    assert!(learnt.reprojection_px < 0.25, "{learnt:?}");
    assert!((learnt.lens.focal_35mm / 33.0 - 1.0).abs() < 0.005, "{learnt:?}");
    assert!(apart(&truth, &learnt.lens) < 2.0, "{learnt:?} {}", apart(&truth, &learnt.lens));
}

/// Straight down nothing tells the focal length: of a piece's size a part is guessed. With
/// the lens learnt it isn't, and what the photo can't say is no longer complained of.
#[test]
fn measuring_by_a_learnt_lens_is_as_good_as_by_a_written_one() {
    let truth = Truth { focal_35mm: 36.0, k: [-0.08, 0.0], axis_px: [2.0, 1.5] };
    let learnt = calibrate(&truth.pictures(&SIDES), &[mat()], "c", 0).unwrap();
    let balls = vec![Ball { at_mm: [110.0, 100.0], diameter_mm: 84.0, srgb: [176, 48, 40] }];
    let shot = Shot { balls, ..truth.shot((0.0, 0.0)) };
    let photo = jpeg(shot.pixels(&mat()), None, 1);
    let measured = |lens| measure_on(&photo, Produce::Apple, &[mat()], lens, &|| 0.0).unwrap();
    let off = |lens| (measured(lens).pieces[0].diameter_mm - 84.0).abs();
    assert_eq!(measured(None).warnings, ["focal_length_unknown"]);
    assert_eq!(measured(Some(&learnt.lens)).warnings, [""; 0]);
    assert!(off(Some(&learnt.lens)) < 0.8, "{}", off(Some(&learnt.lens)));
    assert!(off(None) > 2.0 * off(Some(&learnt.lens)), "{} {}", off(None), off(Some(&learnt.lens)));
    // Another cut of the sensor: the lens says nothing of it, and the result says so.
    let wide = Lens { aspect: 16.0 / 9.0, ..learnt.lens };
    assert_eq!(measured(Some(&wide)).warnings, ["focal_length_unknown"]);
}

#[test]
fn what_no_lens_can_be_learnt_from_is_refused_with_the_reason() {
    let truth = Truth { focal_35mm: 28.0, k: [0.0; 2], axis_px: [0.0; 2] };
    let refused = |photos: &[Vec<u8>]| calibrate(photos, &[mat()], "c", 0).unwrap_err();
    let [straight, leaning] = [0, 1].map(|i| truth.pictures(&SIDES[i..=i]).remove(0));
    assert_eq!(refused(&[]), CalibrateError::Photos { photos: 0 });
    assert_eq!(refused(&vec![leaning.clone(); 7]), CalibrateError::Photos { photos: 7 });
    assert_eq!(refused(&vec![straight.clone(); 4]), CalibrateError::Alike);
    let table =
        jpeg(Shot { ground: None, width: 640, height: 480, ..Shot::default() }.pixels(&mat()), None, 1);
    assert_eq!(refused(&[leaning.clone(), table, straight.clone()]).photo(), Some(2));
    assert_eq!(refused(&[leaning.clone(), straight.clone(), b"no picture".to_vec()]).photo(), Some(3));
    let small = jpeg(Shot { width: 480, height: 360, ..Shot::default() }.pixels(&mat()), None, 1);
    assert_eq!(refused(&[leaning.clone(), small, straight]), CalibrateError::OtherSize { photo: 2 });
}

#[test]
fn pictures_of_two_cameras_are_refused() {
    let one = Truth { focal_35mm: 26.0, k: [0.0; 2], axis_px: [0.0; 2] };
    let other = Truth { focal_35mm: 40.0, ..one.clone() };
    let mixed = [one.pictures(&SIDES[1..3]), other.pictures(&SIDES[3..5])].concat();
    let refused = calibrate(&mixed, &[mat()], "c", 0).unwrap_err();
    assert!(matches!(refused, CalibrateError::Unfit { .. } | CalibrateError::Alike), "{refused:?}");
}
