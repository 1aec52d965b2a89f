//! Every code an error, a warning or a mark can have has words in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use punnet_domain::camera::Hint;
use punnet_domain::doubt::Doubt;
use punnet_domain::measurement::BlemishKind;
use punnet_domain::{Refusal, sides};
use punnet_i18n::{LANGUAGES, Tr};

/// The codes of refusals, by their schema.
fn refusals() -> BTreeSet<String> {
    let schema = serde_json::to_value(schemars::schema_for!(Refusal)).unwrap();
    let variants = schema["oneOf"].as_array().expect("a refusal is one of many").clone();
    variants.iter().map(|v| v["properties"]["code"]["const"].as_str().unwrap().to_owned()).collect()
}

/// The codes that the `code` functions of the other rooms return, read from
/// their source: Rust has no list of them.
fn codes_in(file: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let returned = text.lines().filter_map(|line| line.trim().split_once("=> \"")).map(|(_, rest)| rest);
    returned.filter_map(|rest| rest.split_once('"')).map(|(code, _)| code.replace('_', "-")).collect()
}

#[test]
fn every_error_has_words_in_every_language() {
    let mut codes = refusals();
    assert!(codes.len() > 30 && codes.contains("weight-too-high"), "{codes:?}");
    for file in [
        "store/src/error.rs",
        "measuring/src/error.rs",
        "measuring/src/calibration.rs",
        "recognising/src/lib.rs",
        "documents/src/error.rs",
        "sync/src/error.rs",
        "sync/src/bundle/error.rs",
        "sync/src/codec.rs",
        "sync/src/credentials.rs",
        "devices/src/printer.rs",
        "domain/src/exchange.rs",
        "domain/src/invitation.rs",
        "hub/src/error.rs",
    ] {
        let found = codes_in(file);
        assert!(!found.is_empty(), "no codes in {file}");
        codes.extend(found);
    }
    assert_worded("error", &codes);
}

fn assert_worded(family: &str, codes: &BTreeSet<String>) {
    for language in LANGUAGES {
        let tr = Tr::new(language.code);
        let missing: Vec<_> = codes.iter().filter(|code| !tr.has(&format!("{family}-{code}"))).collect();
        assert!(missing.is_empty(), "{}: {family}: {missing:?}", language.code);
    }
}

/// The file of the measuring whose codes are why a piece is left out; those of the others are warnings.
const LEFT_OUT: &str = "judge.rs";

/// What the files of the measuring may say, read from their source: `Some("…")` and
/// `then_some("…")`.
fn said_by_measuring(from: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../measuring/src");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let wanted =
        files.filter(|path| path.is_file() && path.file_name().is_some_and(|n| from(n.to_str().unwrap())));
    let mut codes = BTreeSet::new();
    for path in wanted {
        let source = std::fs::read_to_string(path).unwrap();
        let rules = source.split("#[cfg(test)]").next().unwrap();
        let said = rules.split("ome(\"").skip(1).filter_map(|rest| rest.split_once('"'));
        codes.extend(said.map(|(code, _)| code.to_owned()));
    }
    codes
}

#[test]
fn every_reason_a_piece_is_left_out_has_words_in_every_language() {
    let codes = said_by_measuring(|file| file == LEFT_OUT);
    assert!(codes.len() >= 5 && codes.contains("too_large"), "{codes:?}");
    assert_worded("left-out", &codes);
}

#[test]
fn every_warning_of_a_photo_has_words_in_every_language() {
    let mut codes = said_by_measuring(|file| file != LEFT_OUT);
    for known in ["marker_covered", "card_not_seen", "light_bad", "no_pieces"] {
        assert!(codes.contains(known), "{known} isn't among {codes:?}");
    }
    codes.extend([sides::UNMATCHED, sides::NOT_TURNED].map(str::to_owned));
    assert_worded("warning", &codes);
}

#[test]
fn what_is_seen_of_a_frame_and_on_a_skin_has_words_in_every_language() {
    let named = |hint: &Hint| serde_json::to_value(hint).unwrap().as_str().unwrap().to_owned();
    assert_worded("framing", &Hint::ALL.iter().map(named).collect());
    assert_worded("blemish", &BlemishKind::ALL.map(|kind| kind.code().to_owned()).into());
    assert_worded("leader-doubt", &Doubt::ALL.map(|doubt| doubt.code().to_owned()).into());
}
