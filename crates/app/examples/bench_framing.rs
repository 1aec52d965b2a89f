//! How many frames of the camera's moving picture a kiosk can look at in a second, through
//! the door as window and browser ask: JSON with base64 in, JSON out. A line for each kind
//! of frame, then one line of JSON.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_app::{App, Reference, SystemHost, demo};
use punnet_measuring::scene::{Body, Shot, photograph};
use serde_json::{Value, json};

/// Frames looked at of each kind.
const FRAMES: u32 = 30;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(&folder.path().join("kiosk.db"), Box::new(SystemHost::default())).unwrap();
    demo::fill(&app, None).unwrap();
    let session = signed_in(&app);
    let mut rates = serde_json::Map::new();
    for (name, frame) in frames() {
        let call = json!({
            "request": { "do": "frame", "image_base64": STANDARD.encode(&frame) },
            "session": session, "lang": "en",
        });
        let text = call.to_string();
        let hint = ask(&app, &text)["value"]["hint"].clone();
        let began = Instant::now();
        (0..FRAMES).for_each(|_| drop(ask(&app, &text)));
        let rate = f64::from(FRAMES) / began.elapsed().as_secs_f64();
        println!("{name:10} {hint:12} {:4} kB  {rate:5.1} frames a second", frame.len() / 1000);
        rates.insert(name.to_owned(), json!(rate));
    }
    println!("{}", json!({ "bench": "framing", "frames_a_second": rates }));
}

/// One request as text, its answer as it is sent.
fn ask(app: &App, text: &str) -> Value {
    let answer = app.call(serde_json::from_str(text).unwrap()).unwrap();
    serde_json::from_str(&serde_json::to_string(&answer).unwrap()).unwrap()
}

fn signed_in(app: &App) -> Value {
    let people = ask(app, &json!({ "request": { "do": "people" } }).to_string());
    let all = people["value"].as_array().unwrap();
    let farmer = all.iter().find(|p| p["needs_pin"] == json!(false)).unwrap();
    let sign_in = json!({ "request": { "do": "sign_in", "person": farmer["id"] } });
    ask(app, &sign_in.to_string())["value"]["session"].clone()
}

/// Frames of 1280 × 960 as a screen sends them.
fn frames() -> Vec<(&'static str, Vec<u8>)> {
    let mats = Reference::built_in().unwrap().mats;
    let mat = mats.first().unwrap();
    let apple = |x, y| Body { at_mm: [x, y], semi_mm: [36.0; 3], turned: 0.0, srgb: [158, 44, 46] };
    let apples = [apple(90.0, 80.0), apple(190.0, 88.0), apple(90.0, 195.0)];
    let above = Shot { size_px: [1280, 960], ..Shot::PHONE };
    let of = |shot: Shot| photograph(mat, "grey", &apples, &shot).unwrap();
    vec![
        ("near", of(above)),
        ("good", of(Shot { distance_mm: 480.0, ..above })),
        ("tilted", of(Shot { distance_mm: 600.0, tilt: 0.6, ..above })),
        ("far", of(Shot { distance_mm: 1100.0, ..above })),
        // From below the table's edge nothing of the mat is seen.
        ("no mat", of(Shot { distance_mm: 90.0, ..above })),
    ]
}
