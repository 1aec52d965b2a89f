//! A limit corrected on a kiosk without a new program.

use serde_json::{Value, json};

use crate::editions::corrected;
use crate::kiosk::{Kiosk, command_id};
use crate::one_harvest::PIN;
use crate::place::{self, Place};
use crate::refusals::refused;
use crate::two_kiosks::invitation;

#[test]
fn an_added_edition_holds_for_what_is_graded_next_and_leaves_the_past() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots", "query": { "stage": "waiting" } })).unwrap();
    let lemon =
        lots["lots"].as_array().unwrap().iter().find(|l| l["produce"] == "lemon").unwrap()["id"].clone();
    let lot = || kiosk.ask(leader, json!({ "do": "lot", "lot": lemon })).unwrap();
    let before = lot()["inspection"].clone();
    let documents = kiosk.assert_sound()["documents"].as_u64().unwrap();

    let file = place.path("corrected.toml");
    std::fs::write(&file, corrected("corrected 2026", 95)).unwrap();
    let added = kiosk.run(&["standards", "add", file.to_str().unwrap()], "");
    assert!(added.status.success(), "{added:?}");
    assert_eq!(place::json(&added), json!({ "standard": "eu-2023-2429-lemon", "edition": "corrected 2026" }));

    let says = kiosk.ask(leader, judge(&lemon, &before)).unwrap();
    let own =
        says["sellable"].as_array().unwrap().iter().find(|s| s["standard"] == "eu-2023-2429-lemon").unwrap();
    assert_eq!((&own["class"], &own["failing"]["limit"]), (&json!("outside"), &json!(95.0)));
    assert_eq!(lot()["inspection"], before, "what was judged before stays");

    let again = json!({ "do": "keep_inspection", "command_id": command_id(), "lot": lemon,
        "photo": before["photo"], "answers": before["answers"] });
    kiosk.ask(leader, again).unwrap();
    let after = lot()["inspection"].clone();
    assert_eq!(after["proposal"]["edition"], "corrected 2026");
    assert_ne!(after["id"], before["id"]);
    assert_eq!(
        kiosk.assert_sound()["documents"].as_u64().unwrap(),
        documents + 2,
        "both are kept, and the edition"
    );
}

/// A kiosk that runs judges by what was added beside it, at once; what was kept stays beside
/// the new result.
#[test]
fn a_running_kiosk_uses_an_added_edition_at_once() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    served.sign_in(&sample.leader, Some(PIN));
    let lots = served.ask(json!({ "do": "lots", "query": { "stage": "waiting" } })).unwrap();
    let lemon =
        lots["lots"].as_array().unwrap().iter().find(|l| l["produce"] == "lemon").unwrap()["id"].clone();
    let lot = || served.ask(json!({ "do": "lot", "lot": lemon })).unwrap();
    let before = lot()["inspection"].clone();
    assert_eq!(before["proposal"]["size_code"]["by"], "diameter", "{before}");
    let own = |says: &Value| {
        says["sellable"]
            .as_array()
            .unwrap()
            .iter()
            .find(|s| s["standard"] == "eu-2023-2429-lemon")
            .unwrap()
            .clone()
    };
    let says = served.ask(judge(&lemon, &before)).unwrap();
    assert_ne!(own(&says)["class"], "outside");
    assert_eq!(own(&says)["mark"], "verified");

    let file = place.path("corrected.toml");
    std::fs::write(&file, corrected("corrected 2026", 95)).unwrap();
    let added = kiosk.run(&["standards", "add", file.to_str().unwrap()], "");
    assert!(added.status.success(), "{added:?}");
    assert_eq!(own(&served.ask(judge(&lemon, &before)).unwrap())["class"], "outside", "without a new start");
    assert_eq!(lot()["inspection"], before, "what was kept stays");
    let anew = lot()["anew"].clone();
    assert_eq!((&anew["edition"], &anew["class"]), (&json!("corrected 2026"), &json!("outside")), "{anew}");
    assert_eq!(anew["open"], json!([]));
    let again = json!({ "do": "keep_inspection", "command_id": command_id(), "lot": lemon,
        "photo": before["photo"], "answers": before["answers"] });
    served.ask(again).unwrap();
    let after = lot();
    assert_eq!(after["inspection"]["proposal"]["edition"], "corrected 2026");
    assert_eq!(after["earlier"].as_array().unwrap().len(), 1, "both are shown");
    assert_eq!(after["earlier"][0]["edition"], before["proposal"]["edition"]);
    assert_eq!(after["earlier"][0]["class"], before["proposal"]["class"]);
    assert_eq!(after["earlier"][0]["limits"], anew["limits"], "what changed is shown as it was announced");
    let minimum = &anew["limits"][0];
    let said = (&minimum["rule"], &minimum["before"], &minimum["now"]);
    assert_eq!(said, (&json!("diameter_min"), &json!(45.0), &json!(95.0)), "{anew}");
    assert_eq!(after["anew"], Value::Null, "there is nothing left to grade again");
}

