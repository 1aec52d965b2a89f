//! The workload: made by a script, entered through the store as two kiosks would.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use punnet_domain::id::{CommandId, RecordId};
use punnet_domain::record::{Kind, Record};
use punnet_store::{Command, Store};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::kiosk::{cooperative_id, meet};

/// A record with the workload's own fields. Places have no table of their own in
/// the store, so that what is measured are records as such.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct Row(Map<String, Value>);

impl Record for Row {
    const KIND: Kind = Kind::Place;
    fn record_id(&self) -> RecordId {
        RecordId(Uuid::parse_str(self.0["id"].as_str().unwrap()).unwrap())
    }
}

/// One line of the workload.
#[derive(Clone, Deserialize)]
pub struct Op {
    /// `c` makes a record, `e` edits a field.
    t: String,
    /// On which device.
    pub d: u8,
    /// Which record.
    pub n: usize,
    ts: i64,
    r: Option<Map<String, Value>>,
    f: Option<String>,
    v: Option<Value>,
}

/// The whole workload.
pub struct Workload {
    /// In order.
    pub ops: Vec<Op>,
    /// 50 more edits, once all is exchanged.
    pub more: Vec<Op>,
}

impl Op {
    /// Does it to a record's fields.
    pub fn apply(&self, rows: &mut BTreeMap<usize, Map<String, Value>>) {
        match &self.r {
            Some(row) => drop(rows.insert(self.n, row.clone())),
            None => {
                let row = rows.get_mut(&self.n).unwrap();
                row.insert(self.f.clone().unwrap(), self.v.clone().unwrap());
            }
        }
    }
}

/// The workload, or nothing with a clear word where it can't be made here.
pub fn made() -> Option<Workload> {
    let script = shared().join("exchange_bench/gen.py");
    if !script.is_file() {
        println!("skipped: {} is not here; set PUNNET_SHARED", script.display());
        return None;
    }
    let into = tempfile::tempdir().unwrap();
    let made = Process::new("python3").arg(&script).arg(into.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let read = |name: &str| {
        let text = std::fs::read_to_string(into.path().join(name)).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    Some(Workload { ops: read("ops.jsonl"), more: read("delta.jsonl") })
}

/// The folder of reference material.
pub fn shared() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    std::env::var_os("PUNNET_SHARED").map_or_else(beside, PathBuf::from).join("field")
}

/// Memory where there is some: 11,000 durable writes wait two minutes for a disk.
pub fn scratch() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

impl Workload {
    /// Two kiosks make their records, exchange, make their edits, exchange.
    pub fn enter(&self, a: &Path, b: &Path, hub: &str) {
        found(a);
        meet(a, hub, None, None);
        let b = joined(a, b, hub);
        let mut rows = [BTreeMap::new(), BTreeMap::new()];
        let (makes, edits): (Vec<_>, Vec<_>) = self.ops.iter().partition(|op| op.t == "c");
        for ops in [makes, edits] {
            for (device, path) in [(0, a), (1, &*b)] {
                let mut store = Store::open(path).unwrap();
                for op in ops.iter().filter(|op| op.d == device) {
                    write(&mut store, op, &mut rows[usize::from(device)]);
                }
            }
            for kiosk in [a, &b, a, &b] {
                meet(kiosk, hub, None, None);
            }
            let both = rows.clone();
            rows.iter_mut().zip(both.into_iter().rev()).for_each(|(own, other)| own.extend(other));
        }
    }

    /// The 50 edits more.
    pub fn delta(&self, a: &Path) {
        let mut store = Store::open(a).unwrap();
        let mut rows = BTreeMap::new();
        for op in &self.more {
            let id = self.ops[op.n].r.as_ref().unwrap()["id"].as_str().unwrap();
            let id = RecordId(Uuid::parse_str(id).unwrap());
            rows.insert(op.n, store.read().get::<Row>(id).unwrap().unwrap().0);
            write(&mut store, op, &mut rows);
        }
    }
}

fn write(store: &mut Store, op: &Op, rows: &mut BTreeMap<usize, Map<String, Value>>) {
    op.apply(rows);
    let row = Row(rows[&op.n].clone());
    store.write(&command(op.ts * 1000), |tx| tx.put(&row)).unwrap();
}

fn command(now_ms: i64) -> Command {
    let mut id = [0; 16];
    getrandom::fill(&mut id).unwrap();
    Command {
        id: CommandId(Uuid::from_bytes(id)),
        body_hash: [1; 32],
        by: Some(Uuid::from_u128(7).into()),
        cooperative: Some(cooperative_id()),
        now_ms,
    }
}

fn new_store(path: &Path) -> Store {
    Store::create(path, &mut |bytes| getrandom::fill(bytes).unwrap(), 1).unwrap()
}

fn found(path: &Path) {
    let cooperative: punnet_domain::cooperative::Cooperative = serde_json::from_value(serde_json::json!({
        "id": cooperative_id(), "name": "Workload",
        "address": {"street": "", "city": "", "region": "", "postcode": "", "country": "CN", "phone": ""},
        "gs1_prefix": "200", "packhouse_code": "", "currency": "CNY", "deductions": [], "payment_details": []
    }))
    .unwrap();
    new_store(path).write(&command(1), |tx| tx.put(&cooperative)).unwrap();
}

/// A new kiosk with an invitation from another.
pub fn joined(from: &Path, path: &Path, hub: &str) -> PathBuf {
    let now_ms = crate::kiosk::now_ms();
    let invitation = Store::open(from).unwrap().invite(now_ms, hub).unwrap();
    new_store(path).join(&invitation).unwrap();
    path.to_owned()
}

/// A kiosk's files once more.
pub fn copy(from: &Path, to: &Path) {
    for end in ["", ".key", ".photos", "-wal"] {
        let name = |path: &Path| PathBuf::from(format!("{}{end}", path.display()));
        if name(from).exists() {
            std::fs::copy(name(from), name(to)).unwrap();
        }
    }
}
