//! The things on the mat, measured.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use std::sync::LazyLock;

use crate::blemish::{self, Spots};
use crate::colour::Lab;
use crate::distance::Split;
use crate::judge::{self, Looks};
use crate::outline::{self, Outline, Things};
use crate::parallel;
use crate::print::{Ground, Print};
use crate::region::{self, Region};
use crate::russet;
use crate::segment;
use crate::shape;
use crate::sheet::{self, Sheet};
use crate::view::View;
use punnet_domain::measurement::{ColourShares, Piece, PieceWeight};
use punnet_domain::piece_weight::{self, WeightModel};
use punnet_domain::produce::Produce;

/// All that pieces are measured by.
pub struct Scene<'a> {
    /// How the photo shows the mat.
    pub view: &'a View<'a>,
    /// What is printed where.
    pub print: &'a Print,
    /// What the photo shows of the mat.
    pub sheet: &'a Sheet,
    /// The true colour of every grid point of the flat mat.
    pub colours: &'a [Lab],
    /// The things told apart.
    pub split: &'a Split,
}

/// Corners of the outline that is handed out.
const CORNERS: usize = 64;
/// Things up to this size on a marker aren't produce but hide the marker.
const COVER_MM: f64 = 24.0;
/// The rim that is left out of the colour, as a share of the diameter: it is
/// blurred, and lit from the side.
const RIM: f64 = 0.06;

/// What was found on the mat.
pub struct Found {
    /// Every thing, in reading order.
    pub pieces: Vec<Piece>,
    /// Whether something lies on a marker that isn't listed because it is no produce.
    pub marker_covered: bool,
}

/// Measures every thing.
#[must_use]
pub fn measure(scene: &Scene, produce: Produce) -> Found {
    let regions = regions(scene.split, scene.sheet.width);
    let mut real = vec![false; scene.split.count as usize + 1];
    for region in &regions {
        real[region.label as usize] = region.area >= segment::least_area();
    }
    let labels = &scene.split.labels;
    let things = Things { labels, width: scene.sheet.width, real: &real };
    let things_seen: Vec<&Region> = regions.iter().filter(|r| real[r.label as usize]).collect();
    let mut pieces = parallel::map(&things_seen, |r| piece(scene, &things, r, produce));
    pieces.retain(|p| p.diameter_mm.is_finite());
    let all = pieces.len();
    pieces.retain(|p| !only_covers_marker(scene.print, p));
    // rows of about half a fruit, then from left to right
    pieces.sort_by_key(|p| ((p.centre_mm[1] / 30.0).floor() as i64, p.centre_mm[0] as i64));
    Found { marker_covered: pieces.len() < all, pieces }
}

/// The regions of the labels a split gave out.
fn regions(split: &Split, width: usize) -> Vec<Region> {
    let mut regions: Vec<Option<Region>> = vec![None; split.count as usize + 1];
    for (at, &label) in split.labels.iter().enumerate().filter(|(_, l)| **l != 0) {
        let (x, y) = (at % width, at / width);
        let new = Region { label, area: 0, bounds: [x, y, x, y], first: [x, y] };
        regions[label as usize].get_or_insert(new).grow(x, y);
    }
    regions.into_iter().flatten().collect()
}

fn piece(scene: &Scene, things: &Things, region: &Region, produce: Produce) -> Piece {
    let outline = outline::trace(scene.view, things, region);
    let shape = shape::of(&outline.points, scene.view.camera.position());
    let (feret_max_mm, feret_min_mm, ends) = shape::feret(&shape.silhouette_mm);
    let in_photo: Vec<[f64; 2]> =
        outline.points.iter().map(|&[x, y]| scene.view.camera.project([x, y, 0.0])).collect();
    let spots = blemish::find(scene, region, shape.diameter_mm, produce);
    let inner = inner(scene, region, shape.diameter_mm, &spots);
    let skin: Vec<Lab> = inner.iter().map(|&at| scene.colours[at]).collect();
    let lab = mean_colour(&skin);
    let looks = Looks {
        diameter_mm: shape.diameter_mm,
        elongation: feret_max_mm / feret_min_mm.max(1e-9),
        squareness: shape::squareness(&shape.silhouette_mm),
        lab,
        cut_off: is_cut_off(scene, &outline),
    };
    let reason = judge::reason(&looks, produce);
    Piece {
        centre_px: region::polygon_centre(&in_photo),
        centre_mm: shape.centre_mm,
        diameter_mm: shape.diameter_mm,
        feret_max_mm,
        feret_min_mm,
        lab,
        touching: outline.met.iter().any(|&m| m),
        counted: reason.is_none(),
        reason: reason.map(str::to_owned),
        blemishes: spots.blemishes,
        colour: shares(&skin, russet::share(scene, &inner, &spots.russet, produce)),
        asymmetry: shape::asymmetry(&shape.silhouette_mm),
        weight: reason.is_none().then(|| weight(produce, feret_max_mm, feret_min_mm)).flatten(),
        feret_px: ends.map(|i| in_photo[i]),
        other_side: None,
        outline_px: in_photo.iter().step_by(in_photo.len().div_ceil(CORNERS).max(1)).copied().collect(),
    }
}

