//! A voice: sentences as sound. Recorded ones where a pack has them, else spoken by
//! `espeak-ng`, a program of its own, and kept so that it is asked once.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

mod pack;
mod packed;

pub use pack::{Pack, PackAt, PackError, is_playable};
pub use packed::{PACK_MAX_BYTES, write_pack};

/// The speaking program; another one that takes the same words may be named here.
const SPEAKER: &str = "PUNNET_SPEAKER";
/// Longer texts aren't sentences of a screen, bytes.
const LONGEST: usize = 2000;
/// What spoken sentences may take on the disk; the oldest go first, bytes.
const KEPT_BYTES: u64 = 200 << 20;
/// Kinds of sound a pack may hold, each with its media type.
const RECORDED: [(&str, &str); 4] =
    [("wav", "audio/wav"), ("ogg", "audio/ogg"), ("mp3", "audio/mpeg"), ("m4a", "audio/mp4")];
/// Signs of a sentence's name.
const NAME_SIGNS: usize = 16;
/// Slower than the program's own 175 words a minute: for people who hear a machine for the first time.
const WORDS_A_MINUTE: &str = "145";

/// A sentence as sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// `audio/wav` and the like.
    pub media: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why nothing can be heard.
#[derive(Debug)]
pub enum VoiceError {
    /// The language has no voice here, or the speaking program isn't there.
    Missing,
    /// Too long for a sentence, or nothing to say.
    Unsayable,
    /// The program or the disk failed.
    Failed(io::Error),
}

/// Says sentences; keeps what it said in a folder.
#[derive(Debug, Clone)]
pub struct Voice {
    folder: PathBuf,
}

impl Voice {
    /// A voice that keeps sounds in `folder`: `recorded/<language>/` holds packs,
    /// `spoken/<language>/` what it said itself.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The voice of a store: its sounds are in `FILE.voice`, beside it.
    #[must_use]
    pub fn beside(store: &Path) -> Self {
        let mut folder = store.as_os_str().to_owned();
        folder.push(".voice");
        Self::new(folder.into())
    }

    /// The file name, without its kind, under which a pack holds a sentence: 16 lower hex
    /// digits of the BLAKE3 hash of its words with single spaces.
    #[must_use]
    pub fn name_of(text: &str) -> String {
        let words: Vec<&str> = text.split_whitespace().collect();
        blake3::hash(words.join(" ").as_bytes()).to_hex().chars().take(NAME_SIGNS).collect()
    }

    /// A sentence in a language (BCP 47) as sound. Only one that is `common`, nobody's
    /// name or money, is kept: the folder isn't encrypted as the records are.
    ///
    /// # Errors
    /// [`VoiceError`].
    pub fn say(&self, lang: &str, text: &str, common: bool) -> Result<Speech, VoiceError> {
        let (language, speaker) = voice_of(lang).ok_or(VoiceError::Missing)?;
        if text.trim().is_empty() || text.len() > LONGEST {
            return Err(VoiceError::Unsayable);
        }
        if !common {
            return speak(speaker, text).map(spoken);
        }
        let name = Self::name_of(text);
        if let Some(speech) = self.recorded(language, &name) {
            return Ok(speech);
        }
        let kept = self.folder.join("spoken").join(language).join(name).with_extension("wav");
        match fs::read(&kept) {
            Ok(bytes) => Ok(spoken(bytes)),
            Err(_) => speak(speaker, text).inspect(|bytes| keep(&kept, bytes)).map(spoken),
        }
    }

    /// Where recordings are kept, by language.
    fn recordings(&self) -> PathBuf {
        self.folder.join("recorded")
    }

    fn recorded(&self, lang: &str, name: &str) -> Option<Speech> {
        let folder = self.recordings().join(lang);
        RECORDED.iter().find_map(|(kind, media)| {
            let bytes = fs::read(folder.join(name).with_extension(kind)).ok()?;
            Some(Speech { media, bytes })
        })
    }
}

/// Each language with the speaking program's voice for it.
const VOICES: [(&str, &str); 8] = [
    ("ar", "ar"),
    ("en", "en-gb"),
    ("es", "es-419"),
    ("fr", "fr-fr"),
    ("hi", "hi"),
    ("sw", "sw"),
    ("vi", "vi"),
    ("zh", "cmn"),
];

