//! The exchange between two replicas of a cooperative's logs.
//!
//! [`Session`] decides, knowing neither clock, net nor store; [`exchange`] does
//! what it says on a kiosk and [`answer`] on a hub. Never names a lot.

mod answer;
mod codec;
mod credentials;
mod driver;
mod error;
#[cfg(feature = "http")]
mod http;
mod message;
mod session;
mod transport;

pub use answer::{HubName, answer};
pub use codec::{CodecError, MESSAGE_MAX_BYTES, decode_answer, decode_ask, encode_answer, encode_ask};
pub use credentials::{CredentialError, Credentials, ReplayGuard, from_hex, hex};
pub use driver::{EXCHANGE_PATH, ExchangeReport, Outside, exchange, photo_path};
pub use error::ExchangeError;
#[cfg(feature = "http")]
pub use http::HttpTransport;
pub use message::{Answer, Ask};
pub use session::{Collected, Effect, Event, Session};
pub use transport::{Method, Reply, Request, Transport, TransportError};
