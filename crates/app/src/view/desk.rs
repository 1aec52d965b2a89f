//! What a leader's desk shows: lots alike, notes, the day's sums.

use punnet_domain::approval::alike::LeftOut;
use punnet_domain::id::{LotId, NoteId};
use punnet_domain::lot::again::AgainAsked;
use punnet_domain::lot_row::LotRow;
use punnet_domain::produce::Produce;
use punnet_domain::tally::{Amount, Counted};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonView, PhotoAt};

/// What a leader asked for, as the farmer sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AgainView {
    /// The asking.
    pub ask: AgainAsked,
    /// Who asks.
    pub by: PersonView,
    /// What was spoken for it, where it may be heard.
    pub note: Option<NoteView>,
}

/// Something spoken about a lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct NoteView {
    /// Its id.
    pub id: NoteId,
    /// Who spoke.
    pub by: PersonView,
    /// When, UTC ms.
    pub at_ms: i64,
    /// BLAKE3 hash (hex) of the sound.
    pub sound: String,
    /// How long it is, ms.
    pub length_ms: u32,
    /// Where the sound is.
    pub at: PhotoAt,
}

/// A sound that was kept and is named by no record yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SoundKept {
    /// BLAKE3 hash (hex).
    pub sound: String,
    /// Its media type.
    pub media: String,
    /// How long it is, ms.
    pub length_ms: u32,
}

/// A lot among others like it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AlikeLot {
    /// The lot.
    pub lot: LotRow,
    /// The heads of its record, to be named in an approval.
    pub heads: Vec<String>,
    /// Whether its photo was drawn to be looked at.
    pub drawn: bool,
}

/// Lots that may be approved together, and the draw that says whose photos to open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AlikeLots {
    /// The draw.
    pub seed: u32,
    /// The lots, the oldest first; none where there are no others like it.
    pub lots: Vec<AlikeLot>,
}

/// What came of approving together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AlikeApproved {
    /// Approved now, each with an approval of its own.
    pub approved: Vec<LotId>,
    /// Left as they are, and why.
    pub left_out: Vec<LeftOutLot>,
}

/// A lot that wasn't approved with the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LeftOutLot {
    /// Which.
    pub lot: LotId,
    /// Its number.
    pub number: u32,
    /// Whose.
    pub member_name: String,
    /// Why.
    pub why: LeftOut,
}

/// What was done by day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Tally {
    /// Each day in order.
    pub days: Vec<Counted>,
    /// Those that are added up, together.
    pub whole: Counted,
    /// By kind of produce, the most received first.
    pub produce: Vec<ProduceTally>,
    /// By member, the most received first; at most 50.
    pub members: Vec<MemberTally>,
    /// How many members took part.
    pub members_in_all: u32,
    /// What waits for a leader now.
    pub waiting: Amount,
    /// When what waits longest was received, UTC ms.
    pub oldest_waiting_ms: Option<i64>,
    /// How many lots were asked for again and wait for their farmer.
    pub asked_again: u32,
}

/// What became of one kind of produce.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ProduceTally {
    /// Which.
    pub produce: Produce,
    /// What became of it. What was paid isn't known by produce.
    pub counted: Counted,
}

/// What became of a member's produce.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MemberTally {
    /// Whose.
    pub member: PersonView,
    /// What became of it.
    pub counted: Counted,
}
