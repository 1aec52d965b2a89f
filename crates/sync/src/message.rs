//! What a kiosk says to the hub, and the hub's answer. The frames follow each
//! message's head as a stream, so that what arrived before a cut is kept.

use punnet_domain::log::{Frontier, Hash};
use uuid::Uuid;

/// The newest layout of frames this program reads.
pub const READS: u8 = punnet_domain::columns::NEWEST;

/// A kiosk's part: what it holds and lacks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// The hub it means, once it knows one; another hub declines.
    pub hub: Option<Uuid>,
    /// Shown at the first exchange of a device that joins.
    pub invitation: Option<String>,
    /// How much of each log the kiosk holds.
    pub holds: Holds,
    /// Photos it lacks.
    pub wanted: Vec<Hash>,
    /// Photos it has that may not be at the hub.
    pub offered: Vec<Hash>,
    /// About so many bytes of frames it wants at once.
    pub max_bytes: u64,
    /// The newest layout of frames it reads.
    pub reads: u8,
    /// It is new and wants the records' state first, and frames only then, where their
    /// history has more changes than this.
    pub state: Option<u64>,
}

/// How a kiosk says what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Log by log.
    All(Frontier),
    /// What the hub held when it was last heard, and more.
    Since {
        /// The hub's epoch then.
        epoch: Uuid,
        /// Its cursor then.
        cursor: u64,
        /// Logs of which the kiosk holds more than the hub held then.
        beyond: Frontier,
    },
}

impl Default for Holds {
    fn default() -> Self {
        Self::All(Frontier::new())
    }
}

/// The hub's part: only this decides what has arrived.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The hub.
    pub hub: Uuid,
    /// New after the hub was restored from a backup.
    pub epoch: Uuid,
    /// How much of each log the hub holds, with what the kiosk just brought: all
    /// logs, or only those the kiosk named or brought.
    pub holds: Frontier,
    /// Whether `holds` is about all logs.
    pub all: bool,
    /// Its cursor, when with the frames that follow the kiosk has seen all of it.
    pub cursor: Option<u64>,
    /// [`punnet_domain::log::fingerprint`] of all that the hub holds.
    pub fingerprint: [u8; 8],
    /// Those of the offered photos that the hub lacks.
    pub wanted: Vec<Hash>,
    /// How many bytes the hub has of each of those, from an upload that broke off.
    pub parts: Vec<u64>,
    /// Those of the kiosk's wanted photos that the hub has.
    pub has: Vec<Hash>,
    /// The newest layout of frames it reads.
    pub reads: u8,
    /// A checkpoint with its signature, where the kiosk asked for the state and there
    /// is one; no frames follow then.
    pub checkpoint: Option<Vec<u8>>,
    /// Its public ed25519 key: files are sealed to it and it signs its own.
    pub key: Option<[u8; 32]>,
}
