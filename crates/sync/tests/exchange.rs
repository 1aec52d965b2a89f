//! The exchange between replicas in memory, over a link that loses things.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    missing_docs
)]

mod memory;

use memory::{Fate, Link, Memory, cooperative, meet, meet_at};
use proptest::prelude::*;
use punnet_domain::exchange::{Cut, Replica, STATE_FIRST};
use punnet_domain::log::{Frontier, PackedFrame};
use punnet_sync::*;
use uuid::Uuid;

#[test]
fn bringing_and_fetching_take_one_round_trip() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    a.write(vec![1; 100]);
    b.write(vec![2; 100]);
    let first = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((first.rounds, first.frames_up, first.frames_down), (1, 1, 0));
    let second = meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!((second.rounds, second.frames_up, second.frames_down), (1, 1, 1));
    let third = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((third.rounds, third.frames_up, third.frames_down), (1, 0, 1));
    let idle = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((idle.rounds, idle.frames_up, idle.frames_down), (1, 0, 0));
    assert!(idle.bytes_up + idle.bytes_down <= 150, "{idle:?}");
    assert_eq!(a.logs, b.logs);
}

#[test]
fn what_packs_very_well_is_not_taken_for_a_bomb() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    (0..60).for_each(|_| a.write(vec![0; 40_000]));
    let report = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((report.stuck, hub.logs == a.logs), (0, true));
}

#[test]
fn an_older_program_and_a_newer_one_exchange_everything() {
    for (old_kiosk, old_hub) in [(true, false), (false, true), (true, true)] {
        let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
        (a.reads, hub.reads) = (u8::from(!old_kiosk), u8::from(!old_hub));
        for round in 0..3 {
            (0..4).for_each(|n| a.write(vec![n, round]));
            b.write(vec![9, round]);
            for kiosk in [&mut a, &mut b] {
                let report = meet(kiosk, &mut hub, vec![]).unwrap();
                // A hub that can't read the newest layout says so, and gets it once more.
                let most = if old_hub && round == 0 { 2 } else { 1 };
                assert!(report.stuck == 0 && report.rounds <= most, "{report:?}");
            }
        }
        meet(&mut a, &mut hub, vec![]).unwrap();
        assert!(a.logs == hub.logs && b.logs == hub.logs, "old kiosk {old_kiosk}, old hub {old_hub}");
        assert_eq!(a.logs.values().map(Vec::len).sum::<usize>(), 15);
    }
}

#[test]
fn a_lost_answer_costs_nothing_but_the_repetition() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    a.write(vec![1; 10]);
    let lost = meet(&mut a, &mut hub, vec![Fate::AnswerLost]);
    assert_eq!(lost.unwrap_err().code(), "hub-died");
    assert_eq!((a.hub.last_error.as_deref(), a.hub.last_success_ms), (Some("hub-died"), None));
    assert!(a.hub.hub_frontier.is_empty(), "only the hub's answer counts");
    let again = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((again.rounds, hub.logs == a.logs), (1, true));
    assert_eq!((a.hub.last_error.as_deref(), a.hub.last_success_ms), (None, Some(1_000_000)));
    assert_eq!(meet(&mut a, &mut hub, vec![Fate::NeverArrives]).unwrap_err().code(), "hub-unreachable");
}

#[test]
fn a_hub_that_lost_what_it_had_is_offered_everything_again() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    (0..5).for_each(|n| a.take_photo(&[n; 50]));
    let first = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((first.photos_up, hub.photos.len()), (5, 5));
    a.write(vec![7]);
    let mut restored = Memory::new(9);
    let mut link = Link::new(&mut restored, vec![]);
    link.name.epoch = Uuid::from_u128(92);
    let report = meet_at(&mut a, &mut link, 1_000_000).unwrap();
    assert_eq!((report.stuck, report.photos_up), (0, 5));
    assert_eq!((restored.logs == a.logs, restored.photos == a.photos), (true, true));
}

