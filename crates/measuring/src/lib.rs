//! From the bytes of a photo of produce on the printed grading mat to its
//! [`Measurement`]: what lies there, how large, of what colour. Knows no grade.
//!
//! The way of a photo: [`decode`] → `markers` (where the mat is) → `pose` (where
//! the camera stood) → `sheet` (the mat laid flat) → `light` and `card` (true
//! colours) → `segment` and `distance` (what lies on it, told apart) →
//! `outline`, `shape`, `pieces` (sizes), `skin`, `blemish`, `look`, `kind`, `russet`,
//! `cork` and `gloss` (what is on the skin), `judge` (is it the named produce).

pub mod aruco;
mod blemish;
mod calibration;
mod card;
pub mod colour;
mod contrast;
mod cork;
pub mod decode;
mod distance;
mod error;
mod exif;
mod format;
mod framing;
mod gloss;
mod glyphs;
mod grey;
mod judge;
mod kind;
mod light;
mod linear;
mod look;
mod markers;
mod outline;
mod overlay;
mod parallel;
mod parts;
mod pieces;
mod pixels;
mod pose;
mod print;
pub mod region;
mod russet;
pub mod scene;
mod segment;
mod shape;
mod sheet;
mod sight;
mod skin;
mod view;

use punnet_domain::camera::Lens;
use punnet_domain::measurement::{Mat, MatSeen, Measurement, StepTimes};
use punnet_domain::produce::Produce;

pub use calibration::{CalibrateError, MOST_PHOTOS, calibrate};
pub use decode::{Photo, PhotoInfo, camera_of, decode, photo_info};
pub use error::MeasureError;
pub use framing::look;
pub use overlay::{overlay, thumbnail, thumbnail_within};
pub use pixels::Pixels;

use markers::Seen;
use pieces::Found;
use pixels::Small;
use pose::{Expected, Pose};
use sight::Flaws;

/// Longer side of the small copy that things are found in.
const SMALL_SIDE_PX: usize = 1600;
/// Markers must lie at least so far apart, as a share of the mat's longer side.
const LEAST_SPREAD: f64 = 0.4;
/// With fewer markers the mat is only just found.
const FEW_MARKERS: usize = 4;
/// One marker in two places may be misread; so many are two mats.
const TWICE_SEEN: usize = 2;

/// Measures everything that lies on a mat; see [`measure_on`].
///
/// # Errors
/// As there.
pub fn measure(
    photo: &[u8],
    produce: Produce,
    mat: &Mat,
    clock: &dyn Fn() -> f64,
) -> Result<Measurement, MeasureError> {
    measure_on(photo, produce, std::slice::from_ref(mat), None, clock)
}

/// Measures everything that lies on the mat in a photo (JPEG or PNG bytes). Which of
/// the mats it is, its markers tell; the measurement names it. `lens` is what is known of
/// the camera where the photo doesn't say its focal length.
/// `clock` gives milliseconds and never runs backwards; only differences count.
///
/// # Errors
/// The photo can't be read, is too large, or isn't sharp; the mat isn't in it, is in it twice,
/// is mirrored or makes no sense.
/// An empty mat is no error: no pieces and the warning `no_pieces`. Other warnings:
/// `focal_length_unknown` (sizes may be off by more than a percent), `few_markers`,
/// `marker_covered`, `card_not_seen` (colours are only balanced by paper white),
/// `light_bad` (too dim, bright or uneven to judge colours by), `glare` (a light is mirrored by
/// the mat), `too_tilted` (seen more from the side than measuring is checked for).
pub fn measure_on(
    photo: &[u8],
    produce: Produce,
    mats: &[Mat],
    lens: Option<&Lens>,
    clock: &dyn Fn() -> f64,
) -> Result<Measurement, MeasureError> {
    let mats = with_ids(mats)?;
    let started = clock();
    let photo = decode::decode(photo)?;
    let decoded = clock();
    let small = Small::of(&photo.pixels, SMALL_SIDE_PX);
    let (mat, pose, seen) = locate(&photo, &small, &mats, lens)?;
    let flaws = Flaws::of(&photo.pixels, mat, &seen, &pose)?;
    let sheet = sheet::flatten(&small, &pose.camera, mat);
    let print = print::Print::of(mat);
    let Some(light) = light::Light::fit(&sheet, &print) else {
        let nothing = MeasureError::MatNotFound { markers_seen: seen.len() };
        return Err(if flaws.dark { MeasureError::TooDark } else { nothing });
    };
    let (correction, card_warning) = card::correction(&sheet, &light, mat);
    let view =
        view::View { photo: &photo.pixels, camera: &pose.camera, light: &light, correction: &correction };
    let mat_known = clock();
    let colours = segment::colours(&sheet, &view);
    let things = segment::things(&colours, view.background(), &sheet, &print);
    let apart = if produce == Produce::TableGrapes { distance::whole } else { distance::split };
    let split = apart(&things, sheet.width);
    let segmented = clock();
    let scene = pieces::Scene { view: &view, print: &print, sheet: &sheet, colours: &colours, split: &split };
    let found = pieces::measure(&scene, produce);
    let done = clock();
    Ok(Measurement {
        warnings: warnings(&pose, flaws, &light, card_warning, &found),
        mat: mat_seen(&pose, mat),
        photo_px: [photo.pixels.width, photo.pixels.height]
            .map(|side| u32::try_from(side).unwrap_or(u32::MAX)),
        pieces: found.pieces,
        sides_seen: 1,
        second: None,
        ms: StepTimes {
            decode: decoded - started,
            mat: mat_known - decoded,
            segment: segmented - mat_known,
            measure: done - segmented,
            total: done - started,
        },
    })
}

