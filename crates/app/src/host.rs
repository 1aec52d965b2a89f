//! The outside, as little of it as the kiosk needs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

pub use punnet_sync::phone::Page;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stick that is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removable {
    /// Where its files are.
    pub folder: PathBuf,
    /// Bytes that are free.
    pub free_bytes: u64,
}

/// A sentence as sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// `audio/wav` and the like.
    pub media: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A file of the screens by its path, for phones; nothing where there is no such file.
pub type Pages = dyn Fn(&str) -> Option<Page> + Send + Sync;

/// Says a sentence in a language. The last word is whether it is a common one, without
/// anybody's name or money, so that its sound may be kept. Nothing where there is no voice.
pub type Speak = dyn Fn(&str, &str, bool) -> Option<Sound> + Send + Sync;

/// A port a scale may be at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ScaleSeen {
    /// Its file.
    pub port: String,
    /// What its maker calls it.
    pub title: String,
}

/// Why a device doesn't do what it should: a code, `error-<code>` has its words.
pub type Trouble = &'static str;

/// How far a paper is at a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// The printer has taken all of it.
    Done,
    /// It waits, or is being printed.
    Waiting,
    /// It waits for somebody to do something about the printer.
    Held(Trouble),
}

/// What is plugged in to weigh and to print. Nothing of it knows a record.
pub trait Equipment: Send + Sync {
    /// The ports a scale may be at.
    fn scales(&self) -> Vec<ScaleSeen>;
    /// Finds out how the scale at a port speaks.
    ///
    /// # Errors
    /// Why it can't be understood.
    fn meet_scale(&self, port: &str) -> Result<String, Trouble>;
    /// What lies on a scale and stands still, in grams.
    ///
    /// # Errors
    /// Everything else a scale can say, and why it says nothing.
    fn weigh(&self, port: &str, manner: &str) -> Result<i64, Trouble>;
    /// The printers there are.
    ///
    /// # Errors
    /// Why they can't be asked for.
    fn printers(&self) -> Result<Vec<String>, Trouble>;
    /// Hands a PDF to a printer; gives the job's name. Unless it must come out at its
    /// `true_size`, what is larger than the paper is made to fit.
    ///
    /// # Errors
    /// Why nothing is printed.
    fn print(&self, printer: &str, title: &str, pdf: &[u8], true_size: bool) -> Result<String, Trouble>;
    /// How far a job is.
    ///
    /// # Errors
    /// Why that can't be said.
    fn job(&self, job: &str) -> Result<JobState, Trouble>;
    /// Takes a job back that isn't printed yet.
    ///
    /// # Errors
    /// Why it can't be.
    fn cancel(&self, job: &str) -> Result<(), Trouble>;
}

/// What somebody recorded in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The names of the sentences.
    pub names: BTreeSet<String>,
    /// Recordings that can't be played.
    pub broken: usize,
}

/// Recorded sentences by language, without its country.
pub type RecordedBy = BTreeMap<String, Recorded>;

/// Where a pack of recordings is.
#[derive(Debug, Clone, Copy)]
pub enum PackAt<'a> {
    /// A folder or a file.
    Place(&'a Path),
    /// A file's bytes.
    Bytes(&'a [u8]),
}

/// Sentences somebody recorded, to be played in place of a voice. Nothing of it knows a record.
pub trait Recordings: Send + Sync {
    /// What recordings call a sentence.
    fn name_of(&self, sentence: &str) -> String;
    /// Those that are kept.
    fn kept(&self) -> RecordedBy;
    /// What a pack's file may take, bytes.
    fn file_max_bytes(&self) -> u64;
    /// Those in a pack.
    ///
    /// # Errors
    /// Why it can't be read.
    fn in_pack(&self, pack: PackAt<'_>) -> Result<RecordedBy, Trouble>;
    /// Takes those of one language (BCP 47) from a pack, all or none; says how many.
    ///
    /// # Errors
    /// Why they can't be taken.
    fn add(&self, pack: PackAt<'_>, lang: &str) -> Result<usize, Trouble>;
    /// Lets those of a language go.
    ///
    /// # Errors
    /// Why they can't be removed.
    fn remove(&self, lang: &str) -> Result<(), Trouble>;
}

/// A clock, a source of randomness, the sticks, the screens, a voice, a scale and printers.
pub trait Host: Send + Sync {
    /// The time, UTC ms.
    fn now_ms(&self) -> i64;
    /// Milliseconds of a clock that never jumps.
    fn monotonic_ms(&self) -> f64;
    /// Fills with bytes nobody can guess.
    fn fill_random(&self, bytes: &mut [u8]);
    /// The sticks that are in; none where the machine can't tell.
    fn removable(&self) -> Vec<Removable> {
        Vec::new()
    }
    /// A file of the screens by its path; nothing where the machine has none.
    fn page(&self, _path: &str) -> Option<Page> {
        None
    }
    /// A sentence as sound; nothing where there is no voice for it.
    fn speak(&self, _lang: &str, _text: &str, _common: bool) -> Option<Sound> {
        None
    }
    /// What is plugged in; nothing where the machine can't tell.
    fn equipment(&self) -> Option<&dyn Equipment> {
        None
    }
    /// What was recorded; nothing where the machine keeps none.
    fn recordings(&self) -> Option<&dyn Recordings> {
        None
    }
}

/// The machine's own clock and randomness.
pub struct SystemHost {
    started: Instant,
    removable: fn() -> Vec<Removable>,
    voice: Option<Box<Speak>>,
    pages: Option<Box<Pages>>,
    equipment: Option<Box<dyn Equipment>>,
    recordings: Option<Box<dyn Recordings>>,
}

impl Default for SystemHost {
    fn default() -> Self {
        Self {
            started: Instant::now(),
            removable: Vec::new,
            voice: None,
            pages: None,
            equipment: None,
            recordings: None,
        }
    }
}

impl SystemHost {
    /// With the machine's own way to find sticks.
    #[must_use]
    pub fn with_removable(removable: fn() -> Vec<Removable>) -> Self {
        Self { removable, ..Self::default() }
    }

    /// And with a voice.
    #[must_use]
    pub fn with_voice(self, voice: Box<Speak>) -> Self {
        Self { voice: Some(voice), ..self }
    }

    /// And with the screens, to give to phones.
    #[must_use]
    pub fn with_pages(self, pages: Box<Pages>) -> Self {
        Self { pages: Some(pages), ..self }
    }

    /// And with what is plugged in.
    #[must_use]
    pub fn with_equipment(self, equipment: Box<dyn Equipment>) -> Self {
        Self { equipment: Some(equipment), ..self }
    }

    /// And with what was recorded.
    #[must_use]
    pub fn with_recordings(self, recordings: Box<dyn Recordings>) -> Self {
        Self { recordings: Some(recordings), ..self }
    }
}

impl Host for SystemHost {
    fn now_ms(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn removable(&self) -> Vec<Removable> {
        (self.removable)()
    }

    fn page(&self, path: &str) -> Option<Page> {
        self.pages.as_ref().and_then(|pages| pages(path))
    }

    fn speak(&self, lang: &str, text: &str, common: bool) -> Option<Sound> {
        self.voice.as_ref().and_then(|speak| speak(lang, text, common))
    }

    fn equipment(&self) -> Option<&dyn Equipment> {
        self.equipment.as_deref()
    }

    fn recordings(&self) -> Option<&dyn Recordings> {
        self.recordings.as_deref()
    }

    fn monotonic_ms(&self) -> f64 {
        self.started.elapsed().as_secs_f64() * 1000.0
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        // Without randomness no key and no id is safe: better to stop than to go on.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
