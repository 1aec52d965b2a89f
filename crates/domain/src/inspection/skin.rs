//! What the skin of a sample's pieces says under a standard.

use super::{RuleResult, Verdict, tolerated};
use crate::measurement::{Measurement, Piece};
use crate::standard::{Blemished, Class, QualityTolerance, RuleKind, SkinLimit, Standard};

/// The skins of the counted pieces, with the pieces' numbers.
pub(super) struct Skins<'a> {
    standard: &'a Standard,
    pieces: Vec<(u32, Blemished<'a>)>,
}

impl<'a> Skins<'a> {
    pub(super) fn of(measurement: &'a Measurement, standard: &'a Standard) -> Self {
        let counted = (1..).zip(&measurement.pieces).filter(|(_, p): &(u32, &Piece)| p.counted);
        Self { standard, pieces: counted.map(|(n, p)| (n, Blemished::new(standard, p))).collect() }
    }

    /// What each rule about the skin comes to for a class. A piece beyond any of them is
    /// below the class, so all of them together are held against the lot's tolerance.
    pub(super) fn rules(&self, class: Class) -> Vec<RuleResult> {
        let limits = RuleKind::SKIN.iter().filter_map(|rule| self.standard.skin_limit(*rule, class));
        let allowed = self.allowed(class);
        limits.map(|limit| self.rule(class, limit, allowed)).collect()
    }

    fn rule(&self, class: Class, limit: &SkinLimit, allowed: bool) -> RuleResult {
        let shown = |(_, skin): &(u32, Blemished)| skin.by(limit.rule);
        let beyond = self.pieces.iter().filter(|p| shown(p) > limit.max);
        let pieces: Vec<u32> = beyond.map(|(n, _)| *n).collect();
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

    /// Whether few enough are below a class, and of those few enough below the next too.
    fn allowed(&self, class: Class) -> bool {
        let tolerance = self.standard.quality_tolerance(class);
        let next = Class::GRADED.into_iter().find(|c| *c > class);
        let worse = tolerance.and_then(|t| t.worse_percent).zip(next);
        self.below(class) <= self.within(tolerance)
            && worse.is_none_or(|(percent, next)| self.below(next) <= tolerated(self.pieces.len(), percent))
    }

    fn within(&self, tolerance: Option<&QualityTolerance>) -> u32 {
        tolerance.map_or(0, |t| tolerated(self.pieces.len(), t.percent))
    }

    fn below(&self, class: Class) -> u32 {
        let below = self.pieces.iter().filter(|(_, skin)| skin.class() > class).count();
        u32::try_from(below).unwrap_or(u32::MAX)
    }
}

/// Whether the skins of a sample allow a class.
pub(crate) fn skin_allows(measurement: &Measurement, standard: &Standard, class: Class) -> bool {
    Skins::of(measurement, standard).allowed(class)
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
