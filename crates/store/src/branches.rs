//! Logs with several chains: a device's file was copied and both copies wrote on.
//! Every chain is kept whole and passed on; which one counts is worked out alike
//! everywhere, in [`crate::standing`].

use punnet_domain::device::branch_id;
use punnet_domain::log::{Hash, VerifiedFrame};
use punnet_domain::mutants::{Mutant, planted};
use rusqlite::Connection;
use uuid::Uuid;

use crate::arrivals;
use crate::logs::Log;
use crate::{Result, StoreError, packs};

/// Which chain a frame belongs to.
pub(crate) enum Place {
    /// To this one, which holds it or ends where it goes on.
    On(Log),
    /// To a new one that has most in common with this one.
    Beside(Log),
    /// To one whose beginning isn't held, so that nobody can say where it parts.
    Nowhere,
}

/// The chains of a log: itself, or its branches where it has several.
pub(crate) fn chains(conn: &Connection, trunk: &Log) -> Result<Vec<Log>> {
    let mut select = conn.prepare_cached("SELECT * FROM log WHERE trunk = ?1 ORDER BY row")?;
    let mut rows = select.query([trunk.row])?;
    let mut chains = Vec::new();
    while let Some(row) = rows.next()? {
        chains.push(Log::from_row(row)?);
    }
    if chains.is_empty() {
        chains.push(trunk.clone());
    }
    Ok(chains)
}

