//! The past of a log whose frames are read one after the other.

use std::collections::BTreeMap;

use super::{Past, Tail};
use crate::id::RecordId;
use crate::log::Entry;
use crate::record::Kind;

/// What a log held before a frame, kept in memory from its first entry on.
#[derive(Debug, Clone, Default)]
pub struct Held {
    records: Vec<(Kind, RecordId)>,
    of_records: BTreeMap<RecordId, (u64, Option<Tail>)>,
}

impl Held {
    /// Adds the log's next entries.
    pub fn extend(&mut self, entries: &[Entry]) {
        for entry in entries {
            let position = self.records.len() as u64;
            self.records.push((entry.kind, entry.record));
            self.of_records.entry(entry.record).or_insert((position, None)).1 = Tail::of(&entry.change);
        }
    }
}

impl Past for Held {
    fn record_at(&mut self, position: u64) -> Option<(Kind, RecordId)> {
        self.records.get(usize::try_from(position).ok()?).copied()
    }
    fn first_position(&mut self, record: RecordId) -> Option<u64> {
        Some(self.of_records.get(&record)?.0)
    }
    fn tail(&mut self, record: RecordId) -> Option<Tail> {
        self.of_records.get(&record)?.1
    }
}
