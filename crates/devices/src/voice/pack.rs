//! Packs: sentences somebody recorded, in a folder for each language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::packed::Packed;
use super::{NAME_SIGNS, RECORDED, Voice, files, folders, voice_of};

/// A sentence takes a few seconds; nothing longer is one, bytes.
pub(super) const SOUND_MAX_BYTES: u64 = 8 << 20;
/// How much of a sound tells what it is, bytes.
pub(super) const HEAD_BYTES: usize = 12;

/// What is recorded in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pack {
    /// The sentences that can be played, each by its [`Voice::name_of`].
    pub names: BTreeSet<String>,
    /// Files that should be recordings and can't be played.
    pub broken: usize,
}

/// Where a pack is.
#[derive(Debug, Clone, Copy)]
pub enum PackAt<'a> {
    /// A folder `<lang>/<name>.<kind>`, or a file that [`super::write_pack`] made.
    Place(&'a Path),
    /// Such a file's bytes.
    Bytes(&'a [u8]),
}

/// Why recordings can't be taken.
#[derive(Debug)]
pub enum PackError {
    /// The pack can't be read, or has nothing to take.
    Unreadable(io::Error),
    /// The disk is full.
    NoRoom,
    /// The file is no pack.
    Foreign,
    /// The file was cut short or changed since it was made.
    Damaged,
    /// The file is larger than [`super::PACK_MAX_BYTES`].
    TooLarge,
    /// The kiosk doesn't speak its language.
    Language,
}

impl PackError {
    /// The code, by which words are found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "voice-pack-unreadable",
            Self::NoRoom => "voice-pack-no-room",
            Self::Foreign => "voice-pack-foreign",
            Self::Damaged => "voice-pack-damaged",
            Self::TooLarge => "voice-pack-too-large",
            Self::Language => "voice-pack-language",
        }
    }
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::StorageFull { Self::NoRoom } else { Self::Unreadable(error) }
    }
}

/// A pack whose list was read, its sounds not yet.
enum Opened<'a> {
    Folder(BTreeMap<&'static str, Vec<PathBuf>>),
    File(Packed<'a>),
}

impl<'a> Opened<'a> {
    fn at(pack: PackAt<'a>) -> Result<Self, PackError> {
        match pack {
            PackAt::Place(folder) if folder.is_dir() => Ok(Self::Folder(by_language(folder)?)),
            PackAt::Place(file) => {
                let bytes = file.metadata()?.len();
                Ok(Self::File(Packed::open(Box::new(File::open(file)?), bytes)?))
            }
            PackAt::Bytes(bytes) => {
                Ok(Self::File(Packed::open(Box::new(io::Cursor::new(bytes)), bytes.len() as u64)?))
            }
        }
    }

    fn languages(&self) -> Vec<&'static str> {
        match self {
            Self::Folder(sounds) => sounds.keys().copied().collect(),
            Self::File(packed) => vec![packed.language()],
        }
    }

    /// Writes what can be played of a language into a folder; says how many.
    fn write(&mut self, language: &str, into: &Path) -> Result<usize, PackError> {
        match self {
            Self::File(packed) => packed.write(into),
            Self::Folder(sounds) => {
                let whole = sounds.get(language).into_iter().flatten().filter(|sound| is_playable(sound));
                let mut taken = 0;
                for (sound, name) in whole.filter_map(|sound| Some((sound, sound.file_name()?))) {
                    fs::copy(sound, into.join(name))?;
                    taken += 1;
                }
                Ok(taken)
            }
        }
    }
}

impl Voice {
    /// What a pack holds by language.
    ///
    /// # Errors
    /// When it can't be read; a file also when it isn't a whole pack.
    pub fn packs(pack: PackAt<'_>) -> Result<BTreeMap<&'static str, Pack>, PackError> {
        match Opened::at(pack)? {
            Opened::File(mut packed) => Ok(BTreeMap::from([(packed.language(), packed.look()?)])),
            Opened::Folder(sounds) => {
                Ok(sounds.into_iter().map(|(lang, of)| (lang, in_folder(&of))).collect())
            }
        }
    }

    /// What was taken from packs, by language.
    #[must_use]
    pub fn kept(&self) -> BTreeMap<&'static str, Pack> {
        Self::packs(PackAt::Place(&self.recordings())).unwrap_or_default()
    }

    /// Takes the recorded sentences of a pack, in every language or in `only` one (BCP 47); says how
    /// many. What was recorded before of the same sentences goes. A language is taken whole or not at all.
    ///
    /// # Errors
    /// When the pack can't be read, isn't whole or there is no room.
    pub fn add_pack(&self, pack: PackAt<'_>, only: Option<&str>) -> Result<usize, PackError> {
        let only = only.map(|tag| voice_of(tag).map(|(language, _)| language));
        let mut opened = Opened::at(pack)?;
        let mut taken = 0;
        for language in opened.languages() {
            if only.is_none_or(|only| only == Some(language)) {
                taken += self.take(&mut opened, language)?;
            }
        }
        Ok(taken)
    }

