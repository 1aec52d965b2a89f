//! An Automerge change chunk, taken apart and put together again byte for byte.
//!
//! Layout: the "change chunk" of Automerge's binary format, as automerge 0.12
//! writes it. What no change of ours has (a message, a time, bytes at the end,
//! compression) isn't read: such a change travels as it is.

use sha2::{Digest, Sha256};

use super::bytes::{Reader, put_signed, put_sized, put_unsigned};
use super::runs::{self, Numbers};
use super::{Result, Tail};
use crate::log::Hash;

/// Before the checksum.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// What a chunk's hash covers begins here, after magic and checksum.
const HASHED: usize = 8;
/// A change that isn't compressed.
const CHANGE: u8 = 1;
/// More operations are in no change.
pub(super) const OPS_MAX: usize = 20_000;
/// More causes, other actors or columns are in no change.
pub(super) const LIST_MAX: u64 = 256;

/// Column: whether an operation inserts into a list.
const INSERT: u64 = 0x34;
/// Column: what an operation does.
const ACTION: u64 = 0x42;
/// The action that sets a value.
const SET: u64 = 1;
/// Column: what each value is and how long, `length << 4 | type`.
const VALUE_META: u64 = 0x56;
/// Column: the values' bytes.
const VALUE: u64 = 0x57;
/// Column: how many operations each one replaces.
const REPLACED_COUNT: u64 = 0x70;
/// Column: whose they are; 0 is the change's own actor.
const REPLACED_ACTOR: u64 = 0x71;
/// Column: the counters of the operations that are replaced.
const REPLACED: u64 = 0x73;

/// What kind of change: all that many changes have in common.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    /// How many operations.
    pub ops: u64,
    /// How many operations they replace.
    pub replaced: u64,
    /// Other actors it names.
    pub actors: Vec<Vec<u8>>,
    /// Specification and bytes of each column; no bytes for those that differ
    /// from change to change.
    pub columns: Vec<(u64, Vec<u8>)>,
}

/// One operation's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Value<B> {
    /// `length << 4 | type`.
    pub meta: i64,
    /// Its bytes.
    pub bytes: B,
}

/// A change in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chunk<B> {
    pub causes: Vec<Hash>,
    pub actor: [u8; 16],
    pub seq: u64,
    pub start_op: u64,
    pub shape: Shape,
    /// Automerge's differences between the counters of what is replaced.
    pub replaced: Vec<i64>,
    pub values: Vec<Value<B>>,
}

impl<B> Value<B> {
    pub fn is_text(&self) -> bool {
        is_text(self.meta)
    }
}

/// Whether a value is a string or bytes, in which JSON is kept.
pub(super) fn is_text(meta: i64) -> bool {
    matches!(meta & 0xf, 6 | 7)
}

/// How many bytes a value has.
pub(super) fn length(meta: i64) -> u64 {
    meta.cast_unsigned() >> 4
}

/// The bytes most changes have in a column: single values put into maps, replacing
/// what this device wrote. Those needn't be written.
pub(super) fn expected(column: u64, ops: u64, replaced: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    match column {
        INSERT => put_unsigned(&mut bytes, ops), // a run of false
        ACTION => runs::put_same(&mut bytes, ops, SET),
        REPLACED_COUNT if replaced == 0 || replaced == ops => {
            runs::put_same(&mut bytes, ops, u64::from(replaced > 0));
        }
        REPLACED_ACTOR => runs::put_same(&mut bytes, replaced, 0),
        _ => return None,
    }
    Some(bytes)
}

/// Whether a column's bytes differ from change to change.
pub(super) fn varies(column: u64) -> bool {
    matches!(column, VALUE_META | VALUE | REPLACED)
}

/// Automerge's hash of an uncompressed chunk: SHA-256 from its type on.
pub(super) fn hash(change: &[u8]) -> Hash {
    Sha256::digest(hashed(change)).into()
}

/// The parts of a change; nothing when putting them together gave other bytes.
pub(super) fn take_apart(change: &[u8]) -> Option<Chunk<&[u8]>> {
    let chunk = parse(change).ok()??;
    (chunk.put_together() == change).then_some(chunk)
}

