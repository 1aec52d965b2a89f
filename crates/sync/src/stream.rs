//! The frames of a message: one zstd stream, flushed after each frame, so that
//! a frame is whole as soon as its last byte has come, and a frame is packed with
//! what the frames before it taught.

use std::io::{Read, Write};

use punnet_domain::columns::FRAME_MAX_BYTES;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{LogOwner, PackedFrame};
use punnet_domain::record::Stream;
use uuid::Uuid;

use crate::codec::CodecError;

/// 9 packs within 9 % of what 19 does in a twentieth of the time.
pub const ON_THE_LINE: i32 = 9;
/// For files, which are written once and carried by hand.
pub const IN_A_FILE: i32 = 19;
/// zstd may ask for a window of at most 8 MiB.
const WINDOW_LOG_MAX: u32 = 23;
/// A message unpacks to at most so many bytes.
const PLAIN_MAX_BYTES: u64 = 32 << 20;
/// Every message a program of ours writes unpacks within this, however well it packs.
const UNPACKED_FREE_BYTES: u64 = 8 << 20;
/// Beyond that at most so many times as large as packed: a bomb isn't unpacked.
const RATIO_MAX: u64 = 100;
const FRAMES_MAX: u32 = 20_000;
/// Before a frame's body: its length, and whose log it is.
const PREFIX_BYTES: usize = 4 + 32 + 16 + 1;

type Result<T> = std::result::Result<T, CodecError>;

/// Writes frames behind a message's head.
pub struct FrameWriter {
    zstd: Option<zstd::stream::write::Encoder<'static, Vec<u8>>>,
    head: Vec<u8>,
    level: i32,
}

impl FrameWriter {
    /// Behind this head, packed at this zstd level.
    #[must_use]
    pub fn new(head: Vec<u8>, level: i32) -> Self {
        Self { zstd: None, head, level }
    }

    /// Adds a frame.
    ///
    /// # Errors
    /// [`CodecError::TooLarge`] for a frame no reader takes.
    pub fn push(&mut self, frame: &PackedFrame) -> Result<()> {
        if frame.body.len() > FRAME_MAX_BYTES {
            return Err(CodecError::TooLarge);
        }
        let zstd = match &mut self.zstd {
            Some(zstd) => zstd,
            none => {
                none.insert(zstd::stream::write::Encoder::new(std::mem::take(&mut self.head), self.level)?)
            }
        };
        zstd.write_all(&prefix(frame))?;
        zstd.write_all(&frame.body)?;
        Ok(zstd.flush()?)
    }

    /// How many bytes the message has so far.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.zstd.as_ref().map_or(self.head.len(), |zstd| zstd.get_ref().len())
    }

    /// The whole message.
    ///
    /// # Errors
    /// None in practice: writing to memory can't fail.
    pub fn finish(self) -> Result<Vec<u8>> {
        match self.zstd {
            Some(zstd) => Ok(zstd.finish()?),
            None => Ok(self.head),
        }
    }
}

fn prefix(frame: &PackedFrame) -> Vec<u8> {
    let length = u32::try_from(frame.body.len()).unwrap_or(u32::MAX);
    [
        &length.to_be_bytes()[..],
        &frame.owner.device_key,
        frame.owner.incarnation.as_bytes(),
        &[stream_number(frame.owner.stream)],
    ]
    .concat()
}

/// Reads the frames behind a message's head as they come.
pub struct FrameReader<R: Read> {
    cooperative: CooperativeId,
    zstd: Option<zstd::stream::read::Decoder<'static, std::io::BufReader<Counted<R>>>>,
    plain: u64,
    frames: u32,
}

impl<R: Read> FrameReader<R> {
    /// From what is left of a message once its head was read.
    ///
    /// # Errors
    /// [`CodecError`].
    pub fn new(rest: R, cooperative: CooperativeId) -> Result<Self> {
        let mut buffer = std::io::BufReader::new(Counted { inner: rest, bytes: 0, failed: false });
        let nothing = std::io::BufRead::fill_buf(&mut buffer)?.is_empty();
        let zstd = if nothing {
            None
        } else {
            let mut decoder = zstd::stream::read::Decoder::with_buffer(buffer)?;
            decoder.window_log_max(WINDOW_LOG_MAX)?;
            Some(decoder)
        };
        Ok(Self { cooperative, zstd, plain: 0, frames: 0 })
    }

