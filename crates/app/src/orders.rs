//! Orders and what is promised to them.

use punnet_domain::Refusal;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::Consignment;
use punnet_domain::id::{DeviceId, OrderId, OrderLineId};
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::LotRow;
use punnet_domain::money::Money;
use punnet_domain::order::{Allocation, Order, OrderLine, Stock};
use punnet_domain::person::{Person, Role};
use punnet_domain::record::Kind;
use punnet_domain::standard::Class;
use punnet_store::Reader;

use crate::command::{answer, found};
use crate::door::{Allocate, LotsForLine, PlaceOrder, Release, Value};
use crate::lots::{approved_class, promised_g};
use crate::view::{AllocationView, OrderLineView, OrderLot, OrderView};
use crate::{Answer, App, AppError, Caller, people};

/// How many lots are offered for a line.
const OFFERED: u32 = 200;

impl App {
    pub(crate) fn place_order(&self, caller: &Caller, asked: PlaceOrder) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let buyer: Buyer = found(tx, asked.entered.buyer)?;
            let ids: Vec<OrderLineId> =
                asked.entered.lines.iter().map(|_| tx.new_id()).collect::<Result<_, _>>()?;
            let number = tx.next_number(Kind::Order)?;
            let entered = asked.entered.clone();
            let order = Order::place(tx.new_id()?, number, entered, ids, buyer.currency, now.by, now.now_ms)?;
            tx.put(&order)?;
            Ok(order.id)
        })?;
        Ok(answer(Value::PlaceOrder(order_view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn allocate(&self, caller: &Caller, asked: Allocate) -> Result<Answer, AppError> {
        let device = self.store().device();
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let order: Order = found(tx, asked.order)?;
            let lot: Lot = found(tx, asked.lot)?;
            if consignment_of(tx, order.id)?.is_some_and(|c| c.dispatched_at_ms.is_some()) {
                return Err(Refusal::TooLate.into());
            }
            let stock = Stock {
                lot: &lot,
                approved: approved_class(tx, &lot)?,
                lot_promised_g: promised_g(tx, lot.id)?,
                line_promised_g: line_promised_g(tx, order.id, asked.line)?,
                device,
                settled: tx.settled(order.cooperative)?,
            };
            let allocation = Allocation::promise(
                tx.new_id()?,
                &order,
                asked.line,
                asked.weight_g,
                &stock,
                now.by,
                now.now_ms,
            )?;
            tx.put(&allocation)?;
            Ok(order.id)
        })?;
        Ok(answer(Value::Allocate(order_view(&self.store().read(), written.value)?), &written))
    }

    pub(crate) fn release(&self, caller: &Caller, asked: Release) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let allocation: Allocation = found(tx, asked.allocation)?;
            let order = allocation.order;
            tx.put(&released(tx, allocation, now.by, now.now_ms)?)?;
            Ok(order)
        })?;
        Ok(answer(Value::Release(order_view(&self.store().read(), written.value)?), &written))
    }
}

/// A promise taken back, where that is still open: papers that left with the parcel name
/// what was promised.
pub(crate) fn released(
    reader: &Reader<'_>,
    allocation: Allocation,
    by: &Person,
    now_ms: i64,
) -> Result<Allocation, AppError> {
    by.require(Role::Leader)?;
    if consignment_of(reader, allocation.order)?.is_some_and(|c| c.dispatched_at_ms.is_some()) {
        return Err(Refusal::TooLate.into());
    }
    let at_ms = allocation.released_at_ms.or(Some(now_ms));
    Ok(Allocation { released_at_ms: at_ms, ..allocation })
}

/// An order called off, where that is still open.
pub(crate) fn cancelled(
    reader: &Reader<'_>,
    order: Order,
    by: &Person,
    now_ms: i64,
) -> Result<Order, AppError> {
    let promised = allocations(reader, order.id)?.iter().map(|a| a.weight_g).sum();
    let consigned = consignment_of(reader, order.id)?.is_some();
    Ok(order.cancel(promised, consigned, by, now_ms)?)
}

