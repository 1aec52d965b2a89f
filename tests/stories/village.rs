//! Two kiosks in a village with no internet.

use serde_json::{Value, json};

use crate::by_itself::until;
use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::one_harvest::{PIN, entered, yes};
use crate::place::{self, Place};
use crate::refusals::words;

fn leader(sample: &Sample) -> &str {
    sample.leader["id"].as_str().unwrap()
}

/// Serves the village too; gives the address, as the screen shows it.
fn open(kiosk: &Kiosk, sample: &Sample) -> (Served, String) {
    let mut served = kiosk.serve_with(&["--village", "127.0.0.1:0"]);
    served.sign_in(&sample.leader, Some(PIN));
    let view = served.ask(json!({ "do": "village" })).unwrap();
    let address = view["addresses"][0].as_str().unwrap_or_else(|| panic!("{view}")).to_owned();
    (served, address)
}

fn invitation(served: &Served) -> String {
    let invited = served.ask(json!({ "do": "invite" })).unwrap();
    invited["invitation"].as_str().unwrap().to_owned()
}

fn meet(kiosk: &Kiosk, address: &str, more: &[&str]) -> Value {
    place::json(&kiosk.run(&[&["sync", "--json", "--peer", address], more].concat(), ""))
}

fn met(kiosk: &Kiosk, address: &str, more: &[&str]) {
    let view = meet(kiosk, address, more);
    assert!(view["problem"].is_null() && view["last_success_ms"].is_i64(), "{view}");
}

/// The farmer brings apples to a kiosk at which a leader is signed in.
pub fn receive(served: &Served, sample: &Sample, kg: &str) -> Value {
    let entered = entered(served, &sample.farmer, "apple", kg);
    let request =
        json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered, "confirmed": yes() });
    served.ask(request).unwrap()["lot"]["id"].clone()
}

fn lots(served: &Served) -> Value {
    served.ask(json!({ "do": "lots", "query": { "limit": 200 } })).unwrap()["lots"].clone()
}

fn has(lots: &Value, lot: &Value) -> bool {
    lots.as_array().unwrap().iter().any(|one| one["id"] == *lot)
}

#[test]
fn records_and_photos_go_both_ways_with_no_hub() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let (up, address) = open(&upper, &sample);
    met(&lower, &address, &["--join", &invitation(&up)]);
    assert_eq!(lower.assert_sound()["blobs"], 10, "photos and their thumbnails too");
    // Both enter something; one call is enough for both.
    let above = receive(&up, &sample, "11");
    let (low, _) = open(&lower, &sample);
    let below = receive(&low, &sample, "12");
    let view = low.ask(json!({ "do": "exchange_with", "address": address })).unwrap();
    assert!(view["running"].is_string() || view["last_success_ms"].is_i64(), "answered at once: {view}");
    until("both have both", || {
        let (above_all, below_all) = (lots(&up), lots(&low));
        let both = [&above_all, &below_all].iter().all(|all| has(all, &above) && has(all, &below));
        both.then_some(Value::Null)
    });
    let view = until("it is told", || {
        let view = low.ask(json!({ "do": "village" })).unwrap();
        view["running"].is_null().then_some(view)
    });
    assert!(view["problem"].is_null() && view["last_with"].is_string(), "{view}");
    // The hub is another matter: without its word nothing has arrived there.
    let exchange = up.ask(json!({ "do": "exchange" })).unwrap();
    assert!(exchange["things_waiting"].as_i64().unwrap() > 0 && exchange["last_success_ms"].is_null());
    up.server.stop();
    low.server.stop();
    assert_eq!(
        upper.assert_sound()["entries"],
        lower.assert_sound()["entries"],
        "nothing twice, nothing lost"
    );
}

