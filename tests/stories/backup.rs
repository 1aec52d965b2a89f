//! A backup while the kiosk is at work, a broken disk, and life goes on.

use std::time::Duration;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, command_id};
use crate::one_harvest::entered;
use crate::place::{self, Place, run};

fn codes(kiosk: &Kiosk, sample: &Sample) -> Vec<String> {
    let leader = sample.leader["id"].as_str().unwrap();
    let page = kiosk.ask(leader, json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    page["lots"].as_array().unwrap().iter().map(|l| l["code"].as_str().unwrap().to_owned()).collect()
}

/// Writes lots while a backup is made; gives the codes that were answered before it began.
fn backup_at_work(kiosk: &Kiosk, sample: &Sample, to: &Kiosk) -> Vec<String> {
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let entered = entered(&served, &sample.farmer, "apple", "10");
    let receive = |_| {
        let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
        let lot = served.ask(request).unwrap();
        lot["lot"]["code"].as_str().unwrap().to_owned()
    };
    let before: Vec<String> = (0..10).map(receive).collect();
    let (from, to) = (kiosk.store().to_owned(), to.store().to_owned());
    let backup = std::thread::spawn(move || run(&["backup", "--store", &from, "--to", &to], ""));
    let mut during = 0;
    while !backup.is_finished() {
        receive(during);
        during += 1;
        std::thread::sleep(Duration::from_millis(1));
    }
    let out = backup.join().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert!(during > 0, "nothing was written meanwhile");
    before
}

#[test]
fn back_from_a_backup_made_at_work() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let hub = place.hub("127.0.0.1:0");
    kiosk.sync(&hub.url, &[]);
    let copy = Kiosk::new(&place, "stick.db");
    let before = backup_at_work(&kiosk, &sample, &copy);
    // The disk dies before the last lots reached the hub.
    let device =
        |kiosk: &Kiosk| place::json(&kiosk.run(&["call"], r#"{"do":"home"}"#))["value"]["device"].clone();
    let was = device(&kiosk);
    std::fs::remove_file(&kiosk.store).unwrap();
    let again = Kiosk::new(&place, "again.db");
    let out = run(&["restore", "--from", copy.store(), "--store", again.store()], "");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let there = codes(&again, &sample);
    assert!(before.iter().all(|code| there.contains(code)), "{there:?}");
    assert_eq!(device(&again), was, "the same kiosk, in a new incarnation");
    again.assert_sound();
    goes_on(&again, &sample, &there);
    let view = again.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    let leader = sample.leader["id"].as_str().unwrap();
    let invited = again.ask(leader, json!({ "do": "invite" })).unwrap();
    let lower = Kiosk::new(&place, "lower.db");
    lower.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    assert_eq!(codes(&lower, &sample), codes(&again, &sample));
    lower.assert_sound();
}

/// New work after a restore gets numbers of its own.
fn goes_on(kiosk: &Kiosk, sample: &Sample, there: &[String]) {
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let entered = entered(&served, &sample.farmer, "lemon", "3");
    let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
    let lot = served.ask(request).unwrap();
    assert!(!there.contains(&lot["lot"]["code"].as_str().unwrap().to_owned()));
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn a_restore_never_writes_over_a_store() {
    let place = Place::new();
    let (kiosk, copy) = (Kiosk::new(&place, "luochuan.db"), Kiosk::new(&place, "stick.db"));
    let sample = kiosk.demo();
    assert!(kiosk.run(&["backup", "--to", copy.store()], "").status.success());
    let before = codes(&kiosk, &sample);
    let out = run(&["restore", "--from", copy.store(), "--store", kiosk.store()], "");
    assert!(!out.status.success());
    assert_eq!(place::json(&out)["error"]["code"], "store-exists");
    assert_eq!(codes(&kiosk, &sample), before);
    kiosk.assert_sound();
}

/// How many photos are in a store, and whether each lot's photo can be shown.
fn photos(kiosk: &Kiosk, sample: &Sample) -> (u64, bool) {
    let leader = sample.leader["id"].as_str().unwrap();
    let page = kiosk.ask(leader, json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    let shown = |lot: &Value| {
        lot["photo"].is_null() || kiosk.ask(leader, json!({ "do": "photo", "photo": lot["photo"] })).is_ok()
    };
    let all = page["lots"].as_array().unwrap().iter().all(shown);
    (kiosk.assert_sound()["blobs"].as_u64().unwrap(), all)
}

#[test]
fn a_backup_has_photos_when_they_are_asked_for() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let there = photos(&kiosk, &sample);
    assert!(there.0 > 0 && there.1, "{there:?}");
    for (flags, name, expected) in [(&[][..], "records", (0, false)), (&["--photos"][..], "whole", there)] {
        let copy = Kiosk::new(&place, &format!("{name}.db"));
        let out = kiosk.run(&[&["backup", "--to", copy.store()], flags].concat(), "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let again = Kiosk::new(&place, &format!("{name}-again.db"));
        let out = run(&["restore", "--from", copy.store(), "--store", again.store()], "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        assert_eq!(photos(&again, &sample), expected, "{name}");
        assert_eq!(codes(&again, &sample), codes(&kiosk, &sample));
    }
    let out = kiosk.run(&["backup", "--photos", "--to", place.path("whole.db").to_str().unwrap()], "");
    assert_eq!(place::json(&out)["error"]["code"], "store-exists");
}
