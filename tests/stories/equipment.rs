//! A kiosk with a scale at its cable: chosen, read, pulled out; without a printer, and with two.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::kiosk::{Kiosk, Sample, Served, command_id};
use crate::place::{self, Place, Server, punnet, run};

/// The sample leader's PIN.
const PIN: &str = "2468";

/// A simulated scale, a process of its own.
struct Scale {
    child: Child,
    path: String,
}

impl Scale {
    fn plug_in(protocol: &str, weight: &str) -> Self {
        let words = ["scale", "simulate", "--protocol", protocol, "--weight", weight];
        let mut command = Command::new(punnet());
        let mut child = command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut path = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut path).unwrap();
        Self { child, path: path.trim().to_owned() }
    }

    fn stand(&mut self, how: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{how}").unwrap();
    }
}

impl Drop for Scale {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A kiosk that finds the scale at its port, with a leader at it.
fn kiosk(place: &Place, port: &str) -> (Kiosk, Sample, Served) {
    let nowhere = place.path("no-spooler");
    kiosk_with(place, &[("PUNNET_SCALES", port), ("CUPS_SERVER", nowhere.to_str().unwrap())])
}

/// A kiosk in such an environment, with a leader at it.
fn kiosk_with(place: &Place, env: &[(&str, &str)]) -> (Kiosk, Sample, Served) {
    let kiosk = Kiosk::new(place, "scale.db");
    let sample = kiosk.demo();
    let serve = ["serve", "--store", kiosk.store(), "--listen", "127.0.0.1:0"];
    let mut served = Served::at(Server::start_with(&serve, env));
    served.sign_in(&sample.leader, Some(PIN));
    (kiosk, sample, served)
}

/// Programs in the place of the spooler's: a printer of labels, and one of papers that takes A4
/// and no larger. What was printed last, and how, lies beside them.
struct Spooler {
    folder: PathBuf,
}

impl Spooler {
    fn new(place: &Place) -> Self {
        let spooler = Self { folder: place.path("spooler") };
        std::fs::create_dir(&spooler.folder).unwrap();
        spooler.program(
            "lpstat",
            "case \"$*\" in -e) printf 'Crates\\nOffice\\n' ;; -r) echo 'scheduler is running' ;; esac",
        );
        spooler.program("lpoptions", "[ \"$2\" = Crates ] || echo 'PageSize/Media Size: Letter *A4'");
        spooler.program(
            "lp",
            "cd \"$(dirname \"$0\")\" && cat > paper.pdf && echo \"$@\" > said && echo \"request id is $2-7 (0 file(s))\"",
        );
        spooler
    }

