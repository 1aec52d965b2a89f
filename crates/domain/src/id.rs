//! Typed ids, made without asking anyone, so that records can be made for weeks
//! with no network. A record's id follows from the command that makes it, or from
//! the record it may exist only once for: whoever does the same thing again makes
//! the same id, on whichever kiosk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                RecordId(id.0)
            }
        }
    )*};
}

/// The id of any record, whatever its kind.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

ids! {
    /// Made by the caller of a command; repeating it changes nothing.
    CommandId;
    /// A cooperative.
    CooperativeId;
    /// A person: member, leader, trainer, officer.
    PersonId;
    /// Where produce grows: an orchard, a field, a greenhouse.
    PlaceId;
    /// What one member brings at one time.
    LotId;
    /// A measurement judged under a standard.
    InspectionId;
    /// A leader's word on a lot.
    ApprovalId;
    /// A leader's asking for a lot to be brought again.
    AskId;
    /// Something spoken about a lot.
    NoteId;
    /// An edition of a standard that a leader added.
    EditionId;
    /// Who buys.
    BuyerId;
    /// What a buyer wants.
    OrderId;
    /// One line of an order.
    OrderLineId;
    /// A weight of a lot promised to an order line.
    AllocationId;
    /// What ships together.
    ConsignmentId;
    /// Money asked of a buyer.
    PaymentId;
    /// A balanced set of postings.
    LedgerEntryId;
    /// A kiosk or hub; the fingerprint of its signing key.
    DeviceId;
    /// A leader's word that a device counts no further.
    RevocationId;
}

/// The id that follows from another one for a purpose: a UUIDv7 (RFC 9562, 5.7) with
/// the time of `from` when that is one, and in place of its randomness the first
/// bytes of a BLAKE3 hash of `from` and the purpose.
#[must_use]
pub fn following<T: From<Uuid>>(from: Uuid, purpose: &str) -> T {
    let mut hasher = blake3::Hasher::new_derive_key("punnet following id 1");
    hasher.update(from.as_bytes());
    hasher.update(purpose.as_bytes());
    let [t0, t1, t2, t3, t4, t5, ..] = *from.as_bytes();
    let millis = u64::from_be_bytes([0, 0, t0, t1, t2, t3, t4, t5]);
    let mut random = [0; 10];
    random.iter_mut().zip(hasher.finalize().as_bytes()).for_each(|(to, from)| *to = *from);
    T::from(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_again_has_the_same_id() {
        let command = Uuid::from_u128(0x0199_a000_1111_7222_8333_4444_5555_6666);
        let lot: LotId = following(command, "1");
        assert_eq!(lot, following(command, "1"));
        assert_ne!(lot, following(command, "2"));
        assert_eq!(lot.0.as_bytes().first_chunk::<6>(), command.as_bytes().first_chunk::<6>());
        assert_eq!(lot.0.get_version_num(), 7);
    }
}
