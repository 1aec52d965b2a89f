//! What a person did on a day, read from what the log's changes say. Nothing is kept
//! for it: the log is the only journal.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::RecordId;
use crate::record::Kind;

/// What one change to a record says: the keys it gives a value and those it empties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Whether it made the record.
    pub first: bool,
    /// Keys that have a value through it, nested ones by their own name.
    pub put: BTreeSet<String>,
    /// Keys that have none any more.
    pub cleared: BTreeSet<String>,
}

/// Something a person did. Its words are `daybook-did-<deed>`, and where it can never be
/// taken back `daybook-stays-<deed>`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the words say it
pub enum Deed {
    LotReceived,
    LotWithdrawn,
    LotRestored,
    PhotoKept,
    LotApproved,
    ApprovalWithdrawn,
    OrderPlaced,
    OrderCancelled,
    OrderRestored,
    LotPromised,
    PromiseReleased,
    ConsignmentOpened,
    FactsAnswered,
    ConsignmentDispatched,
    PaymentRequested,
    PaymentReceived,
    PersonAdded,
    ConsentGiven,
    ConsentWithdrawn,
    PicturesSet,
    BadgeMade,
    PinReplaced,
    PlaceAdded,
    BuyerAdded,
    StandardCorrected,
    CorrectionWithdrawn,
    CorrectionRestored,
    DeviceAdmitted,
    DeviceNamed,
    DeviceRevoked,
    /// Made something this program has no word for.
    Added,
    /// Changed something in a way this program has no word for.
    Changed,
}

impl Deed {
    /// What a change to a record of a kind amounts to; nothing where another change of
    /// the same command says it: a photo's inspection is told by its lot, the division
    /// of a payment by the payment.
    #[must_use]
    pub fn of(kind: Kind, said: &Said) -> Option<Self> {
        match kind {
            Kind::Inspection | Kind::LedgerEntry => None,
            _ if said.first => Some(Self::of_first(kind)),
            _ => Some(Self::of_later(kind, said)),
        }
    }

    fn of_first(kind: Kind) -> Self {
        match kind {
            Kind::Lot => Self::LotReceived,
            Kind::Approval => Self::LotApproved,
            Kind::Order => Self::OrderPlaced,
            Kind::Allocation => Self::LotPromised,
            Kind::Consignment => Self::ConsignmentOpened,
            Kind::Payment => Self::PaymentRequested,
            Kind::Person => Self::PersonAdded,
            Kind::Place => Self::PlaceAdded,
            Kind::Buyer => Self::BuyerAdded,
            Kind::Edition => Self::StandardCorrected,
            Kind::Device => Self::DeviceAdmitted,
            Kind::Revocation => Self::DeviceRevoked,
            _ => Self::Added,
        }
    }

    fn of_later(kind: Kind, said: &Said) -> Self {
        let put = |key: &str| said.put.contains(key);
        match kind {
            Kind::Lot if put("withdrawn_at_ms") => Self::LotWithdrawn,
            Kind::Lot if said.cleared.contains("withdrawn_at_ms") => Self::LotRestored,
            Kind::Lot if put("inspection") => Self::PhotoKept,
            Kind::Approval if put("withdrawn_at_ms") => Self::ApprovalWithdrawn,
            Kind::Order if put("cancelled_at_ms") => Self::OrderCancelled,
            Kind::Order if said.cleared.contains("cancelled_at_ms") => Self::OrderRestored,
            Kind::Allocation if put("released_at_ms") => Self::PromiseReleased,
            Kind::Consignment if put("dispatched_at_ms") => Self::ConsignmentDispatched,
            Kind::Consignment => Self::FactsAnswered,
            Kind::Payment if put("received_at_ms") => Self::PaymentReceived,
            Kind::Person => Self::of_person(said),
            Kind::Edition if put("taken_back_at_ms") => Self::CorrectionWithdrawn,
            Kind::Edition if said.cleared.contains("taken_back_at_ms") => Self::CorrectionRestored,
            Kind::Device if put("name") => Self::DeviceNamed,
            _ => Self::Changed,
        }
    }

    /// A consent taken back may give the person pictures, too, and a PIN that is
    /// replaced notes who vouched: the weightier word comes first.
    fn of_person(said: &Said) -> Self {
        let put = |key: &str| said.put.contains(key);
        if put("consent_withdrawn_at_ms") {
            Self::ConsentWithdrawn
        } else if put("consent_at_ms") {
            Self::ConsentGiven
        } else if put("pin_hash") {
            Self::PinReplaced
        } else if put("pictures") {
            Self::PicturesSet
        } else if put("badge") {
            Self::BadgeMade
        } else {
            Self::Changed
        }
    }

    /// Whether there is a way back at all, by a new change. Whether it is still open the
    /// record's own rule says.
    #[must_use]
    pub fn reversible(self) -> bool {
        matches!(
            self,
            Self::LotReceived
                | Self::LotWithdrawn
                | Self::LotApproved
                | Self::OrderPlaced
                | Self::OrderCancelled
                | Self::LotPromised
                | Self::ConsentGiven
                | Self::StandardCorrected
                | Self::CorrectionWithdrawn
        )
    }
}

