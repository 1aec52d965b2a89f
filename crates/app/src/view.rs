//! What the door answers with: records put together for a screen.

use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::{Consignment, Fact};
use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::{AllocationId, ConsignmentId, DeviceId, LotId, OrderLineId, PaymentId};
use punnet_domain::idle::IdleRules;
use punnet_domain::lot_row::LotRow;
use punnet_domain::money::{Currency, Money};
use punnet_domain::order::{Order, OrderLine};
use punnet_domain::payment::{Payment, Share};
use punnet_domain::standard::Class;
pub use punnet_domain::touched::Touched;
use punnet_domain::unit::UnitFacts;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Paper;
use crate::equipment::EquipmentChosen;

mod daybook;
mod desk;
mod device;
mod exchange;
mod lot;
mod person;
mod phone;
mod photo;
mod standard;

pub use daybook::{About, DeedView, Undo};
pub use desk::{
    AgainView, AlikeApproved, AlikeLot, AlikeLots, LeftOutLot, MemberTally, NoteView, ProduceTally,
    SoundKept, Tally,
};
pub use device::{ChainView, DeviceAdmitted, DeviceState, DeviceView, RevokedView};
pub use exchange::{ExchangeView, FoundKiosk, PhotosView, Progress, VillageView, WaitingKind};
pub use lot::{ApprovalView, EarlierView, LotPage, LotQuery, LotView, MarkingView};
pub use person::{Found, PersonAbout, PersonView, PinReset, Session};
pub use phone::{
    PhoneArriving, PhoneAsk, PhoneBrought, PhoneDone, PhoneHello, PhoneLot, PhoneMessage, PhonePart,
    PhoneView, WifiView,
};
pub use photo::{PhotoAt, PhotoFile, PhotoMeasured, StandardView};
pub use standard::{EditionState, EditionView, StandardAbout, StandardCheck, StandardFile};

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
    /// The one chosen for it; nothing where nobody chose.
    pub lang: Option<String>,
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
