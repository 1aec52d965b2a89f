//! Photos on their way, and room made for others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    missing_docs
)]

mod support;

use punnet_domain::budget::{Carrier, CarrierRule, PhotoRules};
use punnet_domain::hex::{from_hex, hex};
use punnet_domain::log::Hash;
use punnet_domain::photos::TROUBLE_PAUSE_MS;
use punnet_store::Store;
use support::*;

fn hash_of(bytes: &[u8]) -> Hash {
    *blake3::hash(bytes).as_bytes()
}

/// A lot with a photo and, as an inspection would, its thumbnail's name.
fn photo(store: &mut Store, number: u32, bytes: &[u8]) -> Hash {
    let hash = store.put_blob(bytes, "image/jpeg", NOW_MS).unwrap();
    let mut lot = lot(store, number, person(1, "").id);
    lot.photos.insert(hash.clone(), NOW_MS);
    write(store, |tx| tx.put(&lot));
    from_hex(&hash).unwrap()
}

/// An inspection is what names a thumbnail; only its names matter here.
#[derive(serde::Serialize, serde::Deserialize)]
struct Names {
    id: uuid::Uuid,
    lot: uuid::Uuid,
    photo: String,
    thumbnail: String,
}

impl punnet_domain::record::Record for Names {
    const KIND: punnet_domain::record::Kind = punnet_domain::record::Kind::Inspection;
    fn record_id(&self) -> punnet_domain::id::RecordId {
        punnet_domain::id::RecordId(self.id)
    }
}

fn names_thumbnail(store: &mut Store, number: u128, photo: &Hash, small: &[u8]) -> Hash {
    let thumbnail = hash_of(small);
    let id = uuid::Uuid::from_u128(700_000 + number);
    let names = Names {
        id,
        lot: uuid::Uuid::from_u128(10_000 + number),
        photo: hex(photo),
        thumbnail: hex(&thumbnail),
    };
    write(store, |tx| tx.put(&names));
    thumbnail
}

#[test]
fn a_thumbnail_is_named_by_the_record_and_stands_for_its_photo() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let full = photo(&mut store, 2, b"a large photo");
    let small = names_thumbnail(&mut store, 2, &full, b"small");
    assert_eq!((store.is_thumbnail(&small).unwrap(), store.is_thumbnail(&full).unwrap()), (true, false));
    assert_eq!(store.thumbnail_of(&hex(&full)).unwrap(), None, "its bytes aren't here");
    assert_eq!(store.wanted_blobs(9).unwrap(), [small]);
    assert!(store.names_blob(&small).unwrap());
    store.put_blob(b"small", "image/jpeg", NOW_MS).unwrap();
    assert_eq!(store.thumbnail_of(&hex(&full)).unwrap(), Some(hex(&small)));
    assert_eq!(store.offered_blobs(9).unwrap(), [small, full], "thumbnails go first");
    let waits = store.waiting(cooperative_id(), &Default::default()).unwrap();
    assert_eq!(waits.photos, 1, "people count a photo once");
    let before = store.digest().unwrap();
    store.rebuild().unwrap();
    assert_eq!((store.digest().unwrap(), store.is_thumbnail(&small).unwrap()), (before, true));
    // A record that calls a photo its own thumbnail doesn't make it one.
    names_thumbnail(&mut store, 3, &full, b"a large photo");
    assert!(!store.is_thumbnail(&full).unwrap());
}

#[test]
fn photos_are_counted_again_whenever_something_of_them_changes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let counted = |store: &Store| {
        let counts = store.photo_counts().unwrap();
        (counts.to_send, counts.to_fetch, counts.bytes_here)
    };
    assert_eq!(counted(&store), (0, 0, 0));
    let here = photo(&mut store, 2, b"here");
    assert_eq!(counted(&store), (1, 0, 4));
    store.hub_has_photos(&[here]).unwrap();
    assert_eq!(counted(&store), (0, 0, 4));
    store.forget_hub_photos().unwrap();
    assert_eq!(counted(&store), (1, 0, 4));
    let mut lot = lot(&store, 3, person(1, "").id);
    lot.photos.insert(hex(&hash_of(b"elsewhere")), NOW_MS);
    write(&mut store, |tx| tx.put(&lot));
    assert_eq!(counted(&store), (1, 1, 4));
    store.put_blob(b"elsewhere", "image/jpeg", NOW_MS).unwrap();
    assert_eq!(counted(&store), (2, 0, 13));
}

#[test]
fn pieces_make_the_photo_or_go() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let (store, _) = furnished(&path, 1);
    let hash = hash_of(b"in three pieces");
    store.keep_part(&hash, 0, b"in ").unwrap();
    store.keep_part(&hash, 3, b"thrXX").unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.part_bytes(&hash).unwrap(), 8);
    store.keep_part(&hash, 3, b"three").unwrap();
    store.keep_part(&hash, 8, b" pieces").unwrap();
    assert_eq!(store.part_bytes(&hash).unwrap(), 15);
    assert!(store.finish_part(&hash, NOW_MS).unwrap());
    assert_eq!(store.blob(&hex(&hash)).unwrap().unwrap().bytes, b"in three pieces");
    assert_eq!(store.part_bytes(&hash).unwrap(), 0);
    let wrong = hash_of(b"right");
    store.keep_part(&wrong, 0, b"wrong").unwrap();
    assert!(!store.finish_part(&wrong, NOW_MS).unwrap());
    assert_eq!((store.part_bytes(&wrong).unwrap(), store.has_blob(&hex(&wrong)).unwrap()), (0, false));
    let large = store.keep_part(&wrong, 32 << 20, b"x").unwrap_err();
    assert_eq!(large.code(), "photo-too-large");
    assert!(store.check().unwrap().ok());
}

