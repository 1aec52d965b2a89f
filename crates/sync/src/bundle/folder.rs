//! Bundles as files in a folder that anybody may have filled: a stick. Names are
//! made from what is in the file and are the only ones that are looked at; what
//! isn't a plain file is never followed.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use punnet_domain::hex::hex;
use punnet_domain::log::Hash;

use super::{BUNDLES_MAX, BundleError, ENDING, FILE_MAX_BYTES, Head, NAMES_MAX, read_head};

/// How a file that is still being written begins and ends.
const UNFINISHED: (&str, &str) = ("punnet-", ".part");

type Result<T> = std::result::Result<T, BundleError>;

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where.
    pub path: PathBuf,
    /// The BLAKE3 hash of all of it, after which it is named.
    pub hash: Hash,
    /// How many bytes it has.
    pub bytes: u64,
}

/// A file found under a bundle's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// What it says of itself, or why that can't be read.
    pub head: Result<Head>,
}

/// The name of a bundle with this BLAKE3 hash.
#[must_use]
pub fn name_of(hash: &Hash) -> String {
    format!("{}{ENDING}", hex(hash))
}

/// Whether a file's name is a bundle's: 64 small hexadecimal digits and the ending.
/// No other name is ever opened or made.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    name.strip_suffix(ENDING).is_some_and(|hash| hash.len() == 64 && hash.bytes().all(digit))
}

/// The bundles in a folder, newest first. Anything else is left alone.
///
/// # Errors
/// [`BundleError::StickGone`] when the folder can't be read.
pub fn find(folder: &Path) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)?.take(NAMES_MAX) {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().filter(|name| is_name(name)).map(str::to_owned) else {
            continue;
        };
        let path = entry.path();
        let plain = path.symlink_metadata().ok().filter(std::fs::Metadata::is_file);
        let Some(plain) = plain else { continue };
        let head = open(&path).and_then(|mut file| read_head(&mut file)).map(|(head, _)| head);
        found.push(Found { path, name, bytes: plain.len(), head });
        if found.len() >= BUNDLES_MAX {
            break;
        }
    }
    let made = |found: &Found| found.head.as_ref().map_or(i64::MIN, |head| head.made_at_ms);
    found.sort_by_cached_key(|found| (std::cmp::Reverse(made(found)), found.name.clone()));
    Ok(found)
}

/// Opens a plain file that isn't larger than a bundle may be.
///
/// # Errors
/// [`BundleError::Unreadable`] for a link, a folder or a device.
pub fn open(path: &Path) -> Result<BufReader<File>> {
    let plain = path.symlink_metadata()?;
    if !plain.is_file() {
        return Err(BundleError::Unreadable);
    }
    if plain.len() > FILE_MAX_BYTES {
        return Err(BundleError::TooLarge);
    }
    Ok(BufReader::with_capacity(256 << 10, File::open(path)?))
}

