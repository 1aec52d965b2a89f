//! The emulated weak link, where the machine allows one.

use std::path::Path;
use std::process::{Command, Stdio};

/// 64 kbit/s each way, 300 ms one way, 2 % loss, on port 8080 of a network
/// namespace of its own; gone when dropped.
pub struct Link {
    emulator: String,
}

const NAME: &str = "punnet-bench";

impl Link {
    /// Sets it up; nothing, with a word why, where that can't be done.
    pub fn up() -> Option<Self> {
        let script = crate::workload::shared().join("exchange_bench/link/linkup.sh");
        let out = Command::new("bash")
            .arg(script)
            .args([NAME, "8080", "64000", "300", "2", "32768", "1"])
            .env("CARGO_TARGET_DIR", std::env::temp_dir().join("punnet-bench-link"))
            .stderr(Stdio::piped())
            .output();
        match out {
            Ok(out) if out.status.success() => {
                Some(Self { emulator: String::from_utf8_lossy(&out.stdout).trim().to_owned() })
            }
            Ok(out) => {
                let why = String::from_utf8_lossy(&out.stderr);
                println!("no weak link here: {}", why.lines().last().unwrap_or_default());
                down();
                None
            }
            Err(why) => {
                println!("no weak link here: {why}");
                None
            }
        }
    }

    /// A program on the link.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", NAME]).arg(program);
        command
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(&self.emulator).status();
        down();
    }
}

fn down() {
    let _ = Command::new("ip").args(["netns", "del", NAME]).stderr(Stdio::null()).status();
}
