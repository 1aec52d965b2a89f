//! Who buys.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cooperative::Address;
use crate::id::{BuyerId, CooperativeId};
use crate::money::Currency;

/// A buyer abroad or at home; the consignee of what is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Buyer {
    /// The buyer's id.
    pub id: BuyerId,
    /// Whose buyer.
    pub cooperative: CooperativeId,
    /// Legal name.
    pub name: String,
    /// Where goods go.
    pub address: Address,
    /// What the buyer pays in.
    pub currency: Currency,
    /// Importer's tax, VAT or EORI number; may be empty.
    pub importer_reference: String,
}
