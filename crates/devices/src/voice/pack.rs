//! Packs: sentences somebody recorded, in a folder for each language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{NAME_SIGNS, RECORDED, Voice, files, folders, voice_of};

/// A sentence takes a few seconds; nothing longer is one, bytes.
const SOUND_MAX_BYTES: u64 = 8 << 20;
/// How much of a sound tells what it is, bytes.
const HEAD_BYTES: usize = 12;

/// What is recorded in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pack {
    /// The sentences that can be played, each by its [`Voice::name_of`].
    pub names: BTreeSet<String>,
    /// Files that should be recordings and can't be played.
    pub broken: usize,
}

/// Why recordings can't be taken.
#[derive(Debug)]
pub enum PackError {
    /// The pack can't be read, or has nothing to take.
    Unreadable(io::Error),
    /// The disk is full.
    NoRoom,
}

impl PackError {
    /// The code, by which words are found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "voice-pack-unreadable",
            Self::NoRoom => "voice-pack-no-room",
        }
    }
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::StorageFull { Self::NoRoom } else { Self::Unreadable(error) }
    }
}

impl Voice {
    /// What a pack, a folder `<lang>/<name>.<kind>`, holds by language.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn packs(pack: &Path) -> io::Result<BTreeMap<&'static str, Pack>> {
        let found = by_language(pack)?.into_iter().map(|(language, sounds)| {
            let (whole, broken): (Vec<_>, Vec<_>) = sounds.iter().partition(|sound| is_playable(sound));
            let names = whole.into_iter().filter_map(|sound| name_in_pack(sound)).map(str::to_owned);
            (language, Pack { names: names.collect(), broken: broken.len() })
        });
        Ok(found.collect())
    }

    /// What was taken from packs, by language.
    #[must_use]
    pub fn kept(&self) -> BTreeMap<&'static str, Pack> {
        Self::packs(&self.recordings()).unwrap_or_default()
    }

    /// Takes the recorded sentences of a pack, in every language or in `only` one (BCP 47); says how
    /// many. What was recorded before of the same sentences goes. Broken off it may be done again.
    ///
    /// # Errors
    /// When the pack can't be read or there is no room.
    pub fn add_pack(&self, pack: &Path, only: Option<&str>) -> Result<usize, PackError> {
        let only = only.map(|tag| voice_of(tag).map(|(language, _)| language));
        let mut taken = 0;
        for (language, sounds) in by_language(pack)? {
            if only.is_some_and(|only| only != Some(language)) {
                continue;
            }
            let to = self.recordings().join(language);
            fs::create_dir_all(&to)?;
            for sound in sounds.iter().filter(|sound| is_playable(sound)) {
                take(sound, &to)?;
                taken += 1;
            }
        }
        Ok(taken)
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

/// The files of a pack that should be recordings.
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

/// The name of the sentence a file should be a recording of.
fn name_in_pack(file: &Path) -> Option<&str> {
    kind_of(file)?;
    let name = file.file_stem()?.to_str()?;
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    (name.len() == NAME_SIGNS && name.chars().all(hex)).then_some(name)
}

fn kind_of(file: &Path) -> Option<&str> {
    let kind = file.extension()?.to_str()?;
    RECORDED.iter().any(|(known, _)| *known == kind).then_some(kind)
}

/// Whether a file begins as its kind of sound does: what isn't one would be played as silence.
/// Never through a link.
fn is_playable(file: &Path) -> bool {
    let plain = file.symlink_metadata().is_ok_and(|known| known.is_file() && known.len() <= SOUND_MAX_BYTES);
    let mut head = [0; HEAD_BYTES];
    if !plain || File::open(file).and_then(|mut sound| sound.read_exact(&mut head)).is_err() {
        return false;
    }
    match kind_of(file) {
        Some("wav") => head.starts_with(b"RIFF"),
        Some("ogg") => head.starts_with(b"OggS"),
        Some("m4a") => matches!(head, [_, _, _, _, b'f', b't', b'y', b'p', ..]),
        // Tags, or a frame's eleven bits at once.
        Some("mp3") => head.starts_with(b"ID3") || matches!(head, [0xff, 0xe0..=0xff, ..]),
        _ => false,
    }
}

/// Copies a recording, whole or not at all; one of the same sentence in another kind goes.
fn take(sound: &Path, to: &Path) -> io::Result<()> {
    let Some(name) = sound.file_name() else { return Ok(()) };
    let target = to.join(name);
    let half = target.with_extension("half");
    let copied = fs::copy(sound, &half).and_then(|_| fs::rename(&half, &target));
    if copied.is_err() {
        let _ = fs::remove_file(&half);
    }
    copied?;
    for (kind, _) in RECORDED {
        let other = target.with_extension(kind);
        if other != target {
            let _ = fs::remove_file(other);
        }
    }
    Ok(())
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
        assert_eq!(voice.add_pack(&pack, None).unwrap(), 1);
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
        let found = Voice::packs(&pack).unwrap();
        assert_eq!(found.keys().collect::<Vec<_>>(), [&"sw"]);
        assert_eq!(found["sw"].broken, 2);
        assert_eq!(found["sw"].names, BTreeSet::from([Voice::name_of("c"), Voice::name_of("d")]));
        assert_eq!(voice.add_pack(&pack, None).unwrap(), 2);
        assert_eq!(voice.kept()["sw"], Pack { broken: 0, ..found["sw"].clone() });
    }

    #[test]
    fn one_language_is_taken_and_goes_again_and_the_newest_recording_counts() {
        let folder = tempfile::tempdir().unwrap();
        let name = Voice::name_of("Who are you?");
        let [wav, ogg] = ["wav", "ogg"].map(|kind| format!("{name}.{kind}"));
        let (voice, first) =
            pack(folder.path(), &[("en", &wav, b"RIFF....WAVE"), ("fr", &wav, b"RIFF....WAVE")]);
        assert_eq!(voice.add_pack(&first, Some("en-GB")).unwrap(), 1);
        assert_eq!(voice.kept().keys().collect::<Vec<_>>(), [&"en"]);
        let (_, again) = pack(&folder.path().join("again"), &[("en", &ogg, OGG)]);
        assert_eq!(voice.add_pack(&again, Some("en")).unwrap(), 1);
        assert_eq!(voice.say("en", "Who are you?", true).unwrap().media, "audio/ogg");
        voice.remove_pack("en").unwrap();
        voice.remove_pack("en").unwrap();
        assert!(voice.kept().is_empty());
        assert!(matches!(voice.add_pack(&folder.path().join("gone"), None), Err(PackError::Unreadable(_))));
    }
}
