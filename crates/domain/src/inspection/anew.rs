//! What a standard as it is now makes of what was measured before.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Inspection, Proposal, RuleResult, propose};
use crate::measurement::Measurement;
use crate::standard::{Class, RuleKind, RuleUnit, Standard};

/// What grading the same photo again would come to, where that is something else than what was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Anew {
    /// The standard's id.
    pub standard: String,
    /// Its edition now.
    pub edition: String,
    /// The class it would propose, by the answers given then.
    pub class: Class,
    /// The limits that have changed.
    pub limits: Vec<LimitChange>,
    /// Questions that no answer given then is to: a person has to be asked before.
    pub open: Vec<String>,
}

/// A limit that another edition has otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LimitChange {
    /// What it is about.
    pub rule: RuleKind,
    /// For which class.
    pub class: Class,
    /// What both limits are in.
    pub unit: RuleUnit,
    /// The limit there was; none where there was no such rule.
    pub before: Option<f64>,
    /// The limit there is; none where it was given up.
    pub now: Option<f64>,
}

impl Anew {
    /// Judges what was measured by a standard once more. Nothing when no piece counts, or when nothing
    /// that counts for a person comes out otherwise: neither a class nor a limit, and nothing more is
    /// asked. Another name or edition of the same rules is none: a new program renames standards, and
    /// whoever leads would be sent through every lot that waits for nothing.
    #[must_use]
    pub fn of(kept: &Inspection, measurement: &Measurement, standard: &Standard) -> Option<Self> {
        let answers = usable(&kept.answers, standard);
        let now = propose(measurement, standard, &answers).ok()?;
        let limits = limits_changed(&kept.proposal, &now);
        let (was_open, open) = (unanswered(&kept.proposal), unanswered(&now));
        let asks_more = open.iter().any(|question| !was_open.contains(question));
        if limits.is_empty() && !asks_more && came_to(&kept.proposal) == came_to(&now) {
            return None;
        }
        Some(Self { standard: now.standard, edition: now.edition, class: now.class, limits, open })
    }
}

/// The answers that the standard still takes.
fn usable(answers: &BTreeMap<String, String>, standard: &Standard) -> BTreeMap<String, String> {
    let takes = |question: &str, answer: &str| {
        let asked = standard.questions.iter().find(|q| q.code == question);
        asked.is_none_or(|q| q.answers.iter().any(|a| a.code == answer))
    };
    answers.iter().filter(|(q, a)| takes(q, a)).map(|(q, a)| (q.clone(), a.clone())).collect()
}

/// The questions that nobody has answered.
fn unanswered(proposal: &Proposal) -> Vec<String> {
    proposal.questions.iter().filter(|q| q.answer.is_none()).map(|q| q.question.clone()).collect()
}

/// What a person would call its result: which class, and which class each piece.
fn came_to(proposal: &Proposal) -> (Class, Vec<(u32, Class)>) {
    (proposal.class, proposal.pieces.iter().map(|p| (p.piece, p.class)).collect())
}

