//! What somebody did today, and taking it back: by a further change, on one kiosk or two.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, command_id};
use crate::one_harvest::{PIN, day, entered};
use crate::place::{Place, Server};
use crate::refusals::words;
use crate::two_kiosks::invitation;

/// Everything somebody ever did, newest first.
fn deeds(kiosk: &Kiosk, person: &str) -> Vec<Value> {
    let all = json!({ "do": "daybook", "begins_ms": 0, "ends_ms": 4_102_444_800_000_i64 });
    kiosk.ask(person, all).unwrap().as_array().unwrap().clone()
}

fn newest(kiosk: &Kiosk, person: &str, deed: &str) -> Value {
    let found = deeds(kiosk, person).into_iter().find(|d| d["deed"] == deed);
    found.unwrap_or_else(|| panic!("no {deed}"))
}

fn back(deed: &Value) -> Value {
    json!({
        "do": "take_back", "command_id": command_id(),
        "deed": deed["deed"], "record": deed["record"], "heads": deed["heads"],
    })
}

fn id(person: &Value) -> &str {
    person["id"].as_str().unwrap()
}

#[test]
fn a_farmer_takes_a_lot_back_and_puts_it_back() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let farmer = id(&sample.farmer);
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let lot = |kg: &str| {
        let entered = entered(&served, &sample.farmer, "apple", kg);
        served.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered })).unwrap()
    };
    let (first, second) = (lot("24.6"), lot("11"));
    served.server.stop();
    let told = deeds(&kiosk, farmer);
    assert_eq!(
        (&told[0]["deed"], &told[0]["about"]["number"]),
        (&json!("lot-received"), &second["lot"]["number"])
    );
    let deed = told.iter().find(|d| d["record"] == first["lot"]["id"]).unwrap();
    assert_eq!(
        (&deed["undo"]["state"], &deed["sent"], &deed["here"]),
        (&json!("open"), &json!(false), &json!(true))
    );
    let request = back(deed);
    assert_eq!(kiosk.ask(farmer, request.clone()).unwrap(), json!(true));
    assert_eq!(kiosk.ask(farmer, request).unwrap(), json!(true), "the same command again changes nothing");
    let shown = |kiosk: &Kiosk| kiosk.ask(farmer, json!({ "do": "lot", "lot": first["lot"]["id"] })).unwrap();
    assert_eq!(shown(&kiosk)["stage"], "withdrawn");
    let after = deeds(&kiosk, farmer);
    assert_eq!((&after[0]["deed"], &after[0]["undo"]["state"]), (&json!("lot-withdrawn"), &json!("open")));
    let was =
        after.iter().find(|d| d["deed"] == "lot-received" && d["record"] == first["lot"]["id"]).unwrap();
    assert_eq!(was["undo"]["state"], "done");
    for lang in ["en", "zh-CN"] {
        let no = kiosk.ask_in(lang, farmer, back(deed)).unwrap_err();
        assert_eq!(no.code, "moved-on", "it was seen as it no longer is");
        words(&no, lang);
        assert_eq!(kiosk.ask_in(lang, farmer, back(was)).unwrap_err().code, "already-back");
    }
    kiosk.ask(farmer, back(&after[0])).unwrap();
    assert_eq!(shown(&kiosk)["stage"], "received");
    assert_eq!(deeds(&kiosk, farmer)[0]["deed"], "lot-restored");
    kiosk.assert_sound();
}

#[test]
fn nobody_takes_back_what_is_anothers() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let (leader, farmer) = (id(&sample.leader), id(&sample.farmer));
    let other = kiosk.ask(leader, json!({ "do": "people" })).unwrap();
    let other = other
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["roles"] == json!(["member"]) && p["id"] != sample.farmer["id"]);
    let other = id(other.unwrap()).to_owned();
    let of_farmer =
        |d: &Value| d["deed"] == "lot-received" && d["about"]["whom"]["id"] == sample.farmer["id"];
    let mine = deeds(&kiosk, leader).into_iter().find(of_farmer).unwrap();
    assert_eq!(kiosk.ask(&other, back(&mine)).unwrap_err().code, "not-found");
    let look = json!({ "do": "daybook", "person": farmer, "begins_ms": 0, "ends_ms": 1 });
    assert_eq!(kiosk.ask(&other, look.clone()).unwrap_err().code, "role-needed");
    assert_eq!(kiosk.ask(leader, look).unwrap(), json!([]));
}

