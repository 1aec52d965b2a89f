//! A bundle's head: what it carries, from whom and for whom. It tells no names.

use std::collections::BTreeSet;
use std::io::Read;

use ed25519_dalek::{Signature, VerifyingKey};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use punnet_domain::bundle::{Heard, HubKnown, HubSaid};
use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::log::{Frontier, Hash};

use super::write::Amount;
use super::{BundleError, HEAD_MAX_BYTES, PHOTOS_NAMED_MAX, READERS_MAX};
use crate::codec::{Id, Position, frontier, hashes, id, positions, uuid};

/// The first bytes of a bundle, before its version.
const MAGIC: &[u8; 7] = b"punnetB";
const VERSION: u8 = 1;
const SIGNED_AS: &[u8] = b"punnet bundle head 1\n";
/// Magic, version and the head's length.
const START_BYTES: usize = 12;
const SIGNATURE_BYTES: usize = 64;

/// What a bundle says of itself, signed by its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Whose records.
    pub cooperative: CooperativeId,
    /// The public ed25519 key of whoever wrote it.
    pub writer: [u8; 32],
    /// When, UTC ms by the writer's clock.
    pub made_at_ms: i64,
    /// Not taken without being told to after this, UTC ms.
    pub expires_at_ms: i64,
    /// Who can open it.
    pub readers: BTreeSet<DeviceId>,
    /// What is in it.
    pub amount: Amount,
    /// How much of each log the writer held.
    pub holds: Frontier,
    /// Photos the writer lacked.
    pub wanted: Vec<Hash>,
    /// Photos the writer had that may not be at the hub.
    pub offered: Vec<Hash>,
    /// The newest layout of frames the writer reads.
    pub reads: u8,
    /// The hub the writer knows, or is: then with its epoch.
    pub hub: Option<HubKnown>,
    /// Of the photos offered to it the hub has these; said by the hub only.
    pub has: Vec<Hash>,
}

/// A head as it stands in the file, with its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadBytes(pub Vec<u8>);

#[derive(Encode, Decode)]
#[cbor(map)]
struct Wire {
    #[n(0)]
    cooperative: Id,
    #[n(1)]
    writer: ByteArray<32>,
    #[n(2)]
    made_at_ms: i64,
    #[n(3)]
    expires_at_ms: i64,
    #[n(4)]
    readers: Vec<Id>,
    #[n(5)]
    frames: u64,
    #[n(6)]
    entries: u64,
    #[n(7)]
    photos: u32,
    #[n(8)]
    bytes: u64,
    #[n(9)]
    holds: Option<Vec<Position>>,
    #[n(10)]
    wanted: Option<Vec<ByteArray<32>>>,
    #[n(11)]
    offered: Option<Vec<ByteArray<32>>>,
    #[n(12)]
    reads: Option<u8>,
    #[n(13)]
    hub: Option<Id>,
    #[n(14)]
    hub_key: Option<ByteArray<32>>,
    #[n(15)]
    hub_epoch: Option<Id>,
    #[n(16)]
    has: Option<Vec<ByteArray<32>>>,
}

impl Head {
    /// Whether the hub itself wrote it, as far as it says.
    #[must_use]
    pub fn is_of_hub(&self) -> bool {
        self.hub.is_some_and(|hub| hub.key == self.writer && hub.epoch.is_some())
    }

    /// What a device says of itself in it. A clock ahead of the reader's would keep
    /// all it says later from being heard.
    #[must_use]
    pub fn heard(&self, now_ms: i64) -> Heard {
        Heard {
            made_at_ms: self.made_at_ms.min(now_ms),
            holds: self.holds.clone(),
            wanted: self.wanted.clone(),
            offered: self.offered.clone(),
            reads: self.reads,
        }
    }

    /// What the hub says in it, where it is the hub's.
    #[must_use]
    pub fn said_by_hub(&self) -> Option<HubSaid> {
        let hub = self.hub.filter(|_| self.is_of_hub())?;
        Some(HubSaid {
            id: hub.id,
            epoch: hub.epoch?,
            at_ms: self.made_at_ms,
            holds: self.holds.clone(),
            has: self.has.clone(),
            reads: self.reads,
        })
    }

