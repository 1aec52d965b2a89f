//! How an exchange can fail. Nothing is lost by any of these: what arrived is
//! on disk, the rest still waits.

use punnet_domain::exchange::ReplicaError;
use thiserror::Error;

use crate::codec::CodecError;
use crate::transport::TransportError;

/// Why an exchange didn't complete.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExchangeError {
    /// No hub's address is set.
    #[error("no hub is set")]
    HubNotSet,
    /// Nobody answers at the hub's address.
    #[error("no hub: {0}")]
    NoHub(String),
    /// What answers is no hub, or another hub than before.
    #[error("not the hub: {0}")]
    WrongHub(String),
    /// The link broke, or the hub stopped answering on the way.
    #[error("the hub stopped answering: {0}")]
    HubDied(String),
    /// The hub declined, for a reason with a stable code.
    #[error("the hub declined: {0}")]
    Declined(String),
    /// The hub's answer can't be read.
    #[error(transparent)]
    Unreadable(CodecError),
    /// This device's own store failed.
    #[error(transparent)]
    Replica(#[from] ReplicaError),
}

impl ExchangeError {
    /// The stable code; words are in the locale under `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::HubNotSet => "hub-not-set",
            Self::NoHub(_) => "hub-unreachable",
            Self::WrongHub(_) => "hub-wrong",
            Self::HubDied(_) => "hub-died",
            Self::Declined(code) => code,
            Self::Unreadable(e) => e.code(),
            Self::Replica(e) => e.code(),
        }
    }
}

impl From<CodecError> for ExchangeError {
    fn from(error: CodecError) -> Self {
        match error {
            CodecError::Cut(detail) => Self::HubDied(detail),
            other => Self::Unreadable(other),
        }
    }
}

impl From<TransportError> for ExchangeError {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::NoHub(detail) => Self::NoHub(detail),
            TransportError::HubDied(detail) => Self::HubDied(detail),
        }
    }
}
