//! Orders of buyers and the weights of lots promised to them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::day::Day;
use crate::id::{AllocationId, BuyerId, CooperativeId, DeviceId, LotId, OrderId, OrderLineId, PersonId};
use crate::lot::Lot;
use crate::money::Currency;
use crate::mutants::{Mutant, planted};
use crate::person::{Person, Role};
use crate::produce::Produce;
use crate::standard::Class;

/// The heaviest order line: 100 t, four full containers.
const LINE_MAX_G: i64 = 100_000_000;

/// One thing a buyer wants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OrderLine {
    /// What.
    pub produce: Produce,
    /// The lowest class that will do.
    pub class: Class,
    /// How much, in grams.
    pub weight_g: i64,
    /// Minor units of the order's currency for a kilogram.
    pub price_minor_per_kg: i64,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// Whose.
    pub cooperative: CooperativeId,
    /// Number shown to people.
    pub number: u32,
    /// Who wants it.
    pub buyer: BuyerId,
    /// What it is priced in.
    pub currency: Currency,
    /// When it should leave.
    pub wanted_by: Day,
    /// What is wanted.
    pub lines: BTreeMap<OrderLineId, OrderLine>,
    /// When entered, UTC ms.
    pub placed_at_ms: i64,
    /// Who entered it.
    pub placed_by: PersonId,
    /// When it was called off, UTC ms.
    #[serde(default)]
    pub cancelled_at_ms: Option<i64>,
    /// Who called it off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_by: Option<PersonId>,
}

/// What a leader enters for a new order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OrderEntered {
    /// Who wants it.
    pub buyer: BuyerId,
    /// When it should leave.
    pub wanted_by: Day,
    /// What is wanted; at least one.
    pub lines: Vec<OrderLine>,
}

impl Order {
    /// Enters an order. `line_ids` gives each line its id.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::OrderEmpty`], [`Refusal::WeightNotPositive`],
    /// [`Refusal::WeightTooHigh`], [`Refusal::PriceUnusable`].
    pub fn place(
        id: OrderId,
        number: u32,
        entered: OrderEntered,
        line_ids: impl IntoIterator<Item = OrderLineId>,
        currency: Currency,
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        if entered.lines.is_empty() {
            return Err(Refusal::OrderEmpty);
        }
        entered.lines.iter().try_for_each(check_line)?;
        Ok(Self {
            id,
            cooperative: by.cooperative,
            number,
            buyer: entered.buyer,
            currency,
            wanted_by: entered.wanted_by,
            lines: line_ids.into_iter().zip(entered.lines).collect(),
            placed_at_ms: now_ms,
            placed_by: by.id,
            cancelled_at_ms: None,
            cancelled_by: None,
        })
    }

    /// Calls the order off, as long as nothing is promised to it and no parcel was begun.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::ReleaseFirst`], [`Refusal::TooLate`].
    pub fn cancel(self, promised_g: i64, consigned: bool, by: &Person, now_ms: i64) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        if consigned {
            return Err(Refusal::TooLate);
        }
        if promised_g > 0 {
            return Err(Refusal::ReleaseFirst);
        }
        let (at_ms, who) = (self.cancelled_at_ms.or(Some(now_ms)), self.cancelled_by.or(Some(by.id)));
        Ok(Self { cancelled_at_ms: at_ms, cancelled_by: who, ..self })
    }

    /// The order holds again after it was called off.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`].
    pub fn restore(self, by: &Person) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        Ok(Self { cancelled_at_ms: None, cancelled_by: None, ..self })
    }
}

fn check_line(line: &OrderLine) -> Result<(), Refusal> {
    if line.weight_g <= 0 {
        return Err(Refusal::WeightNotPositive);
    }
    if line.weight_g > LINE_MAX_G {
        return Err(Refusal::WeightTooHigh { limit_kg: LINE_MAX_G / 1000 });
    }
    if line.price_minor_per_kg <= 0 || line.price_minor_per_kg > 100_000_000 {
        return Err(Refusal::PriceUnusable);
    }
    Ok(())
}

