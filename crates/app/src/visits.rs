//! A field officer's list as a screen shows it.

use punnet_domain::id::CooperativeId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::sticks::{StickView, StickWork};
use crate::view::Problem;

/// Whom to visit, and what waits both ways.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VisitsView {
    /// The officer's public key, hexadecimal, by which the hub lets the laptop in.
    pub key: String,
    /// The hub's address.
    pub hub: Option<String>,
    /// Cooperatives, the one that needs a visit most first.
    pub visits: Vec<VisitView>,
    /// Last exchange with the hub that went well, UTC ms.
    pub last_success_ms: Option<i64>,
    /// What went wrong at the last exchange with the hub.
    pub problem: Option<Problem>,
    /// The sticks that are in.
    pub sticks: Vec<StickView>,
    /// What is being done, or was done last.
    pub work: Option<StickWork>,
}

/// A cooperative to visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VisitView {
    /// Which.
    pub cooperative: CooperativeId,
    /// Its name; empty where the hub hasn't told it.
    pub name: String,
    /// Where it is; may be empty.
    pub place: String,
    /// How many kiosks it has.
    pub kiosks: u32,
    /// Since when the one kiosk that was silent for longest hasn't been heard of, UTC ms.
    pub silent_since_ms: Option<i64>,
    /// When any of its kiosks was last heard of, by the hub or by what is carried, UTC ms.
    pub last_heard_ms: Option<i64>,
    /// What is carried to the hub.
    pub to_hub: CarriedView,
    /// What is carried to the kiosks.
    pub to_kiosks: CarriedView,
}

/// What is carried one way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CarriedView {
    /// Bundles.
    pub bundles: u32,
    /// Entries in them.
    pub entries: u64,
    /// Photos in them.
    pub photos: u64,
    /// Their bytes.
    pub bytes: u64,
}
