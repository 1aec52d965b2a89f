//! A phone lent to the kiosk: it does what it is lent for and nothing else.

use std::net::TcpStream;
use std::time::{Duration, Instant};

use punnet_sync::phone::seal::{self, Key, Nonce};
use serde_json::{Value, json};

use crate::by_itself::until;
use crate::kiosk::{Answered, Kiosk, Refused, Sample, Served, client, command_id};
use crate::one_harvest::{PIN, best_answers, entered};
use crate::photos::{blurred, sample_photo};
use crate::place::Place;
use crate::refusals::words;

/// A phone that has scanned a code.
struct Phone {
    at: String,
    pass: String,
    key: Key,
    name: String,
    client: reqwest::blocking::Client,
}

/// Base64 with either alphabet.
fn decoded(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    };
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for byte in text.bytes().filter(|b| *b != b'=') {
        bits = bits << 6 | u32::from(value(byte));
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}

fn nonce() -> Nonce {
    let random = [command_id(), command_id()].concat();
    let mut nonce = [0; seal::NONCE_BYTES];
    let digits = random.bytes().filter(u8::is_ascii_hexdigit).rev();
    nonce.iter_mut().zip(digits).for_each(|(to, digit)| *to = digit);
    nonce
}

impl Phone {
    fn scans(view: &Value) -> Self {
        let code = view["codes"][0].as_str().unwrap_or_else(|| panic!("{view}"));
        let (at, secret) = code.split_once("/#").unwrap();
        let (pass, key) = secret.split_once('.').unwrap();
        Self {
            at: at.to_owned(),
            pass: pass.to_owned(),
            key: decoded(key).try_into().unwrap(),
            name: command_id().replace('-', ""),
            client: client(),
        }
    }

    /// Another phone with the same code.
    fn another(&self) -> Self {
        let name = command_id().replace('-', "");
        Self { at: self.at.clone(), pass: self.pass.clone(), key: self.key, name, client: client() }
    }

    fn post(&self, pass: &str, sealed: Vec<u8>) -> (u16, Vec<u8>) {
        let sent = self.client.post(format!("{}/pass/{pass}", self.at)).body(sealed).send().unwrap();
        (sent.status().as_u16(), sent.bytes().unwrap().to_vec())
    }

    fn sealed(&self, nonce: Nonce, ask: &Value, bytes: &[u8]) -> Vec<u8> {
        let message = json!({ "phone": self.name, "lang": "zh-CN", "ask": ask }).to_string();
        seal::ask(&self.key, nonce, &seal::framed(message.as_bytes(), bytes))
    }

    fn send(&self, ask: &Value, bytes: &[u8]) -> (Answered, Vec<u8>) {
        let nonce = nonce();
        let (status, answer) = self.post(&self.pass, self.sealed(nonce, ask, bytes));
        assert_eq!(status, 200, "{ask}: {}", String::from_utf8_lossy(&answer));
        self.opened(nonce, &answer)
    }

    fn opened(&self, nonce: Nonce, answer: &[u8]) -> (Answered, Vec<u8>) {
        let message = seal::answered(&self.key, nonce, answer).expect("an answer to this very message");
        let (json, bytes) = seal::parts(&message).unwrap();
        let said: Value = serde_json::from_slice(json).unwrap();
        let text = |field: &str| said["error"][field].as_str().unwrap().to_owned();
        let answered = match said.get("error") {
            Some(_) => Err(Refused { code: text("code"), message: text("message") }),
            None => Ok(said["value"].clone()),
        };
        (answered, bytes.to_vec())
    }

    fn ask(&self, ask: &Value) -> Answered {
        self.send(ask, &[]).0
    }

    fn hello(&self) -> Answered {
        self.ask(&json!({ "want": "hello", "still_s": 0 }))
    }

    fn call(&self, request: Value) -> Answered {
        self.ask(&json!({ "want": "call", "request": request }))
    }

    fn part(&self, upload: &str, photo: &[u8], offset: usize, end: usize) -> Answered {
        let ask = json!({ "want": "part", "upload": upload, "total": photo.len(), "offset": offset });
        self.send(&ask, &photo[offset..end]).0
    }

