//! Frames of real documents through their bytes: whatever was done on two
//! devices, every change comes back byte for byte.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "support/devices.rs"]
mod devices;

use devices::{Device, exchange};
use proptest::prelude::*;
use punnet_domain::columns::{self, ColumnsError, FRAME_PACKED_BYTES, Held, NoPast, Seal};
use punnet_domain::id::{PersonId, RecordId};
use punnet_domain::log::Frame;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What somebody does.
#[derive(Debug, Clone)]
enum Step {
    Put { device: usize, record: u8, key: String, value: Value, passed_ms: i64, by: Option<u8> },
    Delete { device: usize, record: u8, key: String },
    Exchange,
}

fn a_value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e6..1e6).prop_map(|float: f64| Value::from(float)),
        "\\PC{0,20}".prop_map(Value::from),
        "[0-9a-f]{0,80}".prop_map(Value::from),
        any::<u128>().prop_map(|id| Uuid::from_u128(id).to_string().into()),
        (0_u8..6).prop_map(|record| id(record).to_string().into()),
        (0_usize..40_000).prop_map(|length| "long ".repeat(length / 5).into()),
    ];
    scalar.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(a_key(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn a_key() -> impl Strategy<Value = String> {
    prop_oneof![Just("status".to_owned()), Just("weight_g".to_owned()), "[a-z]{1,3}|\\PC{1,4}"]
}

fn a_step() -> impl Strategy<Value = Step> {
    let put = (0_usize..2, 0_u8..6, a_key(), a_value(), any::<i32>(), prop::option::of(0_u8..3));
    prop_oneof![
        8 => put.prop_map(|(device, record, key, value, passed_ms, by)| Step::Put {
            device, record, key, value, passed_ms: passed_ms.into(), by,
        }),
        1 => (0_usize..2, 0_u8..6, a_key()).prop_map(|(device, record, key)| Step::Delete { device, record, key }),
        1 => Just(Step::Exchange),
    ]
}

fn done(steps: &[Step]) -> [Device; 2] {
    let mut devices = [Device::new(1), Device::new(2)];
    let mut now_ms = 1_793_000_000_000;
    for step in steps {
        match step {
            Step::Put { device, record, key, value, passed_ms, by } => {
                now_ms += passed_ms;
                let mut json = devices[*device].record(id(*record));
                json.insert(key.clone(), value.clone());
                let by = by.map(|number| PersonId(Uuid::from_u128(number.into())));
                devices[*device].put(id(*record), json, now_ms, by);
            }
            Step::Delete { device, record, key } => {
                let mut json = devices[*device].record(id(*record));
                json.remove(key);
                devices[*device].put(id(*record), json, now_ms, None);
            }
            Step::Exchange => exchange(&mut devices),
        }
    }
    devices
}

fn id(record: u8) -> RecordId {
    RecordId(Uuid::from_u128(0x01a1_7748_5800_7222_8333_4444_5555_6600 + u128::from(record)))
}

fn assert_comes_back(frame: &Frame, past: &mut Held) {
    let bytes = columns::encode(frame, past);
    assert_eq!(bytes[0], 1, "it went plain");
    let read = columns::decode(&bytes, &frame.owner, past).unwrap();
    assert_eq!(read, *frame);
    assert!(read.verify().is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_change_comes_back(steps in prop::collection::vec(a_step(), 1..40), cut in 0.0..1.0_f64) {
        for device in done(&steps) {
            let length = device.entries.len();
            let at = (length as f64 * cut) as usize;
            for (start, end) in [(0, at), (at, length), (0, length)] {
                if start < end {
                    assert_comes_back(&device.frame(start, end), &mut device.past(start));
                }
            }
        }
    }

    #[test]
    fn a_frame_that_builds_on_what_isnt_there_is_refused(steps in prop::collection::vec(a_step(), 4..20)) {
        for device in done(&steps) {
            let (half, length) = (device.entries.len() / 2, device.entries.len());
            if half == 0 {
                continue;
            }
            let frame = device.frame(half, length);
            let known = frame.entries.iter().any(|e| device.entries[..half].iter().any(|old| old.record == e.record));
            let bytes = columns::encode(&frame, &mut device.past(half));
            let read = columns::decode(&bytes, &frame.owner, &mut NoPast);
            prop_assert_eq!(read, if known { Err(ColumnsError::PastMissing) } else { Ok(frame) });
        }
    }

    #[test]
    fn damaged_bytes_never_pass_for_the_frame(
        steps in prop::collection::vec(a_step(), 1..12),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        end in any::<prop::sample::Index>(),
    ) {
        for device in done(&steps) {
            if device.entries.is_empty() {
                continue;
            }
            let frame = device.frame(0, device.entries.len());
            let bytes = columns::encode(&frame, &mut NoPast);
            let short = &bytes[..end.index(bytes.len())];
            prop_assert!(columns::decode(short, &frame.owner, &mut NoPast).is_err());
            let mut damaged = bytes.clone();
            damage.iter().for_each(|(at, byte)| damaged[at.index(bytes.len())] = *byte);
            let verified = columns::decode(&damaged, &frame.owner, &mut NoPast).map(Frame::verify);
            if let Ok(Ok(verified)) = verified {
                prop_assert_eq!(verified.frame(), &frame);
            }
        }
    }
}

#[test]
fn a_long_log_is_cut_into_frames_within_the_size() {
    let mut device = Device::new(1);
    for number in 0..600_u32 {
        let words: String = (0..12)
            .map(|n| format!("{:x} ", blake3::hash(&[number as u8, (number >> 8) as u8, n]).as_bytes()[0]))
            .collect();
        let json = json!({"note": words, "photo": blake3::hash(&number.to_be_bytes()).to_hex().as_str()});
        device.put(
            id((number % 200) as u8),
            json.as_object().unwrap().clone(),
            i64::from(number) * 977,
            None,
        );
    }
    let size = |bytes: &[u8]| zstd::bulk::compress(bytes, 9).unwrap().len();
    let (mut start, mut sizes) = (0, Vec::new());
    while start < device.entries.len() {
        let run = device.frame(start, device.entries.len());
        let frame = columns::cut(run, &device.seals, &mut device.past(start), &mut { size }).unwrap();
        assert_comes_back(&frame, &mut device.past(start));
        sizes.push(size(&columns::encode(&frame, &mut device.past(start))));
        start = frame.end() as usize;
    }
    assert!(sizes.len() > 2, "{sizes:?}");
    assert!(sizes.iter().all(|size| *size <= FRAME_PACKED_BYTES), "{sizes:?}");
    assert!(sizes[..sizes.len() - 1].iter().all(|size| *size > FRAME_PACKED_BYTES * 9 / 10), "{sizes:?}");
}

#[test]
fn what_is_larger_than_a_frame_goes_alone() {
    let mut device = Device::new(1);
    let noise = |seed: u8| -> String {
        (0..1000_u32)
            .map(|n| blake3::hash(&[[seed; 4], n.to_be_bytes()].concat()).to_hex().to_string())
            .collect()
    };
    for number in 0..3 {
        let json = Map::from_iter([("noise".to_owned(), Value::from(noise(number)))]);
        device.put(id(number), json, 1, None);
    }
    let size = &mut |bytes: &[u8]| zstd::bulk::compress(bytes, 9).unwrap().len();
    let frame = columns::cut(device.frame(0, 3), &device.seals, &mut NoPast, size).unwrap();
    assert_eq!(frame.entries.len(), 1);
    assert!(frame.clone().verify().is_ok());
    let unsigned: &[Seal] = &[];
    assert_eq!(columns::cut(frame, unsigned, &mut NoPast, size), None);
}

#[test]
fn a_change_with_a_message_is_there_as_it_is() {
    let mut device = Device::new(1);
    let json = |number: u32| Map::from_iter([("weight_g".to_owned(), Value::from(number))]);
    device.put(id(0), json(1), 1, None);
    device.message = Some("weighed again".to_owned());
    device.put(id(0), json(2), 2, None);
    device.message = None;
    device.put(id(0), json(3), 3, None);
    for start in 0..3 {
        assert_comes_back(&device.frame(start, 3), &mut device.past(start));
    }
}
