//! Receiving and approving lots.

use punnet_domain::Refusal;
use punnet_domain::approval::Approval;
use punnet_domain::id::LotId;
use punnet_domain::inspection::Inspection;
use punnet_domain::lot::{Lot, Receipt};
use punnet_domain::lot_row::{LotRow, LotStage};
use punnet_domain::order::Allocation;
use punnet_domain::person::{Person, Role};
use punnet_domain::record::Kind;
use punnet_domain::standard::Class;
use punnet_store::{Reader, Store};

use crate::caller::is_staff;
use crate::command::{answer, found};
use crate::cooperative::place;
use crate::door::{ApproveLot, ListLots, ReceiveLot, Value, WithdrawLot};
use crate::inspections::{anew, earlier};
use crate::view::{AgainView, ApprovalView, LotPage, LotView, NoteView};
use crate::{Answer, App, AppError, Caller, Reference, notes, people, photos};

const PAGE: u32 = 50;
const PAGE_MAX: u32 = 200;

impl App {
    pub(crate) fn receive_lot(&self, caller: &Caller, asked: ReceiveLot) -> Result<Answer, AppError> {
        let confirmed_by = self.confirmed(caller, asked.entered.member, asked.confirmed.as_ref())?;
        let (device, reference) = (self.store().device(), self.reference());
        // How it was confirmed isn't part of what is asked, and a PIN is kept nowhere.
        let body = ReceiveLot { confirmed: None, ..asked.clone() };
        let written = self.run(caller, asked.command_id, &body, |tx, now| {
            found::<Person>(tx, asked.entered.member)?;
            place(tx, asked.entered.place)?;
            // A refused lot must not use up a number, so the rule speaks first.
            let (id, by, now_ms) = (tx.new_id()?, now.by, now.now_ms);
            let units = &reference.units;
            let receipt = Receipt { id, number: 0, device, by, confirmed_by, now_ms, units };
            Lot::receive(asked.entered.clone(), &receipt)?;
            let receipt = Receipt { number: tx.next_number(Kind::Lot)?, ..receipt };
            let lot = Lot::receive(asked.entered.clone(), &receipt)?;
            tx.put(&lot)?;
            tx.drop_draft(now.by.id, "receive")?;
            Ok(lot.id)
        })?;
        Ok(answer(Value::ReceiveLot(self.lot(written.value)?), &written))
    }

    pub(crate) fn withdraw_lot(&self, caller: &Caller, asked: WithdrawLot) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot = own_lot(tx, now.by, asked.lot)?;
            tx.put(&withdrawn(tx, lot, now.by, now.now_ms)?)?;
            Ok(asked.lot)
        })?;
        Ok(answer(Value::WithdrawLot(self.lot(written.value)?), &written))
    }

    pub(crate) fn approve_lot(&self, caller: &Caller, asked: ApproveLot) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot: Lot = found(tx, asked.lot)?;
            if promised_g(tx, lot.id)? > 0 {
                return Err(Refusal::ReleaseFirst.into());
            }
            let inspection: Inspection = found(tx, lot.inspection.ok_or(Refusal::NotInspected)?)?;
            let heads = tx.heads(lot.id)?;
            let decision = asked.decision.clone();
            let approval =
                Approval::decide(tx.new_id()?, &lot, &heads, &inspection, decision, now.by, now.now_ms)?;
            tx.put(&approval)?;
            Ok(lot.id)
        })?;
        Ok(answer(Value::ApproveLot(self.lot(written.value)?), &written))
    }

    pub(crate) fn lots(&self, caller: &Caller, asked: ListLots) -> Result<LotPage, AppError> {
        let store = self.store();
        let reader = store.read();
        let person = caller.signed_in(&reader)?;
        let query = asked.query;
        let own = (!is_staff(&person)).then_some(person.id);
        let page = reader.lots(&punnet_store::LotQuery {
            member: own.or(query.member),
            stage: query.stage,
            produce: query.produce,
            proposed: query.proposed,
            before_ms: query.before_ms,
            order: query.order.unwrap_or_default(),
            text: query.text,
            after: query.after,
            limit: query.limit.unwrap_or(PAGE).clamp(1, PAGE_MAX),
        })?;
        let waiting = reader.count_lots(LotStage::Waiting)?;
        let lots = seen_by(&reader, &person, page.lots)?;
        Ok(LotPage { lots, next: page.next, waiting })
    }

    pub(crate) fn show_lot(&self, caller: &Caller, id: LotId) -> Result<LotView, AppError> {
        let view = self.lot(id)?;
        caller.may_see(&self.store().read(), view.lot.member)?;
        Ok(view)
    }

    pub(crate) fn lot(&self, id: LotId) -> Result<LotView, AppError> {
        lot_view(&self.store(), &self.reference(), id)
    }
}

