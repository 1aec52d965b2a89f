//! A scale: where it is plugged in, how it speaks, and what it says. Only a weight that
//! stands still is one.

mod columns;
mod figure;
mod hid;
mod plugged;
mod port;
mod sics;
mod simulator;

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

pub use plugged::{ScalePort, scale_ports};
pub use simulator::{Pose, ScaleSimulator};

use port::Port;

/// A scale that stands still answers within this time; slower ones send five lines a second.
const ANSWER: Duration = Duration::from_millis(700);
/// The speeds scales are set to, the commonest first.
const SPEEDS: [u32; 4] = [9600, 4800, 2400, 19200];

/// How a scale speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Mettler-Toledo MT-SICS.
    Sics,
    /// A&D standard format, asked by `Q`.
    AAndD,
    /// Lines in columns, sent without being asked: CAS, A&D and many indicators.
    Continuous,
    /// USB HID, usage page 0x8D.
    Hid,
}

impl Protocol {
    /// All of them, by name.
    pub const ALL: [(&'static str, Self); 4] = [
        ("sics", Self::Sics),
        ("a-and-d", Self::AAndD),
        ("continuous", Self::Continuous),
        ("hid", Self::Hid),
    ];

    /// What asks for a weight; nothing where the scale sends by itself.
    fn asks(self) -> Option<&'static [u8]> {
        match self {
            Self::Sics => Some(sics::ASKS),
            Self::AAndD => Some(columns::ASKS),
            Self::Continuous | Self::Hid => None,
        }
    }

    /// What a line or report says, in grams.
    ///
    /// # Errors
    /// [`ScaleError`] for everything but a weight that stands still.
    pub fn read(self, bytes: &[u8]) -> Result<i64, ScaleError> {
        match self {
            Self::Sics => sics::read(bytes),
            Self::AAndD | Self::Continuous => columns::read(bytes),
            Self::Hid => hid::read(bytes),
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(_, protocol)| protocol == self);
        f.write_str(name.map_or("", |(name, _)| name))
    }
}

impl FromStr for Protocol {
    type Err = ScaleError;

    fn from_str(text: &str) -> Result<Self, ScaleError> {
        let found = Self::ALL.iter().find(|(name, _)| *name == text);
        found.map(|(_, protocol)| *protocol).ok_or(ScaleError::Unknown)
    }
}

/// How to speak with a scale: protocol and speed, `sics@9600`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// How it speaks.
    pub protocol: Protocol,
    /// Bits a second; means nothing to USB HID.
    pub baud: u32,
}

impl fmt::Display for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.protocol, self.baud)
    }
}

impl FromStr for Manner {
    type Err = ScaleError;

    fn from_str(text: &str) -> Result<Self, ScaleError> {
        let (protocol, baud) = text.split_once('@').ok_or(ScaleError::Unknown)?;
        Ok(Self { protocol: protocol.parse()?, baud: baud.parse().map_err(|_| ScaleError::Unknown)? })
    }
}

/// Why there is no weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScaleError {
    /// It isn't plugged in.
    Missing,
    /// This user may not open it.
    Forbidden,
    /// Another program has it.
    Taken,
    /// It says nothing: off, or set to say nothing.
    Silent,
    /// It says what can't be understood.
    Garbled,
    /// It doesn't speak in a way known here.
    Unknown,
    /// The weight still moves.
    Moving,
    /// Nothing lies on it.
    Empty,
    /// It shows less than nothing.
    Under,
    /// More lies on it than it carries.
    Over,
    /// It counts, or weighs in a unit that isn't known.
    OtherUnit,
    /// It says that it is out of order.
    Fault,
}

