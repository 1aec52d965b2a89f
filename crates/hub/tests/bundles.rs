//! Kiosks and a hub that meet by files alone, and files that somebody tampered with.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "../../store/tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use punnet_domain::bundle::Packer;
use punnet_domain::device::{Admission, founded_by};
use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_store::{Command, Store, StoreReplica, Waiting};
use punnet_sync::Outside;
use punnet_sync::bundle::{self, BundleError, Reading, Report, TakenFiles, Wish};
use support::{NOW_MS, command, person, store};

const DAY_MS: i64 = 24 * 3_600_000;

fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

/// A kiosk.
struct Kiosk {
    store: Mutex<Store>,
    cooperative: CooperativeId,
}

impl Kiosk {
    fn founded(path: &Path, seed: u8) -> Self {
        let mut store = store(path, seed);
        let cooperative = founded_by(&store.device_key());
        let founding = Command { cooperative: Some(cooperative), by: None, ..command(1) };
        let record = punnet_domain::cooperative::Cooperative { id: cooperative, ..support::cooperative() };
        store.write(&founding, |tx| tx.put(&record)).unwrap();
        store.enrol(cooperative, "upper", Admission::Founded, NOW_MS).unwrap();
        Self { store: Mutex::new(store), cooperative }
    }

    fn joined(path: &Path, seed: u8, invitation: &Invitation) -> Self {
        Self::joined_at(path, seed, invitation, NOW_MS)
    }

    fn joined_at(path: &Path, seed: u8, invitation: &Invitation, at_ms: i64) -> Self {
        let mut store = store(path, seed);
        let cooperative = store.join(invitation).unwrap();
        let admission = Admission::Invited { invitation: invitation.to_text() };
        store.enrol(cooperative, "lower", admission, at_ms).unwrap();
        Self { store: Mutex::new(store), cooperative }
    }

    fn invite(&self) -> Invitation {
        self.store.lock().unwrap().invite(now_ms(), "").unwrap()
    }

    fn add(&self, number: u32, name: &str) {
        let mut random = [0; 16];
        getrandom::fill(&mut random).unwrap();
        let command = Command { cooperative: Some(self.cooperative), ..command(u128::from_be_bytes(random)) };
        let person = punnet_domain::person::Person { cooperative: self.cooperative, ..person(number, name) };
        self.store.lock().unwrap().write(&command, |tx| tx.put(&person)).unwrap();
    }

    /// A lot with a photo that doesn't pack.
    fn photograph(&self, number: u32, bytes: usize) {
        let mut photo = vec![0; bytes];
        getrandom::fill(&mut photo).unwrap();
        let mut store = self.store.lock().unwrap();
        let hash = store.put_blob(&photo, "image/jpeg", NOW_MS).unwrap();
        let mut lot = support::lot(&store, number, person(1, "").id);
        lot.cooperative = self.cooperative;
        lot.photos.insert(hash, NOW_MS);
        let command = Command { cooperative: Some(self.cooperative), ..command(u128::from(number) + 9_000) };
        store.write(&command, |tx| tx.put(&lot)).unwrap();
    }

    fn write_at(&self, folder: &Path, now_ms: i64) -> PathBuf {
        let outside = Outside { now_ms: &|| now_ms, random: &|bytes| getrandom::fill(bytes).unwrap() };
        let mut packer = StoreReplica::new(&self.store, self.cooperative);
        let wish = Wish::default();
        let put = bundle::put_into(&mut packer, self.cooperative, folder, &wish, &outside, &mut |_| {});
        folder.join(put.unwrap().file)
    }

    fn write(&self, folder: &Path) -> PathBuf {
        self.write_at(folder, now_ms())
    }

    fn reading(&self) -> Reading {
        Reading { cooperative: self.cooperative, now_ms: now_ms(), though_expired: false }
    }

    fn read_as(&self, how: &Reading, file: &Path) -> (Result<(), BundleError>, Report) {
        let mut report = Report::default();
        let mut packer = StoreReplica::new(&self.store, self.cooperative);
        let result = bundle::take_file(&mut packer, how, file, &mut |_| {}, &mut report);
        (result, report)
    }

