//! What stays on this device: drafts and settings.

use punnet_domain::id::PersonId;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Reader, Result, Store, StoreError, Tx};

/// The setting that names the cooperative this device joined.
pub(crate) const JOINED: &str = "joined";

impl Reader<'_> {
    /// A person's unfinished work.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn draft(&self, person: PersonId, name: &str) -> Result<Option<Value>> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT value FROM draft WHERE person = ?1 AND name = ?2")?
            .query_row((person.0.as_bytes(), name), |row| row.get(0))
            .optional()?;
        text.map(|t| parse(&t)).transpose()
    }

    /// A setting of this device.
    ///
    /// # Errors
    /// [`StoreError::RecordUnreadable`] when it isn't of the type asked for.
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?;
        text.map(|t| parse(&t)).transpose()
    }

    /// Every setting whose name begins so, by name.
    ///
    /// # Errors
    /// As [`Reader::setting`].
    pub fn settings<T: DeserializeOwned>(&self, prefix: &str) -> Result<Vec<(String, T)>> {
        let mut select = self.conn.prepare_cached(include_str!("settings.sql"))?;
        let rows =
            select.query_map([prefix], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (name, text) = row?;
            Ok((name, parse(&text)?))
        })
        .collect()
    }
}

impl Store {
    /// See [`Reader::draft`].
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn draft(&self, person: PersonId, name: &str) -> Result<Option<Value>> {
        self.read().draft(person, name)
    }

    /// Keeps a person's unfinished work; on disk when this returns.
    ///
    /// # Errors
    /// What the disk says.
    pub fn save_draft(&self, person: PersonId, name: &str, value: &Value) -> Result<()> {
        save_draft(&self.conn, person, name, value)
    }

    /// Forgets a person's unfinished work.
    ///
    /// # Errors
    /// What the disk says.
    pub fn drop_draft(&self, person: PersonId, name: &str) -> Result<()> {
        drop_draft(&self.conn, person, name)
    }

    /// See [`Reader::setting`].
    ///
    /// # Errors
    /// As [`Reader::setting`].
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        self.read().setting(name)
    }

    /// Keeps a setting of this device; on disk when this returns.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_setting(&self, name: &str, value: &impl Serialize) -> Result<()> {
        set_setting(&self.conn, name, value)
    }
}

impl Tx<'_> {
    /// Keeps a person's unfinished work with the rest of the write.
    ///
    /// # Errors
    /// What the disk says.
    pub fn save_draft(&mut self, person: PersonId, name: &str, value: &Value) -> Result<()> {
        save_draft(self.conn, person, name, value)
    }

    /// Forgets a person's unfinished work with the rest of the write.
    ///
    /// # Errors
    /// What the disk says.
    pub fn drop_draft(&mut self, person: PersonId, name: &str) -> Result<()> {
        drop_draft(self.conn, person, name)
    }

    /// Keeps a setting of this device with the rest of the write.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_setting(&mut self, name: &str, value: &impl Serialize) -> Result<()> {
        set_setting(self.conn, name, value)
    }

    /// Forgets a setting of this device with the rest of the write.
    ///
    /// # Errors
    /// What the disk says.
    pub fn drop_setting(&mut self, name: &str) -> Result<()> {
        self.conn.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?;
        Ok(())
    }
}

fn save_draft(conn: &Connection, person: PersonId, name: &str, value: &Value) -> Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO draft (person, name, value) VALUES (?1, ?2, ?3)")?
        .execute((person.0.as_bytes(), name, value.to_string()))?;
    Ok(())
}

fn drop_draft(conn: &Connection, person: PersonId, name: &str) -> Result<()> {
    conn.prepare_cached("DELETE FROM draft WHERE person = ?1 AND name = ?2")?
        .execute((person.0.as_bytes(), name))?;
    Ok(())
}

pub(crate) fn set_setting(conn: &Connection, name: &str, value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string(value).map_err(|e| StoreError::unreadable("setting", e))?;
    conn.prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
        .execute((name, text))?;
    Ok(())
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|e| StoreError::unreadable("setting", e))
}
