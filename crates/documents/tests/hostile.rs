//! Names and numbers that would break a form if they were read as markup or
//! taken at their length.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;
use common::*;
use proptest::prelude::*;
use punnet_documents::*;

const NASTY: [&str; 9] = [
    "#panic(\"out\") $x^2$ *bold* _it_ `code` <label> @ref \\ ~ // /* [ ] { }",
    "\"quotes\" 'and' \\\"escapes\\\" \\u{41} \n\t\r\0\u{7}",
    "#import \"lib.typ\": * #read(\"/etc/passwd\") #sys.inputs",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称很长很长的合作社名称",
    "تعاونية \u{202e}gk 1\u{202c} الزيتون",
    "सहकारी समिति 𠮷 🍎",
    "",
    "\u{feff}\u{200f}\u{2028}\u{fffd}e\u{301}\u{301}\u{301}\u{301}",
];

fn with_name(name: &str) -> (facts::LabelFacts, facts::Dossier, facts::PaymentRequest, facts::Statement) {
    let (mut label, mut dossier, mut request, mut statement) =
        (label_facts(), dossier_facts(), request_facts(), statement_facts());
    let text = || name.to_owned();
    label.packer.name = text();
    label.packer.address.street = text();
    label.variety = Some(text());
    label.origin_region = text();
    label.origin_country = text();
    label.lot_code = text();
    label.packhouse_code = text();
    label.standard = Some(text());
    for party in
        [&mut dossier.consignor, &mut dossier.consignee, &mut request.buyer, &mut statement.cooperative]
    {
        party.name = text();
        party.reference = text();
        party.address.street = text();
        party.address.city = text();
        party.address.country = text();
        party.address.phone = text();
    }
    for item in &mut dossier.items {
        item.botanical = text();
        item.hs_code = text();
        item.lots = vec![text(); 3];
        item.variety = Some(text());
    }
    dossier.incoterm_place = Some(text());
    dossier.phytosanitary_certificate = Some(text());
    dossier.payment_details = vec![text(); 4];
    request.payment_details = vec![text(); 4];
    statement.member_name = text();
    statement.lines[0].buyer = text();
    statement.lines[0].deductions[0].0 = text();
    (label, dossier, request, statement)
}

fn all_papers(name: &str, lang: &str) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    let (l, d, r, s) = with_name(name);
    Ok(vec![
        ("label", label(&l, lang, Format::Pdf)?),
        ("commercial-invoice", commercial_invoice(&d, lang, Format::Pdf)?),
        ("packing-list", packing_list(&d, lang, Format::Pdf)?),
        ("cn23", cn23(&d, lang, Format::Pdf)?),
        ("payment-request", payment_request(&r, lang, Format::Pdf)?),
        ("statement", statement(&s, lang, Format::Pdf)?),
    ])
}

/// Each name on a label and on one other paper in turn: the papers share their parts.
#[test]
fn no_name_breaks_a_form() {
    for (i, name) in NASTY.iter().enumerate() {
        let (l, d, r, s) = with_name(name);
        let made = match i % 5 {
            0 => statement(&s, "zh-CN", Format::Pdf),
            1 => commercial_invoice(&d, "zh-CN", Format::Pdf),
            2 => packing_list(&d, "zh-CN", Format::Pdf),
            4 => cn23(&d, "zh-CN", Format::Pdf),
            _ => payment_request(&r, "zh-CN", Format::Pdf),
        };
        for (paper, made) in [("label", label(&l, "zh-CN", Format::Pdf)), ("other", made)] {
            let pdf = made.unwrap_or_else(|e| panic!("{name}: {e}"));
            keep(&format!("nasty-{i}-{paper}.pdf"), &pdf);
            assert!(pdf.starts_with(b"%PDF-"));
        }
    }
}

#[test]
fn markup_prints_as_it_stands() {
    let papers = all_papers(NASTY[0], "en").unwrap();
    for (paper, pdf) in papers.iter().filter(|(paper, _)| *paper != "label") {
        let Some(text) = text_of(pdf) else { return };
        assert!(bare(&text).contains(&bare("#panic(\"out\") $x^2$")), "{paper}: {text}");
    }
}

#[test]
fn nobody_can_turn_a_weight_around() {
    let mut facts = label_facts();
    facts.packer.name = "\u{202e}gk 9.99".into();
    let Some(text) = text_of(&label(&facts, "en", Format::Pdf).unwrap()) else { return };
    assert!(text.contains("gk 9.99") && !text.contains("99.9 kg"), "{text}");
}

#[test]
fn what_is_not_known_leaves_an_empty_box() {
    let mut d = dossier_facts();
    d.consignee = facts::Party::default();
    d.incoterm = None;
    (d.parcels, d.gross_weight_g, d.postage_minor, d.phytosanitary_certificate) = (None, None, None, None);
    d.payment_details.clear();
    let pdf = commercial_invoice(&d, "en", Format::Pdf).unwrap();
    cn23(&d, "zh-CN", Format::Pdf).unwrap();
    packing_list(&d, "en", Format::Pdf).unwrap();
    let Some(text) = text_of(&pdf) else { return };
    assert!(text.contains("Gross weight") && !text.contains("none") && !text.contains("9.4"), "{text}");
    let mut l = label_facts();
    (l.variety, l.size_mm, l.harvested, l.packed, l.member_number, l.standard) =
        (None, None, None, None, None, None);
    let text = text_of(&label(&l, "en", Format::Pdf).unwrap()).unwrap_or_default();
    assert!(text.contains("Apples") && !text.contains("Size") && !text.contains("none"), "{text}");
    let empty = facts::Statement { lines: Vec::new(), ..statement_facts() };
    assert!(
        text_of(&statement(&empty, "en", Format::Pdf).unwrap())
            .is_none_or(|t| t.contains("Nothing has been paid yet."))
    );
}

#[test]
fn many_lines_flow_onto_more_pages() {
    let mut d = dossier_facts();
    d.items = d.items.iter().cycle().take(60).cloned().collect();
    let Some(text) = text_of(&commercial_invoice(&d, "zh-CN", Format::Pdf).unwrap()) else { return };
    assert!(text.contains("EUR 1,027.80") && bare(&text).contains("2/4"), "{text}");
    cn23(&d, "zh-CN", Format::Pdf).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn any_text_makes_a_label(name in "\\PC{0,60}", region in ".{0,20}") {
        let mut facts = label_facts();
        facts.packer.name = name;
        facts.origin_region = region;
        prop_assert!(label(&facts, "zh-CN", Format::Pdf).is_ok());
    }
}
