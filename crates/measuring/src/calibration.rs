//! How a camera draws, learnt from a few pictures of the bare mat: one lens for all of
//! them and a place of the camera for each, with the least squares over every marker's
//! corners (Zhang, "A flexible new technique for camera calibration", 2000).

// Fixed-size arrays: every index is a constant or runs over their length.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use punnet_domain::camera::{Calibration, Lens};
use punnet_domain::measurement::Mat;
use thiserror::Error;

use crate::error::MeasureError;
use crate::linear::{self, Matrix3, Vector3};
use crate::markers::{self, Found};
use crate::pixels::Small;
use crate::pose::{self, CORNER_SPREAD_PX, Camera, Corner, Expected, FILM_DIAGONAL_MM, TYPICAL_FOCAL_35MM};
use crate::{SMALL_SIDE_PX, WithIds, by_mat, decode, not_found, pose_on, with_ids};

/// Least pictures that a lens is learnt from.
pub const FEWEST_PHOTOS: usize = 3;
/// Most pictures that a lens is learnt from.
pub const MOST_PHOTOS: usize = 6;
/// A focal length that is known less well isn't worth keeping: pictures from straight
/// above, or all from the same side, say nothing of it.
const MOST_FOCAL_SPREAD: f64 = 0.012;
/// Corners that miss by more of the diagonal are no one lens's: the mat was bent, or the
/// pictures are of different cameras.
const MOST_MISS: f64 = 0.001;
/// What is expected of any camera, in standard deviations: of the focal length's
/// logarithm, both distortion terms, and the axis as a share of the diagonal.
const FOCAL_SPREAD: f64 = 0.5;
const K_SPREAD: [f64; 2] = [0.3, 0.1];
const AXIS_SPREAD: f64 = 0.01;
/// An axis farther from the middle, as a share of the diagonal, is no camera's: pictures of
/// different cameras can be brought to agree by one.
const MOST_AXIS: f64 = 0.05;

/// Why no lens could be learnt. `photo` counts from 1.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum CalibrateError {
    /// Fewer than three or more than six pictures.
    #[error("{photos} pictures, not {FEWEST_PHOTOS} to {MOST_PHOTOS}")]
    Photos {
        /// How many.
        photos: usize,
    },
    /// A picture doesn't show the mat, or can't be read.
    #[error("picture {photo}: {why}")]
    Photo {
        /// Which.
        photo: usize,
        /// Why.
        why: MeasureError,
    },
    /// A picture has another size than the first: another camera, or another setting.
    #[error("picture {photo} has another size")]
    OtherSize {
        /// Which.
        photo: usize,
    },
    /// The mat leans the same way in all of them.
    #[error("the pictures are too much alike")]
    Alike,
    /// No lens draws the mat like that.
    #[error("corners miss by {reprojection_px:.1} px")]
    Unfit {
        /// Root mean square distance, px.
        reprojection_px: f64,
    },
}

impl CalibrateError {
    /// The stable code that messages are looked up by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Photos { .. } => "calibrate-photos",
            Self::Photo { .. } => "calibrate-photo",
            Self::OtherSize { .. } => "calibrate-other-size",
            Self::Alike => "calibrate-alike",
            Self::Unfit { .. } => "calibrate-unfit",
        }
    }

    /// Which picture it is about.
    #[must_use]
    pub fn photo(&self) -> Option<usize> {
        match self {
            Self::Photo { photo, .. } | Self::OtherSize { photo } => Some(*photo),
            _ => None,
        }
    }
}

