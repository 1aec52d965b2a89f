//! Photos, which travel after the records: byte by byte from where it broke off,
//! within what they may cost. One that can't go keeps back no others.
//!
//! Uploads have the shape of the IETF's resumable uploads
//! (draft-ietf-httpbis-resumable-upload), downloads that of ranges (RFC 9110).

use std::io::Read;

use punnet_domain::budget::{Held, allowance};
use punnet_domain::exchange::ReplicaError;
use punnet_domain::hex::hex;
use punnet_domain::log::Hash;
use punnet_domain::photos::{PHOTO_MAX_BYTES, THUMBNAIL_MAX_BYTES};

use crate::driver::{Run, accepted};
use crate::error::ExchangeError;
use crate::transport::{Method, Reply};

const PHOTO_PATH: &str = "/v1/photos/";
/// Where a piece of an upload begins; in a reply, how many bytes are there.
pub const UPLOAD_OFFSET: &str = "upload-offset";
/// How many bytes the whole has.
pub const UPLOAD_LENGTH: &str = "upload-length";
/// `?1` when it ends with this piece.
pub const UPLOAD_COMPLETE: &str = "upload-complete";
/// The media type of a piece of an upload.
pub const UPLOAD_TYPE: &str = "application/partial-upload";

/// The first piece of an upload. After each that went well the next may be as large
/// as all before: a piece that breaks off counts whole.
pub(crate) const FIRST_PIECE_BYTES: u64 = 64 << 10;
/// And the largest, two minutes at 64 kbit/s.
const LARGEST_PIECE_BYTES: u64 = 1 << 20;
/// So many bytes that came are kept at a time: a cut costs none of them, a killed
/// kiosk these.
const KEPT_BYTES: usize = 32 << 10;
/// So often may the hub say that it has another number of bytes than thought.
const MOVES_MAX: u32 = 3;

const NOT_FOUND: u16 = 404;
const NOT_ALLOWED: u16 = 405;
const CONFLICT: u16 = 409;
const PARTIAL: u16 = 206;
const OUT_OF_RANGE: u16 = 416;
/// What a hub says about one photo, not about the kiosk or itself.
const OF_THE_PHOTO: [u16; 4] = [400, NOT_FOUND, CONFLICT, 413];

type Result<T> = std::result::Result<T, ExchangeError>;

/// Where the hub keeps a photo.
#[must_use]
pub fn photo_path(hash: &Hash) -> String {
    format!("{PHOTO_PATH}{}", hex(hash))
}

/// Which bytes of a photo: from `first` up to `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The first one, from 0.
    pub first: u64,
    /// The one after the last.
    pub end: u64,
    /// How many the whole photo has, where that is known.
    pub whole: Option<u64>,
}

impl Part {
    /// So many bytes from the beginning are there.
    #[must_use]
    pub fn held(bytes: u64) -> Self {
        Self { first: 0, end: bytes, whole: None }
    }

    /// What a device signs of a piece it sends: where it goes and how many bytes the
    /// whole has (8 bytes each, highest first). The path holds the hash of the whole,
    /// so the piece itself needn't be signed and is kept as it comes.
    #[must_use]
    pub fn signed(&self) -> Vec<u8> {
        [self.first.to_be_bytes(), self.whole.unwrap_or(0).to_be_bytes()].concat()
    }

    /// As a `Range` header.
    #[must_use]
    pub fn range(&self) -> String {
        match self.end {
            u64::MAX => format!("bytes={}-", self.first),
            end => format!("bytes={}-{}", self.first, end.saturating_sub(1)),
        }
    }

    /// From a `Range` header with one range of bytes that says where it begins; others
    /// may be left aside (RFC 9110, 14.2).
    #[must_use]
    pub fn from_range(text: &str) -> Option<Self> {
        let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
        let end = if last.is_empty() { u64::MAX } else { last.parse::<u64>().ok()?.checked_add(1)? };
        Some(Self { first: first.parse().ok()?, end, whole: None }).filter(|part| part.first < part.end)
    }

