//! Signing in on a shared screen: pictures, badges, PINs, what people agreed to, and who
//! says yes to what another enters.

use std::path::Path;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::one_harvest::{PIN, entered};
use crate::photos::unbase64;
use crate::place::{self, Place};
use crate::refusals::words;

const NEW_PIN: &str = "97531";

/// A request is refused with a code, in the words of both languages.
fn refused(kiosk: &Served, request: &Value, code: &str) {
    for lang in ["en", "zh-CN"] {
        let no = kiosk.ask_in(lang, request.clone()).expect_err(&request.to_string());
        assert_eq!(no.code, code, "{request}: {no:?}");
        words(&no, lang);
    }
}

fn person(kiosk: &Served, number: u64) -> Value {
    let people = kiosk.ask(json!({ "do": "people" })).unwrap();
    people.as_array().unwrap().iter().find(|p| p["number"] == number).unwrap().clone()
}

/// Prints badges and reads them as a scanner does; whose each is the kiosk says.
fn badge_of(kiosk: &Kiosk, number: u64) -> String {
    let people = kiosk.ask("1", json!({ "do": "people" })).unwrap();
    let id = &people.as_array().unwrap().iter().find(|p| p["number"] == number).unwrap()["id"];
    let asked =
        json!({ "do": "badges", "command_id": command_id(), "people": [id], "lang": "en", "format": "png" });
    let file = kiosk.ask("1", asked).unwrap();
    let path = kiosk.store.with_extension("badge.png");
    std::fs::write(&path, unbase64(file["base64"].as_str().unwrap())).unwrap();
    place::tool("zbarimg", &["--quiet", "--raw", path.to_str().unwrap()]).trim().to_owned()
}

fn shop() -> (Place, Kiosk, Sample) {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    (place, kiosk, sample)
}

