//! Who names whom: every record id found in a record, and the photos it names.

use std::collections::BTreeSet;

use punnet_domain::hex::from_hex;
use punnet_domain::id::RecordId;
use punnet_domain::record::Kind;
use rusqlite::Connection;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::Result;

/// Writes anew what a record names.
pub(crate) fn replace(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    json: &Map<String, Value>,
) -> Result<()> {
    let id = record.0.as_bytes();
    conn.prepare_cached("DELETE FROM link WHERE record = ?1")?.execute([id])?;
    conn.prepare_cached("DELETE FROM photo WHERE record = ?1")?.execute([id])?;
    let mut insert = conn.prepare_cached("INSERT INTO link (target, kind, record) VALUES (?1, ?2, ?3)")?;
    for target in targets(record, json) {
        insert.execute((target.as_bytes(), kind.code(), id))?;
    }
    // A photo that is its own thumbnail is a photo.
    let sql = "INSERT OR IGNORE INTO photo (hash, record, thumbnail_of) VALUES (?1, ?2, ?3)";
    let mut insert = conn.prepare_cached(sql)?;
    for hash in photos(kind, json) {
        insert.execute((hash, id, None::<[u8; 32]>))?;
    }
    for (small, photo) in thumbnails(kind, json) {
        insert.execute((small, id, photo))?;
    }
    Ok(())
}

/// The records a record is about. Who did something (`by`, `received_by`, …)
/// isn't what it is about.
fn targets(record: RecordId, json: &Map<String, Value>) -> BTreeSet<Uuid> {
    let mut found = BTreeSet::new();
    collect(json, &mut found);
    found.remove(&record.0);
    found
}

fn collect(json: &Map<String, Value>, found: &mut BTreeSet<Uuid>) {
    for (key, value) in json.iter().filter(|(key, _)| *key != "by" && !key.ends_with("_by")) {
        found.extend(uuid(key));
        collect_value(value, found);
    }
}

fn collect_value(value: &Value, found: &mut BTreeSet<Uuid>) {
    match value {
        Value::String(text) => found.extend(uuid(text)),
        Value::Array(values) => values.iter().for_each(|v| collect_value(v, found)),
        Value::Object(map) => collect(map, found),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Only the form ids are written in, 36 characters.
fn uuid(text: &str) -> Option<Uuid> {
    if text.len() == 36 { Uuid::try_parse(text).ok() } else { None }
}

/// The hashes of the photos a record names.
fn photos(kind: Kind, json: &Map<String, Value>) -> BTreeSet<[u8; 32]> {
    let text = |key| json.get(key).and_then(Value::as_str);
    let names: Vec<&str> = match (kind, json.get("photos")) {
        (Kind::Lot, Some(Value::Object(photos))) => photos.keys().map(String::as_str).collect(),
        (Kind::Inspection, _) => ["photo", "second_photo"].into_iter().filter_map(text).collect(),
        // What was spoken travels and is kept as photos are.
        (Kind::Note, _) => text("sound").into_iter().collect(),
        _ => Vec::new(),
    };
    names.into_iter().filter_map(from_hex::<32>).collect()
}

/// The photos an inspection names with a thumbnail each, the thumbnail first.
const THUMBNAILS: [(&str, &str); 2] = [("thumbnail", "photo"), ("second_thumbnail", "second_photo")];

/// The thumbnails a record names, and of which photo each is.
fn thumbnails(kind: Kind, json: &Map<String, Value>) -> Vec<([u8; 32], [u8; 32])> {
    let hash = |key: &str| json.get(key)?.as_str().and_then(from_hex::<32>);
    let named = THUMBNAILS.iter().filter(|_| kind == Kind::Inspection);
    named.filter_map(|(small, photo)| hash(small).zip(hash(photo))).collect()
}
