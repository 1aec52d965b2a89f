#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
use proptest::prelude::*;

use super::*;
use crate::inspection::tests::{APPLE, measured};

fn apple() -> Standard {
    Standard::parse(APPLE).unwrap()
}

fn no_sugar() -> BTreeMap<String, String> {
    BTreeMap::from([("brix".to_owned(), "no".to_owned())])
}

fn class(sizes: &[f64]) -> Class {
    propose(&measured(sizes), &apple(), &no_sugar()).unwrap().class
}

fn says(sizes: &[f64]) -> SampleSays {
    SampleSays::of(&measured(sizes), &apple(), [&apple()], &no_sugar()).unwrap()
}

/// NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.4.1: of 20 pieces 4, two-sided
/// 90 %, so one-sided 95 % above: 0.401029 (printed).
#[test]
fn the_bound_is_the_published_one() {
    assert!((upper_bound(4, 20, 0.95) - 0.401_029).abs() < 2e-6);
}

/// With nothing found the bound has a closed form, `1 - 0.05^(1/n)`; 59 pieces are
/// the least that show with 95 % that under 5 % are bad (Wilks).
#[test]
fn nothing_found_is_not_nothing_there() {
    for n in [1_u32, 5, 10, 58, 59, 1000] {
        let closed = 1.0 - 0.05_f64.powf(1.0 / f64::from(n));
        assert!((upper_bound(0, n, 0.95) - closed).abs() < 1e-12, "{n}");
    }
    assert!(upper_bound(0, 58, 0.95) > 0.05 && upper_bound(0, 59, 0.95) < 0.05);
    assert!((upper_bound(0, 0, 0.95) - 1.0).abs() < f64::EPSILON);
    assert!((upper_bound(7, 7, 0.95) - 1.0).abs() < f64::EPSILON);
}

#[test]
fn the_share_is_of_the_class_the_sizes_give() {
    let mut sizes = vec![62.0; 20];
    sizes[7] = 58.0;
    let share = says(&sizes).share.unwrap();
    assert_eq!((share.class, share.below, share.pieces), (Class::Extra, 1, 20));
    assert!((share.percent - 5.0).abs() < 1e-9 && (share.tolerated_percent - 10.0).abs() < 1e-9);
    assert!(share.upper_percent > 21.0 && share.upper_percent < 22.0, "{}", share.upper_percent);
}

#[test]
fn taking_out_the_small_ones_lifts_it() {
    let lift = says(&[62.0, 50.0, 63.0, 49.0, 64.0]).lift.unwrap();
    assert_eq!((lift.class, lift.small, lift.large), (Class::Extra, vec![2, 4], vec![]));
    let lift = says(&[70.0, 71.0, 79.0]).lift.unwrap();
    assert_eq!((lift.class, lift.small, lift.large), (Class::Extra, vec![], vec![3]));
    assert_eq!(says(&[70.0, 71.0]).lift, None, "nothing is better than Extra");
    let marked = BTreeMap::from([("skin".to_owned(), "marked".to_owned())]);
    assert_eq!(lift_with(&[70.0, 79.0], &marked), None, "no size mends the skin");
}

fn lift_with(sizes: &[f64], answers: &BTreeMap<String, String>) -> Option<Lift> {
    SampleSays::of(&measured(sizes), &apple(), [], answers).unwrap().lift
}

#[test]
fn how_sure_it_is_follows_the_least_sure_and_quality_is_of_the_class() {
    let text = APPLE.replacen("mark = \"verified\"\n    answers", "mark = \"recalled\"\n    answers", 2);
    let doubtful = Standard::parse(&text).unwrap();
    let says =
        SampleSays::of(&measured(&[70.0, 79.0]), &apple(), [&apple(), &doubtful], &no_sugar()).unwrap();
    let marks: Vec<Mark> = says.sellable.iter().map(|s| s.mark).collect();
    assert_eq!(marks, [Mark::Verified, Mark::Recalled]);
    let quality = says.quality.unwrap();
    assert_eq!((quality.class, quality.percent, quality.worse_percent), (Class::I, 10.0, Some(1.0)));
}

#[test]
fn where_it_may_be_sold_names_what_keeps_it_back() {
    let says = says(&[70.0, 79.0]);
    let [sold] = says.sellable.as_slice() else { panic!("one standard") };
    assert_eq!((sold.class, sold.open), (Class::I, true));
    let failing = sold.failing.as_ref().unwrap();
    assert_eq!((failing.rule, failing.class), (RuleKind::DiameterSpread, Class::Extra));
}

