//! Source text with comments and the insides of strings blanked out, so that
//! braces and words in them are not taken for code.

/// How a language writes strings and comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Rust.
    Rust,
    /// TypeScript and JavaScript.
    Script,
}

/// The same text with blanks for what isn't code; line breaks stay.
pub fn code_only(text: &str, dialect: Dialect) -> String {
    let mut blanker =
        Blanker { signs: text.chars().collect(), at: 0, out: String::new(), dialect, templates: vec![] };
    while blanker.now().is_some() {
        blanker.step();
    }
    blanker.out
}

/// The scripts of a Svelte file, the rest blanked out.
pub fn scripts_only(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in text.lines() {
        let opens = line.trim_start().starts_with("<script");
        if line.trim_start().starts_with("</script") {
            inside = false;
        }
        out.push_str(if inside { line } else { "" });
        out.push('\n');
        inside |= opens;
    }
    out
}

struct Blanker {
    signs: Vec<char>,
    at: usize,
    out: String,
    dialect: Dialect,
    /// For each open `${`, how many braces are open within it.
    templates: Vec<u32>,
}

impl Blanker {
    fn now(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn ahead(&self, by: usize) -> Option<char> {
        self.signs.get(self.at + by).copied()
    }

    fn keep(&mut self) {
        self.out.extend(self.now());
        self.at += 1;
    }

    fn blank(&mut self) {
        self.out.push(if self.now() == Some('\n') { '\n' } else { ' ' });
        self.at += 1;
    }

    fn step(&mut self) {
        let script = self.dialect == Dialect::Script;
        match (self.now(), self.ahead(1)) {
            (Some('/'), Some('/')) => self.line_comment(),
            (Some('/'), Some('*')) => self.block_comment(),
            (Some('/'), _) if script && self.a_pattern_may_begin() => self.pattern(),
            (Some('"'), _) => self.string('"'),
            (Some('\''), _) if script => self.string('\''),
            (Some('\''), _) => self.sign_or_lifetime(),
            (Some('`'), _) if script => self.template(),
            (Some('r'), Some('"' | '#')) if !script && self.a_raw_string_begins() => self.raw_string(),
            (Some('{'), _) => {
                self.templates.last_mut().into_iter().for_each(|open| *open += 1);
                self.keep();
            }
            (Some('}'), _) if self.templates.last() == Some(&0) => {
                self.templates.pop();
                self.blank();
                self.template_goes_on();
            }
            (Some('}'), _) => {
                self.templates.last_mut().into_iter().for_each(|open| *open -= 1);
                self.keep();
            }
            _ => self.keep(),
        }
    }

    fn line_comment(&mut self) {
        while self.now().is_some_and(|c| c != '\n') {
            self.blank();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.now().is_some() {
            match (self.now(), self.ahead(1)) {
                (Some('/'), Some('*')) if depth == 0 || self.dialect == Dialect::Rust => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                _ => {
                    self.blank();
                    continue;
                }
            }
            self.blank();
            self.blank();
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self, quote: char) {
        self.keep();
        while self.now().is_some_and(|c| c != quote) {
            if self.now() == Some('\\') {
                self.blank();
            }
            self.blank();
        }
        self.keep();
    }

    fn sign_or_lifetime(&mut self) {
        if self.ahead(1) == Some('\\') || self.ahead(2) == Some('\'') {
            self.string('\'');
        } else {
            self.keep();
        }
    }

    fn a_raw_string_begins(&self) -> bool {
        let word = self.out.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        // A byte or C string has a letter before the r.
        let prefixed = self.out.ends_with(['b', 'c'])
            && !self.out.trim_end_matches(['b', 'c']).ends_with(char::is_alphanumeric);
        let hashes = (1..).take_while(|by| self.ahead(*by) == Some('#')).count();
        (!word || prefixed) && self.ahead(hashes + 1) == Some('"')
    }

    fn raw_string(&mut self) {
        let hashes = (1..).take_while(|by| self.ahead(*by) == Some('#')).count();
        (0..hashes + 2).for_each(|_| self.keep());
        while self.now().is_some() {
            let closes = self.now() == Some('"') && (1..=hashes).all(|by| self.ahead(by) == Some('#'));
            if closes {
                (0..=hashes).for_each(|_| self.keep());
                return;
            }
            self.blank();
        }
    }

    fn template(&mut self) {
        self.keep();
        self.template_goes_on();
    }

    fn template_goes_on(&mut self) {
        loop {
            match (self.now(), self.ahead(1)) {
                (None, _) => return,
                (Some('`'), _) => return self.keep(),
                (Some('\\'), _) => {
                    self.blank();
                    self.blank();
                }
                (Some('$'), Some('{')) => {
                    self.blank();
                    self.blank();
                    return self.templates.push(0);
                }
                _ => self.blank(),
            }
        }
    }

    /// A `/` after an operator begins a regular expression, after a value it divides.
    fn a_pattern_may_begin(&self) -> bool {
        let before = self.out.trim_end();
        before.is_empty() || before.ends_with(|c| "(,=:[!&|?{};+".contains(c)) || before.ends_with("return")
    }

    fn pattern(&mut self) {
        let mut set = false;
        self.blank();
        while let Some(sign) = self.now() {
            match sign {
                '\n' => return,
                '/' if !set => return self.blank(),
                '\\' => self.blank(),
                '[' => set = true,
                ']' => set = false,
                _ => {}
            }
            self.blank();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_keeps_only_code() {
        let cases = [
            (r#"a("{", '{', '\'', b'x') // {"#, r#"a(" ", ' ', '  ', b' ')     "#),
            ("fn f<'a>(x: &'a str) {}", "fn f<'a>(x: &'a str) {}"),
            (r###"r#"{"# }"###, r###"r#" "# }"###),
            ("/* { /* } */ } */x", "                 x"),
        ];
        for (text, expected) in cases {
            assert_eq!(code_only(text, Dialect::Rust), expected, "{text}");
        }
    }

    #[test]
    fn script_keeps_only_code() {
        let cases = [
            ("a('}') + `{${b({})}}` // {", "a(' ') + `   b({})  `     "),
            ("x = /[/{]}/g; y / z / {}", "x =        g; y / z / {}"),
            ("// it's\n{", "       \n{"),
        ];
        for (text, expected) in cases {
            assert_eq!(code_only(text, Dialect::Script), expected, "{text}");
        }
    }

    #[test]
    fn only_the_scripts_of_a_screen_count() {
        let text = "<script lang=\"ts\">\nlet a;\n</script>\n<p>{b}</p>\n";
        assert_eq!(scripts_only(text), "\nlet a;\n\n\n");
    }
}
