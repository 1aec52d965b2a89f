//! A kiosk towards another one in the village: the same records and photos, but
//! nothing is remembered that belongs to the hub. Between equals each says all it
//! holds, so there is nothing to remember.

use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::exchange::{Cut, ExchangeState, Kiosk, Received, Replica, ReplicaError, Settled};
use punnet_domain::id::DeviceId;
use punnet_domain::log::{Frontier, Hash, PackedFrame};
use punnet_store::StoreReplica;

type Result<T> = std::result::Result<T, ReplicaError>;

/// One exchange with another kiosk.
pub(super) struct PeerReplica<'a, P> {
    records: StoreReplica<'a>,
    photos: P,
    state: ExchangeState,
}

impl<'a, P: FnMut(u32) -> Result<Vec<Hash>>> PeerReplica<'a, P> {
    /// `photos` names the newest ones that are here.
    pub fn new(records: StoreReplica<'a>, photos: P, invitation: Option<String>) -> Self {
        Self { records, photos, state: ExchangeState { invitation, ..ExchangeState::default() } }
    }

    /// Which device answered.
    pub fn met(&self) -> Option<DeviceId> {
        self.state.hub_id.map(DeviceId::from)
    }
}

impl<P> Replica for PeerReplica<'_, P> {
    fn frontier(&mut self) -> Result<Frontier> {
        self.records.frontier()
    }

    fn frames_since(&mut self, peer: &Frontier, max_bytes: usize, reads: u8) -> Result<Vec<Cut>> {
        self.records.frames_since(peer, max_bytes, reads)
    }

    fn receive(&mut self, frame: &PackedFrame, now_ms: i64) -> Result<Received> {
        self.records.receive(frame, now_ms)
    }

    fn settle(&mut self) -> Result<Settled> {
        self.records.settle()
    }

    fn cursor(&mut self) -> Result<u64> {
        self.records.cursor()
    }

    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>> {
        self.records.frontier_at(cursor)
    }

    fn has_photo(&mut self, hash: &Hash) -> Result<bool> {
        self.records.has_photo(hash)
    }

    fn photo_part(&mut self, hash: &Hash) -> Result<u64> {
        self.records.photo_part(hash)
    }
}

impl<P: FnMut(u32) -> Result<Vec<Hash>>> Kiosk for PeerReplica<'_, P> {
    fn device_key(&mut self) -> Result<[u8; 32]> {
        self.records.device_key()
    }

    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64]> {
        self.records.sign(message)
    }

    fn hub(&mut self) -> Result<ExchangeState> {
        Ok(self.state.clone())
    }

    fn set_hub(&mut self, hub: &ExchangeState) -> Result<()> {
        self.state = hub.clone();
        Ok(())
    }

    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        self.records.wanted_photos(limit)
    }

    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>> {
        self.records.photo(hash)
    }

    fn put_photo(&mut self, bytes: &[u8], now_ms: i64) -> Result<()> {
        self.records.put_photo(bytes, now_ms)
    }

    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        (self.photos)(limit)
    }

    fn hub_has_photos(&mut self, _: &[Hash]) -> Result<()> {
        Ok(())
    }

    fn state_part(&mut self, digest: &Hash) -> Result<Vec<u8>> {
        self.records.state_part(digest)
    }

    fn keep_state_part(&mut self, digest: &Hash, bytes: &[u8]) -> Result<()> {
        self.records.keep_state_part(digest, bytes)
    }

    fn begin_from(&mut self, checkpoint: &Checkpoint, records: &[RecordState]) -> Result<()> {
        self.records.begin_from(checkpoint, records)
    }

    fn forget_hub_photos(&mut self) -> Result<()> {
        Ok(())
    }

    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool> {
        self.records.is_thumbnail(hash)
    }

    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<()> {
        self.records.keep_part(hash, first, bytes)
    }

    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool> {
        self.records.finish_part(hash, now_ms)
    }

    fn photo_rules(&mut self) -> Result<PhotoRules> {
        self.records.photo_rules()
    }

    fn photos_spent(&mut self, carrier: Carrier) -> Result<Spent> {
        self.records.photos_spent(carrier)
    }

    fn spend_on_photos(&mut self, carrier: Carrier, bytes: u64, now_ms: i64) -> Result<()> {
        self.records.spend_on_photos(carrier, bytes, now_ms)
    }

    /// That one kiosk had trouble with it says nothing about the hub.
    fn photo_failed(&mut self, _: &Hash, _: &str, _: i64) -> Result<()> {
        Ok(())
    }

    fn forgive_photos(&mut self, now_ms: i64) -> Result<()> {
        self.records.forgive_photos(now_ms)
    }
}
