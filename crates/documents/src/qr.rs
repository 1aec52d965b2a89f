//! QR codes and markers as runs of dark cells, so that they are drawn as exact
//! shapes, not as pictures.

use rxing::qrcode::common::ErrorCorrectionLevel;
use rxing::qrcode::encoder::qrcode_encoder;

use crate::DocumentError;

/// A run of cells in a row: column, row, length.
pub(crate) type Run = [usize; 3];

/// A QR code: how many cells wide it is, and its dark cells.
///
/// Level M restores 15 % of a code that is dirty or torn (ISO/IEC 18004).
pub(crate) fn qr(link: &str) -> Result<(usize, Vec<Run>), DocumentError> {
    let unusable = || DocumentError::LinkUnusable { link: link.chars().take(80).collect() };
    if link.is_empty() {
        return Err(unusable());
    }
    let code = qrcode_encoder::encode(link, ErrorCorrectionLevel::M).map_err(|_| unusable())?;
    let matrix = code.getMatrix().as_ref().ok_or_else(unusable)?;
    let dark = |x: u32, y: u32| matrix.get(x, y) == 1;
    let rows =
        (0..matrix.getHeight()).map(|y| (0..matrix.getWidth()).map(|x| dark(x, y)).collect::<Vec<_>>());
    Ok((matrix.getWidth() as usize, runs(rows)))
}

/// The runs of true cells, row by row.
pub(crate) fn runs(rows: impl IntoIterator<Item = impl AsRef<[bool]>>) -> Vec<Run> {
    let mut runs = Vec::new();
    for (y, row) in rows.into_iter().enumerate() {
        let mut x = 0;
        for cells in row.as_ref().chunk_by(|a, b| a == b) {
            if cells.first() == Some(&true) {
                runs.push([x, y, cells.len()]);
            }
            x += cells.len();
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_rows_of_neighbours() {
        assert_eq!(runs([[true, true, false, true], [false; 4]]), [[0, 0, 2], [3, 0, 1]]);
    }

    #[test]
    fn a_link_has_a_code_and_a_book_has_none() {
        assert!(qr("https://id.gs1.org/01/00200001000012/10/ABCDE-12").is_ok_and(|(width, _)| width == 33));
        assert_eq!(qr("").map_err(|e| e.code()), Err("link-unusable"));
        assert_eq!(qr(&"x".repeat(5000)).map_err(|e| e.code()), Err("link-unusable"));
    }
}
