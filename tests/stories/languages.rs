//! The language a kiosk is set up with, the one chosen at its screen, and each person's.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Served};
use crate::place::{self, Place};

fn choose(lang: &str) -> Value {
    json!({ "do": "set_lang", "lang": lang })
}

/// The language chosen for the kiosk.
fn of_kiosk(served: &Served) -> Value {
    served.ask(json!({ "do": "home" })).unwrap()["lang"].clone()
}

/// A person comes in; gives the language they chose.
fn comes_in(served: &mut Served, person: &Value) -> Value {
    let session = served.ask(json!({ "do": "sign_in", "person": person["id"], "pin": null })).unwrap();
    served.take_session(&session);
    session["lang"].clone()
}

#[test]
fn what_was_set_up_counts_until_somebody_chooses_over_every_start() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "kiosk.db");
    kiosk.demo();
    let served = kiosk.serve();
    assert_eq!(of_kiosk(&served), Value::Null, "nobody chose");
    served.server.stop();

    let served = kiosk.serve_with(&["--lang", "zh-CN"]);
    assert_eq!(of_kiosk(&served), json!("zh-CN"));
    assert_eq!(served.ask(choose("sw")).unwrap(), json!("sw"));
    // What was answered is on disk, also where the power goes at once.
    served.server.cut();

    let served = kiosk.serve_with(&["--lang", "zh-CN"]);
    assert_eq!(of_kiosk(&served), json!("sw"), "chosen at the screen since");
    served.server.stop();
    let served = kiosk.serve_with(&["--lang", "vi"]);
    assert_eq!(of_kiosk(&served), json!("vi"), "set up anew");
    served.server.stop();
}

#[test]
fn each_person_has_their_own_and_nobody_chooses_for_others() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "kiosk.db");
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    assert_eq!(comes_in(&mut served, &sample.farmer), Value::Null);
    served.ask(choose("hi")).unwrap();
    assert_eq!(of_kiosk(&served), Value::Null, "a person's choice isn't the kiosk's");
    served.ask(json!({ "do": "sign_out" })).unwrap();
    // Their session is over: it is nobody's choice any more, the kiosk's least of all.
    assert_eq!(served.ask(choose("ar")).unwrap_err().code, "sign-in-needed");
    served.take_session(&Value::Null);
    for odd in ["xx", "zh", "", "EN"] {
        assert_eq!(served.ask(choose(odd)).unwrap_err().code, "request-unreadable", "{odd}");
    }
    served.server.stop();

    let mut served = kiosk.serve();
    assert_eq!(of_kiosk(&served), Value::Null);
    assert_eq!(comes_in(&mut served, &sample.farmer), json!("hi"));
    served.server.stop();
    assert!(!place::run(&["serve", "--store", kiosk.store(), "--lang", "xx"], "").status.success());
    kiosk.assert_sound();
}
