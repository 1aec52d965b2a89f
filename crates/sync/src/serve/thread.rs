//! Serves on a thread of its own, so that whoever starts it needs no async.

use std::io::Result;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use rustls::ServerConfig;
use tokio::sync::oneshot;

use super::Listening;

/// Looks at the store one after the other anyway.
const THREADS: usize = 4;

/// Where, as whom and for how many.
pub(crate) struct Plan {
    /// The thread's name.
    pub name: &'static str,
    /// The address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// In the clear without.
    pub tls: Option<Arc<ServerConfig>>,
    /// At most so many connections at once.
    pub connections: usize,
}

/// Serves until it is dropped or its work is over.
pub(crate) struct Serving {
    at: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Whom a connection is from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub IpAddr);

impl Connected<IncomingStream<'_, Listening>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Listening>) -> Self {
        Self(stream.remote_addr().ip())
    }
}

impl Serving {
    /// Starts; `over` ends it from within. `routes` is told where it listens.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn start(
        plan: Plan,
        routes: impl FnOnce(SocketAddr) -> Router,
        over: impl Future<Output = ()> + Send + 'static,
    ) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(THREADS)
            .enable_all()
            .build()?;
        let bound = runtime.block_on(Listening::bind(plan.listen, plan.tls, plan.connections))?;
        let at = bound.address();
        let routes = routes(at).into_make_service_with_connect_info::<Peer>();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name(plan.name.to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = axum::serve(bound, routes).into_future() => {}
                    _ = stopped => {}
                    () = over => {}
                }
            });
            runtime.shutdown_background();
        })?;
        Ok(Self { at, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.at
    }

    /// Whether it ended by itself.
    pub fn is_over(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }
}

impl Drop for Serving {
    /// The address is free again afterwards; what was under way is cut off.
    fn drop(&mut self) {
        drop(self.stop.take());
        let _ = self.thread.take().map(JoinHandle::join);
    }
}