/// Writes a bundle into a folder under the name of what is in it. Until it is whole
/// and on disk it has a name nobody reads, and where writing fails nothing is left.
///
/// # Errors
/// [`BundleError`]; what `write` says.
pub fn keep<T>(
    folder: &Path,
    random: &dyn Fn(&mut [u8]),
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<(Kept, T)> {
    put(folder, |hash| folder.join(name_of(hash)), random, write)
}

/// As [`keep`], under a name of one's own.
///
/// # Errors
/// [`BundleError`]; what `write` says.
pub fn keep_as<T>(
    path: &Path,
    random: &dyn Fn(&mut [u8]),
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<(Kept, T)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    put(folder, |_| path.to_owned(), random, write)
}

fn put<T>(
    folder: &Path,
    named: impl FnOnce(&Hash) -> PathBuf,
    random: &dyn Fn(&mut [u8]),
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<(Kept, T)> {
    let mut nonce = [0; 8];
    random(&mut nonce);
    let unfinished = folder.join(format!("{}{}{}", UNFINISHED.0, hex(&nonce), UNFINISHED.1));
    let done = fill(&unfinished, write).and_then(|(hash, bytes, value)| {
        let path = named(&hash);
        std::fs::rename(&unfinished, &path)?;
        sync_folder(folder)?;
        Ok((Kept { path, hash, bytes }, value))
    });
    if done.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    done
}

/// Makes a rename durable. A file system that can't sync a folder, as some sticks'
/// can't, has nothing better.
fn sync_folder(folder: &Path) -> Result<()> {
    match File::open(folder)?.sync_all() {
        Err(e) if e.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
        other => Ok(other?),
    }
}

fn fill<T>(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<(Hash, u64, T)> {
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let mut hashing =
        Hashing { inner: BufWriter::with_capacity(256 << 10, file), hash: blake3::Hasher::new(), bytes: 0 };
    let value = write(&mut hashing)?;
    hashing.flush()?;
    let file = hashing.inner.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok((*hashing.hash.finalize().as_bytes(), hashing.bytes, value))
}

/// Removes the bundles that the same writer made before this one for the same
/// cooperative: it has all that any of its readers may lack.
///
/// # Errors
/// [`BundleError::StickGone`] when the folder can't be read.
pub fn drop_older(folder: &Path, newest: &Kept, head: &Head) -> Result<()> {
    let older = |other: &Head| {
        other.writer == head.writer
            && other.cooperative == head.cooperative
            && other.made_at_ms <= head.made_at_ms
    };
    for found in find(folder)? {
        if found.path != newest.path && found.head.as_ref().is_ok_and(older) {
            let _ = std::fs::remove_file(&found.path);
        }
    }
    Ok(())
}

/// Removes what a newer bundle makes needless: older ones of the same writer, and
/// what was left by a stick that was pulled out while it was written. A bundle has
/// everything that any of its readers may lack, so nobody needs the ones before it.
///
/// # Errors
/// [`BundleError::StickGone`] when the folder can't be read.
pub fn tidy(folder: &Path, newest: &Kept, head: &Head) -> Result<()> {
    drop_older(folder, newest, head)?;
    for entry in std::fs::read_dir(folder)?.take(NAMES_MAX) {
        let entry = entry?;
        let name = entry.file_name();
        let left = |name: &str| name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1);
        let plain = entry.path().symlink_metadata().is_ok_and(|plain| plain.is_file());
        if plain && name.to_str().is_some_and(left) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Counts and hashes what is written.
struct Hashing {
    inner: BufWriter<File>,
    hash: blake3::Hasher,
    bytes: u64,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

/// Whether a file is what its name says, which shows damage on the way.
///
/// # Errors
/// [`BundleError::StickGone`].
pub fn is_whole(path: &Path, name: &str) -> Result<bool> {
    let mut file = open(path)?;
    let mut hash = blake3::Hasher::new();
    let mut piece = vec![0; 256 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(name_of(hash.finalize().as_bytes()) == name),
            count => hash.update(piece.get(..count).unwrap_or_default()),
        };
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_names_of_ours_are_names() {
        let good = name_of(&[0xab; 32]);
        assert!(is_name(&good));
        let odd = [
            good.to_uppercase(),
            good.replacen('a', "A", 1),
            good.replacen("ab", "\0b", 1),
            format!("../{good}"),
            format!("/{good}"),
            format!("{good}.part"),
            good.replacen("ab", "", 1),
            good.replacen("ab", "ä", 1),
            String::new(),
            ENDING.to_owned(),
        ];
        odd.iter().for_each(|name| assert!(!is_name(name), "{name:?}"));
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (random, full) = (|bytes: &mut [u8]| bytes.fill(1), std::io::ErrorKind::StorageFull);
        let (kept, ()) = keep(folder.path(), &random, |out| Ok(out.write_all(b"whole")?)).unwrap();
        let failed = keep(folder.path(), &random, |out| {
            out.write_all(&[7; 1 << 20])?;
            Err::<(), _>(std::io::Error::from(full).into())
        });
        assert_eq!(failed.unwrap_err(), BundleError::StickFull);
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
        assert_eq!(left, std::slice::from_ref(&kept.path));
        assert_eq!(std::fs::read(&kept.path).unwrap(), b"whole");
        assert!(is_whole(&kept.path, &name_of(&kept.hash)).unwrap());
    }
}
