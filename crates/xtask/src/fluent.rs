//! A light reader of Fluent files: which messages there are, with which
//! attributes and variables. The words themselves are read by the kiosk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::tools::{Done, While};

/// A message, or a term (its key begins with `-`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file it stands in, within its language: `errors.ftl`.
    pub area: String,
    /// Its line, from 1.
    pub line: usize,
    /// The variables of its value (key "") and of each attribute.
    pub variables: BTreeMap<String, BTreeSet<String>>,
}

impl Message {
    /// Every variable of the message and its attributes.
    pub fn all_variables(&self) -> BTreeSet<&str> {
        self.variables.values().flatten().map(String::as_str).collect()
    }
}

/// A line that couldn't be read, or a key said twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The file within its language.
    pub area: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// The messages of one language.
#[derive(Debug, Default)]
pub struct Language {
    /// By key.
    pub messages: BTreeMap<String, Message>,
    /// What went wrong.
    pub unreadable: Vec<Unreadable>,
}

impl Language {
    /// Adds a file.
    pub fn read(&mut self, area: &str, text: &str) {
        let mut open: Option<(String, Message, String)> = None; // key, message, attribute
        let mut depth = 0_i32;
        for (line, content) in (1..).zip(text.lines()) {
            let start = if depth == 0 { Start::of(content) } else { Start::Goes };
            match start {
                Start::Key(key) => {
                    self.keep(open.take());
                    let message = Message { area: area.to_owned(), line, variables: BTreeMap::new() };
                    open = Some((key.to_owned(), message, String::new()));
                }
                Start::Attribute(name) => {
                    if let Some((_, _, attribute)) = &mut open {
                        name.clone_into(attribute);
                    }
                }
                Start::Goes => {}
                Start::Nothing => continue,
                Start::Junk => {
                    self.wrong(area, line, "neither a message, a comment nor indented");
                    continue;
                }
            }
            let Some((_, message, attribute)) = &mut open else {
                self.wrong(area, line, "belongs to no message");
                continue;
            };
            let variables = message.variables.entry(attribute.clone()).or_default();
            depth += scan(content, depth, variables);
        }
        if depth != 0 {
            self.wrong(area, text.lines().count(), "a { is not closed");
        }
        self.keep(open);
    }

    fn keep(&mut self, open: Option<(String, Message, String)>) {
        let Some((key, message, _)) = open else { return };
        if let Some(first) = self.messages.get(&key) {
            let what = format!("`{key}` is already said in {}:{}", first.area, first.line);
            self.wrong(&message.area, message.line, &what);
        } else {
            self.messages.insert(key, message);
        }
    }

    fn wrong(&mut self, area: &str, line: usize, what: &str) {
        self.unreadable.push(Unreadable { area: area.to_owned(), line, what: what.to_owned() });
    }
}

/// How a line outside every `{` begins.
enum Start<'a> {
    Key(&'a str),
    Attribute(&'a str),
    Goes,
    Nothing,
    Junk,
}

impl<'a> Start<'a> {
    fn of(line: &'a str) -> Self {
        let indented = line.starts_with(' ');
        let content = line.trim();
        if content.is_empty() || line.starts_with('#') {
            return Self::Nothing;
        }
        let key = content.split_once('=').map(|(key, _)| key.trim_end());
        match (indented, key) {
            (true, Some(key)) if content.starts_with('.') && names(key.trim_start_matches('.')) => {
                Self::Attribute(key.trim_start_matches('.'))
            }
            (true, _) => Self::Goes,
            (false, Some(key)) if names(key.trim_start_matches('-')) => Self::Key(key),
            (false, _) if content.starts_with('}') => Self::Goes,
            (false, _) => Self::Junk,
        }
    }
}

/// Whether a text is a Fluent identifier.
fn names(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Collects the variables of a line that begins `depth` braces deep; gives the change in depth.
fn scan(line: &str, depth: i32, variables: &mut BTreeSet<String>) -> i32 {
    let mut now = depth;
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if now > 0 => quoted = !quoted,
            _ if quoted => {}
            '{' => now += 1,
            '}' => now -= 1,
            '$' if now > 0 => {
                let mut name = String::new();
                while let Some(c) = signs.next_if(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)) {
                    name.push(c);
                }
                variables.insert(name);
            }
            _ => {}
        }
    }
    now - depth
}

/// The folders of `locales/`, by language tag.
pub fn languages(locales: &Path) -> Done<BTreeMap<String, Language>> {
    let mut languages = BTreeMap::new();
    for folder in entries(locales)?.into_iter().filter(|p| p.is_dir()) {
        let mut language = Language::default();
        for file in entries(&folder)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")) {
            let text = std::fs::read_to_string(&file).doing(file.display())?;
            language.read(&name(&file), &text);
        }
        languages.insert(name(&folder), language);
    }
    Ok(languages)
}

fn entries(folder: &Path) -> Done<Vec<PathBuf>> {
    let read = std::fs::read_dir(folder).doing(folder.display())?;
    let mut entries: Vec<PathBuf> = read.filter_map(|e| e.ok().map(|e| e.path())).collect();
    entries.sort();
    Ok(entries)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = r#"
# a comment = not a message
hello = Hello { $name }, { "{$no}" }
    .title = For { $count ->
        [one] one
       *[other] { $count } people = many
    }
-brand = Punnet
long =
    first
    second { $last_one }
"#;

    fn read(text: &str) -> Language {
        let mut language = Language::default();
        language.read("a.ftl", text);
        language
    }

    #[test]
    fn finds_messages_attributes_and_variables() {
        let language = read(TEXT);
        assert_eq!(language.unreadable, []);
        assert_eq!(language.messages.keys().collect::<Vec<_>>(), ["-brand", "hello", "long"]);
        let hello = language.messages.get("hello").unwrap();
        assert_eq!(hello.line, 3);
        assert_eq!(hello.variables.get("").unwrap(), &BTreeSet::from(["name".to_owned()]));
        assert_eq!(hello.variables.get("title").unwrap(), &BTreeSet::from(["count".to_owned()]));
        assert_eq!(language.messages.get("long").unwrap().all_variables(), BTreeSet::from(["last_one"]));
    }

    #[test]
    fn names_what_it_cannot_read() {
        let wrong = |text: &str| read(text).unreadable.first().map(|u| u.line);
        assert_eq!(wrong("a = b\nplain words"), Some(2));
        assert_eq!(wrong("  indented first"), Some(1));
        assert_eq!(wrong("a = { $b"), Some(1));
        assert_eq!(wrong("a = b\na = c"), Some(2));
    }
}
