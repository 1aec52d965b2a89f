//! Payments asked of buyers, and members' money.

use std::collections::BTreeMap;

use punnet_domain::Refusal;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::Consignment;
use punnet_domain::id::{ConsignmentId, PaymentId, PersonId};
use punnet_domain::ledger::{Account, LedgerEntry};
use punnet_domain::lot::Lot;
use punnet_domain::money::{Currency, Money};
use punnet_domain::payment::{Earning, Payment, Receipt, Share, share};
use punnet_domain::person::{Person, Role};
use punnet_store::Reader;

use crate::command::{answer, found, own_cooperative};
use crate::consignments::goods_value;
use crate::door::{ReceivePayment, RequestPayment, Value};
use crate::orders::order_view;
use crate::view::{MemberMoney, MoneyLine, PaymentView, ShareView};
use crate::{Answer, App, AppError, Caller, people};

impl App {
    pub(crate) fn request_payment(&self, caller: &Caller, asked: RequestPayment) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            if let Some(asked_before) =
                tx.linked::<Payment>(asked.consignment)?.into_iter().map(|p| p.id).min()
            {
                return Ok(asked_before);
            }
            let consignment: Consignment = found(tx, asked.consignment)?;
            if consignment.dispatched_at_ms.is_none() {
                return Err(Refusal::NotReady.into());
            }
            let value = goods_value(&order_view(tx, consignment.order)?);
            let payment = Payment {
                id: Payment::id_for(consignment.id),
                cooperative: consignment.cooperative,
                consignment: consignment.id,
                buyer: consignment.consignee,
                amount_minor: value.amount_minor,
                currency: value.currency,
                requested_at_ms: now.now_ms,
                requested_by: now.by.id,
                received_at_ms: None,
                received_reference: None,
                received_by: None,
            };
            tx.put(&payment)?;
            Ok(payment.id)
        })?;
        Ok(answer(Value::RequestPayment(view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn receive_payment(&self, caller: &Caller, asked: ReceivePayment) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let payment: Payment = found(tx, asked.payment)?;
            let shares = shares(tx, &payment)?;
            let reference = asked.reference.trim().chars().take(80).collect();
            let receipt = Receipt { by: now.by, now_ms: now.now_ms, reference };
            let (received, entry) = payment.receive(receipt, &shares)?;
            tx.put(&received)?;
            tx.put(&entry)?;
            Ok(received.id)
        })?;
        Ok(answer(Value::ReceivePayment(view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn money(&self, caller: &Caller, member: PersonId) -> Result<MemberMoney, AppError> {
        let store = self.store();
        let reader = store.read();
        caller.may_see(&reader, member)?;
        member_money(&reader, member)
    }
}

/// All payments, newest first.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Vec<PaymentView>, AppError> {
    let mut all = reader.all::<Payment>()?;
    all.sort_by_key(|p| std::cmp::Reverse((p.requested_at_ms, p.id)));
    all.into_iter().map(|p| view(reader, p.id)).collect()
}

/// A payment with each member's share.
pub(crate) fn view(reader: &Reader<'_>, id: PaymentId) -> Result<PaymentView, AppError> {
    let payment: Payment = found(reader, id)?;
    let shares = shares(reader, &payment)?.into_iter();
    let shares = shares.map(|share| Ok(ShareView { member: people::view(reader, share.member)?, share }));
    Ok(PaymentView {
        shares: shares.collect::<Result<_, AppError>>()?,
        buyer: found::<Buyer>(reader, payment.buyer)?,
        booked: payment.received_at_ms.is_some(),
        payment,
    })
}

/// What each member gets of a payment: as booked or, before, by the
/// cooperative's present rates.
fn shares(reader: &Reader<'_>, payment: &Payment) -> Result<Vec<Share>, AppError> {
    if let Some(booked) = reader.linked::<LedgerEntry>(payment.id)?.into_iter().min_by_key(|e| e.id) {
        return Ok(booked.shares);
    }
    let cooperative = own_cooperative(reader, payment.cooperative)?;
    let earnings = earnings(reader, payment.consignment)?;
    Ok(share(payment.amount_minor, &earnings, &cooperative.deductions))
}

fn earnings(reader: &Reader<'_>, consignment: ConsignmentId) -> Result<Vec<Earning>, AppError> {
    let consignment: Consignment = found(reader, consignment)?;
    let order = order_view(reader, consignment.order)?;
    let mut earnings = Vec::new();
    for line in &order.lines {
        for part in &line.allocations {
            let lot: Lot = found(reader, part.lot)?;
            let value =
                Money::of_weight(part.weight_g, line.line.price_minor_per_kg, order.order.currency.clone());
            earnings.push(Earning {
                member: lot.member,
                lot: lot.id,
                weight_g: part.weight_g,
                gross_minor: value.amount_minor,
            });
        }
    }
    Ok(earnings)
}

/// A member's money by the ledger: the balance is the sum of postings, and each
/// line shows how its posting came about.
pub(crate) fn member_money(reader: &Reader<'_>, member: PersonId) -> Result<MemberMoney, AppError> {
    let person: Person = found(reader, member)?;
    let mut entries = reader.linked::<LedgerEntry>(member)?;
    entries.sort_by_key(|e| std::cmp::Reverse((e.at_ms, e.id)));
    let mut balances: BTreeMap<Currency, i64> = BTreeMap::new();
    let mut lines = Vec::new();
    for entry in entries {
        *balances.entry(entry.currency.clone()).or_default() += posted(&entry, member);
        lines.extend(money_line(reader, &entry, member)?);
    }
    let balances = balances.into_iter().map(|(currency, amount_minor)| Money { amount_minor, currency });
    Ok(MemberMoney { member: person.into(), balances: balances.collect(), lines })
}

fn posted(entry: &LedgerEntry, member: PersonId) -> i64 {
    let own = Account::Member { member };
    entry.postings.iter().filter(|p| p.account == own).map(|p| p.amount_minor).sum()
}

fn money_line(
    reader: &Reader<'_>,
    entry: &LedgerEntry,
    member: PersonId,
) -> Result<Option<MoneyLine>, AppError> {
    let payment: Payment = found(reader, entry.payment)?;
    let buyer: Buyer = found(reader, payment.buyer)?;
    let share = entry.shares.iter().find(|s| s.member == member).cloned();
    Ok(share.map(|share| MoneyLine {
        at_ms: entry.at_ms,
        buyer: buyer.name,
        currency: entry.currency.clone(),
        share,
    }))
}
