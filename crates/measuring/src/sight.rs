//! How the mat is seen in a picture: where it lies, and what of the camera, the light or the
//! lens a person should mend. The moving picture's frames and photos are held to the same.

// Pixel samples: every index is a constant or checked.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use punnet_domain::camera::Corners;
use punnet_domain::measurement::Mat;

use crate::error::MeasureError;
use crate::markers::Seen;
use crate::pixels::{Pixels, Small};
use crate::pose::{Camera, Pose};
use crate::print::{Ground, Print};

/// Longer side of what is looked at; a larger picture is made smaller.
pub const FRAME_SIDE_PX: usize = 1280;
/// The sine of 22°: measuring is checked up to there (`tests/properties.rs`).
const MOST_LEAN: f64 = 0.375;
/// Paper white below this (of 255) leaves too few steps to tell colours.
const DARK: f64 = 85.0;
/// The darkest corner counts, so that a shadow is seen: the white that is so far from the darkest.
const DARK_AT: f64 = 0.2;
/// The white margin's middle is so far from a marker's side, mm.
const WHITE_MM: f64 = 1.5;
/// From here on a level says nothing of how bright the light was.
pub const BLOWN_OUT: f64 = 250.0;
/// Glare when so much of the plain mat is blown out.
const MOST_BLOWN_OUT: f64 = 0.04;
/// Millimetres between samples of the plain mat.
const SPACING_MM: f64 = 6.0;
/// An edge from black to white that takes more pixels of the frame isn't sharp. What a sharp
/// camera draws takes about two.
const MOST_EDGE_PX: f64 = 4.0;

/// A photo may be by so much worse than a frame: in it the camera is placed more finely, and
/// what was called good while it was aimed is not to be found fault with.
const ROOM: f64 = 1.05;

/// A picture in which the mat was found.
pub struct Sight<'a> {
    /// What is looked at, at most [`FRAME_SIDE_PX`] pixels a side.
    pub frame: &'a Pixels,
    /// How many pixels of the frame one pixel of that picture is wide in which the mat was
    /// found; that may be a larger or a smaller one.
    pub scale: f64,
    /// Which mat it is.
    pub mat: &'a Mat,
    /// Its markers, as found.
    pub seen: &'a [Seen],
    /// Where the camera stood, as found.
    pub pose: &'a Pose,
    /// By how much worse it may be than a frame: 1 for one.
    pub room: f64,
}

impl Sight<'_> {
    /// The mat's corners, as shares of the frame.
    pub fn corners(&self) -> Corners {
        let [w, h] = self.mat.mat_mm;
        let size = [self.frame.width, self.frame.height].map(|s| s as f64);
        [[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]].map(|at| {
            let [x, y] = self.place(at);
            [(x + 0.5) / size[0], (y + 0.5) / size[1]]
        })
    }

    /// How the mat leans away to the right and downwards: sines.
    pub fn lean(&self) -> [f64; 2] {
        let [right, down, _] = self.camera().rotation.map(|row| row[2]);
        [right, down]
    }

    /// Whether it is seen too much from the side.
    pub fn is_tilted(&self) -> bool {
        let [right, down] = self.lean();
        right.hypot(down) > MOST_LEAN * self.room
    }

    /// Whether there is too little light, or a shadow on the mat.
    pub fn is_dark(&self) -> bool {
        self.paper_white().is_some_and(|white| white < DARK / self.room)
    }

    /// Whether the mat mirrors a light, or there is too much of it.
    pub fn has_glare(&self) -> bool {
        self.blown_out() > MOST_BLOWN_OUT * self.room
    }

    /// Whether the picture isn't sharp.
    pub fn is_blurred(&self) -> bool {
        self.edge_px().is_some_and(|px| px > MOST_EDGE_PX * self.room)
    }

    fn camera(&self) -> &Camera {
        &self.pose.camera
    }

    /// Where a place of the mat (mm) is in the frame.
    fn place(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        self.in_frame(self.camera().project([x, y, 0.0]))
    }

    /// Where a place of the picture in which the mat was found is in the frame: whole
    /// coordinates are the middles of pixels in both.
    fn in_frame(&self, at: [f64; 2]) -> [f64; 2] {
        at.map(|v| v * self.scale + (self.scale - 1.0) / 2.0)
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
        let mut whites: Vec<f64> = middles.filter_map(|at| self.frame.brightness(self.place(at))).collect();
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
        let levels: Vec<_> = plain.filter_map(|at| self.frame.at(self.place(at))).collect();
        let blown = levels.iter().filter(|l| l.iter().all(|&v| f64::from(v) >= BLOWN_OUT * 16.0)).count();
        blown as f64 / levels.len().max(1) as f64
    }

    /// Over how many pixels of the frame the markers' sides go from black to white: the
    /// median over all of them.
    fn edge_px(&self) -> Option<f64> {
        let sides = self.seen.iter().flat_map(|s| {
            let [a, b, c, d] = s.corners.map(|corner| self.in_frame(corner));
            [(a, b), (b, c), (c, d), (d, a)]
        });
        let mut widths: Vec<f64> = sides.filter_map(|(a, b)| edge_width(self.frame, a, b)).collect();
        quantile(&mut widths, 0.5)
    }
}

/// What a photo was taken in spite of; it is measured all the same.
#[derive(Debug, Clone, Copy)]
pub struct Flaws {
    /// From the side.
    pub tilted: bool,
    /// In too little light, or with a shadow on the mat.
    pub dark: bool,
    /// With a light that the mat mirrors, or in too much of it.
    pub glare: bool,
}

impl Flaws {
    /// Looks at a photo whose mat was found.
    ///
    /// # Errors
    /// [`MeasureError::Blurred`]: of one that isn't sharp nothing is measured.
    pub fn of(photo: &Pixels, mat: &Mat, seen: &[Seen], pose: &Pose) -> Result<Self, MeasureError> {
        let frame = Small::of(photo, FRAME_SIDE_PX);
        let scale = 1.0 / frame.shrink as f64;
        let sight = Sight { frame: &frame.pixels, scale, mat, seen, pose, room: ROOM };
        if sight.is_blurred() {
            return Err(MeasureError::Blurred);
        }
        Ok(Self { tilted: sight.is_tilted(), dark: sight.is_dark(), glare: sight.has_glare() })
    }
}

/// A value that such a share of all is below.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a share of a length
fn quantile(values: &mut [f64], share: f64) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get((share * values.len() as f64) as usize).copied()
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