    fn read(&self, file: &Path) -> (Result<(), BundleError>, Report) {
        self.read_as(&self.reading(), file)
    }

    /// Everything in a folder that others wrote.
    fn read_all(&self, folder: &Path) -> TakenFiles {
        let mut packer = StoreReplica::new(&self.store, self.cooperative);
        let own = packer.own_key().unwrap();
        let how = self.reading();
        bundle::take_from(&mut packer, &how, folder, &|_, head| head.writer != own, &mut |_| {}).unwrap()
    }

    fn waiting(&self) -> Waiting {
        let store = self.store.lock().unwrap();
        let state = store.exchange_state(self.cooperative).unwrap();
        store.waiting(self.cooperative, &state.hub_frontier).unwrap()
    }

    fn digest(&self) -> impl PartialEq + std::fmt::Debug + use<> {
        self.store.lock().unwrap().digest().unwrap()
    }
}

/// Two kiosks of one cooperative that know each other, by stick alone.
fn village(folder: &Path) -> (Kiosk, Kiosk) {
    let upper = Kiosk::founded(&folder.join("upper.db"), 1);
    let lower = Kiosk::joined(&folder.join("lower.db"), 100, &upper.invite());
    let asks = lower.write(folder);
    assert_eq!(upper.read(&asks).0, Ok(()));
    std::fs::remove_file(asks).unwrap();
    (upper, lower)
}

