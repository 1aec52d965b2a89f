//! A scale of no iron: it speaks over a pseudo-terminal as a real one does over its cable.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

use super::{Protocol, ScaleError};

/// How often a scale that isn't asked speaks.
const EVERY: Duration = Duration::from_millis(100);

/// How a simulated scale stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pose {
    /// A weight that stands still.
    Still {
        /// Grams.
        grams: i64,
    },
    /// A weight on its way.
    Moving {
        /// Grams it shows meanwhile.
        grams: i64,
    },
    /// Nothing on it.
    Empty,
    /// Less than nothing.
    Under,
    /// More than it carries.
    Over,
    /// It counts pieces.
    Counting,
    /// It sends what nobody understands.
    Garbled,
    /// It is off.
    Silent,
}

impl FromStr for Pose {
    type Err = ScaleError;

    /// `12.4kg`, `moving`, `empty`, `under`, `over`, `counting`, `garbled`, `silent`.
    fn from_str(text: &str) -> Result<Self, ScaleError> {
        Ok(match text.trim() {
            "moving" => Self::Moving { grams: 9870 },
            "empty" => Self::Empty,
            "under" => Self::Under,
            "over" => Self::Over,
            "counting" => Self::Counting,
            "garbled" => Self::Garbled,
            "silent" => Self::Silent,
            weight => {
                // As an A&D scale would write it, so that there is one reader of figures.
                Self::Still { grams: super::columns::read(format!("ST,{weight}").as_bytes())? }
            }
        })
    }
}

impl Pose {
    /// What a scale that stands so sends.
    #[must_use]
    pub fn says(self, protocol: Protocol) -> Vec<u8> {
        match (protocol, self) {
            (_, Self::Silent) => Vec::new(),
            (Protocol::Hid, pose) => pose.report(),
            (_, Self::Garbled) => b"\x02?\xa5\x00#\r\n".to_vec(),
            (Protocol::Sics, pose) => pose.sics().into_bytes(),
            (protocol, pose) => pose.columns(protocol).into_bytes(),
        }
    }

    fn sics(self) -> String {
        match self {
            Self::Still { grams } => format!("S S {:>10} kg\r\n", kilograms(grams)),
            Self::Moving { grams } => format!("S D {:>10} kg\r\n", kilograms(grams)),
            Self::Empty => "S S      0.000 kg\r\n".to_owned(),
            Self::Under => "S -\r\n".to_owned(),
            Self::Counting => "S S         12 PCS\r\n".to_owned(),
            _ => "S +\r\n".to_owned(),
        }
    }

    fn columns(self, protocol: Protocol) -> String {
        let gross = if protocol == Protocol::Continuous { "GS," } else { "" };
        match self {
            Self::Still { grams } => format!("ST,{gross}+{:>8}kg\r\n", kilograms(grams)),
            Self::Moving { grams } => format!("US,{gross}+{:>8}kg\r\n", kilograms(grams)),
            Self::Empty => format!("ST,{gross}+   0.000kg\r\n"),
            Self::Under => format!("ST,{gross}-   0.120kg\r\n"),
            Self::Counting => format!("QT,{gross}+      12PC\r\n"),
            _ => format!("OL,{gross}+99999.99kg\r\n"),
        }
    }

    fn report(self) -> Vec<u8> {
        let (status, grams) = match self {
            Self::Still { grams } => (4, grams),
            Self::Moving { grams } => (3, grams),
            Self::Empty => (2, 0),
            Self::Under => (5, 0),
            Self::Over => (6, 0),
            Self::Counting => return vec![3, 4, 4, 0, 12, 0],
            Self::Garbled | Self::Silent => return vec![9; super::hid::REPORT],
        };
        let [low, high] = u16::try_from(grams).unwrap_or(u16::MAX).to_le_bytes();
        vec![3, status, 2, 0, low, high]
    }
}

/// `12400` as `12.400`.
fn kilograms(grams: i64) -> String {
    format!("{}.{:03}", grams / 1000, grams % 1000)
}

/// A simulated scale at a pseudo-terminal.
pub struct ScaleSimulator {
    protocol: Protocol,
    pose: Arc<Mutex<Pose>>,
    master: OwnedFd,
    path: PathBuf,
    /// Held open, so that the line stays up while nobody is at its other end.
    _line: OwnedFd,
}

