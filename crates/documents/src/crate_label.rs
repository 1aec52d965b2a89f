//! What goes on a crate as soon as its lot is saved.

use punnet_i18n::Args;
use serde_json::json;

use crate::facts::CrateFacts;
use crate::qr::qr;
use crate::typeset::typeset;
use crate::words::Words;
use crate::{DocumentError, Format};

/// A printer of labels is tested with it too.
pub(crate) const TEMPLATE: &str = "crate-label.typ";

/// The label of a crate, 100 × 70 mm: the lot's number large, whose it is, and a QR code
/// with the GS1 Digital Link. It says that nobody has checked the produce yet.
///
/// # Errors
/// [`DocumentError::LinkUnusable`], [`DocumentError::Template`].
pub fn crate_label(facts: &CrateFacts, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    let words = Words::new(lang);
    let (width, runs) = qr(&facts.digital_link)?;
    let rows = [
        ("role-member", facts.member.clone()),
        ("label-member", words.count(facts.member_number)),
        ("label-harvested", words.day(&facts.harvested)),
        ("equipment-crate-received", words.day(&facts.received)),
        ("equipment-crate-place", facts.place.clone()),
    ];
    let view = json!({
        "title": words.of("produce", facts.produce.code()),
        "big": words.count(facts.number),
        "net": words.weight(facts.net_weight_g),
        "rows": rows.map(|(key, value)| [words.sentence(key, &Args::new()), value]),
        "note": words.sentence("equipment-crate-unchecked", &Args::new()),
        "code": facts.lot_code,
        "foot": facts.cooperative,
        "qr": { "width": width, "runs": runs },
    });
    typeset(TEMPLATE, words, view, format)
}
