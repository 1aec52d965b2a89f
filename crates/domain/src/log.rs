//! The change envelope: one device's signed chain of changes to records.
//!
//! A log belongs to one incarnation of one device, one cooperative and one
//! stream. It is append-only; each entry's hash covers the one before, and a
//! device signs the head it stands at (ed25519, RFC 8032).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{CommandId, CooperativeId, DeviceId, PersonId, RecordId};
use crate::record::{Kind, Stream};

/// A BLAKE3 or SHA-256 hash.
pub type Hash = [u8; 32];

/// Whose log it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LogOwner {
    /// The device's ed25519 public key.
    pub device_key: [u8; 32],
    /// New at first start and after every restore from a backup.
    pub incarnation: Uuid,
    /// Whose records.
    pub cooperative: CooperativeId,
    /// Which of them.
    pub stream: Stream,
}

/// The name of a log: the first 16 bytes of the BLAKE3 hash of its owner.
pub type LogId = Uuid;

/// How much of each log a replica holds: log to number of entries.
pub type Frontier = BTreeMap<LogId, u64>;

/// One change to one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The record's kind.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// The Automerge change, uncompressed as Automerge writes it.
    pub change: Vec<u8>,
    /// Automerge's hash of the change, to be compared with what `change` really has.
    pub change_hash: Hash,
    /// When, UTC ms by the device's clock. Data only: order comes from the log.
    pub at_ms: i64,
    /// Who, where somebody was signed in.
    pub by: Option<PersonId>,
    /// The command that made it.
    pub command: CommandId,
}

/// A device's id: the first 16 bytes of the BLAKE3 hash of its public key.
#[must_use]
pub fn device_id(device_key: &[u8; 32]) -> DeviceId {
    DeviceId(first_uuid(blake3::hash(device_key)))
}

impl LogOwner {
    /// The log's name.
    #[must_use]
    pub fn log_id(&self) -> LogId {
        let mut hasher = blake3::Hasher::new_derive_key("punnet log owner 1");
        hasher.update(&self.device_key);
        hasher.update(self.incarnation.as_bytes());
        hasher.update(self.cooperative.0.as_bytes());
        hasher.update(self.stream.code().as_bytes());
        first_uuid(hasher.finalize())
    }
}

impl Entry {
    /// The hash of the log up to and including this entry.
    #[must_use]
    pub fn chain(&self, previous: &Hash, index: u64) -> Hash {
        let mut hasher = blake3::Hasher::new_derive_key("punnet log entry 1");
        hasher.update(previous);
        hasher.update(&index.to_be_bytes());
        hasher.update(self.kind.code().as_bytes());
        hasher.update(self.record.0.as_bytes());
        hasher.update(&self.change_hash);
        hasher.update(&self.at_ms.to_be_bytes());
        hasher.update(self.by.map_or([0; 16], |p| *p.0.as_bytes()).as_slice());
        hasher.update(self.command.0.as_bytes());
        *hasher.finalize().as_bytes()
    }
}

fn first_uuid(hash: blake3::Hash) -> Uuid {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    Uuid::from_bytes(bytes)
}
