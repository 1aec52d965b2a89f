//! A message as whoever serves reads it: its head at once, its frames as they come.

use std::io::Read;

use punnet_domain::exchange::{Replica, ReplicaError};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::PackedFrame;

use crate::answer::{HubName, answer, take_frames};
use crate::codec::{CodecError, decode_ask, read_head};
use crate::message::Ask;
use crate::stream::FrameReader;

/// A message read up to its first frame.
pub struct Incoming<R: Read> {
    /// What it says.
    pub ask: Ask,
    /// The first frame it brings.
    pub first: Option<PackedFrame>,
    frames: FrameReader<R>,
}

impl<R: Read> Incoming<R> {
    /// Reads a message for a cooperative. `check` sees the bytes of the head, which
    /// the device signed, before anything is made of them.
    ///
    /// # Errors
    /// A message that can't be read; what `check` says.
    pub fn read<E: From<CodecError>>(
        mut message: R,
        cooperative: CooperativeId,
        check: impl FnOnce(&[u8]) -> Result<(), E>,
    ) -> Result<Self, E> {
        let head = read_head(&mut message)?;
        check(&head)?;
        let ask = decode_ask(&head)?;
        let mut frames = FrameReader::new(message, cooperative)?;
        let first = frames.next_frame()?;
        Ok(Self { ask, first, frames })
    }

    /// Takes what is brought as it comes and says what the visitor lacks.
    ///
    /// # Errors
    /// Where the message broke off, and when the replica fails.
    pub fn settle<E: From<CodecError> + From<ReplicaError>>(
        mut self,
        replica: &mut dyn Replica,
        name: HubName,
        now_ms: i64,
    ) -> Result<Vec<u8>, E> {
        let brought = take_frames(replica, &mut self.frames, self.first, now_ms)?;
        match brought.cut {
            Some(cut) => Err(cut.into()),
            None => Ok(answer(replica, name, self.ask, &brought.ends)?),
        }
    }
}
