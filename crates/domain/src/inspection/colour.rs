//! What the colours of a sample's pieces say under a standard, where the photo tells them.

use std::collections::BTreeMap;

use crate::measurement::{Measurement, Piece};
use crate::standard::{Class, RuleKind, ShareLimit, ShareSeen, Standard};

/// Warnings of a photo whose colours nobody should judge by.
const COLOURS_OFF: [&str; 2] = ["light_bad", "card_not_seen"];

/// The colours of the counted pieces.
pub(super) struct Colours<'a> {
    standard: &'a Standard,
    answers: &'a BTreeMap<String, String>,
    told: bool,
    /// Whether the side not seen is like the other, or there is none such.
    like: bool,
}

impl<'a> Colours<'a> {
    pub(super) fn of(
        measurement: &Measurement,
        standard: &'a Standard,
        answers: &'a BTreeMap<String, String>,
    ) -> Self {
        let off = measurement.warnings.iter().any(|w| COLOURS_OFF.contains(&w.as_str()));
        let told = !off && measurement.pieces.iter().all(|p| !p.counted || p.colour.is_some());
        let like = measurement.sides_seen > 1 || said_alike(standard, answers);
        Self { standard, answers, told, like }
    }

    /// Whether the photo tells the colour of every counted piece.
    pub(super) fn told(&self) -> bool {
        self.told
    }

    /// Whether a rule can be judged: there is a limit of it that holds, and colours are told.
    pub(super) fn judge(&self, rule: RuleKind) -> bool {
        Class::GRADED.into_iter().any(|class| self.limit(rule, class).is_some())
    }

    /// The limit of a rule for a class, where colours are told.
    pub(super) fn limit(&self, rule: RuleKind, class: Class) -> Option<&'a ShareLimit> {
        self.standard.share_limit(rule, class, self.answers).filter(|_| self.told)
    }

    pub(super) fn seen(&self, rule: RuleKind, piece: &Piece) -> Option<ShareSeen> {
        ShareSeen::of(rule, piece, self.like).filter(|_| self.told)
    }

    /// The best class no limit is against for sure.
    pub(super) fn best(&self, piece: &Piece) -> Class {
        self.class(piece, ShareLimit::may_hold)
    }

    /// The best class whose limits it is within for sure.
    pub(super) fn sure(&self, piece: &Piece) -> Class {
        self.class(piece, ShareLimit::holds)
    }

    fn class(&self, piece: &Piece, holds: impl Fn(&ShareLimit, &ShareSeen) -> bool) -> Class {
        let within = |rule: RuleKind, class: Class| {
            let limit = self.limit(rule, class).zip(self.seen(rule, piece));
            limit.is_none_or(|(limit, seen)| holds(limit, &seen))
        };
        let all = |class: &Class| RuleKind::SHARE.into_iter().all(|rule| within(rule, *class));
        Class::GRADED.into_iter().find(all).unwrap_or(Class::Outside)
    }

    /// What the worst of these pieces shows, percent.
    pub(super) fn worst<'p>(&self, rule: RuleKind, pieces: impl Iterator<Item = &'p Piece>) -> f64 {
        let shown = pieces.filter_map(|p| Some(self.seen(rule, p)?.shown));
        let worst = if rule == RuleKind::GreenMost { f64::max } else { f64::min };
        shown.reduce(worst).unwrap_or_default()
    }
}

