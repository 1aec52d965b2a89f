//! Sentences somebody recorded, played in place of the kiosk's own voice: what is kept, what a
//! stick brings. Sounds beside the records, no record.

use std::path::{Path, PathBuf};

use punnet_domain::Refusal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{AddVoice, RemoveVoice};
use crate::error::words;
use crate::host::{Recorded, RecordedBy, Recordings, Removable};
use crate::sticks::ours;
use crate::view::Problem;
use crate::{App, AppError, Caller, languages, sentences};

/// The folder of a stick's own folder that is a pack.
const FOLDER: &str = "voice";
/// Why nothing could be taken from a pack.
const UNREADABLE: &str = "voice-pack-unreadable";

/// The recordings there are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VoicesView {
    /// Those this kiosk plays.
    pub kept: Vec<VoiceView>,
    /// Those on sticks that are in.
    pub sticks: Vec<VoiceStick>,
}

/// What is recorded in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VoiceView {
    /// Which, BCP 47.
    pub lang: String,
    /// How many of the kiosk's sentences are.
    pub recorded: usize,
    /// How many sentences the kiosk says.
    pub sentences: usize,
    /// Recordings that can't be played and stay out.
    pub broken: usize,
}

/// What a stick brings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VoiceStick {
    /// What other requests call it.
    pub id: String,
    /// What is recorded on it, by language.
    pub voices: Vec<VoiceView>,
    /// Why that can't be said.
    pub problem: Option<Problem>,
}

impl App {
    pub(crate) fn list_voices(&self, caller: &Caller) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        let recordings = self.recordings()?;
        let stick = |found: &Removable| voices_on(recordings, found, &caller.lang);
        Ok(VoicesView {
            kept: views(recordings, &recordings.kept()),
            sticks: self.host.removable().iter().map(stick).collect(),
        })
    }

    pub(crate) fn add_voice(&self, caller: &Caller, asked: &AddVoice) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        let (stick, _) = self.stick(&asked.stick)?;
        let pack = pack_on(&stick).ok_or(Refusal::NotFound)?;
        match self.recordings()?.add(&pack, &asked.lang) {
            Ok(0) => Err(AppError::Equipment(UNREADABLE)),
            Ok(_) => self.list_voices(caller),
            Err(code) => Err(AppError::Equipment(code)),
        }
    }

    pub(crate) fn remove_voice(&self, caller: &Caller, asked: &RemoveVoice) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        self.recordings()?.remove(&asked.lang).map_err(AppError::Equipment)?;
        self.list_voices(caller)
    }

    fn recordings(&self) -> Result<&dyn Recordings, AppError> {
        self.host.recordings().ok_or(AppError::VoiceMissing)
    }
}

/// The pack on a stick, where there is one. Never through a link.
fn pack_on(stick: &Path) -> Option<PathBuf> {
    let folder = ours(stick)?.join(FOLDER);
    folder.symlink_metadata().is_ok_and(|plain| plain.is_dir()).then_some(folder)
}

fn voices_on(recordings: &dyn Recordings, stick: &Removable, lang: &str) -> VoiceStick {
    let found = pack_on(&stick.folder).map(|pack| recordings.in_pack(&pack)).transpose();
    let problem = |code: &str| Problem { code: code.to_owned(), message: words(code, lang) };
    VoiceStick {
        id: stick.folder.to_string_lossy().into_owned(),
        problem: found.as_ref().err().map(|code| problem(code)),
        voices: views(recordings, &found.ok().flatten().unwrap_or_default()),
    }
}

/// What is recorded, in the languages the kiosk speaks.
fn views(recordings: &dyn Recordings, found: &RecordedBy) -> Vec<VoiceView> {
    let of = |tag: &&'static str| {
        let recorded = found.get(tag.split('-').next().unwrap_or_default())?;
        let nothing = recorded.names.is_empty() && recorded.broken == 0;
        (!nothing).then(|| view(recordings, tag, recorded))
    };
    languages().iter().filter_map(of).collect()
}

fn view(recordings: &dyn Recordings, lang: &str, found: &Recorded) -> VoiceView {
    let all = sentences(lang);
    let recorded = all.iter().filter(|sentence| found.names.contains(&recordings.name_of(sentence))).count();
    VoiceView { lang: lang.to_owned(), recorded, sentences: all.len(), broken: found.broken }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::host::Trouble;

    /// Recordings named by their sentence itself.
    struct Plain;

    impl Recordings for Plain {
        fn name_of(&self, sentence: &str) -> String {
            sentence.to_owned()
        }
        fn kept(&self) -> RecordedBy {
            BTreeMap::new()
        }
        fn in_pack(&self, pack: &Path) -> Result<RecordedBy, Trouble> {
            if pack.join("torn").exists() { Err(UNREADABLE) } else { Ok(BTreeMap::new()) }
        }
        fn add(&self, _: &Path, _: &str) -> Result<usize, Trouble> {
            Ok(0)
        }
        fn remove(&self, _: &str) -> Result<(), Trouble> {
            Ok(())
        }
    }

    #[test]
    fn only_what_the_kiosk_says_counts_and_only_in_its_languages() {
        let some = sentences("sw").iter().take(3).cloned();
        let names = some.chain(["nobody says this".to_owned()]).collect();
        let recorded = |names, broken| Recorded { names, broken };
        let found = BTreeMap::from([
            ("sw".to_owned(), recorded(names, 1)),
            ("zh".to_owned(), recorded([].into(), 2)),
            ("fr".to_owned(), Recorded::default()),
            ("tlh".to_owned(), recorded([].into(), 9)),
        ]);
        let counted = |v: &VoiceView| (v.lang.clone(), v.recorded, v.broken);
        let mut seen: Vec<_> = views(&Plain, &found).iter().map(counted).collect();
        seen.sort();
        assert_eq!(seen, [("sw".to_owned(), 3, 1), ("zh-CN".to_owned(), 0, 2)]);
    }

    #[test]
    fn a_stick_without_a_pack_brings_nothing_and_a_torn_one_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let stick = Removable { folder: folder.path().to_owned(), free_bytes: 0 };
        assert_eq!(voices_on(&Plain, &stick, "en").problem, None);
        let pack = folder.path().join("punnet/voice");
        std::fs::create_dir_all(&pack).unwrap();
        assert!(voices_on(&Plain, &stick, "en").voices.is_empty());
        std::fs::write(pack.join("torn"), "").unwrap();
        assert_eq!(voices_on(&Plain, &stick, "en").problem.unwrap().code, UNREADABLE);
    }
}
