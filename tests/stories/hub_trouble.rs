//! Exchanges that go wrong: no hub, a stranger at its address, a hub that dies.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Refused, Sample};
use crate::place::Place;
use crate::refusals::words;

/// A port where nobody listens.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// A server that isn't a hub: it answers everything with a page.
fn stranger(page: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let _ = stream.set_read_timeout(Some(Duration::from_millis(300)));
                let mut sink = [0; 4096];
                while stream.read(&mut sink).is_ok_and(|n| n > 0) {}
                let _ = stream.write_all(page.as_bytes());
            });
        }
    });
    url
}

/// What went wrong, worded in both languages; what waited still waits.
fn trouble(kiosk: &Kiosk, sample: &Sample, hub: &str) -> String {
    let leader = sample.leader["id"].as_str().unwrap();
    kiosk.ask(leader, json!({ "do": "set_hub", "url": hub })).unwrap();
    let waiting = |view: &Value| view["things_waiting"].as_i64().unwrap();
    let before = kiosk.ask(leader, json!({ "do": "exchange" })).unwrap();
    let mut code = String::new();
    for lang in ["en", "zh-CN"] {
        let view = kiosk.ask_in(lang, leader, json!({ "do": "exchange_now" })).unwrap();
        let text =
            |field: &str| view["problem"][field].as_str().unwrap_or_else(|| panic!("{view}")).to_owned();
        words(&Refused { code: text("code"), message: text("message") }, lang);
        assert_eq!(waiting(&view), waiting(&before), "what waited still waits");
        assert_eq!(view["last_success_ms"], before["last_success_ms"]);
        assert!(view["last_attempt_ms"].is_i64() && view["running"] == false);
        code = text("code");
    }
    kiosk.assert_sound();
    code
}

#[test]
fn no_hub_and_strangers() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let away = trouble(&kiosk, &sample, &nobody());
    let html =
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 22\r\n\r\n<h1>Welcome here!</h1>";
    let json = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"ok\":true}";
    let portal = trouble(&kiosk, &sample, &stranger(html));
    let wrong = trouble(&kiosk, &sample, &stranger(json));
    let silent = trouble(&kiosk, &sample, &stranger(""));
    assert_eq!((portal.as_str(), wrong.as_str()), ("hub-login", "hub-wrong"));
    assert!(away != wrong && silent != wrong, "{away} {silent}");
}

#[test]
fn a_hub_that_dies_midway_and_comes_back() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut hub = place.hub("127.0.0.1:0");
    let address = hub.address().to_owned();
    for after_ms in [5, 30, 80, 160, 320] {
        let (store, url) = (kiosk.store().to_owned(), hub.url.clone());
        let exchange = std::thread::spawn(move || {
            let kiosk = Kiosk { store: store.into() };
            kiosk.sync(&url, &[])
        });
        std::thread::sleep(Duration::from_millis(after_ms));
        hub.cut();
        let view = exchange.join().unwrap();
        assert!(view["things_waiting"].is_i64(), "{view}");
        kiosk.assert_sound();
        hub = place.hub(&address);
    }
    let view = kiosk.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    let leader = sample.leader["id"].as_str().unwrap();
    let invited = kiosk.ask(leader, json!({ "do": "invite" })).unwrap();
    let lower = Kiosk::new(&place, "lower.db");
    lower.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    let lots = |kiosk: &Kiosk| kiosk.ask(leader, json!({ "do": "lots" })).unwrap();
    assert_eq!(lots(&lower), lots(&kiosk));
    // The newcomer's own record comes the other way.
    kiosk.sync(&hub.url, &[]);
    let entries = |kiosk: &Kiosk| kiosk.assert_sound()["entries"].clone();
    assert_eq!(entries(&lower), entries(&kiosk), "nothing twice, nothing lost");
}

#[test]
fn the_hub_shows_what_it_has() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let hub = place.hub("127.0.0.1:0");
    kiosk.sync(&hub.url, &[]);
    let page = |lang: &str| {
        let client = crate::kiosk::client();
        client.get(&hub.url).header("accept-language", lang).send().unwrap().text().unwrap()
    };
    let (english, chinese) = (page("en"), page("zh-CN"));
    assert!(english.contains("Three Hills") && chinese.contains("三山"), "{english}");
    assert_ne!(english, chinese);
    for left in ["⟦", "error-"] {
        assert!(!english.contains(left) && !chinese.contains(left));
    }
    hub.stop();
}
