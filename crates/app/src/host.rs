//! The outside, as little of it as the kiosk needs.

use std::path::PathBuf;
use std::time::Instant;

pub use punnet_sync::phone::Page;

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

/// A clock, a source of randomness, the sticks, the screens and a voice.
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
}

/// The machine's own clock and randomness.
pub struct SystemHost {
    started: Instant,
    removable: fn() -> Vec<Removable>,
    voice: Option<Box<Speak>>,
    pages: Option<Box<Pages>>,
}

impl Default for SystemHost {
    fn default() -> Self {
        Self { started: Instant::now(), removable: Vec::new, voice: None, pages: None }
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
