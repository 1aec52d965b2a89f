//! Calls a kiosk in the village.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use punnet_domain::budget::Carrier;

use super::tls;
use crate::http::HttpTransport;
use crate::transport::{Reply, Request, Transport, TransportError};

/// A kiosk at an address, if it is one of the known devices.
pub struct VillageTransport {
    http: HttpTransport,
    stranger: Arc<AtomicBool>,
}

impl VillageTransport {
    /// A transport to an address where one of the devices with these keys serves.
    ///
    /// # Errors
    /// [`TransportError::NoHub`] when TLS can't be set up.
    pub fn new(at: SocketAddr, known: BTreeSet<[u8; 32]>) -> Result<Self, TransportError> {
        let stranger = Arc::new(AtomicBool::new(false));
        let odd = |e: rustls::Error| TransportError::NoHub(e.to_string());
        let tls = tls::client(known, stranger.clone()).map_err(odd)?;
        Ok(Self { http: HttpTransport::under(&format!("https://{at}"), tls)?, stranger })
    }
}

impl Transport for VillageTransport {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        self.http.call(request).map_err(|error| match self.stranger.load(Ordering::Relaxed) {
            true => TransportError::Stranger(error.to_string()),
            false => error,
        })
    }

    fn carrier(&self) -> Carrier {
        Carrier::Village
    }
}
