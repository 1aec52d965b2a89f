//! Runs of seeds, and the shortest way to what they find.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::dice::Dice;
use crate::proof::Broken;
use crate::world::World;

/// Steps of a run.
const STEPS: u64 = 40;

/// What came of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub trace: Vec<String>,
    pub broken: Option<Broken>,
}

/// All steps of a seed.
pub fn run(seed: u64) -> Run {
    run_some(seed, &steps(seed))
}

fn steps(seed: u64) -> BTreeSet<u32> {
    let count = STEPS / 2 + Dice::of(seed, "steps").below(STEPS);
    (0..count as u32).collect()
}

fn run_some(seed: u64, steps: &BTreeSet<u32>) -> Run {
    let mut trace = Vec::new();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        let mut world = World::new(seed)?;
        trace.push(format!("{:?}, {} kiosks", world.hazards, world.sites.len()));
        let ended = steps.iter().try_for_each(|step| world.step(*step)).and_then(|()| world.heal());
        trace.append(&mut world.trace);
        ended
    }));
    let broken = match ended {
        Ok(ended) => ended.err(),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or(panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Some(Broken(format!("a panic: {}", text.unwrap_or_default())))
        }
    };
    Run { trace, broken }
}

/// Leaves out steps as long as something is still broken.
pub fn shortest(seed: u64, most: Duration) -> Run {
    let began = Instant::now();
    let mut needed = steps(seed);
    let mut found = run_some(seed, &needed);
    let mut size = needed.len().div_ceil(2);
    while size > 0 && began.elapsed() < most {
        for part in needed.clone().into_iter().collect::<Vec<_>>().chunks(size) {
            let fewer: BTreeSet<u32> = needed.iter().copied().filter(|step| !part.contains(step)).collect();
            let run = run_some(seed, &fewer);
            if run.broken.is_some() {
                (needed, found) = (fewer, run);
            }
            if began.elapsed() > most {
                break;
            }
        }
        size = if size == 1 { 0 } else { size.div_ceil(2) };
    }
    found
}

/// A run as people read it.
pub fn told(seed: u64, run: &Run) -> String {
    let broken = run.broken.as_ref().map_or("sound", |Broken(what)| what);
    format!("seed {seed}: {broken}\n  {}", run.trace.join("\n  "))
}
