//! Frames between stores: any order, any number of times, cut, changed, forked.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod support;

use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use punnet_domain::approval::Approval;
use punnet_domain::columns::{self, NoPast};
use punnet_domain::exchange::Cut;
use punnet_domain::log::{Frame, FrameError, Frontier};
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::LotStage;
use punnet_store::{Settled, Store, StoreError};
use support::*;

/// Every frame `from` has that `to` lacks, in one go.
fn send(from: &Store, to: &mut Store) {
    let frontier = to.frontier(cooperative_id()).unwrap();
    for cut in from.frames_since(cooperative_id(), &frontier, usize::MAX, columns::NEWEST).unwrap() {
        to.receive_packed(&cut.frame, NOW_MS).unwrap();
    }
    to.settle().unwrap();
}

fn unpacked(cuts: Vec<Cut>) -> Vec<Frame> {
    let frame = |cut: Cut| columns::decode(&cut.frame.body, &cut.frame.owner, &mut NoPast).unwrap();
    cuts.into_iter().map(frame).collect()
}

fn frames(store: &Store) -> Vec<Frame> {
    unpacked(store.frames_since(cooperative_id(), &Frontier::new(), usize::MAX, 0).unwrap())
}

/// A lot that takes a kilobyte however it is packed.
fn unlike_any_other(mut lot: Lot) -> Lot {
    let noise = blake3::Hasher::new().update(lot.id.0.as_bytes()).finalize_xof();
    let mut bytes = [0; 600];
    { noise }.fill(&mut bytes);
    // Hexadecimal would be seen through.
    lot.code = bytes.iter().map(|byte| char::from(b'!' + byte % 90)).collect();
    lot
}

fn packed(frame: &Frame) -> usize {
    zstd::bulk::compress(&columns::encode(frame, &mut NoPast), 9).unwrap().len()
}

fn pair(folder: &std::path::Path) -> (Store, Store) {
    let (a, _) = furnished(&folder.join("a.db"), 1);
    let mut b = store(&folder.join("b.db"), 100);
    send(&a, &mut b);
    (a, b)
}

#[test]
fn another_device_shows_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (a, mut b) = pair(folder.path());
    assert_eq!(a.digest().unwrap(), b.digest().unwrap());
    assert_eq!(b.read().cooperative().unwrap(), Some(cooperative_id()));
    for frame in frames(&a) {
        let (again, settled) = take(&mut b, &frame.verify().unwrap()).unwrap();
        assert_eq!(settled, Settled::default());
        assert!(again.duplicate > 0);
    }
    assert_eq!(a.frontier(cooperative_id()).unwrap(), b.frontier(cooperative_id()).unwrap());
    assert!(b.check().unwrap().ok(), "{:?}", b.check().unwrap());
}

#[test]
fn a_foreign_edit_voids_an_approval() {
    let folder = tempfile::tempdir().unwrap();
    let (mut a, mut b) = pair(folder.path());
    let lot_id: punnet_domain::id::LotId = id(10_001);
    let mut edited: Lot = a.read().get(lot_id).unwrap().unwrap();
    edited.inspection = Some(id(50));
    write(&mut a, |tx| tx.put(&edited));
    let approval: Approval = serde_json::from_value(serde_json::json!({
        "id": uuid::Uuid::from_u128(60), "cooperative": cooperative_id(), "lot": edited.id,
        "inspection": uuid::Uuid::from_u128(50), "heads": a.read().heads(lot_id).unwrap(), "class": "extra",
        "proposed": "i", "reason": "skin", "by": uuid::Uuid::from_u128(2), "at_ms": NOW_MS
    }))
    .unwrap();
    write(&mut a, |tx| tx.put(&approval));
    let stage = |store: &Store| store.read().lot_row(id(10_001)).unwrap().unwrap().stage;
    assert_eq!(stage(&a), LotStage::Approved);
    edited = b.read().get(lot_id).unwrap().unwrap();
    edited.weight_g += 1;
    write(&mut b, |tx| tx.put(&edited));
    send(&b, &mut a);
    assert_eq!(stage(&a), LotStage::Waiting);
    assert_eq!(a.read().heads(lot_id).unwrap().len(), 2);
    send(&a, &mut b);
    assert_eq!((stage(&b), a.digest().unwrap()), (LotStage::Waiting, b.digest().unwrap()));
}