fn folder_in(place: &Path, name: &str) -> PathBuf {
    let folder = place.join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn everything_arrives_by_files_alone() {
    let place = tempfile::tempdir().unwrap();
    let (upper, lower) = village(place.path());
    let (stick, hub) = (folder_in(place.path(), "stick"), place.path().join("hub"));
    upper.add(1, "王芳");
    upper.photograph(7, 50_000);
    upper.write(&stick);
    let taken = lower.read_all(&stick);
    assert_eq!((taken.read.len(), taken.refused.len(), taken.read[0].photos), (1, 0, 1), "{taken:?}");
    assert_eq!(lower.digest(), upper.digest());
    lower.add(2, "Li Wei");
    lower.write(&stick);
    assert_eq!(upper.read_all(&stick).read[0].entries, 1, "only what is new travels back");
    assert_eq!(lower.digest(), upper.digest());

    // Nobody told the kiosks of the hub: what they wrote isn't sealed to it.
    let refused = punnet_hub::read_bundles(hub.clone(), &stick, false).unwrap().refused;
    assert!(refused.iter().all(|r| r.code == "bundle-not-for-us") && refused.len() == 2, "{refused:?}");
    tell_of_hub(&upper, &hub);
    upper.write(&stick);
    let taken = punnet_hub::read_bundles(hub.clone(), &stick, false).unwrap();
    assert_eq!((taken.read.len(), taken.read[0].photos), (1, 1), "{taken:?}");
    assert_ne!(upper.waiting(), Waiting::default(), "only the hub's word says what arrived");

    // The hub's answer tells one kiosk; the other learns of the hub from the first.
    punnet_hub::write_bundles(hub.clone(), None, &stick, true).unwrap();
    assert_eq!(upper.read_all(&stick).refused, []);
    assert_eq!(upper.waiting(), Waiting::default());
    let taken = lower.read_all(&stick);
    assert!(taken.refused.iter().all(|r| r.code == "bundle-other-hub"), "{taken:?}");
    assert_eq!(lower.read_all(&stick).refused, [], "by now it knows the hub");
    assert_eq!(lower.waiting(), Waiting::default());
    // What everybody is known to hold isn't carried any more.
    lower.write(&stick);
    upper.read_all(&stick);
    let sizes: Vec<u64> = bundle::find(&stick).unwrap().iter().map(|f| f.bytes).collect();
    assert_eq!(sizes.len(), 3, "one for each writer");
    upper.write(&stick);
    let own = bundle::find(&stick).unwrap().into_iter().next().unwrap().head.unwrap();
    assert_eq!((own.amount.frames, own.amount.photos), (0, 0));
}

/// As an exchange by net would: which hub there is.
fn tell_of_hub(kiosk: &Kiosk, hub: &Path) {
    let _ = punnet_hub::write_bundles(hub.to_owned(), None, hub, false);
    let secret: [u8; 32] =
        punnet_sync::from_hex(std::fs::read_to_string(hub.join("hub.key")).unwrap().trim()).unwrap();
    let id: serde_json::Value =
        serde_json::from_slice(&std::fs::read(hub.join("hub.json")).unwrap()).unwrap();
    let known = punnet_domain::bundle::HubKnown {
        id: id["id"].as_str().unwrap().parse().unwrap(),
        key: ed25519_dalek::SigningKey::from_bytes(&secret).verifying_key().to_bytes(),
        epoch: None,
    };
    kiosk.store.lock().unwrap().meet_hub(kiosk.cooperative, &known).unwrap();
}

#[test]
fn a_file_that_ends_early_brings_what_was_before_and_nothing_false() {
    let place = tempfile::tempdir().unwrap();
    let (upper, lower) = village(place.path());
    (1..40).for_each(|n| upper.add(n, &format!("Farmer {n}")));
    (1..4).for_each(|n| upper.photograph(n, 40_000));
    let stick = folder_in(place.path(), "stick");
    let whole = std::fs::read(upper.write(&stick)).unwrap();
    let cut = place.path().join("cut.punnet");
    let (mut frames, mut photos) = (0, 0);
    for length in (0..whole.len()).step_by(4096) {
        std::fs::write(&cut, &whole[..length]).unwrap();
        let (result, report) = lower.read(&cut);
        assert!(matches!(result, Err(BundleError::Damaged(_))), "{length}: {result:?}");
        assert!(!report.complete && report.frames >= frames, "{length}");
        frames = report.frames;
        photos += report.photos;
    }
    assert!(frames > 0 && photos > 0, "{frames} frames, {photos} photos");
    std::fs::write(&cut, &whole).unwrap();
    assert_eq!(lower.read(&cut).0, Ok(()));
    assert_eq!(lower.digest(), upper.digest());
    let again = lower.read(&cut).1;
    assert_eq!((again.entries, again.photos, again.touched.len()), (0, 0, 0));
}

#[test]
fn no_bit_can_be_turned_and_no_name_is_on_the_stick() {
    let place = tempfile::tempdir().unwrap();
    let (upper, lower) = village(place.path());
    upper.add(1, "Amina Okafor-Planted");
    let file = upper.write(place.path());
    let whole = std::fs::read(&file).unwrap();
    let has = |text: &[u8]| whole.windows(text.len()).any(|part| part == text);
    assert!(!has(b"Amina") && !has(b"Green Hill") && !has(b"upper"));
    let bent = place.path().join("bent.punnet");
    for at in (0..whole.len()).step_by(whole.len() / 300 + 1) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        std::fs::write(&bent, &bytes).unwrap();
        assert!(lower.read(&bent).0.is_err(), "byte {at} of {}", whole.len());
        // Under the name of what was written it is known for damage.
        let named = folder_in(place.path(), "named").join(file.file_name().unwrap());
        std::fs::write(&named, &bytes).unwrap();
        let code = lower.read(&named).0.unwrap_err().code();
        let odd =
            ["bundle-damaged", "bundle-version-unknown", "bundle-too-large", "bundle-other-cooperative"];
        assert!(odd.contains(&code), "byte {at}: {code}");
    }
    assert_eq!(lower.read(&file).0, Ok(()));
    assert_eq!(lower.digest(), upper.digest());
}

#[test]
fn late_early_and_in_any_order() {
    let place = tempfile::tempdir().unwrap();
    let (upper, lower) = village(place.path());
    let [one, two] = ["one", "two"].map(|name| folder_in(place.path(), name));
    upper.add(1, "王芳");
    let old = upper.write_at(&one, now_ms() - 61 * DAY_MS);
    upper.add(2, "Li Wei");
    let future = upper.write_at(&two, now_ms() + 2 * DAY_MS);
    assert_eq!(lower.read(&old).0, Err(BundleError::Expired));
    let (result, report) = lower.read(&future);
    assert_eq!((result, report.ahead), (Ok(()), true), "a wrong clock keeps nothing back");
    let how = Reading { though_expired: true, ..lower.reading() };
    let (result, report) = lower.read_as(&how, &old);
    assert_eq!((result, report.entries, report.ahead), (Ok(()), 0, false));
    assert_eq!(lower.digest(), upper.digest());
}

