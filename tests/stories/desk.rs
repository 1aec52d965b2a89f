//! The leader's desk: lots alike, bringing again, notes by voice, the day's sums.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::one_harvest::{PIN, best_answers, entered};
use crate::photos::{base64, sample_photo, unbase64};
use crate::place::Place;
use crate::two_kiosks::invitation;

const PRODUCE: &str = "apple";

/// A kiosk whose farmer brought some lots with the same picture, none of them doubtful.
struct Desk {
    served: Served,
    sample: Sample,
    lots: Vec<Value>,
    // Kept for as long as the kiosk.
    _place: Place,
    kiosk: Kiosk,
}

impl Desk {
    fn new(lots: usize) -> Self {
        let place = Place::new();
        let kiosk = Kiosk::new(&place, "luochuan.db");
        let sample = kiosk.demo();
        let photo = sample_photo(&kiosk, &sample, PRODUCE);
        let mut served = kiosk.serve();
        served.sign_in(&sample.farmer, None);
        let lots = (0..lots).map(|n| bring(&served, &sample, &photo, n)).collect();
        served.sign_in(&sample.leader, Some(PIN));
        Self { served, sample, lots, _place: place, kiosk }
    }

    fn ask(&self, request: Value) -> Value {
        self.served.ask(request.clone()).unwrap_or_else(|no| panic!("{request}: {no:?}"))
    }

    fn lot(&self, n: usize) -> Value {
        self.ask(json!({ "do": "lot", "lot": self.lots[n] }))
    }

    fn as_farmer(&mut self) {
        self.served.sign_in(&self.sample.farmer, None);
    }

    fn as_leader(&mut self) {
        self.served.sign_in(&self.sample.leader, Some(PIN));
    }

    /// Lots like the first, each as the leader sees it; those drawn are opened.
    fn alike(&self) -> (Value, Vec<Value>) {
        let alike = self.ask(json!({ "do": "alike", "lot": self.lots[0] }));
        let seen =
            |one: &Value| json!({ "lot": one["lot"]["id"], "heads": one["heads"], "opened": one["drawn"] });
        (alike["seed"].clone(), alike["lots"].as_array().unwrap().iter().map(seen).collect())
    }

    fn sound(self) {
        self.served.server.stop();
        self.kiosk.assert_sound();
    }
}

/// A lot with a picture of its own: one more byte behind the picture is another file.
fn bring(served: &Served, sample: &Sample, photo: &str, n: usize) -> Value {
    let entered = entered(served, &sample.farmer, PRODUCE, &format!("{}", 20 + n));
    let asked = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
    let lot = served.ask(asked).unwrap()["lot"]["id"].clone();
    photograph(served, &lot, photo, n);
    lot
}

fn photograph(served: &Served, lot: &Value, photo: &str, n: usize) -> Value {
    let mut bytes = unbase64(photo);
    bytes.push(u8::try_from(n).unwrap());
    let asked = json!({ "do": "measure_photo", "lot": lot, "image_base64": base64(&bytes) });
    let measured = served.ask(asked).unwrap();
    let answers = best_answers(&measured["standard"]);
    let asked = json!({
        "do": "keep_inspection", "command_id": command_id(),
        "lot": lot, "photo": measured["photo"], "answers": answers,
    });
    served.ask(asked).unwrap()
}

fn again(lot: &Value, heads: &Value, sound: Value) -> Value {
    let asked = json!({ "heads": heads, "reason": "apart", "words": "leave a finger between them" });
    json!({ "do": "ask_again", "command_id": command_id(), "lot": lot, "asked": asked, "sound": sound })
}

/// A WAV of 16 kHz, 16 bit, mono: what any browser plays.
fn wav(seconds: u32) -> Vec<u8> {
    let samples: Vec<u8> =
        (0..seconds * 16_000).flat_map(|n| ((n % 80) as i16 * 200).to_le_bytes()).collect();
    let size = u32::try_from(samples.len()).unwrap();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + size).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(16_000_u32.to_le_bytes());
    bytes.extend(32_000_u32.to_le_bytes());
    bytes.extend(b"\x02\0\x10\0data");
    bytes.extend(size.to_le_bytes());
    bytes.extend(samples);
    bytes
}