/// Lots without those of members who took their consent back; leaders see all.
fn seen_by(reader: &Reader<'_>, person: &Person, lots: Vec<LotRow>) -> Result<Vec<LotRow>, AppError> {
    if person.is(Role::Leader) {
        return Ok(lots);
    }
    let withdrawn =
        |id| Ok::<_, AppError>(reader.get::<Person>(id)?.is_some_and(|m| m.consent.is_withdrawn()));
    let mut seen = Vec::new();
    for lot in lots {
        if lot.member == person.id || !withdrawn(lot.member)? {
            seen.push(lot);
        }
    }
    Ok(seen)
}

/// A lot that the person may take back or put back: the own one or, for staff, anybody's.
pub(crate) fn own_lot(reader: &Reader<'_>, by: &Person, id: LotId) -> Result<Lot, AppError> {
    let lot: Lot = found(reader, id)?;
    if is_staff(by) || lot.member == by.id { Ok(lot) } else { Err(Refusal::NotFound.into()) }
}

/// The lot taken back, where that is still open.
pub(crate) fn withdrawn(reader: &Reader<'_>, lot: Lot, by: &Person, now_ms: i64) -> Result<Lot, AppError> {
    let approved = holding_approval(reader, &lot)?.is_some();
    let promised = promised_g(reader, lot.id)?;
    Ok(lot.withdraw(approved, promised, by.id, now_ms)?)
}

/// A lot with everything about it.
pub(crate) fn lot_view(store: &Store, reference: &Reference, id: LotId) -> Result<LotView, AppError> {
    let reader = &store.read();
    let lot: Lot = found(reader, id)?;
    let heads = reader.heads(id)?;
    let approval = newest_approval(reader, id)?;
    let holds = approval.as_ref().is_some_and(|a| a.holds(&heads));
    let class = approval.as_ref().filter(|_| holds).map(|a| a.class);
    let approval = match approval {
        Some(approval) => Some(ApprovalView { by: people::view(reader, approval.by)?, holds, approval }),
        None => None,
    };
    let notes = notes::heard(store, reader, id)?;
    let inspection: Option<Inspection> = lot.inspection.map(|i| found(reader, i)).transpose()?;
    Ok(LotView {
        heads,
        member: people::view(reader, lot.member)?,
        received_by: people::view(reader, lot.received_by)?,
        place: place(reader, lot.place)?,
        stage: LotStage::of(&lot, holds),
        class,
        earlier: earlier(reader, &lot, inspection.as_ref())?,
        anew: inspection.as_ref().map(|i| anew(reader, &lot, i, reference)).transpose()?.flatten(),
        photo_at: inspection.as_ref().map(|i| photos::photo_at(store, &i.photo)).transpose()?,
        inspection,
        approval,
        promised_g: promised_g(reader, id)?,
        held_here: lot.holder == store.device(),
        doubts: reader.lot_row(id)?.map(|row| row.doubts).unwrap_or_default(),
        again: again_view(reader, &lot, &notes)?,
        notes,
        lot,
    })
}

/// What a leader asked for, while it isn't done.
fn again_view(reader: &Reader<'_>, lot: &Lot, notes: &[NoteView]) -> Result<Option<AgainView>, AppError> {
    let Some((_, ask)) = lot.asked_again() else { return Ok(None) };
    let note = notes.iter().find(|note| Some(note.id) == ask.note).cloned();
    Ok(Some(AgainView { by: people::view(reader, ask.by)?, note, ask: ask.clone() }))
}

/// The newest that wasn't taken back: the one before then speaks again, if it saw the
/// same record.
fn newest_approval(reader: &Reader<'_>, lot: LotId) -> Result<Option<Approval>, AppError> {
    let said = reader.linked::<Approval>(lot)?.into_iter().filter(|a| a.withdrawn_at_ms.is_none());
    Ok(said.max_by_key(|a| (a.at_ms, a.id)))
}

/// Whether a lot that was promised may still go. Another kiosk may have taken it or its
/// approval back before it heard of the promise.
///
/// # Errors
/// [`Refusal::LotWithdrawn`], [`Refusal::NotApproved`].
pub(crate) fn still_stands(reader: &Reader<'_>, id: LotId) -> Result<(), AppError> {
    let lot: Lot = found(reader, id)?;
    lot.not_withdrawn()?;
    if newest_approval(reader, id)?.is_none() { Err(Refusal::NotApproved.into()) } else { Ok(()) }
}

/// The newest approval, if it speaks of the lot as it is.
pub(crate) fn holding_approval(reader: &Reader<'_>, lot: &Lot) -> Result<Option<Approval>, AppError> {
    let heads = reader.heads(lot.id)?;
    Ok(newest_approval(reader, lot.id)?.filter(|a| a.holds(&heads)))
}

/// The class a lot may be sold as.
pub(crate) fn approved_class(reader: &Reader<'_>, lot: &Lot) -> Result<Option<Class>, AppError> {
    Ok(holding_approval(reader, lot)?.map(|a| a.class))
}

/// Grams of a lot promised to orders.
pub(crate) fn promised_g(reader: &Reader<'_>, lot: LotId) -> Result<i64, AppError> {
    let promised = reader.linked::<Allocation>(lot)?;
    Ok(promised.iter().filter(|a| a.released_at_ms.is_none()).map(|a| a.weight_g).sum())
}
