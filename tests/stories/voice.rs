//! What the kiosk says aloud, by the real speaking program.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Served};
use crate::one_harvest::PIN;
use crate::photos::base64;
use crate::place::{self, Place, Server};

/// Each language with a sentence of its own.
const SAID: [(&str, &str); 8] = [
    ("ar", "من أنت؟"),
    ("en", "Who are you?"),
    ("es", "¿Quién es usted?"),
    ("fr", "Qui êtes-vous ?"),
    ("hi", "आप कौन हैं?"),
    ("sw", "Wewe ni nani?"),
    ("vi", "Bạn là ai?"),
    ("zh-CN", "您是谁？"),
];

/// Seconds of a WAV of 16-bit samples with one channel; its head must say what is there.
fn seconds(wav: &[u8]) -> f64 {
    let long = |at: usize| u32::from_le_bytes(wav[at..at + 4].try_into().unwrap());
    assert_eq!((&wav[..4], &wav[8..12], &wav[36..40]), (&b"RIFF"[..], &b"WAVE"[..], &b"data"[..]));
    assert_eq!((long(4) as usize, long(40) as usize), (wav.len() - 8, wav.len() - 44));
    f64::from(long(40)) / 2.0 / f64::from(long(24))
}

#[test]
fn every_language_is_heard() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    for (lang, text) in SAID {
        let out = place.path(&format!("{lang}.wav"));
        let said = kiosk.run(&["voice", "say", text, "--lang", lang, "--out", out.to_str().unwrap()], "");
        assert!(said.status.success(), "{lang}: {said:?}");
        let seconds = seconds(&std::fs::read(&out).unwrap());
        assert!((0.3..6.0).contains(&seconds), "{lang}: {seconds} s");
    }
}

/// What is listed for recording is what a pack is asked for, and a recording comes before the program's voice.
#[test]
fn a_recording_is_played_instead() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let listed = place::run(&["voice", "list", "--lang", "zh-CN"], "");
    let text = String::from_utf8(listed.stdout).unwrap();
    let (name, sentence) = text.lines().find_map(|l| l.split_once('\t')).unwrap();
    let folder = place.path("pack/zh-CN");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name).with_extension("ogg"), b"OggS recorded").unwrap();
    let added = kiosk.run(&["voice", "add", place.path("pack").to_str().unwrap()], "");
    assert_eq!(place::json(&added), json!({ "sounds": 1 }));

    let out = place.path("said");
    let said = kiosk.run(&["voice", "say", sentence, "--lang", "zh-CN", "--out", out.to_str().unwrap()], "");
    assert_eq!(place::json(&said), json!({ "media": "audio/ogg", "bytes": 13 }));
    assert_eq!(std::fs::read(&out).unwrap(), b"OggS recorded");
}

