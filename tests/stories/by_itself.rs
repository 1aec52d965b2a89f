//! A kiosk exchanges by itself: it tries again and says when, goes on after a power
//! cut, and its screen says what is so. One story for each thing people complain
//! of elsewhere.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::full_disk::SmallDisk;
use crate::kiosk::{Kiosk, Refused, Sample, Served, command_id};
use crate::one_harvest::{PIN, entered, yes};
use crate::place::{self, Place, Server, punnet, run_command};
use crate::refusals::words;
use crate::weather::OnTheWay;

fn leader(sample: &Sample) -> &str {
    sample.leader["id"].as_str().unwrap()
}

fn exchange(kiosk: &Served) -> Value {
    kiosk.ask(json!({ "do": "exchange" })).unwrap()
}

/// Looks until it is so; a minute is more than any of it takes.
pub fn until(what: &str, mut look: impl FnMut() -> Option<Value>) -> Value {
    let began = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn until_state(kiosk: &Served, state: &str) -> Value {
    let mut last = Value::Null;
    until(&format!("{state}: {last}"), || {
        last = exchange(kiosk);
        (last["state"] == state && last["running"] == false).then(|| last.clone())
    })
}

/// A kiosk with the sample, and a hub's address set before anybody starts it.
fn with_hub(place: &Place, url: &str) -> (Kiosk, Sample) {
    let kiosk = Kiosk::new(place, "luochuan.db");
    let sample = kiosk.demo();
    kiosk.ask(leader(&sample), json!({ "do": "set_hub", "url": url })).unwrap();
    (kiosk, sample)
}

fn serve(kiosk: &Kiosk, sample: &Sample) -> Served {
    let mut served = kiosk.serve();
    served.sign_in(&sample.leader, Some(PIN));
    served
}

fn nobody() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// The screen's words for what went wrong are there in both languages.
fn worded(kiosk: &Served, code: &str) {
    for lang in ["en", "zh-CN"] {
        let view = kiosk.ask_in(lang, json!({ "do": "exchange" })).unwrap();
        assert_eq!(view["problem"]["code"], code, "{view}");
        let message = view["problem"]["message"].as_str().unwrap().to_owned();
        words(&Refused { code: code.to_owned(), message }, lang);
    }
}

#[test]
fn it_says_when_it_tries_again_and_what_is_saved_goes_at_once() {
    let place = Place::new();
    let address = nobody();
    let (kiosk, sample) = with_hub(&place, &format!("http://{address}"));
    let served = serve(&kiosk, &sample);
    let view = until_state(&served, "tries_again");
    worded(&served, "hub-unreachable");
    assert_eq!((&view["remedy"], &view["last_success_ms"]), (&json!("network"), &Value::Null));
    let (next, last) = (view["next_try_ms"].as_i64().unwrap(), view["last_attempt_ms"].as_i64().unwrap());
    assert!((20_000..=100_000).contains(&(next - last)), "{view}");
    // It survives a restart, and isn't tried sooner for that.
    served.server.stop();
    let served = serve(&kiosk, &sample);
    assert_eq!(exchange(&served)["next_try_ms"], view["next_try_ms"]);
    // The hub is there again; what is saved now doesn't wait for that time.
    let _hub = place.hub(&address);
    let entered = entered(&served, &sample.farmer, "apple", "24.6");
    served.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered, "confirmed": yes() })).unwrap();
    let view = until_state(&served, "nothing_waits");
    assert_eq!((&view["things_waiting"], &view["problem"]), (&json!(0), &Value::Null));
    assert_eq!(view["tries"], 0);
}

#[test]
fn cut_in_the_middle_it_goes_on_by_itself() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let (kiosk, sample) = with_hub(&place, &hub.url);
    for after_ms in [0, 20, 60, 150] {
        let served = kiosk.serve();
        std::thread::sleep(Duration::from_millis(after_ms));
        served.server.cut();
        kiosk.assert_sound();
    }
    let served = serve(&kiosk, &sample);
    until_state(&served, "nothing_waits");
    served.server.stop();
    let entries = kiosk.assert_sound()["entries"].clone();
    let other = Kiosk::new(&place, "lower.db");
    let invited = kiosk.ask(leader(&sample), json!({ "do": "invite" })).unwrap();
    other.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    let held = other.assert_sound()["entries"].as_u64().unwrap();
    assert_eq!(held, entries.as_u64().unwrap() + 1, "all once, and the newcomer's own record");
}

