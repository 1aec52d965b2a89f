//! Connected regions of a yes/no picture and their outer boundaries.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation)] // pictures have less than 2^32 pixels

use std::ops::Range;

/// A connected set of pixels.
#[derive(Debug, Clone)]
pub struct Region {
    /// Its number in the label picture, from 1.
    pub label: u32,
    /// How many pixels it has.
    pub area: usize,
    /// Left, top, right, bottom; the last two inclusive.
    pub bounds: [usize; 4],
    /// Its first pixel in reading order.
    pub first: [usize; 2],
}

/// Set pixels beside each other in a row.
struct Run {
    row: usize,
    /// From this column up to, not including, that one.
    from: usize,
    to: usize,
    label: u32,
}

/// Labels the regions of set pixels that touch along a side: runs of set pixels
/// in each row are joined with those they touch in the row above.
#[must_use]
pub fn label(mask: &[bool], width: usize) -> (Vec<u32>, Vec<Region>) {
    let mut parents: Vec<u32> = vec![0];
    let mut runs: Vec<Run> = Vec::new();
    let mut above = 0..0;
    for (row, line) in mask.chunks(width).enumerate() {
        let begun = runs.len();
        for (from, to) in spans(line) {
            // what ends before this run touches none of those that follow either
            while above.start < above.end && runs[above.start].to <= from {
                above.start += 1;
            }
            let touched = runs[above.clone()].iter().take_while(|upper| upper.from < to);
            let joined = touched.fold(None, |own, upper| match own {
                None => Some(upper.label),
                Some(own) => Some(join(&mut parents, own, upper.label)),
            });
            let label = joined.unwrap_or_else(|| {
                parents.push(parents.len() as u32);
                parents.len() as u32 - 1
            });
            runs.push(Run { row, from, to, label });
        }
        above = begun..runs.len();
    }
    regions(&runs, &mut parents, mask.len(), width)
}

/// Where set pixels stand beside each other: from this up to, not including, that one.
fn spans(line: &[bool]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let next = |from: usize, set: bool| line[from..].iter().position(|&p| p == set).map(|n| from + n);
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = next(at, true)?;
        at = next(from, false).unwrap_or(line.len());
        Some((from, at))
    })
}

/// The label that stands for all that were joined with one.
fn root(parents: &mut [u32], mut label: u32) -> u32 {
    while parents[label as usize] != label {
        parents[label as usize] = parents[parents[label as usize] as usize];
        label = parents[label as usize];
    }
    label
}

fn join(parents: &mut [u32], a: u32, b: u32) -> u32 {
    if a == b {
        return a;
    }
    let (a, b) = (root(parents, a), root(parents, b));
    parents[a.max(b) as usize] = a.min(b);
    a.min(b)
}

/// Numbers runs by the regions they were joined to, and describes these.
fn regions(runs: &[Run], parents: &mut [u32], pixels: usize, width: usize) -> (Vec<u32>, Vec<Region>) {
    let mut labels = vec![0u32; pixels];
    let mut numbers = vec![0u32; parents.len()];
    let mut regions: Vec<Region> = Vec::new();
    for &Run { row, from, to, label } in runs {
        let root = root(parents, label) as usize;
        if numbers[root] == 0 {
            numbers[root] = regions.len() as u32 + 1;
            let label = numbers[root];
            regions.push(Region { label, area: 0, bounds: [from, row, from, row], first: [from, row] });
        }
        let region = &mut regions[numbers[root] as usize - 1];
        region.take(from..to, row);
        labels[row * width + from..row * width + to].fill(region.label);
    }
    (labels, regions)
}

impl Region {
    /// Takes in another pixel.
    pub fn grow(&mut self, x: usize, y: usize) {
        self.take(x..x + 1, y);
    }

    /// Takes in the pixels of some columns of a row, at least one.
    fn take(&mut self, columns: Range<usize>, y: usize) {
        let [left, top, right, bottom] = self.bounds;
        self.bounds = [left.min(columns.start), top.min(y), right.max(columns.end - 1), bottom.max(y)];
        self.area += columns.len();
    }
}

/// The up to four pixels that share a side with one.
pub fn beside(at: usize, width: usize, len: usize) -> impl Iterator<Item = usize> {
    let x = at % width;
    let left = (x > 0).then(|| at - 1);
    let right = (x + 1 < width).then(|| at + 1);
    let up = at.checked_sub(width);
    let down = (at + width < len).then(|| at + width);
    [left, right, up, down].into_iter().flatten()
}

/// Steps to the eight neighbours, clockwise from the right.
const AROUND: [[isize; 2]; 8] = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];