/// The first approved lot that has something left, and an order for all of it.
fn lot_and_order(kiosk: &Kiosk, leader: &str) -> (Value, Value) {
    let lots = kiosk.ask(leader, json!({ "do": "lots", "query": { "stage": "approved" } })).unwrap();
    let lot = lots["lots"].as_array().unwrap().iter().find(|l| l["promised_g"] == 0).unwrap().clone();
    let buyer = kiosk.ask(leader, json!({ "do": "buyers" })).unwrap()[0]["id"].clone();
    let now = kiosk.ask(leader, json!({ "do": "home" })).unwrap()["now_ms"].as_i64().unwrap();
    let line = json!({ "produce": lot["produce"], "class": lot["class"], "weight_g": lot["weight_g"], "price_minor_per_kg": 420 });
    let entered = json!({ "buyer": buyer, "wanted_by": day(now + 86_400_000), "lines": [line] });
    let place = json!({ "do": "place_order", "command_id": command_id(), "entered": entered });
    (lot, kiosk.ask(leader, place).unwrap())
}

fn promise(kiosk: &Kiosk, leader: &str, lot: &Value, order: &Value) {
    let promise = json!({
        "do": "allocate", "command_id": command_id(), "order": order["order"]["id"],
        "line": order["lines"][0]["id"], "lot": lot["id"], "weight_g": 1000,
    });
    kiosk.ask(leader, promise).unwrap();
}

#[test]
fn a_leader_takes_back_from_the_end() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = id(&sample.leader);
    let (lot, order) = lot_and_order(&kiosk, leader);
    promise(&kiosk, leader, &lot, &order);
    let approved = |kiosk: &Kiosk| {
        let of_lot = |d: &Value| d["deed"] == "lot-approved" && d["about"]["lot"] == lot["id"];
        deeds(kiosk, leader).into_iter().find(of_lot).unwrap()
    };
    let placed = newest(&kiosk, leader, "order-placed");
    for held in [placed.clone(), approved(&kiosk)] {
        assert_eq!(held["undo"]["problem"]["code"], "release-first", "{held}");
        for lang in ["en", "zh-CN"] {
            let no = kiosk.ask_in(lang, leader, back(&held)).unwrap_err();
            assert_eq!(no.code, "release-first");
            words(&no, lang);
        }
    }
    kiosk.ask(leader, back(&newest(&kiosk, leader, "lot-promised"))).unwrap();
    kiosk.ask(leader, back(&approved(&kiosk))).unwrap();
    let view = kiosk.ask(leader, json!({ "do": "lot", "lot": lot["id"] })).unwrap();
    assert_eq!((&view["stage"], &view["approval"]), (&json!("waiting"), &Value::Null));
    let waits = json!({ "do": "lots", "query": { "stage": "waiting" } });
    let waits = kiosk.ask(leader, waits).unwrap();
    assert!(waits["lots"].as_array().unwrap().iter().any(|l| l["id"] == lot["id"]), "the list says so, too");
    kiosk.ask(leader, back(&placed)).unwrap();
    let shown =
        |kiosk: &Kiosk| kiosk.ask(leader, json!({ "do": "order", "order": order["order"]["id"] })).unwrap();
    assert!(shown(&kiosk)["order"]["cancelled_at_ms"].is_i64());
    let parcel =
        json!({ "do": "open_consignment", "command_id": command_id(), "order": order["order"]["id"] });
    assert_eq!(kiosk.ask(leader, parcel).unwrap_err().code, "order-cancelled");
    kiosk.ask(leader, back(&newest(&kiosk, leader, "order-cancelled"))).unwrap();
    assert_eq!(shown(&kiosk)["order"]["cancelled_at_ms"], Value::Null);
    let never = deeds(&kiosk, leader).into_iter().filter(|d| d["undo"]["state"] == "never").count();
    assert!(never > 3, "payments, people and buyers of the sample stay");
    kiosk.assert_sound();
}