#[test]
fn whoever_taps_has_an_answer_at_once_and_may_go() {
    let place = Place::new();
    let (kiosk, sample) = with_hub(&place, "");
    let served = serve(&kiosk, &sample);
    let hub = place.hub("127.0.0.1:0");
    let view = served.ask(json!({ "do": "set_hub", "url": hub.url })).unwrap();
    assert_eq!(view["state"], "waits", "{view}");
    let view = served.ask(json!({ "do": "exchange_now" })).unwrap();
    assert!(view["running"] == true || view["things_waiting"] == 0, "{view}");
    // Signing out in the middle ends nothing.
    served.ask(json!({ "do": "sign_out" })).unwrap();
    until("it goes on", || {
        let home = served.ask(json!({ "do": "home" })).unwrap();
        (home["exchange"]["state"] == "nothing_waits").then_some(home)
    });
}

#[test]
fn what_stands_in_the_way_is_told_apart() {
    let place = Place::new();
    let (kiosk, sample) = with_hub(&place, "");
    let served = serve(&kiosk, &sample);
    let cases = [
        (
            "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\n<h1>!",
            "hub-login",
            "tries_again",
        ),
        (
            "HTTP/1.1 302 Found\r\nlocation: http://portal/\r\ncontent-length: 0\r\n\r\n",
            "hub-login",
            "tries_again",
        ),
        ("HTTP/1.1 503 Busy\r\nretry-after: 900\r\ncontent-length: 0\r\n\r\n", "hub-busy", "tries_again"),
        ("HTTP/1.1 429 Slow\r\nretry-after: 900\r\ncontent-length: 0\r\n\r\n", "hub-busy", "tries_again"),
        ("HTTP/1.1 502 Bad gateway\r\ncontent-length: 0\r\n\r\n", "hub-gateway", "tries_again"),
        ("HTTP/1.1 407 Who\r\ncontent-length: 0\r\n\r\n", "proxy-login", "stopped"),
        (
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
            "hub-wrong",
            "stopped",
        ),
    ];
    let waiting = exchange(&served)["things_waiting"].clone();
    for (says, code, state) in cases {
        let there = OnTheWay::says(says);
        served.ask(json!({ "do": "set_hub", "url": there.url })).unwrap();
        until(code, || (exchange(&served)["problem"]["code"] == code).then_some(Value::Null));
        let view = until_state(&served, state);
        worded(&served, code);
        assert_eq!(view["things_waiting"], waiting, "{code}");
        let soonest = view["last_attempt_ms"].as_i64().unwrap() + 890_000;
        match (code, view["next_try_ms"].as_i64()) {
            ("hub-busy", next) => assert!(next.unwrap() >= soonest, "{view}"),
            (_, next) => assert_eq!(next.is_some(), state == "tries_again", "{view}"),
        }
    }
}

#[test]
fn a_lost_acknowledgement_brings_nothing_twice() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let deaf = OnTheWay::loses_answers(hub.address());
    let (kiosk, sample) = with_hub(&place, &deaf.url);
    let served = serve(&kiosk, &sample);
    let view = until_state(&served, "tries_again");
    worded(&served, "hub-died");
    assert!(view["things_waiting"].as_i64().unwrap() > 0, "without the hub's word nothing has arrived");
    let invited = served.ask(json!({ "do": "invite" })).unwrap();
    let other = Kiosk::new(&place, "lower.db");
    other.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    let there = other.assert_sound()["entries"].as_u64().unwrap();
    served.ask(json!({ "do": "set_hub", "url": hub.url })).unwrap();
    until_state(&served, "nothing_waits");
    served.server.stop();
    other.sync(&hub.url, &[]);
    kiosk.sync(&hub.url, &[]);
    let entries = |kiosk: &Kiosk| kiosk.assert_sound()["entries"].as_u64().unwrap();
    assert_eq!((entries(&other), entries(&kiosk)), (there, there), "it was all there the first time");
}

