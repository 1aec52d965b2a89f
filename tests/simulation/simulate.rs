//! `simulate [--seeds N] [--from SEED] [--seed SEED] [--mutants]`: runs the simulation
//! of the exchange on so many seeds, on one with its trace, or with each planted bug.
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

use std::process::ExitCode;
use std::time::{Duration, Instant};

use punnet_domain::mutants::{Mutant, plant};

fn number(args: &[String], name: &str) -> Option<u64> {
    let at = args.iter().position(|arg| arg == name)?;
    args.get(at + 1)?.parse().ok()
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (seeds, from) = (number(&args, "--seeds"), number(&args, "--from").unwrap_or(0));
    if let Some(seed) = number(&args, "--seed") {
        return one(seed);
    }
    std::panic::set_hook(Box::new(|_| {}));
    if args.iter().any(|arg| arg == "--mutants") {
        return mutants(from, seeds.unwrap_or(300));
    }
    many(from, seeds.unwrap_or(2_000))
}

fn one(seed: u64) -> ExitCode {
    let run = run::run(seed);
    println!("{}", run::told(seed, &run));
    if run.broken.is_none() {
        return ExitCode::SUCCESS;
    }
    println!("shortest found, {}", run::told(seed, &run::shortest(seed, Duration::from_secs(60))));
    ExitCode::FAILURE
}

fn many(from: u64, seeds: u64) -> ExitCode {
    let began = Instant::now();
    let mut failed = Vec::new();
    for seed in from..from + seeds {
        let run = run::run(seed);
        if let Some(proof::Broken(what)) = run.broken {
            println!("seed {seed}: {what}");
            failed.push(seed);
        }
    }
    let each = began.elapsed().as_millis() / u128::from(seeds.max(1));
    println!("{seeds} seeds, {} broken, {each} ms each", failed.len());
    let Some(first) = failed.first() else { return ExitCode::SUCCESS };
    println!("{}", run::told(*first, &run::shortest(*first, Duration::from_secs(60))));
    ExitCode::FAILURE
}

/// Each planted bug must be found within so many seeds.
fn mutants(from: u64, seeds: u64) -> ExitCode {
    let mut missed = 0;
    for mutant in Mutant::ALL {
        plant(Some(mutant));
        let caught = (from..from + seeds).find_map(|seed| {
            plant(Some(mutant));
            Some((seed, run::run(seed).broken?))
        });
        plant(None);
        match caught {
            Some((seed, proof::Broken(what))) => println!("{mutant:?}: caught by seed {seed}: {what}"),
            None => {
                missed += 1;
                println!("{mutant:?}: NOT CAUGHT by {seeds} seeds");
            }
        }
    }
    println!("{} of {} planted bugs caught", Mutant::ALL.len() - missed, Mutant::ALL.len());
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