#[test]
fn photos_go_both_ways_once() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    for n in 0..150_u8 {
        a.take_photo(&[n, 1]);
    }
    let up = meet(&mut a, &mut hub, vec![]).unwrap();
    let down = meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!((up.photos_up, down.photos_down, b.photos == a.photos), (150, 150, true));
    let idle = meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!((idle.rounds, idle.photos_up, idle.photos_down), (1, 0, 0));
}

#[test]
fn photos_that_nobody_has_keep_back_no_others() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    for n in 0..200_u8 {
        a.take_photo(&[n, 1]);
    }
    a.photos.retain(|hash, _| hash[0] > 250);
    let some = a.photos.len() as u32;
    meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!(meet(&mut b, &mut hub, vec![]).unwrap().photos_down, some);
}

#[test]
fn a_kiosk_that_thinks_it_is_1970_still_exchanges() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    a.write(vec![1]);
    let mut link = Link::new(&mut hub, vec![]);
    link.clock_ms = 1_793_000_000_000;
    assert_eq!(meet_at(&mut a, &mut link, 0).unwrap().rounds, 1);
}

#[test]
fn another_hub_or_something_else_is_noticed() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    meet(&mut a, &mut hub, vec![]).unwrap();
    let mut link = Link::new(&mut hub, vec![]);
    link.name.id = Uuid::from_u128(1234);
    assert_eq!(meet_at(&mut a, &mut link, 1_000_000).unwrap_err().code(), "hub-wrong");
    struct WebSite;
    impl Transport for WebSite {
        fn call(&mut self, _: &Request) -> Result<Reply, TransportError> {
            Ok(Reply { status: 200, body: Box::new(&b"<html>"[..]), ..Reply::default() })
        }
    }
    let outside = Outside { now_ms: &|| 0, random: &|bytes| bytes.fill(1) };
    let refused = exchange(&mut a, cooperative(), &mut WebSite, &outside, &mut ExchangeReport::default());
    assert_eq!(refused.unwrap_err().code(), "hub-wrong");
}

