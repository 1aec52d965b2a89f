//! Automerge's run-length columns: a signed length, then one number that repeats
//! so often, or, when it is negative, so many numbers that don't.

use super::bytes::{Reader, put_signed, put_unsigned};

/// What the numbers in a column are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    Unsigned,
    Signed,
}

impl Numbers {
    fn read(self, from: &mut Reader<'_>) -> Option<i64> {
        match self {
            Self::Unsigned => from.unsigned().ok()?.try_into().ok(),
            Self::Signed => from.signed().ok(),
        }
    }

    fn put(self, to: &mut Vec<u8>, number: i64) {
        match self {
            Self::Unsigned => put_unsigned(to, number.cast_unsigned()),
            Self::Signed => put_signed(to, number),
        }
    }
}

/// The numbers of a column, no more than `max`. Nothing when it holds gaps or is no column.
pub(super) fn read(column: &[u8], numbers: Numbers, max: usize) -> Option<Vec<i64>> {
    let mut from = Reader::new(column);
    let mut found = Vec::new();
    while !from.is_empty() {
        let length = from.signed().ok()?;
        let count = usize::try_from(length.unsigned_abs()).ok()?;
        if count == 0 || found.len().checked_add(count)? > max {
            return None;
        }
        if length > 0 {
            let number = numbers.read(&mut from)?;
            found.resize(found.len() + count, number);
        } else {
            for _ in 0..count {
                found.push(numbers.read(&mut from)?);
            }
        }
    }
    Some(found)
}

/// The column Automerge writes for numbers.
pub(super) fn put(to: &mut Vec<u8>, numbers: Numbers, list: &[i64]) {
    let mut single: Vec<i64> = Vec::new();
    for run in list.chunk_by(|a, b| a == b) {
        match *run {
            [number] => single.push(number),
            [number, ..] => {
                put_single(to, numbers, &mut single);
                put_signed(to, run.len().cast_signed() as i64);
                numbers.put(to, number);
            }
            [] => {}
        }
    }
    put_single(to, numbers, &mut single);
}

/// The column of so many times the same number.
pub(super) fn put_same(to: &mut Vec<u8>, count: u64, number: u64) {
    match count {
        0 => return,
        1 => put_signed(to, -1),
        _ => put_signed(to, count.cast_signed()),
    }
    put_unsigned(to, number);
}

fn put_single(to: &mut Vec<u8>, numbers: Numbers, single: &mut Vec<i64>) {
    if !single.is_empty() {
        put_signed(to, -(single.len().cast_signed() as i64));
        single.drain(..).for_each(|number| numbers.put(to, number));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn columns_come_back(list in prop::collection::vec(0_i64..4, 0..40)) {
            for numbers in [Numbers::Unsigned, Numbers::Signed] {
                let mut column = Vec::new();
                put(&mut column, numbers, &list);
                prop_assert_eq!(read(&column, numbers, 40), Some(list.clone()));
            }
        }
    }

    #[test]
    fn the_same_number_again_is_a_run() {
        for count in 0..4 {
            let (mut same, mut each) = (Vec::new(), Vec::new());
            put_same(&mut same, count, 9);
            put(&mut each, Numbers::Unsigned, &vec![9; count as usize]);
            assert_eq!(same, each);
        }
    }

    #[test]
    fn runs_and_single_numbers_are_told_apart() {
        let mut column = Vec::new();
        put(&mut column, Numbers::Unsigned, &[7, 8, 8, 8, 9, 10]);
        assert_eq!(column, [0x7f, 7, 3, 8, 0x7e, 9, 10]);
    }

    #[test]
    fn a_run_without_end_is_refused() {
        let mut column = Vec::new();
        put_signed(&mut column, i64::MAX);
        column.push(0);
        assert_eq!(read(&column, Numbers::Unsigned, 20_000), None);
        assert_eq!(read(&[0, 5], Numbers::Unsigned, 20_000), None, "gaps");
    }
}
