//! What carries a request to the hub and its reply back.

use punnet_domain::budget::Carrier;
use thiserror::Error;

use crate::photos::Part;

/// How a request is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Fetch.
    Get,
    /// Keep.
    Put,
    /// Go on with a photo.
    Patch,
    /// Exchange.
    Post,
}

impl Method {
    /// The HTTP word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Post => "POST",
        }
    }
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// How it is meant.
    pub method: Method,
    /// `/v1/…`.
    pub path: String,
    /// The text of the device's [`crate::Credentials`].
    pub credentials: String,
    /// Which bytes of a photo are wanted or sent.
    pub part: Option<Part>,
    /// The body.
    pub body: Vec<u8>,
}

/// A reply's body, read as it comes.
pub type Body = Box<dyn std::io::Read + Send>;

/// A reply.
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Whether it carries the mark of a hub of ours ([`Reply::MARK`]).
    pub is_hub: bool,
    /// Whether it is a page for people, or leads to one.
    pub is_page: bool,
    /// To be left alone for so long, ms.
    pub retry_after_ms: Option<i64>,
    /// Why it declined, a stable code.
    pub code: Option<String>,
    /// The hub's clock, UTC ms.
    pub now_ms: Option<i64>,
    /// Which bytes of a photo these are, or how many the hub has.
    pub part: Option<Part>,
    /// The body.
    pub body: Body,
}

impl Default for Reply {
    fn default() -> Self {
        Self {
            status: 0,
            is_hub: false,
            is_page: false,
            retry_after_ms: None,
            code: None,
            now_ms: None,
            part: None,
            body: Box::new(std::io::empty()),
        }
    }
}

impl Reply {
    /// The header every reply of a hub has.
    pub const MARK: &'static str = "x-punnet-hub";
    /// The header with the code of why it declined.
    pub const CODE: &'static str = "x-punnet-code";
    /// The header with the hub's clock, UTC ms.
    pub const NOW: &'static str = "x-punnet-now";
}

/// Why no reply came.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TransportError {
    /// Nobody there.
    #[error("no hub there: {0}")]
    NoHub(String),
    /// The link broke or the hub stopped answering on the way.
    #[error("the hub stopped answering: {0}")]
    HubDied(String),
    /// A device answers that isn't known.
    #[error("not a device of the cooperative: {0}")]
    Stranger(String),
}

/// Carries requests to one hub.
pub trait Transport {
    /// Sends a request and waits for the reply.
    ///
    /// # Errors
    /// [`TransportError`].
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError>;

    /// By what requests go, for what photos may cost.
    fn carrier(&self) -> Carrier {
        Carrier::Net
    }
}
