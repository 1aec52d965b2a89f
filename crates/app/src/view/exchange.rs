//! How exchanges stand, for a screen.

use punnet_domain::budget::{Held, PhotoRules};
use punnet_domain::exchange::{Remedy, State};
use punnet_domain::id::DeviceId;
use punnet_domain::record::Kind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Problem;

/// What waits to go to the hub, and how the last exchange went.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ExchangeView {
    /// How it stands.
    pub state: State,
    /// The hub's address; nothing when none is set.
    pub hub: Option<String>,
    /// The proxy on the way there; nothing when none is set here.
    pub proxy: Option<String>,
    /// Records that wait to go, by kind.
    pub waiting: Vec<WaitingKind>,
    /// Photos that wait to go.
    pub photos_waiting: u32,
    /// Sum of records and photos that wait.
    pub things_waiting: u32,
    /// How photos stand and what they may cost.
    pub photos: PhotosView,
    /// Last exchange in which all records went both ways, UTC ms.
    pub last_success_ms: Option<i64>,
    /// Last try, UTC ms.
    pub last_attempt_ms: Option<i64>,
    /// Failed tries in a row.
    pub tries: u32,
    /// When it is tried by itself, UTC ms; nothing when it isn't.
    pub next_try_ms: Option<i64>,
    /// What went wrong at the last try.
    pub problem: Option<Problem>,
    /// What a person can do about that.
    pub remedy: Option<Remedy>,
    /// How far the one that runs is.
    pub progress: Option<Progress>,
    /// Whether one runs now.
    pub running: bool,
    /// By how much this kiosk's clock was behind the hub's when that is too much to be right, ms.
    pub clock_off_ms: Option<i64>,
    /// Counts what came into this kiosk's records: when it is another number, look again.
    pub arrivals: u64,
    /// Records that are shown as the hub had them while their history is still to come;
    /// until then they can't be changed here.
    pub ahead: u64,
    /// Added editions of standards that this kiosk can't use; it goes on with those built in.
    pub standards_unusable: u32,
}

/// How photos stand and what they may cost.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhotosView {
    /// Full-size photos still to come.
    pub to_fetch: u32,
    /// Why full-size photos don't go by the internet now; nothing when they do.
    pub held: Option<Held>,
    /// Photos that couldn't be sent or fetched; they are tried again tomorrow.
    pub in_trouble: u32,
    /// Bytes of photos that went by the internet today (UTC), both ways.
    pub spent_today: u64,
    /// Bytes of photos on this kiosk.
    pub bytes_here: u64,
    /// What photos may cost.
    pub rules: PhotoRules,
}

/// How many records of a kind wait.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct WaitingKind {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: u32,
    /// Whose they are, by name, when they are few and somebody's.
    pub whose: Vec<String>,
}

/// How far an exchange is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Progress {
    /// Things that went so far.
    pub done: u32,
    /// Things that waited when it began.
    pub of: u32,
    /// Bytes that went.
    pub bytes_up: u64,
    /// Bytes that came.
    pub bytes_down: u64,
}

/// The kiosks of the village, and how the last exchange with one of them went.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VillageView {
    /// Whether a leader lets others exchange with this kiosk.
    pub on: bool,
    /// The addresses they can reach it by, while it listens.
    pub addresses: Vec<String>,
    /// The first of these as a text to scan.
    pub code: Option<String>,
    /// Kiosks of the cooperative found on the local network.
    pub found: Vec<FoundKiosk>,
    /// The address of the one this kiosk exchanges with now.
    pub running: Option<String>,
    /// How far that is.
    pub progress: Option<Progress>,
    /// With whom the last complete exchange was, by name.
    pub last_with: Option<String>,
    /// Last exchange in which all records went both ways, UTC ms.
    pub last_success_ms: Option<i64>,
    /// Last try, UTC ms.
    pub last_attempt_ms: Option<i64>,
    /// What went wrong at the last try.
    pub problem: Option<Problem>,
}

/// A kiosk found on the local network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct FoundKiosk {
    /// Which it says it is.
    pub device: DeviceId,
    /// Its name as this kiosk's records have it; may be empty.
    pub name: String,
    /// Where it is.
    pub address: String,
}
