//! Frames as bytes: the written vectors, and bytes that may be anything.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use proptest::prelude::*;
use punnet_domain::columns::{self, ColumnsError, Held, NoPast};
use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::{Entry, Frame, LogOwner};
use punnet_domain::record::{Kind, Stream};
use serde_json::Value;
use uuid::Uuid;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/exchange-vectors/");
const NAMES: [&str; 4] = ["1-beginning", "2-going-on", "3-plain", "4-change-as-it-is"];

/// A vector: its bytes, the frame the JSON beside them tells, and the past it builds on.
fn vector(name: &str) -> (Vec<u8>, Frame, Held) {
    let bytes = std::fs::read(format!("{FOLDER}{name}.frame")).unwrap();
    let frame = told(name);
    let mut past = Held::default();
    if frame.start > 0 {
        past.extend(&told(NAMES[0]).entries);
    }
    (bytes, frame, past)
}

fn told(name: &str) -> Frame {
    let json: Value =
        serde_json::from_str(&std::fs::read_to_string(format!("{FOLDER}{name}.json")).unwrap()).unwrap();
    let owner = &json["owner"];
    Frame {
        owner: LogOwner {
            device_key: fixed(&owner["device_key"]),
            incarnation: uuid(&owner["incarnation"]),
            cooperative: CooperativeId(uuid(&owner["cooperative"])),
            stream: Stream::from_code(owner["stream"].as_str().unwrap()).unwrap(),
        },
        start: json["start"].as_u64().unwrap(),
        previous: fixed(&json["previous"]),
        signature: fixed(&json["signature"]),
        entries: json["entries"].as_array().unwrap().iter().map(entry).collect(),
    }
}

fn entry(json: &Value) -> Entry {
    Entry {
        kind: Kind::from_code(json["kind"].as_str().unwrap()).unwrap(),
        record: RecordId(uuid(&json["record"])),
        change: hex(&json["change"]),
        change_hash: fixed(&json["change_hash"]),
        at_ms: json["at_ms"].as_i64().unwrap(),
        by: json["by"].is_string().then(|| PersonId(uuid(&json["by"]))),
    }
}

fn uuid(json: &Value) -> Uuid {
    Uuid::parse_str(json.as_str().unwrap()).unwrap()
}

fn hex(json: &Value) -> Vec<u8> {
    let text = json.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn fixed<const N: usize>(json: &Value) -> [u8; N] {
    hex(json).try_into().unwrap()
}

#[test]
fn the_vectors_are_what_the_json_beside_them_says() {
    for name in NAMES {
        let (bytes, frame, mut past) = vector(name);
        assert_eq!(columns::decode(&bytes, &frame.owner, &mut past).unwrap(), frame, "{name}");
        assert_eq!(columns::encode(&frame, &mut past), bytes, "{name}");
        assert_eq!(bytes[0], u8::from(name != "3-plain"), "{name}");
        assert_eq!(frame.verify().is_ok(), name != "3-plain", "{name}");
    }
}

#[test]
fn what_a_frame_builds_on_must_be_there() {
    let (bytes, frame, _) = vector(NAMES[1]);
    assert_eq!(columns::decode(&bytes, &frame.owner, &mut NoPast), Err(ColumnsError::PastMissing));
}

#[test]
fn another_layout_is_named() {
    let (mut bytes, frame, mut past) = vector(NAMES[0]);
    bytes[0] = 2;
    let read = columns::decode(&bytes, &frame.owner, &mut past);
    assert_eq!(read, Err(ColumnsError::VersionUnknown(2)));
}

#[test]
fn another_log_rebuilds_other_changes_which_nobody_signed() {
    let (bytes, mut frame, mut past) = vector(NAMES[0]);
    frame.owner.incarnation = Uuid::from_u128(99);
    let read = columns::decode(&bytes, &frame.owner, &mut past).unwrap();
    assert!(read.verify().is_err());
}

#[test]
fn few_bytes_dont_stand_for_very_many() {
    let owner = told(NAMES[0]).owner;
    let long = columns::FRAME_MAX_BYTES + 1;
    assert_eq!(columns::decode(&vec![1; long], &owner, &mut NoPast), Err(ColumnsError::TooLarge));
    for column in [100_000, 2 << 20] {
        let bytes = many_of_a_large_shape(column);
        let read = columns::decode(&bytes, &owner, &mut NoPast);
        assert_eq!(read, Err(ColumnsError::TooLarge));
    }
}

/// 20,000 changes that share one column of so many bytes.
fn many_of_a_large_shape(column: usize) -> Vec<u8> {
    const COUNT: usize = 20_000;
    let number = |mut n: usize| {
        let mut bytes = Vec::new();
        while n > 0x7f {
            bytes.push((n & 0x7f) as u8 | 0x80);
            n >>= 7;
        }
        bytes.push(n as u8);
        bytes
    };
    let each = |byte: u8| vec![byte; COUNT];
    let apart = vec![7; COUNT * 10];
    let head = [vec![1, 0], vec![0; 96], number(COUNT), number(apart.len()), apart].concat();
    let shape = [vec![1, 0, 0, 0, 1, 0x2a], number(column), vec![0; column]].concat();
    let lists = [b"\x01\x03lot\x00".to_vec(), shape].concat();
    let numbers = [each(1), each(0), each(0), each(0), each(0), each(0), each(0), each(0), each(0)].concat();
    [head, lists, numbers].concat()
}

#[test]
fn random_bytes_are_no_frame_and_no_harm() {
    let owner = told(NAMES[0]).owner;
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    for round in 0..100_000_u64 {
        let length = random() % 300;
        let mut bytes: Vec<u8> =
            (0..length).map(|_| (random() >> 32) as u8 & (random() >> 40) as u8).collect();
        if let Some(version) = bytes.first_mut() {
            *version = (round % 2) as u8;
        }
        let read = columns::decode(&bytes, &owner, &mut NoPast);
        assert!(read.is_err() || read.unwrap().verify().is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn damaged_vectors_never_pass(
        which in 0..NAMES.len(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        end in any::<prop::sample::Index>(),
        cut: bool,
    ) {
        let (bytes, frame, mut past) = vector(NAMES[which]);
        let mut damaged = bytes.clone();
        damage.iter().for_each(|(at, byte)| damaged[at.index(bytes.len())] = *byte);
        if cut {
            damaged.truncate(end.index(bytes.len()));
        }
        let read = columns::decode(&damaged, &frame.owner, &mut past).map(Frame::verify);
        if let Ok(Ok(verified)) = read {
            prop_assert_eq!(verified.frame(), &frame);
        }
    }
}
