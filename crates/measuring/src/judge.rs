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
    /// How much of the smallest rectangle around the silhouette it fills.
    pub squareness: f64,
    /// Mean corrected colour.
    pub lab: [f64; 3],
    /// Whether it runs off the mat or the photo, or under the colour card.
    pub cut_off: bool,
}

/// No produce fills so much of a rectangle: the squarest apple or tomato measured
/// fills 0.85, an ellipse 0.79, a carton seen from 20 degrees aside 0.90 and more.
const SQUAREST: f64 = 0.89;

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
    let of = |diameter_mm, elongation, hue, chroma, lightness| Bounds {
        diameter_mm,
        elongation,
        hue,
        chroma,
        lightness,
    };
    match produce {
        // deep red through yellow to green, but never as vivid as a ripe tomato or lemon
        Produce::Apple => of([30.0, 130.0], 1.45, [-50.0, 140.0], [4.0, 58.0], [5.0, 95.0]),
        // yellow and green
        Produce::Lemon => of([28.0, 120.0], 2.2, [75.0, 140.0], [18.0, 120.0], [38.0, 97.0]),
        // red and orange, turning, and unripe green, which is dull
        Produce::Tomato => of([12.0, 130.0], 2.4, [-15.0, 125.0], [22.0, 130.0], [10.0, 90.0]),
        // green through yellow to russet and red
        Produce::Pear => of([30.0, 130.0], 2.4, [-30.0, 140.0], [4.0, 75.0], [5.0, 95.0]),
        // orange, turning, and green where nights are warm
        Produce::Orange => of([35.0, 130.0], 1.45, [35.0, 140.0], [18.0, 130.0], [25.0, 95.0]),
        // orange to green
        Produce::Mandarin => of([25.0, 110.0], 1.8, [30.0, 140.0], [18.0, 130.0], [25.0, 95.0]),
        // green to yellow
        Produce::Lime => of([18.0, 90.0], 2.0, [75.0, 150.0], [8.0, 110.0], [15.0, 95.0]),
        // pale yellow through orange to deep red
        Produce::Peach => of([35.0, 120.0], 1.5, [-50.0, 130.0], [4.0, 90.0], [5.0, 95.0]),
        // brown and green-brown
        Produce::Kiwifruit => of([25.0, 90.0], 2.4, [30.0, 140.0], [3.0, 60.0], [5.0, 85.0]),
        // green through yellow to red
        Produce::Mango => of([45.0, 220.0], 3.2, [-50.0, 150.0], [3.0, 110.0], [5.0, 95.0]),
        // a bunch: green, red, blue-black
        Produce::TableGrapes => of([50.0, 350.0], 4.5, [-180.0, 180.0], [0.0, 110.0], [2.0, 95.0]),
        // red, with white and green parts
        Produce::Strawberry => of([10.0, 70.0], 2.6, [-20.0, 125.0], [10.0, 110.0], [8.0, 92.0]),
        // green, yellow, orange, red, nearly black
        Produce::SweetPepper => of([25.0, 180.0], 4.5, [-60.0, 160.0], [2.0, 130.0], [2.0, 97.0]),
        // white to purple, with little colour
        Produce::Garlic => of([15.0, 110.0], 3.0, [-180.0, 180.0], [0.0, 30.0], [25.0, 100.0]),
        // yellow, brown and red skins
        Produce::Potato => of([15.0, 180.0], 4.0, [-30.0, 120.0], [3.0, 70.0], [10.0, 97.0]),
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
    if looks.elongation > bounds.elongation || looks.squareness > SQUAREST {
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

    const LONG_AND_RED: Looks = Looks {
        diameter_mm: 60.0,
        elongation: 3.0,
        squareness: 0.79,
        lab: [45.0, 56.0, 48.0],
        cut_off: false,
    };

    fn judged(diameter_mm: f64, lab: [f64; 3], produce: Produce) -> Option<&'static str> {
        reason(&Looks { diameter_mm, elongation: 1.1, squareness: 0.79, lab, cut_off: false }, produce)
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
            // Grapes are blue and nearly black too; garlic is white, which is grey.
            let (bluish, dull) = match produce {
                Produce::TableGrapes => (None, None),
                Produce::Garlic => (Some("other_colour"), None),
                _ => (Some("other_colour"), Some("other_colour")),
            };
            assert_eq!(judged(60.0, blue, produce), bluish, "{produce:?}");
            assert_eq!(judged(60.0, grey, produce), dull, "{produce:?}");
            let own = if produce == Produce::Garlic { [85.0, 2.0, 8.0] } else { green };
            assert_eq!(judged(60.0, own, produce), None, "{produce:?}");
            assert_eq!(judged(360.0, own, produce), Some("too_large"), "{produce:?}");
            assert_eq!(judged(9.0, own, produce), Some("too_small"), "{produce:?}");
        }
    }

    #[test]
    fn what_runs_off_the_mat_is_not_measured() {
        let red = Looks { elongation: 1.1, ..LONG_AND_RED };
        assert_eq!(reason(&Looks { cut_off: true, ..red }, Produce::Tomato), Some("cut_off"));
    }

    #[test]
    fn a_colour_and_a_shape_that_do_not_fit_are_told_apart() {
        assert_eq!(reason(&LONG_AND_RED, Produce::Tomato), Some("other_shape"));
        assert_eq!(reason(&LONG_AND_RED, Produce::Lemon), Some("other_colour"));
        let square = Looks { elongation: 1.4, squareness: 0.95, ..LONG_AND_RED };
        assert_eq!(reason(&square, Produce::Tomato), Some("other_shape"));
    }
}
