//! How much of a piece's skin a standard wants to have a colour, and how much the photo
//! tells of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::measurement::Piece;
use crate::standard::{Class, Mark, RuleKind, Standard};

/// What the photo may count too much and too little of a colour, percent of the skin: in between, and
/// where all or nothing has it.
struct Errs {
    over: f64,
    over_at_all: f64,
    under: f64,
    under_at_none: f64,
}

/// Where red ends is a matter of the eye: of apples with a bronze or orange cheek the photo counts up to a
/// quarter of the skin as red that a stricter eye doesn't, and hardly ever less than there is.
const RED: Errs = Errs { over: 25.0, over_at_all: 5.0, under: 10.0, under_at_none: 2.0 };
/// Green fades into yellow, and may do so either way.
const GREEN: Errs = Errs { over: 25.0, over_at_all: 5.0, under: 25.0, under_at_none: 5.0 };

/// That a limit holds where a question was answered so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct When {
    /// The question's word.
    pub question: String,
    /// The answer's word.
    pub answer: String,
}

impl When {
    /// Whether it was answered so.
    #[must_use]
    pub fn holds(&self, answers: &BTreeMap<String, String>) -> bool {
        answers.get(&self.question) == Some(&self.answer)
    }
}

/// How much of one piece's whole skin has a colour.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ShareLimit {
    /// What it is about: at least or at most.
    pub rule: RuleKind,
    /// The class it is written for. A better class is no less strict.
    pub class: Class,
    /// Of the skin, percent. At least 0 says that there is no such limit.
    pub percent: f64,
    /// Holds only where a question was answered so; else always.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub when: Option<When>,
    /// The standard knows exceptions: what is beyond it is asked about, not refused.
    #[serde(default)]
    pub exceptions: bool,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

impl ShareLimit {
    /// Whether what was seen is within it for sure.
    #[must_use]
    pub fn holds(&self, seen: &ShareSeen) -> bool {
        if self.rule == RuleKind::GreenMost { seen.most <= self.percent } else { seen.least >= self.percent }
    }

    /// Whether what was seen may be within it: nothing else is beyond it for sure.
    #[must_use]
    pub fn may_hold(&self, seen: &ShareSeen) -> bool {
        let within = if self.rule == RuleKind::GreenMost {
            seen.least <= self.percent
        } else {
            seen.most >= self.percent
        };
        self.exceptions || within
    }
}

/// How much of a piece's whole skin has a colour, as far as the photo tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareSeen {
    /// Of the sides seen, percent.
    pub shown: f64,
    /// Of the whole skin no less, percent.
    pub least: f64,
    /// Of the whole skin no more, percent.
    pub most: f64,
}

impl ShareSeen {
    /// What a piece shows of the colour a rule is about; nothing where its colours weren't
    /// measured. `like`: the side that wasn't seen is like the other, or there is none such.
    #[must_use]
    pub fn of(rule: RuleKind, piece: &Piece, like: bool) -> Option<Self> {
        let colour = piece.colour?;
        let (share, errs) =
            if rule == RuleKind::GreenMost { (colour.green, GREEN) } else { (colour.red, RED) };
        let shown = 100.0 * share.clamp(0.0, 1.0);
        let least = (shown - errs.over.min(errs.over_at_all + 100.0 - shown)).max(0.0);
        let most = (shown + errs.under.min(errs.under_at_none + shown)).min(100.0);
        // Of the half not seen nothing or all may have it.
        let (least, most) = if like { (least, most) } else { (least / 2.0, (most + 100.0) / 2.0) };
        Some(Self { shown, least, most })
    }
}

impl Standard {
    /// The limit of a rule for a class by what was answered: its own, or else that of the
    /// next class below that has one, since a better class is no less strict.
    #[must_use]
    pub fn share_limit(
        &self,
        rule: RuleKind,
        class: Class,
        answers: &BTreeMap<String, String>,
    ) -> Option<&ShareLimit> {
        let holds = |l: &&ShareLimit| {
            l.rule == rule && l.class >= class && l.when.as_ref().is_none_or(|w| w.holds(answers))
        };
        self.share_limits.iter().filter(holds).min_by_key(|l| l.class)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::inspection::tests::{coloured, measured};

    fn seen(red: f64, like: bool) -> ShareSeen {
        ShareSeen::of(RuleKind::RedLeast, &coloured(&[red]).pieces.remove(0), like).unwrap()
    }

    #[test]
    fn at_the_ends_it_is_surer_than_in_between() {
        let (none, half, all) = (seen(0.0, true), seen(0.5, true), seen(1.0, true));
        assert_eq!((none.least, none.most), (0.0, 2.0));
        assert_eq!((half.least, half.most), (25.0, 60.0));
        assert_eq!((all.least, all.most), (95.0, 100.0));
    }

    #[test]
    fn of_a_side_not_seen_all_or_nothing_may_have_it() {
        let half = seen(0.5, false);
        assert_eq!((half.shown, half.least, half.most), (50.0, 12.5, 80.0));
    }

    #[test]
    fn colours_that_were_not_measured_say_nothing() {
        let piece = measured(&[70.0]).pieces.remove(0);
        assert_eq!(ShareSeen::of(RuleKind::RedLeast, &piece, true), None);
    }

    proptest! {
        #[test]
        fn what_is_shown_lies_between_and_more_of_it_is_never_less(a in 0.0f64..1.0, b in 0.0f64..1.0, like: bool) {
            let (less, more) = (seen(a.min(b), like), seen(a.max(b), like));
            prop_assert!(less.least <= more.least && less.most <= more.most);
            prop_assert!(less.least <= less.shown && less.shown <= less.most || !like);
            prop_assert!((0.0..=100.0).contains(&less.least) && (0.0..=100.0).contains(&less.most));
        }
    }
}
