//! Devices let in, revoked and copied: whatever comes first, all end the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod support;

use std::path::Path;

use proptest::prelude::*;
use punnet_domain::columns::{self, NoPast};
use punnet_domain::device::{Admission, Revocation, RevocationReason, founded_by};
use punnet_domain::exchange::Cut;
use punnet_domain::id::{CooperativeId, DeviceId, following};
use punnet_domain::invitation::Invitation;
use punnet_domain::log::{Frame, Frontier, LogOwner};
use punnet_domain::person::{Person, Role};
use punnet_domain::record::Stream;
use punnet_store::{Command, DeviceHeld, Settled, Store, StoreError, Tx};
use support::{NOW_MS, SMALL_PACKS, command, person, store, take};

fn of(store: &Store) -> CooperativeId {
    store.read().cooperative().unwrap().unwrap()
}

fn write(store: &mut Store, f: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError>) {
    let cooperative = store.read().cooperative().unwrap();
    let mut random = [0; 16];
    getrandom::fill(&mut random).unwrap();
    let command = Command { cooperative, ..command(u128::from_be_bytes(random)) };
    store.write(&command, f).unwrap();
}

/// A kiosk that founds its cooperative.
fn founder(path: &Path, seed: u8) -> Store {
    let mut store = store(path, seed);
    let cooperative = founded_by(&store.device_key());
    let founding = Command { cooperative: Some(cooperative), by: None, ..command(1) };
    store
        .write(&founding, |tx| {
            let of_it = support::cooperative();
            tx.put(&punnet_domain::cooperative::Cooperative { id: cooperative, ..of_it })
        })
        .unwrap();
    store.enrol(cooperative, "first", Admission::Founded, NOW_MS).unwrap();
    store
}

fn invited(host: &Store, path: &Path, seed: u8) -> Store {
    let invitation = host.invite(NOW_MS, "http://hub").unwrap();
    shows(&invitation, path, seed, NOW_MS)
}

fn shows(invitation: &Invitation, path: &Path, seed: u8, now_ms: i64) -> Store {
    let mut store = store(path, seed);
    let cooperative = store.join(invitation).unwrap();
    let admission = Admission::Invited { invitation: invitation.to_text() };
    store.enrol(cooperative, "guest", admission, now_ms).unwrap();
    store
}

fn frames(store: &Store, since: &Frontier) -> Vec<Frame> {
    let cuts = store.frames_since(of(store), since, usize::MAX, 0).unwrap();
    let frame = |cut: Cut| columns::decode(&cut.frame.body, &cut.frame.owner, &mut NoPast).unwrap();
    cuts.into_iter().map(frame).collect()
}

/// Frames that can't be taken yet are left out, as an exchange does.
fn send(from: &Store, to: &mut Store) {
    for _ in 0..2 {
        let frontier = to.frontier(of(from)).unwrap();
        for cut in from.frames_since(of(from), &frontier, usize::MAX, columns::NEWEST).unwrap() {
            let _ = to.receive_packed(&cut.frame, NOW_MS);
        }
        to.settle().unwrap();
    }
}

fn meet(a: &mut Store, b: &mut Store) {
    send(a, b);
    send(b, a);
}

fn named(number: u32, name: &str, store: &Store) -> Person {
    Person { cooperative: of(store), ..person(number, name) }
}

fn device(store: &Store, id: DeviceId) -> DeviceHeld {
    store.read().devices(of(store)).unwrap().into_iter().find(|d| d.id == id).unwrap()
}

fn revoke(store: &mut Store, target: DeviceId) {
    let leader = Person { roles: [Role::Leader].into(), ..named(1, "leader", store) };
    let own = store.device();
    write(store, |tx| {
        let (asked, left) = tx.revocation_asked(leader.cooperative, target, RevocationReason::Lost)?;
        let id = following(own.0, &target.to_string());
        tx.put(&Revocation::new(id, asked, own, &left, &leader, NOW_MS).unwrap())
    });
}

fn copied(folder: &Path, from: &str, to: &str) {
    for ending in ["", ".key", ".photos"] {
        let name = |name: &str| folder.join(format!("{name}{ending}"));
        std::fs::copy(name(from), name(to)).unwrap();
    }
}

fn has(store: &Store, number: u32) -> bool {
    store.read().get::<Person>(person(number, "").id).unwrap().is_some()
}

