//! Where the camera stood: from marker corners to a camera model by which any
//! point on or above the mat can be placed in the photo and back.

// Fixed-size arrays: every index is a constant or runs over their length.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use crate::linear::{self, Matrix3, Vector3};
use crate::markers::Seen;
use punnet_domain::camera::Lens;
use punnet_domain::measurement::Mat;

/// A pinhole camera with radial distortion, looking at the mat.
///
/// The mat's frame has x to the right, y down the sheet and z *into* the table,
/// in millimetres; so a point above the mat has a negative z.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// Focal length in pixels.
    pub focal_px: f64,
    /// Radial distortion: an ideal point at distance r from the axis (in focal
    /// lengths) is seen at r (1 + k1 r² + k2 r⁴).
    pub k1: f64,
    /// The second term; 0 unless the camera is known.
    pub k2: f64,
    /// Where the optical axis meets the photo: near its middle.
    pub axis_px: [f64; 2],
    /// From the mat's frame to the camera's.
    pub rotation: Matrix3,
    /// Of the mat's origin, in the camera's frame.
    pub translation: Vector3,
}

/// A fitted camera and how well it is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Pose {
    /// The camera.
    pub camera: Camera,
    /// Root mean square distance between seen and expected corners, in pixels.
    pub reprojection_px: f64,
    /// Relative standard deviation of the focal length.
    pub focal_uncertainty: f64,
    /// Ids of the markers used, ascending.
    pub markers: Vec<u32>,
}

/// With a less certain focal length sizes are off by more than about a percent.
const FOCAL_UNCERTAIN: f64 = 0.05;

impl Pose {
    /// Whether sizes are known: the focal length was, or the mat leans enough to tell it.
    #[must_use]
    pub fn scale_known(&self) -> bool {
        self.focal_uncertainty <= FOCAL_UNCERTAIN
    }
}

impl Camera {
    /// Where a point of the mat's frame is seen.
    #[must_use]
    pub fn project(&self, point: Vector3) -> [f64; 2] {
        self.onto_photo(self.in_frame(point))
    }

    /// A point of the mat's frame in the camera's.
    #[must_use]
    pub fn in_frame(&self, point: Vector3) -> Vector3 {
        linear::add(linear::apply(&self.rotation, point), self.translation)
    }

    /// Where a point of the camera's frame is seen.
    #[must_use]
    pub fn onto_photo(&self, [x, y, z]: Vector3) -> [f64; 2] {
        let (u, v) = (x / z, y / z);
        let r2 = u * u + v * v;
        let stretch = self.focal_px * (1.0 + r2 * (self.k1 + r2 * self.k2));
        [self.axis_px[0] + stretch * u, self.axis_px[1] + stretch * v]
    }

    /// Where the camera stands, in the mat's frame.
    #[must_use]
    pub fn position(&self) -> Vector3 {
        let back = linear::transpose(&self.rotation);
        linear::scale(linear::apply(&back, self.translation), -1.0)
    }

    /// Height of the camera above the mat in millimetres.
    #[must_use]
    pub fn height_mm(&self) -> f64 {
        -self.position()[2]
    }

    /// Millimetres of the mat one pixel covers at a point of it (geometric mean
    /// over both directions).
    #[must_use]
    pub fn mm_per_px(&self, [x, y]: [f64; 2]) -> f64 {
        let p = self.project([x, y, 0.0]);
        let [a, b] = [self.project([x + 1.0, y, 0.0]), self.project([x, y + 1.0, 0.0])];
        let area = (a[0] - p[0]) * (b[1] - p[1]) - (a[1] - p[1]) * (b[0] - p[0]);
        1.0 / area.abs().sqrt()
    }
}

