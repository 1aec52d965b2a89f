//! From the sentences the kiosk says to a pack of recordings: the list that somebody records from,
//! and what lies beside it afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use punnet_devices::{Voice, is_playable, write_pack};
use serde_json::{Value, json};

use super::{Trouble, worded};

/// By this a spreadsheet knows that the list is UTF-8.
const MARK: char = '\u{feff}';

/// A sentence without line ends, as it stands in a list.
pub fn on_a_line(sentence: &str) -> String {
    sentence.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes the list to record from. One that is there stays: recordings may be called by its numbers.
pub fn write_sheet(folder: &Path, lang: &str) -> Result<Value, Trouble> {
    let sentences = spoken(lang)?;
    let sheet = sheet_in(folder, lang);
    if sheet.exists() {
        return Err(("file-exists", format!("{} is there already; use another folder", sheet.display())));
    }
    let line = |(at, sentence): (usize, &String)| {
        format!("{:04}\t{}\t{}\r\n", at + 1, Voice::name_of(sentence), on_a_line(sentence))
    };
    let lines: String = sentences.iter().enumerate().map(line).collect();
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&sheet, format!("{MARK}{lines}")));
    written.map_err(|error| ("file-unwritable", format!("{}: {error}", sheet.display())))?;
    Ok(json!({ "file": sheet, "sentences": sentences.len() }))
}

/// Makes a pack of what is recorded in a folder.
pub fn make_pack(folder: &Path, lang: &str, out: &Path) -> Result<Value, Trouble> {
    let names: BTreeSet<String> = spoken(lang)?.iter().map(|sentence| Voice::name_of(sentence)).collect();
    let sheet = fs::read_to_string(sheet_in(folder, lang)).unwrap_or_default();
    let unreadable = |error: std::io::Error| ("file-unreadable", format!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).and_then(|all| all.map(|e| Ok(e?.path())).collect()).map_err(unreadable)?;
    files.sort();
    let sorted = sort(files, &numbers(&sheet), &names);
    if sorted.taken.is_empty() {
        return Err(("voice-pack-empty", format!("{} has no recording of a sentence", folder.display())));
    }
    let recordings: Vec<_> = sorted.taken.into_iter().collect();
    let bytes = write_pack(lang, &recordings, out).map_err(|error| worded(&error, out))?;
    Ok(json!({
        "file": out, "lang": lang, "bytes": bytes,
        "recorded": recordings.len(), "sentences": names.len(), "left_out": sorted.left_out,
    }))
}

fn spoken(lang: &str) -> Result<&'static BTreeSet<String>, Trouble> {
    if punnet_app::languages().contains(&lang) {
        return Ok(punnet_app::sentences(lang));
    }
    let known = punnet_app::languages().join(", ");
    Err(("voice-pack-language", format!("the kiosk doesn't speak {lang}, but {known}")))
}

fn sheet_in(folder: &Path, lang: &str) -> PathBuf {
    folder.join(format!("sentences-{lang}.tsv"))
}

/// What a list says of its numbers: the name of each one's sentence. It is made from the words, since a
/// spreadsheet may take a name for a number and write it otherwise.
fn numbers(sheet: &str) -> BTreeMap<u32, String> {
    let of = |line: &str| {
        let mut cells = line.trim_start_matches(MARK).trim_end().split('\t');
        let number = cells.next()?.trim_matches('"').parse().ok()?;
        // Where the words have quotes a spreadsheet doubles them and sets others around.
        let words = cells.nth(1)?;
        let words = words.strip_prefix('"').and_then(|w| w.strip_suffix('"')).unwrap_or(words);
        Some((number, Voice::name_of(&words.replace("\"\"", "\""))))
    };
    sheet.lines().filter_map(of).collect()
}

/// What becomes of the files of a folder.
#[derive(Default)]
struct Sorted {
    /// The recordings, by their sentence's name.
    taken: BTreeMap<String, PathBuf>,
    /// What stays out, and why.
    left_out: Vec<Value>,
}

