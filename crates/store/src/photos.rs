//! Photos on their way: which should come and go next, the pieces of those that
//! didn't come whole, what they cost, and room made where they are safe at the hub.

use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::hex::{from_hex, hex};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Hash;
use punnet_domain::photos::{self, Kept, Need, PHOTO_MAX_BYTES, TROUBLE_PAUSE_MS, Traveller};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::blobs::insert_blob;
use crate::{Result, Store, StoreError, media_of};

/// The setting with [`PhotoRules`].
const RULES: &str = "photo-rules";

/// What was dropped to make room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Freed {
    /// Photos.
    pub photos: u32,
    /// Their bytes.
    pub bytes: u64,
    /// Bytes of photos still here.
    pub bytes_here: u64,
}

/// How photos stand, thumbnails not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PhotoCounts {
    /// Here and not known to be at the hub.
    pub to_send: u32,
    /// Named by records and still to come.
    pub to_fetch: u32,
    /// Couldn't be sent or fetched; left alone for a while.
    pub in_trouble: u32,
    /// Bytes of all photos here.
    pub bytes_here: u64,
}

impl Store {
    /// Photos that records name and that aren't here, in the order they should come.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn wanted_blobs(&self, limit: u32) -> Result<Vec<Hash>> {
        travellers(&self.conn, include_str!("photos_wanted.sql"), limit)
    }

    /// Photos that are here and, as far as known, not at the hub, in the order they
    /// should go.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn offered_blobs(&self, limit: u32) -> Result<Vec<Hash>> {
        travellers(&self.conn, include_str!("photos_offered.sql"), limit)
    }

    /// Photos that records name and that are here, in the order they should go.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn held_blobs(&self, limit: u32) -> Result<Vec<Hash>> {
        travellers(&self.conn, include_str!("photos_held.sql"), limit)
    }

    /// Every photo that records name; thumbnails not counted.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn named_photos(&self) -> Result<Vec<Hash>> {
        let mut select = self.conn.prepare_cached("SELECT hash FROM photo_need WHERE NOT thumbnail")?;
        let hashes = select.query_map([], |row| row.get(0))?;
        Ok(hashes.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether records name it only as a thumbnail.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn is_thumbnail(&self, hash: &Hash) -> Result<bool> {
        let sql = "SELECT coalesce(min(thumbnail_of IS NOT NULL), 0) FROM photo WHERE hash = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([hash], |row| row.get(0))?)
    }

    /// The hash (hexadecimal) of a photo's thumbnail that is here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn thumbnail_of(&self, photo: &str) -> Result<Option<String>> {
        let Some(photo) = from_hex::<32>(photo) else { return Ok(None) };
        let found: Option<Hash> = self
            .conn
            .prepare_cached(include_str!("thumbnail_here.sql"))?
            .query_row([photo], |row| row.get(0))
            .optional()?;
        Ok(found.as_ref().map(|hash| hex(hash)))
    }

    /// How many bytes are kept of a photo that came in part.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn part_bytes(&self, hash: &Hash) -> Result<u64> {
        let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM photos.part WHERE hash = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([hash], |row| row.get(0))?)
    }

    /// Keeps the next piece of a photo; on disk when this returns. With `first` 0 it
    /// begins anew.
    ///
    /// # Errors
    /// [`StoreError::PhotoTooLarge`]; what the disk says.
    pub fn keep_part(&self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<()> {
        if first.saturating_add(bytes.len() as u64) > PHOTO_MAX_BYTES {
            return Err(StoreError::PhotoTooLarge { limit: PHOTO_MAX_BYTES });
        }
        let sql = self.conn.unchecked_transaction()?;
        sql.prepare_cached("DELETE FROM photos.part WHERE hash = ?1 AND first >= ?2")?
            .execute((hash, first))?;
        if !bytes.is_empty() {
            sql.prepare_cached("INSERT INTO photos.part (hash, first, bytes) VALUES (?1, ?2, ?3)")?
                .execute((hash, first, bytes))?;
        }
        Ok(sql.commit()?)
    }

    /// Makes a photo of its pieces; where they aren't the photo, they are dropped.
    ///
    /// # Errors
    /// What the disk says.
    pub fn finish_part(&self, hash: &Hash, now_ms: i64) -> Result<bool> {
        let sql = self.conn.unchecked_transaction()?;
        let bytes = pieces(&sql, hash)?;
        let good = blake3::hash(&bytes).as_bytes() == hash;
        if good {
            insert_blob(&sql, hash, media_of(&bytes), &bytes, now_ms)?;
        }
        sql.execute("DELETE FROM photos.part WHERE hash = ?1", [hash])?;
        sql.commit()?;
        Ok(good)
    }

    /// What photos may cost, and how much room they may take.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn photo_rules(&self) -> Result<PhotoRules> {
        Ok(self.setting(RULES)?.unwrap_or_default())
    }

    /// Sets what photos may cost.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_photo_rules(&self, rules: &PhotoRules) -> Result<()> {
        self.set_setting(RULES, rules)
    }

    /// What photos cost by a carrier on the last day any went.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn photos_spent(&self, carrier: Carrier) -> Result<Spent> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT spent FROM photo_spent WHERE carrier = ?1")?
            .query_row([carrier.code()], |row| row.get(0))
            .optional()?;
        text.map_or(Ok(Spent::default()), |text| {
            serde_json::from_str(&text).map_err(|e| StoreError::unreadable("photo_spent", e))
        })
    }

    /// Counts bytes of photos by a carrier; on disk when this returns.
    ///
    /// # Errors
    /// What the disk says.
    pub fn spend_on_photos(&self, carrier: Carrier, bytes: u64, now_ms: i64) -> Result<()> {
        let spent = self.photos_spent(carrier)?.plus(bytes, now_ms);
        let text = serde_json::to_string(&spent).map_err(|e| StoreError::unreadable("photo_spent", e))?;
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO photo_spent (carrier, spent) VALUES (?1, ?2)")?
            .execute((carrier.code(), text))?;
        Ok(())
    }

    /// Leaves a photo alone for a while that couldn't be sent or fetched.
    ///
    /// # Errors
    /// What the disk says.
    pub fn photo_failed(&self, hash: &Hash, code: &str, now_ms: i64) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT OR REPLACE INTO photo_trouble (hash, code, since_ms) VALUES (?1, ?2, ?3)",
            )?
            .execute((hash, code, now_ms))?;
        Ok(())
    }

    /// Photos left alone long enough may be tried again. So may those whose time is
    /// still to come: then the clock was wrong.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forgive_photos(&self, now_ms: i64) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM photo_trouble WHERE since_ms <= ?1 OR since_ms > ?2")?
            .execute((now_ms.saturating_sub(TROUBLE_PAUSE_MS), now_ms))?;
        Ok(())
    }

    /// Has a photo fetched that isn't here: with the next exchange, before others.
    ///
    /// # Errors
    /// What the disk says.
    pub fn ask_photo(&self, cooperative: CooperativeId, photo: &Hash) -> Result<()> {
        let sql = self.conn.unchecked_transaction()?;
        sql.execute("INSERT OR REPLACE INTO photo_dropped (hash, asked) VALUES (?1, 1)", [photo])?;
        sql.execute("DELETE FROM photo_trouble WHERE hash = ?1", [photo])?;
        let mut state = self.exchange_state(cooperative)?;
        state.photos_asked_at = None;
        self.set_exchange_state(cooperative, &state)?;
        Ok(sql.commit()?)
    }

    /// Whether a photo will be fetched because somebody asked.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn is_asked_for(&self, photo: &Hash) -> Result<bool> {
        let sql = "SELECT 1 FROM photo_dropped WHERE hash = ?1 AND asked";
        Ok(self.conn.prepare_cached(sql)?.exists([photo])?)
    }

    /// Drops full-size copies that the hub said it holds whole, the oldest first and
    /// none that anybody waits for, until at most so many bytes of photos are here.
    /// Thumbnails stay. What was only half here and isn't named any more goes as well.
    ///
    /// # Errors
    /// What the disk says.
    pub fn free_photos(&self, keep_bytes: u64) -> Result<Freed> {
        let here = self.photo_bytes()?;
        let dropped = photos::to_drop(kept(&self.conn)?, here, keep_bytes);
        let sql = self.conn.unchecked_transaction()?;
        sql.execute("DELETE FROM photos.part WHERE hash NOT IN (SELECT hash FROM photo)", [])?;
        for photo in &dropped {
            sql.execute("DELETE FROM photos.blob WHERE hash = ?1", [photo.hash])?;
            sql.execute("INSERT OR REPLACE INTO photo_dropped (hash) VALUES (?1)", [photo.hash])?;
        }
        sql.commit()?;
        give_back(&self.conn)?;
        let bytes = dropped.iter().map(|photo| photo.bytes).sum();
        let photos = u32::try_from(dropped.len()).unwrap_or(u32::MAX);
        Ok(Freed { photos, bytes, bytes_here: here.saturating_sub(bytes) })
    }

    /// How photos stand. Counted again only when something of them changed.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn photo_counts(&self) -> Result<PhotoCounts> {
        let versions =
            "SELECT photo_version.version, blob_version.version FROM photo_version, photos.blob_version";
        let versions: (i64, i64) =
            self.conn.prepare_cached(versions)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let count = |sql: &str| self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0));
        let known = self.photos_counted.get().filter(|(of, _)| *of == versions);
        let counts = match known {
            Some((_, counts)) => counts,
            None => PhotoCounts {
                to_send: count(include_str!("photos_waiting.sql"))?,
                to_fetch: count(include_str!("photos_missing.sql"))?,
                in_trouble: 0,
                bytes_here: self.photo_bytes()?,
            },
        };
        self.photos_counted.set(Some((versions, counts)));
        Ok(PhotoCounts { in_trouble: count("SELECT count(*) FROM photo_trouble")?, ..counts })
    }

    fn photo_bytes(&self) -> Result<u64> {
        let sql = "SELECT coalesce(sum(size), 0) FROM photos.blob";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}

