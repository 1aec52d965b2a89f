//! Words for people that stand in a screen instead of in `locales/`.

use super::{File, Finding};

const WHY: &str = "words for people live in locales/";
/// Attributes a person reads or hears.
const SPOKEN: &[&str] = &["aria-label", "aria-description", "alt", "title", "placeholder", "label"];
/// Names that are the same in every language.
const NAMES: &[&str] = &["Punnet"];

/// Words left in the markup of a Svelte file.
pub fn findings(file: &File) -> Vec<Finding> {
    if file.kind() != "svelte" {
        return vec![];
    }
    let mut reader = Reader { signs: file.text.chars().collect(), at: 0, line: 1, found: vec![] };
    reader.read();
    let finding = |(line, text): (usize, String)| Finding {
        file: file.path.clone(),
        line,
        what: format!("“{text}” stands in the markup"),
        why: WHY,
    };
    reader.found.into_iter().map(finding).collect()
}

/// Whether a text has words to translate.
fn has_words(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    // Entities such as &nbsp; are no words.
    !text.starts_with('&') && words.any(|w| w.chars().count() > 1 && !NAMES.contains(&w))
}

struct Reader {
    signs: Vec<char>,
    at: usize,
    line: usize,
    found: Vec<(usize, String)>,
}

impl Reader {
    fn now(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let sign = self.now()?;
        self.at += 1;
        self.line += usize::from(sign == '\n');
        Some(sign)
    }

    fn begins(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(by, c)| self.signs.get(self.at + by) == Some(&c))
    }

    fn skip_to(&mut self, text: &str) {
        while self.now().is_some() && !self.begins(text) {
            self.next();
        }
        text.chars().for_each(|_| {
            self.next();
        });
    }

    fn read(&mut self) {
        while let Some(sign) = self.now() {
            match sign {
                '<' if self.begins("<!--") => self.skip_to("-->"),
                '<' if self.begins("<script") => self.skip_to("</script>"),
                '<' if self.begins("<style") => self.skip_to("</style>"),
                '<' => self.tag(),
                '{' => self.expression(),
                _ => self.words(),
            }
        }
    }

    fn words(&mut self) {
        let line = self.line;
        let mut text = String::new();
        while self.now().is_some_and(|c| c != '<' && c != '{') {
            text.extend(self.next());
        }
        let lead = text.len() - text.trim_start().len();
        let skipped = text.get(..lead).unwrap_or_default().matches('\n').count();
        self.judge(line + skipped, text.trim());
    }

    fn judge(&mut self, line: usize, text: &str) {
        if has_words(text) {
            self.found.push((line, text.chars().take(40).collect()));
        }
    }

    /// `{…}` with whatever is nested in it.
    fn expression(&mut self) {
        let mut depth = 0;
        while let Some(sign) = self.now() {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                '"' | '\'' | '`' => {
                    self.quoted();
                    continue;
                }
                _ => {}
            }
            self.next();
            if depth == 0 {
                return;
            }
        }
    }

    /// A quoted text; gives what stands between the quotes.
    fn quoted(&mut self) -> String {
        let quote = self.next();
        let mut text = String::new();
        while self.now().is_some() && self.now() != quote {
            if self.now() == Some('\\') {
                self.next();
            }
            text.extend(self.next());
        }
        self.next();
        text
    }

    fn tag(&mut self) {
        let mut name = String::new();
        self.next();
        while let Some(sign) = self.now() {
            match sign {
                '>' => {
                    self.next();
                    return;
                }
                '{' => self.expression(),
                '"' | '\'' => {
                    let line = self.line;
                    let text = self.quoted();
                    let spoken = SPOKEN.contains(&name.trim_end_matches('='));
                    if spoken && !text.contains('{') {
                        self.judge(line, &text);
                    }
                }
                _ => {
                    if sign.is_whitespace() {
                        name.clear();
                    } else {
                        name.push(sign);
                    }
                    self.next();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, String)> {
        let file = File { path: "ui/src/A.svelte".into(), text: text.into() };
        let short = |f: Finding| {
            (f.line, f.what.trim_start_matches('“').split('”').next().unwrap_or_default().to_owned())
        };
        findings(&file).into_iter().map(short).collect()
    }

    #[test]
    fn words_in_the_markup_are_found() {
        assert_eq!(found("<p>\n  Hello you\n</p>"), [(2, "Hello you".to_owned())]);
        assert_eq!(found("<img alt=\"An apple\" class=\"big one\">"), [(1, "An apple".to_owned())]);
        assert_eq!(found("{#if a > b}Yes{/if}"), [(1, "Yes".to_owned())]);
    }

    #[test]
    fn what_is_no_words_passes() {
        let fine = "<script lang=\"ts\">\nlet a = '<p>Hi</p>';\n</script>\n<!-- a word -->\n\
            <button onclick={() => { if (a > 1) go(`x${'}'}`) }} aria-label={t(\"a-b\")} title=\"{t('x')}\">{t(\"a\")} · 2 %</button>\n\
            <b>Punnet</b>&nbsp;<style>p { color: red }</style>";
        assert_eq!(found(fine), []);
    }
}
