//! Putting kept changes into their records, a record at a time: a message brings
//! many changes of one record, and loading, saving and projecting it once for all
//! of them is several times cheaper than once for each.

use std::collections::BTreeSet;

use automerge::{Automerge, Change, ChangeHash};
use punnet_domain::exchange::Settled;
use punnet_domain::id::RecordId;
use punnet_domain::mutants::{Mutant, planted};
use punnet_domain::record::Kind;
use punnet_domain::touched::Touched;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::frames::entry;
use crate::logs::State;
use crate::{Result, Store, documents, project};

/// So many records at a time, so that a screen that wants to write needn't wait.
const RECORDS_AT_ONCE: usize = 250;

/// What was received and isn't in its records yet. It is on disk as entries that
/// wait; this only says which records to look at.
#[derive(Default)]
pub(crate) struct Unsettled {
    pub records: BTreeSet<RecordId>,
    /// What was settled since that was last asked.
    pub settled: Settled,
}

impl Store {
    /// Puts what was received into its records. Also done before every write and
    /// when the store is opened, so that a kill in between loses nothing.
    ///
    /// # Errors
    /// What the disk says; what isn't done then is done the next time.
    pub fn settle(&mut self) -> Result<Settled> {
        let mut settled = std::mem::take(&mut self.unsettled.settled);
        while !self.unsettled.records.is_empty() {
            let some: BTreeSet<RecordId> =
                self.unsettled.records.iter().copied().take(RECORDS_AT_ONCE).collect();
            let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for record in &some {
                settled.add(settle(&sql, *record)?);
            }
            sql.commit()?;
            self.unsettled.records.retain(|record| !some.contains(record));
        }
        settled.add(Settled { touched: self.reveal()?, ..Settled::default() });
        Ok(settled)
    }

    /// Finds what a program that was killed left waiting.
    pub(crate) fn settle_left_over(&mut self) -> Result<()> {
        let mut select =
            self.conn.prepare("SELECT DISTINCT record FROM entry WHERE state > 0 AND state = 1")?;
        let records = select.query_map([], |row| row.get(0))?;
        let records = records.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
        drop(select);
        self.unsettled.records.extend(records.into_iter().map(|id| RecordId(Uuid::from_bytes(id))));
        self.settle().map(drop)
    }
}

/// An entry that waits.
struct Kept {
    log: i64,
    position: u64,
    actor: Uuid,
    kind: Kind,
    change: Change,
}

/// Puts into a record all that waits for it and can go in. Touches nothing else.
pub(crate) fn settle(conn: &Connection, record: RecordId) -> Result<Settled> {
    let kept = waiting(conn, record)?;
    if kept.is_empty() {
        return Ok(Settled::default());
    }
    let known = kind_of(conn, record)?;
    let mut document = documents::load(conn, record)?;
    let (going, refused) = sort(&document, known, &kept);
    let kind = known.or_else(|| going.first().map(|kept| kept.kind));
    let (taken, spoilt) = put(&mut document, &going);
    let mut settled = Settled { applied: taken.len() as u64, ..Settled::default() };
    for (kept, state) in states(&taken, &refused, &spoilt) {
        set_state(conn, kept.log, kept.position, state)?;
        settled.refused += u64::from(state == State::Refused);
    }
    if planted(Mutant::ForgetsWhatWaits) {
        let sql = "UPDATE entry SET state = 0 WHERE record = ?1 AND state = 1";
        conn.prepare_cached(sql)?.execute([record.0.as_bytes()])?;
    }
    settled.waiting = kept.len() as u64 - settled.applied - settled.refused;
    if let (Some(kind), false) = (kind, taken.is_empty()) {
        documents::save(conn, kind, record, &document)?;
        project::project(conn, kind, record, &document)?;
        settled.touched.push(Touched { kind, id: record });
    }
    Ok(settled)
}

fn states<'a>(
    taken: &'a [&'a Kept],
    refused: &'a [&'a Kept],
    spoilt: &'a [&'a Kept],
) -> impl Iterator<Item = (&'a Kept, State)> {
    let applied = taken.iter().map(|kept| (*kept, State::Applied));
    applied.chain(refused.iter().chain(spoilt).map(|kept| (*kept, State::Refused)))
}

/// Which entries can go in, in an order they can, and which never will. A record is
/// of one kind: that of the first change that goes in.
fn sort<'a>(document: &Automerge, known: Option<Kind>, kept: &'a [Kept]) -> (Vec<&'a Kept>, Vec<&'a Kept>) {
    let mut kind = known;
    let mut going: Vec<&Kept> = Vec::new();
    let mut hashes: BTreeSet<ChangeHash> = BTreeSet::new();
    let (mut left, mut refused): (Vec<&Kept>, Vec<&Kept>) =
        kept.iter().partition(|kept| documents::acceptable(&kept.change, kept.actor.as_bytes()));
    loop {
        let before = left.len();
        left.retain(|kept| {
            if kind.is_some_and(|kind| kind != kept.kind) {
                refused.push(kept);
                return false;
            }
            let ready =
                kept.change.deps().iter().all(|dep| hashes.contains(dep) || documents::has(document, dep));
            if ready {
                kind = Some(kept.kind);
                hashes.insert(kept.change.hash());
                going.push(kept);
            }
            !ready
        });
        if left.len() == before {
            return (going, refused);
        }
    }
}

/// Applies changes all at once, or one by one where one of them can't be. Those that
/// build on one that can't wait on.
fn put<'a>(document: &mut Automerge, going: &[&'a Kept]) -> (Vec<&'a Kept>, Vec<&'a Kept>) {
    let whole = document.clone();
    if documents::apply(document, going.iter().map(|kept| kept.change.clone()).collect()) {
        return (going.to_vec(), Vec::new());
    }
    *document = whole;
    let (mut taken, mut spoilt) = (Vec::new(), Vec::new());
    for kept in going {
        if !documents::ready(document, &kept.change) {
            continue;
        }
        let before = document.clone();
        if documents::apply(document, vec![kept.change.clone()]) {
            taken.push(*kept);
        } else {
            *document = before;
            spoilt.push(*kept);
        }
    }
    (taken, spoilt)
}

fn kind_of(conn: &Connection, record: RecordId) -> Result<Option<Kind>> {
    let known: Option<String> = conn
        .prepare_cached("SELECT kind FROM document WHERE record = ?1")?
        .query_row([record.0.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(known.as_deref().and_then(Kind::from_code))
}

fn waiting(conn: &Connection, record: RecordId) -> Result<Vec<Kept>> {
    let mut select = conn.prepare_cached(include_str!("entries_waiting.sql"))?;
    let mut rows = select.query([record.0.as_bytes()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = entry(row)?;
        found.push(Kept {
            log: row.get("log")?,
            position: row.get("position")?,
            actor: Uuid::from_bytes(row.get("log_id")?),
            kind: entry.kind,
            change: documents::parse_change(&entry.change, &entry.change_hash)?,
        });
    }
    Ok(found)
}

/// Writes down what became of an entry.
fn set_state(conn: &Connection, log: i64, position: u64, state: State) -> Result<()> {
    let sql = "UPDATE entry SET state = ?3 WHERE log = ?1 AND position = ?2";
    conn.prepare_cached(sql)?.execute((log, position, state as i64))?;
    Ok(())
}
