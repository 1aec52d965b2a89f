//! Old entries in little room: runs of a log kept as the bytes frames travel as,
//! about 16 B a change instead of 400. Nothing is different for whoever asks: what is
//! packed is read back for a peer that lacks it, and before anything is changed about
//! it (a fork, a revocation, a rebuild) it becomes rows again.

use std::collections::BTreeMap;

use punnet_domain::columns::{self, Held, Past, Tail};
use punnet_domain::id::RecordId;
use punnet_domain::log::{Entry, Frame, Hash};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::frames::{cut, weight};
use crate::logs::{Log, State};
use crate::past::LogPast;
use crate::{Result, Store, StoreError};

/// A pack has about so many bytes before it is compressed at most.
const MOST_BYTES: usize = 2 << 20;
/// Packed once and kept: as small as it gets in tolerable time.
const LEVEL: i32 = 19;

/// Older is packed: whoever exchanges at least once a month asks for nothing of it.
const OLD_MS: i64 = 30 * 24 * 3_600_000;

/// How packs are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackSizes {
    /// So many of a log's newest entries stay rows: peers ask for them most.
    pub newest_kept: u64,
    /// Fewer entries aren't worth a pack of their own.
    pub fewest: usize,
    /// A pack has about so many entries at most.
    pub most: usize,
}

impl Default for PackSizes {
    fn default() -> Self {
        Self { newest_kept: 200, fewest: 500, most: 8_000 }
    }
}

/// What packing came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Packing {
    /// Entries that are in packs now and weren't before.
    pub entries: u64,
    /// Bytes of their packs.
    pub bytes: u64,
}

impl Store {
    /// Makes the next pack of what is older than a season's busy weeks need, as whoever
    /// runs a store does now and then; one at a time, since nothing else is done
    /// meanwhile. Nothing where there is none to make.
    ///
    /// # Errors
    /// As [`Store::pack`].
    pub fn pack_next(&mut self, now_ms: i64) -> Result<Option<Packing>> {
        self.pack_one(now_ms.saturating_sub(OLD_MS), PackSizes::default())
    }

    /// Packs old entries of every log: applied, counting, and written before a time
    /// (UTC ms). A pack is made or not at all.
    ///
    /// # Errors
    /// What the disk says; what was packed before stays so.
    pub fn pack(&mut self, before_ms: i64, sizes: PackSizes) -> Result<Packing> {
        let mut all = Packing::default();
        while let Some(packing) = self.pack_one(before_ms, sizes)? {
            all.entries += packing.entries;
            all.bytes += packing.bytes;
        }
        Ok(all)
    }

    fn pack_one(&mut self, before_ms: i64, sizes: PackSizes) -> Result<Option<Packing>> {
        self.settle().map(|settled| self.unsettled.settled.add(settled))?;
        for (row, ends) in packable(&self.conn, before_ms, sizes)? {
            let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if let Some(packing) = pack(&sql, &Log::by_row(&sql, row)?, ends, sizes)? {
                sql.commit()?;
                return Ok(Some(packing));
            }
        }
        Ok(None)
    }

    /// How many bytes of the file the logs take, packed or not: entries, packs, what is
    /// noted of them and signatures, each with its indexes.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn log_bytes(&self) -> Result<u64> {
        Ok(self.conn.query_row(include_str!("log_bytes.sql"), [], |row| row.get(0))?)
    }

    /// Gives back the room that packing freed. Needs as much free room for a while as
    /// the file has bytes.
    ///
    /// # Errors
    /// What the disk says; nothing is then changed.
    pub fn shrink(&mut self) -> Result<()> {
        Ok(self.conn.execute_batch("VACUUM main; PRAGMA main.wal_checkpoint(TRUNCATE);")?)
    }
}