static WEIGHTS: LazyLock<Vec<WeightModel>> =
    LazyLock::new(|| piece_weight::parse(include_str!("../../../assets/weights.toml")).unwrap_or_default());

/// What a piece of a kind may weigh; `None` without a model of it.
fn weight(produce: Produce, feret_max_mm: f64, feret_min_mm: f64) -> Option<PieceWeight> {
    let model = WEIGHTS.iter().find(|m| m.produce == produce)?;
    Some(model.weight(feret_max_mm, feret_min_mm))
}

/// A thing no larger than a marker and on one only hides it: somebody's finger,
/// or a weight that holds the mat.
fn only_covers_marker(print: &Print, piece: &Piece) -> bool {
    piece.diameter_mm < COVER_MM && print.at(piece.centre_mm) == Ground::Marker
}

/// Whether a noticeable part of the outline isn't the thing's own but where the
/// mat or the photo ends or the card begins.
fn is_cut_off(scene: &Scene, outline: &Outline) -> bool {
    let blind = |at_mm: [f64; 2]| {
        let at = sheet::grid(at_mm[1]) * scene.sheet.width + sheet::grid(at_mm[0]);
        scene.print.at(at_mm) == Ground::Unknown || !scene.sheet.shown[at]
    };
    let near = [[-1.5, 0.0], [1.5, 0.0], [0.0, -1.5], [0.0, 1.5]];
    let ends = |p: &[f64; 2]| near.iter().any(|step| blind([p[0] + step[0], p[1] + step[1]]));
    let count = outline.points.iter().filter(|p| ends(p)).count();
    count * 20 > outline.points.len()
}

/// The inner grid points of a piece, where its colour is its own and no blemish's.
fn inner(scene: &Scene, region: &Region, diameter_mm: f64, spots: &Spots) -> Vec<usize> {
    let [left, top, right, bottom] = region.bounds;
    let deep = (RIM * diameter_mm * sheet::PX_PER_MM) as f32;
    let (split, width, label) = (scene.split, scene.sheet.width, region.label);
    (top..=bottom)
        .flat_map(|y| (left..=right).map(move |x| y * width + x))
        .filter(|&at| split.labels[at] == label && split.depth[at] > deep && !spots.covers.contains(&at))
        .collect()
}

/// The mean colour of the inner pixels.
fn mean_colour(skin: &[Lab]) -> [f64; 3] {
    let (mut sum, mut count) = ([0.0; 3], 0.0);
    for lab in skin {
        sum = crate::linear::add(sum, lab.map(f64::from));
        count += 1.0;
    }
    crate::linear::scale(sum, 1.0 / f64::max(count, 1.0))
}

/// Hue angles of CIE a*b* in degrees: red ends half way from unique red (about 25)
/// to unique yellow (about 90), which is orange; green begins where yellow turns
/// greenish. Below the least chroma a colour has no hue that can be told.
const RED_TO: f32 = 55.0;
const GREEN_FROM: f32 = 105.0;
const LEAST_CHROMA: f32 = 10.0;

/// How much of the inner skin is red and green; what is russet is told elsewhere.
fn shares(skin: &[Lab], russet: Option<f64>) -> Option<ColourShares> {
    let (mut red, mut green, mut count) = (0u32, 0u32, 0u32);
    for &[_, a, b] in skin {
        count += 1;
        if a.hypot(b) >= LEAST_CHROMA {
            let hue = b.atan2(a).to_degrees();
            red += u32::from(hue < RED_TO && hue > -90.0);
            green += u32::from(hue > GREEN_FROM);
        }
    }
    let share = |n: u32| f64::from(n) / f64::from(count);
    (count > 0).then(|| ColourShares { red: share(red), green: share(green), russet })
}