#[test]
fn a_full_hub_is_told_and_the_rest_goes_once_there_is_room() {
    let place = Place::new();
    let Some(disk) = SmallDisk::new(&place.path("hub"), "3m") else {
        println!("skipped: no small disk can be mounted here");
        return;
    };
    let filler = disk.path().join("somebody-elses-film");
    let hub = place.hub("127.0.0.1:0");
    let room = |keep: usize| std::fs::write(&filler, vec![0; keep]);
    let mut size = 3 << 20;
    while room(size).is_err() {
        size -= 64 << 10;
    }
    let (kiosk, sample) = with_hub(&place, &hub.url);
    let served = serve(&kiosk, &sample);
    let view = until_state(&served, "stopped");
    worded(&served, "hub-full");
    assert_eq!(view["remedy"], "call_hub");
    assert!(view["next_try_ms"].is_i64() && view["things_waiting"].as_i64().unwrap() > 0, "{view}");
    std::fs::remove_file(&filler).unwrap();
    drop(hub);
    drop(disk);
    // Room was made: the same folder on a larger disk.
    let hub = place.hub("127.0.0.1:0");
    served.ask(json!({ "do": "set_hub", "url": hub.url })).unwrap();
    until_state(&served, "nothing_waits");
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn a_full_kiosk_is_told_and_loses_nothing() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let (kiosk, sample) = with_hub(&place, &hub.url);
    kiosk.sync(&hub.url, &[]);
    let invited = kiosk.ask(leader(&sample), json!({ "do": "invite" })).unwrap();
    let Some(disk) = SmallDisk::new(&place.path("small"), "900k") else {
        println!("skipped: no small disk can be mounted here");
        return;
    };
    let lower = Kiosk { store: disk.path().join("lower.db") };
    let view = lower.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    assert_eq!(
        view["problem"]["code"].as_str().or(view["error"]["code"].as_str()),
        Some("disk-full"),
        "{view}"
    );
    // Copied to a larger disk it goes on from what arrived.
    let roomy = Kiosk::new(&place, "roomy.db");
    for ending in ["", ".key", ".photos", "-wal", ".photos-wal"] {
        let _ = std::fs::copy(format!("{}{ending}", lower.store()), format!("{}{ending}", roomy.store()));
    }
    let view = roomy.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["state"]), (&Value::Null, &json!("nothing_waits")), "{view}");
    let lots = |kiosk: &Kiosk| kiosk.ask(leader(&sample), json!({ "do": "lots" })).unwrap();
    assert_eq!(lots(&roomy), lots(&kiosk));
    roomy.assert_sound();
}

#[test]
fn a_wrong_clock_is_told_and_harms_nothing() {
    if !place::tools(&["faketime"]) {
        return;
    }
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let (kiosk, sample) = with_hub(&place, &hub.url);
    for (clock, off) in [("@1970-01-02 00:00:00", true), ("+24h", true), ("+0", false)] {
        let mut command = Command::new("faketime");
        command.args(["-f", clock]).arg(punnet()).args([
            "sync",
            "--json",
            "--store",
            kiosk.store(),
            "--hub",
            &hub.url,
        ]);
        let view = place::json(&run_command(&mut command, ""));
        assert_eq!(
            (&view["problem"], &view["state"]),
            (&Value::Null, &json!("nothing_waits")),
            "{clock}: {view}"
        );
        assert_eq!(view["clock_off_ms"].is_i64(), off, "{clock}: {view}");
    }
    let served = serve(&kiosk, &sample);
    // What was planned by a clock of another day is not waited for.
    until_state(&served, "nothing_waits");
    let entered = entered(&served, &sample.farmer, "apple", "3");
    served.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered, "confirmed": yes() })).unwrap();
    until("it goes", || (exchange(&served)["things_waiting"] == 0).then_some(Value::Null));
}