#[test]
fn what_builds_on_missing_changes_waits_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let (a, mut b) = pair(folder.path());
    let mut edited: Lot = b.read().get(id::<punnet_domain::id::LotId>(10_001)).unwrap().unwrap();
    edited.weight_g = 7;
    write(&mut b, |tx| tx.put(&edited));
    let mut c = store(&folder.path().join("c.db"), 200);
    let key = b.device_key();
    let (of_b, of_a): (Vec<_>, Vec<_>) = frames(&b).into_iter().partition(|f| f.owner.device_key == key);
    let (_, early) = take(&mut c, &of_b[0].clone().verify().unwrap()).unwrap();
    assert_eq!((early.applied, early.waiting), (0, 1));
    assert_eq!(c.check().unwrap().waiting, 1);
    let (_, then) = take(&mut c, &of_a[0].clone().verify().unwrap()).unwrap();
    assert_eq!(then.applied, 6);
    assert_eq!(c.digest().unwrap(), b.digest().unwrap());
    drop(a);
}

#[test]
fn frames_end_only_where_the_device_signed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut a, _) = furnished(&folder.path().join("a.db"), 1);
    for number in 2..120 {
        let one = unlike_any_other(lot(&a, number, person(1, "").id));
        write(&mut a, |tx| tx.put(&one));
    }
    let frames = frames(&a);
    assert!(frames.len() > 3);
    for frame in frames {
        assert!(packed(&frame) <= 16 << 10);
        let mut cut = frame.clone();
        cut.entries.pop();
        assert!(cut.verify().is_err());
        assert!(frame.verify().is_ok());
    }
}

#[test]
fn one_large_write_goes_in_small_frames_and_a_record_too_large_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (mut a, mut b) = pair(folder.path());
    let lots: Vec<Lot> = (2..120).map(|n| unlike_any_other(lot(&a, n, person(1, "").id))).collect();
    write(&mut a, |tx| lots.iter().try_for_each(|lot| tx.put(lot)));
    assert!(frames(&a).len() > 3 && frames(&a).iter().all(|frame| packed(frame) <= 16 << 10));
    send(&a, &mut b);
    assert_eq!(b.digest().unwrap(), a.digest().unwrap());
    assert!(a.check().unwrap().ok());
    let mut huge = lots[0].clone();
    huge.code = "x".repeat(2 << 20);
    let refused = a.write(&command(3), |tx| -> Result<(), StoreError> { tx.put(&huge) });
    assert_eq!(refused.unwrap_err().code(), "record-too-large");
    assert_eq!(b.digest().unwrap(), a.digest().unwrap());
}

#[test]
fn strangers_and_changed_frames_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (a, mut b) = pair(folder.path());
    let frame = frames(&a).remove(0);
    let changed = |f: fn(&mut Frame)| {
        let mut frame = frame.clone();
        f(&mut frame);
        frame.verify().map(|_| ())
    };
    assert_eq!(changed(|f| f.entries[0].at_ms += 1), Err(FrameError::SignatureWrong));
    assert_eq!(changed(|f| f.start += 1), Err(FrameError::SignatureWrong));
    assert_eq!(changed(|f| f.entries.clear()), Err(FrameError::Empty));
    assert_eq!(changed(|f| f.start = u64::MAX), Err(FrameError::TooFar));
    assert_eq!(changed(|f| f.signature[3] ^= 1), Err(FrameError::SignatureWrong));
    assert_eq!(changed(|f| f.owner.cooperative = id(9)), Err(FrameError::SignatureWrong));
    let mut bytes = frame.clone();
    bytes.entries[2].change[20] ^= 1;
    let mut c = store(&folder.path().join("c.db"), 200);
    let refused = c.receive(&bytes.verify().unwrap(), NOW_MS);
    assert!(matches!(refused, Err(StoreError::FrameDamaged)), "{refused:?}");
    assert!(c.frontier(cooperative_id()).unwrap().is_empty());
    let mut later = frame.clone();
    later.start += 1;
    later.sign(&SigningKey::from_bytes(&[1; 32]));
    later.owner.device_key = SigningKey::from_bytes(&[1; 32]).verifying_key().to_bytes();
    later.sign(&SigningKey::from_bytes(&[1; 32]));
    let gap = b.receive(&later.verify().unwrap(), NOW_MS);
    assert!(matches!(gap, Err(StoreError::FrameGap { have: 0, .. })), "{gap:?}");
}

#[test]
fn a_change_in_another_devices_name_is_kept_but_not_applied() {
    let folder = tempfile::tempdir().unwrap();
    let (a, mut b) = pair(folder.path());
    let key = SigningKey::from_bytes(&[9; 32]);
    let mut forged = frames(&a).remove(0);
    forged.owner.device_key = key.verifying_key().to_bytes();
    for entry in &mut forged.entries {
        entry.record = punnet_domain::id::RecordId(uuid::Uuid::from_u128(77));
    }
    forged.entries.truncate(1);
    forged.sign(&key);
    let before = b.digest().unwrap();
    let (_, settled) = take(&mut b, &forged.verify().unwrap()).unwrap();
    assert_eq!((settled.applied, settled.refused, b.digest().unwrap()), (0, 1, before));
    let problems = b.check().unwrap().problems;
    assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["entry-refused"]);
}

