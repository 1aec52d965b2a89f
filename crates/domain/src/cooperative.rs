//! The cooperative itself: who packs and dispatches, and how money is shared.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{CooperativeId, PlaceId};
use crate::money::Currency;

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Address {
    /// Street and number, or village and house.
    pub street: String,
    /// Town or village.
    pub city: String,
    /// Province, state or region; may be empty.
    pub region: String,
    /// Postal code; may be empty.
    pub postcode: String,
    /// ISO 3166-1 alpha-2 country code.
    pub country: String,
    /// Telephone, as dialled from abroad; may be empty.
    pub phone: String,
}

/// How a deduction from a member's share is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum DeductionRate {
    /// Hundredths of a percent of the gross share: 250 is 2.5 %.
    ShareBp {
        /// Basis points.
        bp: u32,
    },
    /// Minor units for every kilogram sold.
    PerKg {
        /// Minor units per kilogram.
        minor: i64,
    },
}

/// A deduction every share bears, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Deduction {
    /// Stable word: `cooperative_fee`, `packing`, `transport`. Words and picture hang on it.
    pub code: String,
    /// How much.
    pub rate: DeductionRate,
}

/// A cooperative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Cooperative {
    /// Its id.
    pub id: CooperativeId,
    /// Its legal name.
    pub name: String,
    /// Where it packs and dispatches from.
    pub address: Address,
    /// GS1 company prefix, or a restricted-circulation prefix (020-029, 040-049,
    /// 200-299; GS1 General Specifications 1.4.3) while it has none.
    pub gs1_prefix: String,
    /// Packing-house registration or code mark; may be empty.
    pub packhouse_code: String,
    /// What members are paid in.
    pub currency: Currency,
    /// What is taken off a member's gross share, in this order.
    pub deductions: Vec<Deduction>,
    /// How a buyer pays: bank, account, name; one line each.
    pub payment_details: Vec<String>,
}

/// Where produce grows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Whose.
    pub cooperative: CooperativeId,
    /// What people call it.
    pub name: String,
    /// Orchard registration number; may be empty.
    pub registration: String,
}
