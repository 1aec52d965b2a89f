//! Two photos of the same pieces, turned over between them, become one inspection.

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, command_id};
use crate::one_harvest::best_answers;
use crate::photos::unbase64;
use crate::place::{Place, run};
use crate::refusals::refused;

/// Two of the sample's photos of a kind: its pieces lie a little elsewhere in the other, as if a hand
/// had turned them.
pub fn two_photos(kiosk: &Kiosk, sample: &Sample, produce: &str) -> [String; 2] {
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots" })).unwrap();
    let photos: Vec<String> = lots["lots"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|lot| lot["produce"] == produce && lot["photo"].is_string())
        .map(|lot| kiosk.ask(leader, json!({ "do": "photo", "photo": lot["photo"] })).unwrap())
        .map(|file| file["base64"].as_str().unwrap().to_owned())
        .collect();
    let pieces = |photo: &String| {
        let file = kiosk.store.with_file_name("count.jpg");
        std::fs::write(&file, unbase64(photo)).unwrap();
        let measured = shell(&["measure", file.to_str().unwrap(), "--produce", produce]);
        measured["pieces"].as_array().unwrap().len()
    };
    let first = photos.iter().find(|p| pieces(p) == 4).unwrap().clone();
    let second = photos.iter().find(|p| **p != first).unwrap().clone();
    [first, second]
}

fn shell(args: &[&str]) -> Value {
    let done = run(args, "");
    assert!(done.status.success(), "{done:?}");
    serde_json::from_slice(&done.stdout).unwrap()
}

#[test]
fn the_other_side_is_measured_with_the_first_and_both_are_kept() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap().to_owned();
    let [first, second] = two_photos(&kiosk, &sample, "tomato");
    let lots = kiosk.ask(&leader, json!({ "do": "lots" })).unwrap();
    let waits = |lot: &&Value| lot["produce"] == "tomato" && lot["stage"] == "waiting";
    let lot = lots["lots"].as_array().unwrap().iter().find(waits).unwrap()["id"].clone();
    let measure = |image: &str, turned_from: &Value| {
        let asked =
            json!({ "do": "measure_photo", "lot": lot, "image_base64": image, "turned_from": turned_from });
        kiosk.ask(&leader, asked)
    };
    let one = measure(&first, &Value::Null).unwrap();
    assert_eq!((&one["measurement"]["sides_seen"], &one["second"]), (&json!(1), &Value::Null));
    let both = measure(&second, &one["photo"]).unwrap();
    assert_eq!(both["photo"], one["photo"]);
    assert_eq!(both["measurement"]["sides_seen"], 2, "{both}");
    let pieces = both["measurement"]["pieces"].as_array().unwrap();
    assert!(pieces.iter().all(|p| p["other_side"]["outline_px"].is_array()));

    // the same side once more is said to be that, and a photo nobody measured is none
    let still = measure(&first, &one["photo"]).unwrap();
    assert_eq!((&still["measurement"]["sides_seen"], &still["second"]), (&json!(1), &Value::Null));
    let unknown = json!({
        "do": "measure_photo", "lot": lot, "image_base64": second, "turned_from": "00".repeat(32),
    });
    refused(&kiosk, &leader, &unknown, "not-found");

    let answers = best_answers(&both["standard"]);
    let named = json!({ "lot": lot, "photo": both["photo"], "second": both["second"], "answers": answers });
    let asked = |what: Value| {
        let mut request = named.clone();
        request.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
        kiosk.ask(&leader, request).unwrap()
    };
    let proposal = asked(json!({ "do": "propose" }));
    assert!(asked(json!({ "do": "judge_sample" }))["sellable"].is_array());
    let kept = asked(json!({ "do": "keep_inspection", "command_id": command_id() }));
    assert_eq!(kept["inspection"]["second_photo"], both["second"]);
    assert_eq!(kept["inspection"]["measurement"]["sides_seen"], 2);
    assert_eq!(kept["inspection"]["proposal"]["class"], proposal["class"]);
    let names = kept["lot"]["photos"].as_object().unwrap();
    assert!(names.contains_key(both["second"].as_str().unwrap()), "it travels with the lot");
    let small = ["thumbnail", "second_thumbnail"].map(|name| kept["inspection"][name].as_str().unwrap());
    assert_ne!(small[0], small[1], "each side has a small picture of its own that travels first");
    kiosk.assert_sound();
}

#[test]
fn a_shell_measures_both_sides_and_draws_each() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photos = two_photos(&kiosk, &sample, "tomato");
    let at = |name: &str| kiosk.store.with_file_name(name).to_str().unwrap().to_owned();
    let [a, b, over, under] = ["a.jpg", "b.jpg", "over.png", "under.png"].map(at);
    std::fs::write(&a, unbase64(&photos[0])).unwrap();
    std::fs::write(&b, unbase64(&photos[1])).unwrap();
    let draw = ["--overlay", &over, "--overlay-second", &under];
    let both = shell(&[&["measure", &a, "--second", &b, "--produce", "tomato"][..], &draw].concat());
    assert_eq!(both["sides_seen"], 2, "{both}");
    for drawn in [over, under] {
        assert!(image::open(&drawn).unwrap().width() >= 1000, "{drawn}");
    }
    let same = shell(&["measure", &a, "--second", &a, "--produce", "tomato"]);
    assert_eq!((&same["sides_seen"], &same["warnings"]), (&json!(1), &json!(["not_turned"])));
}
