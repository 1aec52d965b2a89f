//! The disk fills up while lots come in.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Refused, command_id};
use crate::one_harvest::entered;
use crate::place::{self, Place, punnet, run_command};
use crate::refusals::words;

/// A small disk of its own; only an administrator may make one.
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    pub fn new(at: &Path, size: &str) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let options = format!("size={size}");
        let made = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "small"]).arg(at).status();
        made.is_ok_and(|s| s.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// Lots until one doesn't fit, at most so many; what the kiosk said then.
fn fill(
    mut receive: impl FnMut(&Value) -> Result<Value, Refused>,
    entered: &Value,
) -> (usize, Value, Refused) {
    for received in 0..4000 {
        let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
        if let Err(no) = receive(&request) {
            return (received, request, no);
        }
    }
    panic!("the disk never filled up");
}

#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let place = Place::new();
    let Some(disk) = SmallDisk::new(&place.path("small"), "6m") else {
        println!("skipped: no small disk can be mounted here; a limit on file sizes stands in elsewhere");
        return;
    };
    let kiosk = Kiosk { store: disk.0.join("luochuan.db") };
    let sample = kiosk.demo();
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let entered = entered(&served, &sample.farmer, "apple", "24.6");
    let filler = disk.0.join("somebody-elses-film");
    let room = Command::new("df").args(["--output=avail", "-k"]).arg(&disk.0).output().unwrap();
    let room_k: usize =
        String::from_utf8_lossy(&room.stdout).split_whitespace().last().unwrap().parse().unwrap();
    std::fs::write(&filler, vec![0; room_k.saturating_sub(600) * 1024]).unwrap();
    let (received, refused, no) = fill(|request| served.ask(request.clone()), &entered);
    assert_eq!(no.code, "disk-full", "{no:?}");
    words(&no, "en");
    words(&served.ask_in("zh-CN", refused.clone()).unwrap_err(), "zh-CN");
    served.ask(json!({ "do": "lots" })).expect("one can still look");
    std::fs::remove_file(&filler).unwrap();
    served.ask(refused).expect("the same command goes on once there is room");
    served.server.stop();
    let lots = lots(&kiosk, sample.leader["id"].as_str().unwrap());
    assert_eq!(lots, received + 1 + sample.ids["lots"].as_array().unwrap().len());
    kiosk.assert_sound();
}

fn lots(kiosk: &Kiosk, leader: &str) -> usize {
    let mut count = 0;
    let mut after = Value::Null;
    loop {
        let page =
            kiosk.ask(leader, json!({ "do": "lots", "query": { "after": after, "limit": 200 } })).unwrap();
        count += page["lots"].as_array().unwrap().len();
        after = page["next"].clone();
        if after.is_null() {
            return count;
        }
    }
}

#[test]
fn a_file_that_may_not_grow_is_said_and_nothing_is_lost() {
    let place = Place::new();
    let kiosk = Kiosk::new(&place, "luochuan.db");
    let sample = kiosk.demo();
    let farmer = sample.farmer["id"].as_str().unwrap();
    let mut served = kiosk.serve();
    served.sign_in(&sample.farmer, None);
    let entered = entered(&served, &sample.farmer, "apple", "24.6");
    served.server.stop();
    let leader = sample.leader["id"].as_str().unwrap();
    let before = lots(&kiosk, leader);
    // 8 blocks of 512 bytes: less than one page of the write-ahead log.
    let limited = |request: &Value, lang: &str| {
        let script = r#"ulimit -f 8; trap '' XFSZ; exec "$0" "$@""#;
        let mut command = Command::new("sh");
        command.args(["-c", script]).arg(punnet()).args(["call", "--store", kiosk.store(), "--as", farmer]);
        place::json(&run_command(command.args(["--lang", lang]), &request.to_string()))
    };
    let request = json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered });
    for lang in ["en", "zh-CN"] {
        let answer = limited(&request, lang);
        let text =
            |field: &str| answer["error"][field].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        words(&Refused { code: text("code"), message: text("message") }, lang);
    }
    assert_eq!(lots(&kiosk, leader), before);
    kiosk.ask(farmer, request).expect("the same command goes on once there is room");
    assert_eq!(lots(&kiosk, leader), before + 1);
    kiosk.assert_sound();
}
