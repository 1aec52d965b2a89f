//! Starting other programs, with a line for each step and a clear word when one fails.

use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Why the work stopped, for the person at the terminal.
#[derive(Debug)]
pub struct Stop(pub String);

/// What every step gives back.
pub type Done<T = ()> = Result<T, Stop>;

impl Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says what was being done when an error came.
pub trait While<T> {
    /// Turns the error into a [`Stop`] that begins with `doing`.
    fn doing(self, doing: impl Display) -> Done<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn doing(self, doing: impl Display) -> Done<T> {
        self.map_err(|e| Stop(format!("{doing}: {e}")))
    }
}

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo builds. Wherever that was settled (the environment, a `config.toml` above or
/// at home), this very program was built there too.
pub fn target_dir() -> PathBuf {
    bin_dir().parent().map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// Where the debug binaries are: beside this one.
pub fn bin_dir() -> PathBuf {
    let ours = std::env::current_exe().ok();
    ours.as_deref().and_then(Path::parent).map_or_else(|| root().join("target/debug"), Path::to_path_buf)
}

/// The cargo that started this.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    command
}

/// A program by name, found on the `PATH` with our own folders in front.
pub fn program(name: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root()).env("PATH", search_path());
    command
}

/// `PATH` with the Node we brought (if any) and cargo's installed programs in front.
pub fn search_path() -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home =
        cargo_home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let ours = [Some(target_dir().join("node/bin")), cargo_home.map(|home| home.join("bin"))];
    let all = ours.into_iter().flatten().chain(std::env::split_paths(&path));
    std::env::join_paths(all).unwrap_or(path)
}

/// Where a program is, if it is on [`search_path`].
pub fn which(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&search_path()).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// Runs to the end with its output on the terminal.
pub fn run(command: &mut Command) -> Done {
    let status = command.status().doing(format!("could not start `{}`", shown(command)))?;
    if status.success() { Ok(()) } else { Err(Stop(format!("`{}` failed ({status})", shown(command)))) }
}

/// Runs to the end and gives back what it printed.
pub fn output(command: &mut Command) -> Done<String> {
    let output =
        command.stderr(Stdio::inherit()).output().doing(format!("could not start `{}`", shown(command)))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Stop(format!("`{}` failed ({})", shown(command), output.status)))
    }
}

/// Whether a program runs and ends well; nothing is printed.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|w| w.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Numbered steps: prints "2/6 …" as each begins.
pub struct Steps {
    now: usize,
    of: usize,
}

impl Steps {
    /// So many steps, or the later part of them: `Steps::from(3, 6)` goes on with the fourth.
    pub fn from(done: usize, of: usize) -> Self {
        Self { now: done, of }
    }

    /// The next step begins.
    pub fn next(&mut self, what: impl Display) {
        self.now += 1;
        println!("\n{}/{} {what}", self.now, self.of);
    }
}

/// "12 s" or "3 min 05 s".
pub fn lasted(since: Instant) -> String {
    in_words(since.elapsed())
}

/// A time in words.
pub fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{seconds} s") } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_failing_program_is_named() {
        let stop = run(&mut program("sh", &["-c", "exit 3"])).unwrap_err();
        assert!(stop.0.contains("sh -c exit 3") && stop.0.contains('3'), "{stop}");
        assert!(output(&mut program("no-such-program", &[])).unwrap_err().0.contains("no-such-program"));
    }

    #[test]
    fn times_are_said_in_words() {
        assert_eq!(in_words(Duration::from_secs(59)), "59 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 05 s");
    }
}
