//! What this store holds of each log, and cutting frames from it.

use punnet_domain::columns::{self, NoPast, Seal};
use punnet_domain::exchange::{Cut, ReplicaError};
use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::{Entry, Frame, Frontier, PackedFrame};
use punnet_domain::record::Kind;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::logs::Log;
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
            while start < log.length && left > 0 {
                let Some(frame) = cut(&self.conn, &log, start)? else { break };
                start = frame.end();
                let mut past = LogPast::new(&self.conn, &log, frame.start);
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
            let mut past = LogPast::new(conn, &chain, start);
            let frame = columns::decode(body, owner, &mut past);
            past.end()?;
            return Ok(frame?);
        }
    }
    branches::doubt_beyond(conn, &log, start)?;
    Err(ReplicaError::Gap)
}

/// The frame from a position to the last signed place within the size, or to
/// the next one. Nothing when none is signed.
fn cut(conn: &Connection, log: &Log, start: u64) -> Result<Option<Frame>> {
    let Some(previous) = log.hash_at(conn, start)? else { return Ok(None) };
    let mut select = conn.prepare_cached(include_str!("entries_with_seals.sql"))?;
    let mut rows = select.query((log.row, start))?;
    let mut run =
        Frame { owner: log.owner.clone(), start, previous, entries: Vec::new(), signature: [0; 64] };
    let (mut seals, mut bytes) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let entry = entry(row)?;
        bytes += weight(&entry);
        run.entries.push(entry);
        if let Some(signature) = row.get("signature")? {
            seals.push(Seal { length: run.end(), signature });
        }
        if !seals.is_empty() && (bytes > LOOK_BYTES || run.entries.len() > LOOK_ENTRIES) {
            break;
        }
    }
    let mut past = LogPast::new(conn, log, start);
    let mut packed = |bytes: &[u8]| zstd::bulk::compress(bytes, PACKED_LEVEL).map_or(usize::MAX, |p| p.len());
    let frame = columns::cut(run, &seals, &mut past, &mut packed);
    past.end()?;
    Ok(frame)
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
