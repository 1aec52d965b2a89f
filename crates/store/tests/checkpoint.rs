//! Records shown before their history is here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod support;

use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::columns;
use punnet_domain::exchange::Cut;
use punnet_domain::id::{LotId, RecordId};
use punnet_domain::log::Frontier;
use punnet_domain::lot::Lot;
use punnet_domain::person::Person;
use punnet_domain::record::Kind;
use punnet_store::{Store, StoreError};
use support::*;
use uuid::Uuid;

fn frames(store: &Store) -> Vec<Cut> {
    store.frames_since(cooperative_id(), &Frontier::new(), usize::MAX, columns::NEWEST).unwrap()
}

fn checkpoint(store: &Store) -> Checkpoint {
    Checkpoint {
        cooperative: cooperative_id(),
        hub: Uuid::from_u128(1),
        epoch: Uuid::from_u128(2),
        made_at_ms: NOW_MS,
        frontier: store.frontier(cooperative_id()).unwrap(),
        records: store.count_records().unwrap(),
        bytes: 0,
        digest: [0; 32],
    }
}

/// A store with lots, written by two devices so that there is more than one log.
fn source(folder: &std::path::Path) -> Store {
    let (mut a, _) = furnished(&folder.join("a.db"), 8);
    let mut b = store(&folder.join("b.db"), 100);
    bring(&frames(&a), &mut b);
    let mut lot: Lot = b.read().get(id::<LotId>(10_001)).unwrap().unwrap();
    lot.weight_g = 7_000;
    write(&mut b, |tx| tx.put(&lot));
    bring(&frames(&b), &mut a);
    a
}

fn bring(cuts: &[Cut], to: &mut Store) {
    for cut in cuts {
        to.receive_packed(&cut.frame, NOW_MS).unwrap();
    }
    to.settle().unwrap();
}

#[test]
fn a_new_kiosk_shows_all_at_once_and_changes_nothing_before_the_history_is_here() {
    let folder = tempfile::tempdir().unwrap();
    let source = source(folder.path());
    let mut new = store(&folder.path().join("new.db"), 200);
    new.begin_from(&checkpoint(&source), &source.states().unwrap()).unwrap();
    assert_eq!(new.read().all::<Lot>().unwrap(), source.read().all::<Lot>().unwrap());
    assert_eq!(new.previewed().unwrap(), source.count_records().unwrap());
    assert_eq!(
        new.read().heads(id::<LotId>(10_001)).unwrap(),
        source.read().heads(id::<LotId>(10_001)).unwrap(),
        "an approval binds to what is really there"
    );
    let mut lot: Lot = new.read().get(id::<LotId>(10_001)).unwrap().unwrap();
    lot.weight_g = 1;
    let refused = new.write(&command(90), |tx| tx.put(&lot)).unwrap_err();
    assert!(matches!(refused, StoreError::HistoryMissing), "{refused}");
    write(&mut new, |tx| tx.put(&person(50, "Juma")));
    assert!(new.check().unwrap().ok(), "{:?}", new.check().unwrap());

    // Half of the history changes nothing of what is shown.
    let cuts = frames(&source);
    assert!(cuts.len() > 1);
    bring(&cuts[..1], &mut new);
    assert_eq!(new.read().all::<Lot>().unwrap(), source.read().all::<Lot>().unwrap());
    assert!(new.previewed().unwrap() > 0);
    assert!(new.check().unwrap().ok(), "{:?}", new.check().unwrap());
    drop(new);
    let mut new = Store::open(&folder.path().join("new.db")).unwrap();

    bring(&cuts, &mut new);
    assert_eq!(new.previewed().unwrap(), 0);
    let mut source = source;
    bring(&frames(&new), &mut source);
    assert_eq!(new.digest().unwrap(), source.digest().unwrap());
    let digest = new.digest().unwrap();
    new.rebuild().unwrap();
    assert_eq!(new.digest().unwrap(), digest);
    write(&mut new, |tx| tx.put(&lot));
    assert_eq!(new.read().get::<Lot>(lot.id).unwrap().unwrap().weight_g, 1);
}

#[test]
fn what_a_checkpoint_made_up_is_gone_once_the_history_is_here() {
    let folder = tempfile::tempdir().unwrap();
    let source = source(folder.path());
    let mut states = source.states().unwrap();
    let serde_json::Value::Object(json) = serde_json::to_value(person(66, "Nobody")).unwrap() else { return };
    states.push(RecordState {
        kind: Kind::Person,
        record: RecordId(Uuid::from_u128(66)),
        heads: Vec::new(),
        json,
    });
    let lot = states.iter_mut().find(|state| state.kind == Kind::Lot).unwrap();
    lot.json.insert("weight_g".to_owned(), 1.into());
    let mut new = store(&folder.path().join("new.db"), 200);
    new.begin_from(&checkpoint(&source), &states).unwrap();
    let people = new.read().all::<Person>().unwrap().len();
    bring(&frames(&source), &mut new);
    assert_eq!(new.read().all::<Person>().unwrap().len(), people - 1);
    assert_eq!(new.digest().unwrap(), source.digest().unwrap());
    assert!(new.check().unwrap().ok());
}

#[test]
fn a_state_comes_in_pieces_and_only_one_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(&folder.path().join("k.db"), 1);
    assert!(store.state_part(&[1; 32]).unwrap().is_empty());
    store.keep_state_part(&[1; 32], b"ab").unwrap();
    store.keep_state_part(&[1; 32], b"abcd").unwrap();
    assert_eq!(store.state_part(&[1; 32]).unwrap(), b"abcd");
    store.keep_state_part(&[2; 32], b"x").unwrap();
    assert!(store.state_part(&[1; 32]).unwrap().is_empty());
}