fn sort(files: Vec<PathBuf>, numbers: &BTreeMap<u32, String>, names: &BTreeSet<String>) -> Sorted {
    let mut sorted = Sorted::default();
    // Lists and what a file manager hides are no recordings.
    let list = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "tsv" || kind == "voice");
    let hidden =
        |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    for file in files.into_iter().filter(|file| file.is_file() && !list(file) && !hidden(file)) {
        let why = match sentence_of(&file, numbers, names) {
            Some(name) if sorted.taken.contains_key(&name) => "recorded-twice",
            Some(_) if !is_playable(&file) => "no-sound",
            Some(name) => {
                sorted.taken.insert(name, file);
                continue;
            }
            None => "no-sentence",
        };
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
        sorted.left_out.push(json!({ "file": name, "why": why }));
    }
    sorted
}

/// The name of the sentence a file is a recording of: by its number on the list, or by the name itself.
fn sentence_of(file: &Path, numbers: &BTreeMap<u32, String>, names: &BTreeSet<String>) -> Option<String> {
    let stem = file.file_stem()?.to_str()?.to_lowercase();
    let by_number = stem.parse().ok().and_then(|number: u32| numbers.get(&number)).cloned();
    by_number.or(Some(stem)).filter(|name| names.contains(name))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use punnet_devices::PackAt;

    use super::*;

    const OGG: &[u8] = b"OggS recorded";

    #[test]
    fn recordings_called_by_number_or_name_become_a_pack_and_the_rest_is_told() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("recordings");
        let all: Vec<_> = punnet_app::sentences("sw").iter().collect();
        let sheet = write_sheet(&folder, "sw").unwrap();
        assert_eq!(sheet["sentences"], all.len());
        assert_eq!(write_sheet(&folder, "sw").unwrap_err().0, "file-exists");
        let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
        put("0001.ogg", OGG);
        put("2.OGG", OGG);
        put(&format!("{}.ogg", Voice::name_of(all[2])), OGG);
        put("0003.ogg", OGG);
        put("0004.ogg", b"Dear cooperative");
        put("9999.ogg", OGG);
        put("notes.txt", b"");
        put(".hidden", b"");
        let out = place.path().join("sw.voice");
        let made = make_pack(&folder, "sw", &out).unwrap();
        assert_eq!((&made["recorded"], &made["bytes"]), (&json!(3), &json!(out.metadata().unwrap().len())));
        let whys: BTreeSet<_> =
            made["left_out"].as_array().unwrap().iter().map(|left| left["why"].as_str().unwrap()).collect();
        assert_eq!(whys, ["no-sentence", "no-sound", "recorded-twice"].into());
        let found = Voice::packs(PackAt::Place(&out)).unwrap();
        assert_eq!(found["sw"].names, all[..3].iter().map(|text| Voice::name_of(text)).collect());
    }

    #[test]
    fn a_list_that_a_spreadsheet_saved_still_tells_its_numbers() {
        let sheet = "\u{feff}1\t1.2E+15\tWho are you?\r\n\"2\"\tx\t\"Say \"\"yes\"\"\"\r\nno line\r\n";
        let expected = [(1, "Who are you?"), (2, "Say \"yes\"")].map(|(n, text)| (n, Voice::name_of(text)));
        assert_eq!(numbers(sheet), expected.into());
    }

    #[test]
    fn without_a_recording_or_in_no_language_nothing_is_made() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("sw.voice");
        assert_eq!(make_pack(place.path(), "sw", &out).unwrap_err().0, "voice-pack-empty");
        assert_eq!(make_pack(place.path(), "tlh", &out).unwrap_err().0, "voice-pack-language");
        assert_eq!(make_pack(&place.path().join("gone"), "sw", &out).unwrap_err().0, "file-unreadable");
        assert!(!out.exists());
    }
}
