//! A new kiosk of a cooperative with a long history begins from the records as they
//! stand, which the hub signs, and fetches how they came about afterwards.

use std::path::PathBuf;

use punnet_sync::checkpoint::{decode, encode};
use serde_json::{Value, json};

use crate::by_itself::until;
use crate::kiosk::{Kiosk, Sample, Served};
use crate::one_harvest::PIN;
use crate::place::{Place, Server};
use crate::two_kiosks::{everything, invitation, without_holding};
use crate::weather::OnTheWay;

/// The sample's history is longer than so many changes, if not than the usual 30,000.
const LIMIT: [&str; 2] = ["--state-first", "20"];

/// A kiosk with the sample, all of which the hub has.
fn with_hub(place: &Place) -> (Kiosk, Sample, Server) {
    let kiosk = Kiosk::new(place, "upper.db");
    let sample = kiosk.demo();
    let hub = place.hub("127.0.0.1:0");
    let view = kiosk.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    assert!(kiosk.assert_sound()["entries"].as_u64().unwrap() > 20);
    (kiosk, sample, hub)
}

fn leader(sample: &Sample) -> &str {
    sample.leader["id"].as_str().unwrap()
}

/// The records as a leader sees them, without photos' and devices' own matters.
fn seen(kiosk: &Kiosk, sample: &Sample) -> Value {
    without_holding(everything(kiosk, sample))
}

fn exchange(served: &Served) -> Value {
    served.ask(json!({ "do": "exchange" })).unwrap()
}

/// Joins by a hub's address, which the invitation names; gives what the exchange says of itself.
fn joins(kiosk: &Kiosk, url: &str, upper: &Kiosk, sample: &Sample) -> Value {
    upper.ask(leader(sample), json!({ "do": "set_hub", "url": url })).unwrap();
    kiosk.sync(url, &[&["--join", &invitation(upper, sample)][..], &LIMIT].concat())
}

/// Brings the rest, and has what the first kiosk has.
fn catches_up(kiosk: &Kiosk, url: &str, upper: &Kiosk, sample: &Sample) {
    let view = kiosk.sync(url, &LIMIT);
    assert_eq!((&view["problem"], &view["ahead"]), (&Value::Null, &json!(0)), "{view}");
    upper.sync(url, &[]);
    assert_eq!(seen(kiosk, sample), seen(upper, sample));
    assert_eq!(kiosk.assert_sound()["entries"], upper.assert_sound()["entries"]);
}

#[test]
fn it_shows_the_lots_before_their_history_comes_and_then_has_it_all() {
    let place = Place::new();
    let (upper, sample, hub) = with_hub(&place);
    let lower = Kiosk::new(&place, "lower.db");
    // The link dies when the state has come, before the history.
    let link = OnTheWay::dies_after(hub.address(), 1);
    let view = joins(&lower, &link.url, &upper, &sample);
    assert!(view["problem"].is_object() && view["ahead"].as_u64().unwrap() > 10, "{view}");
    assert_eq!(lower.assert_sound()["entries"], 1, "nothing but its own record has come");
    let lots = |kiosk: &Kiosk| {
        let all = kiosk.ask(leader(&sample), json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
        without_holding(all)["lots"].clone()
    };
    assert_eq!(lots(&lower).as_array().unwrap().len(), 6);
    assert_eq!(lots(&lower), lots(&upper), "shown as they stand");
    // The screen says that more is coming, and what is shown can't be changed yet.
    let mut low = lower.serve_with(&LIMIT);
    low.sign_in(&sample.leader, Some(PIN));
    let ahead = exchange(&low)["ahead"].as_u64().unwrap();
    assert!(ahead > 10, "{ahead}");
    let take_back = || {
        let command_id = crate::kiosk::command_id();
        json!({ "do": "withdraw_lot", "command_id": command_id, "lot": sample.ids["lots"][5] })
    };
    assert_eq!(low.ask(take_back()).unwrap_err().code, "history-missing");
    // By a better way the history comes by itself.
    low.ask(json!({ "do": "set_hub", "url": hub.url })).unwrap();
    until("the history is here", || (exchange(&low)["ahead"] == 0).then_some(Value::Null));
    low.ask(take_back()).unwrap();
    until("all went", || (exchange(&low)["state"] == "nothing_waits").then_some(Value::Null));
    low.server.stop();
    catches_up(&lower, &hub.url, &upper, &sample);
}

#[test]
fn a_short_history_comes_without_a_state_before() {
    let place = Place::new();
    let (upper, sample, hub) = with_hub(&place);
    let lower = Kiosk::new(&place, "lower.db");
    let view = lower.sync(&hub.url, &["--join", &invitation(&upper, &sample)]);
    assert_eq!((&view["problem"], &view["ahead"]), (&Value::Null, &json!(0)), "{view}");
    assert!(kept_by_hub(&place).is_none(), "the hub made no state that nobody wants");
}

/// The file of a name's beginning in the hub's folder for the cooperative.
fn of_hub(place: &Place, begins: &str) -> Option<PathBuf> {
    let mut folders = vec![place.path("hub")];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap().flatten() {
            match file.path() {
                path if path.is_dir() => folders.push(path),
                path if file.file_name().to_string_lossy().starts_with(begins) => return Some(path),
                _ => {}
            }
        }
    }
    None
}

