//! The screens: npm's packages and the build that the binaries carry inside.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::tools::{Done, program, root, run};

/// What the build in `ui/dist` is made from.
const SOURCES: &[&str] = &["ui", "locales", "assets"];

/// npm in `ui/`.
pub fn npm(args: &[&str]) -> Command {
    let mut command = program("npm", args);
    command.current_dir(root().join("ui")).env("NO_UPDATE_NOTIFIER", "1");
    command
}

/// Fetches npm's packages unless they are as the lock file says.
pub fn packages() -> Done {
    let ui = root().join("ui");
    if changed(&ui.join("package-lock.json")) <= changed(&ui.join("node_modules/.package-lock.json")) {
        println!("  npm's packages are there");
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
}

/// Builds `ui/dist` unless it is newer than everything it is made from.
pub fn build() -> Done {
    let newest = SOURCES.iter().map(|dir| newest(&root().join(dir))).max().flatten();
    let dist = root().join("ui/dist");
    // Without `assets` it is the page that the binaries put there to compile before.
    if dist.join("assets").is_dir() && changed(&dist.join("index.html")) > newest {
        println!("  the screens are built");
        return Ok(());
    }
    run(&mut npm(&["run", "build"]))
}

/// When a file was changed; nothing when it isn't there, which is older than anything.
fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|m| m.modified()).ok()
}

/// The newest change below a folder, leaving out what builds and installs write.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?;
    let paths: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    let kept = paths.iter().filter(|p| !["dist", "node_modules"].iter().any(|name| p.ends_with(name)));
    kept.filter_map(|p| if p.is_dir() { newest(p) } else { changed(p) }).max()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_missing_build_is_older_than_any_source() {
        let here = root().join("crates/xtask");
        assert!(newest(&here) > changed(&here.join("no-such-file")));
        assert!(newest(&here) >= changed(&here.join("src/ui.rs")));
        assert_eq!(newest(&here.join("no-such-folder")), None);
    }
}
