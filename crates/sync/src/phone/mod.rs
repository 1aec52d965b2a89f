//! Serving a phone on the kiosk's Wi-Fi: the pages of the screens, and sealed messages of
//! a phone that has the key by the code on the kiosk's screen. No certificate can name a
//! machine in a village without making every phone warn of it, so the line is plain http;
//! what matters is sealed ([`seal`]) and the key never goes over the line.

pub mod seal;
mod server;

use std::borrow::Cow;
use std::net::IpAddr;

pub use server::{MESSAGE_MAX_BYTES, PhoneServer};

use crate::serve::Declined;

/// The port phones come to, unless it is taken or told otherwise.
pub const PORT: u16 = 7876;

/// A file of the screens.
#[derive(Debug, Clone)]
pub struct Page {
    /// `text/html` and the like.
    pub media: String,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

/// Whoever lends phones a door. Its functions block; none is called on an async thread.
pub trait Lends: Send + Sync + 'static {
    /// A file of the screens by its path, without a slash before; empty for the first page.
    fn page(&self, path: &str) -> Option<Page>;
    /// Answers a sealed message to a pass.
    ///
    /// # Errors
    /// What isn't sealed with the pass's key gets no sealed answer.
    fn answer(&self, pass: &str, from: IpAddr, message: &[u8]) -> Result<Vec<u8>, Declined>;
    /// Whether somebody may still come.
    fn wanted(&self) -> bool;
}
