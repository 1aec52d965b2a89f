//! One Automerge document a record: loading, editing, reading it as JSON.

use automerge::legacy::{Key, OpType};
use automerge::transaction::CommitOptions;
use automerge::{
    ActorId, Automerge, Change, ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value as DocValue,
};
use punnet_domain::daybook::Said;
use punnet_domain::id::RecordId;
use punnet_domain::mutants::{Mutant, planted};
use punnet_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

use crate::{Result, StoreError, diff};

/// Maps inside maps deeper than this are refused: no record needs them.
const DEPTH_MAX: usize = 16;
/// A change with more bytes is refused; a photo's outlines need a tenth.
const CHANGE_MAX_BYTES: usize = 1 << 20;
/// A change with more operations is refused.
const CHANGE_MAX_OPS: usize = 20_000;
/// Automerge's chunk type of a change that isn't compressed, at this place.
const CHUNK_TYPE: (usize, u8) = (8, 1);

/// The document of a record, or a new one.
pub(crate) fn load(conn: &Connection, record: RecordId) -> Result<Automerge> {
    let saved: Option<Vec<u8>> = conn
        .prepare_cached("SELECT saved FROM document WHERE record = ?1")?
        .query_row([record.0.as_bytes()], |row| row.get(0))
        .optional()?;
    match saved {
        Some(bytes) => Automerge::load(&bytes).map_err(|e| StoreError::Damaged(e.to_string())),
        None => Ok(Automerge::new()),
    }
}

/// Keeps a document.
pub(crate) fn save(conn: &Connection, kind: Kind, record: RecordId, document: &Automerge) -> Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO document (record, kind, saved) VALUES (?1, ?2, ?3)")?
        .execute((record.0.as_bytes(), kind.code(), document.save_nocompress()))?;
    Ok(())
}

/// Edits a document from `old` to `new`; nothing when they are the same.
pub(crate) fn edit(
    document: &mut Automerge,
    actor: &[u8; 16],
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) -> Result<Option<Change>> {
    document.set_actor(ActorId::from(actor.as_slice()));
    let mut tx = document.transaction();
    diff::edit(&mut tx, &ROOT, old, new)?;
    // The time is in the log entry; in the change it would only weigh.
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    let change = hash.and_then(|hash| document.get_change_by_hash(&hash));
    let too_large = |c: &Change| c.raw_bytes().len() > CHANGE_MAX_BYTES || c.len() > CHANGE_MAX_OPS;
    if change.as_ref().is_some_and(too_large) { Err(StoreError::RecordTooLarge) } else { Ok(change) }
}

/// The heads as sorted hexadecimal.
pub(crate) fn heads(document: &Automerge) -> Vec<String> {
    let mut heads: Vec<String> = document.get_heads().iter().map(ChangeHash::to_string).collect();
    heads.sort();
    heads
}

/// The document as the record's JSON.
pub(crate) fn to_json(document: &Automerge) -> Result<Map<String, Value>> {
    map_to_json(document, &ROOT, 0)
}

fn map_to_json(document: &Automerge, object: &ObjId, depth: usize) -> Result<Map<String, Value>> {
    if depth > DEPTH_MAX {
        return Err(StoreError::unreadable("document", "too deep"));
    }
    let mut map = Map::new();
    for key in document.keys(object) {
        let value = match document.get(object, key.as_str())? {
            Some((DocValue::Object(ObjType::Map), child)) => {
                Value::Object(map_to_json(document, &child, depth + 1)?)
            }
            Some((DocValue::Scalar(scalar), _)) => scalar_to_json(&scalar)?,
            Some((DocValue::Object(_), _)) => {
                return Err(StoreError::unreadable("document", "a list or text object"));
            }
            None => continue,
        };
        map.insert(key, value);
    }
    Ok(map)
}

