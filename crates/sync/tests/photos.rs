//! Photos over a link that breaks, within what they may cost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    missing_docs
)]

#[allow(dead_code)]
mod memory;

use memory::{Fate, Link, Memory, SMALL, meet, meet_at};
use proptest::prelude::*;
use punnet_domain::budget::CarrierRule;
use punnet_domain::exchange::{Kiosk, ReplicaError};
use punnet_domain::log::Hash;
use punnet_sync::*;

const DAY_MS: i64 = 86_400_000;

fn noise(seed: u8, bytes: usize) -> Vec<u8> {
    let mut noise = vec![0; bytes];
    blake3::Hasher::new().update(&[seed]).finalize_xof().fill(&mut noise);
    noise
}

fn thumbnail(seed: u8, bytes: usize) -> Vec<u8> {
    [SMALL, &noise(seed, bytes)].concat()
}

fn hash_of(bytes: &[u8]) -> Hash {
    *blake3::hash(bytes).as_bytes()
}

/// A hub that has the records but not the photo, whose first bytes it may have.
fn photo_waits(bytes: usize) -> (Memory, Memory, Vec<u8>) {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    let photo = noise(7, bytes);
    a.take_photo(&photo);
    let _ = meet(&mut a, &mut hub, vec![Fate::NeverArrives, Fate::Arrives]);
    assert!(hub.photos.is_empty() && hub.logs == a.logs);
    (a, hub, photo)
}

#[test]
fn an_upload_goes_on_where_it_broke_off() {
    let (mut a, mut hub, photo) = photo_waits(200_000);
    let mut link = Link::new(&mut hub, vec![Fate::CutOnTheWay(128), Fate::Arrives]);
    assert_eq!(meet_at(&mut a, &mut link, 1_000_000).unwrap_err().code(), "hub-died");
    assert_eq!(link.photos_up, 32 << 10, "half of the first piece");
    assert_eq!(a.hub.last_success_ms, Some(1_000_000), "the records did arrive");
    assert_eq!(a.hub.last_error.as_deref(), Some("hub-died"));
    let mut link = Link::new(&mut hub, vec![]);
    let report = meet_at(&mut a, &mut link, 1_000_000).unwrap();
    assert_eq!((report.photos_up, report.photo_bytes_up), (1, 200_000 - (32 << 10)));
    assert_eq!(link.photos_up, 200_000 - (32 << 10), "nothing was sent again");
    assert_eq!(hub.photos[&hash_of(&photo)], photo);
}

#[test]
fn a_download_goes_on_where_it_broke_off() {
    let (mut a, mut hub, photo) = photo_waits(200_000);
    meet(&mut a, &mut hub, vec![]).unwrap();
    let mut b = Memory::new(2);
    let cut = vec![Fate::CutOnTheWayBack(200), Fate::Arrives];
    assert_eq!(meet(&mut b, &mut hub, cut).unwrap_err().code(), "hub-died");
    let kept = b.parts[&hash_of(&photo)].len();
    assert_eq!(kept, 200_000 * 200 / 256);
    let rest = meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!((rest.photos_down, rest.photo_bytes_down), (1, (200_000 - kept) as u64));
    assert_eq!((b.photos == hub.photos, b.parts.is_empty()), (true, true));
}

#[test]
fn a_part_that_turns_out_wrong_is_dropped_and_begun_again() {
    let (mut a, mut hub, photo) = photo_waits(50_000);
    meet(&mut a, &mut hub, vec![]).unwrap();
    let mut b = Memory::new(2);
    b.keep_part(&hash_of(&photo), 0, &noise(9, 30_000)).unwrap();
    let report = meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!((report.photos_down, report.photos_failed), (0, 1));
    assert_eq!((b.parts.is_empty(), b.failed[&hash_of(&photo)].as_str()), (true, "photo-differs"));
    b.failed.clear();
    assert_eq!(meet(&mut b, &mut hub, vec![]).unwrap().photos_down, 1);
    // All of it was there, but the kiosk was killed before it saw that.
    let mut c = Memory::new(3);
    c.keep_part(&hash_of(&photo), 0, &photo).unwrap();
    let report = meet(&mut c, &mut hub, vec![]).unwrap();
    assert_eq!((report.photos_down, report.photo_bytes_down), (1, 0));
}