/// The limits that differ, of the classes that were tried both times.
#[must_use]
pub fn limits_changed(before: &Proposal, now: &Proposal) -> Vec<LimitChange> {
    let of = |rules: &[RuleResult]| -> BTreeMap<(Class, RuleKind), f64> {
        rules.iter().map(|r| ((r.class, r.rule), r.limit)).collect()
    };
    let (was, is) = (of(&before.rules), of(&now.rules));
    let tried = |rules: &[RuleResult], class: Class| rules.iter().any(|r| r.class == class);
    let mut keys: Vec<_> = was.keys().chain(is.keys()).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    let both = keys.into_iter().filter(|(c, _)| tried(&before.rules, *c) && tried(&now.rules, *c));
    both.map(|key| LimitChange {
        rule: key.1,
        class: key.0,
        unit: key.1.unit(),
        before: was.get(&key).copied(),
        now: is.get(&key).copied(),
    })
    .filter(|change| change.before != change.now)
    .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::inspection::tests::{APPLE, measured};

    fn apple(of: &str, by: &str) -> Standard {
        Standard::parse(&APPLE.replacen(of, by, 1)).unwrap()
    }

    fn kept(sizes: &[f64], answers: &[(&str, &str)]) -> Inspection {
        let all = [("skin", "clean"), ("sound", "yes"), ("other_side", "yes")];
        let answers: BTreeMap<_, _> =
            all.iter().chain(answers).map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        let measurement = measured(sizes);
        let proposal = propose(&measurement, &Standard::parse(APPLE).unwrap(), &answers).unwrap();
        let nobody = uuid::Uuid::nil();
        Inspection {
            id: nobody.into(),
            cooperative: nobody.into(),
            lot: nobody.into(),
            photo: "00".repeat(32),
            second_photo: None,
            thumbnail: None,
            second_thumbnail: None,
            measurement,
            answers,
            proposal,
            by: nobody.into(),
            at_ms: 0,
        }
    }

    fn anew(kept: &Inspection, standard: &Standard) -> Option<Anew> {
        Anew::of(kept, &kept.measurement, standard)
    }

    #[test]
    fn nothing_is_offered_while_the_same_edition_says_the_same() {
        let kept = kept(&[70.0, 73.0], &[]);
        assert_eq!(anew(&kept, &Standard::parse(APPLE).unwrap()), None);
    }

    #[test]
    fn a_changed_limit_is_named_with_both_values_and_what_follows() {
        let kept = kept(&[70.0, 73.0], &[("brix", "no")]);
        let stricter = apple("value_mm = 60", "value_mm = 75");
        let said = anew(&kept, &stricter).unwrap();
        assert_eq!((said.class, said.open.as_slice()), (Class::Outside, &[][..]));
        let change = &said.limits[0];
        assert_eq!(
            (change.rule, change.class, change.unit),
            (RuleKind::DiameterMin, Class::Extra, RuleUnit::Mm)
        );
        assert_eq!((change.before, change.now), (Some(60.0), Some(75.0)));
    }

    #[test]
    fn another_name_or_edition_alone_is_nothing_to_do() {
        let kept = kept(&[70.0, 73.0], &[]);
        assert_eq!(anew(&kept, &apple("edition = \"test\"", "edition = \"2027\"")), None);
        assert_eq!(anew(&kept, &apple("id = \"test-apple\"", "id = \"test-apple-2027\"")), None);
    }

    #[test]
    fn a_question_that_nobody_was_asked_is_something_to_do() {
        let mut kept = kept(&[70.0, 73.0], &[]);
        let asked = kept.proposal.questions.iter().position(|q| q.question == "sound").unwrap();
        kept.proposal.questions.remove(asked);
        kept.answers.remove("sound");
        let said = anew(&kept, &Standard::parse(APPLE).unwrap()).unwrap();
        assert!(said.open.contains(&"sound".to_owned()), "{said:?}");
    }

    #[test]
    fn a_rule_that_came_or_went_has_one_value_only() {
        let kept = kept(&[70.0, 73.0], &[]);
        let bruises = "[[skin_limit]]\nrule = \"bruise_area\"\nclass = \"i\"\nmax = 1\nclause = \"II\"\nmark = \"verified\"\n";
        let with = Standard::parse(&format!("{APPLE}{bruises}")).unwrap();
        let said = anew(&kept, &with).unwrap();
        let [change] = said.limits.as_slice() else { panic!("{said:?}") };
        assert_eq!((change.rule, change.class), (RuleKind::BruiseArea, Class::Extra));
        assert_eq!((change.before, change.now), (None, Some(1.0)));
    }

    #[test]
    fn an_answer_it_no_longer_takes_has_to_be_given_again() {
        let kept = kept(&[70.0, 73.0], &[("skin", "marked")]);
        let said = anew(&kept, &apple("code = \"marked\"", "code = \"bad\"")).unwrap();
        assert_eq!((said.open, said.class), (vec!["skin".to_owned()], Class::Extra));
    }
}
