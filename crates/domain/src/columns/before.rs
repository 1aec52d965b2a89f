//! What a log holds of a record before an entry, and what follows from that for
//! the next change to it.

use super::Tail;
use crate::log::Hash;

/// A log's last change to a record before an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// The log didn't change it yet.
    Nothing,
    /// This one.
    Change(Tail),
    /// One that can't be taken apart, or isn't here.
    Unknown,
}

/// What the next change has when nobody else changed the record in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Next {
    pub cause: Option<Hash>,
    pub seq: u64,
    pub start_op: u64,
}

impl Before {
    pub fn of(tail: Option<Tail>) -> Self {
        tail.map_or(Self::Unknown, Self::Change)
    }

    /// Nothing where it isn't known, or can't be counted.
    pub fn next(self) -> Option<Next> {
        match self {
            Self::Nothing => Some(Next { cause: None, seq: 1, start_op: 1 }),
            Self::Change(Tail { hash, seq, max_op }) => {
                Some(Next { cause: Some(hash), seq: seq.checked_add(1)?, start_op: max_op.checked_add(1)? })
            }
            Self::Unknown => None,
        }
    }
}
