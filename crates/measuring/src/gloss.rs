//! Gloss that stands out of a skin as a mark would: a light that the skin mirrors.
//!
//! A camera bends bright colours (its tone curve, the sensor's end), so what it makes of skin and
//! white light needn't be their sum, which [`crate::contrast`] knows. What stays true is that a
//! mirrored light is brighter and paler than the skin, small on a round piece, brightest in its
//! middle without an edge, and on the side that the light comes from, where the skin is lighter.
//! A pale scar, a crust or a label ends at once; bleached skin is larger.

// Pixel loops: every index is kept inside the picture.
#![allow(clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss)]

use crate::look::Part;
use crate::skin::Patch;

/// How much lighter it is than the skin ([`crate::look::Look::lit`]) at the least.
const LIGHTER: f32 = 1.12;
/// Its chroma beside L* + 16 is at most this share of the skin's.
const PALER: f32 = 0.85;
/// Its light fades over at least so much, mm.
const FADES_MM: f32 = 1.6;
/// Mirrors on round skin are small: mm², and as a share of the skin.
const LARGEST_MM2: f64 = 40.0;
const LARGEST_SHARE: f64 = 0.015;
/// So near the middle it may be that of a light above, wherever the skin is lighter.
const MIDDLE: f32 = 0.25;
/// How much lighter (L*) the rim towards the light is than the middle, to tell from where it
/// comes, and the least cosine of the angle to it.
const TELLS: f64 = 2.0;
const TOWARDS: f64 = 0.5;

/// Whether a part is a light that the skin mirrors.
#[must_use]
pub fn is_gloss(patch: &Patch, part: &Part) -> bool {
    let look = &part.look;
    let [place, skin] = look.chroma();
    let [inside, around] = [look.inside, look.around].map(|lab| lab[0] + 16.0);
    look.lit() >= LIGHTER
        && place / inside <= PALER * skin / around
        && look.edge_mm >= FADES_MM
        && look.area_mm2 <= LARGEST_MM2
        && look.share <= LARGEST_SHARE
        && (look.out <= MIDDLE || is_towards_light(patch, part.points))
}

/// Whether some points lie on the side that light comes from, or where no side is lighter.
fn is_towards_light(patch: &Patch, points: &[usize]) -> bool {
    let [x, y] = middle(patch, points);
    let [u, v] = lighter(patch);
    let slope = u.hypot(v);
    slope < TELLS || u * x + v * y >= TOWARDS * slope * x.hypot(y)
}

fn middle(patch: &Patch, points: &[usize]) -> [f64; 2] {
    [0, 1].map(|k| points.iter().map(|&at| patch.place[at][k]).sum::<f64>() / points.len().max(1) as f64)
}

/// How much lighter the skin gets (L*) from its middle to its rim, along both axes: the slope of
/// a plane through the lightness of a disc, in which places have a mean square of a quarter.
fn lighter(patch: &Patch) -> [f64; 2] {
    let inner: Vec<usize> = (0..patch.inner.len()).filter(|&at| patch.inner[at]).collect();
    let count = inner.len().max(1) as f64;
    let light = |at: &usize| f64::from(patch.colours[*at][0]);
    let mean = inner.iter().map(light).sum::<f64>() / count;
    [0, 1].map(|k| 4.0 * inner.iter().map(|at| (light(at) - mean) * patch.place[*at][k]).sum::<f64>() / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Look;

    /// A light mirrored by an orange.
    const MIRRORED: Look = Look {
        inside: [79.0, 19.0, 48.0],
        around: [60.0, 37.0, 56.0],
        differs: 27.0,
        texture: 1.5,
        edge_mm: 2.4,
        area_mm2: 12.0,
        share: 0.004,
        aspect: 1.3,
        ragged: 0.8,
        out: 0.4,
    };

    /// A skin of 41 by 41 points that gets lighter to the left.
    fn skin() -> Patch {
        let place: Vec<[f64; 2]> =
            (0..1681).map(|i| [i % 41, i / 41].map(|v| (f64::from(v) - 20.0) / 20.0)).collect();
        let colours = place.iter().map(|p| [60.0 - 8.0 * p[0] as f32, 37.0, 56.0]).collect();
        let inner = place.iter().map(|p| p[0].hypot(p[1]) < 0.97).collect();
        Patch { width: 41, colours, inner, place }
    }

    #[test]
    fn a_pale_bright_speck_without_an_edge_is_gloss_where_light_comes_from() {
        let (left, right) = ([20 * 41 + 12], [20 * 41 + 28]);
        assert!(is_gloss(&skin(), &Part { points: &left, look: MIRRORED }));
        assert!(!is_gloss(&skin(), &Part { points: &right, look: MIRRORED }));
        let above = Look { out: 0.2, ..MIRRORED };
        assert!(is_gloss(&skin(), &Part { points: &right, look: above }), "near the middle");
    }

    #[test]
    fn what_ends_at_once_is_large_or_has_colour_is_none() {
        let left = [20 * 41 + 12];
        let scar = Look { edge_mm: 1.0, ..MIRRORED };
        let bleached = Look { area_mm2: 180.0, share: 0.03, ..MIRRORED };
        let riper = Look { inside: [70.0, 45.0, 66.0], ..MIRRORED };
        let brown = Look { inside: [45.0, 12.0, 24.0], ..MIRRORED };
        for look in [scar, bleached, riper, brown] {
            assert!(!is_gloss(&skin(), &Part { points: &left, look }), "{look:?}");
        }
    }
}
