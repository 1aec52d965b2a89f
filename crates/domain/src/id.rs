//! Typed ids. Every id is a UUIDv7 made by whoever makes the record, so that
//! records can be made for weeks without asking anyone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                RecordId(id.0)
            }
        }
    )*};
}

/// The id of any record, whatever its kind.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

ids! {
    /// Made by the caller of a command; repeating it changes nothing.
    CommandId;
    /// A cooperative.
    CooperativeId;
    /// A person: member, leader, trainer, officer.
    PersonId;
    /// Where produce grows: an orchard, a field, a greenhouse.
    PlaceId;
    /// What one member brings at one time.
    LotId;
    /// A measurement judged under a standard.
    InspectionId;
    /// A leader's word on a lot.
    ApprovalId;
    /// Who buys.
    BuyerId;
    /// What a buyer wants.
    OrderId;
    /// One line of an order.
    OrderLineId;
    /// A weight of a lot promised to an order line.
    AllocationId;
    /// What ships together.
    ConsignmentId;
    /// Money asked of a buyer.
    PaymentId;
    /// A balanced set of postings.
    LedgerEntryId;
    /// A kiosk or hub; the fingerprint of its signing key.
    DeviceId;
}
