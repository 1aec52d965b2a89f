//! Photos a camera or a finger may send that can't be measured.

use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, GrayImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::kiosk::{Answered, Kiosk, Sample};
use crate::place::{Place, run, tool, tools};
use crate::refusals::{refused, words};

/// A photo of the sample's produce on the mat, in base64 as it comes from the door.
pub fn sample_photo(kiosk: &Kiosk, sample: &Sample, produce: &str) -> String {
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots" })).unwrap();
    let of = |lot: &&Value| lot["produce"] == produce && lot["photo"].is_string();
    let photo = lots["lots"].as_array().unwrap().iter().find(of).unwrap()["photo"].clone();
    let file = kiosk.ask(leader, json!({ "do": "photo", "photo": photo })).unwrap();
    file["base64"].as_str().unwrap().to_owned()
}

fn png(image: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A PNG that announces a size and holds next to nothing.
fn bomb(side: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    // An empty zlib stream: one final stored block of length 0.
    let data = [0x78, 0x01, 0x01, 0x00, 0x00, 0xff, 0xff, 0x00, 0x00, 0x00, 0x01];
    for (kind, body) in [(b"IHDR", &header[..]), (b"IDAT", &data), (b"IEND", &[])] {
        bytes.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        let named = [&kind[..], body].concat();
        bytes.extend(&named);
        bytes.extend(crc32(&named).to_be_bytes());
    }
    bytes
}

/// CRC-32 of ISO 3309, as PNG asks (ISO/IEC 15948, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xedb8_8320 ^ (c >> 1) } else { c >> 1 })
    })
}

/// The same lot photographed again and again, badly.
struct Bad {
    kiosk: Kiosk,
    leader: String,
    lot: Value,
    // Kept for as long as the kiosk.
    _place: Place,
}

impl Bad {
    fn new() -> Self {
        let place = Place::new();
        let kiosk = Kiosk::new(&place, "luochuan.db");
        let sample = kiosk.demo();
        let lot = sample.ids["lots"].as_array().unwrap().last().unwrap().clone();
        Self { leader: sample.leader["id"].as_str().unwrap().to_owned(), kiosk, lot, _place: place }
    }

    fn request(&self, photo: &[u8]) -> Value {
        json!({ "do": "measure_photo", "lot": self.lot, "image_base64": base64(photo) })
    }

    fn measure(&self, photo: &[u8]) -> Answered {
        self.kiosk.ask(&self.leader, self.request(photo))
    }

    fn is_refused(&self, photo: &[u8], code: &str) {
        refused(&self.kiosk, &self.leader, &self.request(photo), code);
    }
}

/// RFC 4648, section 4.
pub fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let word = (0..3).fold(0_u32, |word, i| (word << 8) | u32::from(*three.get(i).unwrap_or(&0)));
        for i in 0..4 {
            let sign = SIGNS[(word >> (18 - 6 * i)) as usize & 63];
            text.push(if i <= three.len() { char::from(sign) } else { '=' });
        }
    }
    text
}

#[test]
fn what_is_no_photo_is_refused_in_words() {
    let bad = Bad::new();
    bad.is_refused(b"This is a letter, not a photo.", "not-an-image");
    bad.is_refused(b"", "not-an-image");
    let half = png(RgbImage::from_pixel(800, 600, Rgb([90, 120, 60])));
    bad.is_refused(&half[..half.len() / 2], "not-an-image");
    let letters = json!({ "do": "measure_photo", "lot": bad.lot, "image_base64": "!?" });
    refused(&bad.kiosk, &bad.leader, &letters, "not-an-image");
    bad.kiosk.assert_sound();
}

#[test]
fn a_photo_too_large_and_a_bomb_are_refused_at_once() {
    let bad = Bad::new();
    // 42.25 megapixels that are really there, and 900 that aren't.
    bad.is_refused(&png(GrayImage::new(6500, 6500)), "too-many-pixels");
    let began = std::time::Instant::now();
    bad.is_refused(&bomb(30_000), "too-many-pixels");
    assert!(began.elapsed().as_secs() < 20, "took {:?}", began.elapsed());
    bad.kiosk.assert_sound();
}

