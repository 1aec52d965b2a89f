//! What this store holds of each log, and cutting frames from it.

use std::collections::BTreeMap;
use std::ops::Range;

use punnet_domain::columns::{self, NoPast, Seal};
use punnet_domain::exchange::{Cut, ReplicaError};
use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::{Entry, Frame, Frontier, PackedFrame};
use punnet_domain::record::Kind;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::logs::Log;
use crate::packs::Packed;
use crate::past::LogPast;
use crate::{Result, Store, StoreError, branches};

/// A device signs after so many bytes of changes at the latest, so that its log can
/// be cut into frames of 16 KiB even when nothing can be compressed.
pub(crate) const FRAME_BYTES: usize = 16 << 10;
/// So far a frame is looked for: well over 16 KiB however well they pack.
const LOOK_BYTES: usize = 1 << 20;
const LOOK_ENTRIES: usize = 2_500;
/// As frames are packed on the line.
const PACKED_LEVEL: i32 = 9;

impl Store {
    /// How much of each log of a cooperative is held.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn frontier(&self, cooperative: CooperativeId) -> Result<Frontier> {
        Ok(logs_of(&self.conn, cooperative)?.into_iter().map(|log| (log.id, log.held())).collect())
    }

    /// Frames that a peer with this frontier lacks: at least one where it lacks
    /// anything, then up to about so many bytes.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn frames_since(
        &self,
        cooperative: CooperativeId,
        peer: &Frontier,
        max_bytes: usize,
        reads: u8,
    ) -> Result<Vec<Cut>> {
        let mut frames = Vec::new();
        let mut left = max_bytes;
        for log in logs_of(&self.conn, cooperative)? {
            let mut start = peer.get(&log.id).copied().unwrap_or(0).max(log.begins);
            let packed = Packed::read(&self.conn, &log, start)?;
            while start < log.length && left > 0 {
                let Some(frame) = cut(&self.conn, &log, start..log.length, &packed)? else { break };
                start = frame.end();
                let mut past = LogPast::new(&self.conn, &log, frame.start, &packed);
                let body = columns::encode_for(reads, &frame, &mut past);
                past.end()?;
                left = left.saturating_sub(body.len());
                frames.push(Cut { frame: PackedFrame { owner: frame.owner, body }, log: log.id, end: start });
            }
        }
        Ok(frames)
    }
}

/// The logs of a cooperative that have entries, in the order they came.
pub(crate) fn logs_of(conn: &Connection, cooperative: CooperativeId) -> Result<Vec<Log>> {
    let sql = "SELECT * FROM log WHERE cooperative = ?1 AND length > 0 ORDER BY row";
    let mut select = conn.prepare_cached(sql)?;
    let mut rows = select.query([cooperative.0.as_bytes()])?;
    let mut logs = Vec::new();
    while let Some(row) = rows.next()? {
        logs.push(Log::from_row(row)?);
    }
    Ok(logs)
}

/// A frame from its bytes, as far as that needs what is held of its log. One that
/// builds on a chain that isn't held is a gap: the log is then asked for from its
/// beginning, so that the place where the chains part is found.
pub(crate) fn unpack(conn: &Connection, packed: &PackedFrame) -> std::result::Result<Frame, ReplicaError> {
    let PackedFrame { owner, body } = packed;
    let Some((start, previous)) = columns::builds_on(body)?.filter(|(start, _)| *start > 0) else {
        return Ok(columns::decode(body, owner, &mut NoPast)?);
    };
    let Some(log) = Log::find(conn, owner.log_id())? else { return Err(ReplicaError::Gap) };
    for chain in branches::chains(conn, &log)? {
        if chain.hash_at(conn, start)? == Some(previous) {
            let packed = Packed::read(conn, &chain, start)?;
            let mut past = LogPast::new(conn, &chain, start, &packed);
            let frame = columns::decode(body, owner, &mut past);
            past.end()?;
            return Ok(frame?);
        }
    }
    branches::doubt_beyond(conn, &log, start)?;
    Err(ReplicaError::Gap)
}

