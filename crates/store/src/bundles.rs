//! What a store gives to and takes from bundles, and what it remembers of their
//! writers.

use punnet_domain::bundle::{Addressee, Heard, HubKnown, HubSaid, Packer, Writer};
use punnet_domain::exchange::{ExchangeState, Kiosk, ReplicaError};
use punnet_domain::hex::hex;
use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_domain::log::{Frontier, Hash, device_id};
use rusqlite::OptionalExtension;

use crate::{Result, Store, StoreReplica, media_of};

/// The settings with what each device said in its last bundle.
const HEARD: &str = "heard/";

type Replied<T> = std::result::Result<T, ReplicaError>;

impl Store {
    /// Every device that may be given records, with what it said in its last bundle.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn addressees(&self, cooperative: CooperativeId) -> Result<Vec<Addressee>> {
        let (standings, _) = self.standings(cooperative)?;
        let active = standings.active();
        let devices = self.read().devices(cooperative)?.into_iter().filter(|held| active.contains(&held.id));
        devices
            .filter_map(|held| held.key)
            .map(|key| Ok(Addressee { key, heard: self.heard(&key)? }))
            .collect()
    }

    /// How the device with this key stands.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn writer(&self, cooperative: CooperativeId, key: &[u8; 32]) -> Result<Writer> {
        let (standings, _) = self.standings(cooperative)?;
        let device = device_id(key);
        Ok(match standings.of(device) {
            Some(_) if standings.is_revoked(device) => Writer::Revoked,
            Some(_) => Writer::LetIn,
            None => Writer::Unknown,
        })
    }

    /// What a device said in its last bundle.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn heard(&self, key: &[u8; 32]) -> Result<Option<Heard>> {
        self.setting(&format!("{HEARD}{}", hex(key)))
    }

    /// Remembers what a device said in a bundle, unless it said something later.
    ///
    /// # Errors
    /// What the disk says.
    pub fn hear(&self, key: &[u8; 32], heard: &Heard) -> Result<()> {
        let later = self.heard(key)?.is_some_and(|known| known.made_at_ms > heard.made_at_ms);
        if later { Ok(()) } else { self.set_setting(&format!("{HEARD}{}", hex(key)), heard) }
    }

    /// How many bytes a photo has; nothing when it isn't here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn blob_size(&self, hash: &Hash) -> Result<Option<u64>> {
        let sql = "SELECT size FROM photos.blob WHERE hash = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([hash], |row| row.get(0)).optional()?)
    }

    /// The X25519 secret of this device's key.
    #[must_use]
    pub fn opening_key(&self) -> [u8; 32] {
        self.device.signing.to_scalar_bytes()
    }

    /// Remembers what the hub said in a bundle. In one epoch a hub only comes to hold
    /// more, so whatever it ever said holds still; of two epochs the later counts, by
    /// the hub's own clock.
    ///
    /// # Errors
    /// What the disk says.
    pub fn hear_hub(&self, cooperative: CooperativeId, said: &HubSaid) -> Result<()> {
        let mut state = self.exchange_state(cooperative)?;
        let later = state.hub_said_ms.is_none_or(|known| said.at_ms > known);
        if state.hub_id.is_some_and(|known| known != said.id) {
            return Ok(());
        }
        if state.hub_epoch == Some(said.epoch) {
            raise(&mut state.hub_frontier, &said.holds);
        } else if state.hub_epoch.is_none() || later {
            self.forget_hub_photos()?;
            begin_epoch(&mut state, said);
        } else {
            return Ok(());
        }
        state.hub_id = Some(said.id);
        state.hub_reads = if later { Some(said.reads) } else { state.hub_reads };
        state.hub_said_ms = state.hub_said_ms.max(Some(said.at_ms));
        self.hub_has_photos(&said.has)?;
        self.set_exchange_state(cooperative, &state)
    }

    /// Remembers a hub where none is known.
    ///
    /// # Errors
    /// What the disk says.
    pub fn meet_hub(&self, cooperative: CooperativeId, hub: &HubKnown) -> Result<()> {
        let state = self.exchange_state(cooperative)?;
        if state.hub_key.is_some() || state.hub_id.is_some_and(|known| known != hub.id) {
            return Ok(());
        }
        let state = ExchangeState { hub_id: Some(hub.id), hub_key: Some(hub.key), ..state };
        self.set_exchange_state(cooperative, &state)
    }
}