    /// From a `Content-Range` header: `bytes 5-9/20`.
    #[must_use]
    pub fn from_content_range(text: &str) -> Option<Self> {
        let (range, whole) = text.strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (first, end) = (first.parse().ok()?, last.parse::<u64>().ok()?.checked_add(1)?);
        let whole = whole.parse().ok()?;
        Some(Self { first, end, whole: Some(whole) }).filter(|part| part.first < end && end <= whole)
    }

    /// As a `Content-Range` header.
    #[must_use]
    pub fn content_range(&self) -> String {
        let whole = self.whole.map_or_else(|| "*".to_owned(), |bytes| bytes.to_string());
        format!("bytes {}-{}/{whole}", self.first, self.end.saturating_sub(1))
    }
}

/// What came of a piece of an upload.
enum Sent {
    Whole,
    /// So many bytes are at the hub now.
    UpTo(u64),
    Refused(String),
}

impl Run<'_, '_> {
    /// Brings a photo to the hub, which has so many bytes of it.
    pub(crate) fn put_photo(&mut self, hash: &Hash, there: u64) -> Result<()> {
        let bytes = match self.kiosk.photo(hash) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(()),
            Err(e @ ReplicaError::PhotoDamaged(_)) => return self.failed(hash, e.code()),
            Err(e) => return Err(e.into()),
        };
        let thumbnail = self.kiosk.is_thumbnail(hash)?;
        let (whole, mut at, mut moves) = (bytes.len() as u64, there, 0);
        loop {
            // A hub that says it has more than there is has something else.
            let first = if at > whole { 0 } else { at };
            let Ok(may) = self.may_go(thumbnail)? else { return self.held() };
            if self.whole_only && may < whole {
                return self.held();
            }
            let end = first.saturating_add(may.min(self.piece)).min(whole);
            match self.send_piece(hash, &bytes, Part { first, end, whole: Some(whole) })? {
                Sent::Whole => {
                    self.kiosk.hub_has_photos(&[*hash])?;
                    self.report.photos_up += 1;
                    return Ok(());
                }
                Sent::UpTo(there) => {
                    moves += u32::from(there != end);
                    at = there;
                }
                Sent::Refused(code) => return self.failed(hash, &code),
            }
            if moves > MOVES_MAX {
                return self.failed(hash, "photo-offset");
            }
        }
    }

    fn send_piece(&mut self, hash: &Hash, bytes: &[u8], part: Part) -> Result<Sent> {
        let reply = if self.whole_only {
            self.spend(bytes.len() as u64)?;
            self.call(Method::Put, photo_path(hash), None, bytes.to_vec(), bytes)?
        } else {
            self.spend(part.end - part.first)?;
            let range = usize::try_from(part.first).ok().zip(usize::try_from(part.end).ok());
            let piece = range.and_then(|(first, end)| bytes.get(first..end)).unwrap_or_default();
            self.call(Method::Patch, photo_path(hash), Some(part), piece.to_vec(), &part.signed())?
        };
        if reply.is_hub && reply.status == NOT_ALLOWED && !self.whole_only {
            // A hub of before takes photos only whole.
            self.whole_only = true;
            return Ok(Sent::UpTo(part.end));
        }
        match (reply.is_hub, reply.status, reply.part) {
            (true, CONFLICT, Some(held)) => Ok(Sent::UpTo(held.end)),
            (true, status, _) if OF_THE_PHOTO.contains(&status) => {
                Ok(Sent::Refused(reply.code.unwrap_or_else(|| format!("hub-status-{status}"))))
            }
            _ => {
                let went = if self.whole_only { bytes.len() as u64 } else { part.end - part.first };
                self.report.photo_bytes_up += went;
                self.piece = self.piece.saturating_add(went).min(LARGEST_PIECE_BYTES);
                let held = reply.part;
                accepted(reply)?;
                Ok(match held {
                    Some(held) if !self.whole_only && Some(held.end) != part.whole => Sent::UpTo(held.end),
                    _ => Sent::Whole,
                })
            }
        }
    }

    /// Fetches a photo, or what is still missing of it. Bytes that aren't the photo
    /// asked for are dropped, and it is begun again in a later exchange.
    pub(crate) fn get_photo(&mut self, hash: &Hash) -> Result<()> {
        let thumbnail = self.kiosk.is_thumbnail(hash)?;
        let Ok(may) = self.may_go(thumbnail)? else { return self.held() };
        let first = self.kiosk.photo_part(hash)?;
        let wanted = Part { first, end: first.saturating_add(may), whole: None };
        let reply = self.call(Method::Get, photo_path(hash), Some(wanted), Vec::new(), &[])?;
        match (reply.is_hub, reply.status) {
            (true, NOT_FOUND) => Ok(()),
            (true, OUT_OF_RANGE) => self.finish(hash),
            (true, status) if OF_THE_PHOTO.contains(&status) => {
                self.failed(hash, &reply.code.unwrap_or_else(|| format!("hub-status-{status}")))
            }
            _ => self.take_photo(hash, wanted, thumbnail, reply),
        }
    }

    fn take_photo(&mut self, hash: &Hash, wanted: Part, thumbnail: bool, reply: Reply) -> Result<()> {
        let part = match (reply.status, reply.part) {
            (PARTIAL, Some(part)) if part.first == wanted.first => part,
            (PARTIAL, _) => return self.failed(hash, "photo-offset"),
            // Whoever knows no ranges sends it whole.
            _ => Part { first: 0, end: u64::MAX, whole: None },
        };
        let most = if thumbnail { THUMBNAIL_MAX_BYTES } else { PHOTO_MAX_BYTES };
        if part.whole.is_some_and(|whole| whole > most) {
            return self.failed(hash, "photo-too-large");
        }
        let mut body = accepted(reply)?.take(most.saturating_sub(part.first).saturating_add(1));
        let end = self.keep_pieces(hash, part.first, &mut body)?;
        match part.whole {
            _ if end > most => {
                self.kiosk.keep_part(hash, 0, &[])?;
                self.failed(hash, "photo-too-large")
            }
            Some(whole) if end < whole && end < part.end => {
                Err(ExchangeError::HubDied("a photo ended early".to_owned()))
            }
            // The rest is for tomorrow.
            Some(whole) if end < whole => self.held(),
            _ => self.finish(hash),
        }
    }

    /// Keeps what comes, also what came before a cut; says up to where.
    fn keep_pieces(&mut self, hash: &Hash, first: u64, body: &mut impl Read) -> Result<u64> {
        let mut at = first;
        loop {
            let mut piece = Vec::with_capacity(KEPT_BYTES);
            let read = body.by_ref().take(KEPT_BYTES as u64).read_to_end(&mut piece);
            let came = piece.len() as u64;
            if came > 0 {
                self.kiosk.keep_part(hash, at, &piece)?;
                self.spend(came)?;
                self.report.bytes_down += came;
                self.report.photo_bytes_down += came;
                at += came;
            }
            read.map_err(|e| ExchangeError::HubDied(e.to_string()))?;
            if piece.len() < KEPT_BYTES {
                return Ok(at);
            }
        }
    }

    fn finish(&mut self, hash: &Hash) -> Result<()> {
        if !self.kiosk.finish_part(hash, (self.outside.now_ms)())? {
            return self.failed(hash, "photo-differs");
        }
        self.kiosk.hub_has_photos(&[*hash])?;
        self.report.photos_down += 1;
        Ok(())
    }

    /// How many bytes of a photo may go by this carrier now.
    pub(crate) fn may_go(&mut self, thumbnail: bool) -> Result<std::result::Result<u64, Held>> {
        let carrier = self.transport.carrier();
        let rule = self.kiosk.photo_rules()?.of(carrier);
        Ok(allowance(rule, self.kiosk.photos_spent(carrier)?, self.now_ms(), thumbnail))
    }

    /// Counted before bytes go: what breaks off on the way may have cost them.
    fn spend(&mut self, bytes: u64) -> Result<()> {
        let (carrier, now_ms) = (self.transport.carrier(), self.now_ms());
        Ok(self.kiosk.spend_on_photos(carrier, bytes, now_ms)?)
    }

    fn held(&mut self) -> Result<()> {
        self.report.photos_held += 1;
        Ok(())
    }

    /// The others go on; this one is left alone for a while.
    fn failed(&mut self, hash: &Hash, code: &str) -> Result<()> {
        tracing::warn!("photo {}: {code}", hex(hash));
        self.report.photos_failed += 1;
        Ok(self.kiosk.photo_failed(hash, code, (self.outside.now_ms)())?)
    }
}
