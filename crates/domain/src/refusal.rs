//! Every "no" a rule can give. Words for people are in `locales/*/errors.ftl`
//! under `error-<code>`, with the fields as variables.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use crate::person::Role;
use crate::standard::Fault;

/// Why a rule refused. The text is for logs; people see the locale's words.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[allow(missing_docs)] // each variant's text says it
pub enum Refusal {
    #[error("no such record")]
    NotFound,
    #[error("the weight isn't a number")]
    WeightUnreadable,
    #[error("the weight must be above zero")]
    WeightNotPositive,
    #[error("more than {limit_kg} kg")]
    WeightTooHigh { limit_kg: i64 },
    #[error("not a date: {text}")]
    DayUnreadable { text: String },
    #[error("harvested in the future")]
    HarvestInFuture,
    #[error("harvested more than {days} days ago")]
    HarvestTooOld { days: i32 },
    #[error("not a currency code")]
    CurrencyUnknown,
    #[error("a price must be above zero and below a million a kilogram")]
    PriceUnusable,
    #[error("a name has 1 to 80 signs")]
    NameUnusable,
    #[error("only a {role:?} may do this")]
    RoleNeeded { role: Role },
    #[error("nobody is signed in")]
    SignInNeeded,
    #[error("wrong PIN")]
    PinWrong,
    #[error("too many wrong PINs; wait {seconds} s")]
    PinWait { seconds: i64 },
    #[error("a PIN has 4 to 8 digits")]
    PinUnusable,
    #[error("this needs the PIN, once more")]
    PinNeeded,
    #[error("nobody has these pictures")]
    PicturesUnknown,
    #[error("too many pictures that nobody has; wait {seconds} s")]
    PicturesWait { seconds: i64 },
    #[error("somebody has these pictures already")]
    PicturesTaken,
    #[error("three different pictures of those shown")]
    PicturesUnusable,
    #[error("these aren't the pictures of this person")]
    PicturesWrong,
    #[error("every row of pictures is taken")]
    PicturesNoneLeft,
    #[error("not a badge that counts here")]
    BadgeUnknown,
    #[error("another person's badge, or an old one")]
    BadgeWrong,
    #[error("the person has a better proof than the face")]
    FaceNotEnough,
    #[error("two others must vouch, each for themselves")]
    VouchersSame,
    #[error("one who vouches must be a leader with a PIN")]
    VoucherNotLeader,
    #[error("without another leader both must vouch by PIN or badge")]
    VoucherTooWeak,
    #[error("who brought it must say yes")]
    ConfirmationNeeded,
    #[error("another text was agreed to than the one that holds")]
    ConsentOutdated,
    #[error("the screen locks after {least_s} to {most_s} s")]
    IdleUnusable { least_s: u32, most_s: u32 },
    #[error("the phone is no longer lent")]
    PhoneEnded,
    #[error("another phone came first")]
    PhoneAnother,
    #[error("the phone is lent for something else")]
    PhoneNotAllowed,
    #[error("nobody has said yet whose phone it is")]
    PhoneUnconfirmed,
    #[error("so many phones are lent already")]
    PhoneTooMany,
    #[error("the photo is larger than may be")]
    PhotoTooLarge,
    #[error("the record changed after it was shown")]
    RecordChanged,
    #[error("another class than proposed needs a reason")]
    ReasonNeeded,
    #[error("{left} photos of the sample weren't opened")]
    SampleUnseen { left: u32 },
    #[error("these lots can't be approved together")]
    NotAlike,
    #[error("more than {limit} signs")]
    WordsTooLong { limit: u32 },
    #[error("not a sound that can be kept")]
    SoundUnusable,
    #[error("longer than {limit_s} s")]
    SoundTooLong { limit_s: u32 },
    #[error("who took their consent back isn't recorded")]
    ConsentNeeded,
    #[error("not days one after the other")]
    DaysUnusable,
    #[error("the lot was taken back")]
    LotWithdrawn,
    #[error("the lot has no inspection that was kept")]
    NotInspected,
    #[error("the lot has no approval that holds")]
    NotApproved,
    #[error("already approved, sold or under way")]
    TooLate,
    #[error("something is promised; that comes back first")]
    ReleaseFirst,
    #[error("this can't be taken back")]
    NotReversible,
    #[error("it was taken back before")]
    AlreadyBack,
    #[error("the record changed after it was shown; nothing was taken back")]
    MovedOn,
    #[error("the lot's class is below the order's")]
    ClassTooLow,
    #[error("the order wants another kind of produce")]
    ProduceDiffers,
    #[error("brought back from a backup and not yet exchanged")]
    ExchangeFirst,
    #[error("another kiosk holds this lot")]
    HeldElsewhere,
    #[error("only {left_g} g left")]
    NotEnough { left_g: i64 },
    #[error("only {wanted_g} g still wanted")]
    MoreThanWanted { wanted_g: i64 },
    #[error("an order needs at least one line")]
    OrderEmpty,
    #[error("the order was called off")]
    OrderCancelled,
    #[error("nothing is allocated to the order yet")]
    NothingAllocated,
    #[error("the value for {fact} can't be used")]
    FactUnusable { fact: String },
    #[error("{fact} is still missing")]
    FactMissing { fact: String },
    #[error("the consignment isn't ready for this step")]
    NotReady,
    #[error("payment already marked received")]
    AlreadyReceived,
    #[error("the standard {standard} isn't known here")]
    StandardUnknown { standard: String },
    #[error("the standard's data can't be read: {detail}")]
    StandardUnreadable { detail: String },
    #[error("line {line} of the standard's data can't be read: {detail}")]
    StandardLine { line: u32, detail: String },
    #[error("the standard's data has form {form}, known are those up to {known}")]
    StandardNewer { form: u32, known: u32 },
    #[error("a standard's data is at most {limit_kb} KB large")]
    StandardTooLarge { limit_kb: u32 },
    #[error("nothing is called so in a standard's data: {place}")]
    StandardWordUnknown { place: String },
    #[error("{place}: {fault:?}")]
    StandardFault { place: String, fault: Fault },
    #[error("{place} isn't in {unit}")]
    StandardUnit { place: String, unit: String },
    #[error("no piece is so small or so large as {place} says in {unit}")]
    StandardSize { place: String, unit: String },
    #[error("no words for the question {question} or one of its answers")]
    StandardQuestionUnknown { question: String },
    #[error("the standard says just that already")]
    StandardSame,
    #[error("this question has another kind of answer")]
    AnswerUnusable,
    #[error("some questions have no answer yet")]
    AnswersMissing,
    #[error("no piece counts, so nothing can be judged")]
    NothingCounted,
    #[error("a device can't revoke itself")]
    DeviceOwn,
    #[error("the device isn't of the cooperative, or no longer")]
    DeviceRevoked,
    #[error("the last device can't be revoked")]
    DeviceLast,
    #[error("a GTIN can't be made from prefix {prefix} and item {item}")]
    GtinUnusable { prefix: String, item: String },
}

impl Refusal {
    /// The stable code, `weight-too-high`.
    #[must_use]
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.get("code").and_then(|c| c.as_str()).unwrap_or("refused").to_owned()
    }
}
