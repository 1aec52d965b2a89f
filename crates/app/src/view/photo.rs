//! Photos and what they say, as screens see them.

use punnet_domain::inspection::Proposal;
use punnet_domain::measurement::Measurement;
use punnet_domain::standard::{Question, Standard};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A measured photo, not kept yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhotoMeasured {
    /// BLAKE3 hash (hex).
    pub photo: String,
    /// The hash of the photo of the same pieces turned over, where there is one.
    pub second: Option<String>,
    /// What the pixels say.
    pub measurement: Measurement,
    /// What the standard says to it; nothing when no piece counts.
    pub proposal: Option<Proposal>,
    /// The standard it was judged by.
    pub standard: StandardView,
}

/// A standard as shown beside a verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StandardView {
    /// Its id.
    pub id: String,
    /// The issuer's name.
    pub name: String,
    /// Which text.
    pub edition: String,
    /// What a person is asked.
    pub questions: Vec<Question>,
}

impl From<&Standard> for StandardView {
    fn from(standard: &Standard) -> Self {
        Self {
            id: standard.id.clone(),
            name: standard.name.clone(),
            edition: standard.edition.clone(),
            questions: standard.questions.clone(),
        }
    }
}

/// Where a photo is at its full size. Its thumbnail is shown meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhotoAt {
    /// On this kiosk.
    Here,
    /// Somebody asked for it: it comes with the next exchange.
    Coming,
    /// On another kiosk or at the hub.
    Elsewhere,
}

/// A stored photo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhotoFile {
    /// `image/jpeg` or `image/png`.
    pub media: String,
    /// The bytes.
    pub base64: String,
}
