//! Reading a bundle: frame by frame, each on disk before the next.

use std::io::Read;

use punnet_domain::bundle::{Packer, Writer};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::PackedFrame;
use punnet_domain::touched::Touched;

use super::head::{Head, read_head};
use super::seal::unseal;
use super::write::{END, FRAMES, PHOTO};
use super::{AHEAD_MS, BundleError, FILE_MAX_BYTES, PHOTO_MAX_BYTES, Progress, SECTION_MAX_BYTES};
use crate::codec::CodecError;
use crate::stream::FrameReader;

type Result<T> = std::result::Result<T, BundleError>;

/// How a bundle is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Whose records are wanted.
    pub cooperative: CooperativeId,
    /// The reader's clock, UTC ms.
    pub now_ms: i64,
    /// Take it although it is older than it may be.
    pub though_expired: bool,
}

/// What came of reading a bundle, also of one that broke off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The bundle's head, once it was read.
    pub head: Option<Head>,
    /// Frames taken.
    pub frames: u64,
    /// Frames that weren't taken.
    pub frames_refused: u64,
    /// Entries that are new here.
    pub entries: u64,
    /// Photos that are new here.
    pub photos: u32,
    /// Its writer's clock is far ahead of the reader's: one of the two is wrong.
    pub ahead: bool,
    /// Whether it was read to its end.
    pub complete: bool,
    /// The records that changed.
    pub touched: Vec<Touched>,
}

/// Takes what a bundle brings. What was taken before an error stays; the report
/// tells what was.
///
/// What the writer says of itself is believed for its signature. Frames are
/// believed for their own, whoever brings them; photos for the records that name
/// them. A writer nobody knows here must first bring the beginning of its own log,
/// with the invitation that lets it in.
///
/// # Errors
/// [`BundleError`].
pub fn read(
    packer: &mut dyn Packer,
    how: &Reading,
    from: &mut dyn Read,
    tell: &mut dyn FnMut(Progress),
    report: &mut Report,
) -> Result<()> {
    let mut source = Source { inner: from, left: FILE_MAX_BYTES, failed: None };
    let (head, _) = read_head(&mut source)?;
    report.ahead = head.made_at_ms > how.now_ms.saturating_add(AHEAD_MS);
    report.head = Some(head.clone());
    let writer = admitted(packer, how, &head)?;
    if writer != Writer::Unknown {
        hear(packer, &head, writer, how.now_ms)?;
    }
    let secret = packer.opening_key()?;
    let result = unseal(&secret, &mut source).and_then(|opened| {
        let done = Progress {
            items_all: head.amount.frames.saturating_add(head.amount.photos.into()),
            bytes_all: head.amount.bytes,
            ..Progress::default()
        };
        Body { packer, head: &head, writer, now_ms: how.now_ms, done, tell, report }.all(opened)
    });
    match (source.failed, result) {
        (Some(gone), Err(BundleError::Damaged(_))) => Err(BundleError::StickGone(gone)),
        (_, result) => result,
    }
}

/// Whether it is for this reader at all, and how its writer stands.
fn admitted(packer: &mut dyn Packer, how: &Reading, head: &Head) -> Result<Writer> {
    if head.cooperative != how.cooperative {
        return Err(BundleError::OtherCooperative);
    }
    if head.expires_at_ms < how.now_ms && !how.though_expired {
        return Err(BundleError::Expired);
    }
    match packer.writer(&head.writer)? {
        Writer::Hub => Ok(Writer::Hub),
        // It calls itself a hub and isn't the one known here.
        _ if head.is_of_hub() => Err(BundleError::OtherHub),
        writer => Ok(writer),
    }
}

/// Remembers what the writer says of itself.
fn hear(packer: &mut dyn Packer, head: &Head, writer: Writer, now_ms: i64) -> Result<()> {
    match (writer, head.said_by_hub()) {
        (Writer::Hub, Some(said)) => packer.hear_hub(&said)?,
        (Writer::LetIn, _) => {
            packer.hear(&head.writer, &head.heard(now_ms))?;
            if let Some(hub) = &head.hub {
                packer.meet_hub(hub)?;
            }
        }
        _ => {}
    }
    Ok(())
}

struct Body<'a> {
    packer: &'a mut dyn Packer,
    head: &'a Head,
    writer: Writer,
    now_ms: i64,
    done: Progress,
    tell: &'a mut dyn FnMut(Progress),
    report: &'a mut Report,
}

