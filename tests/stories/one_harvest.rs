//! One harvest from the scale to the member's money, as the screens ask for it.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::photos::sample_photo;
use crate::place::Place;

/// The sample leader's PIN, as the sample says it.
pub const PIN: &str = "2468";

/// The first answer to each question of a standard: the best one.
pub fn best_answers(standard: &Value) -> Value {
    let questions = standard["questions"].as_array().unwrap().iter();
    questions.map(|q| (q["code"].as_str().unwrap().to_owned(), q["answers"][0]["code"].clone())).collect()
}

/// What a farmer enters for a lot, harvested yesterday.
pub fn entered(kiosk: &Served, member: &Value, produce: &str, kg: &str) -> Value {
    let places = kiosk.ask(json!({ "do": "places" })).unwrap();
    let now = kiosk.ask(json!({ "do": "home" })).unwrap()["now_ms"].as_i64().unwrap();
    json!({
        "member": member["id"],
        "produce": produce,
        "weight": { "value": kg, "unit": "kg" },
        "harvested": day(now - 24 * 3600 * 1000),
        "place": places[0]["id"],
    })
}

/// The sample's farmer says yes to what somebody else enters.
pub fn yes() -> Value {
    json!({ "by": "pictures", "pictures": [2, 5, 8] })
}

/// A day as the door writes it, `2026-11-22`.
pub fn day(at_ms: i64) -> String {
    let days = at_ms.div_euclid(24 * 3600 * 1000);
    // Days to a civil date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let z = days + 719_468;
    let (era, of_era) = (z.div_euclid(146_097), z.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) =
        (of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    format!("{:04}-{month:02}-{day:02}", year_of_era + era * 400 + i64::from(month <= 2))
}

/// The farmer brings apples, photographs them and keeps the photo.
fn bring(kiosk: &mut Served, sample: &Sample, photo: &str) -> Value {
    kiosk.sign_in(&sample.farmer, None);
    let entered = entered(kiosk, &sample.farmer, "apple", "24.6");
    let lot =
        kiosk.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered })).unwrap();
    assert_eq!((lot["stage"].as_str(), lot["lot"]["weight_g"].as_i64()), (Some("received"), Some(24_600)));
    let id = &lot["lot"]["id"];
    let measured = kiosk.ask(json!({ "do": "measure_photo", "lot": id, "image_base64": photo })).unwrap();
    assert!(measured["measurement"]["pieces"].as_array().unwrap().len() >= 4, "{measured}");
    let answers = best_answers(&measured["standard"]);
    let asked = json!({ "do": "propose", "lot": id, "photo": measured["photo"], "answers": answers });
    let proposal = kiosk.ask(asked).unwrap();
    let kept = kiosk
        .ask(json!({
            "do": "keep_inspection", "command_id": command_id(),
            "lot": id, "photo": measured["photo"], "answers": answers,
        }))
        .unwrap();
    assert_eq!(kept["stage"], "waiting");
    assert_eq!(kept["inspection"]["proposal"]["class"], proposal["class"]);
    let address = format!("/photo/{}?max=320&session=SESSION", measured["photo"].as_str().unwrap());
    let (status, media, bytes) = kiosk.get(&address);
    assert_eq!((status, media.as_str()), (200, "image/jpeg"));
    assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 320);
    kept
}

fn approve(kiosk: &mut Served, sample: &Sample, lot: &Value) -> Value {
    kiosk.sign_in(&sample.leader, Some(PIN));
    let decision = json!({ "heads": lot["heads"], "class": "ii", "reason": "measured_by_hand" });
    let approve = |decision: &Value| {
        let id = &lot["lot"]["id"];
        kiosk.ask(json!({ "do": "approve_lot", "command_id": command_id(), "lot": id, "decision": decision }))
    };
    let proposed = &lot["inspection"]["proposal"]["class"];
    let decision = if proposed == "outside" {
        decision
    } else {
        json!({ "heads": lot["heads"], "class": proposed, "reason": null })
    };
    let approved = approve(&decision).unwrap();
    assert_eq!((&approved["stage"], &approved["approval"]["holds"]), (&json!("approved"), &json!(true)));
    approved
}

/// An order for 20 kg, filled from the lot; never more than there is or is wanted.
fn order(kiosk: &Served, lot: &Value) -> Value {
    let buyer = kiosk.ask(json!({ "do": "buyers" })).unwrap()[0]["id"].clone();
    let now = kiosk.ask(json!({ "do": "home" })).unwrap()["now_ms"].as_i64().unwrap();
    let line =
        json!({ "produce": "apple", "class": "outside", "weight_g": 30_000, "price_minor_per_kg": 420 });
    let mut line_for = line.clone();
    line_for["class"] = lot["class"].clone();
    let entered =
        json!({ "buyer": buyer, "wanted_by": day(now + 7 * 24 * 3600 * 1000), "lines": [line_for] });
    let order =
        kiosk.ask(json!({ "do": "place_order", "command_id": command_id(), "entered": entered })).unwrap();
    let allocate = |weight_g: i64| {
        kiosk.ask(json!({
            "do": "allocate", "command_id": command_id(), "order": order["order"]["id"],
            "line": order["lines"][0]["id"], "lot": lot["lot"]["id"], "weight_g": weight_g,
        }))
    };
    assert_eq!(allocate(24_601).unwrap_err().code, "not-enough");
    allocate(20_000).unwrap();
    assert_eq!(allocate(10_001).unwrap_err().code, "not-enough");
    let filled = allocate(4_600).unwrap();
    assert_eq!(filled["lines"][0]["promised_g"], 24_600);
    assert_eq!(allocate(1).unwrap_err().code, "not-enough");
    filled
}

