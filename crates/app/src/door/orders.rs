//! Orders and what is promised to them.

use punnet_domain::id::{AllocationId, CommandId, LotId, OrderId, OrderLineId};
use punnet_domain::order::OrderEntered;

use crate::view::{OrderLot, OrderView};

requests! {
    /// Orders, newest first.
    ListOrders = "orders" -> Vec<OrderView>;
    /// One order.
    ShowOrder = "order" {
        /// Which.
        order: OrderId,
    } -> OrderView;
    /// Enters an order.
    PlaceOrder = "place_order" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was entered.
        entered: OrderEntered,
    } -> OrderView;
    /// Approved lots that could fill a line, and those held elsewhere.
    LotsForLine = "order_lots" {
        /// Which order.
        order: OrderId,
        /// Which line of it.
        line: OrderLineId,
    } -> Vec<OrderLot>;
    /// Promises a weight of a lot to an order line.
    Allocate = "allocate" {
        /// Made by the caller.
        command_id: CommandId,
        /// To which order.
        order: OrderId,
        /// To which line.
        line: OrderLineId,
        /// From which lot.
        lot: LotId,
        /// How much, grams.
        weight_g: i64,
    } -> OrderView;
    /// Takes a promise back.
    Release = "release" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        allocation: AllocationId,
    } -> OrderView;
}