/// Whether one of a log's chains goes through where a frame ends.
pub(crate) fn holds(conn: &Connection, frame: &VerifiedFrame) -> Result<bool> {
    let end = frame.frame().end();
    let Some(trunk) = Log::find(conn, frame.frame().owner.log_id())? else { return Ok(false) };
    for chain in chains(conn, &trunk)? {
        if chain.hash_at(conn, end)?.is_some_and(|hash| frame.hash_at(end) == Some(hash)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Finds the chain of a frame, making one where it contradicts all that are held.
///
/// # Errors
/// [`StoreError::FrameGap`] when the frame begins after what is held.
pub(crate) fn place(conn: &Connection, trunk: &Log, frame: &VerifiedFrame) -> Result<Place> {
    let chains = chains(conn, trunk)?;
    let start = frame.frame().start;
    let longest = chains.iter().map(|chain| chain.length).max().unwrap_or_default();
    if start > longest && planted(Mutant::TakesAFrameAtAnyPlace) {
        return Ok(Place::On(trunk.clone()));
    }
    if start > longest {
        return Err(StoreError::FrameGap { log: trunk.id, have: longest });
    }
    for chain in chains.iter().filter(|chain| start <= chain.length) {
        let common = chain.length.min(frame.frame().end());
        if agrees(conn, chain, frame, common)? {
            return Ok(Place::On(if common <= trunk.length { trunk.clone() } else { chain.clone() }));
        }
    }
    // Only a log of one chain has anything in packs; from here on its rows are moved about.
    let chains = if trunk.packed > 0 { vec![packs::thaw(conn, trunk)?] } else { chains };
    let mut parts: Option<(u64, &Log)> = None;
    for chain in &chains {
        match (parts_at(conn, chain, frame)?, parts) {
            (Some(at), None) => parts = Some((at, chain)),
            (Some(at), Some((furthest, _))) if at > furthest => parts = Some((at, chain)),
            _ => {}
        }
    }
    Ok(parts.map_or(Place::Nowhere, |(_, chain)| Place::Beside(chain.clone())))
}

fn agrees(conn: &Connection, chain: &Log, frame: &VerifiedFrame, length: u64) -> Result<bool> {
    Ok(frame.hash_at(length).is_some() && frame.hash_at(length) == chain.hash_at(conn, length)?)
}

/// The last length at which a frame and a chain are the same; nothing when they
/// differ from the frame's beginning on.
fn parts_at(conn: &Connection, chain: &Log, frame: &VerifiedFrame) -> Result<Option<u64>> {
    let mut last = None;
    for length in frame.frame().start..=chain.length.min(frame.frame().end()) {
        if !agrees(conn, chain, frame, length)? {
            break;
        }
        last = Some(length);
    }
    Ok(last)
}

/// Keeps a frame that contradicts its log as a chain of its own beside `other`,
/// with which it has most in common. The log then ends at the last place before
/// that was signed, and each chain holds all from there. Gives the new chain,
/// which nothing of the frame is in yet.
pub(crate) fn begin(
    conn: &Connection,
    mut trunk: Log,
    other: &Log,
    frame: &VerifiedFrame,
    now_ms: i64,
) -> Result<Log> {
    let parts = parts_at(conn, other, frame)?.unwrap_or(frame.frame().start);
    let tail = if trunk.row == other.row { Some(new_row(conn, &trunk, now_ms)?) } else { None };
    let new = new_row(conn, &trunk, now_ms)?;
    let sealed = "SELECT coalesce(max(length), 0) FROM seal WHERE log = ?1 AND length <= ?2";
    let ends: u64 =
        conn.prepare_cached(sealed)?.query_row((trunk.row, parts.min(trunk.length)), |row| row.get(0))?;
    let others = match tail {
        Some(tail) => vec![tail],
        None => rows_of(conn, trunk.row)?.into_iter().filter(|row| *row != new).collect(),
    };
    for row in &others {
        copy(conn, trunk.row, *row, ends, trunk.length)?;
    }
    copy(conn, trunk.row, new, ends, parts)?;
    if other.row != trunk.row {
        copy(conn, other.row, new, ends.max(trunk.length), parts)?;
    }
    // Whether it counts is only to be found out.
    conn.prepare_cached("UPDATE entry SET state = 3 WHERE log = ?1")?.execute([new])?;
    cut(conn, &mut trunk, ends)?;
    for row in others.iter().chain([&new]) {
        let sql = "UPDATE log SET begins = ?2 WHERE row = ?1";
        conn.prepare_cached(sql)?.execute((row, ends))?;
        measure(conn, *row, &trunk)?;
    }
    conn.prepare_cached("UPDATE log SET counted = begins WHERE row = ?1")?.execute([new])?;
    Log::by_row(conn, new)
}

/// A new chain of a log, with nothing in it; it counts as far as the log did.
fn new_row(conn: &Connection, trunk: &Log, now_ms: i64) -> Result<i64> {
    conn.prepare_cached(include_str!("branch_insert.sql"))?.execute((trunk.row, now_ms))?;
    Ok(conn.last_insert_rowid())
}

fn rows_of(conn: &Connection, trunk: i64) -> Result<Vec<i64>> {
    let mut select = conn.prepare_cached("SELECT row FROM log WHERE trunk = ?1 ORDER BY row")?;
    let rows = select.query_map([trunk], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Copies entries and signatures between two positions from one chain to another.
fn copy(conn: &Connection, from: i64, to: i64, start: u64, end: u64) -> Result<()> {
    conn.prepare_cached(include_str!("branch_copy.sql"))?.execute((from, to, start, end))?;
    conn.prepare_cached(include_str!("branch_copy_seals.sql"))?.execute((from, to, start, end))?;
    Ok(())
}

/// Ends a log at a place where it was signed.
fn cut(conn: &Connection, trunk: &mut Log, ends: u64) -> Result<()> {
    trunk.head = trunk.hash_at(conn, ends)?.unwrap_or_default();
    trunk.length = ends;
    conn.prepare_cached("DELETE FROM entry WHERE log = ?1 AND position >= ?2")?.execute((trunk.row, ends))?;
    conn.prepare_cached("DELETE FROM seal WHERE log = ?1 AND length > ?2")?.execute((trunk.row, ends))?;
    let sql = "UPDATE log SET length = ?2, head = ?3, doubted = 0 WHERE row = ?1";
    conn.prepare_cached(sql)?.execute((trunk.row, ends, trunk.head))?;
    Ok(())
}

/// Writes down how long a chain is.
fn measure(conn: &Connection, row: i64, trunk: &Log) -> Result<()> {
    let sql = "SELECT hash FROM entry WHERE log = ?1 ORDER BY position DESC LIMIT 1";
    let head: Option<Hash> =
        rusqlite::OptionalExtension::optional(conn.prepare_cached(sql)?.query_row([row], |r| r.get(0)))?;
    let sql = "UPDATE log SET head = ?2,
        length = begins + (SELECT count(*) FROM entry WHERE entry.log = log.row) WHERE row = ?1";
    conn.prepare_cached(sql)?.execute((row, head.unwrap_or(trunk.head)))?;
    Ok(())
}

/// Moves the end of a log on to a place up to which all its chains are the same
/// and that is now known to be signed.
pub(crate) fn advance(conn: &Connection, trunk: &mut Log, frame: &VerifiedFrame) -> Result<bool> {
    let end = frame.frame().end();
    let branches = rows_of(conn, trunk.row)?;
    if branches.is_empty() || end <= trunk.length {
        return Ok(false);
    }
    let mut applied = None;
    for row in &branches {
        let chain = Log::by_row(conn, *row)?;
        if !agrees(conn, &chain, frame, end)? {
            return Ok(false);
        }
        applied = applied.max(Some((chain.counted, *row)));
    }
    let Some((_, from)) = applied else { return Ok(false) };
    copy(conn, from, trunk.row, trunk.length, end)?;
    for row in &branches {
        conn.prepare_cached("DELETE FROM entry WHERE log = ?1 AND position < ?2")?.execute((row, end))?;
        conn.prepare_cached("DELETE FROM seal WHERE log = ?1 AND length <= ?2")?.execute((row, end))?;
        conn.prepare_cached("UPDATE log SET begins = ?2 WHERE row = ?1")?.execute((row, end))?;
    }
    trunk.length = end;
    trunk.head = frame.hash_at(end).unwrap_or_default();
    trunk.close(conn, &frame.frame().signature)?;
    Ok(true)
}

/// A frame that begins within what is held, but on none of its chains, shows that
/// there is another one.
pub(crate) fn doubt_beyond(conn: &Connection, trunk: &Log, start: u64) -> Result<()> {
    let longest = chains(conn, trunk)?.iter().map(|chain| chain.length).max().unwrap_or_default();
    if start <= longest { doubt(conn, trunk) } else { Ok(()) }
}

/// Asks for a log again from its beginning.
pub(crate) fn doubt(conn: &Connection, trunk: &Log) -> Result<()> {
    if planted(Mutant::DoubtIsForgotten) {
        return Ok(());
    }
    conn.prepare_cached("UPDATE log SET doubted = 1 WHERE row = ?1")?.execute([trunk.row])?;
    Ok(())
}

/// A frame that goes on from what is held and covers all of it shows no other chain:
/// what made the log doubted was damaged, or comes again.
pub(crate) fn trust_again(conn: &Connection, trunk: &Log, frame: &VerifiedFrame) -> Result<()> {
    if trunk.doubted && trunk.length <= frame.frame().end() {
        conn.prepare_cached("UPDATE log SET doubted = 0 WHERE row = ?1")?.execute([trunk.row])?;
    }
    Ok(())
}

/// Gives every chain of a log the name that follows from it, so that all who hold
/// the same chains call them the same.
pub(crate) fn name(conn: &Connection, trunk: &Log) -> Result<()> {
    let rows = rows_of(conn, trunk.row)?;
    let chains = rows.iter().map(|row| hashes(conn, *row)).collect::<Result<Vec<_>>>()?;
    let unique = |index: usize| {
        let own = chains.get(index)?;
        let others = chains.iter().enumerate().filter(|(other, _)| *other != index);
        let differs = others.map(|(_, other)| own.iter().zip(other).take_while(|(a, b)| a == b).count());
        own.get(differs.max()?).copied()
    };
    conn.prepare_cached("UPDATE log SET id = randomblob(16) WHERE trunk = ?1")?.execute([trunk.row])?;
    for (index, row) in rows.iter().enumerate() {
        let id: Uuid = branch_id(trunk.id, &unique(index).unwrap_or_default());
        conn.prepare_cached("UPDATE log SET id = ?2 WHERE row = ?1")?.execute((row, id.as_bytes()))?;
        arrivals::grew(conn, &Log::by_row(conn, *row)?)?;
    }
    arrivals::grew(conn, trunk)
}

/// The hashes of a chain from where it begins.
pub(crate) fn hashes(conn: &Connection, row: i64) -> Result<Vec<Hash>> {
    let mut select = conn.prepare_cached("SELECT hash FROM entry WHERE log = ?1 ORDER BY position")?;
    let hashes = select.query_map([row], |row| row.get(0))?;
    Ok(hashes.collect::<rusqlite::Result<_>>()?)
}
