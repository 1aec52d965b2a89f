//! The same workload by automerge's own sync, one document a record, both sides
//! keeping their state: what the exchange is compared with.

use std::collections::BTreeMap;

use automerge::sync::{State, SyncDoc};
use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, ROOT, ScalarValue};
use serde_json::{Map, Value};

use crate::workload::{Op, Workload};

/// Bytes of sync messages, both ways, packed per round by zstd 3.
pub struct Bytes {
    /// An empty replica gets everything.
    pub bootstrap: u64,
    /// Fifty edits, the other side not knowing which.
    pub delta: u64,
}

type Documents = BTreeMap<usize, (AutoCommit, State)>;

pub fn cost(work: &Workload) -> Bytes {
    let mut own = Documents::new();
    let mut rows = BTreeMap::new();
    work.ops.iter().for_each(|op| edit(&mut own, &mut rows, op));
    let mut other: Documents = own.keys().map(|n| (*n, Default::default())).collect();
    let bootstrap = sync(&mut own, &mut other);
    work.more.iter().for_each(|op| edit(&mut own, &mut rows, op));
    // Met again: what automerge lets one keep of a peer between connections.
    for (_, state) in own.values_mut().chain(other.values_mut()) {
        *state = State::decode(&state.encode()).unwrap();
    }
    Bytes { bootstrap, delta: sync(&mut own, &mut other) }
}

fn edit(documents: &mut Documents, rows: &mut BTreeMap<usize, Map<String, Value>>, op: &Op) {
    let before = rows.get(&op.n).cloned().unwrap_or_default();
    op.apply(rows);
    let (document, _) = documents.entry(op.n).or_default();
    document.set_actor(ActorId::from([op.d + 1; 16].as_slice()));
    for (key, value) in rows[&op.n].iter().filter(|(key, value)| before.get(*key) != Some(value)) {
        document.put(ROOT, key.as_str(), scalar(value)).unwrap();
    }
    document.commit();
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Number(number) => number.as_f64().unwrap().into(),
        other => other.to_string().as_str().into(),
    }
}

/// Rounds until nobody has anything to say.
fn sync(own: &mut Documents, other: &mut Documents) -> u64 {
    let mut bytes = 0;
    loop {
        let said = round(own, other) + round(other, own);
        bytes += said;
        if said == 0 {
            return bytes;
        }
    }
}

fn round(from: &mut Documents, to: &mut Documents) -> u64 {
    let mut all = Vec::new();
    for (n, (document, state)) in from.iter_mut() {
        if let Some(message) = document.sync().generate_sync_message(state) {
            let (theirs, their_state) = to.get_mut(n).unwrap();
            all.extend((*n as u32).to_be_bytes());
            all.extend(message.clone().encode());
            theirs.sync().receive_sync_message(their_state, message).unwrap();
        }
    }
    if all.is_empty() { 0 } else { zstd::bulk::compress(&all, 3).unwrap().len() as u64 }
}