fn raise(known: &mut Frontier, more: &Frontier) {
    for (log, length) in more {
        let held = known.entry(*log).or_default();
        *held = (*held).max(*length);
    }
}

fn begin_epoch(state: &mut ExchangeState, said: &HubSaid) {
    state.hub_epoch = Some(said.epoch);
    state.hub_cursor = 0;
    state.at_cursor = Frontier::new();
    state.photos_asked_at = None;
    state.hub_frontier = said.holds.clone();
}

/// Who invited this device, until the hub has let it in.
fn invited_by(state: &ExchangeState) -> Option<[u8; 32]> {
    let invitation = Invitation::from_text(state.invitation.as_deref()?).ok()?;
    Some(invitation.device_key)
}

impl Packer for StoreReplica<'_> {
    fn own_key(&mut self) -> Replied<[u8; 32]> {
        Ok(self.store().device_key())
    }

    fn signature(&mut self, message: &[u8]) -> Replied<[u8; 64]> {
        Ok(self.store().sign(message))
    }

    fn opening_key(&mut self) -> Replied<[u8; 32]> {
        Ok(self.store().opening_key())
    }

    fn hub_known(&mut self) -> Replied<Option<HubKnown>> {
        let state = self.hub()?;
        Ok(state.hub_id.zip(state.hub_key).map(|(id, key)| HubKnown { id, key, epoch: None }))
    }

    /// The hub counts as never heard where it isn't known what it holds. On a new kiosk
    /// only the device that invited it is known.
    fn addressees(&mut self) -> Replied<Vec<Addressee>> {
        let state = self.hub()?;
        let store = self.store();
        let mut all = store.addressees(self.cooperative)?;
        for key in [store.device_key()].into_iter().chain(invited_by(&state)) {
            if all.iter().all(|addressee| addressee.key != key) {
                all.push(Addressee { key, heard: store.heard(&key)? });
            }
        }
        let holds = state.hub_frontier;
        let heard = Heard { holds, reads: state.hub_reads.unwrap_or_default(), ..Heard::default() };
        let heard = Some(heard).filter(|_| state.hub_epoch.is_some());
        all.extend(state.hub_key.map(|key| Addressee { key, heard }));
        Ok(all)
    }

    fn writer(&mut self, key: &[u8; 32]) -> Replied<Writer> {
        let state = self.hub()?;
        if state.hub_key == Some(*key) {
            return Ok(Writer::Hub);
        }
        Ok(match self.store().writer(self.cooperative, key)? {
            Writer::Unknown if invited_by(&state) == Some(*key) => Writer::LetIn,
            writer => writer,
        })
    }

    fn hear(&mut self, key: &[u8; 32], heard: &Heard) -> Replied<()> {
        Ok(self.store().hear(key, heard)?)
    }

    fn hear_hub(&mut self, said: &HubSaid) -> Replied<()> {
        Ok(self.store().hear_hub(self.cooperative, said)?)
    }

    fn meet_hub(&mut self, hub: &HubKnown) -> Replied<()> {
        Ok(self.store().meet_hub(self.cooperative, hub)?)
    }

    fn photos_wanted(&mut self, limit: u32) -> Replied<Vec<Hash>> {
        Ok(self.store().wanted_blobs(limit)?)
    }

    fn photos_offered(&mut self, limit: u32) -> Replied<Vec<Hash>> {
        Ok(self.store().offered_blobs(limit)?)
    }

    fn photo_size(&mut self, hash: &Hash) -> Replied<Option<u64>> {
        Ok(self.store().blob_size(hash)?)
    }

    fn photo_bytes(&mut self, hash: &Hash) -> Replied<Option<Vec<u8>>> {
        Ok(self.store().blob(&hex(hash))?.map(|blob| blob.bytes))
    }

    fn keep_photo(&mut self, bytes: &[u8], now_ms: i64) -> Replied<bool> {
        let hash = *blake3::hash(bytes).as_bytes();
        let store = self.store();
        let lacked = store.names_blob(&hash)? && store.blob_size(&hash)?.is_none();
        if lacked {
            store.put_blob(bytes, media_of(bytes), now_ms)?;
        }
        Ok(lacked)
    }
}
