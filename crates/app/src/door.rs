//! The door: every request a kiosk answers, each declared once beside the others of
//! its noun. Window, browser and shell all come in here; TypeScript and JSON Schema
//! are made from it.

#[macro_use]
mod declare;
mod buyers;
mod cameras;
mod consignments;
mod cooperative;
mod daybook;
mod desk;
mod devices;
mod drafts;
mod equipment;
mod exchange;
mod kiosk;
mod labels;
mod lots;
mod notes;
mod orders;
mod payments;
mod people;
mod phones;
mod photos;
mod places;
mod standards;
mod sticks;
mod tallies;
mod village;
mod visits;
mod voices;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::entered::{
    BuyerEntered, CooperativeEntered, DraftBody, Paper, PaperFormat, PersonEntered, Proof, VoucherEntered,
};

/// Anything that can be asked, by its own type.
pub trait Asked {
    /// What it is answered with.
    type Answer;
}

// Generated files keep this order.
door! {
    cooperative devices people kiosk places drafts daybook lots cameras photos phones desk notes tallies
    labels equipment standards buyers orders consignments payments exchange sticks visits village voices
}

/// A request with who asks, in which language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Call {
    /// What is asked.
    pub request: Request,
    /// The token that signing in gave.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session: Option<String>,
    /// Language of the words in the answer, BCP 47; English without.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub lang: Option<String>,
}