/// A full-frame 35 mm negative's diagonal in millimetres (36 x 24): the EXIF
/// 35 mm focal length relates diagonals (CIPA DCG-001-2016).
pub const FILM_DIAGONAL_MM: f64 = 43.266_615;
/// What phone main cameras have, when the photo doesn't say.
pub const TYPICAL_FOCAL_35MM: f64 = 27.0;
/// How far from the truth the written focal length may be: it is rounded to a
/// millimetre, and a little of the frame is cropped.
const WRITTEN_SPREAD: f64 = 0.015;
/// How much phone main cameras differ from the typical one.
const TYPICAL_SPREAD: f64 = 0.12;
/// How much distortion phone cameras leave in their photos.
const K1_SPREAD: f64 = 0.02;
/// How far the optical axis is from the photo's middle, as a share of its diagonal:
/// lenses are stabilised by shifting them, and frames are cropped.
const AXIS_SPREAD: f64 = 0.005;
/// How well a marker's corner is placed, in pixels.
pub const CORNER_SPREAD_PX: f64 = 0.1;
/// A learnt focal length is no nearer to the truth: lenses focus by moving.
const LEARNT_SPREAD: f64 = 0.003;
/// How far a learnt axis may be off, as a share of the diagonal.
const LEARNT_AXIS_SPREAD: f64 = 0.001;
/// How far learnt distortion may be off.
const LEARNT_K1_SPREAD: f64 = 0.003;

/// What is known of a camera before looking at the markers.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// Focal length in pixels.
    focal_px: f64,
    /// Its relative standard deviation.
    focal_spread: f64,
    /// Where the optical axis meets the photo.
    axis_px: [f64; 2],
    /// How far the axis may be from it, in pixels.
    axis_spread_px: f64,
    /// Radial distortion, its first term.
    k1: f64,
    /// How far that may be from the truth.
    k1_spread: f64,
    /// The second term, taken as it is.
    k2: f64,
}

impl Expected {
    /// By the photo's size, and by its EXIF focal length, the camera's lens as this kiosk
    /// learnt it, or a typical one.
    #[must_use]
    pub fn of(size: [usize; 2], focal_35mm: Option<f64>, lens: Option<&Lens>) -> Self {
        let size = size.map(|s| s as f64);
        let known = lens.filter(|lens| focal_35mm.is_none() && lens.fits(size));
        known.map_or_else(|| Self::of_any(size, focal_35mm), |lens| Self::of_known(size, lens))
    }

    fn of_any(size: [f64; 2], focal_35mm: Option<f64>) -> Self {
        let diagonal = size[0].hypot(size[1]);
        let focal = focal_35mm.unwrap_or(TYPICAL_FOCAL_35MM);
        Self {
            focal_px: focal / FILM_DIAGONAL_MM * diagonal,
            focal_spread: if focal_35mm.is_some() { WRITTEN_SPREAD } else { TYPICAL_SPREAD },
            axis_px: size.map(|s| (s - 1.0) / 2.0),
            axis_spread_px: AXIS_SPREAD * diagonal,
            k1: 0.0,
            k1_spread: K1_SPREAD,
            k2: 0.0,
        }
    }

    fn of_known(size: [f64; 2], lens: &Lens) -> Self {
        let diagonal = size[0].hypot(size[1]);
        Self {
            focal_px: lens.focal_35mm / FILM_DIAGONAL_MM * diagonal,
            focal_spread: lens.focal_spread.max(LEARNT_SPREAD),
            axis_px: [0, 1].map(|k| (size[k] - 1.0) / 2.0 + lens.axis[k] * diagonal),
            axis_spread_px: LEARNT_AXIS_SPREAD * diagonal,
            k1: lens.k1,
            k1_spread: LEARNT_K1_SPREAD,
            k2: lens.k2,
        }
    }

    /// What a camera deviates from it in each unknown, in units of its spread;
    /// nothing is known of where the camera stands.
    fn deviations(&self, camera: &Camera) -> Step {
        let axis = [0, 1].map(|k| (camera.axis_px[k] - self.axis_px[k]) / self.axis_spread_px);
        let focal = (camera.focal_px / self.focal_px).ln() / self.focal_spread;
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, focal, (camera.k1 - self.k1) / self.k1_spread, axis[0], axis[1]]
    }

    /// The spread of each unknown; infinite where nothing is known.
    fn spreads(&self) -> Step {
        let mut spreads = [f64::INFINITY; UNKNOWNS];
        spreads[FOCAL..].copy_from_slice(&[
            self.focal_spread,
            self.k1_spread,
            self.axis_spread_px,
            self.axis_spread_px,
        ]);
        spreads
    }
}

