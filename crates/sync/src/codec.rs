//! Messages as bytes: a version, the head in CBOR (RFC 8949), then the frames
//! in one zstd stream (RFC 8878) that is flushed after each. Every size is
//! limited before anything is allocated for it. The format is written down in
//! `docs/exchange-format.md`.

use std::io::Read;

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use punnet_domain::log::{Frontier, Hash};
use thiserror::Error;
use uuid::Uuid;

use crate::message::{Answer, Ask, Holds};

/// A message has at most so many bytes on the wire.
pub const MESSAGE_MAX_BYTES: usize = 8 << 20;
/// And its head so many: a frontier of 100,000 logs.
const HEAD_MAX_BYTES: u64 = 3 << 20;
const HASHES_MAX: usize = 1024;
const TEXT_MAX: usize = 4096;
/// The version of messages. What is added to a head under a new number needs no new one.
const VERSION: u8 = 1;

/// Why bytes are no message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CodecError {
    /// Another format than this program knows.
    #[error("version {0} of the exchange isn't known here")]
    VersionUnknown(u8),
    /// Larger than a message may be.
    #[error("a message larger than it may be")]
    TooLarge,
    /// It ends in the middle.
    #[error("the message was cut off: {0}")]
    Cut(String),
    /// Not a message.
    #[error("not a message: {0}")]
    Unreadable(String),
}

impl CodecError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::VersionUnknown(_) => "exchange-version-unknown",
            Self::TooLarge => "exchange-too-large",
            Self::Cut(_) => "hub-died",
            Self::Unreadable(_) => "exchange-unreadable",
        }
    }
}