    /// Brings a photo, each piece twice, and gives what came of it.
    fn bring(&self, photo: &[u8]) -> Value {
        let upload = command_id().replace('-', "");
        let mut here = 0;
        loop {
            let end = (here + 300_000).min(photo.len());
            let first = self.part(&upload, photo, here, end).unwrap();
            let again = self.part(&upload, photo, here, end).unwrap();
            assert_eq!(first["here"], again["here"], "a piece that comes again changes nothing");
            here = usize::try_from(again["here"].as_u64().unwrap()).unwrap();
            if !again["done"].is_null() {
                assert_eq!(first, again, "measured once");
                return again["done"].clone();
            }
        }
    }

    fn refused(&self, ask: &Value, code: &str) {
        let no = self.ask(ask).expect_err(code);
        assert_eq!(no.code, code, "{ask}");
        words(&no, "zh-CN");
    }
}

struct Lent {
    served: Served,
    sample: Sample,
    lot: Value,
    photo: Vec<u8>,
}

/// A kiosk to which phones may come, with a farmer's lot that has no photo yet.
fn with_a_lot(place: &Place) -> Lent {
    let kiosk = Kiosk::new(place, "kiosk.db");
    let sample = kiosk.demo();
    let photo = decoded(&sample_photo(&kiosk, &sample, "apple"));
    let mut served = kiosk.serve_with(&["--phones", "127.0.0.1:0"]);
    served.sign_in(&sample.farmer, None);
    let entered = entered(&served, &sample.farmer, "apple", "24.6");
    let received = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
    let lot = served.ask(received).unwrap()["lot"].clone();
    Lent { served, sample, lot, photo }
}

fn lend(served: &Served, purpose: Value) -> Value {
    served.ask(json!({ "do": "lend_phone", "purpose": purpose })).unwrap()
}

fn shown(served: &Served, view: &Value, seen: u32) -> Answered {
    served.ask(json!({ "do": "phone", "pass": view["pass"], "seen": seen }))
}

#[test]
fn a_lots_photo_comes_by_phone() {
    let place = Place::new();
    let Lent { served, lot, photo, .. } = with_a_lot(&place);
    let view = lend(&served, json!({ "for": "photo", "lot": lot["id"] }));
    assert_eq!(view["standing"], "waiting");
    let phone = Phone::scans(&view);
    let hello = phone.hello().unwrap();
    assert_eq!((&hello["lot"]["number"], &hello["standing"]), (&lot["number"], &json!("lent")));
    let here = shown(&served, &view, 0).unwrap();
    assert_eq!(here["pictures"], hello["pictures"], "the same on both screens");
    assert_eq!(here["codes"], json!([]), "the code is gone from the screen");
    // Not a picture, a photo without a mat: the reason, and nothing is lost by it.
    let done = phone.bring(b"Dear cooperative");
    assert_eq!(done["problem"]["code"], "not-an-image", "{done}");
    let said = shown(&served, &view, 0).unwrap();
    assert_eq!((&said["brought"]["turn"], &said["brought"]["photo"]), (&json!(1), &Value::Null));
    // Held to what the kiosk's own camera is held to.
    assert_eq!(phone.bring(&blurred(&photo))["problem"]["code"], "photo-blurred");
    let done = phone.bring(&photo);
    assert!(done["problem"].is_null() && done["count"].as_u64().unwrap() >= 4, "{done}");
    let brought = shown(&served, &view, 1).unwrap()["brought"].clone();
    assert_eq!(brought["turn"], 3);
    assert!(shown(&served, &view, 3).unwrap()["brought"].is_null(), "told once");
    // It is as if it had been taken here.
    let answers = best_answers(&brought["photo"]["standard"]);
    let keep = json!({
        "do": "keep_inspection", "command_id": command_id(), "lot": lot["id"],
        "photo": brought["photo"]["photo"], "answers": answers,
    });
    assert_eq!(served.ask(keep).unwrap()["stage"], "waiting");
    phone.refused(&json!({ "want": "hello", "still_s": 0 }), "phone-ended");
    assert_eq!(shown(&served, &view, 0).unwrap_err().code, "phone-ended");
}