#[test]
fn a_leader_takes_a_pack_from_a_stick_and_lets_it_go_again() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let stick = place.path("stick");
    let pack = stick.join("punnet/voice/sw");
    std::fs::create_dir_all(&pack).unwrap();
    let listed = place::run(&["voice", "list", "--lang", "sw"], "");
    let text = String::from_utf8(listed.stdout).unwrap();
    let asked = |line: &&str| line.ends_with("\tWewe ni nani?");
    let (name, sentence) = text.lines().find(asked).and_then(|line| line.split_once('\t')).unwrap();
    std::fs::write(pack.join(name).with_extension("ogg"), b"OggS recorded").unwrap();
    std::fs::write(pack.join("0123456789abcdef.ogg"), b"Dear cooperative").unwrap();
    let serve = ["serve", "--store", kiosk.store(), "--listen", "127.0.0.1:0"];
    let sticks = [("PUNNET_STICKS", stick.to_str().unwrap())];
    let mut served = Served::at(Server::start_with(&serve, &sticks));
    served.sign_in(&sample.farmer, None);
    assert_eq!(served.ask(json!({ "do": "voices" })).unwrap_err().code, "role-needed");
    served.sign_in(&sample.leader, Some(PIN));

    let found = served.ask(json!({ "do": "voices" })).unwrap();
    assert_eq!(found["kept"], json!([]));
    let swahili = found["sticks"][0]["voices"][0].clone();
    assert_eq!(
        (&swahili["lang"], &swahili["recorded"], &swahili["broken"]),
        (&json!("sw"), &json!(1), &json!(1))
    );
    assert_eq!(swahili["sentences"], json!(text.lines().count()));
    let id = &found["sticks"][0]["id"];
    let add = |lang: &str| served.ask(json!({ "do": "add_voice", "stick": id, "lang": lang }));
    assert_eq!(add("fr").unwrap_err().code, "voice-pack-unreadable", "nothing French is on it");
    let kept = add("sw").unwrap()["kept"].clone();
    assert_eq!(
        (&kept[0]["lang"], &kept[0]["recorded"], &kept[0]["broken"]),
        (&json!("sw"), &json!(1), &json!(0))
    );
    let out = place.path("said");
    let say = ["voice", "say", sentence, "--lang", "sw", "--out", out.to_str().unwrap()];
    assert_eq!(place::json(&kiosk.run(&say, ""))["media"], "audio/ogg");
    let left = served.ask(json!({ "do": "remove_voice", "lang": "sw" })).unwrap();
    assert_eq!(left["kept"], json!([]));
    std::fs::remove_dir_all(&stick).unwrap();
    assert_eq!(served.ask(json!({ "do": "voices" })).unwrap()["sticks"], json!([]), "it was pulled out");
}

/// What a trainer makes of a folder of recordings is one file, taken from a shell or chosen at the screen.
#[test]
fn a_pack_is_made_of_a_folder_and_taken_as_one_file() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let (folder, file) = (place.path("recordings"), place.path("sw.voice"));
    let [folder_name, file_name] = [folder.to_str().unwrap(), file.to_str().unwrap()];
    let sheet = place::json(&place::run(&["voice", "sheet", folder_name, "--lang", "sw"], ""));
    std::fs::write(folder.join("0001.ogg"), b"OggS recorded").unwrap();
    std::fs::write(folder.join("0002.ogg"), b"Dear cooperative").unwrap();
    let pack = ["voice", "pack", folder_name, "--lang", "sw", "--out", file_name];
    let made = place::json(&place::run(&pack, ""));
    assert_eq!((&made["recorded"], &made["sentences"]), (&json!(1), &sheet["sentences"]));
    assert_eq!(made["left_out"], json!([{ "file": "0002.ogg", "why": "no-sound" }]));

    let mut served = kiosk.serve();
    served.sign_in(&sample.leader, Some(PIN));
    let bytes = std::fs::read(&file).unwrap();
    let add = |bytes: &[u8]| served.ask(json!({ "do": "add_voice_file", "pack_base64": base64(bytes) }));
    assert_eq!(add(&bytes[..bytes.len() - 1]).unwrap_err().code, "voice-pack-damaged");
    assert_eq!(add(b"Dear cooperative").unwrap_err().code, "voice-pack-foreign");
    let added = add(&bytes).unwrap();
    assert_eq!((&added["added"], &added["kept"][0]["recorded"]), (&json!("sw"), &json!(1)));
    let sample = added["kept"][0]["samples"][0].as_str().unwrap();
    let said = served.ask(json!({ "do": "say", "text": sample, "lang": "sw" })).unwrap();
    assert_eq!(said["media"], "audio/ogg");
    assert_eq!(place::json(&kiosk.run(&["voice", "add", file_name], "")), json!({ "sounds": 1 }));
}

/// Sounds lie unencrypted beside the records, so nobody's name or money may be among them.
#[test]
fn only_common_sentences_are_kept() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let served = kiosk.serve();
    let say = |text: &str| -> Value { served.ask(json!({ "do": "say", "text": text })).unwrap() };
    assert_eq!(say("Amina gets 500 yuan")["media"], "audio/wav");
    let kept = place.path("luochuan.db.voice");
    assert!(!kept.exists(), "nothing of it is kept");
    assert_eq!(say("Who are you?")["media"], "audio/wav");
    assert_eq!(std::fs::read_dir(kept.join("spoken/en")).unwrap().count(), 1);
}
