//! Consignments: begun for an order, their facts asked one at a time.

use punnet_domain::Refusal;
use punnet_domain::consignment::{Consignment, Fact, Known};
use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::{ConsignmentId, LotId};
use punnet_domain::money::Money;
use punnet_domain::order::{Order, OrderLine};
use punnet_domain::payment::Payment;
use punnet_domain::record::Kind;
use punnet_domain::standard::Class;
use punnet_store::Reader;

use crate::command::{answer, found, own_cooperative};
use crate::door::{AnswerFact, Dispatch, OpenConsignment, Paper, Value};
use crate::lots::still_stands;
use crate::orders::{allocations, consignment_of, order_view};
use crate::view::{ConsignmentView, FactQuestion, OrderView};
use crate::{Answer, App, AppError, Caller};

impl App {
    pub(crate) fn open_consignment(
        &self,
        caller: &Caller,
        asked: OpenConsignment,
    ) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            if let Some(begun) = consignment_of(tx, asked.order)? {
                return Ok(begun.id);
            }
            let order: Order = found(tx, asked.order)?;
            if order.cancelled_at_ms.is_some() {
                return Err(Refusal::OrderCancelled.into());
            }
            let allocated_g = allocations(tx, order.id)?.iter().map(|a| a.weight_g).sum();
            let number = tx.next_number(Kind::Consignment)?;
            let of = (order.id, order.buyer);
            let id = Consignment::id_for(order.id);
            let consignment = Consignment::open(id, number, of, allocated_g, now.by, now.now_ms)?;
            tx.put(&consignment)?;
            Ok(consignment.id)
        })?;
        Ok(answer(Value::OpenConsignment(view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn answer_fact(&self, caller: &Caller, asked: AnswerFact) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(punnet_domain::person::Role::Leader)?;
            let mut consignment: Consignment = found(tx, asked.consignment)?;
            if consignment.dispatched_at_ms.is_some() {
                return Err(Refusal::TooLate.into());
            }
            let net_g = allocations(tx, consignment.order)?.iter().map(|a| a.weight_g).sum();
            consignment.facts.insert(asked.fact, asked.fact.accept(&asked.answer, net_g)?);
            tx.put(&consignment)?;
            Ok(consignment.id)
        })?;
        Ok(answer(Value::AnswerFact(view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn dispatch_consignment(&self, caller: &Caller, asked: Dispatch) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(punnet_domain::person::Role::Leader)?;
            let seen = view(tx, asked.consignment)?;
            if let Some(missing) = seen.missing.first() {
                return Err(Refusal::FactMissing { fact: missing.fact.code().to_owned() }.into());
            }
            if seen.consignment.dispatched_at_ms.is_none() {
                check_promises(tx, &seen.order)?;
                let consignment = seen.consignment;
                tx.put(&Consignment { dispatched_at_ms: Some(now.now_ms), ..consignment })?;
            }
            Ok(asked.consignment)
        })?;
        Ok(answer(Value::Dispatch(view(&self.store().read(), written.value)?), &written))
    }
}

/// Asks the rules again that two kiosks may have broken between them: what was called off
/// or taken back elsewhere doesn't leave.
fn check_promises(reader: &Reader<'_>, order: &OrderView) -> Result<(), AppError> {
    if order.order.cancelled_at_ms.is_some() {
        return Err(Refusal::OrderCancelled.into());
    }
    let parts = order.lines.iter().flat_map(|line| &line.allocations);
    parts.map(|part| part.lot).try_for_each(|lot| still_stands(reader, lot))
}

/// All consignments, newest first.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Vec<ConsignmentView>, AppError> {
    let mut all = reader.all::<Consignment>()?;
    all.sort_by_key(|c| std::cmp::Reverse((c.opened_at_ms, c.id)));
    all.into_iter().map(|c| view(reader, c.id)).collect()
}

