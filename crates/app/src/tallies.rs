//! What was done by day, and how often leaders agree with the photos.

use std::cmp::Reverse;

use punnet_domain::agreement::{ProduceAgreement, by_period};
use punnet_domain::lot_row::LotStage;
use punnet_domain::tally::{Counted, check_starts, sums};
use punnet_store::Reader;

use crate::door::ShowTally;
use crate::view::{MemberTally, ProduceTally, Tally};
use crate::{AppError, people};

/// More members aren't listed.
const MEMBERS: usize = 50;

/// Everything counted by day; a day is from one of the starts to the next.
pub(crate) fn tally(reader: &Reader<'_>, asked: &ShowTally) -> Result<Tally, AppError> {
    let periods = check_starts(&asked.starts)?;
    let last = asked.last.map_or(usize::MAX, |last| last as usize);
    let sums = sums(periods.count(), last, &reader.taken(periods)?, &reader.paid(periods)?);
    let waiting = reader.waiting_lots()?;
    let most = |counted: &Counted| Reverse((counted.received.weight_g, counted.shipped.weight_g));
    let kinds = sums.produce.into_iter().map(|(produce, counted)| ProduceTally { produce, counted });
    let mut produce: Vec<_> = kinds.collect();
    produce.sort_by_key(|p| most(&p.counted));
    let members_in_all = u32::try_from(sums.members.len()).unwrap_or(u32::MAX);
    let mut of_members: Vec<_> = sums.members.into_iter().collect();
    of_members.sort_by_key(|(_, counted)| most(counted));
    let shown = of_members.into_iter().take(MEMBERS);
    let members = shown.map(|(id, counted)| Ok(MemberTally { member: people::view(reader, id)?, counted }));
    Ok(Tally {
        days: sums.periods,
        whole: sums.whole,
        produce,
        members: members.collect::<Result<_, AppError>>()?,
        members_in_all,
        waiting: waiting.amount,
        oldest_waiting_ms: waiting.oldest_ms,
        asked_again: reader.count_lots(LotStage::Again)?,
    })
}

/// How leaders decided by produce and period.
pub(crate) fn agreement(reader: &Reader<'_>, starts: &[i64]) -> Result<Vec<ProduceAgreement>, AppError> {
    let within = check_starts(starts)?.whole();
    Ok(by_period(&reader.decisions(within)?, starts)?)
}
