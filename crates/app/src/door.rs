//! The door: every request a kiosk answers, each declared once. Window, browser
//! and shell all come in here; TypeScript and JSON Schema are made from it.

#[macro_use]
mod declare;

use std::collections::BTreeMap;

use punnet_domain::agreement::ProduceAgreement;
use punnet_domain::approval::Decision;
use punnet_domain::approval::alike::SeenLot;
use punnet_domain::budget::PhotoRules;
use punnet_domain::buyer::Buyer;
use punnet_domain::camera::{Calibration, FrameBefore, Framing};
use punnet_domain::consignment::Fact;
use punnet_domain::cooperative::Place;
use punnet_domain::daybook::Deed;
use punnet_domain::device::RevocationReason;
use punnet_domain::id::{
    AllocationId, CommandId, ConsignmentId, CooperativeId, DeviceId, LotId, NoteId, OrderId, OrderLineId,
    PaymentId, PersonId, RecordId,
};
use punnet_domain::idle::IdleRules;
use punnet_domain::inspection::Proposal;
use punnet_domain::lot::LotEntered;
use punnet_domain::lot::again::AgainEntered;
use punnet_domain::order::OrderEntered;
use punnet_domain::person::pictures::Sequence;
use punnet_domain::phone::PhonePurpose;
use punnet_domain::produce::ProduceFacts;
use punnet_domain::sample::SampleSays;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cameras::Seems;
pub use crate::entered::{
    BuyerEntered, CooperativeEntered, DraftBody, Paper, PaperFormat, PersonEntered, Proof, VoucherEntered,
};
use crate::equipment::{EquipmentView, PrintJob, ScaleSays};
use crate::sticks::SticksView;
use crate::view::{
    AlikeApproved, AlikeLots, ConsignmentView, DeedView, DeviceAdmitted, DeviceView, ExchangeView, Found,
    Founded, Home, Invited, LotPage, LotQuery, LotView, MarkingView, MemberMoney, OrderLot, OrderView,
    PaperFile, PaymentView, PersonAbout, PersonView, PhoneView, PhotoAt, PhotoFile, PhotoMeasured, Session,
    SoundKept, Tally, VillageView,
};
use crate::visits::VisitsView;
use crate::voice::Spoken;

