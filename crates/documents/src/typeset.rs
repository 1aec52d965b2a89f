//! From a template and its data to bytes.

use include_dir::{Dir, include_dir};
use serde_json::{Value, json};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, Scalar};
use typst::{Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_render::RenderOptions;

use crate::fonts::{self, Fonts};
use crate::words::Words;
use crate::{DocumentError, Format};

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/documents");

/// Dots an inch of a preview.
const PREVIEW_DPI: f64 = 200.0;

/// Longer texts are cut: no field of a form holds more, and nobody may make a
/// kiosk typeset a book.
const LONGEST_TEXT: usize = 400;

/// A longer run of signs may be broken anywhere (U+200B), so that it stays in its
/// box. No real number is as long: an IBAN has at most 34 signs.
const LONGEST_WORD: usize = 36;

/// Sets a template with data, which it finds as `data.json` beside the words
/// of the language and of English.
pub(crate) fn typeset(
    template: &str,
    words: Words,
    facts: Value,
    format: Format,
) -> Result<Vec<u8>, DocumentError> {
    let world = Desk::new(template, words, facts)?;
    let failed = |detail: String| DocumentError::Template { template: template.to_owned(), detail };
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|e| failed(said(&e)))?;
    let bytes = match format {
        Format::Pdf => typst_pdf::pdf(&document, &pdf_options()).map_err(|e| failed(said(&e)))?,
        Format::Png => {
            let page = document.pages().first().ok_or_else(|| failed("no page".to_owned()))?;
            let pixel_per_pt = Scalar::new(PREVIEW_DPI / 72.0);
            let picture = typst_render::render(page, &RenderOptions { pixel_per_pt, render_bleed: false });
            picture.encode_png().map_err(|e| failed(e.to_string()))?
        }
    };
    // Keeps what the last few papers had in common, forgets the rest.
    comemo::evict(8);
    Ok(bytes)
}

fn pdf_options() -> PdfOptions {
    // No time stamp: the same facts give the same bytes.
    PdfOptions { creator: Smart::Custom(Some("Punnet".into())), timestamp: None, ..PdfOptions::default() }
}

fn said(diagnostics: &[SourceDiagnostic]) -> String {
    diagnostics.iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("; ")
}

/// What the typesetter may see: the templates, the data, the fonts. No clock,
/// no file, no package.
struct Desk {
    main: FileId,
    data: Bytes,
    fonts: &'static Fonts,
}

impl Desk {
    fn new(template: &str, words: Words, facts: Value) -> Result<Self, DocumentError> {
        let main = file_id(template).ok_or_else(|| DocumentError::Template {
            template: template.to_owned(),
            detail: "no path".into(),
        })?;
        let (lang, region) = words.lang().split_once('-').unwrap_or((words.lang(), ""));
        let data = clean(json!({
            "lang": lang,
            "region": region,
            "rtl": words.rtl(),
            "words": words.fixed(),
            "english": Words::new("en").fixed(),
            "facts": facts,
        }));
        let text = data.to_string();
        let fonts = fonts::for_text(&text);
        Ok(Self { main, data: Bytes::from_string(text), fonts })
    }
}

fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// Makes every text harmless: no control signs, no signs that reorder what
/// follows them (U+202A to U+202E, U+2066 to U+2069: a label could be made to
/// show another weight than it says), not too long.
fn clean(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(clean_text(&text)),
        Value::Array(items) => items.into_iter().map(clean).collect(),
        Value::Object(fields) => Value::Object(fields.into_iter().map(|(k, v)| (k, clean(v))).collect()),
        other => other,
    }
}

fn clean_text(text: &str) -> String {
    let reorders = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let tame = |c: char| if c.is_control() { ' ' } else { c };
    let mut tidy = String::new();
    let mut unbroken = 0;
    for c in text.chars().filter(|c| !reorders(c)).map(tame).take(LONGEST_TEXT) {
        unbroken = if c.is_whitespace() { 0 } else { unbroken + 1 };
        if unbroken > LONGEST_WORD {
            tidy.push('\u{200b}');
            unbroken = 1;
        }
        tidy.push(c);
    }
    tidy
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = String::from_utf8(self.file(id)?.to_vec()).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        if path == "data.json" {
            return Ok(self.data.clone());
        }
        let template = TEMPLATES.get_file(path).ok_or_else(|| FileError::NotFound(path.into()))?;
        Ok(Bytes::new(template.contents()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_made_harmless() {
        assert_eq!(clean_text("a\u{202e}b\u{2067}c\nd\0"), "abc d ");
        assert_eq!(clean_text(&"x".repeat(40)), format!("{}\u{200b}{}", "x".repeat(36), "x".repeat(4)));
        assert_eq!(clean_text(&"词 ".repeat(900)).chars().count(), LONGEST_TEXT);
        let iban = "MT84MALT011000012345MTLCAST001S";
        assert_eq!(clean(json!({ "a": [iban, 1, null] })), json!({ "a": [iban, 1, null] }));
    }
}
