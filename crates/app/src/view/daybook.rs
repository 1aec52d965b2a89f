//! What a person did, for a screen.

use punnet_domain::daybook::Deed;
use punnet_domain::id::RecordId;
use punnet_domain::money::Money;
use punnet_domain::produce::Produce;
use punnet_domain::record::Kind;
use punnet_domain::standard::Class;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonView, Problem};

/// Something a person did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct DeedView {
    /// What.
    pub deed: Deed,
    /// The kind of the record.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// The record's heads, to be named when it is taken back.
    pub heads: Vec<String>,
    /// When, UTC ms by the clock of the kiosk it was done at.
    pub at_ms: i64,
    /// How often the same was done in a row.
    pub times: u32,
    /// Whether it was done at this kiosk.
    pub here: bool,
    /// Whether the hub has it.
    pub sent: bool,
    /// What can be said of the record as it is now.
    pub about: About,
    /// Whether it can be taken back.
    pub undo: Undo,
}

/// What can be said of a record in a few words; only what there is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct About {
    /// The number people know it by.
    pub number: Option<u32>,
    /// The name of a buyer, a place, a kiosk.
    pub name: Option<String>,
    /// For whom: the member whose lot it is, the person it is about.
    pub whom: Option<PersonView>,
    /// What was brought.
    pub produce: Option<Produce>,
    /// How much, grams.
    pub weight_g: Option<i64>,
    /// The class given.
    pub class: Option<Class>,
    /// How much money.
    pub amount: Option<Money>,
    /// The lot's own page, for what is about a lot.
    pub lot: Option<RecordId>,
}

/// Whether a deed can be taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Undo {
    /// It can.
    Open,
    /// It was.
    Done,
    /// Such a thing never can: what to do instead has words of its own.
    Never,
    /// Not as things are: what to do first.
    Refused {
        /// In the caller's words.
        problem: Problem,
    },
}
