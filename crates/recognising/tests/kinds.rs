//! Shop photos of all kinds, if they are there, and pictures of no produce. The program
//! learnt from these very shop photos: that it names them shows that it works, no more.
#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

use std::path::PathBuf;

use punnet_recognising::{PRODUCE, Recogniser};

/// So many photos of each kind are looked at, and so many of them at least are named.
const LOOKED_AT: usize = 5;
const NAMED: usize = 4;

/// What a shop calls a kind.
fn in_a_shop(kind: &str) -> &str {
    match kind {
        "mandarin" => "satsumas",
        "kiwifruit" => "kiwi",
        "sweet pepper" => "pepper",
        other => other,
    }
}

#[test]
fn shop_photos_are_named() {
    let shared =
        std::env::var_os("PUNNET_SHARED").map_or_else(|| PathBuf::from("../../../shared"), PathBuf::from);
    let folder = shared.join("photos/grocery_store");
    let Ok(labels) = std::fs::read_to_string(folder.join("labels.csv")) else {
        eprintln!("skipped: {} is not here; set PUNNET_SHARED", folder.display());
        return;
    };
    let network = Recogniser::load().unwrap();
    for kind in PRODUCE {
        let of_kind = labels.lines().filter(|line| line.split(',').nth(1) == Some(in_a_shop(kind)));
        let named = of_kind.take(LOOKED_AT).filter(|line| {
            let photo = std::fs::read(folder.join(line.split(',').next().unwrap())).unwrap();
            network.recognise(&photo).unwrap().produce == Some(kind)
        });
        let named = named.count();
        assert!(named >= NAMED, "{named} of {LOOKED_AT} photos are said to show {kind}");
    }
}

/// A cup from above may be taken for fruit: where one is, the others are not.
#[test]
fn things_are_not_taken_for_fruit() {
    let network = Recogniser::load().unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/things");
    let things = ["astronaut", "camera", "chelsea", "clock", "coffee", "horse", "rocket"];
    let said = things.map(|thing| {
        let photo = std::fs::read(folder.join(format!("{thing}.jpg"))).unwrap();
        (thing, network.recognise(&photo).unwrap())
    });
    let told = said.iter().filter(|(_, said)| !said.is_produce).count();
    assert!(told >= things.len() - 1, "{said:?}");
}
