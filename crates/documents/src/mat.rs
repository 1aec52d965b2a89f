//! The grading mat, printed at exact size.

use std::str::FromStr;

use punnet_domain::measurement::Mat;
use serde_json::{Value, json};

use crate::qr::{Run, runs};
use crate::typeset::typeset;
use crate::words::Words;
use crate::{DocumentError, Format};

/// White around a marker, mm: the detector needs at least one of its cells,
/// and the ground may be as dark as the marker's edge.
const QUIET_MM: f64 = 3.0;

/// A paper size for mats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 420 × 297 mm, landscape.
    A3,
}

impl Paper {
    /// Width and height in mm (ISO 216), landscape.
    #[must_use]
    pub fn size_mm(self) -> [f64; 2] {
        match self {
            Self::A3 => [420.0, 297.0],
        }
    }
}

impl FromStr for Paper {
    type Err = DocumentError;
    fn from_str(name: &str) -> Result<Self, DocumentError> {
        if name.eq_ignore_ascii_case("a3") { Ok(Self::A3) } else { Err(unknown(name)) }
    }
}

fn unknown(name: &str) -> DocumentError {
    DocumentError::PaperUnknown { name: name.chars().take(40).collect() }
}

/// The mat as PDF at exact size, in one of its background colours.
/// `marker_bits` gives a marker's inner cells, true for white, by its id.
///
/// # Errors
/// [`DocumentError::PaperUnknown`] when the mat isn't of the paper's size,
/// [`DocumentError::BackgroundUnknown`], [`DocumentError::MarkerUnknown`],
/// [`DocumentError::Template`].
pub fn mat(
    mat: &Mat,
    background: &str,
    paper: Paper,
    lang: &str,
    marker_bits: &dyn Fn(u32) -> Option<[[bool; 4]; 4]>,
) -> Result<Vec<u8>, DocumentError> {
    if mat.mat_mm != paper.size_mm() {
        return Err(unknown(&format!("{} × {} mm", mat.mat_mm[0], mat.mat_mm[1])));
    }
    let name = || background.chars().take(40).collect();
    let ground = mat.background_srgb.get(background);
    let ground = ground.ok_or_else(|| DocumentError::BackgroundUnknown { name: name() })?;
    let facts = json!({
        "size": mat.mat_mm,
        "ground": ground,
        "quiet": QUIET_MM,
        "marker": mat.marker_mm,
        "markers": markers(mat, marker_bits)?,
        "card": card(mat),
    });
    typeset("mat.typ", Words::new(lang), facts, Format::Pdf)
}

fn markers(mat: &Mat, bits: &dyn Fn(u32) -> Option<[[bool; 4]; 4]>) -> Result<Vec<Value>, DocumentError> {
    let drawn = |(id, at): (&String, &[f64; 2])| {
        let cells = id.parse().ok().and_then(bits);
        let cells =
            cells.ok_or_else(|| DocumentError::MarkerUnknown { id: id.chars().take(40).collect() })?;
        Ok(json!({ "at": at, "white": white_runs(cells) }))
    };
    mat.markers.iter().map(drawn).collect()
}

/// The white cells of a marker, counted with its black border of one cell.
fn white_runs(cells: [[bool; 4]; 4]) -> Vec<Run> {
    runs(cells).into_iter().map(|[x, y, length]| [x + 1, y + 1, length]).collect()
}

/// The card lies in a black frame as wide as its gaps; its place is the frame's corner.
fn card(mat: &Mat) -> Value {
    let card = &mat.card;
    let (left, top) = (card.x + card.gap, card.y + card.gap);
    let step = card.chip + card.gap;
    let at = |i: u32| {
        [left + step * f64::from(i % card.cols.max(1)), top + step * f64::from(i / card.cols.max(1))]
    };
    let chips: Vec<_> = (0..card.cols * card.rows)
        .zip(&mat.card_srgb)
        .map(|(i, rgb)| json!({ "at": at(i), "rgb": rgb }))
        .collect();
    let size = [card.cols, card.rows].map(|n| step * f64::from(n) + card.gap);
    json!({ "at": [card.x, card.y], "size": size, "chip": card.chip, "chips": chips })
}
