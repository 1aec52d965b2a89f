//! What the skins and the colours of a sample's pieces say under a standard.

use std::collections::BTreeMap;

use super::colour::Colours;
use super::{RuleResult, Verdict, tolerated};
use crate::measurement::{Measurement, Piece};
use crate::standard::{Blemished, Class, QualityTolerance, RuleKind, ShareLimit, SkinLimit, Standard};

/// One counted piece.
struct Look<'a> {
    number: u32,
    piece: &'a Piece,
    skin: Blemished<'a>,
    /// The best class that nothing is against for sure.
    best: Class,
    /// The best class it has for sure: what its colour leaves open isn't.
    sure: Class,
}

/// The looks of the counted pieces.
pub(crate) struct Looks<'a> {
    standard: &'a Standard,
    answers: &'a BTreeMap<String, String>,
    colours: Colours<'a>,
    pieces: Vec<Look<'a>>,
}

impl<'a> Looks<'a> {
    pub(crate) fn of(
        measurement: &'a Measurement,
        standard: &'a Standard,
        answers: &'a BTreeMap<String, String>,
    ) -> Self {
        let colours = Colours::of(measurement, standard, answers);
        let look = |(number, piece): (u32, &'a Piece)| {
            let skin = Blemished::new(standard, piece, answers);
            let class = skin.class();
            let (best, sure) = (class.max(colours.best(piece)), class.max(colours.sure(piece)));
            Look { number, piece, skin, best, sure }
        };
        let counted = (1..).zip(&measurement.pieces).filter(|(_, p)| p.counted);
        Self { standard, answers, pieces: counted.map(look).collect(), colours }
    }

    /// Each counted piece with the best class its looks allow, and whether its skin alone
    /// would allow a better one.
    pub(crate) fn classes(&self) -> impl Iterator<Item = (u32, Class, bool)> {
        self.pieces.iter().map(|l| (l.number, l.best, l.skin.class() < l.best))
    }

    /// What each rule about looks comes to for a class. A piece beyond any of them is
    /// below the class, so all of them together are held against the lot's tolerance.
    pub(super) fn rules(&self, class: Class) -> Vec<RuleResult> {
        let skins = RuleKind::SKIN.iter();
        let limits = skins.filter_map(|rule| self.standard.skin_limit(*rule, class, self.answers));
        let allowed = self.allow(class);
        let shares = RuleKind::SHARE.iter().filter_map(|rule| self.colours.limit(*rule, class));
        let shares = shares.filter(|l| l.percent > 0.0).map(|limit| self.share_rule(class, limit));
        limits.map(|limit| self.skin_rule(class, limit, allowed)).chain(shares).collect()
    }

    fn skin_rule(&self, class: Class, limit: &SkinLimit, allowed: bool) -> RuleResult {
        let shown = |look: &Look| look.skin.by(limit.rule);
        let beyond = self.pieces.iter().filter(|l| shown(l) > limit.max);
        let pieces: Vec<u32> = beyond.map(|l| l.number).collect();
        RuleResult {
            rule: limit.rule,
            class,
            verdict: if allowed || pieces.is_empty() { Verdict::Pass } else { Verdict::Fail },
            measured: self.pieces.iter().map(shown).fold(0.0, f64::max),
            limit: limit.max,
            unit: limit.rule.unit(),
            pieces,
            tolerated: self.within(self.standard.quality_tolerance(class)),
            clause: limit.clause.clone(),
            mark: limit.mark,
        }
    }

    fn share_rule(&self, class: Class, limit: &ShareLimit) -> RuleResult {
        let (beyond, open) = (self.beyond(limit), self.open(limit));
        let measured = self.share_verdict(class, limit);
        let verdict = match (measured, self.answered(limit.rule)) {
            (Verdict::Ask, Some(allows)) if allows <= class => Verdict::Pass,
            (Verdict::Ask, Some(_)) => Verdict::Fail,
            (verdict, _) => verdict,
        };
        let asked = measured == Verdict::Ask && verdict != Verdict::Pass;
        RuleResult {
            rule: limit.rule,
            class,
            verdict,
            measured: self.colours.worst(limit.rule, self.pieces.iter().map(|l| l.piece)),
            limit: limit.percent,
            unit: limit.rule.unit(),
            pieces: if asked { [beyond, open].concat() } else { beyond },
            tolerated: self.within(self.standard.quality_tolerance(class)),
            clause: limit.clause.clone(),
            mark: limit.mark,
        }
    }

