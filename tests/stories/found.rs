//! Kiosks of a village find each other by themselves.

use serde_json::{Value, json};

use crate::by_itself::until;
use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::network;
use crate::one_harvest::PIN;
use crate::place::{self, Place};
use crate::village::receive;

/// The addresses and devices that a screen shows as found.
fn found(served: &Served) -> Vec<Value> {
    served.ask(json!({ "do": "village" })).unwrap()["found"].as_array().unwrap().clone()
}

/// The same as the shell lists it.
fn listed(kiosk: &Kiosk) -> Vec<Value> {
    let out = kiosk.run(&["village", "list", "--wait", "4", "--json"], "");
    assert!(out.status.success());
    place::json(&out).as_array().unwrap().clone()
}

fn devices(found: &[Value]) -> Vec<&Value> {
    found.iter().map(|kiosk| &kiosk["device"]).collect()
}

fn device(kiosk: &Served) -> Value {
    kiosk.ask(json!({ "do": "home" })).unwrap()["device"].clone()
}

fn invitation(served: &Served) -> String {
    served.ask(json!({ "do": "invite" })).unwrap()["invitation"].as_str().unwrap().to_owned()
}

/// Exchanges with whom it finds.
fn meets(kiosk: &Kiosk, more: &[&str]) {
    let view = place::json(&kiosk.run(&[&["sync", "--json", "--peer", "found"], more].concat(), ""));
    assert!(view["problem"].is_null() && view["last_success_ms"].is_i64(), "{view}");
}

fn has(served: &Served, lot: &Value) -> bool {
    let all = served.ask(json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    all["lots"].as_array().unwrap().iter().any(|one| one["id"] == *lot)
}

/// A cooperative of other people, on the same network.
fn found_another(kiosk: &Kiosk) -> Served {
    let mut served = kiosk.serve_with(&["--village", "0.0.0.0:0"]);
    let address = json!({
        "street": "Hafenstrasse 1", "city": "Kisumu", "region": "", "postcode": "", "country": "KE", "phone": "",
    });
    let cooperative = json!({
        "name": "Ziwa", "address": address, "gs1_prefix": "2000002", "packhouse_code": "", "currency": "KES",
        "deductions": [], "payment_details": [],
    });
    let leader = json!({ "name": "Akinyi", "face": 3, "roles": ["leader"], "pin": PIN });
    let founded = served
        .ask(json!({
            "do": "found_cooperative", "command_id": command_id(), "cooperative": cooperative, "leader": leader,
        }))
        .unwrap();
    served.sign_in(&founded["leader"], Some(PIN));
    let view = served.ask(json!({ "do": "village" })).unwrap();
    assert!(!view["addresses"].as_array().unwrap().is_empty(), "{view}");
    served
}

#[test]
fn kiosks_find_each_other_and_nobody_else() {
    if !network::carries("found::kiosks_find_each_other_and_nobody_else") {
        return;
    }
    let place = Place::new();
    let [upper, lower, foreign, guest] =
        ["upper.db", "lower.db", "foreign.db", "guest.db"].map(|name| Kiosk::new(&place, name));
    let sample = upper.demo();
    let mut up = upper.serve();
    up.sign_in(&sample.leader, Some(PIN));
    let invited = invitation(&up);
    // Nobody finds a kiosk that no leader opened.
    let alone = place::json(&lower.run(&["sync", "--json", "--peer", "found", "--join", &invited], ""));
    assert_eq!(alone["error"]["code"], "village-empty", "{alone}");
    assert!(listed(&lower).is_empty());
    let on = up.ask(json!({ "do": "set_village", "on": true })).unwrap();
    assert!(!on["addresses"].as_array().unwrap().is_empty(), "{on}");
    meets(&lower, &[]);
    let mut low = lower.serve();
    low.sign_in(&sample.leader, Some(PIN));
    // Another cooperative's kiosks find each other in the same network, and not these.
    let away = found_another(&foreign);
    meets(&guest, &["--join", &invitation(&away)]);
    assert_eq!(devices(&listed(&guest)), [&device(&away)]);
    let only_upper = || found(&low).into_iter().next().filter(|_| found(&low).len() == 1);
    let shown = until("it is found", only_upper);
    assert_eq!(shown["device"], device(&up), "{shown}");
    // A kiosk has several addresses; which is heard of first differs.
    assert_eq!(devices(&listed(&lower)), [&shown["device"]], "the shell says the same");
    assert!(found(&away).is_empty(), "{:?}", found(&away));
    both_have_both(&up, &low, &sample, &shown["address"]);
    // It says goodbye.
    up.server.stop();
    until("it is gone", || found(&low).is_empty().then_some(Value::Null));
    assert!(listed(&lower).is_empty());
    low.server.stop();
    assert_eq!(upper.assert_sound()["entries"], lower.assert_sound()["entries"]);
}

/// Each enters a lot; one exchange brings both to both.
fn both_have_both(up: &Served, low: &Served, sample: &Sample, address: &Value) {
    let (above, below) = (receive(up, sample, "11"), receive(low, sample, "12"));
    low.ask(json!({ "do": "exchange_with", "address": address })).unwrap();
    until("both have both", || {
        let both = [up, low].iter().all(|kiosk| has(kiosk, &above) && has(kiosk, &below));
        both.then_some(Value::Null)
    });
    let view = until("it is told", || {
        let view = low.ask(json!({ "do": "village" })).unwrap();
        view["running"].is_null().then_some(view)
    });
    assert!(view["problem"].is_null(), "{view}");
}
