//! Every command of the shell, as another program calls it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::both_sides::two_photos;
use crate::kiosk::{Kiosk, command_id};
use crate::photos::{sample_photo, unbase64};
use crate::place::{self, Place, punnet, run};

const COMMANDS: [&str; 16] = [
    "call",
    "schema",
    "demo",
    "measure",
    "calibrate",
    "recognise",
    "mat",
    "grade",
    "label",
    "dossier",
    "sync",
    "serve",
    "hub",
    "check",
    "backup",
    "restore",
];

#[test]
fn help_lists_every_command_and_each_has_its_own() {
    assert_eq!(punnet().file_name().unwrap(), "punnet");
    let out = run(&["--help"], "");
    let help = String::from_utf8(out.stdout).unwrap();
    let listed: BTreeSet<&str> = help.lines().filter_map(|l| l.split_whitespace().next()).collect();
    for command in COMMANDS {
        assert!(listed.contains(command), "{command} isn't in {help}");
        let own = run(&[command, "--help"], "");
        assert!(own.status.success() && own.stdout.len() > 80, "{command}");
    }
    assert!(!run(&["fly"], "").status.success());
}

#[test]
fn the_sample_prints_its_ids_and_nothing_else() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let out = run(&["demo", "--store", kiosk.store(), "--json"], "");
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(text.lines().count(), 1);
    let ids: Value = serde_json::from_str(&text).unwrap();
    let keys: BTreeSet<&str> = ids.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["cooperative", "members", "lots", "orders", "consignments"]));
    // It follows from the founding kiosk's key.
    let version = |text: &str| uuid::Uuid::parse_str(text).map(|id| id.get_version_num());
    assert_eq!(version(ids["cooperative"].as_str().unwrap()), Ok(8));
    for list in ["members", "lots", "orders", "consignments"] {
        let ids = ids[list].as_array().unwrap();
        assert!(!ids.is_empty() && ids.iter().all(|id| id.as_str().is_some_and(is_id)), "{list}: {ids:?}");
    }
    let again = run(&["demo", "--store", kiosk.store(), "--json"], "");
    assert!(!again.status.success(), "a store that has a cooperative is left alone");
    assert!(place::json(&again)["error"]["code"].is_string());
    kiosk.assert_sound();
}

fn is_id(text: &str) -> bool {
    uuid::Uuid::parse_str(text).is_ok_and(|id| id.get_version_num() == 7)
}

#[test]
fn call_answers_one_request_or_a_line_each() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let leader = sample.leader["id"].as_str().unwrap();
    let lines = [
        json!({ "do": "home" }).to_string(),
        String::new(),
        "not JSON".to_owned(),
        json!({ "do": "lot", "lot": sample.ids["lots"][0] }).to_string(),
        json!({ "do": "add_place", "command_id": command_id(), "name": "北坡", "registration": "" })
            .to_string(),
    ];
    let out = kiosk.run(&["call", "--lines", "--as", leader], &lines.join("\n"));
    assert!(!out.status.success(), "a refused line tells in the exit code");
    let text = String::from_utf8(out.stdout).unwrap();
    let answers: Vec<Value> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["value"]["cooperative"]["id"], sample.ids["cooperative"]);
    assert_eq!(answers[1]["error"]["code"], "request-unreadable");
    assert_eq!(answers[2]["value"]["lot"]["id"], sample.ids["lots"][0]);
    assert_eq!(answers[3]["touched"][0]["kind"], "place");
    let nobody = kiosk.run(&["call", "--as", "9999"], r#"{"do":"home"}"#);
    assert!(!nobody.status.success());
}

#[test]
fn the_schema_names_every_request_and_its_answer() {
    let schema: Value = serde_json::from_slice(&run(&["schema"], "").stdout).unwrap();
    let answers: BTreeSet<&str> = schema["answers"].as_object().unwrap().keys().map(String::as_str).collect();
    let named = |variant: &Value| {
        let tag = &variant["properties"]["do"];
        tag["const"].as_str().or(tag["enum"][0].as_str()).unwrap().to_owned()
    };
    let requests: Vec<String> = schema["request"]["oneOf"].as_array().unwrap().iter().map(named).collect();
    assert!(requests.len() > 40);
    assert_eq!(requests.iter().map(String::as_str).collect::<BTreeSet<_>>(), answers);
}

