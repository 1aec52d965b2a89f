//! The little linear algebra that measuring needs.

// Sizes are fixed by the types or checked on entry.
#![allow(clippy::indexing_slicing)]

/// A 3x3 matrix, row by row.
pub type Matrix3 = [[f64; 3]; 3];
/// A point or direction in space.
pub type Vector3 = [f64; 3];

/// Sum of products.
#[must_use]
pub fn dot(a: Vector3, b: Vector3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// Length.
#[must_use]
pub fn norm(a: Vector3) -> f64 {
    dot(a, a).sqrt()
}

/// `a` times a number.
#[must_use]
pub fn scale(a: Vector3, by: f64) -> Vector3 {
    a.map(|v| v * by)
}

/// Sum.
#[must_use]
pub fn add(a: Vector3, b: Vector3) -> Vector3 {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

/// Difference.
#[must_use]
pub fn sub(a: Vector3, b: Vector3) -> Vector3 {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

/// Cross product.
#[must_use]
pub fn cross(a: Vector3, b: Vector3) -> Vector3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// `a` with length 1.
#[must_use]
pub fn unit(a: Vector3) -> Vector3 {
    scale(a, 1.0 / norm(a).max(1e-300))
}

/// Matrix times vector.
#[must_use]
pub fn apply(m: &Matrix3, v: Vector3) -> Vector3 {
    [dot(m[0], v), dot(m[1], v), dot(m[2], v)]
}

/// Transpose.
#[must_use]
pub fn transpose(m: &Matrix3) -> Matrix3 {
    [0, 1, 2].map(|c| [m[0][c], m[1][c], m[2][c]])
}

/// Matrix product.
#[must_use]
pub fn product(a: &Matrix3, b: &Matrix3) -> Matrix3 {
    let columns = transpose(b);
    a.map(|row| columns.map(|column| dot(row, column)))
}

/// The rotation about `w` by its length in radians (Rodrigues).
#[must_use]
pub fn rotation(w: Vector3) -> Matrix3 {
    let angle = norm(w);
    let [x, y, z] = if angle < 1e-12 { [0.0; 3] } else { scale(w, 1.0 / angle) };
    let (s, c) = angle.sin_cos();
    let v = 1.0 - c;
    [
        [c + x * x * v, x * y * v - z * s, x * z * v + y * s],
        [y * x * v + z * s, c + y * y * v, y * z * v - x * s],
        [z * x * v - y * s, z * y * v + x * s, c + z * z * v],
    ]
}

/// Solves `a x = b` by elimination with pivots; `None` when `a` is singular.
#[must_use]
pub fn solve<const N: usize>(mut a: [[f64; N]; N], mut b: [f64; N]) -> Option<[f64; N]> {
    for column in 0..N {
        let pivot = (column..N).max_by(|&i, &j| a[i][column].abs().total_cmp(&a[j][column].abs()))?;
        if a[pivot][column].abs() < 1e-14 || !a[pivot][column].is_finite() {
            return None;
        }
        a.swap(column, pivot);
        b.swap(column, pivot);
        let (row, value) = (a[column], b[column]);
        for below in column + 1..N {
            let factor = a[below][column] / row[column];
            for k in column..N {
                a[below][k] -= factor * row[k];
            }
            b[below] -= factor * value;
        }
    }
    for column in (0..N).rev() {
        let known: f64 = (column + 1..N).map(|k| a[column][k] * b[k]).sum();
        b[column] = (b[column] - known) / a[column][column];
    }
    b.iter().all(|v| v.is_finite()).then_some(b)
}

/// Adds an observation `row · x = value` with a weight to normal equations.
pub fn observe<const N: usize>(
    normal: &mut [[f64; N]; N],
    right: &mut [f64; N],
    row: &[f64; N],
    value: f64,
    weight: f64,
) {
    for i in 0..N {
        let weighted = weight * row[i];
        for j in 0..N {
            normal[i][j] += weighted * row[j];
        }
        right[i] += weighted * value;
    }
}

/// The homography that takes each first point to its second, by least squares;
/// points must be scaled to about 1. `None` when they don't determine one.
#[must_use]
pub fn homography(pairs: &[([f64; 2], [f64; 2])]) -> Option<Matrix3> {
    let (mut normal, mut right) = ([[0.0; 8]; 8], [0.0; 8]);
    for &([x, y], [u, v]) in pairs {
        let first = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y];
        let second = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y];
        observe(&mut normal, &mut right, &first, u, 1.0);
        observe(&mut normal, &mut right, &second, v, 1.0);
    }
    let h = solve(normal, right)?;
    Some([[h[0], h[1], h[2]], [h[3], h[4], h[5]], [h[6], h[7], 1.0]])
}

/// Applies a homography to a point of the plane.
#[must_use]
pub fn map(h: &Matrix3, [x, y]: [f64; 2]) -> [f64; 2] {
    let [u, v, w] = apply(h, [x, y, 1.0]);
    [u / w, v / w]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_homography_is_found_again() {
        let h = [[1.1, 0.2, 0.3], [-0.1, 0.9, 0.05], [0.02, -0.03, 1.0]];
        let points = [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0], [0.3, 0.4]];
        let pairs: Vec<_> = points.iter().map(|&p| (p, map(&h, p))).collect();
        let found = homography(&pairs).unwrap();
        for (a, b) in found.iter().flatten().zip(h.iter().flatten()) {
            assert!((a - b).abs() < 1e-9);
        }
    }

    #[test]
    fn points_in_one_spot_determine_nothing() {
        assert!(homography(&[([0.1, 0.1], [0.2, 0.2]); 4]).is_none());
    }

    #[test]
    fn a_rotation_keeps_lengths_and_turns_as_said() {
        let r = rotation([0.0, 0.0, std::f64::consts::FRAC_PI_2]);
        let turned = apply(&r, [1.0, 0.0, 0.0]);
        assert!(norm(sub(turned, [0.0, 1.0, 0.0])) < 1e-12);
    }
}