fn sound(store: &Store) {
    let report = store.check().unwrap();
    assert!(report.problems.iter().all(|p| p.code == "log-forked"), "{report:?}");
}

#[test]
fn a_newcomer_is_let_in_wherever_it_shows_its_invitation() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = founder(&folder.path().join("a.db"), 1);
    let mut b = invited(&a, &folder.path().join("b.db"), 50);
    // c is invited by b, and meets the founder's kiosk before b ever did.
    let mut c = invited(&b, &folder.path().join("c.db"), 90);
    let work = named(3, "from c", &c);
    write(&mut c, |tx| tx.put(&work));
    send(&c, &mut a);
    assert!(!has(&a, 3) && !device(&a, c.device()).member, "nobody it knows invited c");
    assert_eq!(device(&a, c.device()).quarantined, 2);
    send(&b, &mut a);
    assert!(has(&a, 3) && device(&a, c.device()).member && device(&a, b.device()).member);
    assert_eq!(device(&a, c.device()).quarantined, 0);
    send(&a, &mut c);
    send(&a, &mut b);
    assert_eq!(a.digest().unwrap(), b.digest().unwrap());
    assert_eq!(a.digest().unwrap(), c.digest().unwrap());
    sound(&a);
}

#[test]
fn an_invitation_used_twice_lets_in_one_alike_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = founder(&folder.path().join("a.db"), 1);
    let invitation = a.invite(NOW_MS, "http://hub").unwrap();
    let mut b = shows(&invitation, &folder.path().join("b.db"), 50, NOW_MS + 2);
    let mut c = shows(&invitation, &folder.path().join("c.db"), 90, NOW_MS + 1);
    for (store, number) in [(&mut b, 3), (&mut c, 4)] {
        let work = named(number, "work", store);
        write(store, |tx| tx.put(&work));
    }
    send(&b, &mut a);
    assert!(has(&a, 3) && device(&a, b.device()).member);
    assert_eq!(a.invitation_user(&invitation).unwrap(), Some(b.device()));
    send(&c, &mut a);
    assert!(!has(&a, 3) && has(&a, 4), "the one that came first stays");
    assert_eq!((device(&a, b.device()).member, device(&a, b.device()).quarantined), (false, 2));
    // A second invitation lets the other one in, with what it has.
    let second = a.invite(NOW_MS, "http://hub").unwrap();
    b.enrol(of(&a), "", Admission::Invited { invitation: second.to_text() }, NOW_MS + 3).unwrap();
    send(&b, &mut a);
    assert!(has(&a, 3) && device(&a, b.device()).member);
    assert_eq!(device(&a, b.device()).device.unwrap().name, "guest");
    let mut d = invited(&a, &folder.path().join("d.db"), 130);
    send(&a, &mut d);
    meet(&mut d, &mut a);
    assert_eq!(a.digest().unwrap(), d.digest().unwrap());
    sound(&a);
}

#[test]
fn what_a_revoked_device_did_later_is_kept_and_not_applied() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = founder(&folder.path().join("a.db"), 1);
    let (mut b, mut c) =
        (invited(&a, &folder.path().join("b.db"), 50), invited(&a, &folder.path().join("c.db"), 90));
    let before = named(3, "before", &b);
    write(&mut b, |tx| tx.put(&before));
    meet(&mut a, &mut b);
    meet(&mut a, &mut c);
    // a revokes b; meanwhile b goes on and meets only c, which applies it at first.
    revoke(&mut a, b.device());
    let (edited, later) = (named(3, "edited after", &b), named(4, "after", &b));
    write(&mut b, |tx| tx.put(&edited).and_then(|()| tx.put(&later)));
    send(&b, &mut c);
    assert!(has(&c, 4));
    let built_on = named(4, "by c on what b did", &c);
    write(&mut c, |tx| tx.put(&built_on));
    meet(&mut a, &mut c);
    for store in [&a, &c] {
        assert!(has(store, 3) && !has(store, 4));
        assert_eq!(store.read().get::<Person>(before.id).unwrap().unwrap().name, "before");
        let held = device(store, b.device());
        assert_eq!((held.quarantined, held.revocations.len(), held.member), (2, 1, true));
        assert_eq!(device(store, c.device()).waiting, 1, "what others built on it waits");
        sound(store);
    }
    assert_eq!(a.digest().unwrap(), c.digest().unwrap());
    c.rebuild().unwrap();
    assert_eq!(a.digest().unwrap(), c.digest().unwrap());
    // The revoked kiosk keeps its own, even when it hears of it.
    send(&a, &mut b);
    assert!(has(&b, 3) && has(&b, 4));
}

