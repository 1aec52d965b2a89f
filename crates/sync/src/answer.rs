//! The hub's side of a message.

use std::io::Read;

use punnet_domain::exchange::{Replica, ReplicaError};
use punnet_domain::log::{Frontier, Hash, PackedFrame, fingerprint};
use uuid::Uuid;

use crate::codec::{CodecError, encode_answer};
use crate::message::{Answer, Ask, Holds, READS};
use crate::stream::{FrameReader, FrameWriter, ON_THE_LINE};

/// The most bytes of frames in one answer, before they are compressed, whatever is asked for.
const MOST_BYTES: u64 = 4 << 20;

/// Which hub answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HubName {
    /// Its id.
    pub id: Uuid,
    /// New after it was restored from a backup.
    pub epoch: Uuid,
    /// Its public ed25519 key; nothing for a kiosk that serves others.
    pub key: Option<[u8; 32]>,
}

/// What a kiosk brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// How much of each log the kiosk must hold, having brought that.
    pub ends: Frontier,
    /// How the stream of frames ended, where it broke off.
    pub cut: Option<CodecError>,
}

/// Takes a kiosk's frames as they come; each is on disk before the next is read, and
/// all that came is in its records at the end, wherever the stream broke off.
/// A frame that can't be taken is left out; the frontier shows the kiosk so.
///
/// # Errors
/// Only when the hub itself fails.
pub fn take_frames<R: Read>(
    replica: &mut dyn Replica,
    frames: &mut FrameReader<R>,
    first: Option<PackedFrame>,
    now_ms: i64,
) -> Result<Brought, ReplicaError> {
    let brought = keep_frames(replica, frames, first, now_ms)?;
    replica.settle()?;
    Ok(brought)
}

fn keep_frames<R: Read>(
    replica: &mut dyn Replica,
    frames: &mut FrameReader<R>,
    first: Option<PackedFrame>,
    now_ms: i64,
) -> Result<Brought, ReplicaError> {
    let mut brought = Brought::default();
    let mut next = first;
    loop {
        let frame = match next.take().map_or_else(|| frames.next_frame(), |frame| Ok(Some(frame))) {
            Ok(Some(frame)) => frame,
            Ok(None) => return Ok(brought),
            Err(cut) => return Ok(Brought { cut: Some(cut), ..brought }),
        };
        match replica.receive(&frame, now_ms) {
            Ok(received) => raise(&mut brought.ends, &Frontier::from([(received.log, received.end)])),
            Err(e) if !e.is_of_the_frame() => return Err(e),
            Err(e) => tracing::warn!("frame of {} not taken: {e}", frame.owner.log_id()),
        }
    }
}

/// Says what the hub holds and what the kiosk lacks, as the bytes of an answer.
///
/// # Errors
/// Only when the hub itself fails.
pub fn answer(
    replica: &mut dyn Replica,
    name: HubName,
    ask: Ask,
    brought: &Frontier,
) -> Result<Vec<u8>, ReplicaError> {
    let holds = replica.frontier()?;
    let cursor = replica.cursor()?;
    let at_cursor = match &ask.holds {
        Holds::Since { epoch, cursor, .. } if *epoch == name.epoch => replica.frontier_at(*cursor)?,
        Holds::Since { .. } => None,
        Holds::All(_) => Some(Frontier::new()),
    };
    let (named, all) = match &ask.holds {
        Holds::All(frontier) => (frontier, true),
        Holds::Since { beyond, .. } => (beyond, at_cursor.is_none()),
    };
    let checkpoint = match ask.state {
        Some(changes) if lengths(&holds) > changes => replica.checkpoint()?,
        _ => None,
    };
    // Who wants the state first fetches that and asks again for the rest.
    let known = at_cursor.is_some() && checkpoint.is_none();
    let mut theirs = at_cursor.unwrap_or_default();
    [named, brought].into_iter().for_each(|more| raise(&mut theirs, more));
    let frames = if known {
        let most = usize::try_from(ask.max_bytes.clamp(1, MOST_BYTES)).unwrap_or(usize::MAX);
        replica.frames_since(&theirs, most, ask.reads)?
    } else {
        Vec::new()
    };
    theirs.extend(frames.iter().map(|cut| (cut.log, cut.end)));
    let complete = known && !lacks(&theirs, &holds);
    let of_those = |log: &Uuid| all || named.contains_key(log) || brought.contains_key(log);
    let mut reply = Answer {
        hub: name.id,
        epoch: name.epoch,
        cursor: complete.then_some(cursor),
        fingerprint: fingerprint(&holds),
        holds: holds.into_iter().filter(|(log, _)| of_those(log)).collect(),
        all,
        wanted: ask.offered,
        parts: Vec::new(),
        has: ask.wanted,
        reads: READS,
        key: name.key,
        checkpoint,
    };
    retain(&mut reply.wanted, |hash| Ok(!replica.has_photo(hash)?))?;
    retain(&mut reply.has, |hash| replica.has_photo(hash))?;
    reply.parts = reply.wanted.iter().map(|hash| replica.photo_part(hash)).collect::<Result<_, _>>()?;
    let mut message = FrameWriter::new(encode_answer(&reply), ON_THE_LINE);
    let pushed = frames.iter().try_for_each(|cut| message.push(&cut.frame));
    pushed.and_then(|()| message.finish()).map_err(|e| ReplicaError::Unreadable(e.to_string()))
}

fn raise(frontier: &mut Frontier, more: &Frontier) {
    for (log, length) in more {
        let known = frontier.entry(*log).or_default();
        *known = (*known).max(*length);
    }
}

fn lengths(frontier: &Frontier) -> u64 {
    frontier.values().sum()
}

/// Whether someone with this frontier lacks anything of another.
fn lacks(theirs: &Frontier, ours: &Frontier) -> bool {
    ours.iter().any(|(log, length)| theirs.get(log).is_none_or(|held| held < length))
}

fn retain(
    list: &mut Vec<Hash>,
    mut keep: impl FnMut(&Hash) -> Result<bool, ReplicaError>,
) -> Result<(), ReplicaError> {
    let mut error = None;
    list.retain(|item| {
        keep(item).unwrap_or_else(|e| {
            error = Some(e);
            false
        })
    });
    error.map_or(Ok(()), Err)
}
