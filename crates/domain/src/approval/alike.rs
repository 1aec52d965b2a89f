//! Lots so alike that a leader may approve them together after looking at some of
//! their photos, drawn by lot.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::LotId;
use crate::lot_row::{LotRow, LotStage};

/// No more lots are approved together.
pub const ALIKE_MAX: usize = 60;

/// How an approval came about when several were given together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Together {
    /// How many lots were approved together.
    pub lots: u32,
    /// How many of their photos the leader opened.
    pub opened: u32,
    /// Whether this lot's photo was one of them.
    pub this_one: bool,
}

/// A lot as a leader saw it among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SeenLot {
    /// Which.
    pub lot: LotId,
    /// The heads of its record when it was on the screen.
    pub heads: Vec<String>,
    /// Whether its photo was opened.
    pub opened: bool,
    /// Whether the leader leaves it as it is.
    #[serde(default)]
    pub leave_out: bool,
}

/// Why a lot was left out when others were approved together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// It changed after it was shown.
    Changed,
    /// It isn't like the others, or there is a doubt about it.
    NotAlike,
    /// It no longer waits: approved, taken back or asked for again.
    NotWaiting,
}

/// How many photos of the lots are looked at: as many as the packages an inspector
/// takes of up to 100 for a conformity check of fruit and vegetables (Commission
/// Implementing Regulation (EU) 543/2011, Annex V, bulk sampling; recalled).
pub const SAMPLE: usize = 5;

/// Which lots' photos are to be looked at: drawn without replacement by a seed, the same
/// for the same lots in whatever order they are given.
#[must_use]
pub fn sample(lots: &[LotId], seed: u32) -> BTreeSet<LotId> {
    let mut left: Vec<LotId> = lots.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let size = SAMPLE.min(left.len());
    let mut random = u64::from(seed);
    let mut drawn = BTreeSet::new();
    while drawn.len() < size {
        let at = usize::try_from(next(&mut random) % left.len() as u64).unwrap_or(0);
        drawn.insert(left.swap_remove(at));
    }
    drawn
}

