//! Every paper, in every language, read back by other programs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;
use common::*;
use punnet_documents::*;

type Made = Result<Vec<u8>, DocumentError>;

/// Makes a paper twice, checks it is the same, keeps it to look at.
fn made(name: &str, lang: &str, make: impl Fn(&str, Format) -> Made) -> Vec<u8> {
    let pdf = make(lang, Format::Pdf).unwrap();
    assert!(pdf.starts_with(b"%PDF-"), "{name}");
    assert!(pdf == make(lang, Format::Pdf).unwrap(), "{name} isn't the same twice");
    let png = make(lang, Format::Png).unwrap();
    assert!(png.starts_with(b"\x89PNG"), "{name}");
    keep(&format!("{name}.{lang}.pdf"), &pdf);
    keep(&format!("{name}.{lang}.png"), &png);
    pdf
}

fn says(pdf: &[u8], parts: &[&str]) {
    let Some(text) = text_of(pdf) else { return };
    let text = bare(&text);
    for part in parts {
        assert!(text.contains(&bare(part)), "{part:?} isn't in\n{text}");
    }
}

#[test]
fn labels_say_what_marking_asks() {
    let english = made("label", "en", |lang, format| label(&label_facts(), lang, format));
    says(
        &english,
        &[
            "Apples",
            "Fuji",
            "Class I",
            "China (陕西洛川)",
            "70–85 mm",
            "24.6 kg",
            "K7PQA-12",
            "00200001000010",
            "18 November 2026",
            "20 November 2026",
            "Packer and dispatcher",
            "塬上村一组12号",
            "6100Y001",
            "UNECE FFV-50",
            "Member no. 7",
        ],
    );
    let chinese = made("label", "zh-CN", |lang, format| label(&label_facts(), lang, format));
    says(
        &chinese,
        &[
            "苹果",
            "一级",
            "中国",
            "70–85 毫米",
            "24.6 公斤",
            "2026年11月18日",
            "包装及发货人",
            "洛川县塬上苹果专业合作社",
            "批号",
        ],
    );
}

#[test]
fn a_crate_says_whose_it_is_and_no_class() {
    for lang in LANGUAGES {
        let pdf = made("crate-label", lang, |lang, format| crate_label(&crate_facts(), lang, format));
        says(&pdf, &["K7PQA-12", "王秀英", "塬上果园"]);
    }
    let english = crate_label(&crate_facts(), "en", Format::Pdf).unwrap();
    says(
        &english,
        &["Apples", "24.6 kg", "18 November 2026", "19 November 2026", "Nobody has checked it yet"],
    );
    let text = text_of(&english).unwrap_or_default();
    assert!(!text.contains("Class"), "{text}");
}

#[test]
fn a_test_sheet_names_its_printer_and_its_kiosk() {
    let today = "2026-11-19".parse().unwrap();
    for (sheet, name, wide) in
        [(TestSheet::Label, "printer-test", 100), (TestSheet::Page, "printer-page", 210)]
    {
        for lang in punnet_i18n::languages() {
            let pdf = made(name, lang, |lang, format| {
                printer_test(sheet, "Zebra_GK420d", "Kiosk 塬上", &today, lang, format)
            });
            says(&pdf, &["Zebra_GK420d", "Kiosk 塬上"]);
            assert!(pages_of(&pdf).is_none_or(|pages| pages == 1), "{name} is one page in {lang} too");
            if let Some((width, _)) = pixels_of(&pdf, 254) {
                assert!(
                    (wide * 10..=wide * 10 + 1).contains(&width),
                    "{name} is {wide} mm wide, not {width}"
                );
            }
        }
        let unnamed = printer_test(sheet, "Zebra_GK420d", "", &today, "en", Format::Pdf).unwrap();
        let text = text_of(&unnamed).unwrap_or_default();
        assert!(!text.contains("kiosk"), "{text}");
    }
}