fn parse(change: &[u8]) -> Result<Option<Chunk<&[u8]>>> {
    let mut r = Reader::new(change);
    let (magic, _checksum, kind) = (r.array()?, r.array::<4>()?, r.byte()?);
    let mut r = Reader::new(r.sized()?);
    if magic != MAGIC || kind != CHANGE {
        return Ok(None);
    }
    let count = r.count(LIST_MAX)?;
    let causes = r.list(count, Reader::array)?;
    let Ok(actor) = r.sized()?.try_into() else { return Ok(None) };
    let (seq, start_op) = (r.unsigned()?, r.unsigned()?);
    let (time, message) = (r.signed()?, r.sized()?);
    let count = r.count(LIST_MAX)?;
    let actors = r.list(count, |r| Ok(r.sized()?.to_vec()))?;
    let count = r.count(LIST_MAX)?;
    let lengths = r.list(count, |r| Ok((r.unsigned()?, r.unsigned()?)))?;
    let mut columns = Vec::new();
    for (column, length) in lengths {
        columns.push((column, r.take(length)?));
    }
    if time != 0 || !message.is_empty() || !r.is_empty() {
        return Ok(None);
    }
    let Some((mut shape, replaced, values)) = from_columns(&columns) else { return Ok(None) };
    shape.actors = actors;
    Ok(Some(Chunk { causes, actor, seq, start_op, shape, replaced, values }))
}

type Columns<'b> = (Shape, Vec<i64>, Vec<Value<&'b [u8]>>);

fn from_columns<'b>(columns: &[(u64, &'b [u8])]) -> Option<Columns<'b>> {
    let column = |wanted| columns.iter().find(|(column, _)| *column == wanted).map_or(&[][..], |c| c.1);
    let replaced = runs::read(column(REPLACED), Numbers::Signed, OPS_MAX)?;
    let mut raw = Reader::new(column(VALUE));
    let mut values = Vec::new();
    for meta in runs::read(column(VALUE_META), Numbers::Unsigned, OPS_MAX)? {
        values.push(Value { meta, bytes: raw.take(length(meta)).ok()? });
    }
    let kept =
        |(column, bytes): &(u64, &[u8])| (*column, if varies(*column) { Vec::new() } else { bytes.to_vec() });
    let shape = Shape {
        ops: values.len() as u64,
        replaced: replaced.len() as u64,
        actors: Vec::new(),
        columns: columns.iter().map(kept).collect(),
    };
    raw.is_empty().then_some((shape, replaced, values))
}

impl<B: AsRef<[u8]>> Chunk<B> {
    /// The bytes Automerge writes.
    pub fn put_together(&self) -> Vec<u8> {
        let mut body = Vec::new();
        put_unsigned(&mut body, self.causes.len() as u64);
        self.causes.iter().for_each(|cause| body.extend_from_slice(cause));
        put_sized(&mut body, &self.actor);
        put_unsigned(&mut body, self.seq);
        put_unsigned(&mut body, self.start_op);
        put_signed(&mut body, 0); // time
        put_sized(&mut body, &[]); // message
        put_unsigned(&mut body, self.shape.actors.len() as u64);
        self.shape.actors.iter().for_each(|actor| put_sized(&mut body, actor));
        self.put_columns(&mut body);
        seal(&body)
    }

    fn put_columns(&self, body: &mut Vec<u8>) {
        put_unsigned(body, self.shape.columns.len() as u64);
        let mut data = Vec::new();
        for (column, bytes) in &self.shape.columns {
            let start = data.len();
            match *column {
                VALUE_META => {
                    let metas: Vec<i64> = self.values.iter().map(|value| value.meta).collect();
                    runs::put(&mut data, Numbers::Unsigned, &metas);
                }
                VALUE => self.values.iter().for_each(|value| data.extend_from_slice(value.bytes.as_ref())),
                REPLACED => runs::put(&mut data, Numbers::Signed, &self.replaced),
                _ => data.extend_from_slice(bytes),
            }
            put_unsigned(body, *column);
            put_unsigned(body, (data.len() - start) as u64);
        }
        body.extend_from_slice(&data);
    }

    /// The highest operation counter; nothing where it can't be counted.
    pub fn max_op(&self) -> Option<u64> {
        self.start_op.checked_add(self.shape.ops)?.checked_sub(1)
    }
}

/// A chunk around its contents.
fn seal(body: &[u8]) -> Vec<u8> {
    let mut hashed = vec![CHANGE];
    put_sized(&mut hashed, body);
    from_hashed(&hashed)
}

/// What a chunk's hash covers.
pub(super) fn hashed(chunk: &[u8]) -> &[u8] {
    chunk.get(HASHED..).unwrap_or_default()
}

/// The chunk of what its hash covers: magic and checksum, the hash's first bytes, before it.
pub(super) fn from_hashed(hashed: &[u8]) -> Vec<u8> {
    let hash = Sha256::digest(hashed);
    MAGIC.iter().chain(hash.iter().take(HASHED - MAGIC.len())).chain(hashed).copied().collect()
}

impl Tail {
    /// What the next change of the same log to the same record builds on, from the
    /// bytes of the change. Nothing when it isn't a change as this program makes them.
    #[must_use]
    pub fn of(change: &[u8]) -> Option<Self> {
        let chunk = take_apart(change)?;
        Some(Self { hash: hash(change), seq: chunk.seq, max_op: chunk.max_op()? })
    }
}
