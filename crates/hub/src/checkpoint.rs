//! The records' state for new kiosks: made when one asks, signed, and kept for a
//! while, so that a kiosk whose link breaks goes on fetching the same bytes.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use punnet_domain::checkpoint::Checkpoint;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Hash;
use punnet_store::Store;
use punnet_sync::checkpoint::{STATE_MAX_BYTES, decode, encode, pack};
use punnet_sync::{Credentials, hex};

use crate::HubError;
use crate::hub::{Hub, lock};

/// A state is made anew after this when more has come, ms. Whoever starts from an
/// older one gets what came since with the history.
const FRESH_MS: i64 = 60 * 60 * 1000;
const NAME: &str = "checkpoint";

type Result<T> = std::result::Result<T, HubError>;

impl Hub {
    /// A cooperative's checkpoint with its signature, as an answer carries it.
    pub(crate) fn checkpoint(
        &self,
        cooperative: CooperativeId,
        store: &Mutex<Store>,
    ) -> Result<Option<Vec<u8>>> {
        let folder = self.folder(cooperative);
        let store = lock(store);
        let frontier = store.frontier(cooperative)?;
        if let Some((kept, bytes)) = kept(&folder) {
            let old = self.now_ms().saturating_sub(kept.made_at_ms) >= FRESH_MS;
            if kept.epoch == store.incarnation() && (kept.frontier == frontier || !old) {
                return Ok(Some(bytes));
            }
        }
        let state = pack(&store.states()?);
        if state.len() as u64 > STATE_MAX_BYTES {
            return Ok(None);
        }
        let checkpoint = Checkpoint {
            cooperative,
            hub: self.id,
            epoch: store.incarnation(),
            made_at_ms: self.now_ms(),
            frontier,
            records: store.count_records()?,
            bytes: state.len() as u64,
            digest: *blake3::hash(&state).as_bytes(),
        };
        drop(store);
        let bytes = encode(&checkpoint, &checkpoint.sign(&self.key));
        crate::photos::write_whole(&state_file(&folder, &checkpoint.digest), &state)?;
        crate::photos::write_whole(&folder.join(NAME), &bytes)?;
        forget_others(&folder, &checkpoint.digest, self.now_ms())?;
        Ok(Some(bytes))
    }

    /// A checkpoint's state from a byte on, for a device of its cooperative.
    ///
    /// # Errors
    /// [`HubError::DeviceUnknown`], [`HubError::StateUnknown`]; what the disk says.
    pub(crate) fn state_from(&self, credentials: &Credentials, digest: &Hash, from: u64) -> Result<Vec<u8>> {
        self.check_member(credentials)?;
        let state = match std::fs::read(state_file(&self.folder(credentials.cooperative), digest)) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(HubError::StateUnknown),
            state => state?,
        };
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        Ok(state.get(from..).ok_or(HubError::StateUnknown)?.to_vec())
    }
}

fn kept(folder: &Path) -> Option<(Checkpoint, Vec<u8>)> {
    let bytes = std::fs::read(folder.join(NAME)).ok()?;
    let (checkpoint, _) = decode(&bytes).ok()?;
    // One that the disk damaged would be refused by every new kiosk.
    let state = std::fs::read(state_file(folder, &checkpoint.digest)).ok()?;
    (*blake3::hash(&state).as_bytes() == checkpoint.digest).then_some((checkpoint, bytes))
}

fn state_file(folder: &Path, digest: &Hash) -> PathBuf {
    folder.join(format!("state-{}", hex(digest)))
}

/// Others may still be fetched by those who began before.
fn forget_others(folder: &Path, digest: &Hash, now_ms: i64) -> std::io::Result<()> {
    let own = state_file(folder, digest);
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        let is_state = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("state-"));
        if is_state && path != own && age_ms(&path, now_ms)? > 24 * FRESH_MS {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn age_ms(path: &Path, now_ms: i64) -> std::io::Result<i64> {
    let written = path.metadata()?.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(now_ms.saturating_sub(i64::try_from(written.as_millis()).unwrap_or(i64::MAX)))
}
