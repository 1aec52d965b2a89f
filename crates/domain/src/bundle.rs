//! What a replica that writes and reads sealed files is asked: who may open one,
//! what each of them holds, and what a file that was read says of its writer.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::exchange::{Replica, ReplicaError};
use crate::log::{Frontier, Hash};

/// What another replica said of itself in its last bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Heard {
    /// When, UTC ms by its own clock, or by the reader's where that was behind.
    pub made_at_ms: i64,
    /// How much of each log it held.
    pub holds: Frontier,
    /// Photos it lacked.
    pub wanted: Vec<Hash>,
    /// Photos it had that may not have been at the hub.
    pub offered: Vec<Hash>,
    /// The newest layout of frames it reads.
    pub reads: u8,
}

/// Someone a bundle is sealed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// The public ed25519 key.
    pub key: [u8; 32],
    /// What it said last; nothing where it was never heard: then it may lack everything.
    pub heard: Option<Heard>,
}

/// How the writer of a bundle stands with whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// A device of the cooperative.
    LetIn,
    /// The hub.
    Hub,
    /// A device that was let in and is revoked. Its logs show how far they count.
    Revoked,
    /// Nobody known here.
    Unknown,
}

/// Which hub a cooperative exchanges with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HubKnown {
    /// Its id.
    pub id: Uuid,
    /// Its public ed25519 key.
    pub key: [u8; 32],
    /// New after it was restored from a backup; only its own word counts.
    pub epoch: Option<Uuid>,
}

/// What the hub itself says in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubSaid {
    /// Which hub.
    pub id: Uuid,
    /// New after it was restored from a backup.
    pub epoch: Uuid,
    /// When, UTC ms by its own clock.
    pub at_ms: i64,
    /// How much of each log it held.
    pub holds: Frontier,
    /// Of the photos offered in bundles, those it has.
    pub has: Vec<Hash>,
    /// The newest layout of frames it reads.
    pub reads: u8,
}

/// A replica that writes and reads bundles: a kiosk or the hub.
pub trait Packer: Replica {
    /// Its public ed25519 key.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn own_key(&mut self) -> Result<[u8; 32], ReplicaError>;
    /// Its signature of a message.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn signature(&mut self, message: &[u8]) -> Result<[u8; 64], ReplicaError>;
    /// The X25519 secret (RFC 7748) of its key, which opens what is sealed to it.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn opening_key(&mut self) -> Result<[u8; 32], ReplicaError>;
    /// The hub, where it is known.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn hub_known(&mut self) -> Result<Option<HubKnown>, ReplicaError>;
    /// Everyone who may open what is written here, this replica and the hub included.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn addressees(&mut self) -> Result<Vec<Addressee>, ReplicaError>;
    /// How a writer stands.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn writer(&mut self, key: &[u8; 32]) -> Result<Writer, ReplicaError>;
    /// Remembers what a device said of itself, unless it said something later.
    ///
    /// # Errors
    /// What the disk says.
    fn hear(&mut self, key: &[u8; 32], heard: &Heard) -> Result<(), ReplicaError>;
    /// Remembers what the hub said. Not of another hub than the one that is known.
    ///
    /// # Errors
    /// What the disk says.
    fn hear_hub(&mut self, said: &HubSaid) -> Result<(), ReplicaError>;
    /// Remembers a hub that a device of the cooperative knows, where none is known.
    ///
    /// # Errors
    /// What the disk says.
    fn meet_hub(&mut self, hub: &HubKnown) -> Result<(), ReplicaError>;
    /// Photos that records name and that aren't here, newest first.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photos_wanted(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError>;
    /// Photos that are here and, as far as known, not at the hub, newest first.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photos_offered(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError>;
    /// How many bytes a photo has; nothing when it isn't here.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photo_size(&mut self, hash: &Hash) -> Result<Option<u64>, ReplicaError>;
    /// A photo's bytes.
    ///
    /// # Errors
    /// When the replica can't be read or the bytes are no longer what they were.
    fn photo_bytes(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError>;
    /// Keeps a photo that a record names and that isn't here; says whether it did.
    ///
    /// # Errors
    /// What the disk says.
    fn keep_photo(&mut self, bytes: &[u8], now_ms: i64) -> Result<bool, ReplicaError>;
}

/// What is held of each log by all of these: whoever carries what comes after it
/// leaves none of them lacking. Nothing where someone was never heard.
#[must_use]
pub fn held_by_all<'a>(heard: impl IntoIterator<Item = Option<&'a Frontier>>) -> Frontier {
    let mut all = heard.into_iter();
    let Some(Some(first)) = all.next() else { return Frontier::new() };
    let mut held = first.clone();
    for other in all {
        let Some(other) = other else { return Frontier::new() };
        held.retain(|log, length| {
            *length = other.get(log).copied().unwrap_or(0).min(*length);
            *length > 0
        });
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frontier(logs: &[(u128, u64)]) -> Frontier {
        logs.iter().map(|(log, length)| (Uuid::from_u128(*log), *length)).collect()
    }

    #[test]
    fn what_all_hold_is_the_least_of_each_log() {
        let (one, other) = (frontier(&[(1, 5), (2, 3), (3, 1)]), frontier(&[(1, 4), (2, 9)]));
        assert_eq!(held_by_all([Some(&one), Some(&other)]), frontier(&[(1, 4), (2, 3)]));
        assert_eq!(held_by_all([Some(&one), None]), Frontier::new());
        assert_eq!(held_by_all([None, Some(&one)]), Frontier::new());
        assert_eq!(held_by_all([Some(&one)]), one);
        assert_eq!(held_by_all([]), Frontier::new());
    }
}
