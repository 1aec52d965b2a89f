//! Records shown before their history is here, as a hub's checkpoint has them. They
//! are a view and nothing else: logs, documents and what is exchanged know nothing of
//! them, so a checkpoint can't make anything true; once the logs are here up to where
//! it was made, the records are what the logs make of them.

use automerge::Automerge;
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::id::RecordId;
use punnet_domain::log::Hash;
use punnet_domain::record::Kind;
use punnet_domain::touched::Touched;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{Result, Store, StoreError, documents, project};

impl Store {
    /// Every record as it stands, for a checkpoint.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn states(&self) -> Result<Vec<RecordState>> {
        let mut select =
            self.conn.prepare_cached("SELECT kind, id, heads, json FROM record ORDER BY kind, id")?;
        let mut rows = select.query([])?;
        let mut states = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(kind) = Kind::from_code(&row.get::<_, String>(0)?) else { continue };
            let record = RecordId(Uuid::from_bytes(row.get(1)?));
            let heads = if kind.is_approved() { parsed(&row.get::<_, String>(2)?)? } else { Vec::new() };
            let json: Map<String, Value> = parsed(&row.get::<_, String>(3)?)?;
            states.push(RecordState { kind, record, heads, json });
        }
        Ok(states)
    }

    /// How many records there are.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn count_records(&self) -> Result<u64> {
        Ok(self.conn.prepare_cached("SELECT count(*) FROM record")?.query_row([], |row| row.get(0))?)
    }

    /// What came so far of a checkpoint's state.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn state_part(&self, digest: &Hash) -> Result<Vec<u8>> {
        let sql = "SELECT bytes FROM state_part WHERE digest = ?1";
        let part = self.conn.prepare_cached(sql)?.query_row([digest], |row| row.get(0)).optional()?;
        Ok(part.unwrap_or_default())
    }

    /// Keeps what came so far of a checkpoint's state; of another one nothing is kept then.
    ///
    /// # Errors
    /// What the disk says.
    pub fn keep_state_part(&mut self, digest: &Hash, bytes: &[u8]) -> Result<()> {
        let sql = self.conn.transaction()?;
        sql.execute("DELETE FROM state_part", [])?;
        sql.execute("INSERT INTO state_part (digest, bytes) VALUES (?1, ?2)", (digest, bytes))?;
        sql.commit()?;
        Ok(())
    }

    /// Shows records as a checkpoint has them. Not those that are here already, and
    /// none where the logs are here as far as it goes.
    ///
    /// # Errors
    /// What the disk says.
    pub fn begin_from(&mut self, checkpoint: &Checkpoint, records: &[RecordState]) -> Result<()> {
        let held = self.frontier(checkpoint.cooperative)?;
        let text = serde_json::to_string(checkpoint).map_err(|e| StoreError::unreadable("checkpoint", e))?;
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        sql.execute("DELETE FROM state_part", [])?;
        if !checkpoint.is_within(&held) {
            sql.execute("INSERT OR REPLACE INTO checkpoint (only, begun) VALUES (1, ?1)", [text])?;
            for state in records {
                show(&sql, state)?;
            }
        }
        sql.commit()?;
        Ok(())
    }

    /// How many records are shown as a checkpoint has them.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn previewed(&self) -> Result<u64> {
        Ok(self.conn.prepare_cached("SELECT count(*) FROM preview")?.query_row([], |row| row.get(0))?)
    }

    /// Once the logs are here as far as the checkpoint goes, makes of every record it
    /// showed what the logs say.
    pub(crate) fn reveal(&mut self) -> Result<Vec<Touched>> {
        let Some(checkpoint) = begun(&self.conn)? else { return Ok(Vec::new()) };
        if !checkpoint.is_within(&self.frontier(checkpoint.cooperative)?) {
            return Ok(Vec::new());
        }
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let records = shown(&sql)?;
        sql.execute_batch("DELETE FROM preview; DELETE FROM checkpoint;")?;
        for (kind, record) in &records {
            project::forget(&sql, *kind, *record)?;
        }
        for touched in &records {
            reproject(&sql, touched.1)?;
        }
        sql.commit()?;
        Ok(records.into_iter().map(|(kind, id)| Touched { kind, id }).collect())
    }
}

fn show(conn: &Connection, state: &RecordState) -> Result<()> {
    let held = "SELECT EXISTS (SELECT 1 FROM entry WHERE record = ?1)
        OR EXISTS (SELECT 1 FROM packed WHERE record = ?1)";
    if conn.prepare_cached(held)?.query_row([state.record.0.as_bytes()], |row| row.get(0))? {
        return Ok(());
    }
    let mark = "INSERT OR IGNORE INTO preview (record, kind) VALUES (?1, ?2)";
    conn.prepare_cached(mark)?.execute((state.record.0.as_bytes(), state.kind.code()))?;
    let heads = Value::from(state.heads.clone()).to_string();
    project::show(conn, state.kind, state.record, &heads, &state.json)
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|e| StoreError::unreadable("record", e))
}

/// Whether a record is shown as a checkpoint has it.
pub(crate) fn is_previewed(conn: &Connection, record: RecordId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM preview WHERE record = ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([record.0.as_bytes()], |row| row.get(0))?)
}

fn begun(conn: &Connection) -> Result<Option<Checkpoint>> {
    let sql = "SELECT begun FROM checkpoint WHERE only = 1";
    let text: Option<String> = conn.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
    text.map(|text| parsed(&text)).transpose()
}

fn shown(conn: &Connection) -> Result<Vec<(Kind, RecordId)>> {
    let mut select = conn.prepare_cached("SELECT kind, record FROM preview")?;
    let mut rows = select.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let record = RecordId(Uuid::from_bytes(row.get(1)?));
        found.extend(Kind::from_code(&kind).map(|kind| (kind, record)));
    }
    Ok(found)
}

fn reproject(conn: &Connection, record: RecordId) -> Result<()> {
    let sql = "SELECT kind FROM document WHERE record = ?1";
    let kind: Option<String> =
        conn.prepare_cached(sql)?.query_row([record.0.as_bytes()], |row| row.get(0)).optional()?;
    let Some(kind) = kind.as_deref().and_then(Kind::from_code) else { return Ok(()) };
    let document: Automerge = documents::load(conn, record)?;
    project::project(conn, kind, record, &document)
}