#[test]
fn three_pictures_find_a_person_and_are_nobody_elses() {
    let (_place, kiosk, _) = shop();
    let mut served = kiosk.serve();
    let by = |pictures: [u8; 3]| json!({ "do": "sign_in_by_pictures", "pictures": pictures });
    refused(&served, &by([0, 1, 2]), "pictures-unknown");
    refused(&served, &by([0, 0, 2]), "pictures-unusable");
    let amina = served.ask(by([2, 5, 8])).unwrap();
    assert_eq!(
        (&amina["people"][0]["name"], &amina["session"]["proven"]),
        (&json!("Amina Yusuf"), &json!(true))
    );
    let leader = served.ask(by([0, 3, 6])).unwrap();
    assert_eq!(
        (&leader["people"][0]["number"], &leader["session"]),
        (&json!(1), &json!(null)),
        "a PIN first"
    );

    served.sign_in(&leader["people"][0], Some(PIN));
    let add = |name: &str, pictures: Value| {
        json!({ "do": "add_person", "command_id": command_id(), "person": {
            "name": name, "face": 7, "roles": ["member"], "pictures": pictures, "consent": 1,
        }})
    };
    refused(&served, &add("Wu", json!([2, 5, 8])), "pictures-taken");
    let free = served.ask(json!({ "do": "propose_pictures" })).unwrap();
    assert_eq!(served.ask(json!({ "do": "pictures_free", "pictures": free })).unwrap(), json!(true));
    let wu = served.ask(add("Wu", free.clone())).unwrap();
    assert_eq!((&wu["has_pictures"], &wu["consent"]), (&json!(true), &json!("given")));
    assert_eq!(served.ask(json!({ "do": "pictures_free", "pictures": free })).unwrap(), json!(false));
    let about = served.ask(json!({ "do": "person", "person": wu["id"] })).unwrap();
    assert_eq!((&about["pictures"], &about["consent_version"]), (&free, &json!(1)));
    assert!(about["consent_at_ms"].as_i64().unwrap() > 0);
    // The screens and the kiosk mean the same text.
    let screens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/routes/people/consent.ts");
    let screens = std::fs::read_to_string(screens).unwrap();
    assert!(screens.contains(&format!("CONSENT_VERSION = {};", about["consent_now"])), "{screens}");
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn a_badge_signs_in_until_it_is_replaced_and_money_wants_the_pin() {
    if !place::tools(&["zbarimg"]) {
        return;
    }
    let (_place, kiosk, sample) = shop();
    let badge = badge_of(&kiosk, 1);
    assert!(badge.starts_with("PUNNET") && badge.len() == 32, "{badge}");
    assert_eq!(badge_of(&kiosk, 1), badge, "printing again issues nothing");
    let mut served = kiosk.serve();
    let by = |badge: &str| json!({ "do": "sign_in_by_badge", "badge": badge });
    refused(&served, &by("https://id.gs1.org/01/00200001000012"), "badge-unknown");
    refused(&served, &by("PUNNET00000000000000000000000000"), "badge-unknown");

    let session = served.ask(by(&badge)).unwrap();
    assert_eq!((&session["person"]["number"], &session["proven"]), (&json!(1), &json!(false)));
    served.take_session(&session);
    served.ask(json!({ "do": "lots" })).unwrap();
    let lot = &sample.ids["lots"][3];
    let heads = served.ask(json!({ "do": "lot", "lot": lot })).unwrap()["heads"].clone();
    let approve = json!({ "do": "approve_lot", "command_id": command_id(), "lot": lot,
        "decision": { "heads": heads, "class": "i" } });
    for request in [
        json!({ "do": "payments" }),
        approve,
        json!({ "do": "set_idle", "after_s": 300 }),
        json!({ "do": "invite" }),
        json!({ "do": "add_person", "command_id": command_id(), "person": { "name": "x", "face": 1, "roles": ["member"] } }),
    ] {
        refused(&served, &request, "pin-needed");
    }
    refused(&served, &json!({ "do": "prove_pin", "pin": "0000" }), "pin-wrong");
    served.ask(json!({ "do": "prove_pin", "pin": PIN })).unwrap();
    served.ask(json!({ "do": "payments" })).unwrap();
    assert_eq!(served.ask(json!({ "do": "set_idle", "after_s": 300 })).unwrap()["money_after_s"], 150);
    assert_eq!(served.ask(json!({ "do": "home" })).unwrap()["idle"]["after_s"], 300);
    refused(&served, &json!({ "do": "set_idle", "after_s": 5 }), "idle-unusable");

    let replace = json!({ "do": "replace_badge", "command_id": command_id(), "person": sample.leader["id"] });
    served.ask(replace).unwrap();
    refused(&served, &by(&badge), "badge-unknown");
    served.server.stop();
    let new = badge_of(&kiosk, 1);
    assert!(new != badge && kiosk.serve().ask(by(&new)).is_ok());
}

#[test]
fn pictures_are_guessed_slowly_even_over_a_restart() {
    let (_place, kiosk, _sample) = shop();
    let served = kiosk.serve();
    let by = |pictures: [u8; 3]| json!({ "do": "sign_in_by_pictures", "pictures": pictures });
    // Each is asked twice, in two languages.
    for wrong in [[0, 1, 2], [0, 1, 3]] {
        refused(&served, &by(wrong), "pictures-unknown");
    }
    // Who knows theirs owes nothing; it doesn't make wrong ones free either.
    assert_eq!(served.ask(by([2, 5, 8])).unwrap()["session"]["person"]["number"], 3);
    assert_eq!(served.ask(by([0, 1, 6])).unwrap_err().code, "pictures-unknown");
    refused(&served, &by([2, 5, 8]), "pictures-wait");
    served.server.cut();
    let served = kiosk.serve();
    refused(&served, &by([2, 5, 8]), "pictures-wait");
    // Nobody is shut out: a face opens the kiosk meanwhile.
    let people = served.ask(json!({ "do": "people" })).unwrap();
    let amina = people.as_array().unwrap().iter().find(|p| p["number"] == 3).unwrap();
    served.ask(json!({ "do": "sign_in", "person": amina["id"], "pin": null })).unwrap();
}

#[test]
fn a_wait_outlives_a_restart_and_a_clock_set_back() {
    if !place::tools(&["faketime"]) {
        return;
    }
    let (_place, kiosk, sample) = shop();
    let served = kiosk.serve();
    let with = |pin: &str| json!({ "do": "sign_in", "person": sample.leader["id"], "pin": pin });
    for _ in 0..5 {
        assert_eq!(served.ask(with("0000")).unwrap_err().code, "pin-wrong");
    }
    assert_eq!(served.ask(with(PIN)).unwrap_err().code, "pin-wait");
    served.server.cut();
    let served = kiosk.serve();
    assert_eq!(served.ask(with(PIN)).unwrap_err().code, "pin-wait", "after a restart");
    served.server.cut();
    // The battery of the clock is empty: it is 2001, and stays so for a moment.
    let ask = |at: &str, pin: &str| {
        let mut command = std::process::Command::new("faketime");
        command.args([at]).arg(place::punnet()).args(["call", "--store", kiosk.store()]);
        place::json(&place::run_command(&mut command, &with(pin).to_string()))
    };
    let no = ask("2001-01-01 00:00:00", PIN);
    assert_eq!(no["error"]["code"], "pin-wait", "the clock set back: {no}");
    assert!(no["error"]["message"].as_str().unwrap().contains(" seconds"), "{no}");
    // Half a minute later on that clock it is over; it doesn't last until 2026.
    let yes = ask("2001-01-01 00:00:40", PIN);
    assert_eq!(yes["value"]["proven"], true, "{yes}");
}

#[test]
fn two_others_give_a_new_pin_and_stand_in_the_record() {
    if !place::tools(&["zbarimg"]) {
        return;
    }
    let (_place, kiosk, sample) = shop();
    let [third, fourth] = [3, 4].map(|number| badge_of(&kiosk, number));
    let served = kiosk.serve();
    let [amina, wang] = [3, 4].map(|number| person(&served, number));
    let by_badge =
        |who: &Value, badge: &str| json!({ "person": who["id"], "proof": { "by": "badge", "badge": badge } });
    let by_pictures = |who: &Value, pictures: [u8; 3]| json!({ "person": who["id"], "proof": { "by": "pictures", "pictures": pictures } });
    let by_pin =
        |who: &Value, pin: &str| json!({ "person": who["id"], "proof": { "by": "pin", "pin": pin } });
    let reset = |of: &Value, a: Value, b: Value| json!({ "do": "reset_pin", "command_id": command_id(), "person": of["id"], "pin": NEW_PIN, "vouchers": [a, b] });
    let leader = &sample.leader;
    // The only leader forgot it: two members by badge or PIN, each for themselves, each their own.
    refused(
        &served,
        &reset(leader, by_badge(&amina, &third), by_pictures(&wang, [9, 10, 11])),
        "voucher-too-weak",
    );
    refused(&served, &reset(leader, by_badge(&amina, &third), by_badge(&amina, &third)), "vouchers-same");
    refused(&served, &reset(leader, by_badge(&amina, &third), by_badge(&wang, &third)), "badge-wrong");
    refused(&served, &reset(leader, by_pin(leader, PIN), by_badge(&wang, &fourth)), "vouchers-same");
    let mut served = served;
    served.sign_in(leader, Some(PIN));
    served.ask(reset(leader, by_badge(&amina, &third), by_badge(&wang, &fourth))).unwrap();
    assert_eq!(served.ask(json!({ "do": "payments" })).unwrap_err().code, "sign-in-needed", "out at once");
    assert_eq!(
        served.ask(json!({ "do": "sign_in", "person": leader["id"], "pin": PIN })).unwrap_err().code,
        "pin-wrong"
    );
    served.sign_in(leader, Some(NEW_PIN));
    let about = served.ask(json!({ "do": "person", "person": leader["id"] })).unwrap();
    assert_eq!(about["pin_reset"]["by"], json!(["Amina Yusuf", "王建国"]));
    // With a second leader one of the two must be a leader, by PIN.
    let second = json!({ "do": "add_person", "command_id": command_id(),
        "person": { "name": "Wu", "face": 8, "roles": ["leader"], "pin": "8642" } });
    let second = served.ask(second).unwrap();
    refused(
        &served,
        &reset(&second, by_badge(&amina, &third), by_badge(&wang, &fourth)),
        "voucher-not-leader",
    );
    served.ask(reset(&second, by_pictures(&amina, [2, 5, 8]), by_pin(leader, NEW_PIN))).unwrap();
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn who_brought_it_says_yes_to_what_another_enters() {
    let (_place, kiosk, sample) = shop();
    let mut served = kiosk.serve();
    let [operator, amina, zhao] = [2, 3, 5].map(|number| person(&served, number));
    served.sign_in(&operator, None);
    let bring = |served: &Served, member: &Value, proof: Value| {
        let entered = entered(served, member, "apple", "12.5");
        json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered, "confirmed": proof })
    };
    refused(&served, &bring(&served, &amina, json!(null)), "confirmation-needed");
    refused(&served, &bring(&served, &amina, json!({ "by": "face" })), "face-not-enough");
    refused(
        &served,
        &bring(&served, &amina, json!({ "by": "pictures", "pictures": [1, 4, 7] })),
        "pictures-wrong",
    );
    let lot = served.ask(bring(&served, &amina, json!({ "by": "pictures", "pictures": [2, 5, 8] }))).unwrap();
    assert_eq!(lot["lot"]["confirmed_by"], "pictures");
    assert_eq!((&lot["member"]["id"], &lot["received_by"]["id"]), (&amina["id"], &operator["id"]));
    // Who has nothing but a face taps it; who brings the own produce is asked for nothing.
    let lot = served.ask(bring(&served, &zhao, json!({ "by": "face" }))).unwrap();
    assert_eq!(lot["lot"]["confirmed_by"], "face");
    let own = served.ask(bring(&served, &operator, json!(null))).unwrap();
    assert_eq!(own["lot"].get("confirmed_by"), None);
    let back = json!({ "do": "withdraw_lot", "command_id": command_id(), "lot": lot["lot"]["id"] });
    assert_eq!(served.ask(back).unwrap()["lot"]["withdrawn_by"], operator["id"]);
    served.sign_in(&sample.farmer, None);
    let no = served.ask(bring(&served, &zhao, json!({ "by": "face" }))).unwrap_err();
    assert_eq!(no.code, "role-needed", "a member doesn't enter for others");
}

