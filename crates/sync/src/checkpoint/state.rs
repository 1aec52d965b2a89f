//! Records' state as bytes: column by column, since a column's values are alike,
//! in CBOR (RFC 8949), in one zstd frame.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use minicbor::data::{Tag, Type};
use minicbor::{Decoder, Encoder};
use punnet_domain::checkpoint::RecordState;
use punnet_domain::hex::{from_hex, hex};
use punnet_domain::id::RecordId;
use punnet_domain::record::Kind;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::codec::CodecError;

/// Unpacked it has at most so many bytes.
const PLAIN_MAX_BYTES: u64 = 64 << 20;
/// A checkpoint is packed once and fetched by many.
const LEVEL: i32 = 19;
/// No value is nested deeper.
const DEPTH_MAX: usize = 16;
/// A number that is no whole one: its decimal digits weigh less than its bits.
/// The tag is that of embedded JSON.
const DECIMAL: u64 = 262;

type Result<T> = std::result::Result<T, CodecError>;
type Out = Encoder<Vec<u8>>;

/// Packs records; the same records give the same bytes in whatever order they come.
#[must_use]
pub fn pack(records: &[RecordState]) -> Vec<u8> {
    let mut kinds: BTreeMap<&str, BTreeMap<Uuid, &RecordState>> = BTreeMap::new();
    for state in records {
        kinds.entry(state.kind.code()).or_default().insert(state.record.0, state);
    }
    let mut out = Encoder::new(Vec::new());
    // Writing to memory can't fail.
    let _ = out.array(kinds.len() as u64);
    for (kind, records) in kinds {
        let _ = put_kind(&mut out, kind, &records);
    }
    zstd::bulk::compress(&out.into_writer(), LEVEL).unwrap_or_default()
}

type Written = std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>>;

fn put_kind(out: &mut Out, kind: &str, records: &BTreeMap<Uuid, &RecordState>) -> Written {
    let keys: BTreeSet<&String> = records.values().flat_map(|state| state.json.keys()).collect();
    out.array(4)?.str(kind)?.bytes(&planes(records.keys()))?;
    out.array(records.len() as u64)?;
    for state in records.values() {
        out.array(state.heads.len() as u64)?;
        state.heads.iter().try_for_each(|head| put_text(out, head))?;
    }
    out.map(keys.len() as u64)?;
    for key in keys {
        out.str(key)?.array(records.len() as u64)?;
        for state in records.values() {
            match state.json.get(key) {
                Some(value) => put_value(out, value)?,
                None => drop(out.undefined()?),
            }
        }
    }
    Ok(())
}

/// The ids' first bytes, then their second, and so on: those of one time are alike.
fn planes<'a>(ids: impl Iterator<Item = &'a Uuid> + Clone) -> Vec<u8> {
    (0..16).flat_map(|place| ids.clone().filter_map(move |id| id.as_bytes().get(place).copied())).collect()
}

fn put_value(out: &mut Out, value: &Value) -> Written {
    match value {
        Value::Null => out.null()?,
        Value::Bool(yes) => out.bool(*yes)?,
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => out.u64(number)?,
            (None, Some(number)) => out.i64(number)?,
            (None, None) => out.tag(Tag::new(DECIMAL))?.bytes(number.to_string().as_bytes())?,
        },
        Value::String(text) => return put_text(out, text),
        Value::Array(list) => {
            out.array(list.len() as u64)?;
            return list.iter().try_for_each(|value| put_value(out, value));
        }
        Value::Object(map) => {
            out.map(map.len() as u64)?;
            return map.iter().try_for_each(|(key, value)| {
                out.str(key)?;
                put_value(out, value)
            });
        }
    };
    Ok(())
}