#[test]
fn what_one_kiosk_brings_of_another_reaches_the_hub_once() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    upper.sync(&hub.url, &[]);
    let (up, address) = open(&upper, &sample);
    met(&lower, &address, &["--join", &invitation(&up)]);
    let mut low = lower.serve();
    low.sign_in(&sample.leader, Some(PIN));
    let lot = receive(&low, &sample, "21");
    low.server.stop();
    // Only the upper kiosk has a way to the hub.
    met(&lower, &address, &[]);
    until("the hub has it by way of the upper kiosk", || {
        let third = Kiosk::new(&place, &format!("{}.db", command_id()));
        let view = third.sync(&hub.url, &["--join", &invitation(&up)]);
        assert!(view["problem"].is_null(), "{view}");
        let all = third.ask(leader(&sample), json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
        has(&all["lots"], &lot).then_some(Value::Null)
    });
    let view = lower.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    lower.assert_sound();
}

#[test]
fn strangers_and_the_revoked_get_nothing() {
    let place = Place::new();
    let [upper, lower, third, foreign] =
        ["upper.db", "lower.db", "third.db", "foreign.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let (up, address) = open(&upper, &sample);
    let text = invitation(&up);
    met(&lower, &address, &["--join", &text]);
    let code = |view: &Value| view["problem"]["code"].as_str().unwrap_or_else(|| panic!("{view}")).to_owned();
    // An invitation is good for one kiosk.
    assert_eq!(code(&meet(&third, &address, &["--join", &text])), "invitation-used");
    let held = third.assert_sound();
    assert_eq!((&held["entries"], &held["blobs"]), (&json!(1), &json!(0)), "only its own record");
    // A kiosk of another cooperative doesn't even say who it is.
    let other = foreign.demo();
    let view = meet(&foreign, &address, &[]);
    assert_eq!(code(&view), "village-stranger");
    let before = foreign.assert_sound()["entries"].clone();
    let (away, _) = open(&foreign, &other);
    words_of(&away, &address, "village-stranger");
    assert_eq!(away.ask(json!({ "do": "lots" })).unwrap()["lots"].as_array().unwrap().len(), 6);
    away.server.stop();
    assert_eq!(foreign.assert_sound()["entries"], before);
    // Revoked at the upper kiosk: from then on nothing more, not even photos.
    let id = place::json(&lower.run(&["call"], r#"{"do":"home"}"#))["value"]["device"].clone();
    let revoke = json!({ "do": "revoke_device", "command_id": command_id(), "device": id, "reason": "lost", "pin": PIN });
    up.ask(revoke).unwrap();
    let news = receive(&up, &sample, "31");
    assert_eq!(code(&meet(&lower, &address, &[])), "device-revoked");
    let all = lower.ask(leader(&sample), json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    assert!(!has(&all["lots"], &news));
    // Nobody there, and what is no address.
    words_of(&up, "127.0.0.1:9", "village-unreachable");
    let no = up.ask(json!({ "do": "exchange_with", "address": "the barn" })).unwrap_err();
    words(&no, "en");
}

/// Calls an address; what went wrong is worded in both languages.
fn words_of(served: &Served, address: &str, code: &str) {
    served.ask(json!({ "do": "exchange_with", "address": address })).unwrap();
    for lang in ["en", "zh-CN"] {
        let view = until(code, || {
            let view = served.ask_in(lang, json!({ "do": "village" })).unwrap();
            (view["running"].is_null() && view["problem"]["code"] == code).then_some(view)
        });
        let message = view["problem"]["message"].as_str().unwrap().to_owned();
        words(&crate::kiosk::Refused { code: code.to_owned(), message }, lang);
    }
}

#[test]
fn a_leader_switches_it_on_and_off_and_it_stays_so() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "upper.db");
    let sample = kiosk.demo();
    let setting = |on: bool| json!({ "do": "set_village", "on": on });
    let farmer = sample.farmer["id"].as_str().unwrap();
    let shown = kiosk.ask(leader(&sample), json!({ "do": "village" })).unwrap();
    assert_eq!(shown["on"], false, "nobody is exposed before a leader says so");
    assert_eq!(kiosk.ask(farmer, setting(true)).unwrap_err().code, "role-needed");
    assert_eq!(kiosk.ask(leader(&sample), setting(true)).unwrap()["on"], true);
    assert_eq!(kiosk.ask(farmer, json!({ "do": "village" })).unwrap()["on"], true);
    assert_eq!(kiosk.ask(leader(&sample), setting(false)).unwrap()["on"], false);
}
