//! Keeping the records of long ago in little room.

use punnet_store::{PackSizes, Packing};

use crate::{App, AppError};

const DAY_MS: i64 = 86_400_000;

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

    /// As a kiosk does by itself. Where it can't be done now, records stay as they are.
    pub(crate) fn pack_old_records(&self) {
        if let Err(error) = self.store().pack_old(self.host.now_ms()) {
            tracing::warn!(%error, "packing old records");
        }
    }
}