/// A lot is graded again where nobody measured it: the inspection brings its measurement and its
/// small picture along.
#[test]
fn a_lot_measured_at_another_kiosk_is_graded_again() {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    upper.sync(&hub.url, &[]);
    lower.sync(&hub.url, &["--join", &invitation(&upper, &sample)]);
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = lower.ask(leader, json!({ "do": "lots", "query": { "stage": "waiting" } })).unwrap();
    let lemon =
        lots["lots"].as_array().unwrap().iter().find(|l| l["produce"] == "lemon").unwrap()["id"].clone();
    let before = lower.ask(leader, json!({ "do": "lot", "lot": lemon })).unwrap();
    assert_eq!(before["anew"], Value::Null, "the same edition says the same at every kiosk");

    let file = place.path("corrected.toml");
    std::fs::write(&file, corrected("corrected 2026", 95)).unwrap();
    assert!(lower.run(&["standards", "add", file.to_str().unwrap()], "").status.success());
    let inspection = &before["inspection"];
    let again = |photo: &Value| {
        json!({ "do": "keep_inspection", "command_id": command_id(), "lot": lemon,
            "photo": photo, "answers": inspection["answers"] })
    };
    let after = lower.ask(leader, again(&inspection["photo"])).unwrap();
    assert_eq!(after["inspection"]["proposal"]["class"], "outside");
    for same in ["measurement", "photo", "thumbnail"] {
        assert_eq!(after["inspection"][same], inspection[same], "{same}");
    }
    assert_eq!(after["lot"]["photos"], before["lot"]["photos"], "the photo was brought once");
    refused(&lower, leader, &again(&json!("00".repeat(32))), "not-found");
    lower.assert_sound();
}

/// Where a leader asked for a lot again another photo is wanted, not the same one graded once more.
#[test]
fn a_lot_asked_for_again_is_not_offered_for_grading_again() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots", "query": { "stage": "waiting" } })).unwrap();
    let lemon =
        lots["lots"].as_array().unwrap().iter().find(|l| l["produce"] == "lemon").unwrap()["id"].clone();
    let file = place.path("corrected.toml");
    std::fs::write(&file, corrected("corrected 2026", 95)).unwrap();
    assert!(kiosk.run(&["standards", "add", file.to_str().unwrap()], "").status.success());
    let seen = kiosk.ask(leader, json!({ "do": "lot", "lot": lemon })).unwrap();
    assert!(seen["anew"].is_object(), "{seen}");
    let entered = json!({ "heads": seen["heads"], "reason": "apart", "words": "" });
    let ask = json!({ "do": "ask_again", "command_id": command_id(), "lot": lemon, "asked": entered });
    assert_eq!(kiosk.ask(leader, ask).unwrap()["anew"], Value::Null);
}

/// What a package must bear and no record knows is said, and the label has a line for it.
#[test]
fn marking_names_what_must_be_written_by_hand() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots", "query": {} })).unwrap();
    let of = |produce: &str| {
        lots["lots"].as_array().unwrap().iter().find(|l| l["produce"] == produce).unwrap()["id"].clone()
    };
    let both = kiosk
        .ask(leader, json!({ "do": "marking", "lots": [of("apple"), of("tomato"), of("apple")] }))
        .unwrap();
    let both = both.as_array().unwrap();
    assert_eq!(both.len(), 2, "each kind once");
    let missing = |produce: &str| both.iter().find(|m| m["produce"] == produce).unwrap()["missing"].clone();
    assert_eq!(missing("apple"), json!(["variety"]));
    assert_eq!(missing("tomato"), json!([]));
    // The newest lemons weren't photographed: their size is known to nobody.
    let lemons = kiosk.ask(leader, json!({ "do": "marking", "lots": [of("lemon")] })).unwrap();
    assert_eq!(lemons[0]["missing"], json!(["size_mm"]));
}

fn judge(lot: &Value, inspection: &Value) -> Value {
    json!({ "do": "judge_sample", "lot": lot, "photo": inspection["photo"], "answers": inspection["answers"] })
}

#[test]
fn a_file_that_makes_no_sense_is_refused_with_the_place() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let file = place.path("wrong.toml");
    let wrong = corrected("corrected 2026", 95).replacen("value_mm = 95", "value_mm = -95", 1);
    std::fs::write(&file, wrong).unwrap();
    let refused = kiosk.run(&["standards", "add", file.to_str().unwrap()], "");
    assert!(!refused.status.success());
    let error = place::json(&refused)["error"].clone();
    assert_eq!(error["code"], "standard-size");
    assert!(error["message"].as_str().unwrap().contains("limit 1 (diameter_min), value_mm"), "{error}");
}