#[test]
fn two_chains_under_one_name_are_noticed_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let (a, _) = furnished(&path, 1);
    drop(a);
    for ending in ["", ".key", ".photos"] {
        std::fs::copy(
            folder.path().join(format!("a.db{ending}")),
            folder.path().join(format!("twin.db{ending}")),
        )
        .unwrap();
    }
    let (mut a, mut twin) =
        (Store::open(&path).unwrap(), Store::open(&folder.path().join("twin.db")).unwrap());
    let mut hub = store(&folder.path().join("hub.db"), 100);
    for (store, name) in [(&mut a, "one"), (&mut twin, "two")] {
        write(store, |tx| tx.put(&person(4, name)));
    }
    send(&a, &mut hub);
    let entries = hub.check().unwrap().entries;
    let last = frames(&twin).pop().unwrap().verify().unwrap();
    take(&mut hub, &last).unwrap();
    let report = hub.check().unwrap();
    assert_eq!((report.entries, report.quarantined), (entries + 1, 1), "both chains are kept, one counts");
    assert_eq!(report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["log-forked"]);
}

#[test]
fn a_restored_store_goes_on_under_new_names() {
    let folder = tempfile::tempdir().unwrap();
    let (mut a, mut hub) = pair(folder.path());
    let (backup, restored) = (folder.path().join("backup.db"), folder.path().join("restored.db"));
    write(&mut a, |tx| tx.next_number(punnet_domain::record::Kind::Lot));
    a.backup(&backup).unwrap();
    write(&mut a, |tx| tx.put(&person(1, "after the backup")));
    send(&a, &mut hub);
    let photo = a.put_blob(b"a photo", "image/jpeg", NOW_MS).unwrap();
    Store::restore(&folder.path().join("a.db"), &folder.path().join("copy.db")).unwrap();
    assert!(Store::open(&folder.path().join("copy.db")).unwrap().has_blob(&photo).unwrap());
    Store::restore(&backup, &restored).unwrap();
    assert!(matches!(Store::restore(&backup, &restored), Err(StoreError::Exists(_))));
    let mut again = Store::open(&restored).unwrap();
    assert_eq!(again.device(), a.device());
    assert_ne!(again.incarnation(), a.incarnation());
    write(&mut again, |tx| tx.put(&person(1, "after the restore")));
    assert_eq!(write(&mut again, |tx| tx.next_number(punnet_domain::record::Kind::Lot)).value, 1001);
    send(&hub, &mut again);
    send(&again, &mut hub);
    assert_eq!(hub.digest().unwrap(), again.digest().unwrap());
    assert_eq!(hub.read().heads(person(1, "").id).unwrap().len(), 2);
    let incarnation = again.incarnation();
    drop(again);
    assert_eq!(Store::open(&restored).unwrap().incarnation(), incarnation);
}

#[test]
fn a_copy_made_by_hand_notices_when_its_own_work_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    drop(furnished(&path, 1));
    for ending in ["", ".key", ".photos"] {
        std::fs::copy(
            folder.path().join(format!("a.db{ending}")),
            folder.path().join(format!("old.db{ending}")),
        )
        .unwrap();
    }
    let (mut a, mut old) = (Store::open(&path).unwrap(), Store::open(&folder.path().join("old.db")).unwrap());
    write(&mut a, |tx| tx.put(&person(4, "later")));
    send(&a, &mut old);
    assert_ne!(old.incarnation(), a.incarnation());
    assert_eq!(old.digest().unwrap(), a.digest().unwrap());
    write(&mut old, |tx| tx.put(&person(5, "latest")));
    send(&old, &mut a);
    assert_eq!(old.digest().unwrap(), a.digest().unwrap());
}

/// What may happen among three devices.
#[derive(Debug, Clone)]
enum Happening {
    Weigh { on: usize, lot: u32, weight_g: i64 },
    Photo { on: usize, lot: u32, photo: u8 },
    Rename { on: usize, person: u32, name: u8 },
    Take { on: usize, lot: u32 },
    Pack { on: usize },
    Send { from: usize, to: usize },
}

