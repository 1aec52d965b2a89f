//! What is printed on the mat besides its plain background: places where a
//! colour of its own doesn't mean that something lies there.

// Loops over grid points: every index is kept inside the map.
#![allow(clippy::indexing_slicing)]

use crate::sheet;
use punnet_domain::measurement::{Card, Mat};

/// Left, top, right, bottom in millimetres.
pub type Rect = [f64; 4];

/// What a place of the mat shows when nothing lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The background colour.
    Plain,
    /// A marker or its white margin: black, white or the background colour.
    Marker,
    /// The colour card or the sheet's printed edge: nothing can be told.
    Unknown,
}

/// The ground of every grid point of the flat mat.
pub struct Print {
    width: usize,
    height: usize,
    ground: Vec<Ground>,
}

/// A marker's white margin is at most one of its cells wide.
const MARGIN_CELLS: f64 = 1.0 / 6.0;
/// How far beside its nominal place the card's frame is still expected.
const SLACK_MM: f64 = 1.5;
/// Width of the sheet's printed edge.
const EDGE_MM: f64 = 4.0;

impl Print {
    /// The ground by a mat's definition.
    #[must_use]
    pub fn of(mat: &Mat) -> Self {
        let [w, h] = mat.mat_mm;
        let [width, height] = sheet::size(mat);
        let mut print = Self { width, height, ground: vec![Ground::Unknown; width * height] };
        print.fill(grown([0.0, 0.0, w, h], -EDGE_MM), Ground::Plain);
        let (side, margin) = (mat.marker_mm, mat.marker_mm * MARGIN_CELLS);
        for &[x, y] in mat.markers.values() {
            print.fill(grown([x, y, x + side, y + side], margin), Ground::Marker);
        }
        print.fill(grown(card_rect(&mat.card), SLACK_MM), Ground::Unknown);
        print
    }

    fn fill(&mut self, [left, top, right, bottom]: Rect, ground: Ground) {
        for y in sheet::grid(top)..sheet::grid(bottom).min(self.height) {
            for x in sheet::grid(left)..sheet::grid(right).min(self.width) {
                self.ground[y * self.width + x] = ground;
            }
        }
    }

    /// The ground of every grid point, row by row.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.ground
    }

    /// The ground at a place in millimetres; unknown beside the mat.
    #[must_use]
    pub fn at(&self, [x, y]: [f64; 2]) -> Ground {
        let (column, row) = (sheet::grid(x), sheet::grid(y));
        let inside = x >= 0.0 && y >= 0.0 && column < self.width && row < self.height;
        if inside { self.ground[row * self.width + column] } else { Ground::Unknown }
    }
}

/// The card with its frame.
fn card_rect(card: &Card) -> Rect {
    let [right, bottom] = chip_corner(card, card.cols, card.rows);
    [card.x, card.y, right, bottom]
}

/// Top-left corner of a chip: the frame goes round the chips, one gap wide.
fn chip_corner(card: &Card, column: u32, row: u32) -> [f64; 2] {
    let pitch = card.chip + card.gap;
    [card.x + card.gap + pitch * f64::from(column), card.y + card.gap + pitch * f64::from(row)]
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
