//! The hub's side of a message.

use punnet_domain::exchange::{Replica, ReplicaError};
use punnet_domain::log::Frontier;
use uuid::Uuid;

use crate::message::{Answer, Ask};

/// The most bytes of frames in one answer, whatever is asked for.
const MOST_BYTES: u64 = 1 << 20;

/// Which hub answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HubName {
    /// Its id.
    pub id: Uuid,
    /// New after it was restored from a backup.
    pub epoch: Uuid,
}

/// Takes what a kiosk brings and says what the hub then holds and what the
/// kiosk lacks. The same message again brings the same answer.
///
/// A frame that can't be taken is left out; the frontier shows the kiosk so.
///
/// # Errors
/// Only when the hub itself fails.
pub fn answer(
    replica: &mut dyn Replica,
    name: HubName,
    ask: Ask,
    now_ms: i64,
) -> Result<Answer, ReplicaError> {
    for frame in ask.frames {
        let Ok(frame) = frame.verify() else { continue };
        match replica.receive(&frame, now_ms) {
            Err(e) if !e.is_of_the_frame() => return Err(e),
            Err(e) => tracing::warn!("frame of {} not taken: {e}", frame.frame().owner.log_id()),
            Ok(_) => {}
        }
    }
    let frontier = replica.frontier()?;
    let max_bytes = usize::try_from(ask.max_bytes.clamp(1, MOST_BYTES)).unwrap_or(usize::MAX);
    let frames = replica.frames_since(&ask.frontier, max_bytes)?;
    let mut theirs = ask.frontier;
    for frame in &frames {
        theirs.insert(frame.owner.log_id(), frame.end());
    }
    let more = lacks(&theirs, &frontier);
    let mut wanted = ask.offered;
    let mut has = ask.wanted;
    retain(&mut wanted, |hash| Ok(!replica.has_photo(hash)?))?;
    retain(&mut has, |hash| replica.has_photo(hash))?;
    Ok(Answer { hub: name.id, epoch: name.epoch, frontier, frames, more, wanted, has })
}

/// Whether someone with this frontier lacks anything of another.
fn lacks(theirs: &Frontier, ours: &Frontier) -> bool {
    ours.iter().any(|(log, length)| theirs.get(log).is_none_or(|held| held < length))
}

fn retain<T>(
    list: &mut Vec<T>,
    mut keep: impl FnMut(&T) -> Result<bool, ReplicaError>,
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
