//! What was done by day: received, graded, approved, shipped, paid. A day is from one
//! moment to the next, for where a day begins the clock on the wall says.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::PersonId;
use crate::money::Money;
use crate::produce::Produce;

/// No more days are asked for at once.
pub const DAYS_MAX: usize = 92;

/// Periods one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Periods<'a>(&'a [i64]);

/// Takes the first moments of periods with the end of the last, UTC ms.
///
/// # Errors
/// [`Refusal::DaysUnusable`] for moments that aren't ascending, none, or too many.
pub fn check_starts(starts: &[i64]) -> Result<Periods<'_>, Refusal> {
    let ascending = starts.windows(2).all(|pair| pair.first() < pair.last());
    let count = starts.len().checked_sub(1).filter(|n| (1..=DAYS_MAX).contains(n));
    if ascending && count.is_some() { Ok(Periods(starts)) } else { Err(Refusal::DaysUnusable) }
}

impl Periods<'_> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// Which one a moment is in.
    #[must_use]
    pub fn of(&self, at_ms: i64) -> Option<usize> {
        let begun = self.0.partition_point(|start| *start <= at_ms);
        begun.checked_sub(1).filter(|at| *at < self.count())
    }

    /// Each with its first moment and the next one's.
    pub fn each(&self) -> impl Iterator<Item = (i64, i64)> {
        self.0.iter().copied().zip(self.0.iter().skip(1).copied())
    }

    /// From the first moment to the end.
    #[must_use]
    pub fn whole(&self) -> (i64, i64) {
        (self.0.first().copied().unwrap_or_default(), self.0.last().copied().unwrap_or_default())
    }
}

/// Lots and their weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Amount {
    /// How many lots, or parts of lots where lots are shipped in parts.
    pub lots: u32,
    /// Together, grams.
    pub weight_g: i64,
}

impl Amount {
    /// Adds another.
    pub fn add(&mut self, more: Self) {
        self.lots = self.lots.saturating_add(more.lots);
        self.weight_g = self.weight_g.saturating_add(more.weight_g);
    }
}

/// What became of produce.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Counted {
    /// Brought and not taken back.
    pub received: Amount,
    /// Photographed, with a class proposed.
    pub graded: Amount,
    /// With a leader's approval that holds.
    pub approved: Amount,
    /// Handed to a carrier.
    pub shipped: Amount,
    /// Paid out in shares, by currency.
    pub paid: Vec<Money>,
}

/// One step a lot took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // as in [`Counted`]
pub enum Step {
    Received,
    Graded,
    Approved,
    Shipped,
}

/// Lots that took a step in a period, of one member and one kind of produce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Which period.
    pub period: usize,
    /// Which step.
    pub step: Step,
    /// Whose.
    pub member: PersonId,
    /// Of what.
    pub produce: Produce,
    /// How many.
    pub amount: Amount,
}

/// A member's share that was booked in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// Which period.
    pub period: usize,
    /// Whose.
    pub member: PersonId,
    /// How much.
    pub amount: Money,
}

/// Everything counted by period, by produce and by member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    /// Each period in order.
    pub periods: Vec<Counted>,
    /// All of them together.
    pub whole: Counted,
    /// By kind of produce; what was paid isn't known by produce.
    pub produce: BTreeMap<Produce, Counted>,
    /// By member.
    pub members: BTreeMap<PersonId, Counted>,
}

impl Counted {
    fn take(&mut self, step: Step, amount: Amount) {
        match step {
            Step::Received => self.received.add(amount),
            Step::Graded => self.graded.add(amount),
            Step::Approved => self.approved.add(amount),
            Step::Shipped => self.shipped.add(amount),
        }
    }

    fn pay(&mut self, amount: &Money) {
        let same = |money: &&mut Money| money.currency == amount.currency;
        match self.paid.iter_mut().find(same) {
            Some(money) => money.amount_minor = money.amount_minor.saturating_add(amount.amount_minor),
            None => {
                self.paid.push(amount.clone());
                self.paid.sort_by(|a, b| a.currency.cmp(&b.currency));
            }
        }
    }
}