fn scalar_to_json(scalar: &ScalarValue) -> Result<Value> {
    Ok(match scalar {
        ScalarValue::Null => Value::Null,
        ScalarValue::Boolean(b) => Value::Bool(*b),
        ScalarValue::Str(s) => Value::String(s.to_string()),
        ScalarValue::Int(i) => (*i).into(),
        ScalarValue::Uint(u) => (*u).into(),
        ScalarValue::F64(f) => (*f).into(),
        ScalarValue::Bytes(bytes) => {
            serde_json::from_slice(bytes).map_err(|e| StoreError::unreadable("document", e))?
        }
        ScalarValue::Counter(_) | ScalarValue::Timestamp(_) | ScalarValue::Unknown { .. } => {
            return Err(StoreError::unreadable("document", "a value of an unknown kind"));
        }
    })
}

/// A foreign change, whose hash is really the one announced.
///
/// Automerge doesn't check a change's checksum by itself.
pub(crate) fn parse_change(bytes: &[u8], announced: &[u8; 32]) -> Result<Change> {
    let plain = bytes.get(CHUNK_TYPE.0) == Some(&CHUNK_TYPE.1);
    if !plain || bytes.len() > CHANGE_MAX_BYTES {
        return Err(StoreError::FrameDamaged);
    }
    let change = guarded(|| Change::from_bytes(bytes.to_vec()).ok()).ok_or(StoreError::FrameDamaged)?;
    let same = change.hash().0 == *announced || planted(Mutant::BelievesTheAnnouncedHash);
    if same { Ok(change) } else { Err(StoreError::FrameDamaged) }
}

/// Whether a change may be applied at all: made by its log's own actor, and not
/// larger than any record needs.
pub(crate) fn acceptable(change: &Change, actor: &[u8; 16]) -> bool {
    change.actor_id().to_bytes() == actor && change.len() <= CHANGE_MAX_OPS
}

/// What a record's first change says; nothing for a later change or one that can't
/// be read.
pub(crate) fn first_words(change: Change) -> Option<Value> {
    let mut document = Automerge::new();
    let first = change.deps().is_empty() && apply(&mut document, vec![change]);
    to_json(&document).ok().filter(|_| first).map(Value::Object)
}

/// The text a change puts under a key, wherever in the record.
pub(crate) fn text_put(change: &Change, key: &str) -> Option<String> {
    let operations = guarded(|| Some(change.decode().operations))?;
    operations.into_iter().find_map(|op| match (&op.key, op.primitive_value()) {
        (Key::Map(name), Some(ScalarValue::Str(text))) if name == key => Some(text.to_string()),
        _ => None,
    })
}

/// Which keys a change gives a value and which it empties; nothing for one that can't
/// be read. The change is one this store applied before.
pub(crate) fn said(bytes: Vec<u8>) -> Option<Said> {
    let change = guarded(|| Change::from_bytes(bytes).ok())?;
    let mut said = Said { first: change.deps().is_empty(), ..Said::default() };
    for op in guarded(|| Some(change.decode().operations))? {
        let Key::Map(name) = &op.key else { continue };
        let emptied = matches!(&op.action, OpType::Delete | OpType::Put(ScalarValue::Null));
        let keys = if emptied { &mut said.cleared } else { &mut said.put };
        keys.insert(name.to_string());
    }
    Some(said)
}

/// Whether everything a change builds on is there.
pub(crate) fn ready(document: &Automerge, change: &Change) -> bool {
    change.deps().iter().all(|dep| has(document, dep))
}

/// Whether a change is in a document.
pub(crate) fn has(document: &Automerge, hash: &ChangeHash) -> bool {
    document.get_change_by_hash(hash).is_some()
}

/// Applies foreign changes. Says no when one can't be, or when the document
/// could then no longer be read; the document is then not to be kept.
pub(crate) fn apply(document: &mut Automerge, changes: Vec<Change>) -> bool {
    guarded(|| {
        document.apply_changes(changes).ok()?;
        to_json(document).ok()
    })
    .is_some()
}

/// A stranger's bytes must not stop the kiosk even where Automerge would panic.
fn guarded<T>(f: impl FnOnce() -> Option<T>) -> Option<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)).ok().flatten()
}