#[test]
fn a_log_the_hub_declines_ends_the_exchange_and_is_told() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    a.write(vec![1]);
    let mut twin = a.clone();
    a.write(vec![2]);
    twin.write(vec![3]);
    twin.write(vec![4]);
    meet(&mut a, &mut hub, vec![]).unwrap();
    let report = meet(&mut twin, &mut hub, vec![]).unwrap();
    assert_eq!(report.stuck, 1);
    assert!(report.rounds <= 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn over_any_link_everything_arrives_once_it_holds(
        writes in proptest::collection::vec((0..3_usize, 1..40_000_usize, any::<bool>()), 0..30),
        fates in proptest::collection::vec(
            prop_oneof![
                Just(Fate::Arrives), Just(Fate::NeverArrives), Just(Fate::AnswerLost),
                any::<u8>().prop_map(Fate::CutOnTheWay), any::<u8>().prop_map(Fate::CutOnTheWayBack),
            ], 0..60),
    ) {
        let mut kiosks = vec![Memory::new(1), Memory::new(2), Memory::new(3)];
        let mut hub = Memory::new(9);
        let mut fates = fates;
        for (turn, (on, size, photo)) in writes.into_iter().enumerate() {
            let content = vec![turn as u8; size];
            if photo { kiosks[on].take_photo(&content) } else { kiosks[on].write(content) }
            let some = fates.split_off(fates.len().saturating_sub(3));
            let _ = meet(&mut kiosks[on], &mut hub, some);
        }
        for _ in 0..2 {
            for kiosk in &mut kiosks {
                prop_assert_eq!(meet(kiosk, &mut hub, vec![]).unwrap().stuck, 0);
            }
        }
        for kiosk in &kiosks {
            prop_assert!(kiosk.logs == hub.logs && kiosk.photos == hub.photos);
        }
    }

    #[test]
    fn messages_are_read_as_they_were_written(sizes in proptest::collection::vec(0..3_000_usize, 0..20), more in any::<bool>()) {
        let mut kiosk = Memory::new(1);
        sizes.iter().for_each(|size| kiosk.write(vec![8; *size]));
        let frontier = kiosk.frontier().unwrap();
        let since = Holds::Since { epoch: Uuid::from_u128(6), cursor: 70_000, beyond: frontier.clone() };
        let ask = Ask {
            hub: more.then(|| Uuid::from_u128(3)),
            invitation: more.then(|| "text".to_owned()),
            holds: if more { since } else { Holds::All(frontier.clone()) },
            wanted: vec![[4; 32]; sizes.len()],
            offered: vec![[5; 32]],
            max_bytes: 77,
            reads: 3,
            state: more.then_some(7),
        };
        let frames = kiosk.frames_since(&Frontier::new(), usize::MAX, 0).unwrap();
        let message = with_frames(encode_ask(&ask), &frames);
        let mut rest = &message[..];
        prop_assert_eq!(decode_ask(&read_head(&mut rest).unwrap()).unwrap(), ask.clone());
        let (read, end) = frames_of(rest);
        prop_assert_eq!(end, Ok(()));
        prop_assert_eq!(read, frames.into_iter().map(|cut| cut.frame).collect::<Vec<_>>());
        let answer = Answer {
            hub: Uuid::from_u128(1), epoch: Uuid::from_u128(2), holds: frontier, all: more,
            cursor: more.then_some(9), fingerprint: [7; 8], parts: vec![7; ask.wanted.len()],
            wanted: ask.wanted, has: ask.offered, reads: 2,
            key: more.then_some([5; 32]), checkpoint: more.then(|| vec![4; 9]),
        };
        prop_assert_eq!(decode_answer(&encode_answer(&answer)).unwrap(), answer);
    }

    #[test]
    fn odd_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), flip in any::<prop::sample::Index>()) {
        let _ = (decode_ask(&bytes), decode_answer(&bytes), read_head(&mut &bytes[..]), frames_of(&bytes));
        let mut kiosk = Memory::new(1);
        kiosk.write(bytes);
        let frames = kiosk.frames_since(&Frontier::new(), 1, 0).unwrap();
        let mut message = with_frames(encode_ask(&Ask::default()), &frames);
        let at = flip.index(message.len());
        message[at] ^= 0x41;
        let mut rest = &message[..];
        let _ = read_head(&mut rest).and_then(|head| decode_ask(&head));
        // What is still readable is then refused by its signature or its chain.
        let mut other = Memory::new(2);
        for frame in frames_of(rest).0 {
            prop_assert!(frame == frames[0].frame || other.receive(&frame, 0).is_err());
        }
    }
}

fn with_frames(head: Vec<u8>, frames: &[Cut]) -> Vec<u8> {
    let mut message = FrameWriter::new(head, ON_THE_LINE);
    frames.iter().for_each(|cut| message.push(&cut.frame).unwrap());
    message.finish().unwrap()
}

/// Every frame that can be read, and how it ended.
fn frames_of(rest: &[u8]) -> (Vec<PackedFrame>, Result<(), CodecError>) {
    let mut read = Vec::new();
    let mut reader = match FrameReader::new(rest, cooperative()) {
        Ok(reader) => reader,
        Err(e) => return (read, Err(e)),
    };
    loop {
        match reader.next_frame() {
            Ok(Some(frame)) => read.push(frame),
            Ok(None) => return (read, Ok(())),
            Err(e) => return (read, Err(e)),
        }
    }
}

#[test]
fn the_cursor_stays_before_a_frame_that_came_damaged() {
    let held = Frontier::from([(Uuid::from_u128(7), 3)]);
    let answer = Answer {
        cursor: Some(5),
        all: true,
        fingerprint: punnet_domain::log::fingerprint(&held),
        holds: held.clone(),
        ..Answer::default()
    };
    for (own, cursor) in [(Frontier::new(), 0), (held, 5)] {
        let mut session = Session::new(Default::default(), STATE_FIRST);
        session.next(Event::Begin).unwrap();
        session.next(Event::Collected(Collected::default())).unwrap();
        session.next(Event::Answered(answer.clone())).unwrap();
        let Effect::Remember(hub) = session.next(Event::Taken(Taken { own, ..Taken::default() })).unwrap()
        else {
            panic!("what is known of the hub is remembered");
        };
        assert_eq!((hub.hub_cursor, hub.at_cursor.is_empty()), (cursor, cursor == 0));
    }
}