/// Learns a camera's lens from three to six pictures (JPEG or PNG bytes) of the bare mat,
/// each from another side. `camera` and `at_ms` are only noted.
///
/// # Errors
/// [`CalibrateError`].
pub fn calibrate(
    photos: &[Vec<u8>],
    mats: &[Mat],
    camera: &str,
    at_ms: i64,
) -> Result<Calibration, CalibrateError> {
    if !(FEWEST_PHOTOS..=MOST_PHOTOS).contains(&photos.len()) {
        return Err(CalibrateError::Photos { photos: photos.len() });
    }
    let mats = with_ids(mats).map_err(|why| CalibrateError::Photo { photo: 1, why })?;
    let views: Vec<View> = (1..)
        .zip(photos)
        .map(|(photo, bytes)| View::of(bytes, &mats).map_err(|why| CalibrateError::Photo { photo, why }))
        .collect::<Result<_, _>>()?;
    let size_px = views.first().map_or([0; 2], |view| view.size_px);
    if let Some(at) = views.iter().position(|view| view.size_px != size_px) {
        return Err(CalibrateError::OtherSize { photo: at + 1 });
    }
    let learnt = learn(&views, size_px).ok_or(CalibrateError::Alike)?;
    let diagonal = (size_px[0] as f64).hypot(size_px[1] as f64);
    if learnt.reprojection_px > MOST_MISS * diagonal {
        return Err(CalibrateError::Unfit { reprojection_px: learnt.reprojection_px });
    }
    let [x, y] = learnt.lens(size_px).axis;
    if x.hypot(y) > MOST_AXIS {
        return Err(CalibrateError::Unfit { reprojection_px: learnt.reprojection_px });
    }
    if learnt.focal_spread > MOST_FOCAL_SPREAD {
        return Err(CalibrateError::Alike);
    }
    Ok(Calibration {
        camera: camera.to_owned(),
        lens: learnt.lens(size_px),
        reprojection_px: learnt.reprojection_px,
        photo_px: size_px.map(|side| u32::try_from(side).unwrap_or(u32::MAX)),
        photos: u32::try_from(photos.len()).unwrap_or(u32::MAX),
        at_ms,
    })
}

/// What one picture shows of the mat.
struct View {
    size_px: [usize; 2],
    corners: Vec<Corner>,
    /// The camera as the picture alone tells it.
    alone: Camera,
    /// How well it tells the focal length.
    focal_uncertainty: f64,
}

impl View {
    fn of(bytes: &[u8], mats: &[WithIds<'_>]) -> Result<Self, MeasureError> {
        let photo = decode::decode(bytes)?;
        let small = Small::of(&photo.pixels, SMALL_SIDE_PX);
        let ids: Vec<&[u32]> = mats.iter().map(|(_, ids)| ids.as_slice()).collect();
        let Found { markers: seen, .. } = markers::find(&photo.pixels, &small, &ids);
        let size_px = [photo.pixels.width, photo.pixels.height];
        let expected = Expected::of(size_px, None, None);
        let of_mat = |(mat, seen): (&Mat, Vec<markers::Seen>)| {
            let pose = pose_on(mat, &seen, &expected)?;
            let mut corners = pose::corners(&seen, mat);
            corners.retain(|c| pose.markers.contains(&c.id));
            let (alone, focal_uncertainty) = (pose.camera, pose.focal_uncertainty);
            Some(Self { size_px, corners, alone, focal_uncertainty })
        };
        let view = by_mat(&seen, mats).into_iter().find_map(of_mat);
        view.ok_or_else(|| not_found(seen.len(), &small, &ids))
    }
}

/// ln focal, k1, k2, axis (2): what the pictures share.
const SHARED: usize = 5;
/// Turn (3) and shift (3) of the camera over each.
const PLACE: usize = 6;
const UNKNOWNS: usize = SHARED + PLACE * MOST_PHOTOS;
type Step = [f64; UNKNOWNS];

/// Where the camera stood.
#[derive(Clone, Copy)]
struct Place {
    rotation: Matrix3,
    translation: Vector3,
}

/// The lens in the pictures' own pixels, and where the camera stood over each.
#[derive(Clone)]
struct Guess {
    focal_px: f64,
    k: [f64; 2],
    axis_px: [f64; 2],
    places: Vec<Place>,
}

impl Guess {
    fn camera(&self, place: &Place) -> Camera {
        let (focal_px, [k1, k2], axis_px) = (self.focal_px, self.k, self.axis_px);
        Camera { focal_px, k1, k2, axis_px, rotation: place.rotation, translation: place.translation }
    }