    /// The bytes its writer signs: everything before the signature.
    #[must_use]
    pub(super) fn unsigned(&self) -> Vec<u8> {
        let wire = Wire {
            cooperative: id(&self.cooperative.0),
            writer: self.writer.into(),
            made_at_ms: self.made_at_ms,
            expires_at_ms: self.expires_at_ms,
            readers: self.readers.iter().map(|reader| id(&reader.0)).collect(),
            frames: self.amount.frames,
            entries: self.amount.entries,
            photos: self.amount.photos,
            bytes: self.amount.bytes,
            holds: positions(&self.holds),
            wanted: hashes(&self.wanted),
            offered: hashes(&self.offered),
            reads: Some(self.reads),
            hub: self.hub.map(|hub| id(&hub.id)),
            hub_key: self.hub.map(|hub| hub.key.into()),
            hub_epoch: self.hub.and_then(|hub| hub.epoch).map(|epoch| id(&epoch)),
            has: hashes(&self.has),
        };
        // Writing to memory can't fail.
        let cbor = minicbor::to_vec(&wire).unwrap_or_default();
        let length = u32::try_from(cbor.len()).unwrap_or(u32::MAX);
        [&MAGIC[..], &[VERSION], &length.to_be_bytes(), &cbor].concat()
    }

    /// The head with its signature, as [`Head::unsigned`] was signed.
    pub(super) fn signed(unsigned: Vec<u8>, signature: &[u8; 64]) -> HeadBytes {
        HeadBytes([&unsigned[..], signature].concat())
    }

    fn from_cbor(cbor: &[u8]) -> Result<Self, BundleError> {
        let wire: Wire = minicbor::decode(cbor).map_err(|_| BundleError::Unreadable)?;
        if wire.readers.len() > READERS_MAX {
            return Err(BundleError::TooLarge);
        }
        let hub = wire.hub.zip(wire.hub_key);
        let epoch = wire.hub_epoch.map(uuid);
        Ok(Self {
            cooperative: uuid(wire.cooperative).into(),
            writer: wire.writer.into(),
            made_at_ms: wire.made_at_ms,
            expires_at_ms: wire.expires_at_ms,
            readers: wire.readers.into_iter().map(|reader| DeviceId(uuid(reader))).collect(),
            amount: Amount {
                frames: wire.frames,
                entries: wire.entries,
                photos: wire.photos,
                bytes: wire.bytes,
            },
            holds: frontier(wire.holds),
            wanted: few(wire.wanted)?,
            offered: few(wire.offered)?,
            reads: wire.reads.unwrap_or(0),
            hub: hub.map(|(hub, key)| HubKnown { id: uuid(hub), key: key.into(), epoch }),
            has: few(wire.has)?,
        })
    }
}

/// What is signed of a head's bytes.
pub(super) fn to_sign(unsigned: &[u8]) -> Vec<u8> {
    [SIGNED_AS, unsigned].concat()
}

/// Reads the head of a bundle and leaves the body. The signature is checked.
///
/// # Errors
/// [`BundleError`]; nothing is set aside for a head larger than it may be.
pub fn read_head(from: &mut dyn Read) -> Result<(Head, HeadBytes), BundleError> {
    let mut bytes = vec![0; START_BYTES];
    fill(from, &mut bytes)?;
    let length = match bytes.as_slice() {
        [magic @ .., version, a, b, c, d] if magic == MAGIC => match *version {
            VERSION => u32::from_be_bytes([*a, *b, *c, *d]) as usize,
            other => return Err(BundleError::VersionUnknown(other)),
        },
        _ => return Err(BundleError::Unreadable),
    };
    if length > HEAD_MAX_BYTES {
        return Err(BundleError::TooLarge);
    }
    bytes.resize(START_BYTES + length + SIGNATURE_BYTES, 0);
    fill(from, bytes.get_mut(START_BYTES..).unwrap_or_default())?;
    let (unsigned, signature) = bytes.split_last_chunk::<SIGNATURE_BYTES>().ok_or(BundleError::Unreadable)?;
    let head = Head::from_cbor(unsigned.get(START_BYTES..).unwrap_or_default())?;
    let key = VerifyingKey::from_bytes(&head.writer).map_err(|_| BundleError::Forged)?;
    let holds = key.verify_strict(&to_sign(unsigned), &Signature::from_bytes(signature));
    holds.map_err(|_| BundleError::Forged)?;
    Ok((head, HeadBytes(bytes)))
}

