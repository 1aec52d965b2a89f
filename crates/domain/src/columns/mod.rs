//! A frame as bytes: what the reader can work out from the same log is left out.
//!
//! The bytes begin with the version of their layout. Whose log it is stands
//! beside them, since whoever carries frames names that once. The layout is
//! written down in `docs/exchange-format.md`.

mod before;
mod bytes;
mod chunk;
mod cut;
mod held;
mod plain;
mod read;
mod rebuild;
mod runs;
mod text;
mod write;

use thiserror::Error;
use uuid::Uuid;

use crate::id::RecordId;
use crate::log::{Frame, Hash, LogOwner};
use crate::record::Kind;

pub use cut::{FRAME_PACKED_BYTES, Seal, cut};
pub use held::Held;

/// More entries are in no frame.
pub const ENTRIES_MAX: u64 = 20_000;
/// A frame has at most so many bytes before it is compressed, and its changes have no more.
pub const FRAME_MAX_BYTES: usize = 4 << 20;
/// A change has at most so many bytes.
pub const CHANGE_MAX_BYTES: usize = 1 << 20;

/// The newest layout, the first byte of a frame in columns.
pub const NEWEST: u8 = 1;
const MILLIS: i64 = 1000;

type Result<T> = std::result::Result<T, ColumnsError>;

/// Why bytes are no frame.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ColumnsError {
    /// Another layout than this program knows.
    #[error("layout {0} of a frame isn't known here")]
    VersionUnknown(u8),
    /// Larger than a frame may be.
    #[error("a frame larger than it may be")]
    TooLarge,
    /// It builds on entries of its log that aren't here.
    #[error("the frame builds on entries that aren't here")]
    PastMissing,
    /// Not a frame.
    #[error("not a frame: {0}")]
    Unreadable(String),
}

fn wrong(what: &str) -> ColumnsError {
    ColumnsError::Unreadable(what.to_owned())
}

/// What is held of a frame's log before the frame's first entry. What is held
/// from there on mustn't show, or the reader works out something else.
pub trait Past {
    /// Kind and record of the entry at a position.
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)>;
    /// The first position at which a record was changed.
    fn first_position(&mut self, record: RecordId) -> Option<u64>;
    /// The log's last change to a record before the frame: [`Tail::of`] its bytes.
    fn tail(&mut self, record: RecordId) -> Option<Tail>;
}

/// A log's last change to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tail {
    /// Automerge's hash of it.
    pub hash: Hash,
    /// Its number among the log's changes to the record, from 1.
    pub seq: u64,
    /// The highest operation counter in it.
    pub max_op: u64,
}

/// The past of a log that begins with the frame.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPast;

impl Past for NoPast {
    fn record_at(&mut self, _: u64) -> Option<(Kind, RecordId)> {
        None
    }
    fn first_position(&mut self, _: RecordId) -> Option<u64> {
        None
    }
    fn tail(&mut self, _: RecordId) -> Option<Tail> {
        None
    }
}

/// A frame as bytes, not yet compressed.
///
/// They are read back before they are given out: a frame that doesn't come back
/// as it was goes plain, field by field. One that is larger than a frame may be
/// can't be read by anybody; [`cut`] makes none.
#[must_use]
pub fn encode(frame: &Frame, past: &mut dyn Past) -> Vec<u8> {
    let bytes = write::encode(frame, &frame.entries, &frame.signature, past);
    match decode(&bytes, &frame.owner, past) {
        Ok(read) if read == *frame => bytes,
        _ => plain::encode(frame),
    }
}

/// A frame as bytes in no newer layout than its reader knows.
#[must_use]
pub fn encode_for(reads: u8, frame: &Frame, past: &mut dyn Past) -> Vec<u8> {
    if reads < NEWEST { plain::encode(frame) } else { encode(frame, past) }
}

/// Where a frame begins by its bytes: the position of its first entry and the
/// log's hash before it. Nothing for a layout that needs no past to be read.
///
/// # Errors
/// [`ColumnsError`].
pub fn builds_on(bytes: &[u8]) -> Result<Option<(u64, Hash)>> {
    match bytes.split_first() {
        Some((&plain::VERSION, _)) => Ok(None),
        Some((&NEWEST, body)) => {
            let mut body = bytes::Reader::new(body);
            Ok(Some((body.unsigned()?, body.array()?)))
        }
        Some((version, _)) => Err(ColumnsError::VersionUnknown(*version)),
        None => Err(ColumnsError::Unreadable("empty".to_owned())),
    }
}

/// A frame from bytes. [`Frame::verify`] says whether its device signed it.
///
/// # Errors
/// [`ColumnsError`].
pub fn decode(bytes: &[u8], owner: &LogOwner, past: &mut dyn Past) -> Result<Frame> {
    if bytes.len() > FRAME_MAX_BYTES {
        return Err(ColumnsError::TooLarge);
    }
    match bytes.split_first() {
        Some((&plain::VERSION, body)) => plain::decode(body, owner),
        Some((&NEWEST, body)) => read::decode(body, owner, past),
        Some((version, _)) => Err(ColumnsError::VersionUnknown(*version)),
        None => Err(wrong("empty")),
    }
}

/// When a record's id was made, by the time in it (UUIDv7, RFC 9562 5.7: UTC ms in
/// the first 48 bits), and the rest of the id.
fn born(record: RecordId) -> (i64, [u8; 10]) {
    let [t0, t1, t2, t3, t4, t5, rest @ ..] = *record.0.as_bytes();
    (i64::from_be_bytes([0, 0, t0, t1, t2, t3, t4, t5]), rest)
}

/// The record id of a time and the rest.
fn born_at(born_ms: i64, rest: [u8; 10]) -> RecordId {
    let [_, _, time @ ..] = born_ms.to_be_bytes();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(time.iter().chain(&rest)).for_each(|(to, from)| *to = *from);
    RecordId(Uuid::from_bytes(bytes))
}