#[test]
fn like_lots_are_approved_together_and_what_changed_is_left_out() {
    let mut desk = Desk::new(8);
    let (seed, mut seen) = desk.alike();
    assert_eq!(seen.len(), 8, "{:?}", desk.lot(0)["doubts"]);
    assert_eq!(seen.iter().filter(|one| one["opened"] == true).count(), 5);
    let approve = |lots: &[Value]| json!({ "do": "approve_alike", "command_id": command_id(), "seed": seed, "lots": lots });
    // One photo that was drawn isn't opened: nothing is approved.
    let drawn = seen.iter().position(|one| one["opened"] == true).unwrap();
    seen[drawn]["opened"] = json!(false);
    let no = desk.served.ask(approve(&seen)).unwrap_err();
    assert_eq!(no.code, "sample-unseen", "{no:?}");
    assert_eq!(desk.lot(0)["stage"], "waiting");
    seen[drawn]["opened"] = json!(true);
    // Meanwhile the farmer takes one back and photographs another anew.
    desk.as_farmer();
    desk.ask(json!({ "do": "withdraw_lot", "command_id": command_id(), "lot": desk.lots[6] }));
    let photo = sample_photo(&desk.kiosk, &desk.sample, PRODUCE);
    photograph(&desk.served, &desk.lots[7], &photo, 99);
    desk.as_leader();
    let command = approve(&seen);
    let done = desk.ask(command.clone());
    assert_eq!(done["approved"].as_array().unwrap().len(), 6, "{done}");
    let why: Vec<_> = done["left_out"].as_array().unwrap().iter().map(|one| &one["why"]).collect();
    assert_eq!(why, ["not_waiting", "changed"], "{done}");
    // The same once more is the same, and no lot has two approvals.
    assert_eq!(desk.ask(command), done);
    for n in 0..6 {
        let lot = desk.lot(n);
        assert_eq!(
            (&lot["stage"], &lot["class"]),
            (&json!("approved"), &lot["inspection"]["proposal"]["class"])
        );
        let together = &lot["approval"]["approval"]["together"];
        assert_eq!((&together["lots"], &together["opened"]), (&json!(6), &json!(5)), "{lot}");
    }
    assert_eq!(desk.lot(7)["stage"], "waiting");
    // Of so few every photo is to be opened; then what they are now counts.
    let opened = |one: &Value| json!({ "lot": one["lot"], "heads": one["heads"], "opened": true });
    let few: Vec<_> = seen.iter().take(2).map(opened).collect();
    let later = desk.served.ask(approve(&few)).unwrap_err();
    assert_eq!(later.code, "record-changed", "{later:?}");
    desk.sound();
}

#[test]
fn a_lot_is_asked_for_again_with_a_voice_until_another_photo_is_kept() {
    let mut desk = Desk::new(1);
    let lot = desk.lots[0].clone();
    let shown = desk.lot(0);
    let spoken = base64(&wav(3));
    let kept = desk.ask(json!({ "do": "keep_sound", "lot": lot, "sound_base64": spoken, "length_ms": 1 }));
    assert_eq!((&kept["media"], &kept["length_ms"]), (&json!("audio/wav"), &json!(3000)));
    let asked = desk.ask(again(&lot, &shown["heads"], kept["sound"].clone()));
    assert_eq!((&asked["stage"], &asked["again"]["ask"]["reason"]), (&json!("again"), &json!("apart")));
    assert_eq!(asked["again"]["note"]["sound"], kept["sound"]);
    // What was seen before is no more: asking or approving by it is refused.
    let no = desk.served.ask(again(&lot, &shown["heads"], Value::Null)).unwrap_err();
    assert_eq!(no.code, "record-changed");
    let waiting = desk.ask(json!({ "do": "lots", "query": { "stage": "waiting" } }));
    assert!(waiting["lots"].as_array().unwrap().iter().all(|one| one["id"] != lot), "{waiting}");
    // The farmer hears it and brings another photo.
    desk.as_farmer();
    let mine = desk.ask(json!({ "do": "lots", "query": { "stage": "again" } }));
    assert_eq!(mine["lots"][0]["id"], lot);
    let (status, media, bytes) =
        desk.served.get(&format!("/photo/{}?session=SESSION", kept["sound"].as_str().unwrap()));
    assert_eq!((status, media.as_str(), bytes == wav(3)), (200, "audio/wav", true));
    let photo = sample_photo(&desk.kiosk, &desk.sample, PRODUCE);
    let brought = photograph(&desk.served, &lot, &photo, 50);
    assert_eq!((&brought["stage"], &brought["again"]), (&json!("waiting"), &Value::Null));
    assert_eq!(brought["notes"].as_array().unwrap().len(), 1, "what was said stays");
    desk.sound();
}

#[test]
fn asking_can_be_taken_back_and_only_a_leader_asks() {
    let mut desk = Desk::new(1);
    let lot = desk.lots[0].clone();
    let heads = desk.lot(0)["heads"].clone();
    desk.ask(again(&lot, &heads, Value::Null));
    let back = desk.ask(json!({ "do": "take_back_ask", "command_id": command_id(), "lot": lot }));
    assert_eq!((&back["stage"], &back["again"]), (&json!("waiting"), &Value::Null));
    desk.as_farmer();
    let no = desk.served.ask(again(&lot, &back["heads"], Value::Null)).unwrap_err();
    assert_eq!(no.code, "role-needed");
    desk.sound();
}

