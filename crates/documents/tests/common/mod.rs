//! Facts for papers, and the tools that read them.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use punnet_documents::facts::*;
use punnet_domain::cooperative::Address;
use punnet_domain::gs1;
use punnet_domain::measurement::{Card, Mat, MatPicture, MatPrint};
use punnet_domain::money::Currency;
use punnet_domain::produce::Produce;
use punnet_domain::standard::Class;

/// Every language the project speaks.
pub const LANGUAGES: [&str; 8] = ["ar", "en", "es", "fr", "hi", "sw", "vi", "zh-CN"];

pub fn cooperative() -> Party {
    Party {
        name: "洛川县塬上苹果专业合作社".into(),
        address: Address {
            street: "塬上村一组12号".into(),
            city: "洛川县".into(),
            region: "陕西省".into(),
            postcode: "727400".into(),
            country: "CN".into(),
            phone: "+86 911 362 0000".into(),
        },
        reference: String::new(),
    }
}

pub fn buyer() -> Party {
    Party {
        name: "Obsthof & Söhne GmbH".into(),
        address: Address {
            street: "Kirschallee 7".into(),
            city: "Hamburg".into(),
            region: String::new(),
            postcode: "20095".into(),
            country: "DE".into(),
            phone: "+49 40 555 0100".into(),
        },
        reference: "DE123456789012345".into(),
    }
}

pub fn eur() -> Currency {
    Currency::try_from("EUR".to_owned()).unwrap()
}

pub fn label_facts() -> LabelFacts {
    let gtin = gs1::gtin("0200001", "1").unwrap();
    LabelFacts {
        packer: cooperative(),
        packhouse_code: "6100Y001".into(),
        produce: Produce::Apple,
        variety: Some("Fuji".into()),
        origin_country: "CN".into(),
        origin_region: "陕西洛川".into(),
        class: Class::I,
        size_mm: Some([70.4, 84.6]),
        net_weight_g: 24_600,
        lot_code: "K7PQA-12".into(),
        digital_link: gs1::digital_link(&gtin, "K7PQA-12"),
        gtin,
        harvested: Some("2026-11-18".parse().unwrap()),
        packed: Some("2026-11-20".parse().unwrap()),
        member_number: Some(7),
        standard: Some("UNECE FFV-50".into()),
        size_code: None,
        missing: vec![],
    }
}

pub fn crate_facts() -> CrateFacts {
    let gtin = gs1::gtin("0200001", "1").unwrap();
    CrateFacts {
        cooperative: cooperative().name,
        number: 12,
        produce: Produce::Apple,
        net_weight_g: 24_600,
        member: "王秀英".into(),
        member_number: 7,
        harvested: "2026-11-18".parse().unwrap(),
        received: "2026-11-19".parse().unwrap(),
        place: "塬上果园".into(),
        lot_code: "K7PQA-12".into(),
        digital_link: gs1::digital_link(&gtin, "K7PQA-12"),
    }
}

pub fn items() -> Vec<Item> {
    let item = |produce, botanical: &str, hs: &str, class, lots: &[&str], net_weight_g, price| Item {
        produce,
        variety: None,
        botanical: botanical.into(),
        hs_code: hs.into(),
        class,
        origin_country: "CN".into(),
        lots: lots.iter().map(|l| (*l).to_owned()).collect(),
        net_weight_g,
        price_minor_per_kg: price,
    };
    vec![
        Item {
            variety: Some("Fuji".into()),
            ..item(
                Produce::Apple,
                "Malus domestica",
                "080810",
                Class::Extra,
                &["K7PQA-12", "K7PQA-15"],
                6_250,
                420,
            )
        },
        item(Produce::Lemon, "Citrus limon", "080550", Class::I, &["K7PQA-16"], 2_405, 333),
    ]
}

pub fn dossier_facts() -> Dossier {
    Dossier {
        consignor: cooperative(),
        consignee: buyer(),
        number: 12,
        code: "PUNNET-C-0193A0F27C1E7B3D8E5F6A7B8C9D0E1F".into(),
        date: "2026-11-22".parse().unwrap(),
        order_number: 5,
        currency: eur(),
        incoterm: Some("DAP".into()),
        incoterm_place: Some("Hamburg".into()),
        items: items(),
        parcels: Some(2),
        gross_weight_g: Some(9_400),
        postage_minor: Some(4_150),
        phytosanitary_certificate: Some("CN-2026-004711".into()),
        payment_details: vec![
            "农业银行洛川支行".into(),
            "IBAN/Account 6228 4800 1234 5678".into(),
            "SWIFT ABOCCNBJ".into(),
        ],
    }
}

pub fn request_facts() -> PaymentRequest {
    let d = dossier_facts();
    PaymentRequest {
        cooperative: d.consignor,
        buyer: d.consignee,
        number: d.number,
        date: d.date,
        currency: d.currency,
        amount_minor: 2_625 + 801,
        items: d.items,
        payment_details: d.payment_details,
    }
}

