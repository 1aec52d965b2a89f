//! What two replicas of a cooperative's logs ask of each other, and what a
//! kiosk remembers of its hub. The exchange itself drives these.

mod course;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

pub use course::{Again, At, Course, Event, Remedy, State, trouble};

use crate::budget::{Carrier, PhotoRules, Spent};
use crate::checkpoint::{Checkpoint, RecordState};
use crate::columns::ColumnsError;
use crate::log::{FrameError, Frontier, Hash, LogId, PackedFrame};
use crate::touched::Touched;

/// What came of receiving a frame.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The frame's log.
    pub log: LogId,
    /// The position after the frame's last entry.
    pub end: u64,
    /// Entries of the frame that are new here.
    pub added: u64,
    /// Changes of the frame that are kept and don't count, because their device isn't
    /// let in, is revoked, or wrote two chains.
    pub quarantined: u64,
    /// Entries of the frame that were here already.
    pub duplicate: u64,
}

/// What came of putting received changes into their records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// Changes now in their records, including ones that had waited.
    pub applied: u64,
    /// Changes of those records that wait for others they build on.
    pub waiting: u64,
    /// Changes that are kept but never applied.
    pub refused: u64,
    /// The records that changed, each once.
    pub touched: Vec<Touched>,
}

impl Settled {
    /// Counts in what came of other records.
    pub fn add(&mut self, other: Self) {
        self.applied += other.applied;
        self.waiting += other.waiting;
        self.refused += other.refused;
        self.touched.extend(other.touched);
        self.touched.sort();
        self.touched.dedup();
    }
}

/// Why a replica couldn't do what the exchange asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReplicaError {
    /// The frame begins after what is held of its log.
    #[error("the frame begins too late")]
    Gap,
    /// A change isn't the one its chain names.
    #[error("a change is not the one announced")]
    Damaged,
    /// The frame isn't one, or its device didn't sign it.
    #[error("not a device's frame: {0}")]
    Unreadable(String),
    /// The frame is laid out as only a newer program reads.
    #[error("layout {0} of a frame isn't known here")]
    LayoutUnknown(u8),
    /// The log's device isn't of the cooperative.
    #[error("unknown device")]
    DeviceUnknown,
    /// A photo's bytes are no longer what they were.
    #[error("a photo is damaged: {0}")]
    PhotoDamaged(String),
    /// The replica itself failed.
    #[error("{detail}")]
    Failed {
        /// The stable code of why.
        code: &'static str,
        /// For logs.
        detail: String,
    },
}

impl ReplicaError {
    /// The stable code; words are in the locale under `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Gap => "log-gap",
            Self::Damaged => "frame-damaged",
            Self::Unreadable(_) => "frame-unreadable",
            Self::LayoutUnknown(_) => "frame-layout-unknown",
            Self::DeviceUnknown => "device-unknown",
            Self::PhotoDamaged(_) => "photo-damaged",
            Self::Failed { code, .. } => code,
        }
    }

    /// Whether only this frame is amiss and the exchange can go on.
    #[must_use]
    pub fn is_of_the_frame(&self) -> bool {
        !matches!(self, Self::Failed { .. } | Self::PhotoDamaged(_))
    }
}

