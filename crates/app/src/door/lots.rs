//! Lots as members bring them.

use punnet_domain::id::{CommandId, LotId};
use punnet_domain::lot::LotEntered;

use crate::entered::Proof;
use crate::view::LotView;

requests! {
    /// Receives a lot.
    ReceiveLot = "receive_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was entered.
        entered: LotEntered,
        /// By what the member says yes, when somebody else enters it at a screen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        confirmed: Option<Proof>,
    } -> LotView;
    /// Takes a lot back that nobody has approved yet.
    WithdrawLot = "withdraw_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
    } -> LotView;
}
