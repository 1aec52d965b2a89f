//! A hub and a kiosk as processes: started, awaited, ended without orphans.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::tools::{Done, Stop, While, bin_dir, program, succeeds};

/// How long a server may take to answer.
const STARTS_WITHIN: Duration = Duration::from_secs(30);
/// How long a process may take to end after it was asked to.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

/// Where a hub and a kiosk keep their things.
pub struct Place {
    /// The folder of both.
    pub folder: PathBuf,
}

impl Place {
    /// The kiosk's store.
    pub fn store(&self) -> PathBuf {
        self.folder.join("kiosk/kiosk.db")
    }

    /// `punnet` with some words.
    pub fn punnet(&self, args: &[&str]) -> Command {
        program(bin_dir().join("punnet"), args)
    }

    /// Starts the hub and waits until it answers; gives its address for people.
    pub fn hub(&self) -> Done<(Process, String)> {
        let folder = self.folder.join("hub");
        std::fs::create_dir_all(&folder).doing(folder.display())?;
        let address = free_address(7878)?;
        let listen = address.to_string();
        let mut hub = self.punnet(&["hub", "--data", &folder.to_string_lossy(), "--listen", &listen]);
        let mut hub = Process::start_quietly("the hub", &mut hub)?;
        hub.answers(address)?;
        Ok((hub, format!("http://{address}")))
    }

    /// Fills a sample cooperative unless there is a store already. It is made aside
    /// and moved into place whole, so that a first start broken off is begun again.
    pub fn fill(&self, hub: &str) -> Done<bool> {
        if self.store().exists() {
            return Ok(false);
        }
        let aside = self.folder.join("first-start");
        if aside.exists() {
            std::fs::remove_dir_all(&aside).doing(aside.display())?;
        }
        std::fs::create_dir_all(&aside).doing(aside.display())?;
        let store = aside.join("kiosk.db");
        let mut demo = self.punnet(&["demo", "--store", &store.to_string_lossy(), "--hub", hub]);
        Process::start_quietly("the sample cooperative", &mut demo)?.finish()?;
        let place = self.folder.join("kiosk");
        std::fs::rename(&aside, &place).doing(place.display())?;
        Ok(true)
    }

    /// Starts the kiosk for a browser and waits until it answers; gives its address.
    pub fn serve(&self, hub: &str) -> Done<(Process, String)> {
        let address = free_address(7879)?;
        let (store, listen) = (self.store(), address.to_string());
        let store = store.to_string_lossy();
        let mut kiosk = self.punnet(&["serve", "--store", &store, "--listen", &listen, "--hub", hub]);
        let mut kiosk = Process::start_quietly("the kiosk", &mut kiosk)?;
        kiosk.answers(address)?;
        Ok((kiosk, format!("http://{address}")))
    }

    /// Opens the kiosk's window.
    pub fn window(&self, hub: &str) -> Done<Process> {
        let store = self.store();
        let mut window =
            program(bin_dir().join("punnet-window"), &["--store", &store.to_string_lossy(), "--hub", hub]);
        Process::start("the window", &mut window)
    }
}

/// The wanted port on loopback, or the next free one.
fn free_address(port: u16) -> Done<SocketAddr> {
    let mut tries = (port..port.saturating_add(100)).map(|p| SocketAddr::from(([127, 0, 0, 1], p)));
    let free = tries.find(|a| TcpListener::bind(a).is_ok());
    let free = free.ok_or_else(|| Stop(format!("no free port from {port} on")))?;
    if free.port() != port {
        println!("  port {port} is taken, {} is used", free.port());
    }
    Ok(free)
}

/// The same program ending with us: `setpriv` lets the kernel tell it, and `env`
/// gives Ctrl-C back its meaning, which a guarded run ignores for itself.
fn tied(command: &Command) -> Command {
    let mut tied = program("setpriv", &["--pdeathsig", "TERM", "env", "--default-signal=INT"]);
    tied.arg(command.get_program()).args(command.get_args());
    for (key, value) in command.get_envs() {
        if let Some(value) = value {
            tied.env(key, value);
        }
    }
    tied
}