/// The demo and a second kiosk that has all of it.
fn two(place: &Place) -> (Kiosk, Kiosk, Sample, Server) {
    let (upper, lower) = (Kiosk::new(place, "upper.db"), Kiosk::new(place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    upper.ask(id(&sample.leader), json!({ "do": "set_hub", "url": hub.url })).unwrap();
    upper.sync(&hub.url, &[]);
    lower.sync(&hub.url, &["--join", &invitation(&upper, &sample)]);
    upper.sync(&hub.url, &[]);
    (upper, lower, sample, hub)
}

#[test]
fn what_was_taken_back_elsewhere_does_not_leave() {
    let place = Place::new();
    let (upper, lower, sample, hub) = two(&place);
    let leader = id(&sample.leader);
    let (lot, order) = lot_and_order(&upper, leader);
    promise(&upper, leader, &lot, &order);
    let of_lot = |d: &Value| d["deed"] == "lot-approved" && d["about"]["lot"] == lot["id"];
    let deed = deeds(&lower, leader).into_iter().find(of_lot).unwrap();
    assert_eq!((&deed["here"], &deed["sent"]), (&json!(false), &json!(true)));
    lower.ask(leader, back(&deed)).unwrap();
    for kiosk in [&upper, &lower, &upper] {
        assert_eq!(kiosk.sync(&hub.url, &[])["problem"], Value::Null);
    }
    let parcel =
        json!({ "do": "open_consignment", "command_id": command_id(), "order": order["order"]["id"] });
    let parcel = upper.ask(leader, parcel).unwrap();
    let parcel_id = &parcel["consignment"]["id"];
    for question in parcel["questions"].as_array().unwrap() {
        let fact = question["fact"].as_str().unwrap();
        let answer = match fact {
            "parcels" => "1",
            "gross_weight_g" => "1200",
            "postage_minor" => "900",
            "incoterm" => "DAP",
            "phytosanitary_certificate" => "PC-STORY-1",
            _ => "+86 911 5550 100",
        };
        let say = json!({ "do": "answer_fact", "command_id": command_id(), "consignment": parcel_id, "fact": fact, "answer": answer });
        upper.ask(leader, say).unwrap();
    }
    let dispatch =
        json!({ "do": "dispatch_consignment", "command_id": command_id(), "consignment": parcel_id });
    let no = upper.ask(leader, dispatch).unwrap_err();
    assert_eq!(no.code, "not-approved");
    let told = newest(&upper, leader, "facts-answered");
    assert_eq!(told["times"], json!(parcel["questions"].as_array().unwrap().len()));
    hub.stop();
    upper.assert_sound();
    lower.assert_sound();
}

#[test]
fn money_is_told_to_who_told_the_pin() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = id(&sample.leader);
    assert!(deeds(&kiosk, leader).iter().any(|d| d["deed"] == "payment-received"));
    let people = json!([sample.leader["id"]]);
    let sheet = json!({ "do": "badges", "command_id": command_id(), "people": people, "lang": "en", "format": "png" });
    kiosk.ask(leader, sheet).unwrap();
    let mut served = kiosk.serve();
    served.sign_in(&sample.leader, Some(PIN));
    let all = json!({ "do": "daybook", "begins_ms": 0, "ends_ms": 4_102_444_800_000_i64, "limit": 2 });
    assert_eq!(served.ask(all).unwrap().as_array().unwrap().len(), 2, "no more than asked for");
    served.server.stop();
}