fn answer_to(fact: &str) -> &'static str {
    match fact {
        "parcels" => "3",
        "gross_weight_g" => "26500",
        "postage_minor" => "5120",
        "incoterm" => "DAP",
        "phytosanitary_certificate" => "PC-STORY-0001",
        phone if phone.ends_with("_phone") => "+86 911 5550 100",
        other => panic!("no answer to {other}"),
    }
}

/// The parcel: each missing fact asked once, then handed to the post.
fn send(kiosk: &Served, order: &Value) -> Value {
    let open = json!({ "do": "open_consignment", "command_id": command_id(), "order": order["order"]["id"] });
    let mut parcel = kiosk.ask(open).unwrap();
    let id = parcel["consignment"]["id"].clone();
    let dispatch = || json!({ "do": "dispatch_consignment", "command_id": command_id(), "consignment": id });
    assert_eq!(kiosk.ask(dispatch()).unwrap_err().code, "fact-missing");
    for _ in 0..parcel["facts_in_all"].as_i64().unwrap() {
        let fact = parcel["missing"][0]["fact"].as_str().unwrap().to_owned();
        let asked = json!({
            "do": "answer_fact", "command_id": command_id(), "consignment": id,
            "fact": fact, "answer": answer_to(&fact),
        });
        parcel = kiosk.ask(asked).unwrap();
    }
    assert_eq!(parcel["missing"], json!([]));
    kiosk.ask(dispatch()).unwrap()
}

/// The money: asked for, received once, shared so that nothing is left over.
fn pay(kiosk: &Served, parcel: &Value) {
    let asked = json!({
        "do": "request_payment", "command_id": command_id(), "consignment": parcel["consignment"]["id"],
    });
    let payment = kiosk.ask(asked).unwrap();
    assert_eq!(payment["payment"]["amount_minor"], 24_600 * 420 / 1000);
    let receive = || {
        json!({
            "do": "receive_payment", "command_id": command_id(),
            "payment": payment["payment"]["id"], "reference": "story 1",
        })
    };
    let received = kiosk.ask(receive()).unwrap();
    assert_eq!(received["booked"], true);
    assert_eq!(kiosk.ask(receive()).unwrap_err().code, "already-received");
    for share in received["shares"].as_array().unwrap() {
        let share = &share["share"];
        let taken: i64 = share["deductions"].as_array().unwrap().iter().map(|d| d[1].as_i64().unwrap()).sum();
        assert_eq!(
            share["gross_minor"].as_i64().unwrap() - taken,
            share["net_minor"].as_i64().unwrap(),
            "{share}"
        );
    }
}

#[test]
fn one_harvest_from_the_scale_to_the_members_money() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photo = sample_photo(&kiosk, &sample, "apple");
    let mut served = kiosk.serve();
    let kept = bring(&mut served, &sample, &photo);
    let lot = approve(&mut served, &sample, &kept);
    let order = order(&served, &lot);
    let parcel = send(&served, &order);
    pay(&served, &parcel);
    served.sign_in(&sample.farmer, None);
    let money = served.ask(json!({ "do": "money", "member": sample.farmer["id"] })).unwrap();
    assert_eq!(money["lines"].as_array().unwrap().len(), 2, "the sample's payment and this one: {money}");
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn an_approval_is_void_when_the_lot_changes() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photo = sample_photo(&kiosk, &sample, "apple");
    let mut served = kiosk.serve();
    let kept = bring(&mut served, &sample, &photo);
    approve(&mut served, &sample, &kept);
    let id = &kept["lot"]["id"];
    served.sign_in(&sample.farmer, None);
    let again = served
        .ask(json!({
            "do": "keep_inspection", "command_id": command_id(), "lot": id,
            "photo": kept["inspection"]["photo"], "answers": kept["inspection"]["proposal"]["questions"]
                .as_array().unwrap().iter().map(|q| (q["question"].as_str().unwrap().to_owned(), q["answer"].clone()))
                .collect::<Value>(),
        }))
        .unwrap();
    assert_eq!((&again["stage"], &again["approval"]["holds"]), (&json!("waiting"), &json!(false)));
    served.sign_in(&sample.leader, Some(PIN));
    let late = json!({ "heads": kept["heads"], "class": "ii", "reason": null });
    let asked = json!({ "do": "approve_lot", "command_id": command_id(), "lot": id, "decision": late });
    assert_eq!(served.ask(asked).unwrap_err().code, "record-changed");
}
