//! What people type in, as the door takes it.

use punnet_domain::cooperative::{Address, Deduction};
use punnet_domain::id::PersonId;
use punnet_domain::money::Currency;
use punnet_domain::person::Role;
use punnet_domain::person::pictures::Sequence;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The answers of unfinished work, in whatever shape the screen keeps them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
#[ts(type = "unknown")]
pub struct DraftBody(pub serde_json::Value);

/// What is entered for a new cooperative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CooperativeEntered {
    /// Legal name.
    pub name: String,
    /// Where it packs and dispatches from.
    pub address: Address,
    /// GS1 company prefix or restricted-circulation prefix, digits.
    pub gs1_prefix: String,
    /// Packing-house registration; may be empty.
    pub packhouse_code: String,
    /// What members are paid in.
    pub currency: Currency,
    /// What is taken off each share.
    pub deductions: Vec<Deduction>,
    /// How a buyer pays.
    pub payment_details: Vec<String>,
}

/// What is entered for a new person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonEntered {
    /// As the person writes it.
    pub name: String,
    /// Which drawn face.
    pub face: u32,
    /// What the person does.
    pub roles: Vec<Role>,
    /// 4 to 8 digits; leaders need one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub pin: Option<String>,
    /// Three pictures in order, ids from 0, that nobody else has.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub pictures: Option<Sequence>,
    /// The version of the text the person agreed to.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub consent: Option<u32>,
}

/// By what somebody shows who they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum Proof {
    /// Tapped the own face; enough only for who has nothing better.
    Face,
    /// The three pictures in order.
    Pictures {
        /// Ids from 0.
        pictures: Sequence,
    },
    /// The badge.
    Badge {
        /// What its QR code says.
        badge: String,
    },
    /// The PIN.
    Pin {
        /// 4 to 8 digits.
        pin: String,
    },
}

/// Somebody who vouches for another, and shows who they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct VoucherEntered {
    /// Who.
    pub person: PersonId,
    /// By what they show it.
    pub proof: Proof,
}

/// What is entered for a new buyer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct BuyerEntered {
    /// Legal name.
    pub name: String,
    /// Where goods go.
    pub address: Address,
    /// What the buyer pays in.
    pub currency: Currency,
    /// Importer's tax, VAT or EORI number; may be empty.
    pub importer_reference: String,
}

/// A paper of a consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words say it
pub enum Paper {
    CommercialInvoice,
    PackingList,
    Cn23,
}

/// What a paper is wanted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFormat {
    /// To print.
    Pdf,
    /// The first page as a picture, to look at.
    Png,
}
