//! Writes the test vectors of `docs/exchange-format.md`: real Automerge changes in
//! frames, each as bytes with the same frame as JSON beside it. The argument is
//! the folder.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../tests/support/devices.rs"]
mod devices;

use std::path::Path;

use devices::{Device, exchange};
use punnet_domain::columns::{self, NoPast};
use punnet_domain::id::{PersonId, RecordId};
use punnet_domain::log::Frame;
use serde_json::{Map, Value, json};
use uuid::Uuid;

const AT_MS: i64 = 1_793_000_000_000;

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let folder = Path::new(&folder);
    let mut devices = [Device::new(1), Device::new(2)];
    begin(&mut devices);
    let first = devices[0].entries.len();
    go_on(&mut devices);
    let device = &devices[0];
    let whole = device.frame(0, first);
    write(folder, "1-beginning", &whole, &columns::encode(&whole, &mut NoPast));
    let later = device.frame(first, device.entries.len());
    write(folder, "2-going-on", &later, &columns::encode(&later, &mut device.past(first)));
    // A hash that isn't the change's can't be worked out, so the whole frame goes plain.
    let mut odd = device.frame(0, 1);
    odd.entries[0].change_hash = [9; 32];
    write(folder, "3-plain", &odd, &columns::encode(&odd, &mut NoPast));
    // A change with a message is none of ours: it is there as it is.
    let mut other = Device::new(3);
    other.put(record(0), object(json!({"weight_g": 1})), AT_MS, None);
    other.message = Some("weighed again".to_owned());
    other.put(record(0), object(json!({"weight_g": 2})), AT_MS + 1, None);
    let with_message = other.frame(0, 2);
    write(folder, "4-change-as-it-is", &with_message, &columns::encode(&with_message, &mut NoPast));
}

/// Records made, edited twice, with people, ids, a hash, maps, an array and a number of each kind.
fn begin(devices: &mut [Device; 2]) {
    for number in 0..3_u128 {
        let record = record(number);
        let lot = json!({
            "id": record.to_string(), "member": person(number).unwrap().to_string(), "weight_g": 12_500 + number as u64,
            "share": 0.25, "far": -3, "open": true, "nothing": null, "note": "王芳 的苹果",
            "photos": ["5e".repeat(32)], "by_class": {"I": {"pieces": 40}, "II": {"pieces": 2}},
        });
        devices[0].put(record, object(lot), AT_MS + 1_234 * number as i64, person(number % 2));
    }
    change(&mut devices[0], 1, "weight_g", json!(11_900), 5_000, None);
    change(&mut devices[0], 1, "by_class", json!({"I": {"pieces": 41}}), 4_000, person(1));
    exchange(devices);
}

/// The other device's changes come in between.
fn go_on(devices: &mut [Device; 2]) {
    change(&mut devices[1], 0, "weight_g", json!(1), 6_000, None);
    change(&mut devices[0], 0, "weight_g", json!(2), 6_500, person(0));
    exchange(devices);
    change(&mut devices[0], 0, "weight_g", json!(3), 90_000_000, person(0));
    change(&mut devices[0], 2, "photos", json!([]), 90_000_000, person(0));
    devices[0].put(record(5), object(json!({"id": record(5).to_string()})), AT_MS + 90_000_700, person(0));
}

fn change(device: &mut Device, number: u128, field: &str, value: Value, after_ms: i64, by: Option<PersonId>) {
    let mut json = device.record(record(number));
    json.insert(field.to_owned(), value);
    device.put(record(number), json, AT_MS + after_ms, by);
}

fn record(number: u128) -> RecordId {
    let millis = (AT_MS as u128 + number) << 80;
    RecordId(Uuid::from_u128(millis | 0x7222_8333_4444_5555_6600 | number))
}

fn person(number: u128) -> Option<PersonId> {
    Some(PersonId(Uuid::from_u128(0x0199_a000_1111_7222_8333_4444_5555_0000 + number)))
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn write(folder: &Path, name: &str, frame: &Frame, bytes: &[u8]) {
    let entry = |entry: &punnet_domain::log::Entry| {
        json!({
            "kind": entry.kind.code(), "record": entry.record.to_string(), "at_ms": entry.at_ms,
            "by": entry.by.map(|person| person.to_string()),
            "change_hash": hex(&entry.change_hash), "change": hex(&entry.change),
        })
    };
    let json = json!({
        "owner": {
            "device_key": hex(&frame.owner.device_key), "incarnation": frame.owner.incarnation,
            "cooperative": frame.owner.cooperative, "stream": frame.owner.stream.code(),
        },
        "start": frame.start, "previous": hex(&frame.previous), "signature": hex(&frame.signature),
        "entries": frame.entries.iter().map(entry).collect::<Vec<_>>(),
    });
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join(format!("{name}.json")), serde_json::to_string_pretty(&json).unwrap() + "\n")
        .unwrap();
    std::fs::write(folder.join(format!("{name}.frame")), bytes).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
