//! Devices with one log each and a document a record, as the store keeps them,
//! but in memory.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing)] // each caller uses a part

#[path = "../../src/diff.rs"]
mod diff;

use std::collections::BTreeMap;

use automerge::transaction::CommitOptions;
use automerge::{ActorId, Automerge, ROOT, ReadDoc};
use ed25519_dalek::SigningKey;
use punnet_domain::columns::{Held, Seal};
use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::{Entry, Frame, Hash, LogOwner, sign_head};
use punnet_domain::record::{Kind, Stream};
use serde_json::{Map, Value};
use uuid::Uuid;

/// A device.
pub struct Device {
    key: SigningKey,
    /// Whose log.
    pub owner: LogOwner,
    /// Each record's document, and what the device last wrote of it.
    documents: BTreeMap<RecordId, (Automerge, Map<String, Value>)>,
    /// The log.
    pub entries: Vec<Entry>,
    /// The device signs after every entry.
    pub seals: Vec<Seal>,
    /// The log's hash at each length.
    hashes: Vec<Hash>,
    /// Put into every change; the store puts none.
    pub message: Option<String>,
}

impl Device {
    /// The device of a number.
    pub fn new(number: u8) -> Self {
        let key = SigningKey::from_bytes(&[number; 32]);
        let owner = LogOwner {
            device_key: key.verifying_key().to_bytes(),
            incarnation: Uuid::from_u128(u128::from(number)),
            cooperative: CooperativeId(Uuid::from_u128(7)),
            stream: Stream::Work,
        };
        let (documents, entries, seals) = (BTreeMap::new(), Vec::new(), Vec::new());
        Self { key, owner, documents, entries, seals, hashes: vec![[0; 32]], message: None }
    }

    /// What the device last wrote of a record.
    pub fn record(&self, record: RecordId) -> Map<String, Value> {
        self.documents.get(&record).map(|(_, json)| json.clone()).unwrap_or_default()
    }

    /// Writes a record; nothing when it is so already.
    pub fn put(&mut self, record: RecordId, new: Map<String, Value>, at_ms: i64, by: Option<PersonId>) {
        let log = self.owner.log_id();
        let (document, old) = self.documents.entry(record).or_insert_with(|| (Automerge::new(), Map::new()));
        document.set_actor(ActorId::from(log.as_bytes().as_slice()));
        let mut tx = document.transaction();
        diff::edit(&mut tx, &ROOT, old, &new).unwrap();
        *old = new;
        let mut options = CommitOptions::default().with_time(0);
        options.message.clone_from(&self.message);
        let (hash, _) = tx.commit_with(options);
        let Some(change) = hash.and_then(|hash| document.get_change_by_hash(&hash)) else { return };
        let entry = Entry {
            kind: Kind::Lot,
            record,
            change: change.raw_bytes().to_vec(),
            change_hash: change.hash().0,
            at_ms,
            by,
        };
        let head = entry.chain(self.hashes.last().unwrap(), self.entries.len() as u64);
        self.hashes.push(head);
        self.entries.push(entry);
        let length = self.entries.len() as u64;
        self.seals.push(Seal { length, signature: sign_head(&self.key, &log, length, &head) });
    }

    /// The entries between two lengths, signed.
    pub fn frame(&self, start: usize, end: usize) -> Frame {
        Frame {
            owner: self.owner.clone(),
            start: start as u64,
            previous: self.hashes[start],
            entries: self.entries[start..end].to_vec(),
            signature: self.seals[end - 1].signature,
        }
    }

    /// What a store holds of the log before a frame.
    pub fn past(&self, start: usize) -> Held {
        let mut held = Held::default();
        held.extend(&self.entries[..start]);
        held
    }
}

/// Each device gets what the other one changed; what they see stays as it was.
pub fn exchange([one, two]: &mut [Device; 2]) {
    let records: Vec<RecordId> = one.documents.keys().chain(two.documents.keys()).copied().collect();
    for record in records {
        let (had, has) = (one.documents.remove(&record), two.documents.remove(&record));
        let Some(either) = had.clone().or_else(|| has.clone()) else { continue };
        let (mut had, mut has) = (had.unwrap_or_else(|| either.clone()), has.unwrap_or(either));
        had.0.merge(&mut has.0).unwrap();
        has.0.merge(&mut had.0).unwrap();
        one.documents.insert(record, had);
        two.documents.insert(record, has);
    }
}
