//! Photos as files named by their BLAKE3 hash: `photos/ab/abcd…`.

use std::io::Write;
use std::path::{Path, PathBuf};

use punnet_sync::hex;

use crate::HubError;

/// A folder of photos.
pub(crate) struct Photos(PathBuf);

impl Photos {
    /// Opens the folder, making it when it isn't there.
    pub fn open(folder: PathBuf) -> Result<Self, HubError> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
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

    fn path(&self, hash: &[u8; 32]) -> PathBuf {
        let name = hex(hash);
        self.0.join(name.chars().take(2).collect::<String>()).join(name)
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
