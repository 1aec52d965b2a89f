//! Luochuan has two kiosks and, down in the town, a hub.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, command_id};
use crate::one_harvest::day;
use crate::photos::unbase64;
use crate::place::Place;

/// What a leader sees of everything.
pub fn everything(kiosk: &Kiosk, sample: &Sample) -> Value {
    let leader = sample.leader["id"].as_str().unwrap();
    let ask = |what: &str| kiosk.ask(leader, json!({ "do": what })).unwrap();
    let mut seen: serde_json::Map<String, Value> =
        ["people", "places", "buyers", "orders", "consignments", "payments"]
            .into_iter()
            .map(|what| (what.to_owned(), ask(what)))
            .collect();
    seen.insert("lots".to_owned(), ask("lots"));
    for person in seen["people"].as_array().unwrap().clone() {
        let money = kiosk.ask(leader, json!({ "do": "money", "member": person["id"] })).unwrap();
        seen.insert(format!("money of {}", person["number"]), money);
    }
    Value::Object(seen)
}

pub fn invitation(kiosk: &Kiosk, sample: &Sample) -> String {
    let leader = sample.leader["id"].as_str().unwrap();
    let invited = kiosk.ask(leader, json!({ "do": "invite" })).unwrap();
    invited["invitation"].as_str().unwrap().to_owned()
}

/// Exchanges; nothing waits afterwards.
fn exchanged(kiosk: &Kiosk, hub: &str, more: &[&str]) {
    let view = kiosk.sync(hub, more);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
}

pub fn receive(kiosk: &Kiosk, sample: &Sample, kg: &str) -> Value {
    let farmer = sample.farmer["id"].as_str().unwrap();
    let now = kiosk.ask(farmer, json!({ "do": "home" })).unwrap()["now_ms"].as_i64().unwrap();
    let place = kiosk.ask(farmer, json!({ "do": "places" })).unwrap()[0]["id"].clone();
    let entered = json!({
        "member": farmer, "produce": "lemon", "weight": { "value": kg, "unit": "jin" },
        "harvested": day(now), "place": place,
    });
    let leader = sample.leader["id"].as_str().unwrap();
    kiosk.ask(leader, json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered })).unwrap()
}

#[test]
fn the_second_kiosk_sees_it_all_photos_included() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    let leader = sample.leader["id"].as_str().unwrap();
    upper.ask(leader, json!({ "do": "set_hub", "url": hub.url })).unwrap();
    let waiting = upper.ask(leader, json!({ "do": "exchange" })).unwrap();
    assert!(waiting["things_waiting"].as_i64().unwrap() > 20 && waiting["photos_waiting"] == 5, "{waiting}");
    assert_eq!(waiting["last_success_ms"], Value::Null);
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    let seen = everything(&upper, &sample);
    assert_eq!(without_holding(everything(&lower, &sample)), without_holding(seen.clone()));
    for lot in seen["lots"]["lots"].as_array().unwrap().iter().filter(|l| l["photo"].is_string()) {
        let photo =
            |kiosk: &Kiosk| kiosk.ask(leader, json!({ "do": "photo", "photo": lot["photo"] })).unwrap();
        let bytes = unbase64(photo(&lower)["base64"].as_str().unwrap());
        assert_eq!(photo(&lower), photo(&upper));
        assert!(image::load_from_memory(&bytes).unwrap().width() >= 1000);
    }
    lower.assert_sound();
    upper.assert_sound();
}

/// Without what differs from kiosk to kiosk by design: who holds a lot here.
pub fn without_holding(mut seen: Value) -> Value {
    if let Some(fields) = seen.as_object_mut() {
        fields.remove("held_here");
        fields.values_mut().for_each(|v| *v = without_holding(v.take()));
    } else if let Some(items) = seen.as_array_mut() {
        items.iter_mut().for_each(|v| *v = without_holding(v.take()));
    }
    seen
}

#[test]
fn both_work_on_and_meet_again() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    let (above, below) = (receive(&upper, &sample, "40"), receive(&lower, &sample, "50"));
    assert_ne!(above["lot"]["code"], below["lot"]["code"]);
    // Up, down, and up again: then each has seen what the other did.
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &[]);
    exchanged(&upper, &hub.url, &[]);
    let seen = everything(&upper, &sample);
    assert_eq!(without_holding(everything(&lower, &sample)), without_holding(seen.clone()));
    let codes: Vec<_> = seen["lots"]["lots"].as_array().unwrap().iter().map(|l| l["code"].clone()).collect();
    assert!(codes.contains(&above["lot"]["code"]) && codes.contains(&below["lot"]["code"]));
    let entries = |kiosk: &Kiosk| kiosk.assert_sound()["entries"].clone();
    let before = (entries(&upper), entries(&lower));
    for kiosk in [&upper, &lower, &upper, &lower] {
        exchanged(kiosk, &hub.url, &[]);
    }
    assert_eq!((entries(&upper), entries(&lower)), before, "exchanging again brings nothing new");
    assert_eq!(before.0, before.1);
}

#[test]
fn nothing_is_sold_twice() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    let leader = sample.leader["id"].as_str().unwrap();
    let (order, lot) = (&sample.ids["orders"][1], &sample.ids["lots"][2]);
    let line = lower.ask(leader, json!({ "do": "order", "order": order })).unwrap()["lines"][0]["id"].clone();
    let promise = json!({
        "do": "allocate", "command_id": command_id(), "order": order, "line": line, "lot": lot, "weight_g": 1000,
    });
    crate::refusals::refused(&lower, leader, &promise, "held-elsewhere");
    upper.ask(leader, promise).unwrap();
}

#[test]
fn an_invitation_is_for_one_kiosk() {
    let place = Place::new();
    let [upper, lower, third] = ["upper.db", "lower.db", "third.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    let invitation = invitation(&upper, &sample);
    exchanged(&lower, &hub.url, &["--join", &invitation]);
    let view = third.sync(&hub.url, &["--join", &invitation]);
    let said = view["problem"]["message"].as_str().or(view["error"]["message"].as_str());
    assert!(said.is_some_and(|text| text.len() > 5), "{view}");
    let home = third.run(&["call"], r#"{"do":"people"}"#);
    assert_eq!(crate::place::json(&home)["value"], json!([]), "nothing was handed out");
}