    fn stepped(&self, step: &Step) -> Self {
        let places = self.places.iter().zip(step[SHARED..].chunks_exact(PLACE));
        Self {
            focal_px: self.focal_px * step[0].exp(),
            k: [self.k[0] + step[1], self.k[1] + step[2]],
            axis_px: [self.axis_px[0] + step[3], self.axis_px[1] + step[4]],
            places: places.map(|(place, by)| place.stepped(by)).collect(),
        }
    }

    fn misses<'a>(&'a self, views: &'a [View]) -> impl Iterator<Item = f64> + 'a {
        self.places.iter().zip(views).flat_map(|(place, view)| {
            let camera = self.camera(place);
            view.corners.iter().map(move |corner| pose::miss(&camera, corner))
        })
    }
}

impl Place {
    fn stepped(&self, by: &[f64]) -> Self {
        Self {
            rotation: linear::product(&linear::rotation([by[0], by[1], by[2]]), &self.rotation),
            translation: linear::add(self.translation, [by[3], by[4], by[5]]),
        }
    }
}

/// What is expected of any camera with pictures of a size.
struct Usual {
    ln_focal: f64,
    middle_px: [f64; 2],
    spreads: [f64; SHARED],
}

impl Usual {
    fn of(size_px: [usize; 2]) -> Self {
        let size = size_px.map(|s| s as f64);
        let diagonal = size[0].hypot(size[1]);
        let axis = AXIS_SPREAD * diagonal;
        Self {
            ln_focal: (TYPICAL_FOCAL_35MM / FILM_DIAGONAL_MM * diagonal).ln(),
            middle_px: size.map(|s| (s - 1.0) / 2.0),
            spreads: [FOCAL_SPREAD, K_SPREAD[0], K_SPREAD[1], axis, axis],
        }
    }