impl Body<'_> {
    fn all(&mut self, mut opened: impl Read) -> Result<()> {
        loop {
            let mut start = [0; 5];
            fill(&mut opened, &mut start)?;
            let [kind, a, b, c, d] = start;
            let length = u32::from_be_bytes([a, b, c, d]) as usize;
            match kind {
                END => break,
                FRAMES => {
                    let end = self.frames(&mut opened, length);
                    self.report.touched.extend(self.packer.settle()?.touched);
                    end?;
                }
                PHOTO => self.photo(&mut opened, length)?,
                // What a newer program adds is left out.
                _ => drain(&mut opened.by_ref().take(length as u64))?,
            }
            self.done.bytes += length as u64;
            (self.tell)(self.done);
        }
        self.report.complete = true;
        self.report.touched.sort();
        self.report.touched.dedup();
        Ok(())
    }

    fn frames(&mut self, opened: &mut impl Read, length: usize) -> Result<()> {
        if length > SECTION_MAX_BYTES {
            return Err(BundleError::TooLarge);
        }
        let mut section = opened.take(length as u64);
        let mut frames = FrameReader::new(&mut section, self.head.cooperative).map_err(odd)?;
        while let Some(frame) = frames.next_frame().map_err(odd)? {
            self.frame(&frame)?;
            self.done.items += 1;
            (self.tell)(self.done);
        }
        drop(frames);
        drain(&mut section)
    }

    fn frame(&mut self, frame: &PackedFrame) -> Result<()> {
        let introduces = self.writer == Writer::Unknown;
        if introduces && frame.owner.device_key != self.head.writer {
            return Err(BundleError::Stranger);
        }
        match self.packer.receive(frame, self.now_ms) {
            Ok(received) => {
                self.report.frames += 1;
                self.report.entries += received.added;
            }
            Err(e) if e.is_of_the_frame() => {
                tracing::warn!("frame of {} not taken: {e}", frame.owner.log_id());
                self.report.frames_refused += 1;
            }
            Err(e) => return Err(e.into()),
        }
        if introduces {
            self.writer = self.packer.writer(&self.head.writer)?;
            if self.writer != Writer::LetIn {
                return Err(BundleError::Stranger);
            }
            hear(self.packer, self.head, self.writer, self.now_ms)?;
        }
        Ok(())
    }

    fn photo(&mut self, opened: &mut impl Read, length: usize) -> Result<()> {
        if length > PHOTO_MAX_BYTES {
            return Err(BundleError::TooLarge);
        }
        if self.writer == Writer::Unknown {
            return Err(BundleError::Stranger);
        }
        let mut bytes = Vec::new();
        opened.take(length as u64).read_to_end(&mut bytes).map_err(damaged)?;
        if bytes.len() < length {
            return Err(BundleError::Damaged("it ends in a photo".to_owned()));
        }
        self.report.photos += u32::from(self.packer.keep_photo(&bytes, self.now_ms)?);
        self.done.items += 1;
        Ok(())
    }
}

fn fill(from: &mut impl Read, into: &mut [u8]) -> Result<()> {
    from.read_exact(into).map_err(damaged)
}

fn drain(rest: &mut impl Read) -> Result<()> {
    std::io::copy(rest, &mut std::io::sink()).map(drop).map_err(damaged)
}

fn damaged(error: std::io::Error) -> BundleError {
    BundleError::Damaged(error.to_string())
}

fn odd(error: CodecError) -> BundleError {
    match error {
        CodecError::TooLarge => BundleError::TooLarge,
        other => BundleError::Damaged(other.to_string()),
    }
}

/// The file, as far as it is read at all; knows a stick that was pulled out from
/// bytes that aren't what was written.
struct Source<'a> {
    inner: &'a mut dyn Read,
    left: u64,
    failed: Option<String>,
}