fn travellers(conn: &Connection, sql: &str, limit: u32) -> Result<Vec<Hash>> {
    let mut select = conn.prepare_cached(sql)?;
    let found = select.query_map([], |row| {
        let thumbnail = row.get("thumbnail")?;
        Ok(Traveller { hash: row.get("hash")?, thumbnail, need: need(row)?, record: row.get("record")? })
    })?;
    let mut all = found.collect::<rusqlite::Result<Vec<_>>>()?;
    photos::in_order(&mut all);
    Ok(all.into_iter().take(limit as usize).map(|photo| photo.hash).collect())
}

fn need(row: &Row<'_>) -> rusqlite::Result<Need> {
    Ok(match row.get("need")? {
        0 => Need::Asked,
        1 => Need::Disputed,
        2 => Need::Waiting,
        _ => Need::Settled,
    })
}

fn kept(conn: &Connection) -> Result<Vec<Kept>> {
    let mut select = conn.prepare_cached(include_str!("photos_kept.sql"))?;
    let found = select.query_map([], |row| {
        let bytes = row.get("size")?;
        Ok(Kept { hash: row.get("hash")?, bytes, need: need(row)?, record: row.get("record")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn pieces(conn: &Connection, hash: &Hash) -> Result<Vec<u8>> {
    let mut select = conn.prepare_cached("SELECT bytes FROM photos.part WHERE hash = ?1 ORDER BY first")?;
    let mut rows = select.query([hash])?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob().unwrap_or_default());
    }
    Ok(bytes)
}

/// Pages that became empty go back to the disk, where the file was made so.
fn give_back(conn: &Connection) -> Result<()> {
    let mut pragma = conn.prepare("PRAGMA photos.incremental_vacuum")?;
    let mut rows = pragma.query([])?;
    while rows.next()?.is_some() {}
    drop(rows);
    let mut checkpoint = conn.prepare("PRAGMA photos.wal_checkpoint(TRUNCATE)")?;
    let mut rows = checkpoint.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}
