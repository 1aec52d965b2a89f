//! How far each log counts, and taking out what no longer does.
//!
//! Rules are in [`punnet_domain::standing`]; here they are fed from the logs
//! themselves, not from records, so that the answer follows from the entries held
//! and not from the order in which they came.

use std::collections::{BTreeMap, BTreeSet};

use punnet_domain::device::{Admission, Device, Mark};
use punnet_domain::exchange::Settled;
use punnet_domain::id::{CooperativeId, RecordId};
use punnet_domain::log::{Hash, LogOwner, device_id};
use punnet_domain::record::Kind;
use punnet_domain::standing::{Said, Standings, What};
use punnet_domain::touched::Touched;
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::frames::{entry, logs_of};
use crate::logs::{Log, State};
use crate::{Result, Store, branches, documents, packs, project, settle};

/// A log counts to its end, as SQLite writes it.
const ALL: u64 = i64::MAX as u64;

/// The logs of a cooperative with what they say of devices.
pub(crate) struct Heard {
    pub logs: Vec<Log>,
    /// Of logs with several chains, by their row: the chains that don't count.
    set_aside: BTreeSet<i64>,
    pub said: Vec<Said>,
    pub standings: Standings,
}

/// Whether what is said of devices may differ after such an entry.
pub(crate) fn speaks_of_devices(kind: Kind) -> bool {
    matches!(kind, Kind::Device | Kind::Revocation)
}

impl Store {
    /// How every device of a cooperative stands, and what is said of them.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn standings(&self, cooperative: CooperativeId) -> Result<(Standings, Vec<Said>)> {
        let heard = Heard::new(&self.conn, cooperative)?;
        Ok((heard.standings, heard.said))
    }
}

impl Heard {
    pub fn new(conn: &Connection, cooperative: CooperativeId) -> Result<Self> {
        let logs = logs_of(conn, cooperative)?;
        let set_aside = set_aside(conn, &logs)?;
        let mut said = Vec::new();
        for log in logs.iter().filter(|log| !set_aside.contains(&log.row)) {
            said.extend(said_in(conn, log)?);
        }
        let ends = Ends { conn, logs: &logs, set_aside: &set_aside };
        for item in &mut said {
            if let What::Revocation(revocation) = &mut item.what {
                for (log, mark) in &mut revocation.valid_up_to {
                    mark.length = ends.of(*log, mark)?;
                }
            }
        }
        let writers = logs.iter().map(|log| device_id(&log.owner.device_key)).collect();
        let standings = Standings::new(cooperative, &writers, &said);
        Ok(Self { logs, set_aside, said, standings })
    }

    /// How many entries of a log count here. A device's own logs do on itself, so
    /// that it keeps what it wrote whatever others say.
    pub fn counts(&self, log: &Log, own_key: &[u8; 32]) -> u64 {
        if self.set_aside.contains(&log.row) {
            return log.begins;
        }
        if log.owner.device_key == *own_key {
            return ALL;
        }
        let device = device_id(&log.owner.device_key);
        self.standings.counts(device, log.owner.log_id()).min(ALL)
    }
}

/// Of several chains of a log one counts: that with the smaller hash where they
/// part. Any rule would do that is the same everywhere and that no later entry
/// changes; none can tell the copy from the original.
fn set_aside(conn: &Connection, logs: &[Log]) -> Result<BTreeSet<i64>> {
    let mut chains: BTreeMap<i64, Vec<(Vec<Hash>, i64)>> = BTreeMap::new();
    for log in logs {
        if let Some(trunk) = log.trunk {
            chains.entry(trunk).or_default().push((branches::hashes(conn, log.row)?, log.row));
        }
    }
    let aside = chains.into_values().flat_map(|mut chains| {
        chains.sort();
        chains.into_iter().skip(1).map(|(_, row)| row)
    });
    Ok(aside.collect())
}

/// What the entries of a log say of devices. Only what a record's first change says
/// is heard, since others can't edit that; and of a device itself, each invitation
/// it shows, for it may need a second one.
fn said_in(conn: &Connection, log: &Log) -> Result<Vec<Said>> {
    let mut select = conn.prepare_cached(include_str!("entries_of_devices.sql"))?;
    let mut rows = select.query([log.row])?;
    let mut said = Vec::new();
    let (writer, name) = (device_id(&log.owner.device_key), log.owner.log_id());
    while let Some(row) = rows.next()? {
        let (position, entry) = (row.get("position")?, entry(row)?);
        let change = documents::parse_change(&entry.change, &entry.change_hash)?;
        if !documents::acceptable(&change, name.as_bytes()) {
            continue;
        }
        let shown = (entry.record == writer.into()).then(|| documents::text_put(&change, "invitation"));
        let words = match shown.flatten().filter(|_| !change.deps().is_empty()) {
            Some(invitation) => shows(&log.owner, invitation, entry.at_ms),
            None => documents::first_words(change).and_then(|json| what(entry.kind, entry.record, json)),
        };
        said.extend(words.map(|what| Said { writer, log: name, position, what }));
    }
    Ok(said)
}

/// A device shows an invitation after its first one.
fn shows(owner: &LogOwner, invitation: String, at_ms: i64) -> Option<What> {
    let admission = Admission::Invited { invitation };
    Device::new(owner.cooperative, &owner.device_key, "", admission, at_ms).ok().map(What::Device)
}

