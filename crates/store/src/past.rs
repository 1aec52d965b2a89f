//! What the layout of frames asks of the same log before a frame.

use punnet_domain::columns::{Past, Tail};
use punnet_domain::id::RecordId;
use punnet_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::Result;
use crate::logs::Log;

/// One chain of a log up to a position: what it has itself, and the trunk before.
pub(crate) struct LogPast<'a> {
    conn: &'a Connection,
    rows: (i64, i64),
    before: u64,
    /// Why something couldn't be read; what was made with it is worth nothing.
    failed: Option<rusqlite::Error>,
}

impl<'a> LogPast<'a> {
    pub fn new(conn: &'a Connection, chain: &Log, before: u64) -> Self {
        Self { conn, rows: (chain.row, chain.trunk.unwrap_or(chain.row)), before, failed: None }
    }
}

impl LogPast<'_> {
    /// Whether everything that was asked for could be read.
    pub fn end(self) -> Result<()> {
        self.failed.map_or(Ok(()), |error| Err(error.into()))
    }

    fn one<T>(
        &mut self,
        sql: &str,
        with: impl rusqlite::ToSql,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Option<T> {
        let found = self.conn.prepare_cached(sql).and_then(|mut select| {
            select.query_row((self.rows.0, self.rows.1, self.before, with), read).optional()
        });
        found.unwrap_or_else(|error| {
            self.failed.get_or_insert(error);
            None
        })
    }
}

impl Past for LogPast<'_> {
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)> {
        let sql = "SELECT kind, record FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND position = ?4";
        let (kind, record): (String, [u8; 16]) =
            self.one(sql, position, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Some((Kind::from_code(&kind)?, RecordId(Uuid::from_bytes(record))))
    }

    fn first_position(&mut self, record: RecordId) -> Option<u64> {
        let sql = "SELECT min(position) FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND record = ?4";
        self.one(sql, record.0.as_bytes(), |row| row.get(0))?
    }

    fn tail(&mut self, record: RecordId) -> Option<Tail> {
        let sql = "SELECT change FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND record = ?4
                   ORDER BY position DESC LIMIT 1";
        let change: Vec<u8> = self.one(sql, record.0.as_bytes(), |row| row.get(0))?;
        Tail::of(&change)
    }
}
