//! Approving like lots together, and asking for a lot to be brought again.

use punnet_domain::Refusal;
use punnet_domain::approval::alike::{self, ALIKE_MAX, LeftOut, SeenLot, Together};
use punnet_domain::approval::{Approval, Decision};
use punnet_domain::id::LotId;
use punnet_domain::inspection::Inspection;
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::LotRow;
use punnet_domain::person::Role;
use punnet_store::{Reader, Tx};

use crate::command::{Now, answer, found};
use crate::door::{ApproveAlike, AskAgain, ListAlike, TakeBackAsk, Value};
use crate::view::{AlikeApproved, AlikeLot, AlikeLots, LeftOutLot};
use crate::{Answer, App, AppError, Caller, notes};

impl App {
    /// Lots like one, with a draw of whose photos are to be opened.
    pub(crate) fn list_alike(&self, caller: &Caller, asked: &ListAlike) -> Result<AlikeLots, AppError> {
        let mut seed = [0; 4];
        self.host.fill_random(&mut seed);
        let seed = u32::from_be_bytes(seed);
        let store = self.store();
        let reader = store.read();
        caller.leader(&reader)?;
        let like = reader.lot_row(asked.lot)?.ok_or(Refusal::NotFound)?;
        let rows = if alike::is_plain(&like) { reader.lots_alike(&like, ALIKE_MAX)? } else { Vec::new() };
        if rows.len() < 2 {
            return Ok(AlikeLots { seed, lots: Vec::new() });
        }
        let drawn = alike::sample(&rows.iter().map(|row| row.id).collect::<Vec<_>>(), seed);
        let one =
            |lot: LotRow| Ok(AlikeLot { heads: reader.heads(lot.id)?, drawn: drawn.contains(&lot.id), lot });
        Ok(AlikeLots { seed, lots: rows.into_iter().map(one).collect::<Result<_, AppError>>()? })
    }

    /// Gives each of several like lots an approval of its own, in one transaction. What
    /// changed meanwhile is left out and named.
    pub(crate) fn approve_alike(&self, caller: &Caller, asked: ApproveAlike) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let together = alike::check_seen(&asked.lots, asked.seed)?;
            let like = first_plain(tx, &asked.lots)?.ok_or(Refusal::RecordChanged)?;
            let kept = asked.lots.iter().filter(|seen| !seen.leave_out);
            let judged = kept.map(|seen| Ok((seen, why_left_out(tx, &like, seen)?)));
            let judged = judged.collect::<Result<Vec<_>, AppError>>()?;
            let lots = judged.iter().filter(|(_, why)| why.is_none()).count();
            let together = Together { lots: u32::try_from(lots).unwrap_or(u32::MAX), ..together };
            for (seen, _) in judged.iter().filter(|(_, why)| why.is_none()) {
                approve_one(tx, seen, together, now)?;
            }
            let done: Vec<_> = judged.into_iter().map(|(seen, why)| (seen.lot, why)).collect();
            Ok(done)
        })?;
        let store = self.store();
        let value = outcome(&store.read(), &written.value)?;
        Ok(answer(Value::ApproveAlike(value), &written))
    }

    pub(crate) fn ask_again(&self, caller: &Caller, asked: AskAgain) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot: Lot = found(tx, asked.lot)?;
            if crate::lots::promised_g(tx, lot.id)? > 0 {
                return Err(Refusal::TooLate.into());
            }
            let heads = tx.heads(lot.id)?;
            // The rule speaks before anything is written.
            let id = tx.new_id()?;
            let again =
                |lot: Lot, note| lot.ask_again(id, &heads, (asked.asked.clone(), note), now.by, now.now_ms);
            again(lot.clone(), None)?;
            let note = asked.sound.as_ref().map(|sound| notes::speak(tx, &lot, sound, now)).transpose()?;
            tx.put(&again(lot, note)?)?;
            Ok(asked.lot)
        })?;
        Ok(answer(Value::AskAgain(self.lot(written.value)?), &written))
    }

    pub(crate) fn take_back_ask(&self, caller: &Caller, asked: TakeBackAsk) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot: Lot = found(tx, asked.lot)?;
            tx.put(&lot.take_back_asks(now.by, now.now_ms)?)?;
            Ok(asked.lot)
        })?;
        Ok(answer(Value::TakeBackAsk(self.lot(written.value)?), &written))
    }
}

/// The first lot that is still as it was seen: the others are to be like it.
fn first_plain(reader: &Reader<'_>, lots: &[SeenLot]) -> Result<Option<LotRow>, AppError> {
    for seen in lots.iter().filter(|seen| !seen.leave_out) {
        let row = reader.lot_row(seen.lot)?.filter(alike::is_plain);
        if row.is_some() && same(&reader.heads(seen.lot)?, &seen.heads) {
            return Ok(row);
        }
    }
    Ok(None)
}

fn same(now: &[String], seen: &[String]) -> bool {
    let mut seen = seen.to_vec();
    seen.sort();
    now == seen
}

fn why_left_out(reader: &Reader<'_>, like: &LotRow, seen: &SeenLot) -> Result<Option<LeftOut>, AppError> {
    let Some(row) = reader.lot_row(seen.lot)? else { return Ok(Some(LeftOut::NotWaiting)) };
    Ok(alike::left_out(like, &row, same(&reader.heads(seen.lot)?, &seen.heads)))
}

fn approve_one(tx: &mut Tx<'_>, seen: &SeenLot, together: Together, now: &Now<'_>) -> Result<(), AppError> {
    let lot: Lot = found(tx, seen.lot)?;
    let inspection: Inspection = found(tx, lot.inspection.ok_or(Refusal::NotInspected)?)?;
    let decision = Decision { heads: seen.heads.clone(), class: inspection.proposal.class, reason: None };
    let (id, heads) = (tx.new_id()?, tx.heads(seen.lot)?);
    let approval = Approval::decide(id, &lot, &heads, &inspection, decision, now.by, now.now_ms)?;
    tx.put(&Approval { together: Some(Together { this_one: seen.opened, ..together }), ..approval })?;
    Ok(())
}

fn outcome(reader: &Reader<'_>, done: &[(LotId, Option<LeftOut>)]) -> Result<AlikeApproved, AppError> {
    let approved = done.iter().filter(|(_, why)| why.is_none()).map(|(lot, _)| *lot).collect();
    let mut left_out = Vec::new();
    for (lot, why) in done.iter().filter_map(|(lot, why)| Some((*lot, (*why)?))) {
        let row = reader.lot_row(lot)?;
        let number = row.as_ref().map_or(0, |row| row.number);
        let member_name = row.map_or_else(String::new, |row| row.member_name);
        left_out.push(LeftOutLot { lot, number, member_name, why });
    }
    Ok(AlikeApproved { approved, left_out })
}
