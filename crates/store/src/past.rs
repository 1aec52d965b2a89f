//! What the layout of frames asks of the same log before a frame.

use punnet_domain::columns::{Held, Past, Tail};
use punnet_domain::id::RecordId;
use punnet_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use crate::Result;
use crate::logs::Log;
use crate::packs::Packed;

/// One chain of a log up to a position.
pub(crate) enum LogPast<'a> {
    /// In rows, and before them in packs that end before the position.
    Kept(KeptPast<'a>),
    /// The position is within what is packed.
    Packed(Box<Held>),
}

/// What a chain has itself, and the trunk before.
pub(crate) struct KeptPast<'a> {
    conn: &'a Connection,
    rows: (i64, i64),
    before: u64,
    /// Why something couldn't be read; what was made with it is worth nothing.
    failed: Option<rusqlite::Error>,
}

impl<'a> LogPast<'a> {
    /// `packed` is what [`Packed::read`] gives for the position or one before.
    pub fn new(conn: &'a Connection, chain: &Log, before: u64, packed: &Packed) -> Self {
        if before < chain.packed {
            return Self::Packed(Box::new(packed.past(before)));
        }
        let rows = (chain.row, chain.trunk.unwrap_or(chain.row));
        Self::Kept(KeptPast { conn, rows, before, failed: None })
    }

    /// Whether everything that was asked for could be read.
    pub fn end(self) -> Result<()> {
        match self {
            Self::Kept(KeptPast { failed: Some(error), .. }) => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn past(&mut self) -> &mut dyn Past {
        match self {
            Self::Kept(kept) => kept,
            Self::Packed(held) => held.as_mut(),
        }
    }
}

impl Past for LogPast<'_> {
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)> {
        self.past().record_at(position)
    }
    fn first_position(&mut self, record: RecordId) -> Option<u64> {
        self.past().first_position(record)
    }
    fn tail(&mut self, record: RecordId) -> Option<Tail> {
        self.past().tail(record)
    }
}

impl KeptPast<'_> {
    /// One row of what is before the position: its log is ?1 or ?2, the position ?3.
    fn one<T>(
        &mut self,
        sql: &str,
        with: impl rusqlite::ToSql,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
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

impl Past for KeptPast<'_> {
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)> {
        let sql = "SELECT kind, record FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND position = ?4
                   UNION ALL SELECT kind, record FROM packed WHERE log IN (?1, ?2) AND first < ?3 AND first = ?4
                   LIMIT 1";
        let (kind, record): (String, [u8; 16]) =
            self.one(sql, position, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Some((Kind::from_code(&kind)?, RecordId(Uuid::from_bytes(record))))
    }

    fn first_position(&mut self, record: RecordId) -> Option<u64> {
        let sql = "SELECT min(position) FROM (
                       SELECT position FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND record = ?4
                       UNION ALL
                       SELECT first FROM packed WHERE log IN (?1, ?2) AND first < ?3 AND record = ?4)";
        self.one(sql, record.0.as_bytes(), |row| row.get(0))?
    }

    fn tail(&mut self, record: RecordId) -> Option<Tail> {
        let sql = "SELECT change FROM entry WHERE log IN (?1, ?2) AND position < ?3 AND record = ?4
                   ORDER BY position DESC LIMIT 1";
        if let Some(change) = self.one(sql, record.0.as_bytes(), |row| row.get::<_, Vec<u8>>(0)) {
            return Tail::of(&change);
        }
        let sql = "SELECT hash, seq, max_op FROM packed WHERE log IN (?1, ?2) AND first < ?3 AND record = ?4";
        let tail = |row: &Row<'_>| {
            let hash: Option<[u8; 32]> = row.get(0)?;
            Ok((hash, row.get(1)?, row.get(2)?))
        };
        let (hash, seq, max_op) = self.one(sql, record.0.as_bytes(), tail)?;
        Some(Tail { hash: hash?, seq, max_op })
    }
}
