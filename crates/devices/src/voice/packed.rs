//! A pack in one file, to be sent and chosen as one:
//!
//! ```text
//! punnet voice 1
//! sw
//! 0c686049606d9717.ogg 14210
//! …
//!
//! ```
//!
//! then the sounds, one after the other, and the BLAKE3 hash (32 bytes) of all before it.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::pack::{HEAD_BYTES, Pack, PackError, SOUND_MAX_BYTES, begins_as, kind_of, name_in_pack};
use super::voice_of;

/// What begins a pack, with its layout.
const MAGIC: &str = "punnet voice 1";
/// What a pack's file may take, bytes: as much as a screen can hand over at once.
pub const PACK_MAX_BYTES: u64 = 64 << 20;
/// What the list before the sounds may take, bytes.
const LIST_MAX_BYTES: u64 = 1 << 20;
/// The hash at the end, bytes.
const HASH_BYTES: u64 = 32;

/// What a pack is read from.
pub(super) trait Source: Read + Seek {}
impl<T: Read + Seek> Source for T {}

/// A sound in a pack: its file's name and how long it is, bytes.
struct Entry {
    file: PathBuf,
    bytes: u64,
}

/// A pack whose list was read.
pub(super) struct Packed<'a> {
    language: &'static str,
    entries: Vec<Entry>,
    /// Where the sounds begin, bytes.
    begins: u64,
    from: BufReader<Box<dyn Source + 'a>>,
}

impl<'a> Packed<'a> {
    /// Reads the list of a pack that is `bytes` long and holds it to that.
    pub(super) fn open(from: Box<dyn Source + 'a>, bytes: u64) -> Result<Self, PackError> {
        let mut from = BufReader::new(from);
        if line(&mut from, MAGIC.len() as u64 + 1)?.as_deref() != Some(MAGIC) {
            return Err(PackError::Foreign);
        }
        if bytes > PACK_MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let tag = line(&mut from, 40)?.ok_or(PackError::Damaged)?;
        let (language, _) = voice_of(&tag).ok_or(PackError::Language)?;
        let entries = entries(&mut from)?;
        let begins = from.stream_position()?;
        let sounds: u64 = entries.iter().map(|entry| entry.bytes).sum();
        if begins + sounds + HASH_BYTES != bytes {
            return Err(PackError::Damaged);
        }
        Ok(Self { language, entries, begins, from })
    }

    pub(super) fn language(&self) -> &'static str {
        self.language
    }

    /// What is in it, by how each sound begins. Whether all is as it was made is asked only by who takes it.
    pub(super) fn look(&mut self) -> Result<Pack, PackError> {
        let (mut pack, mut at) = (Pack::default(), self.begins);
        for entry in &self.entries {
            self.from.seek(SeekFrom::Start(at))?;
            let mut head = Vec::new();
            (&mut self.from).take(entry.bytes.min(HEAD_BYTES as u64)).read_to_end(&mut head)?;
            match name_in_pack(&entry.file).filter(|_| begins_as(&entry.file, &head)) {
                Some(name) => drop(pack.names.insert(name.to_owned())),
                None => pack.broken += 1,
            }
            at += entry.bytes;
        }
        Ok(pack)
    }

    /// Writes what can be played into a folder; says how many. Who calls lets the folder go where
    /// the file turns out not to be as it was made.
    pub(super) fn write(&mut self, into: &Path) -> Result<usize, PackError> {
        let (mut hasher, mut taken) = (blake3::Hasher::new(), 0);
        self.from.rewind()?;
        hasher.update(&self.read(self.begins)?);
        for at in 0..self.entries.len() {
            let Some(Entry { file, bytes }) = self.entries.get(at) else { break };
            let (file, bytes) = (file.clone(), *bytes);
            let sound = self.read(bytes)?;
            hasher.update(&sound);
            if sound.len() >= HEAD_BYTES && begins_as(&file, &sound) {
                fs::write(into.join(file), sound)?;
                taken += 1;
            }
        }
        let told = self.read(HASH_BYTES)?;
        if told == hasher.finalize().as_bytes() { Ok(taken) } else { Err(PackError::Damaged) }
    }

    /// The next bytes; their number was held to the file's length before.
    fn read(&mut self, bytes: u64) -> Result<Vec<u8>, PackError> {
        let mut read = Vec::new();
        (&mut self.from).take(bytes).read_to_end(&mut read)?;
        if read.len() as u64 == bytes { Ok(read) } else { Err(PackError::Damaged) }
    }
}