fn kept_by_hub(place: &Place) -> Option<PathBuf> {
    of_hub(place, "checkpoint")
}

/// Another kiosk begins from the state; the hub keeps it for the next.
fn state_at_hub(place: &Place, upper: &Kiosk, sample: &Sample, hub: &Server) -> (Vec<u8>, Vec<u8>) {
    let first = Kiosk::new(place, "first.db");
    let view = joins(&first, &hub.url, upper, sample);
    assert_eq!((&view["problem"], &view["ahead"]), (&Value::Null, &json!(0)), "{view}");
    let read = |path: Option<PathBuf>| std::fs::read(path.unwrap()).unwrap();
    (read(kept_by_hub(place)), read(of_hub(place, "state-")))
}

#[test]
fn a_forged_or_damaged_state_is_refused_and_nothing_is_lost() {
    let place = Place::new();
    let (upper, sample, hub) = with_hub(&place);
    let (checkpoint, state) = state_at_hub(&place, &upper, &sample, &hub);
    let (mut other, signature) = decode(&checkpoint).unwrap();
    other.digest[0] ^= 1;
    let forged = OnTheWay::forges(hub.address(), &checkpoint, &encode(&other, &signature));
    let mut bad = state.clone();
    bad[state.len() / 2] ^= 1;
    let damaged = OnTheWay::forges(hub.address(), &state, &bad);
    for (name, way) in [("forged.db", forged), ("damaged.db", damaged)] {
        let kiosk = Kiosk::new(&place, name);
        let view = joins(&kiosk, &way.url, &upper, &sample);
        assert_eq!(
            (&view["problem"]["code"], &view["ahead"]),
            (&json!("hub-wrong"), &json!(0)),
            "{name}: {view}"
        );
        assert_eq!(kiosk.assert_sound()["entries"], 1, "{name}: its own record is still there");
        let people = kiosk.ask("1", json!({ "do": "people" }));
        assert!(people.is_err(), "{name}: nothing of it is shown: {people:?}");
        // By an honest way it begins like any other.
        catches_up(&kiosk, &hub.url, &upper, &sample);
    }
}

#[test]
fn a_hub_makes_a_state_anew_that_its_disk_damaged() {
    let place = Place::new();
    let (upper, sample, hub) = with_hub(&place);
    let (_, mut state) = state_at_hub(&place, &upper, &sample, &hub);
    let middle = state.len() / 2;
    state[middle] ^= 1;
    std::fs::write(of_hub(&place, "state-").unwrap(), state).unwrap();
    let next = Kiosk::new(&place, "next.db");
    let view = joins(&next, &hub.url, &upper, &sample);
    assert_eq!((&view["problem"], &view["ahead"]), (&Value::Null, &json!(0)), "{view}");
    catches_up(&next, &hub.url, &upper, &sample);
}
