//! Whether every language says the same things: the same files, the same keys
//! and attributes, the same variables, no key twice, no reference to nothing.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::language::{FALLBACK, LANGUAGES, Language};

/// Something that isn't the same in every language, or can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)] // each variant's text says it
pub enum Problem {
    #[error("{lang}/{area}.ftl: {detail}")]
    Syntax { lang: String, area: String, detail: String },
    #[error("{lang}: {area}.ftl is missing")]
    FileMissing { lang: String, area: String },
    #[error("{lang}: {area}.ftl isn't in English")]
    FileUnknown { lang: String, area: String },
    #[error("{lang}/{area}.ftl: {key} is missing")]
    KeyMissing { lang: String, area: String, key: String },
    #[error("{lang}/{area}.ftl: {key} isn't in English")]
    KeyUnknown { lang: String, area: String, key: String },
    #[error("{lang}/{area}.ftl: {key} is there twice")]
    Duplicate { lang: String, area: String, key: String },
    #[error("{lang}/{area}.ftl: {key} has the variables {found:?}, in English {expected:?}")]
    Variables { lang: String, area: String, key: String, found: BTreeSet<String>, expected: BTreeSet<String> },
    #[error("{lang}/{area}.ftl: {key} refers to {to}, which isn't there")]
    Reference { lang: String, area: String, key: String, to: String },
}

/// What a text uses.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Uses {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Area to key (`save`, `save.hint`, `-brand`) to what its text uses.
type Keys = BTreeMap<String, BTreeMap<String, Uses>>;

/// Every difference between the languages of `locales/`; none when all is well.
#[must_use]
pub fn check() -> Vec<Problem> {
    check_languages(LANGUAGES)
}

fn check_languages(languages: &[Language]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let read: Vec<_> = languages.iter().map(|l| (l.code, read(l, &mut problems))).collect();
    let english =
        read.iter().find(|(code, _)| *code == FALLBACK).map(|(_, keys)| keys.clone()).unwrap_or_default();
    for (lang, keys) in &read {
        compare(lang, keys, &english, &mut problems);
        check_references(lang, keys, &mut problems);
    }
    problems
}

fn read(language: &Language, problems: &mut Vec<Problem>) -> Keys {
    let mut seen = BTreeSet::new();
    let mut keys = Keys::new();
    for (area, text) in language.files {
        let (lang, area) = (language.code.to_owned(), (*area).to_owned());
        let resource = parser::parse(*text).unwrap_or_else(|(resource, errors)| {
            let detail = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            problems.push(Problem::Syntax { lang: lang.clone(), area: area.clone(), detail });
            resource
        });
        let of_area = keys.entry(area.clone()).or_default();
        for (key, uses) in resource.body.iter().flat_map(entry_keys) {
            if !seen.insert(key.clone()) {
                problems.push(Problem::Duplicate {
                    lang: lang.clone(),
                    area: area.clone(),
                    key: key.clone(),
                });
            }
            of_area.insert(key, uses);
        }
    }
    keys
}

/// The messages of a file that need no variable.
pub(crate) fn plain_keys(text: &str) -> Vec<String> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let texts = resource.body.iter().flat_map(entry_keys);
    let plain =
        texts.filter(|(key, uses)| uses.variables.is_empty() && !key.contains('.') && !key.starts_with('-'));
    plain.map(|(key, _)| key).collect()
}

fn entry_keys(entry: &Entry<&str>) -> Vec<(String, Uses)> {
    let (id, value, attributes) = match entry {
        Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
        Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
        _ => return Vec::new(),
    };
    let own = value.map(|pattern| (id.clone(), pattern));
    let more = attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
    own.into_iter().chain(more).map(|(key, pattern)| (key, uses_of(pattern))).collect()
}

fn uses_of(pattern: &Pattern<&str>) -> Uses {
    let mut uses = Uses::default();
    add_pattern(pattern, &mut uses);
    uses
}

fn add_pattern(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_expression(expression, uses);
        }
    }
}

fn add_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => add_inline(inline, uses),
        Expression::Select { selector, variants } => {
            add_inline(selector, uses);
            variants.iter().for_each(|variant| add_pattern(&variant.value, uses));
        }
    }
}

