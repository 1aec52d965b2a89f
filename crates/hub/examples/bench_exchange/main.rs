//! What an exchange costs, for 1,000 records with 11,000 changes made on two
//! kiosks: bytes of the messages' bodies, round trips, seconds over a weak link,
//! CPU and memory of the kiosk. Prints a table and one line of JSON.
//!
//! The workload is made by `exchange_bench/gen.py` of the reference folder
//! (`PUNNET_SHARED`, else `../shared`) and entered through the real store; hub and
//! kiosks are processes of their own. Seconds are measured where the machine
//! allows the emulated link (64 kbit/s, 600 ms there and back, 2 % loss).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss
)]

mod kiosk;
mod link;
mod per_document;
mod workload;

use std::path::Path;

use kiosk::{Cost, Hub, meet};
use punnet_store::{PackSizes, Store};
use serde_json::{Value, json};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["hub", data, listen] => kiosk::serve(Path::new(data), listen),
        ["begin", store, url] => kiosk::begin_once(Path::new(store), url),
        ["kiosk", store, url, cut] => kiosk::exchange_once(Path::new(store), url, cut.parse().ok()),
        _ => all(),
    }
}

fn all() {
    let Some(work) = workload::made() else { return };
    let folder = tempfile::tempdir_in(workload::scratch()).unwrap();
    let at = |name: &str| folder.path().join(name);
    let link = link::Link::up();
    let hub = Hub::start(&at("hub"), None);
    work.enter(&at("a.db"), &at("b.db"), &hub.url);
    let c = workload::joined(&at("a.db"), &at("c.db"), &hub.url);
    let bootstrap = meet(&c, &hub.url, None, None);
    let nothing = meet(&c, &hub.url, None, None);
    let g = workload::joined(&at("a.db"), &at("g.db"), &hub.url);
    let state = kiosk::begin(&g, &hub.url, None);
    let d = workload::joined(&at("a.db"), &at("d.db"), &hub.url);
    let cut = cut(&d, &hub.url, &bootstrap);
    let packed = packed(&c);
    let slow = link.as_ref().map(|link| {
        let there = Hub::start(&at("hub"), Some(link));
        let e = workload::joined(&at("a.db"), &at("e.db"), &there.url);
        let bootstrap = meet(&e, &there.url, Some(link), None).seconds;
        let nothing = meet(&e, &there.url, Some(link), None).seconds;
        let h = workload::joined(&at("a.db"), &at("h.db"), &there.url);
        let state = kiosk::begin(&h, &there.url, Some(link)).seconds;
        (bootstrap, nothing, state, there)
    });
    work.delta(&at("a.db"));
    let delta_slow = slow.as_ref().zip(link.as_ref()).map(|((.., there), link)| {
        // Of a copy, so that the same delta can be brought again without the link.
        workload::copy(&at("a.db"), &at("f.db"));
        meet(&at("f.db"), &there.url, Some(link), None).seconds
    });
    let delta = meet(&at("a.db"), &hub.url, None, None);
    let seconds = |of: fn(&(f64, f64, f64, Hub)) -> f64| slow.as_ref().map(of);
    let peer = per_document::cost(&work);
    let cases = [
        case("nothing-new", &nothing, seconds(|s| s.1)),
        case("delta-50", &delta, delta_slow),
        case("bootstrap-history", &bootstrap, seconds(|s| s.0)),
        case("bootstrap-state", &state, seconds(|s| s.2)),
        cut,
    ];
    let ratio = peer.bootstrap as f64 / (bootstrap.up + bootstrap.down) as f64;
    let delta_ratio = peer.delta as f64 / (delta.up + delta.down) as f64;
    println!(
        "automerge's own sync, a document a record: {} B, {ratio:.1} times as much; the delta {} B, {delta_ratio:.1} times",
        peer.bootstrap, peer.delta
    );
    println!(
        "{}",
        json!({ "cases": cases, "packed": packed, "per_document_sync": { "bootstrap_bytes": peer.bootstrap, "delta_bytes": peer.delta, "bootstrap_ratio": ratio, "delta_ratio": delta_ratio } })
    );
}

/// Packs everything a store holds: the bytes of its file a change takes then, with all
/// that is kept of the logs.
fn packed(store: &Path) -> Value {
    let copy = store.with_file_name("packed.db");
    workload::copy(store, &copy);
    let mut store = Store::open(&copy).unwrap();
    let changes = store.check().unwrap().entries;
    let a_change = |bytes: u64| bytes as f64 / changes as f64;
    let before = a_change(store.log_bytes().unwrap());
    let began = std::time::Instant::now();
    let entries = store.pack(i64::MAX, PackSizes { newest_kept: 0, ..PackSizes::default() }).unwrap().entries;
    let seconds = began.elapsed().as_secs_f64();
    store.shrink().unwrap();
    let after = a_change(store.log_bytes().unwrap());
    println!(
        "packed             {entries} of {changes} changes in {seconds:.1} s: {before:.0} B a change before, {after:.1} B after"
    );
    json!({ "changes": changes, "packed": entries, "bytes_a_change_before": before, "bytes_a_change": after, "seconds": seconds })
}

/// Cuts a bootstrap at twelve places one after the other; what was sent more than once.
fn cut(store: &Path, url: &str, whole: &Cost) -> Value {
    let (mut all, mut cuts) = (Cost::default(), 0);
    for cut in 0..12 {
        let some = meet(store, url, None, Some(whole.down * (cut % 4 + 1) / 6));
        all.up += some.up;
        all.down += some.down;
        all.rounds += some.rounds;
        all.cpu += some.cpu;
        if some.done {
            break;
        }
        cuts += 1;
        all.peak_mb = all.peak_mb.max(some.peak_mb);
    }
    let again = all.down.saturating_sub(whole.down);
    let mut case = case("cut", &all, None);
    case["bytes_again_a_cut"] = json!(again / cuts.max(1));
    case
}

fn case(name: &str, cost: &Cost, seconds: Option<f64>) -> Value {
    println!(
        "{name:<18} {:>8} B up {:>8} B down {:>3} round trips {:>7.2} s CPU {:>5.0} MB {}",
        cost.up,
        cost.down,
        cost.rounds,
        cost.cpu,
        cost.peak_mb,
        seconds.map(|s| format!("{s:>6.2} s")).unwrap_or_default()
    );
    json!({
        "name": name, "bytes_up": cost.up, "bytes_down": cost.down, "round_trips": cost.rounds,
        "seconds": seconds, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb,
    })
}
