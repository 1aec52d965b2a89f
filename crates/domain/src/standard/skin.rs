//! What a standard lets the skin of a piece show, in centimetres.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::measurement::{Blemish, BlemishKind, Piece};
use crate::standard::{Class, Mark, RuleKind, Standard, When};

/// A blemish so many times as long as wide is "of elongated shape". The standards give
/// no number; a scratch is far over it, a spot far below.
const ELONGATED: f64 = 3.0;
/// A kind is only judged by its own limit when its looks are so sure; otherwise it is a
/// blemish like any other, and a wrong guess can't make a limit stricter.
const SURE: f64 = 0.6;

/// From so much russet on, a share of the skin, it may hide marks, as brown and as dull: a person
/// says how the skin is.
const RUSSETED: f64 = 0.15;

/// How much of one piece's skin may show something. The sides seen count together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SkinLimit {
    /// What it is about.
    pub rule: RuleKind,
    /// The class it is written for. A better class allows no more.
    pub class: Class,
    /// At most so much: cm of length, cm² of area ([`RuleKind::unit`]).
    pub max: f64,
    /// What whoever wrote it says it is in; anything but the rule's own is refused.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unit: Option<String>,
    /// Holds only where a question was answered so; else always. While nobody knows, the
    /// most that any answer allows holds.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub when: Option<When>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// What the skin of one piece shows, by the limits of a standard.
pub struct Blemished<'a> {
    standard: &'a Standard,
    piece: &'a Piece,
    answers: &'a BTreeMap<String, String>,
}

impl<'a> Blemished<'a> {
    /// A piece looked at under a standard, with what people answered.
    #[must_use]
    pub fn new(standard: &'a Standard, piece: &'a Piece, answers: &'a BTreeMap<String, String>) -> Self {
        Self { standard, piece, answers }
    }

    /// How much of it falls under a rule, in the rule's unit: each blemish under one, and one
    /// that both photos may show once. Nothing where it is too russet to tell.
    #[must_use]
    pub fn by(&self, rule: RuleKind) -> f64 {
        if self.piece.colour.and_then(|c| c.russet).is_some_and(|share| share >= RUSSETED) {
            return 0.0;
        }
        let known = self.piece.blemishes.iter().filter(|b| !b.again);
        let under = known.filter(|b| self.standard.skin_rule(b) == rule);
        under.map(|b| if rule == RuleKind::BlemishLength { b.length_cm } else { b.area_cm2 }).sum()
    }

    /// The best class whose limits its skin is within.
    #[must_use]
    pub fn class(&self) -> Class {
        let limit = |rule, class| self.standard.skin_limit(rule, class, self.answers);
        let within = |class: &Class| {
            RuleKind::SKIN.iter().all(|rule| limit(*rule, *class).is_none_or(|l| self.by(*rule) <= l.max))
        };
        Class::GRADED.into_iter().find(within).unwrap_or(Class::Outside)
    }
}

impl Standard {
    /// The limit of a rule for a class: its own, or else that of the next class below
    /// that has one, since a better class allows no more. Of several that depend on an
    /// answer the one it names, or else the mildest.
    #[must_use]
    pub fn skin_limit(
        &self,
        rule: RuleKind,
        class: Class,
        answers: &BTreeMap<String, String>,
    ) -> Option<&SkinLimit> {
        let limits = || self.skin_limits.iter().filter(move |l| l.rule == rule && l.class >= class);
        let class = limits().map(|l| l.class).min()?;
        let of_class = || limits().filter(move |l| l.class == class);
        let holds = |l: &&SkinLimit| l.when.as_ref().is_none_or(|w| w.holds(answers));
        of_class().find(holds).or_else(|| of_class().max_by(|a, b| a.max.total_cmp(&b.max)))
    }

    /// The rule a blemish falls under: that of its kind where the looks are sure and the
    /// standard has one, else by its shape.
    fn skin_rule(&self, blemish: &Blemish) -> RuleKind {
        let has = |rule: &RuleKind| self.skin_limits.iter().any(|l| l.rule == *rule);
        let of_kind = match blemish.kind.filter(|_| blemish.sure >= SURE) {
            Some(BlemishKind::Scab) => Some(RuleKind::ScabArea),
            Some(BlemishKind::Bruise) => Some(RuleKind::BruiseArea),
            _ => None,
        };
        let by_shape = if is_elongated(blemish) { RuleKind::BlemishLength } else { RuleKind::BlemishArea };
        of_kind.filter(has).or(Some(by_shape).filter(has)).unwrap_or(RuleKind::BlemishArea)
    }
}

