//! Every code an error can have has words in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use punnet_domain::Refusal;
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
    for language in LANGUAGES {
        let tr = Tr::new(language.code);
        let missing: Vec<_> = codes.iter().filter(|code| !tr.has(&format!("error-{code}"))).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code);
    }
}

#[test]
fn every_reason_a_piece_is_left_out_has_words_in_every_language() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../measuring/src/judge.rs");
    let source = std::fs::read_to_string(path).unwrap();
    let rules = source.split("mod tests").next().unwrap();
    // `Some("…")` and `then_some("…")`.
    let said = rules.split("ome(\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(code, _)| code);
    let codes: BTreeSet<&str> = said.collect();
    assert!(codes.len() >= 5 && codes.contains("too_large"), "{codes:?}");
    for language in LANGUAGES {
        let tr = Tr::new(language.code);
        let missing: Vec<_> = codes.iter().filter(|code| !tr.has(&format!("left-out-{code}"))).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code);
    }
}
