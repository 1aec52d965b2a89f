//! Who buys.

use punnet_domain::buyer::Buyer;
use punnet_domain::id::CommandId;

use crate::entered::BuyerEntered;

requests! {
    /// Who buys.
    ListBuyers = "buyers" -> Vec<Buyer>;
    /// Adds a buyer.
    AddBuyer = "add_buyer" {
        /// Made by the caller.
        command_id: CommandId,
        /// The buyer.
        buyer: BuyerEntered,
    } -> Buyer;
}
