//! `cargo xtask simulate`: the exchange with everything that can go wrong.

use crate::test::build;
use crate::tools::{Done, bin_dir, program, run};

/// Runs the simulation; its own words say what it takes.
pub fn simulate(args: &[String]) -> Done {
    build()?;
    let simulate = bin_dir().join("examples").join("simulate");
    run(program(simulate, &[]).args(args))
}
