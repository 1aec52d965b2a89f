//! Bundles at the hub: opened with its key, taken as any frames; and made for the
//! kiosks that nobody else reaches.

use std::io::{Read, Write};
use std::path::Path;

use ed25519_dalek::Signer;
use punnet_domain::bundle::{Addressee, Heard, HubKnown, HubSaid, Packer, Writer};
use punnet_domain::device::founded_by;
use punnet_domain::exchange::ReplicaError;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Hash;
use punnet_store::Store;
use punnet_sync::bundle::{
    self, BundleError, Head, Progress, PutFile, Reading, Report, Wish, Written as WrittenBundle,
};
use punnet_sync::{Outside, hex};
use serde::Serialize;

use crate::HubError;
use crate::devices::{self, Taken};
use crate::hub::{Hub, Shared, lock};
use crate::replica::HubReplica;

type Result<T> = std::result::Result<T, HubError>;
type Replied<T> = std::result::Result<T, ReplicaError>;

/// What a bundle brought to the hub.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Brought {
    /// Whose records.
    pub cooperative: CooperativeId,
    /// The writer's public key, hexadecimal.
    pub writer: String,
    /// Frames taken.
    pub frames: u64,
    /// Entries that are new here.
    pub entries: u64,
    /// Photos that are new here.
    pub photos: u32,
}

impl Hub {
    /// The store a bundle belongs to. A cooperative nobody brought before begins with
    /// a bundle of the very device that founded it, whose key its id names.
    pub fn store_for(&self, head: &Head) -> Result<Shared> {
        match self.store(head.cooperative)? {
            Some(store) => Ok(store),
            None if founded_by(&head.writer) == head.cooperative => self.found(head.cooperative),
            None => Err(BundleError::OtherCooperative.into()),
        }
    }

    /// Takes a bundle. What was taken before it broke off stays.
    pub(crate) fn take_bundle(&self, mut from: impl Read) -> Result<Brought> {
        let (head, start) = bundle::read_head(&mut from)?;
        let store = self.store_for(&head)?;
        let mut report = Report::default();
        let mut whole = start.0.chain(from);
        self.take_into(&store, &head, false, &mut |packer, how| {
            bundle::read(packer, how, &mut whole, &mut |_| {}, &mut report)
        })?;
        Ok(Brought {
            cooperative: head.cooperative,
            writer: hex(&head.writer),
            frames: report.frames,
            entries: report.entries,
            photos: report.photos,
        })
    }

    /// Reads into a store with whatever reads.
    pub fn take_into(
        &self,
        store: &Shared,
        head: &Head,
        though_expired: bool,
        read: &mut dyn FnMut(&mut dyn Packer, &Reading) -> std::result::Result<(), BundleError>,
    ) -> Result<()> {
        let taken = Taken::by_bundle(&lock(store), head.cooperative)?;
        let mut replica = HubReplica::new(store, head.cooperative, taken, self)?;
        let how = Reading { cooperative: head.cooperative, now_ms: self.now_ms(), though_expired };
        Ok(read(&mut replica, &how)?)
    }

    /// Writes a cooperative's bundle.
    pub fn write_bundle(
        &self,
        cooperative: CooperativeId,
        wish: &Wish,
        into: &mut dyn Write,
    ) -> Result<WrittenBundle> {
        self.with_replica(cooperative, |replica| {
            bundle::write(replica, cooperative, wish, self.now_ms(), into, &mut |_| {})
        })
    }

    /// Writes a cooperative's bundle into a folder, or as a file.
    pub fn put_bundle(&self, cooperative: CooperativeId, wish: &Wish, place: &Path) -> Result<PutFile> {
        let random = |bytes: &mut [u8]| {
            // Only a name for the time while it is written.
            let _ = (self.outside.random)(bytes);
        };
        let now_ms = || self.now_ms();
        let outside = Outside { now_ms: &now_ms, random: &random };
        let mut tell = |_: Progress| {};
        self.with_replica(cooperative, |replica| {
            bundle::put_into(replica, cooperative, place, wish, &outside, &mut tell)
        })
    }

