//! Taking frames of other devices: durable on receipt, idempotent by log and
//! position, never half of one.

use std::collections::BTreeSet;

use punnet_domain::device::names_founder;
use punnet_domain::exchange::{Received, ReplicaError, Settled};
use punnet_domain::id::RecordId;
use punnet_domain::log::{LogOwner, PackedFrame, VerifiedFrame};
use punnet_domain::mutants::{Mutant, planted};
use rusqlite::{Connection, TransactionBehavior};

use crate::branches::{self, Place};
use crate::logs::{Log, State};
use crate::{Result, Store, StoreError, documents, frames, standing};

impl Store {
    /// Takes a frame of any log; it is on disk when this returns, and
    /// [`Store::settle`] puts it into its records. What is here already is skipped;
    /// what builds on changes that aren't here waits for them; what doesn't count,
    /// because its device isn't let in, is revoked or wrote two chains, is kept beside.
    ///
    /// A frame of this device's own log that isn't here shows that the store is an
    /// old copy or that a copy of it writes too: it goes on as a new incarnation.
    ///
    /// # Errors
    /// [`StoreError::FrameGap`], [`StoreError::FrameDamaged`]; what the disk says.
    pub fn receive(&mut self, frame: &VerifiedFrame, now_ms: i64) -> Result<Received> {
        if self.is_copied(frame)? {
            // The other copy jumps too: let their numbers not meet again.
            let thousands = 1 + u8::from_be_bytes(self.random()?) % 90;
            self.begin_incarnation(thousands)?;
        }
        let own_key = self.device_key();
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let owner = &frame.frame().owner;
        let trunk = log_of(&sql, owner, &own_key)?;
        let begins = trunk.length == 0;
        let (log, forks) = match branches::place(&sql, &trunk, frame)? {
            Place::On(log) => {
                branches::trust_again(&sql, &trunk, frame)?;
                (log, false)
            }
            Place::Beside(_) if planted(Mutant::SecondChainIsDropped) => return Ok(Received::default()),
            Place::Beside(other) => (branches::begin(&sql, trunk.clone(), &other, frame, now_ms)?, true),
            Place::Nowhere => {
                branches::doubt(&sql, &trunk)?;
                sql.commit()?;
                return Err(StoreError::FrameGap { log: trunk.id, have: 0 });
            }
        };
        let (mut received, records) = take(&sql, log, frame)?;
        let mut judged = Settled::default();
        let speaks = frame.frame().entries.iter().any(|entry| standing::speaks_of_devices(entry.kind));
        let moved = branches::advance(&sql, &mut Log::by_row(&sql, trunk.row)?, frame)?;
        if forks || moved {
            branches::name(&sql, &Log::by_row(&sql, trunk.row)?)?;
        }
        if begins || forks || moved || speaks {
            judged = standing::judge(&sql, owner.cooperative, &own_key)?;
            received.quarantined = received.quarantined.saturating_sub(judged.applied);
        }
        received.end = frame.frame().end();
        if owner.device_key == own_key {
            sql.execute_batch(include_str!("numbers_catch_up.sql"))?;
        }
        if planted(Mutant::SaysTakenWithoutKeepingIt) && frame.frame().start % 3 == 2 {
            return Ok(received);
        }
        sql.commit()?;
        self.unsettled.records.extend(records);
        self.unsettled.settled.add(judged);
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

/// Appends what is new of a frame, and says of which records it is.
fn take(conn: &Connection, mut log: Log, frame: &VerifiedFrame) -> Result<(Received, BTreeSet<RecordId>)> {
    let entries = &frame.frame().entries;
    let known = log.length.saturating_sub(frame.frame().start);
    let known = usize::try_from(known).unwrap_or(usize::MAX).min(entries.len());
    let known = if planted(Mutant::TakesADuplicateAgain) { 0 } else { known };
    let new = entries.get(known..).unwrap_or_default();
    let mut received =
        Received { log: log.id, duplicate: known as u64, added: new.len() as u64, ..Received::default() };
    let mut records = BTreeSet::new();
    for entry in new {
        documents::parse_change(&entry.change, &entry.change_hash)?;
        if log.length < log.counted {
            log.append(conn, entry, State::Waiting)?;
            records.insert(entry.record);
        } else {
            log.append(conn, entry, State::Quarantined)?;
            received.quarantined += 1;
        }
    }
    if new.is_empty() {
        log.seal(conn, frame.frame().end(), &frame.frame().signature)?;
    } else {
        log.close(conn, &frame.frame().signature)?;
    }
    Ok((received, records))
}
