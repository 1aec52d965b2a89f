//! The power fails at every step of a morning's work, and in the middle of saving.

use std::time::Duration;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::one_harvest::{best_answers, entered};
use crate::photos::sample_photo;
use crate::place::Place;

/// A kiosk whose power is cut after every answer.
struct Unlucky<'a> {
    kiosk: &'a Kiosk,
    sample: &'a Sample,
    served: Option<Served>,
}

impl<'a> Unlucky<'a> {
    fn new(kiosk: &'a Kiosk, sample: &'a Sample) -> Self {
        Self { kiosk, sample, served: None }
    }

    /// Starts, signs the farmer in, asks, and loses its power.
    fn ask(&mut self, request: &Value) -> Value {
        let served = self.start();
        let answer = served.ask(request.clone()).unwrap();
        self.served.take().unwrap().server.cut();
        answer
    }

    fn start(&mut self) -> &Served {
        let mut served = self.kiosk.serve();
        served.sign_in(&self.sample.farmer, None);
        self.served.insert(served)
    }
}

#[test]
fn the_draft_and_the_lot_survive_at_every_step() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let photo = sample_photo(&kiosk, &sample, "apple");
    let mut unlucky = Unlucky::new(&kiosk, &sample);
    let entered = entered(unlucky.start(), &sample.farmer, "apple", "24.6");
    let before = unlucky.ask(&json!({ "do": "lots" }))["lots"].as_array().unwrap().len();
    let command = command_id();
    let mut draft = json!({ "command_id": command });
    for field in ["produce", "weight", "harvested", "place"] {
        draft[field] = entered[field].clone();
        unlucky.ask(&json!({ "do": "save_draft", "name": "receive", "body": draft }));
        assert_eq!(unlucky.ask(&json!({ "do": "draft", "name": "receive" })), draft, "after {field}");
    }
    let receive = json!({ "do": "receive_lot", "command_id": command, "entered": entered });
    let lot = unlucky.ask(&receive);
    assert_eq!(
        unlucky.ask(&json!({ "do": "draft", "name": "receive" })),
        Value::Null,
        "the draft became the lot"
    );
    assert_eq!(unlucky.ask(&receive), lot, "asked again after the cut");
    let id = &lot["lot"]["id"];
    let measured = unlucky.ask(&json!({ "do": "measure_photo", "lot": id, "image_base64": photo }));
    let keep = json!({
        "do": "keep_inspection", "command_id": command_id(), "lot": id,
        "photo": measured["photo"], "answers": best_answers(&measured["standard"]),
    });
    let kept = unlucky.ask(&keep);
    assert_eq!(unlucky.ask(&keep), kept);
    let after = unlucky.ask(&json!({ "do": "lots" }))["lots"].as_array().unwrap().len();
    assert_eq!(after, before + 1);
    kiosk.assert_sound();
}

#[test]
fn cut_while_saving_either_all_or_nothing() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let mut kept = Vec::new();
    for after_us in [0, 500, 1_000, 2_000, 3_000, 5_000, 8_000, 15_000] {
        let mut served = kiosk.serve();
        served.sign_in(&sample.farmer, None);
        let request = json!({
            "do": "receive_lot", "command_id": command_id(),
            "entered": entered(&served, &sample.farmer, "tomato", "7.5"),
        });
        let pid = served.server.pid().to_string();
        let cut = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_micros(after_us));
            crate::place::tool("kill", &["-KILL", &pid]);
        });
        let answered = served.try_ask("en", request.clone());
        cut.join().unwrap();
        drop(served);
        // What was answered is there; what wasn't is done now, once.
        let mut again = kiosk.serve();
        again.sign_in(&sample.farmer, None);
        let lot = again.ask(request).unwrap();
        if let Some(Ok(first)) = answered {
            assert_eq!(first, lot);
        }
        kept.push(lot["lot"]["id"].clone());
    }
    let leader = sample.leader["id"].as_str().unwrap();
    let lots = kiosk.ask(leader, json!({ "do": "lots" })).unwrap();
    let there: Vec<_> = lots["lots"].as_array().unwrap().iter().map(|l| &l["id"]).collect();
    assert_eq!(there.len(), kept.len() + sample.ids["lots"].as_array().unwrap().len());
    assert!(kept.iter().all(|id| there.contains(&id)));
    kiosk.assert_sound();
}
