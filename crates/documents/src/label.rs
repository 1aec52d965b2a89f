//! The label of a package.

use punnet_domain::standard::Particular;
use serde_json::{Value, json};

use crate::facts::LabelFacts;
use crate::qr::qr;
use crate::typeset::typeset;
use crate::words::{Words, known};
use crate::{DocumentError, Format};

/// The label of a package, 100 × 70 mm: what the marking rules of the UNECE
/// standard layout ask for, and a QR code with the GS1 Digital Link.
///
/// # Errors
/// [`DocumentError::LinkUnusable`], [`DocumentError::Template`].
pub fn label(facts: &LabelFacts, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    let words = Words::new(lang);
    typeset("label.typ", words, view(facts, words)?, format)
}

fn view(facts: &LabelFacts, words: Words) -> Result<Value, DocumentError> {
    let (qr_width, qr_runs) = qr(&facts.digital_link)?;
    let mut missing: Vec<&str> = facts.missing.iter().filter_map(|p| blank(*p)).collect();
    missing.retain(|key| *key != "label-variety" || facts.variety.as_deref().and_then(known).is_none());
    Ok(json!({
        "produce": words.of("produce", facts.produce.code()),
        "variety": facts.variety.as_deref().and_then(known),
        "class": words.class(facts.class),
        "rows": [
            ["label-origin", origin(facts, words)],
            ["label-size", size(facts, words)],
            ["label-lot", facts.lot_code],
            ["label-harvested", facts.harvested.as_ref().map(|day| words.day(day))],
            ["label-packed", facts.packed.as_ref().map(|day| words.day(day))],
            ["label-member", facts.member_number.map(|number| words.count(number))],
        ],
        "blanks": missing,
        "net": words.weight(facts.net_weight_g),
        "gtin": facts.gtin,
        "lot": facts.lot_code,
        "packer": facts.packer.name,
        "address": words.address(&facts.packer).join(", "),
        "packhouse": known(&facts.packhouse_code),
        "standard": facts.standard.as_deref().and_then(known),
        "qr": { "width": qr_width, "runs": qr_runs },
    }))
}

/// The country's full name, with the region where it is known.
fn origin(facts: &LabelFacts, words: Words) -> String {
    let country = words.of("country", &facts.origin_country);
    known(&facts.origin_region).map_or(country.clone(), |region| format!("{country} ({region})"))
}

/// The words for a line to write on. The other particulars are always printed or need
/// more than a line, as an address does.
fn blank(particular: Particular) -> Option<&'static str> {
    match particular {
        Particular::Variety => Some("label-variety"),
        Particular::FleshColour => Some("label-flesh"),
        Particular::SizeG => Some("label-piece-weight"),
        Particular::SizeMm => Some("label-size"),
        Particular::Packer | Particular::Nature | Particular::Origin | Particular::Class => None,
    }
}

/// The range of diameters, with the size code where there is one; it reads from the left
/// in every language.
fn size(facts: &LabelFacts, words: Words) -> Option<String> {
    let range = size_range(facts.size_mm?, words);
    let Some(code) = &facts.size_code else { return Some(range) };
    let args = punnet_i18n::Args::new().with("range", range).with("code", format!("\u{200e}{code}\u{200e}"));
    Some(words.sentence("label-size-and-code", &args))
}

/// The range in whole millimetres that surely holds every piece.
fn size_range([least, most]: [f64; 2], words: Words) -> String {
    let whole = |mm: f64| punnet_i18n::format::number(words.lang(), mm, 0);
    let unit =
        punnet_i18n::Args::new().with("amount", format!("{}–{}", whole(least.floor()), whole(most.ceil())));
    punnet_i18n::Tr::plain(words.lang()).text("unit-mm", &unit)
}
