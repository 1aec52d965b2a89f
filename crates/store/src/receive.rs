//! Taking frames of other devices: durable on receipt, idempotent by log and
//! position, never half of one.

use std::collections::BTreeSet;

use automerge::Change;
use punnet_domain::device::names_founder;
use punnet_domain::exchange::{Received, ReplicaError};
use punnet_domain::id::RecordId;
use punnet_domain::log::{LogOwner, PackedFrame, VerifiedFrame};
use punnet_domain::record::Kind;
use punnet_domain::touched::Touched;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::branches::{self, Place};
use crate::frames::entry;
use crate::logs::{Log, State};
use crate::{Result, Store, StoreError, documents, frames, open, project, standing};

impl Store {
    /// Takes a frame of any log. What is here already is skipped; what builds
    /// on changes that aren't here waits for them; what doesn't count, because its
    /// device isn't let in, is revoked or wrote two chains, is kept beside.
    ///
    /// A frame of this device's own log that isn't here shows that the store is an
    /// old copy or that a copy of it writes too: it goes on as a new incarnation.
    ///
    /// # Errors
    /// [`StoreError::FrameGap`], [`StoreError::FrameDamaged`]; what the disk says.
    pub fn receive(&mut self, frame: &VerifiedFrame, now_ms: i64) -> Result<Received> {
        if self.is_copied(frame)? {
            // The other copy jumps too: let their numbers not meet again.
            self.begin_incarnation(1 + u8::from_be_bytes(open::random()?) % 90)?;
        }
        let own_key = self.device_key();
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let owner = &frame.frame().owner;
        let trunk = log_of(&sql, owner, &own_key)?;
        let begins = trunk.length == 0;
        let (log, forks) = match branches::place(&sql, &trunk, frame)? {
            Place::On(log) => (log, false),
            Place::Beside(other) => (branches::begin(&sql, trunk.clone(), &other, frame, now_ms)?, true),
            Place::Nowhere => {
                branches::doubt(&sql, &trunk)?;
                sql.commit()?;
                return Err(StoreError::FrameGap { log: trunk.id, have: 0 });
            }
        };
        let mut received = take(&sql, log, frame)?;
        let speaks = frame.frame().entries.iter().any(|entry| standing::speaks_of_devices(entry.kind));
        let moved = branches::advance(&sql, &mut Log::by_row(&sql, trunk.row)?, frame)?;
        if forks || moved {
            branches::name(&sql, &Log::by_row(&sql, trunk.row)?)?;
        }
        if begins || forks || moved || speaks {
            add(&mut received, standing::judge(&sql, owner.cooperative, &own_key)?);
        }
        received.end = frame.frame().end();
        if owner.device_key == own_key {
            sql.execute_batch(include_str!("numbers_catch_up.sql"))?;
        }
        sql.commit()?;
        Ok(received)
    }

    /// As [`Store::receive`], from the bytes a frame travels as.
    ///
    /// # Errors
    /// Bytes that are no frame, or none its device signed; as [`Store::receive`].
    pub fn receive_packed(
        &mut self,
        packed: &PackedFrame,
        now_ms: i64,
    ) -> std::result::Result<Received, ReplicaError> {
        let frame = frames::unpack(&self.conn, packed)?.verify()?;
        Ok(self.receive(&frame, now_ms)?)
    }

    /// Whether a frame is of the log this device writes now and isn't here.
    fn is_copied(&self, frame: &VerifiedFrame) -> Result<bool> {
        let owner = &frame.frame().owner;
        let writes = *owner == self.device.owner(owner.cooperative, owner.stream);
        Ok(writes && !branches::holds(&self.conn, frame)?)
    }
}

/// The log of a frame. Of a device nobody knows yet nothing counts until it is
/// known to be let in.
fn log_of(conn: &Connection, owner: &LogOwner, own_key: &[u8; 32]) -> Result<Log> {
    let log = Log::open(conn, owner.clone())?;
    if log.length > 0 || owner.device_key == *own_key || !names_founder(owner.cooperative) {
        return Ok(log);
    }
    conn.prepare_cached("UPDATE log SET counted = 0 WHERE row = ?1")?.execute([log.row])?;
    Log::by_row(conn, log.row)
}

fn add(received: &mut Received, more: Received) {
    received.applied += more.applied;
    received.quarantined = received.quarantined.saturating_sub(more.applied);
    received.touched.extend(more.touched);
    received.touched.sort();
    received.touched.dedup();
}

fn take(conn: &Connection, mut log: Log, frame: &VerifiedFrame) -> Result<Received> {
    let entries = &frame.frame().entries;
    let known = log.length.saturating_sub(frame.frame().start);
    let known = usize::try_from(known).unwrap_or(usize::MAX).min(entries.len());
    let new = entries.get(known..).unwrap_or_default();
    let mut received = Received { log: log.id, duplicate: known as u64, ..Received::default() };
    let mut touched = BTreeSet::new();
    let actor = *log.owner.log_id().as_bytes();
    for entry in new {
        let change = documents::parse_change(&entry.change, &entry.change_hash)?;
        let state = if log.length < log.counted {
            apply(conn, entry.kind, entry.record, change, &actor)?
        } else {
            State::Quarantined
        };
        log.append(conn, entry, state)?;
        match state {
            State::Applied => {
                received.applied += 1 + apply_waiting(conn, entry.record)?;
                touched.insert(Touched { kind: entry.kind, id: entry.record });
            }
            State::Waiting => received.waiting += 1,
            State::Refused => received.refused += 1,
            State::Quarantined => received.quarantined += 1,
        }
    }
    if new.is_empty() {
        log.seal(conn, frame.frame().end(), &frame.frame().signature)?;
    } else {
        log.close(conn, &frame.frame().signature)?;
    }
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
pub(crate) fn apply_waiting(conn: &Connection, record: RecordId) -> Result<u64> {
    let mut applied = 0;
    loop {
        let before = applied;
        for (log, position, actor, entry) in waiting(conn, record)? {
            let change = documents::parse_change(&entry.change, &entry.change_hash)?;
            let state = apply(conn, entry.kind, record, change, &actor)?;
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
