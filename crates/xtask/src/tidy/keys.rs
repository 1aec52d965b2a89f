//! Messages that are asked for but not there, and messages nobody asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::{File, Finding};
use crate::codegen::FIRST_LANGUAGE;
use crate::fluent::Language;

/// What asks for a message, in the screens and in Rust.
const ASKS: &[&str] = &["t(", ".text("];
/// The files that may ask.
const KINDS: &[&str] = &["rs", "ts", "svelte", "mjs", "typ", "toml"];

/// A message asked for: the whole key, or its beginning where the rest is computed.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    line: usize,
    key: String,
    whole: bool,
}

/// Both ways.
pub fn findings(files: &[File], languages: &BTreeMap<String, Language>) -> Vec<Finding> {
    let Some(language) = languages.get(FIRST_LANGUAGE) else { return vec![] };
    let asking: Vec<&File> = files
        .iter()
        .filter(|f| KINDS.contains(&f.kind()) && !f.is_generated() && !f.path.starts_with("crates/xtask"))
        .collect();
    let mut findings = undefined(&asking, language);
    findings.extend(unused(&asking, language));
    findings
}

fn undefined(files: &[&File], language: &Language) -> Vec<Finding> {
    let known = |asked: &Asked| {
        let key = asked.key.split('.').next().unwrap_or_default();
        match asked.whole {
            true => language.messages.contains_key(key),
            false => language.messages.keys().any(|k| k.starts_with(key)),
        }
    };
    let mut findings = Vec::new();
    for file in files.iter().filter(|f| ["svelte", "ts", "rs"].contains(&f.kind())) {
        // In Rust, other things have a `.text(…)` too; there only what has a hyphen is a key.
        let a_key = |asked: &Asked| file.kind() != "rs" || asked.key.contains('-');
        for missing in asked(&file.text).into_iter().filter(|a| a_key(a) && !known(a)) {
            let what = format!("`{}` is in no file of locales/{FIRST_LANGUAGE}", missing.key);
            let why = "a person would read the key";
            findings.push(Finding { file: file.path.clone(), line: missing.line, what, why });
        }
    }
    findings
}

/// The literal keys handed to what asks for messages.
fn asked(text: &str) -> Vec<Asked> {
    let mut found = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        for ask in ASKS {
            for (at, _) in content.match_indices(ask) {
                let head = content.get(..at).unwrap_or_default();
                // `t(` ends many other names.
                if ask.starts_with('t') && head.ends_with(|c: char| c.is_alphanumeric() || "_$.".contains(c))
                {
                    continue;
                }
                found.extend(literal(content.get(at + ask.len()..).unwrap_or_default(), line));
            }
        }
    }
    found
}

/// A quoted key right at the beginning of the arguments.
fn literal(arguments: &str, line: usize) -> Option<Asked> {
    let arguments = arguments.trim_start().trim_start_matches(['&', ' ']).trim_start_matches("format!(");
    let quote = arguments.chars().next().filter(|c| "\"'`".contains(*c))?;
    let inner = arguments.get(1..)?;
    let inner = inner.get(..inner.find(quote)?)?;
    let begins = inner.split(['$', '{']).next().unwrap_or_default();
    let whole = begins.len() == inner.len();
    let like_a_key =
        begins.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c));
    (like_a_key && !begins.is_empty()).then(|| Asked { line, key: begins.to_owned(), whole })
}

fn unused(files: &[&File], language: &Language) -> Vec<Finding> {
    let mut words = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    for file in files {
        words.extend(file.text.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))));
        beginnings.extend(beginnings_in(&file.text).map(str::to_owned));
        beginnings.extend(families_in(&file.text));
    }
    let asked_for = |key: &str| words.contains(key) || beginnings.iter().any(|b| key.starts_with(b.as_str()));
    let nobody = language.messages.iter().filter(|(key, _)| !key.starts_with('-') && !asked_for(key));
    nobody
        .map(|(key, message)| Finding {
            file: format!("locales/{FIRST_LANGUAGE}/{}", message.area),
            line: message.line,
            what: format!("nobody asks for `{key}`"),
            why: "it would be translated in vain",
        })
        .collect()
}

/// Beginnings of keys whose rest is computed: `question-${code}`, `"error-{code}"`, `"unit-" + x`.
fn beginnings_in(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("-").filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let computed = rest.starts_with("${") || rest.starts_with('{') || rest.starts_with(['"', '\'', '`']);
        let head = text.get(..=at)?;
        let word = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
        let start = head.rfind(|c: char| !word(c)).map_or(0, |before| before + 1);
        let begins = head.get(start..)?;
        let quoted = head.get(..start)?.ends_with(['"', '\'', '`']);
        (computed && quoted && begins.len() > 1).then_some(begins)
    })
}

/// Beginnings named apart from the rest: `words.of("goods", code)`.
fn families_in(text: &str) -> impl Iterator<Item = String> {
    let named = text.split(".of(\"").skip(1).filter_map(|rest| rest.split_once('"'));
    named.map(|(family, _)| format!("{family}-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str, words: &str) -> Vec<String> {
        let mut language = Language::default();
        language.read("a.ftl", words);
        let languages = BTreeMap::from([(FIRST_LANGUAGE.to_owned(), language)]);
        let files = [File { path: path.into(), text: text.into() }];
        findings(&files, &languages).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn a_missing_message_is_found() {
        let found = |path: &str, text: &str| {
            found(path, text, "a-b = x").iter().filter(|w| w.contains("in no file")).count()
        };
        assert_eq!(found("A.svelte", "{t(\"a-b\")} {t('a-c')}"), 1);
        assert_eq!(found("a.ts", "t(`a-${x}`); t(`z-${x}`)"), 1);
        assert_eq!(found("a.rs", "words.text(\"a-c\")"), 1);
        assert_eq!(found("a.rs", "words.text(&format!(\"error-{code}\"))"), 1);
        assert_eq!(found("a.ts", "t(\"nothing\"); t(x); not(\"other\")"), 1);
        assert_eq!(found("a.rs", "form.text(\"name\", y)"), 0);
        assert_eq!(found("a.rs", "assert(\"a-c\"); x.at(\"x-y\"); response.text().unwrap()"), 0);
    }

    #[test]
    fn a_family_of_messages_is_asked_for_by_its_name() {
        let words = "goods-apple = x\nbads-apple = y";
        assert_eq!(found("a.rs", "words.of(\"goods\", code)", words), ["nobody asks for `bads-apple`"]);
    }

    #[test]
    fn a_message_nobody_asks_for_is_found() {
        let words = "a-b = x\nq-one = x\nq-two = y\nleft-over = z";
        let text = "const key = 'a-b'; t(`q-${code}`)";
        assert_eq!(found("a.ts", text, words), ["nobody asks for `left-over`"]);
        assert_eq!(
            found("a.rs", "(\"a-b\", format!(\"q-{code}\"), \"left-over\")", words),
            Vec::<String>::new()
        );
    }
}
