//! Luochuan without a net: bundles on sticks, from a shell and by an officer.

use serde_json::{Value, json};

use crate::full_disk::SmallDisk;
use crate::kiosk::Kiosk;
use crate::place::{Place, Server, json as printed, run};

fn files(folder: &std::path::Path) -> Vec<String> {
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

#[test]
fn a_full_stick_keeps_what_was_on_it() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "upper.db");
    kiosk.demo();
    let stick = place.path("stick");
    let Some(_disk) = SmallDisk::new(&stick, "1m") else {
        println!("skipped: only an administrator may mount a small disk");
        return;
    };
    let file = stick.to_str().unwrap();
    let few = printed(&kiosk.run(&["bundle", "write", "--file", file, "--no-photos"], ""));
    assert_eq!(few["photos"], 0, "{few}");
    let before = files(&stick);
    let out = kiosk.run(&["bundle", "write", "--file", file], "");
    assert_eq!((out.status.code(), &printed(&out)["error"]["code"]), (Some(1), &json!("stick-full")));
    assert_eq!(files(&stick), before);
    // What is small enough goes, and stands for the one before.
    let again = printed(&kiosk.run(&["bundle", "write", "--file", file, "--no-photos"], ""));
    assert_eq!(files(&stick), [again["file"].as_str().unwrap()]);
    kiosk.assert_sound();
}

#[test]
fn a_running_hub_takes_a_stick() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "upper.db");
    let sample = kiosk.demo();
    let hub = place.hub("127.0.0.1:0");
    let view = kiosk.sync(&hub.url, &[]);
    assert_eq!(view["things_waiting"], 0, "{view}");
    let leader = sample.leader["id"].as_str().unwrap();
    let added = json!({
        "do": "add_place", "command_id": crate::kiosk::command_id(), "name": "East slope", "registration": "",
    });
    kiosk.ask(leader, added).unwrap();
    let waits =
        |kiosk: &Kiosk| kiosk.ask(leader, json!({ "do": "exchange" })).unwrap()["things_waiting"].clone();
    assert_eq!(waits(&kiosk), 1);
    let (stick, data) = (place.path("stick"), place.path("hub"));
    std::fs::create_dir(&stick).unwrap();
    let (file, data) = (stick.to_str().unwrap(), data.to_str().unwrap());
    let wrote = printed(&kiosk.run(&["bundle", "write", "--file", file], ""));
    assert_eq!((&wrote["entries"], &wrote["photos"]), (&json!(1), &json!(0)), "only what is new: {wrote}");
    let read = printed(&run(&["bundle", "read", "--data", data, "--file", file], ""));
    assert_eq!(read["read"][0]["entries"], 1, "{read}");
    printed(&run(&["bundle", "write", "--data", data, "--file", file], ""));
    assert_eq!(waits(&kiosk), 1, "only the hub's word says what arrived");
    let read = printed(&kiosk.run(&["bundle", "read", "--file", file], ""));
    assert_eq!((&read["read"][0]["of_hub"], &read["refused"]), (&json!(true), &json!([])), "{read}");
    assert_eq!(waits(&kiosk), 0);
    // The hub still speaks to kiosks by net.
    assert_eq!(kiosk.sync(&hub.url, &[])["problem"], Value::Null);
    kiosk.assert_sound();
}

#[test]
fn an_officer_is_let_in_by_the_hub_alone() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let data = place.path("officer");
    let args = ["officer", "--data", data.to_str().unwrap(), "--hub", &hub.url, "--listen", "127.0.0.1:0"];
    let laptop = Server::start(&args);
    let ask = |what: &str| -> Value {
        let body = json!({ "request": { "do": what }, "session": null, "lang": "zh-CN" });
        let sent = crate::kiosk::client().post(format!("{}/call", laptop.url)).json(&body).send();
        sent.unwrap().json().unwrap()
    };
    let view = &ask("carry_to_hub")["value"];
    assert_eq!(view["problem"]["code"], "officer-unknown", "{view}");
    assert!(view["problem"]["message"].as_str().unwrap().contains("安全"));
    let hub_data = place.path("hub");
    let key = view["key"].as_str().unwrap();
    let add = ["hub", "officer", "add", "--data", hub_data.to_str().unwrap(), "--key"];
    let odd = run(&[&add[..], &["abc"]].concat(), "");
    assert_eq!(printed(&odd)["error"]["code"], "officer-unreadable");
    assert!(run(&[&add[..], &[key]].concat(), "").status.success());
    let view = &ask("carry_to_hub")["value"];
    assert_eq!((&view["problem"], &view["visits"]), (&Value::Null, &json!([])), "{view}");
    assert!(view["last_success_ms"].is_i64());
    // It is a laptop that carries, not a kiosk.
    assert_eq!(ask("home")["value"]["officer"], true);
    let kiosk = Kiosk::new(&place, "upper.db");
    let out = kiosk.run(&["call"], r#"{"do":"visits"}"#);
    assert_eq!(printed(&out)["error"]["code"], "not-found");
}
