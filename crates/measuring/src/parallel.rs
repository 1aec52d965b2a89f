//! Work on many things at once, on as many cores as there are.

use std::num::NonZero;
use std::thread;

/// What the work makes of each, in their order.
pub fn map<T: Sync, U: Send>(things: &[T], work: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).clamp(1, things.len().max(1));
    let share = |first: usize| -> Vec<U> { things.iter().skip(first).step_by(cores).map(&work).collect() };
    let mut shares: Vec<_> = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|first| scope.spawn(move || (share)(first))).collect();
        let own = share(0);
        let join = |other: thread::ScopedJoinHandle<'_, Vec<U>>| match other.join() {
            Ok(share) => share,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        std::iter::once(own).chain(others.into_iter().map(join)).map(Vec::into_iter).collect()
    });
    let mut all = Vec::new();
    while all.len() < things.len() {
        all.extend(shares.iter_mut().filter_map(Iterator::next));
    }
    all
}

/// What the work makes of the rows of a picture, in their order; a band of rows at a time.
pub fn rows<U: Send>(count: usize, work: impl Fn(usize) -> Vec<U> + Sync) -> Vec<U> {
    let bands: Vec<_> = (0..count).step_by(BAND).map(|first| first..(first + BAND).min(count)).collect();
    map(&bands, |band| band.clone().flat_map(&work).collect::<Vec<U>>()).into_iter().flatten().collect()
}

/// Rows that are worth handing to a thread.
const BAND: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_their_order() {
        for count in [0, 1, 16, 50] {
            let expected: Vec<usize> = (0..count).flat_map(|row| [row, row * row]).collect();
            assert_eq!(rows(count, |row| vec![row, row * row]), expected);
        }
    }

    #[test]
    fn everything_is_done_once_and_in_order() {
        for count in [0, 1, 2, 3, 17] {
            let things: Vec<usize> = (0..count).collect();
            assert_eq!(map(&things, |n| n * n), things.iter().map(|n| n * n).collect::<Vec<_>>());
        }
    }
}
