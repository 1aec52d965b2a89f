//! From an outline on the mat to the true size of the round body that casts it.
//!
//! A body stands above the mat and is nearer to the camera than the mat, so its
//! outline on the mat is too large. Taken as a sphere of radius r resting on the
//! mat, it fills a cone around the ray to its centre with sin θ = r / D. The
//! centre is at height r, so with the camera at height h and the ray inclined by
//! φ from the plumb line, D cos φ = h - r. Both together give
//! r = h sin θ / (cos φ + sin θ), exactly, at any tilt.

// Indices are taken modulo the length.
#![allow(clippy::indexing_slicing)]

use crate::linear::{self, Vector3};
use crate::region;

/// The true silhouette of a body.
#[derive(Debug, Clone)]
pub struct Shape {
    /// The point of the mat under the body's centre, in millimetres.
    pub centre_mm: [f64; 2],
    /// Diameter of the circle with the silhouette's area, in millimetres.
    pub diameter_mm: f64,
    /// The silhouette in millimetres, as seen along the ray to its centre.
    pub silhouette_mm: Vec<[f64; 2]>,
}

/// The shape of the body with an outline on the mat (millimetres) seen from a
/// camera at `eye` (the mat's frame, z into the table).
#[must_use]
pub fn of(outline_mm: &[[f64; 2]], eye: Vector3) -> Shape {
    let rays: Vec<Vector3> = outline_mm.iter().map(|&[x, y]| linear::sub([x, y, 0.0], eye)).collect();
    let [x, y] = region::polygon_centre(outline_mm);
    let mut axis = linear::unit(linear::sub([x, y, 0.0], eye));
    // the centre of the cone is not quite the centre of its cut with the mat
    for _ in 0..3 {
        let [u, v] = region::polygon_centre(&across(&rays, axis));
        let [right, down] = plane(axis);
        axis = linear::unit(linear::add(axis, linear::add(linear::scale(right, u), linear::scale(down, v))));
    }
    let flat = across(&rays, axis);
    let tan = (region::polygon_area(&flat).abs() / std::f64::consts::PI).sqrt();
    let cos = 1.0 / (1.0 + tan * tan).sqrt();
    let sin = tan * cos;
    let height = -eye[2];
    let radius = height * sin / (axis[2] + sin);
    let distance = (height - radius) / axis[2];
    let centre = linear::add(eye, linear::scale(axis, distance));
    Shape {
        centre_mm: [centre[0], centre[1]],
        diameter_mm: 2.0 * radius,
        silhouette_mm: flat.iter().map(|p| p.map(|v| v * distance * cos)).collect(),
    }
}

/// Where rays cut the plane at distance 1 across an axis.
fn across(rays: &[Vector3], axis: Vector3) -> Vec<[f64; 2]> {
    let [right, down] = plane(axis);
    rays.iter()
        .map(|&ray| {
            let depth = linear::dot(ray, axis);
            [linear::dot(ray, right) / depth, linear::dot(ray, down) / depth]
        })
        .collect()
}

/// Two directions across an axis, turned as the mat's x and y.
fn plane(axis: Vector3) -> [Vector3; 2] {
    let right = linear::unit(linear::cross([0.0, 1.0, 0.0], axis));
    [right, linear::cross(axis, right)]
}

/// The largest and smallest caliper diameter of a polygon, and which of its
/// points the largest is between.
#[must_use]
pub fn feret(points: &[[f64; 2]]) -> (f64, f64, [usize; 2]) {
    let hull = hull(points);
    let (mut largest, mut ends) = (0.0, [0, 0]);
    for (i, &a) in hull.iter().enumerate() {
        for &b in hull.iter().skip(i + 1) {
            let length = gap(points[a], points[b]);
            if length > largest {
                (largest, ends) = (length, [a, b]);
            }
        }
    }
    let width = |i: usize| {
        let (a, b) = (points[hull[i]], points[hull[(i + 1) % hull.len()]]);
        let far = hull.iter().map(|&k| turn(a, b, points[k]).abs()).fold(0.0, f64::max);
        far / gap(a, b).max(1e-12)
    };
    let smallest = (0..hull.len()).map(width).fold(f64::INFINITY, f64::min);
    (largest, smallest, ends)
}