/// A deed as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What.
    pub deed: Deed,
    /// The kind of the record.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// When, UTC ms by the clock of the kiosk it was done at.
    pub at_ms: i64,
    /// Whether this kiosk made it.
    pub here: bool,
    /// Whether the hub said it has it.
    pub sent: bool,
    /// How often the same was done to the same record in a row.
    pub times: u32,
}

/// Deeds newest first, from those of several logs in any order. The same done to the
/// same record again and again (seven answers about one parcel) is told once; it is at
/// the hub when all of it is.
#[must_use]
pub fn in_order(mut all: Vec<Done>) -> Vec<Done> {
    all.sort_by_key(|done| std::cmp::Reverse(done.at_ms));
    let mut told: Vec<Done> = Vec::new();
    for done in all {
        match told.last_mut() {
            Some(newer) if (newer.deed, newer.record) == (done.deed, done.record) => {
                newer.times += done.times;
                newer.sent &= done.sent;
                newer.here &= done.here;
            }
            _ => told.push(done),
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn said(first: bool, put: &[&str], cleared: &[&str]) -> Said {
        let keys = |keys: &[&str]| keys.iter().map(|k| (*k).to_owned()).collect();
        Said { first, put: keys(put), cleared: keys(cleared) }
    }

    fn done(record: u128, at_ms: i64, deed: Deed, sent: bool) -> Done {
        let record = RecordId(Uuid::from_u128(record));
        Done { deed, kind: Kind::Lot, record, at_ms, here: true, sent, times: 1 }
    }

    #[test]
    fn each_change_is_told_by_what_it_says() {
        let of = |kind, put: &[&str], cleared: &[&str]| Deed::of(kind, &said(false, put, cleared));
        assert_eq!(Deed::of(Kind::Lot, &said(true, &["weight_g"], &[])), Some(Deed::LotReceived));
        assert_eq!(of(Kind::Lot, &["withdrawn_at_ms", "withdrawn_by"], &[]), Some(Deed::LotWithdrawn));
        assert_eq!(of(Kind::Lot, &[], &["withdrawn_at_ms"]), Some(Deed::LotRestored));
        assert_eq!(of(Kind::Lot, &["photos", "inspection"], &[]), Some(Deed::PhotoKept));
        assert_eq!(of(Kind::Consignment, &["parcels"], &[]), Some(Deed::FactsAnswered));
        assert_eq!(of(Kind::Consignment, &["dispatched_at_ms"], &[]), Some(Deed::ConsignmentDispatched));
        let both = ["consent_withdrawn_at_ms", "pictures"];
        assert_eq!(of(Kind::Person, &both, &[]), Some(Deed::ConsentWithdrawn));
        let again = ["consent_version", "consent_at_ms"];
        assert_eq!(of(Kind::Person, &again, &["consent_withdrawn_at_ms"]), Some(Deed::ConsentGiven));
        assert_eq!(Deed::of(Kind::Edition, &said(true, &["text"], &[])), Some(Deed::StandardCorrected));
        assert_eq!(of(Kind::Edition, &["taken_back_at_ms"], &[]), Some(Deed::CorrectionWithdrawn));
        assert_eq!(of(Kind::Edition, &[], &["taken_back_at_ms"]), Some(Deed::CorrectionRestored));
        assert_eq!(of(Kind::Lot, &["colour_of_a_newer_program"], &[]), Some(Deed::Changed));
        assert_eq!(Deed::of(Kind::LedgerEntry, &said(true, &[], &[])), None);
        assert_eq!(Deed::of(Kind::Inspection, &said(true, &[], &[])), None);
    }

    #[test]
    fn the_same_again_and_again_is_told_once() {
        let facts = Deed::FactsAnswered;
        let list = vec![
            done(1, 10, facts, true),
            done(1, 20, facts, false),
            done(2, 15, Deed::LotReceived, true),
            done(1, 30, facts, true),
        ];
        let told = in_order(list);
        let short: Vec<_> = told.iter().map(|d| (d.at_ms, d.times, d.sent)).collect();
        assert_eq!(short, [(30, 2, false), (15, 1, true), (10, 1, true)]);
    }

    proptest! {
        #[test]
        fn nothing_is_left_out(list in proptest::collection::vec((0_u128..3, 0_i64..50, any::<bool>()), 0..40)) {
            let all: Vec<_> = list.into_iter().map(|(r, at, sent)| done(r, at, Deed::PhotoKept, sent)).collect();
            let count = all.len();
            let told = in_order(all);
            prop_assert_eq!(told.iter().map(|d| d.times as usize).sum::<usize>(), count);
            prop_assert!(told.is_sorted_by_key(|done| std::cmp::Reverse(done.at_ms)));
        }
    }
}
