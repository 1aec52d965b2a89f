//! A kiosk that serves the others of its village, on a thread of its own.

use std::io::{Error, Result};
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;

use super::tls::{self, Signer};
use crate::serve::{Plan, Serves, Serving, router};

/// More kiosks than a village has.
const CONNECTIONS_MAX: usize = 32;

/// Where a kiosk listens, and as whom.
pub struct Listener {
    /// The address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The device's key.
    pub signer: Signer,
}

/// A kiosk that serves the village until this is dropped.
pub struct VillageServer(Serving);

impl VillageServer {
    /// Starts to serve.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn start<S: Serves>(listener: Listener, served: Arc<S>) -> Result<Self> {
        let tls = Some(tls::server(listener.signer).map_err(Error::other)?);
        let plan = Plan { name: "village", listen: listener.listen, tls, connections: CONNECTIONS_MAX };
        let routes = |_| router(served, Router::new());
        Ok(Self(Serving::start(plan, routes, std::future::pending())?))
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.0.address()
    }

    /// The addresses others in the village can reach it by.
    #[must_use]
    pub fn reached_by(&self) -> Vec<SocketAddr> {
        super::reached_by(self.address())
    }
}