pub fn statement_facts() -> Statement {
    let line = |day: &str, weight_g, gross: i64, fee, packing| StatementLine {
        date: day.parse().unwrap(),
        buyer: buyer().name,
        currency: eur(),
        earnings: vec![
            LotEarning {
                lot_code: "K7PQA-12".into(),
                produce: Produce::Apple,
                weight_g,
                gross_minor: gross - 801,
            },
            LotEarning {
                lot_code: "K7PQA-16".into(),
                produce: Produce::Lemon,
                weight_g: 2_405,
                gross_minor: 801,
            },
        ],
        gross_minor: gross,
        deductions: vec![
            ("cooperative_fee".into(), fee),
            ("packing".into(), packing),
            ("transport".into(), 0),
        ],
        net_minor: gross - fee - packing,
    };
    Statement {
        cooperative: cooperative(),
        member_name: "王秀英".into(),
        member_number: 7,
        date: "2026-11-22".parse().unwrap(),
        lines: vec![
            line("2026-11-21", 6_250, 3_426, 171, 120),
            line("2026-10-02", 10_000, 123_456, 6_173, 400),
        ],
    }
}

/// The printed mat: 420 × 297 mm, seven markers of 28 mm, a card of 4 × 6 chips.
pub fn mat_facts() -> Mat {
    let corners =
        [[6.0, 6.0], [386.0, 6.0], [386.0, 263.0], [6.0, 263.0], [196.0, 6.0], [196.0, 263.0], [6.0, 134.5]];
    Mat {
        id: Some("A3-1".into()),
        mat_mm: [420.0, 297.0],
        marker_dictionary: "DICT_4X4_50".into(),
        marker_mm: 28.0,
        markers: (0..).map(|i: u32| i.to_string()).zip(corners).collect(),
        card: Card { x: 310.0, y: 100.0, chip: 13.0, gap: 2.5, cols: 4, rows: 6 },
        card_srgb: (0..24).map(|i| [i * 10, 255 - i * 10, i * 7]).collect(),
        background_srgb: BTreeMap::from([("blue".into(), [110, 150, 190]), ("grey".into(), [205, 205, 203])]),
        print: Some(MatPrint {
            paper: "a3".into(),
            pages: vec![[420.0, 297.0]],
            glue_mm: None,
            words: [42.0, 8.0, 146.0, 24.0],
            ruler: [60.0, 265.0],
            pictures: vec![MatPicture { of: "flat".into(), at: [230.0, 7.0, 49.0, 29.0] }],
        }),
    }
}

/// The first seven markers of OpenCV's DICT_4X4_50, as its generator draws them.
pub fn marker_bits(id: u32) -> Option<[[bool; 4]; 4]> {
    const ROWS: [[&str; 4]; 7] = [
        ["1011", "0101", "0011", "0010"],
        ["0000", "1111", "1001", "1010"],
        ["0011", "0011", "0010", "1101"],
        ["1001", "1001", "0100", "0110"],
        ["0101", "0100", "1001", "1110"],
        ["0111", "1001", "1100", "1101"],
        ["1001", "1110", "0010", "1110"],
    ];
    let rows = ROWS.get(id as usize)?;
    Some(rows.map(|row| std::array::from_fn(|i| row.as_bytes()[i] == b'1')))
}

/// Runs a tool and gives its output; nothing, with a printed line, where it isn't installed.
pub fn tool(program: &str, args: &[&str]) -> Option<Vec<u8>> {
    match Command::new(program).args(args).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(output.stdout)
        }
        Err(_) => {
            println!("skipped: {program} isn't installed");
            None
        }
    }
}

/// The text of a PDF, without line breaks and runs of spaces.
pub fn text_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "paper.pdf", pdf);
    let text = String::from_utf8(tool("pdftotext", &["-layout", &path, "-"])?).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{200b}', ""))
}

/// How many pages a PDF has.
pub fn pages_of(pdf: &[u8]) -> Option<usize> {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "paper.pdf", pdf);
    let about = String::from_utf8(tool("pdfinfo", &[&path])?).unwrap();
    about.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok())
}

/// A PDF's first page as 8-bit RGB with its width, at so many dots an inch.
pub fn pixels_of(pdf: &[u8], dpi: u32) -> Option<(usize, Vec<u8>)> {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "paper.pdf", pdf);
    let ppm = tool("pdftoppm", &["-r", &dpi.to_string(), "-f", "1", "-l", "1", &path])?;
    let header: Vec<&[u8]> = ppm.splitn(4, |b| *b == b'\n').collect();
    let size = String::from_utf8(header[1].to_vec()).unwrap();
    let width = size.split(' ').next().unwrap().parse().unwrap();
    Some((width, header[3].to_vec()))
}

pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// Leaves a paper to look at, where `PUNNET_PAPERS` names a folder.
pub fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("PUNNET_PAPERS") {
        std::fs::create_dir_all(&folder).unwrap();
        write(&PathBuf::from(folder), name, bytes);
    }
}

/// The words of a text, without spaces: wrapped Chinese has none to rely on.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}
