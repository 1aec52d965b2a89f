//! What a printer is tested with.

use punnet_domain::day::Day;
use punnet_i18n::Args;
use serde_json::{Value, json};

use crate::crate_label;
use crate::typeset::typeset;
use crate::words::Words;
use crate::{DocumentError, Format};

/// What a printer prints on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestSheet {
    /// A label of the size of a crate's, 100 × 70 mm.
    Label,
    /// A page of A4, with a frame that shows whether all of it is printed.
    Page,
}

impl TestSheet {
    /// Its template, its heading and what is said under that.
    fn parts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Label => (crate_label::TEMPLATE, "equipment-test-paper", "equipment-test-paper-note"),
            Self::Page => ("printer-test.typ", "equipment-test-page", "equipment-test-page-note"),
        }
    }
}

/// A sheet that says that its printer works: which printer, which kiosk, when. A kiosk
/// without a name goes unnamed.
///
/// # Errors
/// [`DocumentError::Template`].
pub fn printer_test(
    sheet: TestSheet,
    printer: &str,
    kiosk: &str,
    today: &Day,
    lang: &str,
    format: Format,
) -> Result<Vec<u8>, DocumentError> {
    let words = Words::new(lang);
    let (template, title, note) = sheet.parts();
    let kiosk =
        (!kiosk.is_empty()).then(|| [words.sentence("devices-this-one", &Args::new()), kiosk.to_owned()]);
    let view = json!({
        "title": words.sentence(title, &Args::new()),
        "big": words.count(123),
        "net": Value::Null,
        "rows": kiosk.into_iter().collect::<Vec<_>>(),
        "note": words.sentence(note, &Args::new()),
        "code": words.day(today),
        "foot": printer,
        "qr": Value::Null,
    });
    typeset(template, words, view, format)
}
