//! Writing a bundle: all that any of its readers may lack, records first.

use std::collections::BTreeSet;
use std::io::Write;

use punnet_domain::bundle::{Addressee, HubKnown, Packer, held_by_all};
use punnet_domain::columns;
use punnet_domain::exchange::Cut;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Frontier, Hash, device_id};

use super::head::{Head, to_sign};
use super::seal::seal;
use super::{
    BundleError, FRAMES_MAX_BYTES, GOOD_FOR_MS, PHOTO_MAX_BYTES, PHOTOS_MAX, PHOTOS_MAX_BYTES,
    PHOTOS_NAMED_MAX, Progress,
};
use crate::message::READS;
use crate::stream::{FrameWriter, IN_A_FILE};

/// About so many bytes of frames in one section, before they are packed.
const SECTION_BYTES: usize = 4 << 20;
/// A section begins with what it is.
pub(super) const END: u8 = 0;
pub(super) const FRAMES: u8 = 1;
pub(super) const PHOTO: u8 = 2;

type Result<T> = std::result::Result<T, BundleError>;

/// How much a bundle carries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Frames.
    pub frames: u64,
    /// Entries in them.
    pub entries: u64,
    /// Photos.
    pub photos: u32,
    /// Bytes of the body.
    pub bytes: u64,
}

/// What is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// At most so many bytes of photos.
    pub photo_bytes: u64,
    /// Good for so long, ms.
    pub good_for_ms: i64,
}

