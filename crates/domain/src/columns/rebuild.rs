//! Version 1: changes from their parts and from what the log holds before them.

use std::collections::BTreeMap;

use super::before::Before;
use super::chunk::{Chunk, Shape, Value};
use super::{CHANGE_MAX_BYTES, ColumnsError, FRAME_MAX_BYTES, Past, Result, Tail, chunk, wrong};
use crate::id::RecordId;
use crate::log::Hash;

/// What is read of a change.
pub(super) struct Parts {
    pub record: RecordId,
    /// Its causes but for the log's own last change to the record.
    pub elsewhere: Vec<Hash>,
    /// How many operations others made in between.
    pub gap: u64,
    /// As read: the first counts back from the change's own first operation.
    pub replaced: Vec<i64>,
    pub values: Vec<Value<Vec<u8>>>,
}

/// A frame's changes, one after the other.
pub(super) struct Rebuilding<'p> {
    actor: [u8; 16],
    past: &'p mut dyn Past,
    before: BTreeMap<RecordId, Before>,
    /// So many bytes of changes may still come.
    left: usize,
}

impl<'p> Rebuilding<'p> {
    pub fn new(actor: [u8; 16], past: &'p mut dyn Past) -> Self {
        Self { actor, past, before: BTreeMap::new(), left: FRAME_MAX_BYTES }
    }

    /// A change that is there as it is, but for its magic and checksum.
    pub fn plain(&mut self, record: RecordId, hashed: &[u8]) -> Result<Vec<u8>> {
        self.spend(hashed.len())?;
        let change = chunk::from_hashed(hashed);
        self.before.insert(record, Before::of(Tail::of(&change)));
        Ok(change)
    }

    /// The next change; `new` when the log didn't change the record before.
    pub fn change(&mut self, new: bool, shape: &Shape, parts: Parts) -> Result<Vec<u8>> {
        let before = self.before(parts.record, new);
        let next = before.next().ok_or(ColumnsError::PastMissing)?;
        let start_op = next.start_op.checked_add(parts.gap).ok_or_else(|| wrong("an operation too far"))?;
        let mut causes = parts.elsewhere;
        causes.extend(next.cause);
        causes.sort_unstable();
        let mut replaced = parts.replaced;
        if let Some(first) = replaced.first_mut() {
            *first = start_op.cast_signed().wrapping_sub(*first);
        }
        // Before it is copied: few bytes of a shape may be asked for very often.
        if shape.columns.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > self.left {
            return Err(ColumnsError::TooLarge);
        }
        let chunk = Chunk {
            causes,
            actor: self.actor,
            seq: next.seq,
            start_op,
            shape: shape.clone(),
            replaced,
            values: parts.values,
        };
        let change = chunk.put_together();
        self.spend(change.len())?;
        let max_op = chunk.max_op().ok_or_else(|| wrong("an operation too far"))?;
        let tail = Tail { hash: chunk::hash(&change), seq: next.seq, max_op };
        self.before.insert(parts.record, Before::Change(tail));
        Ok(change)
    }

    fn before(&mut self, record: RecordId, new: bool) -> Before {
        match self.before.get(&record) {
            _ if new => Before::Nothing,
            Some(before) => *before,
            None => Before::of(self.past.tail(record)),
        }
    }

    fn spend(&mut self, bytes: usize) -> Result<()> {
        let left = self.left.checked_sub(bytes).filter(|_| bytes <= CHANGE_MAX_BYTES);
        self.left = left.ok_or(ColumnsError::TooLarge)?;
        Ok(())
    }
}