#[test]
fn a_wifi_of_the_kiosks_own_is_shown_while_it_is_up() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "kiosk.db");
    kiosk.demo();
    let file = place.path("wifi.json");
    let served = kiosk.serve_with(&["--phones", "127.0.0.1:0", "--wifi", file.to_str().unwrap()]);
    let lent = || lend(&served, json!({ "for": "scan" }));
    let tell = |address: &str| {
        let told = json!({ "name": "Punnet 2", "password": "k7fm;x2pq", "address": address });
        std::fs::write(&file, told.to_string()).unwrap();
    };
    assert_eq!(lent()["wifi"], Value::Null, "none was set up");
    tell("10.42.0.1");
    assert_eq!(lent()["wifi"], Value::Null, "the card makes none now");
    tell("127.0.0.1");
    let view = lent();
    let code = "WIFI:T:WPA;S:Punnet 2;P:k7fm\\;x2pq;;";
    assert_eq!(view["wifi"], json!({ "name": "Punnet 2", "password": "k7fm;x2pq", "code": code }));
    Phone::scans(&view).hello().unwrap();
    assert_eq!(shown(&served, &view, 0).unwrap()["wifi"], Value::Null, "the phone is here");
    std::fs::write(&file, "Punnet 2").unwrap();
    assert_eq!(lent()["wifi"], Value::Null, "nobody can read it");
}

#[test]
fn a_phone_does_nothing_but_what_it_is_lent_for() {
    let place = Place::new();
    let Lent { served, sample, lot, photo } = with_a_lot(&place);
    let view = lend(&served, json!({ "for": "photo", "lot": lot["id"] }));
    let phone = Phone::scans(&view);
    phone.hello().unwrap();
    let second = phone.another();
    assert_eq!(second.hello().unwrap_err().code, "phone-another");
    let upload = command_id().replace('-', "");
    let too_large = json!({ "want": "part", "upload": upload, "total": 33 * 1024 * 1024, "offset": 0 });
    phone.refused(&too_large, "photo-too-large");
    for request in [
        json!({ "do": "lots" }),
        json!({ "do": "lot", "lot": lot["id"] }),
        json!({ "do": "people" }),
        json!({ "do": "sign_in", "person": sample.leader["id"], "pin": PIN }),
        json!({ "do": "measure_photo", "lot": lot["id"], "image_base64": "" }),
        json!({ "do": "lend_phone", "purpose": { "for": "review" } }),
    ] {
        phone.refused(&json!({ "want": "call", "request": request }), "phone-not-allowed");
    }
    phone.refused(&json!({ "want": "scanned", "text": "PUNNET" }), "phone-not-allowed");
    phone.refused(&json!({ "want": "photo", "photo": "ab", "max": null }), "phone-not-allowed");
    // The same message again, byte for byte, as somebody on the Wi-Fi could send it.
    let (nonce, ask) =
        (nonce(), json!({ "want": "part", "upload": upload, "total": photo.len(), "offset": 0 }));
    let sealed = phone.sealed(nonce, &ask, &photo[..1000]);
    let (_, answer) = phone.post(&phone.pass, sealed.clone());
    assert_eq!(phone.opened(nonce, &answer).0.unwrap()["here"], 1000);
    let (_, answer) = phone.post(&phone.pass, sealed);
    assert_eq!(phone.opened(nonce, &answer).0.unwrap_err().code, "phone-another");
    // A message to one pass with the key of another.
    let (status, _) = phone.post("000000000000", phone.sealed(self::nonce(), &ask, b""));
    assert_eq!(status, 410);
    let stranger = Phone { key: [7; 32], ..phone.another() };
    let (status, said) = stranger.post(&phone.pass, stranger.sealed(self::nonce(), &ask, b""));
    assert_eq!((status, &said[..]), (403, &b"phone-stranger"[..]));
    // Who isn't signed in lends no camera, a farmer no second screen, nobody another's lot.
    let mut other = served;
    other.ask(json!({ "do": "sign_out" })).unwrap();
    phone.refused(&json!({ "want": "hello", "still_s": 0 }), "phone-ended");
    let lend = |other: &Served, purpose: Value| {
        other.ask(json!({ "do": "lend_phone", "purpose": purpose })).unwrap_err().code
    };
    assert_eq!(lend(&other, json!({ "for": "photo", "lot": lot["id"] })), "sign-in-needed");
    other.sign_in(&sample.farmer, None);
    assert_eq!(lend(&other, json!({ "for": "review" })), "role-needed");
    let people = other.ask(json!({ "do": "people" })).unwrap();
    let members = people
        .as_array()
        .unwrap()
        .iter()
        .filter(|p| p["roles"] == json!(["member"]) && p["needs_pin"] == false);
    let neighbour = members.into_iter().find(|p| p["id"] != sample.farmer["id"]).unwrap();
    other.sign_in(neighbour, None);
    assert_eq!(lend(&other, json!({ "for": "photo", "lot": lot["id"] })), "not-found");
}