impl Default for Wish {
    fn default() -> Self {
        Self { photo_bytes: PHOTOS_MAX_BYTES, good_for_ms: GOOD_FOR_MS }
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The bundle's head.
    pub head: Head,
    /// Photos left out, because there are more than were wished for.
    pub photos_left: u32,
}

/// Writes a bundle for every device that is let in and for the hub: what any of
/// them isn't known to hold. Records come first, then photos that somebody lacks,
/// then those that may not be at the hub, newest first.
///
/// # Errors
/// [`BundleError`]; whatever was written until then is no bundle.
pub fn write(
    packer: &mut dyn Packer,
    cooperative: CooperativeId,
    wish: &Wish,
    now_ms: i64,
    into: &mut dyn Write,
    tell: &mut dyn FnMut(Progress),
) -> Result<Written> {
    let own = packer.own_key()?;
    let readers = packer.addressees()?;
    let others: Vec<&Addressee> = readers.iter().filter(|reader| reader.key != own).collect();
    let (sections, mut amount) = collect(packer, &others)?;
    let (photos, photos_left) = choose_photos(packer, &others, wish.photo_bytes)?;
    amount.photos = u32::try_from(photos.len()).unwrap_or(u32::MAX);
    amount.bytes += photos.iter().map(|(_, size)| size).sum::<u64>();
    let hub = packer.hub_known()?;
    let head = Head {
        cooperative,
        writer: own,
        made_at_ms: now_ms,
        expires_at_ms: now_ms.saturating_add(wish.good_for_ms),
        readers: readers.iter().map(|reader| device_id(&reader.key)).collect(),
        amount,
        holds: packer.frontier()?,
        wanted: packer.photos_wanted(PHOTOS_NAMED_MAX as u32)?,
        offered: packer.photos_offered(PHOTOS_NAMED_MAX as u32)?,
        reads: READS,
        hub,
        has: at_hub(packer, hub, &own, &others)?,
    };
    let unsigned = head.unsigned();
    let signature = packer.signature(&to_sign(&unsigned))?;
    into.write_all(&Head::signed(unsigned, &signature).0)?;
    let keys: Vec<[u8; 32]> = readers.iter().map(|reader| reader.key).collect();
    let mut body = Body { sealed: seal(&keys, into)?, done: Progress::default(), tell };
    body.done.items_all = amount.frames + u64::from(amount.photos);
    body.done.bytes_all = amount.bytes;
    for section in &sections {
        body.section(FRAMES, &section.bytes, section.frames)?;
    }
    for (hash, _) in photos {
        // A photo the disk has spoilt doesn't keep back the others.
        if let Ok(Some(bytes)) = packer.photo_bytes(&hash) {
            body.section(PHOTO, &bytes, 1)?;
        }
    }
    body.section(END, &[], 0)?;
    body.sealed.finish()?.flush()?;
    Ok(Written { head, photos_left })
}

/// Frames as they are packed.
struct Section {
    bytes: Vec<u8>,
    frames: u64,
}

struct Body<'w, 't> {
    sealed: super::seal::Sealed<&'w mut dyn Write>,
    done: Progress,
    tell: &'t mut dyn FnMut(Progress),
}

impl Body<'_, '_> {
    fn section(&mut self, kind: u8, bytes: &[u8], items: u64) -> Result<()> {
        let length = u32::try_from(bytes.len()).map_err(|_| BundleError::TooLarge)?;
        self.sealed.write_all(&[kind])?;
        self.sealed.write_all(&length.to_be_bytes())?;
        for piece in bytes.chunks(1 << 20) {
            self.sealed.write_all(piece)?;
            self.done.bytes += piece.len() as u64;
            (self.tell)(self.done);
        }
        self.done.items += items;
        (self.tell)(self.done);
        Ok(())
    }
}

/// Everything beyond what all of these are known to hold, in no newer layout than
/// they read.
fn collect(packer: &mut dyn Packer, others: &[&Addressee]) -> Result<(Vec<Section>, Amount)> {
    let heard = |reader: &&Addressee| reader.heard.as_ref().map(|heard| heard.reads);
    let reads = others.iter().filter_map(heard).min().unwrap_or(READS).min(READS);
    let mut since = held_by_all(others.iter().map(|reader| reader.heard.as_ref().map(|heard| &heard.holds)));
    let (mut sections, mut amount) = (Vec::new(), Amount::default());
    while (amount.bytes as usize) < FRAMES_MAX_BYTES {
        let cuts = packer.frames_since(&since, SECTION_BYTES, reads)?;
        if cuts.is_empty() {
            break;
        }
        let section = pack(&cuts)?;
        amount.frames += section.frames;
        amount.entries += cuts.iter().map(|cut| entries(cut, &mut since)).sum::<u64>();
        amount.bytes += section.bytes.len() as u64;
        sections.push(section);
    }
    Ok((sections, amount))
}

fn pack(cuts: &[Cut]) -> Result<Section> {
    let mut frames = FrameWriter::new(Vec::new(), IN_A_FILE);
    let pushed = cuts.iter().try_for_each(|cut| frames.push(&cut.frame));
    let bytes = pushed.and_then(|()| frames.finish()).map_err(|_| BundleError::TooLarge)?;
    Ok(Section { bytes, frames: cuts.len() as u64 })
}

/// How many entries a frame has, and that they are seen to.
fn entries(cut: &Cut, seen: &mut Frontier) -> u64 {
    let before = seen.insert(cut.log, cut.end).unwrap_or(0);
    let begins = columns::builds_on(&cut.frame.body).ok().flatten().map_or(before, |(start, _)| start);
    cut.end.saturating_sub(begins)
}

/// The photos to carry, with their sizes, and how many found no room.
fn choose_photos(
    packer: &mut dyn Packer,
    others: &[&Addressee],
    most: u64,
) -> Result<(Vec<(Hash, u64)>, u32)> {
    let lacked = others.iter().filter_map(|reader| reader.heard.as_ref()).flat_map(|heard| &heard.wanted);
    let mut candidates: Vec<Hash> = lacked.copied().collect();
    candidates.extend(packer.photos_offered(PHOTOS_MAX)?);
    let (mut chosen, mut seen) = (Vec::new(), BTreeSet::new());
    let (mut bytes, mut left) = (0, 0);
    for hash in candidates {
        let Some(size) = packer.photo_size(&hash)?.filter(|_| seen.insert(hash)) else { continue };
        if bytes + size > most.min(PHOTOS_MAX_BYTES)
            || chosen.len() >= PHOTOS_MAX as usize
            || size > PHOTO_MAX_BYTES as u64
        {
            left += 1;
            continue;
        }
        bytes += size;
        chosen.push((hash, size));
    }
    Ok((chosen, left))
}

/// What the hub says of the photos that its kiosks offered; only the hub says so.
fn at_hub(
    packer: &mut dyn Packer,
    hub: Option<HubKnown>,
    own: &[u8; 32],
    others: &[&Addressee],
) -> Result<Vec<Hash>> {
    let mut has = Vec::new();
    if hub.is_some_and(|hub| hub.key == *own) {
        let offered =
            others.iter().filter_map(|reader| reader.heard.as_ref()).flat_map(|heard| &heard.offered);
        for hash in offered.copied().collect::<BTreeSet<Hash>>() {
            if has.len() < PHOTOS_NAMED_MAX && packer.has_photo(&hash)? {
                has.push(hash);
            }
        }
    }
    Ok(has)
}
