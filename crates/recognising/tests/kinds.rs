//! Shop photos of several kinds, if they are there. The program learnt from these very
//! photos: that it names them shows that it works, no more.
#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

use std::path::PathBuf;

use punnet_recognising::Recogniser;

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
    for kind in ["apple", "lemon", "tomato", "pear", "mango", "garlic", "potato"] {
        let mut of_kind = labels.lines().filter(|line| line.split(',').nth(1) == Some(kind)).take(3);
        let named = of_kind.any(|line| {
            let photo = std::fs::read(folder.join(line.split(',').next().unwrap())).unwrap();
            network.recognise(&photo).unwrap().produce == Some(kind)
        });
        assert!(named, "none of three photos is said to show {kind}");
    }
}