#[test]
fn the_door_for_phones_is_narrow_and_closes() {
    let place = Place::new();
    let Lent { served, lot, .. } = with_a_lot(&place);
    let view = lend(&served, json!({ "for": "photo", "lot": lot["id"] }));
    let phone = Phone::scans(&view);
    let get = |path: &str| phone.client.get(format!("{}{path}", phone.at));
    let page = get("/").send().unwrap();
    let header = |name: &str| page.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(page.status(), 200);
    assert!(header("content-type").starts_with("text/html") && header("cache-control") == "no-store");
    assert!(header("content-security-policy").contains("frame-ancestors 'none'"));
    assert_eq!(header("referrer-policy"), "no-referrer");
    assert!(!page.headers().contains_key("access-control-allow-origin"));
    for path in ["/call", "/photo/ab", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/kiosk.db"] {
        assert_eq!(get(path).send().unwrap().status(), 404, "{path}");
    }
    assert_eq!(phone.client.post(format!("{}/call", phone.at)).body("{}").send().unwrap().status(), 405);
    // A name that leads here, and a page of somebody else's.
    let named = get("/").header("host", "kiosk.example").send().unwrap();
    assert_eq!(named.status(), 421);
    let foreign = phone.client.post(format!("{}/pass/{}", phone.at, phone.pass));
    assert_eq!(foreign.header("origin", "http://kiosk.example").send().unwrap().status(), 421);
    assert_eq!(phone.post(&phone.pass, vec![0; 700 * 1024]).0, 413);
    // Whoever guesses waits; it is the same to whom the code belongs at this address.
    let tries: Vec<u16> = (0..25).map(|_| phone.post(&phone.pass, vec![1; 80]).0).collect();
    assert_eq!((tries[0], tries[24]), (403, 429), "{tries:?}");
    // Given back, nobody is listened to any more.
    assert_eq!(served.ask(json!({ "do": "return_phone", "pass": view["pass"] })).unwrap(), json!(true));
    let address = phone.at.trim_start_matches("http://").to_owned();
    let began = Instant::now();
    while TcpStream::connect(&address).is_ok() {
        assert!(began.elapsed() < Duration::from_secs(40), "it still listens");
        std::thread::sleep(Duration::from_millis(500));
    }
    // And opens again for the next one.
    let view = lend(&served, json!({ "for": "photo", "lot": lot["id"] }));
    Phone::scans(&view).client.get(Phone::scans(&view).at).send().unwrap();
}

