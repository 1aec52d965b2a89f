//! The papers of a consignment: commercial invoice, packing list, CN 23.
//!
//! Officers abroad read English, the cooperative its own language: every
//! label stands in both.

use serde_json::{Value, json};

use crate::facts::{Dossier, Item, Party};
use crate::qr::qr;
use crate::typeset::typeset;
use crate::words::{Words, both, known};
use crate::{DocumentError, Format};

/// A finished paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// File name, `commercial-invoice.pdf`.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The commercial invoice.
///
/// # Errors
/// [`DocumentError::Template`].
pub fn commercial_invoice(dossier: &Dossier, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    paper("commercial-invoice", dossier, lang, format)
}

/// The packing list.
///
/// # Errors
/// [`DocumentError::Template`].
pub fn packing_list(dossier: &Dossier, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    paper("packing-list", dossier, lang, format)
}

/// The customs declaration of a postal parcel, after the UPU's form CN 23.
///
/// # Errors
/// [`DocumentError::Template`].
pub fn cn23(dossier: &Dossier, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    paper("cn23", dossier, lang, format)
}

/// Every paper of a consignment by post, as PDF.
///
/// # Errors
/// [`DocumentError::Template`].
pub fn dossier(dossier: &Dossier, lang: &str) -> Result<Vec<Document>, DocumentError> {
    let made = |name: &str| {
        let bytes = paper(name, dossier, lang, Format::Pdf)?;
        Ok(Document { name: format!("{name}.pdf"), bytes })
    };
    ["commercial-invoice", "packing-list", "cn23"].into_iter().map(made).collect()
}

fn paper(name: &str, dossier: &Dossier, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    let own = Words::new(lang);
    typeset(&format!("{name}.typ"), own, view(dossier, own), format)
}

/// Figures are written as English writes them: the officer abroad reads them.
fn view(dossier: &Dossier, own: Words) -> Value {
    let en = Words::new("en");
    let money = |minor: i64| en.money(minor, &dossier.currency);
    let tare_g = dossier.gross_weight_g.map(|gross_g| gross_g - dossier.net_weight_g());
    json!({
        "consignor": party(&dossier.consignor, own),
        "consignee": party(&dossier.consignee, own),
        "number": dossier.number.to_string(),
        "qr": qr(&dossier.code).ok().map(|(width, runs)| json!({ "width": width, "runs": runs })),
        "date": both(own, |words| words.day(&dossier.date)),
        "order": dossier.order_number.to_string(),
        "currency": dossier.currency.as_str(),
        "incoterm": dossier.incoterm.as_ref().map(|rule| {
            [rule.as_str(), dossier.incoterm_place.as_deref().unwrap_or_default()].join(" ").trim().to_owned()
        }),
        "items": dossier.items.iter().map(|i| item(i, dossier, own)).collect::<Vec<_>>(),
        "lots": lots(dossier),
        "net_kg": en.kg(dossier.net_weight_g()),
        "gross_kg": dossier.gross_weight_g.map(|g| en.kg(g)),
        "tare_kg": tare_g.filter(|g| *g >= 0).map(|g| en.kg(g)),
        "parcels": dossier.parcels.map(|n| n.to_string()),
        "value": money(dossier.value_minor()),
        "postage": dossier.postage_minor.map(money),
        "certificate": dossier.phytosanitary_certificate.as_deref().and_then(known),
        "payment": dossier.payment_details,
    })
}

fn party(party: &Party, own: Words) -> Value {
    let a = &party.address;
    json!({
        "name": party.name,
        "street": known(&a.street),
        "postcode": known(&a.postcode),
        "city": known(&[a.city.trim(), a.region.trim()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ")),
        "country": both(own, |words| words.of("country", &a.country)),
        "phone": known(&a.phone),
        "reference": known(&party.reference),
    })
}

fn item(item: &Item, dossier: &Dossier, own: Words) -> Value {
    let en = Words::new("en");
    json!({
        "goods": both(own, |words| words.goods(item)),
        "class": both(own, |words| words.class(item.class)),
        "botanical": known(&item.botanical),
        "hs": hs_code(&item.hs_code),
        "origin": both(own, |words| words.of("country", &item.origin_country)),
        "origin_code": item.origin_country,
        "lots": item.lots,
        "net_kg": en.kg(item.net_weight_g),
        "price": en.amount(item.price_minor_per_kg, &dossier.currency),
        "value": en.amount(item.value_minor(&dossier.currency), &dossier.currency),
    })
}

/// `0808.10`: the heading and the subheading, as the tariff prints them.
fn hs_code(digits: &str) -> String {
    match digits.split_at_checked(4) {
        Some((heading, rest)) if !rest.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{heading}.{rest}")
        }
        _ => digits.to_owned(),
    }
}

/// The lots of all lines, each once.
fn lots(dossier: &Dossier) -> Vec<&str> {
    let mut lots: Vec<_> = dossier.items.iter().flat_map(|i| i.lots.iter().map(String::as_str)).collect();
    lots.sort_unstable();
    lots.dedup();
    lots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hs_codes_have_their_point() {
        assert_eq!(
            [hs_code("080810"), hs_code("0808"), hs_code("苹果苹果"), hs_code("")],
            ["0808.10", "0808", "苹果苹果", ""]
        );
    }
}
