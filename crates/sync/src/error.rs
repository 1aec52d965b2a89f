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
    /// In the village a device answers that isn't known.
    #[error("a stranger: {0}")]
    Stranger(String),
    /// A page for people came instead of the hub: the network wants to be signed in to.
    #[error("a page came instead of the hub, status {0}")]
    LoginPage(u16),
    /// What stands before the hub can't reach it.
    #[error("what stands before the hub says {0}")]
    Gateway(u16),
    /// The proxy wants to know who asks.
    #[error("the proxy wants a name and a password")]
    ProxyLogin,
    /// The hub, or what stands before it, has too much to do.
    #[error("too much to do")]
    Busy {
        /// It asked to be left alone for so long, ms.
        retry_after_ms: Option<i64>,
    },
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
            Self::Stranger(_) => "village-stranger",
            Self::LoginPage(_) => "hub-login",
            Self::Gateway(_) => "hub-gateway",
            Self::ProxyLogin => "proxy-login",
            Self::Busy { .. } => "hub-busy",
            Self::Declined(code) => code,
            Self::Unreadable(e) => e.code(),
            Self::Replica(e) => e.code(),
        }
    }

    /// For how long the hub asked to be left alone, ms.
    #[must_use]
    pub fn retry_after_ms(&self) -> Option<i64> {
        match self {
            Self::Busy { retry_after_ms } => *retry_after_ms,
            _ => None,
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
            TransportError::Stranger(detail) => Self::Stranger(detail),
        }
    }
}