    /// The next frame; nothing after the last.
    ///
    /// # Errors
    /// [`CodecError::Cut`] where the stream breaks off; the frames before it are whole.
    pub fn next_frame(&mut self) -> Result<Option<PackedFrame>> {
        let mut prefix = [0; PREFIX_BYTES];
        if !self.fill_or_end(&mut prefix)? {
            return Ok(None);
        }
        let (length, owner) = read_prefix(&prefix, self.cooperative)?;
        self.frames += 1;
        if length > FRAME_MAX_BYTES || self.frames > FRAMES_MAX {
            return Err(CodecError::TooLarge);
        }
        let mut body = vec![0; length];
        if !self.fill_or_end(&mut body)? && length > 0 {
            return Err(CodecError::Cut("in a frame".to_owned()));
        }
        Ok(Some(PackedFrame { owner, body }))
    }

    /// How many bytes have come.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.zstd.as_ref().map_or(0, |zstd| zstd.get_ref().get_ref().bytes)
    }

    /// Fills the whole of `into`; no at the end, before its first byte.
    fn fill_or_end(&mut self, into: &mut [u8]) -> Result<bool> {
        let Some(zstd) = &mut self.zstd else { return Ok(false) };
        let mut filled = 0;
        while let Some(space) = into.get_mut(filled..).filter(|space| !space.is_empty()) {
            match zstd.read(space) {
                Ok(0) if filled == 0 => return Ok(false),
                Ok(0) => return Err(CodecError::Cut("in a frame".to_owned())),
                Ok(count) => filled += count,
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => return Err(e.into()),
                Err(e) if zstd.get_ref().get_ref().failed => return Err(e.into()),
                Err(e) => return Err(CodecError::Unreadable(e.to_string())),
            }
        }
        self.plain += into.len() as u64;
        let come = zstd.get_ref().get_ref().bytes;
        let limit = PLAIN_MAX_BYTES.min(UNPACKED_FREE_BYTES.saturating_add(come.saturating_mul(RATIO_MAX)));
        if self.plain > limit { Err(CodecError::TooLarge) } else { Ok(true) }
    }
}

fn read_prefix(prefix: &[u8; PREFIX_BYTES], cooperative: CooperativeId) -> Result<(usize, LogOwner)> {
    let (length, rest) = prefix.split_first_chunk::<4>().ok_or_else(odd)?;
    let (device_key, rest) = rest.split_first_chunk::<32>().ok_or_else(odd)?;
    let (incarnation, rest) = rest.split_first_chunk::<16>().ok_or_else(odd)?;
    let stream = rest.first().and_then(|number| stream_of(*number)).ok_or_else(odd)?;
    let owner = LogOwner {
        device_key: *device_key,
        incarnation: Uuid::from_bytes(*incarnation),
        cooperative,
        stream,
    };
    Ok((u32::from_be_bytes(*length) as usize, owner))
}

fn odd() -> CodecError {
    CodecError::Unreadable("whose frame it is".to_owned())
}

fn stream_number(stream: Stream) -> u8 {
    match stream {
        Stream::Work => 0,
        Stream::Money => 1,
    }
}

fn stream_of(number: u8) -> Option<Stream> {
    [Stream::Work, Stream::Money].into_iter().find(|stream| stream_number(*stream) == number)
}

/// Counts what is read, and knows a broken link from bytes that are no zstd.
struct Counted<R> {
    inner: R,
    bytes: u64,
    failed: bool,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(into);
        self.failed |= read.as_ref().is_err_and(|e| e.kind() != std::io::ErrorKind::Interrupted);
        self.bytes += *read.as_ref().unwrap_or(&0) as u64;
        read
    }
}