#[test]
fn measure_and_grade_print_what_outside_checks_read() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photo = place.path("apples.jpg");
    std::fs::write(&photo, unbase64(&sample_photo(&kiosk, &sample, "apple"))).unwrap();
    let (photo, overlay) = (photo.to_str().unwrap(), place.path("overlay.png"));
    let out = run(&["measure", photo, "--produce", "apple", "--overlay", overlay.to_str().unwrap()], "");
    let measured = place::json(&out);
    assert_eq!(measured["mat"]["found"], true);
    assert!(measured["mat"]["mm_per_px"].as_f64().unwrap() > 0.0);
    assert!(measured["mat"]["markers"].as_array().unwrap().len() >= 4);
    for part in ["decode", "mat", "segment", "measure", "total"] {
        assert!(measured["ms"][part].is_number(), "{part}");
    }
    let pieces = measured["pieces"].as_array().unwrap();
    assert!(pieces.len() >= 4);
    for field in [
        "centre_px",
        "centre_mm",
        "diameter_mm",
        "feret_max_mm",
        "feret_min_mm",
        "lab",
        "touching",
        "counted",
    ] {
        assert!(pieces.iter().all(|p| !p[field].is_null()), "{field}");
    }
    // The sample's apples are drawn 36 mm ± 4.5 % in radius.
    for piece in pieces.iter().filter(|p| p["counted"] == true) {
        let diameter = piece["diameter_mm"].as_f64().unwrap();
        assert!((66.0..78.0).contains(&diameter), "{diameter}");
    }
    image::open(overlay).unwrap();
    grade(photo);
}

#[test]
fn recognise_prints_what_outside_checks_read() {
    let place = Place::new();
    let plain = place.path("plain.png");
    image::RgbImage::from_pixel(300, 200, image::Rgb([90, 120, 200])).save(&plain).unwrap();
    let said = place::json(&run(&["recognise", plain.to_str().unwrap()], ""));
    assert_eq!((&said["is_produce"], &said["produce"]), (&Value::Bool(false), &Value::Null), "{said}");
    assert!((0.5..=1.0).contains(&said["confidence"].as_f64().unwrap()) && said["freshness"].is_null());
    std::fs::write(&plain, b"a letter").unwrap();
    let said = place::json(&run(&["recognise", plain.to_str().unwrap()], ""));
    assert_eq!(said["error"]["code"], "not-an-image");
}

#[test]
fn a_lens_is_not_learnt_from_pictures_that_say_nothing_of_it() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photo = place.path("apples.jpg");
    std::fs::write(&photo, unbase64(&sample_photo(&kiosk, &sample, "apple"))).unwrap();
    let letter = place.path("letter.jpg");
    std::fs::write(&letter, b"dear grandma").unwrap();
    let (photo, letter) = (photo.to_str().unwrap(), letter.to_str().unwrap());
    let refused = |photos: &[&str]| {
        let args = [&["calibrate", "--camera", "Web camera", "--store", kiosk.store()], photos].concat();
        let out = run(&args, "");
        assert!(!out.status.success());
        place::json(&out)["error"].clone()
    };
    let unnamed = run(&["calibrate", "--store", kiosk.store(), photo], "");
    assert_eq!(place::json(&unnamed)["error"]["code"], "camera-unnamed", "a drawn photo names no camera");
    assert_eq!(refused(&[photo])["code"], "calibrate-photos");
    assert_eq!(refused(&[photo, photo, photo])["code"], "calibrate-alike");
    let second = refused(&[photo, letter, photo]);
    assert_eq!(second["code"], "calibrate-photo");
    // The number is set apart from the words around it.
    let message = second["message"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    assert!(message.contains("icture 2"), "{second}");
    assert_eq!(kiosk.ask("1", json!({ "do": "cameras" })).unwrap(), json!([]));
}

#[test]
fn a_frame_is_looked_at_and_nothing_of_it_is_kept() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let image_base64 = sample_photo(&kiosk, &sample, "apple");
    let before = kiosk.run(&["check", "--json"], "").stdout;
    let asked = json!({ "do": "frame", "image_base64": image_base64 });
    let seen = kiosk.ask("1", asked).unwrap();
    assert_eq!(seen["hint"], "good", "{seen}");
    assert_eq!(seen["corners"].as_array().map(Vec::len), Some(4));
    assert_eq!(kiosk.run(&["check", "--json"], "").stdout, before);
    let letter = json!({ "do": "frame", "image_base64": "bm8gcGljdHVyZQ==" });
    assert_eq!(kiosk.ask("1", letter).unwrap_err().code, "not-an-image");
}

