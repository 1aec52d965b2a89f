//! A quick look at one frame of the camera's moving picture: what a person should change
//! before the photo is taken. Nothing is measured and nothing kept.

// Pixel samples: every index is a constant or checked.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use punnet_domain::camera::{Corners, FrameBefore, Framing, Hint, Lens};
use punnet_domain::measurement::Mat;

use crate::decode::Photo;
use crate::error::MeasureError;
use crate::markers::{self, Found, Seen};
use crate::pixels::{Pixels, Small};
use crate::pose::{Expected, Pose};
use crate::sight::{BLOWN_OUT, FRAME_SIDE_PX, Sight};
use crate::{FEW_MARKERS, TWICE_SEEN, WithIds, by_mat, decode, pose_on, with_ids};

/// Markers are looked for in copies with such longer sides: the first is quick, in the
/// smaller one a blurred mat is still found, and in the largest a small one.
const SIDES_PX: [usize; 3] = [640, 320, FRAME_SIDE_PX];
/// A mat that covers less of the frame is too far away to measure well.
const LEAST_AREA: f64 = 0.2;
/// Where nothing is brighter, white and black of the markers are too near to be read; a
/// dark table in good light is brighter.
const UNREADABLE: f64 = 45.0;
/// A mat that moves by more of the frame's diagonal in a second smears a photo.
const MOST_SPEED: f64 = 0.06;
/// A frame from longer ago says nothing of movement, ms.
const LONG_AGO_MS: f64 = 1500.0;

/// Looks at a frame (JPEG or PNG, best of at most 1280 pixels a side). `lens` is what is
/// known of the camera, `before` where the mat was in the last frame.
///
/// # Errors
/// The picture can't be read or a mat's definition makes no sense. No mat is no error.
pub fn look(
    frame: &[u8],
    mats: &[Mat],
    lens: Option<&Lens>,
    before: Option<&FrameBefore>,
) -> Result<Framing, MeasureError> {
    let mats = with_ids(mats)?;
    let photo = decode::decode(frame)?;
    let whole = Small::of(&photo.pixels, FRAME_SIDE_PX).pixels;
    let Spotted { place, markers, twice } = spot(&whole, photo.focal_35mm, &mats, lens);
    Ok(match place {
        _ if twice => unplaced(Hint::TwoMats, markers),
        Some(place) => framing(&place.sight(&whole), before),
        None => unplaced(without_mat(&whole, markers), markers),
    })
}

/// Why the mat isn't found in a photo, as far as a person can mend that: it is seen, but not
/// sharp, or there is too little light or too much. As of a frame.
pub fn unreadable(photo: &Photo, mats: &[WithIds<'_>], lens: Option<&Lens>) -> Option<MeasureError> {
    let whole = Small::of(&photo.pixels, FRAME_SIDE_PX).pixels;
    let Spotted { place, markers, .. } = spot(&whole, photo.focal_35mm, mats, lens);
    let hint = match place.as_ref().map(|place| place.sight(&whole)) {
        Some(sight) if sight.is_blurred() => return Some(MeasureError::Blurred),
        Some(sight) if sight.is_dark() => Hint::Dark,
        Some(sight) if sight.has_glare() => Hint::Glare,
        Some(_) => return None,
        None => without_mat(&whole, markers),
    };
    match hint {
        Hint::Dark => Some(MeasureError::TooDark),
        Hint::Glare => Some(MeasureError::TooBright),
        _ => None,
    }
}

/// What is spotted in a frame.
struct Spotted<'a> {
    place: Option<Place<'a>>,
    /// The most markers seen in any copy.
    markers: usize,
    /// Whether more than one mat is seen.
    twice: bool,
}

/// Where the mat is, in a copy of the frame.
struct Place<'a> {
    /// How many pixels of the frame one of the copy is wide.
    shrink: usize,
    mat: &'a Mat,
    seen: Vec<Seen>,
    pose: Pose,
}

impl Place<'_> {
    fn sight<'a>(&'a self, frame: &'a Pixels) -> Sight<'a> {
        Sight {
            frame,
            scale: self.shrink as f64,
            mat: self.mat,
            seen: &self.seen,
            pose: &self.pose,
            room: 1.0,
        }
    }
}

