//! The grading mat, printed at exact size.

use punnet_domain::measurement::{Mat, MatPrint};
use serde_json::{Value, json};

use crate::qr::{Run, runs};
use crate::typeset::typeset;
use crate::words::Words;
use crate::{DocumentError, Format};

/// White around a marker, mm: the detector needs at least one of its cells,
/// and the ground may be as dark as the marker's edge.
const QUIET_MM: f64 = 3.0;

/// The mat as PDF at exact size, in one of its background colours: a page for each
/// sheet it is made of. `marker_bits` gives a marker's inner cells, true for white,
/// by its id.
///
/// # Errors
/// [`DocumentError::PaperUnknown`] when the mat doesn't say how it is printed,
/// [`DocumentError::BackgroundUnknown`], [`DocumentError::MarkerUnknown`],
/// [`DocumentError::Template`].
pub fn mat(
    mat: &Mat,
    background: &str,
    lang: &str,
    marker_bits: &dyn Fn(u32) -> Option<[[bool; 4]; 4]>,
) -> Result<Vec<u8>, DocumentError> {
    let unprinted = || DocumentError::PaperUnknown { name: mat.id.clone().unwrap_or_default() };
    let print = mat.print.as_ref().ok_or_else(unprinted)?;
    let name = || background.chars().take(40).collect();
    let ground = mat.background_srgb.get(background);
    let ground = ground.ok_or_else(|| DocumentError::BackgroundUnknown { name: name() })?;
    let facts = json!({
        "id": mat.id,
        "paper": print.paper,
        "size": mat.mat_mm,
        "pages": pages(mat, print),
        "glue": print.glue_mm,
        "ground": ground,
        "quiet": QUIET_MM,
        "marker": mat.marker_mm,
        "markers": markers(mat, marker_bits)?,
        "card": card(mat),
        "words": print.words,
        "ruler": print.ruler,
        "pictures": print.pictures,
    });
    typeset("mat.typ", Words::new(lang), facts, Format::Pdf)
}

/// Each page's size, and where on the mat its left edge is.
fn pages(mat: &Mat, print: &MatPrint) -> Vec<Value> {
    let last = print.pages.len().saturating_sub(1);
    let left = |i: usize, width: f64| if i == last { mat.mat_mm[0] - width } else { 0.0 };
    let pages = print.pages.iter().enumerate();
    pages.map(|(i, size)| json!({ "size": size, "at": left(i, size[0]) })).collect()
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