/// A weight of a lot promised to an order line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Allocation {
    /// Its id.
    pub id: AllocationId,
    /// Whose.
    pub cooperative: CooperativeId,
    /// To which order.
    pub order: OrderId,
    /// To which line of it.
    pub line: OrderLineId,
    /// From which lot.
    pub lot: LotId,
    /// How much, in grams.
    pub weight_g: i64,
    /// The class the lot was approved as when it was promised.
    pub class: Class,
    /// Who promised it.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
    /// When it was taken back, UTC ms.
    #[serde(default)]
    pub released_at_ms: Option<i64>,
}

/// What stands when a weight is to be promised.
#[derive(Debug, Clone)]
pub struct Stock<'a> {
    /// The lot.
    pub lot: &'a Lot,
    /// The class of an approval that still holds.
    pub approved: Option<Class>,
    /// Grams of the lot already promised to anyone.
    pub lot_promised_g: i64,
    /// Grams already promised to this order line.
    pub line_promised_g: i64,
    /// The device that asks.
    pub device: DeviceId,
    /// Whether that device knows what it promised: not between being brought back
    /// from a backup and the next exchange.
    pub settled: bool,
}

impl Allocation {
    /// Promises a weight; never more than there is, never more than is wanted,
    /// and only on the device that holds the lot, so that two kiosks without a
    /// network can't sell the same crate.
    ///
    /// # Errors
    /// [`Refusal::HeldElsewhere`], [`Refusal::ExchangeFirst`], [`Refusal::NotApproved`], [`Refusal::ClassTooLow`],
    /// [`Refusal::ProduceDiffers`], [`Refusal::NotEnough`], [`Refusal::MoreThanWanted`],
    /// [`Refusal::WeightNotPositive`], [`Refusal::OrderCancelled`], [`Refusal::NotFound`].
    pub fn promise(
        id: AllocationId,
        order: &Order,
        line_id: OrderLineId,
        weight_g: i64,
        stock: &Stock<'_>,
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        let line = order.lines.get(&line_id).ok_or(Refusal::NotFound)?;
        if order.cancelled_at_ms.is_some() {
            return Err(Refusal::OrderCancelled);
        }
        let class = stock.check(line)?;
        stock.check_weight(line, weight_g)?;
        Ok(Self {
            id,
            cooperative: order.cooperative,
            order: order.id,
            line: line_id,
            lot: stock.lot.id,
            weight_g,
            class,
            by: by.id,
            at_ms: now_ms,
            released_at_ms: None,
        })
    }
}

impl Stock<'_> {
    fn check(&self, line: &OrderLine) -> Result<Class, Refusal> {
        if self.lot.holder != self.device && !planted(Mutant::AnyoneAllocates) {
            return Err(Refusal::HeldElsewhere);
        }
        if !self.settled {
            return Err(Refusal::ExchangeFirst);
        }
        self.lot.not_withdrawn()?;
        if self.lot.produce != line.produce {
            return Err(Refusal::ProduceDiffers);
        }
        match self.approved {
            None => Err(Refusal::NotApproved),
            Some(class) if class > line.class => Err(Refusal::ClassTooLow),
            Some(class) => Ok(class),
        }
    }

    fn check_weight(&self, line: &OrderLine, weight_g: i64) -> Result<(), Refusal> {
        if weight_g <= 0 {
            return Err(Refusal::WeightNotPositive);
        }
        let left_g = self.lot.weight_g - self.lot_promised_g;
        if weight_g > left_g {
            return Err(Refusal::NotEnough { left_g });
        }
        let wanted_g = line.weight_g - self.line_promised_g;
        if weight_g > wanted_g {
            return Err(Refusal::MoreThanWanted { wanted_g });
        }
        Ok(())
    }
}
