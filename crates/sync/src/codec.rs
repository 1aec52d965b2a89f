//! Messages as bytes: a version, then zstd over CBOR. Every size is limited
//! before anything is allocated for it. The only place that knows the format.

use std::io::Read;

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use punnet_domain::id::RecordId;
use punnet_domain::log::{Entry, Frame, Frontier, Hash, LogOwner};
use punnet_domain::record::{Kind, Stream};
use thiserror::Error;
use uuid::Uuid;

use crate::message::{Answer, Ask};

/// A message has at most so many bytes on the wire.
pub const MESSAGE_MAX_BYTES: usize = 8 << 20;
/// And so many unpacked.
const PLAIN_MAX_BYTES: usize = 32 << 20;
/// Every message a program of ours writes, 1 MiB of frames and a little, unpacks
/// within this, however well it packs.
const UNPACKED_FREE_BYTES: usize = 4 << 20;
/// Beyond that at most so many times as large as packed: a bomb isn't unpacked.
const RATIO_MAX: usize = 100;
/// zstd may ask for a window of at most 8 MiB.
const WINDOW_LOG_MAX: u32 = 23;
/// 9 packs within 9 % of what 19 does in a twentieth of the time.
const ZSTD_LEVEL: i32 = 9;
const FRAMES_MAX: u64 = 4096;
const ENTRIES_MAX: u64 = 20_000;
const HASHES_MAX: u64 = 1024;
const LOGS_MAX: u64 = 100_000;
const TEXT_MAX: usize = 4096;
/// Version 1: plain fields, one after the other.
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
            Self::Unreadable(_) => "exchange-unreadable",
        }
    }
}

impl From<minicbor::decode::Error> for CodecError {
    fn from(error: minicbor::decode::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

type Result<T> = std::result::Result<T, CodecError>;
type Plain = Encoder<Vec<u8>>;
type Written = std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>>;

/// A kiosk's message as bytes.
#[must_use]
pub fn encode_ask(ask: &Ask) -> Vec<u8> {
    pack(|e| {
        e.array(7)?;
        optional(e, ask.hub.as_ref().map(|id| id.as_bytes().as_slice()))?;
        optional(e, ask.invitation.as_ref().map(String::as_bytes))?;
        write_frontier(e, &ask.frontier)?;
        write_list(e, &ask.frames, write_frame)?;
        write_list(e, &ask.wanted, write_hash)?;
        write_list(e, &ask.offered, write_hash)?;
        e.u64(ask.max_bytes)?.ok()
    })
}

/// A kiosk's message from bytes.
///
/// # Errors
/// [`CodecError`].
pub fn decode_ask(bytes: &[u8]) -> Result<Ask> {
    let plain = unpack(bytes)?;
    let mut d = Reader::new(&plain);
    d.array_of(7)?;
    let hub = d.optional()?.map(uuid).transpose()?;
    let invitation = d.optional()?.map(text).transpose()?;
    let (frontier, frames) = (d.frontier()?, d.frames()?);
    let (wanted, offered) = (d.hashes()?, d.hashes()?);
    Ok(Ask { hub, invitation, frontier, frames, wanted, offered, max_bytes: d.cbor.u64()? })
}

/// A hub's message as bytes.
#[must_use]
pub fn encode_answer(answer: &Answer) -> Vec<u8> {
    pack(|e| {
        e.array(7)?;
        e.bytes(answer.hub.as_bytes())?.bytes(answer.epoch.as_bytes())?;
        write_frontier(e, &answer.frontier)?;
        write_list(e, &answer.frames, write_frame)?;
        e.bool(answer.more)?;
        write_list(e, &answer.wanted, write_hash)?;
        write_list(e, &answer.has, write_hash)
    })
}

/// A hub's message from bytes.
///
/// # Errors
/// [`CodecError`].
pub fn decode_answer(bytes: &[u8]) -> Result<Answer> {
    let plain = unpack(bytes)?;
    let mut d = Reader::new(&plain);
    d.array_of(7)?;
    Ok(Answer {
        hub: Uuid::from_bytes(d.bytes()?),
        epoch: Uuid::from_bytes(d.bytes()?),
        frontier: d.frontier()?,
        frames: d.frames()?,
        more: d.cbor.bool()?,
        wanted: d.hashes()?,
        has: d.hashes()?,
    })
}

fn pack(write: impl FnOnce(&mut Plain) -> Written) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::new());
    // Writing to memory can't fail.
    let _ = write(&mut encoder);
    let mut bytes = vec![VERSION];
    bytes.extend(zstd::bulk::compress(encoder.writer(), ZSTD_LEVEL).unwrap_or_default());
    bytes
}

fn unpack(bytes: &[u8]) -> Result<Vec<u8>> {
    if bytes.len() > MESSAGE_MAX_BYTES {
        return Err(CodecError::TooLarge);
    }
    let packed = match bytes.split_first() {
        Some((&VERSION, packed)) => packed,
        Some((version, _)) => return Err(CodecError::VersionUnknown(*version)),
        None => return Err(CodecError::Unreadable("empty".to_owned())),
    };
    let limit = PLAIN_MAX_BYTES.min(UNPACKED_FREE_BYTES + packed.len().saturating_mul(RATIO_MAX));
    let unreadable = |e: std::io::Error| CodecError::Unreadable(e.to_string());
    let mut decoder = zstd::stream::read::Decoder::new(packed).map_err(unreadable)?;
    decoder.window_log_max(WINDOW_LOG_MAX).map_err(unreadable)?;
    let mut plain = Vec::new();
    decoder.take(limit as u64 + 1).read_to_end(&mut plain).map_err(unreadable)?;
    if plain.len() > limit { Err(CodecError::TooLarge) } else { Ok(plain) }
}

