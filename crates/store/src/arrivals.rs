//! What came, counted: the cursor a peer names.

use punnet_domain::id::CooperativeId;
use punnet_domain::log::Frontier;
use rusqlite::Connection;
use uuid::Uuid;

use crate::logs::Log;
use crate::{Result, Store};

impl Store {
    /// The number of the last arrival, 0 before the first.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn cursor(&self) -> Result<u64> {
        let sql = "SELECT coalesce(max(cursor), 0) FROM arrival";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// What was held of each log of a cooperative at an arrival; nothing when so
    /// much never arrived here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn frontier_at(&self, cooperative: CooperativeId, cursor: u64) -> Result<Option<Frontier>> {
        if cursor > self.cursor()? {
            return Ok(None);
        }
        let mut select = self.conn.prepare_cached(include_str!("frontier_at.sql"))?;
        let mut rows = select.query((cooperative.0.as_bytes(), cursor))?;
        let mut frontier = Frontier::new();
        while let Some(row) = rows.next()? {
            if let Some(length) = row.get::<_, Option<u64>>(1)? {
                frontier.insert(Uuid::from_bytes(row.get(0)?), length);
            }
        }
        Ok(Some(frontier))
    }

    /// A photo came: whoever lacks one may ask again.
    ///
    /// # Errors
    /// What the disk says.
    pub fn photo_arrived(&self) -> Result<()> {
        self.conn.prepare_cached("INSERT INTO arrival DEFAULT VALUES")?.execute([])?;
        Ok(())
    }
}

/// A log grew.
pub(crate) fn grew(conn: &Connection, log: &Log) -> Result<()> {
    conn.prepare_cached("INSERT INTO arrival (log, length) VALUES (?1, ?2)")?
        .execute((log.row, log.length))?;
    Ok(())
}
