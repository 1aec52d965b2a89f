//! The things on the mat, measured.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

use crate::distance::Split;
use crate::judge::{self, Looks};
use crate::outline::{self, Outline};
use crate::pose::Camera;
use crate::print::Print;
use crate::region::{self, Region};
use crate::segment::{self, Colours};
use crate::shape;
use crate::sheet::{self, Sheet};
use punnet_domain::measurement::Piece;
use punnet_domain::produce::Produce;

/// All that pieces are measured by.
pub struct Scene<'a> {
    /// The camera the photo was taken by.
    pub camera: &'a Camera,
    /// Where something is printed.
    pub print: &'a Print,
    /// What the photo shows of the mat.
    pub sheet: &'a Sheet,
    /// The flat mat in corrected colours.
    pub colours: &'a Colours,
    /// The things told apart.
    pub split: &'a Split,
}

/// Corners of the outline that is handed out.
const CORNERS: usize = 64;
/// The rim that is left out of the colour, as a share of the diameter: it is
/// blurred, and lit from the side.
const RIM: f64 = 0.06;

/// Measures every thing, in reading order.
#[must_use]
pub fn measure(scene: &Scene, produce: Produce) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = regions(scene.split, scene.colours.width)
        .iter()
        .filter(|r| r.area >= segment::least_area())
        .filter_map(|r| piece(scene, r, produce))
        .collect();
    // rows of about half a fruit, then from left to right
    pieces.sort_by_key(|p| {
        (
            (p.centre_mm[1] / 30.0).floor() as i64,
            p.centre_mm[0] as i64,
        )
    });
    pieces
}

/// The regions of the labels a split gave out.
fn regions(split: &Split, width: usize) -> Vec<Region> {
    let mut regions: Vec<Option<Region>> = vec![None; split.count as usize + 1];
    for (at, &label) in split.labels.iter().enumerate().filter(|(_, l)| **l != 0) {
        let (x, y) = (at % width, at / width);
        let new = Region {
            label,
            area: 0,
            bounds: [x, y, x, y],
            first: [x, y],
        };
        regions[label as usize].get_or_insert(new).grow(x, y);
    }
    regions.into_iter().flatten().collect()
}

fn piece(scene: &Scene, region: &Region, produce: Produce) -> Option<Piece> {
    let outline = outline::trace(scene.colours, &scene.split.labels, region);
    let outline_mm: Vec<[f64; 2]> = outline.points.iter().map(|p| p.map(sheet::mm)).collect();
    let shape = shape::of(&outline_mm, scene.camera.position());
    if !shape.diameter_mm.is_finite()
        || covers_marker(scene.print, shape.centre_mm, shape.diameter_mm)
    {
        return None;
    }
    let (feret_max_mm, feret_min_mm, ends) = shape::feret(&shape.silhouette_mm);
    let in_photo: Vec<[f64; 2]> = outline_mm
        .iter()
        .map(|&[x, y]| scene.camera.project([x, y, 0.0]))
        .collect();
    let lab = mean_colour(scene, region, shape.diameter_mm);
    let looks = Looks {
        diameter_mm: shape.diameter_mm,
        elongation: feret_max_mm / feret_min_mm.max(1e-9),
        lab,
        cut_off: is_cut_off(scene, &outline),
    };
    let reason = judge::reason(&looks, produce);
    Some(Piece {
        centre_px: region::polygon_centre(&in_photo),
        centre_mm: shape.centre_mm,
        diameter_mm: shape.diameter_mm,
        feret_max_mm,
        feret_min_mm,
        lab,
        touching: outline.met.iter().any(|&m| m),
        counted: reason.is_none(),
        reason: reason.map(str::to_owned),
        feret_px: ends.map(|i| in_photo[i]),
        outline_px: in_photo
            .iter()
            .step_by(in_photo.len().div_ceil(CORNERS).max(1))
            .copied()
            .collect(),
    })
}

/// A thing no larger than a marker and on one only hides the marker: the mat is
/// put so, or a finger holds it.
fn covers_marker(print: &Print, centre_mm: [f64; 2], diameter_mm: f64) -> bool {
    let side = print
        .markers
        .iter()
        .map(|m| m[2] - m[0])
        .fold(0.0, f64::max);
    diameter_mm < 0.8 * side && print.on_marker(centre_mm)
}

/// Whether a noticeable part of the outline isn't the thing's own but where the
/// mat, the photo or the view ends.
fn is_cut_off(scene: &Scene, outline: &Outline) -> bool {
    let reach = 1.5 * sheet::PX_PER_MM;
    let ends = |p: &[f64; 2]| {
        [[-reach, 0.0], [reach, 0.0], [0.0, -reach], [0.0, reach]]
            .iter()
            .any(|step| {
                let [x, y] = [p[0] + step[0], p[1] + step[1]];
                let at_mm = [sheet::mm(x), sheet::mm(y)];
                let (column, row) = (x.max(0.0) as usize, y.max(0.0) as usize);
                let outside = column >= scene.colours.width || row >= scene.colours.height;
                outside
                    || scene.print.on_edge(at_mm)
                    || scene.print.on_card(at_mm)
                    || !scene.sheet.shown[row * scene.colours.width + column]
            })
    };
    let count = outline.points.iter().filter(|p| ends(p)).count();
    count * 20 > outline.points.len()
}

/// The mean colour of the inner pixels.
fn mean_colour(scene: &Scene, region: &Region, diameter_mm: f64) -> [f64; 3] {
    let [left, top, right, bottom] = region.bounds;
    let deep = (RIM * diameter_mm * sheet::PX_PER_MM) as f32;
    let (mut sum, mut count) = ([0.0; 3], 0.0);
    for y in top..=bottom {
        for x in left..=right {
            let at = y * scene.colours.width + x;
            if scene.split.labels[at] == region.label && scene.split.depth[at] > deep {
                sum = crate::linear::add(sum, scene.colours.lab[at].map(f64::from));
                count += 1.0;
            }
        }
    }
    crate::linear::scale(sum, 1.0 / f64::max(count, 1.0))
}
