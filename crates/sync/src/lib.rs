//! The exchange between two replicas of a cooperative's logs.
//!
//! [`Session`] decides, knowing neither clock, net nor store; [`exchange`] does
//! what it says on a kiosk and [`answer`] on a hub. Never names a lot.

mod answer;
pub mod bundle;
pub mod checkpoint;
mod codec;
mod credentials;
mod driver;
mod error;
#[cfg(feature = "http")]
mod http;
mod incoming;
mod message;
mod meter;
mod officer;
#[cfg(feature = "lan")]
pub mod phone;
mod photos;
#[cfg(feature = "serve")]
pub mod serve;
mod session;
mod stream;
mod transport;
#[cfg(feature = "lan")]
pub mod village;

pub use answer::{Brought, HubName, answer, take_frames};
pub use codec::{
    CodecError, MESSAGE_MAX_BYTES, decode_answer, decode_ask, encode_answer, encode_ask, read_head,
};
pub use credentials::{CredentialError, Credentials, ReplayGuard};
pub use driver::{EXCHANGE_PATH, ExchangeReport, Outside, exchange};
pub use error::ExchangeError;
#[cfg(feature = "http")]
pub use http::HttpTransport;
pub use incoming::Incoming;
pub use message::{Answer, Ask, Holds, READS};
pub use meter::{Meter, Metered};
pub use officer::{BUNDLES_PATH, OfficerLine, VISITS_PATH, Visit, bundle_path};
pub use photos::{Part, UPLOAD_COMPLETE, UPLOAD_LENGTH, UPLOAD_OFFSET, UPLOAD_TYPE, photo_path};
pub use punnet_domain::hex::{from_hex, hex};
pub use session::{Collected, Effect, Event, Named, Session, Taken};
pub use stream::{FrameReader, FrameWriter, IN_A_FILE, ON_THE_LINE};
pub use transport::{Body, Method, Reply, Request, Transport, TransportError};
