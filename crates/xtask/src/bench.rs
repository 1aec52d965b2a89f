//! `cargo xtask bench`: how quick it is, as tables and as one line of JSON.
//!
//! The room's own benches are examples that print a table and end with a line of
//! JSON. They run as the dev profile builds them (what is hot is optimised there,
//! see the workspace's profiles) or, with `--release`, as a kiosk gets them.

mod opencv;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::json::Json;
use crate::kiosk::{Place, Scratch};
use crate::tools::{Done, Stop, While, bin_dir, cargo, program, root, run, shown, target_dir};
use crate::{install, test, ui};

/// What can be measured. Whole kiosks are measured by what [`window`] and [`speed`] do, all
/// else by an example of that name.
const BENCHES: [&str; 7] = ["store", "measuring", "recognising", "framing", "exchange", "window", "speed"];

/// What may be asked besides names.
const OPTIONS: [&str; 3] = ["--release", "--opencv", SKINS];

/// Measuring also kinds of blemishes and russet on drawn skins; its bench knows the same word.
const SKINS: &str = "--skins";

/// Runs all benches, or the one named; with `--opencv` measuring beside the same done
/// by hand with OpenCV.
pub fn bench(args: &[String]) -> Done {
    let has = |word: &str| args.iter().any(|a| a == word);
    let release = has("--release");
    let named: Vec<&str> = args.iter().map(String::as_str).filter(|a| !a.starts_with("--")).collect();
    if let Some(unknown) = args.iter().find(|a| a.starts_with("--") && !OPTIONS.contains(&a.as_str())) {
        return Err(Stop(format!("`bench` knows no `{unknown}`; there are {}", OPTIONS.join(", "))));
    }
    if let Some(unknown) = named.iter().find(|n| !BENCHES.contains(n)) {
        let names = BENCHES.join(", ");
        return Err(Stop(format!("no bench `{unknown}`; there are {names}")));
    }
    let mut results = Vec::new();
    let built = built(release)?;
    for name in BENCHES.into_iter().filter(|n| named.is_empty() || named.contains(n)) {
        println!("\n━━ {name}");
        let line = match name {
            "window" => window(&built)?,
            "speed" => speed(&built)?,
            "measuring" if has(SKINS) => last_json(bench_of(&built, name).arg(SKINS))?,
            example => last_json(&mut bench_of(&built, example))?,
        };
        results.push(format!("\"{name}\":{line}"));
        if name == "measuring" && has("--opencv") {
            results.push(format!("\"opencv\":{}", opencv::beside(&built)?));
        }
    }
    println!("\n{{{}}}", results.join(","));
    Ok(())
}

/// The example that measures something.
fn bench_of(built: &Path, name: &str) -> Command {
    program(built.join("examples").join(format!("bench_{name}")), &[])
}

/// First paint of the window, from the program's start, on a store with the sample
/// cooperative.
fn window(built: &Path) -> Done<String> {
    let scratch = Scratch::new("bench-window")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (_hub, hub) = place.hub()?;
    place.fill(&hub)?;
    let mut command = test::on_a_screen(&root().join("tests/window/first-paint.mjs"));
    command.arg(built.join("punnet-window")).arg(place.store()).arg(&hub);
    last_json(&mut command)
}

/// Requests, taps, first screens and memory on a store with 100,000 lots.
fn speed(built: &Path) -> Done<String> {
    let scratch = Scratch::new("bench-speed")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (hub, url) = place.hub()?;
    place.fill(&url)?;
    drop(hub);
    run(program(built.join("examples/grow_store"), &[]).arg(place.store()))?;
    let mut command = test::on_a_screen(&root().join("tests/speed/run.mjs"));
    last_json(command.arg(place.store()).env("PUNNET_BIN_DIR", built))
}

/// Builds everything at once, as the tests do, so that nothing is built twice with other
/// features; gives the folder of the programs. Whoever only measures has the debug ones, too:
/// kiosk and hub of the sample are started from there.
fn built(release: bool) -> Done<PathBuf> {
    install::for_tests()?;
    ui::packages()?;
    ui::build()?;
    let all = ["build", "--workspace", "--bins", "--examples"];
    run(&mut cargo(&all))?;
    if !release {
        return Ok(bin_dir());
    }
    run(cargo(&all).arg("--release"))?;
    Ok(target_dir().join("release"))
}

/// Runs a program, shows what it prints, and keeps its last line of JSON. `null`
/// stands for a bench that found nothing to measure and said so.
fn last_json(command: &mut Command) -> Done<String> {
    let name = shown(command);
    let mut child = command.stdout(Stdio::piped()).spawn().doing(format!("could not start `{name}`"))?;
    let mut last = None;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if line.starts_with('{') && Json::read(&line).is_some() {
                last = Some(line);
            } else {
                println!("{line}");
            }
        }
    }
    let status = child.wait().doing(&name)?;
    if !status.success() {
        return Err(Stop(format!("`{name}` failed ({status})")));
    }
    Ok(last.unwrap_or_else(|| "null".to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_last_line_of_json_counts() {
        let printed = r#"echo table; echo '{"a":1}'; echo '{"a":2}'; echo '{no'"#;
        assert_eq!(last_json(&mut program("sh", &["-c", printed])).unwrap(), r#"{"a":2}"#);
        assert_eq!(last_json(&mut program("sh", &["-c", "echo skipped"])).unwrap(), "null");
        assert!(last_json(&mut program("sh", &["-c", "echo '{}'; exit 1"])).is_err());
    }

    #[test]
    fn an_unknown_bench_is_named() {
        assert!(bench(&["stor".to_owned()]).unwrap_err().0.contains("stor"));
        assert!(bench(&["--opencw".to_owned()]).unwrap_err().0.contains("--opencw"));
    }
}