#[test]
fn thumbnails_travel_before_photos_both_ways() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    for n in 0..100 {
        a.take_photo(&noise(n, 2_000));
        a.take_photo(&thumbnail(n, 500));
    }
    // The link holds for the records and for 100 thumbnails, in two rounds.
    let fates = |arrive: usize| [vec![Fate::NeverArrives], vec![Fate::Arrives; arrive]].concat();
    meet(&mut a, &mut hub, fates(102)).unwrap_err();
    assert_eq!(hub.photos.keys().filter(|hash| a.small.contains(*hash)).count(), 100);
    assert_eq!(hub.photos.len(), 100);
    meet(&mut a, &mut hub, vec![]).unwrap();
    meet(&mut b, &mut hub, fates(102)).unwrap_err();
    assert_eq!((b.photos.len(), b.photos.keys().all(|hash| b.small.contains(hash))), (100, true));
    meet(&mut b, &mut hub, vec![]).unwrap();
    assert_eq!(b.photos.len(), 200);
}

#[test]
fn a_photo_that_fails_keeps_back_no_others_and_is_not_tried_for_ever() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    (0..5).for_each(|n| a.take_photo(&noise(n, 300)));
    let bad = hash_of(&noise(2, 300));
    a.damaged.insert(bad);
    let report = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((report.photos_up, report.photos_failed, report.photos_left), (4, 1, 0));
    assert_eq!(a.failed[&bad], "photo-damaged");
    let idle = meet(&mut a, &mut hub, vec![]).unwrap();
    assert_eq!((idle.photos_failed, idle.rounds), (0, 1));
    // A hub that refuses every photo is asked once for each, and the records count.
    (5..15).for_each(|n| a.take_photo(&noise(n, 300)));
    let mut link = Link::new(&mut hub, vec![]);
    link.declines = Some((413, "exchange-too-large"));
    let report = meet_at(&mut a, &mut link, 1_000_000).unwrap();
    assert_eq!((report.photos_up, report.photos_failed, report.stuck), (0, 10, 0));
    assert_eq!(a.failed[&hash_of(&noise(7, 300))], "exchange-too-large");
    // A hub that is ill ends it.
    a.failed.clear();
    let mut link = Link::new(&mut hub, vec![]);
    link.declines = Some((500, "hub-failed"));
    assert_eq!(meet_at(&mut a, &mut link, 1_000_000).unwrap_err().code(), "hub-failed");
}

#[test]
fn a_hub_of_before_takes_photos_whole_and_gives_them_whole() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    (0..3).for_each(|n| a.take_photo(&noise(n, 100_000)));
    let mut link = Link::new(&mut hub, vec![]);
    link.old = true;
    let report = meet_at(&mut a, &mut link, 1_000_000).unwrap();
    assert_eq!((report.photos_up, link.photos_up), (3, 300_000));
    let cut = meet_at(
        &mut b,
        &mut Link { fates: vec![Fate::CutOnTheWayBack(99), Fate::Arrives], ..link },
        1_000_000,
    );
    assert_eq!(cut.unwrap_err().code(), "hub-died");
    let mut link = Link::new(&mut hub, vec![]);
    link.old = true;
    assert_eq!(meet_at(&mut b, &mut link, 1_000_000).unwrap().photos_down, 3);
    assert_eq!(b.photos, a.photos);
}

#[test]
fn what_a_day_may_cost_is_kept_to_and_the_rest_goes_on_tomorrow() {
    let (mut a, mut hub) = (Memory::new(1), Memory::new(9));
    for n in 0..3 {
        a.take_photo(&noise(n, 100_000));
        a.take_photo(&thumbnail(n, 995));
    }
    a.rules.net = CarrierRule { bytes_a_day: Some(150_000), full: true };
    let day = |n: i64| n * DAY_MS;
    let on = |a: &mut Memory, hub: &mut Memory, now_ms| {
        let mut link = Link::new(hub, vec![]);
        link.clock_ms = now_ms;
        meet_at(a, &mut link, now_ms).unwrap()
    };
    let first = on(&mut a, &mut hub, day(1));
    assert_eq!((first.photos_up, first.photo_bytes_up, first.photos_held), (4, 150_000, 2));
    assert_eq!(a.hub.last_error, None);
    let same_day = on(&mut a, &mut hub, day(1) + 1);
    assert_eq!((same_day.photo_bytes_up, same_day.rounds), (0, 1));
    assert!(same_day.bytes_up + same_day.bytes_down <= 150, "nothing is named that can't go: {same_day:?}");
    let second = on(&mut a, &mut hub, day(2));
    assert_eq!((second.photos_up, second.photo_bytes_up), (1, 150_000));
    let third = on(&mut a, &mut hub, day(3));
    assert_eq!((third.photos_up, third.photo_bytes_up), (1, 3_000));
    assert_eq!(hub.photos, a.photos);
    // The same downwards: a photo comes on several days, each byte once.
    let mut b = Memory::new(2);
    b.rules.net = CarrierRule { bytes_a_day: Some(70_000), full: true };
    let mut bytes = Vec::new();
    for n in 4..9 {
        bytes.push(on(&mut b, &mut hub, day(n)).photo_bytes_down);
    }
    assert_eq!(bytes, [70_000, 70_000, 70_000, 70_000, 23_000]);
    assert_eq!(b.photos, a.photos);
}

