//! Making and opening a store.

use std::cell::Cell;
use std::io::Read;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use punnet_domain::id::DeviceId;
use punnet_domain::log::device_id;
use punnet_domain::mutants::{Mutant, planted};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::key::{Key, PHOTOS_MAGIC, RECORDS_MAGIC, beside, key_path, photos_path};
use crate::settle::Unsettled;
use crate::{PhotoCounts, Random, Reader, Result, StoreError, system_random};

/// The steps from an empty file to today's tables; `PRAGMA user_version` counts them.
const MIGRATIONS: [&str; 9] = [
    include_str!("../migrations/0001_start.sql"),
    include_str!("../migrations/0002_devices.sql"),
    include_str!("../migrations/0003_arrivals.sql"),
    include_str!("../migrations/0004_checkpoint.sql"),
    include_str!("../migrations/0005_photos.sql"),
    include_str!("../migrations/0006_packs.sql"),
    include_str!("../migrations/0007_offers.sql"),
    include_str!("../migrations/0008_desk.sql"),
    include_str!("../migrations/0009_years.sql"),
];
const PHOTOS_TABLE: &str = include_str!("photos.sql");

/// An open store. One connection writes; the photos' file is attached to it.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) device: Device,
    pub(crate) unsettled: Unsettled,
    pub(crate) random: Random,
    /// How photos stood, and as of which of their versions.
    pub(crate) photos_counted: Cell<Option<((i64, i64), PhotoCounts)>>,
}

/// Who this kiosk is.
pub(crate) struct Device {
    pub signing: SigningKey,
    pub incarnation: Uuid,
}

impl Store {
    /// Makes a new store with a new device key.
    ///
    /// The file appears under its name only once it is complete, so a kill in
    /// between leaves nothing that can't be opened.
    ///
    /// # Errors
    /// [`StoreError::Exists`], or whatever the disk says.
    pub fn create(path: &Path, random: &mut dyn FnMut(&mut [u8]), now_ms: i64) -> Result<Self> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let key = match Key::read(&key_path(path)) {
            Err(StoreError::KeyMissing(key_path)) => {
                let key = Key::new(random);
                key.write(&key_path)?;
                key
            }
            left_by_a_kill => left_by_a_kill?,
        };
        let unfinished = beside(path, ".new");
        remove_database(&unfinished)?;
        found(&unfinished, &key, random, now_ms)?;
        std::fs::rename(&unfinished, path)?;
        sync_folder_of(path)?;
        Self::open(path)
    }

    /// Opens a store and brings its tables up to date. A store that was
    /// restored from a backup begins a new incarnation here.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotAStore`], [`StoreError::KeyMissing`],
    /// [`StoreError::KeyWrong`], [`StoreError::TooNew`], [`StoreError::Damaged`].
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, system_random())
    }

    /// As [`Store::open`], with another source of randomness than the system's.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with(path: &Path, random: Random) -> Result<Self> {
        check_magic(path, RECORDS_MAGIC)?;
        let key_path = key_path(path);
        let key = Key::read(&key_path)?;
        let mut conn = connect(path, &key, RECORDS_MAGIC).map_err(|e| match e {
            StoreError::Damaged(_) => StoreError::KeyWrong(key_path.clone()),
            other => other,
        })?;
        migrate(&mut conn)?;
        attach_photos(&conn, path, &key)?;
        let device = device(&conn)?;
        let unsettled = Unsettled::default();
        let path = path.to_owned();
        let mut store = Self { conn, path, device, unsettled, random, photos_counted: Cell::default() };
        if meta::<Vec<u8>>(&store.conn, "restored")?.is_some() {
            store.begin_incarnation(1)?;
        }
        store.settle_left_over()?;
        store.renew_lots_once()?;
        Ok(store)
    }

    /// Opens the store, making it where there is none.
    ///
    /// # Errors
    /// As [`Store::open`] and [`Store::create`].
    pub fn open_or_create(path: &Path, random: &mut dyn FnMut(&mut [u8]), now_ms: i64) -> Result<Self> {
        if path.exists() { Self::open(path) } else { Self::create(path, random, now_ms) }
    }

    /// This device's id.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        device_id(&self.device_key())
    }

    /// This device's public ed25519 key.
    #[must_use]
    pub fn device_key(&self) -> [u8; 32] {
        self.device.signing.verifying_key().to_bytes()
    }

    /// This device's signature of a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        ed25519_dalek::Signer::sign(&self.device.signing, message).to_bytes()
    }

    /// This device's signatures for whoever has no store at hand: the key stays inside.
    pub fn signer(&self) -> impl Fn(&[u8]) -> [u8; 64] + Send + Sync + use<> {
        let key = self.device.signing.clone();
        move |message| ed25519_dalek::Signer::sign(&key, message).to_bytes()
    }

    /// New at first start and after every restore; a hub calls it its epoch.
    #[must_use]
    pub fn incarnation(&self) -> Uuid {
        self.device.incarnation
    }

    /// A look at the records as they are now.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader { conn: &self.conn }
    }

    /// Goes on under new log names: after a restore, writing on under the old
    /// ones would give two changes the same name for ever. Running numbers jump
    /// by so many thousand, beyond what was handed out after the backup.
    pub(crate) fn begin_incarnation(&mut self, thousands: u8) -> Result<()> {
        let incarnation = if planted(Mutant::NewIncarnationKeepsTheName) {
            self.device.incarnation
        } else {
            uuid::Builder::from_random_bytes(self.random()?).into_uuid()
        };
        let tx = self.conn.transaction()?;
        set_meta(&tx, "incarnation", incarnation.as_bytes())?;
        tx.execute("UPDATE number SET last = (last / 1000 + ?1) * 1000", [thousands])?;
        tx.execute("DELETE FROM meta WHERE name = 'restored'", [])?;
        tx.execute_batch(include_str!("restored.sql"))?;
        tx.commit()?;
        self.device.incarnation = incarnation;
        Ok(())
    }
}