#[test]
fn a_hub_brought_back_from_a_backup_gets_everything_again() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let (kiosk, sample) = with_hub(&place, &hub.url);
    kiosk.sync(&hub.url, &[]);
    let address = hub.address().to_owned();
    let folder = std::fs::read_dir(place.path("hub")).unwrap().flatten().map(|f| f.path());
    let store = folder.filter(|f| f.join("store.db").exists()).map(|f| f.join("store.db")).next().unwrap();
    let backup = place.path("hub-backup.db");
    let run = |args: &[&str]| assert!(place::run(args, "").status.success(), "{args:?}");
    hub.stop();
    run(&["backup", "--store", store.to_str().unwrap(), "--to", backup.to_str().unwrap()]);
    let hub = place.hub(&address);
    let served = serve(&kiosk, &sample);
    let entered = entered(&served, &sample.farmer, "apple", "24.6");
    served.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered, "confirmed": yes() })).unwrap();
    until("it has gone", || (exchange(&served)["things_waiting"] == 0).then_some(Value::Null));
    hub.stop();
    for ending in ["", ".key", "-wal", "-shm", ".photos", ".photos-wal", ".photos-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", store.to_str().unwrap()));
    }
    run(&["restore", "--from", backup.to_str().unwrap(), "--store", store.to_str().unwrap()]);
    let hub = place.hub(&address);
    served.ask(json!({ "do": "exchange_now" })).unwrap();
    until_state(&served, "nothing_waits");
    let invited = served.ask(json!({ "do": "invite" })).unwrap();
    served.server.stop();
    let other = Kiosk::new(&place, "lower.db");
    other.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    let lots = |kiosk: &Kiosk| kiosk.ask(leader(&sample), json!({ "do": "lots" })).unwrap();
    assert_eq!(lots(&other), lots(&kiosk), "what the hub had forgotten is there again");
}

#[test]
fn a_lot_withdrawn_elsewhere_is_still_there_and_says_so() {
    let place = Place::new();
    let hub = place.hub("127.0.0.1:0");
    let (upper, sample) = with_hub(&place, &hub.url);
    upper.sync(&hub.url, &[]);
    let invited = upper.ask(leader(&sample), json!({ "do": "invite" })).unwrap();
    let lower = Kiosk::new(&place, "lower.db");
    lower.sync(&hub.url, &["--join", invited["invitation"].as_str().unwrap()]);
    let lots = upper.ask(leader(&sample), json!({ "do": "lots" })).unwrap();
    let lot =
        lots["lots"].as_array().unwrap().iter().find(|l| l["stage"] == "waiting").unwrap()["id"].clone();
    let withdraw = json!({ "do": "withdraw_lot", "command_id": command_id(), "lot": lot });
    lower.ask(leader(&sample), withdraw).unwrap();
    // Meanwhile the upper kiosk, which doesn't know, shows it as before.
    let show = json!({ "do": "lot", "lot": lot });
    let before = upper.ask(leader(&sample), show.clone()).unwrap();
    lower.sync(&hub.url, &[]);
    upper.sync(&hub.url, &[]);
    let after = upper.ask(leader(&sample), show).unwrap();
    assert_eq!((&before["stage"], &after["stage"]), (&json!("waiting"), &json!("withdrawn")), "{after}");
    assert!(after["lot"]["withdrawn_at_ms"].is_i64(), "{after}");
    let lots = upper.ask(leader(&sample), json!({ "do": "lots", "query": { "limit": 200 } })).unwrap();
    assert!(
        lots["lots"].as_array().unwrap().iter().any(|l| l["id"] == lot),
        "it doesn't vanish from the list"
    );
    upper.assert_sound();
}

#[test]
fn by_a_proxy_in_the_clear_and_by_connect() {
    let place = Place::new();
    let (kiosk, _) = with_hub(&place, "");
    let proxy = OnTheWay::proxy();
    let hub = place.hub("127.0.0.1:0");
    let view = kiosk.sync(&hub.url, &["--proxy", &proxy.url]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    assert_eq!(view["proxy"], json!(proxy.url));
    let calls = proxy.calls();
    assert!(calls > 0);
    hub.stop();
    // Under TLS, by the proxy that the environment names.
    let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
    let (chain, key) = (place.path("chain.pem"), place.path("key.pem"));
    std::fs::write(&chain, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let data = place.path("secret-hub");
    let tls = ["--tls-cert", chain.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let hub = Server::start(
        &[&["hub", "--data", data.to_str().unwrap(), "--listen", "127.0.0.1:0"][..], &tls].concat(),
    );
    let fresh = Kiosk::new(&place, "fresh.db");
    fresh.demo();
    let mut command = Command::new(punnet());
    command.args(["sync", "--json", "--store", fresh.store(), "--hub", &hub.url]);
    command.env("https_proxy", &proxy.url).env("SSL_CERT_FILE", &chain);
    let view = place::json(&run_command(&mut command, ""));
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
    assert!(proxy.calls() > calls);
    // Whoever doesn't know the certificate says nothing to such a hub.
    let view = Kiosk { store: fresh.store.clone() }.sync(&hub.url, &[]);
    assert_eq!(view["problem"]["code"], "hub-unreachable", "{view}");
}
