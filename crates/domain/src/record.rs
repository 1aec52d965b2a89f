//! What all records have in common.
//!
//! In a record's document a JSON object is a map that merges key by key; a JSON
//! array is one value, replaced whole. What several people may add to at once is
//! therefore a map from ids.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::RecordId;
use crate::{
    approval, buyer, consignment, cooperative, device, edition, inspection, ledger, lot, note, order,
    payment, person,
};

/// The kinds of record.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each names the record type of the same name
pub enum Kind {
    Cooperative,
    Person,
    Place,
    Lot,
    Inspection,
    Approval,
    Note,
    Edition,
    Buyer,
    Order,
    Allocation,
    Consignment,
    Payment,
    LedgerEntry,
    Device,
    Revocation,
}

/// One append-only chain of a device is kept for each stream, so that money
/// can be asked for, checked and held back by itself.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// Produce, people, orders, consignments.
    Work,
    /// Payments and ledger entries.
    Money,
}

impl Kind {
    /// Every kind, in the order records depend on each other.
    pub const ALL: [Self; 16] = [
        Self::Cooperative,
        Self::Person,
        Self::Place,
        Self::Lot,
        Self::Inspection,
        Self::Approval,
        Self::Note,
        Self::Edition,
        Self::Buyer,
        Self::Order,
        Self::Allocation,
        Self::Consignment,
        Self::Payment,
        Self::LedgerEntry,
        Self::Device,
        Self::Revocation,
    ];

    /// The word stored in files and sent between devices.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cooperative => "cooperative",
            Self::Person => "person",
            Self::Place => "place",
            Self::Lot => "lot",
            Self::Inspection => "inspection",
            Self::Approval => "approval",
            Self::Note => "note",
            Self::Edition => "edition",
            Self::Buyer => "buyer",
            Self::Order => "order",
            Self::Allocation => "allocation",
            Self::Consignment => "consignment",
            Self::Payment => "payment",
            Self::LedgerEntry => "ledger_entry",
            Self::Device => "device",
            Self::Revocation => "revocation",
        }
    }

    /// The kind a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether approvals bind to the heads of such records.
    #[must_use]
    pub fn is_approved(self) -> bool {
        self == Self::Lot
    }

    /// Which of a device's logs carries it.
    #[must_use]
    pub fn stream(self) -> Stream {
        match self {
            Self::Payment | Self::LedgerEntry => Stream::Money,
            _ => Stream::Work,
        }
    }
}

impl Stream {
    /// The word stored in files and sent between devices.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Money => "money",
        }
    }

    /// The stream a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Work, Self::Money].into_iter().find(|stream| stream.code() == code)
    }
}

/// A record: one small document that is changed by targeted edits.
pub trait Record: Serialize + DeserializeOwned {
    /// Its kind.
    const KIND: Kind;
    /// Its id.
    fn record_id(&self) -> RecordId;
}

macro_rules! records {
    ($($kind:ident => $type:ty;)*) => {$(
        impl Record for $type {
            const KIND: Kind = Kind::$kind;
            fn record_id(&self) -> RecordId {
                self.id.into()
            }
        }
    )*};
}

records! {
    Cooperative => cooperative::Cooperative;
    Person => person::Person;
    Place => cooperative::Place;
    Lot => lot::Lot;
    Inspection => inspection::Inspection;
    Approval => approval::Approval;
    Note => note::Note;
    Edition => edition::Edition;
    Buyer => buyer::Buyer;
    Order => order::Order;
    Allocation => order::Allocation;
    Consignment => consignment::Consignment;
    Payment => payment::Payment;
    LedgerEntry => ledger::LedgerEntry;
    Device => device::Device;
    Revocation => device::Revocation;
}
