//! From one JSON value of a record to the next by the fewest document edits.

use automerge::transaction::{Transactable, Transaction};
use automerge::{AutomergeError, ObjId, ObjType, ReadDoc, ScalarValue, Value as DocValue};
use serde_json::{Map, Value};

/// Edits a map of the document so that what differs between `old` and `new`
/// is as in `new`. Keys in neither stay: a newer program may have put them there.
pub(crate) fn edit(
    tx: &mut Transaction<'_>,
    object: &ObjId,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) -> Result<(), AutomergeError> {
    for key in old.keys().filter(|key| !new.contains_key(*key)) {
        tx.delete(object, key.as_str())?;
    }
    new.iter().try_for_each(|(key, value)| edit_key(tx, object, key, old.get(key), value))
}

fn edit_key(
    tx: &mut Transaction<'_>,
    object: &ObjId,
    key: &str,
    old: Option<&Value>,
    new: &Value,
) -> Result<(), AutomergeError> {
    match (old, new) {
        (Some(Value::Object(old)), Value::Object(new)) => {
            let (child, is_new) = child_map(tx, object, key)?;
            let nothing = Map::new();
            edit(tx, &child, if is_new { &nothing } else { old }, new)
        }
        (Some(old), new) if old == new => Ok(()),
        (_, Value::Object(new)) => {
            let child = tx.put_object(object, key, ObjType::Map)?;
            edit(tx, &child, &Map::new(), new)
        }
        (_, new) => tx.put(object, key, scalar(new)),
    }
}

/// The map under a key, made when the document has none there yet.
fn child_map(tx: &mut Transaction<'_>, object: &ObjId, key: &str) -> Result<(ObjId, bool), AutomergeError> {
    match tx.get(object, key)? {
        Some((DocValue::Object(ObjType::Map), child)) => Ok((child, false)),
        _ => Ok((tx.put_object(object, key, ObjType::Map)?, true)),
    }
}

/// An array is one value, replaced whole: its JSON text as bytes, which no other
/// value uses, so that it is told from a string.
fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Null => ScalarValue::Null,
        Value::Bool(b) => ScalarValue::Boolean(*b),
        Value::String(s) => ScalarValue::Str(s.as_str().into()),
        Value::Number(n) => match (n.as_i64(), n.as_u64()) {
            (Some(i), _) => ScalarValue::Int(i),
            (None, Some(u)) => ScalarValue::Uint(u),
            (None, None) => n.as_f64().map_or(ScalarValue::Null, ScalarValue::F64),
        },
        Value::Array(_) | Value::Object(_) => ScalarValue::Bytes(value.to_string().into_bytes()),
    }
}
