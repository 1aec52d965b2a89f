//! A cooperative's photos as files named by their BLAKE3 hash: `photos/ab/abcd…`.
//! Uploads that broke off wait in `parts`. Each cooperative has a folder of its
//! own: whoever knows a hash must bring the bytes before the hub says it has them.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use punnet_sync::serve::Upload;
use punnet_sync::{Part, hex};

use crate::HubError;
use crate::hub::lock;

/// A cooperative may have so many uploads broken off, of so many bytes together, for
/// so long; beyond, the oldest go.
const PARTS_MAX: usize = 256;
const PARTS_MAX_BYTES: u64 = 256 << 20;
const PARTS_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// So many bytes of an upload are written at a time, and so many are on disk at the
/// latest when the next ones come.
const PIECE_BYTES: usize = 16 << 10;
const SYNC_BYTES: u64 = 256 << 10;

/// A cooperative's photos.
pub(crate) struct Photos {
    whole: PathBuf,
    parts: PathBuf,
    /// Whose turn it is to write an upload: a kiosk comes again long before the hub
    /// notices that the link before is dead.
    turns: Mutex<BTreeMap<[u8; 32], u64>>,
}

impl Photos {
    /// Opens the folder of a cooperative, making it when it isn't there.
    pub fn open(folder: &Path) -> Result<Self, HubError> {
        let (whole, parts) = (folder.join("photos"), folder.join("parts"));
        std::fs::create_dir_all(&whole)?;
        std::fs::create_dir_all(&parts)?;
        Ok(Self { whole, parts, turns: Mutex::default() })
    }

    /// Whether a photo is here.
    pub fn has(&self, hash: &[u8; 32]) -> bool {
        self.path(hash).is_file()
    }

    /// How many bytes a photo has; nothing when it isn't here.
    pub fn size(&self, hash: &[u8; 32]) -> Option<u64> {
        self.path(hash).metadata().ok().filter(std::fs::Metadata::is_file).map(|plain| plain.len())
    }

