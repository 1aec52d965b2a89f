//! The marker dictionary DICT_4X4_50.
//!
//! The bit patterns are those of the ArUco predefined dictionary of that name
//! (OpenCV `objdetect`, `predefined_dictionaries.hpp`), ids 0 to 49, written
//! here row by row from the top left, most significant bit first, 1 = white.

/// Cells along a side of a marker without its black border.
pub const CELLS: usize = 4;
/// Cells along a side of a marker with its black border of one cell.
pub const CELLS_WITH_BORDER: usize = CELLS + 2;

const PATTERNS: [u16; 50] = [
    0xb532, 0x0f9a, 0x332d, 0x9946, 0x549e, 0x79cd, 0x9e2e, 0xc4f2, 0xfeda, 0xcf56, //
    0xf991, 0x11a7, 0x0eb7, 0x2a0f, 0x24b1, 0x263e, 0x4665, 0x6600, 0x6c5e, 0x76af, //
    0x868b, 0xb02b, 0xccd5, 0xdd82, 0xfe47, 0x9471, 0xace4, 0xa554, 0x2123, 0x346f, //
    0x4415, 0x57b2, 0x9ecf, 0xf0cb, 0x08ae, 0x0929, 0x1875, 0x04ff, 0x0df6, 0x1c5a, //
    0x1718, 0x2a28, 0x328c, 0x38b2, 0x24e8, 0x2eeb, 0x2d3f, 0x4b64, 0x502e, 0x5013,
];

/// The inner cells of a marker, row by row, `true` for white; `None` for an
/// id outside the dictionary.
#[must_use]
pub fn marker_bits(id: u32) -> Option<[[bool; CELLS]; CELLS]> {
    let pattern = *PATTERNS.get(usize::try_from(id).ok()?)?;
    let bit = |row: usize, column: usize| pattern >> (15 - CELLS * row - column) & 1 == 1;
    Some([0, 1, 2, 3].map(|row| [0, 1, 2, 3].map(|column| bit(row, column))))
}

/// The id whose pattern these cells show and how many quarter turns clockwise
/// the marker was turned, if they differ from it in at most one cell. Only
/// `ids` are considered: two patterns differ in four cells or more.
#[must_use]
pub fn identify(cells: [[bool; CELLS]; CELLS], ids: &[u32]) -> Option<(u32, usize)> {
    let mut upright = cells;
    for turns in 0..4 {
        for &id in ids {
            let known = marker_bits(id)?;
            let pairs = upright.iter().flatten().zip(known.iter().flatten());
            if pairs.filter(|(a, b)| a != b).count() <= 1 {
                return Some((id, turns));
            }
        }
        upright = turned_back(upright);
    }
    None
}

/// The cells after a quarter turn counter-clockwise.
#[allow(clippy::indexing_slicing)] // both indices are below CELLS
fn turned_back(cells: [[bool; CELLS]; CELLS]) -> [[bool; CELLS]; CELLS] {
    [0, 1, 2, 3].map(|row| [0, 1, 2, 3].map(|column| cells[column][CELLS - 1 - row]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_known_marker_looks_as_printed() {
        let printed = [
            [true, false, true, true],
            [false, true, false, true],
            [false, false, true, true],
            [false, false, true, false],
        ];
        assert_eq!(marker_bits(0), Some(printed));
        assert_eq!(marker_bits(50), None);
    }

    #[test]
    fn every_marker_is_told_from_every_other_however_turned() {
        let ids: Vec<u32> = (0..50).collect();
        for id in 0..50 {
            let mut cells = marker_bits(id).unwrap();
            for turned in 0..4 {
                assert_eq!(identify(cells, &ids), Some((id, (4 - turned) % 4)));
                cells = turned_back(cells);
            }
        }
    }
}
