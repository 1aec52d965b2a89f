//! Looking at records.

use punnet_domain::id::{CooperativeId, RecordId};
use punnet_domain::record::{Kind, Record};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::{Result, StoreError};

/// A look at the records, inside a write or outside of one.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) conn: &'a Connection,
}

impl Reader<'_> {
    /// A record.
    ///
    /// # Errors
    /// [`StoreError::RecordUnreadable`] when what is stored isn't of this kind's shape.
    pub fn get<R: Record>(&self, id: impl Into<RecordId>) -> Result<Option<R>> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT json FROM record WHERE kind = ?1 AND id = ?2")?
            .query_row((R::KIND.code(), id.into().0.as_bytes()), |row| row.get(0))
            .optional()?;
        text.map(|text| parse(&text)).transpose()
    }

    /// The heads of a record's document, sorted hexadecimal; none for no record.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn heads(&self, id: impl Into<RecordId>) -> Result<Vec<String>> {
        let text: Option<String> = self
            .conn
            .prepare_cached(include_str!("heads.sql"))?
            .query_row([id.into().0.as_bytes()], |row| row.get(0))
            .optional()?;
        text.map_or(Ok(Vec::new()), |text| {
            serde_json::from_str(&text).map_err(|e| StoreError::unreadable("heads", e))
        })
    }

    /// Every record of a kind, by id (so by when it was made). Records that
    /// can't be read are left out here and listed by [`crate::Store::check`].
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn all<R: Record>(&self) -> Result<Vec<R>> {
        let mut select = self.conn.prepare_cached("SELECT json FROM record WHERE kind = ?1 ORDER BY id")?;
        let texts = select.query_map([R::KIND.code()], |row| row.get::<_, String>(0))?;
        readable(texts)
    }

    /// Every record of a kind that is about another record, by id.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn linked<R: Record>(&self, target: impl Into<RecordId>) -> Result<Vec<R>> {
        let mut select = self.conn.prepare_cached(include_str!("linked.sql"))?;
        let texts =
            select.query_map((target.into().0.as_bytes(), R::KIND.code()), |row| row.get::<_, String>(0))?;
        readable(texts)
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn count(&self, kind: Kind) -> Result<u64> {
        Ok(self
            .conn
            .prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?
            .query_row([kind.code()], |row| row.get(0))?)
    }

    /// The cooperative this store belongs to: founded here, or joined.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn cooperative(&self) -> Result<Option<CooperativeId>> {
        let joined = self.setting::<CooperativeId>(crate::local::JOINED)?;
        let founded = self
            .conn
            .prepare_cached("SELECT id FROM record WHERE kind = 'cooperative' ORDER BY row LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        Ok(joined.or(founded.map(|bytes| uuid::Uuid::from_bytes(bytes).into())))
    }

    /// A record's JSON as stored.
    pub(crate) fn json(&self, kind: Kind, id: RecordId) -> Result<Option<Value>> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT json FROM record WHERE kind = ?1 AND id = ?2")?
            .query_row((kind.code(), id.0.as_bytes()), |row| row.get(0))
            .optional()?;
        text.map(|t| serde_json::from_str(&t).map_err(|e| StoreError::unreadable(kind.code(), e))).transpose()
    }
}

fn parse<R: Record>(text: &str) -> Result<R> {
    serde_json::from_str(text).map_err(|e| StoreError::unreadable(R::KIND.code(), e))
}

/// One stranger's odd record must not hide all others.
fn readable<R: Record>(texts: impl Iterator<Item = rusqlite::Result<String>>) -> Result<Vec<R>> {
    let mut records = Vec::new();
    for text in texts {
        match parse(&text?) {
            Ok(record) => records.push(record),
            Err(e) => tracing::warn!("left out of a list: {e}"),
        }
    }
    Ok(records)
}
