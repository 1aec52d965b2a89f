//! Keeping the records of long ago in little room.

use std::time::Duration;

use punnet_store::{PackSizes, Packing};

use crate::{App, AppError};

const DAY_MS: i64 = 86_400_000;
/// So long others have the store between one pack and the next.
const BETWEEN: Duration = Duration::from_millis(500);

impl App {
    /// Packs what is older than some days and gives the room back. Says what was packed
    /// and how many bytes the logs take then.
    ///
    /// # Errors
    /// What the disk says.
    pub fn pack(&self, older_than_days: u32) -> Result<(Packing, u64), AppError> {
        let before_ms = self.host.now_ms().saturating_sub(i64::from(older_than_days) * DAY_MS);
        let mut store = self.store();
        let packing = store.pack(before_ms, PackSizes::default())?;
        store.shrink()?;
        Ok((packing, store.log_bytes()?))
    }

    /// As a kiosk does by itself, letting whoever stands there go first. Where it can't be
    /// done now, records stay as they are.
    pub(crate) fn pack_old_records(&self) {
        loop {
            let next = self.store().pack_next(self.host.now_ms());
            match next {
                Ok(Some(_)) => std::thread::sleep(BETWEEN),
                Ok(None) => break,
                Err(error) => {
                    tracing::warn!(%error, "packing old records");
                    break;
                }
            }
        }
    }
}
