//! Devices as leaders see them.

use punnet_domain::device::RevocationReason;
use punnet_domain::id::DeviceId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Invited;

/// A device as a leader sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct DeviceView {
    /// Its id.
    pub id: DeviceId,
    /// What people call it; may be empty.
    pub name: String,
    /// Whether it is the one that answers.
    pub this_one: bool,
    /// Whether it is of the cooperative.
    pub state: DeviceState,
    /// When it came in, UTC ms.
    pub joined_at_ms: Option<i64>,
    /// When its newest entry held here was made, UTC ms by its own clock.
    pub last_entry_ms: Option<i64>,
    /// Entries held of it here.
    pub entries: u64,
    /// Of these, those that wait for others they build on.
    pub waiting: u64,
    /// Of these, those that are kept and don't count.
    pub quarantined: u64,
    /// Where it wrote two chains under one name, because its file was copied: each.
    pub chains: Vec<ChainView>,
    /// Once it is revoked.
    pub revoked: Option<RevokedView>,
}

/// Whether a device is of the cooperative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeviceState {
    /// It is.
    LetIn,
    /// Nobody known here let it in.
    NotLetIn,
    /// It was.
    Revoked,
}

/// One of several chains of a log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ChainView {
    /// The number of entries before it parts from the others.
    pub from: u64,
    /// The number of entries to its end.
    pub length: u64,
    /// The hash at its end, hexadecimal.
    pub head: String,
    /// When it was first seen here, UTC ms.
    pub seen_at_ms: i64,
    /// Whether it is the one that counts.
    pub counts: bool,
}

/// Who revoked a device, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RevokedView {
    /// The leader's name; empty when not known here.
    pub by: String,
    /// When, UTC ms.
    pub at_ms: i64,
    /// Why.
    pub reason: RevocationReason,
}

/// A device that was let in, and what it needs to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct DeviceAdmitted {
    /// The device.
    pub device: DeviceView,
    /// To be typed or scanned at it.
    pub invited: Invited,
}