/// Looks for the mat in one copy of the frame after the other.
fn spot<'a>(
    whole: &Pixels,
    focal_35mm: Option<f64>,
    mats: &[WithIds<'a>],
    lens: Option<&Lens>,
) -> Spotted<'a> {
    let ids: Vec<&[u32]> = mats.iter().map(|(_, ids)| ids.as_slice()).collect();
    let mut most = 0;
    for side in SIDES_PX {
        let Small { pixels, shrink } = Small::of(whole, side);
        let copy = Small { pixels, shrink: 1 };
        let Found { markers: seen, twice } = markers::find(&copy.pixels, &copy, &ids);
        if twice >= TWICE_SEEN {
            return Spotted { place: None, markers: seen.len(), twice: true };
        }
        most = most.max(seen.len());
        let expected = Expected::of([copy.pixels.width, copy.pixels.height], focal_35mm, lens);
        let place = by_mat(&seen, mats).into_iter().find_map(|(mat, seen)| {
            let pose = pose_on(mat, &seen, &expected)?;
            Some(Place { shrink, mat, seen, pose })
        });
        if place.is_some() {
            return Spotted { place, markers: most, twice: false };
        }
    }
    Spotted { place: None, markers: most, twice: false }
}

fn unplaced(hint: Hint, markers: usize) -> Framing {
    Framing { hint, corners: None, markers: count(markers), lean: None, scale_known: None }
}

fn count(markers: usize) -> u32 {
    u32::try_from(markers).unwrap_or(u32::MAX)
}

/// Why no mat is found, as far as that can be told.
fn without_mat(whole: &Pixels, markers: usize) -> Hint {
    let step = (whole.width * whole.height / 4000).max(1);
    let pixels = whole.rgb.chunks_exact(3).step_by(step);
    let levels: Vec<f64> =
        pixels.map(|p| (f64::from(p[0]) + f64::from(p[1]) + f64::from(p[2])) / 3.0).collect();
    let of = |holds: fn(f64) -> bool| {
        levels.iter().filter(|v| holds(**v)).count() as f64 / levels.len().max(1) as f64
    };
    if of(|v| v > UNREADABLE) < 0.02 {
        Hint::Dark
    } else if of(|v| v >= BLOWN_OUT) > 0.4 {
        Hint::Glare
    } else if markers > 0 {
        Hint::CutOff
    } else {
        Hint::NoMat
    }
}

/// What a frame shows in which the mat was found.
fn framing(sight: &Sight<'_>, before: Option<&FrameBefore>) -> Framing {
    let corners = sight.corners();
    Framing {
        hint: hint(sight, &corners, before),
        corners: Some(corners),
        markers: count(sight.seen.len()),
        lean: Some(sight.lean()),
        scale_known: Some(sight.pose.scale_known()),
    }
}

/// What is wrong first. Where the mat is comes before how it looks: whoever moves the
/// camera changes the light as well.
fn hint(sight: &Sight<'_>, corners: &Corners, before: Option<&FrameBefore>) -> Hint {
    let checks: [(Hint, &dyn Fn() -> bool); 8] = [
        (Hint::CutOff, &|| corners.iter().flatten().any(|v| !(0.0..=1.0).contains(v))),
        (Hint::TooFar, &|| area(corners) < LEAST_AREA),
        (Hint::TooTilted, &|| sight.is_tilted()),
        (Hint::Dark, &|| sight.is_dark()),
        (Hint::Glare, &|| sight.has_glare()),
        (Hint::Covered, &|| sight.pose.markers.len() < FEW_MARKERS),
        (Hint::Moving, &|| before.is_some_and(|b| speed(b, corners, sight.frame) > MOST_SPEED)),
        (Hint::Blurred, &|| sight.is_blurred()),
    ];
    checks.iter().find(|(_, holds)| holds()).map_or(Hint::Good, |(hint, _)| *hint)
}

/// Share of the frame that a quadrilateral covers.
fn area(corners: &Corners) -> f64 {
    let pairs = (0..4).map(|i| (corners[i], corners[(i + 1) % 4]));
    pairs.map(|([x, y], [u, v])| x * v - u * y).sum::<f64>().abs() / 2.0
}

/// How fast the mat moves, in diagonals of the frame a second.
fn speed(before: &FrameBefore, now: &Corners, frame: &Pixels) -> f64 {
    if !(before.ms > 0.0 && before.ms < LONG_AGO_MS) {
        return 0.0;
    }
    let [w, h] = [frame.width, frame.height].map(|s| s as f64);
    let gaps = before.corners.iter().zip(now).map(|(a, b)| ((a[0] - b[0]) * w).hypot((a[1] - b[1]) * h));
    let speed = gaps.sum::<f64>() / 4.0 / w.hypot(h) / (before.ms / 1000.0);
    if speed.is_finite() { speed } else { 0.0 }
}
