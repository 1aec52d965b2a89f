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

/// The bounds of a kind of produce: ours, drawn wide around what is traded and
/// no grading limits. They only tell apart what looks clearly different.
struct Bounds {
    diameter_mm: [f64; 2],
    /// Largest caliper diameter over the smallest, at most.
    elongation: f64,
    /// Hue angle of CIE a*b* in degrees, from and to, through 0 (90 is yellow).
    hue: [f64; 2],
    /// Distance from grey in CIE a*b*, from and to.
    chroma: [f64; 2],
    /// L*, from and to.
    lightness: [f64; 2],
}

fn bounds(produce: Produce) -> Bounds {
    match produce {
        // deep red through yellow to green, but never as vivid as a ripe tomato or lemon
        Produce::Apple => Bounds {
            diameter_mm: [30.0, 130.0],
            elongation: 1.45,
            hue: [-50.0, 140.0],
            chroma: [4.0, 58.0],
            lightness: [5.0, 95.0],
        },
        // yellow and green
        Produce::Lemon => Bounds {
            diameter_mm: [28.0, 120.0],
            elongation: 2.2,
            hue: [75.0, 140.0],
            chroma: [18.0, 120.0],
            lightness: [38.0, 97.0],
        },
        // red and orange, turning, and unripe green, which is dull
        Produce::Tomato => Bounds {
            diameter_mm: [12.0, 130.0],
            elongation: 2.4,
            hue: [-15.0, 125.0],
            chroma: [22.0, 130.0],
            lightness: [10.0, 90.0],
        },
    }
}

/// Why a thing isn't counted, as a code; `None` when it is.
#[must_use]
pub fn reason(looks: &Looks, produce: Produce) -> Option<&'static str> {
    let bounds = bounds(produce);
    if looks.cut_off {
        return Some("cut_off");
    }
    let is_lemon_yellow = produce == Produce::Tomato && is_bright_yellow(looks.lab);
    if !has_colour(looks.lab, &bounds) || is_lemon_yellow {
        return Some("other_colour");
    }
    if looks.elongation > bounds.elongation {
        return Some("other_shape");
    }
    let [least, most] = bounds.diameter_mm;
    if looks.diameter_mm < least {
        return Some("too_small");
    }
    (looks.diameter_mm > most).then_some("too_large")
}

fn hue([_, a, b]: [f64; 3]) -> f64 {
    b.atan2(a).to_degrees()
}

fn has_colour(lab: [f64; 3], bounds: &Bounds) -> bool {
    let within = |value: f64, [from, to]: [f64; 2]| value >= from && value <= to;
    within(hue(lab), bounds.hue)
        && within(lab[1].hypot(lab[2]), bounds.chroma)
        && within(lab[0], bounds.lightness)
}

/// Yellow tomatoes lean to orange; only citrus is this light and leans to green.
fn is_bright_yellow(lab: [f64; 3]) -> bool {
    lab[0] > 62.0 && hue(lab) > 89.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(diameter_mm: f64, lab: [f64; 3], produce: Produce) -> Option<&'static str> {
        reason(&Looks { diameter_mm, elongation: 1.1, lab, cut_off: false }, produce)
    }

    #[test]
    fn each_kind_is_counted_and_clearly_other_things_are_not() {
        let (red, green, yellow) = ([45.0, 56.0, 48.0], [55.0, -18.0, 38.0], [72.0, -7.0, 70.0]);
        let (blue, grey) = ([45.0, -5.0, -40.0], [60.0, 0.5, 1.0]);
        assert_eq!(judged(60.0, red, Produce::Tomato), None);
        assert_eq!(judged(60.0, green, Produce::Tomato), None);
        assert_eq!(judged(75.0, green, Produce::Apple), None);
        assert_eq!(judged(75.0, [30.0, 38.0, 22.0], Produce::Apple), None);
        assert_eq!(judged(55.0, yellow, Produce::Lemon), None);
        assert_eq!(judged(55.0, green, Produce::Lemon), None);
        assert_eq!(judged(55.0, yellow, Produce::Tomato), Some("other_colour"));
        assert_eq!(judged(55.0, yellow, Produce::Apple), Some("other_colour"));
        assert_eq!(judged(55.0, red, Produce::Lemon), Some("other_colour"));
        for produce in Produce::ALL {
            assert_eq!(judged(60.0, blue, produce), Some("other_colour"));
            assert_eq!(judged(60.0, grey, produce), Some("other_colour"));
            assert_eq!(judged(200.0, green, produce), Some("too_large"));
            assert_eq!(judged(9.0, green, produce), Some("too_small"));
        }
    }

    #[test]
    fn what_runs_off_the_mat_is_not_measured() {
        let red = Looks { diameter_mm: 60.0, elongation: 1.1, lab: [45.0, 56.0, 48.0], cut_off: false };
        assert_eq!(reason(&Looks { cut_off: true, ..red }, Produce::Tomato), Some("cut_off"));
    }

    #[test]
    fn a_colour_and_a_shape_that_do_not_fit_are_told_apart() {
        let red = Looks { diameter_mm: 60.0, elongation: 3.0, lab: [45.0, 56.0, 48.0], cut_off: false };
        assert_eq!(reason(&red, Produce::Tomato), Some("other_shape"));
        assert_eq!(reason(&red, Produce::Lemon), Some("other_colour"));
    }
}