fn add_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default();
            uses.references.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            uses.references.insert(format!("-{}", id.name));
            arguments.iter().for_each(|arguments| add_arguments(arguments, uses));
        }
        InlineExpression::FunctionReference { arguments, .. } => add_arguments(arguments, uses),
        InlineExpression::Placeable { expression } => add_expression(expression, uses),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn add_arguments(arguments: &CallArguments<&str>, uses: &mut Uses) {
    arguments.positional.iter().for_each(|argument| add_inline(argument, uses));
    arguments.named.iter().for_each(|argument| add_inline(&argument.value, uses));
}

fn compare(lang: &str, keys: &Keys, english: &Keys, problems: &mut Vec<Problem>) {
    for area in english.keys().filter(|area| !keys.contains_key(*area)) {
        problems.push(Problem::FileMissing { lang: lang.to_owned(), area: area.clone() });
    }
    for (area, found) in keys {
        match english.get(area) {
            Some(expected) => compare_area(lang, area, found, expected, problems),
            None => problems.push(Problem::FileUnknown { lang: lang.to_owned(), area: area.clone() }),
        }
    }
}

fn compare_area(
    lang: &str,
    area: &str,
    found: &BTreeMap<String, Uses>,
    expected: &BTreeMap<String, Uses>,
    problems: &mut Vec<Problem>,
) {
    let place = |key: &String| (lang.to_owned(), area.to_owned(), key.clone());
    for (key, uses) in expected {
        let (lang, area, key) = place(key);
        match found.get(&key).map(|found| &found.variables) {
            None => problems.push(Problem::KeyMissing { lang, area, key }),
            Some(variables) if *variables != uses.variables => {
                let (found, expected) = (variables.clone(), uses.variables.clone());
                problems.push(Problem::Variables { lang, area, key, found, expected });
            }
            Some(_) => {}
        }
    }
    for key in found.keys().filter(|key| !expected.contains_key(*key)) {
        let (lang, area, key) = place(key);
        problems.push(Problem::KeyUnknown { lang, area, key });
    }
}

fn check_references(lang: &str, keys: &Keys, problems: &mut Vec<Problem>) {
    let known: BTreeSet<_> = keys.values().flat_map(BTreeMap::keys).collect();
    for (area, texts) in keys {
        for (key, uses) in texts {
            for to in uses.references.iter().filter(|to| !known.contains(to)) {
                let (lang, area, key) = (lang.to_owned(), area.clone(), key.clone());
                problems.push(Problem::Reference { lang, area, key, to: to.clone() });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_the_same_things() {
        let problems: Vec<_> = check().iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        assert!(LANGUAGES.len() >= 2 && LANGUAGES.iter().all(|l| !l.files.is_empty()));
    }

    #[test]
    fn each_difference_is_found() {
        let english = Language {
            code: "en",
            files: &[
                (
                    "ui",
                    "save = Save { $n }\n    .hint = Now\ngone = Gone\nsame = { save } { -brand }\n-brand = B",
                ),
                ("more", "a = A"),
            ],
        };
        let other = Language {
            code: "xx",
            files: &[
                (
                    "ui",
                    "save = Save { $m }\nsame = { $x ->\n   *[one] { nothing }\n }\nsame = 2\nextra = 1\n-brand = B\nbad",
                ),
                ("odd", "b = B"),
            ],
        };
        let problems: Vec<_> = check_languages(&[english, other]).iter().map(ToString::to_string).collect();
        let all = problems.join("\n");
        for part in [
            "more.ftl is missing",
            "odd.ftl isn't in English",
            "gone is missing",
            "save.hint is missing",
            "extra isn't in English",
            "same is there twice",
            "save has the variables {\"m\"}, in English {\"n\"}",
            "xx/ui.ftl: Expected",
        ] {
            assert!(all.contains(part), "{part} not in\n{all}");
        }
        assert_eq!(check_languages(&[Language { code: "en", files: &[("ui", "a = { nothing }")] }]).len(), 1);
    }
}
