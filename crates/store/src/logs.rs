//! This device's own logs, and how any log grows.

use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Entry, Hash, LogId, LogOwner, sign_head};
use punnet_domain::record::Stream;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use crate::arrivals;
use crate::frames::{self, FRAME_BYTES};
use crate::open::Device;
use crate::{Result, StoreError, packs};

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// In the record's document.
    Applied = 0,
    /// Kept until a change it builds on arrives.
    Waiting = 1,
    /// Kept and shown, never applied.
    Refused = 2,
    /// Kept and shown; not applied, since its log doesn't count so far.
    Quarantined = 3,
}

/// A log as it stands.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    pub row: i64,
    pub owner: LogOwner,
    pub id: LogId,
    pub length: u64,
    pub head: Hash,
    /// How many entries count.
    pub counted: u64,
    /// Of one of several chains of a log: the row of that log.
    pub trunk: Option<i64>,
    /// Of one of several chains: where it begins.
    pub begins: u64,
    /// How many entries at its front are in packs instead of in rows.
    pub packed: u64,
    /// What is held may be another chain than others hold.
    pub doubted: bool,
    /// Bytes of changes since the log was last signed.
    pub unsigned_bytes: usize,
}

impl Device {
    /// Who writes this device's log of a cooperative and stream.
    pub fn owner(&self, cooperative: CooperativeId, stream: Stream) -> LogOwner {
        LogOwner {
            device_key: self.signing.verifying_key().to_bytes(),
            incarnation: self.incarnation,
            cooperative,
            stream,
        }
    }
}

impl Log {
    /// A log by its owner; an empty one where it isn't held yet.
    pub fn open(conn: &Connection, owner: LogOwner) -> Result<Self> {
        let id = owner.log_id();
        if let Some(log) = Self::find(conn, id)? {
            return Ok(log);
        }
        let head = [0; 32];
        conn.prepare_cached(include_str!("log_insert.sql"))?.execute((
            id.as_bytes(),
            owner.device_key,
            owner.incarnation.as_bytes(),
            owner.cooperative.0.as_bytes(),
            owner.stream.code(),
            head,
        ))?;
        Self::by_row(conn, conn.last_insert_rowid())
    }

    /// A log by its name.
    pub fn find(conn: &Connection, id: LogId) -> Result<Option<Self>> {
        let mut select = conn.prepare_cached("SELECT * FROM log WHERE id = ?1")?;
        let mut rows = select.query([id.as_bytes()])?;
        rows.next()?.map(Self::from_row).transpose()
    }

    /// A log by its row.
    pub fn by_row(conn: &Connection, row: i64) -> Result<Self> {
        let mut select = conn.prepare_cached("SELECT * FROM log WHERE row = ?1")?;
        let mut rows = select.query([row])?;
        let found = rows.next()?.map(Self::from_row).transpose()?;
        found.ok_or_else(|| StoreError::Damaged(format!("log {row} is missing")))
    }

    /// A row of the table.
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        let stream: String = row.get("stream")?;
        Ok(Self {
            row: row.get("row")?,
            id: Uuid::from_bytes(row.get("id")?),
            owner: LogOwner {
                device_key: row.get("device_key")?,
                incarnation: Uuid::from_bytes(row.get("incarnation")?),
                cooperative: Uuid::from_bytes(row.get("cooperative")?).into(),
                stream: Stream::from_code(&stream)
                    .ok_or_else(|| StoreError::Damaged(format!("a log of stream {stream}")))?,
            },
            length: row.get("length")?,
            head: row.get("head")?,
            counted: row.get("counted")?,
            trunk: row.get("trunk")?,
            begins: row.get("begins")?,
            packed: row.get("packed")?,
            doubted: row.get("doubted")?,
            unsigned_bytes: 0,
        })
    }

    /// How much of it others need not send.
    pub fn held(&self) -> u64 {
        if self.doubted { 0 } else { self.length }
    }

    /// The hash the log had at a length.
    pub fn hash_at(&self, conn: &Connection, length: u64) -> Result<Option<Hash>> {
        let Some(position) = length.checked_sub(1) else { return Ok(Some([0; 32])) };
        if let Some(trunk) = self.trunk.filter(|_| length <= self.begins) {
            return Self::by_row(conn, trunk)?.hash_at(conn, length);
        }
        let found = conn
            .prepare_cached("SELECT hash FROM entry WHERE log = ?1 AND position = ?2")?
            .query_row((self.row, position), |row| row.get(0))
            .optional()?;
        if found.is_some() { Ok(found) } else { packs::hash_at(conn, self, length) }
    }

    /// Adds an entry at the end.
    pub fn append(&mut self, conn: &Connection, entry: &Entry, state: State) -> Result<()> {
        let hash = entry.chain(&self.head, self.length);
        Self::write(conn, (self.row, self.length), entry, &hash, state)?;
        self.length += 1;
        self.head = hash;
        self.unsigned_bytes += frames::weight(entry);
        Ok(())
    }

    /// Writes the row of an entry, where it isn't there: of a log's row, at a position.
    pub fn write(
        conn: &Connection,
        (log, position): (i64, u64),
        entry: &Entry,
        hash: &Hash,
        state: State,
    ) -> Result<()> {
        conn.prepare_cached(include_str!("entry_insert.sql"))?.execute((
            log,
            position,
            entry.kind.code(),
            entry.record.0.as_bytes(),
            &entry.change,
            entry.change_hash,
            entry.at_ms,
            entry.by.map(|p| *p.0.as_bytes()),
            hash,
            state as i64,
        ))?;
        Ok(())
    }

    /// Writes down where the log stands and its owner's signature of that.
    pub fn close(&self, conn: &Connection, signature: &[u8; 64]) -> Result<()> {
        conn.prepare_cached("UPDATE log SET length = ?2, head = ?3 WHERE row = ?1")?.execute((
            self.row,
            self.length,
            self.head,
        ))?;
        arrivals::grew(conn, self)?;
        self.seal(conn, self.length, signature)
    }

    /// Keeps its owner's signature at a length: a place where it may be cut.
    pub fn seal(&self, conn: &Connection, length: u64, signature: &[u8; 64]) -> Result<()> {
        conn.prepare_cached("INSERT OR IGNORE INTO seal (log, length, signature) VALUES (?1, ?2, ?3)")?
            .execute((self.row, length, signature))?;
        Ok(())
    }

    /// As [`Log::close`], signed by this device.
    pub fn sign(&mut self, conn: &Connection, device: &Device) -> Result<()> {
        self.unsigned_bytes = 0;
        self.close(conn, &sign_head(&device.signing, &self.id, self.length, &self.head))
    }

    /// Signs within a large write too, or it would be one frame that no link
    /// carries whole.
    pub fn sign_when_long(&mut self, conn: &Connection, device: &Device) -> Result<()> {
        if self.unsigned_bytes > FRAME_BYTES / 2 { self.sign(conn, device) } else { Ok(()) }
    }
}