proptest! {
    #[test]
    fn the_bound_grows_with_what_is_found_and_falls_with_what_is_looked_at(
        pieces in 1_u32..200, below in 0_u32..200, confidence in 0.5_f64..0.999,
    ) {
        let below = below % pieces;
        let bound = upper_bound(below, pieces, confidence);
        prop_assert!(bound > f64::from(below) / f64::from(pieces) || below == 0);
        prop_assert!(bound < upper_bound(below + 1, pieces, confidence));
        prop_assert!(bound > upper_bound(below, pieces + 1, confidence));
        prop_assert!(bound <= upper_bound(below, pieces, confidence.midpoint(1.0)));
    }

    #[test]
    fn one_more_small_piece_never_grades_better(
        sizes in prop::collection::vec(45.0_f64..90.0, 1..40), less in 0.0_f64..20.0,
    ) {
        let smallest = sizes.iter().copied().fold(60.0, f64::min);
        let mut more = sizes.clone();
        more.push(smallest - less - 0.001);
        prop_assert!(class(&more) >= class(&sizes));
    }

    /// Whatever size is added: where it is smaller or larger than all, or worse by an
    /// answer, the class stays or falls.
    #[test]
    fn a_piece_at_either_end_and_a_worse_answer_never_grade_better(
        sizes in prop::collection::vec(60.0_f64..90.0, 1..30), beyond in 0.0_f64..15.0,
        skin in prop::sample::select(vec!["clean", "marked"]),
    ) {
        let answers = |skin: &str| BTreeMap::from([("brix".to_owned(), "no".to_owned()), ("skin".to_owned(), skin.to_owned())]);
        let graded = |sizes: &[f64], skin| propose(&measured(sizes), &apple(), &answers(skin)).unwrap().class;
        let largest = sizes.iter().copied().fold(0.0, f64::max);
        let mut more = sizes.clone();
        more.push(largest + beyond);
        prop_assert!(graded(&more, skin) >= graded(&sizes, skin));
        prop_assert!(graded(&sizes, "marked") >= graded(&sizes, "clean"));
    }

    /// The bound against counting every outcome of so few pieces one by one.
    #[test]
    fn the_bound_is_that_of_all_outcomes_counted(pieces in 1_u32..13, below in 0_u32..13) {
        let below = below % pieces;
        let share = upper_bound(below, pieces, 0.95);
        let chance = |outcome: u32| {
            let bad = outcome.count_ones();
            share.powi(bad.cast_signed()) * (1.0 - share).powi((pieces - bad).cast_signed())
        };
        let sum: f64 = (0..1_u32 << pieces).filter(|o| o.count_ones() <= below).map(chance).sum();
        prop_assert!((sum - 0.05).abs() < 1e-9, "{}", sum);
    }

    /// The lot tolerance against counting: the class holds up to the share and not beyond.
    #[test]
    fn the_tolerance_is_the_largest_number_within_the_share(pieces in 1_usize..200, percent in 0_u32..=100) {
        let allowed = crate::inspection::tolerated(pieces, f64::from(percent)) as usize;
        let within = |n: usize| n * 100 <= pieces * percent as usize;
        prop_assert_eq!((0..=pieces).filter(|n| within(*n)).max(), Some(allowed));
    }

    #[test]
    fn taking_out_the_named_pieces_really_lifts_it(
        sizes in prop::collection::vec(50.0_f64..80.0, 1..9),
    ) {
        let now = class(&sizes);
        let Some(lift) = says(&sizes).lift else { return Ok(()) };
        let out = |n: u32| lift.small.contains(&n) || lift.large.contains(&n);
        let left: Vec<f64> = (1..).zip(&sizes).filter(|(n, _)| !out(*n)).map(|(_, s)| *s).collect();
        prop_assert_eq!(class(&left), lift.class);
        prop_assert!(lift.class < now);
        let fewest = lift.small.len() + lift.large.len();
        prop_assert!(!any_choice_of(fewest - 1, &sizes, now), "fewer would do");
    }
}

/// Whether some choice of so many pieces to take out, of any sizes, lifts the class.
fn any_choice_of(out: usize, sizes: &[f64], now: Class) -> bool {
    (0_u32..1 << sizes.len()).filter(|taken| taken.count_ones() as usize == out).any(|taken| {
        let left: Vec<f64> =
            sizes.iter().enumerate().filter(|(i, _)| taken >> i & 1 == 0).map(|(_, s)| *s).collect();
        !left.is_empty() && class(&left) < now
    })
}
