//! Tomatoes of known freshness, if they are there. The program learnt from these very
//! pictures: that it is close shows that it takes the steps it was taught with, no more.
//! `training/README.md` has the figures of tomatoes held out.
#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::cast_precision_loss, missing_docs)]

use std::path::PathBuf;

use punnet_recognising::Recogniser;

#[test]
fn tomatoes_are_graded_as_taught_and_lemons_are_not() {
    let shared =
        std::env::var_os("PUNNET_SHARED").map_or_else(|| PathBuf::from("../../../shared"), PathBuf::from);
    let folder = shared.join("photos/fgrade_tomato");
    let Ok(labels) = std::fs::read_to_string(folder.join("labels.csv")) else {
        eprintln!("skipped: {} is not here; set PUNNET_SHARED", folder.display());
        return;
    };
    let network = Recogniser::load().unwrap();
    let mut off = Vec::new();
    for line in labels.lines().skip(1).step_by(30) {
        let cells: Vec<&str> = line.split(',').collect();
        let [file, _, _, truth, ..] = cells.as_slice() else { continue };
        let said = network.recognise(&std::fs::read(folder.join(file)).unwrap()).unwrap();
        assert_eq!(said.freshness.is_some(), said.produce == Some("tomato"), "{file}: {said:?}");
        off.extend(said.freshness.map(|grade| grade.abs_diff(truth.parse().unwrap())));
    }
    let mean = off.iter().map(|off| f64::from(*off)).sum::<f64>() / off.len() as f64;
    assert!(off.len() >= 35 && mean < 0.5, "{} judged, {mean:.2} grades off", off.len());
    let lemons = shared.join("photos/lemon_examples/thumbs");
    for lemon in std::fs::read_dir(lemons).unwrap().take(3) {
        let said = network.recognise(&std::fs::read(lemon.unwrap().path()).unwrap()).unwrap();
        assert!(said.produce != Some("tomato") && said.freshness.is_none(), "{said:?}");
    }
}