#[test]
fn only_what_the_hub_has_is_dropped_and_it_comes_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let size = 300_000;
    let photos: Vec<Hash> =
        (2..8).map(|n| photo(&mut store, n, &vec![u8::try_from(n).unwrap(); size])).collect();
    assert_eq!(store.free_photos(0).unwrap().photos, 0, "nothing is known to be at the hub");
    // The third lot waits for an approval, the last photo isn't at the hub.
    let mut waiting = lot(&store, 4, person(1, "").id);
    waiting.photos.insert(hex(&photos[2]), NOW_MS);
    waiting.inspection = Some(id(700_004));
    names_thumbnail(&mut store, 4, &photos[2], b"small");
    store.put_blob(b"small", "image/jpeg", NOW_MS).unwrap();
    write(&mut store, |tx| tx.put(&waiting));
    store.hub_has_photos(&photos[..5]).unwrap();
    store.hub_has_photos(&[hash_of(b"small")]).unwrap();
    let on_disk = || std::fs::metadata(folder.path().join("a.db.photos")).unwrap().len();
    let before = on_disk();
    let freed = store.free_photos(4 * size as u64 + 10).unwrap();
    assert_eq!((freed.photos, freed.bytes), (2, 2 * size as u64), "as many as needed, the oldest");
    assert!(before > on_disk() + size as u64, "the disk has its room again: {before}, now {}", on_disk());
    let here = |store: &Store, n: usize| store.has_blob(&hex(&photos[n])).unwrap();
    assert!(!here(&store, 0) && !here(&store, 1));
    assert_eq!(store.free_photos(0).unwrap().photos, 2);
    assert!(here(&store, 2), "waits for an approval");
    assert!(here(&store, 5), "isn't at the hub");
    assert!(store.has_blob(&hex(&hash_of(b"small"))).unwrap());
    assert_eq!(store.wanted_blobs(9).unwrap(), [] as [Hash; 0], "dropped is not wanted");
    store.ask_photo(cooperative_id(), &photos[0]).unwrap();
    assert_eq!(
        (store.wanted_blobs(9).unwrap(), store.is_asked_for(&photos[0]).unwrap()),
        (vec![photos[0]], true)
    );
    store.put_blob(&vec![2; size], "image/jpeg", NOW_MS).unwrap();
    assert!(!store.is_asked_for(&photos[0]).unwrap());
    // The hub was restored: it has to say again what it has.
    store.forget_hub_photos().unwrap();
    assert_eq!(store.free_photos(0).unwrap().photos, 0);
    assert!(store.check().unwrap().ok());
}

#[test]
fn what_is_disputed_or_waits_goes_first() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let photos: Vec<Hash> = (2..6).map(|n| photo(&mut store, n, &[u8::try_from(n).unwrap()])).collect();
    let newest_first: Vec<Hash> = photos.iter().rev().copied().collect();
    assert_eq!(store.offered_blobs(9).unwrap(), newest_first);
    let mut waiting = lot(&store, 3, person(1, "").id);
    waiting.photos.insert(hex(&photos[1]), NOW_MS);
    waiting.inspection = Some(id(5));
    write(&mut store, |tx| tx.put(&waiting));
    assert_eq!(store.offered_blobs(2).unwrap(), [photos[1], photos[3]]);
}

#[test]
fn a_photo_in_trouble_is_left_alone_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("a.db"), 1);
    let hash = photo(&mut store, 2, b"photo");
    store.photo_failed(&hash, "photo-differs", NOW_MS).unwrap();
    assert_eq!((store.offered_blobs(9).unwrap().len(), store.photo_counts().unwrap().in_trouble), (0, 1));
    store.forgive_photos(NOW_MS + TROUBLE_PAUSE_MS - 1).unwrap();
    assert_eq!(store.offered_blobs(9).unwrap().len(), 0);
    store.forgive_photos(NOW_MS + TROUBLE_PAUSE_MS).unwrap();
    assert_eq!(store.offered_blobs(9).unwrap(), [hash]);
    // Noted by a clock that ran ahead.
    store.photo_failed(&hash, "photo-differs", NOW_MS).unwrap();
    store.forgive_photos(5).unwrap();
    assert_eq!(store.offered_blobs(9).unwrap(), [hash]);
}

#[test]
fn what_was_spent_outlives_a_pulled_plug() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let (store, _) = furnished(&path, 1);
    assert_eq!(store.photo_rules().unwrap(), PhotoRules::default());
    let rules =
        PhotoRules { net: CarrierRule { bytes_a_day: Some(5), full: false }, ..PhotoRules::default() };
    store.set_photo_rules(&rules).unwrap();
    store.spend_on_photos(Carrier::Net, 3, NOW_MS).unwrap();
    store.spend_on_photos(Carrier::Stick, 70, NOW_MS).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    store.spend_on_photos(Carrier::Net, 4, NOW_MS).unwrap();
    assert_eq!(store.photos_spent(Carrier::Net).unwrap().on(NOW_MS), 7);
    assert_eq!(
        (store.photo_rules().unwrap(), store.photos_spent(Carrier::Village).unwrap().on(NOW_MS)),
        (rules, 0)
    );
}
