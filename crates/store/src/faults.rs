//! Faults that a simulation calls for: a crash within a transaction, a full disk.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Result, Store};

/// No disk of a kiosk has so many pages.
const PAGES_MAX: i64 = 1_000_000_000;

impl Store {
    /// Breaks off whatever SQLite does after so many steps of its, from then on at
    /// once; nothing lets it work again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn fail_after(&self, steps: Option<u64>) -> Result<()> {
        let left = AtomicU64::new(steps.unwrap_or_default());
        let over = move || {
            let before = left.load(Ordering::Relaxed);
            left.store(before.saturating_sub(1), Ordering::Relaxed);
            before == 0
        };
        Ok(self.conn.progress_handler(1, steps.map(|_| over))?)
    }

    /// Leaves so many pages beyond what is used; nothing leaves room enough.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn limit_disk(&self, pages_left: Option<u32>) -> Result<()> {
        let used: i64 = self.conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        let most = pages_left.map_or(PAGES_MAX, |left| used + i64::from(left));
        self.conn.pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))?;
        Ok(())
    }
}