/// One marker corner: on the mat and in the photo.
#[derive(Debug, Clone, Copy)]
pub struct Corner {
    /// The marker's id.
    pub id: u32,
    /// Where it is printed, mm.
    pub mat: [f64; 2],
    /// Where it is seen, px.
    pub photo: [f64; 2],
}

/// Fits the camera to the markers seen. `None` when they don't determine it.
#[must_use]
pub fn fit(seen: &[Seen], mat: &Mat, expected: &Expected) -> Option<Pose> {
    let mut corners = corners(seen, mat);
    loop {
        let start = first_camera(&corners, mat, expected)?;
        let (camera, focal_uncertainty) = refined(start, &corners, expected)?;
        let worst = worst_marker(&camera, &corners);
        let markers: std::collections::BTreeSet<u32> = corners.iter().map(|c| c.id).collect();
        // a marker bent up or half read pulls everything askew; two can't outvote each other
        if worst.1 > 3.0 && markers.len() > 2 {
            corners.retain(|c| c.id != worst.0);
            continue;
        }
        let plausible = camera.height_mm() > 30.0 && worst.1 <= 12.0;
        let squares: f64 = corners.iter().map(|c| miss(&camera, c).powi(2)).sum();
        let reprojection_px = (squares / corners.len() as f64).sqrt();
        let markers = markers.into_iter().collect();
        return plausible.then_some(Pose { camera, reprojection_px, focal_uncertainty, markers });
    }
}

/// The corners of the markers seen that are this mat's.
pub fn corners(seen: &[Seen], mat: &Mat) -> Vec<Corner> {
    let side = mat.marker_mm;
    let offsets = [[0.0, 0.0], [side, 0.0], [side, side], [0.0, side]];
    let of_marker = |s: &Seen| {
        let [x, y] = *mat.markers.get(&s.id.to_string())?;
        let id = s.id;
        let placed = offsets.into_iter().zip(s.corners);
        Some(placed.map(move |([dx, dy], photo)| Corner { id, mat: [x + dx, y + dy], photo }))
    };
    seen.iter().filter_map(of_marker).flatten().collect()
}

/// A camera from the homography alone, distortion ignored.
fn first_camera(corners: &[Corner], mat: &Mat, expected: &Expected) -> Option<Camera> {
    let (focal_px, axis_px) = (expected.focal_px, expected.axis_px);
    let size = mat.mat_mm[0].max(mat.mat_mm[1]);
    let ideal = |photo: [f64; 2]| [0, 1].map(|k| (photo[k] - axis_px[k]) / focal_px);
    let pairs: Vec<_> = corners.iter().map(|c| (c.mat.map(|v| v / size), ideal(c.photo))).collect();
    let [a, b, c] = linear::transpose(&linear::homography(&pairs)?);
    let (a, b) = (linear::scale(a, 1.0 / size), linear::scale(b, 1.0 / size));
    let scale = 2.0 / (linear::norm(a) + linear::norm(b)) * c[2].signum();
    let first = linear::unit(linear::scale(a, scale));
    let b = linear::scale(b, scale);
    let second = linear::unit(linear::sub(b, linear::scale(first, linear::dot(first, b))));
    let rotation = linear::transpose(&[first, second, linear::cross(first, second)]);
    let translation = linear::scale(c, scale);
    let (k1, k2) = (expected.k1, expected.k2);
    Some(Camera { focal_px, k1, k2, axis_px, rotation, translation })
}

/// How far from where it should be a corner is seen, px.
pub fn miss(camera: &Camera, corner: &Corner) -> f64 {
    let [x, y] = camera.project([corner.mat[0], corner.mat[1], 0.0]);
    (x - corner.photo[0]).hypot(y - corner.photo[1])
}

/// The marker whose corners miss most, and by how many pixels (mean).
fn worst_marker(camera: &Camera, corners: &[Corner]) -> (u32, f64) {
    let by_marker = corners.chunks(4).map(|four| {
        let mean = four.iter().map(|c| miss(camera, c)).sum::<f64>() / four.len() as f64;
        (four.first().map_or(0, |c| c.id), mean)
    });
    by_marker.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
}

