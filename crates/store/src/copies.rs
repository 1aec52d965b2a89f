//! Backups, and stores made from them.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::key::{Key, PHOTOS_MAGIC, RECORDS_MAGIC, beside, key_path, photos_path};
use crate::open::{check_magic, connect, remove_database, set_meta, sync_folder_of};
use crate::{Result, Store, StoreError};

/// Pages copied at a time.
const STEP_PAGES: i32 = 1000;

impl Store {
    /// Copies the records, as they are now, and the key to a new file while the
    /// store is in use. Photos have a file of their own and aren't copied, so that
    /// it stays quick; the hub has them, or [`Store::backup_with_photos`].
    ///
    /// # Errors
    /// [`StoreError::Exists`]; what the disk says.
    pub fn backup(&self, to: &Path) -> Result<()> {
        let (unfinished, key) = self.copy_records(to)?;
        finish(&unfinished, to, &key)
    }

    /// As [`Store::backup`], and the photos' file beside it.
    ///
    /// # Errors
    /// As [`Store::backup`].
    pub fn backup_with_photos(&self, to: &Path) -> Result<()> {
        let (unfinished, key) = self.copy_records(to)?;
        // After the records: a photo is stored before a record names it, and none is
        // taken out that the hub doesn't have.
        let photos = beside(to, ".photos.new");
        remove_database(&photos)?;
        let source = connect(&photos_path(&self.path), &key, PHOTOS_MAGIC)?;
        copy(&source, connect(&photos, &key, PHOTOS_MAGIC)?)?;
        std::fs::File::open(&photos)?.sync_all()?;
        std::fs::rename(&photos, photos_path(to))?;
        finish(&unfinished, to, &key)
    }

    /// The records in a file that doesn't have its name yet, and their key.
    fn copy_records(&self, to: &Path) -> Result<(PathBuf, Key)> {
        refuse_existing(to)?;
        let key = Key::read(&key_path(&self.path))?;
        let unfinished = beside(to, ".new");
        remove_database(&unfinished)?;
        copy(&self.conn, connect(&unfinished, &key, RECORDS_MAGIC)?)?;
        Ok((unfinished, key))
    }

    /// Makes a store from a backup. When it is opened it goes on as a new
    /// incarnation: under the old names, what it writes could never be merged
    /// with what the first store wrote after the backup.
    ///
    /// # Errors
    /// [`StoreError::Exists`] rather than ever replacing a store; as [`Store::open`].
    pub fn restore(from: &Path, to: &Path) -> Result<()> {
        refuse_existing(to)?;
        check_magic(from, RECORDS_MAGIC)?;
        let key = Key::read(&key_path(from))?;
        let unfinished = beside(to, ".new");
        remove_database(&unfinished)?;
        // By SQLite, not by copying bytes: the backup may itself be in use.
        let source = connect(from, &key, RECORDS_MAGIC).map_err(|e| match e {
            StoreError::Damaged(_) => StoreError::KeyWrong(key_path(from)),
            other => other,
        })?;
        let restored = copy(&source, connect(&unfinished, &key, RECORDS_MAGIC)?)?;
        set_meta(&restored, "restored", &[1])?;
        drop(restored);
        if photos_path(from).exists() {
            let photos = connect(&photos_path(from), &key, PHOTOS_MAGIC)?;
            copy(&photos, connect(&photos_path(to), &key, PHOTOS_MAGIC)?)?;
        }
        finish(&unfinished, to, &key)
    }
}

/// Copies a whole database, page by page, as it is now.
fn copy(from: &Connection, mut to: Connection) -> Result<Connection> {
    Backup::new(from, &mut to)?.run_to_completion(STEP_PAGES, std::time::Duration::ZERO, None)?;
    Ok(to)
}

fn refuse_existing(to: &Path) -> Result<()> {
    match [to.to_owned(), key_path(to), photos_path(to)].into_iter().find(|path| path.exists()) {
        Some(path) => Err(StoreError::Exists(path)),
        None => Ok(()),
    }
}

/// Gives a complete copy its name, with its key beside it.
fn finish(unfinished: &Path, to: &Path, key: &Key) -> Result<()> {
    std::fs::File::open(unfinished)?.sync_all()?;
    key.write(&key_path(to))?;
    std::fs::rename(unfinished, to)?;
    sync_folder_of(to)
}
