//! The badges of people, to be cut from a sheet.

use punnet_i18n::Args;
use serde_json::{Value, json};

use crate::facts::BadgeFacts;
use crate::qr::qr;
use crate::typeset::typeset;
use crate::words::Words;
use crate::{DocumentError, Format};

/// How many faces are drawn, `assets/documents/faces`; a person's face is `face % FACES`.
pub const FACES: u32 = 30;

/// Badges of the size of a bank card (ISO/IEC 7810 ID-1, 85.6 × 54 mm), ten on a
/// sheet of A4: face, name, number, cooperative, and a QR code that says who it is.
///
/// # Errors
/// [`DocumentError::LinkUnusable`], [`DocumentError::Template`].
pub fn badges(people: &[BadgeFacts], lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    let words = Words::new(lang);
    let cards = people.iter().map(|person| card(person, words)).collect::<Result<Vec<_>, _>>()?;
    let title = words.sentence("signin-badges", &Args::new());
    typeset("badges.typ", words, json!({ "title": title, "cards": cards }), format)
}

fn card(person: &BadgeFacts, words: Words) -> Result<Value, DocumentError> {
    let (width, runs) = qr(&person.code)?;
    Ok(json!({
        "face": format!("faces/{}.svg", person.face % FACES),
        "name": person.name,
        "number": person.number.to_string(),
        "cooperative": person.cooperative,
        "hint": words.sentence("signin-badge-hint", &Args::new()),
        "qr": { "width": width, "runs": runs },
    }))
}