/// Length by width of an ellipse of that length and area: `π/4 · length² / area`.
fn is_elongated(blemish: &Blemish) -> bool {
    std::f64::consts::FRAC_PI_4 * blemish.length_cm.powi(2) >= ELONGATED * blemish.area_cm2
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::inspection::tests::{APPLE, blemish, measured};
    use crate::measurement::ColourShares;

    fn class_of(blemishes: Vec<Blemish>) -> Class {
        let mut piece = measured(&[70.0]).pieces.remove(0);
        piece.blemishes = blemishes;
        Blemished::new(&Standard::parse(APPLE).unwrap(), &piece, &BTreeMap::new()).class()
    }

    #[test]
    fn each_blemish_counts_under_one_limit_and_all_under_it_together() {
        assert_eq!(class_of(vec![]), Class::Extra);
        assert_eq!(class_of(vec![blemish(0.6, 1.0, None), blemish(0.4, 0.8, None)]), Class::Extra);
        assert_eq!(class_of(vec![blemish(0.7, 1.0, None), blemish(0.4, 0.8, None)]), Class::II);
        let again = Blemish { again: true, ..blemish(0.7, 1.0, None) };
        assert_eq!(class_of(vec![blemish(0.7, 1.0, None), again]), Class::Extra, "perhaps the same mark");
        // a scratch of little area is judged by its length
        assert_eq!(class_of(vec![blemish(0.3, 1.9, None), blemish(0.9, 1.1, None)]), Class::Extra);
        assert_eq!(class_of(vec![blemish(0.3, 2.1, None)]), Class::II);
        assert_eq!(class_of(vec![blemish(0.4, 2.1, None), blemish(0.4, 2.0, None)]), Class::Outside);
    }

    #[test]
    fn a_kind_has_its_own_limit_only_where_its_looks_are_sure() {
        let scab = |sure: f64| Blemish { sure, ..blemish(0.3, 0.7, Some(BlemishKind::Scab)) };
        assert_eq!(class_of(vec![scab(0.9)]), Class::II);
        assert_eq!(class_of(vec![scab(0.5)]), Class::Extra);
        // no limit of its own for a bruise here: it is a blemish like any other
        let bruise = Blemish { sure: 0.9, ..blemish(1.2, 1.3, Some(BlemishKind::Bruise)) };
        assert_eq!(class_of(vec![bruise]), Class::II);
    }

    #[test]
    fn marks_on_russet_skin_are_left_to_a_person() {
        let apple = Standard::parse(APPLE).unwrap();
        let mut piece = measured(&[70.0]).pieces.remove(0);
        piece.blemishes = vec![blemish(1.5, 1.5, None)];
        let mut class = |russet| {
            piece.colour = Some(ColourShares { red: 0.2, green: 0.1, russet });
            Blemished::new(&apple, &piece, &BTreeMap::new()).class()
        };
        assert_eq!([class(None), class(Some(0.1)), class(Some(0.3))], [Class::II, Class::II, Class::Extra]);
    }

    #[test]
    fn a_better_class_without_a_number_is_as_strict_as_the_one_below() {
        let apple = Standard::parse(APPLE).unwrap();
        let none = BTreeMap::new();
        let max = |class| apple.skin_limit(RuleKind::BlemishArea, class, &none).map(|l| l.max);
        assert_eq!([max(Class::Extra), max(Class::I), max(Class::II)], [Some(1.0), Some(1.0), Some(2.5)]);
        assert_eq!(apple.skin_limit(RuleKind::BruiseArea, Class::II, &none), None);
    }

    #[test]
    fn by_size_the_answer_says_which_limit_holds_and_the_mildest_while_nobody_knows() {
        let by_size = |answer: &str, max: f64| {
            format!(
                "[[skin_limit]]\nrule = \"bruise_area\"\nclass = \"i\"\nmax = {max}\nclause = \"II\"\nmark = \"verified\"\n\
                 when = {{ question = \"skin\", answer = \"{answer}\" }}\n"
            )
        };
        let apple =
            Standard::parse(&format!("{APPLE}{}{}", by_size("clean", 2.0), by_size("marked", 3.0))).unwrap();
        let max = |answer: &str| {
            let answers = BTreeMap::from([("skin".to_owned(), answer.to_owned())]);
            apple.skin_limit(RuleKind::BruiseArea, Class::Extra, &answers).unwrap().max
        };
        assert_eq!([max("clean"), max("marked"), max("")].map(|m| format!("{m}")), ["2", "3", "3"]);
    }
}
