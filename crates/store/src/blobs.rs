//! Photos: bytes named by their BLAKE3 hash, in a file of their own.

use punnet_domain::hex::{from_hex, hex};
use punnet_domain::log::Hash;
use punnet_domain::photos::PHOTO_MAX_BYTES;
use rusqlite::{Connection, OptionalExtension};

use crate::{Reader, Result, Store, StoreError};

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
        if bytes.len() as u64 > PHOTO_MAX_BYTES {
            return Err(StoreError::PhotoTooLarge { limit: PHOTO_MAX_BYTES });
        }
        let hash = *blake3::hash(bytes).as_bytes();
        insert_blob(&self.conn, &hash, media, bytes, now_ms)?;
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

    /// Whether a record names the photo.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn names_blob(&self, hash: &[u8; 32]) -> Result<bool> {
        Ok(self.conn.prepare_cached("SELECT 1 FROM photo WHERE hash = ?1")?.exists([hash])?)
    }
}

impl Reader<'_> {
    /// The media type of a photo or sound that is here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn blob_media(&self, hash: &str) -> Result<Option<String>> {
        let Some(wanted) = from_hex::<32>(hash) else { return Ok(None) };
        let sql = "SELECT media FROM photos.blob WHERE hash = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([wanted], |row| row.get(0)).optional()?)
    }
}

/// Keeps bytes whose hash was just worked out. The same again changes nothing.
pub(crate) fn insert_blob(
    conn: &Connection,
    hash: &Hash,
    media: &str,
    bytes: &[u8],
    now_ms: i64,
) -> Result<()> {
    conn.prepare_cached(include_str!("blob_insert.sql"))?.execute((
        hash,
        media,
        bytes.len(),
        now_ms,
        bytes,
    ))?;
    conn.prepare_cached("DELETE FROM photo_dropped WHERE hash = ?1")?.execute([hash])?;
    Ok(())
}

/// The media type of a photo or of something spoken by its first bytes, for those that
/// came without one.
#[must_use]
pub fn media_of(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        _ => punnet_domain::note::media_of(bytes).unwrap_or("application/octet-stream"),
    }
}