#[test]
fn full_photos_wait_for_another_carrier_and_thumbnails_do_not() {
    let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
    a.take_photo(&noise(1, 100_000));
    a.take_photo(&thumbnail(1, 900));
    a.rules.net.full = false;
    assert_eq!(meet(&mut a, &mut hub, vec![]).unwrap().photos_up, 1);
    assert_eq!(meet(&mut b, &mut hub, vec![]).unwrap().photos_down, 1);
    a.rules.net.full = true;
    assert_eq!(meet(&mut a, &mut hub, vec![]).unwrap().photos_up, 1);
    assert_eq!(meet(&mut b, &mut hub, vec![]).unwrap().photos_down, 1);
    assert_eq!(b.photos, a.photos);
    assert_eq!(a.photo(&[0; 32]), Ok::<_, ReplicaError>(None));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_cuts_each_byte_of_a_photo_arrives_once(
        sizes in proptest::collection::vec(1..300_000_usize, 1..4),
        cuts in proptest::collection::vec((0..4_usize, any::<u8>(), any::<bool>()), 0..12),
    ) {
        let (mut a, mut b, mut hub) = (Memory::new(1), Memory::new(2), Memory::new(9));
        (0..).zip(&sizes).for_each(|(n, size)| a.take_photo(&noise(n, *size)));
        let mut up = 0;
        for (after, part, lost) in &cuts {
            let fate = if *lost { Fate::AnswerLost } else { Fate::CutOnTheWay(*part) };
            let mut link = Link::new(&mut hub, [vec![fate], vec![Fate::Arrives; *after]].concat());
            let _ = meet_at(&mut a, &mut link, 1_000_000);
            up += link.photos_up;
        }
        let mut link = Link::new(&mut hub, vec![]);
        meet_at(&mut a, &mut link, 1_000_000).unwrap();
        up += link.photos_up;
        let all: usize = sizes.iter().sum();
        prop_assert_eq!((&hub.photos, up), (&a.photos, all as u64));
        let mut down = 0;
        for (after, part, _) in &cuts {
            let fates = [vec![Fate::CutOnTheWayBack(*part)], vec![Fate::Arrives; after + 1]].concat();
            let mut report = ExchangeReport::default();
            let outcome = meet_into(&mut b, &mut hub, fates, &mut report);
            prop_assert!(outcome.is_ok() || outcome.unwrap_err().code() == "hub-died");
            down += report.photo_bytes_down;
        }
        down += meet(&mut b, &mut hub, vec![]).unwrap().photo_bytes_down;
        prop_assert_eq!((&b.photos, down), (&a.photos, all as u64));
        prop_assert!(b.parts.is_empty() && hub.parts.is_empty());
    }

    #[test]
    fn ranges_are_read_as_they_were_written(first in 0..1_000_u64, more in 1..1_000_u64, rest in 0..1_000_u64, odd in ".{0,30}") {
        let part = Part { first, end: first + more, whole: Some(first + more + rest) };
        prop_assert_eq!(Part::from_content_range(&part.content_range()), Some(part));
        prop_assert_eq!(Part::from_range(&part.range()), Some(Part { whole: None, ..part }));
        let open = Part { first, end: u64::MAX, whole: None };
        prop_assert_eq!(Part::from_range(&open.range()), Some(open));
        let _ = (Part::from_range(&odd), Part::from_content_range(&odd));
    }
}

fn meet_into(
    kiosk: &mut Memory,
    hub: &mut Memory,
    fates: Vec<Fate>,
    report: &mut ExchangeReport,
) -> Result<(), ExchangeError> {
    memory::meet_with(kiosk, &mut Link::new(hub, fates), 1_000_000, report)
}

#[test]
fn odd_ranges_are_left_aside() {
    for text in
        ["", "bytes=", "bytes=-5", "bytes=5-4", "bytes=0-18446744073709551615", "items=0-5", "bytes=1-2,4-5"]
    {
        assert_eq!(Part::from_range(text), None, "{text}");
    }
    for text in
        ["", "bytes */5", "bytes 0-5/5", "bytes 3-2/9", "bytes 0-18446744073709551615/3", "bytes 1-2/*"]
    {
        assert_eq!(Part::from_content_range(text), None, "{text}");
    }
}