/// Ids and hashes are half as long as bytes.
fn put_text(out: &mut Out, text: &str) -> Written {
    if let Ok(id) = Uuid::try_parse(text)
        && id.to_string() == text
    {
        out.bytes(id.as_bytes())?;
    } else if let Some(hash) = from_hex(text).filter(|hash: &[u8; 32]| hex(hash) == text) {
        out.bytes(&hash)?;
    } else {
        out.str(text)?;
    }
    Ok(())
}

/// Unpacks records.
///
/// # Errors
/// [`CodecError`].
pub fn unpack(packed: &[u8]) -> Result<Vec<RecordState>> {
    let mut plain = Vec::new();
    let odd = |e: std::io::Error| CodecError::Unreadable(e.to_string());
    let reader = zstd::stream::read::Decoder::new(packed).map_err(odd)?;
    reader.take(PLAIN_MAX_BYTES + 1).read_to_end(&mut plain).map_err(odd)?;
    if plain.len() as u64 > PLAIN_MAX_BYTES {
        return Err(CodecError::TooLarge);
    }
    let mut from = Decoder::new(&plain);
    let mut records = Vec::new();
    for _ in 0..length(from.array()?)? {
        records.extend(kind(&mut from)?);
    }
    Ok(records)
}

fn kind(from: &mut Decoder<'_>) -> Result<Vec<RecordState>> {
    if length(from.array()?)? != 4 {
        return Err(wrong("a kind"));
    }
    let kind = Kind::from_code(from.str()?);
    let ids = ids(from.bytes()?)?;
    let heads = heads(from, ids.len())?;
    let mut rows: Vec<Map<String, Value>> = vec![Map::new(); ids.len()];
    for _ in 0..length(from.map()?)? {
        let key = from.str()?.to_owned();
        if length(from.array()?)? != ids.len() as u64 {
            return Err(wrong("a column"));
        }
        for row in &mut rows {
            if from.datatype()? == Type::Undefined {
                from.undefined()?;
            } else {
                row.insert(key.clone(), value(from, 0)?);
            }
        }
    }
    // Records of a kind that only a newer program knows come with their history.
    let Some(kind) = kind else { return Ok(Vec::new()) };
    let state = |((id, heads), json)| RecordState { kind, record: RecordId(id), heads, json };
    Ok(ids.into_iter().zip(heads).zip(rows).map(state).collect())
}

fn heads(from: &mut Decoder<'_>, records: usize) -> Result<Vec<Vec<String>>> {
    if length(from.array()?)? != records as u64 {
        return Err(wrong("the heads"));
    }
    let head = |from: &mut Decoder<'_>| match value(from, 0)? {
        Value::String(text) => Ok(text),
        _ => Err(wrong("a head")),
    };
    let heads = |_| {
        let count = length(from.array()?)?;
        (0..count).map(|_| head(from)).collect::<Result<Vec<String>>>()
    };
    (0..records).map(heads).collect()
}

fn ids(planes: &[u8]) -> Result<Vec<Uuid>> {
    let count = planes.len() / 16;
    if count * 16 != planes.len() {
        return Err(wrong("the ids"));
    }
    let byte = |id: usize, place: usize| planes.get(place * count + id).copied().unwrap_or_default();
    Ok((0..count).map(|id| Uuid::from_bytes(std::array::from_fn(|place| byte(id, place)))).collect())
}

fn value(from: &mut Decoder<'_>, depth: usize) -> Result<Value> {
    if depth > DEPTH_MAX {
        return Err(wrong("a value that is too deep"));
    }
    Ok(match from.datatype()? {
        Type::Null => {
            from.null()?;
            Value::Null
        }
        Type::Bool => from.bool()?.into(),
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => from.u64()?.into(),
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => from.i64()?.into(),
        Type::Tag => decimal(from)?,
        Type::String => from.str()?.into(),
        Type::Bytes => id_or_hash(from.bytes()?)?,
        Type::Array => {
            let count = length(from.array()?)?;
            Value::Array((0..count).map(|_| value(from, depth + 1)).collect::<Result<_>>()?)
        }
        Type::Map => {
            let count = length(from.map()?)?;
            let pair = |_| Ok((from.str()?.to_owned(), value(from, depth + 1)?));
            Value::Object((0..count).map(pair).collect::<Result<_>>()?)
        }
        other => return Err(wrong(&format!("a value of type {other}"))),
    })
}

