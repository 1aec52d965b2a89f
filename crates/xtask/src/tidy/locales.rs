//! The same messages, attributes and variables in every language.

use std::collections::BTreeMap;

use super::Finding;
use crate::codegen::FIRST_LANGUAGE;
use crate::fluent::{Language, Message};

const WHY: &str = "someone would read nothing, or another language";

/// Every language against the first.
pub fn findings(languages: &BTreeMap<String, Language>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in languages {
        findings.extend(language.unreadable.iter().map(|u| finding(tag, &u.area, u.line, u.what.clone())));
    }
    let Some(first) = languages.get(FIRST_LANGUAGE) else { return findings };
    for (tag, language) in languages.iter().filter(|(tag, _)| *tag != FIRST_LANGUAGE) {
        for (key, message) in &first.messages {
            match language.messages.get(key) {
                None => findings.push(finding(tag, &message.area, 1, format!("`{key}` is missing"))),
                Some(other) => findings.extend(compare(tag, key, message, other)),
            }
        }
        for (key, message) in language.messages.iter().filter(|(key, _)| !first.messages.contains_key(*key)) {
            let what = format!("`{key}` isn't in {FIRST_LANGUAGE}");
            findings.push(finding(tag, &message.area, message.line, what));
        }
    }
    findings
}

fn compare(tag: &str, key: &str, first: &Message, other: &Message) -> Option<Finding> {
    let what = if first.area != other.area {
        format!("`{key}` stands in {} in {FIRST_LANGUAGE}", first.area)
    } else if !first.variables.keys().eq(other.variables.keys()) {
        format!("`{key}` has other attributes in {FIRST_LANGUAGE}")
    } else {
        let (part, _) =
            first.variables.iter().find(|(part, names)| other.variables.get(*part) != Some(names))?;
        let shown = |m: &Message| {
            let names = m.variables.get(part).into_iter().flatten();
            names.map(|v| format!("${v}")).collect::<Vec<_>>().join(" ")
        };
        format!("`{key}` uses [{}], in {FIRST_LANGUAGE} [{}]", shown(other), shown(first))
    };
    Some(finding(tag, &other.area, other.line, what))
}

fn finding(tag: &str, area: &str, line: usize, what: String) -> Finding {
    Finding { file: format!("locales/{tag}/{area}"), line, what, why: WHY }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(en: &str, zh: &str) -> Vec<String> {
        let mut languages = BTreeMap::new();
        for (tag, text) in [("en", en), ("zh-CN", zh)] {
            let mut language = Language::default();
            language.read("a.ftl", text);
            languages.insert(tag.to_owned(), language);
        }
        findings(&languages).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn equal_languages_pass() {
        assert!(found("a = { $n } of { $m }\n    .b = x\n", "a = { $m }的{ $n }\n    .b = 某\n").is_empty());
    }

    #[test]
    fn each_difference_is_found() {
        let one = |en: &str, zh: &str, what: &str| {
            let found = found(en, zh);
            assert!(found.len() == 1 && found.iter().all(|f| f.contains(what)), "{found:?}");
        };
        one("a = x\nb = y", "a = x", "`b` is missing");
        one("a = x", "a = x\nb = y", "zh-CN/a.ftl:2: `b` isn't in en");
        one("a = { $n }", "a = { $m }", "uses [$m], in en [$n]");
        one("a = x\n    .b = y", "a = x", "other attributes");
        one("a = x", "a = x\na = y", "already said");
    }
}