#[test]
fn without_a_mat_nothing_is_guessed() {
    let bad = Bad::new();
    let field = RgbImage::from_fn(1600, 1200, |x, y| Rgb([90, (x % 97) as u8, (y % 61) as u8]));
    bad.is_refused(&png(field), "mat-not-found");
    bad.kiosk.assert_sound();
}

#[test]
fn of_a_photo_that_is_not_sharp_or_too_dark_nothing_is_kept() {
    let bad = Bad::new();
    let sample = Sample { ids: json!({}), leader: json!({ "id": bad.leader }), farmer: json!({}) };
    let sharp = unbase64(&sample_photo(&bad.kiosk, &sample, "lemon"));
    bad.is_refused(&blurred(&sharp), "photo-blurred");
    bad.is_refused(&png(RgbImage::new(1600, 1200)), "photo-too-dark");
    bad.kiosk.assert_sound();
}

/// The photo out of focus.
pub fn blurred(photo: &[u8]) -> Vec<u8> {
    png(image::load_from_memory(photo).unwrap().blur(5.0))
}

#[test]
fn an_empty_mat_counts_nothing() {
    if !tools(&["pdftoppm"]) {
        return;
    }
    let bad = Bad::new();
    let pdf = bad.kiosk.store.with_file_name("mat.pdf");
    assert!(run(&["mat", "--out", pdf.to_str().unwrap()], "").status.success());
    let measured = bad.measure(&first_page(&pdf, "100")).unwrap();
    assert_eq!(measured["measurement"]["mat"]["found"], true);
    assert_eq!(measured["proposal"], Value::Null, "{measured}");
    let propose = json!({ "do": "propose", "lot": bad.lot, "photo": measured["photo"] });
    refused(&bad.kiosk, &bad.leader, &propose, "nothing-counted");
    bad.kiosk.assert_sound();
}

#[test]
fn a_mat_half_hidden_is_measured_with_what_is_seen_or_refused_in_words() {
    let bad = Bad::new();
    let sample = Sample { ids: json!({}), leader: json!({ "id": bad.leader }), farmer: json!({}) };
    let file = bad.kiosk.ask(&bad.leader, json!({ "do": "lots" })).unwrap();
    assert!(file["lots"].is_array());
    let whole = unbase64(&sample_photo(&bad.kiosk, &sample, "lemon"));
    let mut photo = image::load_from_memory(&whole).unwrap().to_rgb8();
    let (width, height) = photo.dimensions();
    for (x, y) in (width / 2..width).flat_map(|x| (0..height).map(move |y| (x, y))) {
        photo.put_pixel(x, y, Rgb([70, 60, 50]));
    }
    match bad.measure(&png(photo)) {
        Ok(measured) => {
            let seen = |m: &Value| m["measurement"]["mat"]["markers"].as_array().unwrap().len();
            let before = bad.measure(&whole).unwrap();
            assert!(seen(&measured) < seen(&before), "{measured}");
        }
        Err(no) => words(&no, "en"),
    }
    bad.kiosk.assert_sound();
}

/// The bytes of a text in base64.
pub fn unbase64(text: &str) -> Vec<u8> {
    let value = |sign: u8| match sign {
        b'A'..=b'Z' => Some(sign - b'A'),
        b'a'..=b'z' => Some(sign - b'a' + 26),
        b'0'..=b'9' => Some(sign - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let sixes: Vec<u32> = text.bytes().filter_map(value).map(u32::from).collect();
    let four = |signs: &[u32]| {
        let word = (0..4).fold(0, |word, i| (word << 6) | signs.get(i).unwrap_or(&0));
        word.to_be_bytes()[1..signs.len()].to_vec()
    };
    sixes.chunks(4).flat_map(four).collect()
}

/// The first page of a PDF as PNG.
pub fn first_page(pdf: &Path, dpi: &str) -> Vec<u8> {
    let to = pdf.with_extension("");
    let (from, to_text) = (pdf.to_str().unwrap(), to.to_str().unwrap());
    tool("pdftoppm", &["-png", "-r", dpi, "-singlefile", from, to_text]);
    std::fs::read(to.with_extension("png")).unwrap()
}
