//! How quick the store is with 100,000 lots; prints a table, then one line of JSON.
//!
//! `writes_per_s` is one lot in one durable commit each; the others are the
//! best of five, in milliseconds; `day_ms` is what one person did on a day, 200 things. Give another number of lots as the argument.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::time::Instant;

use punnet_domain::approval::Approval;
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::{LotOrder, LotStage};
use punnet_domain::tally::check_starts;
use punnet_store::{Command, DeedsOf, LotQuery, Store};
use support::{NOW_MS, command, cooperative_id, furnished, id, lot, person, write};

const DURABLE_WRITES: u32 = 200;
const TOGETHER: u32 = 1_000;
const DAY_MS: i64 = 24 * 3_600_000;
const NAMES: [&str; 8] = ["王芳", "李伟", "张秀英", "刘洋", "Amina Okafor", "Li Wei", "José Pérez", "陈静"];

fn main() {
    let lots: u32 = std::env::args().nth(1).map_or(100_000, |n| n.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.db");
    let (mut store, _) = furnished(&path, 1);
    write(&mut store, |tx| {
        (0..400).try_for_each(|n| tx.put(&person(n, &format!("{} {n}", NAMES[n as usize % 8]))))
    });

    let began = Instant::now();
    for first in (2..lots).step_by(TOGETHER as usize) {
        let some: Vec<_> =
            (first..(first + TOGETHER).min(lots)).map(|n| lot(&store, n, person(n % 400, "").id)).collect();
        write(&mut store, |tx| some.iter().try_for_each(|lot| tx.put(lot)));
    }
    let bulk_per_s = f64::from(lots) / began.elapsed().as_secs_f64();

    approve_every_tenth(&mut store, lots);
    let began = Instant::now();
    for number in lots..lots + DURABLE_WRITES {
        let one = lot(&store, number, person(number % 400, "").id);
        let today = Command { now_ms: NOW_MS + DAY_MS, ..command(u128::from(number)) };
        store.write(&today, |tx| tx.put(&one)).unwrap();
    }
    let writes_per_s = f64::from(DURABLE_WRITES) / began.elapsed().as_secs_f64();
    drop(store);

    let page = LotQuery { limit: 50, ..LotQuery::default() };
    let search = |text: &str| LotQuery { text: Some(text.to_owned()), ..page.clone() };
    let open_ms = best(|| Store::open(&path).unwrap());
    let open_and_list_ms = best(|| Store::open(&path).unwrap().read().lots(&page).unwrap());
    let store = Store::open(&path).unwrap();
    let first_list_ms = best(|| store.read().lots(&page).unwrap());
    let count_ms = best(|| store.read().count_lots(LotStage::Waiting).unwrap());
    let search_ms = best(|| store.read().lots(&search("Okafor 4")).unwrap());
    let search_common_ms = best(|| store.read().lots(&search("apple")).unwrap());
    let search_two_characters_ms = best(|| store.read().lots(&search("王芳")).unwrap());
    let search_nothing_ms = best(|| store.read().lots(&search("没有")).unwrap());
    let day = DeedsOf { person: id(2), begins_ms: NOW_MS + DAY_MS, ends_ms: NOW_MS + 2 * DAY_MS };
    let deeds = || store.deeds(cooperative_id(), day, &BTreeMap::new()).unwrap();
    assert_eq!(deeds().len(), DURABLE_WRITES as usize);
    let day_ms = best(deeds);
    let month: Vec<i64> = (0..=30).map(|day| NOW_MS + (day - 29) * DAY_MS).collect();
    let days = check_starts(&month).unwrap();
    let tally_30_days_ms = best(|| store.read().taken(days).unwrap());
    let paid_30_days_ms = best(|| store.read().paid(days).unwrap());
    let decisions_ms = best(|| store.read().decisions(days.whole()).unwrap());
    let oldest_ms =
        best(|| store.read().lots(&LotQuery { order: LotOrder::Oldest, ..page.clone() }).unwrap());
    let report = serde_json::json!({
        "lots": lots + DURABLE_WRITES, "writes_per_s": writes_per_s, "bulk_per_s": bulk_per_s,
        "open_ms": open_ms, "open_and_list_ms": open_and_list_ms, "first_list_ms": first_list_ms,
        "count_ms": count_ms, "search_ms": search_ms, "search_common_ms": search_common_ms,
        "search_two_characters_ms": search_two_characters_ms, "search_nothing_ms": search_nothing_ms,
        "day_ms": day_ms,
        "tally_30_days_ms": tally_30_days_ms, "paid_30_days_ms": paid_30_days_ms,
        "decisions": store.read().decisions(days.whole()).unwrap().len(), "decisions_ms": decisions_ms,
        "oldest_first_ms": oldest_ms,
        "bytes": std::fs::metadata(&path).unwrap().len(),
    });
    table(&report);
    println!("{report}");
}

/// A leader's decision on every tenth lot: what the sums of agreement are made of.
fn approve_every_tenth(store: &mut Store, lots: u32) {
    let some: Vec<Approval> =
        (10..lots).step_by(10).map(|n| approval(&lot(store, n, person(1, "").id))).collect();
    for part in some.chunks(TOGETHER as usize) {
        write(store, |tx| part.iter().try_for_each(|one| tx.put(one)));
    }
}

fn approval(lot: &Lot) -> Approval {
    serde_json::from_value(serde_json::json!({
        "id": support::id::<punnet_domain::id::ApprovalId>(5_000_000 + u128::from(lot.number)),
        "cooperative": lot.cooperative, "lot": lot.id,
        "inspection": support::id::<punnet_domain::id::InspectionId>(6_000_000 + u128::from(lot.number)),
        "heads": ["00"], "class": "i", "proposed": "i", "by": lot.received_by, "at_ms": lot.received_at_ms
    }))
    .unwrap()
}

fn table(report: &serde_json::Value) {
    for (name, value) in report.as_object().unwrap() {
        println!("{:<26} {:>14.2}", name.replace('_', " "), value.as_f64().unwrap());
    }
}

fn best<T>(mut f: impl FnMut() -> T) -> f64 {
    let mut once = || {
        let began = Instant::now();
        std::hint::black_box(f());
        began.elapsed().as_secs_f64() * 1000.0
    };
    (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
}
