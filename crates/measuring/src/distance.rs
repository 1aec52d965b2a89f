//! Distances to the nearest unset pixel, and cutting touching things apart
//! where they are narrow.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]

use std::ops::Range;

use crate::parallel;
use crate::region;

/// Farther than any pixel of a picture we hold.
const FAR: f32 = 1e12;

/// The squared distance of every set pixel to the nearest unset one, exact: first along its
/// line, then over the lines above and below, as far as one may still be nearer (Saito and
/// Toriwaki 1994). Outside the picture counts as set.
#[must_use]
pub fn squared(mask: &[bool], width: usize) -> Vec<f32> {
    squared_within(mask, width, usize::MAX)
}

/// As [`squared`] for what is at most so many pixels away; farther pixels have at least
/// their distance.
#[must_use]
pub fn squared_within(mask: &[bool], width: usize, reach: usize) -> Vec<f32> {
    let mut across = vec![0.0f32; mask.len()];
    for (line, out) in mask.chunks(width).zip(across.chunks_mut(width)) {
        run_lengths(line, out);
    }
    let strips: Vec<_> = (0..width).step_by(STRIP).map(|left| left..(left + STRIP).min(width)).collect();
    let column_by_column = |strip: &Range<usize>| columns(&across, width, strip.clone(), reach);
    // threads cost more than they save on a small picture
    let done: Vec<Vec<f32>> = if mask.len() < LARGE {
        strips.iter().map(column_by_column).collect()
    } else {
        parallel::map(&strips, column_by_column)
    };
    let mut result = vec![0.0f32; mask.len()];
    for (strip, columns) in strips.into_iter().zip(done) {
        let lines = columns.chunks(strip.len());
        lines.enumerate().for_each(|(y, line)| {
            result[y * width + strip.start..y * width + strip.end].copy_from_slice(line);
        });
    }
    result
}

/// Columns that are worked on together, and the pixels from which on that is worth threads.
const STRIP: usize = 32;
const LARGE: usize = 100_000;

/// The squared distances of some columns by those along each line, row by row.
fn columns(across: &[f32], width: usize, strip: Range<usize>, reach: usize) -> Vec<f32> {
    let (height, wide) = (across.len() / width, strip.len());
    let mut along = Vec::with_capacity(height * wide);
    across.chunks(width).for_each(|line| along.extend_from_slice(&line[strip.clone()]));
    let mut result = along.clone();
    // lines in which something may still be nearer in a line so far away
    let mut open: Vec<usize> = (0..height).collect();
    for away in 1..height.min(reach.saturating_add(1)) {
        let square = (away * away) as f32;
        open.retain(|&y| has_farther(&result[y * wide..(y + 1) * wide], square));
        for &y in &open {
            let line = &mut result[y * wide..(y + 1) * wide];
            let others = [y.checked_sub(away), Some(y + away).filter(|below| *below < height)];
            for other in others.into_iter().flatten() {
                lower(line, &along[other * wide..(other + 1) * wide], square);
            }
        }
    }
    result
}

/// Whether anything is farther than that. All are looked at: side by side that is quicker than
/// to stop at the first.
fn has_farther(line: &[f32], square: f32) -> bool {
    line.iter().fold(false, |farther, d| farther | (*d > square))
}

/// Takes the distances by way of another line where they are smaller.
fn lower(line: &mut [f32], other: &[f32], square: f32) {
    for (own, along) in line.iter_mut().zip(other) {
        // not `min`, which asks for numbers that are none
        *own = if along + square < *own { along + square } else { *own };
    }
}

/// Squared distance to the nearest unset pixel of the same line.
fn run_lengths(line: &[bool], out: &mut [f32]) {
    let mut gap = FAR.sqrt();
    for (o, &set) in out.iter_mut().zip(line) {
        gap = if set { gap + 1.0 } else { 0.0 };
        *o = gap;
    }
    gap = FAR.sqrt();
    for (o, &set) in out.iter_mut().zip(line).rev() {
        gap = if set { gap + 1.0 } else { 0.0 };
        *o = o.min(gap).powi(2);
    }
}

/// A neck narrower than this share of the smaller side's width is a place where
/// two things touch, not a waist of one.
const NECK: f32 = 0.78;
/// Smallest half width of a part worth cutting off, in pixels.
const LEAST_HALF_WIDTH: f32 = 6.0;

/// Set pixels told apart into things.
pub struct Split {
    /// Which thing each pixel belongs to, from 1; 0 for none.
    pub labels: Vec<u32>,
    /// How many things there are.
    pub count: u32,
    /// Distance of every pixel to the nearest unset one.
    pub depth: Vec<f32>,
}

