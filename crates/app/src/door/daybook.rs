//! What was done, and taking it back.

use punnet_domain::daybook::Deed;
use punnet_domain::id::{CommandId, PersonId, RecordId};

use crate::view::DeedView;

requests! {
    /// What somebody did within a time, newest first: the own, for leaders anybody's.
    ShowDaybook = "daybook" {
        /// Whose; the own without.
        #[serde(default)] #[ts(optional = nullable)] person: Option<PersonId>,
        /// From this moment on, UTC ms.
        begins_ms: i64,
        /// Before this moment, UTC ms.
        ends_ms: i64,
        /// At most so many; all without.
        #[serde(default)] #[ts(optional = nullable)] limit: Option<u32>,
    } -> Vec<DeedView>;
    /// Takes back what was done, by a further change: nothing is deleted.
    TakeBack = "take_back" {
        /// Made by the caller.
        command_id: CommandId,
        /// What was done.
        deed: Deed,
        /// To which record.
        record: RecordId,
        /// The record's heads as the daybook showed them.
        heads: Vec<String>,
    } -> bool;
}
