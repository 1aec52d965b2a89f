//! Bundles in and out of a place: a file, or a folder of them.

use std::path::Path;

use punnet_domain::bundle::Packer;
use punnet_domain::hex::hex;
use punnet_domain::id::CooperativeId;
use punnet_domain::touched::Touched;
use serde::Serialize;

use super::folder::{find, is_name, is_whole, keep, keep_as, open, tidy};
use super::read::{Reading, Report, read};
use super::write::{Wish, write};
use super::{BundleError, Head, Progress};
use crate::driver::Outside;

type Result<T> = std::result::Result<T, BundleError>;

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PutFile {
    /// Its file's name.
    pub file: String,
    /// Whose records.
    pub cooperative: CooperativeId,
    /// The writer's public key, hexadecimal.
    pub writer: String,
    /// How many can open it.
    pub readers: usize,
    /// Frames in it.
    pub frames: u64,
    /// Entries in them.
    pub entries: u64,
    /// Photos in it.
    pub photos: u32,
    /// Photos that found no room.
    pub photos_left: u32,
    /// Bytes of the file.
    pub bytes: u64,
    /// When it was made, UTC ms.
    pub made_at_ms: i64,
    /// Until when it is good, UTC ms.
    pub expires_at_ms: i64,
}

/// A bundle that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TakenFile {
    /// Its file's name.
    pub file: String,
    /// The writer's public key, hexadecimal.
    pub writer: String,
    /// Whether it is the hub's.
    pub of_hub: bool,
    /// When it was made, UTC ms by the writer's clock.
    pub made_at_ms: i64,
    /// The writer's clock is far ahead of this one's.
    pub ahead: bool,
    /// Frames taken.
    pub frames: u64,
    /// Frames not taken.
    pub frames_refused: u64,
    /// Entries that are new here.
    pub entries: u64,
    /// Photos that are new here.
    pub photos: u32,
    /// Bytes of the file.
    pub bytes: u64,
}

/// A bundle that wasn't read, or not to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Its file's name.
    pub file: String,
    /// Why, a stable code.
    pub code: &'static str,
    /// Frames taken all the same, before the place where it broke off.
    pub frames: u64,
    /// Entries among them that are new here.
    pub entries: u64,
}

/// What came of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TakenFiles {
    /// Bundles read.
    pub read: Vec<TakenFile>,
    /// Bundles refused.
    pub refused: Vec<Refused>,
    /// The records that changed.
    #[serde(skip)]
    pub touched: Vec<Touched>,
}

impl TakenFiles {
    /// Adds what came of a file.
    pub fn add(&mut self, file: String, bytes: u64, report: Report, result: &Result<()>) {
        self.touched.extend(report.touched.iter().copied());
        match result {
            Ok(()) => self.read.push(taken(file, bytes, &report)),
            Err(e) => self.refused.push(Refused {
                file,
                code: e.code(),
                frames: report.frames,
                entries: report.entries,
            }),
        }
    }
}

fn taken(file: String, bytes: u64, report: &Report) -> TakenFile {
    let head = report.head.as_ref();
    TakenFile {
        file,
        writer: head.map(|head| hex(&head.writer)).unwrap_or_default(),
        of_hub: head.is_some_and(Head::is_of_hub),
        made_at_ms: head.map_or(0, |head| head.made_at_ms),
        ahead: report.ahead,
        frames: report.frames,
        frames_refused: report.frames_refused,
        entries: report.entries,
        photos: report.photos,
        bytes,
    }
}

/// Writes a bundle into a folder, where it then stands for all earlier ones of this
/// writer, or as a file.
///
/// # Errors
/// [`BundleError`]; the bundles that were there stay.
pub fn put_into(
    packer: &mut dyn Packer,
    cooperative: CooperativeId,
    place: &Path,
    wish: &Wish,
    outside: &Outside<'_>,
    tell: &mut dyn FnMut(Progress),
) -> Result<PutFile> {
    let now_ms = (outside.now_ms)();
    let (kept, written) = if place.is_dir() {
        let done = keep(place, outside.random, |out| write(packer, cooperative, wish, now_ms, out, tell))?;
        tidy(place, &done.0, &done.1.head)?;
        done
    } else {
        keep_as(place, outside.random, |out| write(packer, cooperative, wish, now_ms, out, tell))?
    };
    let head = written.head;
    Ok(PutFile {
        file: kept.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        cooperative,
        writer: hex(&head.writer),
        readers: head.readers.len(),
        frames: head.amount.frames,
        entries: head.amount.entries,
        photos: head.amount.photos,
        photos_left: written.photos_left,
        bytes: kept.bytes,
        made_at_ms: head.made_at_ms,
        expires_at_ms: head.expires_at_ms,
    })
}

/// Takes a bundle from a file; the report tells what came of it, also where it broke off.
/// Whatever is amiss with a file that isn't what its name says is damage.
///
/// # Errors
/// [`BundleError`].
pub fn take_file(
    packer: &mut dyn Packer,
    how: &Reading,
    path: &Path,
    tell: &mut dyn FnMut(Progress),
    report: &mut Report,
) -> Result<()> {
    let error = match open(path).and_then(|mut file| read(packer, how, &mut file, tell, report)) {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    let misread = matches!(error, BundleError::Unreadable | BundleError::Forged | BundleError::NotForUs);
    let name = path.file_name().and_then(|name| name.to_str()).filter(|name| misread && is_name(name));
    match name.map(|name| is_whole(path, name)) {
        Some(Ok(false)) => Err(BundleError::Damaged("not what its name says".to_owned())),
        _ => Err(error),
    }
}

/// Takes a file, or every bundle of a folder that `wanted` says yes to, oldest
/// first. Those that are amiss don't keep back the others.
///
/// # Errors
/// [`BundleError`] when the place can't be read or the replica fails.
pub fn take_from(
    packer: &mut dyn Packer,
    how: &Reading,
    place: &Path,
    wanted: &dyn Fn(&str, &Head) -> bool,
    tell: &mut dyn FnMut(Progress),
) -> Result<TakenFiles> {
    let mut files = Vec::new();
    if place.is_dir() {
        let found = find(place)?.into_iter().rev();
        let wanted = |head: &Result<Head>, name: &str| head.as_ref().map_or(true, |head| wanted(name, head));
        files.extend(found.filter(|f| wanted(&f.head, &f.name)).map(|f| (f.path, f.name, f.bytes)));
    } else {
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.push((place.to_owned(), name, place.metadata()?.len()));
    }
    let mut taken = TakenFiles::default();
    for (path, name, bytes) in files {
        let mut report = Report::default();
        let result = take_file(packer, how, &path, tell, &mut report);
        if let Err(BundleError::Replica(e)) = &result {
            tracing::error!("{name}: {e}");
        }
        taken.add(name, bytes, report, &result);
    }
    taken.touched.sort();
    taken.touched.dedup();
    Ok(taken)
}
