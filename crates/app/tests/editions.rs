//! Editions of standards in a store: those of before, which were settings of one kiosk, and
//! those this program doesn't understand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::Path;

use punnet_app::door::{Request, Value};
use punnet_app::view::{EditionState, StandardAbout};
use punnet_app::{App, Caller, SystemHost};
use serde_json::json;

const LEMON: &str = "eu-2023-2429-lemon";

/// The built-in standard of lemons with another minimum.
fn corrected() -> String {
    let built_in = include_str!("../../../assets/standards/eu-2023-2429-lemon.toml");
    built_in.replacen("value_mm = 45", "value_mm = 47", 1)
}

fn open(store: &Path) -> App {
    App::open(store, Box::new(SystemHost::default())).unwrap()
}

fn ask(app: &App, caller: &Caller, request: serde_json::Value) -> Value {
    app.answer(caller, serde_json::from_value::<Request>(request).unwrap()).unwrap().value
}

/// Founds a cooperative; its leader asks.
fn founded(app: &App) -> Caller {
    let nobody = Caller { person: None, lang: "en".to_owned(), session: None };
    let address = json!({ "street": "", "city": "Luochuan", "region": "", "postcode": "", "country": "CN", "phone": "" });
    let cooperative = json!({
        "name": "Three Hills", "address": address, "gs1_prefix": "2000001", "packhouse_code": "",
        "currency": "CNY", "deductions": [], "payment_details": [],
    });
    let leader = json!({ "name": "Mei", "face": 1, "roles": ["leader"], "pin": "2468", "consent": 1 });
    let command_id = app.command_id();
    let asked = json!({ "do": "found_cooperative", "command_id": command_id, "cooperative": cooperative, "leader": leader });
    match ask(app, &nobody, asked) {
        Value::FoundCooperative(founded) => Caller { person: Some(founded.leader.id), ..nobody },
        other => panic!("{other:?}"),
    }
}

fn standard(app: &App, leader: &Caller, id: &str) -> StandardAbout {
    match ask(app, leader, json!({ "do": "standards" })) {
        Value::ListStandards(all) => all.into_iter().find(|about| about.id == id).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn keep_as_setting(app: &App, id: &str, text: &str) {
    app.with_store(|store| store.set_setting(&format!("standard/{id}"), &text)).unwrap();
}

#[test]
fn what_a_store_of_before_kept_as_a_setting_becomes_the_cooperatives() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("kiosk.db");
    let leader = {
        let app = open(&store);
        let leader = founded(&app);
        keep_as_setting(&app, LEMON, &corrected());
        leader
    };
    let app = open(&store);
    let about = standard(&app, &leader, LEMON);
    assert_eq!((about.editions.len(), about.editions[0].state), (1, EditionState::Holds));
    assert_eq!(about.editions[0].by, None, "nobody signed it");
    assert_eq!(about.changes.len(), 1, "{:?}", about.changes);
    let left: Vec<(String, String)> = app.with_store(|s| s.read().settings("standard/")).unwrap();
    assert_eq!(left, [], "it is no setting any more");
    drop(app);
    assert_eq!(standard(&open(&store), &leader, LEMON).editions.len(), 1, "and only once");
}

#[test]
fn a_setting_waits_until_the_kiosk_belongs_to_a_cooperative() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("kiosk.db");
    keep_as_setting(&open(&store), LEMON, &corrected());
    let leader = {
        let app = open(&store);
        assert_eq!(app.with_store(|s| s.read().settings::<String>("standard/")).unwrap().len(), 1);
        founded(&app)
    };
    assert_eq!(standard(&open(&store), &leader, LEMON).changes.len(), 1);
}

/// A file of a newer form, one with a question without words, and one of nothing known.
#[test]
fn what_is_not_understood_is_kept_and_the_built_in_one_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("kiosk.db");
    let lime = include_str!("../../../assets/standards/eu-2023-2429-lime.toml");
    let odd = lime.replacen("code = \"skin\"", "code = \"scent\"", 1);
    let leader = {
        let app = open(&store);
        let leader = founded(&app);
        keep_as_setting(&app, LEMON, &format!("form = 2\nrows = 3\n{}", corrected()));
        keep_as_setting(&app, "eu-2023-2429-lime", &odd);
        keep_as_setting(&app, "moon-cheese", "what = 1");
        leader
    };
    let app = open(&store);
    let lemon = standard(&app, &leader, LEMON);
    let edition = &lemon.editions[0];
    assert_eq!((edition.state, lemon.changes.len()), (EditionState::Unusable, 0));
    assert_eq!(Some(&lemon.edition), lemon.built_in.as_ref());
    let problem = edition.problem.as_ref().unwrap();
    assert_eq!(problem.code, "standard-newer");
    assert!(problem.message.contains('2'), "{}", problem.message);
    match ask(&app, &leader, json!({ "do": "exchange" })) {
        Value::ShowExchange(view) => assert_eq!(view.standards_unusable, 3, "the exchange's screen says so"),
        other => panic!("{other:?}"),
    }
    let moon = standard(&app, &leader, "moon-cheese");
    assert_eq!((moon.produce, moon.built_in, moon.editions[0].state), (None, None, EditionState::Unusable));
    let judged = ask(&app, &leader, json!({ "do": "produce" }));
    assert!(matches!(judged, Value::ListProduce(all) if !all.is_empty()), "the kiosk works on");
    let lemons = standard(&app, &leader, LEMON);
    let (id, edition) = (app.command_id(), lemons.editions[0].id);
    let back = json!({ "do": "take_back_standard", "command_id": id, "standard": LEMON, "edition": edition });
    match ask(&app, &leader, back) {
        Value::TakeBackStandard(about) => assert_eq!(about.editions[0].state, EditionState::TakenBack),
        other => panic!("{other:?}"),
    }
}
