//! Slips of the finger and things that aren't what they should be: a clear
//! sentence in the user's language, and nothing half-saved.

use std::process::Output;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Refused, command_id};
use crate::one_harvest::{PIN, entered};
use crate::place::{self, Place};

/// The sentence is one: in its language, with nothing of the program in it.
pub fn words(no: &Refused, lang: &str) {
    let text = &no.message;
    let left_over = ["⟦", "⟧", "error-", "{", "}", "$", "panicked", &no.code];
    assert!(text.chars().count() >= 5 && !left_over.iter().any(|l| text.contains(l)), "{no:?}");
    let chinese = text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    assert_eq!(chinese, lang == "zh-CN", "{lang}: {no:?}");
}

/// A request is refused with a code, in the words of both languages.
pub fn refused(kiosk: &Kiosk, person: &str, request: &Value, code: &str) {
    for lang in ["en", "zh-CN"] {
        let no = kiosk
            .ask_in(lang, person, request.clone())
            .expect_err(&format!("{request}").chars().take(200).collect::<String>());
        assert_eq!(no.code, code, "{no:?}");
        words(&no, lang);
    }
}

#[test]
fn slips_at_the_scale() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let good = entered(&served, &sample.farmer, "apple", "24.6");
    let before = served.ask(json!({ "do": "lots" })).unwrap();
    let slips = [
        ("0", "weight-not-positive"),
        ("-5", "weight-not-positive"),
        ("10000", "weight-too-high"),
        ("a lot", "weight-unreadable"),
        ("", "weight-unreadable"),
    ];
    for (typed, code) in slips {
        let mut slip = good.clone();
        slip["weight"]["value"] = json!(typed);
        let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": slip });
        for lang in ["en", "zh-CN"] {
            let no = served.ask_in(lang, request.clone()).unwrap_err();
            assert_eq!(no.code, code, "{typed:?}");
            words(&no, lang);
        }
    }
    let mut slip = good.clone();
    slip["harvested"] = json!("2199-01-01");
    let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": slip });
    assert_eq!(served.ask(request).unwrap_err().code, "harvest-in-future");
    assert_eq!(served.ask(json!({ "do": "lots" })).unwrap(), before, "nothing half-saved");
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn the_same_command_again_changes_nothing() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let good = entered(&served, &sample.farmer, "apple", "24.6");
    let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": good });
    let count = |served: &crate::kiosk::Served| {
        served.ask(json!({ "do": "lots" })).unwrap()["lots"].as_array().unwrap().len()
    };
    let before = count(&served);
    let first = served.ask(request.clone()).unwrap();
    assert_eq!(served.ask(request.clone()).unwrap(), first);
    assert_eq!(count(&served), before + 1);
    let mut other = request;
    other["entered"]["weight"]["value"] = json!("99");
    for lang in ["en", "zh-CN"] {
        let no = served.ask_in(lang, other.clone()).unwrap_err();
        assert_eq!(no.code, "command-reused");
        words(&no, lang);
    }
    assert_eq!(count(&served), before + 1);
}

#[test]
fn what_is_no_request_is_answered_in_words() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap();
    for nonsense in ["", "{", "[]", "null", r#"{"do":"fly"}"#, r#"{"do":"lot"}"#, r#"{"do":"home","more":1}"#]
    {
        let out = kiosk.run(&["call", "--as", leader], nonsense);
        assert!(!out.status.success());
        assert_eq!(said(&out, "en").code, "request-unreadable", "{nonsense:?}");
    }
    let served = kiosk.serve();
    for nonsense in [&b"\xff\xfe\x00"[..], b"", b"{\"request\":{\"do\":\"home\"}"] {
        let (status, answer) = served.post(nonsense.to_vec());
        assert_eq!((status, &answer["error"]["code"]), (422, &json!("request-unreadable")));
    }
    let deep = format!("{{\"request\":{}", "[".repeat(100_000));
    assert_eq!(served.post(deep).0, 422);
    served.ask(json!({ "do": "home" })).unwrap();
}

