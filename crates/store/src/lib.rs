//! The kiosk's memory: signed logs of changes, one document a record, and
//! tables made from them, in one encrypted file that survives a pulled plug.
//!
//! Everything enters by [`Store::write`] (this device's commands) or
//! [`Store::receive`] (other devices' frames); everything else only looks.

mod blobs;
mod diff;
mod documents;
mod error;
mod key;
mod links;
mod local;
mod logs;
mod lots;
mod open;
mod project;
mod read;
mod write;

pub use blobs::{Blob, media_of};
pub use error::StoreError;
pub use lots::{LotPage, LotQuery};
pub use open::Store;
pub use read::Reader;
pub use write::{Command, Touched, Tx, Written};

/// What the store's functions come to.
pub(crate) type Result<T> = std::result::Result<T, StoreError>;
