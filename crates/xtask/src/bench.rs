//! `cargo xtask bench`: how quick it is, as tables and as one line of JSON.
//!
//! The room's own benches are examples that print a table and end with a line of
//! JSON. They run as the dev profile builds them (what is hot is optimised there,
//! see the workspace's profiles) or, with `--release`, as a kiosk gets them.

mod opencv;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::json::Json;
use crate::kiosk::{Place, Scratch};
use crate::tools::{Done, Stop, While, bin_dir, cargo, root, run, shown, target_dir};
use crate::{install, test, ui};

/// What can be measured, and the room whose example measures it; whole kiosks have none.
const BENCHES: [(&str, Option<&str>); 6] = [
    ("store", Some("punnet-store")),
    ("measuring", Some("punnet-measuring")),
    ("framing", Some("punnet-app")),
    ("exchange", Some("punnet-hub")),
    ("window", None),
    ("speed", None),
];

/// What may be asked besides names.
const OPTIONS: [&str; 2] = ["--release", "--opencv"];

/// Runs all benches, or the one named; with `--opencv` measuring beside the same done
/// by hand with OpenCV.
pub fn bench(args: &[String]) -> Done {
    let has = |word: &str| args.iter().any(|a| a == word);
    let release = has("--release");
    let named: Vec<&str> = args.iter().map(String::as_str).filter(|a| !a.starts_with("--")).collect();
    if let Some(unknown) = args.iter().find(|a| a.starts_with("--") && !OPTIONS.contains(&a.as_str())) {
        return Err(Stop(format!("`bench` knows no `{unknown}`; there are {}", OPTIONS.join(", "))));
    }
    if let Some(unknown) = named.iter().find(|n| BENCHES.iter().all(|(name, _)| name != *n)) {
        let names = BENCHES.map(|(name, _)| name).join(", ");
        return Err(Stop(format!("no bench `{unknown}`; there are {names}")));
    }
    let mut results = Vec::new();
    for (name, room) in BENCHES.into_iter().filter(|(n, _)| named.is_empty() || named.contains(n)) {
        println!("\n━━ {name}");
        let line = match room {
            Some(room) => example(room, name, release)?,
            None if name == "window" => window(release)?,
            None => speed(release)?,
        };
        results.push(format!("\"{name}\":{line}"));
        if name == "measuring" && has("--opencv") {
            results.push(format!("\"opencv\":{}", opencv::beside(release)?));
        }
    }
    println!("\n{{{}}}", results.join(","));
    Ok(())
}

fn example(room: &str, name: &str, release: bool) -> Done<String> {
    last_json(&mut example_command(room, name, release))
}

fn example_command(room: &str, name: &str, release: bool) -> Command {
    let example = format!("bench_{name}");
    let mut command = cargo(&["run", "--quiet", "-p", room, "--example", &example]);
    if release {
        command.arg("--release");
    }
    command
}

/// First paint of the window, from the program's start, on a store with the sample
/// cooperative.
fn window(release: bool) -> Done<String> {
    let built = built(release)?;
    let scratch = Scratch::new("bench-window")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (_hub, hub) = place.hub()?;
    place.fill(&hub)?;
    let mut command = test::on_a_screen(&root().join("tests/window/first-paint.mjs"));
    command.arg(built.join("punnet-window")).arg(place.store()).arg(&hub);
    last_json(&mut command)
}

/// Requests, taps, first screens and memory on a store with 100,000 lots.
fn speed(release: bool) -> Done<String> {
    let built = built(release)?;
    let scratch = Scratch::new("bench-speed")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (hub, url) = place.hub()?;
    place.fill(&url)?;
    drop(hub);
    let mut grow = cargo(&["run", "--quiet", "-p", "punnet-store", "--example", "grow_store"]);
    if release {
        grow.arg("--release");
    }
    run(grow.arg("--").arg(place.store()))?;
    let mut command = test::on_a_screen(&root().join("tests/speed/run.mjs"));
    last_json(command.arg(place.store()).env("PUNNET_BIN_DIR", built))
}

/// Builds the kiosk with its screens; gives the folder of its programs.
fn built(release: bool) -> Done<PathBuf> {
    install::for_tests()?;
    ui::packages()?;
    ui::build()?;
    run(&mut cargo(&["build", "-p", "punnet", "-p", "punnet-window"]))?;
    if !release {
        return Ok(bin_dir());
    }
    run(&mut cargo(&["build", "--release", "-p", "punnet", "-p", "punnet-window"]))?;
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
    use crate::tools::program;

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
