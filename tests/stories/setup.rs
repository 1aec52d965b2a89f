//! A machine that is nothing but a kiosk.

use crate::place::{self, Place};

#[test]
fn the_systems_own_checkers_accept_what_is_written() {
    let place = Place::new();
    let root = place.path("root");
    // A program that is there: the checker looks for it.
    let words = [
        "kiosk",
        "setup",
        "--root",
        root.to_str().unwrap(),
        "--window",
        "/usr/bin/env",
        "--hub",
        "https://hub.example:8443",
    ];
    let written = place::json(&place::run(&words, ""));
    assert_eq!(written["written"].as_array().unwrap().len(), 3);
    let service = root.join("etc/systemd/system/punnet-kiosk.service");
    let text = std::fs::read_to_string(&service).unwrap();
    let start = "/usr/bin/cage -- /usr/bin/env --kiosk --store /var/lib/punnet/kiosk.db --hub https://hub.example:8443";
    assert!(text.lines().any(|line| line == format!("ExecStart={start}")), "{text}");
    assert!(!text.contains('@') || text.contains("getty@tty7"), "{text}");
    if place::tools(&["systemd-analyze"]) {
        let said =
            std::process::Command::new("systemd-analyze").arg("verify").arg(&service).output().unwrap();
        // What isn't installed here is missing here; the file itself must be in order.
        let odd = String::from_utf8_lossy(&said.stderr).into_owned();
        let wrong: Vec<&str> = odd
            .lines()
            .filter(|l| {
                l.contains("punnet-kiosk.service")
                    && !l.contains("not executable")
                    && !l.contains("not found")
            })
            .collect();
        assert!(wrong.is_empty(), "{odd}");
    }
    if place::tools(&["systemd-sysusers"]) {
        place::tool(
            "systemd-sysusers",
            &["--dry-run", root.join("etc/sysusers.d/punnet-kiosk.conf").to_str().unwrap()],
        );
    }
}

#[test]
fn words_the_system_would_read_otherwise_are_refused() {
    let place = Place::new();
    let root = place.path("root");
    for (word, value) in [("--user", "root;reboot"), ("--hub", "http://a b"), ("--window", "/tmp/%n")] {
        let refused = place::run(&["kiosk", "setup", "--root", root.to_str().unwrap(), word, value], "");
        assert!(!refused.status.success(), "{word} {value}");
    }
    assert!(!root.exists(), "nothing is half-written");
}