/// A tag's language and the speaking program's voice for it; nothing where it has none.
fn voice_of(lang: &str) -> Option<(&'static str, &'static str)> {
    let language = lang.split('-').next()?;
    VOICES.into_iter().find(|(known, _)| *known == language)
}

fn spoken(bytes: Vec<u8>) -> Speech {
    Speech { media: "audio/wav", bytes }
}

fn speak(voice: &str, text: &str) -> Result<Vec<u8>, VoiceError> {
    let program = std::env::var_os(SPEAKER).unwrap_or_else(|| "espeak-ng".into());
    let missing = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => VoiceError::Missing,
        _ => VoiceError::Failed(error),
    };
    // The words go in by its input, so that no text is taken for an option.
    let mut child = Command::new(program)
        .args(["-v", voice, "-s", WORDS_A_MINUTE, "--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(missing)?;
    if let Some(mut words) = child.stdin.take() {
        words.write_all(text.as_bytes()).map_err(VoiceError::Failed)?;
    }
    let output = child.wait_with_output().map_err(VoiceError::Failed)?;
    // A sound without a sample is its 44 bytes of head.
    if output.status.success() && output.stdout.len() > 44 {
        return Ok(with_lengths(output.stdout));
    }
    Err(VoiceError::Failed(io::Error::other("the speaking program said nothing")))
}

/// A program that writes to a pipe can't know the length when it writes the head, and
/// browsers believe the head (RIFF WAVE: length of the file less 8 at byte 4, of the
/// samples at byte 40).
fn with_lengths(mut wav: Vec<u8>) -> Vec<u8> {
    let long = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes();
    let (file, samples) = (long(wav.len() - 8), long(wav.len() - 44));
    for (at, length) in [(4, file), (40, samples)] {
        if let Some(place) = wav.get_mut(at..at + 4) {
            place.copy_from_slice(&length);
        }
    }
    wav
}

/// Keeps a sound. That a full disk keeps none is no reason not to say it.
fn keep(path: &Path, bytes: &[u8]) {
    let Some(folder) = path.parent() else { return };
    let half = path.with_extension("half");
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&half, bytes));
    let kept = written.and_then(|()| fs::rename(&half, path));
    if kept.is_ok() {
        make_room(folder);
    }
}

/// Lets the sounds said longest ago go, when there are more than may be kept.
fn make_room(folder: &Path) {
    let Ok(files) = files(folder) else { return };
    let about = |path: PathBuf| {
        let known = path.metadata().ok()?;
        Some((known.modified().ok()?, known.len(), path))
    };
    let mut sounds: Vec<(SystemTime, u64, PathBuf)> = files.into_iter().filter_map(about).collect();
    sounds.sort();
    let mut over = sounds.iter().map(|(_, bytes, _)| bytes).sum::<u64>().saturating_sub(KEPT_BYTES);
    for (_, bytes, path) in sounds {
        if over == 0 {
            break;
        }
        over = over.saturating_sub(bytes);
        let _ = fs::remove_file(path);
    }
}

fn folders(of: &Path) -> io::Result<Vec<PathBuf>> {
    entries(of, Path::is_dir)
}

fn files(of: &Path) -> io::Result<Vec<PathBuf>> {
    entries(of, Path::is_file)
}

fn entries(of: &Path, wanted: fn(&Path) -> bool) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(of)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| wanted(path));
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_outside_the_list_has_no_voice_and_no_folder() {
        assert_eq!(voice_of("zh-CN"), Some(("zh", "cmn")));
        assert_eq!(voice_of("../../etc"), None);
        assert_eq!(voice_of(""), None);
    }

    #[test]
    fn nothing_and_too_much_are_not_said() {
        let voice = Voice::new(PathBuf::from("/nowhere"));
        assert!(matches!(voice.say("en", "  ", true), Err(VoiceError::Unsayable)));
        assert!(matches!(voice.say("en", &"a".repeat(LONGEST + 1), true), Err(VoiceError::Unsayable)));
        assert!(matches!(voice.say("tlh", "nuqneH", true), Err(VoiceError::Missing)));
    }

    #[test]
    fn the_oldest_sounds_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("a.wav");
        keep(&kept, b"12");
        assert_eq!(fs::read(&kept).unwrap(), b"12");
        assert_eq!(files(folder.path()).unwrap(), [kept]);
    }

    #[test]
    fn the_head_of_a_sound_tells_its_length() {
        let told = with_lengths(vec![0; 50]);
        assert_eq!((told[4], told[40]), (42, 6));
    }
}
