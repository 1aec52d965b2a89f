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
mod wire;
mod workload;

use std::path::{Path, PathBuf};

use kiosk::{Cost, Hub, Tls, meet};
use punnet_store::{PackSizes, Store};
use serde_json::{Value, json};
use wire::{Bytes, Wire};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["hub", data, listen, tls @ ..] => kiosk::serve(Path::new(data), listen, tls),
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
    let tls = Tls::made(folder.path());
    let hub = Hub::start(&at("hub"), None, None);
    let safe = Hub::start(&at("hub"), None, Some(&tls));
    work.enter(&at("a.db"), &at("b.db"), &hub.url);
    let join = |name: &str, url: &str| workload::joined(&at("a.db"), &at(name), url);
    let wires = [Wire::to(&hub.url), Wire::to(&safe.url)];
    // The same in the clear and under TLS, each from a store that never did it.
    let twice = |name: &str, what: &dyn Fn(&str, &str) -> Cost| {
        let costs =
            [0, 1].map(|way: usize| (what(&format!("{name}{way}.db"), &wires[way].url), wires[way].taken()));
        let [(cost, clear), (_, safe)] = costs;
        Counted { headers: clear.beyond(cost.up, cost.down), tls: safe.beyond(clear.up, clear.down), cost }
    };
    let bootstrap = twice("c", &|name, url| meet(&join(name, url), url, None, None));
    let nothing = twice("c", &|name, url| meet(&at(name), url, None, None));
    let state = twice("g", &|name, url| kiosk::begin(&join(name, url), url, None));
    let cut = cut(&join("d.db", &hub.url), &hub.url, &bootstrap.cost);
    let packed = packed(&at("c0.db"));
    work.delta(&at("a.db"));
    let copy = |name: &str| {
        workload::copy(&at("a.db"), &at(name));
        at(name)
    };
    let slow =
        link.as_ref().map(|link| Slow::measured(link, &folder, &tls, &join, &copy)).unwrap_or_default();
    let delta = twice("f", &|name, url| meet(&copy(name), url, None, None));
    let peer = per_document::cost(&work);
    let cases = [
        case("nothing-new", &nothing, slow.nothing),
        case("delta-50", &delta, slow.delta),
        case("delta-50-tls", &delta, slow.delta_tls),
        case("bootstrap-history", &bootstrap, slow.history),
        case("bootstrap-state", &state, slow.state),
        cut,
    ];
    let bytes = |counted: &Counted| (counted.cost.up + counted.cost.down) as f64;
    let (ratio, delta_ratio) = (peer.bootstrap as f64 / bytes(&bootstrap), peer.delta as f64 / bytes(&delta));
    println!(
        "automerge's own sync, a document a record: {} B, {ratio:.1} times as much; the delta {} B, {delta_ratio:.1} times",
        peer.bootstrap, peer.delta
    );
    let peer = json!({
        "bootstrap_bytes": peer.bootstrap, "delta_bytes": peer.delta, "bootstrap_ratio": ratio, "delta_ratio": delta_ratio,
    });
    println!("{}", json!({ "cases": cases, "packed": packed, "per_document_sync": peer }));
}

/// An exchange and what went through the socket besides its bodies.
struct Counted {
    cost: Cost,
    /// HTTP's first lines and headers.
    headers: Bytes,
    /// What TLS adds to all of it.
    tls: Bytes,
}

/// Seconds over the weak link.
#[derive(Default)]
struct Slow {
    history: Option<f64>,
    nothing: Option<f64>,
    state: Option<f64>,
    delta: Option<f64>,
    delta_tls: Option<f64>,
}

impl Slow {
    fn measured(
        link: &link::Link,
        folder: &tempfile::TempDir,
        tls: &Tls,
        join: &dyn Fn(&str, &str) -> PathBuf,
        copy: &dyn Fn(&str) -> PathBuf,
    ) -> Self {
        let data = folder.path().join("hub");
        let there = Hub::start(&data, Some(link), None);
        let seconds = |store: &Path, url: &str| Some(meet(store, url, Some(link), None).seconds);
        let new = join("e.db", &there.url);
        let history = seconds(&new, &there.url);
        let nothing = seconds(&new, &there.url);
        let state = Some(kiosk::begin(&join("h.db", &there.url), &there.url, Some(link)).seconds);
        let delta = seconds(&copy("i.db"), &there.url);
        drop(there);
        let there = Hub::start(&data, Some(link), Some(tls));
        let delta_tls = seconds(&copy("j.db"), &there.url);
        Self { history, nothing, state, delta, delta_tls }
    }
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
    let all = Counted { cost: all, headers: Bytes::default(), tls: Bytes::default() };
    let mut case = case("cut", &all, None);
    case["bytes_again_a_cut"] = json!(again / cuts.max(1));
    case
}

fn case(name: &str, counted: &Counted, seconds: Option<f64>) -> Value {
    let Counted { cost, headers, tls } = counted;
    println!(
        "{name:<18} {:>8} B up {:>8} B down {:>3} round trips {:>7.2} s CPU {:>5.0} MB {}",
        cost.up,
        cost.down,
        cost.rounds,
        cost.cpu,
        cost.peak_mb,
        seconds.map(|s| format!("{s:>6.2} s")).unwrap_or_default()
    );
    println!("{:<18} headers {} + {}, TLS {} + {}", "", headers.up, headers.down, tls.up, tls.down);
    json!({
        "name": name, "bytes_up": cost.up, "bytes_down": cost.down, "round_trips": cost.rounds,
        "seconds": seconds, "cpu_s": cost.cpu, "peak_mb": cost.peak_mb, "headers": headers, "tls": tls,
    })
}
