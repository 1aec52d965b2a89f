//! A thing's outline on the flat mat, to a fraction of a grid point.

// Every index is kept in range by the loop or taken modulo the length.
#![allow(clippy::indexing_slicing)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]

use crate::region;
use crate::segment::Colours;

/// Points of an outline while it is measured.
const POINTS: usize = 256;
/// How far the edge is looked for to both sides, in grid points.
const REACH: f64 = 6.0;
/// Profile samples a grid point.
const FINE: f64 = 2.0;
/// The colours at both ends of a profile must differ at least so much (ΔE 1976).
const LEAST_CONTRAST: f64 = 8.0;

/// A closed outline in grid coordinates, clockwise.
#[derive(Debug, Clone)]
pub struct Outline {
    /// Its points, about equally spaced.
    pub points: Vec<[f64; 2]>,
    /// Which of them lie where the thing meets another.
    pub met: Vec<bool>,
}

/// The outline of the region that carries a label, placed where the colour
/// changes half way from the thing's to its surroundings'.
#[must_use]
pub fn trace(colours: &Colours, labels: &[u32], region: &region::Region) -> Outline {
    let line = region::boundary(labels, colours.width, region);
    let mut points = evenly(&smooth(&line, 2), POINTS);
    let met = meeting(&points, labels, colours.width, region.label);
    for round in 0..2 {
        let outward = normals(&points);
        let shifts: Vec<Option<f64>> = (0..POINTS)
            .map(|i| {
                if met[i] {
                    None
                } else {
                    edge_shift(colours, points[i], outward[i])
                }
            })
            .collect();
        // a boundary pixel's centre is half a point inside the edge
        let usual = if round == 0 { 0.5 } else { 0.0 };
        for (i, shift) in steadied(&shifts, usual).into_iter().enumerate() {
            points[i] = moved(points[i], outward[i], shift);
        }
        points = smooth(&points, 1);
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
    (0..n)
        .map(|i| near(i).fold([0.0; 2], |sum, p| moved(sum, p, share)))
        .collect()
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

/// Which points have another thing just outside.
fn meeting(points: &[[f64; 2]], labels: &[u32], width: usize, own: u32) -> Vec<bool> {
    let outward = normals(points);
    let height = labels.len() / width;
    let other = |p: [f64; 2]| {
        let [x, y] = p.map(|v| v.round().max(0.0) as usize);
        let label = labels[y.min(height - 1) * width + x.min(width - 1)];
        label != 0 && label != own
    };
    points
        .iter()
        .zip(&outward)
        .map(|(&p, &o)| (1..=3).any(|k| other(moved(p, o, f64::from(k)))))
        .collect()
}

/// How far outward of a point the colour is half way between both sides';
/// `None` where the sides look alike or no such place is near.
fn edge_shift(colours: &Colours, at: [f64; 2], outward: [f64; 2]) -> Option<f64> {
    let steps = (REACH * FINE) as i32;
    let profile: Vec<[f64; 3]> = (-steps..=steps)
        .map(|i| lab_at(colours, moved(at, outward, f64::from(i) / FINE)))
        .collect::<Option<_>>()?;
    let end = profile.len() / 6;
    let (inner, outer) = (mean(&profile[..end]), mean(&profile[profile.len() - end..]));
    let axis = crate::linear::sub(inner, outer);
    let length = crate::linear::norm(axis);
    if length < LEAST_CONTRAST {
        return None;
    }
    let along: Vec<f64> = profile
        .iter()
        .map(|&p| crate::linear::dot(crate::linear::sub(p, outer), axis) / (length * length))
        .collect();
    let crossings = along
        .windows(2)
        .enumerate()
        .filter(|(_, w)| w[0] >= 0.5 && w[1] < 0.5);
    let places =
        crossings.map(|(i, w)| (i as f64 + (w[0] - 0.5) / (w[0] - w[1]) - f64::from(steps)) / FINE);
    places.min_by(|a, b| a.abs().total_cmp(&b.abs()))
}

fn mean(colours: &[[f64; 3]]) -> [f64; 3] {
    let sum = colours
        .iter()
        .fold([0.0; 3], |sum, &c| crate::linear::add(sum, c));
    crate::linear::scale(sum, 1.0 / colours.len().max(1) as f64)
}

/// The colour between four grid points.
fn lab_at(colours: &Colours, [x, y]: [f64; 2]) -> Option<[f64; 3]> {
    if !(x >= 0.0 && y >= 0.0) {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    if left + 1 >= colours.width || top + 1 >= colours.height {
        return None;
    }
    let (fx, fy) = (x - left as f64, y - top as f64);
    let at = top * colours.width + left;
    let corner = |i: usize, weight: f64| colours.lab[i].map(|v| f64::from(v) * weight);
    let above = crate::linear::add(
        corner(at, (1.0 - fx) * (1.0 - fy)),
        corner(at + 1, fx * (1.0 - fy)),
    );
    let below = at + colours.width;
    let below = crate::linear::add(corner(below, (1.0 - fx) * fy), corner(below + 1, fx * fy));
    Some(crate::linear::add(above, below))
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