#[test]
fn who_takes_the_agreement_back_is_shown_to_leaders_only() {
    let (_place, kiosk, sample) = shop();
    let mut served = kiosk.serve();
    let zhao = person(&served, 5);
    served.sign_in(&zhao, None);
    let back =
        json!({ "do": "set_consent", "command_id": command_id(), "person": zhao["id"], "version": null });
    let about = served.ask(back).unwrap();
    assert_eq!(about["person"]["consent"], "withdrawn");
    assert_eq!(about["consent_version"], 1, "what was agreed to stays on record");
    let pictures = about["pictures"].clone();
    assert!(pictures.is_array(), "another way in than the face");
    let listed = |served: &Served| {
        served
            .ask(json!({ "do": "people" }))
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .any(|p| p["id"] == zhao["id"])
    };
    assert!(listed(&served), "for themselves");
    served.sign_in(&sample.leader, Some(PIN));
    assert!(listed(&served), "for leaders");
    assert_eq!(
        served.ask(json!({ "do": "money", "member": zhao["id"] })).unwrap()["member"]["id"],
        zhao["id"]
    );
    let operator = person(&served, 2);
    served.sign_in(&operator, None);
    assert!(!listed(&served), "not for helpers");
    refused(&served, &json!({ "do": "money", "member": zhao["id"] }), "role-needed");
    let lots = served.ask(json!({ "do": "lots" })).unwrap();
    assert!(lots["lots"].as_array().unwrap().iter().all(|lot| lot["member"] != zhao["id"]), "{lots}");
    refused(&served, &json!({ "do": "person", "person": zhao["id"] }), "role-needed");
    served.ask(json!({ "do": "sign_out" })).unwrap();
    assert!(!listed(&served), "not before signing in");
    let found = served.ask(json!({ "do": "sign_in_by_pictures", "pictures": pictures })).unwrap();
    served.take_session(&found["session"]);
    refused(
        &served,
        &json!({ "do": "set_consent", "command_id": command_id(), "person": zhao["id"], "version": 2 }),
        "consent-outdated",
    );
    let again =
        json!({ "do": "set_consent", "command_id": command_id(), "person": zhao["id"], "version": 1 });
    assert_eq!(served.ask(again).unwrap()["person"]["consent"], "given");
}
