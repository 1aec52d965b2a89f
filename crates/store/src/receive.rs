//! Taking frames of other devices: durable on receipt, idempotent by log and
//! position, never half of one.

use std::collections::BTreeSet;

use automerge::Change;
use punnet_domain::exchange::Received;
use punnet_domain::id::RecordId;
use punnet_domain::log::VerifiedFrame;
use punnet_domain::record::Kind;
use punnet_domain::touched::Touched;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::frames::entry;
use crate::logs::{Log, State};
use crate::{Result, Store, StoreError, documents, project};

impl Store {
    /// Takes a frame of any log. What is here already is skipped; what builds
    /// on changes that aren't here waits for them.
    ///
    /// A frame that continues this device's own log beyond what is here shows
    /// that the store is an old copy: it then goes on as a new incarnation.
    ///
    /// # Errors
    /// [`StoreError::FrameGap`], [`StoreError::LogForked`] (the frame is noted),
    /// [`StoreError::FrameDamaged`]; what the disk says.
    pub fn receive(&mut self, frame: &VerifiedFrame, now_ms: i64) -> Result<Received> {
        if self.is_old_copy(frame)? {
            self.begin_incarnation()?;
        }
        let own_key = self.device_key();
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let log = Log::open(&sql, frame.frame().owner.clone())?;
        if frame.frame().start > log.length {
            return Err(StoreError::FrameGap { log: log.id, have: log.length });
        }
        if !agrees(&sql, &log, frame)? {
            note_fork(&sql, &log, frame, now_ms)?;
            sql.commit()?;
            return Err(StoreError::LogForked(log.id));
        }
        let own = log.owner.device_key == own_key;
        let mut received = take(&sql, log, frame)?;
        received.end = frame.frame().end();
        if own {
            sql.execute_batch(include_str!("numbers_catch_up.sql"))?;
        }
        sql.commit()?;
        Ok(received)
    }

    fn is_old_copy(&self, frame: &VerifiedFrame) -> Result<bool> {
        let owner = &frame.frame().owner;
        if *owner != self.device.owner(owner.cooperative, owner.stream) {
            return Ok(false);
        }
        let held = Log::find(&self.conn, owner.log_id())?.map_or(0, |log| log.length);
        Ok(frame.frame().end() > held)
    }
}

/// Whether frame and log have the same hash at the last length both know.
fn agrees(conn: &Connection, log: &Log, frame: &VerifiedFrame) -> Result<bool> {
    let common = log.length.min(frame.frame().end());
    Ok(frame.hash_at(common).is_some() && frame.hash_at(common) == log.hash_at(conn, common)?)
}

/// Two chains under one name: nothing of ours is touched, the other one is noted.
fn note_fork(conn: &Connection, log: &Log, frame: &VerifiedFrame, now_ms: i64) -> Result<()> {
    let end = frame.frame().end();
    let head = frame.hash_at(end).unwrap_or_default();
    conn.prepare_cached(include_str!("fork_insert.sql"))?.execute((
        log.id.as_bytes(),
        frame.frame().start,
        head,
        end,
        now_ms,
    ))?;
    Ok(())
}

fn take(conn: &Connection, mut log: Log, frame: &VerifiedFrame) -> Result<Received> {
    let entries = &frame.frame().entries;
    let known = usize::try_from(log.length - frame.frame().start).unwrap_or(usize::MAX).min(entries.len());
    let new = entries.get(known..).unwrap_or_default();
    let mut received = Received { log: log.id, duplicate: known as u64, ..Received::default() };
    let mut touched = BTreeSet::new();
    for entry in new {
        let change = documents::parse_change(&entry.change, &entry.change_hash)?;
        let actor = *log.id.as_bytes();
        let state = apply(conn, entry.kind, entry.record, change, &actor)?;
        log.append(conn, entry, state)?;
        match state {
            State::Applied => {
                received.applied += 1 + apply_waiting(conn, entry.kind, entry.record)?;
                touched.insert(Touched { kind: entry.kind, id: entry.record });
            }
            State::Waiting => received.waiting += 1,
            State::Refused => received.refused += 1,
        }
    }
    if new.is_empty() {
        log.seal(conn, frame.frame().end(), &frame.frame().signature)?;
    } else {
        log.close(conn, &frame.frame().signature)?;
    }
    received.length = log.length;
    received.touched = touched.into_iter().collect();
    Ok(received)
}

/// Puts a change into its record's document, unless it must wait or can't be.
pub(crate) fn apply(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    change: Change,
    actor: &[u8; 16],
) -> Result<State> {
    if !documents::acceptable(&change, actor) || !same_kind(conn, kind, record)? {
        return Ok(State::Refused);
    }
    let mut document = documents::load(conn, record)?;
    if !documents::ready(&document, &change) {
        return Ok(State::Waiting);
    }
    if !documents::apply(&mut document, change) {
        return Ok(State::Refused);
    }
    documents::save(conn, kind, record, &document)?;
    project::project(conn, kind, record, &document)?;
    Ok(State::Applied)
}

fn same_kind(conn: &Connection, kind: Kind, record: RecordId) -> Result<bool> {
    let known: Option<String> = conn
        .prepare_cached("SELECT kind FROM document WHERE record = ?1")?
        .query_row([record.0.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(known.is_none_or(|known| known == kind.code()))
}

/// Applies what waited for a record's last change, and what waited for that.
pub(crate) fn apply_waiting(conn: &Connection, kind: Kind, record: RecordId) -> Result<u64> {
    let mut applied = 0;
    loop {
        let before = applied;
        for (log, position, actor, entry) in waiting(conn, record)? {
            let change = documents::parse_change(&entry.change, &entry.change_hash)?;
            let state = apply(conn, kind, record, change, &actor)?;
            if state != State::Waiting {
                set_state(conn, log, position, state)?;
                applied += u64::from(state == State::Applied);
            }
        }
        if applied == before {
            return Ok(applied);
        }
    }
}

type WaitingEntry = (i64, u64, [u8; 16], punnet_domain::log::Entry);

fn waiting(conn: &Connection, record: RecordId) -> Result<Vec<WaitingEntry>> {
    let mut select = conn.prepare_cached(include_str!("entries_waiting.sql"))?;
    let mut rows = select.query([record.0.as_bytes()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let log_id = Uuid::from_bytes(row.get("log_id")?);
        found.push((row.get("log")?, row.get("position")?, *log_id.as_bytes(), entry(row)?));
    }
    Ok(found)
}

/// Writes down what became of an entry.
pub(crate) fn set_state(conn: &Connection, log: i64, position: u64, state: State) -> Result<()> {
    conn.prepare_cached("UPDATE entry SET state = ?3 WHERE log = ?1 AND position = ?2")?.execute((
        log,
        position,
        state as i64,
    ))?;
    Ok(())
}
