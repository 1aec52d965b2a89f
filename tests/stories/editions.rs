//! A standard's limit is corrected once, for every kiosk of the cooperative.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::one_harvest::PIN;
use crate::place::{self, Place, Server};
use crate::two_kiosks::invitation;

const LEMON: &str = "eu-2023-2429-lemon";

/// The built-in standard of lemons, in another edition and with another minimum, mm.
pub fn corrected(edition: &str, least: u32) -> String {
    let built_in = include_str!("../../assets/standards/eu-2023-2429-lemon.toml");
    let text = built_in.replacen("value_mm = 45", &format!("value_mm = {least}"), 1);
    let line = text.lines().find(|l| l.starts_with("edition = ")).unwrap();
    text.replacen(line, &format!("edition = \"{edition}\""), 1)
}

fn leader(sample: &Sample) -> &str {
    sample.leader["id"].as_str().unwrap()
}

fn add(kiosk: &Kiosk, sample: &Sample, text: &str) -> Value {
    let asked = json!({ "do": "add_standard", "command_id": command_id(), "text": text });
    kiosk.ask(leader(sample), asked).unwrap()
}

fn take_back(kiosk: &Kiosk, sample: &Sample, edition: &Value) -> Value {
    let asked = json!({
        "do": "take_back_standard", "command_id": command_id(), "standard": LEMON, "edition": edition,
    });
    kiosk.ask(leader(sample), asked).unwrap()
}

fn lemon(kiosk: &Kiosk, sample: &Sample) -> Value {
    let all = kiosk.ask(leader(sample), json!({ "do": "standards" })).unwrap();
    all.as_array().unwrap().iter().find(|s| s["id"] == LEMON).unwrap().clone()
}

/// The editions added, the one that counts last first, and how each stands.
fn states(about: &Value) -> Vec<(&str, &str)> {
    let editions = about["editions"].as_array().unwrap();
    editions.iter().map(|e| (e["edition"].as_str().unwrap(), e["state"].as_str().unwrap())).collect()
}

fn exchanged(kiosk: &Kiosk, hub: &str, more: &[&str]) {
    let view = kiosk.sync(hub, more);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
}

/// Two kiosks that have met at the hub.
fn two(place: &Place) -> (Kiosk, Kiosk, Sample, Server) {
    let (upper, lower) = (Kiosk::new(place, "upper.db"), Kiosk::new(place, "lower.db"));
    let sample = upper.demo();
    let hub = place.hub("127.0.0.1:0");
    exchanged(&upper, &hub.url, &[]);
    exchanged(&lower, &hub.url, &["--join", &invitation(&upper, &sample)]);
    (upper, lower, sample, hub)
}

/// Up, down, and up again: then each has seen what the other did.
fn met(upper: &Kiosk, lower: &Kiosk, hub: &Server) {
    for kiosk in [upper, lower, upper] {
        exchanged(kiosk, &hub.url, &[]);
    }
}

#[test]
fn every_kiosk_and_the_hub_have_what_a_leader_added_at_one() {
    let place = Place::new();
    let (upper, lower, sample, hub) = two(&place);
    let built_in = lemon(&upper, &sample)["edition"].clone();
    let about = add(&upper, &sample, &corrected("corrected 2026", 95));
    assert_eq!(states(&about), [("corrected 2026", "holds")]);
    assert_eq!((&about["edition"], &about["built_in"]), (&json!("corrected 2026"), &built_in));
    let change = &about["changes"][0];
    assert_eq!((&change["says"], &change["classes"]), (&json!("diameter_min"), &json!(["extra", "i", "ii"])));
    assert_eq!(
        (&change["old"]["value"]["amount"], &change["new"]["value"]["amount"]),
        (&json!(45.0), &json!(95.0))
    );
    assert_eq!(change["new"]["clause"], "Annex I, Part B, Part 2, III.A");
    assert_eq!(lemon(&lower, &sample)["edition"], built_in, "nothing came yet");

    met(&upper, &lower, &hub);
    assert_eq!(lemon(&lower, &sample), lemon(&upper, &sample));
    assert_eq!(lemon(&lower, &sample)["editions"][0]["by"], sample.leader["name"]);
    let third = Kiosk::new(&place, "third.db");
    exchanged(&third, &hub.url, &["--join", &invitation(&lower, &sample)]);
    assert_eq!(lemon(&third, &sample)["edition"], "corrected 2026", "the hub has it");

    let back = take_back(&lower, &sample, &about["editions"][0]["id"]);
    assert_eq!((&back["edition"], &back["changes"]), (&built_in, &json!([])));
    assert_eq!(states(&back), [("corrected 2026", "taken_back")]);
    met(&upper, &lower, &hub);
    assert_eq!(lemon(&upper, &sample)["edition"], built_in);
    let day = json!({ "do": "daybook", "begins_ms": 0, "ends_ms": 4_102_444_800_000_i64 });
    let deeds = upper.ask(leader(&sample), day).unwrap();
    let did = |deed: &str| deeds.as_array().unwrap().iter().any(|d| d["deed"] == deed);
    assert!(did("standard-corrected") && did("correction-withdrawn"), "{deeds}");
    for kiosk in [&upper, &lower, &third] {
        kiosk.assert_sound();
    }
}