    /// Takes one language: made whole beside what is kept, then put in its place.
    fn take(&self, pack: &mut Opened<'_>, language: &str) -> Result<usize, PackError> {
        /// One at a time, or two would make the same folder.
        static TAKING: Mutex<()> = Mutex::new(());
        let _alone = TAKING.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = self.recordings().join(language);
        let new = self.recordings().join(format!("{language}.new"));
        emptied(&new)?;
        let taken = pack.write(language, &new).and_then(|taken| {
            if taken > 0 {
                keep_others(&kept, &new)?;
                put_in_place(&new, &kept)?;
            }
            Ok(taken)
        });
        // What isn't whole, or was there before.
        let _ = fs::remove_dir_all(&new);
        taken
    }

    /// Lets the recordings of a language (BCP 47) go: its own voice speaks again.
    ///
    /// # Errors
    /// When they can't be removed.
    pub fn remove_pack(&self, lang: &str) -> Result<(), PackError> {
        let Some((language, _)) = voice_of(lang) else { return Ok(()) };
        match fs::remove_dir_all(self.recordings().join(language)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// Makes a folder with nothing in it.
fn emptied(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::create_dir_all(folder)
}

/// What is kept and has no newer recording stays: one file under two names until the old folder goes.
fn keep_others(kept: &Path, new: &Path) -> io::Result<()> {
    let newer: BTreeSet<_> =
        files(new)?.iter().filter_map(|file| Some(file.file_stem()?.to_owned())).collect();
    for file in files(kept).unwrap_or_default() {
        let (Some(stem), Some(name)) = (file.file_stem(), file.file_name()) else { continue };
        if !newer.contains(stem) {
            fs::hard_link(&file, new.join(name)).or_else(|_| fs::copy(&file, new.join(name)).map(drop))?;
        }
    }
    Ok(())
}

/// Puts a folder, once it is on the disk, in the place of another in one step; that one is then at
/// `new`. Where the file system can't exchange two folders there is none for a moment.
fn put_in_place(new: &Path, kept: &Path) -> io::Result<()> {
    rustix::fs::syncfs(File::open(new)?)?;
    if !kept.exists() {
        return fs::rename(new, kept);
    }
    let here = rustix::fs::CWD;
    match rustix::fs::renameat_with(here, new, here, kept, rustix::fs::RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(_) => fs::remove_dir_all(kept).and_then(|()| fs::rename(new, kept)),
    }
}

/// The files of a pack's folder that should be recordings.
fn by_language(pack: &Path) -> io::Result<BTreeMap<&'static str, Vec<PathBuf>>> {
    let mut found: BTreeMap<_, Vec<PathBuf>> = BTreeMap::new();
    for folder in folders(pack)? {
        let tag = folder.file_name().and_then(|name| name.to_str());
        let Some((language, _)) = tag.and_then(voice_of) else { continue };
        let sounds = files(&folder)?.into_iter().filter(|file| name_in_pack(file).is_some());
        found.entry(language).or_default().extend(sounds);
    }
    Ok(found)
}

fn in_folder(sounds: &[PathBuf]) -> Pack {
    let (whole, broken): (Vec<_>, Vec<_>) = sounds.iter().partition(|sound| is_playable(sound));
    let names = whole.into_iter().filter_map(|sound| name_in_pack(sound)).map(str::to_owned);
    Pack { names: names.collect(), broken: broken.len() }
}

/// The name of the sentence a file should be a recording of.
pub(super) fn name_in_pack(file: &Path) -> Option<&str> {
    kind_of(file)?;
    let name = file.file_stem()?.to_str()?;
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    (name.len() == NAME_SIGNS && name.chars().all(hex)).then_some(name)
}

/// The kind of sound a file's name says it is, in small letters.
pub(super) fn kind_of(file: &Path) -> Option<&'static str> {
    let kind = file.extension()?.to_str()?;
    RECORDED.iter().find_map(|(known, _)| known.eq_ignore_ascii_case(kind).then_some(*known))
}

/// Whether a file is a recording that can be played. Never through a link.
#[must_use]
pub fn is_playable(file: &Path) -> bool {
    let plain = file.symlink_metadata().is_ok_and(|known| known.is_file() && known.len() <= SOUND_MAX_BYTES);
    let mut head = [0; HEAD_BYTES];
    plain
        && File::open(file).and_then(|mut sound| sound.read_exact(&mut head)).is_ok()
        && begins_as(file, &head)
}

/// Whether bytes begin as a file's kind of sound does: what isn't one would be played as silence.
pub(super) fn begins_as(file: &Path, head: &[u8]) -> bool {
    match kind_of(file) {
        Some("wav") => head.starts_with(b"RIFF"),
        Some("ogg") => head.starts_with(b"OggS"),
        Some("m4a") => matches!(head, [_, _, _, _, b'f', b't', b'y', b'p', ..]),
        // Tags, or a frame's eleven bits at once.
        Some("mp3") => head.starts_with(b"ID3") || matches!(head, [0xff, 0xe0..=0xff, ..]),
        _ => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    const OGG: &[u8] = b"OggS recorded";

    /// A pack with one sentence for each of these folders, and the voice that takes it.
    fn pack(folder: &Path, sounds: &[(&str, &str, &[u8])]) -> (Voice, PathBuf) {
        let pack = folder.join("pack");
        for (lang, name, bytes) in sounds {
            fs::create_dir_all(pack.join(lang)).unwrap();
            fs::write(pack.join(lang).join(name), bytes).unwrap();
        }
        (Voice::new(folder.join("voice")), pack)
    }

    #[test]
    fn a_recorded_sentence_comes_before_a_spoken_one() {
        let folder = tempfile::tempdir().unwrap();
        let name = Voice::name_of("你是谁？") + ".ogg";
        let (voice, pack) =
            pack(folder.path(), &[("zh-CN", &name, OGG), ("zh-CN", "notes.txt", b"no sound")]);
        assert_eq!(voice.add_pack(PackAt::Place(&pack), None).unwrap(), 1);
        let said = voice.say("zh-CN", " 你是谁？ ", true).unwrap();
        assert_eq!((said.media, said.bytes.as_slice()), ("audio/ogg", OGG));
    }

    #[test]
    fn what_is_no_sound_or_no_sentence_stays_out() {
        let folder = tempfile::tempdir().unwrap();
        let of = |text, kind| format!("{}.{kind}", Voice::name_of(text));
        let [letter, empty, named] = [of("a", "ogg"), of("b", "mp3"), of("c", "wav")];
        let frame = [0xff, 0xfb, 0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let mp3 = of("d", "mp3");
        let (voice, pack) = pack(
            folder.path(),
            &[
                ("sw", &letter, b"Dear cooperative"),
                ("sw", &empty, b""),
                ("sw", &named, b"RIFF....WAVE"),
                ("sw", &mp3, &frame),
                ("sw", "hello.ogg", OGG),
                ("tlh", &letter, OGG),
            ],
        );
        let found = Voice::packs(PackAt::Place(&pack)).unwrap();
        assert_eq!(found.keys().collect::<Vec<_>>(), [&"sw"]);
        assert_eq!(found["sw"].broken, 2);
        assert_eq!(found["sw"].names, BTreeSet::from([Voice::name_of("c"), Voice::name_of("d")]));
        assert_eq!(voice.add_pack(PackAt::Place(&pack), None).unwrap(), 2);
        assert_eq!(voice.kept()["sw"], Pack { broken: 0, ..found["sw"].clone() });
    }

    #[test]
    fn one_language_is_taken_and_goes_again_and_the_newest_recording_counts() {
        let folder = tempfile::tempdir().unwrap();
        let name = Voice::name_of("Who are you?");
        let [wav, ogg] = ["wav", "ogg"].map(|kind| format!("{name}.{kind}"));
        let (voice, first) =
            pack(folder.path(), &[("en", &wav, b"RIFF....WAVE"), ("fr", &wav, b"RIFF....WAVE")]);
        assert_eq!(voice.add_pack(PackAt::Place(&first), Some("en-GB")).unwrap(), 1);
        assert_eq!(voice.kept().keys().collect::<Vec<_>>(), [&"en"]);
        let (_, again) = pack(&folder.path().join("again"), &[("en", &ogg, OGG)]);
        assert_eq!(voice.add_pack(PackAt::Place(&again), Some("en")).unwrap(), 1);
        assert_eq!(voice.say("en", "Who are you?", true).unwrap().media, "audio/ogg");
        voice.remove_pack("en").unwrap();
        voice.remove_pack("en").unwrap();
        assert!(voice.kept().is_empty());
        let gone = folder.path().join("gone");
        assert!(matches!(voice.add_pack(PackAt::Place(&gone), None), Err(PackError::Unreadable(_))));
    }

    #[test]
    fn what_was_recorded_before_stays_and_nothing_half_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let [one, other] = ["a", "b"].map(|text| Voice::name_of(text) + ".ogg");
        let (voice, first) = pack(folder.path(), &[("sw", &one, OGG)]);
        voice.add_pack(PackAt::Place(&first), None).unwrap();
        let (_, second) = pack(&folder.path().join("second"), &[("sw", &other, OGG)]);
        voice.add_pack(PackAt::Place(&second), None).unwrap();
        assert_eq!(voice.kept()["sw"].names.len(), 2);
        let (_, nothing) = pack(&folder.path().join("nothing"), &[("sw", &one, b"Dear cooperative")]);
        assert_eq!(voice.add_pack(PackAt::Place(&nothing), None).unwrap(), 0);
        assert_eq!(voice.kept()["sw"].names.len(), 2);
        let left: Vec<_> = folders(&voice.recordings()).unwrap();
        assert_eq!(left, [voice.recordings().join("sw")]);
    }
}