#[test]
fn an_invoice_adds_up() {
    for lang in LANGUAGES {
        let pdf = made("commercial-invoice", lang, |lang, format| {
            commercial_invoice(&dossier_facts(), lang, format)
        });
        // 6.25 kg at 4.20 and 2.405 kg at 3.33.
        says(
            &pdf,
            &[
                "COMMERCIAL INVOICE",
                "Fresh apples, Fuji",
                "Malus",
                "domestica",
                "0808.10",
                "0805.50",
                "6.25",
                "2.405",
                "4.20",
                "3.33",
                "26.25",
                "8.01",
                "EUR 34.26",
                "8.655",
                "DAP Hamburg",
                "EUR 41.50",
                "CN-2026-004711",
                "K7PQA-15",
                "Obsthof & Söhne GmbH",
                "DE123456789012345",
                "22 November 2026",
                "China",
                "9.4",
            ],
        );
        if lang == "zh-CN" {
            says(&pdf, &["商业发票", "鲜苹果", "特级", "原产国", "2026年11月22日", "德国"]);
        }
    }
}

#[test]
fn a_packing_list_agrees_with_the_invoice() {
    for lang in LANGUAGES {
        let pdf = made("packing-list", lang, |lang, format| packing_list(&dossier_facts(), lang, format));
        says(
            &pdf,
            &[
                "PACKING LIST",
                "Fresh lemons",
                "6.25",
                "2.405",
                "8.655",
                "9.4",
                "0.745",
                "K7PQA-16",
                "0805.50",
            ],
        );
    }
}

#[test]
fn a_cn23_has_the_forms_boxes() {
    for lang in LANGUAGES {
        let pdf = made("cn23", lang, |lang, format| cn23(&dossier_facts(), lang, format));
        says(
            &pdf,
            &[
                "CN 23",
                "Déclaration en douane",
                "Importer’s reference",
                "DE123456789012345",
                "HS tariff number",
                "Sale of goods",
                "Vente de biens",
                "EUR 26.25",
                "EUR 34.26",
                "8.655",
                "9.4",
                "EUR 41.50",
                "CN-2026-004711",
                "GERMANY",
                "+49 40 555 0100",
                "Fresh apples, Fuji",
            ],
        );
        assert!(pages_of(&pdf).is_none_or(|pages| pages == 1), "CN 23 is one page in {lang} too");
        if let Some((width, _)) = pixels_of(&pdf, 254) {
            assert!((2100..=2101).contains(&width), "CN 23 is 210 mm wide, not {width}");
        }
    }
}

#[test]
fn a_cn23_keeps_to_its_page_in_every_language() {
    let two = dossier_facts();
    // As many kinds of goods as the form has rows.
    let four = facts::Dossier { items: [items(), items()].concat(), ..dossier_facts() };
    for lang in punnet_i18n::languages() {
        for (kinds, of) in [(2, &two), (4, &four)] {
            let pdf = cn23(of, lang, Format::Pdf).unwrap();
            keep(&format!("cn23-{kinds}.{lang}.pdf"), &pdf);
            assert!(pages_of(&pdf).is_none_or(|pages| pages == 1), "{kinds} kinds in {lang}");
        }
    }
}

#[test]
fn money_papers_speak_one_language() {
    let request =
        made("payment-request", "en", |lang, format| payment_request(&request_facts(), lang, format));
    says(
        &request,
        &["Payment request", "EUR 34.26", "Obsthof & Söhne GmbH", "SWIFT ABOCCNBJ", "26.25", "8.01"],
    );
    let request =
        made("payment-request", "zh-CN", |lang, format| payment_request(&request_facts(), lang, format));
    says(&request, &["收款通知", "EUR 34.26", "6.25 公斤", "鲜苹果"]);
    let paid = made("statement", "en", |lang, format| statement(&statement_facts(), lang, format));
    says(
        &paid,
        &[
            "Statement",
            "王秀英",
            "Cooperative’s fee",
            "-1.71",
            "31.35",
            "1,234.56",
            "1,168.83",
            "EUR 1,200.18",
        ],
    );
    let paid = made("statement", "zh-CN", |lang, format| statement(&statement_facts(), lang, format));
    says(&paid, &["结算单", "合作社服务费", "您总共得到", "EUR 1,200.18"]);
}

