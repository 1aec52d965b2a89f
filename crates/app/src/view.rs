//! What the door answers with: records put together for a screen.

use punnet_domain::approval::Approval;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::{Consignment, Fact};
use punnet_domain::cooperative::{Cooperative, Place};
use punnet_domain::device::RevocationReason;
use punnet_domain::doubt::Doubt;
use punnet_domain::id::{AllocationId, ConsignmentId, DeviceId, LotId, OrderLineId, PaymentId, PersonId};
use punnet_domain::idle::IdleRules;
use punnet_domain::inspection::{Inspection, Proposal};
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::{LotOrder, LotRow, LotStage};
use punnet_domain::measurement::Measurement;
use punnet_domain::money::{Currency, Money};
use punnet_domain::order::{Order, OrderLine};
use punnet_domain::payment::{Payment, Share};
use punnet_domain::produce::Produce;
use punnet_domain::standard::{Class, Mark, Particular, Question, Standard};
pub use punnet_domain::touched::Touched;
use punnet_domain::unit::UnitFacts;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Paper;
use crate::equipment::EquipmentChosen;

mod daybook;
mod desk;
mod exchange;
mod person;
mod phone;

pub use daybook::{About, DeedView, Undo};
pub use desk::{
    AgainView, AlikeApproved, AlikeLot, AlikeLots, LeftOutLot, MemberTally, NoteView, ProduceTally,
    SoundKept, Tally,
};
pub use exchange::{ExchangeView, FoundKiosk, PhotosView, Progress, VillageView, WaitingKind};
pub use person::{Found, PersonAbout, PersonView, PinReset, Session};
pub use phone::{
    PhoneArriving, PhoneAsk, PhoneBrought, PhoneDone, PhoneHello, PhoneLot, PhoneMessage, PhonePart,
    PhoneView,
};

/// What stands on the first screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Home {
    /// This kiosk.
    pub device: DeviceId,
    /// Whose; nothing on a new kiosk.
    pub cooperative: Option<Cooperative>,
    /// Whether it joined one whose records haven't come yet.
    pub joining: bool,
    /// Languages the kiosk speaks, BCP 47.
    pub languages: Vec<String>,
    /// Units weights are said in.
    pub units: Vec<UnitFacts>,
    /// What waits to go.
    pub exchange: ExchangeView,
    /// The kiosk's clock, UTC ms.
    pub now_ms: i64,
    /// When the screen locks by itself.
    pub idle: IdleRules,
    /// What it weighs and prints with.
    pub equipment: EquipmentChosen,
    /// It is a field officer's laptop, which carries and can't read.
    pub officer: bool,
}

/// A founded cooperative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Founded {
    /// The cooperative.
    pub cooperative: Cooperative,
    /// Its first leader.
    pub leader: PersonView,
}

/// An invitation for one new kiosk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Invited {
    /// To be typed or scanned at the new kiosk.
    pub invitation: String,
    /// Until when, UTC ms.
    pub expires_at_ms: i64,
}

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

/// A printed paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PaperFile {
    /// A file name, `cn23-12.pdf`.
    pub name: String,
    /// `application/pdf` or `image/png`.
    pub media: String,
    /// The bytes.
    pub base64: String,
}

/// An order with how far it is filled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OrderView {
    /// The record.
    pub order: Order,
    /// Who wants it.
    pub buyer: Buyer,
    /// Its lines in the order entered.
    pub lines: Vec<OrderLineView>,
    /// The consignment begun for it.
    pub consignment: Option<ConsignmentId>,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OrderLineView {
    /// Its id.
    pub id: OrderLineId,
    /// What is wanted.
    pub line: OrderLine,
    /// Grams promised.
    pub promised_g: i64,
    /// Its value when filled.
    pub value: Money,
    /// What was promised from which lot.
    pub allocations: Vec<AllocationView>,
}

/// A weight promised from a lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AllocationView {
    /// Its id.
    pub id: AllocationId,
    /// From which lot.
    pub lot: LotId,
    /// The lot's number.
    pub lot_number: u32,
    /// Whose lot.
    pub member: PersonView,
    /// How much, grams.
    pub weight_g: i64,
    /// The class it was approved as when promised.
    pub class: Class,
}

/// A lot that could fill an order line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OrderLot {
    /// The lot.
    pub lot: LotRow,
    /// Grams not promised to anyone.
    pub left_g: i64,
    /// False: another kiosk holds it, so it can't be promised here.
    pub held_here: bool,
}

/// A consignment with what is still missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ConsignmentView {
    /// The record.
    pub consignment: Consignment,
    /// The order it fills.
    pub order: OrderView,
    /// Sum of the allocated weights, grams.
    pub net_weight_g: i64,
    /// Value of the goods.
    pub value: Money,
    /// The facts still to be asked, in order.
    pub missing: Vec<FactQuestion>,
    /// Every fact that is asked of it, answered or not, in order.
    pub questions: Vec<FactQuestion>,
    /// How many facts there are in all.
    pub facts_in_all: u32,
    /// The payment asked for it.
    pub payment: Option<PaymentId>,
}

/// A missing fact and the paper it is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct FactQuestion {
    /// What is missing.
    pub fact: Fact,
    /// The paper that shows it.
    pub paper: Paper,
    /// A likely answer to accept with one tap.
    pub suggestion: Option<String>,
    /// The answers there are, where it is a choice.
    pub choices: Vec<String>,
}

/// A payment with each member's share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PaymentView {
    /// The record.
    pub payment: Payment,
    /// From whom.
    pub buyer: Buyer,
    /// Each member's share: as booked once received, as it would be before.
    pub shares: Vec<ShareView>,
    /// Whether the shares are booked.
    pub booked: bool,
}

/// A share with whose it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ShareView {
    /// Whose.
    pub member: PersonView,
    /// How it came about.
    pub share: Share,
}

/// A member's money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MemberMoney {
    /// Whose.
    pub member: PersonView,
    /// In each currency, what the cooperative owes the member.
    pub balances: Vec<Money>,
    /// Each share, newest first.
    pub lines: Vec<MoneyLine>,
}

/// One share on a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MoneyLine {
    /// When booked, UTC ms.
    pub at_ms: i64,
    /// Who paid.
    pub buyer: String,
    /// What it is counted in.
    pub currency: Currency,
    /// How it came about.
    pub share: Share,
}

/// What went wrong, in the user's words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Problem {
    /// Stable code.
    pub code: String,
    /// What happened, that nothing is lost, and what to do.
    pub message: String,
}