/// `SplitMix64` (G. L. Steele, D. Lea & C. H. Flood, OOPSLA 2014): the next of a sequence.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Lets a leader go on who opened every photo drawn. Whoever leaves out one that was
/// drawn has seen that the lots aren't all alike, and has to open all that are kept.
///
/// # Errors
/// [`Refusal::SampleUnseen`] with how many are left; [`Refusal::NotAlike`] for fewer
/// than two lots, more than [`ALIKE_MAX`], one named twice or none kept.
pub fn check_seen(lots: &[SeenLot], seed: u32) -> Result<Together, Refusal> {
    let ids: Vec<LotId> = lots.iter().map(|seen| seen.lot).collect();
    let different: BTreeSet<LotId> = ids.iter().copied().collect();
    let kept = lots.iter().filter(|seen| !seen.leave_out).count();
    if !(2..=ALIKE_MAX).contains(&ids.len()) || different.len() != ids.len() || kept == 0 {
        return Err(Refusal::NotAlike);
    }
    let drawn = sample(&ids, seed);
    let strict = lots.iter().any(|seen| seen.leave_out && drawn.contains(&seen.lot));
    let wanted = |seen: &&SeenLot| !seen.leave_out && (strict || drawn.contains(&seen.lot));
    let left = lots.iter().filter(wanted).filter(|seen| !seen.opened).count();
    if left > 0 {
        return Err(Refusal::SampleUnseen { left: small(left) });
    }
    let opened = lots.iter().filter(|seen| seen.opened).count();
    Ok(Together { lots: small(kept), opened: small(opened), this_one: false })
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether a lot waits without doubts, so that others can be like it.
#[must_use]
pub fn is_plain(row: &LotRow) -> bool {
    row.stage == LotStage::Waiting
        && row.proposed.is_some()
        && row.standard.is_some()
        && row.doubts.is_empty()
}

/// Why a lot can't be approved together with others like `like`; nothing when it can.
#[must_use]
pub fn left_out(like: &LotRow, row: &LotRow, same_heads: bool) -> Option<LeftOut> {
    let alike = (like.produce, like.proposed, &like.standard) == (row.produce, row.proposed, &row.standard);
    if row.stage != LotStage::Waiting {
        Some(LeftOut::NotWaiting)
    } else if !same_heads {
        Some(LeftOut::Changed)
    } else if !alike || !is_plain(row) {
        Some(LeftOut::NotAlike)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::doubt::Doubt;
    use crate::lot_row::tests::row;
    use crate::produce::Produce;
    use crate::standard::Class;

    fn ids(n: u128) -> Vec<LotId> {
        (1..=n).map(|i| LotId(Uuid::from_u128(i))).collect()
    }

    fn seen(lots: &[LotId], opened: &BTreeSet<LotId>) -> Vec<SeenLot> {
        let one = |lot: &LotId| SeenLot {
            lot: *lot,
            heads: Vec::new(),
            opened: opened.contains(lot),
            leave_out: false,
        };
        lots.iter().map(one).collect()
    }

    proptest! {
        #[test]
        fn a_sample_is_drawn_from_the_lots_whatever_their_order(n in 0_u128..400, seed: u32) {
            let lots = ids(n);
            let drawn = sample(&lots, seed);
            prop_assert_eq!(drawn.len(), lots.len().min(SAMPLE));
            prop_assert!(drawn.iter().all(|lot| lots.contains(lot)));
            let turned: Vec<LotId> = lots.iter().rev().copied().collect();
            prop_assert_eq!(sample(&turned, seed), drawn);
        }

        #[test]
        fn whoever_leaves_one_of_the_sample_unopened_is_held_back(n in 2_u128..60, seed: u32, leaves: prop::sample::Index) {
            let lots = ids(n);
            let mut opened = sample(&lots, seed);
            let all = check_seen(&seen(&lots, &opened), seed).unwrap();
            prop_assert_eq!((all.lots as usize, all.opened as usize), (lots.len(), opened.len()));
            let left = *opened.iter().nth(leaves.index(opened.len())).unwrap();
            opened.remove(&left);
            prop_assert_eq!(check_seen(&seen(&lots, &opened), seed), Err(Refusal::SampleUnseen { left: 1 }));
        }
    }

    #[test]
    fn every_lot_is_drawn_about_as_often() {
        let lots = ids(20);
        let mut times = std::collections::BTreeMap::<LotId, u32>::new();
        for seed in 0..4000 {
            sample(&lots, seed).into_iter().for_each(|lot| *times.entry(lot).or_default() += 1);
        }
        // 5 of 20 in 4000 draws: 1000 each, standard deviation 27.
        assert!(times.len() == 20 && times.values().all(|n| (890..1110).contains(n)), "{times:?}");
    }

    #[test]
    fn who_finds_an_unlike_one_among_those_drawn_looks_at_all() {
        let lots = ids(12);
        let drawn = sample(&lots, 3);
        let mut all = seen(&lots, &drawn);
        let unlike = all.iter_mut().find(|seen| drawn.contains(&seen.lot)).unwrap();
        unlike.leave_out = true;
        assert_eq!(check_seen(&all, 3), Err(Refusal::SampleUnseen { left: 7 }));
        all.iter_mut().for_each(|seen| seen.opened = true);
        assert_eq!(check_seen(&all, 3).map(|t| (t.lots, t.opened)), Ok((11, 12)));
        // One that wasn't drawn may be left out without more ado.
        let mut all = seen(&lots, &drawn);
        all.iter_mut().find(|seen| !drawn.contains(&seen.lot)).unwrap().leave_out = true;
        assert_eq!(check_seen(&all, 3).map(|t| t.lots), Ok(11));
        all.iter_mut().for_each(|seen| seen.leave_out = true);
        assert_eq!(check_seen(&all, 3), Err(Refusal::NotAlike));
    }

    #[test]
    fn one_lot_alone_too_many_or_one_twice_are_refused() {
        let all = |lots: &[LotId]| check_seen(&seen(lots, &lots.iter().copied().collect()), 1);
        assert_eq!(all(&ids(1)), Err(Refusal::NotAlike));
        assert_eq!(all(&ids(61)), Err(Refusal::NotAlike));
        assert!(all(&ids(60)).is_ok());
        let twice = [ids(2), ids(1)].concat();
        assert_eq!(all(&twice), Err(Refusal::NotAlike));
    }

    #[test]
    fn only_like_lots_without_doubts_go_together() {
        let like = row();
        assert!(is_plain(&like));
        assert_eq!(left_out(&like, &row(), true), None);
        assert_eq!(left_out(&like, &row(), false), Some(LeftOut::Changed));
        let other = |change: fn(&mut LotRow)| {
            let mut row = row();
            change(&mut row);
            left_out(&like, &row, true)
        };
        assert_eq!(other(|r| r.produce = Produce::Lemon), Some(LeftOut::NotAlike));
        assert_eq!(other(|r| r.proposed = Some(Class::II)), Some(LeftOut::NotAlike));
        assert_eq!(other(|r| r.standard = Some("other 1".to_owned())), Some(LeftOut::NotAlike));
        assert_eq!(other(|r| r.doubts = vec![Doubt::Photo]), Some(LeftOut::NotAlike));
        assert_eq!(other(|r| r.stage = LotStage::Approved), Some(LeftOut::NotWaiting));
        assert_eq!(other(|r| r.stage = LotStage::Again), Some(LeftOut::NotWaiting));
    }
}
