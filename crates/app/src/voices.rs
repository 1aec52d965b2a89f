//! Sentences somebody recorded, played in place of the kiosk's own voice: what is kept, what a
//! stick brings. Sounds beside the records, no record.

use std::collections::BTreeSet;
use std::fs::{DirEntry, read_dir};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::Refusal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{AddVoice, AddVoiceFile, RemoveVoice};
use crate::error::words;
use crate::host::{PackAt, Recorded, RecordedBy, Recordings, Removable};
use crate::sticks::ours;
use crate::view::Problem;
use crate::{App, AppError, Caller, languages, sentences};

/// The folder of a stick's own folder that is a pack.
const FOLDER: &str = "voice";
/// How the name of a pack's file ends.
const FILE_KIND: &str = "voice";
/// A stick with more holds something else.
const FILES_MOST: usize = 20;
/// How many recorded sentences are named to be heard.
const SAMPLES: usize = 3;
/// Why nothing could be taken from a pack.
const UNREADABLE: &str = "voice-pack-unreadable";
/// What was chosen is no pack.
const FOREIGN: &str = "voice-pack-foreign";
/// The pack's sentences aren't those of the language it says.
const OTHER_SENTENCES: &str = "voice-pack-other-sentences";

/// The recordings there are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VoicesView {
    /// Those this kiosk plays.
    pub kept: Vec<VoiceView>,
    /// The packs on sticks that are in.
    pub sticks: Vec<VoiceStick>,
    /// What a pack's file may take, bytes.
    pub file_max_bytes: u64,
    /// The language that was taken by this request, BCP 47.
    pub added: Option<String>,
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
    /// Some of the recorded sentences, to hear.
    pub samples: Vec<String>,
}

/// A pack on a stick, or a stick without one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct VoiceStick {
    /// What other requests call the stick.
    pub id: String,
    /// What they call the pack's file; nothing where it is the stick's folder.
    pub file: Option<String>,
    /// What is recorded in it, by language.
    pub voices: Vec<VoiceView>,
    /// Why that can't be said, or nothing of it can be taken.
    pub problem: Option<Problem>,
}

impl App {
    pub(crate) fn list_voices(&self, caller: &Caller) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        self.voices_now(caller, None)
    }

    fn voices_now(&self, caller: &Caller, added: Option<&str>) -> Result<VoicesView, AppError> {
        let recordings = self.recordings()?;
        let on = |found: Removable| packs_on(recordings, &found.folder, &caller.lang);
        Ok(VoicesView {
            kept: views(recordings, &recordings.kept()),
            sticks: self.host.removable().into_iter().flat_map(on).collect(),
            file_max_bytes: recordings.file_max_bytes(),
            added: added.map(str::to_owned),
        })
    }

    pub(crate) fn add_voice(&self, caller: &Caller, asked: &AddVoice) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        let (stick, _) = self.stick(&asked.stick)?;
        let pack = match &asked.file {
            None => folder_on(&stick),
            Some(name) => files_on(&stick).into_iter().find_map(|(file, at)| (file == *name).then_some(at)),
        };
        let pack = pack.ok_or(Refusal::NotFound)?;
        self.take_voice(caller, PackAt::Place(&pack), &asked.lang)
    }

    pub(crate) fn add_voice_file(
        &self,
        caller: &Caller,
        asked: &AddVoiceFile,
    ) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        let bytes = STANDARD.decode(&asked.pack_base64).map_err(|_| AppError::Equipment(FOREIGN))?;
        let pack = PackAt::Bytes(&bytes);
        let found = self.recordings()?.in_pack(pack).map_err(AppError::Equipment)?;
        let language = found.keys().next().ok_or(AppError::Equipment(UNREADABLE))?;
        self.take_voice(caller, pack, tag_of(language).unwrap_or(language))
    }

    fn take_voice(&self, caller: &Caller, pack: PackAt<'_>, lang: &str) -> Result<VoicesView, AppError> {
        let recordings = self.recordings()?;
        let found = recordings.in_pack(pack).map_err(AppError::Equipment)?;
        right_sentences(recordings, &found, lang).map_err(AppError::Equipment)?;
        match recordings.add(pack, lang) {
            Ok(0) => Err(AppError::Equipment(UNREADABLE)),
            Ok(_) => self.voices_now(caller, Some(lang)),
            Err(code) => Err(AppError::Equipment(code)),
        }
    }

    pub(crate) fn remove_voice(&self, caller: &Caller, asked: &RemoveVoice) -> Result<VoicesView, AppError> {
        caller.leader(&self.store().read())?;
        self.recordings()?.remove(&asked.lang).map_err(AppError::Equipment)?;
        self.voices_now(caller, None)
    }

    fn recordings(&self) -> Result<&dyn Recordings, AppError> {
        self.host.recordings().ok_or(AppError::VoiceMissing)
    }
}