#[test]
fn labels_and_money_papers_are_set_in_every_language() {
    for lang in LANGUAGES.into_iter().filter(|lang| !["en", "zh-CN"].contains(lang)) {
        let figures = |text: &str| match lang {
            "ar" => text.chars().map(arabic).collect(),
            "es" | "fr" | "vi" => text.replace('.', ","),
            _ => text.to_owned(),
        };
        let label = made("label", lang, |lang, format| label(&label_facts(), lang, format));
        says(&label, &["Fuji", "K7PQA-12", "00200001000010", &figures("24.6"), &figures("7")]);
        let request =
            made("payment-request", lang, |lang, format| payment_request(&request_facts(), lang, format));
        says(&request, &["Obsthof & Söhne GmbH", "SWIFT ABOCCNBJ", &figures("26.25"), &figures("8.01")]);
        let paid = made("statement", lang, |lang, format| statement(&statement_facts(), lang, format));
        says(&paid, &["王秀英", &figures("31.35"), &figures("1.71")]);
        for pdf in [&label, &request, &paid] {
            assert!(pages_of(pdf).is_none_or(|pages| pages == 1), "more than a page in {lang}");
        }
    }
}

/// With the size code, and with two lines for what the marking rules ask for and nobody knows.
#[test]
fn a_label_has_a_line_for_what_nobody_knows_in_every_language() {
    use punnet_domain::standard::Particular::{FleshColour, Variety};
    let facts = facts::LabelFacts {
        variety: None,
        size_code: Some("1-XX".into()),
        missing: vec![Variety, FleshColour],
        ..label_facts()
    };
    for lang in LANGUAGES {
        let pdf = made("label-blanks", lang, |lang, format| label(&facts, lang, format));
        let word = |key: &str| punnet_i18n::Tr::plain(lang).word(key);
        says(&pdf, &["1-XX", &word("label-flesh"), &word("label-variety"), "K7PQA-12"]);
        assert!(pages_of(&pdf).is_none_or(|pages| pages == 1), "more than a page in {lang}");
    }
}

/// A digit or point as Arabic writes it.
fn arabic(c: char) -> char {
    match c.to_digit(10) {
        Some(digit) => char::from_u32(0x660 + digit).unwrap(),
        None if c == '.' => '٫',
        None => c,
    }
}

/// Characters of names that are outside GB 2312, so outside the fonts the project carries.
#[test]
fn a_rare_character_is_on_the_label() {
    let mut facts = label_facts();
    facts.packer.name = "王䶮李𬭎赵㛃陈喆马堃张𠅤合作社".into();
    let pdf = made("label-rare", "zh-CN", |lang, format| label(&facts, lang, format));
    says(&pdf, &["王䶮李𬭎赵㛃陈喆马堃张𠅤合作社"]);
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "label.pdf", &pdf);
    if let Some(fonts) = tool("pdffonts", &[&path]) {
        let fonts = String::from_utf8(fonts).unwrap();
        assert!(fonts.matches("CJK").count() >= 2, "no font of the machine was asked:\n{fonts}");
    }
}

#[test]
fn a_dossier_holds_every_paper() {
    let papers = dossier(&dossier_facts(), "zh").unwrap();
    let names: Vec<_> = papers.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["commercial-invoice.pdf", "packing-list.pdf", "cn23.pdf"]);
    assert_eq!(papers[2].bytes, cn23(&dossier_facts(), "zh-CN", Format::Pdf).unwrap());
}

#[test]
fn an_independent_reader_reads_the_qr() {
    let facts = label_facts();
    let folder = tempfile::tempdir().unwrap();
    for lang in LANGUAGES {
        let path = write(folder.path(), "label.png", &label(&facts, lang, Format::Png).unwrap());
        let Some(read) = tool("zbarimg", &["-q", "--raw", &path]) else { return };
        assert_eq!(String::from_utf8(read).unwrap().trim(), facts.digital_link);
    }
}

#[test]
fn sums_that_differ_are_refused() {
    let wrong = facts::PaymentRequest { amount_minor: 3_427, ..request_facts() };
    assert_eq!(payment_request(&wrong, "en", Format::Pdf).unwrap_err().code(), "sums-differ");
    let mut wrong = statement_facts();
    wrong.lines[1].net_minor += 1;
    assert_eq!(statement(&wrong, "en", Format::Pdf).unwrap_err().code(), "sums-differ");
    wrong.lines[1].net_minor -= 1;
    wrong.lines[0].earnings[0].gross_minor -= 1;
    assert_eq!(statement(&wrong, "en", Format::Pdf).unwrap_err().code(), "sums-differ");
}