fn what(kind: Kind, record: RecordId, json: Value) -> Option<What> {
    let what = match kind {
        Kind::Device => What::Device(serde_json::from_value(json).ok()?),
        _ => What::Revocation(serde_json::from_value(json).ok()?),
    };
    let id: RecordId = match &what {
        What::Device(device) => device.id.into(),
        What::Revocation(revocation) => revocation.id.into(),
    };
    Some(what).filter(|_| id == record)
}

/// Where revoked devices' logs end.
struct Ends<'a> {
    conn: &'a Connection,
    logs: &'a [Log],
    set_aside: &'a BTreeSet<i64>,
}

impl Ends<'_> {
    /// How far a log counts by a revocation's mark. Where the log held has another
    /// hash there, whoever revoked it saw another chain: it counts as far as both
    /// are the same, and not at all before that is known.
    fn of(&self, log: Uuid, mark: &Mark) -> Result<u64> {
        let chains: Vec<&Log> = self.logs.iter().filter(|l| l.owner.log_id() == log).collect();
        let mut counting = None;
        let mut marked = None;
        for chain in chains {
            let hash =
                if chain.length < mark.length { None } else { chain.hash_at(self.conn, mark.length)? };
            let fits = hash.is_some() && hash == mark.hash();
            if !self.set_aside.contains(&chain.row) && chain.length >= mark.length {
                if fits || mark.length == 0 {
                    return Ok(mark.length);
                }
                counting = Some(chain);
            }
            marked = marked.or(Some(chain).filter(|_| fits));
        }
        match (counting, marked) {
            (None, _) => Ok(mark.length),
            (Some(one), Some(other)) => self.common(one, other),
            (Some(_), None) => Ok(0),
        }
    }

    fn common(&self, one: &Log, other: &Log) -> Result<u64> {
        let (one_from, other_from) =
            (branches::hashes(self.conn, one.row)?, branches::hashes(self.conn, other.row)?);
        let same = one_from.iter().zip(&other_from).take_while(|(a, b)| a == b).count();
        Ok(one.begins.max(other.begins) + same as u64)
    }
}

/// Works out anew how far each log counts; takes out what no longer does and puts
/// in what does now.
pub(crate) fn judge(conn: &Connection, cooperative: CooperativeId, own_key: &[u8; 32]) -> Result<Settled> {
    let mut changed = BTreeSet::new();
    let mut out = BTreeSet::new();
    for (log, counts) in limits(conn, cooperative, own_key)? {
        conn.prepare_cached("UPDATE log SET counted = ?2 WHERE row = ?1")?.execute((log.row, counts))?;
        if counts < log.packed {
            packs::thaw(conn, &log)?;
        }
        let beyond = records(conn, include_str!("records_beyond.sql"), log.row, counts)?;
        let within = records(conn, include_str!("records_within.sql"), log.row, counts)?;
        let sql = "UPDATE entry SET state = 3 WHERE log = ?1 AND position >= ?2";
        conn.prepare_cached(sql)?.execute((log.row, counts))?;
        let sql = "UPDATE entry SET state = 1 WHERE log = ?1 AND position < ?2 AND state = 3";
        conn.prepare_cached(sql)?.execute((log.row, counts))?;
        changed.extend(beyond.iter().chain(&within).copied());
        out.extend(beyond);
    }
    for (kind, record) in &out {
        take_out(conn, *kind, *record)?;
    }
    let mut settled = Settled::default();
    for (kind, record) in changed {
        settled.add(settle::settle(conn, record)?);
        settled.add(Settled { touched: vec![Touched { kind, id: record }], ..Settled::default() });
    }
    Ok(settled)
}

/// The logs whose end changed, with where they end now.
fn limits(conn: &Connection, cooperative: CooperativeId, own_key: &[u8; 32]) -> Result<Vec<(Log, u64)>> {
    let heard = Heard::new(conn, cooperative)?;
    let ends = heard.logs.iter().map(|log| (log.clone(), heard.counts(log, own_key)));
    Ok(ends.filter(|(log, counts)| log.counted != *counts).collect())
}

/// Writes down how far each log counts, touching nothing else.
pub(crate) fn measure(conn: &Connection, own_key: &[u8; 32]) -> Result<()> {
    let mut select = conn.prepare("SELECT DISTINCT cooperative FROM log")?;
    let cooperatives = select.query_map([], |row| row.get::<_, [u8; 16]>(0))?;
    for cooperative in cooperatives.collect::<rusqlite::Result<Vec<_>>>()? {
        for (log, counts) in limits(conn, Uuid::from_bytes(cooperative).into(), own_key)? {
            conn.prepare_cached("UPDATE log SET counted = ?2 WHERE row = ?1")?.execute((log.row, counts))?;
        }
    }
    Ok(())
}

fn records(conn: &Connection, sql: &str, log: i64, counts: u64) -> Result<Vec<(Kind, RecordId)>> {
    let mut select = conn.prepare_cached(sql)?;
    let mut rows = select.query((log, counts))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let record = RecordId(Uuid::from_bytes(row.get(1)?));
        found.extend(Kind::from_code(&kind).map(|kind| (kind, record)));
    }
    Ok(found)
}

/// Empties a record's document; what still counts of it then waits to be applied.
fn take_out(conn: &Connection, kind: Kind, record: RecordId) -> Result<()> {
    packs::thaw_record(conn, record)?;
    let id = record.0.as_bytes();
    conn.prepare_cached("DELETE FROM document WHERE record = ?1")?.execute([id])?;
    let sql = "UPDATE entry SET state = ?2 WHERE record = ?1 AND state <> 3";
    conn.prepare_cached(sql)?.execute((id, State::Waiting as i64))?;
    project::forget(conn, kind, record)
}