/// The list, up to the empty line after it.
fn entries(from: &mut impl BufRead) -> Result<Vec<Entry>, PackError> {
    let (mut entries, mut left) = (Vec::<Entry>::new(), LIST_MAX_BYTES);
    loop {
        let text = line(from, left)?.ok_or(PackError::Damaged)?;
        if text.is_empty() {
            return Ok(entries);
        }
        left = left.saturating_sub(text.len() as u64 + 1);
        let entry = entry(&text).ok_or(PackError::Damaged)?;
        // In order, so none comes twice.
        if entries.last().is_some_and(|last| last.file >= entry.file) {
            return Err(PackError::Damaged);
        }
        entries.push(entry);
    }
}

fn entry(text: &str) -> Option<Entry> {
    let (file, bytes) = text.split_once(' ')?;
    let (file, bytes) = (PathBuf::from(file), bytes.parse().ok()?);
    // Nothing else is a name in a pack, so no file can be written anywhere else.
    let plain = file.file_name() == Some(file.as_os_str()) && name_in_pack(&file).is_some();
    (plain && bytes <= SOUND_MAX_BYTES).then_some(Entry { file, bytes })
}

/// A line without its end; nothing where none ends within `most` bytes, or it is no text.
fn line(from: &mut impl BufRead, most: u64) -> io::Result<Option<String>> {
    let mut text = Vec::new();
    from.take(most).read_until(b'\n', &mut text)?;
    Ok(text.strip_suffix(b"\n").and_then(|text| String::from_utf8(text.to_vec()).ok()))
}

/// Writes recordings of a language (BCP 47), each with the [`super::Voice::name_of`] of its sentence,
/// as a pack in one file, whole or not at all; gives its length, bytes. Who calls has looked that each
/// [`super::is_playable`].
///
/// # Errors
/// When the language isn't one the kiosk speaks, a recording can't be read, the pack would be larger
/// than [`PACK_MAX_BYTES`] or can't be written.
pub fn write_pack(lang: &str, recordings: &[(String, PathBuf)], to: &Path) -> Result<u64, PackError> {
    voice_of(lang).ok_or(PackError::Language)?;
    let mut listed = Vec::new();
    for (name, file) in recordings {
        let kind = kind_of(file).ok_or_else(|| io::Error::other(file.display().to_string()))?;
        listed.push((format!("{name}.{kind}"), file, file.metadata()?.len()));
    }
    listed.sort();
    let list: String = listed.iter().map(|(name, _, bytes)| format!("{name} {bytes}\n")).collect();
    let head = format!("{MAGIC}\n{lang}\n{list}\n");
    let long = head.len() as u64 + listed.iter().map(|(_, _, bytes)| bytes).sum::<u64>() + HASH_BYTES;
    if long > PACK_MAX_BYTES {
        return Err(PackError::TooLarge);
    }
    let half = to.with_extension("half");
    let sounds: Vec<&Path> = listed.iter().map(|(_, file, _)| file.as_path()).collect();
    let written = write_all(&head, &sounds, &half).and_then(|()| fs::rename(&half, to));
    if written.is_err() {
        let _ = fs::remove_file(&half);
    }
    written?;
    Ok(long)
}

