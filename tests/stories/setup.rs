//! A machine that is nothing but a kiosk.

use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

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
        "--lang",
        "zh-CN",
    ];
    let written = place::json(&place::run(&words, ""));
    assert_eq!(written["written"].as_array().unwrap().len(), 4);
    let service = root.join("etc/systemd/system/punnet-kiosk.service");
    let text = std::fs::read_to_string(&service).unwrap();
    let start = "/usr/bin/env --kiosk --store /var/lib/punnet/kiosk.db --hub https://hub.example:8443 --lang zh-CN &&";
    assert!(starts(&text).contains(start), "{text}");
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
    if place::tools(&["udevadm"]) {
        let rules = root.join("etc/udev/rules.d/70-punnet-scale.rules");
        let said = std::process::Command::new("udevadm").arg("verify").arg(&rules).output().unwrap();
        let odd = String::from_utf8_lossy(&said.stderr).into_owned();
        // Older ones can't verify rules and say so.
        assert!(said.status.success() || odd.contains("Unknown command") || odd.contains("command"), "{odd}");
    }
    if place::tools(&["systemd-sysusers"]) {
        place::tool(
            "systemd-sysusers",
            &["--dry-run", root.join("etc/sysusers.d/punnet-kiosk.conf").to_str().unwrap()],
        );
    }
}

/// What the service starts, as the shell gets it.
fn starts(service: &str) -> String {
    let line = service.lines().find_map(|line| line.strip_prefix("ExecStart=/bin/sh -c '")).expect(service);
    line.strip_suffix('\'').expect(service).to_owned()
}

#[test]
fn a_window_that_a_leader_closes_stays_closed_and_any_other_comes_back() {
    let place = Place::new();
    for (window, ends_well) in [("/bin/true", true), ("/bin/false", false)] {
        let root = place.path(window.rsplit('/').next().unwrap());
        let words = ["kiosk", "setup", "--root", root.to_str().unwrap(), "--window", window];
        place::json(&place::run(&words, ""));
        let text = std::fs::read_to_string(root.join("etc/systemd/system/punnet-kiosk.service")).unwrap();
        // Cage of Debian 12 ends well however its window ended.
        let script = starts(&text)
            .replace("/usr/bin/cage --", "cage()( \"$@\"; true ); cage")
            .replace("/run/punnet-kiosk", root.to_str().unwrap());
        let ended = std::process::Command::new("/bin/sh").args(["-c", &script]).status().unwrap();
        assert_eq!(ended.success(), ends_well, "{script}");
        assert!(text.contains("\nRestart=on-failure\n"), "{text}");
    }
}

#[test]
fn a_kiosk_makes_a_wifi_for_phones() {
    let place = Place::new();
    let root = place.path("root");
    let setup = |more: &[&str]| {
        let words = ["kiosk", "setup", "--root", root.to_str().unwrap(), "--wifi", "苹果合作社"];
        place::json(&place::run(&[&words, more].concat(), ""))
    };
    let read = |name: &str| std::fs::read_to_string(root.join(name)).unwrap();
    let said = setup(&["--wifi-country", "TZ"]);
    assert_eq!(said["written"].as_array().unwrap().len(), 10);
    let password = said["wifi"]["password"].as_str().unwrap().to_owned();
    assert_eq!(password.len(), 14, "{password}");

    let point = "etc/NetworkManager/system-connections/punnet-wifi.nmconnection";
    let text = read(point);
    let psk = format!("psk={password}");
    for line in
        ["mode=ap", "ssid=苹果合作社", "key-mgmt=wpa-psk", &psk, "method=shared", "address1=10.42.0.1/24"]
    {
        assert!(text.lines().any(|l| l == line), "{line} in {text}");
    }
    // NetworkManager takes no file that others may read.
    for secret in [point, "etc/punnet/wifi.json"] {
        assert_eq!(root.join(secret).metadata().unwrap().permissions().mode() & 0o777, 0o600, "{secret}");
    }
    let told: Value = serde_json::from_str(&read("etc/punnet/wifi.json")).unwrap();
    assert_eq!(told, said["wifi"]);
    assert_eq!(told["address"], "10.42.0.1");
    assert!(read("etc/tmpfiles.d/punnet-wifi.conf").contains("/etc/punnet/wifi.json 0640 root punnet"));
    assert_eq!(read("etc/modprobe.d/punnet-wifi.conf"), "options cfg80211 ieee80211_regdom=TZ\n");
    let service = read("etc/systemd/system/punnet-kiosk.service");
    assert!(starts(&service).contains(" --wifi /etc/punnet/wifi.json &&"), "{service}");
    let door = read("etc/punnet/wifi.nft");
    assert!(door.contains("tcp dport { 53, 7876 } accept") && !door.contains('@'), "{door}");

    // Set up again, phones that joined go on; unless another password is asked for.
    assert_eq!(setup(&[])["wifi"]["password"], *password);
    assert_eq!(setup(&["--wifi-password", "a new\\word"])["wifi"]["password"], "a new\\word");
    assert!(read(point).contains("\npsk=a new\\\\word\n"), "{}", read(point));
}

#[test]
fn words_the_system_would_read_otherwise_are_refused() {
    let place = Place::new();
    let root = place.path("root");
    for (word, value) in [
        ("--user", "root;reboot"),
        ("--hub", "http://a b"),
        ("--hub", "http://a&reboot"),
        ("--window", "/tmp/%n"),
        ("--lang", "xx"),
        ("--lang", "en; reboot"),
        ("--wifi", ""),
        ("--wifi", "cafe"),
        ("--wifi", "a;b"),
        ("--wifi", "a\nmode=infrastructure"),
        ("--wifi", "a name that is longer than 32 bytes"),
    ] {
        let refused = place::run(&["kiosk", "setup", "--root", root.to_str().unwrap(), word, value], "");
        assert!(!refused.status.success(), "{word} {value}");
    }
    for (word, value) in [
        ("--wifi-password", "short"),
        ("--wifi-password", "pass\nword"),
        ("--wifi-password", "pässwörter"),
        ("--wifi-country", "Tanzania"),
        ("--wifi-country", "tz"),
    ] {
        let words = ["kiosk", "setup", "--root", root.to_str().unwrap(), "--wifi", "Punnet", word, value];
        assert!(!place::run(&words, "").status.success(), "{word} {value}");
    }
    assert!(!root.exists(), "nothing is half-written");
}