impl ScaleError {
    /// The stable code, by which words are found.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "scale-missing",
            Self::Forbidden => "scale-forbidden",
            Self::Taken => "scale-taken",
            Self::Silent => "scale-silent",
            Self::Garbled => "scale-garbled",
            Self::Unknown => "scale-unknown",
            Self::Moving => "scale-moving",
            Self::Empty => "scale-empty",
            Self::Under => "scale-under",
            Self::Over => "scale-over",
            Self::OtherUnit => "scale-other-unit",
            Self::Fault => "scale-fault",
        }
    }

    /// Whether a scale said so: it is there and was understood.
    fn is_said(self) -> bool {
        use ScaleError::{Empty, Fault, Moving, OtherUnit, Over, Under};
        matches!(self, Moving | Empty | Under | Over | OtherUnit | Fault)
    }
}

/// The scale of a machine. The cable stays open from one weight to the next.
#[derive(Default)]
pub struct Scale {
    open: Mutex<Option<Open>>,
}

struct Open {
    path: PathBuf,
    manner: Manner,
    port: Port,
}

impl Scale {
    /// What lies on the scale, to the nearest gram. Takes at most two seconds.
    ///
    /// # Errors
    /// [`ScaleError`]; then the cable is opened anew the next time unless the scale said so itself.
    pub fn weigh(&self, path: &Path, manner: Manner) -> Result<i64, ScaleError> {
        let mut held = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |open: &Open| open.path == path && open.manner == manner;
        let mut open = match held.take().filter(same) {
            Some(open) => open,
            None => Open { path: path.to_owned(), manner, port: Port::open(path, manner)? },
        };
        let said = open.port.weigh(ANSWER);
        if said.is_ok() || said.is_err_and(ScaleError::is_said) {
            *held = Some(open);
        }
        said
    }

    /// Finds out how the scale at a port speaks: listens, then asks, at each speed. Takes
    /// at most ten seconds.
    ///
    /// # Errors
    /// [`ScaleError::Silent`], or [`ScaleError::Unknown`] where bytes came that nobody understands.
    pub fn meet(&self, path: &Path) -> Result<Manner, ScaleError> {
        // A cable is one program's alone, so what is open must be closed first.
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if plugged::is_hid(path) {
            let manner = Manner { protocol: Protocol::Hid, baud: 0 };
            return try_manner(path, manner).map(|()| manner);
        }
        let mut worst = ScaleError::Silent;
        for baud in SPEEDS {
            for protocol in [Protocol::Continuous, Protocol::Sics, Protocol::AAndD] {
                let manner = Manner { protocol, baud };
                match try_manner(path, manner) {
                    Ok(()) => return Ok(manner),
                    Err(ScaleError::Garbled) => worst = ScaleError::Unknown,
                    Err(ScaleError::Silent) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Err(worst)
    }
}

fn try_manner(path: &Path, manner: Manner) -> Result<(), ScaleError> {
    match Port::open(path, manner)?.says(ANSWER) {
        Ok(_) => Ok(()),
        Err(said) if said.is_said() => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_manner_has_a_name() {
        let manner = Manner { protocol: Protocol::Sics, baud: 9600 };
        assert_eq!(manner.to_string(), "sics@9600");
        assert_eq!("sics@9600".parse(), Ok(manner));
        assert_eq!("sics".parse::<Manner>(), Err(ScaleError::Unknown));
        assert_eq!("morse@9600".parse::<Manner>(), Err(ScaleError::Unknown));
    }

    proptest! {
        /// Whatever comes over the cable, nothing breaks and no weight is less than nothing.
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            for (_, protocol) in Protocol::ALL {
                if let Ok(grams) = protocol.read(&bytes) {
                    prop_assert!(grams > 0);
                }
            }
        }

        /// What the simulator of a protocol writes for a weight is read as that weight.
        #[test]
        fn what_is_written_is_read(grams in 1_i64..60_000) {
            for (_, protocol) in Protocol::ALL {
                prop_assert_eq!(protocol.read(&Pose::Still { grams }.says(protocol)), Ok(grams));
            }
        }

        /// A line with a byte lost, doubled or changed is never a weight that moves.
        #[test]
        fn a_moving_weight_is_never_one(grams in 1_i64..60_000) {
            for (_, protocol) in Protocol::ALL {
                prop_assert_eq!(protocol.read(&Pose::Moving { grams }.says(protocol)), Err(ScaleError::Moving));
            }
        }
    }
}
