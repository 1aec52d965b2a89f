//! What this store holds of each log, and cutting frames from it.

use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::{Entry, Frame, Frontier};
use punnet_domain::record::Kind;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::logs::Log;
use crate::{Result, Store, StoreError};

/// A frame holds about so many bytes of changes, where the places its device
/// signed at allow it: 2 s at 64 kbit/s even when nothing can be compressed.
pub(crate) const FRAME_BYTES: usize = 16 << 10;

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
    ) -> Result<Vec<Frame>> {
        let mut frames = Vec::new();
        let mut left = max_bytes;
        for log in logs_of(&self.conn, cooperative)? {
            let mut start = peer.get(&log.id).copied().unwrap_or(0).max(log.begins);
            while start < log.length && left > 0 {
                let Some((frame, bytes)) = cut(&self.conn, &log, start)? else { break };
                left = left.saturating_sub(bytes);
                start = frame.end();
                frames.push(frame);
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

/// The frame from a position to the last signed place within the size, or to
/// the next one; with how many bytes it has. Nothing when none is signed.
fn cut(conn: &Connection, log: &Log, start: u64) -> Result<Option<(Frame, usize)>> {
    let Some(previous) = log.hash_at(conn, start)? else { return Ok(None) };
    let mut select = conn.prepare_cached(include_str!("entries_with_seals.sql"))?;
    let mut rows = select.query((log.row, start))?;
    let mut frame =
        Frame { owner: log.owner.clone(), start, previous, entries: Vec::new(), signature: [0; 64] };
    let (mut read, mut bytes, mut kept, mut kept_bytes) = (Vec::new(), 0, 0, 0);
    while let Some(row) = rows.next()? {
        let entry = entry(row)?;
        bytes += weight(&entry);
        read.push(entry);
        if kept > 0 && bytes > FRAME_BYTES {
            break;
        }
        if let Some(signature) = row.get("signature")? {
            frame.signature = signature;
            (kept, kept_bytes) = (read.len(), bytes);
        }
    }
    read.truncate(kept);
    frame.entries = read;
    Ok(Some((frame, kept_bytes)).filter(|_| kept > 0))
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
