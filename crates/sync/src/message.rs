//! What a kiosk says to the hub, and the hub's answer.

use punnet_domain::log::{Frame, Frontier, Hash};
use uuid::Uuid;

/// A kiosk's part: what it holds, what it brings, what it lacks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// The hub it means, once it knows one; another hub declines.
    pub hub: Option<Uuid>,
    /// Shown at the first exchange of a device that joins.
    pub invitation: Option<String>,
    /// How much of each log the kiosk holds.
    pub frontier: Frontier,
    /// What it thinks the hub lacks.
    pub frames: Vec<Frame>,
    /// Photos it lacks.
    pub wanted: Vec<Hash>,
    /// Photos it has that may not be at the hub.
    pub offered: Vec<Hash>,
    /// About so many bytes of frames it wants at once.
    pub max_bytes: u64,
}

/// The hub's part: only this decides what has arrived.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The hub.
    pub hub: Uuid,
    /// New after the hub was restored from a backup.
    pub epoch: Uuid,
    /// How much of each log the hub holds, with what the kiosk just brought.
    pub frontier: Frontier,
    /// What the kiosk lacks.
    pub frames: Vec<Frame>,
    /// Whether it lacks still more.
    pub more: bool,
    /// Those of the offered photos that the hub lacks.
    pub wanted: Vec<Hash>,
    /// Those of the kiosk's wanted photos that the hub has.
    pub has: Vec<Hash>,
}