/// Adding and going back are in the list of what was done, each with the way back from it.
#[test]
fn what_was_done_to_a_standard_is_taken_back_from_the_list() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let built_in = lemon(&kiosk, &sample)["edition"].clone();
    let newest = |deed: &str| {
        let day = json!({ "do": "daybook", "begins_ms": 0, "ends_ms": 4_102_444_800_000_i64 });
        let deeds = kiosk.ask(leader(&sample), day).unwrap();
        deeds.as_array().unwrap().iter().find(|d| d["deed"] == deed).unwrap().clone()
    };
    let undo = |deed: &Value| {
        assert_eq!(deed["undo"]["state"], "open", "{deed}");
        let asked = json!({ "do": "take_back", "command_id": command_id(), "deed": deed["deed"],
            "record": deed["record"], "heads": deed["heads"] });
        kiosk.ask(leader(&sample), asked).unwrap();
    };
    add(&kiosk, &sample, &corrected("the first", 46));
    let second = add(&kiosk, &sample, &corrected("the second", 47));
    undo(&newest("standard-corrected"));
    assert_eq!(lemon(&kiosk, &sample)["edition"], "the first", "only what was done last is undone");
    assert_eq!(newest("standard-corrected")["undo"]["state"], "done");
    undo(&newest("correction-withdrawn"));
    assert_eq!(lemon(&kiosk, &sample)["edition"], "the second");
    assert_eq!(newest("correction-restored")["undo"]["state"], "never");

    assert_eq!(take_back(&kiosk, &sample, &second["editions"][0]["id"])["edition"], built_in);
    undo(&newest("correction-withdrawn"));
    assert_eq!(lemon(&kiosk, &sample)["edition"], "the second", "what held before holds again");
    kiosk.assert_sound();
}

#[test]
fn of_two_added_at_once_the_same_one_holds_everywhere_and_nothing_is_lost() {
    let place = Place::new();
    let (upper, lower, sample, hub) = two(&place);
    let built_in = lemon(&upper, &sample)["edition"].clone();
    add(&upper, &sample, &corrected("from the upper kiosk", 46));
    add(&lower, &sample, &corrected("from the lower kiosk", 47));
    met(&upper, &lower, &hub);
    let (above, below) = (lemon(&upper, &sample), lemon(&lower, &sample));
    assert_eq!(above, below);
    assert_eq!(states(&above), [("from the lower kiosk", "holds"), ("from the upper kiosk", "replaced")]);

    // One that knows both counts after both.
    let third = add(&upper, &sample, &corrected("from both", 48));
    met(&upper, &lower, &hub);
    assert_eq!(lemon(&lower, &sample)["edition"], "from both");
    // What was seen is no longer what counts: nobody takes back what they don't know.
    let old = json!({
        "do": "take_back_standard", "command_id": command_id(), "standard": LEMON,
        "edition": above["editions"][0]["id"],
    });
    assert_eq!(lower.ask(leader(&sample), old).unwrap_err().code, "record-changed");
    let back = take_back(&lower, &sample, &third["editions"][0]["id"]);
    assert_eq!(back["edition"], built_in, "not one of those before");
    met(&upper, &lower, &hub);
    assert_eq!(lemon(&upper, &sample), lemon(&lower, &sample));
    assert!(states(&lemon(&upper, &sample)).iter().all(|(_, state)| *state == "taken_back"));
    upper.assert_sound();
    lower.assert_sound();
}

#[test]
fn the_shell_adds_lists_and_takes_back_through_the_same_record() {
    let place = Place::new();
    let (upper, lower, sample, hub) = two(&place);
    let built_in = lemon(&upper, &sample)["edition"].clone();
    let file = place.path("corrected.toml");
    std::fs::write(&file, corrected("corrected 2026", 95)).unwrap();
    let file = file.to_str().unwrap();
    let added = upper.run(&["standards", "add", file], "");
    assert_eq!(place::json(&added), json!({ "standard": LEMON, "edition": "corrected 2026" }));
    let again = upper.run(&["standards", "add", file, "--as", "1"], "");
    assert_eq!(place::json(&again)["error"]["code"], "standard-same");
    met(&upper, &lower, &hub);
    assert_eq!(lemon(&lower, &sample)["editions"][0]["by"], Value::Null, "nobody signed in");
    let listed = String::from_utf8(lower.run(&["standards", "list"], "").stdout).unwrap();
    assert!(listed.contains(&format!("{LEMON}: corrected 2026 (corrected)")), "{listed}");
    assert!(listed.contains("unece-ffv-50: ") && listed.contains("(built in)"), "{listed}");
    let removed = lower.run(&["standards", "remove", LEMON, "--as", "1"], "");
    assert_eq!(place::json(&removed), json!({ "standard": LEMON, "edition": built_in }));
    let nothing = lower.run(&["standards", "remove", LEMON], "");
    assert_eq!(place::json(&nothing)["error"]["code"], "not-found");
    met(&upper, &lower, &hub);
    assert_eq!(lemon(&upper, &sample)["edition"], built_in);
}