fn write_all(head: &str, sounds: &[&Path], to: &Path) -> io::Result<()> {
    let (mut hasher, mut file) = (blake3::Hasher::new(), File::create(to)?);
    let mut put = |bytes: &[u8]| {
        hasher.update(bytes);
        file.write_all(bytes)
    };
    put(head.as_bytes())?;
    for sound in sounds {
        put(&fs::read(sound)?)?;
    }
    let hash = hasher.finalize();
    file.write_all(hash.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::super::{PackAt, Voice};
    use super::*;

    const OGG: &[u8] = b"OggS recorded";

    /// A pack of two sentences, the file in which it is, and a voice that may take it.
    fn made(folder: &Path, lang: &str) -> (Vec<u8>, Voice) {
        let sounds = [("a", "7.OGG", OGG), ("b", "8.wav", b"RIFF....WAVEfmt " as &[u8])];
        let recordings: Vec<_> = sounds
            .iter()
            .map(|(text, file, bytes)| {
                fs::write(folder.join(file), bytes).unwrap();
                (Voice::name_of(text), folder.join(file))
            })
            .collect();
        let to = folder.join("sw.voice");
        let bytes = write_pack(lang, &recordings, &to).unwrap();
        assert_eq!(bytes, to.metadata().unwrap().len());
        (fs::read(to).unwrap(), Voice::new(folder.join("voice")))
    }

    fn refused(voice: &Voice, bytes: &[u8]) -> &'static str {
        let code = voice.add_pack(PackAt::Bytes(bytes), None).unwrap_err().code();
        assert!(voice.kept().is_empty(), "something of it is kept: {code}");
        code
    }

    #[test]
    fn what_is_made_is_taken_from_a_file_as_from_its_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let (bytes, voice) = made(folder.path(), "sw");
        let place = folder.path().join("sw.voice");
        let found = Voice::packs(PackAt::Place(&place)).unwrap();
        assert_eq!(found["sw"].names, ["a", "b"].map(Voice::name_of).into());
        for pack in [PackAt::Place(&place), PackAt::Bytes(&bytes)] {
            assert_eq!(voice.add_pack(pack, Some("fr")).unwrap(), 0);
            assert_eq!(voice.add_pack(pack, Some("sw")).unwrap(), 2);
            assert_eq!(voice.kept(), found);
            voice.remove_pack("sw").unwrap();
        }
        voice.add_pack(PackAt::Bytes(&bytes), None).unwrap();
        assert_eq!(voice.say("sw", "a", true).unwrap().bytes, OGG);
    }

    #[test]
    fn what_is_foreign_cut_changed_or_in_no_language_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (bytes, voice) = made(folder.path(), "sw");
        for foreign in [b"" as &[u8], b"OggS recorded", b"punnet voice 2\nsw\n\n"] {
            assert_eq!(refused(&voice, foreign), "voice-pack-foreign");
        }
        for cut in [20, 40, bytes.len() - 40, bytes.len() - 1] {
            assert_eq!(refused(&voice, &bytes[..cut]), "voice-pack-damaged", "cut at {cut}");
        }
        for at in [30, bytes.len() - 33, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(refused(&voice, &changed), "voice-pack-damaged", "changed at {at}");
        }
        let words = |text: &str| text.as_bytes().to_vec();
        assert_eq!(refused(&voice, &words("punnet voice 1\ntlh\n\n")), "voice-pack-language");
        let outside = "punnet voice 1\nsw\n../0123456789abcdef.ogg 0\n\n";
        assert_eq!(refused(&voice, &words(outside)), "voice-pack-damaged");
        assert_eq!(
            write_pack("tlh", &[], &folder.path().join("x")).unwrap_err().code(),
            "voice-pack-language"
        );
    }

    #[test]
    fn too_large_a_file_is_not_read() {
        let text = b"punnet voice 1\nsw\n\n".to_vec();
        let opened = Packed::open(Box::new(io::Cursor::new(text)), PACK_MAX_BYTES + 1);
        assert!(matches!(opened, Err(PackError::TooLarge)));
    }

    #[test]
    fn a_pack_that_would_be_too_large_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("1.ogg");
        File::create(&long).unwrap().set_len(PACK_MAX_BYTES).unwrap();
        let to = folder.path().join("sw.voice");
        let made = write_pack("sw", &[(Voice::name_of("a"), long)], &to);
        assert!(matches!(made, Err(PackError::TooLarge)) && !to.exists());
    }
}