fn happening() -> impl Strategy<Value = Happening> {
    let (on, lot) = (0..3_usize, 1..4_u32);
    prop_oneof![
        (on.clone(), lot.clone(), 1..9_i64).prop_map(|(on, lot, weight_g)| Happening::Weigh {
            on,
            lot,
            weight_g
        }),
        (on.clone(), lot.clone(), 0..4_u8).prop_map(|(on, lot, photo)| Happening::Photo { on, lot, photo }),
        (on.clone(), 1..3_u32, 0..5_u8).prop_map(|(on, person, name)| Happening::Rename { on, person, name }),
        (on.clone(), lot).prop_map(|(on, lot)| Happening::Take { on, lot }),
        on.clone().prop_map(|on| Happening::Pack { on }),
        (on.clone(), on).prop_map(|(from, to)| Happening::Send { from, to }),
    ]
}

fn edit_lot(store: &mut Store, number: u32, f: impl FnOnce(&mut Lot)) {
    let new = lot(store, number, person(1, "").id);
    write(store, |tx| {
        let mut lot = tx.get::<Lot>(new.id)?.unwrap_or(new);
        f(&mut lot);
        tx.put(&lot)
    });
}

fn happen(stores: &mut [Store], happening: Happening) {
    match happening {
        Happening::Weigh { on, lot, weight_g } => edit_lot(&mut stores[on], lot, |l| l.weight_g = weight_g),
        Happening::Photo { on, lot, photo } => {
            edit_lot(&mut stores[on], lot, |l| {
                l.photos.insert(format!("{photo:02x}").repeat(32), i64::from(photo));
            });
        }
        Happening::Rename { on, person: number, name } => {
            write(&mut stores[on], |tx| tx.put(&person(number, &format!("name {name}"))));
        }
        Happening::Take { on, lot } => edit_lot(&mut stores[on], lot, |l| l.withdrawn_at_ms = Some(NOW_MS)),
        Happening::Pack { on } => {
            stores[on].pack(i64::MAX, SMALL_PACKS).unwrap();
        }
        Happening::Send { from, to } if from != to => {
            let (mut from, mut to) = (from, to);
            let swap = from > to;
            if swap {
                std::mem::swap(&mut from, &mut to);
            }
            let (left, right) = stores.split_at_mut(to);
            if swap { send(&right[0], &mut left[from]) } else { send(&left[from], &mut right[0]) }
        }
        Happening::Send { .. } => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn in_whatever_order_devices_meet_all_end_the_same(
        happenings in proptest::collection::vec(happening(), 1..40),
        order in proptest::collection::vec(any::<prop::sample::Index>(), 30),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (first, _) = furnished(&folder.path().join("0.db"), 1);
        let mut stores = vec![first];
        for (name, seed) in [("1.db", 60), ("2.db", 120)] {
            let mut next = store(&folder.path().join(name), seed);
            send(&stores[0], &mut next);
            stores.push(next);
        }
        happenings.into_iter().for_each(|h| happen(&mut stores, h));
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)] {
            happen(&mut stores, Happening::Send { from, to });
        }
        let digest = stores[0].digest().unwrap();
        prop_assert_eq!(stores[1].digest().unwrap(), digest);
        prop_assert_eq!(stores[2].digest().unwrap(), digest);

        stores[0].pack(i64::MAX, SMALL_PACKS).unwrap();

        // A newcomer takes the frames shuffled, some twice, until none is missing.
        let mut newcomer = store(&folder.path().join("3.db"), 200);
        let frames = frames(&stores[0]);
        for index in order {
            let _ = take(&mut newcomer, &index.get(&frames).clone().verify().unwrap());
        }
        send(&stores[0], &mut newcomer);
        prop_assert_eq!(newcomer.digest().unwrap(), digest);

        stores[0].rebuild().unwrap();
        prop_assert_eq!(stores[0].digest().unwrap(), digest);
        let report = stores[0].check().unwrap();
        prop_assert!(report.ok() && report.waiting == 0, "{:?}", report);
    }

    #[test]
    fn flipped_bits_are_refused_and_change_nothing(position in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let folder = tempfile::tempdir().unwrap();
        let (a, _) = furnished(&folder.path().join("a.db"), 1);
        let mut b = store(&folder.path().join("b.db"), 100);
        let before = b.digest().unwrap();
        let mut frame = frames(&a).remove(0);
        let entry = position.index(frame.entries.len());
        let at = position.index(frame.entries[entry].change.len());
        frame.entries[entry].change[at] ^= 1 << bit;
        let refused = match frame.verify() {
            Ok(frame) => take(&mut b, &frame).is_err(),
            Err(_) => true,
        };
        // Bytes 4 to 7 are Automerge's own checksum, which its hash doesn't cover.
        prop_assert!(refused || (4..8).contains(&at));
        prop_assert_eq!(b.digest().unwrap() == before, refused);
    }
}
