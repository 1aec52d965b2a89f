//! A kiosk that serves the others of its village, on a thread of its own.

use std::io::{Error, Result};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::Router;
use tokio::sync::oneshot;

use super::tls::{self, Signer};
use crate::serve::{Listening, Serves, router};

/// More kiosks than a village has.
const CONNECTIONS_MAX: usize = 32;
/// Looks at the store one after the other anyway.
const THREADS: usize = 4;

/// Where a kiosk listens, and as whom.
pub struct Listener {
    /// The address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The device's key.
    pub signer: Signer,
}

/// A kiosk that serves the village until this is dropped.
pub struct VillageServer {
    at: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl VillageServer {
    /// Starts to serve.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn start<S: Serves>(listener: Listener, served: Arc<S>) -> Result<Self> {
        let tls = tls::server(listener.signer).map_err(Error::other)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(THREADS)
            .enable_all()
            .build()?;
        let bound = runtime.block_on(Listening::bind(listener.listen, Some(tls), CONNECTIONS_MAX))?;
        let at = bound.address();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("village".to_owned()).spawn(move || {
            let stopped = async move { drop(stopped.await) };
            runtime.block_on(async {
                let serving = axum::serve(bound, router(served, Router::new()));
                tokio::select! {
                    _ = serving.into_future() => {}
                    () = stopped => {}
                }
            });
            runtime.shutdown_background();
        })?;
        Ok(Self { at, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.at
    }

    /// The addresses others in the village can reach it by.
    #[must_use]
    pub fn reached_by(&self) -> Vec<SocketAddr> {
        let all = if self.at.ip().is_unspecified() { super::own_addresses() } else { vec![self.at.ip()] };
        let heard = |ip: &IpAddr| self.at.is_ipv6() || ip.is_ipv4();
        all.into_iter().filter(heard).map(|ip| SocketAddr::new(ip, self.at.port())).collect()
    }
}

impl Drop for VillageServer {
    /// The address is free again afterwards; what was under way is cut off.
    fn drop(&mut self) {
        drop(self.stop.take());
        let _ = self.thread.take().map(JoinHandle::join);
    }
}
