//! Replicas in memory, and a link that loses things.

mod link;

use std::collections::{BTreeMap, BTreeSet};

use ed25519_dalek::{Signer, SigningKey};
use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::columns::{self, NoPast};
use punnet_domain::exchange::{Cut, ExchangeState, Kiosk, Received, Replica, ReplicaError, Settled};
use punnet_domain::id::{CooperativeId, RecordId};
use punnet_domain::log::{Entry, Frame, Frontier, Hash, LogOwner, PackedFrame};
use punnet_domain::record::{Kind, Stream};
use uuid::Uuid;

pub use link::*;

pub fn cooperative() -> CooperativeId {
    Uuid::from_u128(1).into()
}

/// A replica that keeps one frame for each write.
#[derive(Clone)]
pub struct Memory {
    pub key: SigningKey,
    pub logs: BTreeMap<Uuid, Vec<Frame>>,
    pub arrivals: Vec<Uuid>,
    pub named: BTreeSet<Hash>,
    pub photos: BTreeMap<Hash, Vec<u8>>,
    pub at_hub: BTreeSet<Hash>,
    pub hub: ExchangeState,
    pub parts: BTreeMap<Hash, Vec<u8>>,
    pub small: BTreeSet<Hash>,
    pub damaged: BTreeSet<Hash>,
    pub failed: BTreeMap<Hash, String>,
    pub rules: PhotoRules,
    pub spent: Spent,
    /// The newest layout of frames its program reads and writes.
    pub reads: u8,
}

/// Photos that begin so are thumbnails.
pub const SMALL: &[u8] = b"small";

impl Memory {
    pub fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_bytes(&[seed; 32]),
            logs: BTreeMap::new(),
            arrivals: Vec::new(),
            named: BTreeSet::new(),
            photos: BTreeMap::new(),
            at_hub: BTreeSet::new(),
            hub: ExchangeState::default(),
            parts: BTreeMap::new(),
            small: BTreeSet::new(),
            damaged: BTreeSet::new(),
            failed: BTreeMap::new(),
            rules: PhotoRules::default(),
            spent: Spent::default(),
            reads: columns::NEWEST,
        }
    }

    pub fn write(&mut self, change: Vec<u8>) {
        let owner = LogOwner {
            device_key: self.key.verifying_key().to_bytes(),
            incarnation: Uuid::from_u128(2),
            cooperative: cooperative(),
            stream: Stream::Work,
        };
        let log = self.logs.entry(owner.log_id()).or_default();
        let start = log.len() as u64;
        let previous = log.last().map_or([0; 32], Frame::head);
        let entry = Entry {
            kind: Kind::Lot,
            record: RecordId(Uuid::from_u128(u128::from(start))),
            change_hash: *blake3::hash(&change).as_bytes(),
            change,
            at_ms: 5,
            by: None,
        };
        let mut frame = Frame { owner, start, previous, entries: vec![entry], signature: [0; 64] };
        frame.sign(&self.key);
        self.arrivals.push(frame.owner.log_id());
        log.push(frame);
    }

    pub fn take_photo(&mut self, photo: &[u8]) {
        self.write(photo.to_vec());
        let hash = *blake3::hash(photo).as_bytes();
        self.name(photo);
        self.photos.insert(hash, photo.to_vec());
    }
}

impl Memory {
    /// A record names a photo; a thumbnail is told by its first bytes.
    fn name(&mut self, photo: &[u8]) {
        let hash = *blake3::hash(photo).as_bytes();
        self.named.insert(hash);
        if photo.starts_with(SMALL) {
            self.small.insert(hash);
        }
    }

    fn ordered(&self, mut photos: Vec<Hash>, limit: u32) -> Vec<Hash> {
        photos.retain(|hash| !self.failed.contains_key(hash));
        photos.sort_by_key(|hash| (!self.small.contains(hash), *hash));
        photos.truncate(limit as usize);
        photos
    }
}

impl Replica for Memory {
    fn frontier(&mut self) -> Result<Frontier, ReplicaError> {
        Ok(self.logs.iter().map(|(id, frames)| (*id, frames.len() as u64)).collect())
    }

    fn frames_since(
        &mut self,
        peer: &Frontier,
        max_bytes: usize,
        reads: u8,
    ) -> Result<Vec<Cut>, ReplicaError> {
        let mut bytes = 0;
        let lacking = self
            .logs
            .iter()
            .flat_map(|(id, frames)| frames.iter().skip(peer.get(id).map_or(0, |length| *length as usize)));
        let cut = |frame: &Frame| Cut {
            frame: PackedFrame {
                owner: frame.owner.clone(),
                body: columns::encode_for(reads.min(self.reads), frame, &mut NoPast),
            },
            log: frame.owner.log_id(),
            end: frame.end(),
        };
        let mut fits = |cut: &Cut| {
            let first = bytes == 0;
            bytes += cut.frame.body.len();
            first || bytes <= max_bytes
        };
        Ok(lacking.map(cut).take_while(|cut| fits(cut)).collect())
    }

