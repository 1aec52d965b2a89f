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
    /// *Pyrus communis*.
    Pear,
    /// *Citrus limon*.
    Lemon,
    /// *Citrus sinensis*.
    Orange,
    /// *Citrus reticulata* and its hybrids, clementines too.
    Mandarin,
    /// *Citrus latifolia* and *C. aurantiifolia*.
    Lime,
    /// *Solanum lycopersicum*.
    Tomato,
    /// *Prunus persica*, nectarines too.
    Peach,
    /// *Actinidia deliciosa* and *A. chinensis*.
    Kiwifruit,
    /// *Mangifera indica*.
    Mango,
    /// *Vitis vinifera*; a piece is a bunch.
    TableGrapes,
    /// *Fragaria* × *ananassa*.
    Strawberry,
    /// *Capsicum annuum*.
    SweetPepper,
    /// *Allium sativum*; a piece is a bulb.
    Garlic,
    /// *Solanum tuberosum*.
    Potato,
}

impl Produce {
    /// Every kind, in the order the pictures are shown.
    pub const ALL: [Self; 15] = [
        Self::Apple,
        Self::Pear,
        Self::Lemon,
        Self::Orange,
        Self::Mandarin,
        Self::Lime,
        Self::Tomato,
        Self::Peach,
        Self::Kiwifruit,
        Self::Mango,
        Self::TableGrapes,
        Self::Strawberry,
        Self::SweetPepper,
        Self::Garlic,
        Self::Potato,
    ];

    /// The word used in data, on the command line and in message keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Apple => "apple",
            Self::Pear => "pear",
            Self::Lemon => "lemon",
            Self::Orange => "orange",
            Self::Mandarin => "mandarin",
            Self::Lime => "lime",
            Self::Tomato => "tomato",
            Self::Peach => "peach",
            Self::Kiwifruit => "kiwifruit",
            Self::Mango => "mango",
            Self::TableGrapes => "table_grapes",
            Self::Strawberry => "strawberry",
            Self::SweetPepper => "sweet_pepper",
            Self::Garlic => "garlic",
            Self::Potato => "potato",
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