    fn program(&self, name: &str, script: &str) {
        let path = self.folder.join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Where programs are looked for: here first.
    fn path(&self) -> String {
        format!("{}:{}", self.folder.display(), std::env::var("PATH").unwrap())
    }

    /// How the last paper was to be printed; it was one.
    fn said(&self) -> String {
        assert!(std::fs::read(self.folder.join("paper.pdf")).unwrap().starts_with(b"%PDF-"));
        std::fs::read_to_string(self.folder.join("said")).unwrap().trim().to_owned()
    }
}

/// What the scale says, once it says that.
fn says(served: &Served, code: &str) -> Value {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let said = served.ask(json!({ "do": "read_scale" })).unwrap();
        if said["problem"]["code"] == code || (code == "weight" && said["weight_g"].is_number()) {
            return said;
        }
        assert!(Instant::now() < end, "{said}, not {code}");
    }
}

#[test]
fn every_kind_of_scale_is_met_and_read() {
    for (protocol, speaks) in
        [("sics", "sics@9600"), ("a-and-d", "a-and-d@9600"), ("continuous", "continuous@9600")]
    {
        let scale = Scale::plug_in(protocol, "12.4kg");
        let read = place::json(&run(&["scale", "read", &scale.path], ""));
        assert_eq!(read, json!({ "speaks": speaks, "weight_g": 12_400 }));
    }
    let nothing = run(&["scale", "read", "/dev/nowhere"], "");
    assert_eq!(place::json(&nothing)["error"]["code"], "scale-missing");
}

#[test]
fn a_usb_scale_is_known_by_its_name() {
    let place = Place::new();
    let scale = Scale::plug_in("hid", "27lb");
    let port = place.path("hidraw7");
    std::os::unix::fs::symlink(&scale.path, &port).unwrap();
    let read = place::json(&run(&["scale", "read", port.to_str().unwrap()], ""));
    assert_eq!(read, json!({ "speaks": "hid@0", "weight_g": 12_247 }));
}

#[test]
fn a_weight_off_the_scale_says_so() {
    let place = Place::new();
    let mut scale = Scale::plug_in("sics", "12.4kg");
    let (kiosk, sample, mut served) = kiosk(&place, &scale.path);
    assert_eq!(
        served.ask(json!({ "do": "read_scale" })).unwrap(),
        json!({ "weight_g": null, "problem": null })
    );
    let view = served.ask(json!({ "do": "choose_scale", "port": scale.path })).unwrap();
    assert_eq!(view["scale_port"], scale.path.as_str(), "{view}");
    assert_eq!(says(&served, "weight")["weight_g"], 12_400);
    for (how, code) in [("moving", "scale-moving"), ("over", "scale-over"), ("garbled", "scale-garbled")] {
        scale.stand(how);
        let said = says(&served, code);
        assert!(
            said["weight_g"].is_null() && !said["problem"]["message"].as_str().unwrap().is_empty(),
            "{said}"
        );
    }
    scale.stand("9.875kg");
    assert_eq!(says(&served, "weight")["weight_g"], 9875);
    let newest = kiosk.ask("1", json!({ "do": "lots", "query": { "limit": 1 } })).unwrap();
    let harvested = &newest["lots"][0]["harvested"];
    let entered = json!({
        "member": sample.farmer["id"], "produce": "apple", "weight": { "value": "9.875", "unit": "kg" },
        "weighed": "scale", "harvested": harvested, "place": served.ask(json!({ "do": "places" })).unwrap()[0]["id"],
    });
    served.sign_in(&sample.farmer, None);
    let received =
        served.ask(json!({ "do": "receive_lot", "command_id": command_id(), "entered": entered })).unwrap();
    assert_eq!((&received["lot"]["weighed"], &received["lot"]["weight_g"]), (&json!("scale"), &json!(9875)));
    drop(scale);
    says(&served, "scale-missing");
    served.server.stop();
    kiosk.assert_sound();
}

#[test]
fn only_leaders_choose_and_no_other_file_is_opened() {
    let place = Place::new();
    let scale = Scale::plug_in("continuous", "3kg");
    let (kiosk, sample, mut served) = kiosk(&place, &scale.path);
    let secret = json!({ "do": "choose_scale", "port": kiosk.store() });
    assert_eq!(served.ask(secret).unwrap_err().code, "scale-missing");
    served.sign_in(&sample.farmer, None);
    let chosen = served.ask(json!({ "do": "choose_scale", "port": scale.path }));
    assert_eq!(chosen.unwrap_err().code, "role-needed");
    assert_eq!(served.ask(json!({ "do": "equipment" })).unwrap_err().code, "role-needed");
    served.server.stop();
}

#[test]
fn without_a_printer_the_label_is_a_file() {
    let place = Place::new();
    let (_, sample, served) = kiosk(&place, "");
    let unapproved = &sample.ids["lots"][5];
    let sent = served.ask(json!({ "do": "send_label", "lot": unapproved, "lang": "en" })).unwrap_err();
    assert_eq!(sent.code, "printer-none");
    let file =
        served.ask(json!({ "do": "crate_label", "lot": unapproved, "lang": "sw", "format": "pdf" })).unwrap();
    assert_eq!(file["media"], "application/pdf");
    let label = served.ask(json!({ "do": "label", "lot": unapproved, "lang": "en", "format": "pdf" }));
    assert_eq!(label.unwrap_err().code, "not-approved", "a class nobody gave was printed");
    let view = served.ask(json!({ "do": "equipment" })).unwrap();
    assert_eq!(view["printers"], json!([]), "{view}");
    let why = view["printers_problem"]["code"].as_str().unwrap();
    assert!(["printer-no-spooler", "printer-spooler-stopped"].contains(&why), "{view}");
    for kind in ["labels", "papers"] {
        let choose = json!({ "do": "choose_printer", "kind": kind, "printer": "-o raw" });
        let odd = served.ask(choose).unwrap_err();
        assert!(odd.code.starts_with("printer-"), "{odd:?}");
    }
    let mat = json!({ "do": "mat", "paper": "2xa4", "lang": "ar" });
    let sent = served.ask(json!({ "do": "send_paper", "paper": mat })).unwrap_err();
    assert_eq!(sent.code, "printer-none");
    assert_eq!(served.ask(mat).unwrap()["name"], "mat-2xa4.pdf");
    served.server.stop();
}

#[test]
fn papers_and_labels_have_printers_of_their_own() {
    let place = Place::new();
    let spooler = Spooler::new(&place);
    let (_, sample, served) = kiosk_with(&place, &[("PUNNET_SCALES", ""), ("PATH", &spooler.path())]);
    let choose = |kind: &str, printer: Option<&str>| {
        served.ask(json!({ "do": "choose_printer", "kind": kind, "printer": printer }))
    };
    let lot = json!({ "do": "send_label", "lot": sample.ids["lots"][5], "lang": "fr" });
    choose("labels", Some("Crates")).unwrap();
    let mat = json!({ "do": "send_paper", "paper": { "do": "mat", "paper": "a4", "lang": "sw" } });
    assert_eq!(served.ask(mat.clone()).unwrap_err().code, "printer-none", "a mat on a label");
    assert_eq!(choose("papers", Some("Attic")).unwrap_err().code, "printer-gone");
    let view = choose("papers", Some("Office")).unwrap();
    let chosen = json!({ "scale": null, "printer": "Crates", "paper_printer": "Office" });
    assert_eq!(view["chosen"], chosen);
    assert_eq!(served.ask(json!({ "do": "home" })).unwrap()["equipment"], chosen);
    for (kind, said) in [
        ("labels", "-d Crates -t punnet -o print-scaling=auto -"),
        ("papers", "-d Office -t punnet -o print-scaling=auto -o media=A4 -o sides=one-sided -"),
    ] {
        let job = served.ask(json!({ "do": "test_printer", "kind": kind })).unwrap();
        assert_eq!((&job["done"], &job["problem"]), (&json!(true), &json!(null)), "{job}");
        assert_eq!(spooler.said(), said);
    }
    assert_eq!(served.ask(lot.clone()).unwrap()["printer"], "Crates");
    assert!(spooler.said().starts_with("-d Crates -t crate-"), "{}", spooler.said());
    assert_eq!(served.ask(mat).unwrap()["job"], "Office-7");
    assert_eq!(
        spooler.said(),
        "-d Office -t mat-a4.pdf -o print-scaling=none -o media=A4 -o sides=one-sided -",
        "what is measured by has its true size"
    );
    let large = json!({ "do": "send_paper", "paper": { "do": "mat", "paper": "a3", "lang": "sw" } });
    assert_eq!(served.ask(large).unwrap_err().code, "printer-no-sheet", "a mat is never cut off");
    assert_eq!(served.ask(json!({ "do": "print_job", "job": "Office-7" })).unwrap()["done"], true);
    let foreign = served.ask(json!({ "do": "print_job", "job": "Attic-7" }));
    assert_eq!(foreign.unwrap_err().code, "printer-gone");
    choose("papers", None).unwrap();
    assert_eq!(served.ask(lot).unwrap()["printer"], "Crates", "labels have theirs still");
    served.server.stop();
}

#[test]
fn who_may_not_have_a_paper_may_not_print_it() {
    let place = Place::new();
    let spooler = Spooler::new(&place);
    let (_, sample, mut served) = kiosk_with(&place, &[("PUNNET_SCALES", ""), ("PATH", &spooler.path())]);
    served.ask(json!({ "do": "choose_printer", "kind": "papers", "printer": "Office" })).unwrap();
    let statement = |of: &Value, format: &str| {
        let paper = json!({ "do": "statement", "member": of["id"], "lang": "hi", "format": format });
        json!({ "do": "send_paper", "paper": paper })
    };
    served.sign_in(&sample.farmer, None);
    served.ask(statement(&sample.farmer, "pdf")).unwrap();
    assert!(spooler.said().starts_with("-d Office -t statement-"), "{}", spooler.said());
    assert!(spooler.said().contains("-o media=A4"), "{}", spooler.said());
    assert_eq!(served.ask(statement(&sample.leader, "pdf")).unwrap_err().code, "role-needed");
    let picture = served.ask(statement(&sample.farmer, "png")).unwrap_err();
    assert_eq!(picture.code, "request-unreadable", "a picture is only its first page");
    let other = json!({ "do": "send_paper", "paper": { "do": "sign_out" } });
    assert_eq!(served.ask(other).unwrap_err().code, "request-unreadable");
    assert_eq!(
        served.ask(json!({ "do": "test_printer", "kind": "papers" })).unwrap_err().code,
        "role-needed"
    );
    served.server.stop();
}
