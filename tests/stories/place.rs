//! A place: a folder with a village's kiosks and perhaps a hub, and the built
//! `punnet` that runs them.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// The built program; built now where nobody has.
pub fn punnet() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| {
        let named = std::env::var_os("PUNNET_BIN_DIR").map(PathBuf::from);
        let beside = || std::env::current_exe().unwrap().ancestors().nth(2).unwrap().to_path_buf();
        let bin = named.unwrap_or_else(beside).join("punnet");
        if !bin.exists() {
            let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
            let built = Command::new(cargo).args(["build", "-p", "punnet"]).status().unwrap();
            assert!(built.success(), "punnet can't be built");
        }
        bin
    })
}

/// Whether the tools of a story are here; says so where they aren't.
pub fn tools(names: &[&str]) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let missing: Vec<_> =
        names.iter().filter(|name| !std::env::split_paths(&paths).any(|p| p.join(name).exists())).collect();
    if !missing.is_empty() {
        println!("skipped: {missing:?} not installed");
    }
    missing.is_empty()
}

/// Runs a tool and gives what it printed.
pub fn tool(name: &str, args: &[&str]) -> String {
    let out = Command::new(name).args(args).output().unwrap();
    assert!(out.status.success(), "{name} {args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// A folder of its own, gone when the story ends.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts a hub on a free port, or on the one it had before.
    pub fn hub(&self, listen: &str) -> Server {
        let data = self.path("hub");
        Server::start(&["hub", "--data", data.to_str().unwrap(), "--listen", listen])
    }
}

/// A `punnet hub` or `punnet serve`.
pub struct Server {
    child: Child,
    pub url: String,
}

impl Server {
    /// Starts it and waits for the line with its address.
    pub fn start(args: &[&str]) -> Self {
        Self::start_with(args, &[])
    }

    /// The same with more in its environment.
    pub fn start_with(args: &[&str], env: &[(&str, &str)]) -> Self {
        let mut child = Command::new(punnet())
            .args(args)
            .envs(env.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().split_once(" at ").map(|(_, url)| url.to_owned());
        Self { url: url.unwrap_or_else(|| panic!("punnet {args:?} says {line:?}")), child }
    }

    /// `127.0.0.1:1234`.
    pub fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// As a power cut does.
    pub fn cut(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// As `systemctl stop` does; it has to end by itself.
    pub fn stop(mut self) {
        tool("kill", &["-TERM", &self.child.id().to_string()]);
        let began = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < Duration::from_secs(10), "doesn't end when asked");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs `punnet` with something on its standard input.
pub fn run(args: &[&str], input: &str) -> Output {
    run_command(Command::new(punnet()).args(args), input)
}

/// Runs a command with something on its standard input.
pub fn run_command(command: &mut Command, input: &str) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A program that refuses at once doesn't read it all.
        let _ = stdin.write_all(text.as_bytes());
    });
    let out = child.wait_with_output().unwrap();
    writer.join().unwrap();
    out
}

/// The one line of JSON a command printed.
pub fn json(out: &Output) -> Value {
    let text = String::from_utf8_lossy(&out.stdout);
    let line = text.lines().last().unwrap_or_default();
    serde_json::from_str(line).unwrap_or_else(|_| {
        panic!("not JSON: {text:?}; standard error: {:?}", String::from_utf8_lossy(&out.stderr))
    })
}