/// The outer boundary pixels of a region, clockwise from its first pixel
/// (Moore neighbourhood tracing, stopped on returning the way it began).
#[must_use]
pub fn boundary(labels: &[u32], width: usize, region: &Region) -> Vec<[f64; 2]> {
    let height = labels.len() / width;
    let inside = |[x, y]: [usize; 2], d: usize| -> Option<[usize; 2]> {
        let nx = x.checked_add_signed(AROUND[d][0]).filter(|&v| v < width)?;
        let ny = y.checked_add_signed(AROUND[d][1]).filter(|&v| v < height)?;
        (labels[ny * width + nx] == region.label).then_some([nx, ny])
    };
    // the pixel before the first in reading order is outside, so look from above on
    let next = |at: [usize; 2], from: usize| {
        (0..8).map(|k| (from + k) % 8).find_map(|d| inside(at, d).map(|p| (p, d)))
    };
    let mut line = vec![to_f64(region.first)];
    let Some((second, first_way)) = next(region.first, 5) else {
        return line;
    };
    let (mut at, mut way) = (second, first_way);
    while line.len() < 4 * labels.len() {
        let Some((following, d)) = next(at, (way + 6) % 8) else {
            break;
        };
        if at == region.first && following == second {
            break;
        }
        line.push(to_f64(at));
        (at, way) = (following, d);
    }
    line
}

#[allow(clippy::cast_precision_loss)] // pixel numbers are far below 2^52
fn to_f64(p: [usize; 2]) -> [f64; 2] {
    [p[0] as f64, p[1] as f64]
}

/// Signed area of a closed polygon; positive when it runs clockwise on a
/// picture whose y points down.
#[must_use]
pub fn polygon_area(corners: &[[f64; 2]]) -> f64 {
    let following = corners.iter().cycle().skip(1);
    corners.iter().zip(following).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>() / 2.0
}

/// Centre of gravity of a closed polygon's area.
#[must_use]
pub fn polygon_centre(corners: &[[f64; 2]]) -> [f64; 2] {
    let (mut x, mut y, mut double_area) = (0.0, 0.0, 0.0);
    let origin = corners.first().copied().unwrap_or_default();
    for (a, b) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        let (ax, ay) = (a[0] - origin[0], a[1] - origin[1]);
        let (bx, by) = (b[0] - origin[0], b[1] - origin[1]);
        let weight = ax * by - bx * ay;
        x += (ax + bx) * weight;
        y += (ay + by) * weight;
        double_area += weight;
    }
    if double_area.abs() < 1e-12 {
        return origin;
    }
    [origin[0] + x / (3.0 * double_area), origin[1] + y / (3.0 * double_area)]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn picture(rows: &[&str]) -> (Vec<bool>, usize) {
        let mask = rows.iter().flat_map(|r| r.bytes().map(|b| b == b'#')).collect();
        (mask, rows[0].len())
    }

    #[test]
    fn regions_are_told_apart_and_counted() {
        let (mask, width) = picture(&["##..#", "##..#", ".....", "..#.."]);
        let (_, regions) = label(&mask, width);
        assert_eq!(regions.iter().map(|r| r.area).collect::<Vec<_>>(), [4, 2, 1]);
        assert_eq!(regions[1].bounds, [4, 0, 4, 1]);
    }

    #[test]
    fn what_meets_only_further_down_is_one_region() {
        let (mask, width) = picture(&["#.#.#.##", "#.#.#..#", "#.###.##", "###....."]);
        let (labels, regions) = label(&mask, width);
        assert_eq!(regions.iter().map(|r| r.area).collect::<Vec<_>>(), [13, 5]);
        assert_eq!(regions[1].bounds, [6, 0, 7, 2]);
        assert_eq!(regions[1].first, [6, 0]);
        assert!(labels.iter().zip(&mask).all(|(&label, &set)| (label > 0) == set));
    }

    #[test]
    fn a_boundary_runs_clockwise_around() {
        let (mask, width) = picture(&[".....", ".###.", ".###.", ".###.", "....."]);
        let (labels, regions) = label(&mask, width);
        let line = boundary(&labels, width, &regions[0]);
        assert_eq!(line.len(), 8);
        assert!((polygon_area(&line) - 4.0).abs() < 1e-9);
        assert_eq!(polygon_centre(&line), [2.0, 2.0]);
    }

    #[test]
    fn a_boundary_passes_a_bridge_of_one_pixel_twice() {
        let (mask, width) = picture(&["###...###", "#########", "###...###"]);
        let (labels, regions) = label(&mask, width);
        let line = boundary(&labels, width, &regions[0]);
        assert_eq!(line.iter().filter(|p| **p == [4.0, 1.0]).count(), 2);
    }
}
