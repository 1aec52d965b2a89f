//! Whether a thing on the mat can be the produce it is said to be. Lenient: a
//! real piece that isn't counted does more harm than a wrong one that a person
//! strikes out.

use punnet_domain::produce::Produce;

/// What is measured of a thing before it is judged.
#[derive(Debug, Clone, Copy)]
pub struct Looks {
    /// Diameter of the circle with the silhouette's area.
    pub diameter_mm: f64,
    /// Largest caliper diameter over the smallest.
    pub elongation: f64,
    /// Mean corrected colour.
    pub lab: [f64; 3],
    /// Whether it runs off the mat or the photo, or under the colour card.
    pub cut_off: bool,
}

/// The bounds of a kind of produce: ours, drawn wide around what is traded, so
/// they are no grading limits.
struct Bounds {
    diameter_mm: [f64; 2],
    elongation: f64,
    /// Hue angle of CIE a*b* in degrees, from and to, through 0.
    hue: [f64; 2],
    /// Chroma above which the hue can be trusted.
    chroma: f64,
}

fn bounds(produce: Produce) -> Bounds {
    match produce {
        // deep red through yellow to green
        Produce::Apple => {
            Bounds { diameter_mm: [35.0, 130.0], elongation: 1.6, hue: [-50.0, 140.0], chroma: 4.0 }
        }
        // yellow and green only
        Produce::Lemon => {
            Bounds { diameter_mm: [28.0, 120.0], elongation: 2.2, hue: [75.0, 140.0], chroma: 12.0 }
        }
        // red and orange, turning and unripe green
        Produce::Tomato => {
            Bounds { diameter_mm: [12.0, 130.0], elongation: 2.4, hue: [-15.0, 125.0], chroma: 12.0 }
        }
    }
}

/// Why a thing isn't counted, as a code; `None` when it is.
#[must_use]
pub fn reason(looks: &Looks, produce: Produce) -> Option<&'static str> {
    let bounds = bounds(produce);
    let [least, most] = bounds.diameter_mm;
    if looks.cut_off {
        return Some("cut_off");
    }
    if looks.diameter_mm < least {
        return Some("too_small");
    }
    if looks.diameter_mm > most {
        return Some("too_large");
    }
    (looks.elongation > bounds.elongation || !has_colour(looks.lab, &bounds)).then_some("not_produce")
}

fn has_colour([_, a, b]: [f64; 3], bounds: &Bounds) -> bool {
    let [from, to] = bounds.hue;
    let hue = b.atan2(a).to_degrees();
    a.hypot(b) >= bounds.chroma && hue >= from && hue <= to
}