/// Adds everything up: each period by itself, and the `last` of them together, by produce and by member.
/// What is in none of the periods is left out.
#[must_use]
pub fn sums(periods: usize, last: usize, taken: &[Taken], paid: &[Paid]) -> Sums {
    let first = periods.saturating_sub(last);
    let mut sums = Sums { periods: vec![Counted::default(); periods], ..Sums::default() };
    for one in taken {
        let Some(period) = sums.periods.get_mut(one.period) else { continue };
        period.take(one.step, one.amount);
        if one.period < first {
            continue;
        }
        sums.whole.take(one.step, one.amount);
        sums.produce.entry(one.produce).or_default().take(one.step, one.amount);
        sums.members.entry(one.member).or_default().take(one.step, one.amount);
    }
    for one in paid {
        let Some(period) = sums.periods.get_mut(one.period) else { continue };
        period.pay(&one.amount);
        if one.period < first {
            continue;
        }
        sums.whole.pay(&one.amount);
        sums.members.entry(one.member).or_default().pay(&one.amount);
    }
    sums
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_moment_is_in_the_day_that_has_begun() {
        let days = check_starts(&[0, 10, 30]).unwrap();
        let of = |at| days.of(at);
        assert_eq!(
            [of(-1), of(0), of(9), of(10), of(29), of(30)],
            [None, Some(0), Some(0), Some(1), Some(1), None]
        );
        assert_eq!(days.each().collect::<Vec<_>>(), [(0, 10), (10, 30)]);
        assert_eq!(days.whole(), (0, 30));
    }

    #[test]
    fn days_go_forward_and_are_not_without_end() {
        let many: Vec<i64> = (0..100).collect();
        for bad in [&[][..], &[1], &[1, 1], &[2, 1], &many] {
            assert_eq!(check_starts(bad).map(drop), Err(Refusal::DaysUnusable));
        }
    }

    fn money(amount_minor: i64, code: &str) -> Money {
        Money { amount_minor, currency: code.to_owned().try_into().unwrap() }
    }

    fn member(n: u8) -> PersonId {
        PersonId(Uuid::from_u128(n.into()))
    }

    #[test]
    fn money_is_added_up_by_currency_only() {
        let paid = |period, amount| Paid { period, member: member(1), amount };
        let all = [paid(0, money(5, "EUR")), paid(1, money(7, "CNY")), paid(1, money(2, "EUR"))];
        let last = sums(2, 1, &[], &all);
        assert_eq!((last.whole.paid, last.periods.len()), (vec![money(7, "CNY"), money(2, "EUR")], 2));
        let sums = sums(2, 2, &[], &all);
        assert_eq!(sums.whole.paid, [money(7, "CNY"), money(7, "EUR")]);
        assert_eq!(sums.periods.first().unwrap().paid, [money(5, "EUR")]);
        assert_eq!(sums.members.get(&member(1)).unwrap().paid, sums.whole.paid);
    }

    proptest! {
        #[test]
        fn whichever_way_it_is_divided_it_is_the_same_in_all(
            taken in prop::collection::vec((0_usize..4, 0_usize..4, 0_u8..3, 1_i64..1000), 0..40),
        ) {
            let step = |n| [Step::Received, Step::Graded, Step::Approved, Step::Shipped].into_iter().nth(n).unwrap();
            let taken: Vec<Taken> = taken.into_iter().map(|(period, n, who, weight_g)| Taken {
                period,
                step: step(n),
                member: member(who),
                produce: if who == 0 { Produce::Apple } else { Produce::Lemon },
                amount: Amount { lots: 1, weight_g },
            }).collect();
            let today = sums(3, 1, &taken, &[]);
            prop_assert_eq!(today.periods.last(), Some(&today.whole));
            let sums = sums(3, 3, &taken, &[]);
            prop_assert_eq!(&today.periods, &sums.periods);
            let all = |parts: Vec<&Counted>| {
                let mut whole = Counted::default();
                for part in parts {
                    whole.received.add(part.received);
                    whole.graded.add(part.graded);
                    whole.approved.add(part.approved);
                    whole.shipped.add(part.shipped);
                }
                whole
            };
            prop_assert_eq!(&all(sums.periods.iter().collect()), &sums.whole);
            prop_assert_eq!(&all(sums.produce.values().collect()), &sums.whole);
            prop_assert_eq!(&all(sums.members.values().collect()), &sums.whole);
            let within = taken.iter().filter(|t| t.period < 3).count();
            let w = &sums.whole;
            let counted = w.received.lots + w.graded.lots + w.approved.lots + w.shipped.lots;
            prop_assert_eq!(counted as usize, within);
        }
    }
}