#[test]
fn strangers_and_others() {
    let place = tempfile::tempdir().unwrap();
    let upper = Kiosk::founded(&place.path().join("upper.db"), 1);
    let invitation = upper.invite();
    let lower = Kiosk::joined(&place.path().join("lower.db"), 100, &invitation);
    assert_eq!(upper.read(&lower.write(place.path())).0, Ok(()));
    // An invitation lets in one kiosk.
    let stranger = Kiosk::joined_at(&place.path().join("stranger.db"), 200, &invitation, NOW_MS + 1);
    stranger.add(9, "Nobody");
    let before = upper.digest();
    let (result, report) = upper.read(&stranger.write(place.path()));
    assert_eq!((result, report.frames), (Err(BundleError::Stranger), 1));
    assert_eq!(upper.digest(), before, "nothing of it counts");
    let other = Kiosk::founded(&place.path().join("other.db"), 50);
    let file = other.write(place.path());
    assert_eq!(upper.read(&file).0, Err(BundleError::OtherCooperative));
    assert_eq!(
        upper.read_as(&Reading { cooperative: other.cooperative, ..upper.reading() }, &file).0,
        Err(BundleError::NotForUs)
    );
    let third = Kiosk::joined(&place.path().join("third.db"), 150, &upper.invite());
    assert_eq!(third.read(&upper.write(place.path())).0, Err(BundleError::NotForUs));
}

#[test]
fn a_folder_full_of_traps() {
    let place = tempfile::tempdir().unwrap();
    let (upper, lower) = village(place.path());
    let stick = folder_in(place.path(), "stick");
    upper.add(1, "王芳");
    let good = upper.write(&stick);
    let name = good.file_name().unwrap().to_str().unwrap().to_owned();
    let secret = place.path().join("secret");
    std::fs::write(&secret, std::fs::read(&good).unwrap()).unwrap();
    std::os::unix::fs::symlink(&secret, stick.join(bundle::name_of(&[1; 32]))).unwrap();
    std::os::unix::fs::symlink("/dev/zero", stick.join(bundle::name_of(&[2; 32]))).unwrap();
    std::fs::create_dir(stick.join(bundle::name_of(&[3; 32]))).unwrap();
    std::fs::write(stick.join(name.to_uppercase()), b"x").unwrap();
    std::fs::write(stick.join(".punnet"), b"x").unwrap();
    std::fs::write(stick.join("punnet-0000000000000000.part"), b"half").unwrap();
    std::fs::write(stick.join(bundle::name_of(&[4; 32])), b"").unwrap();
    let huge = std::fs::File::create(stick.join(bundle::name_of(&[5; 32]))).unwrap();
    huge.set_len(bundle::FILE_MAX_BYTES + 1).unwrap();
    let taken = lower.read_all(&stick);
    assert_eq!((taken.read.len(), taken.read[0].file.as_str()), (1, name.as_str()));
    let codes: Vec<_> = taken.refused.iter().map(|r| r.code).collect();
    assert_eq!(codes.len(), 2, "{codes:?}");
    assert!(codes.contains(&"bundle-damaged") && codes.contains(&"bundle-too-large"), "{codes:?}");
    // Writing again leaves everything that isn't ours.
    upper.add(2, "Li Wei");
    let newer = upper.write(&stick);
    assert!(newer.exists() && !good.exists() && secret.exists());
    assert!(!stick.join("punnet-0000000000000000.part").exists());
    assert!(stick.join(name.to_uppercase()).exists() && stick.join(bundle::name_of(&[3; 32])).is_dir());
}

#[test]
fn a_hundred_thousand_files() {
    let place = tempfile::tempdir().unwrap();
    for number in 0..100_000_u32 {
        let hash = *blake3::hash(&number.to_be_bytes()).as_bytes();
        std::fs::File::create(place.path().join(bundle::name_of(&hash))).unwrap();
    }
    assert_eq!(bundle::find(place.path()).unwrap().len(), bundle::BUNDLES_MAX);
}
