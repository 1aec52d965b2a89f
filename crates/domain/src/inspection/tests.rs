#![allow(clippy::unwrap_used)]
use super::*;
use crate::Refusal;
use crate::measurement::{Blemish, BlemishKind, ColourShares, MatSeen, Piece, StepTimes};
use crate::standard::Standard;

pub(crate) const APPLE: &str = r#"
    id = "test-apple"
    name = "Apples"
    edition = "test"
    source = "test"
    produce = "apple"
    markets = ["EU"]
    measured_as = "feret_max"
    size_tolerance = { percent = 10, floor_mm = 5, clause = "V.B", mark = "verified" }
    marking = { particulars = ["class"], clause = "VI", mark = "verified" }
    [[quality_tolerance]]
    class = "i"
    percent = 10
    worse_percent = 1
    clause = "IV.A"
    mark = "verified"
    [[quality_tolerance]]
    class = "ii"
    percent = 10
    decay_percent = 2
    clause = "IV.A"
    mark = "verified"
    [[size_codes]]
    by = "diameter"
    neighbours_only = true
    codes = [
        { code = "1", from = 78 },
        { code = "2", from = 68, to = 80 },
        { code = "3", from = 60, to = 70 },
    ]
    clause = "III.B"
    mark = "verified"
    [[limit]]
    rule = "diameter_min"
    classes = ["extra", "i", "ii"]
    value_mm = 60
    clause = "III"
    mark = "verified"
    [[limit]]
    rule = "diameter_min"
    classes = ["extra", "i", "ii"]
    value_mm = 50
    if_yes = "brix"
    clause = "III"
    mark = "verified"
    [[limit]]
    rule = "diameter_spread"
    classes = ["extra"]
    value_mm = 5
    clause = "III"
    mark = "verified"
    [[limit]]
    rule = "diameter_spread"
    classes = ["i"]
    value_mm = 10
    clause = "III"
    mark = "verified"
    [[skin_limit]]
    rule = "blemish_area"
    class = "i"
    max = 1
    clause = "II.C (ii)"
    mark = "verified"
    [[skin_limit]]
    rule = "blemish_area"
    class = "ii"
    max = 2.5
    clause = "II.C (iii)"
    mark = "verified"
    [[skin_limit]]
    rule = "blemish_length"
    class = "i"
    max = 2
    clause = "II.C (ii)"
    mark = "verified"
    [[skin_limit]]
    rule = "blemish_length"
    class = "ii"
    max = 4
    clause = "II.C (iii)"
    mark = "verified"
    [[skin_limit]]
    rule = "scab_area"
    class = "i"
    max = 0.25
    clause = "II.C (ii)"
    mark = "verified"
    [[skin_limit]]
    rule = "scab_area"
    class = "ii"
    max = 1
    clause = "II.C (iii)"
    mark = "verified"
    [[question]]
    code = "brix"
    if_below_mm = 60
    clause = "III"
    mark = "verified"
    answers = [{ code = "yes", allows = "extra" }, { code = "no", allows = "extra" }]
    [[question]]
    code = "skin"
    clause = "II"
    mark = "verified"
    answers = [{ code = "clean", allows = "extra" }, { code = "marked", allows = "ii" }]
    [[question]]
    code = "sound"
    look_at = ["rot"]
    clause = "II.A"
    mark = "verified"
    answers = [{ code = "yes", allows = "extra" }, { code = "no", allows = "outside" }]
    [[question]]
    code = "other_side"
    if_one_side = true
    clause = "II.C"
    mark = "verified"
    answers = [{ code = "yes", allows = "extra" }, { code = "no", allows = "ii" }]
"#;

/// A mark of some area (cm²) and length (cm), as sure as can be where it has a kind.
pub(crate) fn blemish(area_cm2: f64, length_cm: f64, kind: Option<BlemishKind>) -> Blemish {
    let sure = if kind.is_some() { 1.0 } else { 0.0 };
    Blemish { area_cm2, length_cm, kind, sure, side: 1, again: false, outline_px: vec![] }
}

pub(crate) fn measured(sizes: &[f64]) -> Measurement {
    let piece = |size: &f64| Piece {
        centre_px: [0.0; 2],
        centre_mm: [0.0; 2],
        diameter_mm: *size,
        feret_max_mm: *size,
        feret_min_mm: *size,
        lab: [50.0, 0.0, 0.0],
        touching: false,
        counted: true,
        reason: None,
        blemishes: vec![],
        colour: None,
        asymmetry: None,
        weight: None,
        outline_px: vec![],
        feret_px: [[0.0; 2]; 2],
        other_side: None,
    };
    Measurement {
        mat: MatSeen {
            id: None,
            found: true,
            markers: vec![0, 1, 2, 3],
            mm_per_px: 0.2,
            reprojection_px: 0.3,
        },
        photo_px: [100, 100],
        pieces: sizes.iter().map(piece).collect(),
        sides_seen: 1,
        second: None,
        warnings: vec![],
        ms: StepTimes::default(),
    }
}

