//! What is printed on the mat besides its plain background: places where a
//! colour of its own doesn't mean that something lies there.

use punnet_domain::measurement::{Card, Mat};

/// Left, top, right, bottom in millimetres.
pub type Rect = [f64; 4];

/// The printed rectangles of a mat.
#[derive(Debug, Clone, PartialEq)]
pub struct Print {
    /// Each marker with its white margin.
    pub markers: Vec<Rect>,
    /// The colour card with its frame.
    pub card: Rect,
    /// The sheet itself.
    pub sheet: Rect,
}

/// How far beside its nominal place print is still expected, in millimetres.
const SLACK_MM: f64 = 1.5;
/// A marker's white margin is at most one of its cells wide.
const MARGIN_CELLS: f64 = 1.0 / 6.0;
/// Width of the sheet's printed edge.
const EDGE_MM: f64 = 4.0;

impl Print {
    /// The rectangles of a mat's definition.
    #[must_use]
    pub fn of(mat: &Mat) -> Self {
        let margin = mat.marker_mm * MARGIN_CELLS;
        let markers = mat.markers.values();
        let markers =
            markers.map(|&[x, y]| grown([x, y, x + mat.marker_mm, y + mat.marker_mm], margin));
        let card = grown(card_rect(&mat.card), mat.card.gap + SLACK_MM);
        Self {
            markers: markers.collect(),
            card,
            sheet: [0.0, 0.0, mat.mat_mm[0], mat.mat_mm[1]],
        }
    }

    /// Whether a place shows nothing but background when nothing lies there.
    #[must_use]
    pub fn is_plain(&self, at_mm: [f64; 2]) -> bool {
        inside(grown(self.sheet, -EDGE_MM), at_mm) && !self.on_card(at_mm) && !self.on_marker(at_mm)
    }

    /// Whether a place is on the colour card.
    #[must_use]
    pub fn on_card(&self, at_mm: [f64; 2]) -> bool {
        inside(self.card, at_mm)
    }

    /// Whether a place is on a marker or its margin.
    #[must_use]
    pub fn on_marker(&self, at_mm: [f64; 2]) -> bool {
        self.markers.iter().any(|&m| inside(m, at_mm))
    }

    /// Whether a place is within the printed edge of the sheet.
    #[must_use]
    pub fn on_edge(&self, at_mm: [f64; 2]) -> bool {
        !inside(grown(self.sheet, -EDGE_MM), at_mm)
    }
}

/// The chips with the gaps between them.
fn card_rect(card: &Card) -> Rect {
    let [right, bottom] = chip_corner(card, card.cols, card.rows);
    [card.x, card.y, right - card.gap, bottom - card.gap]
}

/// Top-left corner of a chip.
fn chip_corner(card: &Card, column: u32, row: u32) -> [f64; 2] {
    let pitch = card.chip + card.gap;
    [
        card.x + pitch * f64::from(column),
        card.y + pitch * f64::from(row),
    ]
}

/// The inner part of every chip, row by row, free of blur from its neighbours.
pub fn chips(card: &Card) -> impl Iterator<Item = Rect> + '_ {
    (0..card.rows).flat_map(move |row| {
        (0..card.cols).map(move |column| {
            let [x, y] = chip_corner(card, column, row);
            grown([x, y, x + card.chip, y + card.chip], -0.25 * card.chip)
        })
    })
}

/// The four strips of paper white beside each marker's black square.
pub fn white_strips(mat: &Mat) -> impl Iterator<Item = Rect> + '_ {
    let (side, near, far) = (mat.marker_mm, 1.0, 2.0);
    mat.markers.values().flat_map(move |&[x, y]| {
        let (right, bottom) = (x + side, y + side);
        [
            [x, y - far, right, y - near],
            [x, bottom + near, right, bottom + far],
            [x - far, y, x - near, bottom],
            [right + near, y, right + far, bottom],
        ]
    })
}

fn grown([left, top, right, bottom]: Rect, by: f64) -> Rect {
    [left - by, top - by, right + by, bottom + by]
}

fn inside([left, top, right, bottom]: Rect, [x, y]: [f64; 2]) -> bool {
    x >= left && x <= right && y >= top && y <= bottom
}