    /// What was measured of a share comes to, before any answer.
    fn share_verdict(&self, class: Class, limit: &ShareLimit) -> Verdict {
        let (beyond, open) = (self.beyond(limit).is_empty(), self.open(limit).is_empty());
        match (self.allow(class), self.allowed(class, |l| l.sure)) {
            (false, _) if !beyond => Verdict::Fail,
            (true, false) if !open => Verdict::Ask,
            _ => Verdict::Pass,
        }
    }

    fn beyond(&self, limit: &ShareLimit) -> Vec<u32> {
        let seen = |l: &&Look| self.colours.seen(limit.rule, l.piece).is_some_and(|s| !limit.may_hold(&s));
        self.pieces.iter().filter(seen).map(|l| l.number).collect()
    }

    /// The pieces that could be on either side of a limit.
    fn open(&self, limit: &ShareLimit) -> Vec<u32> {
        let open = |s| limit.may_hold(&s) && !limit.holds(&s);
        let seen = |l: &&Look| self.colours.seen(limit.rule, l.piece).is_some_and(open);
        self.pieces.iter().filter(seen).map(|l| l.number).collect()
    }

    /// What the answer to the question about a rule allows.
    fn answered(&self, rule: RuleKind) -> Option<Class> {
        let question = self.standard.questions.iter().find(|q| q.unless_measured == Some(rule))?;
        let answer = self.answers.get(&question.code)?;
        question.answers.iter().find(|a| a.code == *answer).map(|a| a.allows)
    }

    /// The limits of a rule that what was measured leaves open.
    fn unsettled(&self, rule: RuleKind) -> impl Iterator<Item = &ShareLimit> {
        let limit = move |class| Some((class, self.colours.limit(rule, class)?));
        let limits = Class::GRADED.into_iter().filter_map(limit);
        limits.filter(|(class, limit)| self.share_verdict(*class, limit) == Verdict::Ask).map(|l| l.1)
    }

    /// Whether a rule needs no answer.
    pub(super) fn settled(&self, rule: RuleKind) -> bool {
        self.colours.judge(rule) && self.unsettled(rule).next().is_none()
    }

    /// The pieces that leave a rule open, ascending.
    pub(super) fn unsure(&self, rule: RuleKind) -> Vec<u32> {
        let mut unsure: Vec<u32> = self.unsettled(rule).flat_map(|limit| self.open(limit)).collect();
        unsure.sort_unstable();
        unsure.dedup();
        unsure
    }

    /// Whether the photo tells colours at all.
    pub(super) fn tell_colours(&self) -> bool {
        self.colours.told()
    }

    /// Whether the looks allow a class, as far as anything is against it for sure.
    pub(crate) fn allow(&self, class: Class) -> bool {
        self.allowed(class, |l| l.best)
    }

    /// Whether few enough are below a class, and of those few enough below the next too.
    fn allowed(&self, class: Class, of: impl Fn(&Look) -> Class) -> bool {
        let below = |class: Class| {
            let below = self.pieces.iter().filter(|l| of(l) > class).count();
            u32::try_from(below).unwrap_or(u32::MAX)
        };
        let tolerance = self.standard.quality_tolerance(class);
        let next = Class::GRADED.into_iter().find(|c| *c > class);
        let worse = tolerance.and_then(|t| t.worse_percent).zip(next);
        below(class) <= self.within(tolerance)
            && worse.is_none_or(|(percent, next)| below(next) <= tolerated(self.pieces.len(), percent))
    }

