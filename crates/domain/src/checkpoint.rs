//! Records as they stood at the hub at one moment, signed by it: what a new kiosk
//! can show before it has fetched how they came about.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::id::{CooperativeId, RecordId};
use crate::log::{Frontier, Hash};
use crate::record::Kind;

/// Keeps a signature of a checkpoint from meaning anything else.
const CONTEXT: &[u8] = b"punnet checkpoint 1\0";

/// A record as it stood.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordState {
    /// Its kind.
    pub kind: Kind,
    /// Which.
    pub record: RecordId,
    /// The heads of its document, sorted hexadecimal, where approvals bind to them;
    /// none else.
    pub heads: Vec<String>,
    /// What it said.
    pub json: Map<String, Value>,
}

/// What a hub says of the records' state; the state itself comes beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Whose records.
    pub cooperative: CooperativeId,
    /// Which hub.
    pub hub: Uuid,
    /// Its epoch.
    pub epoch: Uuid,
    /// When, UTC ms by the hub's clock.
    pub made_at_ms: i64,
    /// Up to where each log is in it.
    pub frontier: Frontier,
    /// How many records.
    pub records: u64,
    /// How many bytes the state has as it travels.
    pub bytes: u64,
    /// BLAKE3 of those bytes.
    pub digest: Hash,
}

impl Checkpoint {
    /// The hub's signature.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> [u8; 64] {
        key.sign(&self.message()).to_bytes()
    }

    /// Whether a hub with this key signed it.
    #[must_use]
    pub fn is_signed(&self, key: &[u8; 32], signature: &[u8; 64]) -> bool {
        let key = VerifyingKey::from_bytes(key);
        key.is_ok_and(|key| key.verify_strict(&self.message(), &Signature::from_bytes(signature)).is_ok())
    }

    /// Whether someone who holds so much of each log holds all that is in it.
    #[must_use]
    pub fn is_within(&self, held: &Frontier) -> bool {
        self.frontier.iter().all(|(log, length)| held.get(log).is_some_and(|held| held >= length))
    }

    /// What is signed: every field, numbers in 8 bytes big-endian, logs in their order.
    fn message(&self) -> Vec<u8> {
        let mut message = CONTEXT.to_vec();
        message.extend(self.cooperative.0.as_bytes());
        message.extend(self.hub.as_bytes());
        message.extend(self.epoch.as_bytes());
        message.extend(self.made_at_ms.to_be_bytes());
        message.extend(self.records.to_be_bytes());
        message.extend(self.bytes.to_be_bytes());
        message.extend(self.digest);
        for (log, length) in &self.frontier {
            message.extend(log.as_bytes());
            message.extend(length.to_be_bytes());
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        Checkpoint {
            cooperative: Uuid::from_u128(1).into(),
            hub: Uuid::from_u128(2),
            epoch: Uuid::from_u128(3),
            made_at_ms: 4,
            frontier: Frontier::from([(Uuid::from_u128(5), 6)]),
            records: 7,
            bytes: 8,
            digest: [9; 32],
        }
    }

    #[test]
    fn every_field_is_signed() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let public = key.verifying_key().to_bytes();
        let one = checkpoint();
        let signature = one.sign(&key);
        assert!(one.is_signed(&public, &signature));
        assert!(!one.is_signed(&[7; 32], &signature));
        let changes: [fn(&mut Checkpoint); 8] = [
            |c| c.cooperative = Uuid::from_u128(9).into(),
            |c| c.hub = Uuid::from_u128(9),
            |c| c.epoch = Uuid::from_u128(9),
            |c| c.made_at_ms = 9,
            |c| *c.frontier.entry(Uuid::from_u128(5)).or_default() = 9,
            |c| c.records = 9,
            |c| c.bytes = 9,
            |c| c.digest = [1; 32],
        ];
        for change in changes {
            let mut other = checkpoint();
            change(&mut other);
            assert!(!other.is_signed(&public, &signature));
        }
    }

    #[test]
    fn only_who_holds_every_log_so_far_holds_it() {
        let one = checkpoint();
        assert!(!one.is_within(&Frontier::new()));
        assert!(!one.is_within(&Frontier::from([(Uuid::from_u128(5), 5)])));
        assert!(one.is_within(&Frontier::from([(Uuid::from_u128(5), 6), (Uuid::from_u128(1), 1)])));
    }
}
