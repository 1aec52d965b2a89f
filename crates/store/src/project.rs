//! From a document to the tables people look at.

use automerge::Automerge;
use punnet_domain::id::RecordId;
use punnet_domain::record::Kind;
use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::{Reader, Result, checkpoint, documents, links, lots};

/// Writes anew everything that is made from a record's document.
pub(crate) fn project(conn: &Connection, kind: Kind, record: RecordId, document: &Automerge) -> Result<()> {
    if checkpoint::is_previewed(conn, record)? {
        return Ok(());
    }
    let json = documents::to_json(document)?;
    let heads = serde_json::Value::from(documents::heads(document)).to_string();
    show(conn, kind, record, &heads, &json)
}

/// As [`project`], from what the record says.
pub(crate) fn show(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    heads: &str,
    json: &Map<String, Value>,
) -> Result<()> {
    write_record(conn, kind, record, heads, json)?;
    links::replace(conn, kind, record, json)?;
    lots::follow(conn, kind, record, json)
}

fn write_record(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    heads: &str,
    json: &Map<String, Value>,
) -> Result<()> {
    let text = serde_json::to_string(json).map_err(|e| crate::StoreError::unreadable(kind.code(), e))?;
    conn.prepare_cached(include_str!("record_write.sql"))?.execute((
        kind.code(),
        record.0.as_bytes(),
        heads,
        text,
    ))?;
    Ok(())
}

/// Takes a record out of every table made from the documents.
pub(crate) fn forget(conn: &Connection, kind: Kind, record: RecordId) -> Result<()> {
    let json = Reader { conn }.json(kind, record)?;
    for sql in [
        "DELETE FROM record WHERE id = ?1",
        "DELETE FROM link WHERE record = ?1",
        "DELETE FROM photo WHERE record = ?1",
    ] {
        conn.prepare_cached(sql)?.execute([record.0.as_bytes()])?;
    }
    match json {
        Some(Value::Object(json)) => lots::follow(conn, kind, record, &json),
        _ => Ok(()),
    }
}

/// Empties every table made from the documents. What a checkpoint shows stays.
pub(crate) fn forget_all(conn: &Connection) -> Result<()> {
    conn.execute_batch(include_str!("forget_all.sql"))?;
    Ok(())
}