#[test]
fn nobody_sees_what_isnt_theirs() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let lot = &sample.ids["lots"][1];
    let mut served = kiosk.serve();
    for (request, code) in [
        (json!({ "do": "lots" }), "sign-in-needed"),
        (json!({ "do": "money", "member": sample.farmer["id"] }), "sign-in-needed"),
        (json!({ "do": "sign_in", "person": sample.leader["id"], "pin": "0000" }), "pin-wrong"),
        (json!({ "do": "sign_in", "person": sample.leader["id"] }), "pin-wrong"),
    ] {
        let no = served.ask_in("zh-CN", request).unwrap_err();
        assert_eq!(no.code, code);
        words(&no, "zh-CN");
    }
    let amina = kiosk.ask("1", json!({ "do": "people" })).unwrap()[2].clone();
    served.sign_in(&amina, None);
    assert_eq!(served.ask(json!({ "do": "orders" })).unwrap_err().code, "role-needed");
    assert_eq!(served.ask(json!({ "do": "lot", "lot": lot })).unwrap_err().code, "role-needed");
    let lots = served.ask(json!({ "do": "lots" })).unwrap();
    assert!(lots["lots"].as_array().unwrap().iter().all(|l| l["member"] == amina["id"]), "{lots}");
    for _ in 0..6 {
        let _ = served.ask(json!({ "do": "sign_in", "person": sample.leader["id"], "pin": "0001" }));
    }
    let no = served.ask(json!({ "do": "sign_in", "person": sample.leader["id"], "pin": PIN })).unwrap_err();
    assert_eq!(no.code, "pin-wait");
}

/// What a command that failed said, and nothing else on its output.
fn said(out: &Output, lang: &str) -> Refused {
    let error = &place::json(out)["error"];
    let text = |field: &str| error[field].as_str().unwrap().to_owned();
    let no = Refused { code: text("code"), message: text("message") };
    words(&no, lang);
    no
}

#[test]
fn a_store_that_isnt_one() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let asked = |kiosk: &Kiosk, lang: &str| {
        let out = kiosk.run(&["call", "--lang", lang], r#"{"do":"home"}"#);
        assert!(!out.status.success());
        said(&out, lang).code
    };
    let letter = Kiosk::new(&place, "letter.db");
    std::fs::write(&letter.store, "Dear cooperative,\n".repeat(2000)).unwrap();
    for lang in ["en", "zh-CN"] {
        let code = asked(&letter, lang);
        assert!(code == "store-key-missing" || code == "store-not-one", "{code}");
    }
    std::fs::copy(format!("{}.key", kiosk.store()), format!("{}.key", letter.store())).unwrap();
    for lang in ["en", "zh-CN"] {
        let code = asked(&letter, lang);
        assert!(["store-not-one", "store-key-wrong"].contains(&code.as_str()), "{code}");
    }
    assert_eq!(std::fs::read_to_string(&letter.store).unwrap().lines().count(), 2000, "the letter is whole");
}

#[test]
fn a_store_cut_short_or_without_its_key() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let whole = std::fs::read(&kiosk.store).unwrap();
    let code = |lang: &str| said(&kiosk.run(&["call", "--lang", lang], r#"{"do":"people"}"#), lang).code;
    std::fs::write(&kiosk.store, &whole[..whole.len() / 2]).unwrap();
    for lang in ["en", "zh-CN"] {
        let code = code(lang);
        assert!(code.starts_with("store-"), "{code}");
    }
    std::fs::write(&kiosk.store, &whole).unwrap();
    let key = format!("{}.key", kiosk.store());
    std::fs::rename(&key, format!("{key}.away")).unwrap();
    for lang in ["en", "zh-CN"] {
        assert_eq!(code(lang), "store-key-missing");
    }
    std::fs::rename(format!("{key}.away"), &key).unwrap();
    kiosk.assert_sound();
}
