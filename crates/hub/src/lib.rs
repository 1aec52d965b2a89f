//! The hub: where the kiosks of cooperatives exchange what they hold.
//!
//! One process, no set-up: a folder with one store a cooperative and the photos.
//! It holds the same logs and documents as a kiosk and can't sign as one.

mod arriving;
mod bundles;
mod carry;
mod devices;
mod error;
mod hub;
mod key;
mod officers;
mod page;
mod photos;
mod replica;
mod routes;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

pub use carry::{Written, add_officer, read_bundles, write_bundles};
pub use error::HubError;
pub use hub::{Hub, Outside};

/// Where a hub keeps its data and listens.
#[derive(Debug, Clone)]
pub struct HubConfig {
    /// The folder of its data, made when it isn't there.
    pub data: PathBuf,
    /// The address to listen at; port 0 takes a free one.
    pub listen: SocketAddr,
}

/// Runs a hub until `shutdown` is done. `ready` hears the address once it listens.
///
/// # Errors
/// When the folder can't be used or the address is taken.
pub async fn serve(
    config: HubConfig,
    ready: impl FnOnce(SocketAddr),
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), HubError> {
    let hub = Arc::new(Hub::open(config.data, Outside::system())?);
    let listener = tokio::net::TcpListener::bind(config.listen).await?;
    ready(listener.local_addr()?);
    axum::serve(listener, routes::router(hub)).with_graceful_shutdown(shutdown).await?;
    Ok(())
}