    /// A photo. One that the disk has spoilt counts as missing and is put aside,
    /// so that a kiosk brings it again.
    pub fn read(&self, hash: &[u8; 32]) -> Result<Option<Vec<u8>>, HubError> {
        let path = self.path(hash);
        match std::fs::read(&path) {
            Ok(bytes) if blake3::hash(&bytes).as_bytes() == hash => Ok(Some(bytes)),
            Ok(_) => {
                tracing::error!("photo {} is damaged", hex(hash));
                std::fs::rename(&path, path.with_extension("damaged"))?;
                Ok(None)
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Keeps a photo; on disk when this returns.
    pub fn write(&self, hash: &[u8; 32], bytes: &[u8]) -> Result<(), HubError> {
        if blake3::hash(bytes).as_bytes() != hash {
            return Err(HubError::PhotoDiffers);
        }
        if self.has(hash) {
            return Ok(());
        }
        let path = self.path(hash);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(write_whole(&path, bytes)?)
    }

    /// Takes a photo from the folder in which all cooperatives' photos once lay.
    pub fn adopt(&self, before: &Path, hash: &[u8; 32]) -> Result<(), HubError> {
        let (from, to) = (path_in(before, hash), self.path(hash));
        if to.exists() || !from.is_file() {
            return Ok(());
        }
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // Another cooperative may have the same.
        Ok(std::fs::hard_link(from, to)?)
    }

    /// How many bytes are here of an upload that broke off.
    pub fn part(&self, hash: &[u8; 32]) -> u64 {
        std::fs::metadata(self.part_path(hash)).map_or(0, |file| file.len())
    }

    /// Goes on with an upload. What came before the body broke off is kept.
    pub fn append(&self, hash: &[u8; 32], part: Part, mut body: impl Read) -> Result<Upload, HubError> {
        let whole = part.whole.ok_or(HubError::PhotoDiffers)?;
        if self.has(hash) {
            return Ok(Upload::Whole);
        }
        let Some(mut upload) = self.begin(hash, part.first)? else {
            return Ok(Upload::Elsewhere(self.part(hash)));
        };
        let mut piece = vec![0; PIECE_BYTES];
        loop {
            match body.read(&mut piece) {
                Ok(0) => break,
                Ok(count) => upload.write(piece.get(..count).unwrap_or_default(), whole)?,
                Err(cut) => {
                    upload.file.sync_data()?;
                    return Err(cut.into());
                }
            }
        }
        upload.file.sync_data()?;
        if upload.bytes < whole { Ok(Upload::UpTo(upload.bytes)) } else { self.complete(hash) }
    }

    /// Takes the turn at an upload, if it goes on where the last one ended.
    fn begin(&self, hash: &[u8; 32], first: u64) -> Result<Option<Writing<'_>>, HubError> {
        let mut turns = lock(&self.turns);
        let bytes = self.part(hash);
        if bytes != first {
            return Ok(None);
        }
        if bytes == 0 {
            self.make_room()?;
        }
        let file = std::fs::File::options().create(true).append(true).open(self.part_path(hash))?;
        let turn = turns.entry(*hash).or_default();
        *turn += 1;
        Ok(Some(Writing { photos: self, hash: *hash, turn: *turn, file, bytes, unsynced: 0 }))
    }

    /// Every byte is here: it is the photo, or it goes and is begun again.
    fn complete(&self, hash: &[u8; 32]) -> Result<Upload, HubError> {
        let mut turns = lock(&self.turns);
        let path = self.part_path(hash);
        let bytes = std::fs::read(&path)?;
        let kept = self.write(hash, &bytes);
        std::fs::remove_file(&path)?;
        turns.remove(hash);
        kept.map(|()| Upload::Whole)
    }

    /// Drops uploads that broke off long ago, and the oldest of too many.
    fn make_room(&self) -> Result<(), HubError> {
        let mut parts = Vec::new();
        for entry in std::fs::read_dir(&self.parts)? {
            let entry = entry?;
            let file = entry.metadata()?;
            parts.push((file.modified()?, file.len(), entry.path()));
        }
        parts.sort();
        let mut bytes: u64 = parts.iter().map(|(_, bytes, _)| bytes).sum();
        let mut count = parts.len();
        let long_ago = SystemTime::now().checked_sub(PARTS_KEPT);
        for (at, size, path) in parts {
            if count < PARTS_MAX && bytes < PARTS_MAX_BYTES && Some(at) > long_ago {
                break;
            }
            std::fs::remove_file(path)?;
            count -= 1;
            bytes -= size;
        }
        Ok(())
    }

    fn part_path(&self, hash: &[u8; 32]) -> PathBuf {
        self.parts.join(hex(hash))
    }

    fn path(&self, hash: &[u8; 32]) -> PathBuf {
        path_in(&self.whole, hash)
    }
}

fn path_in(folder: &Path, hash: &[u8; 32]) -> PathBuf {
    let name = hex(hash);
    folder.join(name.chars().take(2).collect::<String>()).join(name)
}

/// An upload under way.
struct Writing<'a> {
    photos: &'a Photos,
    hash: [u8; 32],
    turn: u64,
    file: std::fs::File,
    bytes: u64,
    unsynced: u64,
}

impl Writing<'_> {
    /// Writes what came, unless the kiosk has come again meanwhile.
    fn write(&mut self, piece: &[u8], whole: u64) -> Result<(), HubError> {
        let turns = lock(&self.photos.turns);
        if turns.get(&self.hash) != Some(&self.turn) {
            return Err(std::io::Error::other("another upload goes on").into());
        }
        if self.bytes + piece.len() as u64 > whole {
            std::fs::remove_file(self.photos.part_path(&self.hash))?;
            return Err(HubError::PhotoDiffers);
        }
        self.file.write_all(piece)?;
        drop(turns);
        self.bytes += piece.len() as u64;
        self.unsynced += piece.len() as u64;
        if self.unsynced >= SYNC_BYTES {
            self.file.sync_data()?;
            self.unsynced = 0;
        }
        Ok(())
    }
}

/// A file that is there whole or not at all, whenever the power goes.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|e| std::io::Error::other(e.to_string()))?;
    let unfinished = path.with_extension(format!("{}.new", hex(&random)));
    let written = std::fs::File::create(&unfinished)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&unfinished, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    written?;
    path.parent().map_or(Ok(()), |folder| std::fs::File::open(folder)?.sync_all())
}
