//! Finds the mat's markers in a photo and places their corners to a fraction
//! of a pixel.

#![allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52

use std::collections::BTreeSet;

use crate::aruco::{self, CELLS, CELLS_WITH_BORDER};
use crate::grey::Grey;
use crate::linear;
use crate::pixels::{Pixels, Small};
use crate::region::{self, Region};

/// A marker seen in a photo.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Its id in the dictionary.
    pub id: u32,
    /// Its corners in the photo, clockwise from the printed top left.
    pub corners: Quad,
}

type Point = [f64; 2];
type Quad = [Point; 4];

/// Least side of a marker in the small picture: two pixels a cell.
const MIN_SIDE_PX: f64 = 12.0;
/// The marker's unit square, clockwise from the top left.
const SQUARE: Quad = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];

/// What of the mats is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Every marker once, by id.
    pub markers: Vec<Seen>,
    /// How many of them are also seen in a second place.
    pub twice: usize,
}

/// Every marker of these mats' ids seen in the photo: found in its small copy, placed
/// in the photo itself.
#[must_use]
pub fn find(photo: &Pixels, small: &Small, mats: &[&[u32]]) -> Found {
    let ids = &mats.concat();
    let grey = Grey::of(&small.pixels);
    let side = small.pixels.width.max(small.pixels.height);
    let mut seen: Vec<Seen> = Vec::new();
    let mut twice = BTreeSet::new();
    // a wide window bridges large markers, a narrow one copes with dark surroundings
    for part in [12, 30] {
        let dark = grey.dark((side / part).max(8));
        for marker in find_in(photo, small, &dark, ids) {
            match seen.iter().find(|s| s.id == marker.id) {
                None => seen.push(marker),
                Some(other) if apart(other, &marker) => drop(twice.insert(marker.id)),
                Some(_) => {}
            }
        }
        let is_seen = |id: &u32| seen.iter().any(|s| s.id == *id);
        if mats.iter().any(|mat| mat.iter().all(is_seen)) {
            break;
        }
    }
    seen.sort_by_key(|s| s.id);
    Found { markers: seen, twice: twice.len() }
}

/// Whether two sightings of a marker are of two prints of it: farther from each
/// other than one is wide.
fn apart(a: &Seen, b: &Seen) -> bool {
    let ([p, q, ..], [r, ..]) = (a.corners, b.corners);
    gap(p, r) > 1.5 * gap(p, q)
}

fn find_in(photo: &Pixels, small: &Small, dark: &[bool], ids: &[u32]) -> Vec<Seen> {
    let width = small.pixels.width;
    let (labels, regions) = region::label(dark, width);
    regions
        .iter()
        .filter(|r| could_be_marker(r, &small.pixels))
        .filter_map(|r| quad_of(&region::boundary(&labels, width, r)))
        .filter_map(|quad| {
            let rough = quad.map(|corner| small.to_large(corner));
            read(photo, &rough, ids)?;
            let mut corners = refine(photo, &refine(photo, &rough)?)?;
            let (id, turns) = read(photo, &corners, ids)?;
            corners.rotate_left(turns);
            Some(Seen { id, corners })
        })
        .collect()
}

fn could_be_marker(region: &Region, small: &Pixels) -> bool {
    let [left, top, right, bottom] = region.bounds;
    let (w, h) = ((right - left + 1) as f64, (bottom - top + 1) as f64);
    let whole = left > 0 && top > 0 && right + 1 < small.width && bottom + 1 < small.height;
    whole && w.min(h) >= MIN_SIDE_PX && w.max(h) <= 4.0 * w.min(h) && w < small.width as f64 / 2.0
}

/// The quadrilateral a boundary follows, clockwise, if it follows one.
fn quad_of(line: &[Point]) -> Option<Quad> {
    let centre = region::polygon_centre(line);
    let far_from = |p: Point| line.iter().copied().max_by(|&a, &b| gap(a, p).total_cmp(&gap(b, p)));
    let first = far_from(centre)?;
    let third = far_from(first)?;
    let side = |p: Point| turn(first, third, p);
    let second = line.iter().copied().min_by(|&a, &b| side(a).total_cmp(&side(b)))?;
    let fourth = line.iter().copied().max_by(|&a, &b| side(a).total_cmp(&side(b)))?;
    let quad = [first, second, third, fourth];
    let area = region::polygon_area(&quad);
    let convex = (0..4).all(|i| corner_turn(&quad, i) > 0.05 * area);
    let fits = (region::polygon_area(line) / area - 1.0).abs() < 0.15;
    (area > MIN_SIDE_PX * MIN_SIDE_PX && convex && fits).then_some(quad)
}

fn gap(a: Point, b: Point) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// Twice the signed area of the triangle; positive when it turns clockwise.
fn turn(a: Point, b: Point, c: Point) -> f64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

#[allow(clippy::indexing_slicing)] // indices are taken modulo 4
fn corner_turn(quad: &Quad, i: usize) -> f64 {
    turn(quad[i], quad[(i + 1) % 4], quad[(i + 2) % 4])
}

/// Reads the cells of a quadrilateral: the marker's id and how many quarter
/// turns its printed top left is from the first corner.
fn read(photo: &Pixels, quad: &Quad, ids: &[u32]) -> Option<(u32, usize)> {
    let cells = cell_brightness(photo, quad)?;
    let flat = cells.iter().flatten().copied();
    let (low, high) = flat.fold((255.0f64, 0.0f64), |(lo, hi), v| (lo.min(v), hi.max(v)));
    if high - low < 30.0 {
        return None;
    }
    let white = cells.map(|row| row.map(|v| v > f64::midpoint(low, high)));
    let last = CELLS_WITH_BORDER - 1;
    let border_is_black = white.iter().enumerate().all(|(y, row)| {
        row.iter().enumerate().all(|(x, &w)| !w || ![0, last].contains(&x) && ![0, last].contains(&y))
    });
    if !border_is_black {
        return None;
    }
    let mut inner = [[false; CELLS]; CELLS];
    for (to, from) in inner.iter_mut().zip(white.iter().skip(1)) {
        to.copy_from_slice(from.get(1..=CELLS)?);
    }
    let (id, turns) = aruco::identify(inner, ids)?;
    Some((id, turns))
}