impl From<FrameError> for ReplicaError {
    fn from(error: FrameError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<ColumnsError> for ReplicaError {
    fn from(error: ColumnsError) -> Self {
        match error {
            ColumnsError::VersionUnknown(version) => Self::LayoutUnknown(version),
            ColumnsError::PastMissing => Self::Gap,
            other => Self::Unreadable(other.to_string()),
        }
    }
}

/// A frame cut from a log to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// The frame.
    pub frame: PackedFrame,
    /// Its log.
    pub log: LogId,
    /// The position after its last entry.
    pub end: u64,
}

/// A new kiosk fetches the records' state before a longer history than so many
/// changes, unless told otherwise: such a history takes a minute at 64 kbit/s.
pub const STATE_FIRST: u64 = 30_000;

/// A replica of one cooperative's logs that knows which photos it has. Whoever
/// serves others, a hub or a kiosk in the village, counts what arrives: a peer
/// then names one number, its cursor, however many devices there are.
pub trait Replica {
    /// How much of each log is held.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn frontier(&mut self) -> Result<Frontier, ReplicaError>;
    /// Frames a peer with this frontier lacks, in an order it can take them, at
    /// least one and then up to about so many bytes before they are compressed,
    /// in no newer layout than the peer reads.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn frames_since(
        &mut self,
        peer: &Frontier,
        max_bytes: usize,
        reads: u8,
    ) -> Result<Vec<Cut>, ReplicaError>;
    /// Checks a frame and takes it; on disk when this returns. The same frame
    /// again changes nothing.
    ///
    /// # Errors
    /// Whatever is amiss with the frame or the replica.
    fn receive(&mut self, frame: &PackedFrame, now_ms: i64) -> Result<Received, ReplicaError>;
    /// Puts what was received into its records, once for all of a message's frames.
    ///
    /// # Errors
    /// What the disk says; what was received stays and is settled another time.
    fn settle(&mut self) -> Result<Settled, ReplicaError>;
    /// The number of the last arrival, 0 before the first.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn cursor(&mut self) -> Result<u64, ReplicaError>;
    /// What was held of each log at an arrival; nothing when so much never arrived.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>, ReplicaError>;
    /// Whether a photo is here.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn has_photo(&mut self, hash: &Hash) -> Result<bool, ReplicaError>;
    /// How many of a photo's first bytes are kept of one that didn't come whole.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photo_part(&mut self, hash: &Hash) -> Result<u64, ReplicaError>;
    /// A checkpoint of the records with its signature, as an answer carries it; nothing
    /// of a replica that makes none.
    ///
    /// # Errors
    /// When the replica can't be read, or what the disk says.
    fn checkpoint(&mut self) -> Result<Option<Vec<u8>>, ReplicaError> {
        Ok(None)
    }
}

/// A kiosk: a replica with a signing key that keeps photos and remembers its hub.
pub trait Kiosk: Replica {
    /// As long as it is new, it fetches the records' state before a longer history than
    /// so many changes.
    fn state_first(&mut self) -> u64 {
        STATE_FIRST
    }
    /// The device's public ed25519 key.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn device_key(&mut self) -> Result<[u8; 32], ReplicaError>;
    /// The device's signature of a message.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64], ReplicaError>;
    /// What is remembered of the hub.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn hub(&mut self) -> Result<ExchangeState, ReplicaError>;
    /// Remembers the hub.
    ///
    /// # Errors
    /// What the disk says.
    fn set_hub(&mut self, hub: &ExchangeState) -> Result<(), ReplicaError>;
    /// Photos that records name and that aren't here, in the order they should come
    /// ([`crate::photos::in_order`]). Not those dropped to make room, nor those left
    /// alone for a while.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError>;
    /// A photo's bytes.
    ///
    /// # Errors
    /// [`ReplicaError::PhotoDamaged`]; when the replica can't be read.
    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError>;
    /// Keeps a photo under the hash of its bytes.
    ///
    /// # Errors
    /// What the disk says.
    fn put_photo(&mut self, bytes: &[u8], now_ms: i64) -> Result<(), ReplicaError>;
    /// Photos that are here and, as far as known, not at the hub, in the order they
    /// should go. Not those left alone for a while.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError>;
    /// The hub holds these photos.
    ///
    /// # Errors
    /// What the disk says.
    fn hub_has_photos(&mut self, photos: &[Hash]) -> Result<(), ReplicaError>;
    /// What is kept of a checkpoint's state by the digest of its bytes.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn state_part(&mut self, digest: &Hash) -> Result<Vec<u8>, ReplicaError>;
    /// Keeps what came of a checkpoint's state, instead of what was kept before.
    ///
    /// # Errors
    /// What the disk says.
    fn keep_state_part(&mut self, digest: &Hash, bytes: &[u8]) -> Result<(), ReplicaError>;
    /// Shows these records until their history is here.
    ///
    /// # Errors
    /// What the disk says.
    fn begin_from(&mut self, checkpoint: &Checkpoint, records: &[RecordState]) -> Result<(), ReplicaError>;
    /// The hub was restored: which photos it holds is no longer known.
    ///
    /// # Errors
    /// What the disk says.
    fn forget_hub_photos(&mut self) -> Result<(), ReplicaError>;
    /// Whether records name it only as a thumbnail.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool, ReplicaError>;
    /// Keeps the next bytes of a photo that comes in pieces; on disk when this returns.
    /// `first` is how many were kept before; 0 begins anew.
    ///
    /// # Errors
    /// What the disk says.
    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<(), ReplicaError>;
    /// Makes a photo of the pieces kept. Where they aren't the photo they are dropped
    /// and the answer is no.
    ///
    /// # Errors
    /// What the disk says.
    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool, ReplicaError>;
    /// What photos may cost.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photo_rules(&mut self) -> Result<PhotoRules, ReplicaError>;
    /// What photos cost by a carrier.
    ///
    /// # Errors
    /// When the replica can't be read.
    fn photos_spent(&mut self, carrier: Carrier) -> Result<Spent, ReplicaError>;
    /// Counts bytes of photos that go or came by a carrier.
    ///
    /// # Errors
    /// What the disk says.
    fn spend_on_photos(&mut self, carrier: Carrier, bytes: u64, now_ms: i64) -> Result<(), ReplicaError>;
    /// A photo couldn't be sent or fetched, by the code of why: it is left alone until
    /// [`Kiosk::forgive_photos`] finds that it was long enough.
    ///
    /// # Errors
    /// What the disk says.
    fn photo_failed(&mut self, hash: &Hash, code: &str, now_ms: i64) -> Result<(), ReplicaError>;
    /// Photos that were left alone for [`crate::photos::TROUBLE_PAUSE_MS`] may be tried again.
    ///
    /// # Errors
    /// What the disk says.
    fn forgive_photos(&mut self, now_ms: i64) -> Result<(), ReplicaError>;
}

