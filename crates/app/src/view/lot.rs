//! Lots as screens see them.

use punnet_domain::approval::Approval;
use punnet_domain::cooperative::Place;
use punnet_domain::doubt::Doubt;
use punnet_domain::id::PersonId;
use punnet_domain::inspection::{Anew, Inspection, LimitChange};
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::{LotOrder, LotRow, LotStage};
use punnet_domain::produce::Produce;
use punnet_domain::standard::{Class, Mark, Particular};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgainView, NoteView, PersonView, PhotoAt};

/// Which lots.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LotQuery {
    /// Of one member.
    #[ts(optional = nullable)]
    pub member: Option<PersonId>,
    /// At one stage.
    #[ts(optional = nullable)]
    pub stage: Option<LotStage>,
    /// Of one produce.
    #[ts(optional = nullable)]
    pub produce: Option<Produce>,
    /// With one class proposed.
    #[ts(optional = nullable)]
    pub proposed: Option<Class>,
    /// Received before, UTC ms.
    #[ts(optional = nullable)]
    pub before_ms: Option<i64>,
    /// In which order; the newest first without.
    #[ts(optional = nullable)]
    pub order: Option<LotOrder>,
    /// Name, number or code contains this.
    #[ts(optional = nullable)]
    pub text: Option<String>,
    /// The `next` of the page before.
    #[ts(optional = nullable)]
    pub after: Option<String>,
    /// At most so many; 50 without, 200 at most.
    #[ts(optional = nullable)]
    pub limit: Option<u32>,
}

/// A page of lots.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LotPage {
    /// The lots.
    pub lots: Vec<LotRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many lots wait for a leader.
    pub waiting: u32,
}

/// A lot with everything about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LotView {
    /// The record.
    pub lot: Lot,
    /// Its heads, to be named in an approval.
    pub heads: Vec<String>,
    /// Who brought it.
    pub member: PersonView,
    /// Who entered it.
    pub received_by: PersonView,
    /// Where it grew.
    pub place: Place,
    /// How far it is.
    pub stage: LotStage,
    /// The class of the approval that holds.
    pub class: Option<Class>,
    /// The inspection kept.
    pub inspection: Option<Inspection>,
    /// What was kept before it, newest first: nothing is forgotten by grading again.
    pub earlier: Vec<EarlierView>,
    /// What grading the same photo again would come to, where that is something else and may be done:
    /// a thing to do while the lot waits, and only to be looked up once it is approved.
    pub anew: Option<Anew>,
    /// Where the inspection's photo is at its full size.
    pub photo_at: Option<PhotoAt>,
    /// The newest approval.
    pub approval: Option<ApprovalView>,
    /// Grams promised to orders.
    pub promised_g: i64,
    /// Whether this kiosk holds it.
    pub held_here: bool,
    /// Why to look twice at it.
    pub doubts: Vec<Doubt>,
    /// Where a leader asked for it to be brought again and that hasn't been done.
    pub again: Option<AgainView>,
    /// What was spoken about it and may be heard, the oldest first.
    pub notes: Vec<NoteView>,
}

/// An inspection another one took the place of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct EarlierView {
    /// The standard's id.
    pub standard: String,
    /// The edition it was judged under.
    pub edition: String,
    /// The class it proposed.
    pub class: Class,
    /// When, UTC ms.
    pub at_ms: i64,
    /// The limits that were others with what took its place, where that is of the same photo.
    pub limits: Vec<LimitChange>,
}

/// What must stand on a package, and what has to be written on it by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MarkingView {
    /// What is in it.
    pub produce: Produce,
    /// The id of the standard that asks for it.
    pub standard: String,
    /// All it asks for.
    pub particulars: Vec<Particular>,
    /// What of it no record knows.
    pub missing: Vec<Particular>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// An approval and whether it still holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ApprovalView {
    /// The record.
    pub approval: Approval,
    /// False when the lot changed afterwards.
    pub holds: bool,
    /// Who approved.
    pub by: PersonView,
}