#[test]
fn a_leaders_phone_is_a_second_screen() {
    let place = Place::new();
    let Lent { mut served, sample, lot, photo } = with_a_lot(&place);
    let view = lend(&served, json!({ "for": "photo", "lot": lot["id"] }));
    let phone = Phone::scans(&view);
    phone.bring(&photo);
    let brought = shown(&served, &view, 0).unwrap()["brought"]["photo"].clone();
    let answers = best_answers(&brought["standard"]);
    served
        .ask(json!({
            "do": "keep_inspection", "command_id": command_id(), "lot": lot["id"],
            "photo": brought["photo"], "answers": answers,
        }))
        .unwrap();

    served.sign_in(&sample.leader, Some(PIN));
    let view = lend(&served, json!({ "for": "review" }));
    let phone = Phone::scans(&view);
    let lots = json!({ "do": "lots", "query": { "stage": "waiting" } });
    assert_eq!(phone.hello().unwrap()["standing"], "joined");
    assert_eq!(phone.call(lots.clone()).unwrap_err().code, "phone-unconfirmed");
    let confirm = json!({ "do": "confirm_phone", "pass": view["pass"] });
    assert_eq!(served.ask(confirm).unwrap()["standing"], "lent");
    assert_eq!(phone.hello().unwrap()["person"]["id"], sample.leader["id"]);
    // The leader leaves the kiosk to others; the phone goes on.
    served.ask(json!({ "do": "sign_out" })).unwrap();
    let waiting = phone.call(lots).unwrap()["lots"].clone();
    assert!(waiting.as_array().unwrap().iter().any(|one| one["id"] == lot["id"]), "{waiting}");
    let (media, bytes) = phone.send(&json!({ "want": "photo", "photo": brought["photo"], "max": 320 }), &[]);
    assert_eq!(media.unwrap(), "image/jpeg");
    assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 320);
    let seen = phone.call(json!({ "do": "lot", "lot": lot["id"] })).unwrap();
    let proposed = &seen["inspection"]["proposal"]["class"];
    let decision = if proposed == "outside" {
        json!({ "heads": seen["heads"], "class": "ii", "reason": "measured_by_hand" })
    } else {
        json!({ "heads": seen["heads"], "class": proposed, "reason": null })
    };
    let approve =
        json!({ "do": "approve_lot", "command_id": command_id(), "lot": lot["id"], "decision": decision });
    assert_eq!(phone.call(approve.clone()).unwrap_err().code, "pin-needed");
    assert_eq!(phone.call(json!({ "do": "prove_pin", "pin": "1111" })).unwrap_err().code, "pin-wrong");
    phone.call(json!({ "do": "prove_pin", "pin": PIN })).unwrap();
    assert_eq!(phone.call(approve.clone()).unwrap()["stage"], "approved");
    assert_eq!(phone.call(approve).unwrap()["stage"], "approved", "the same command again");
    // What was just approved can be taken back there, and like lots be looked at.
    let day = |person: Value| json!({ "do": "daybook", "person": person, "begins_ms": 0, "ends_ms": 9_000_000_000_000_i64 });
    let done = phone.call(day(Value::Null)).unwrap()[0].clone();
    assert_eq!(done["deed"], "lot-approved", "{done}");
    let take_back = |deed: &Value| json!({ "do": "take_back", "command_id": command_id(), "deed": deed, "record": done["record"], "heads": done["heads"] });
    phone.call(take_back(&done["deed"])).unwrap();
    assert_eq!(phone.call(json!({ "do": "lot", "lot": lot["id"] })).unwrap()["stage"], "waiting");
    phone.call(json!({ "do": "alike", "lot": lot["id"] })).unwrap();
    for request in [
        json!({ "do": "payments" }),
        json!({ "do": "invite" }),
        json!({ "do": "people" }),
        day(sample.farmer["id"].clone()),
        take_back(&json!("lot-received")),
    ] {
        assert_eq!(phone.call(request).unwrap_err().code, "phone-not-allowed");
    }
    // It is listed for leaders, and ended by one.
    served.sign_in(&sample.leader, Some(PIN));
    let listed = served.ask(json!({ "do": "phones" })).unwrap();
    assert_eq!((listed[0]["pass"].clone(), listed[0]["codes"].clone()), (view["pass"].clone(), json!([])));
    assert_eq!(served.ask(json!({ "do": "return_phone", "pass": view["pass"] })).unwrap(), json!(true));
    assert_eq!(phone.hello().unwrap_err().code, "phone-ended");
    assert_eq!(served.ask(json!({ "do": "phones" })).unwrap(), json!([]));
}

#[test]
fn a_phone_reads_a_badge_for_the_kiosk() {
    let place = Place::new();
    let Lent { mut served, sample, .. } = with_a_lot(&place);
    served.ask(json!({ "do": "sign_out" })).unwrap();
    served.take_session(&Value::Null);
    let view = lend(&served, json!({ "for": "scan" }));
    let phone = Phone::scans(&view);
    phone.ask(&json!({ "want": "scanned", "text": "x".repeat(10_000) })).unwrap();
    let text = shown(&served, &view, 0).unwrap()["brought"]["text"].as_str().unwrap().len();
    assert_eq!(text, 4000, "no longer than a code is");
    // Another code ends this one: the kiosk has one screen.
    let next = lend(&served, json!({ "for": "scan" }));
    until("the first is over", || phone.hello().is_err().then_some(Value::Null));
    served.sign_in(&sample.farmer, None);
    assert_eq!(shown(&served, &next, 0).unwrap_err().code, "phone-ended", "another person's screen");
}
