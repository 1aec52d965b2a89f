//! Version 0: every field as it is, in CBOR (RFC 8949). Whatever the columns
//! can't write back byte for byte goes this way.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use uuid::Uuid;

use super::{CHANGE_MAX_BYTES, ColumnsError, ENTRIES_MAX, Result, wrong};
use crate::id::RecordId;
use crate::log::{Entry, Frame, LogOwner};
use crate::record::Kind;

/// The first byte of this layout.
pub(super) const VERSION: u8 = 0;

type Written = std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>>;

/// The frame but for whose log it is.
pub(super) fn encode(frame: &Frame) -> Vec<u8> {
    let mut encoder = Encoder::new(vec![VERSION]);
    // Writing to memory can't fail.
    let _ = write(&mut encoder, frame);
    encoder.into_writer()
}

fn write(e: &mut Encoder<Vec<u8>>, frame: &Frame) -> Written {
    e.array(4)?.u64(frame.start)?.bytes(&frame.previous)?.bytes(&frame.signature)?;
    e.array(frame.entries.len() as u64)?;
    frame.entries.iter().try_for_each(|entry| write_entry(e, entry))
}

fn write_entry(e: &mut Encoder<Vec<u8>>, entry: &Entry) -> Written {
    e.array(6)?.str(entry.kind.code())?.bytes(entry.record.0.as_bytes())?;
    e.bytes(&entry.change)?.bytes(&entry.change_hash)?.i64(entry.at_ms)?;
    match entry.by {
        Some(person) => e.bytes(person.0.as_bytes())?.ok(),
        None => e.null()?.ok(),
    }
}

pub(super) fn decode(bytes: &[u8], owner: &LogOwner) -> Result<Frame> {
    let mut d = Decoder::new(bytes);
    array_of(&mut d, 4)?;
    let (start, previous, signature) = (d.u64()?, fixed(&mut d)?, fixed(&mut d)?);
    let entries = match d.array()? {
        Some(length) if length <= ENTRIES_MAX => (0..length).map(|_| entry(&mut d)).collect::<Result<_>>()?,
        Some(_) => return Err(ColumnsError::TooLarge),
        None => return Err(wrong("a list without a length")),
    };
    if d.position() != bytes.len() {
        return Err(wrong("more than a frame"));
    }
    Ok(Frame { owner: owner.clone(), start, previous, entries, signature })
}

fn entry(d: &mut Decoder<'_>) -> Result<Entry> {
    array_of(d, 6)?;
    Ok(Entry {
        kind: Kind::from_code(d.str()?).ok_or_else(|| wrong("an unknown kind"))?,
        record: RecordId(Uuid::from_bytes(fixed(d)?)),
        change: change(d)?,
        change_hash: fixed(d)?,
        at_ms: d.i64()?,
        by: person(d)?.map(|bytes| Uuid::from_bytes(bytes).into()),
    })
}

fn change(d: &mut Decoder<'_>) -> Result<Vec<u8>> {
    let bytes = d.bytes()?;
    if bytes.len() > CHANGE_MAX_BYTES { Err(ColumnsError::TooLarge) } else { Ok(bytes.to_vec()) }
}

fn person(d: &mut Decoder<'_>) -> Result<Option<[u8; 16]>> {
    if d.datatype()? == Type::Null {
        d.null()?;
        return Ok(None);
    }
    fixed(d).map(Some)
}

fn array_of(d: &mut Decoder<'_>, length: u64) -> Result<()> {
    if d.array()? == Some(length) { Ok(()) } else { Err(wrong("a list of another length")) }
}

fn fixed<const N: usize>(d: &mut Decoder<'_>) -> Result<[u8; N]> {
    d.bytes()?.try_into().map_err(|_| wrong("bytes of another length"))
}

impl From<minicbor::decode::Error> for ColumnsError {
    fn from(error: minicbor::decode::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}
