//! A phone that is lent: what the kiosk's screen sees of it, and what the phone says.

use punnet_domain::id::LotId;
use punnet_domain::phone::{PassStanding, PhoneAct, PhonePurpose};
use punnet_domain::produce::Produce;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonView, PhotoMeasured, Problem};
use crate::door::Request;

/// A phone that is lent, on the kiosk's screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneView {
    /// Names the pass; opens nothing.
    pub pass: String,
    /// What for.
    pub purpose: PhonePurpose,
    /// Who lent it; nothing before anybody has signed in.
    pub by: Option<PersonView>,
    /// How it stands.
    pub standing: PassStanding,
    /// What its code says, by each address of the kiosk; none once a phone has come.
    pub codes: Vec<String>,
    /// The kiosk's own Wi-Fi, to join first; nothing where it makes none, or once a phone has come.
    pub wifi: Option<WifiView>,
    /// Until it ends by itself, seconds.
    pub left_s: i64,
    /// How long ago somebody touched the phone, seconds.
    pub still_s: i64,
    /// Two pictures, ids from 0, that must be on the phone's screen too.
    pub pictures: Option<[u8; 2]>,
    /// A photo on its way.
    pub arriving: Option<PhoneArriving>,
    /// What it brought that wasn't seen yet.
    pub brought: Option<PhoneBrought>,
}

/// The kiosk's own Wi-Fi, as its screen shows it to whoever stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct WifiView {
    /// What phones call it.
    pub name: String,
    /// What they join it by.
    pub password: String,
    /// What its code says: a phone's camera joins by it.
    pub code: String,
}

/// A photo on its way from a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneArriving {
    /// Bytes that are here.
    pub here: usize,
    /// Bytes it has.
    pub total: usize,
    /// Whether it is here whole and being measured.
    pub measuring: bool,
}

/// What a phone brought: a photo, why there is none, or what a code says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneBrought {
    /// Counts from 1.
    pub turn: u32,
    /// A photo, measured.
    pub photo: Option<PhotoMeasured>,
    /// Why it couldn't be.
    pub problem: Option<Problem>,
    /// What a code says.
    pub text: Option<String>,
}

/// What a phone says, sealed. A piece of a photo follows as bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PhoneMessage {
    /// What the phone calls itself: 16 random bytes (hex).
    pub phone: String,
    /// Language of the words in the answer, BCP 47.
    pub lang: String,
    /// What it wants.
    pub ask: PhoneAsk,
}

/// What a phone may want.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "want", rename_all = "snake_case", deny_unknown_fields)]
pub enum PhoneAsk {
    /// To know how it stands.
    Hello {
        /// How long ago somebody touched it, seconds.
        still_s: u32,
    },
    /// To go.
    Leave,
    /// To bring a piece of a photo.
    Part {
        /// 16 random bytes (hex), the same for each piece and each try.
        upload: String,
        /// Bytes of the whole photo.
        total: usize,
        /// Where the piece begins.
        offset: usize,
    },
    /// To tell what a code says.
    Scanned {
        /// What it says.
        text: String,
    },
    /// A request of the door, as a leader's second screen.
    Call {
        /// The request.
        request: Box<Request>,
    },
    /// A stored photo; its bytes follow the answer.
    Photo {
        /// BLAKE3 hash (hex).
        photo: String,
        /// At most so many pixels on the longer side.
        #[ts(optional = nullable)]
        max: Option<u32>,
    },
}

impl PhoneAsk {
    /// What it does, for the rule that says whether it may.
    pub(crate) fn act(&self) -> PhoneAct {
        match self {
            Self::Hello { .. } | Self::Leave => PhoneAct::Greet,
            Self::Part { .. } => PhoneAct::Upload,
            Self::Scanned { .. } => PhoneAct::Scan,
            // Hearing the words on the screen tells nothing of records.
            Self::Call { request } if matches!(**request, Request::SayAloud(_)) => PhoneAct::Greet,
            Self::Call { .. } | Self::Photo { .. } => PhoneAct::Review,
        }
    }
}

/// What a phone is told of how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneHello {
    /// What it is lent for.
    pub purpose: PhonePurpose,
    /// How it stands.
    pub standing: PassStanding,
    /// Two pictures, ids from 0, that are on the kiosk's screen too.
    pub pictures: [u8; 2],
    /// The kiosk's language then, BCP 47.
    pub lang: String,
    /// The lot to photograph.
    pub lot: Option<PhoneLot>,
    /// The leader whose second screen it is, once that is confirmed.
    pub person: Option<PersonView>,
}

/// A lot as a phone shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneLot {
    /// Which.
    pub id: LotId,
    /// Its number.
    pub number: u32,
    /// What it is.
    pub produce: Produce,
    /// Net weight, grams.
    pub weight_g: i64,
}

/// How far a photo is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhonePart {
    /// Bytes that are here: from there the phone goes on.
    pub here: usize,
    /// What came of it, once it was measured.
    pub done: Option<PhoneDone>,
}

/// What came of a photo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PhoneDone {
    /// Pieces that were counted.
    pub count: usize,
    /// Why it can't be used.
    pub problem: Option<Problem>,
}