    /// How far a guess is from it, in standard deviations.
    fn deviations(&self, guess: &Guess) -> [f64; SHARED] {
        let [x, y] = [0, 1].map(|k| guess.axis_px[k] - self.middle_px[k]);
        let off = [guess.focal_px.ln() - self.ln_focal, guess.k[0], guess.k[1], x, y];
        std::array::from_fn(|i| off[i] / self.spreads[i])
    }
}

/// A lens that was learnt, in pixels.
struct Learnt {
    guess: Guess,
    focal_spread: f64,
    reprojection_px: f64,
}

impl Learnt {
    fn lens(&self, size_px: [usize; 2]) -> Lens {
        let size = size_px.map(|s| s as f64);
        let diagonal = size[0].hypot(size[1]);
        Lens {
            focal_35mm: self.guess.focal_px / diagonal * FILM_DIAGONAL_MM,
            focal_spread: self.focal_spread,
            axis: [0, 1].map(|k| (self.guess.axis_px[k] - (size[k] - 1.0) / 2.0) / diagonal),
            k1: self.guess.k[0],
            k2: self.guess.k[1],
            aspect: size[0] / size[1],
        }
    }
}

/// The lens with the least weighted squares (Levenberg-Marquardt) over all pictures.
fn learn(views: &[View], size_px: [usize; 2]) -> Option<Learnt> {
    let usual = Usual::of(size_px);
    let mut guess = first_guess(views)?;
    let (mut cost, mut damping) = (cost_of(&guess, views, &usual), 1e-3);
    for _ in 0..80 {
        let (mut normal, right) = equations(&guess, views, &usual);
        (0..UNKNOWNS).for_each(|i| normal[i][i] *= 1.0 + damping);
        let candidate = guess.stepped(&linear::solve(normal, right)?);
        let new_cost = cost_of(&candidate, views, &usual);
        if new_cost < cost {
            let gain = (cost - new_cost) / cost;
            (guess, cost, damping) = (candidate, new_cost, damping * 0.2);
            if gain < 1e-9 {
                break;
            }
        } else {
            damping *= 8.0;
            if damping > 1e8 {
                break;
            }
        }
    }
    let (normal, _) = equations(&guess, views, &usual);
    let mut ask = [0.0; UNKNOWNS];
    ask[0] = 1.0;
    let variance = linear::solve(normal, ask)?[0].max(0.0);
    let (squares, corners) = guess.misses(views).fold((0.0, 0.0), |(s, n), m| (s + m * m, n + 1.0));
    let reprojection_px = f64::sqrt(squares / corners);
    // Where corners miss by more than they are placed, less is known of the lens, too.
    let focal_spread = variance.sqrt() * (reprojection_px / CORNER_SPREAD_PX).max(1.0);
    Some(Learnt { guess, focal_spread, reprojection_px })
}

/// The lens of the picture that tells most of it, and each picture's own place.
fn first_guess(views: &[View]) -> Option<Guess> {
    let best = views.iter().min_by(|a, b| a.focal_uncertainty.total_cmp(&b.focal_uncertainty))?.alone;
    let place = |view: &View| {
        let Camera { rotation, translation: [x, y, z], .. } = view.alone;
        // As far away as the mat looks as large through the shared lens.
        Place { rotation, translation: [x, y, z * best.focal_px / view.alone.focal_px] }
    };
    let places = views.iter().map(place).collect();
    Some(Guess { focal_px: best.focal_px, k: [best.k1, 0.0], axis_px: best.axis_px, places })
}

fn cost_of(guess: &Guess, views: &[View], usual: &Usual) -> f64 {
    let seen: f64 = guess.misses(views).map(pose::cost_of_miss).sum();
    let known: f64 = usual.deviations(guess).iter().map(|d| d * d).sum();
    seen + known
}

/// Normal equations of one step, derivatives taken by small differences. What no picture
/// tells of stays as it is.
fn equations(guess: &Guess, views: &[View], usual: &Usual) -> ([Step; UNKNOWNS], Step) {
    const SMALL: [f64; SHARED + PLACE] = [1e-6, 1e-6, 1e-6, 1e-3, 1e-3, 1e-6, 1e-6, 1e-6, 1e-4, 1e-4, 1e-4];
    let (mut normal, mut right) = ([[0.0; UNKNOWNS]; UNKNOWNS], [0.0; UNKNOWNS]);
    for (n, (place, view)) in guess.places.iter().zip(views).enumerate() {
        let index = |i: usize| if i < SHARED { i } else { i + n * PLACE };
        let camera = guess.camera(place);
        let moved: [Camera; SHARED + PLACE] = std::array::from_fn(|i| {
            let mut step = [0.0; UNKNOWNS];
            step[index(i)] = SMALL[i];
            let there = guess.stepped(&step);
            there.camera(&there.places[n])
        });
        for c in &view.corners {
            let point = [c.mat[0], c.mat[1], 0.0];
            let here = camera.project(point);
            let there = moved.map(|m| m.project(point));
            let weight = pose::huber_weight(pose::miss(&camera, c)) / CORNER_SPREAD_PX.powi(2);
            for k in 0..2 {
                let mut row = [0.0; UNKNOWNS];
                (0..SMALL.len()).for_each(|i| row[index(i)] = (there[i][k] - here[k]) / SMALL[i]);
                linear::observe(&mut normal, &mut right, &row, c.photo[k] - here[k], weight);
            }
        }
    }
    for (i, deviation) in usual.deviations(guess).into_iter().enumerate() {
        normal[i][i] += usual.spreads[i].powi(-2);
        right[i] -= deviation / usual.spreads[i];
    }
    (SHARED + views.len() * PLACE..UNKNOWNS).for_each(|i| normal[i][i] = 1.0);
    (normal, right)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::f64::consts::PI;

    use proptest::prelude::*;

    use super::*;

    const SIZE_PX: [usize; 2] = [1280, 960];

    /// What a camera sees of the mat from a side, its corners a little off.
    fn view(camera: &Camera, lean: f64, side: f64, noise: &mut impl FnMut() -> f64) -> View {
        let rotation = linear::rotation([lean * side.cos(), lean * side.sin(), 0.0]);
        let middle = linear::apply(&rotation, [-210.0, -148.5, 0.0]);
        let translation = linear::add(middle, [0.0, 0.0, camera.focal_px * 0.56]);
        let there = Camera { rotation, translation, ..*camera };
        let places = [[6.0, 6.0], [386.0, 6.0], [386.0, 263.0], [6.0, 263.0], [196.0, 6.0], [6.0, 134.5]];
        let offsets = [[0.0, 0.0], [28.0, 0.0], [28.0, 28.0], [0.0, 28.0]];
        let at = places.into_iter().flat_map(|[x, y]| offsets.map(|[dx, dy]| [x + dx, y + dy]));
        let corners = at
            .map(|mat| {
                let [x, y] = there.project([mat[0], mat[1], 0.0]);
                Corner { id: 0, mat, photo: [x + noise(), y + noise()] }
            })
            .collect();
        // Alone a picture knows little: the typical focal length, no distortion.
        let typical = TYPICAL_FOCAL_35MM / FILM_DIAGONAL_MM * 1600.0;
        let [x, y, z] = translation;
        let translation = [x, y, z * typical / camera.focal_px];
        let alone =
            Camera { focal_px: typical, k1: 0.0, k2: 0.0, axis_px: [639.5, 479.5], rotation, translation };
        View { size_px: SIZE_PX, corners, alone, focal_uncertainty: 0.12 }
    }

    proptest! {
        #[test]
        fn any_ordinary_lens_is_found_again(
            focal_35mm in 22.0..50.0,
            (k1, k2) in (-0.15..0.1, -0.03..0.05),
            axis in [-14.0..14.0, -14.0..14.0],
            (lean, side) in (0.25..0.5, 0.0..PI),
            mut seed in 1u64..,
        ) {
            let focal_px = focal_35mm / FILM_DIAGONAL_MM * 1600.0;
            let axis_px = [639.5 + axis[0], 479.5 + axis[1]];
            let (rotation, translation) = (linear::rotation([0.0; 3]), [0.0; 3]);
            let truth = Camera { focal_px, k1, k2, axis_px, rotation, translation };
            let mut noise = move || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                ((seed >> 33) as f64 / f64::from(1u32 << 31) - 0.5) * 0.34
            };
            let sides = [(0.0, 0.0), (lean, side), (lean, side + PI / 2.0), (lean, side + PI)];
            let views: Vec<View> = sides.map(|(lean, side)| view(&truth, lean, side, &mut noise)).into();
            let learnt = learn(&views, SIZE_PX).unwrap();
            let off = (learnt.guess.focal_px / focal_px).ln();
            prop_assert!(off.abs() < 5.0 * learnt.focal_spread, "{off} of {}", learnt.focal_spread);
            prop_assert!(learnt.focal_spread < MOST_FOCAL_SPREAD, "{}", learnt.focal_spread);
            prop_assert!(learnt.reprojection_px < 0.2, "{}", learnt.reprojection_px);
            // Where the mat was seen, both lenses draw the same.
            for [u, v] in [[0.3, 0.2], [-0.3, 0.2], [0.0, -0.25], [0.25, -0.2]] {
                let at = [u * 0.8, v * 0.8, 1.0];
                let found = learnt.guess.camera(&Place { rotation, translation });
                let (a, b) = (truth.onto_photo(at), found.onto_photo(at));
                // The axis and where the camera stood can stand for each other.
                let gap = (a[0] - b[0]).hypot(a[1] - b[1]);
                prop_assert!(gap < 9.0, "{gap}");
            }
        }

        #[test]
        fn pictures_from_the_same_side_say_nothing(focal_35mm in 22.0..50.0, lean in 0.0..0.03) {
            let focal_px = focal_35mm / FILM_DIAGONAL_MM * 1600.0;
            let (rotation, translation) = (linear::rotation([0.0; 3]), [0.0; 3]);
            let truth = Camera { focal_px, k1: 0.0, k2: 0.0, axis_px: [639.5, 479.5], rotation, translation };
            let views: Vec<View> = [0.0, 0.5, 1.0].map(|side| view(&truth, lean, side, &mut || 0.0)).into();
            let learnt = learn(&views, SIZE_PX).unwrap();
            prop_assert!(learnt.focal_spread > MOST_FOCAL_SPREAD, "{}", learnt.focal_spread);
        }
    }
}
