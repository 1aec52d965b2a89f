//! The exchange simulated: real stores, a real hub and the real session, with
//! everything that can go wrong decided by one number.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice
)]

mod dice;
mod dying;
mod held;
mod hub;
mod link;
mod proof;
mod run;
mod site;
mod steps;
mod stick;
mod work;
mod world;

use std::time::Duration;

use punnet_domain::mutants::{Mutant, plant};

/// Each part has so many seeds.
const PART: u64 = 250;

fn part(number: u64) {
    for seed in number * PART..(number + 1) * PART {
        if run::run(seed).broken.is_some() {
            let shortest = run::shortest(seed, Duration::from_secs(20));
            panic!("{}\ncargo xtask simulate --seed {seed}", run::told(seed, &shortest));
        }
    }
}

macro_rules! parts {
    ($($name:ident $number:literal),*) => {
        $( #[test] fn $name() { part($number); } )*
    };
}

parts!(seeds_1 0, seeds_2 1, seeds_3 2, seeds_4 3, seeds_5 4, seeds_6 5, seeds_7 6, seeds_8 7);

/// Where each of these planted bugs shows first. After the steps or the dice changed,
/// `cargo xtask simulate --mutants` says where they do now.
const FOUND_BY: [(Mutant, u64); 12] = [
    (Mutant::SaysTakenWithoutKeepingIt, 0),
    (Mutant::ForgetsWhatWaits, 1),
    (Mutant::NewIncarnationKeepsTheName, 7),
    (Mutant::HubKeepsItsEpoch, 52),
    (Mutant::CursorPassesRefusedFrames, 33),
    (Mutant::SecondChainIsDropped, 7),
    (Mutant::RevocationEndsNothing, 31),
    (Mutant::RevocationEndsEverything, 22),
    (Mutant::TakesADuplicateAgain, 0),
    (Mutant::CommandMakesNewIds, 0),
    (Mutant::KioskBelievesWhatItSent, 0),
    (Mutant::AnyoneAllocates, 47),
];

#[test]
fn planted_bugs_are_found() {
    let missed: Vec<Mutant> = FOUND_BY
        .into_iter()
        .filter(|(mutant, seed)| {
            plant(Some(*mutant));
            let found = run::run(*seed).broken.is_some();
            plant(None);
            !found
        })
        .map(|(mutant, _)| mutant)
        .collect();
    assert!(missed.is_empty(), "not found: {missed:?}");
}

#[test]
fn the_same_seed_gives_the_same_trace() {
    for seed in 0..8 {
        assert_eq!(run::run(seed), run::run(seed));
    }
}
