//! A thing's outline on the mat, placed in the photo to a fraction of a pixel.

// Every index is kept in range by the loop or taken modulo the length.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use crate::linear;
use crate::region::{self, Region};
use crate::sheet;
use crate::view::View;

/// Points of an outline while it is measured.
const POINTS: usize = 256;
/// How far the edge is looked for to both sides: at first as far as the rough
/// outline may be off, then close by, where the rim's own shading doesn't matter.
const REACHES_MM: [f64; 2] = [2.0, 1.0];
/// Profile samples to each side of a point.
const SAMPLES: i32 = 10;
/// Samples at each end of a profile that say what lies there.
const END: usize = 5;
/// The colours at both ends of a profile must differ at least so much (ΔE 1976).
const LEAST_CONTRAST: f64 = 8.0;
/// A boundary pixel's middle lies half a grid point inside the edge.
const ROUGH_SHIFT_MM: f64 = 0.5 / sheet::PX_PER_MM;

/// A closed outline in millimetres on the mat, clockwise.
#[derive(Debug, Clone)]
pub struct Outline {
    /// Its points, about equally spaced.
    pub points: Vec<[f64; 2]>,
    /// Which of them lie where the thing meets another.
    pub met: Vec<bool>,
}

/// The things on the flat mat, told apart.
pub struct Things<'a> {
    /// Which thing each grid point belongs to; 0 for none.
    pub labels: &'a [u32],
    /// Grid points in a row.
    pub width: usize,
    /// By label: whether it is a thing and not a speck.
    pub real: &'a [bool],
}

/// The outline of a region of the flat mat, placed where the photo's colour is
/// half way between the thing's and its surroundings'.
#[must_use]
pub fn trace(view: &View, things: &Things, region: &Region) -> Outline {
    let (labels, width) = (things.labels, things.width);
    let line = region::boundary(labels, width, region);
    let rough = evenly(&smooth(&line, 2), POINTS);
    let met = meeting(&rough, things, region.label);
    let mut points: Vec<[f64; 2]> = rough.iter().map(|p| p.map(sheet::mm)).collect();
    let mut usual = ROUGH_SHIFT_MM;
    for reach in REACHES_MM {
        let outward = normals(&points);
        let shift = |i: usize| edge_shift(view, points[i], outward[i], reach).filter(|_| !met[i]);
        let shifts: Vec<Option<f64>> = (0..POINTS).map(shift).collect();
        let steady = steadied(&shifts, usual);
        for (i, by) in steady.into_iter().enumerate() {
            points[i] = moved(points[i], outward[i], by);
        }
        points = smooth(&points, 1);
        usual = 0.0;
    }
    Outline { points, met }
}

fn moved(p: [f64; 2], direction: [f64; 2], by: f64) -> [f64; 2] {
    [p[0] + by * direction[0], p[1] + by * direction[1]]
}

/// Means over `2 * reach + 1` neighbours along a closed line.
fn smooth(line: &[[f64; 2]], reach: usize) -> Vec<[f64; 2]> {
    let n = line.len();
    let share = 1.0 / (2 * reach + 1) as f64;
    let near = |i: usize| (0..=2 * reach).map(move |k| line[(i + k + n * reach - reach) % n]);
    (0..n).map(|i| near(i).fold([0.0; 2], |sum, p| moved(sum, p, share))).collect()
}

/// `count` points at equal steps along a closed line.
fn evenly(line: &[[f64; 2]], count: usize) -> Vec<[f64; 2]> {
    let lengths: Vec<f64> = (0..line.len())
        .map(|i| {
            let (a, b) = (line[i], line[(i + 1) % line.len()]);
            (b[0] - a[0]).hypot(b[1] - a[1])
        })
        .collect();
    let step = lengths.iter().sum::<f64>() / count as f64;
    let (mut segment, mut passed) = (0, 0.0);
    (0..count)
        .map(|i| {
            let target = i as f64 * step;
            while passed + lengths[segment] < target && segment + 1 < line.len() {
                passed += lengths[segment];
                segment += 1;
            }
            let (a, b) = (line[segment], line[(segment + 1) % line.len()]);
            let t = ((target - passed) / lengths[segment].max(1e-9)).clamp(0.0, 1.0);
            [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
        })
        .collect()
}

/// Outward directions of length 1 of a clockwise line.
fn normals(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let n = points.len();
    (0..n)
        .map(|i| {
            let (a, b) = (points[(i + n - 2) % n], points[(i + 2) % n]);
            let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
            let length = dx.hypot(dy).max(1e-9);
            [dy / length, -dx / length]
        })
        .collect()
}

/// Which points (grid coordinates) have another thing just outside.
fn meeting(points: &[[f64; 2]], things: &Things, own: u32) -> Vec<bool> {
    let outward = normals(points);
    let (labels, width) = (things.labels, things.width);
    let height = labels.len() / width;
    let other = |p: [f64; 2]| {
        let [x, y] = p.map(|v| v.round().max(0.0) as usize);
        let label = labels[y.min(height - 1) * width + x.min(width - 1)];
        label != own && things.real[label as usize]
    };
    let near = |p: [f64; 2], o: [f64; 2]| (1..=3).any(|k| other(moved(p, o, f64::from(k))));
    points.iter().zip(&outward).map(|(&p, &o)| near(p, o)).collect()
}

/// How far outward of a point the colour is half way between both sides';
/// `None` where the sides look alike or no such place is near.
fn edge_shift(view: &View, at: [f64; 2], outward: [f64; 2], reach_mm: f64) -> Option<f64> {
    let step = reach_mm / f64::from(SAMPLES);
    let profile: Vec<[f64; 3]> = (-SAMPLES..=SAMPLES)
        .map(|i| view.lab_at(moved(at, outward, f64::from(i) * step)))
        .map(|lab| lab.map(|l| l.map(f64::from)))
        .collect::<Option<_>>()?;
    let (inner, outer) = (mean(&profile[..END]), mean(&profile[profile.len() - END..]));
    let axis = linear::sub(inner, outer);
    let length = linear::norm(axis);
    if length < LEAST_CONTRAST {
        return None;
    }
    let share = |&p: &[f64; 3]| linear::dot(linear::sub(p, outer), axis) / (length * length);
    let along: Vec<f64> = profile.iter().map(share).collect();
    let crossings = along.windows(2).enumerate().filter(|(_, w)| w[0] >= 0.5 && w[1] < 0.5);
    let places =
        crossings.map(|(i, w)| (i as f64 + (w[0] - 0.5) / (w[0] - w[1]) - f64::from(SAMPLES)) * step);
    places.min_by(|a, b| a.abs().total_cmp(&b.abs()))
}

fn mean(colours: &[[f64; 3]]) -> [f64; 3] {
    let sum = colours.iter().fold([0.0; 3], |sum, &c| linear::add(sum, c));
    linear::scale(sum, 1.0 / colours.len().max(1) as f64)
}

/// Medians of known shifts over nine neighbours; `usual` where none is known.
fn steadied(shifts: &[Option<f64>], usual: f64) -> Vec<f64> {
    let n = shifts.len();
    (0..n)
        .map(|i| {
            let mut near: Vec<f64> = (0..9).filter_map(|k| shifts[(i + k + n - 4) % n]).collect();
            near.sort_by(f64::total_cmp);
            near.get(near.len() / 2).copied().unwrap_or(usual)
        })
        .collect()
}