    fn with_replica<T>(
        &self,
        cooperative: CooperativeId,
        work: impl FnOnce(&mut dyn Packer) -> std::result::Result<T, BundleError>,
    ) -> Result<T> {
        let store = self.store(cooperative)?.ok_or(BundleError::OtherCooperative)?;
        let taken = Taken::by_bundle(&lock(&store), cooperative)?;
        Ok(work(&mut HubReplica::new(&store, cooperative, taken, self)?)?)
    }
}

impl HubReplica<'_> {
    fn look<T>(&self, look: impl FnOnce(&Store) -> std::result::Result<T, HubError>) -> Replied<T> {
        look(&lock(self.store)).map_err(replied)
    }
}

fn replied(error: HubError) -> ReplicaError {
    ReplicaError::Failed { code: error.code(), detail: error.to_string() }
}

impl Packer for HubReplica<'_> {
    fn own_key(&mut self) -> Replied<[u8; 32]> {
        Ok(self.hub.key.verifying_key().to_bytes())
    }

    fn signature(&mut self, message: &[u8]) -> Replied<[u8; 64]> {
        Ok(self.hub.key.sign(message).to_bytes())
    }

    fn opening_key(&mut self) -> Replied<[u8; 32]> {
        Ok(self.hub.key.to_scalar_bytes())
    }

    fn hub_known(&mut self) -> Replied<Option<HubKnown>> {
        let epoch = self.look(|store| Ok(store.incarnation()))?;
        Ok(Some(HubKnown { id: self.hub.id, key: self.own_key()?, epoch: Some(epoch) }))
    }

    fn addressees(&mut self) -> Replied<Vec<Addressee>> {
        let cooperative = self.cooperative;
        let mut all = self.look(|store| Ok(store.addressees(cooperative)?))?;
        all.push(Addressee { key: self.own_key()?, heard: None });
        Ok(all)
    }

    fn writer(&mut self, key: &[u8; 32]) -> Replied<Writer> {
        if self.own_key()? == *key {
            return Ok(Writer::Hub);
        }
        let cooperative = self.cooperative;
        self.look(|store| match store.writer(cooperative, key)? {
            Writer::Unknown if devices::is_member(store, cooperative, key)? => Ok(Writer::LetIn),
            writer => Ok(writer),
        })
    }

    fn hear(&mut self, key: &[u8; 32], heard: &Heard) -> Replied<()> {
        let now_ms = self.hub.now_ms();
        self.look(|store| {
            store.hear(key, heard)?;
            devices::heard(store, key, now_ms)
        })
    }

    /// The hub knows best what it holds.
    fn hear_hub(&mut self, _: &HubSaid) -> Replied<()> {
        Ok(())
    }

    fn meet_hub(&mut self, _: &HubKnown) -> Replied<()> {
        Ok(())
    }

    fn photos_wanted(&mut self, limit: u32) -> Replied<Vec<Hash>> {
        let photos = self.photos.clone();
        // The hub's own photo table is empty: everything named counts as wanted there,
        // in the order photos travel.
        let named = self.look(|store| Ok(store.wanted_blobs(u32::MAX)?))?;
        Ok(named.into_iter().filter(|hash| !photos.has(hash)).take(limit as usize).collect())
    }

    /// What is at the hub isn't offered to it.
    fn photos_offered(&mut self, _: u32) -> Replied<Vec<Hash>> {
        Ok(Vec::new())
    }

    fn photo_size(&mut self, hash: &Hash) -> Replied<Option<u64>> {
        let photos = self.photos.clone();
        self.look(|store| Ok(if store.names_blob(hash)? { photos.size(hash) } else { None }))
    }

    fn photo_bytes(&mut self, hash: &Hash) -> Replied<Option<Vec<u8>>> {
        self.photos.read(hash).map_err(replied)
    }

    fn keep_photo(&mut self, bytes: &[u8], _now_ms: i64) -> Replied<bool> {
        let hash = *blake3::hash(bytes).as_bytes();
        let photos = self.photos.clone();
        self.look(|store| {
            let lacked = store.names_blob(&hash)? && !photos.has(&hash);
            if lacked {
                photos.write(&hash, bytes)?;
                store.photo_arrived()?;
            }
            Ok(lacked)
        })
    }
}
