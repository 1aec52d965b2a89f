//! A quick look at one frame of the camera's moving picture: what a person should change
//! before the photo is taken. Nothing is measured and nothing kept.

// Pixel samples: every index is a constant or checked.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use punnet_domain::camera::{Corners, FrameBefore, Framing, Hint, Lens};
use punnet_domain::measurement::Mat;

use crate::error::MeasureError;
use crate::markers::{self, Found, Seen};
use crate::pixels::{Pixels, Small};
use crate::pose::{Camera, Expected, Pose};
use crate::print::{Ground, Print};
use crate::{FEW_MARKERS, TWICE_SEEN, WithIds, by_mat, decode, pose_on, with_ids};

/// Longer side of what is looked at; a larger frame is made smaller.
const FRAME_SIDE_PX: usize = 1280;
/// Markers are looked for in copies with such longer sides: the first is quick, in the
/// smaller one a blurred mat is still found, and in the largest a small one.
const SIDES_PX: [usize; 3] = [640, 320, FRAME_SIDE_PX];
/// A mat that covers less of the frame is too far away to measure well.
const LEAST_AREA: f64 = 0.2;
/// The sine of 22°: measuring is checked up to there (`tests/properties.rs`).
const MOST_LEAN: f64 = 0.375;
/// Paper white below this (of 255) leaves too few steps to tell colours.
const DARK: f64 = 85.0;
/// Where nothing is brighter, white and black of the markers are too near to be read; a
/// dark table in good light is brighter.
const UNREADABLE: f64 = 45.0;
/// The darkest corner counts, so that a shadow is seen: the white that is so far from the darkest.
const DARK_AT: f64 = 0.2;
/// The white margin's middle is so far from a marker's side, mm.
const WHITE_MM: f64 = 1.5;
/// From here on a level says nothing of how bright the light was.
const BLOWN_OUT: f64 = 250.0;
/// Glare when so much of the plain mat is blown out.
const MOST_BLOWN_OUT: f64 = 0.04;
/// Millimetres between samples of the plain mat.
const SPACING_MM: f64 = 6.0;
/// A mat that moves by more of the frame's diagonal in a second smears a photo.
const MOST_SPEED: f64 = 0.06;
/// A frame from longer ago says nothing of movement, ms.
const LONG_AGO_MS: f64 = 1500.0;
/// An edge from black to white that takes more pixels of the frame isn't sharp.
const MOST_EDGE_PX: f64 = 4.0;

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
    let mut seen_at_all = 0;
    for side in SIDES_PX {
        let copy = Copy::of(&whole, side);
        let found = copy.find(&mats);
        if found.twice >= TWICE_SEEN {
            return Ok(unplaced(Hint::TwoMats, found.markers.len()));
        }
        let size = [copy.small.pixels.width, copy.small.pixels.height];
        let expected = Expected::of(size, photo.focal_35mm, lens);
        for (mat, seen) in by_mat(&found.markers, &mats) {
            if let Some(pose) = pose_on(mat, &seen, &expected) {
                return Ok(
                    Sight { whole: &whole, copy: &copy, mat, seen: &seen, pose: &pose }.framing(before)
                );
            }
        }
        seen_at_all = seen_at_all.max(found.markers.len());
    }
    Ok(unplaced(without_mat(&whole, seen_at_all), seen_at_all))
}

/// A frame made smaller, in which markers are looked for.
struct Copy {
    small: Small,
    shrink: f64,
}

impl Copy {
    fn of(whole: &Pixels, side: usize) -> Self {
        let Small { pixels, shrink } = Small::of(whole, side);
        Self { small: Small { pixels, shrink: 1 }, shrink: shrink as f64 }
    }

    fn find(&self, mats: &[WithIds<'_>]) -> Found {
        let ids: Vec<&[u32]> = mats.iter().map(|(_, ids)| ids.as_slice()).collect();
        markers::find(&self.small.pixels, &self.small, &ids)
    }

    /// Where a place of this copy is in the whole frame.
    fn in_whole(&self, at: [f64; 2]) -> [f64; 2] {
        at.map(|v| v * self.shrink + (self.shrink - 1.0) / 2.0)
    }
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

/// A frame in which the mat was found.
struct Sight<'a> {
    whole: &'a Pixels,
    copy: &'a Copy,
    mat: &'a Mat,
    seen: &'a [Seen],
    pose: &'a Pose,
}

impl Sight<'_> {
    fn framing(&self, before: Option<&FrameBefore>) -> Framing {
        let corners = self.corners();
        let lean = self.camera().rotation.map(|row| row[2]);
        let lean = [lean[0], lean[1]];
        let hint = self.hint(&corners, lean, before);
        Framing {
            hint,
            corners: Some(corners),
            markers: count(self.seen.len()),
            lean: Some(lean),
            scale_known: Some(self.pose.scale_known()),
        }
    }

    fn camera(&self) -> &Camera {
        &self.pose.camera
    }

    fn corners(&self) -> Corners {
        let [w, h] = self.mat.mat_mm;
        let size = [self.whole.width, self.whole.height].map(|s| s as f64);
        [[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]].map(|at| {
            let [x, y] = self.place(at);
            [(x + 0.5) / size[0], (y + 0.5) / size[1]]
        })
    }