/// Writes a complete new store and closes it.
fn found(path: &Path, key: &Key, random: &mut dyn FnMut(&mut [u8]), now_ms: i64) -> Result<()> {
    let mut conn = connect(path, key, RECORDS_MAGIC)?;
    migrate(&mut conn)?;
    let mut secret = [0; 32];
    random(&mut secret);
    let mut incarnation = [0; 16];
    random(&mut incarnation);
    set_meta(&conn, "device_key", &secret)?;
    set_meta(&conn, "incarnation", uuid::Builder::from_random_bytes(incarnation).as_uuid().as_bytes())?;
    set_meta(&conn, "made_at_ms", &now_ms.to_be_bytes())?;
    conn.close().map_err(|(_, e)| e)?;
    std::fs::File::open(path)?.sync_all()?;
    Ok(())
}

/// Opens a database file with its key and the settings every connection needs.
pub(crate) fn connect(path: &Path, key: &Key, magic: &[u8; 16]) -> Result<Connection> {
    let conn = Connection::open(path)?;
    conn.execute_batch(&format!("PRAGMA key = \"{}\"", key.cipher_text(magic)))?;
    conn.execute_batch(include_str!("connect.sql"))?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(conn)
}

fn attach_photos(conn: &Connection, path: &Path, key: &Key) -> Result<()> {
    let photos = photos_path(path);
    if photos.metadata().is_ok_and(|m| m.len() > 0) {
        check_magic(&photos, PHOTOS_MAGIC)?;
    }
    let name = photos.to_str().ok_or_else(|| StoreError::NotAStore(photos.clone()))?;
    conn.execute("ATTACH DATABASE ?1 AS photos KEY ?2", (name, key.cipher_text(PHOTOS_MAGIC)))?;
    conn.execute_batch(PHOTOS_TABLE)?;
    Ok(())
}

/// Brings the tables up to date, each step with its number in one transaction.
fn migrate(conn: &mut Connection) -> Result<()> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = MIGRATIONS.len() as i64;
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    for (step, sql) in (1_i64..).zip(MIGRATIONS).filter(|(step, _)| *step > found) {
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", step)?;
        tx.commit()?;
    }
    Ok(())
}

/// Refuses what isn't a file of ours without needing a key.
pub(crate) fn check_magic(path: &Path, magic: &[u8; 16]) -> Result<()> {
    let mut file = std::fs::File::open(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing(path.to_owned()),
        _ => e.into(),
    })?;
    let mut start = [0; 16];
    match file.read_exact(&mut start) {
        Ok(()) if start == *magic => Ok(()),
        _ => Err(StoreError::NotAStore(path.to_owned())),
    }
}

fn device(conn: &Connection) -> Result<Device> {
    let missing = || StoreError::Damaged("the device's key is missing".to_owned());
    let secret: [u8; 32] = meta(conn, "device_key")?.ok_or_else(missing)?;
    let incarnation: [u8; 16] = meta(conn, "incarnation")?.ok_or_else(missing)?;
    Ok(Device { signing: SigningKey::from_bytes(&secret), incarnation: Uuid::from_bytes(incarnation) })
}

/// The public key of the device whose store it is.
pub(crate) fn own_key(conn: &Connection) -> Result<[u8; 32]> {
    Ok(device(conn)?.signing.verifying_key().to_bytes())
}

pub(crate) fn meta<T: rusqlite::types::FromSql>(conn: &Connection, name: &str) -> Result<Option<T>> {
    Ok(conn.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get(0)).optional()?)
}

pub(crate) fn set_meta(conn: &Connection, name: &str, value: &[u8]) -> Result<()> {
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)", (name, value))?;
    Ok(())
}

/// Removes a database with its side files.
pub(crate) fn remove_database(path: &Path) -> Result<()> {
    for name in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm"), beside(path, "-journal")] {
        match std::fs::remove_file(&name) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Makes a rename durable.
pub(crate) fn sync_folder_of(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice
    )]
    use super::*;

    #[test]
    fn a_store_of_a_newer_program_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.db");
        let store = Store::create(&path, &mut |bytes| bytes.fill(7), 1).unwrap();
        store.conn.pragma_update(None, "user_version", 99).unwrap();
        drop(store);
        assert!(matches!(Store::open(&path), Err(StoreError::TooNew { found: 99, .. })));
    }

    #[test]
    fn a_kill_while_a_store_is_made_leaves_nothing_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.db");
        std::fs::write(beside(&path, ".new"), b"half a store").unwrap();
        Key::new(&mut |bytes| bytes.fill(9)).write(&key_path(&path)).unwrap();
        let store = Store::open_or_create(&path, &mut |bytes| bytes.fill(7), 1).unwrap();
        assert!(store.check().unwrap().ok());
    }
}
