//! Where to cut a log into frames: only where its device signed.

use super::{ENTRIES_MAX, FRAME_MAX_BYTES, Past, write};
use crate::log::{Entry, Frame};

/// A frame has about so many bytes when it is compressed: 2 s at 64 kbit/s.
pub const FRAME_PACKED_BYTES: usize = 16 << 10;
/// What an entry has besides its change, generously.
const ENTRY_BYTES: usize = 128;

/// A place where a device signed its log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The log's length there.
    pub length: u64,
    /// The signature of where the log stood.
    pub signature: [u8; 64],
}

/// The longest frame at the front of a run of entries that `packed_size` puts at no
/// more than [`FRAME_PACKED_BYTES`], or up to the next seal where that is more.
///
/// `run` holds what there is of the log from its start, its signature is of no
/// matter; `seals` are in the order of their lengths, those outside of the run
/// don't count. `packed_size` says how many bytes a frame's bytes come to when
/// they are compressed. Nothing when no seal is in the run.
pub fn cut(
    mut run: Frame,
    seals: &[Seal],
    past: &mut dyn Past,
    packed_size: &mut dyn FnMut(&[u8]) -> usize,
) -> Option<Frame> {
    let readable_end = run.start + readable(&run);
    let within = |seal: &&Seal| seal.length > run.start && seal.length <= run.end();
    let seals: Vec<&Seal> = seals.iter().filter(within).collect();
    let entries = |seal: &Seal| usize::try_from(seal.length - run.start).ok();
    let mut fits = |place: usize| {
        let seal = seals.get(place).filter(|seal| seal.length <= readable_end);
        let Some((seal, entries)) = seal.and_then(|seal| Some((seal, run.entries.get(..entries(seal)?)?)))
        else {
            return false;
        };
        packed_size(&write::encode(&run, entries, &seal.signature, past)) <= FRAME_PACKED_BYTES
    };
    // Twice as far while that fits, then half as far.
    let (mut last, mut step, mut growing) = (0, 1, true);
    while step > 0 {
        let fit = fits(last + step);
        last += if fit { step } else { 0 };
        growing &= fit;
        step = if growing { step * 2 } else { step / 2 };
    }
    let seal = seals.get(last)?;
    let count = entries(seal)?;
    run.signature = seal.signature;
    run.entries.truncate(count);
    Some(run)
}

/// How many entries at the front fit into a frame even when it goes plain.
fn readable(run: &Frame) -> u64 {
    let mut bytes = 0;
    let fits = |entry: &&Entry| {
        bytes += entry.change.len() + ENTRY_BYTES;
        bytes <= FRAME_MAX_BYTES - ENTRY_BYTES
    };
    (run.entries.iter().take_while(fits).count() as u64).min(ENTRIES_MAX)
}