door! {
    /// What stands on the first screen: who is here, what waits to go.
    ShowHome = "home" -> Home;
    /// Founds a cooperative on a new kiosk, with its first leader.
    FoundCooperative = "found_cooperative" {
        /// Made by the caller; repeating it changes nothing.
        command_id: CommandId,
        /// The cooperative.
        cooperative: CooperativeEntered,
        /// Its first leader.
        leader: PersonEntered,
    } -> Founded;
    /// Makes a new kiosk one of an existing cooperative's.
    JoinCooperative = "join_cooperative" {
        /// The text a leader's kiosk showed.
        invitation: String,
        /// What people will call the kiosk; may be left out.
        #[serde(default)] #[ts(optional = nullable)] name: Option<String>,
    } -> Home;
    /// What a new kiosk shows a leader to be let in without an invitation.
    AskToJoin = "join_request" {
        /// What people will call the kiosk; may be empty.
        name: String,
    } -> String;
    /// An invitation for one new kiosk.
    Invite = "invite" -> Invited;
    /// The devices of the cooperative, and those that would be.
    ListDevices = "devices" -> Vec<DeviceView>;
    /// Gives a device a name.
    RenameDevice = "rename_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        device: DeviceId,
        /// What people call it.
        name: String,
    } -> DeviceView;
    /// Ends what a device may do. What is held of it here stays; later work doesn't count.
    RevokeDevice = "revoke_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        device: DeviceId,
        /// Why.
        reason: RevocationReason,
        /// The leader's PIN, once more.
        pin: String,
    } -> DeviceView;
    /// Lets in a device that has no invitation, or none that counts.
    AdmitDevice = "admit_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// The text the new kiosk shows, or the id of a device in the list.
        device: String,
    } -> DeviceAdmitted;
    /// The people of the cooperative.
    ListPeople = "people" -> Vec<PersonView>;
    /// Adds a person.
    AddPerson = "add_person" {
        /// Made by the caller.
        command_id: CommandId,
        /// The person.
        person: PersonEntered,
    } -> PersonView;
    /// Signs in.
    SignIn = "sign_in" {
        /// Who.
        person: PersonId,
        /// The PIN, where the person has one.
        #[serde(default)] #[ts(optional = nullable)] pin: Option<String>,
    } -> Session;
    /// Finds who has these three pictures and signs in who needs no PIN.
    SignInByPictures = "sign_in_by_pictures" {
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> Found;
    /// Signs in by a badge. Where the person has a PIN, it is asked before money,
    /// approvals and settings.
    SignInByBadge = "sign_in_by_badge" {
        /// What the badge's QR code says.
        badge: String,
    } -> Session;
    /// The PIN of who is signed in, once more.
    ProvePin = "prove_pin" {
        /// 4 to 8 digits.
        pin: String,
    } -> bool;
    /// Three pictures that nobody has yet.
    ProposePictures = "propose_pictures" -> Sequence;
    /// Whether nobody has these pictures yet.
    PicturesFree = "pictures_free" {
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> bool;
    /// Gives a person other pictures.
    SetPictures = "set_pictures" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> PersonAbout;
    /// What only the person and leaders see of a person.
    ShowPerson = "person" {
        /// Who.
        person: PersonId,
    } -> PersonAbout;
    /// Badges on a sheet; who has none gets one.
    PrintBadges = "badges" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose, at most 200.
        people: Vec<PersonId>,
        /// Language of the words on them, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Makes a new badge: the old one, which was lost, no longer counts.
    ReplaceBadge = "replace_badge" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
    } -> PersonAbout;
    /// Gives a person who forgot the PIN a new one; two others vouch.
    ResetPin = "reset_pin" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// The new one, 4 to 8 digits.
        pin: String,
        /// The two who vouch.
        vouchers: [VoucherEntered; 2],
    } -> PersonView;
    /// Agrees to what is kept, or takes that back.
    SetConsent = "set_consent" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// The version agreed to; nothing takes it back.
        version: Option<u32>,
    } -> PersonAbout;
    /// Sets after how long without a touch the screen locks.
    SetIdle = "set_idle" {
        /// 60 to 1800 seconds.
        after_s: u32,
    } -> IdleRules;
    /// Signs out.
    SignOut = "sign_out" -> bool;
    /// Ends a kiosk's own window. A browser has nothing to end.
    CloseKiosk = "close_kiosk" {
        /// The leader's PIN, once more.
        pin: String,
    } -> bool;
    /// A sentence as sound, in the caller's language.
    SayAloud = "say" {
        /// What to say.
        text: String,
    } -> Spoken;
    /// Where produce grows.
    ListPlaces = "places" -> Vec<Place>;
    /// Adds a place.
    AddPlace = "add_place" {
        /// Made by the caller.
        command_id: CommandId,
        /// What people call it.
        name: String,
        /// Orchard registration; may be empty.
        registration: String,
    } -> Place;
    /// The kinds of produce the kiosk knows.
    ListProduce = "produce" -> Vec<ProduceFacts>;
    /// The unfinished work of the person signed in, by name.
    ReadDraft = "draft" {
        /// What kind of work, `receive`.
        name: String,
    } -> Option<DraftBody>;
    /// Keeps unfinished work; it survives a power cut.
    SaveDraft = "save_draft" {
        /// What kind of work.
        name: String,
        /// The answers so far; null forgets them.
        body: DraftBody,
    } -> bool;
    /// What somebody did within a time, newest first: the own, for leaders anybody's.
    ShowDaybook = "daybook" {
        /// Whose; the own without.
        #[serde(default)] #[ts(optional = nullable)] person: Option<PersonId>,
        /// From this moment on, UTC ms.
        begins_ms: i64,
        /// Before this moment, UTC ms.
        ends_ms: i64,
        /// At most so many; all without.
        #[serde(default)] #[ts(optional = nullable)] limit: Option<u32>,
    } -> Vec<DeedView>;
    /// Takes back what was done, by a further change: nothing is deleted.
    TakeBack = "take_back" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was done.
        deed: Deed,
        /// To which record.
        record: RecordId,
        /// The record's heads as the daybook showed them.
        heads: Vec<String>,
    } -> bool;
    /// Receives a lot.
    ReceiveLot = "receive_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was entered.
        entered: LotEntered,
        /// By what the member says yes, when somebody else enters it at a screen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        confirmed: Option<Proof>,
    } -> LotView;
    /// Takes a lot back that nobody has approved yet.
    WithdrawLot = "withdraw_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
    } -> LotView;
    /// Looks at a frame of the camera's moving picture: what to change before the photo
    /// is taken. Nothing of it is kept.
    LookAtFrame = "frame" {
        /// JPEG or PNG, base64; best of at most 1280 pixels a side.
        image_base64: String,
        /// What the machine calls the camera.
        #[serde(default)] #[ts(optional = nullable)] camera: Option<String>,
        /// Where the mat was in the frame before.
        #[serde(default)] #[ts(optional = nullable)] before: Option<FrameBefore>,
    } -> Framing;
    /// What is held to the camera seems to be: a proposal which picture to tap.
    RecogniseProduce = "recognise" {
        /// JPEG or PNG, base64.
        image_base64: String,
    } -> Seems;
    /// Learns how a camera draws from pictures of the bare mat, each from another side.
    CalibrateCamera = "calibrate_camera" {
        /// What the machine calls the camera.
        camera: String,
        /// Three to six, JPEG or PNG, base64.
        images_base64: Vec<String>,
    } -> Calibration;
    /// The cameras whose drawing this kiosk has learnt.
    ListCameras = "cameras" -> Vec<Calibration>;
    /// Stores a photo and measures it at once; with the photo of the other side, as one.
    MeasurePhoto = "measure_photo" {
        /// Of which lot.
        lot: LotId,
        /// JPEG or PNG, base64.
        image_base64: String,
        /// What the machine calls the camera it was taken by.
        #[serde(default)] #[ts(optional = nullable)] camera: Option<String>,
        /// BLAKE3 hash (hex) of the photo measured before, when this one shows its pieces turned over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        turned_from: Option<String>,
    } -> PhotoMeasured;
    /// What the standard's rules say with these answers.
    Propose = "propose" {
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of a measured photo.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> Proposal;
    /// What a photo's pieces say of the whole lot, under every standard of its produce.
    JudgeSample = "judge_sample" {
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of the lot's photo or one measured here.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> SampleSays;
    /// What must stand on the packages of lots by the standard their buyer asks for,
    /// and what of it no record knows: each kind of produce once.
    ShowMarking = "marking" {
        /// Of which lots.
        lots: Vec<LotId>,
    } -> Vec<MarkingView>;
    /// Keeps a photo with the answers as the lot's inspection.
    KeepInspection = "keep_inspection" {
        /// Made by the caller.
        command_id: CommandId,
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of a measured photo.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> LotView;
    /// A stored photo, for the shell; window and browser fetch it by address.
    ReadPhoto = "photo" {
        /// BLAKE3 hash (hex).
        photo: String,
    } -> PhotoFile;
    /// Has a photo fetched at its full size that isn't here: with the next exchange,
    /// before others.
    FetchPhoto = "fetch_photo" {
        /// BLAKE3 hash (hex).
        photo: String,
    } -> PhotoAt;
    /// Lends a phone on the kiosk's Wi-Fi to the kiosk: as its camera, its scanner or a
    /// leader's second screen.
    LendPhone = "lend_phone" {
        /// What for.
        purpose: PhonePurpose,
    } -> PhoneView;
    /// How a lent phone stands. The screen that shows its code keeps asking; when it no
    /// longer does, the phone is given back.
    ShowPhone = "phone" {
        /// Which, as `lend_phone` named it.
        pass: String,
        /// The last thing it brought that was seen; 0 for none.
        #[serde(default)] seen: u32,
    } -> PhoneView;
    /// The leader sees the same two pictures on the phone: it is theirs.
    ConfirmPhone = "confirm_phone" {
        /// Which.
        pass: String,
    } -> PhoneView;
    /// Gives a phone back: it can do nothing more here.
    ReturnPhone = "return_phone" {
        /// Which.
        pass: String,
    } -> bool;
    /// The phones that are leaders' second screens now.
    ListPhones = "phones" -> Vec<PhoneView>;
    /// Lots, newest first; a member sees the own ones.
    ListLots = "lots" {
        /// Which.
        #[serde(default)] query: LotQuery,
    } -> LotPage;
    /// One lot with everything about it.
    ShowLot = "lot" {
        /// Which.
        lot: LotId,
    } -> LotView;
    /// A leader's word on a lot.
    ApproveLot = "approve_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// Class, reason, and the heads that were on the screen.
        decision: Decision,
    } -> LotView;
    /// Lots like one that wait without doubts, with a draw of whose photos to open
    /// before they are approved together; none where there are no others.
    ListAlike = "alike" {
        /// Like which.
        lot: LotId,
    } -> AlikeLots;
    /// A leader's word on several like lots: an approval for each that is still as it
    /// was seen. The others are named.
    ApproveAlike = "approve_alike" {
        /// Made by the caller.
        command_id: CommandId,
        /// The draw that `alike` gave.
        seed: u32,
        /// All of them, with the heads that were on the screen and whether the photo was opened.
        lots: Vec<SeenLot>,
    } -> AlikeApproved;
    /// Asks the farmer to bring a lot again; done when another inspection is kept.
    AskAgain = "ask_again" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// Why, and the heads that were on the screen.
        asked: AgainEntered,
        /// BLAKE3 hash (hex) of a kept sound in which the leader says more.
        #[serde(default)] #[ts(optional = nullable)] sound: Option<String>,
    } -> LotView;
    /// Takes back what was asked of a lot's farmer.
    TakeBackAsk = "take_back_ask" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which lot.
        lot: LotId,
    } -> LotView;
    /// Keeps what was spoken on this kiosk, at most 60 s, until a record names it.
    KeepSound = "keep_sound" {
        /// About which lot.
        lot: LotId,
        /// WebM, Ogg, MP4 or WAV, base64.
        sound_base64: String,
        /// How long the recorder ran, ms.
        length_ms: u32,
    } -> SoundKept;
    /// Adds what was spoken to a lot.
    AddNote = "add_note" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// BLAKE3 hash (hex) of a kept sound.
        sound: String,
    } -> LotView;
    /// Takes a note back: it is played no more.
    TakeBackNote = "take_back_note" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        note: NoteId,
    } -> LotView;
    /// What was done by day: received, graded, approved, shipped, paid; and what waits.
    ShowTally = "tally" {
        /// Where each day begins and the last one ends, UTC ms, ascending; at most 92 days.
        starts: Vec<i64>,
    } -> Tally;
    /// How often leaders agreed with the photos, by produce and period.
    ShowAgreement = "agreement" {
        /// Where each period begins and the last one ends, UTC ms, ascending; at most 92.
        starts: Vec<i64>,
    } -> Vec<ProduceAgreement>;
    /// A lot's label.
    PrintLabel = "label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// What goes on a lot's crate as soon as it is saved: its number, whose it is, no class.
    PrintCrateLabel = "crate_label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// The lot's label, or before it is approved the one for its crate, straight to the
    /// kiosk's printer.
    SendLabel = "send_label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
    } -> PrintJob;
    /// How far a paper is at the printer.
    ShowPrintJob = "print_job" {
        /// Which, as `send_label` named it.
        job: String,
    } -> PrintJob;
    /// Takes a paper back that isn't printed yet.
    StopPrintJob = "stop_print_job" {
        /// Which.
        job: String,
    } -> bool;
    /// The grading mat to print at its true size.
    PrintMat = "mat" {
        /// `a3`, `a4` or `2xa4`.
        paper: String,
        /// Language of the instructions, BCP 47.
        lang: String,
    } -> PaperFile;
    /// The scale and the printer of this kiosk, and those there are.
    ShowEquipment = "equipment" -> EquipmentView;
    /// Chooses a scale and finds out how it speaks; nothing means none.
    ChooseScale = "choose_scale" {
        /// Its port, as `equipment` lists it.
        port: Option<String>,
    } -> EquipmentView;
    /// What lies on the scale, if it stands still.
    ReadScale = "read_scale" -> ScaleSays;
    /// Chooses the printer of labels; nothing means none.
    ChoosePrinter = "choose_printer" {
        /// Its name, as `equipment` lists it.
        printer: Option<String>,
    } -> EquipmentView;
    /// Prints a label that says that the printer works.
    TestPrinter = "test_printer" -> PrintJob;
    /// Who buys.
    ListBuyers = "buyers" -> Vec<Buyer>;
    /// Adds a buyer.
    AddBuyer = "add_buyer" {
        /// Made by the caller.
        command_id: CommandId,
        /// The buyer.
        buyer: BuyerEntered,
    } -> Buyer;
    /// Orders, newest first.
    ListOrders = "orders" -> Vec<OrderView>;
    /// One order.
    ShowOrder = "order" {
        /// Which.
        order: OrderId,
    } -> OrderView;
    /// Enters an order.
    PlaceOrder = "place_order" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was entered.
        entered: OrderEntered,
    } -> OrderView;
    /// Approved lots that could fill a line, and those held elsewhere.
    LotsForLine = "order_lots" {
        /// Which order.
        order: OrderId,
        /// Which line of it.
        line: OrderLineId,
    } -> Vec<OrderLot>;
    /// Promises a weight of a lot to an order line.
    Allocate = "allocate" {
        /// Made by the caller.
        command_id: CommandId,
        /// To which order.
        order: OrderId,
        /// To which line.
        line: OrderLineId,
        /// From which lot.
        lot: LotId,
        /// How much, grams.
        weight_g: i64,
    } -> OrderView;
    /// Takes a promise back.
    Release = "release" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        allocation: AllocationId,
    } -> OrderView;
    /// Consignments, newest first.
    ListConsignments = "consignments" -> Vec<ConsignmentView>;
    /// One consignment with what is still missing.
    ShowConsignment = "consignment" {
        /// Which.
        consignment: ConsignmentId,
    } -> ConsignmentView;
    /// Begins a consignment for what is allocated to an order.
    OpenConsignment = "open_consignment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which order.
        order: OrderId,
    } -> ConsignmentView;
    /// Answers one missing fact.
    AnswerFact = "answer_fact" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which consignment.
        consignment: ConsignmentId,
        /// Which fact.
        fact: Fact,
        /// The answer as text.
        answer: String,
    } -> ConsignmentView;
    /// A paper of a consignment.
    PrintPaper = "paper" {
        /// Which consignment.
        consignment: ConsignmentId,
        /// Which paper.
        paper: Paper,
        /// Language of the second words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Hands a consignment to the carrier; its papers are complete.
    Dispatch = "dispatch_consignment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        consignment: ConsignmentId,
    } -> ConsignmentView;
    /// Payments asked for, newest first.
    ListPayments = "payments" -> Vec<PaymentView>;
    /// One payment with each member's share.
    ShowPayment = "payment" {
        /// Which.
        payment: PaymentId,
    } -> PaymentView;
    /// Asks the buyer to pay for a consignment.
    RequestPayment = "request_payment" {
        /// Made by the caller.
        command_id: CommandId,
        /// For which consignment.
        consignment: ConsignmentId,
    } -> PaymentView;
    /// The request to print or send.
    PrintPaymentRequest = "payment_request" {
        /// Which payment.
        payment: PaymentId,
        /// Language, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Marks a payment received and books the shares.
    ReceivePayment = "receive_payment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        payment: PaymentId,
        /// The bank's or buyer's reference.
        reference: String,
    } -> PaymentView;
    /// A member's money: what came in, what was taken off and why.
    ShowMoney = "money" {
        /// Whose.
        member: PersonId,
    } -> MemberMoney;
    /// A member's statement to print.
    PrintStatement = "statement" {
        /// Whose.
        member: PersonId,
        /// Language, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// What waits to go, and how the last exchange went.
    ShowExchange = "exchange" -> ExchangeView;
    /// Sets the hub's address.
    SetHub = "set_hub" {
        /// `http://…` or `https://…`; empty for none.
        url: String,
        /// A proxy on the way there, `http://…`; empty for the one the machine's settings name, if any.
        #[serde(default)] #[ts(optional = nullable)] proxy: Option<String>,
    } -> ExchangeView;
    /// Sets what photos may cost by each carrier and how much room they may take here.
    SetPhotoRules = "set_photo_rules" {
        /// The rules.
        rules: PhotoRules,
    } -> ExchangeView;
    /// Exchanges with the hub now.
    ExchangeNow = "exchange_now" -> ExchangeView;
    /// The sticks that are in, what is on them, and what is being done with one.
    ListSticks = "sticks" -> SticksView;
    /// Writes what others lack to a stick. `sticks` tells meanwhile how far it is.
    WriteStick = "write_stick" {
        /// Which, as `sticks` names it.
        stick: String,
    } -> SticksView;
    /// Takes what others wrote to a stick.
    ReadStick = "read_stick" {
        /// Which, as `sticks` names it.
        stick: String,
        /// Take also what is older than it may be.
        #[serde(default)] though_expired: bool,
    } -> SticksView;
    /// A field officer's list: whom to visit, and what waits both ways.
    ListVisits = "visits" -> VisitsView;
    /// Takes along every bundle that is on a stick.
    CarryFromStick = "carry_from_stick" {
        /// Which, as `sticks` names it.
        stick: String,
    } -> VisitsView;
    /// Writes to a stick what is carried for a cooperative.
    CarryToStick = "carry_to_stick" {
        /// Which, as `sticks` names it.
        stick: String,
        /// For which cooperative.
        cooperative: CooperativeId,
    } -> VisitsView;
    /// Brings the hub what is carried to it, and fetches what it has for others.
    CarryToHub = "carry_to_hub" -> VisitsView;
    /// The kiosks of the village that can be reached without internet.
    ShowVillage = "village" -> VillageView;
    /// Lets the kiosks of the village exchange with this one, or no longer.
    SetVillage = "set_village" {
        /// Whether they may.
        on: bool,
    } -> VillageView;
    /// Exchanges with a kiosk in the village now.
    ExchangeWith = "exchange_with" {
        /// Its address, as its screen shows it.
        address: String,
    } -> VillageView;
}

/// A request with who asks, in which language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Call {
    /// What is asked.
    pub request: Request,
    /// The token that signing in gave.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session: Option<String>,
    /// Language of the words in the answer, BCP 47; English without.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub lang: Option<String>,
}