    /// Where a place of the mat (mm) is in the whole frame.
    fn place(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        self.copy.in_whole(self.camera().project([x, y, 0.0]))
    }

    /// What is wrong first. Where the mat is comes before how it looks: whoever moves the
    /// camera changes the light as well.
    fn hint(&self, corners: &Corners, lean: [f64; 2], before: Option<&FrameBefore>) -> Hint {
        let outside = corners.iter().flatten().any(|v| !(0.0..=1.0).contains(v));
        let checks: [(Hint, &dyn Fn() -> bool); 8] = [
            (Hint::CutOff, &|| outside),
            (Hint::TooFar, &|| area(corners) < LEAST_AREA),
            (Hint::TooTilted, &|| lean[0].hypot(lean[1]) > MOST_LEAN),
            (Hint::Dark, &|| self.paper_white().is_some_and(|white| white < DARK)),
            (Hint::Glare, &|| self.blown_out() > MOST_BLOWN_OUT),
            (Hint::Covered, &|| self.pose.markers.len() < FEW_MARKERS),
            (Hint::Moving, &|| before.is_some_and(|b| speed(b, corners, self.whole) > MOST_SPEED)),
            (Hint::Blurred, &|| self.edge_px().is_some_and(|px| px > MOST_EDGE_PX)),
        ];
        checks.iter().find(|(_, holds)| holds()).map_or(Hint::Good, |(hint, _)| *hint)
    }

    /// How bright the white beside the markers seen is where it is nearly darkest: beside
    /// others something lies.
    fn paper_white(&self) -> Option<f64> {
        let (side, half) = (self.mat.marker_mm, self.mat.marker_mm / 2.0);
        let (near, far) = (-WHITE_MM, side + WHITE_MM);
        let seen = self.pose.markers.iter().filter_map(|id| self.mat.markers.get(&id.to_string()));
        let middles = seen.flat_map(|&[x, y]| {
            [[half, near], [half, far], [near, half], [far, half]].map(|[dx, dy]| [x + dx, y + dy])
        });
        let mut whites: Vec<f64> = middles.filter_map(|at| self.whole.brightness(self.place(at))).collect();
        quantile(&mut whites, DARK_AT)
    }

    /// How much of the plain mat is too bright to say anything.
    fn blown_out(&self) -> f64 {
        let print = Print::of(self.mat);
        let [columns, rows] = self.mat.mat_mm.map(|side| (side / SPACING_MM) as u32);
        let places = (0..rows).flat_map(|row| {
            (0..columns).map(move |column| [column, row].map(|n| (f64::from(n) + 0.5) * SPACING_MM))
        });
        let plain = places.filter(|&at| print.at(at) == Ground::Plain);
        let levels: Vec<_> = plain.filter_map(|at| self.whole.at(self.place(at))).collect();
        let blown = levels.iter().filter(|l| l.iter().all(|&v| f64::from(v) >= BLOWN_OUT * 16.0)).count();
        blown as f64 / levels.len().max(1) as f64
    }

    /// Over how many pixels of the frame the markers' sides go from black to white: the
    /// median over all of them.
    fn edge_px(&self) -> Option<f64> {
        let sides = self.seen.iter().flat_map(|s| {
            let [a, b, c, d] = s.corners.map(|corner| self.copy.in_whole(corner));
            [(a, b), (b, c), (c, d), (d, a)]
        });
        let mut widths: Vec<f64> = sides.filter_map(|(a, b)| edge_width(self.whole, a, b)).collect();
        quantile(&mut widths, 0.5)
    }
}

/// A value that such a share of all is below.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a length
fn quantile(values: &mut [f64], share: f64) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get((share * values.len() as f64) as usize).copied()
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

/// Over how many pixels brightness rises across the side from `a` to `b`, by its steepest
/// place: the mean of a few profiles. White lies to the left.
fn edge_width(frame: &Pixels, a: [f64; 2], b: [f64; 2]) -> Option<f64> {
    /// Places along a side, and samples in a pixel across it.
    const PLACES: u32 = 8;
    const IN_A_PIXEL: f64 = 2.0;
    let length = (b[0] - a[0]).hypot(b[1] - a[1]);
    let out = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    // Well inside the black border and the white margin, each a sixth of a side.
    let reach = (0.12 * length).max(3.0);
    let steps = (2.0 * reach * IN_A_PIXEL).ceil();
    let profile = |place: u32| -> Option<Vec<f64>> {
        let t = 0.1 + 0.8 * (f64::from(place) + 0.5) / f64::from(PLACES);
        let on = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few dozen
        let at = |i: u32| (f64::from(i) / steps * 2.0 - 1.0) * reach;
        (0..=steps as u32)
            .map(|i| frame.brightness([on[0] + at(i) * out[0], on[1] + at(i) * out[1]]))
            .collect()
    };
    let widths: Vec<f64> = (0..PLACES)
        .filter_map(|place| {
            let profile = profile(place)?;
            let rise = profile.last()? - profile.first()?;
            let steps_up = profile.windows(3).map(|w| (w[2] - w[0]) / 2.0);
            let steepest = steps_up.fold(0.0, f64::max);
            (rise > 15.0 && steepest > 0.0).then(|| rise / steepest * 2.0 * reach / steps)
        })
        .collect();
    (!widths.is_empty()).then(|| widths.iter().sum::<f64>() / widths.len() as f64)
}
