//! Russet: cork on the skin of apples and pears, brown-gold, dull and rough. It is the
//! skin of some kinds and no blemish by itself.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)]

use std::collections::BTreeSet;

use crate::colour::Lab;
use crate::pieces::Scene;
use punnet_domain::produce::Produce;

/// Hue angles of cork, degrees from and to: redder is blush, yellower and greener plain skin.
const HUE: [f32; 2] = [56.0, 90.0];
/// Chroma beside L* + 16, by which light scales both: cork is dull; golden and red skin aren't.
const DULL: [f32; 2] = [0.22, 0.56];
/// L* from and to.
const LIGHTNESS: [f32; 2] = [22.0, 66.0];
/// How far the lightness of a place is from its neighbours' mean on rough skin (root mean
/// square), the photo's grain included.
pub const ROUGH: f32 = 1.0;
/// Where so much of the skin is surely russet, other places of its colour are too.
pub const COMPANY: f64 = 0.01;
/// The neighbours of a place, half the side of their square in grid points.
const NEIGHBOURS: usize = 2;
/// A place is russet if so much of what is around it has the colour.
const AROUND: f32 = 0.4;
/// Where roughness and colour are looked at around a place: half the side of that square and
/// how far apart, grid points.
const REACH: usize = 3;
const APART: usize = 2;

/// Whether a kind of produce has it.
#[must_use]
pub fn occurs(produce: Produce) -> bool {
    matches!(produce, Produce::Apple | Produce::Pear)
}

/// How much of some inner grid points is russet, 0 to 1, `known` being russet already;
/// `None` for what has none.
#[must_use]
pub fn share(scene: &Scene, inner: &[usize], known: &BTreeSet<usize>, produce: Produce) -> Option<f64> {
    if !occurs(produce) || inner.is_empty() {
        return None;
    }
    // beside what is surely russet its colour alone tells
    let rough = if known.len() as f64 >= COMPANY * inner.len() as f64 { 0.0 } else { ROUGH };
    let russet = |at: &&usize| known.contains(at) || is_russet(scene.colours, scene.sheet.width, **at, rough);
    Some(inner.iter().filter(russet).count() as f64 / inner.len() as f64)
}

/// Whether a grid point, well within a piece, lies in skin of russet's colour that is as rough
/// as that.
#[must_use]
pub fn is_russet(colours: &[Lab], width: usize, at: usize, least_rough: f32) -> bool {
    if !has_colour(mean(colours, width, at, 1)) {
        return false;
    }
    let (mut brown, mut rough, mut count) = (0.0, 0.0, 0.0);
    for near in square(colours.len(), width, at, REACH, APART) {
        count += 1.0;
        brown += f32::from(u8::from(has_colour(colours[near])));
        rough += (colours[near][0] - mean(colours, width, near, NEIGHBOURS)[0]).powi(2);
    }
    brown >= AROUND * count && (rough / f32::max(count, 1.0)).sqrt() >= least_rough
}

/// Whether cork may have this colour, in whatever light.
#[must_use]
pub fn has_colour([l, a, b]: Lab) -> bool {
    let within = |value: f32, [from, to]: [f32; 2]| value >= from && value <= to;
    within(l, LIGHTNESS) && within(b.atan2(a).to_degrees(), HUE) && within(a.hypot(b) / (l + 16.0), DULL)
}

/// The grid points so far apart in a square around one, those beyond the mat left out.
fn square(len: usize, width: usize, at: usize, reach: usize, apart: usize) -> impl Iterator<Item = usize> {
    let (x, y) = (at % width, at / width);
    let rows = (y.saturating_sub(reach)..=(y + reach).min(len / width - 1)).step_by(apart);
    let columns = (x.saturating_sub(reach)..=(x + reach).min(width - 1)).step_by(apart);
    rows.flat_map(move |row| columns.clone().map(move |column| row * width + column))
}

fn mean(colours: &[Lab], width: usize, at: usize, reach: usize) -> Lab {
    let (mut sum, mut count) = ([0.0f32; 3], 0.0f32);
    for near in square(colours.len(), width, at, reach, 1) {
        (0..3).for_each(|k| sum[k] += colours[near][k]);
        count += 1.0;
    }
    sum.map(|v| v / count.max(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A skin of 40 by 40 points, checkered in lightness by so much.
    fn skin(lab: Lab, checks: f32) -> Vec<Lab> {
        let light = |i: usize| if (i % 40 + i / 40).is_multiple_of(2) { checks } else { -checks };
        (0..1600).map(|i| [lab[0] + light(i), lab[1], lab[2]]).collect()
    }

    fn russet(lab: Lab, checks: f32) -> bool {
        is_russet(&skin(lab, checks), 40, 820, ROUGH)
    }

    #[test]
    fn rough_brown_gold_skin_is_russet_and_plain_skin_is_not() {
        let cork = [54.0, 11.0, 29.0];
        assert!(russet(cork, 3.0));
        assert!(!russet(cork, 0.3), "an even brown place is none");
        for plain in [[74.0, -2.0, 58.0], [66.0, -16.0, 44.0], [42.0, 45.0, 26.0], [60.0, 30.0, 40.0]] {
            assert!(!russet(plain, 3.0), "{plain:?}");
        }
    }

    #[test]
    fn the_same_cork_in_the_shade_is_russet_too() {
        let shaded = [54.0f32, 11.0, 29.0].map(|v| v * 0.8);
        let shaded = [(54.0 + 16.0) * 0.8 - 16.0, shaded[1], shaded[2]];
        assert!(russet(shaded, 2.5));
    }
}
