//! Which pieces to take out of a sample for a better class.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::inspection::{Looks, Proposal, propose};
use crate::measurement::Measurement;
use crate::standard::{Class, MeasuredAs, Standard};

/// The fewest pieces without which a better class holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lift {
    /// The class that holds then.
    pub class: Class,
    /// Numbers of the pieces (from 1, among all of the measurement) whose skin is marked
    /// beyond that class, ascending.
    pub marked: Vec<u32>,
    /// The numbers of those whose colour only is beyond it, ascending.
    pub off_colour: Vec<u32>,
    /// The numbers of those that are too small, ascending.
    pub small: Vec<u32>,
    /// The numbers of those too large beside the others, ascending.
    pub large: Vec<u32>,
    /// The smallest that stays, mm.
    pub from_mm: f64,
    /// The largest that stays, mm.
    pub to_mm: f64,
}

/// The fewest pieces whose removal gives a better class than `now`; none where an
/// answer forbids a better one, for no piece mends that.
///
/// Those that look worst go first, as many as must. Of the others those stay that are a
/// run of the sizes in order: a larger piece in place of a smaller one never harms a
/// minimum, and pieces between others never widen the spread.
#[must_use]
pub fn lift(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
    now: &Proposal,
) -> Option<Lift> {
    if now.questions.iter().any(|q| q.allows.is_some_and(|allows| allows >= now.class)) {
        return None;
    }
    let bare = bare(measurement);
    let worst = worst_looking(&bare, standard, answers);
    let better = Class::GRADED.into_iter().filter(|class| *class < now.class);
    let allows = |left: &Measurement, class| Looks::of(left, standard, answers).allow(class);
    let mut counts: Vec<usize> = better.filter_map(|class| must_go(&bare, &worst, class, allows)).collect();
    counts.sort_unstable();
    counts.dedup();
    let lifts = counts.into_iter().filter_map(|count| {
        let (out, _) = worst.split_at_checked(count)?;
        by_size(&without(&bare, &numbers(out)), standard, answers, now.class, out)
    });
    lifts.min_by_key(|lift| (lift.out(), lift.class))
}

impl Lift {
    /// How many pieces are taken out.
    fn out(&self) -> usize {
        self.marked.len() + self.off_colour.len() + self.small.len() + self.large.len()
    }
}

/// A piece that looks worse than the best class allows.
struct Worse {
    number: u32,
    class: Class,
    /// Whether only its colour does.
    by_colour: bool,
}