    fn receive(&mut self, packed: &PackedFrame, _: i64) -> Result<Received, ReplicaError> {
        if packed.body.first().is_some_and(|layout| *layout > self.reads) {
            return Err(ReplicaError::LayoutUnknown(packed.body[0]));
        }
        let frame = columns::decode(&packed.body, &packed.owner, &mut NoPast)?.verify()?;
        let frame = frame.frame();
        if frame.entries.iter().any(|e| *blake3::hash(&e.change).as_bytes() != e.change_hash) {
            return Err(ReplicaError::Damaged);
        }
        let id = frame.owner.log_id();
        let log = self.logs.entry(id).or_default();
        let position = frame.start as usize;
        let done = |received: Received| Received { log: id, end: frame.end(), ..received };
        match log.get(position) {
            Some(held) if held == frame => Ok(done(Received { duplicate: 1, ..Received::default() })),
            Some(_) => Err(two_chains()),
            None if position > log.len() => Err(ReplicaError::Gap),
            None if log.last().map_or([0; 32], Frame::head) != frame.previous => Err(two_chains()),
            None => {
                log.push(frame.clone());
                self.arrivals.push(id);
                self.name(&frame.entries[0].change);
                Ok(done(Received::default()))
            }
        }
    }

    fn settle(&mut self) -> Result<Settled, ReplicaError> {
        Ok(Settled::default())
    }

    fn cursor(&mut self) -> Result<u64, ReplicaError> {
        Ok(self.arrivals.len() as u64)
    }

    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>, ReplicaError> {
        let Some(seen) = self.arrivals.get(..cursor as usize) else { return Ok(None) };
        let mut frontier = Frontier::new();
        let logs = seen.iter().filter(|log| !log.is_nil());
        logs.for_each(|log| *frontier.entry(*log).or_default() += 1);
        Ok(Some(frontier))
    }

    fn has_photo(&mut self, hash: &Hash) -> Result<bool, ReplicaError> {
        Ok(self.photos.contains_key(hash))
    }

    fn photo_part(&mut self, hash: &Hash) -> Result<u64, ReplicaError> {
        Ok(self.parts.get(hash).map_or(0, |bytes| bytes.len() as u64))
    }
}

impl Kiosk for Memory {
    fn device_key(&mut self) -> Result<[u8; 32], ReplicaError> {
        Ok(self.key.verifying_key().to_bytes())
    }
    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64], ReplicaError> {
        Ok(self.key.sign(message).to_bytes())
    }
    fn hub(&mut self) -> Result<ExchangeState, ReplicaError> {
        Ok(self.hub.clone())
    }
    fn set_hub(&mut self, hub: &ExchangeState) -> Result<(), ReplicaError> {
        self.hub = hub.clone();
        Ok(())
    }
    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError> {
        let missing = self.named.iter().filter(|hash| !self.photos.contains_key(*hash));
        Ok(self.ordered(missing.copied().collect(), limit))
    }
    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError> {
        match self.damaged.contains(hash) {
            true => Err(ReplicaError::PhotoDamaged("here".to_owned())),
            false => Ok(self.photos.get(hash).cloned()),
        }
    }
    fn put_photo(&mut self, bytes: &[u8], _: i64) -> Result<(), ReplicaError> {
        self.photos.insert(*blake3::hash(bytes).as_bytes(), bytes.to_vec());
        Ok(())
    }
    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError> {
        let unknown = self.photos.keys().filter(|hash| !self.at_hub.contains(*hash));
        Ok(self.ordered(unknown.copied().collect(), limit))
    }
    fn hub_has_photos(&mut self, photos: &[Hash]) -> Result<(), ReplicaError> {
        self.at_hub.extend(photos);
        Ok(())
    }
    fn state_part(&mut self, _: &Hash) -> Result<Vec<u8>, ReplicaError> {
        Ok(Vec::new())
    }

    fn keep_state_part(&mut self, _: &Hash, _: &[u8]) -> Result<(), ReplicaError> {
        Ok(())
    }

    fn begin_from(&mut self, _: &Checkpoint, _: &[RecordState]) -> Result<(), ReplicaError> {
        Ok(())
    }

    fn forget_hub_photos(&mut self) -> Result<(), ReplicaError> {
        self.at_hub.clear();
        Ok(())
    }
    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool, ReplicaError> {
        Ok(self.small.contains(hash))
    }
    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<(), ReplicaError> {
        let part = self.parts.entry(*hash).or_default();
        part.truncate(first as usize);
        assert_eq!(part.len() as u64, first, "no gaps");
        part.extend(bytes);
        Ok(())
    }
    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool, ReplicaError> {
        let bytes = self.parts.remove(hash).unwrap_or_default();
        let good = blake3::hash(&bytes).as_bytes() == hash;
        if good {
            self.put_photo(&bytes, now_ms)?;
        }
        Ok(good)
    }
    fn photo_rules(&mut self) -> Result<PhotoRules, ReplicaError> {
        Ok(self.rules)
    }
    fn photos_spent(&mut self, _: Carrier) -> Result<Spent, ReplicaError> {
        Ok(self.spent)
    }
    fn spend_on_photos(&mut self, _: Carrier, bytes: u64, now_ms: i64) -> Result<(), ReplicaError> {
        self.spent = self.spent.plus(bytes, now_ms);
        Ok(())
    }
    fn photo_failed(&mut self, hash: &Hash, code: &str, _: i64) -> Result<(), ReplicaError> {
        self.failed.insert(*hash, code.to_owned());
        Ok(())
    }
    fn forgive_photos(&mut self, _: i64) -> Result<(), ReplicaError> {
        Ok(())
    }
}

fn two_chains() -> ReplicaError {
    ReplicaError::Unreadable("the log has two chains".to_owned())
}