impl From<minicbor::decode::Error> for CodecError {
    fn from(error: minicbor::decode::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<std::io::Error> for CodecError {
    fn from(error: std::io::Error) -> Self {
        Self::Cut(error.to_string())
    }
}

type Result<T> = std::result::Result<T, CodecError>;
pub(crate) type Id = ByteArray<16>;

#[derive(Encode, Decode)]
pub(crate) struct Position(#[n(0)] Id, #[n(1)] u64);

#[derive(Encode, Decode, Default)]
#[cbor(map)]
struct AskHead {
    #[n(0)]
    hub: Option<Id>,
    #[n(1)]
    epoch: Option<Id>,
    #[n(2)]
    cursor: Option<u64>,
    #[n(3)]
    holds: Option<Vec<Position>>,
    #[n(4)]
    max_bytes: Option<u64>,
    #[n(5)]
    reads: Option<u8>,
    #[n(6)]
    invitation: Option<String>,
    #[n(7)]
    wanted: Option<Vec<ByteArray<32>>>,
    #[n(8)]
    offered: Option<Vec<ByteArray<32>>>,
    #[n(10)]
    state: Option<u64>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct AnswerHead {
    #[n(0)]
    hub: Id,
    #[n(1)]
    epoch: Id,
    #[n(2)]
    cursor: Option<u64>,
    #[n(3)]
    holds: Option<Vec<Position>>,
    #[n(4)]
    all: Option<bool>,
    #[n(5)]
    reads: Option<u8>,
    #[n(6)]
    fingerprint: ByteArray<8>,
    #[n(7)]
    wanted: Option<Vec<ByteArray<32>>>,
    #[n(8)]
    has: Option<Vec<ByteArray<32>>>,
    #[n(9)]
    key: Option<ByteArray<32>>,
    #[n(10)]
    parts: Option<Vec<u64>>,
    #[n(11)]
    checkpoint: Option<minicbor::bytes::ByteVec>,
}

/// The head of a kiosk's message as bytes; frames may follow.
#[must_use]
pub fn encode_ask(ask: &Ask) -> Vec<u8> {
    let (epoch, cursor, holds) = match &ask.holds {
        Holds::All(frontier) => (None, None, frontier),
        Holds::Since { epoch, cursor, beyond } => (Some(id(epoch)), Some(*cursor), beyond),
    };
    with_length(&AskHead {
        hub: ask.hub.as_ref().map(id),
        epoch,
        cursor,
        holds: positions(holds),
        max_bytes: Some(ask.max_bytes),
        reads: Some(ask.reads),
        invitation: ask.invitation.clone(),
        wanted: hashes(&ask.wanted),
        offered: hashes(&ask.offered),
        state: ask.state,
    })
}

/// A kiosk's message from its head, as [`read_head`] gives it.
///
/// # Errors
/// [`CodecError`].
pub fn decode_ask(head: &[u8]) -> Result<Ask> {
    let head: AskHead = minicbor::decode(cbor(head)?)?;
    let frontier = frontier(head.holds);
    if head.invitation.as_ref().is_some_and(|text| text.len() > TEXT_MAX) {
        return Err(CodecError::TooLarge);
    }
    Ok(Ask {
        hub: head.hub.map(uuid),
        invitation: head.invitation,
        holds: match (head.epoch, head.cursor) {
            (Some(epoch), Some(cursor)) => Holds::Since { epoch: uuid(epoch), cursor, beyond: frontier },
            _ => Holds::All(frontier),
        },
        wanted: few(head.wanted)?,
        offered: few(head.offered)?,
        max_bytes: head.max_bytes.unwrap_or(0),
        reads: head.reads.unwrap_or(0),
        state: head.state,
    })
}

/// The head of a hub's message as bytes; frames may follow.
#[must_use]
pub fn encode_answer(answer: &Answer) -> Vec<u8> {
    with_length(&AnswerHead {
        hub: id(&answer.hub),
        epoch: id(&answer.epoch),
        cursor: answer.cursor,
        holds: positions(&answer.holds),
        all: answer.all.then_some(true),
        reads: Some(answer.reads),
        fingerprint: answer.fingerprint.into(),
        wanted: hashes(&answer.wanted),
        has: hashes(&answer.has),
        key: answer.key.map(Into::into),
        parts: Some(answer.parts.clone()).filter(|parts| parts.iter().any(|bytes| *bytes > 0)),
        checkpoint: answer.checkpoint.clone().map(Into::into),
    })
}

/// A hub's message from its head, as [`read_head`] gives it.
///
/// # Errors
/// [`CodecError`].
pub fn decode_answer(head: &[u8]) -> Result<Answer> {
    let head: AnswerHead = minicbor::decode(cbor(head)?)?;
    let wanted = few(head.wanted)?;
    let mut parts = head.parts.unwrap_or_default();
    parts.resize(wanted.len(), 0);
    Ok(Answer {
        hub: uuid(head.hub),
        epoch: uuid(head.epoch),
        holds: frontier(head.holds),
        all: head.all.unwrap_or(false),
        cursor: head.cursor,
        fingerprint: head.fingerprint.into(),
        wanted,
        parts,
        has: few(head.has)?,
        key: head.key.map(Into::into),
        checkpoint: head.checkpoint.map(Into::into),
        reads: head.reads.unwrap_or(0),
    })
}

/// Reads a message's head, its version and length included, and leaves the
/// frames. These bytes are what a device signs.
///
/// # Errors
/// [`CodecError`].
pub fn read_head(message: &mut dyn Read) -> Result<Vec<u8>> {
    let mut head = vec![0; 5];
    message.read_exact(&mut head)?;
    let (version, length) = start(&head)?;
    if version != VERSION {
        return Err(CodecError::VersionUnknown(version));
    }
    if length > HEAD_MAX_BYTES {
        return Err(CodecError::TooLarge);
    }
    message.take(length).read_to_end(&mut head)?;
    if head.len() as u64 == length + 5 { Ok(head) } else { Err(CodecError::Cut("in its head".to_owned())) }
}

/// Version and length of what comes after the first five bytes.
fn start(head: &[u8]) -> Result<(u8, u64)> {
    match head {
        [version, a, b, c, d, ..] => Ok((*version, u32::from_be_bytes([*a, *b, *c, *d]).into())),
        _ => Err(CodecError::Cut("in its first bytes".to_owned())),
    }
}

fn cbor(head: &[u8]) -> Result<&[u8]> {
    start(head)?;
    Ok(head.get(5..).unwrap_or_default())
}

fn with_length(head: &impl Encode<()>) -> Vec<u8> {
    // Writing to memory can't fail.
    let cbor = minicbor::to_vec(head).unwrap_or_default();
    let length = u32::try_from(cbor.len()).unwrap_or(u32::MAX);
    [&[VERSION][..], &length.to_be_bytes(), &cbor].concat()
}

pub(crate) fn id(id: &Uuid) -> Id {
    id.into_bytes().into()
}

pub(crate) fn uuid(id: Id) -> Uuid {
    Uuid::from_bytes(id.into())
}

pub(crate) fn positions(frontier: &Frontier) -> Option<Vec<Position>> {
    let list: Vec<Position> = frontier.iter().map(|(log, length)| Position(id(log), *length)).collect();
    Some(list).filter(|list| !list.is_empty())
}

pub(crate) fn frontier(positions: Option<Vec<Position>>) -> Frontier {
    positions.into_iter().flatten().map(|Position(log, length)| (uuid(log), length)).collect()
}

pub(crate) fn hashes(hashes: &[Hash]) -> Option<Vec<ByteArray<32>>> {
    Some(hashes.iter().map(|hash| (*hash).into()).collect()).filter(|list: &Vec<_>| !list.is_empty())
}

fn few(hashes: Option<Vec<ByteArray<32>>>) -> Result<Vec<Hash>> {
    let hashes = hashes.unwrap_or_default();
    if hashes.len() > HASHES_MAX {
        return Err(CodecError::TooLarge);
    }
    Ok(hashes.into_iter().map(Into::into).collect())
}
