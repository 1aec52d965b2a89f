//! `cargo xtask test`: everything, once, on one build.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::tools::{Done, Stop, bin_dir, cargo, lasted, program, root, run};
use crate::{install, tidy, ui};

/// What ran, how it ended, how long it took.
struct Part {
    name: &'static str,
    end: Done,
    took: String,
}

/// Runs part after part. A part that others stand on stops everything; the others
/// all run, so that one reads every failure at once.
#[derive(Default)]
struct Plan {
    parts: Vec<Part>,
}

impl Plan {
    fn part(&mut self, name: &'static str, work: impl FnOnce() -> Done) -> Done {
        println!("\n━━ {name}");
        let began = Instant::now();
        let end = work();
        let failed = end.as_ref().err().map(ToString::to_string);
        if let Some(why) = &failed {
            println!("failed: {why}");
        }
        self.parts.push(Part { name, end, took: lasted(began) });
        failed.map_or(Ok(()), |why| Err(Stop(why)))
    }

    fn summary(&self) -> Done {
        println!("\n━━ summary");
        for part in &self.parts {
            let word = if part.end.is_ok() { "ok" } else { "FAILED" };
            println!("{word:>7}  {:<28} {:>12}", part.name, part.took);
        }
        let failed: Vec<&str> = self.parts.iter().filter(|p| p.end.is_err()).map(|p| p.name).collect();
        if failed.is_empty() { Ok(()) } else { Err(Stop(format!("failed: {}", failed.join(", ")))) }
    }
}

/// Everything, or only the Rust tests whose names contain a word.
pub fn test(args: &[String]) -> Done {
    let mut plan = Plan::default();
    let stopped = match args.first() {
        Some(filter) => some(&mut plan, filter),
        None => everything(&mut plan),
    };
    plan.summary().and(stopped)
}

fn some(plan: &mut Plan, filter: &str) -> Done {
    plan.part("screens: packages", ui::packages)?;
    plan.part("screens: build", ui::build)?;
    plan.part("build", build)?;
    plan.part("tests", || rust_tests(&[filter]))
}

fn everything(plan: &mut Plan) -> Done {
    plan.part("what tests need", install::for_tests)?;
    plan.part("screens: packages", ui::packages)?;
    let _ = plan.part("screens: types", || run(&mut ui::npm(&["run", "check"])));
    let _ = plan.part("screens: lint", || run(&mut ui::npm(&["run", "lint"])));
    let _ = plan.part("screens: unit tests", || run(&mut ui::npm(&["test"])));
    plan.part("screens: build", ui::build)?;
    plan.part("build", build)?;
    let _ = plan.part("lints", lints);
    let _ = plan.part("format", || run(&mut cargo(&["fmt", "--all", "--check"])));
    let _ = plan.part("tidy", tidy::as_built);
    let _ = plan.part("tests", || rust_tests(&[]));
    for story in ["window", "browser"] {
        let name = if story == "browser" { "stories in a browser" } else { "stories in the window" };
        if let Some(script) = script(story) {
            let _ = plan.part(name, || run(&mut on_a_screen(&script)));
        } else {
            println!("\n━━ {name}: none");
        }
    }
    Ok(())
}

/// Binaries and tests in one go, so that features are settled once and nothing is
/// built twice.
pub fn build() -> Done {
    run(&mut cargo(&["build", "--workspace", "--bins", "--examples", "--tests"]))
}

/// Clippy on everything, tests too; the walls and the words are `tidy`'s.
fn lints() -> Done {
    run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn rust_tests(filter: &[&str]) -> Done {
    let words: &[&str] = if install::has_nextest() {
        &["nextest", "run", "--workspace", "--no-fail-fast"]
    } else {
        &["test", "--workspace", "--no-fail-fast", "--bins", "--lib", "--tests"]
    };
    run(with_binaries(&mut cargo(&[words, filter].concat())))
}

/// The script of the stories told in a browser or a window.
fn script(story: &str) -> Option<PathBuf> {
    let script = root().join("tests").join(story).join("run.mjs");
    script.is_file().then_some(script)
}

/// A Node script on a screen of its own, with a session bus.
pub fn on_a_screen(script: &Path) -> Command {
    let screen = ["-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", "node"];
    let mut command = program("xvfb-run", &screen);
    command.arg(script);
    with_binaries(&mut command);
    command
}

/// Tells a test where `punnet` and `punnet-window` are.
fn with_binaries(command: &mut Command) -> &mut Command {
    command.env("PUNNET_BIN_DIR", bin_dir())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_failure_fails_the_plan_but_the_rest_runs() {
        let mut plan = Plan::default();
        assert!(plan.part("a", || Err(Stop("broken".into()))).is_err());
        assert!(plan.part("b", || Ok(())).is_ok());
        assert_eq!(plan.summary().unwrap_err().0, "failed: a");
    }

    #[test]
    fn without_a_failure_the_plan_succeeds() {
        let mut plan = Plan::default();
        plan.part("a", || Ok(())).unwrap();
        assert!(plan.summary().is_ok());
    }
}
