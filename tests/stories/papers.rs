//! Every paper, rendered and read back by other people's programs.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample};
use crate::photos::{first_page, unbase64};
use crate::place::{Place, tool, tools};

const TOOLS: &[&str] = &["pdftoppm", "pdftotext", "pdfinfo", "zbarimg"];

struct Desk {
    place: Place,
    kiosk: Kiosk,
    sample: Sample,
}

impl Desk {
    fn new() -> Self {
        let place = Place::new();
        let kiosk = Kiosk::new(&place, "luochuan.db");
        let sample = kiosk.demo();
        Self { place, kiosk, sample }
    }

    fn ask(&self, request: Value) -> Value {
        self.kiosk.ask(self.sample.leader["id"].as_str().unwrap(), request).unwrap()
    }

    /// Prints a paper and writes it down.
    fn print(&self, request: Value) -> PathBuf {
        let file = self.ask(request);
        assert_eq!(file["media"], "application/pdf");
        let to = self.place.path(file["name"].as_str().unwrap());
        std::fs::write(&to, unbase64(file["base64"].as_str().unwrap())).unwrap();
        to
    }
}

/// The words on a paper, which is one page at least and not blank.
fn text(pdf: &Path) -> String {
    let page = image::load_from_memory(&first_page(pdf, "60")).unwrap().to_luma8();
    let dark = page.pixels().filter(|p| p.0[0] < 128).count();
    assert!(dark > 300, "{} looks blank: {dark} dark pixels", pdf.display());
    let fonts = tool("pdffonts", &[pdf.to_str().unwrap()]);
    let not_embedded = fonts.lines().skip(2).filter(|l| l.split_whitespace().rev().nth(4) != Some("yes"));
    assert_eq!(not_embedded.count(), 0, "every font travels with its paper: {fonts}");
    let text = tool("pdftotext", &["-layout", pdf.to_str().unwrap(), "-"]);
    for left in ["⟦", "⟧", "{$", "None", "Some("] {
        assert!(!text.contains(left), "{left} in {text}");
    }
    text
}

fn assert_says(text: &str, words: &[&str]) {
    // A line may be broken anywhere; the words count, not the gaps.
    let plain = |t: &str| t.split_whitespace().collect::<String>();
    let all = plain(text);
    for word in words {
        assert!(all.contains(&plain(word)), "no “{word}” in {text}");
    }
}

#[test]
fn labels_in_two_languages_say_and_encode_the_lot() {
    if !tools(TOOLS) {
        return;
    }
    let desk = Desk::new();
    let lot = desk.ask(json!({ "do": "lot", "lot": desk.sample.ids["lots"][0] }));
    let code = lot["lot"]["code"].as_str().unwrap();
    for (lang, words) in [("en", ["Apple", "China", "24.6"]), ("zh-CN", ["苹果", "中国", "24.6"])] {
        let pdf =
            desk.print(json!({ "do": "label", "lot": lot["lot"]["id"], "lang": lang, "format": "pdf" }));
        let text = text(&pdf);
        assert_says(&text, &words);
        assert_says(&text, &[code, "Three Hills"]);
        first_page(&pdf, "300");
        let read = tool("zbarimg", &["--quiet", "--raw", pdf.with_extension("png").to_str().unwrap()]);
        let link = read.lines().find(|l| l.starts_with("https://")).unwrap_or_else(|| panic!("{read}"));
        // GS1 Digital Link: /01/GTIN-14/10/lot (GS1 Digital Link standard, URI syntax).
        let (gtin, batch) = link.split_once("/01/").unwrap().1.split_once("/10/").unwrap();
        assert_eq!((gtin.len(), batch), (14, code));
        assert!(check_digit_holds(gtin), "{gtin}");
    }
    let png = desk.ask(json!({ "do": "label", "lot": lot["lot"]["id"], "lang": "zh-CN", "format": "png" }));
    assert_eq!(png["media"], "image/png");
    image::load_from_memory(&unbase64(png["base64"].as_str().unwrap())).unwrap();
}