/// A served kiosk with a stick in.
fn with_stick(kiosk: &Kiosk, stick: &str) -> Served {
    let serve = ["serve", "--store", kiosk.store(), "--listen", "127.0.0.1:0"];
    Served::at(Server::start_with(&serve, &[("PUNNET_STICKS", stick)]))
}

#[test]
fn a_leader_sees_what_a_file_on_a_stick_changes_before_it_counts() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let stick = place.path("MEI");
    std::fs::create_dir(&stick).unwrap();
    std::fs::write(stick.join("lemon.toml"), corrected("corrected 2026", 47)).unwrap();
    std::fs::write(stick.join("letter.txt"), "Dear cooperative").unwrap();
    let mut served = with_stick(&kiosk, stick.to_str().unwrap());
    let list = json!({ "do": "standard_files" });
    served.sign_in(&sample.farmer, None);
    assert_eq!(served.ask(list.clone()).unwrap_err().code, "role-needed");
    served.sign_in(&sample.leader, Some(PIN));
    let files = served.ask(list).unwrap();
    assert_eq!((files.as_array().unwrap().len(), &files[0]["file"]), (1, &json!("lemon.toml")));
    assert_eq!(files[0]["stick"], "MEI");
    let text = files[0]["text"].as_str().unwrap();
    let check = served.ask(json!({ "do": "check_standard", "text": text })).unwrap();
    assert_eq!((&check["id"], &check["replaces"]), (&json!(LEMON), &Value::Null));
    assert_eq!(check["changes"].as_array().unwrap().len(), 1, "{check}");
    let counts = |served: &Served| {
        let all = served.ask(json!({ "do": "standards" })).unwrap();
        all.as_array().unwrap().iter().find(|s| s["id"] == LEMON).unwrap()["editions"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(counts(&served), 0, "looking keeps nothing");
    // Said twice, as after a power cut, it is done once.
    let asked = json!({ "do": "add_standard", "command_id": command_id(), "text": text });
    for _ in 0..2 {
        assert_eq!(served.ask(asked.clone()).unwrap()["edition"], "corrected 2026");
    }
    assert_eq!(counts(&served), 1);
    let next = json!({ "do": "check_standard", "text": corrected("corrected 2027", 48) });
    assert_eq!(served.ask(next).unwrap()["replaces"], "corrected 2026");
}

/// Every refusal names the limit and the place, in the words of whoever asks.
#[test]
fn what_a_kiosk_cannot_take_is_refused_in_words_with_the_place() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    served.sign_in(&sample.leader, Some(PIN));
    let whole = corrected("corrected 2026", 47);
    let with = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        whole.replacen(from, to, 1)
    };
    let min = "limit 1 (diameter_min)";
    let cases = [
        (format!("form = 2\n{whole}"), "standard-newer", "2"),
        (with("[[limit]]", "[[limit]"), "standard-line", ""),
        (with("produce = \"lemon\"", "produce = \"cheese\""), "standard-line", ""),
        (with("value_mm = 47", "value_mm = 4.7"), "standard-size", min),
        (with("value_mm = 47", "value_mm = 47\nunit = \"cm\""), "standard-unit", min),
        (with("value_mm = 47", "value_mm = 47\nonly_if = \"new\""), "standard-word-unknown", "only_if"),
        (with("clause = \"Annex I, Part B, Part 2, III.A\"", "clause = \"\""), "standard-fault", "clause"),
        (with("code = \"skin\"", "code = \"scent\""), "standard-question-unknown", "scent"),
        (format!("{whole}\n#{}", "x".repeat(70_000)), "standard-too-large", "64"),
        (include_str!("../../assets/standards/eu-2023-2429-lemon.toml").to_owned(), "standard-same", ""),
    ];
    for (text, code, says) in cases {
        for lang in ["en", "zh-CN", "ar", "hi", "sw", "es", "fr", "vi"] {
            let no = served.ask_in(lang, json!({ "do": "check_standard", "text": text })).unwrap_err();
            assert_eq!(no.code, code, "{}", no.message);
            // Numbers may stand in the language's own figures.
            let named = says.parse::<u32>().is_ok() || no.message.contains(says);
            assert!(
                named && !no.message.contains("error-") && !no.message.contains("word-"),
                "{lang}: {}",
                no.message
            );
        }
        let add = json!({ "do": "add_standard", "command_id": command_id(), "text": text });
        assert_eq!(served.ask(add).unwrap_err().code, code);
    }
    kiosk.assert_sound();
}