fn optional(e: &mut Plain, value: Option<&[u8]>) -> Written {
    match value {
        Some(bytes) => e.bytes(bytes)?.ok(),
        None => e.null()?.ok(),
    }
}

fn write_list<T>(e: &mut Plain, list: &[T], mut write: impl FnMut(&mut Plain, &T) -> Written) -> Written {
    e.array(list.len() as u64)?;
    list.iter().try_for_each(|item| write(e, item))
}

fn write_hash(e: &mut Plain, hash: &Hash) -> Written {
    e.bytes(hash)?.ok()
}

fn write_frontier(e: &mut Plain, frontier: &Frontier) -> Written {
    e.map(frontier.len() as u64)?;
    for (log, length) in frontier {
        e.bytes(log.as_bytes())?.u64(*length)?;
    }
    Ok(())
}

fn write_frame(e: &mut Plain, frame: &Frame) -> Written {
    e.array(8)?.bytes(&frame.owner.device_key)?.bytes(frame.owner.incarnation.as_bytes())?;
    e.bytes(frame.owner.cooperative.0.as_bytes())?.str(frame.owner.stream.code())?;
    e.u64(frame.start)?.bytes(&frame.previous)?.bytes(&frame.signature)?;
    write_list(e, &frame.entries, |e, entry| {
        e.array(6)?.str(entry.kind.code())?.bytes(entry.record.0.as_bytes())?;
        e.bytes(&entry.change)?.bytes(&entry.change_hash)?.i64(entry.at_ms)?;
        optional(e, entry.by.as_ref().map(|p| p.0.as_bytes().as_slice()))
    })
}

/// Reads fields and counts what it has read, so that many small lists can't
/// add up to more than one large one may have.
struct Reader<'b> {
    cbor: Decoder<'b>,
    entries_left: u64,
}

impl<'b> Reader<'b> {
    fn new(plain: &'b [u8]) -> Self {
        Self { cbor: Decoder::new(plain), entries_left: ENTRIES_MAX }
    }

    fn array_of(&mut self, length: u64) -> Result<()> {
        if self.cbor.array()? == Some(length) { Ok(()) } else { Err(wrong("a list of another length")) }
    }

    /// The length of a list, at most so long.
    fn length(&mut self, max: u64) -> Result<u64> {
        match self.cbor.array()? {
            Some(length) if length <= max => Ok(length),
            Some(_) => Err(CodecError::TooLarge),
            None => Err(wrong("a list without a length")),
        }
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        self.cbor.bytes()?.try_into().map_err(|_| wrong("bytes of another length"))
    }

    fn optional(&mut self) -> Result<Option<&'b [u8]>> {
        if self.cbor.datatype()? == Type::Null {
            self.cbor.null()?;
            return Ok(None);
        }
        Ok(Some(self.cbor.bytes()?))
    }

    fn frontier(&mut self) -> Result<Frontier> {
        let logs = self.cbor.map()?.ok_or_else(|| wrong("a map without a length"))?;
        if logs > LOGS_MAX {
            return Err(CodecError::TooLarge);
        }
        (0..logs).map(|_| Ok((Uuid::from_bytes(self.bytes()?), self.cbor.u64()?))).collect()
    }

    fn hashes(&mut self) -> Result<Vec<Hash>> {
        let length = self.length(HASHES_MAX)?;
        (0..length).map(|_| self.bytes()).collect()
    }

    fn frames(&mut self) -> Result<Vec<Frame>> {
        let length = self.length(FRAMES_MAX)?;
        (0..length).map(|_| self.frame()).collect()
    }

    fn frame(&mut self) -> Result<Frame> {
        self.array_of(8)?;
        let owner = LogOwner {
            device_key: self.bytes()?,
            incarnation: Uuid::from_bytes(self.bytes()?),
            cooperative: Uuid::from_bytes(self.bytes()?).into(),
            stream: Stream::from_code(self.cbor.str()?).ok_or_else(|| wrong("an unknown stream"))?,
        };
        let (start, previous, signature) = (self.cbor.u64()?, self.bytes()?, self.bytes()?);
        let length = self.length(self.entries_left)?;
        self.entries_left -= length;
        let entries = (0..length).map(|_| self.entry()).collect::<Result<_>>()?;
        Ok(Frame { owner, start, previous, entries, signature })
    }

    fn entry(&mut self) -> Result<Entry> {
        self.array_of(6)?;
        Ok(Entry {
            kind: Kind::from_code(self.cbor.str()?).ok_or_else(|| wrong("an unknown kind"))?,
            record: RecordId(Uuid::from_bytes(self.bytes()?)),
            change: self.cbor.bytes()?.to_vec(),
            change_hash: self.bytes()?,
            at_ms: self.cbor.i64()?,
            by: self.optional()?.map(uuid).transpose()?.map(Into::into),
        })
    }
}

fn uuid(bytes: &[u8]) -> Result<Uuid> {
    Uuid::from_slice(bytes).map_err(|_| wrong("an id of another length"))
}

fn text(bytes: &[u8]) -> Result<String> {
    if bytes.len() > TEXT_MAX {
        return Err(CodecError::TooLarge);
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| wrong("not text"))
}

fn wrong(what: &str) -> CodecError {
    CodecError::Unreadable(what.to_owned())
}