#[test]
fn what_is_no_photo_is_refused_with_words() {
    let place = Place::new();
    let heic = b"\0\0\0\x28ftypheic\0\0\0\0mif1MiHEheic";
    let files: [(&str, &[u8], &str); 4] = [
        ("empty.jpg", b"", "not-an-image"),
        ("letter.jpg", b"dear grandma, the apples are ripe", "not-an-image"),
        ("phone.heic", heic, "photo-heic"),
        ("film.jpg", &vec![0xFF; 81 << 20], "photo-too-large"),
    ];
    for (name, bytes, code) in files {
        let path = place.path(name);
        std::fs::write(&path, bytes).unwrap();
        let out = run(&["measure", path.to_str().unwrap(), "--produce", "apple"], "");
        let said = place::json(&out);
        assert!(!out.status.success() && said["error"]["code"] == code, "{name}: {said}");
        assert!(said["error"]["message"].as_str().unwrap().contains("Nothing was changed"), "{said}");
    }
    let folder = place.path("empty.jpg");
    let out = run(&["measure", folder.parent().unwrap().to_str().unwrap(), "--produce", "apple"], "");
    assert!(!out.status.success() && place::json(&out)["error"]["code"] == "not-found");
}

fn grade(photo: &str) {
    let graded = place::json(&run(&["grade", photo, "--produce", "apple", "--standard", "unece-ffv-50"], ""));
    assert!(graded["class"].is_string() && graded["standard_name"].is_string(), "{graded}");
    let rules = graded["rules"].as_array().unwrap();
    assert!(!rules.is_empty());
    for rule in rules {
        assert!(
            rule["measured"].is_number() && rule["limit"].is_number() && rule["clause"].is_string(),
            "{rule}"
        );
    }
    let eu = place::json(&run(&["grade", photo, "--produce", "apple", "--market", "EU"], ""));
    assert!(eu["standard"].as_str().unwrap().starts_with("eu-"), "{eu}");
    let no = run(&["grade", photo, "--produce", "apple", "--standard", "none-such"], "");
    assert_eq!(place::json(&no)["error"]["code"], "standard-unknown");
    assert!(!run(&["grade", photo, "--produce", "durian"], "").status.success());
    assert!(!run(&["measure", "/nowhere.jpg", "--produce", "apple"], "").status.success());
}

/// What a kiosk knows of its standards and cameras, the shell can grade by.
#[test]
fn grade_takes_both_sides_a_learnt_camera_and_a_stores_standards() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photos = two_photos(&kiosk, &sample, "tomato").map(|photo| unbase64(&photo));
    let file = |name: &str, bytes: &[u8]| {
        std::fs::write(place.path(name), bytes).unwrap();
        place.path(name).to_str().unwrap().to_owned()
    };
    let (over, under) = (file("over.jpg", &photos[0]), file("under.jpg", &photos[1]));
    let graded = |more: &[&str]| {
        place::json(&run(&[&["grade", over.as_str(), "--produce", "tomato"][..], more].concat(), ""))
    };
    assert_eq!(graded(&[])["measurement"]["sides_seen"], 1);
    let both = graded(&["--second", &under]);
    assert_eq!(both["measurement"]["sides_seen"], 2, "{both}");
    assert!(both["class"].is_string());

    let lens = json!({ "focal_35mm": 28.0, "focal_spread": 0.004, "axis": [0.0, 0.0], "k1": 0.0, "k2": 0.0,
        "aspect": 4.0 / 3.0 });
    let learnt = json!({ "camera": "Web camera", "lens": lens, "reprojection_px": 0.3,
        "photo_px": [2000, 1500], "photos": 4, "at_ms": 0 });
    let calibration = file("camera.json", learnt.to_string().as_bytes());
    let by_camera = graded(&["--calibration", &calibration]);
    assert!(by_camera["class"].is_string(), "{by_camera}");
    let letter = file("letter.json", b"dear grandma");
    assert_eq!(graded(&["--calibration", &letter])["error"]["code"], "calibration-unreadable");

    let built_in = include_str!("../../assets/standards/eu-2023-2429-tomato.toml");
    let edition = built_in.lines().find(|l| l.starts_with("edition = ")).unwrap();
    let corrected = file("tomato.toml", built_in.replacen(edition, "edition = \"2027\"", 1).as_bytes());
    assert!(kiosk.run(&["standards", "add", &corrected], "").status.success());
    assert_eq!(graded(&["--store", kiosk.store()])["edition"], "2027");
    assert_ne!(graded(&[])["edition"], "2027", "without the store what is built in");
    let unknown = graded(&["--store", kiosk.store(), "--camera", "Web camera"]);
    assert_eq!(unknown["error"]["code"], "not-found");
    let nowhere = place.path("nowhere.db");
    assert_eq!(graded(&["--store", nowhere.to_str().unwrap()])["error"]["code"], "not-found");
    assert!(!nowhere.exists(), "grading makes no store");
}

