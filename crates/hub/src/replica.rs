//! A cooperative's store at the hub as the exchange sees it.

use std::sync::{Arc, Mutex};

use punnet_domain::exchange::{Cut, Received, Replica, ReplicaError, Settled};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Frontier, Hash, PackedFrame};
use punnet_store::{Store, StoreReplica};

use crate::HubError;
use crate::devices::Taken;
use crate::hub::Hub;
use crate::photos::Photos;

/// Takes only logs it may, and has photos in a folder.
pub(crate) struct HubReplica<'a> {
    pub records: StoreReplica<'a>,
    pub store: &'a Mutex<Store>,
    pub cooperative: CooperativeId,
    pub hub: &'a Hub,
    pub photos: Arc<Photos>,
    taken: Taken,
}

impl<'a> HubReplica<'a> {
    pub fn new(
        store: &'a Mutex<Store>,
        cooperative: CooperativeId,
        taken: Taken,
        hub: &'a Hub,
    ) -> Result<Self, HubError> {
        let (records, photos) = (StoreReplica::new(store, cooperative), hub.photos(cooperative)?);
        Ok(Self { records, store, cooperative, hub, photos, taken })
    }
}

impl Replica for HubReplica<'_> {
    fn frontier(&mut self) -> Result<Frontier, ReplicaError> {
        self.records.frontier()
    }

    fn frames_since(
        &mut self,
        peer: &Frontier,
        max_bytes: usize,
        reads: u8,
    ) -> Result<Vec<Cut>, ReplicaError> {
        self.records.frames_since(peer, max_bytes, reads)
    }

    fn receive(&mut self, frame: &PackedFrame, now_ms: i64) -> Result<Received, ReplicaError> {
        if !self.taken.contains(&frame.owner.device_key) {
            return Err(ReplicaError::DeviceUnknown);
        }
        self.records.receive(frame, now_ms)
    }

    fn settle(&mut self) -> Result<Settled, ReplicaError> {
        self.records.settle()
    }

    fn cursor(&mut self) -> Result<u64, ReplicaError> {
        self.records.cursor()
    }

    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>, ReplicaError> {
        self.records.frontier_at(cursor)
    }

    fn has_photo(&mut self, hash: &Hash) -> Result<bool, ReplicaError> {
        Ok(self.photos.has(hash))
    }

    fn photo_part(&mut self, hash: &Hash) -> Result<u64, ReplicaError> {
        Ok(self.photos.part(hash))
    }

    fn checkpoint(&mut self) -> Result<Option<Vec<u8>>, ReplicaError> {
        let made = self.hub.checkpoint(self.cooperative, self.store);
        made.map_err(|e| ReplicaError::Failed { code: e.code(), detail: e.to_string() })
    }
}
