//! Photos: bytes named by their BLAKE3 hash, in a file of their own.

use punnet_domain::hex::{from_hex, hex};
use rusqlite::OptionalExtension;

use crate::{Result, Store, StoreError};

/// No photo is larger: a 12-megapixel JPEG has 3 to 6 MB.
pub(crate) const PHOTO_MAX_BYTES: usize = 32 << 20;

/// A photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Media type, `image/jpeg`.
    pub media: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Keeps a photo under the hash of its bytes (hexadecimal), which it
    /// returns. The same photo again changes nothing.
    ///
    /// # Errors
    /// [`StoreError::PhotoTooLarge`]; what the disk says.
    pub fn put_blob(&self, bytes: &[u8], media: &str, now_ms: i64) -> Result<String> {
        if bytes.len() > PHOTO_MAX_BYTES {
            return Err(StoreError::PhotoTooLarge { limit: PHOTO_MAX_BYTES });
        }
        let hash = *blake3::hash(bytes).as_bytes();
        self.conn.prepare_cached(include_str!("blob_insert.sql"))?.execute((
            hash,
            media,
            bytes.len(),
            now_ms,
            bytes,
        ))?;
        Ok(hex(&hash))
    }

    /// A photo by its hash; its bytes are checked against it.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the bytes are no longer what they were.
    pub fn blob(&self, hash: &str) -> Result<Option<Blob>> {
        let Some(wanted) = from_hex::<32>(hash) else { return Ok(None) };
        let found = self
            .conn
            .prepare_cached("SELECT media, bytes FROM photos.blob WHERE hash = ?1")?
            .query_row([wanted], |row| Ok(Blob { media: row.get(0)?, bytes: row.get(1)? }))
            .optional()?;
        match found {
            Some(blob) if *blake3::hash(&blob.bytes).as_bytes() != wanted => {
                Err(StoreError::Damaged(format!("photo {hash}")))
            }
            found => Ok(found),
        }
    }

    /// Whether a photo is here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn has_blob(&self, hash: &str) -> Result<bool> {
        let Some(wanted) = from_hex::<32>(hash) else { return Ok(false) };
        Ok(self.conn.prepare_cached("SELECT 1 FROM photos.blob WHERE hash = ?1")?.exists([wanted])?)
    }

    /// Photos that records name and that aren't here, newest record first.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn wanted_blobs(&self, limit: u32) -> Result<Vec<[u8; 32]>> {
        self.photo_hashes(include_str!("photos_wanted.sql"), limit)
    }

    /// Whether a record names the photo.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn names_blob(&self, hash: &[u8; 32]) -> Result<bool> {
        Ok(self.conn.prepare_cached("SELECT 1 FROM photo WHERE hash = ?1")?.exists([hash])?)
    }

    pub(crate) fn photo_hashes(&self, sql: &str, limit: u32) -> Result<Vec<[u8; 32]>> {
        let mut select = self.conn.prepare_cached(sql)?;
        let hashes = select.query_map([limit], |row| row.get(0))?;
        Ok(hashes.collect::<rusqlite::Result<_>>()?)
    }
}

/// The media type of a photo by its first bytes, for photos that came without one.
#[must_use]
pub fn media_of(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        _ => "application/octet-stream",
    }
}