fn decimal(from: &mut Decoder<'_>) -> Result<Value> {
    if from.tag()? != Tag::new(DECIMAL) {
        return Err(wrong("a tag"));
    }
    match serde_json::from_slice(from.bytes()?) {
        Ok(Value::Number(number)) => Ok(Value::Number(number)),
        _ => Err(wrong("a number")),
    }
}

fn id_or_hash(bytes: &[u8]) -> Result<Value> {
    match (<[u8; 16]>::try_from(bytes), <[u8; 32]>::try_from(bytes)) {
        (Ok(id), _) => Ok(Uuid::from_bytes(id).to_string().into()),
        (_, Ok(hash)) => Ok(hex(&hash).into()),
        _ => Err(wrong("an id")),
    }
}

fn length(length: Option<u64>) -> Result<u64> {
    length.ok_or_else(|| wrong("a list without a length"))
}

fn wrong(what: &str) -> CodecError {
    CodecError::Unreadable(format!("{what} of a checkpoint"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_filter_map("finite", |f| serde_json::Number::from_f64(f).map(Value::from)),
            ".*".prop_map(Value::from),
            any::<u128>().prop_map(|id| Uuid::from_u128(id).to_string().into()),
            any::<u128>().prop_map(|id| Uuid::from_u128(id).simple().to_string().into()),
            any::<[u8; 32]>().prop_map(|hash| hex(&hash).into()),
            any::<[u8; 32]>().prop_map(|hash| hex(&hash).to_uppercase().into()),
        ];
        leaf.prop_recursive(3, 20, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map(".{0,4}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn states() -> impl Strategy<Value = Vec<RecordState>> {
        let json = proptest::collection::btree_map("[a-d]", values(), 0..4);
        let heads = proptest::collection::vec(any::<[u8; 32]>().prop_map(|head| hex(&head)), 0..3);
        let row = (0..Kind::ALL.len(), any::<u128>(), heads, json);
        proptest::collection::vec(row, 0..12).prop_map(|rows| {
            let mut seen = BTreeSet::new();
            let rows = rows.into_iter().filter(|(kind, id, ..)| seen.insert((*kind, *id)));
            rows.map(|(kind, id, heads, json)| RecordState {
                kind: Kind::ALL[kind],
                heads,
                record: RecordId(Uuid::from_u128(id)),
                json: json.into_iter().collect(),
            })
            .collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn what_is_packed_is_unpacked(mut states in states()) {
            let packed = pack(&states);
            let mut back = unpack(&packed).unwrap();
            let order = |state: &RecordState| (state.kind.code(), state.record);
            states.sort_by_key(order);
            back.sort_by_key(order);
            prop_assert_eq!(&back, &states);
            states.reverse();
            prop_assert_eq!(pack(&states), packed);
        }

        #[test]
        fn odd_bytes_are_refused_without_a_panic(states in states(), at in any::<prop::sample::Index>(), xor in 1_u8.., noise in proptest::collection::vec(any::<u8>(), 0..200)) {
            let plain = zstd::bulk::decompress(&pack(&states), 1 << 20).unwrap();
            let mut bent = plain.clone();
            let at = at.index(bent.len());
            bent[at] ^= xor;
            let packed = |bytes: &[u8]| zstd::bulk::compress(bytes, 1).unwrap();
            let _ = (unpack(&packed(&bent)), unpack(&packed(&noise)), unpack(&noise));
        }
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = zstd::bulk::compress(&vec![0; PLAIN_MAX_BYTES as usize + 10], 19).unwrap();
        assert_eq!(unpack(&bomb), Err(CodecError::TooLarge));
    }
}
