//! The change envelope: one device's signed chain of changes to records.
//!
//! A log belongs to one incarnation of one device, one cooperative and one
//! stream. It is append-only; each entry's hash covers the one before, and a
//! device signs the head it stands at (ed25519, RFC 8032).

use std::collections::BTreeMap;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{CooperativeId, DeviceId, PersonId, RecordId};
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

/// A short fingerprint of a frontier, by which two replicas notice that they don't
/// mean the same one: the first 8 bytes of a BLAKE3 hash of its logs and lengths.
#[must_use]
pub fn fingerprint(frontier: &Frontier) -> [u8; 8] {
    let mut hasher = blake3::Hasher::new_derive_key("punnet frontier 1");
    for (log, length) in frontier {
        hasher.update(log.as_bytes());
        hasher.update(&length.to_be_bytes());
    }
    let mut short = [0; 8];
    short.iter_mut().zip(hasher.finalize().as_bytes()).for_each(|(to, from)| *to = *from);
    short
}

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
        *hasher.finalize().as_bytes()
    }
}

/// Consecutive entries of one log, up to where its device signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Whose log.
    pub owner: LogOwner,
    /// The position of the first entry, from 0.
    pub start: u64,
    /// The log's hash before the first entry; zeros at the beginning.
    pub previous: Hash,
    /// The entries; at least one.
    pub entries: Vec<Entry>,
    /// The device's signature of where the log stands after the last entry.
    pub signature: [u8; 64],
}

/// A frame as it travels: whose log it is, and its entries as [`crate::columns`]
/// lays them out, not yet compressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedFrame {
    /// Whose log.
    pub owner: LogOwner,
    /// The rest.
    pub body: Vec<u8>,
}

/// A frame whose chain was computed and whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedFrame {
    frame: Frame,
    hashes: Vec<Hash>,
}

/// Why a frame isn't what a device signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// No entries.
    #[error("a frame without entries")]
    Empty,
    /// Its positions can't be counted.
    #[error("a frame beyond the end of counting")]
    TooFar,
    /// An entry is in a log of another stream than its kind's.
    #[error("an entry in the wrong stream")]
    WrongStream,
    /// The device's key isn't an ed25519 key.
    #[error("not a device's key")]
    KeyUnusable,
    /// The device didn't sign this.
    #[error("the signature doesn't hold")]
    SignatureWrong,
}

impl Frame {
    /// The position after the last entry.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.start.saturating_add(self.entries.len() as u64)
    }

    /// The log's hash after the last entry.
    #[must_use]
    pub fn head(&self) -> Hash {
        self.hashes().last().copied().unwrap_or(self.previous)
    }

    /// Signs where the log stands after the last entry.
    pub fn sign(&mut self, key: &SigningKey) {
        self.signature = sign_head(key, &self.owner.log_id(), self.end(), &self.head());
    }

    /// Checks everything that can be checked without knowing the log.
    ///
    /// # Errors
    /// A [`FrameError`] for whatever isn't as a device would sign it.
    pub fn verify(self) -> Result<VerifiedFrame, FrameError> {
        if self.entries.is_empty() {
            return Err(FrameError::Empty);
        }
        if self.start.checked_add(self.entries.len() as u64).is_none() {
            return Err(FrameError::TooFar);
        }
        if self.entries.iter().any(|e| e.kind.stream() != self.owner.stream) {
            return Err(FrameError::WrongStream);
        }
        let hashes = self.hashes();
        let head = hashes.last().copied().unwrap_or(self.previous);
        verify_head(&self.owner, self.end(), &head, &self.signature)?;
        Ok(VerifiedFrame { frame: self, hashes })
    }

    fn hashes(&self) -> Vec<Hash> {
        let mut hash = self.previous;
        let step = |(index, entry): (u64, &Entry)| {
            hash = entry.chain(&hash, index);
            hash
        };
        (self.start..).zip(&self.entries).map(step).collect()
    }
}

impl VerifiedFrame {
    /// The frame.
    #[must_use]
    pub fn frame(&self) -> &Frame {
        &self.frame
    }

    /// The log's hash after each entry.
    #[must_use]
    pub fn hashes(&self) -> &[Hash] {
        &self.hashes
    }

    /// The log's hash at a length, where the frame says it.
    #[must_use]
    pub fn hash_at(&self, length: u64) -> Option<Hash> {
        match length.checked_sub(self.frame.start)? {
            0 => Some(self.frame.previous),
            after => self.hashes.get(usize::try_from(after - 1).ok()?).copied(),
        }
    }
}

/// A device's signature of where its log stands.
#[must_use]
pub fn sign_head(key: &SigningKey, log: &LogId, length: u64, head: &Hash) -> [u8; 64] {
    key.sign(&head_message(log, length, head)).to_bytes()
}

/// Checks a device's signature of where its log stands.
///
/// # Errors
/// [`FrameError::KeyUnusable`], [`FrameError::SignatureWrong`].
pub fn verify_head(
    owner: &LogOwner,
    length: u64,
    head: &Hash,
    signature: &[u8; 64],
) -> Result<(), FrameError> {
    let key = VerifyingKey::from_bytes(&owner.device_key).map_err(|_| FrameError::KeyUnusable)?;
    let message = head_message(&owner.log_id(), length, head);
    key.verify_strict(&message, &Signature::from_bytes(signature)).map_err(|_| FrameError::SignatureWrong)
}

fn head_message(log: &LogId, length: u64, head: &Hash) -> Vec<u8> {
    [b"punnet log head 1".as_slice(), log.as_bytes(), &length.to_be_bytes(), head].concat()
}

fn first_uuid(hash: blake3::Hash) -> Uuid {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    Uuid::from_bytes(bytes)
}
