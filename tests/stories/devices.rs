//! Kiosks come and go: let in, lost, copied, brought back.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, command_id};
use crate::one_harvest::{PIN, day};
use crate::place::{self, Place, run};
use crate::refusals::refused;

fn leader(sample: &Sample) -> &str {
    sample.leader["id"].as_str().unwrap()
}

fn invitation(kiosk: &Kiosk, sample: &Sample) -> String {
    let invited = kiosk.ask(leader(sample), json!({ "do": "invite" })).unwrap();
    invited["invitation"].as_str().unwrap().to_owned()
}

fn own_id(kiosk: &Kiosk) -> Value {
    place::json(&kiosk.run(&["call"], r#"{"do":"home"}"#))["value"]["device"].clone()
}

/// How a kiosk sees a device.
fn device(kiosk: &Kiosk, sample: &Sample, id: &Value) -> Value {
    let all = kiosk.ask(leader(sample), json!({ "do": "devices" })).unwrap();
    let found = all.as_array().unwrap().iter().find(|d| d["id"] == *id);
    found.unwrap_or_else(|| panic!("{id} isn't in {all}")).clone()
}

/// Receives a lot.
fn receive(kiosk: &Kiosk, sample: &Sample, kg: &str) -> String {
    let farmer = sample.farmer["id"].as_str().unwrap();
    let now = kiosk.ask(farmer, json!({ "do": "home" })).unwrap()["now_ms"].as_i64().unwrap();
    let place = kiosk.ask(farmer, json!({ "do": "places" })).unwrap()[0]["id"].clone();
    let entered = json!({
        "member": farmer, "produce": "lemon", "weight": { "value": kg, "unit": "kg" },
        "harvested": day(now), "place": place,
    });
    let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
    let lot = kiosk.ask(leader(sample), request).unwrap();
    lot["lot"]["id"].as_str().unwrap().to_owned()
}

fn lots(kiosk: &Kiosk, sample: &Sample) -> Vec<String> {
    let page = kiosk.ask(leader(sample), json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    page["lots"].as_array().unwrap().iter().map(|l| l["id"].as_str().unwrap().to_owned()).collect()
}

fn exchanged(kiosk: &Kiosk, hub: &str, more: &[&str]) {
    let view = kiosk.sync(hub, more);
    assert_eq!(view["problem"], Value::Null, "{view}");
}

#[test]
fn a_newcomer_is_let_in_by_whom_it_meets_first() {
    let place = Place::new();
    let [upper, lower, mill, barn] =
        ["upper.db", "lower.db", "mill.db", "barn.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    // The mill is invited by a kiosk that was invited itself.
    exchanged(&mill, &hub.url, &["--join", &invitation(&lower, &sample)]);
    // The barn has no invitation: a leader lets it in by what it shows.
    let shown = place::json(&barn.run(&["call"], r#"{"do":"join_request","name":"the barn"}"#));
    let admit = json!({ "do": "admit_device", "command_id": command_id(), "device": shown["value"] });
    let admitted = upper.ask(leader(&sample), admit.clone()).unwrap();
    assert_eq!(
        (&admitted["device"]["name"], &admitted["device"]["state"]),
        (&json!("the barn"), &json!("let_in"))
    );
    let again = json!({ "do": "admit_device", "command_id": command_id(), "device": shown["value"] });
    refused(&upper, leader(&sample), &again, "too-late");
    let nonsense = json!({ "do": "admit_device", "command_id": command_id(), "device": "x" });
    refused(&upper, leader(&sample), &nonsense, "join-request-unreadable");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&barn, &hub.url, &["--join", admitted["invited"]["invitation"].as_str().unwrap()]);
    let lot = receive(&barn, &sample, "7");
    exchanged(&barn, &hub.url, &[]);
    exchanged(&upper, &hub.url, &[]);
    assert!(lots(&upper, &sample).contains(&lot));
    let name = json!({ "do": "rename_device", "command_id": command_id(), "device": own_id(&mill), "name": "the mill" });
    assert_eq!(upper.ask(leader(&sample), name).unwrap()["name"], "the mill");
    for kiosk in [&upper, &lower, &mill, &barn] {
        exchanged(kiosk, &hub.url, &[]);
        let all = kiosk.ask(leader(&sample), json!({ "do": "devices" })).unwrap();
        let let_in =
            all.as_array().unwrap().iter().filter(|d| d["state"] == "let_in" && d["quarantined"] == 0);
        assert_eq!(let_in.count(), 4, "{all}");
        kiosk.assert_sound();
    }
}

#[test]
fn an_invitation_used_twice_lets_in_one_and_a_new_one_the_other() {
    let place = Place::new();
    let [upper, lower, third] = ["upper.db", "lower.db", "third.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    let text = invitation(&upper, &sample);
    exchanged(&lower, &hub.url, &["--join", &text]);
    let view = third.sync(&hub.url, &["--join", &text]);
    assert_eq!(view["problem"]["code"], "invitation-used", "{view}");
    exchanged(&third, &hub.url, &["--join", &invitation(&upper, &sample)]);
    exchanged(&upper, &hub.url, &[]);
    assert_eq!(device(&upper, &sample, &own_id(&third))["state"], "let_in");
    assert_eq!(lots(&third, &sample), lots(&upper, &sample));
    upper.assert_sound();
}

#[test]
fn a_lost_kiosk_counts_no_further_and_gets_nothing_more() {
    let place = Place::new();
    let [upper, lower, third] = ["upper.db", "lower.db", "third.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    exchanged(&third, &hub.url, &["--join", &invitation(&upper, &sample)]);
    let before = receive(&lower, &sample, "11");
    exchanged(&lower, &hub.url, &[]);
    exchanged(&upper, &hub.url, &[]);
    // Lost: a leader says so without any network, while the lower kiosk goes on and is
    // heard by the hub and the third kiosk first.
    let lost = own_id(&lower);
    let revoke = |pin: &str, device: &Value| json!({ "do": "revoke_device", "command_id": command_id(), "device": device, "reason": "lost", "pin": pin });
    refused(&upper, leader(&sample), &revoke(PIN, &own_id(&upper)), "device-own");
    let wrong = upper.ask(leader(&sample), revoke("9999", &lost)).unwrap_err();
    assert_eq!(wrong.code, "pin-wrong");
    let revoked = upper.ask(leader(&sample), revoke(PIN, &lost)).unwrap();
    assert_eq!((&revoked["state"], &revoked["revoked"]["reason"]), (&json!("revoked"), &json!("lost")));
    let after = receive(&lower, &sample, "12");
    exchanged(&lower, &hub.url, &[]);
    exchanged(&third, &hub.url, &[]);
    assert!(lots(&third, &sample).contains(&after), "nobody had told the third kiosk yet");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&third, &hub.url, &[]);
    for kiosk in [&upper, &third] {
        let held = device(kiosk, &sample, &lost);
        assert_eq!((&held["state"], &held["quarantined"]), (&json!("revoked"), &json!(1)), "{held}");
        let lots = lots(kiosk, &sample);
        assert!(lots.contains(&before) && !lots.contains(&after), "{lots:?}");
        assert_eq!(kiosk.assert_sound()["quarantined"], 1);
    }
    // The lost kiosk is told so, gets nothing, and keeps its own.
    let news = receive(&upper, &sample, "13");
    exchanged(&upper, &hub.url, &[]);
    let view = lower.sync(&hub.url, &[]);
    assert_eq!(view["problem"]["code"], "device-revoked", "{view}");
    let kept = lots(&lower, &sample);
    assert!(kept.contains(&after) && !kept.contains(&news));
    // Others go on.
    let later = receive(&third, &sample, "14");
    exchanged(&third, &hub.url, &[]);
    exchanged(&upper, &hub.url, &[]);
    assert!(lots(&upper, &sample).contains(&later));
}

#[test]
fn a_copy_that_writes_too_is_kept_and_shown_on_both() {
    let place = Place::new();
    let (upper, twin) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "twin.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    for ending in ["", ".key", ".photos"] {
        std::fs::copy(format!("{}{ending}", upper.store()), format!("{}{ending}", twin.store())).unwrap();
    }
    let here = [receive(&upper, &sample, "21")];
    let there = [receive(&twin, &sample, "31"), receive(&twin, &sample, "32")];
    for kiosk in [&upper, &twin, &upper, &twin, &upper] {
        exchanged(kiosk, &hub.url, &[]);
    }
    let id = own_id(&upper);
    for kiosk in [&upper, &twin] {
        let held = device(kiosk, &sample, &id);
        assert_eq!(held["chains"].as_array().unwrap().len(), 2, "{held}");
        let out = place::json(&kiosk.run(&["check", "--json"], ""));
        assert_eq!(out["problems"][0]["code"], "log-forked", "{out}");
        assert_eq!(out["problems"].as_array().unwrap().len(), 1, "{out}");
        let lots = lots(kiosk, &sample);
        let counted = here.iter().chain(&there).filter(|lot| lots.contains(lot)).count();
        let aside = held["quarantined"].as_u64().unwrap();
        assert_eq!(counted as u64 + aside, 3, "one chain counts, the other is kept: {held}");
    }
    assert_eq!(lots(&upper, &sample), lots(&twin, &sample));
    // Both go on as kiosks of their own.
    let more = [receive(&upper, &sample, "41"), receive(&twin, &sample, "42")];
    for kiosk in [&upper, &twin, &upper] {
        exchanged(kiosk, &hub.url, &[]);
    }
    let lots = lots(&upper, &sample);
    assert!(more.iter().all(|lot| lots.contains(lot)), "{lots:?}");
}

#[test]
fn a_kiosk_back_from_a_backup_promises_nothing_before_it_exchanged() {
    let place = Place::new();
    let (kiosk, copy, again) =
        (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "stick.db"), Kiosk::new(&place, "again.db"));
    let sample = kiosk.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&kiosk, &hub.url, &[]);
    assert!(kiosk.run(&["backup", "--to", copy.store()], "").status.success());
    let later = receive(&kiosk, &sample, "51");
    exchanged(&kiosk, &hub.url, &[]);
    let out = run(&["restore", "--from", copy.store(), "--store", again.store()], "");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let (order, lot) = (&sample.ids["orders"][1], &sample.ids["lots"][2]);
    let line =
        again.ask(leader(&sample), json!({ "do": "order", "order": order })).unwrap()["lines"][0]["id"]
            .clone();
    let promise = json!({
        "do": "allocate", "command_id": command_id(), "order": order, "line": line, "lot": lot, "weight_g": 1000,
    });
    refused(&again, leader(&sample), &promise, "exchange-first");
    exchanged(&again, &hub.url, &[]);
    again.ask(leader(&sample), promise).unwrap();
    assert!(lots(&again, &sample).contains(&later), "what it had sent before came back");
    again.assert_sound();
}