    fn within(&self, tolerance: Option<&QualityTolerance>) -> u32 {
        tolerance.map_or(0, |t| tolerated(self.pieces.len(), t.percent))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use crate::inspection::tests::{APPLE, blemish, measured};
    use crate::inspection::{Proposal, Verdict, propose};
    use crate::measurement::{Blemish, BlemishKind};
    use crate::standard::{Class, RuleKind, RuleUnit, Standard};

    /// Twenty apples of one size, the first of them with these blemishes each.
    fn judged(blemishes: &[Blemish], answers: &[(&str, &str)]) -> Proposal {
        let mut sample = measured(&[70.0; 20]);
        for (piece, blemish) in sample.pieces.iter_mut().zip(blemishes) {
            piece.blemishes = vec![blemish.clone()];
        }
        let answers: BTreeMap<_, _> =
            answers.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        propose(&sample, &Standard::parse(APPLE).unwrap(), &answers).unwrap()
    }

    fn spots(count: usize, area_cm2: f64) -> Vec<Blemish> {
        vec![blemish(area_cm2, area_cm2.sqrt(), None); count]
    }

    #[test]
    fn a_share_of_the_pieces_may_be_marked_beyond_the_class() {
        assert_eq!(judged(&spots(20, 1.0), &[]).class, Class::Extra, "at the limit");
        assert_eq!(judged(&spots(1, 1.5), &[]).class, Class::I, "Extra tolerates none here");
        assert_eq!(judged(&spots(2, 1.5), &[]).class, Class::I, "one in ten");
        assert_eq!(judged(&spots(3, 1.5), &[]).class, Class::II);
        assert_eq!(judged(&spots(1, 3.0), &[]).class, Class::II, "one in a hundred may be below II too");
        assert_eq!(judged(&spots(3, 3.0), &[]).class, Class::Outside);
    }

    #[test]
    fn pieces_beyond_different_limits_count_together() {
        let mut marked = spots(2, 1.5);
        marked.push(blemish(0.2, 3.0, None));
        let proposal = judged(&marked, &[]);
        assert_eq!(proposal.class, Class::II);
        let of = |rule, class| proposal.rules.iter().find(|r| (r.rule, r.class) == (rule, class)).unwrap();
        let length = of(RuleKind::BlemishLength, Class::I);
        assert_eq!((length.verdict, length.pieces.as_slice()), (Verdict::Fail, [3].as_slice()));
        assert_eq!((length.measured, length.limit, length.unit), (3.0, 2.0, RuleUnit::Cm));
        let area = of(RuleKind::BlemishArea, Class::I);
        assert_eq!((area.pieces.as_slice(), area.tolerated), ([1, 2].as_slice(), 2));
        assert_eq!(of(RuleKind::ScabArea, Class::I).verdict, Verdict::Pass);
    }

    #[test]
    fn each_piece_has_the_class_of_its_skin_too() {
        let classes: Vec<Class> =
            judged(&[spots(1, 1.5), spots(1, 3.0)].concat(), &[]).pieces.iter().map(|p| p.class).collect();
        assert_eq!(classes[..3], [Class::II, Class::Outside, Class::Extra]);
    }

    #[test]
    fn what_looks_rotten_is_pointed_out_until_a_person_has_looked() {
        let rot = [blemish(0.3, 0.6, Some(BlemishKind::Rot))];
        let open = judged(&rot, &[]);
        let sound = open.questions.iter().find(|q| q.question == "sound").unwrap();
        assert_eq!(sound.look_at, [1]);
        assert_eq!((open.pieces[0].class, open.class), (Class::Outside, Class::Extra));
        assert_eq!(judged(&rot, &[("sound", "yes")]).pieces[0].class, Class::Extra);
        let no = judged(&rot, &[("sound", "no")]);
        assert_eq!((no.pieces[0].class, no.class), (Class::Outside, Class::Outside));
    }

    proptest! {
        /// More marks, on any piece, never make a better class: neither the piece's nor the lot's.
        #[test]
        fn one_more_mark_never_grades_better(
            marks in prop::collection::vec((0usize..20, 0.01f64..4.0, 0.1f64..5.0), 0..8),
            more in (0usize..20, 0.01f64..4.0, 0.1f64..5.0),
        ) {
            let graded = |marks: &[(usize, f64, f64)]| {
                let mut sample = measured(&[70.0; 20]);
                for (piece, area, length) in marks {
                    sample.pieces[*piece].blemishes.push(blemish(*area, *length, None));
                }
                propose(&sample, &Standard::parse(APPLE).unwrap(), &BTreeMap::new()).unwrap()
            };
            let (before, after) = (graded(&marks), graded(&[marks, vec![more]].concat()));
            prop_assert!(after.class >= before.class);
            prop_assert!(after.pieces.iter().zip(&before.pieces).all(|(a, b)| a.class >= b.class));
        }
    }
}
