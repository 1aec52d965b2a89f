//! The store's encryption key: 32 random bytes in a file beside it that only
//! its owner can read.

use std::io::Write;
use std::path::{Path, PathBuf};

use punnet_domain::hex::{from_hex, hex};

use crate::{Result, StoreError};

/// SQLCipher keeps its salt in the first 16 bytes of the file. With a raw random
/// key the salt needs no secret, so it says what the file is.
pub(crate) const RECORDS_MAGIC: &[u8; 16] = b"punnet records 1";
/// The same for the photos' file.
pub(crate) const PHOTOS_MAGIC: &[u8; 16] = b"punnet photos  1";

/// A raw 256-bit key.
pub(crate) struct Key([u8; 32]);

impl Key {
    /// A new key from random bytes.
    pub fn new(random: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut bytes = [0; 32];
        random(&mut bytes);
        Self(bytes)
    }

    /// The key in a file.
    pub fn read(path: &Path) -> Result<Self> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(StoreError::KeyMissing(path.to_owned()));
            }
            Err(e) => return Err(e.into()),
        };
        from_hex(text.trim()).map(Self).ok_or_else(|| StoreError::KeyWrong(path.to_owned()))
    }

    /// Writes a new file only its owner can read; refuses to replace one.
    pub fn write(&self, path: &Path) -> Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(hex(&self.0).as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        Ok(())
    }

    /// How SQLCipher wants a raw key with a salt: `x'…'`.
    pub fn cipher_text(&self, salt: &[u8; 16]) -> String {
        format!("x'{}{}'", hex(&self.0), hex(salt))
    }
}

/// `FILE.key`.
pub(crate) fn key_path(store: &Path) -> PathBuf {
    beside(store, ".key")
}

/// `FILE.photos`.
pub(crate) fn photos_path(store: &Path) -> PathBuf {
    beside(store, ".photos")
}

/// A name beside the store's.
pub(crate) fn beside(store: &Path, ending: &str) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