/// Labels the set pixels so that all that touch get one label: a bunch is one thing.
#[must_use]
pub fn whole(mask: &[bool], width: usize) -> Split {
    let depth = squared(mask, width).iter().map(|d| d.sqrt()).collect();
    let (labels, regions) = region::label(mask, width);
    Split { labels, count: regions.len() as u32, depth }
}

/// Labels the set pixels so that touching things get different labels: a
/// flooding from the widest places that keeps two basins apart where their
/// meeting is a neck.
#[must_use]
pub fn split(mask: &[bool], width: usize) -> Split {
    let depth: Vec<f32> = squared(mask, width).iter().map(|d| d.sqrt()).collect();
    let mut order: Vec<u32> = (0..mask.len() as u32).filter(|&i| mask[i as usize]).collect();
    // quarter pixels are fine enough and sort quickly
    order.sort_by_key(|&i| std::cmp::Reverse((depth[i as usize] * 4.0) as u32));
    let mut labels = vec![0u32; mask.len()];
    let mut basins = Basins { parent: vec![0], peak: vec![0.0] };
    for &at in &order {
        let at = at as usize;
        let mut own = 0;
        for next in region::beside(at, width, mask.len()) {
            if labels[next] != 0 {
                let other = basins.root(labels[next]);
                own = if own == 0 || own == other { other } else { basins.meet(own, other, depth[at]) };
            }
        }
        labels[at] = if own == 0 { basins.add(depth[at]) } else { own };
    }
    let count = basins.number(&mut labels);
    Split { labels, count, depth }
}

/// Basins of the flooding, joined as they turn out to be one.
struct Basins {
    parent: Vec<u32>,
    peak: Vec<f32>,
}

impl Basins {
    fn add(&mut self, peak: f32) -> u32 {
        self.parent.push(self.parent.len() as u32);
        self.peak.push(peak);
        self.parent.len() as u32 - 1
    }

    fn root(&mut self, mut label: u32) -> u32 {
        while self.parent[label as usize] != label {
            let above = self.parent[self.parent[label as usize] as usize];
            self.parent[label as usize] = above;
            label = above;
        }
        label
    }

    /// Two basins meet at a depth: joined unless it is a neck of both. Returns
    /// the one whose pixel the meeting is.
    fn meet(&mut self, a: u32, b: u32, depth: f32) -> u32 {
        let (high, low) = if self.peak[a as usize] >= self.peak[b as usize] { (a, b) } else { (b, a) };
        let least = self.peak[low as usize];
        if least < LEAST_HALF_WIDTH || depth > NECK * least {
            self.parent[low as usize] = high;
        }
        high
    }

    /// Replaces labels by consecutive numbers of their basins; how many there are.
    fn number(mut self, labels: &mut [u32]) -> u32 {
        let mut numbers = vec![0u32; self.parent.len()];
        let mut count = 0;
        for label in labels.iter_mut().filter(|l| **l != 0) {
            let root = self.root(*label) as usize;
            if numbers[root] == 0 {
                count += 1;
                numbers[root] = count;
            }
            *label = numbers[root];
        }
        count
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn discs(width: usize, height: usize, discs: &[(f64, f64, f64)]) -> Vec<bool> {
        (0..width * height)
            .map(|i| {
                let (x, y) = ((i % width) as f64, (i / width) as f64);
                discs.iter().any(|(cx, cy, r)| (x - cx).hypot(y - cy) <= *r)
            })
            .collect()
    }

    #[test]
    fn distances_are_exact() {
        let mask = discs(60, 50, &[(20.0, 25.0, 12.0), (45.0, 20.0, 9.0)]);
        let found = squared(&mask, 60);
        for (i, &set) in mask.iter().enumerate() {
            let (x, y) = ((i % 60) as f32, (i / 60) as f32);
            let nearest = (0..mask.len())
                .filter(|&k| !mask[k])
                .map(|k| ((k % 60) as f32 - x).powi(2) + ((k / 60) as f32 - y).powi(2))
                .fold(f32::MAX, f32::min);
            assert!((found[i] - if set { nearest } else { 0.0 }).abs() < 1e-3);
        }
        let near = squared_within(&mask, 60, 5);
        assert!(near.iter().zip(&found).all(|(n, f)| n == f || (*f > 25.0 && n >= f)));
    }

    #[test]
    fn touching_discs_are_cut_apart_and_a_long_one_is_not() {
        let touching = discs(200, 100, &[(60.0, 50.0, 35.0), (128.0, 50.0, 34.0)]);
        assert_eq!(split(&touching, 200).count, 2);
        let long: Vec<bool> = (0..200 * 100)
            .map(|i| {
                let (x, y) = (f64::from(i % 200) - 100.0, f64::from(i / 200) - 50.0);
                (x / 80.0).powi(2) + (y / 30.0).powi(2) <= 1.0
            })
            .collect();
        assert_eq!(split(&long, 200).count, 1);
    }
}