/// A consignment with what is still missing.
pub(crate) fn view(reader: &Reader<'_>, id: ConsignmentId) -> Result<ConsignmentView, AppError> {
    let consignment: Consignment = found(reader, id)?;
    let order = order_view(reader, consignment.order)?;
    let cooperative = own_cooperative(reader, consignment.cooperative)?;
    let net_weight_g = order.lines.iter().map(|l| l.promised_g).sum();
    let known = known(&cooperative, &order, net_weight_g);
    let missing = consignment.missing(known);
    let none_answered = Consignment { facts: Default::default(), ..consignment.clone() };
    let ask = |facts: Vec<Fact>| facts.into_iter().map(|f| question(f, net_weight_g, &consignment)).collect();
    let questions: Vec<FactQuestion> = ask(none_answered.missing(known));
    let payment = reader.linked::<Payment>(id)?.into_iter().map(|p| p.id).min();
    Ok(ConsignmentView {
        facts_in_all: u32::try_from(questions.len()).unwrap_or(u32::MAX),
        missing: ask(missing),
        questions,
        value: goods_value(&order),
        net_weight_g,
        payment,
        order,
        consignment,
    })
}

fn known(cooperative: &Cooperative, order: &OrderView, net_weight_g: i64) -> Known {
    Known {
        sender_phone: !cooperative.address.phone.trim().is_empty(),
        consignee_phone: !order.buyer.address.phone.trim().is_empty(),
        net_weight_g,
        abroad: cooperative.address.country != order.buyer.address.country,
    }
}

/// What is sent of one order line in one class, at the line's price.
#[derive(Debug, Clone)]
pub(crate) struct Goods {
    /// The order line.
    pub line: OrderLine,
    /// The class the lots were approved as.
    pub class: Class,
    /// The lots.
    pub lots: Vec<LotId>,
    /// Grams of them in all.
    pub weight_g: i64,
    /// Their value.
    pub value: Money,
}

/// What is really promised, by line and class: what invoices list and add up.
pub(crate) fn goods(order: &OrderView) -> Vec<Goods> {
    let mut goods = Vec::new();
    for line in &order.lines {
        for class in Class::GRADED.into_iter().chain([Class::Outside]) {
            let parts: Vec<_> = line.allocations.iter().filter(|a| a.class == class).collect();
            if parts.is_empty() {
                continue;
            }
            let weight_g = parts.iter().map(|a| a.weight_g).sum();
            let currency = order.order.currency.clone();
            let value = Money::of_weight(weight_g, line.line.price_minor_per_kg, currency);
            let lots = parts.iter().map(|a| a.lot).collect();
            goods.push(Goods { line: line.line.clone(), class, lots, weight_g, value });
        }
    }
    goods
}

/// The value of what is really promised.
pub(crate) fn goods_value(order: &OrderView) -> Money {
    let amount_minor = goods(order).iter().map(|g| g.value.amount_minor).sum();
    Money { amount_minor, currency: order.order.currency.clone() }
}

/// The rules a small sender by post meets most, the usual one first.
const USUAL_INCOTERMS: [&str; 5] = ["DAP", "DDP", "CPT", "FCA", "EXW"];

fn question(fact: Fact, net_weight_g: i64, consignment: &Consignment) -> FactQuestion {
    let parcels = consignment.number_of(Fact::Parcels).unwrap_or(1);
    let suggestion = match fact {
        Fact::Parcels => Some("1".to_owned()),
        // A carton for fruit weighs about 400 g for each 5 kg it holds.
        Fact::GrossWeightG => Some((net_weight_g + net_weight_g * 8 / 100 + 200 * parcels).to_string()),
        Fact::Incoterm => Some("DAP".to_owned()),
        _ => None,
    };
    let choices = match fact {
        Fact::Incoterm => USUAL_INCOTERMS.iter().map(|c| (*c).to_owned()).collect(),
        _ => Vec::new(),
    };
    let paper = match fact {
        Fact::Incoterm => Paper::CommercialInvoice,
        Fact::Parcels | Fact::GrossWeightG => Paper::PackingList,
        _ => Paper::Cn23,
    };
    FactQuestion { fact, paper, suggestion, choices }
}