/// The frame from the first of some positions to the last signed place within the size,
/// or to the next one. Nothing when none is signed. `packed` is what [`Packed::read`] gives
/// for this position or one before.
pub(crate) fn cut(
    conn: &Connection,
    log: &Log,
    within: Range<u64>,
    packed: &Packed,
) -> Result<Option<Frame>> {
    let start = within.start;
    let previous = match packed.hash_at(start) {
        None => log.hash_at(conn, start)?,
        held => held,
    };
    let Some(previous) = previous else { return Ok(None) };
    let mut run = Run {
        frame: Frame { owner: log.owner.clone(), start, previous, entries: Vec::new(), signature: [0; 64] },
        seals: Vec::new(),
        bytes: 0,
    };
    if start < log.packed {
        run.unpack(conn, log, packed)?;
    } else {
        run.read(conn, log, within.end)?;
    }
    let mut past = LogPast::new(conn, log, start, packed);
    let mut size = |bytes: &[u8]| zstd::bulk::compress(bytes, PACKED_LEVEL).map_or(usize::MAX, |p| p.len());
    let frame = columns::cut(run.frame, &run.seals, &mut past, &mut size);
    past.end()?;
    Ok(frame)
}

/// What there is of a log from a position, as far as a frame may reach.
struct Run {
    frame: Frame,
    seals: Vec<Seal>,
    bytes: usize,
}

impl Run {
    fn read(&mut self, conn: &Connection, log: &Log, ends: u64) -> Result<()> {
        let mut select = conn.prepare_cached(include_str!("entries_with_seals.sql"))?;
        let mut rows = select.query((log.row, self.frame.start))?;
        while let Some(row) = rows.next()? {
            self.add(entry(row)?, row.get("signature")?);
            if self.is_long() || self.frame.end() >= ends {
                break;
            }
        }
        Ok(())
    }

    /// A pack ends where its log is signed, so a frame needn't reach beyond.
    fn unpack(&mut self, conn: &Connection, log: &Log, packed: &Packed) -> Result<()> {
        let sql = "SELECT length, signature FROM seal WHERE log = ?1 AND length > ?2 AND length <= ?3";
        let mut select = conn.prepare_cached(sql)?;
        let seals = select
            .query_map((log.row, self.frame.start, log.packed), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<BTreeMap<u64, [u8; 64]>>>()?;
        for entry in packed.from(self.frame.start) {
            self.add(entry.clone(), seals.get(&(self.frame.end() + 1)).copied());
            if self.is_long() {
                break;
            }
        }
        Ok(())
    }

    fn add(&mut self, entry: Entry, signature: Option<[u8; 64]>) {
        self.bytes += weight(&entry);
        self.frame.entries.push(entry);
        self.seals.extend(signature.map(|signature| Seal { length: self.frame.end(), signature }));
    }

    fn is_long(&self) -> bool {
        !self.seals.is_empty() && (self.bytes > LOOK_BYTES || self.frame.entries.len() > LOOK_ENTRIES)
    }
}

/// About so many bytes an entry has in a frame.
pub(crate) fn weight(entry: &Entry) -> usize {
    entry.change.len() + 100
}

/// An entry from its row.
pub(crate) fn entry(row: &Row<'_>) -> Result<Entry> {
    let kind: String = row.get("kind")?;
    let person: Option<[u8; 16]> = row.get("person")?;
    Ok(Entry {
        kind: Kind::from_code(&kind)
            .ok_or_else(|| StoreError::Damaged(format!("an entry of kind {kind}")))?,
        record: RecordId(Uuid::from_bytes(row.get("record")?)),
        change: row.get("change")?,
        change_hash: row.get("change_hash")?,
        at_ms: row.get("at_ms")?,
        by: person.map(|bytes| PersonId(Uuid::from_bytes(bytes))),
    })
}
