//! The parts of a skin: places side by side of like colour, joined ever further.
//!
//! Two neighbouring parts are joined when that adds little to the spread of colours
//! within them (Ward 1963): n₁n₂/(n₁+n₂) · ΔE². What joins late, although it is small,
//! stands out from what is around it, whatever the skin's own pattern and shading.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use crate::colour::{self, Lab};
use crate::skin::Patch;

/// The grid points of a part of the skin.
pub type Part = Vec<usize>;

/// Parts are joined in rounds, each of which allows so much more than the last.
const STEP: f32 = 1.25;
/// A part that takes in less than this share of itself (one in so many) only grows.
const GROWS_BY: u32 = 25;
/// What the first and the last round allow (ΔE² times grid points).
const ALLOWED: std::ops::Range<f32> = 2.0..1e7;

/// Every part between `least` and `most` grid points that differed by at least
/// `contrast` from what it was joined with, the earliest joined first.
#[must_use]
pub fn of(patch: &Patch, sizes: std::ops::RangeInclusive<usize>, contrast: f32) -> Vec<Part> {
    let mut groups = Groups::of(patch);
    let mut edges = edges(patch);
    let mut parts = Vec::new();
    let mut allowed = ALLOWED.start;
    while allowed < ALLOWED.end && !edges.is_empty() {
        for &(a, b) in &edges {
            let (a, b) = (groups.root(a), groups.root(b));
            if a != b && groups.cost(a, b) <= allowed {
                groups.offer(a, b, &sizes, contrast, &mut parts);
                groups.join(a, b);
            }
        }
        groups.still_apart(&mut edges);
        allowed *= STEP;
    }
    parts
}

/// Pairs of inner grid points side by side.
fn edges(patch: &Patch) -> Vec<(u32, u32)> {
    let inner = |at: usize| patch.inner.get(at).copied().unwrap_or(false);
    let mut edges = Vec::new();
    for at in (0..patch.inner.len()).filter(|&at| inner(at)) {
        let right = (at % patch.width + 1 < patch.width).then_some(at + 1);
        for next in [right, Some(at + patch.width)].into_iter().flatten().filter(|&next| inner(next)) {
            edges.push((at as u32, next as u32));
        }
    }
    edges
}

/// Grid points in groups, each of which is a ring that can be walked through.
struct Groups {
    parent: Vec<u32>,
    next: Vec<u32>,
    count: Vec<u32>,
    /// Sum of the colours.
    sum: Vec<Lab>,
}

impl Groups {
    fn of(patch: &Patch) -> Self {
        let each: Vec<u32> = (0..patch.colours.len() as u32).collect();
        Self { parent: each.clone(), count: vec![1; each.len()], sum: patch.colours.clone(), next: each }
    }

    fn root(&mut self, mut at: u32) -> u32 {
        while self.parent[at as usize] != at {
            let above = self.parent[self.parent[at as usize] as usize];
            self.parent[at as usize] = above;
            at = above;
        }
        at
    }

    fn mean(&self, group: u32) -> Lab {
        let count = self.count[group as usize] as f32;
        self.sum[group as usize].map(|v| v / count)
    }

    fn difference(&self, a: u32, b: u32) -> f32 {
        colour::difference(self.mean(a), self.mean(b))
    }

    fn cost(&self, a: u32, b: u32) -> f32 {
        let [n, m] = [a, b].map(|g| self.count[g as usize] as f32);
        n * m / (n + m) * self.difference(a, b).powi(2)
    }

    fn join(&mut self, a: u32, b: u32) {
        let (large, small) = if self.count[a as usize] >= self.count[b as usize] { (a, b) } else { (b, a) };
        let (l, s) = (large as usize, small as usize);
        self.parent[s] = large;
        self.count[l] += self.count[s];
        let other = self.sum[s];
        (0..3).for_each(|k| self.sum[l][k] += other[k]);
        self.next.swap(l, s);
    }

    /// Notes two groups that are about to be joined, if they stand out.
    fn offer(
        &self,
        a: u32,
        b: u32,
        sizes: &std::ops::RangeInclusive<usize>,
        least_contrast: f32,
        parts: &mut Vec<Part>,
    ) {
        if self.difference(a, b) < least_contrast {
            return;
        }
        for (group, other) in [(a, b), (b, a)] {
            let [own, other] = [group, other].map(|g| self.count[g as usize]);
            if sizes.contains(&(own as usize)) && other * GROWS_BY >= own {
                parts.push(self.points(group));
            }
        }
    }

    fn points(&self, group: u32) -> Vec<usize> {
        let mut points = Vec::with_capacity(self.count[group as usize] as usize);
        let mut at = group;
        loop {
            points.push(at as usize);
            at = self.next[at as usize];
            if at == group {
                return points;
            }
        }
    }

    /// Leaves each pair of groups once that touch and aren't joined.
    fn still_apart(&mut self, edges: &mut Vec<(u32, u32)>) {
        for edge in edges.iter_mut() {
            let (a, b) = (self.root(edge.0), self.root(edge.1));
            *edge = (a.min(b), a.max(b));
        }
        edges.retain(|(a, b)| a != b);
        edges.sort_unstable();
        edges.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A skin that turns from green to red from left to right, with a brown spot and grain.
    fn shaded() -> Patch {
        let place: Vec<[f64; 2]> = (0..1600u32).map(|i| [i % 40, i / 40].map(f64::from)).collect();
        let colour = |p: &[f64; 2]| {
            let grain = ((p[0] * 7.0 + p[1] * 13.0) % 5.0) as f32 - 2.0;
            if (p[0] - 25.0).hypot(p[1] - 20.0) < 5.0 {
                [30.0, 12.0, 18.0]
            } else {
                [55.0 + grain, p[0] as f32, 40.0]
            }
        };
        let colours = place.iter().map(colour).collect();
        Patch { width: 40, colours, inner: vec![true; 1600], place }
    }

    #[test]
    fn a_spot_is_a_part_of_its_own() {
        let spot: Vec<usize> = (0..1600).filter(|&at| shaded().colours[at][0] < 31.0).collect();
        let parts = of(&shaded(), 20..=640, 6.0);
        let found = parts.into_iter().any(|mut part| {
            part.sort_unstable();
            part == spot
        });
        assert!(found);
    }

    #[test]
    fn plain_skin_and_no_skin_have_no_parts() {
        let plain = Patch { colours: vec![[50.0, 40.0, 30.0]; 1600], ..shaded() };
        assert!(of(&plain, 20..=640, 6.0).is_empty());
        let none = Patch { inner: vec![false; 1600], ..shaded() };
        assert!(of(&none, 20..=640, 6.0).is_empty());
    }
}
