//! How often leaders agree with the class a photo proposes, over time and by produce.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::approval::OverrideReason;
use crate::id::{ApprovalId, InspectionId};
use crate::produce::Produce;
use crate::standard::Class;
use crate::tally::{Periods, check_starts};

/// A leader's decision about one inspection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The approval.
    pub approval: ApprovalId,
    /// What was inspected.
    pub inspection: InspectionId,
    /// Of which produce.
    pub produce: Produce,
    /// When it was decided, UTC ms.
    pub at_ms: i64,
    /// The class the photo proposed.
    pub proposed: Class,
    /// The class given.
    pub class: Class,
    /// Why another one.
    pub reason: Option<OverrideReason>,
    /// Whether the leader saw this lot's photo: not where lots were approved together
    /// and its photo wasn't opened.
    pub seen: bool,
}

/// How leaders decided about one kind of produce in one period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Agreement {
    /// Inspections decided by a leader who saw the photo: what the others are of.
    pub decided: u32,
    /// As proposed.
    pub same: u32,
    /// A worse class than proposed.
    pub lower: u32,
    /// A better class than proposed.
    pub higher: u32,
    /// Why, where it was another class.
    pub reasons: BTreeMap<OverrideReason, u32>,
    /// Approved together with others and not opened; in none of the other numbers, for
    /// nobody looked.
    pub unseen: u32,
}

impl Agreement {
    fn count(&mut self, decided: &Decided) {
        if !decided.seen {
            self.unseen += 1;
            return;
        }
        self.decided += 1;
        match decided.class.cmp(&decided.proposed) {
            std::cmp::Ordering::Equal => self.same += 1,
            // Classes are ordered from the best on.
            std::cmp::Ordering::Greater => self.lower += 1,
            std::cmp::Ordering::Less => self.higher += 1,
        }
        if let Some(reason) = decided.reason.filter(|_| decided.class != decided.proposed) {
            *self.reasons.entry(reason).or_default() += 1;
        }
    }
}

/// A kind of produce with each period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ProduceAgreement {
    /// Which.
    pub produce: Produce,
    /// Each period in order.
    pub periods: Vec<Agreement>,
    /// All of them together.
    pub whole: Agreement,
}

/// Counts decisions by produce and period. `starts` are the periods' first moments and
/// the end of the last, UTC ms. Where an inspection was decided more than once, the
/// newest decision counts.
///
/// # Errors
/// [`Refusal::DaysUnusable`] when the moments aren't ascending.
pub fn by_period(decided: &[Decided], starts: &[i64]) -> Result<Vec<ProduceAgreement>, Refusal> {
    let periods: Periods<'_> = check_starts(starts)?;
    let mut newest: BTreeMap<InspectionId, &Decided> = BTreeMap::new();
    for one in decided {
        let kept = newest.entry(one.inspection).or_insert(one);
        if (one.at_ms, one.approval) > (kept.at_ms, kept.approval) {
            *kept = one;
        }
    }
    let kinds: BTreeSet<Produce> = newest.values().map(|d| d.produce).collect();
    let of = |produce: Produce| {
        let mut found = ProduceAgreement {
            produce,
            periods: vec![Agreement::default(); periods.count()],
            whole: Agreement::default(),
        };
        for one in newest.values().filter(|d| d.produce == produce) {
            if let Some(period) = periods.of(one.at_ms).and_then(|at| found.periods.get_mut(at)) {
                period.count(one);
                found.whole.count(one);
            }
        }
        found
    };
    let all = kinds.into_iter().map(of);
    Ok(all.filter(|p| p.whole != Agreement::default()).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn decided(n: u128, at_ms: i64, class: Class) -> Decided {
        Decided {
            approval: ApprovalId(Uuid::from_u128(n)),
            inspection: InspectionId(Uuid::from_u128(n)),
            produce: Produce::Apple,
            at_ms,
            proposed: Class::I,
            class,
            reason: (class != Class::I).then_some(OverrideReason::Skin),
            seen: true,
        }
    }

    #[test]
    fn the_same_a_better_and_a_worse_class_are_told_apart() {
        let all = [decided(1, 0, Class::I), decided(2, 5, Class::II), decided(3, 12, Class::Extra)];
        let found = by_period(&all, &[0, 10, 20]).unwrap();
        let [apples] = &found[..] else { panic!("{found:?}") };
        let told = |a: &Agreement| (a.decided, a.same, a.lower, a.higher);
        assert_eq!(told(&apples.periods[0]), (2, 1, 1, 0));
        assert_eq!(told(&apples.periods[1]), (1, 0, 0, 1));
        assert_eq!(told(&apples.whole), (3, 1, 1, 1));
        assert_eq!(apples.whole.reasons, BTreeMap::from([(OverrideReason::Skin, 2)]));
    }

    #[test]
    fn an_inspection_counts_once_by_its_newest_decision() {
        let first = decided(1, 1, Class::I);
        let again = Decided { approval: ApprovalId(Uuid::from_u128(9)), ..decided(1, 2, Class::II) };
        for order in [[first.clone(), again.clone()], [again.clone(), first.clone()]] {
            let found = by_period(&order, &[0, 10]).unwrap();
            assert_eq!((found[0].whole.decided, found[0].whole.lower), (1, 1));
        }
    }

    #[test]
    fn what_nobody_looked_at_is_no_agreement() {
        let unseen = Decided { seen: false, ..decided(1, 1, Class::I) };
        let found = by_period(&[unseen, decided(2, 1, Class::I)], &[0, 10]).unwrap();
        assert_eq!((found[0].whole.decided, found[0].whole.same, found[0].whole.unseen), (1, 1, 1));
    }

    #[test]
    fn what_is_outside_the_periods_is_not_counted() {
        let all = [decided(1, -1, Class::I), decided(2, 10, Class::I)];
        assert_eq!(by_period(&all, &[0, 10]).unwrap(), []);
        assert_eq!(by_period(&all, &[10, 0]), Err(Refusal::DaysUnusable));
    }

    proptest! {
        #[test]
        fn every_decision_seen_is_the_same_lower_or_higher(
            all in prop::collection::vec((0_i64..50, 0_usize..4, any::<bool>()), 0..60),
        ) {
            let all: Vec<Decided> = (0..).zip(&all).map(|(n, (at, class, seen))| {
                let class = [Class::Extra, Class::I, Class::II, Class::Outside][*class];
                Decided { seen: *seen, ..decided(n, *at, class) }
            }).collect();
            let found = by_period(&all, &[0, 7, 14, 50]).unwrap();
            for period in found.iter().flat_map(|p| p.periods.iter().chain([&p.whole])) {
                prop_assert_eq!(period.decided, period.same + period.lower + period.higher);
                prop_assert_eq!(period.reasons.values().sum::<u32>(), period.lower + period.higher);
            }
            let counted: u32 = found.iter().map(|p| p.whole.decided + p.whole.unseen).sum();
            prop_assert_eq!(counted as usize, all.len());
        }
    }
}
