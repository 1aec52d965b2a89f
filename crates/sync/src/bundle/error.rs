//! Why a bundle can't be written or read. Nothing is lost by any of these.

use std::io::ErrorKind;

use punnet_domain::exchange::ReplicaError;
use thiserror::Error;

/// Why a bundle can't be written or read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BundleError {
    /// Not a bundle at all.
    #[error("not a bundle")]
    Unreadable,
    /// Another format than this program knows.
    #[error("version {0} of bundles isn't known here")]
    VersionUnknown(u8),
    /// Larger than a bundle or a part of it may be.
    #[error("larger than it may be")]
    TooLarge,
    /// Not signed by the writer it names.
    #[error("the writer's signature doesn't hold")]
    Forged,
    /// Damaged, or cut off. What came before that place was taken.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Its writer isn't of the cooperative as far as is known here.
    #[error("from a stranger")]
    Stranger,
    /// It is another cooperative's.
    #[error("of another cooperative")]
    OtherCooperative,
    /// It says it is from a hub that isn't ours.
    #[error("of another hub")]
    OtherHub,
    /// It isn't sealed to this device.
    #[error("sealed to others")]
    NotForUs,
    /// It is older than it may be.
    #[error("expired")]
    Expired,
    /// There is no room on the stick.
    #[error("the stick is full")]
    StickFull,
    /// The stick can't be written.
    #[error("the stick can't be written: {0}")]
    StickReadOnly(String),
    /// The stick, the folder or the file is gone, or the disk doesn't answer.
    #[error("gone: {0}")]
    StickGone(String),
    /// The replica itself failed.
    #[error(transparent)]
    Replica(#[from] ReplicaError),
}

impl BundleError {
    /// The stable code; words are in the locale under `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "bundle-unreadable",
            Self::VersionUnknown(_) => "bundle-version-unknown",
            Self::TooLarge => "bundle-too-large",
            Self::Forged => "bundle-forged",
            Self::Damaged(_) => "bundle-damaged",
            Self::Stranger => "bundle-stranger",
            Self::OtherCooperative => "bundle-other-cooperative",
            Self::OtherHub => "bundle-other-hub",
            Self::NotForUs => "bundle-not-for-us",
            Self::Expired => "bundle-expired",
            Self::StickFull => "stick-full",
            Self::StickReadOnly(_) => "stick-read-only",
            Self::StickGone(_) => "stick-gone",
            Self::Replica(e) => e.code(),
        }
    }
}

impl From<std::io::Error> for BundleError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::StickFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                Self::StickReadOnly(error.to_string())
            }
            _ => Self::StickGone(error.to_string()),
        }
    }
}
