//! A measurement judged under a grading standard.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{CooperativeId, InspectionId, LotId, PersonId};
use crate::measurement::Measurement;
use crate::standard::{Class, Limit, Mark, MeasuredAs, RuleKind, SizedBy, Standard};

mod size_code;

/// What a rule came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Within the limit.
    Pass,
    /// Outside it.
    Fail,
    /// A person's answer decides.
    Ask,
}

/// One rule of one class, with what was measured and the limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RuleResult {
    /// What it is about.
    pub rule: RuleKind,
    /// The class it was tried for.
    pub class: Class,
    /// What it came to.
    pub verdict: Verdict,
    /// The deciding measured value in mm: the narrowest piece, or the spread.
    pub measured_mm: f64,
    /// The limit in mm.
    pub limit_mm: f64,
    /// Numbers (from 1, among all pieces of the measurement) of pieces outside the limit.
    pub pieces: Vec<u32>,
    /// How many of them the lot tolerance allows.
    pub tolerated: u32,
    /// Where in the standard.
    pub clause: String,
    /// How the limit was verified.
    pub mark: Mark,
}

/// A question to a person and what the answer allows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct QuestionResult {
    /// The question.
    pub question: String,
    /// The answer given.
    #[serde(default)]
    pub answer: Option<String>,
    /// The best class the answer allows.
    #[serde(default)]
    pub allows: Option<Class>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// The size class of one counted piece.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PieceClass {
    /// Its number, from 1, among all pieces of the measurement.
    pub piece: u32,
    /// The diameter the standard means, mm.
    pub size_mm: f64,
    /// The best class its own size allows.
    pub class: Class,
    /// Its size code, where the standard has such; of two that overlap the one it
    /// lies deeper in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub code: Option<String>,
}

/// The size code under which most pieces lie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SizeCodeResult {
    /// As it is written on a package.
    pub code: String,
    /// What it is read from.
    pub by: SizedBy,
    /// From this size on, mm or g.
    pub from: f64,
    /// Up to this size; none for the largest.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub to: Option<f64>,
    /// Numbers of the pieces outside it, ascending.
    pub outside: Vec<u32>,
    /// How many of them the size tolerance allows.
    pub tolerated: u32,
    /// Whether the sample may be sold under it: few enough are outside and those
    /// not too far.
    pub uniform: bool,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// The class a standard's rules give to what is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Proposal {
    /// The standard's id.
    pub standard: String,
    /// Its edition.
    pub edition: String,
    /// The best class nothing speaks against.
    pub class: Class,
    /// Each counted piece.
    pub pieces: Vec<PieceClass>,
    /// Each rule tried, best class first.
    pub rules: Vec<RuleResult>,
    /// Each question that applies.
    pub questions: Vec<QuestionResult>,
    /// The size code, where the standard has such and some piece has one; absent in
    /// older records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub size_code: Option<SizeCodeResult>,
}

impl Proposal {
    /// How the least sure of its rules and questions was verified.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let marks = self.rules.iter().map(|r| r.mark).chain(self.questions.iter().map(|q| q.mark));
        marks.max().unwrap_or(Mark::Recalled)
    }

    /// Whether every question that applies has been answered.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.questions.iter().all(|q| q.answer.is_some())
    }
}

/// A measurement judged under a standard, kept by the member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Inspection {
    /// Its id.
    pub id: InspectionId,
    /// Whose cooperative.
    pub cooperative: CooperativeId,
    /// The lot.
    pub lot: LotId,
    /// BLAKE3 hash (hex) of the photo.
    pub photo: String,
    /// BLAKE3 hash (hex) of the photo of the same pieces turned over, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub second_photo: Option<String>,
    /// BLAKE3 hash (hex) of the photo's thumbnail, a JPEG of at most
    /// [`crate::photos::THUMBNAIL_MAX_BYTES`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub thumbnail: Option<String>,
    /// What the pixels said.
    pub measurement: Measurement,
    /// What people answered, by question.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// The class proposed.
    pub proposal: Proposal,
    /// Who took the photo.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
}