#[test]
fn copies_that_both_wrote_on_are_kept_whole_and_look_the_same_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = founder(&folder.path().join("a.db"), 1);
    let mut hub = invited(&a, &folder.path().join("h.db"), 50);
    meet(&mut a, &mut hub);
    drop(a);
    copied(folder.path(), "a.db", "twin.db");
    let mut a = Store::open(&folder.path().join("a.db")).unwrap();
    let mut twin = Store::open(&folder.path().join("twin.db")).unwrap();
    for number in [11, 12] {
        let work = named(number, "original", &a);
        write(&mut a, |tx| tx.put(&work));
    }
    for number in [21, 22, 23] {
        let work = named(number, "copy", &twin);
        write(&mut twin, |tx| tx.put(&work));
    }
    // The copy's frames beyond what the hub holds of the original alone don't tell where they part.
    send(&a, &mut hub);
    let before = a.incarnation();
    for _ in 0..3 {
        meet(&mut twin, &mut hub);
        meet(&mut a, &mut hub);
    }
    assert_ne!(a.incarnation(), before, "the original notices too");
    assert_ne!(a.incarnation(), twin.incarnation());
    let mut late = invited(&hub, &folder.path().join("l.db"), 130);
    meet(&mut hub, &mut late);
    meet(&mut a, &mut hub);
    meet(&mut twin, &mut hub);
    for store in [&a, &twin, &hub, &late] {
        let held = device(store, a.device());
        assert_eq!(held.chains.len(), 2, "{held:?}");
        assert_eq!(held.chains.iter().filter(|c| c.counts).count(), 1);
        assert!([2, 3].contains(&held.quarantined));
        assert_eq!(has(store, 11), !has(store, 21), "one chain counts");
        assert_eq!(store.frontier(of(&hub)).unwrap(), hub.frontier(of(&hub)).unwrap());
        assert_eq!(store.digest().unwrap(), hub.digest().unwrap());
        let problems = store.check().unwrap().problems;
        assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["log-forked"]);
    }
    // Both go on, and meet again.
    for (number, store) in [(31, &mut a), (32, &mut twin)] {
        let work = named(number, "later", store);
        write(store, |tx| tx.put(&work));
        meet(store, &mut hub);
    }
    meet(&mut a, &mut hub);
    assert!(has(&a, 31) && has(&a, 32));
    assert_eq!(a.digest().unwrap(), hub.digest().unwrap());
}

#[derive(Debug, Clone)]
enum Happening {
    Write { on: usize, person: u32, name: u8 },
    Send { from: usize, to: usize },
    Revoke { by: usize, whom: usize },
    Twin,
    Pack { on: usize },
}

fn happening() -> impl Strategy<Value = Happening> {
    let on = 0..4_usize;
    prop_oneof![
        5 => (on.clone(), 1..4_u32, 0..9_u8).prop_map(|(on, person, name)| Happening::Write { on, person, name }),
        5 => (on.clone(), on.clone()).prop_map(|(from, to)| Happening::Send { from, to }),
        1 => (0..3_usize, 0..3_usize).prop_map(|(by, whom)| Happening::Revoke { by, whom }),
        1 => Just(Happening::Twin),
        2 => on.prop_map(|on| Happening::Pack { on }),
    ]
}

fn happen(stores: &mut Vec<Store>, folder: &Path, happening: &Happening) {
    match happening {
        Happening::Write { on, person: number, name } if *on < stores.len() => {
            let work = named(*number, &format!("name {name}"), &stores[*on]);
            write(&mut stores[*on], |tx| tx.put(&work));
        }
        Happening::Send { from, to } if from != to && (*from).max(*to) < stores.len() => {
            let frontier = stores[*to].frontier(of(&stores[*from])).unwrap();
            for frame in frames(&stores[*from], &frontier) {
                let _ = take(&mut stores[*to], &frame.verify().unwrap());
            }
        }
        Happening::Revoke { by, whom } => {
            let target = stores[*whom].device();
            let asked = stores[*by].read().revocation_asked(of(&stores[*by]), target, RevocationReason::Lost);
            if by != whom && asked.unwrap().1.contains(&target) {
                revoke(&mut stores[*by], target);
            }
        }
        Happening::Twin if stores.len() == 3 => {
            drop(stores.remove(1));
            copied(folder, "1.db", "3.db");
            stores.insert(1, Store::open(&folder.join("1.db")).unwrap());
            stores.push(Store::open(&folder.join("3.db")).unwrap());
        }
        Happening::Pack { on } if *on < stores.len() => pack(&mut stores[*on]),
        _ => {}
    }
}

