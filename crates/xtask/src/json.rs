//! A small JSON reader, enough for what cargo and our own programs print.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`, `true`, `false`, kept as the word.
    Word(String),
    /// A number, as it was written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// Reads a text; nothing when it isn't JSON.
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { signs: text.chars().peekable(), depth: 0 };
        let value = reader.value()?;
        reader.space();
        reader.signs.next().is_none().then_some(value)
    }

    /// A member of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        if let Self::Object(members) = self { members.get(key) } else { None }
    }

    /// A string.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The items of an array; none for anything else.
    pub fn list(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { &[] }
    }
}

struct Reader<'a> {
    signs: Peekable<Chars<'a>>,
    depth: u32,
}

impl Reader<'_> {
    fn space(&mut self) {
        while self.signs.next_if(|c| c.is_whitespace()).is_some() {}
    }

    fn value(&mut self) -> Option<Json> {
        self.space();
        self.depth += 1;
        let value = match self.signs.peek()? {
            _ if self.depth > 128 => return None,
            '{' => self.object()?,
            '[' => self.array()?,
            '"' => Json::Text(self.string()?),
            'a'..='z' => Json::Word(self.run(|c| c.is_ascii_lowercase())),
            _ => Json::Number(self.run(|c| c.is_ascii_digit() || "+-.eE".contains(c))),
        };
        self.depth -= 1;
        match &value {
            Json::Number(number) => number.parse::<f64>().is_ok().then_some(value),
            Json::Word(word) => matches!(word.as_str(), "null" | "true" | "false").then_some(value),
            _ => Some(value),
        }
    }

    fn run(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut run = String::new();
        while let Some(sign) = self.signs.next_if(|c| belongs(*c)) {
            run.push(sign);
        }
        run
    }

    fn object(&mut self) -> Option<Json> {
        let mut members = BTreeMap::new();
        self.items('}', |reader| {
            reader.space();
            let key = reader.string()?;
            reader.space();
            reader.signs.next_if_eq(&':')?;
            members.insert(key, reader.value()?);
            Some(())
        })?;
        Some(Json::Object(members))
    }

    fn array(&mut self) -> Option<Json> {
        let mut items = Vec::new();
        self.items(']', |reader| {
            items.push(reader.value()?);
            Some(())
        })?;
        Some(Json::List(items))
    }

    /// What stands between an opening sign and `close`, separated by commas.
    fn items(&mut self, close: char, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.signs.next();
        self.space();
        if self.signs.next_if_eq(&close).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            self.space();
            match self.signs.next()? {
                ',' => {}
                sign if sign == close => return Some(()),
                _ => return None,
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        self.signs.next_if_eq(&'"')?;
        let mut text = String::new();
        loop {
            match self.signs.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                sign => text.push(sign),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.signs.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let digits: String = self.signs.by_ref().take(4).collect();
                // Halves of a pair beyond the basic plane never occur in what is read here.
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?).unwrap_or('\u{fffd}')
            }
            sign => sign,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_what_cargo_prints() {
        let read =
            Json::read(r#"{"packages":[{"name":"a \"b\"A","source":null,"n":-1.5e3}], "x": {}}"#).unwrap();
        let package = read.get("packages").unwrap().list().first().unwrap();
        assert_eq!(package.get("name").unwrap().text(), Some("a \"b\"A"));
        assert_eq!(package.get("source"), Some(&Json::Word("null".into())));
        assert_eq!(package.get("n"), Some(&Json::Number("-1.5e3".into())));
    }

    #[test]
    fn refuses_what_is_not_json() {
        for text in ["", "{", "[1,]", "{\"a\" 1}", "nul", "1 2", "\"open", "--1"] {
            assert_eq!(Json::read(text), None, "{text}");
        }
        assert_eq!(Json::read(&"[".repeat(100_000)), None, "depth is limited");
    }
}
