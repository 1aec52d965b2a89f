//! The hub: where the kiosks of cooperatives exchange what they hold.
//!
//! One process, no set-up: a folder with one store a cooperative and the photos.
//! It holds the same logs and documents as a kiosk and can't sign as one.

mod bundles;
mod carry;
mod checkpoint;
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
use std::time::Duration;

pub use carry::{Written, add_officer, read_bundles, write_bundles};
pub use error::HubError;
pub use hub::{Hub, Outside};
use punnet_sync::serve::{Listening, tls_from_pem};

/// Where a hub keeps its data and listens.
#[derive(Debug, Clone)]
pub struct HubConfig {
    /// The folder of its data, made when it isn't there.
    pub data: PathBuf,
    /// The address to listen at; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The certificate's chain and its private key as PEM files; without, HTTP in the clear.
    pub tls: Option<(PathBuf, PathBuf)>,
}

/// So many connections at once; more wait their turn.
const CONNECTIONS_MAX: usize = 1024;

/// So often what has become old is packed.
const PACKING: Duration = Duration::from_secs(24 * 3600);

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
    let tls = config.tls.map(|(chain, key)| tls_from_pem(&chain, &key)).transpose()?;
    let listener = Listening::bind(config.listen, tls, CONNECTIONS_MAX).await?;
    tokio::spawn(pack_old(hub.clone()));
    ready(listener.address());
    axum::serve(listener, routes::router(hub)).with_graceful_shutdown(shutdown).await?;
    Ok(())
}

async fn pack_old(hub: Arc<Hub>) {
    let mut days = tokio::time::interval(PACKING);
    loop {
        days.tick().await;
        let hub = hub.clone();
        // What went wrong is written to the log; the records stay as they are.
        let _ = tokio::task::spawn_blocking(move || hub.pack_old()).await;
    }
}
