//! A kiosk that may die before or after anything it does.

use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::exchange::{Cut, ExchangeState, Kiosk, Received, Replica, ReplicaError, Settled};
use punnet_domain::log::{Frontier, Hash, PackedFrame};
use punnet_store::StoreReplica;

use crate::proof::Broken;

type Result<T> = std::result::Result<T, ReplicaError>;

pub struct Dying<'a> {
    pub inner: StoreReplica<'a>,
    /// So many moments it has left; without a number it lives.
    pub left: Option<u64>,
    /// What it said and didn't do.
    pub broken: Option<Broken>,
}

impl<'a> Dying<'a> {
    fn moment(&mut self) -> Result<()> {
        match &mut self.left {
            Some(0) => Err(ReplicaError::Failed { code: "died", detail: String::new() }),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn alive<T>(&mut self, f: impl FnOnce(&mut StoreReplica<'a>) -> Result<T>) -> Result<T> {
        self.moment()?;
        let done = f(&mut self.inner);
        self.moment()?;
        done
    }

    pub fn died(&self) -> bool {
        self.left == Some(0)
    }
}

impl Replica for Dying<'_> {
    fn frontier(&mut self) -> Result<Frontier> {
        self.alive(|kiosk| kiosk.frontier())
    }
    fn frames_since(&mut self, peer: &Frontier, max_bytes: usize, reads: u8) -> Result<Vec<Cut>> {
        self.alive(|kiosk| kiosk.frames_since(peer, max_bytes, reads))
    }
    fn receive(&mut self, frame: &PackedFrame, now_ms: i64) -> Result<Received> {
        let done = self.alive(|kiosk| kiosk.receive(frame, now_ms));
        if let Ok(received) = &done {
            let again = self.inner.receive(frame, now_ms);
            let differs = match &again {
                Ok(again) => again.duplicate == 0 || again.end != received.end,
                Err(error) => error.is_of_the_frame(),
            };
            if differs {
                let said = format!("said it took a frame up to {} and then {again:?}", received.end);
                self.broken.get_or_insert(Broken(said));
            }
        }
        done
    }
    fn settle(&mut self) -> Result<Settled> {
        self.alive(|kiosk| kiosk.settle())
    }
    fn cursor(&mut self) -> Result<u64> {
        self.alive(|kiosk| kiosk.cursor())
    }
    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>> {
        self.alive(|kiosk| kiosk.frontier_at(cursor))
    }
    fn has_photo(&mut self, hash: &Hash) -> Result<bool> {
        self.alive(|kiosk| kiosk.has_photo(hash))
    }
    fn photo_part(&mut self, hash: &Hash) -> Result<u64> {
        self.alive(|kiosk| kiosk.photo_part(hash))
    }
}

impl Kiosk for Dying<'_> {
    fn device_key(&mut self) -> Result<[u8; 32]> {
        self.inner.device_key()
    }
    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64]> {
        self.inner.sign(message)
    }
    fn hub(&mut self) -> Result<ExchangeState> {
        self.alive(|kiosk| kiosk.hub())
    }
    fn set_hub(&mut self, hub: &ExchangeState) -> Result<()> {
        self.alive(|kiosk| kiosk.set_hub(hub))
    }
    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        self.alive(|kiosk| kiosk.wanted_photos(limit))
    }
    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>> {
        self.alive(|kiosk| kiosk.photo(hash))
    }
    fn put_photo(&mut self, bytes: &[u8], now_ms: i64) -> Result<()> {
        self.alive(|kiosk| kiosk.put_photo(bytes, now_ms))
    }
    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>> {
        self.alive(|kiosk| kiosk.offered_photos(limit))
    }
    fn hub_has_photos(&mut self, photos: &[Hash]) -> Result<()> {
        self.alive(|kiosk| kiosk.hub_has_photos(photos))
    }
    fn forget_hub_photos(&mut self) -> Result<()> {
        self.alive(|kiosk| kiosk.forget_hub_photos())
    }
    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool> {
        self.alive(|kiosk| kiosk.is_thumbnail(hash))
    }
    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<()> {
        self.alive(|kiosk| kiosk.keep_part(hash, first, bytes))
    }
    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool> {
        self.alive(|kiosk| kiosk.finish_part(hash, now_ms))
    }
    fn photo_rules(&mut self) -> Result<PhotoRules> {
        self.alive(|kiosk| kiosk.photo_rules())
    }
    fn photos_spent(&mut self, carrier: Carrier) -> Result<Spent> {
        self.alive(|kiosk| kiosk.photos_spent(carrier))
    }
    fn spend_on_photos(&mut self, carrier: Carrier, bytes: u64, now_ms: i64) -> Result<()> {
        self.alive(|kiosk| kiosk.spend_on_photos(carrier, bytes, now_ms))
    }
    fn photo_failed(&mut self, hash: &Hash, code: &str, now_ms: i64) -> Result<()> {
        self.alive(|kiosk| kiosk.photo_failed(hash, code, now_ms))
    }
    fn forgive_photos(&mut self, now_ms: i64) -> Result<()> {
        self.alive(|kiosk| kiosk.forgive_photos(now_ms))
    }
    fn state_part(&mut self, digest: &Hash) -> Result<Vec<u8>> {
        self.alive(|kiosk| kiosk.state_part(digest))
    }
    fn keep_state_part(&mut self, digest: &Hash, bytes: &[u8]) -> Result<()> {
        self.alive(|kiosk| kiosk.keep_state_part(digest, bytes))
    }
    fn begin_from(&mut self, checkpoint: &Checkpoint, records: &[RecordState]) -> Result<()> {
        self.alive(|kiosk| kiosk.begin_from(checkpoint, records))
    }
}