/// Judges a measurement: the best class whose limits hold within the lot
/// tolerance and that no answer speaks against.
///
/// # Errors
/// [`Refusal::NothingCounted`] when no piece counts; [`Refusal::AnswerUnusable`]
/// for an answer the standard doesn't know.
pub fn propose(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> Result<Proposal, Refusal> {
    let sizes = Sizes::of(measurement, standard.measured_as).ok_or(Refusal::NothingCounted)?;
    let questions = questions(standard, &sizes, answers)?;
    let judge = Judge { standard, sizes: &sizes, answers };
    let mut rules = Vec::new();
    let mut class = Class::Outside;
    for candidate in Class::GRADED {
        let tried = judge.class(candidate);
        let good = tried.iter().all(|r| r.verdict != Verdict::Fail);
        rules.extend(tried);
        if good {
            class = candidate;
            break;
        }
    }
    let allowed = questions.iter().filter_map(|q| q.allows).max().unwrap_or(Class::Extra);
    Ok(Proposal {
        standard: standard.id.clone(),
        edition: standard.edition.clone(),
        class: class.max(allowed),
        pieces: judge.pieces(measurement),
        rules,
        questions,
        size_code: size_code::of(measurement, standard, answers),
    })
}

/// The sizes of the counted pieces with their numbers.
struct Sizes {
    pieces: Vec<(u32, f64)>,
    min_mm: f64,
    max_mm: f64,
}

impl Sizes {
    fn of(measurement: &Measurement, measured_as: MeasuredAs) -> Option<Self> {
        let pieces: Vec<(u32, f64)> = (1..)
            .zip(&measurement.pieces)
            .filter(|(_, p)| p.counted)
            .map(|(n, p)| (n, measured_as.of(p)))
            .collect();
        let min_mm = pieces.iter().map(|p| p.1).reduce(f64::min)?;
        let max_mm = pieces.iter().map(|p| p.1).reduce(f64::max)?;
        Some(Self { pieces, min_mm, max_mm })
    }
}

fn questions(
    standard: &Standard,
    sizes: &Sizes,
    answers: &BTreeMap<String, String>,
) -> Result<Vec<QuestionResult>, Refusal> {
    let applies =
        standard.questions.iter().filter(|q| q.if_below_mm.is_none_or(|limit| sizes.min_mm < limit));
    applies
        .map(|question| {
            let answer = answers.get(&question.code).cloned();
            let known = answer.as_ref().map(|code| question.answers.iter().find(|a| a.code == *code));
            let allows = match known {
                Some(None) => return Err(Refusal::AnswerUnusable),
                Some(Some(answer)) => Some(answer.allows),
                None => None,
            };
            Ok(QuestionResult {
                question: question.code.clone(),
                answer,
                allows,
                clause: question.clause.clone(),
                mark: question.mark,
            })
        })
        .collect()
}

struct Judge<'a> {
    standard: &'a Standard,
    sizes: &'a Sizes,
    answers: &'a BTreeMap<String, String>,
}

