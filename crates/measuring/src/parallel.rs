//! Work on many things at once, on as many cores as there are.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What the work makes of each, in their order. Whoever is done takes the next: some take long.
pub fn map<T: Sync, U: Send>(things: &[T], work: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).clamp(1, things.len().max(1));
    let next = AtomicUsize::new(0);
    let share = || -> Vec<(usize, U)> {
        std::iter::from_fn(|| {
            let n = next.fetch_add(1, Ordering::Relaxed);
            things.get(n).map(|thing| (n, work(thing)))
        })
        .collect()
    };
    let mut all = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(share)).collect();
        let mut all = share();
        for other in others {
            all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    });
    all.sort_unstable_by_key(|(n, _)| *n);
    all.into_iter().map(|(_, made)| made).collect()
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
