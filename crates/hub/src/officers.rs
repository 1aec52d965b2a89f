//! Field officers: they carry bundles of many cooperatives and can't read them.

use std::collections::BTreeMap;
use std::io::Read;

use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::CooperativeId;
use punnet_store::Store;
use punnet_sync::bundle::{Wish, read_head};
use punnet_sync::{BUNDLES_PATH, Credentials, Visit, from_hex, hex};
use serde::{Deserialize, Serialize};

use crate::HubError;
use crate::bundles::Brought;
use crate::devices;
use crate::hub::{Hub, lock};
use crate::photos::write_whole;

const OFFICERS: &str = "officers.json";
/// A bundle that an officer fetches has at most so many bytes of photos: the net is slow.
const PHOTO_BYTES: u64 = 32 << 20;

type Result<T> = std::result::Result<T, HubError>;

/// `officers.json`: who may carry, by public key, and for which cooperatives.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Officers(BTreeMap<String, Officer>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Officer {
    name: String,
    /// All of them where none is named.
    cooperatives: Vec<CooperativeId>,
}

impl Hub {
    /// Lets an officer in; named again, with what is said now.
    pub fn add_officer(&self, key: &str, name: &str, cooperatives: Vec<CooperativeId>) -> Result<()> {
        let key: [u8; 32] = from_hex(key.trim()).ok_or(HubError::OfficerUnreadable)?;
        let mut officers = self.officers()?;
        officers.0.insert(hex(&key), Officer { name: name.to_owned(), cooperatives });
        let text = serde_json::to_vec_pretty(&officers).map_err(std::io::Error::from)?;
        Ok(write_whole(&self.data.join(OFFICERS), &text)?)
    }

    /// Read anew each time, so that a command lets one in while the hub runs.
    fn officers(&self) -> Result<Officers> {
        match std::fs::read(self.data.join(OFFICERS)) {
            Ok(text) => Ok(serde_json::from_slice(&text).map_err(std::io::Error::from)?),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Officers::default()),
            Err(e) => Err(e.into()),
        }
    }

    fn officer(&self, credentials: &Credentials) -> Result<Officer> {
        let mut officers = self.officers()?.0;
        officers.remove(&hex(&credentials.device_key)).ok_or(HubError::OfficerUnknown)
    }

    /// Takes a bundle that an officer brings; whose it is doesn't matter, since it is
    /// signed and sealed. Any device of its cooperative may bring it too.
    pub(crate) fn take_from_officer(
        &self,
        credentials: &Credentials,
        mut bundle: impl Read,
    ) -> Result<Brought> {
        let (head, start) = read_head(&mut bundle)?;
        self.check(credentials, "POST", BUNDLES_PATH, &start.0)?;
        let officer = self.officer(credentials)?;
        if !officer.carries_for(head.cooperative) {
            return Err(HubError::OfficerUnknown);
        }
        self.take_bundle(start.0.chain(bundle))
    }

    /// A cooperative's bundle for an officer to carry.
    pub fn give_to_officer(&self, credentials: &Credentials, cooperative: CooperativeId) -> Result<Vec<u8>> {
        if !self.officer(credentials)?.carries_for(cooperative) {
            return Err(HubError::OfficerUnknown);
        }
        let mut bytes = Vec::new();
        self.write_bundle(cooperative, &Wish { photo_bytes: PHOTO_BYTES, ..Wish::default() }, &mut bytes)?;
        Ok(bytes)
    }

    /// The cooperatives an officer carries for.
    pub(crate) fn visits(&self, credentials: &Credentials) -> Result<Vec<Visit>> {
        let officer = self.officer(credentials)?;
        let all = self.cooperatives()?.into_iter().filter(|(id, _)| officer.carries_for(*id));
        all.map(|(id, store)| visit(id, &lock(&store))).collect()
    }
}

impl Officer {
    fn carries_for(&self, cooperative: CooperativeId) -> bool {
        self.cooperatives.is_empty() || self.cooperatives.contains(&cooperative)
    }
}

fn visit(id: CooperativeId, store: &Store) -> Result<Visit> {
    let cooperative = store.read().get::<Cooperative>(id)?;
    let heard: Vec<i64> = devices::all(store)?.into_iter().map(|(_, device)| device.heard_at_ms).collect();
    Ok(Visit {
        cooperative: id,
        name: cooperative.as_ref().map_or_else(|| id.to_string(), |c| c.name.clone()),
        place: cooperative.map(|c| c.address.city).unwrap_or_default(),
        longest_silent_ms: heard.iter().min().copied(),
        last_heard_ms: heard.iter().max().copied(),
        kiosks: u32::try_from(heard.len()).unwrap_or(u32::MAX),
    })
}
