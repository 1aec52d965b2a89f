//! What a person did, read out of real logs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;

use punnet_domain::daybook::{Deed, Done, in_order};
use punnet_domain::id::PersonId;
use punnet_domain::log::Frontier;
use punnet_domain::lot::Lot;
use punnet_store::{Command, DeedsOf, Store};
use support::{NOW_MS, SMALL_PACKS, command, cooperative_id, furnished, id, lot};

const DAY_MS: i64 = 24 * 3_600_000;

/// Who signs the tests' commands.
fn by() -> PersonId {
    id(2)
}

/// Puts a lot at a time by somebody.
fn put(store: &mut Store, number: u128, at_ms: i64, by: PersonId, lot: &Lot) {
    let command = Command { now_ms: at_ms, by: Some(by), ..command(number) };
    store.write(&command, |tx| tx.put(lot)).unwrap();
}

/// Puts a new lot, by its number.
fn put_lot(store: &mut Store, number: u32, at_ms: i64, by: PersonId) {
    let new = lot(store, number, by);
    put(store, 100 + u128::from(number), at_ms, by, &new);
}

fn day(store: &Store, person: PersonId, begins_ms: i64, hub: &Frontier) -> Vec<Done> {
    let of = DeedsOf { person, begins_ms, ends_ms: begins_ms + DAY_MS };
    in_order(store.deeds(cooperative_id(), of, hub).unwrap())
}

fn told(store: &Store, person: PersonId, begins_ms: i64) -> Vec<Deed> {
    day(store, person, begins_ms, &BTreeMap::new()).into_iter().map(|d| d.deed).collect()
}

#[test]
fn a_day_has_what_one_person_did_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let (today, other) = (NOW_MS + 5 * DAY_MS, id(7));
    let one = lot(&store, 2, by());
    put(&mut store, 1000, today + 10, by(), &one);
    put_lot(&mut store, 3, today + 11, other);
    let back = Lot { withdrawn_at_ms: Some(today), withdrawn_by: Some(by()), ..one.clone() };
    put(&mut store, 1002, today + 12, by(), &back);
    put(&mut store, 1003, today + 13, by(), &one);
    put_lot(&mut store, 4, today + DAY_MS, by());
    assert_eq!(told(&store, by(), today), [Deed::LotRestored, Deed::LotWithdrawn, Deed::LotReceived]);
    assert_eq!(told(&store, other, today), [Deed::LotReceived]);
    assert_eq!(told(&store, by(), today + DAY_MS), [Deed::LotReceived]);
    assert_eq!(told(&store, by(), today - DAY_MS), []);
}

#[test]
fn the_hub_says_what_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let today = NOW_MS + DAY_MS;
    put_lot(&mut store, 2, today + 1, by());
    let hub = store.frontier(cooperative_id()).unwrap();
    put_lot(&mut store, 3, today + 2, by());
    let sent: Vec<_> = day(&store, by(), today, &hub).into_iter().map(|d| (d.sent, d.here)).collect();
    assert_eq!(sent, [(false, true), (true, true)]);
}

#[test]
fn a_clock_that_was_wrong_for_a_while_hides_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let today = NOW_MS + DAY_MS;
    put_lot(&mut store, 2, today + 1, by());
    for number in 3..60 {
        put_lot(&mut store, number, 1000, by());
    }
    put_lot(&mut store, 60, today + 2, by());
    assert_eq!(told(&store, by(), today).len(), 2);
}

#[test]
fn what_is_packed_away_does_not_hide_today() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    for number in 2..20 {
        put_lot(&mut store, number, NOW_MS, by());
    }
    store.pack(NOW_MS + 1, SMALL_PACKS).unwrap();
    put_lot(&mut store, 60, NOW_MS + DAY_MS, by());
    assert_eq!(told(&store, by(), NOW_MS + DAY_MS), [Deed::LotReceived]);
    assert!(store.check().unwrap().problems.is_empty());
}