/// Whether a person said that the side not seen is as good as the other.
fn said_alike(standard: &Standard, answers: &BTreeMap<String, String>) -> bool {
    let asked = standard.questions.iter().filter(|q| q.if_one_side);
    let mut good = asked.filter_map(|q| {
        let answer = answers.get(&q.code)?;
        q.answers.iter().find(|a| a.code == *answer)
    });
    good.any(|answer| answer.allows == Class::Extra)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use crate::inspection::tests::{APPLE, coloured};
    use crate::inspection::{Proposal, QuestionResult, RuleResult, Verdict, propose};
    use crate::measurement::Measurement;
    use crate::standard::{Class, RuleKind, RuleUnit, Standard};

    /// Kinds that are red all over, and kinds that needn't be red, with the questions about it.
    const RED: &str = r#"
        [[share_limit]]
        rule = "red_least"
        class = "extra"
        percent = 75
        when = { question = "colour_group", answer = "a" }
        clause = "II.C (i)"
        mark = "verified"
        [[share_limit]]
        rule = "red_least"
        class = "i"
        percent = 50
        when = { question = "colour_group", answer = "a" }
        clause = "II.C (ii)"
        mark = "verified"
        [[share_limit]]
        rule = "red_least"
        class = "i"
        percent = 0
        when = { question = "colour_group", answer = "d" }
        clause = "II.C (ii)"
        mark = "verified"
        [[question]]
        code = "colour_group"
        ahead_of = "colour"
        clause = "II.C"
        mark = "verified"
        answers = [{ code = "a", allows = "extra" }, { code = "d", allows = "extra" }, { code = "unknown", allows = "extra" }]
        [[question]]
        code = "colour"
        unless_measured = "red_least"
        clause = "II.C"
        mark = "verified"
        answers = [{ code = "full", allows = "extra" }, { code = "some", allows = "i" }, { code = "little", allows = "ii" }]
    "#;

    fn apple() -> Standard {
        Standard::parse(&format!("{APPLE}{RED}")).unwrap()
    }

    fn judged(sample: &Measurement, answers: &[(&str, &str)]) -> Proposal {
        let answers = answers.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        propose(sample, &apple(), &answers).unwrap()
    }

    fn both_sides(reds: &[f64]) -> Measurement {
        Measurement { sides_seen: 2, ..coloured(reds) }
    }

    fn asked<'a>(proposal: &'a Proposal, code: &str) -> Option<&'a QuestionResult> {
        proposal.questions.iter().find(|q| q.question == code)
    }

    fn rule(proposal: &Proposal, class: Class) -> Option<&RuleResult> {
        proposal.rules.iter().find(|r| (r.rule, r.class) == (RuleKind::RedLeast, class))
    }

    const A: (&str, &str) = ("colour_group", "a");

    #[test]
    fn what_is_surely_red_enough_needs_no_answer() {
        let proposal = judged(&both_sides(&[1.0, 0.97]), &[A]);
        let said = rule(&proposal, Class::Extra).unwrap();
        assert_eq!((said.verdict, said.measured, said.unit), (Verdict::Pass, 97.0, RuleUnit::Percent));
        assert_eq!((proposal.class, asked(&proposal, "colour")), (Class::Extra, None));
    }

    #[test]
    fn what_is_surely_too_pale_lowers_the_class_by_itself() {
        let proposal = judged(&both_sides(&[1.0, 0.2]), &[A]);
        let said = rule(&proposal, Class::I).unwrap();
        assert_eq!((said.verdict, said.pieces.as_slice(), said.limit), (Verdict::Fail, &[2][..], 50.0));
        assert_eq!((proposal.class, asked(&proposal, "colour")), (Class::II, None));
        let classes: Vec<Class> = proposal.pieces.iter().map(|p| p.class).collect();
        assert_eq!(classes, [Class::Extra, Class::II]);
    }

    #[test]
    fn what_could_be_on_either_side_is_asked_and_pointed_at() {
        let sample = both_sides(&[1.0, 0.7]);
        let open = judged(&sample, &[A]);
        let (said, question) = (rule(&open, Class::Extra).unwrap(), asked(&open, "colour").unwrap());
        assert_eq!((said.verdict, said.pieces.as_slice()), (Verdict::Ask, &[2][..]));
        assert_eq!((question.look_at.as_slice(), open.class), (&[2][..], Class::Extra));
        let full = judged(&sample, &[A, ("colour", "full")]);
        let said = rule(&full, Class::Extra).unwrap();
        assert_eq!((said.verdict, said.pieces.len(), full.class), (Verdict::Pass, 0, Class::Extra));
        let some = judged(&sample, &[A, ("colour", "some")]);
        assert_eq!((rule(&some, Class::Extra).unwrap().verdict, some.class), (Verdict::Fail, Class::I));
        assert_eq!(rule(&some, Class::I).unwrap().verdict, Verdict::Pass);
    }

    #[test]
    fn a_share_of_the_pieces_may_be_too_pale() {
        let mut reds = [1.0; 20];
        (reds[0], reds[1]) = (0.2, 0.3);
        let proposal = judged(&both_sides(&reds), &[A]);
        let said = rule(&proposal, Class::I).unwrap();
        assert_eq!((said.verdict, said.pieces.as_slice(), said.tolerated), (Verdict::Pass, &[1, 2][..], 2));
        assert_eq!(proposal.class, Class::I);
    }

    #[test]
    fn the_side_not_seen_leaves_it_open_until_a_person_says_it_is_as_good() {
        let sample = coloured(&[1.0, 1.0]);
        let open = judged(&sample, &[A]);
        assert_eq!(rule(&open, Class::Extra).unwrap().verdict, Verdict::Ask);
        assert!(asked(&open, "colour").is_some());
        let alike = judged(&sample, &[A, ("other_side", "yes")]);
        assert_eq!(rule(&alike, Class::Extra).unwrap().verdict, Verdict::Pass);
        assert!(asked(&alike, "colour").is_none());
    }

    #[test]
    fn without_a_known_kind_or_good_light_it_stays_a_question() {
        let still = |sample: &Measurement, answers: &[(&str, &str)]| {
            let proposal = judged(sample, answers);
            assert!(asked(&proposal, "colour").unwrap().look_at.is_empty());
            assert!(proposal.rules.iter().all(|r| r.rule != RuleKind::RedLeast));
            asked(&proposal, "colour_group").is_some()
        };
        let good = both_sides(&[0.2]);
        assert!(still(&good, &[]));
        assert!(still(&good, &[("colour_group", "unknown")]));
        let dim = Measurement { warnings: vec!["light_bad".to_owned()], ..good.clone() };
        assert!(!still(&dim, &[]), "the kind is no use then");
        assert!(!still(&Measurement { warnings: vec!["card_not_seen".to_owned()], ..good }, &[]));
    }

    #[test]
    fn a_kind_that_need_not_be_red_is_never_asked_about() {
        let proposal = judged(&both_sides(&[0.0, 0.4]), &[("colour_group", "d")]);
        assert_eq!((asked(&proposal, "colour"), rule(&proposal, Class::Extra)), (None, None));
        assert_eq!(proposal.class, Class::Extra);
    }

    #[test]
    fn what_is_too_green_is_asked_and_never_refused_where_there_are_exceptions() {
        let green = r#"
            [[share_limit]]
            rule = "green_most"
            class = "ii"
            percent = 20
            exceptions = true
            clause = "II.B"
            mark = "verified"
            [[question]]
            code = "green"
            unless_measured = "green_most"
            clause = "II.B"
            mark = "verified"
            answers = [{ code = "yes", allows = "extra" }, { code = "no", allows = "outside" }]
        "#;
        let standard = Standard::parse(&format!("{APPLE}{green}")).unwrap();
        let mut sample = both_sides(&[0.0, 0.0]);
        let judged = |sample: &Measurement, answer: Option<&str>| {
            let answers = answer.map(|a| ("green".to_owned(), a.to_owned())).into_iter().collect();
            propose(sample, &standard, &answers).unwrap()
        };
        assert!(asked(&judged(&sample, None), "green").is_none());
        if let Some(colour) = &mut sample.pieces[1].colour {
            colour.green = 0.9;
        }
        let open = judged(&sample, None);
        let rules = open.rules.iter().filter(|r| r.rule == RuleKind::GreenMost);
        let said: Vec<_> = rules.map(|r| (r.verdict, r.pieces.clone(), r.measured, r.limit)).collect();
        assert_eq!(said, [(Verdict::Ask, vec![2], 90.0, 20.0)]);
        assert_eq!(asked(&open, "green").unwrap().look_at, [2]);
        assert_eq!(judged(&sample, Some("yes")).class, Class::Extra);
        assert_eq!(judged(&sample, Some("no")).class, Class::Outside);
    }

    #[test]
    fn what_was_answered_before_there_was_a_measured_rule_stands() {
        let proposal = judged(&both_sides(&[0.2]), &[("colour", "full")]);
        assert!(asked(&proposal, "colour_group").is_none());
        assert_eq!(proposal.class, Class::Extra);
    }

    proptest! {
        /// Redder pieces are never graded worse, neither the piece nor the lot.
        #[test]
        fn redder_never_grades_worse(
            reds in prop::collection::vec((0.0f64..1.0, 0.0f64..0.5), 1..15),
            sides in 1u32..3,
        ) {
            let graded = |more: f64| {
                let reds: Vec<f64> = reds.iter().map(|(red, by)| (red + more * by).min(1.0)).collect();
                judged(&Measurement { sides_seen: sides, ..coloured(&reds) }, &[A, ("other_side", "no")])
            };
            let (pale, red) = (graded(0.0), graded(1.0));
            prop_assert!(red.class <= pale.class);
            let sure = |p: &Proposal| rule(p, Class::Extra).unwrap().verdict == Verdict::Pass;
            prop_assert!(!sure(&pale) || sure(&red));
        }
    }
}
