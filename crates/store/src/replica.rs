//! A store as the exchange sees it. The store is held only for one short look
//! or write at a time, so that the screens go on while a slow link works.

use std::sync::{Mutex, MutexGuard, PoisonError};

use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::exchange::{
    Cut, ExchangeState, Kiosk, Received, Replica, ReplicaError, STATE_FIRST, Settled,
};
use punnet_domain::hex::hex;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Frontier, Hash, PackedFrame};

use crate::{Store, StoreError, media_of};

type Result<T> = std::result::Result<T, ReplicaError>;

/// One cooperative of a shared store.
#[derive(Clone, Copy)]
pub struct StoreReplica<'a> {
    store: &'a Mutex<Store>,
    pub(crate) cooperative: CooperativeId,
    state_first: u64,
}

impl<'a> StoreReplica<'a> {
    /// One cooperative of a shared store.
    #[must_use]
    pub fn new(store: &'a Mutex<Store>, cooperative: CooperativeId) -> Self {
        Self { store, cooperative, state_first: STATE_FIRST }
    }

    /// As long as it is new, it fetches the records' state before a longer history than
    /// so many changes.
    #[must_use]
    pub fn state_first(self, changes: u64) -> Self {
        Self { state_first: changes, ..self }
    }

    /// A thread that panicked with the store left a rolled-back transaction,
    /// not a broken store.
    pub(crate) fn store(&self) -> MutexGuard<'a, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Replica for StoreReplica<'_> {
    fn frontier(&mut self) -> Result<Frontier> {
        Ok(self.store().frontier(self.cooperative)?)
    }

    fn frames_since(&mut self, peer: &Frontier, max_bytes: usize, reads: u8) -> Result<Vec<Cut>> {
        Ok(self.store().frames_since(self.cooperative, peer, max_bytes, reads)?)
    }

    fn receive(&mut self, frame: &PackedFrame, now_ms: i64) -> Result<Received> {
        if frame.owner.cooperative != self.cooperative {
            return Err(ReplicaError::DeviceUnknown);
        }
        self.store().receive_packed(frame, now_ms)
    }

    fn settle(&mut self) -> Result<Settled> {
        Ok(self.store().settle()?)
    }

    fn cursor(&mut self) -> Result<u64> {
        Ok(self.store().cursor()?)
    }

    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>> {
        Ok(self.store().frontier_at(self.cooperative, cursor)?)
    }

    fn has_photo(&mut self, hash: &Hash) -> Result<bool> {
        Ok(self.store().has_blob(&hex(hash))?)
    }

    fn photo_part(&mut self, hash: &Hash) -> Result<u64> {
        Ok(self.store().part_bytes(hash)?)
    }
}

impl Kiosk for StoreReplica<'_> {
    fn state_first(&mut self) -> u64 {
        self.state_first
    }

    fn device_key(&mut self) -> Result<[u8; 32]> {
        Ok(self.store().device_key())
    }

    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64]> {
        Ok(self.store().sign(message))
    }

    fn hub(&mut self) -> Result<ExchangeState> {
        Ok(self.store().exchange_state(self.cooperative)?)
    }

    fn set_hub(&mut self, hub: &ExchangeState) -> Result<()> {
        Ok(self.store().set_exchange_state(self.cooperative, hub)?)
    }

    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        Ok(self.store().wanted_blobs(limit)?)
    }

    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>> {
        match self.store().blob(&hex(hash)) {
            Err(StoreError::Damaged(detail)) => Err(ReplicaError::PhotoDamaged(detail)),
            found => Ok(found?.map(|blob| blob.bytes)),
        }
    }

    fn put_photo(&mut self, bytes: &[u8], now_ms: i64) -> Result<()> {
        self.store().put_blob(bytes, media_of(bytes), now_ms)?;
        Ok(())
    }

    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        Ok(self.store().offered_blobs(limit)?)
    }

    fn hub_has_photos(&mut self, photos: &[Hash]) -> Result<()> {
        Ok(self.store().hub_has_photos(photos)?)
    }

    fn state_part(&mut self, digest: &Hash) -> Result<Vec<u8>> {
        Ok(self.store().state_part(digest)?)
    }

    fn keep_state_part(&mut self, digest: &Hash, bytes: &[u8]) -> Result<()> {
        Ok(self.store().keep_state_part(digest, bytes)?)
    }

    fn begin_from(&mut self, checkpoint: &Checkpoint, records: &[RecordState]) -> Result<()> {
        Ok(self.store().begin_from(checkpoint, records)?)
    }

    fn forget_hub_photos(&mut self) -> Result<()> {
        Ok(self.store().forget_hub_photos()?)
    }

    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool> {
        Ok(self.store().is_thumbnail(hash)?)
    }

    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<()> {
        Ok(self.store().keep_part(hash, first, bytes)?)
    }

    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool> {
        Ok(self.store().finish_part(hash, now_ms)?)
    }

    fn photo_rules(&mut self) -> Result<PhotoRules> {
        Ok(self.store().photo_rules()?)
    }

    fn photos_spent(&mut self, carrier: Carrier) -> Result<Spent> {
        Ok(self.store().photos_spent(carrier)?)
    }

    fn spend_on_photos(&mut self, carrier: Carrier, bytes: u64, now_ms: i64) -> Result<()> {
        Ok(self.store().spend_on_photos(carrier, bytes, now_ms)?)
    }

    fn photo_failed(&mut self, hash: &Hash, code: &str, now_ms: i64) -> Result<()> {
        Ok(self.store().photo_failed(hash, code, now_ms)?)
    }

    fn forgive_photos(&mut self, now_ms: i64) -> Result<()> {
        Ok(self.store().forgive_photos(now_ms)?)
    }
}

impl From<StoreError> for ReplicaError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::FrameGap { .. } => Self::Gap,
            StoreError::FrameDamaged => Self::Damaged,
            other => Self::Failed { code: other.code(), detail: other.to_string() },
        }
    }
}
