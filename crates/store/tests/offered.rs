//! Lots that could fill an order are found among however many others.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod support;

use punnet_domain::approval::Approval;
use punnet_domain::lot::Lot;
use punnet_domain::produce::Produce;
use punnet_domain::standard::Class;
use punnet_store::Store;
use support::{NOW_MS, cooperative_id, furnished, id, lot, person, write};

const NEWER: u32 = 300;

/// Keeps a lot and approves it.
fn approve(store: &mut Store, lot: &Lot, class: Class) {
    write(store, |tx| {
        tx.put(lot)?;
        let heads = tx.heads(lot.id)?;
        let number = 900_000 + u128::from(lot.number);
        tx.put(&Approval {
            id: id(number),
            cooperative: cooperative_id(),
            lot: lot.id,
            inspection: id(number + 50_000),
            heads,
            class,
            proposed: class,
            reason: None,
            by: id(2),
            at_ms: NOW_MS,
            withdrawn_at_ms: None,
            withdrawn_by: None,
            together: None,
        })
    });
}

#[test]
fn an_old_lot_is_offered_though_hundreds_of_others_are_newer() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("kiosk.db"), 1);
    let of = |store: &Store, number: u32, produce: Produce, harvested: &str| Lot {
        produce,
        harvested: harvested.parse().unwrap(),
        ..lot(store, number, person(1, "").id)
    };
    let oldest = of(&store, 10, Produce::Lemon, "2026-10-01");
    let fine = of(&store, 11, Produce::Lemon, "2026-10-20");
    let poor = of(&store, 12, Produce::Lemon, "2026-09-01");
    let elsewhere = Lot { holder: id(77), ..of(&store, 13, Produce::Lemon, "2026-09-02") };
    approve(&mut store, &fine, Class::Extra);
    approve(&mut store, &oldest, Class::I);
    approve(&mut store, &poor, Class::II);
    approve(&mut store, &elsewhere, Class::I);
    for number in 100..100 + NEWER {
        let other = of(&store, number, Produce::Apple, "2026-11-01");
        approve(&mut store, &other, Class::I);
    }
    let here = store.device();
    let offered = store.read().lots_offered(Produce::Lemon, &[Class::Extra, Class::I], here, 200).unwrap();
    let numbers: Vec<u32> = offered.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [10, 11, 13], "held here first, oldest harvest first, none too poor");
    let first = store.read().lots_offered(Produce::Apple, &[Class::I], here, 5).unwrap();
    assert_eq!(first.len(), 5);
}