/// A process of ours. It is asked to end when this is dropped, and the system ends
/// it when we die without a word.
pub struct Process {
    name: &'static str,
    child: Child,
}

impl Process {
    /// Starts a program that ends with us.
    pub fn start(name: &'static str, command: &mut Command) -> Done<Self> {
        let child = tied(command).spawn().doing(format!("could not start {name}"))?;
        Ok(Self { name, child })
    }

    /// The same for a program whose own words we say better; its errors are shown.
    fn start_quietly(name: &'static str, command: &mut Command) -> Done<Self> {
        let child = tied(command).stdout(Stdio::null()).spawn().doing(format!("could not start {name}"))?;
        Ok(Self { name, child })
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// Waits until something listens at its address.
    fn answers(&mut self, address: SocketAddr) -> Done {
        let began = Instant::now();
        while began.elapsed() < STARTS_WITHIN {
            if let Some(status) = self.ended() {
                return Err(Stop(format!("{} ended at once ({status})", self.name)));
            }
            if TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_ok() {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        Err(Stop(format!("{} doesn't answer at {address}", self.name)))
    }

    /// Waits until it ends by itself.
    fn finish(&mut self) -> Done {
        let status = self.child.wait().doing(self.name)?;
        if status.success() { Ok(()) } else { Err(Stop(format!("{} failed ({status})", self.name))) }
    }

    /// Asks it to end, waits, and ends it by force when it doesn't.
    pub fn end(&mut self) {
        if self.ended().is_some() {
            return;
        }
        let pid = self.child.id().to_string();
        succeeds(&mut program("kill", &["-TERM", &pid]));
        let asked = Instant::now();
        while asked.elapsed() < ENDS_WITHIN {
            if self.ended().is_some() {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        println!("{} didn't end by itself and was stopped", self.name);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// A fresh folder for a short-lived place, removed when dropped.
pub struct Scratch(pub PathBuf);

impl Scratch {
    /// A new folder under the target directory.
    pub fn new(name: &str) -> Done<Self> {
        let folder = crate::tools::target_dir().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).doing(folder.display())?;
        Ok(Self(folder))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_process_that_ignores_us_is_ended() {
        let began = Instant::now();
        let mut process = Process::start("a sleeper", &mut program("sleep", &["60"])).unwrap();
        assert!(process.ended().is_none());
        process.end();
        assert!(process.ended().is_some() && began.elapsed() < ENDS_WITHIN);
    }

    /// The system tells a process when the thread that started it is gone.
    #[test]
    fn nothing_outlives_us() {
        let started = std::thread::spawn(|| {
            let process = Process::start("a sleeper", &mut program("sleep", &["60"])).unwrap();
            let pid = process.child.id();
            sleep(Duration::from_millis(300)); // setpriv becomes sleep
            std::mem::forget(process);
            pid
        });
        let stat = format!("/proc/{}/stat", started.join().unwrap());
        let gone = || !std::fs::read_to_string(&stat).is_ok_and(|s| !s.contains(") Z "));
        let began = Instant::now();
        while !gone() && began.elapsed() < ENDS_WITHIN {
            sleep(Duration::from_millis(20));
        }
        assert!(gone());
    }

    #[test]
    fn a_failed_program_is_told_apart_from_one_that_finished() {
        let finish = |name| Process::start("it", &mut program(name, &[])).unwrap().finish();
        assert!(finish("true").is_ok());
        assert!(finish("false").unwrap_err().0.contains("it failed"));
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_address(port).unwrap().port(), port);
    }

    #[test]
    fn what_ends_at_once_is_said() {
        let mut process = Process::start("a failure", &mut program("false", &[])).unwrap();
        let why = process.answers(free_address(47_000).unwrap()).unwrap_err();
        assert!(why.0.contains("a failure ended at once"), "{why}");
    }
}