impl ScaleSimulator {
    /// Plugs one in.
    ///
    /// # Errors
    /// When the machine gives no pseudo-terminal.
    pub fn plug_in(protocol: Protocol, pose: Pose) -> io::Result<Self> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let path = PathBuf::from(std::ffi::OsString::from_vec(ptsname(&master, Vec::new())?.into_bytes()));
        let line = open(&path, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
        let mut raw = tcgetattr(&line)?;
        raw.make_raw();
        tcsetattr(&line, OptionalActions::Now, &raw)?;
        Ok(Self { protocol, pose: Arc::new(Mutex::new(pose)), master, path, _line: line })
    }

    /// The file a kiosk opens.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Through which it is told to stand otherwise while it runs.
    #[must_use]
    pub fn pose(&self) -> Arc<Mutex<Pose>> {
        Arc::clone(&self.pose)
    }

    /// Speaks, and answers who asks, until the cable breaks.
    ///
    /// # Errors
    /// When it does.
    pub fn run(self) -> io::Result<()> {
        let mut cable = File::from(self.master);
        let mut heard = Vec::new();
        loop {
            let asked = asked(&mut cable, &mut heard, self.protocol)?;
            let speaks = self.protocol.asks().is_none();
            if asked || speaks {
                let pose = *self.pose.lock().unwrap_or_else(PoisonError::into_inner);
                cable.write_all(&pose.says(self.protocol))?;
            }
        }
    }
}

/// Waits a moment for a question; a line nobody understands is none.
fn asked(cable: &mut File, heard: &mut Vec<u8>, protocol: Protocol) -> io::Result<bool> {
    let wait = Timespec { tv_sec: 0, tv_nsec: EVERY.subsec_nanos().into() };
    if poll(&mut [PollFd::new(cable, PollFlags::IN)], Some(&wait))? == 0 {
        return Ok(false);
    }
    let mut bytes = [0; 64];
    let count = cable.read(&mut bytes)?;
    heard.extend(bytes.iter().take(count));
    let question = protocol.asks().unwrap_or(b"\n");
    let asked = heard.windows(question.len()).any(|w| w == question);
    if asked || heard.len() > bytes.len() {
        heard.clear();
    }
    Ok(asked)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Manner, Scale};
    use super::*;

    /// Real bytes over a real line.
    fn plugged(protocol: Protocol, pose: Pose) -> (PathBuf, Arc<Mutex<Pose>>) {
        let simulator = ScaleSimulator::plug_in(protocol, pose).unwrap();
        let at = (simulator.path().to_owned(), simulator.pose());
        std::thread::spawn(move || simulator.run());
        at
    }

    #[test]
    fn a_kiosk_meets_each_scale_and_reads_it() {
        for protocol in [Protocol::Sics, Protocol::AAndD, Protocol::Continuous] {
            let (path, pose) = plugged(protocol, Pose::Still { grams: 12_400 });
            let scale = Scale::default();
            let manner = scale.meet(&path).unwrap();
            assert_eq!(manner, Manner { protocol, baud: 9600 });
            assert_eq!(scale.weigh(&path, manner), Ok(12_400), "{protocol}");
            let says = |next: &str| {
                *pose.lock().unwrap() = next.parse().unwrap();
                scale.weigh(&path, manner)
            };
            // What was sent before it changed may still be on its way.
            let _ = says("moving");
            assert_eq!(says("moving"), Err(ScaleError::Moving), "{protocol}");
            let _ = says("over");
            assert_eq!(says("over"), Err(ScaleError::Over), "{protocol}");
            let _ = says("silent");
            assert_eq!(says("silent"), Err(ScaleError::Silent), "{protocol}");
            let _ = says("3.25kg");
            assert_eq!(says("3.25kg"), Ok(3250), "{protocol}");
        }
    }

    #[test]
    fn a_usb_scale_reports_by_itself() {
        let (path, _) = plugged(Protocol::Hid, Pose::Still { grams: 12_400 });
        let scale = Scale::default();
        let manner = Manner { protocol: Protocol::Hid, baud: 0 };
        assert_eq!(scale.weigh(&path, manner), Ok(12_400));
        assert_eq!(scale.weigh(Path::new("/dev/nowhere"), manner), Err(ScaleError::Missing));
    }

    #[test]
    fn nobody_understands_noise() {
        let (path, _) = plugged(Protocol::Continuous, Pose::Garbled);
        let scale = Scale::default();
        let manner = Manner { protocol: Protocol::Continuous, baud: 9600 };
        assert_eq!(scale.weigh(&path, manner), Err(ScaleError::Garbled));
        assert_eq!(scale.weigh(Path::new("/dev/null"), manner), Err(ScaleError::Missing));
    }
}