fn pack(store: &mut Store) {
    store.pack(i64::MAX, SMALL_PACKS).unwrap();
}

/// Two chains of the same length look alike to frontiers until one of them grows.
fn differ_in_length(stores: &mut [Store]) {
    if let [_, one, _, twin] = stores {
        let length = |store: &Store| {
            let own = LogOwner {
                device_key: store.device_key(),
                incarnation: store.incarnation(),
                cooperative: of(store),
                stream: Stream::Work,
            };
            store.frontier(of(store)).unwrap().get(&own.log_id()).copied()
        };
        let work = named(9, "one more", twin);
        if one.incarnation() == twin.incarnation() && length(one) == length(twin) {
            write(twin, |tx| tx.put(&work));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_devices_do_to_each_other_everybody_else_ends_the_same(
        happenings in proptest::collection::vec(happening(), 1..30),
        order in proptest::collection::vec(any::<prop::sample::Index>(), 30),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut stores = vec![founder(&folder.path().join("0.db"), 1)];
        for (name, seed) in [("1.db", 60), ("2.db", 120)] {
            let mut next = invited(&stores[0], &folder.path().join(name), seed);
            meet(&mut stores[0], &mut next);
            stores.push(next);
        }
        // Two who only look, and whom everybody knows.
        let mut one = invited(&stores[0], &folder.path().join("w1.db"), 180);
        let mut two = invited(&stores[0], &folder.path().join("w2.db"), 200);
        for store in &mut stores {
            send(&one, store);
            send(&two, store);
        }
        happenings.iter().for_each(|h| happen(&mut stores, folder.path(), h));
        differ_in_length(&mut stores);
        // One hears everybody in turn, the other shuffled and some twice.
        for _ in 0..3 {
            stores.iter_mut().for_each(|store| meet(store, &mut one));
            pack(&mut one);
        }
        let all: Vec<Frame> = stores.iter().flat_map(|store| frames(store, &Frontier::new())).collect();
        for index in order {
            let _ = take(&mut two, &index.get(&all).clone().verify().unwrap());
        }
        for _ in 0..3 {
            stores.iter_mut().rev().for_each(|store| meet(store, &mut two));
        }
        for _ in 0..3 {
            meet(&mut one, &mut two);
        }
        prop_assert_eq!(one.frontier(of(&one)).unwrap(), two.frontier(of(&one)).unwrap());
        prop_assert_eq!(one.digest().unwrap(), two.digest().unwrap());
        for store in [&mut one, &mut two] {
            let digest = store.digest().unwrap();
            sound(store);
            store.rebuild().unwrap();
            prop_assert_eq!(store.digest().unwrap(), digest);
        }
        // Nobody's own work is gone: every entry of everybody is held.
        for store in &stores {
            for frame in frames(store, &Frontier::new()) {
                let (probe, settled) = take(&mut one, &frame.verify().unwrap()).unwrap();
                prop_assert_eq!((settled, probe.quarantined), (Settled::default(), 0));
            }
        }
    }
}

#[test]
fn a_damaged_frame_makes_a_log_doubted_only_until_it_comes_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut a = founder(&folder.path().join("a.db"), 1);
    let mut b = invited(&a, &folder.path().join("b.db"), 50);
    send(&b, &mut a);
    let held = a.frontier(of(&a)).unwrap();
    let work = named(3, "work", &b);
    write(&mut b, |tx| tx.put(&work));
    let mut cut = b.frames_since(of(&b), &held, usize::MAX, columns::NEWEST).unwrap().remove(0);
    // Version, start, then the hash of what it goes on from.
    cut.frame.body[2] ^= 1;
    assert!(a.receive_packed(&cut.frame, NOW_MS).is_err());
    assert_eq!(a.frontier(of(&a)).unwrap()[&cut.log], 0, "asked for from its beginning");
    send(&b, &mut a);
    assert_eq!(a.frontier(of(&a)).unwrap()[&cut.log], b.frontier(of(&b)).unwrap()[&cut.log]);
    assert!(has(&a, 3));
}