/// The lots that could fill an order's line.
pub(crate) fn lots_for_line(
    reader: &Reader<'_>,
    asked: &LotsForLine,
    device: DeviceId,
) -> Result<Vec<OrderLot>, AppError> {
    let order: Order = found(reader, asked.order)?;
    let line = order.lines.get(&asked.line).ok_or(Refusal::NotFound)?;
    offers(reader, line, device)
}

/// Approved lots of the right kind and class with something left, those held
/// here first, oldest harvest first: what was picked first leaves first.
fn offers(reader: &Reader<'_>, line: &OrderLine, device: DeviceId) -> Result<Vec<OrderLot>, AppError> {
    let every = Class::GRADED.into_iter().chain([Class::Outside]);
    let classes: Vec<Class> = every.filter(|class| *class <= line.class).collect();
    let rows = reader.lots_offered(line.produce, &classes, device, OFFERED)?.into_iter();
    let offer = |lot: LotRow| OrderLot {
        left_g: lot.weight_g - lot.promised_g,
        held_here: lot.holder == device,
        lot,
    };
    Ok(rows.map(offer).collect())
}

/// All orders, newest first.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Vec<OrderView>, AppError> {
    let mut orders = reader.all::<Order>()?;
    orders.sort_by_key(|o| std::cmp::Reverse((o.placed_at_ms, o.id)));
    orders.into_iter().map(|order| order_view(reader, order.id)).collect()
}

/// What is promised to an order and not taken back.
pub(crate) fn allocations(reader: &Reader<'_>, order: OrderId) -> Result<Vec<Allocation>, AppError> {
    let mut promised = reader.linked::<Allocation>(order)?;
    promised.retain(|a| a.released_at_ms.is_none());
    promised.sort_by_key(|a| (a.at_ms, a.id));
    Ok(promised)
}

/// The consignment begun for an order.
pub(crate) fn consignment_of(reader: &Reader<'_>, order: OrderId) -> Result<Option<Consignment>, AppError> {
    Ok(reader.linked::<Consignment>(order)?.into_iter().min_by_key(|c| (c.opened_at_ms, c.id)))
}

fn line_promised_g(reader: &Reader<'_>, order: OrderId, line: OrderLineId) -> Result<i64, AppError> {
    Ok(allocations(reader, order)?.iter().filter(|a| a.line == line).map(|a| a.weight_g).sum())
}

/// An order with how far it is filled.
pub(crate) fn order_view(reader: &Reader<'_>, id: OrderId) -> Result<OrderView, AppError> {
    let order: Order = found(reader, id)?;
    let promised = allocations(reader, id)?;
    let lines = order.lines.iter().map(|(line_id, line)| {
        let own: Vec<&Allocation> = promised.iter().filter(|a| a.line == *line_id).collect();
        Ok(OrderLineView {
            id: *line_id,
            promised_g: own.iter().map(|a| a.weight_g).sum(),
            value: Money::of_weight(line.weight_g, line.price_minor_per_kg, order.currency.clone()),
            allocations: own
                .into_iter()
                .map(|a| allocation_view(reader, a))
                .collect::<Result<_, AppError>>()?,
            line: line.clone(),
        })
    });
    Ok(OrderView {
        lines: lines.collect::<Result<_, AppError>>()?,
        buyer: found(reader, order.buyer)?,
        consignment: consignment_of(reader, id)?.map(|c| c.id),
        order,
    })
}

fn allocation_view(reader: &Reader<'_>, allocation: &Allocation) -> Result<AllocationView, AppError> {
    let lot: Lot = found(reader, allocation.lot)?;
    Ok(AllocationView {
        id: allocation.id,
        lot: lot.id,
        lot_number: lot.number,
        member: people::view(reader, lot.member)?,
        weight_g: allocation.weight_g,
        class: allocation.class,
    })
}