/// How much of the smallest rectangle around a polygon its hull fills: π/4 for an
/// ellipse, 1 for a rectangle.
#[must_use]
pub fn squareness(points: &[[f64; 2]]) -> f64 {
    let hull: Vec<[f64; 2]> = hull(points).into_iter().map(|i| points[i]).collect();
    let around = |i: usize| {
        let (a, b) = (hull[i], hull[(i + 1) % hull.len()]);
        let length = gap(a, b).max(1e-12);
        let way = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
        let along = hull.iter().map(|p| (p[0] - a[0]) * way[0] + (p[1] - a[1]) * way[1]);
        let (least, most) = along.fold((f64::MAX, f64::MIN), |(lo, hi), v| (lo.min(v), hi.max(v)));
        let across = hull.iter().map(|&p| turn(a, b, p).abs() / length).fold(0.0, f64::max);
        (most - least) * across
    };
    let smallest = (0..hull.len()).map(around).fold(f64::INFINITY, f64::min);
    region::polygon_area(&hull).abs() / smallest.max(1e-12)
}

fn gap(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

fn turn(a: [f64; 2], b: [f64; 2], c: [f64; 2]) -> f64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// Which points are corners of the convex hull, in order (Andrew's chain).
fn hull(points: &[[f64; 2]]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|&a, &b| points[a][0].total_cmp(&points[b][0]).then(points[a][1].total_cmp(&points[b][1])));
    let chain = |order: &mut dyn Iterator<Item = usize>| {
        let mut chain: Vec<usize> = Vec::new();
        for next in order {
            while let [.., a, b] = chain[..] {
                if turn(points[a], points[b], points[next]) > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(next);
        }
        chain.pop();
        chain
    };
    let mut hull = chain(&mut order.iter().copied());
    hull.extend(chain(&mut order.iter().rev().copied()));
    hull
}

/// Directions a silhouette's radius is compared in.
const DIRECTIONS: usize = 48;

/// The share of a silhouette's area outside its own mirror image, by the better of its
/// main axes; `None` where it isn't one outline around its middle.
#[must_use]
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn asymmetry(points: &[[f64; 2]]) -> Option<f64> {
    let [x, y] = region::polygon_centre(points);
    let off: Vec<[f64; 2]> = points.iter().map(|p| [p[0] - x, p[1] - y]).collect();
    let sum = |of: fn(&[f64; 2]) -> f64| off.iter().map(of).sum::<f64>();
    let axis = 0.5 * (2.0 * sum(|p| p[0] * p[1])).atan2(sum(|p| p[0] * p[0] - p[1] * p[1]));
    let mut sums = [(0.0, 0usize); DIRECTIONS];
    for p in &off {
        let turn = (p[1].atan2(p[0]) - axis).rem_euclid(std::f64::consts::TAU) / std::f64::consts::TAU;
        let direction = (turn * DIRECTIONS as f64) as usize % DIRECTIONS;
        sums[direction] = (sums[direction].0 + p[0] * p[0] + p[1] * p[1], sums[direction].1 + 1);
    }
    if sums.iter().any(|s| s.1 == 0) {
        return None;
    }
    let squares = sums.map(|(sum, count)| sum / count as f64);
    let whole = squares.iter().sum::<f64>();
    // direction d is between d and d + 1 steps from the axis, so its mirror image is n - 1 - d
    let about = |axis: usize| {
        let mirrored = |d: usize| squares[(2 * axis + 2 * DIRECTIONS - 1 - d) % DIRECTIONS];
        (0..DIRECTIONS).map(|d| (squares[d] - mirrored(d)).abs()).sum::<f64>() / (2.0 * whole)
    };
    Some(about(0).min(about(DIRECTIONS / 4)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::cast_precision_loss)]
    use super::*;

    /// Where a sphere's outline falls on the mat, seen from `eye`.
    fn sphere_outline(centre: Vector3, radius: f64, eye: Vector3) -> Vec<[f64; 2]> {
        let to = linear::sub(centre, eye);
        let sin = radius / linear::norm(to);
        let tan = sin / (1.0 - sin * sin).sqrt();
        let axis = linear::unit(to);
        let [right, down] = plane(axis);
        (0..720)
            .map(|i| {
                let (s, c) = (f64::from(i) / 720.0 * std::f64::consts::TAU).sin_cos();
                let off = linear::add(linear::scale(right, tan * c), linear::scale(down, tan * s));
                let ray = linear::add(axis, off);
                let reach = -eye[2] / ray[2];
                [eye[0] + reach * ray[0], eye[1] + reach * ray[1]]
            })
            .collect()
    }

    #[test]
    fn a_sphere_is_measured_exactly_from_anywhere() {
        for (eye, radius) in
            [([200.0, 150.0, -400.0], 45.0), ([-50.0, 300.0, -350.0], 30.0), ([420.0, -100.0, -500.0], 15.0)]
        {
            let outline = sphere_outline([120.0, 90.0, -radius], radius, eye);
            let shape = of(&outline, eye);
            assert!((shape.diameter_mm - 2.0 * radius).abs() < 0.01, "{shape:?}");
            assert!(gap(shape.centre_mm, [120.0, 90.0]) < 0.01);
            let (max, min, _) = feret(&shape.silhouette_mm);
            assert!((max - 2.0 * radius).abs() < 0.02 && (min - 2.0 * radius).abs() < 0.02);
        }
    }

    #[test]
    fn an_ellipse_and_a_pear_are_symmetric_and_a_bulge_to_one_side_is_not() {
        let outline = |radius: fn(f64) -> f64| -> Vec<[f64; 2]> {
            let at = |i: i32| f64::from(i) / 256.0 * std::f64::consts::TAU;
            (0..256)
                .map(|i| [radius(at(i)) * at(i).cos() + 90.0, radius(at(i)) * at(i).sin() - 20.0])
                .collect()
        };
        let ellipse = outline(|t| 1200.0 / (30.0 * t.cos()).hypot(40.0 * t.sin()));
        assert!(asymmetry(&ellipse).unwrap() < 0.02);
        let pear = outline(|t| 30.0 + 5.0 * t.cos() + 4.0 * (2.0 * t).cos());
        assert!(asymmetry(&pear).unwrap() < 0.03);
        let bulging = outline(|t| 30.0 + 6.0 * (2.0 * t).cos() + 5.0 * (3.0 * t + 0.8).cos());
        assert!(asymmetry(&bulging).unwrap() > 0.06);
        assert!(asymmetry(&[[0.0, 0.0], [4.0, 0.0], [4.0, 3.0]]).is_none());
    }

    #[test]
    fn calipers_of_a_rectangle() {
        let (max, min, ends) = feret(&[[0.0, 0.0], [4.0, 0.0], [4.0, 3.0], [0.0, 3.0], [2.0, 1.0]]);
        assert!((max - 5.0).abs() < 1e-12 && (min - 3.0).abs() < 1e-12);
        assert!(!ends.contains(&4));
    }

    #[test]
    fn a_rectangle_is_square_and_an_ellipse_is_not() {
        let turned = |[x, y]: [f64; 2]| [0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y];
        let rectangle = [[0.0, 0.0], [70.0, 0.0], [70.0, 50.0], [0.0, 50.0]].map(turned);
        assert!((squareness(&rectangle) - 1.0).abs() < 1e-9);
        let at = |i: u32| f64::from(i) / 256.0 * std::f64::consts::TAU;
        let ellipse: Vec<_> = (0..256).map(|i| turned([35.0 * at(i).cos(), 25.0 * at(i).sin()])).collect();
        assert!((squareness(&ellipse) - std::f64::consts::FRAC_PI_4).abs() < 1e-3);
    }
}