impl Read for Source<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(into.len());
        let read = self.inner.read(into.get_mut(..most).unwrap_or_default());
        match &read {
            Ok(count) => self.left -= *count as u64,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(e) => self.failed = Some(e.to_string()),
        }
        read
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use punnet_domain::bundle::{Addressee, Heard, HubKnown, HubSaid};
    use punnet_domain::exchange::{Cut, Received, Replica, ReplicaError, Settled};
    use punnet_domain::log::{Frontier, Hash};
    use uuid::Uuid;

    /// Holds nothing and counts what it is given.
    #[derive(Default)]
    struct Nobody {
        frames: u32,
        photos: u32,
    }

    type Replied<T> = std::result::Result<T, ReplicaError>;

    impl Replica for Nobody {
        fn frontier(&mut self) -> Replied<Frontier> {
            Ok(Frontier::new())
        }
        fn frames_since(&mut self, _: &Frontier, _: usize, _: u8) -> Replied<Vec<Cut>> {
            Ok(Vec::new())
        }
        fn receive(&mut self, _: &PackedFrame, _: i64) -> Replied<Received> {
            self.frames += 1;
            Err(ReplicaError::Damaged)
        }
        fn settle(&mut self) -> Replied<Settled> {
            Ok(Settled::default())
        }
        fn cursor(&mut self) -> Replied<u64> {
            Ok(0)
        }
        fn frontier_at(&mut self, _: u64) -> Replied<Option<Frontier>> {
            Ok(None)
        }
        fn has_photo(&mut self, _: &Hash) -> Replied<bool> {
            Ok(false)
        }
        fn photo_part(&mut self, _: &Hash) -> Replied<u64> {
            Ok(0)
        }
    }

    impl Packer for Nobody {
        fn own_key(&mut self) -> Replied<[u8; 32]> {
            Ok([0; 32])
        }
        fn signature(&mut self, _: &[u8]) -> Replied<[u8; 64]> {
            Ok([0; 64])
        }
        fn opening_key(&mut self) -> Replied<[u8; 32]> {
            Ok([0; 32])
        }
        fn hub_known(&mut self) -> Replied<Option<HubKnown>> {
            Ok(None)
        }
        fn addressees(&mut self) -> Replied<Vec<Addressee>> {
            Ok(Vec::new())
        }
        fn writer(&mut self, _: &[u8; 32]) -> Replied<Writer> {
            Ok(Writer::Unknown)
        }
        fn hear(&mut self, _: &[u8; 32], _: &Heard) -> Replied<()> {
            Ok(())
        }
        fn hear_hub(&mut self, _: &HubSaid) -> Replied<()> {
            Ok(())
        }
        fn meet_hub(&mut self, _: &HubKnown) -> Replied<()> {
            Ok(())
        }
        fn photos_wanted(&mut self, _: u32) -> Replied<Vec<Hash>> {
            Ok(Vec::new())
        }
        fn photos_offered(&mut self, _: u32) -> Replied<Vec<Hash>> {
            Ok(Vec::new())
        }
        fn photo_size(&mut self, _: &Hash) -> Replied<Option<u64>> {
            Ok(None)
        }
        fn photo_bytes(&mut self, _: &Hash) -> Replied<Option<Vec<u8>>> {
            Ok(None)
        }
        fn keep_photo(&mut self, _: &[u8], _: i64) -> Replied<bool> {
            self.photos += 1;
            Ok(true)
        }
    }

    /// What comes of a body, whatever its head says.
    fn body(writer: Writer, bytes: &[u8]) -> (Result<()>, Nobody, Report) {
        let head = Head {
            cooperative: Uuid::from_u128(1).into(),
            writer: [1; 32],
            made_at_ms: 0,
            expires_at_ms: 0,
            readers: Default::default(),
            amount: Default::default(),
            holds: Frontier::new(),
            wanted: Vec::new(),
            offered: Vec::new(),
            reads: 0,
            hub: None,
            has: Vec::new(),
        };
        let (mut nobody, mut report) = (Nobody::default(), Report::default());
        let done = Progress::default();
        let result = Body {
            packer: &mut nobody,
            head: &head,
            writer,
            now_ms: 0,
            done,
            tell: &mut |_| {},
            report: &mut report,
        }
        .all(bytes);
        (result, nobody, report)
    }

    fn section(kind: u8, length: usize, bytes: &[u8]) -> Vec<u8> {
        let length = u32::try_from(length).unwrap();
        [&[kind][..], &length.to_be_bytes(), bytes].concat()
    }

    /// A frame nobody takes, as the stream has it.
    fn frame(length: usize) -> Vec<u8> {
        let prefix = [&u32::try_from(length).unwrap().to_be_bytes()[..], &[1; 32], &[2; 16], &[0]].concat();
        [prefix, vec![7; length]].concat()
    }

    fn packed(plain: &[u8]) -> Vec<u8> {
        let packed = zstd::bulk::compress(plain, 9).unwrap();
        section(FRAMES, packed.len(), &packed)
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = packed(&frame(4 << 20).repeat(10));
        assert!(bomb.len() < 10_000);
        let (result, nobody, _) = body(Writer::LetIn, &bomb);
        assert_eq!((result, nobody.frames < 3), (Err(BundleError::TooLarge), true));
    }

    #[test]
    fn what_is_too_large_is_refused_before_it_is_read() {
        for (kind, length) in [(FRAMES, SECTION_MAX_BYTES + 1), (PHOTO, PHOTO_MAX_BYTES + 1)] {
            assert_eq!(body(Writer::LetIn, &section(kind, length, &[])).0, Err(BundleError::TooLarge));
        }
    }

    #[test]
    fn what_a_newer_program_adds_is_left_out() {
        let file = [section(9, 3, b"new"), packed(&frame(5)), section(PHOTO, 2, b"ab"), section(END, 0, &[])];
        let (result, nobody, report) = body(Writer::LetIn, &file.concat());
        assert_eq!((result, nobody.frames, nobody.photos), (Ok(()), 1, 1));
        assert!(report.complete && report.frames_refused == 1);
    }

    #[test]
    fn a_body_that_ends_early_is_damaged_wherever_it_ends() {
        let file = [packed(&frame(5)), section(PHOTO, 2, b"ab"), section(END, 0, &[])].concat();
        for length in 0..file.len() {
            let (result, _, report) = body(Writer::LetIn, file.get(..length).unwrap());
            assert!(
                matches!(result, Err(BundleError::Damaged(_))) && !report.complete,
                "{length}: {result:?}"
            );
        }
    }

    #[test]
    fn a_stranger_brings_nothing_but_its_own_beginning() {
        for file in [packed(&frame(5)), section(PHOTO, 2, b"ab")] {
            let (result, nobody, _) = body(Writer::Unknown, &file);
            assert_eq!((result, nobody.photos), (Err(BundleError::Stranger), 0));
            assert!(nobody.frames <= 1);
        }
    }
}
