//! Killed at any moment, a full disk, a damaged one, hostile changes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::print_stdout,
    missing_docs
)]

mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::time::Duration;

use automerge::transaction::Transactable;
use automerge::{ActorId, Automerge, ObjType, ROOT};
use ed25519_dalek::SigningKey;
use punnet_domain::id::{LotId, RecordId};
use punnet_domain::log::{Entry, Frame, LogOwner};
use punnet_domain::lot::Lot;
use punnet_domain::record::{Kind, Stream};
use punnet_store::{Store, StoreError};
use support::*;

const STORE: &str = "PUNNET_STORE_TO_WRITE";

#[test]
#[ignore = "a process for `a_killed_process_loses_nothing_it_had_acknowledged`"]
fn writes_until_it_is_killed() {
    let Some(path) = std::env::var_os(STORE) else { return };
    let mut store = store(Path::new(&path), 1);
    let first = store.read().count(Kind::Lot).unwrap() as u32 + 1;
    for number in first.. {
        let one = lot(&store, number, person(1, "").id);
        store.put_blob(&[number as u8; 5000], "image/jpeg", NOW_MS).unwrap();
        store.write(&command(number.into()), |tx| tx.put(&one)).unwrap();
        println!("acknowledged {number}");
    }
}

#[test]
fn a_killed_process_loses_nothing_it_had_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    drop(furnished(&path, 1));
    let mut last = 1;
    for round in 0..12_u64 {
        let mut child = Process::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "writes_until_it_is_killed", "--nocapture"])
            .env(STORE, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(60 + round * 37));
            child.kill().unwrap();
            child.wait().unwrap();
        });
        let told = lines.map_while(Result::ok).filter_map(|line| {
            line.split("acknowledged ").nth(1).and_then(|number| number.parse::<u32>().ok())
        });
        last = told.last().unwrap_or(last);
        killer.join().unwrap();
        let mut store = Store::open(&path).unwrap();
        assert!(store.read().count(Kind::Lot).unwrap() >= u64::from(last), "lot {last} was acknowledged");
        if last > 1 {
            let expected = lot(&store, last, person(1, "").id);
            let again = store.write(&command(last.into()), |tx| tx.put(&expected)).unwrap();
            assert!(again.repeated);
            let kept: Lot = store.read().get(id::<LotId>(10_000 + u128::from(last))).unwrap().unwrap();
            assert_eq!(kept, expected);
        }
    }
    let report = Store::open(&path).unwrap().check().unwrap();
    assert!(report.ok() && last > 1, "{report:?}");
    println!("{last} acknowledged lots over 12 kills, none lost");
}

/// A file system of 4 MB, where this process may mount one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Process::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Process::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_is_said_so_and_everything_acknowledged_stays() {
    let Some(disk) = SmallDisk::mount() else {
        println!("skipped: a small file system can't be mounted here");
        return;
    };
    let path = disk.0.path().join("kiosk.db");
    let (mut store, _) = furnished(&path, 1);
    let ballast = disk.0.path().join("ballast");
    std::fs::write(&ballast, vec![1; 400_000]).unwrap();
    let (mut acknowledged, mut refused) = (1_u32, 0);
    for number in 2..4000 {
        let one = lot(&store, number, person(1, "").id);
        match store.write(&command(number.into()), |tx| tx.put(&one)) {
            Ok(_) => acknowledged += 1,
            Err(e) => {
                assert_eq!(e.code(), "disk-full", "{e}");
                refused += 1;
                if refused > 5 {
                    break;
                }
            }
        }
    }
    assert!(refused > 5 && acknowledged > 20, "{acknowledged} {refused}");
    assert_eq!(store.put_blob(&[3; 1_000_000], "image/jpeg", NOW_MS).unwrap_err().code(), "disk-full");
    assert_eq!(store.read().count(Kind::Lot).unwrap(), u64::from(acknowledged));
    std::fs::remove_file(ballast).unwrap();
    let one = lot(&store, 5000, person(1, "").id);
    store.write(&command(5000), |tx| tx.put(&one)).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.read().count(Kind::Lot).unwrap(), u64::from(acknowledged) + 1);
    assert!(store.check().unwrap().ok());
}