/// The packs on a stick; one without any is told of, too.
fn packs_on(recordings: &dyn Recordings, stick: &Path, lang: &str) -> Vec<VoiceStick> {
    let id = stick.to_string_lossy().into_owned();
    let told = |file: Option<String>, found: Result<RecordedBy, &'static str>| {
        let problem = |code: &&str| Problem { code: (*code).to_owned(), message: words(code, lang) };
        VoiceStick {
            id: id.clone(),
            file,
            problem: found.as_ref().err().map(problem),
            voices: views(recordings, &found.unwrap_or_default()),
        }
    };
    let files = files_on(stick).into_iter().map(|(file, at)| (Some(file), file_on(recordings, &at)));
    let folder = folder_on(stick).map(|pack| (None, recordings.in_pack(PackAt::Place(&pack))));
    let mut packs: Vec<VoiceStick> =
        folder.into_iter().chain(files).map(|(file, found)| told(file, found)).collect();
    if packs.is_empty() {
        packs.push(told(None, Ok(RecordedBy::new())));
    }
    packs
}

/// The folder of a stick that is a pack, where there is one. Never through a link.
fn folder_on(stick: &Path) -> Option<PathBuf> {
    let folder = ours(stick)?.join(FOLDER);
    folder.symlink_metadata().is_ok_and(|plain| plain.is_dir()).then_some(folder)
}

/// The packs' files at the top of a stick and in our own folder, each by its name from the top.
fn files_on(stick: &Path) -> Vec<(String, PathBuf)> {
    let folders = [Some(stick.to_path_buf()), ours(stick)];
    let entries = folders.into_iter().flatten().filter_map(|folder| read_dir(folder).ok()).flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| named(stick, &entry.ok()?)).collect();
    found.sort();
    found.truncate(FILES_MOST);
    found
}

/// A plain file that may be a pack, never through a link.
fn named(stick: &Path, entry: &DirEntry) -> Option<(String, PathBuf)> {
    let path = entry.path();
    let kind = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case(FILE_KIND));
    // A file manager's own notes beside a file begin with a dot.
    let shown = !entry.file_name().to_string_lossy().starts_with('.');
    let plain = path.symlink_metadata().is_ok_and(|known| known.is_file());
    let name = path.strip_prefix(stick).ok()?.to_str()?.to_owned();
    (kind && shown && plain).then_some((name, path))
}

/// What a pack's file brings; it is of one language, so what can't be taken for it is said at once.
fn file_on(recordings: &dyn Recordings, file: &Path) -> Result<RecordedBy, &'static str> {
    let found = recordings.in_pack(PackAt::Place(file))?;
    let language = found.keys().next().cloned().unwrap_or_default();
    right_sentences(recordings, &found, &language)?;
    Ok(found)
}

/// Refuses sentences that the kiosk says in no language, or rather in another one.
fn right_sentences(recordings: &dyn Recordings, found: &RecordedBy, lang: &str) -> Result<(), &'static str> {
    let names = match found.get(language_of(lang)) {
        Some(recorded) if !recorded.names.is_empty() => &recorded.names,
        // There is nothing to hold to anything; taking it says so.
        _ => return Ok(()),
    };
    let said = |tag: &str| said_of(recordings, tag, names).len();
    let own = said(lang);
    let other = languages().iter().any(|tag| language_of(tag) != language_of(lang) && said(tag) > own);
    if own == 0 || other { Err(OTHER_SENTENCES) } else { Ok(()) }
}

fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The tag of the kiosk's words in a language.
fn tag_of(language: &str) -> Option<&'static str> {
    languages().iter().copied().find(|tag| language_of(tag) == language)
}