#[test]
fn what_is_no_note_is_refused_in_words() {
    let desk = Desk::new(1);
    let lot = &desk.lots[0];
    let keep = |bytes: &[u8]| json!({ "do": "keep_sound", "lot": lot, "sound_base64": base64(bytes), "length_ms": 2000 });
    let leader = desk.sample.leader["id"].as_str().unwrap().to_owned();
    crate::refusals::refused(&desk.kiosk, &leader, &keep(b"\xff\xd8\xff a photo"), "sound-unusable");
    crate::refusals::refused(&desk.kiosk, &leader, &keep(b""), "sound-unusable");
    crate::refusals::refused(&desk.kiosk, &leader, &keep(&wav(65)), "sound-too-long");
    let unknown = json!({
        "do": "add_note", "command_id": command_id(), "lot": lot, "sound": "ab".repeat(32),
    });
    crate::refusals::refused(&desk.kiosk, &leader, &unknown, "sound-unusable");
    desk.sound();
}

#[test]
fn a_voice_is_kept_taken_back_and_no_longer_heard_without_consent() {
    let mut desk = Desk::new(1);
    let lot = desk.lots[0].clone();
    desk.as_farmer();
    let note = |desk: &Desk| {
        let spoken = base64(&wav(2));
        let kept =
            desk.ask(json!({ "do": "keep_sound", "lot": lot, "sound_base64": spoken, "length_ms": 2000 }));
        json!({ "do": "add_note", "command_id": command_id(), "lot": lot, "sound": kept["sound"] })
    };
    let said = desk.ask(note(&desk));
    let notes = said["notes"].as_array().unwrap().clone();
    assert_eq!((notes.len(), &notes[0]["at"]), (1, &json!("here")));
    let back = json!({ "do": "take_back_note", "command_id": command_id(), "note": notes[0]["id"] });
    assert_eq!(desk.ask(back)["notes"], json!([]));
    let said = desk.ask(note(&desk));
    assert_eq!(said["notes"].as_array().unwrap().len(), 1);
    // Who takes the consent back is neither heard nor recorded any more.
    let farmer = &desk.sample.farmer["id"];
    let consent = |version: Value| json!({ "do": "set_consent", "command_id": command_id(), "person": farmer, "version": version });
    desk.served.ask(consent(Value::Null)).unwrap();
    assert_eq!(desk.lot(0)["notes"], json!([]));
    let asked = json!({ "do": "keep_sound", "lot": lot, "sound_base64": base64(&wav(2)), "length_ms": 2000 });
    assert_eq!(desk.served.ask(asked).unwrap_err().code, "consent-needed");
    desk.sound();
}

#[test]
fn an_asking_and_its_voice_reach_the_other_kiosk_and_void_an_approval_there() {
    let desk = Desk::new(1);
    let lot = desk.lots[0].clone();
    let leader = desk.sample.leader["id"].as_str().unwrap().to_owned();
    let Desk { served, sample, kiosk: upper, _place: place, .. } = desk;
    served.server.stop();
    let hub = place.hub("127.0.0.1:0");
    upper.ask(&leader, json!({ "do": "set_hub", "url": hub.url })).unwrap();
    let lower = Kiosk::new(&place, "lower.db");
    upper.sync(&hub.url, &[]);
    lower.sync(&hub.url, &["--join", &invitation(&upper, &sample)]);
    let show = |kiosk: &Kiosk| kiosk.ask(&leader, json!({ "do": "lot", "lot": lot })).unwrap();
    let shown = show(&lower);
    // Apart from each other one leader approves and the other asks for it again.
    let decision = json!({ "heads": shown["heads"], "class": shown["inspection"]["proposal"]["class"] });
    let approve =
        json!({ "do": "approve_lot", "command_id": command_id(), "lot": lot, "decision": decision });
    assert_eq!(lower.ask(&leader, approve).unwrap()["stage"], "approved");
    let spoken = base64(&wav(2));
    let keep = json!({ "do": "keep_sound", "lot": lot, "sound_base64": spoken, "length_ms": 2000 });
    let kept = upper.ask(&leader, keep).unwrap();
    let heads = show(&upper)["heads"].clone();
    upper.ask(&leader, again(&lot, &heads, kept["sound"].clone())).unwrap();
    for kiosk in [&lower, &upper, &lower] {
        kiosk.sync(&hub.url, &[]);
    }
    for kiosk in [&upper, &lower] {
        let now = show(kiosk);
        assert_eq!((&now["stage"], &now["approval"]["holds"]), (&json!("again"), &json!(false)), "{now}");
        assert_eq!(now["again"]["note"]["at"], "here", "{now}");
    }
    let sound = lower.ask(&leader, json!({ "do": "photo", "photo": kept["sound"] })).unwrap();
    assert_eq!(
        (sound["media"].as_str(), unbase64(sound["base64"].as_str().unwrap())),
        (Some("audio/wav"), wav(2))
    );
    lower.assert_sound();
    upper.assert_sound();
}