impl Judge<'_> {
    /// Every rule of a class.
    fn class(&self, class: Class) -> Vec<RuleResult> {
        [self.diameter_min(class), self.diameter_spread(class)].into_iter().flatten().collect()
    }

    /// The limits of a kind that hold for a class and these sizes.
    fn limits(&self, rule: RuleKind, class: Class) -> impl Iterator<Item = &Limit> {
        let min_mm = self.sizes.min_mm;
        self.standard.limits.iter().filter(move |l| {
            l.rule == rule
                && l.classes.contains(&class)
                && l.from_mm.is_none_or(|from| min_mm >= from)
                && l.below_mm.is_none_or(|below| min_mm < below)
        })
    }

    /// The minimum size: the lot tolerance lets a share of the pieces be below,
    /// but none by the floor or more. A lower minimum may hold after a yes.
    fn diameter_min(&self, class: Class) -> Option<RuleResult> {
        let mut results: Vec<RuleResult> =
            self.limits(RuleKind::DiameterMin, class).map(|limit| self.minimum(class, limit)).collect();
        results.sort_by_key(|r| match r.verdict {
            Verdict::Pass => 0,
            Verdict::Ask => 1,
            Verdict::Fail => 2,
        });
        results.into_iter().next()
    }

    fn minimum(&self, class: Class, limit: &Limit) -> RuleResult {
        let below: Vec<(u32, f64)> =
            self.sizes.pieces.iter().copied().filter(|p| p.1 < limit.value_mm).collect();
        let tolerance = self.standard.size_tolerance.as_ref();
        let tolerated = tolerance.map_or(0, |t| tolerated(self.sizes.pieces.len(), t.percent));
        let smallest_mm = limit.smallest_mm.or(tolerance.and_then(|t| t.smallest_mm));
        let floor_mm = tolerance.and_then(|t| t.floor_mm);
        let too_small = |p: &(u32, f64)| {
            floor_mm.is_some_and(|floor| p.1 <= limit.value_mm - floor)
                || smallest_mm.is_some_and(|smallest| p.1 < smallest)
        };
        let within = below.len() <= tolerated as usize && !below.iter().any(too_small);
        let verdict = match (&limit.if_yes, within) {
            (_, false) => Verdict::Fail,
            (None, true) => Verdict::Pass,
            (Some(question), true) => match self.answers.get(question).map(String::as_str) {
                Some("yes") => Verdict::Pass,
                Some(_) => Verdict::Fail,
                None => Verdict::Ask,
            },
        };
        RuleResult {
            rule: RuleKind::DiameterMin,
            class,
            verdict,
            measured_mm: self.sizes.min_mm,
            limit_mm: limit.value_mm,
            pieces: below.iter().map(|p| p.0).collect(),
            tolerated,
            clause: limit.clause.clone(),
            mark: limit.mark,
        }
    }

    fn diameter_spread(&self, class: Class) -> Option<RuleResult> {
        let limit = self.limits(RuleKind::DiameterSpread, class).next()?;
        let spread = self.sizes.max_mm - self.sizes.min_mm;
        let verdict = if spread <= limit.value_mm { Verdict::Pass } else { Verdict::Fail };
        let outside = self.sizes.pieces.iter().filter(|p| p.1 > self.sizes.min_mm + limit.value_mm);
        Some(RuleResult {
            rule: RuleKind::DiameterSpread,
            class,
            verdict,
            measured_mm: spread,
            limit_mm: limit.value_mm,
            pieces: outside.map(|p| p.0).collect(),
            tolerated: 0,
            clause: limit.clause.clone(),
            mark: limit.mark,
        })
    }

    /// The class each piece's own size allows, without the lot tolerance.
    fn pieces(&self, measurement: &Measurement) -> Vec<PieceClass> {
        let codes = size_code::of_pieces(measurement, self.standard, self.answers);
        let allows = |size: f64, class: Class| {
            let mut limits = self.limits(RuleKind::DiameterMin, class).peekable();
            limits.peek().is_none() || limits.any(|l| size >= l.value_mm && self.answer_allows(l))
        };
        let class =
            |size: f64| Class::GRADED.into_iter().find(|c| allows(size, *c)).unwrap_or(Class::Outside);
        self.sizes
            .pieces
            .iter()
            .map(|(piece, size_mm)| PieceClass {
                piece: *piece,
                size_mm: *size_mm,
                class: class(*size_mm),
                code: codes.get(piece).cloned(),
            })
            .collect()
    }

    fn answer_allows(&self, limit: &Limit) -> bool {
        limit.if_yes.as_ref().is_none_or(|q| self.answers.get(q).is_some_and(|a| a == "yes"))
    }
}

/// How many of `count` pieces a tolerance in percent lets through, rounded down.
pub(crate) fn tolerated(count: usize, percent: f64) -> u32 {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let tolerated = (count as f64 * percent / 100.0).floor() as u32;
    tolerated
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::measurement::{MatSeen, Piece, StepTimes};

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
    "#;

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
    fn open_questions_are_named() {
        let standard = Standard::parse(APPLE).unwrap();
        let open = propose(&measured(&[70.0]), &standard, &BTreeMap::new()).unwrap();
        assert_eq!(open.questions.iter().map(|q| q.question.as_str()).collect::<Vec<_>>(), ["skin"]);
        assert!(!open.complete());
        let strange = BTreeMap::from([("skin".to_owned(), "perhaps".to_owned())]);
        assert_eq!(propose(&measured(&[70.0]), &standard, &strange), Err(Refusal::AnswerUnusable));
        assert_eq!(propose(&measured(&[]), &standard, &BTreeMap::new()), Err(Refusal::NothingCounted));
    }
}
