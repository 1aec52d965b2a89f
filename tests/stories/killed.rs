//! Kiosks and the hub are killed again and again while they exchange.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample};
use crate::place::{Place, Server, punnet};
use crate::two_kiosks::{invitation, receive};

/// In each of four villages: two hundred in all.
const KILLS: u32 = 50;
/// A kill that comes too late is tried again, but not for ever.
const TRIES: u32 = 400;

/// When to kill, from a number (SplitMix64).
struct Moments(u64);

impl Moments {
    fn next(&mut self, most_us: u64) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Duration::from_micros((z ^ (z >> 31)) % most_us)
    }
}

fn begin_sync(kiosk: &Kiosk, hub: &str) -> Child {
    let args = ["sync", "--store", kiosk.store(), "--json", "--hub", hub];
    let mut command = Command::new(punnet());
    command.args(args).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

/// Kills the kiosk in the middle; says whether it was.
fn kill_kiosk(kiosk: &Kiosk, hub: &Server, after: Duration) -> bool {
    let mut exchange = begin_sync(kiosk, &hub.url);
    std::thread::sleep(after);
    let hit = exchange.try_wait().unwrap().is_none();
    exchange.kill().unwrap();
    exchange.wait().unwrap();
    hit
}

/// Kills the hub in the middle of an exchange and starts it again.
fn kill_hub(place: &Place, kiosk: &Kiosk, hub: Server, after: Duration) -> (Server, bool) {
    let mut exchange = begin_sync(kiosk, &hub.url);
    std::thread::sleep(after);
    let hit = exchange.try_wait().unwrap().is_none();
    let address = hub.address().to_owned();
    hub.cut();
    exchange.wait().unwrap();
    (place.hub(&address), hit)
}

/// The check of the hub's one store.
fn hub_check(place: &Place) -> Value {
    let folders = std::fs::read_dir(place.path("hub")).unwrap().flatten();
    let store = folders.map(|entry| entry.path().join("store.db")).find(|path| path.is_file()).unwrap();
    Kiosk { store }.assert_sound()
}

fn lots(kiosk: &Kiosk, sample: &Sample) -> Value {
    kiosk.ask(sample.leader["id"].as_str().unwrap(), json!({ "do": "lots" })).unwrap()["lots"].clone()
}

fn settled(kiosk: &Kiosk, hub: &Server) {
    let view = kiosk.sync(&hub.url, &[]);
    assert_eq!((&view["problem"], &view["things_waiting"]), (&Value::Null, &json!(0)), "{view}");
}

/// A village with its kiosk, its hub and fifty kills; a second kiosk must get it all.
fn village(number: u64) {
    let place = Place::new();
    let (upper, lower) = (Kiosk::new(&place, "upper.db"), Kiosk::new(&place, "lower.db"));
    let sample = upper.demo();
    let before = lots(&upper, &sample).as_array().unwrap().len();
    let mut hub = place.hub("127.0.0.1:0");
    let mut moments = Moments(number);
    let (mut kills, mut tries, mut received) = (0, 0, 0);
    while kills < KILLS {
        tries += 1;
        assert!(tries < TRIES, "only {kills} of {tries} kills came in time");
        if tries % 8 == 0 {
            receive(&upper, &sample, &format!("{}.5", 10 + received));
            received += 1;
        }
        let hit = if tries % 3 == 0 {
            let hit;
            (hub, hit) = kill_hub(&place, &upper, hub, moments.next(120_000));
            hit
        } else {
            kill_kiosk(&upper, &hub, moments.next(120_000))
        };
        kills += u32::from(hit);
    }
    settled(&upper, &hub);
    let joined = lower.sync(&hub.url, &["--join", &invitation(&upper, &sample)]);
    assert_eq!(joined["problem"], Value::Null, "{joined}");
    settled(&lower, &hub);
    settled(&upper, &hub);
    let (above, below, town) = (upper.assert_sound(), lower.assert_sound(), hub_check(&place));
    assert_eq!((&above["entries"], &above["waiting"]), (&town["entries"], &json!(0)));
    assert_eq!((&above["entries"], &above["blobs"]), (&below["entries"], &below["blobs"]));
    assert_eq!(lots(&upper, &sample), lots(&lower, &sample));
    assert_eq!(lots(&upper, &sample).as_array().unwrap().len(), before + received, "nothing twice");
    hub.stop();
}

macro_rules! villages {
    ($($name:ident $number:literal),*) => {
        $( #[test] fn $name() { village($number); } )*
    };
}

villages!(
    killed_and_killed_again_in_luochuan 0,
    killed_and_killed_again_in_yan_an 1,
    killed_and_killed_again_in_three_hills 2,
    killed_and_killed_again_down_in_the_town 3
);
