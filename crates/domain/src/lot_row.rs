//! A lot as a line of a list: a projection, made anew from the records whenever
//! one of them changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::id::{DeviceId, LotId, PersonId};
use crate::produce::Produce;
use crate::standard::Class;

/// How far a lot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum LotStage {
    /// No inspection kept yet.
    Received,
    /// An inspection kept, no approval that holds.
    Waiting,
    /// An approval holds.
    Approved,
    /// Taken back.
    Withdrawn,
}

impl LotStage {
    /// The word stored in the list's table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The stage a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Received, Self::Waiting, Self::Approved, Self::Withdrawn]
            .into_iter()
            .find(|s| s.code() == code)
    }
}

/// A lot as a line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LotRow {
    /// The lot.
    pub id: LotId,
    /// The kiosk's running number.
    pub number: u32,
    /// GS1 batch/lot number.
    pub code: String,
    /// Who brought it.
    pub member: PersonId,
    /// The member's name.
    pub member_name: String,
    /// The member's short number.
    pub member_number: u32,
    /// The member's drawn face.
    pub member_face: u32,
    /// What it is.
    pub produce: Produce,
    /// Net weight, grams.
    pub weight_g: i64,
    /// When it was picked.
    pub harvested: Day,
    /// When it was received, UTC ms.
    pub received_at_ms: i64,
    /// The device that holds it.
    pub holder: DeviceId,
    /// BLAKE3 hash (hex) of the newest photo.
    pub photo: Option<String>,
    /// How far it is.
    pub stage: LotStage,
    /// The class proposed by the inspection kept.
    pub proposed: Option<Class>,
    /// The class of the approval that holds.
    pub class: Option<Class>,
    /// Grams promised to orders.
    pub promised_g: i64,
}