/// Pieces of one size with so much red each, from 0 to 1, and no other colour.
pub(crate) fn coloured(reds: &[f64]) -> Measurement {
    let mut sample = measured(&vec![70.0; reds.len()]);
    for (piece, red) in sample.pieces.iter_mut().zip(reds) {
        piece.colour = Some(ColourShares { red: *red, green: 0.0, russet: None });
    }
    sample
}

fn class(sizes: &[f64], answers: &[(&str, &str)]) -> Class {
    let answers = answers.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
    propose(&measured(sizes), &Standard::parse(APPLE).unwrap(), &answers).unwrap().class
}

#[test]
fn the_spread_decides_between_classes() {
    assert_eq!(class(&[70.0, 74.9], &[]), Class::Extra);
    assert_eq!(class(&[70.0, 79.0], &[]), Class::I);
    assert_eq!(class(&[70.0, 95.0], &[]), Class::II);
}

#[test]
fn an_answer_can_only_lower_the_class() {
    assert_eq!(class(&[70.0, 71.0], &[("skin", "marked")]), Class::II);
    assert_eq!(class(&[70.0, 95.0], &[("skin", "clean")]), Class::II);
}

#[test]
fn small_apples_hang_on_the_sugar() {
    assert_eq!(class(&[55.0, 57.0], &[]), Class::Extra, "open until asked");
    assert_eq!(class(&[55.0, 57.0], &[("brix", "yes")]), Class::Extra);
    assert_eq!(class(&[55.0, 57.0], &[("brix", "no")]), Class::Outside);
    assert_eq!(class(&[40.0, 57.0], &[("brix", "yes")]), Class::Outside);
}

#[test]
fn one_in_ten_may_be_small_but_not_by_five_millimetres() {
    let mut sizes = [62.0; 10];
    sizes[3] = 57.5;
    assert_eq!(class(&sizes, &[("brix", "no")]), Class::Extra);
    sizes[3] = 55.0;
    assert_eq!(class(&sizes, &[("brix", "no")]), Class::Outside, "exactly 5 mm counts as outside");
}

#[test]
fn the_smallest_tolerated_size_is_itself_allowed() {
    let mut standard = Standard::parse(APPLE).unwrap();
    let tolerance = standard.size_tolerance.as_mut().unwrap();
    (tolerance.floor_mm, tolerance.smallest_mm) = (None, Some(58.0));
    let no_sugar = BTreeMap::from([("brix".to_owned(), "no".to_owned())]);
    let class = |smallest: f64| {
        let mut sizes = [62.0; 10];
        sizes[3] = smallest;
        propose(&measured(&sizes), &standard, &no_sugar).unwrap().class
    };
    assert_eq!(class(58.0), Class::Extra);
    assert_eq!(class(57.9), Class::Outside);
}

#[test]
fn the_other_side_is_asked_about_only_where_it_was_not_seen() {
    let mut sample = measured(&[70.0]);
    let asked = |sample: &Measurement, answers: &BTreeMap<String, String>| {
        let proposal = propose(sample, &Standard::parse(APPLE).unwrap(), answers).unwrap();
        (proposal.questions.iter().any(|q| q.question == "other_side"), proposal.class)
    };
    let worse = BTreeMap::from([("other_side".to_owned(), "no".to_owned())]);
    assert_eq!(asked(&sample, &worse), (true, Class::II));
    sample.sides_seen = 2;
    assert_eq!(asked(&sample, &worse), (false, Class::Extra), "both were looked at");
}

#[test]
fn a_result_kept_before_skins_were_judged_is_read() {
    let old = r#"{"rule":"diameter_min","class":"i","verdict":"pass","measured_mm":62.5,"limit_mm":60,
        "pieces":[],"tolerated":0,"clause":"III","mark":"verified"}"#;
    let rule: RuleResult = serde_json::from_str(old).unwrap();
    assert_eq!((rule.measured, rule.limit, rule.unit), (62.5, 60.0, RuleUnit::Mm));
}

#[test]
fn open_questions_are_named() {
    let standard = Standard::parse(APPLE).unwrap();
    let open = propose(&measured(&[70.0]), &standard, &BTreeMap::new()).unwrap();
    assert_eq!(
        open.questions.iter().map(|q| q.question.as_str()).collect::<Vec<_>>(),
        ["skin", "sound", "other_side"]
    );
    assert!(!open.complete());
    let strange = BTreeMap::from([("skin".to_owned(), "perhaps".to_owned())]);
    assert_eq!(propose(&measured(&[70.0]), &standard, &strange), Err(Refusal::AnswerUnusable));
    assert_eq!(propose(&measured(&[]), &standard, &BTreeMap::new()), Err(Refusal::NothingCounted));
}