/// The counted pieces whose looks are beyond the best class, the worst first.
fn worst_looking(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> Vec<Worse> {
    let looks = Looks::of(measurement, standard, answers);
    let all = looks.classes().map(|(number, class, by_colour)| Worse { number, class, by_colour });
    let mut worse: Vec<Worse> = all.filter(|w| w.class > Class::Extra).collect();
    worse.sort_by_key(|w| (std::cmp::Reverse(w.class), w.number));
    worse
}

/// How many of the worst must go until the looks allow a class; none where nothing would be left.
fn must_go(
    measurement: &Measurement,
    worst: &[Worse],
    class: Class,
    allows: impl Fn(&Measurement, Class) -> bool,
) -> Option<usize> {
    (0..=worst.len()).find(|count| {
        let left = without(measurement, &numbers(worst.get(..*count).unwrap_or_default()));
        left.pieces.iter().any(|p| p.counted) && allows(&left, class)
    })
}

/// The fewest of what is left to take out by size for a better class than `now`.
fn by_size(
    left: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
    now: Class,
    out: &[Worse],
) -> Option<Lift> {
    let sizes = sizes(left, standard.measured_as);
    let tried = (0..sizes.len()).flat_map(|out| (0..=out).rev().map(move |small| (small, out - small)));
    for (small, large) in tried {
        let (below, rest) = sizes.split_at_checked(small)?;
        let (stay, above) = rest.split_at_checked(rest.len().checked_sub(large)?)?;
        let (small, large) = (numbers_of(below), numbers_of(above));
        let class =
            propose(&without(left, &[small.as_slice(), &large].concat()), standard, answers).ok()?.class;
        if class < now {
            let (from_mm, to_mm) = (stay.first()?.1, stay.last()?.1);
            let of = |by_colour| sorted(out.iter().filter(|w| w.by_colour == by_colour).map(|w| w.number));
            let (marked, off_colour) = (of(false), of(true));
            return Some(Lift { class, marked, off_colour, small, large, from_mm, to_mm });
        }
    }
    None
}

/// The counted pieces' numbers and sizes in mm, smallest first.
fn sizes(measurement: &Measurement, measured_as: MeasuredAs) -> Vec<(u32, f64)> {
    let counted = (1..).zip(&measurement.pieces).filter(|(_, p)| p.counted);
    let mut sizes: Vec<_> = counted.map(|(n, p)| (n, measured_as.of(p))).collect();
    sizes.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    sizes
}

fn numbers_of(pieces: &[(u32, f64)]) -> Vec<u32> {
    sorted(pieces.iter().map(|p| p.0))
}

fn numbers(pieces: &[Worse]) -> Vec<u32> {
    pieces.iter().map(|w| w.number).collect()
}

fn sorted(numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_unstable();
    numbers
}

/// The measurement without its outlines: many are tried, and no rule looks at those.
fn bare(measurement: &Measurement) -> Measurement {
    let mut bare = measurement.clone();
    for piece in &mut bare.pieces {
        piece.outline_px = Vec::new();
        piece.other_side = None;
        piece.blemishes.iter_mut().for_each(|b| b.outline_px = Vec::new());
    }
    bare.second = None;
    bare
}

/// The measurement with some pieces no longer counted.
fn without(measurement: &Measurement, out: &[u32]) -> Measurement {
    let mut without = measurement.clone();
    for (n, piece) in (1..).zip(&mut without.pieces) {
        piece.counted &= !out.contains(&n);
    }
    without
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;
    use crate::inspection::tests::{APPLE, blemish, coloured, measured};

    fn apple() -> Standard {
        Standard::parse(APPLE).unwrap()
    }

    /// Sizes in mm and what each skin shows in cm².
    fn sample(pieces: &[(f64, f64)]) -> Measurement {
        let mut sample = measured(&pieces.iter().map(|p| p.0).collect::<Vec<_>>());
        for (piece, (_, area)) in sample.pieces.iter_mut().zip(pieces) {
            piece.blemishes = vec![blemish(*area, area.sqrt(), None)];
        }
        sample
    }

    fn class(pieces: &[(f64, f64)]) -> Class {
        propose(&sample(pieces), &apple(), &BTreeMap::new()).unwrap().class
    }

    fn lifted(pieces: &[(f64, f64)]) -> Option<Lift> {
        let sample = sample(pieces);
        let now = propose(&sample, &apple(), &BTreeMap::new()).unwrap();
        lift(&sample, &apple(), &BTreeMap::new(), &now)
    }

    #[test]
    fn taking_out_the_marked_ones_lifts_it() {
        let lift = lifted(&[(70.0, 0.0), (71.0, 1.5), (72.0, 0.5), (70.5, 3.0)]).unwrap();
        assert_eq!((lift.class, lift.marked, lift.small, lift.large), (Class::II, vec![4], vec![], vec![]));
        let lift = lifted(&[(70.0, 0.0), (71.0, 1.5), (72.0, 0.5)]).unwrap();
        assert_eq!((lift.class, lift.marked), (Class::Extra, vec![2]));
    }

    #[test]
    fn those_of_too_little_colour_are_told_apart_from_marked_ones() {
        let limit = "[[share_limit]]\nrule = \"red_least\"\nclass = \"i\"\npercent = 50\nclause = \"II\"\nmark = \"verified\"\n";
        let red = Standard::parse(&format!("{APPLE}{limit}")).unwrap();
        let mut sample = Measurement { sides_seen: 2, ..coloured(&[1.0, 0.1, 1.0, 0.1]) };
        sample.pieces[3].blemishes = vec![blemish(3.0, 2.0, None)];
        let answers = BTreeMap::new();
        let now = propose(&sample, &red, &answers).unwrap();
        let lift = lift(&sample, &red, &answers, &now).unwrap();
        assert_eq!((now.class, lift.class, lift.marked), (Class::Outside, Class::II, vec![4]));
        sample.pieces[3].blemishes.clear();
        let now = propose(&sample, &red, &answers).unwrap();
        let lift = super::lift(&sample, &red, &answers, &now).unwrap();
        assert_eq!((lift.class, lift.marked, lift.off_colour), (Class::Extra, vec![], vec![2, 4]));
    }

    #[test]
    fn marked_and_small_ones_go_together() {
        let lift = lifted(&[(70.0, 0.0), (71.0, 1.5), (45.0, 0.0), (71.0, 0.0)]).unwrap();
        assert_eq!((lift.class, lift.marked, lift.small), (Class::II, vec![], vec![3]));
        assert_eq!(lifted(&[(70.0, 1.5)]), None, "nothing would be left");
    }

    proptest! {
        #[test]
        fn without_the_named_pieces_the_class_named_holds(
            pieces in prop::collection::vec((50.0_f64..80.0, prop::sample::select(vec![0.0, 0.0, 1.5, 3.0])), 1..9),
        ) {
            let now = class(&pieces);
            let Some(lift) = lifted(&pieces) else { return Ok(()) };
            let out = |n: u32| [&lift.marked, &lift.small, &lift.large].iter().any(|of| of.contains(&n));
            let left: Vec<_> = (1..).zip(&pieces).filter(|(n, _)| !out(*n)).map(|(_, p)| *p).collect();
            prop_assert_eq!(class(&left), lift.class);
            prop_assert!(lift.class < now);
        }
    }
}
