//! Old entries in packs: smaller, and nobody who asks notices.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod support;

use std::path::Path;

use punnet_domain::columns;
use punnet_domain::log::Frontier;
use punnet_domain::lot::Lot;
use punnet_domain::record::Kind;
use punnet_store::{PackSizes, Packing, Store, StoreError};
use support::*;

const LOTS: u32 = 120;
const DAY_MS: i64 = 86_400_000;

/// A store in which every lot was weighed, photographed and taken back, day after day.
fn busy(path: &Path) -> Store {
    let (mut store, _) = furnished(path, 1);
    let mut done = 100_u128;
    for step in 0..6_i64 {
        for number in 1..=LOTS {
            done += 1;
            let command =
                punnet_store::Command { now_ms: NOW_MS + step * DAY_MS + i64::from(number), ..command(done) };
            let new = lot(&store, number, person(1, "").id);
            store
                .write::<_, StoreError>(&command, |tx| {
                    let mut lot = tx.get::<Lot>(new.id)?.unwrap_or(new);
                    lot.weight_g += step * 10 + i64::from(number);
                    tx.put(&lot)
                })
                .unwrap();
        }
    }
    store
}

fn send(from: &Store, to: &mut Store) {
    let frontier = to.frontier(cooperative_id()).unwrap();
    for cut in from.frames_since(cooperative_id(), &frontier, usize::MAX, columns::NEWEST).unwrap() {
        assert!(zstd::bulk::compress(&cut.frame.body, 9).unwrap().len() <= columns::FRAME_PACKED_BYTES);
        to.receive_packed(&cut.frame, NOW_MS).unwrap();
    }
    to.settle().unwrap();
}

fn sizes() -> PackSizes {
    PackSizes { most: 300, ..PackSizes::default() }
}

#[test]
fn packed_entries_take_a_fraction_and_are_still_there_for_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut a = busy(&path);
    let (digest, entries) = (a.digest().unwrap(), a.check().unwrap().entries);
    let mut early = store(&folder.path().join("early.db"), 90);
    send(&a, &mut early);
    a.shrink().unwrap();
    let before = std::fs::metadata(&path).unwrap().len();

    let packing = a.pack(i64::MAX, sizes()).unwrap();
    assert!(packing.entries > 500 && packing.bytes < 28 * packing.entries, "{packing:?}");
    assert_eq!(a.pack(i64::MAX, sizes()).unwrap(), Packing::default(), "there is nothing more to pack");
    a.shrink().unwrap();
    let freed = before - std::fs::metadata(&path).unwrap().len();
    assert!(freed > 200 * packing.entries, "{freed} bytes freed of {before}");
    let kept = a.log_bytes().unwrap();
    assert!(kept < before / 2, "{kept} of {before}");

    let report = a.check().unwrap();
    assert!(report.ok() && report.entries == entries, "{report:?}");
    let mut newcomer = store(&folder.path().join("b.db"), 160);
    send(&a, &mut newcomer);
    assert_eq!(newcomer.digest().unwrap(), digest);
    // Work goes on from what is packed, and whoever was here before understands it.
    let first = lot(&a, 1, person(1, "").id).id;
    write(&mut a, |tx| {
        let mut lot = tx.get::<Lot>(first)?.unwrap();
        lot.weight_g = 77_000;
        tx.put(&lot)
    });
    for other in [&mut early, &mut newcomer] {
        send(&a, other);
        assert_eq!(other.digest().unwrap(), a.digest().unwrap());
    }
    a.rebuild().unwrap();
    assert_eq!(newcomer.digest().unwrap(), a.digest().unwrap());
    assert!(a.check().unwrap().ok());
}

#[test]
fn only_what_is_old_is_packed() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = busy(&folder.path().join("a.db"));
    let few = PackSizes { newest_kept: 0, fewest: 1, most: 10_000 };
    assert_eq!(a.pack(NOW_MS, few).unwrap().entries, 0);
    let two_days = a.pack(NOW_MS + 2 * DAY_MS, few).unwrap().entries;
    assert!((200..=2 * u64::from(LOTS) + 10).contains(&two_days), "{two_days}");
    let all = a.pack(i64::MAX, few).unwrap().entries;
    assert!(all >= 4 * u64::from(LOTS), "{all}");
}

#[test]
fn what_a_hub_lacks_is_counted_and_a_record_is_made_once_even_when_packed() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = busy(&folder.path().join("a.db"));
    let nothing = Frontier::new();
    let waiting = a.waiting(cooperative_id(), &nothing).unwrap();
    let command = command(7_777);
    let like = lot(&a, 1, person(1, "").id);
    a.write::<_, StoreError>(&command, |tx| {
        let new = Lot { id: tx.new_id()?, ..like };
        tx.put(&new)
    })
    .unwrap();
    let with_it = a.waiting(cooperative_id(), &nothing).unwrap();
    assert_eq!(with_it.records[&Kind::Lot], waiting.records[&Kind::Lot] + 1);
    let people = a.waiting_records(cooperative_id(), &nothing, Kind::Person).unwrap();
    // Of a hub that has something of each log, too.
    let held = a.frontier(cooperative_id()).unwrap();
    let hubs =
        |part: u64| -> Frontier { held.iter().map(|(log, length)| (*log, length * part / 23)).collect() };
    let counted = |a: &Store| -> Vec<_> {
        (0..=23).map(|part| a.waiting(cooperative_id(), &hubs(part)).unwrap().records).collect()
    };
    let in_rows = counted(&a);
    assert_eq!(in_rows.last().unwrap().len(), 0, "a hub that has all lacks nothing");
    a.pack(i64::MAX, PackSizes { newest_kept: 50, fewest: 1, most: 100 }).unwrap();
    assert_eq!(counted(&a), in_rows);
    a.pack(i64::MAX, PackSizes { newest_kept: 0, fewest: 1, most: 100 }).unwrap();
    assert_eq!(counted(&a), in_rows);
    assert_eq!(a.waiting(cooperative_id(), &nothing).unwrap(), with_it);
    assert_eq!(a.waiting_records(cooperative_id(), &nothing, Kind::Person).unwrap(), people);
    // As a store does that was brought back from a backup and has forgotten the command.
    let mut b = store(&folder.path().join("b.db"), 90);
    send(&a, &mut b);
    b.pack(i64::MAX, PackSizes { newest_kept: 0, fewest: 1, most: 100 }).unwrap();
    let again = b.write::<punnet_domain::id::LotId, StoreError>(&command, |tx| tx.new_id());
    assert!(matches!(again, Err(StoreError::CommandDoneElsewhere)));
}
