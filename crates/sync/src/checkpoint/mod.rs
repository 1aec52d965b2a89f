//! Starting from the records' state: a few dozen kilobytes that show a new kiosk
//! everything, before it fetches how it came about.

mod start;
mod state;

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use punnet_domain::checkpoint::Checkpoint;
use punnet_domain::hex::hex;
use punnet_domain::log::Hash;

use crate::codec::{CodecError, Id, Position, frontier, id, positions, uuid};

pub use start::start;
pub use state::{pack, unpack};

/// A checkpoint's state has at most so many bytes as it travels.
pub const STATE_MAX_BYTES: u64 = 16 << 20;
/// So much of it is lost at most where the link breaks.
const PART_BYTES: usize = 8 << 10;

/// Where the hub keeps a checkpoint's state from a byte on.
#[must_use]
pub fn state_path(digest: &Hash, from: u64) -> String {
    format!("/v1/checkpoint/{}/{from}", hex(digest))
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Wire {
    #[n(0)]
    cooperative: Id,
    #[n(1)]
    hub: Id,
    #[n(2)]
    epoch: Id,
    #[n(3)]
    made_at_ms: i64,
    #[n(4)]
    frontier: Option<Vec<Position>>,
    #[n(5)]
    records: u64,
    #[n(6)]
    bytes: u64,
    #[n(7)]
    digest: ByteArray<32>,
    #[n(8)]
    signature: ByteArray<64>,
}

/// A checkpoint and the hub's signature as an answer carries them.
#[must_use]
pub fn encode(checkpoint: &Checkpoint, signature: &[u8; 64]) -> Vec<u8> {
    let wire = Wire {
        cooperative: id(&checkpoint.cooperative.0),
        hub: id(&checkpoint.hub),
        epoch: id(&checkpoint.epoch),
        made_at_ms: checkpoint.made_at_ms,
        frontier: positions(&checkpoint.frontier),
        records: checkpoint.records,
        bytes: checkpoint.bytes,
        digest: checkpoint.digest.into(),
        signature: (*signature).into(),
    };
    // Writing to memory can't fail.
    minicbor::to_vec(wire).unwrap_or_default()
}

/// A checkpoint and its signature.
///
/// # Errors
/// [`CodecError`].
pub fn decode(bytes: &[u8]) -> Result<(Checkpoint, [u8; 64]), CodecError> {
    let wire: Wire = minicbor::decode(bytes)?;
    let checkpoint = Checkpoint {
        cooperative: uuid(wire.cooperative).into(),
        hub: uuid(wire.hub),
        epoch: uuid(wire.epoch),
        made_at_ms: wire.made_at_ms,
        frontier: frontier(wire.frontier),
        records: wire.records,
        bytes: wire.bytes,
        digest: wire.digest.into(),
    };
    Ok((checkpoint, wire.signature.into()))
}
