//! Size codes: of each piece, and the one a sample may be sold under.

use std::collections::BTreeMap;

use super::{SizeCodeResult, tolerated};
use crate::measurement::Measurement;
use crate::standard::{SizeCode, SizeCodes, Standard};

/// The counted pieces' numbers, with the size a table reads; none where a size isn't known.
fn sizes(measurement: &Measurement, standard: &Standard, table: &SizeCodes) -> Option<Vec<(u32, f64)>> {
    let counted = (1..).zip(&measurement.pieces).filter(|(_, p)| p.counted);
    counted.map(|(n, p)| Some((n, table.by.of(p, standard.measured_as)?))).collect()
}

/// The code each counted piece has, by its number.
pub(super) fn of_pieces(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> BTreeMap<u32, String> {
    let Some(table) = standard.size_codes(answers) else { return BTreeMap::new() };
    let sizes = sizes(measurement, standard, table).unwrap_or_default();
    sizes.into_iter().filter_map(|(n, size)| Some((n, code_of(table, size)?.code.clone()))).collect()
}

/// Of the codes that hold a size the one it lies deepest in.
fn code_of(table: &SizeCodes, size: f64) -> Option<&SizeCode> {
    let depth = |c: &SizeCode| (size - c.from).min(c.to.map_or(f64::INFINITY, |to| to - size));
    table.codes.iter().filter(|c| c.holds(size)).max_by(|a, b| depth(a).total_cmp(&depth(b)))
}

/// The code under which most pieces lie; of several the first in the table. Under a
/// code the size tolerance lets a share be outside (EU 2023/2429, Annex I, Part B, IV.B).
pub(super) fn of(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> Option<SizeCodeResult> {
    let table = standard.size_codes(answers)?;
    let sizes = sizes(measurement, standard, table)?;
    let held = |c: &SizeCode| sizes.iter().filter(|p| c.holds(p.1)).count();
    let most = table.codes.iter().map(held).max().filter(|most| *most > 0)?;
    let (at, code) = table.codes.iter().enumerate().find(|(_, c)| held(c) == most)?;
    let outside: Vec<&(u32, f64)> = sizes.iter().filter(|p| !code.holds(p.1)).collect();
    let percent = standard.size_tolerance.as_ref().map_or(0.0, |t| t.percent);
    let tolerated = tolerated(sizes.len(), percent);
    let near = |size: f64| !table.neighbours_only || beside(table, at).any(|c| c.holds(size));
    Some(SizeCodeResult {
        code: code.code.clone(),
        by: table.by,
        from: code.from,
        to: code.to,
        uniform: outside.len() <= tolerated as usize && outside.iter().all(|p| near(p.1)),
        outside: outside.iter().map(|p| p.0).collect(),
        tolerated,
        clause: table.clause.clone(),
        mark: table.mark,
    })
}

/// The codes just before and after one.
fn beside(table: &SizeCodes, at: usize) -> impl Iterator<Item = &SizeCode> {
    [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|i| table.codes.get(i))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::inspection::tests::{APPLE, measured};
    use crate::measurement::PieceWeight;
    use crate::standard::SizedBy;

    fn apple() -> Standard {
        Standard::parse(APPLE).unwrap()
    }

    fn sized(sizes: &[f64]) -> Option<SizeCodeResult> {
        of(&measured(sizes), &apple(), &BTreeMap::new())
    }

    #[test]
    fn most_pieces_give_the_code_and_the_others_are_named() {
        let found = sized(&[65.0, 66.0, 69.5, 75.0]).unwrap();
        assert_eq!((found.code.as_str(), found.outside, found.uniform), ("3", vec![4], false));
        assert_eq!(sized(&[50.0]), None, "smaller than every code");
    }

    #[test]
    fn one_in_ten_may_be_of_the_next_code_but_not_of_another() {
        let mut sizes = [65.0; 10];
        sizes[4] = 75.0;
        let found = sized(&sizes).unwrap();
        assert_eq!((found.outside.as_slice(), found.tolerated, found.uniform), (&[5][..], 1, true));
        sizes[4] = 90.0;
        assert!(!sized(&sizes).unwrap().uniform, "two codes away");
        sizes[4] = 55.0;
        assert!(!sized(&sizes).unwrap().uniform, "under every code");
    }

    #[test]
    fn where_codes_overlap_a_piece_has_the_one_it_lies_deeper_in() {
        let codes = of_pieces(&measured(&[69.9, 68.1, 79.9, 50.0]), &apple(), &BTreeMap::new());
        assert_eq!(codes, BTreeMap::from([(1, "2".to_owned()), (2, "3".to_owned()), (3, "1".to_owned())]));
    }

    #[test]
    fn a_weight_that_is_not_known_gives_no_code() {
        let mut standard = apple();
        let table = standard.size_codes.first_mut().unwrap();
        table.by = SizedBy::Weight;
        let mut measurement = measured(&[70.0, 71.0]);
        assert_eq!(of(&measurement, &standard, &BTreeMap::new()), None);
        for piece in &mut measurement.pieces {
            piece.weight = Some(PieceWeight { grams: 65.0, error_g: 8.0 });
        }
        assert_eq!(of(&measurement, &standard, &BTreeMap::new()).unwrap().code, "3");
    }

    #[test]
    fn ends_belong_where_the_table_says() {
        let code = apple().size_codes.remove(0).codes.remove(1);
        assert!(code.holds(68.0) && code.holds(80.0) && !code.holds(80.1));
        assert!(!SizeCode { above: true, ..code }.holds(68.0));
    }

    proptest! {
        /// Against counting by hand: no other code holds more pieces, and those named
        /// outside are exactly those not in its range.
        #[test]
        fn no_code_holds_more(sizes in prop::collection::vec(50.0_f64..95.0, 1..30)) {
            let tenth = |s: &f64| (s * 10.0).round() / 10.0;
            let ranges = [("1", 78.0, 1e9), ("2", 68.0, 80.0), ("3", 60.0, 70.0)];
            let count = |from: f64, to: f64| sizes.iter().map(tenth).filter(|s| *s >= from && *s <= to).count();
            let most = ranges.iter().map(|(_, from, to)| count(*from, *to)).max().unwrap();
            match sized(&sizes) {
                None => prop_assert_eq!(most, 0),
                Some(found) => {
                    let (_, from, to) = ranges.iter().find(|r| r.0 == found.code).unwrap();
                    prop_assert_eq!(count(*from, *to), most);
                    prop_assert_eq!(found.outside.len(), sizes.len() - most);
                    prop_assert!(found.outside.len() <= sizes.len() / 10 || !found.uniform);
                }
            }
        }
    }
}
