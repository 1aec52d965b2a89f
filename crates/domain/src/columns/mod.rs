//! A frame as bytes: what the reader can work out from the same log is left out.
//!
//! The bytes begin with the version of their layout. Whose log it is stands
//! beside them, since whoever carries frames names that once.

mod plain;

use thiserror::Error;

use crate::id::RecordId;
use crate::log::{Frame, Hash, LogOwner};
use crate::record::Kind;

/// More entries are in no frame.
pub const ENTRIES_MAX: u64 = 20_000;
/// A frame has at most so many bytes before it is compressed.
pub const FRAME_MAX_BYTES: usize = 4 << 20;

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

/// What is held of a frame's log before the frame.
pub trait Past {
    /// Kind and record of the entry at a position.
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)>;
    /// The first position at which a record was changed.
    fn first_position(&mut self, record: RecordId) -> Option<u64>;
    /// The log's last change to a record.
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

/// A frame as bytes, not yet compressed, in no newer layout than the reader knows.
#[must_use]
pub fn encode(frame: &Frame, _past: &mut dyn Past, _reads: u8) -> Vec<u8> {
    plain::encode(frame)
}

/// The position of a frame's first entry, by its bytes.
///
/// # Errors
/// [`ColumnsError`].
pub fn start(bytes: &[u8]) -> Result<u64, ColumnsError> {
    match bytes.split_first() {
        Some((&plain::VERSION, body)) => plain::start(body),
        Some((version, _)) => Err(ColumnsError::VersionUnknown(*version)),
        None => Err(ColumnsError::Unreadable("empty".to_owned())),
    }
}

/// A frame from bytes. [`Frame::verify`] says whether its device signed it.
///
/// # Errors
/// [`ColumnsError`].
pub fn decode(bytes: &[u8], owner: &LogOwner, _past: &mut dyn Past) -> Result<Frame, ColumnsError> {
    if bytes.len() > FRAME_MAX_BYTES {
        return Err(ColumnsError::TooLarge);
    }
    match bytes.split_first() {
        Some((&plain::VERSION, body)) => plain::decode(body, owner),
        Some((version, _)) => Err(ColumnsError::VersionUnknown(*version)),
        None => Err(ColumnsError::Unreadable("empty".to_owned())),
    }
}