#[test]
fn a_damaged_page_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let (mut store, _) = furnished(&path, 1);
    let lots: Vec<Lot> = (2..300).map(|n| lot(&store, n, person(1, "").id)).collect();
    write(&mut store, |tx| lots.iter().try_for_each(|lot| tx.put(lot)));
    drop(store);
    let good = std::fs::read(&path).unwrap();
    for page in [2, 5, 20, good.len() / 4096 - 1] {
        let mut bad = good.clone();
        bad[page * 4096 + 1000] ^= 0x10;
        std::fs::write(&path, &bad).unwrap();
        let codes: Vec<&str> = match Store::open(&path) {
            Err(e) => vec![e.code()],
            Ok(store) => match store.check() {
                Ok(report) => report.problems.iter().map(|p| p.code).collect(),
                Err(e) => vec![e.code()],
            },
        };
        assert!(
            codes.iter().any(|c| *c == "page-damaged" || *c == "store-damaged"),
            "page {page}: {codes:?}"
        );
    }
}

/// A frame with one change of a document that `f` fills, well signed.
fn frame_of(record: u128, f: impl FnOnce(&mut automerge::transaction::Transaction<'_>)) -> Frame {
    let key = SigningKey::from_bytes(&[5; 32]);
    let owner = LogOwner {
        device_key: key.verifying_key().to_bytes(),
        incarnation: uuid::Uuid::from_u128(record),
        cooperative: cooperative_id(),
        stream: Stream::Work,
    };
    let mut document = Automerge::new();
    document.set_actor(ActorId::from(owner.log_id().as_bytes().as_slice()));
    let mut tx = document.transaction();
    f(&mut tx);
    tx.commit();
    let change = document.get_last_local_change().unwrap();
    let entry = Entry {
        kind: Kind::Lot,
        record: RecordId(uuid::Uuid::from_u128(record)),
        change: change.raw_bytes().to_vec(),
        change_hash: change.hash().0,
        at_ms: 1,
        by: None,
    };
    let mut frame = Frame { owner, start: 0, previous: [0; 32], entries: vec![entry], signature: [0; 64] };
    frame.sign(&key);
    frame
}

#[test]
fn hostile_changes_are_kept_apart_and_the_kiosk_stays_up() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("kiosk.db"), 1);
    let before = store.digest().unwrap();
    let deep = frame_of(70, |tx| {
        (0..200).fold(ROOT, |map, _| tx.put_object(&map, "a", ObjType::Map).unwrap());
    });
    let many = frame_of(71, |tx| (0..30_000).for_each(|n| tx.put(ROOT, "a", n).unwrap()));
    let list = frame_of(72, |tx| drop(tx.put_object(ROOT, "photos", ObjType::List).unwrap()));
    let text = frame_of(73, |tx| tx.put(ROOT, "photos", b"not json".to_vec()).unwrap());
    for frame in [deep, many, list, text] {
        let (_, settled) = take(&mut store, &frame.verify().unwrap()).unwrap();
        assert_eq!((settled.applied, settled.refused), (0, 1));
    }
    assert_eq!(store.digest().unwrap(), before);
    let huge = frame_of(74, |tx| tx.put(ROOT, "a", "x".repeat(2 << 20)).unwrap());
    assert!(matches!(store.receive(&huge.verify().unwrap(), NOW_MS), Err(StoreError::FrameDamaged)));
    // Not a lot at all: kept, in no list, and in nobody's way.
    let odd = frame_of(75, |tx| tx.put(ROOT, "weight_g", "heavy").unwrap());
    assert_eq!(take(&mut store, &odd.verify().unwrap()).unwrap().1.applied, 1);
    assert_eq!(store.read().all::<Lot>().unwrap().len(), 1);
    let unreadable = store.read().get::<Lot>(id::<LotId>(75));
    assert_eq!(unreadable.unwrap_err().code(), "record-unreadable");
    // An inflated change would unpack without end, so none is taken.
    let mut packed = frame_of(76, |tx| tx.put(ROOT, "a", "x".repeat(1000)).unwrap());
    packed.entries[0].change[8] = 2;
    assert!(store.receive(&packed.verify().unwrap(), NOW_MS).is_err());
}
