//! Where to cut a log into frames: only where its device signed.

use super::{ENTRIES_MAX, FRAME_MAX_BYTES, Past, write};
use crate::log::{Entry, Frame};

/// A frame has about so many bytes when it is compressed: 2 s at 64 kbit/s.
pub const FRAME_PACKED_BYTES: usize = 16 << 10;
/// A frame with so many is full.
const NEARLY_FULL: usize = FRAME_PACKED_BYTES / 10 * 9;
/// So many seals are tried first.
const FIRST_TRY: usize = 256;
/// And so often it is tried.
const TRIES: u32 = 12;
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
    let mut size = |place: usize| {
        let seal = seals.get(place).filter(|seal| seal.length <= readable_end)?;
        let kept = run.entries.get(..entries(seal)?)?;
        Some(packed_size(&write::encode(&run, kept, &seal.signature, past)))
    };
    let last = longest(seals.len(), &mut size);
    let seal = seals.get(last)?;
    let count = entries(seal)?;
    run.signature = seal.signature;
    run.entries.truncate(count);
    Some(run)
}

/// The last of so many places whose size is within [`FRAME_PACKED_BYTES`], nearly:
/// packing is what takes time, so each try goes where the one before says the limit
/// must be. The first place when none is within it.
fn longest(places: usize, size: &mut dyn FnMut(usize) -> Option<usize>) -> usize {
    let (mut fits, mut over, mut next) = (0, places, FIRST_TRY);
    for _ in 0..TRIES {
        let count = next.clamp(fits + 1, over.max(fits + 1));
        let packed = size(count - 1).unwrap_or(usize::MAX);
        if packed <= FRAME_PACKED_BYTES {
            fits = count
        } else {
            over = count - 1
        }
        if fits >= over || fits == count && packed >= NEARLY_FULL {
            break;
        }
        // A little short of where the limit must be, or the next try is too long again.
        next = count.saturating_mul(FRAME_PACKED_BYTES / 32 * 31) / packed.max(1);
    }
    fits.saturating_sub(1)
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