/// What is recorded, in the languages the kiosk speaks.
fn views(recordings: &dyn Recordings, found: &RecordedBy) -> Vec<VoiceView> {
    let of = |tag: &&'static str| {
        let recorded = found.get(language_of(tag))?;
        let nothing = recorded.names.is_empty() && recorded.broken == 0;
        (!nothing).then(|| view(recordings, tag, recorded))
    };
    languages().iter().filter_map(of).collect()
}

fn view(recordings: &dyn Recordings, lang: &str, found: &Recorded) -> VoiceView {
    let said = said_of(recordings, lang, &found.names);
    let every = said.len().div_ceil(SAMPLES).max(1);
    VoiceView {
        lang: lang.to_owned(),
        recorded: said.len(),
        sentences: sentences(lang).len(),
        broken: found.broken,
        samples: said.into_iter().step_by(every).cloned().collect(),
    }
}

/// The kiosk's sentences in a language that are among these recordings.
fn said_of(recordings: &dyn Recordings, lang: &str, names: &BTreeSet<String>) -> Vec<&'static String> {
    sentences(lang).iter().filter(|sentence| names.contains(&recordings.name_of(sentence))).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
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
        fn file_max_bytes(&self) -> u64 {
            9
        }
        fn in_pack(&self, pack: PackAt<'_>) -> Result<RecordedBy, Trouble> {
            match pack {
                PackAt::Place(folder) if folder.join("torn").exists() => Err(UNREADABLE),
                PackAt::Place(file) if file.is_file() => {
                    let text = std::fs::read_to_string(file).map_err(|_| FOREIGN)?;
                    let mut lines = text.lines().map(str::to_owned);
                    let language = lines.next().ok_or(FOREIGN)?;
                    Ok(BTreeMap::from([(language, Recorded { names: lines.collect(), broken: 0 })]))
                }
                _ => Ok(BTreeMap::new()),
            }
        }
        fn add(&self, _: PackAt<'_>, _: &str) -> Result<usize, Trouble> {
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
        let stick = tempfile::tempdir().unwrap();
        let on = || packs_on(&Plain, stick.path(), "en");
        assert_eq!((on().len(), on()[0].problem.clone()), (1, None));
        let pack = stick.path().join("punnet/voice");
        std::fs::create_dir_all(&pack).unwrap();
        assert!(on()[0].voices.is_empty());
        std::fs::write(pack.join("torn"), "").unwrap();
        assert_eq!(on()[0].problem.clone().unwrap().code, UNREADABLE);
    }

    #[test]
    fn a_file_on_a_stick_brings_its_language_or_says_why_it_does_not() {
        let stick = tempfile::tempdir().unwrap();
        let swahili: Vec<_> = sentences("sw").iter().take(5).cloned().collect();
        let put = |file: &str, text: String| std::fs::write(stick.path().join(file), text).unwrap();
        std::fs::create_dir(stick.path().join("punnet")).unwrap();
        put("punnet/right.voice", format!("sw\n{}", swahili.join("\n")));
        put("other.voice", format!("fr\n{}", swahili.join("\n")));
        put("empty.VOICE", String::new());
        put("nobody.voice", "sw\nnobody says this".to_owned());
        put("._right.voice", String::new());
        put("letter.txt", String::new());
        let told = |pack: &VoiceStick| {
            let problem = pack.problem.as_ref().map_or("", |problem| problem.code.as_str());
            (pack.file.clone().unwrap(), pack.voices.first().map(|v| v.recorded), problem.to_owned())
        };
        let seen: Vec<_> = packs_on(&Plain, stick.path(), "en").iter().map(told).collect();
        let expected = [
            ("empty.VOICE", None, FOREIGN),
            ("nobody.voice", None, OTHER_SENTENCES),
            ("other.voice", None, OTHER_SENTENCES),
            ("punnet/right.voice", Some(5), ""),
        ];
        assert_eq!(seen, expected.map(|(file, count, code)| (file.to_owned(), count, code.to_owned())));
    }

    #[test]
    fn some_recorded_sentences_are_named_to_be_heard() {
        let names: BTreeSet<_> = sentences("sw").iter().take(7).cloned().collect();
        let samples = view(&Plain, "sw", &Recorded { names: names.clone(), broken: 0 }).samples;
        assert_eq!(samples.len(), SAMPLES);
        assert!(samples.iter().all(|sample| names.contains(sample)));
    }
}