/// What a kiosk remembers of its exchange with the hub. Only the hub's own
/// answers are remembered as arrived.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExchangeState {
    /// The hub's address.
    pub hub_url: Option<String>,
    /// The address of a proxy on the way there; without one, what the environment says.
    pub proxy: Option<String>,
    /// How the exchange stands.
    pub course: Course,
    /// By how much this device's clock was behind the hub's when last heard, ms.
    pub clock_off_ms: i64,
    /// The hub's id, once it answered.
    pub hub_id: Option<Uuid>,
    /// Its public ed25519 key: bundles are sealed to it, and what one signed with it
    /// says of the hub is believed.
    pub hub_key: Option<[u8; 32]>,
    /// When the hub last said what it holds, UTC ms by the hub's own clock.
    pub hub_said_ms: Option<i64>,
    /// New after the hub was restored from a backup.
    pub hub_epoch: Option<Uuid>,
    /// The last of the hub's arrivals that was seen here.
    pub hub_cursor: u64,
    /// What the hub held at that cursor.
    pub at_cursor: Frontier,
    /// What the hub said it holds, as of its last answer.
    pub hub_frontier: Frontier,
    /// The newest layout of frames the hub reads, once it answered.
    pub hub_reads: Option<u8>,
    /// An exchange began whose end was never heard: the hub may hold more than it said.
    pub unsure: bool,
    /// The hub's cursor when it last said which of the missing photos it has.
    pub photos_asked_at: Option<u64>,
    /// When it was last asked, UTC ms.
    pub photos_asked_ms: Option<i64>,
    /// An invitation to show at the first exchange.
    pub invitation: Option<String>,
    /// Last try, UTC ms.
    pub last_attempt_ms: Option<i64>,
    /// Last exchange in which all records went both ways, UTC ms. Photos may still be
    /// on their way.
    pub last_success_ms: Option<i64>,
    /// Code of what went wrong at the last try.
    pub last_error: Option<String>,
}
