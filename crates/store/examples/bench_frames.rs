//! How many bytes frames come to; prints JSON.
//!
//! The argument is a folder with `ops.jsonl` and `delta.jsonl`: records made and
//! edited on two devices, `{"t":"c","d":device,"n":record,"ts":seconds,"r":{…}}` and
//! `{"t":"e",…,"f":field,"v":value}`; the devices exchange once after all records
//! are made, and once more before the delta. Every change is a log entry that its
//! device signed after. `--ms` adds milliseconds to the times, as real clocks have.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "../tests/support/devices.rs"]
mod devices;

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Instant;

use devices::{Device, exchange};
use punnet_domain::columns;
use punnet_domain::id::{PersonId, RecordId};
use punnet_domain::log::Frame;
use serde_json::{Map, Value};
use uuid::Uuid;

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let lines = |name: &str| -> Vec<Value> {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let mut devices = [Device::new(1), Device::new(2)];
    let mut records = BTreeMap::new();
    let (creates, edits): (Vec<_>, Vec<_>) = lines("ops.jsonl").into_iter().partition(|op| op["t"] == "c");
    for ops in [creates, edits] {
        ops.iter().for_each(|op| apply(&mut devices, &mut records, op));
        exchange(&mut devices);
    }
    let length = devices[0].entries.len();
    let mut report = Map::new();
    history(&devices, &mut report);
    lines("delta.jsonl").iter().for_each(|op| apply(&mut devices, &mut records, op));
    delta(&devices[0], length, &mut report);
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
}

fn apply(devices: &mut [Device; 2], records: &mut BTreeMap<u64, RecordId>, op: &Value) {
    let (which, number) = (op["d"].as_u64().unwrap(), op["n"].as_u64().unwrap());
    let device = &mut devices[which as usize];
    let new = if let Some(record) = op["r"].as_object() {
        records.insert(number, RecordId(Uuid::parse_str(record["id"].as_str().unwrap()).unwrap()));
        record.clone()
    } else {
        let mut record = device.record(records[&number]);
        record.insert(op["f"].as_str().unwrap().to_owned(), op["v"].clone());
        record
    };
    let by = PersonId(Uuid::from_u128(0x0199_a000_1111_7222_8333_4444_5555_0000 + u128::from(which)));
    device.put(records[&number], new, at_ms(op), Some(by));
}

fn at_ms(op: &Value) -> i64 {
    let seconds = op["ts"].as_i64().unwrap();
    let odd = if std::env::args().any(|word| word == "--ms") { seconds * 7919 % 1000 } else { 0 };
    seconds * 1000 + odd
}

/// All entries of both devices, frame by frame.
fn history(devices: &[Device; 2], report: &mut Map<String, Value>) {
    let began = Instant::now();
    let frames: Vec<(&Device, Frame)> =
        devices.iter().flat_map(|device| cut(device).into_iter().map(move |frame| (device, frame))).collect();
    report.insert("cut_ms".into(), ms(began));
    let pasts: Vec<_> = frames.iter().map(|(device, frame)| device.past(frame.start as usize)).collect();
    let began = Instant::now();
    let frames_and_pasts = frames.iter().zip(pasts.clone());
    let encoded: Vec<_> = frames_and_pasts.map(|((_, f), mut past)| columns::encode(f, &mut past)).collect();
    report.insert("encode_ms".into(), ms(began));
    let began = Instant::now();
    let read = frames.iter().zip(&encoded).zip(pasts);
    let read: Vec<Frame> = read
        .map(|(((_, f), bytes), mut past)| columns::decode(bytes, &f.owner, &mut past).unwrap())
        .collect();
    report.insert("decode_ms".into(), ms(began));
    assert!(read.iter().zip(&frames).all(|(read, (_, frame))| read == frame));
    assert!(encoded.iter().all(|bytes| bytes[0] == 1), "a frame went plain");
    let began = Instant::now();
    let changes: usize = read.into_iter().map(|frame| frame.verify().unwrap().hashes().len()).sum();
    report.insert("verify_ms".into(), ms(began));
    report.insert("frames".into(), frames.len().into());
    report.insert("changes".into(), changes.into());
    let raw: usize = frames.iter().flat_map(|(_, f)| &f.entries).map(|entry| entry.change.len()).sum();
    report.insert("changes_bytes".into(), raw.into());
    report.insert("unpacked_bytes".into(), encoded.iter().map(Vec::len).sum::<usize>().into());
    for level in [9, 19] {
        let each: usize = encoded.iter().map(|bytes| packed(bytes, level)).sum();
        report.insert(format!("each_frame_zstd_{level}_bytes"), each.into());
        let began = Instant::now();
        report.insert(format!("one_stream_zstd_{level}_bytes"), stream(&encoded, level).into());
        report.insert(format!("one_stream_zstd_{level}_ms"), ms(began));
    }
}

/// What the first device did last, as one frame: all of it, and less of it.
fn delta(device: &Device, start: usize, report: &mut Map<String, Value>) {
    for count in [1, 10, device.entries.len() - start] {
        let frame = device.frame(start, start + count);
        let mut past = device.past(start);
        let bytes = columns::encode(&frame, &mut past);
        assert_eq!(columns::decode(&bytes, &frame.owner, &mut past).unwrap(), frame);
        report.insert(format!("delta_{count}_unpacked_bytes"), bytes.len().into());
        for level in [9, 19] {
            report.insert(format!("delta_{count}_zstd_{level}_bytes"), packed(&bytes, level).into());
        }
    }
}

fn cut(device: &Device) -> Vec<Frame> {
    let (mut frames, mut start) = (Vec::new(), 0);
    while start < device.entries.len() {
        let run = device.frame(start, device.entries.len());
        let mut size = |bytes: &[u8]| packed(bytes, 9);
        let frame = columns::cut(run, &device.seals, &mut device.past(start), &mut size).unwrap();
        start = frame.end() as usize;
        frames.push(frame);
    }
    frames
}

fn packed(bytes: &[u8], level: i32) -> usize {
    zstd::bulk::compress(bytes, level).unwrap().len()
}

/// One stream that the reader can unpack after each frame.
fn stream(frames: &[Vec<u8>], level: i32) -> usize {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), level).unwrap();
    for frame in frames {
        encoder.write_all(frame).unwrap();
        encoder.flush().unwrap();
    }
    encoder.finish().unwrap().len()
}

fn ms(began: Instant) -> Value {
    ((began.elapsed().as_secs_f64() * 1e4).round() / 10.0).into()
}