/// GS1 General Specifications, 7.9: weights 3 and 1 from the right, sum to a multiple of 10.
fn check_digit_holds(gtin: &str) -> bool {
    let digits = gtin.bytes().rev().map(|b| u32::from(b - b'0'));
    digits.enumerate().map(|(i, d)| d * if i % 2 == 1 { 3 } else { 1 }).sum::<u32>() % 10 == 0
}

#[test]
fn the_papers_of_a_parcel_are_filled_from_the_records() {
    if !tools(TOOLS) {
        return;
    }
    let desk = Desk::new();
    let id = &desk.sample.ids["consignments"][0];
    let both = ["Three Hills", "Hafenmarkt Feinkost GmbH", "Hamburg"];
    // 20 kg at 4.20 EUR.
    for (paper, words) in [
        ("commercial_invoice", ["84.00", "EUR", "0808", "DAP"]),
        ("packing_list", ["21.6", "20", "0808", "2"]),
        ("cn23", ["CN 23", "0808", "PC-SAMPLE-000123", "48.50"]),
    ] {
        for lang in ["en", "zh-CN"] {
            let asked =
                json!({ "do": "paper", "consignment": id, "paper": paper, "lang": lang, "format": "pdf" });
            let text = text(&desk.print(asked)).replace("CN23", "CN 23");
            assert_says(&text, &both);
            assert_says(&text, &words);
        }
    }
}

#[test]
fn the_request_and_the_statement_name_the_money() {
    if !tools(TOOLS) {
        return;
    }
    let desk = Desk::new();
    let payment = desk.ask(json!({ "do": "payments" }))[0].clone();
    let asked = json!({
        "do": "payment_request", "payment": payment["payment"]["id"], "lang": "en", "format": "pdf",
    });
    assert_says(&text(&desk.print(asked)), &["84.00", "EUR", "Hafenmarkt", "Account 0000 0000 0000 0000"]);
    let share = &payment["shares"][0];
    let net = share["share"]["net_minor"].as_i64().unwrap();
    let figure = format!("{}.{:02}", net / 100, net % 100);
    for lang in ["en", "zh-CN"] {
        let asked =
            json!({ "do": "statement", "member": share["member"]["id"], "lang": lang, "format": "pdf" });
        let name = share["member"]["name"].as_str().unwrap();
        assert_says(&text(&desk.print(asked)), &[&figure, name, "Hafenmarkt"]);
    }
}

#[test]
fn the_mats_print_at_their_true_size() {
    if !tools(TOOLS) {
        return;
    }
    let place = Place::new();
    // ISO 216; a PDF counts 72 to the inch.
    for (paper, pages, sides_mm) in
        [("a3", "1", [297.0, 420.0]), ("a4", "1", [210.0, 297.0]), ("2xa4", "2", [210.0, 297.0])]
    {
        for background in ["blue", "grey"] {
            let pdf = place.path(&format!("mat-{paper}-{background}.pdf"));
            let file = pdf.to_str().unwrap();
            let out = ["mat", "--out", file, "--paper", paper, "--background", background, "--lang", "zh-CN"];
            assert!(crate::place::run(&out, "").status.success());
            let size = tool("pdfinfo", &[file]);
            let said = |what: &str| size.lines().find_map(|l| l.strip_prefix(what)).unwrap().trim();
            assert_eq!(said("Pages:"), pages);
            let mut sides: Vec<f64> =
                said("Page size:").split_whitespace().filter_map(|w| w.parse().ok()).collect();
            sides.sort_by(f64::total_cmp);
            for (side, mm) in sides.iter().zip(sides_mm) {
                assert!((side / 72.0 * 25.4 - mm).abs() < 0.2, "{size}");
            }
            let text = text(&pdf);
            assert!(text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{text}");
            assert!(text.to_lowercase().contains(&format!("{paper}-1")), "its id is on it: {text}");
        }
    }
    let no = crate::place::run(&["mat", "--out", "nowhere.pdf", "--paper", "letter"], "");
    assert!(!no.status.success());
}