#[test]
fn the_day_is_added_up_and_leaders_are_compared_with_the_photos() {
    let desk = Desk::new(3);
    let now = desk.ask(json!({ "do": "home" }))["now_ms"].as_i64().unwrap();
    let day = 24 * 3600 * 1000;
    let starts = json!([now - 2 * day, now - day / 2, now + day / 2]);
    let tally = || desk.ask(json!({ "do": "tally", "starts": starts }));
    let before = tally();
    let shown = desk.lot(1);
    let proposed = &shown["inspection"]["proposal"]["class"];
    let other = if proposed == "outside" { "ii" } else { "outside" };
    for (n, class, reason) in [(0, proposed.clone(), Value::Null), (1, json!(other), json!("skin"))] {
        let decision = json!({ "heads": desk.lot(n)["heads"], "class": class, "reason": reason });
        let id = command_id();
        desk.ask(json!({ "do": "approve_lot", "command_id": id, "lot": desk.lots[n], "decision": decision }));
    }
    let after = tally();
    let lots = |of: &Value, step: &str| of["days"][1][step]["lots"].as_i64().unwrap();
    assert_eq!(lots(&after, "approved"), lots(&before, "approved") + 2, "{after}");
    assert_eq!(lots(&after, "received"), lots(&before, "received"));
    let waits = |of: &Value| of["waiting"]["lots"].as_i64().unwrap();
    assert_eq!(waits(&after), waits(&before) - 2);
    let by = |whom: &str| {
        after[whom]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["counted"]["received"]["lots"].as_i64().unwrap())
            .sum::<i64>()
    };
    let whole = after["whole"]["received"]["lots"].as_i64().unwrap();
    assert!(whole >= 3 && by("produce") == whole && by("members") == whole, "{after}");
    // Of the last day alone the days before it still stand beside it.
    let last = desk.ask(json!({ "do": "tally", "starts": starts, "last": 1 }));
    assert_eq!((&last["days"], &last["whole"]), (&after["days"], &after["days"][1]));
    let agreement = desk.ask(json!({ "do": "agreement", "starts": starts }));
    let apples = agreement.as_array().unwrap().iter().find(|one| one["produce"] == PRODUCE).unwrap();
    let (whole, reasons) = (&apples["whole"], &apples["whole"]["reasons"]);
    assert!(whole["same"].as_i64().unwrap() >= 1 && reasons["skin"] == 1, "{agreement}");
    let no = desk.served.ask(json!({ "do": "tally", "starts": [2, 1] })).unwrap_err();
    assert_eq!(no.code, "days-unusable");
    desk.sound();
}

#[test]
fn the_queue_is_narrowed_and_ordered() {
    let desk = Desk::new(3);
    let list = |query: Value| {
        let page = desk.ask(json!({ "do": "lots", "query": query }));
        page["lots"].as_array().unwrap().iter().map(|lot| lot["id"].clone()).collect::<Vec<_>>()
    };
    let waiting = list(json!({ "stage": "waiting", "produce": PRODUCE, "order": "oldest" }));
    let own: Vec<_> = waiting.iter().filter(|id| desk.lots.contains(id)).cloned().collect();
    assert_eq!(own, desk.lots, "the oldest first");
    let class = &desk.lot(0)["inspection"]["proposal"]["class"];
    assert!(list(json!({ "proposed": class, "produce": PRODUCE })).contains(&desk.lots[0]));
    let others: Vec<&str> = ["extra", "i", "ii", "outside"].into_iter().filter(|one| class != one).collect();
    for other in others {
        assert!(!list(json!({ "proposed": other })).contains(&desk.lots[0]));
    }
    let first = desk.lot(0)["lot"]["received_at_ms"].clone();
    assert!(!list(json!({ "before_ms": first })).contains(&desk.lots[0]));
    let doubtful = desk.ask(json!({ "do": "lots", "query": { "order": "doubtful", "limit": 200 } }));
    let counts: Vec<_> =
        doubtful["lots"].as_array().unwrap().iter().map(|l| l["doubts"].as_array().unwrap().len()).collect();
    assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
    // Page by page, oldest first, every lot comes once.
    let (mut after, mut all) = (Value::Null, Vec::new());
    loop {
        let query = json!({ "order": "oldest", "limit": 2, "after": after });
        let page = desk.ask(json!({ "do": "lots", "query": query }));
        all.extend(page["lots"].as_array().unwrap().iter().map(|lot| lot["id"].clone()));
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    assert_eq!(all, list(json!({ "order": "oldest", "limit": 200 })));
    desk.sound();
}
