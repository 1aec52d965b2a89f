//! The kinds of produce and what papers need to know of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of produce the kiosk can measure and grade.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Produce {
    /// *Malus domestica*.
    Apple,
    /// *Citrus limon*.
    Lemon,
    /// *Solanum lycopersicum*.
    Tomato,
}

impl Produce {
    /// Every kind, in the order the pictures are shown.
    pub const ALL: [Self; 3] = [Self::Apple, Self::Lemon, Self::Tomato];

    /// The word used in data, on the command line and in message keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Apple => "apple",
            Self::Lemon => "lemon",
            Self::Tomato => "tomato",
        }
    }

    /// The kind a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// What papers say about a kind of produce, from `assets/produce.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ProduceFacts {
    /// The kind.
    pub produce: Produce,
    /// Six-digit HS code of the fresh fruit (HS 2022).
    pub hs_code: String,
    /// Botanical name, as a phytosanitary certificate asks.
    pub botanical: String,
    /// GS1 item reference within the cooperative's prefix, digits.
    pub item_reference: String,
    /// The standard a new lot is judged by.
    pub standard: String,
}