/// Turn (3), shift (3), ln focal, k1, axis (2).
const UNKNOWNS: usize = 10;
/// Where ln focal stands among them.
const FOCAL: usize = 6;
type Step = [f64; UNKNOWNS];

fn stepped(camera: &Camera, step: &Step) -> Camera {
    let [a, b, c, x, y, z, ln_focal, k1, axis_x, axis_y] = *step;
    Camera {
        focal_px: camera.focal_px * ln_focal.exp(),
        k1: camera.k1 + k1,
        k2: camera.k2,
        axis_px: [camera.axis_px[0] + axis_x, camera.axis_px[1] + axis_y],
        rotation: linear::product(&linear::rotation([a, b, c]), &camera.rotation),
        translation: linear::add(camera.translation, [x, y, z]),
    }
}

/// The camera with the least weighted squares (Levenberg-Marquardt) over all
/// corners and what is expected, and the focal length's deviation.
fn refined(start: Camera, corners: &[Corner], expected: &Expected) -> Option<(Camera, f64)> {
    let (mut camera, mut damping) = (start, 1e-3);
    let mut cost = cost_of(&camera, corners, expected);
    for _ in 0..60 {
        let (mut normal, right) = equations(&camera, corners, expected);
        (0..UNKNOWNS).for_each(|i| normal[i][i] *= 1.0 + damping);
        let candidate = stepped(&camera, &linear::solve(normal, right)?);
        let new_cost = cost_of(&candidate, corners, expected);
        if new_cost < cost {
            let gain = (cost - new_cost) / cost;
            (camera, cost, damping) = (candidate, new_cost, damping * 0.2);
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
    let (normal, _) = equations(&camera, corners, expected);
    let mut ask = [0.0; UNKNOWNS];
    ask[FOCAL] = 1.0;
    let variance = linear::solve(normal, ask)?[FOCAL];
    Some((camera, variance.max(0.0).sqrt()))
}

/// Residuals count fully up to about a pixel and linearly beyond (Huber).
pub fn huber_weight(miss: f64) -> f64 {
    (1.0 / miss.max(1e-9)).min(1.0)
}

fn cost_of(camera: &Camera, corners: &[Corner], expected: &Expected) -> f64 {
    let seen: f64 = corners.iter().map(|c| cost_of_miss(miss(camera, c))).sum();
    let known: f64 = expected.deviations(camera).iter().map(|d| d * d).sum();
    seen + known
}

/// What a miss costs, in squares of how well a corner is placed.
pub fn cost_of_miss(miss: f64) -> f64 {
    (if miss < 1.0 { miss * miss } else { 2.0 * miss - 1.0 }) / CORNER_SPREAD_PX.powi(2)
}

/// Normal equations of one step, derivatives taken by small differences.
fn equations(camera: &Camera, corners: &[Corner], expected: &Expected) -> ([Step; UNKNOWNS], Step) {
    const SMALL: Step = [1e-6, 1e-6, 1e-6, 1e-4, 1e-4, 1e-4, 1e-6, 1e-6, 1e-3, 1e-3];
    let unit = |i: usize, size: f64| std::array::from_fn(|k| if k == i { size } else { 0.0 });
    let moved: [Camera; UNKNOWNS] = std::array::from_fn(|i| stepped(camera, &unit(i, SMALL[i])));
    let (mut normal, mut right) = ([[0.0; UNKNOWNS]; UNKNOWNS], [0.0; UNKNOWNS]);
    for c in corners {
        let point = [c.mat[0], c.mat[1], 0.0];
        let here = camera.project(point);
        let there = moved.map(|m| m.project(point));
        let weight = huber_weight(miss(camera, c)) / CORNER_SPREAD_PX.powi(2);
        for k in 0..2 {
            let row: Step = std::array::from_fn(|i| (there[i][k] - here[k]) / SMALL[i]);
            linear::observe(&mut normal, &mut right, &row, c.photo[k] - here[k], weight);
        }
    }
    let (deviations, spreads) = (expected.deviations(camera), expected.spreads());
    for i in (0..UNKNOWNS).filter(|&i| spreads[i].is_finite()) {
        let row = unit(i, 1.0 / spreads[i]);
        linear::observe(&mut normal, &mut right, &row, -deviations[i], 1.0);
    }
    (normal, right)
}
