//! The kiosk's memory: signed logs of changes, one document a record, and
//! tables made from them, in one encrypted file that survives a pulled plug.
//!
//! Everything enters by [`Store::write`] (this device's commands) or
//! [`Store::receive`] (other devices' frames); everything else only looks.

mod arrivals;
mod blobs;
mod branches;
mod bundles;
mod check;
mod checkpoint;
mod copies;
mod daybook;
mod devices;
mod diff;
mod documents;
mod error;
mod exchange;
#[cfg(feature = "mutants")]
mod faults;
mod frames;
mod key;
mod links;
mod local;
mod logs;
mod lots;
mod offered;
mod open;
mod packs;
mod past;
mod photos;
mod project;
mod random;
mod read;
mod rebuild;
mod receive;
mod replica;
mod settle;
mod standing;
mod tally;
mod write;

pub use blobs::{Blob, media_of};
pub use check::{CheckProblem, CheckReport};
pub use daybook::DeedsOf;
pub use devices::{ChainHeld, DeviceHeld};
pub use error::StoreError;
pub use exchange::Waiting;
pub use lots::{LotPage, LotQuery};
pub use open::Store;
pub use packs::{PackSizes, Packing};
pub use photos::{Freed, PhotoCounts};
pub use punnet_domain::exchange::{ExchangeState, Received, Settled};
pub use punnet_domain::touched::Touched;
pub use random::{Random, system_random};
pub use read::Reader;
pub use replica::StoreReplica;
pub use tally::WaitingLots;
pub use write::{Command, Tx, Written};

/// What the store's functions come to.
pub(crate) type Result<T> = std::result::Result<T, StoreError>;
