//! The printed mat, measured on its own rendering.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;
use common::*;
use punnet_documents::mat;

/// A rendering that is asked by millimetres.
struct Sheet {
    width: usize,
    rgb: Vec<u8>,
}

const DPI: u32 = 127; // 5 pixels a millimetre

impl Sheet {
    fn at(&self, x_mm: f64, y_mm: f64) -> [u8; 3] {
        let scale = f64::from(DPI) / 25.4;
        let i = 3 * ((y_mm * scale) as usize * self.width + (x_mm * scale) as usize);
        [self.rgb[i], self.rgb[i + 1], self.rgb[i + 2]]
    }
}

fn sheet() -> Option<Sheet> {
    let pdf = mat(&mat_facts(), "blue", "en", &marker_bits).unwrap();
    keep("mat.en.pdf", &pdf);
    keep("mat.zh-CN.pdf", &mat(&mat_facts(), "grey", "zh-CN", &marker_bits).unwrap());
    let (width, rgb) = pixels_of(&pdf, DPI)?;
    Some(Sheet { width, rgb })
}

#[test]
fn markers_chips_and_ruler_are_where_the_mat_says() {
    let Some(sheet) = sheet() else { return };
    let facts = mat_facts();
    let height = sheet.rgb.len() / 3 / sheet.width;
    assert!(
        sheet.width == 2100 && (1485..=1486).contains(&height),
        "A3 at 127 dpi is not {} x {height}",
        sheet.width
    );
    for (id, [x, y]) in &facts.markers {
        check_marker(&sheet, id, *x, *y);
    }
    let card = &facts.card;
    for (i, rgb) in facts.card_srgb.iter().enumerate() {
        let step = card.chip + card.gap;
        let (x, y) = (card.x + card.gap + step * (i % 4) as f64, card.y + card.gap + step * (i / 4) as f64);
        for (dx, dy) in [(0.3, 0.3), (12.7, 12.7), (6.5, 6.5)] {
            assert_eq!(sheet.at(x + dx, y + dy), *rgb, "chip {i}");
        }
        assert_eq!(sheet.at(x - 1.0, y + 6.0), [20, 20, 20], "beside chip {i}");
    }
    for (x, y) in [(0.1, 0.1), (419.8, 296.8), (200.0, 150.0), (0.1, 296.8)] {
        assert_eq!(sheet.at(x, y), [110, 150, 190], "the ground reaches the edge");
    }
    let dark = |x: f64| sheet.at(x, 267.5)[0] < 100;
    let first = (500..1800).map(|i| f64::from(i) / 10.0).find(|x| dark(*x)).unwrap();
    let last = (500..1800).rev().map(|i| f64::from(i) / 10.0).find(|x| dark(*x)).unwrap();
    assert!((last - first - 100.0).abs() < 0.6, "the ruler is {} mm", last - first);
}

fn check_marker(sheet: &Sheet, id: &str, x: f64, y: f64) {
    let bits = marker_bits(id.parse().unwrap()).unwrap();
    let cell = 28.0 / 6.0;
    for row in 0..6_usize {
        for column in 0..6_usize {
            let inner = (1..5).contains(&row) && (1..5).contains(&column);
            let white = inner && bits[row - 1][column - 1];
            for part in [0.15, 0.5, 0.85] {
                let seen = sheet.at(x + (column as f64 + part) * cell, y + (row as f64 + part) * cell);
                assert_eq!(seen, [if white { 255 } else { 0 }; 3], "marker {id}, row {row}, column {column}");
            }
        }
    }
    // Black begins within 0.2 mm of where the mat says, white reaches 3 mm around.
    for (dx, dy) in [(-0.3, 14.0), (28.3, 14.0), (14.0, -0.3), (14.0, 28.3), (-2.8, -2.8), (30.8, 30.8)] {
        assert_eq!(sheet.at(x + dx, y + dy), [255; 3], "around marker {id}");
    }
    for (dx, dy) in [(0.3, 0.3), (27.7, 0.3), (0.3, 27.7), (27.7, 27.7)] {
        assert_eq!(sheet.at(x + dx, y + dy), [0; 3], "corner of marker {id}");
    }
}

#[test]
fn a_mat_that_cant_be_drawn_is_refused() {
    let facts = mat_facts();
    let code = |result: Result<Vec<u8>, punnet_documents::DocumentError>| result.unwrap_err().code();
    assert_eq!(code(mat(&facts, "pink", "en", &marker_bits)), "background-unknown");
    assert_eq!(code(mat(&facts, "blue", "en", &|_| None)), "marker-unknown");
    let unprinted = punnet_domain::measurement::Mat { print: None, ..mat_facts() };
    assert_eq!(code(mat(&unprinted, "blue", "en", &marker_bits)), "paper-unknown");
}