#[test]
fn the_mats_own_pictures_are_measured() {
    let shared = std::env::var_os("PUNNET_SHARED").map(std::path::PathBuf::from);
    let shared = shared.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared").into());
    let picture = shared.join("photos/mat/dev_00.jpg");
    if !picture.exists() {
        println!("skipped: no pictures of the mat beside the project");
        return;
    }
    let mat = shared.join("photos/mat/mat.json");
    let args = ["measure", picture.to_str().unwrap(), "--produce", "tomato", "--mat", mat.to_str().unwrap()];
    let measured = place::json(&run(&args, ""));
    assert_eq!(measured["mat"]["found"], true, "{measured}");
    assert!(!measured["pieces"].as_array().unwrap().is_empty());
}

#[test]
fn label_and_dossier_write_files() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let lot = sample.ids["lots"][0].as_str().unwrap();
    for (format, magic) in [("pdf", &b"%PDF"[..]), ("png", b"\x89PNG")] {
        let to = place.path(&format!("label.{format}"));
        let args =
            ["label", "--lot", lot, "--format", format, "--lang", "zh-CN", "--out", to.to_str().unwrap()];
        assert!(kiosk.run(&args, "").status.success());
        assert!(std::fs::read(to).unwrap().starts_with(magic));
    }
    let unapproved = sample.ids["lots"][5].as_str().unwrap();
    let no = kiosk.run(&["label", "--lot", unapproved, "--out", place.path("no.pdf").to_str().unwrap()], "");
    assert_eq!(place::json(&no)["error"]["code"], "not-approved");
    assert!(!place.path("no.pdf").exists());
    let folder = place.path("papers");
    let consignment = sample.ids["consignments"][0].as_str().unwrap();
    let args = ["dossier", "--consignment", consignment, "--out", folder.to_str().unwrap()];
    assert!(kiosk.run(&args, "").status.success());
    let names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().file_name()).collect();
    for paper in ["commercial-invoice", "packing-list", "cn23"] {
        assert!(names.iter().any(|n| n.to_string_lossy().starts_with(paper)), "{names:?}");
    }
}

#[test]
fn serve_shows_the_screens_to_their_own_page_only() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    let served = kiosk.serve();
    assert!(served.server.address().starts_with("127.0.0.1:"));
    let (status, media, page) = served.get("/");
    assert_eq!((status, media.as_str()), (200, "text/html; charset=utf-8"));
    assert!(String::from_utf8_lossy(&page).contains("Punnet"));
    assert_eq!(served.get("/photo/0000?session=none").0, 404);
    let foreign = crate::kiosk::client()
        .post(format!("{}/call", served.server.url))
        .header("origin", "https://evil.example")
        .body(r#"{"request":{"do":"home"}}"#)
        .send()
        .unwrap();
    assert_eq!(foreign.status(), 403);
    served.server.stop();
}

#[test]
fn a_check_finds_a_damaged_disk() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    kiosk.demo();
    kiosk.assert_sound();
    let mut bytes = std::fs::read(&kiosk.store).unwrap();
    let middle = bytes.len() * 3 / 4;
    bytes[middle] ^= 0x40;
    std::fs::write(&kiosk.store, bytes).unwrap();
    let out = kiosk.run(&["check", "--json"], "");
    assert!(!out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
}