fn packable(conn: &Connection, before_ms: i64, sizes: PackSizes) -> Result<Vec<(i64, u64)>> {
    let mut select = conn.prepare_cached(include_str!("packable.sql"))?;
    let rows = select.query_map((before_ms, sizes.newest_kept), |row| {
        Ok((row.get(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default()))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Makes a log's next pack, which ends before a position, or at the last place before
/// where frames end.
fn pack(conn: &Connection, log: &Log, ends: u64, sizes: PackSizes) -> Result<Option<Packing>> {
    if ends < log.packed + sizes.fewest as u64 {
        return Ok(None);
    }
    let Some((run, seals)) = run(conn, log, ends, sizes)? else { return Ok(None) };
    let bytes = put(conn, log, &run, &seals)?;
    Ok(Some(Packing { entries: run.entries.len() as u64, bytes }))
}

/// The next frames of a log as one, with where each of them ends; nothing when they
/// are too few.
fn run(conn: &Connection, log: &Log, ends: u64, sizes: PackSizes) -> Result<Option<(Frame, Vec<u64>)>> {
    let mut run: Option<Frame> = None;
    let (mut seals, mut bytes, none) = (Vec::new(), 0, Packed::default());
    loop {
        let start = run.as_ref().map_or(log.packed, Frame::end);
        if start >= ends {
            break;
        }
        let Some(frame) = cut(conn, log, start..ends, &none)? else { break };
        bytes += frame.entries.iter().map(weight).sum::<usize>();
        seals.push(frame.end());
        match &mut run {
            None => run = Some(frame),
            Some(run) => {
                run.entries.extend(frame.entries);
                run.signature = frame.signature;
            }
        }
        if bytes > MOST_BYTES || run.as_ref().is_some_and(|run| run.entries.len() > sizes.most) {
            break;
        }
    }
    let enough = |run: &Frame| run.entries.len() >= sizes.fewest || bytes > MOST_BYTES;
    Ok(run.filter(enough).map(|run| (run, seals)))
}

/// Puts a run into a pack and takes away its rows. Gives the pack's size.
fn put(conn: &Connection, log: &Log, run: &Frame, seals: &[u64]) -> Result<u64> {
    let hash = log.hash_at(conn, run.end())?.ok_or_else(|| damaged(log))?;
    let mut before = LogPast::new(conn, log, run.start, &Packed::default());
    let body = zstd::bulk::compress(&columns::encode(run, &mut before), LEVEL)?;
    let same = read_pack(&body, log, &mut before)? == *run;
    before.end()?;
    if !same {
        return Err(damaged(log));
    }
    let sql = "INSERT INTO pack (log, begins, ends, hash, body) VALUES (?1, ?2, ?3, ?4, ?5)";
    conn.prepare_cached(sql)?.execute((log.row, run.start, run.end(), hash, &body))?;
    note(conn, log, run)?;
    let sql = "DELETE FROM entry WHERE log = ?1 AND position >= ?2 AND position < ?3
        AND kind NOT IN ('device', 'revocation')";
    conn.prepare_cached(sql)?.execute((log.row, run.start, run.end()))?;
    thin_out(conn, log, run, seals)?;
    conn.prepare_cached("UPDATE log SET packed = ?2 WHERE row = ?1")?.execute((log.row, run.end()))?;
    Ok(body.len() as u64)
}

/// Keeps only the signatures at which frames end: one every 16 KiB is enough to cut
/// the log for a peer.
fn thin_out(conn: &Connection, log: &Log, run: &Frame, seals: &[u64]) -> Result<()> {
    let mut from = run.start;
    let sql = "DELETE FROM seal WHERE log = ?1 AND length > ?2 AND length < ?3";
    for end in seals {
        conn.prepare_cached(sql)?.execute((log.row, from, end))?;
        from = *end;
    }
    Ok(())
}

/// Writes down what later frames need to know of the records in a pack.
fn note(conn: &Connection, log: &Log, run: &Frame) -> Result<()> {
    let mut records: BTreeMap<RecordId, (u64, (u64, &Entry))> = BTreeMap::new();
    for (position, entry) in (run.start..).zip(&run.entries) {
        records.entry(entry.record).or_insert((position, (position, entry))).1 = (position, entry);
    }
    for (record, (first, (position, last))) in records {
        let tail = Tail::of(&last.change);
        conn.prepare_cached(include_str!("packed_insert.sql"))?.execute((
            record.0.as_bytes(),
            log.row,
            last.kind.code(),
            first,
            position,
            tail.map(|tail| tail.hash),
            tail.map_or(0, |tail| tail.seq),
            tail.map_or(0, |tail| tail.max_op),
        ))?;
    }
    Ok(())
}

/// What is packed of a log, read back; nothing of a log that needn't be.
#[derive(Default)]
pub(crate) struct Packed {
    /// From the log's first entry on.
    pub entries: Vec<Entry>,
    /// The log's hash after each entry.
    hashes: Vec<Hash>,
    held: Held,
}

impl Packed {
    /// Reads the packs of a log where something is asked from a position that they hold.
    pub fn read(conn: &Connection, log: &Log, from: u64) -> Result<Self> {
        let mut packed = Self::default();
        if from >= log.packed {
            return Ok(packed);
        }
        let mut select =
            conn.prepare_cached("SELECT ends, hash, body FROM pack WHERE log = ?1 ORDER BY begins")?;
        let mut rows = select.query([log.row])?;
        while let Some(row) = rows.next()? {
            let body: Vec<u8> = row.get("body")?;
            let run = read_pack(&body, log, &mut packed.held)?;
            packed.add(run.entries);
            let holds = (packed.entries.len() as u64, packed.hashes.last().copied());
            if holds != (row.get("ends")?, Some(row.get("hash")?)) {
                return Err(damaged(log));
            }
        }
        if packed.entries.len() as u64 == log.packed { Ok(packed) } else { Err(damaged(log)) }
    }

    fn add(&mut self, entries: Vec<Entry>) {
        self.held.extend(&entries);
        let mut head = self.hashes.last().copied().unwrap_or_default();
        for (position, entry) in (self.entries.len() as u64..).zip(&entries) {
            head = entry.chain(&head, position);
            self.hashes.push(head);
        }
        self.entries.extend(entries);
    }

    /// The log's hash at a length from 1.
    pub fn hash_at(&self, length: u64) -> Option<Hash> {
        self.hashes.get(usize::try_from(length.checked_sub(1)?).ok()?).copied()
    }

    /// The entries from a position on.
    pub fn from(&self, position: u64) -> &[Entry] {
        usize::try_from(position).ok().and_then(|start| self.entries.get(start..)).unwrap_or_default()
    }

    /// What the log held before a position within what is packed.
    pub fn past(&self, before: u64) -> Held {
        let mut held = Held::default();
        let before = usize::try_from(before).unwrap_or(usize::MAX).min(self.entries.len());
        held.extend(self.entries.get(..before).unwrap_or_default());
        held
    }
}

fn read_pack(body: &[u8], log: &Log, before: &mut dyn Past) -> Result<Frame> {
    let bytes = zstd::bulk::decompress(body, columns::FRAME_MAX_BYTES).map_err(|_| damaged(log))?;
    columns::decode(&bytes, &log.owner, before).map_err(|_| damaged(log))
}

fn damaged(log: &Log) -> StoreError {
    StoreError::Damaged(format!("a pack of log {}", log.id))
}

/// The hash of a log where a pack holds it.
pub(crate) fn hash_at(conn: &Connection, log: &Log, length: u64) -> Result<Option<Hash>> {
    if length > log.packed {
        return Ok(None);
    }
    let end = conn
        .prepare_cached("SELECT hash FROM pack WHERE log = ?1 AND ends = ?2")?
        .query_row((log.row, length), |row| row.get(0))
        .optional()?;
    match end {
        Some(hash) => Ok(Some(hash)),
        None => Ok(Packed::read(conn, log, length - 1)?.hash_at(length)),
    }
}

/// Makes rows again of all that is packed of a log. Part of a write under way.
pub(crate) fn thaw(conn: &Connection, log: &Log) -> Result<Log> {
    let packed = Packed::read(conn, log, 0)?;
    let sql = "DELETE FROM entry WHERE log = ?1 AND position < ?2";
    conn.prepare_cached(sql)?.execute((log.row, log.packed))?;
    for ((position, entry), hash) in (0..).zip(&packed.entries).zip(&packed.hashes) {
        Log::write(conn, (log.row, position), entry, hash, State::Applied)?;
    }
    conn.prepare_cached("DELETE FROM pack WHERE log = ?1")?.execute([log.row])?;
    conn.prepare_cached("DELETE FROM packed WHERE log = ?1")?.execute([log.row])?;
    conn.prepare_cached("UPDATE log SET packed = 0 WHERE row = ?1")?.execute([log.row])?;
    Log::by_row(conn, log.row)
}

/// As [`thaw`] for every log.
pub(crate) fn thaw_all(conn: &Connection) -> Result<()> {
    thaw_some(conn, "SELECT row FROM log WHERE packed > 0 AND ?1 IS NOT NULL", &[0; 16])
}

/// As [`thaw`] for every log with changes to a record in its packs.
pub(crate) fn thaw_record(conn: &Connection, record: RecordId) -> Result<()> {
    thaw_some(conn, "SELECT log FROM packed WHERE record = ?1", record.0.as_bytes())
}

fn thaw_some(conn: &Connection, sql: &str, with: &[u8; 16]) -> Result<()> {
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([with], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    for row in rows {
        thaw(conn, &Log::by_row(conn, row)?)?;
    }
    Ok(())
}