#[test]
fn what_came_before_a_cut_stays() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    let noise = |n: u8| blake3::Hasher::new().update(&[n]).finalize_xof();
    for n in 0..20 {
        let mut change = vec![0; 1_000];
        noise(n).fill(&mut change);
        a.write(change);
    }
    // Upwards: what the hub took isn't sent again.
    assert!(meet(&mut a, &mut hub, vec![Fate::CutOnTheWay(128)]).is_err());
    let half = hub.logs.values().next().unwrap().len();
    assert!((8..=10).contains(&half), "{half}");
    let rest = meet(&mut a, &mut hub, vec![]).unwrap();
    // It asks first, with the one frame by which a new hub knows it, then brings the rest.
    assert_eq!((rest.frames_up as usize, rest.rounds), (1 + 20 - half, 2));
    // Downwards likewise.
    let mut link = Link::new(&mut hub, vec![Fate::CutOnTheWayBack(128)]);
    assert_eq!(meet_at(&mut b, &mut link, 1_000_000).unwrap_err().code(), "hub-died");
    assert!(link.down > 20_000);
    let half = b.logs.values().next().unwrap().len();
    assert!((8..=10).contains(&half), "{half}");
    assert_eq!(meet(&mut b, &mut hub, vec![]).unwrap().frames_down as usize, 20 - half);
    assert_eq!((&a.logs, &b.logs), (&hub.logs, &hub.logs));
}

#[test]
fn what_is_asked_does_not_grow_with_the_devices() {
    let mut hub = Memory::new(9);
    let mut kiosks: Vec<Memory> = (10..60).map(Memory::new).collect();
    for kiosk in &mut kiosks {
        kiosk.write(vec![1; 50]);
        meet(kiosk, &mut hub, vec![]).unwrap();
    }
    let first = &mut kiosks[0];
    assert_eq!(meet(first, &mut hub, vec![]).unwrap().frames_down, 49);
    first.write(vec![2; 50]);
    let again = meet(first, &mut hub, vec![]).unwrap();
    assert_eq!((again.rounds, again.frames_up, again.frames_down), (1, 1, 0));
    let idle = meet(first, &mut hub, vec![]).unwrap();
    assert!(idle.bytes_up + idle.bytes_down <= 150, "{idle:?}");
}

#[test]
fn bombs_and_endless_lists_stop_at_their_limits() {
    let bomb = zstd::bulk::compress(&vec![0; 64 << 20], 19).unwrap();
    assert!(bomb.len() < 64 << 10);
    let mut zeros = FrameReader::new(&bomb[..], cooperative()).unwrap();
    let mut last = zeros.next_frame();
    while matches!(last, Ok(Some(_))) {
        last = zeros.next_frame();
    }
    assert_eq!(last, Err(CodecError::TooLarge));
    // A frame said to have 4 GiB.
    let large = zstd::bulk::compress(&[0xff; 100], 3).unwrap();
    assert!(frames_of(&large).1.is_err());
    assert_eq!(read_head(&mut &[2, 0, 0, 0, 0][..]), Err(CodecError::VersionUnknown(2)));
    assert_eq!(read_head(&mut &[1, 0xff, 0, 0, 0][..]), Err(CodecError::TooLarge));
    let head = |cbor: &[u8]| {
        let length = u32::try_from(cbor.len()).unwrap().to_be_bytes();
        decode_ask(&[&[1], &length[..], cbor].concat())
    };
    // {3: a list said to have 2^63 logs …
    assert!(head(&[0xa1, 0x03, 0x9b, 0x80, 0, 0, 0, 0, 0, 0, 0]).is_err());
    // Arrays in arrays, 100,000 deep, under a number nobody knows.
    assert!(head(&[&[0xa1, 0x18, 0x63][..], &vec![0x81; 100_000]].concat()).is_err());
    // What a newer program adds is skipped.
    assert_eq!(head(&[0xa1, 0x18, 0x63, 0x82, 0x01, 0x02]), Ok(Ask { max_bytes: 0, ..Ask::default() }));
}