/// Mean brightness in the middle of each cell.
fn cell_brightness(photo: &Pixels, quad: &Quad) -> Option<[[f64; CELLS_WITH_BORDER]; CELLS_WITH_BORDER]> {
    let to_quad = unit_square_to(quad)?;
    let mut cells = [[0.0; CELLS_WITH_BORDER]; CELLS_WITH_BORDER];
    for (y, row) in cells.iter_mut().enumerate() {
        for (x, cell) in row.iter_mut().enumerate() {
            for (dx, dy) in [(0.5, 0.5), (0.3, 0.3), (0.7, 0.3), (0.3, 0.7), (0.7, 0.7)] {
                let at = [(x as f64 + dx) / 6.0, (y as f64 + dy) / 6.0];
                *cell += photo.brightness(to_quad(at))? / 5.0;
            }
        }
    }
    Some(cells)
}

/// The perspective map from the unit square to a quadrilateral.
fn unit_square_to(quad: &Quad) -> Option<impl Fn(Point) -> Point> {
    let [origin, ..] = *quad;
    let size = quad.iter().map(|&p| gap(p, origin)).fold(1.0, f64::max);
    let scaled = quad.map(|p| [(p[0] - origin[0]) / size, (p[1] - origin[1]) / size]);
    let pairs: Vec<_> = SQUARE.into_iter().zip(scaled).collect();
    let h = linear::homography(&pairs)?;
    Some(move |p| {
        let [x, y] = linear::map(&h, p);
        [origin[0] + x * size, origin[1] + y * size]
    })
}

/// Places each side on the black-to-white edge and takes the corners anew.
fn refine(photo: &Pixels, quad: &Quad) -> Option<Quad> {
    let [a, b, c, d] = *quad;
    let [top, right, bottom, left] =
        [edge(photo, a, b)?, edge(photo, b, c)?, edge(photo, c, d)?, edge(photo, d, a)?];
    Some([crossing(left, top)?, crossing(top, right)?, crossing(right, bottom)?, crossing(bottom, left)?])
}

/// A line through a point in a direction of length 1.
type Line = (Point, Point);

/// Samples along a side, leaving out its ends where the other sides blur in.
const SAMPLES: usize = 40;

/// The line of the black-to-white edge near the side from `a` to `b`; white
/// lies to its left (the quadrilateral runs clockwise).
fn edge(photo: &Pixels, a: Point, b: Point) -> Option<Line> {
    let length = gap(a, b);
    let out = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    // the white margin is narrower than a cell (a sixth); stay well inside both
    let reach = (0.08 * length).max(2.0);
    let mut points: Vec<Point> = (0..SAMPLES)
        .filter_map(|i| {
            let t = 0.06 + 0.88 * (i as f64 + 0.5) / SAMPLES as f64;
            let on = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
            let shift = step_position(photo, on, out, reach)?;
            Some([on[0] + shift * out[0], on[1] + shift * out[1]])
        })
        .collect();
    let rough = fitted_line(&points)?;
    let off = |p: &Point| turn(rough.0, [rough.0[0] + rough.1[0], rough.0[1] + rough.1[1]], *p).abs();
    let mut offs: Vec<f64> = points.iter().map(off).collect();
    offs.sort_by(f64::total_cmp);
    let limit = 2.5 * offs.get(offs.len() / 2)? + 0.02;
    points.retain(|p| off(p) <= limit);
    fitted_line(&points)
}

/// How far along `out` brightness passes the middle between black and white.
fn step_position(photo: &Pixels, on: Point, out: Point, reach: f64) -> Option<f64> {
    let steps = (reach * 2.0).ceil().max(4.0);
    let profile: Vec<f64> = (0..=steps as i32 * 2)
        .map(|i| (f64::from(i) - steps) / steps * reach)
        .map(|s| photo.brightness([on[0] + s * out[0], on[1] + s * out[1]]))
        .collect::<Option<_>>()?;
    let (low, high) = (*profile.first()?, *profile.last()?);
    let middle = f64::midpoint(low, high);
    if high - low < 25.0 {
        return None;
    }
    let pairs = profile.iter().zip(profile.iter().skip(1)).enumerate();
    let crossings = pairs.filter(|(_, (p, q))| **p < middle && **q >= middle);
    let positions = crossings.map(|(i, (p, q))| (i as f64 + (middle - p) / (q - p) - steps) / steps * reach);
    positions.min_by(|a, b| a.abs().total_cmp(&b.abs()))
}

/// The line with the least square distance to points; at least half of the
/// samples are needed.
fn fitted_line(points: &[Point]) -> Option<Line> {
    if points.len() < SAMPLES / 3 {
        return None;
    }
    let n = points.len() as f64;
    let mean = [0, 1].map(|k| points.iter().filter_map(|p| p.get(k)).sum::<f64>() / n);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for p in points {
        let (dx, dy) = (p[0] - mean[0], p[1] - mean[1]);
        (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
    }
    let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
    Some((mean, [angle.cos(), angle.sin()]))
}

fn crossing((p, d): Line, (q, e): Line) -> Option<Point> {
    let across = d[0] * e[1] - d[1] * e[0];
    if across.abs() < 0.1 {
        return None;
    }
    let t = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / across;
    Some([p[0] + t * d[0], p[1] + t * d[1]])
}