/// The mat's marker ids, if its definition can be used at all.
fn marker_ids(mat: &Mat) -> Result<Vec<u32>, MeasureError> {
    let bad = |why: &str| MeasureError::BadMat { why: why.to_owned() };
    if mat.marker_dictionary != "DICT_4X4_50" {
        return Err(bad("unknown marker dictionary"));
    }
    let sides = [mat.mat_mm[0], mat.mat_mm[1], mat.marker_mm];
    if !sides.iter().all(|s| (5.0..=900.0).contains(s)) {
        return Err(bad("sizes out of range"));
    }
    let id = |text: &String| {
        text.parse().ok().filter(|&id| aruco::marker_bits(id).is_some()).ok_or(bad("unknown marker id"))
    };
    mat.markers.keys().map(id).collect()
}

/// A mat with its marker ids.
type WithIds<'a> = (&'a Mat, Vec<u32>);

fn with_ids(mats: &[Mat]) -> Result<Vec<WithIds<'_>>, MeasureError> {
    mats.iter().map(|mat| Ok((mat, marker_ids(mat)?))).collect()
}

/// Finds which mat it is, the camera's pose, and those of its markers that were seen.
fn locate<'a>(
    photo: &Photo,
    small: &Small,
    mats: &[WithIds<'a>],
    lens: Option<&Lens>,
) -> Result<(&'a Mat, Pose, Vec<Seen>), MeasureError> {
    let ids: Vec<&[u32]> = mats.iter().map(|(_, ids)| ids.as_slice()).collect();
    let markers::Found { markers: seen, twice } = markers::find(&photo.pixels, small, &ids);
    if twice >= TWICE_SEEN {
        return Err(MeasureError::TwoMats { markers_seen: seen.len(), twice });
    }
    let expected = Expected::of([photo.pixels.width, photo.pixels.height], photo.focal_35mm, lens);
    let by_mat = by_mat(&seen, mats);
    let markers_seen = by_mat.first().map_or(0, |(_, seen)| seen.len());
    let found = by_mat.into_iter().find_map(|(mat, seen)| {
        let pose = pose_on(mat, &seen, &expected)?;
        Some((mat, pose, seen))
    });
    let why =
        || framing::unreadable(photo, mats, lens).unwrap_or_else(|| not_found(markers_seen, small, &ids));
    found.ok_or_else(why)
}

/// The markers of each mat, the mat of which most are seen first.
fn by_mat<'a>(seen: &[Seen], mats: &[WithIds<'a>]) -> Vec<(&'a Mat, Vec<Seen>)> {
    let of = |ids: &[u32]| seen.iter().filter(|s| ids.contains(&s.id)).cloned().collect::<Vec<_>>();
    let mut by_mat: Vec<_> = mats.iter().map(|(mat, ids)| (*mat, of(ids))).collect();
    by_mat.sort_by_key(|(_, seen)| std::cmp::Reverse(seen.len()));
    by_mat
}

/// Where the camera stood over a mat, if its markers lie far enough apart to tell.
fn pose_on(mat: &Mat, seen: &[Seen], expected: &Expected) -> Option<Pose> {
    let wide = spread_mm(seen, mat) >= LEAST_SPREAD * mat.mat_mm[0].max(mat.mat_mm[1]);
    wide.then(|| pose::fit(seen, mat, expected)).flatten()
}

/// Why the mat isn't found: a picture taken of a mirror, or by a camera that
/// mirrors, shows markers that can only be read turned over.
fn not_found(markers_seen: usize, small: &Small, mats: &[&[u32]]) -> MeasureError {
    let over = Small { pixels: small.pixels.mirrored(), shrink: 1 };
    let mirrored = markers::find(&over.pixels, &over, mats).markers.len();
    if mirrored > markers_seen && mirrored >= FEW_MARKERS {
        return MeasureError::Mirrored { markers_seen: mirrored };
    }
    MeasureError::MatNotFound { markers_seen }
}

/// The largest distance between two markers seen.
fn spread_mm(seen: &[Seen], mat: &Mat) -> f64 {
    let places: Vec<[f64; 2]> =
        seen.iter().filter_map(|s| mat.markers.get(&s.id.to_string())).copied().collect();
    let gaps = places.iter().flat_map(|a| places.iter().map(|b| (a[0] - b[0]).hypot(a[1] - b[1])));
    gaps.fold(0.0, f64::max)
}

fn mat_seen(pose: &Pose, mat: &Mat) -> MatSeen {
    MatSeen {
        id: mat.id.clone(),
        found: true,
        markers: pose.markers.clone(),
        mm_per_px: pose.camera.mm_per_px(mat.mat_mm.map(|side| side / 2.0)),
        reprojection_px: pose.reprojection_px,
    }
}

fn warnings(
    pose: &Pose,
    flaws: Flaws,
    light: &light::Light,
    card: Option<&'static str>,
    found: &Found,
) -> Vec<String> {
    let focal = (!pose.scale_known()).then_some("focal_length_unknown");
    let markers = (pose.markers.len() < FEW_MARKERS).then_some("few_markers");
    let covered = found.marker_covered.then_some("marker_covered");
    let empty = found.pieces.is_empty().then_some("no_pieces");
    let light = (light.is_bad() || flaws.dark).then_some("light_bad");
    let glare = flaws.glare.then_some("glare");
    let tilted = flaws.tilted.then_some("too_tilted");
    let all = [focal, markers, covered, card, light, glare, tilted, empty];
    all.into_iter().flatten().map(str::to_owned).collect()
}
