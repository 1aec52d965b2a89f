//! Everything made from the logs, made again.

use punnet_domain::id::RecordId;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use uuid::Uuid;

use crate::{Result, Store, open, packs, project, settle, standing};

impl Store {
    /// Makes every document and projection anew from the logs. The result is
    /// the same as before, or something was damaged.
    ///
    /// # Errors
    /// What the disk says.
    pub fn rebuild(&mut self) -> Result<()> {
        let sql = self.conn.transaction()?;
        from_logs(&sql)?;
        sql.commit()?;
        Ok(())
    }

    /// A hash of everything people see: two stores that received the same have
    /// the same, in whatever order it came.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn digest(&self) -> Result<[u8; 32]> {
        digest(&self.conn)
    }
}

/// Empties what is made from the logs and makes it again.
pub(crate) fn from_logs(conn: &Connection) -> Result<()> {
    packs::thaw_all(conn)?;
    standing::measure(conn, &open::own_key(conn)?)?;
    project::forget_all(conn)?;
    conn.execute_batch(include_str!("entries_forget.sql"))?;
    let mut select = conn.prepare("SELECT DISTINCT record FROM entry")?;
    let records = select.query_map([], |row| row.get::<_, [u8; 16]>(0))?;
    for record in records.collect::<rusqlite::Result<Vec<_>>>()? {
        settle::settle(conn, RecordId(Uuid::from_bytes(record)))?;
    }
    Ok(())
}

/// The tables made from the logs, in an order that doesn't depend on when what came.
const TABLES: [&str; 4] = [
    "SELECT kind, id, heads, json FROM record ORDER BY kind, id",
    "SELECT target, kind, record FROM link ORDER BY target, kind, record",
    "SELECT hash, record, thumbnail_of FROM photo ORDER BY hash, record",
    include_str!("lot_digest.sql"),
];

pub(crate) fn digest(conn: &Connection) -> Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    for sql in TABLES {
        let mut select = conn.prepare(sql)?;
        let columns = select.column_count();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                add(&mut hasher, row.get_ref(column)?);
            }
        }
    }
    Ok(*hasher.finalize().as_bytes())
}

fn add(hasher: &mut blake3::Hasher, value: ValueRef<'_>) {
    let (tag, bytes) = match value {
        ValueRef::Null => (0, Vec::new()),
        ValueRef::Integer(i) => (1, i.to_be_bytes().to_vec()),
        ValueRef::Real(f) => (2, f.to_be_bytes().to_vec()),
        ValueRef::Text(text) => (3, text.to_vec()),
        ValueRef::Blob(blob) => (4, blob.to_vec()),
    };
    hasher.update(&[tag]);
    hasher.update(&(bytes.len() as u64).to_be_bytes());
    hasher.update(&bytes);
}