fn fill(from: &mut dyn Read, into: &mut [u8]) -> Result<(), BundleError> {
    from.read_exact(into).map_err(|e| match e.kind() {
        std::io::ErrorKind::UnexpectedEof => BundleError::Damaged("it ends in its head".to_owned()),
        _ => BundleError::StickGone(e.to_string()),
    })
}

fn few(list: Option<Vec<ByteArray<32>>>) -> Result<Vec<Hash>, BundleError> {
    let list = list.unwrap_or_default();
    if list.len() > PHOTOS_NAMED_MAX {
        return Err(BundleError::TooLarge);
    }
    Ok(list.into_iter().map(Into::into).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use ed25519_dalek::{Signer, SigningKey};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn written(head: &Head) -> Vec<u8> {
        let unsigned = head.unsigned();
        let signature = key().sign(&to_sign(&unsigned)).to_bytes();
        Head::signed(unsigned, &signature).0
    }

    prop_compose! {
        fn heads()(
            cooperative in any::<u128>(), made_at_ms in any::<i64>(), expires_at_ms in any::<i64>(),
            readers in prop::collection::btree_set(any::<u128>(), 0..5),
            counts in any::<(u64, u64, u32, u64)>(),
            holds in prop::collection::btree_map(any::<u128>(), any::<u64>(), 0..9),
            lists in prop::array::uniform3(prop::collection::vec(any::<[u8; 32]>(), 0..3)),
            reads in any::<u8>(), hub in any::<Option<(u128, [u8; 32], Option<u128>)>>(),
        ) -> Head {
            let [wanted, offered, has] = lists;
            let (frames, entries, photos, bytes) = counts;
            Head {
                cooperative: Uuid::from_u128(cooperative).into(),
                writer: key().verifying_key().to_bytes(),
                made_at_ms, expires_at_ms,
                readers: readers.into_iter().map(|id| DeviceId(Uuid::from_u128(id))).collect(),
                amount: Amount { frames, entries, photos, bytes },
                holds: holds.into_iter().map(|(log, length)| (Uuid::from_u128(log), length)).collect(),
                wanted, offered, has, reads,
                hub: hub.map(|(id, key, epoch)| HubKnown {
                    id: Uuid::from_u128(id), key, epoch: epoch.map(Uuid::from_u128),
                }),
            }
        }
    }

    proptest! {
        #[test]
        fn a_head_is_read_as_it_was_written(head in heads(), body in prop::collection::vec(any::<u8>(), 0..20)) {
            let file = [written(&head), body.clone()].concat();
            let mut rest = &file[..];
            let (read, bytes) = read_head(&mut rest).unwrap();
            prop_assert_eq!((read, rest), (head, &body[..]));
            prop_assert_eq!(bytes.0.len() + body.len(), file.len());
        }

        #[test]
        fn no_bit_of_a_head_can_be_turned(head in heads(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
            let mut file = written(&head);
            let at = at.index(file.len());
            file[at] ^= 1 << bit;
            prop_assert!(read_head(&mut &file[..]).is_err());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), ours in any::<bool>()) {
            let file = if ours { [&MAGIC[..], &[VERSION, 0, 0, 0, 100], &bytes].concat() } else { bytes };
            prop_assert!(read_head(&mut &file[..]).is_err());
        }
    }

    #[test]
    fn a_giant_head_is_refused_before_it_is_read() {
        let start = [&MAGIC[..], &[VERSION], &u32::MAX.to_be_bytes()].concat();
        assert_eq!(read_head(&mut &start[..]).unwrap_err(), BundleError::TooLarge);
        let newer = [&MAGIC[..], &[9], &[0; 4]].concat();
        assert_eq!(read_head(&mut &newer[..]).unwrap_err(), BundleError::VersionUnknown(9));
    }
}
