//! What the hub listens for.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use axum::{Json, Router};
use punnet_sync::bundle::FILE_MAX_BYTES;
use punnet_sync::checkpoint::state_path;
use punnet_sync::serve::{Declined, arriving, credentials, off_thread};
use punnet_sync::{BUNDLES_PATH, VISITS_PATH, Visit, bundle_path, from_hex};

use crate::HubError;
use crate::bundles::Brought;
use crate::hub::Hub;
use crate::page;

type Shared = State<Arc<Hub>>;
type Result<T> = std::result::Result<T, Declined>;

/// Every route of the hub.
pub(crate) fn router(hub: Arc<Hub>) -> Router {
    let more = Router::new()
        .route(BUNDLES_PATH, post(take_bundle))
        .route("/v1/bundles/{cooperative}", get(give_bundle))
        .route(VISITS_PATH, get(visits))
        .route("/v1/checkpoint/{digest}/{from}", get(state))
        .route("/health", get(page::health))
        .route("/", get(page::show));
    punnet_sync::serve::router(hub, more)
}

/// What an officer brings.
async fn take_bundle(State(hub): Shared, headers: HeaderMap, body: Body) -> Result<Json<Brought>> {
    let credentials = credentials(&headers)?;
    let (feed, bundle) = arriving(body, FILE_MAX_BYTES as usize);
    let work = off_thread(move || hub.take_from_officer(&credentials, bundle).map(Json));
    tokio::join!(feed, work).1
}

/// What an officer takes along for a cooperative.
async fn give_bundle(State(hub): Shared, headers: HeaderMap, Path(name): Path<String>) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let cooperative =
        uuid::Uuid::try_parse(&name).map_err(|_| Declined::from(HubError::DeviceUnknown))?.into();
    off_thread(move || {
        hub.check(&credentials, "GET", &bundle_path(cooperative), &[])?;
        hub.give_to_officer(&credentials, cooperative)
    })
    .await
}

/// A checkpoint's state for a new kiosk.
async fn state(
    State(hub): Shared,
    headers: HeaderMap,
    Path((name, from)): Path<(String, u64)>,
) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let digest = from_hex(&name).ok_or(HubError::StateUnknown)?;
    off_thread(move || {
        hub.check(&credentials, "GET", &state_path(&digest, from), &[])?;
        hub.state_from(&credentials, &digest, from)
    })
    .await
}

async fn visits(State(hub): Shared, headers: HeaderMap) -> Result<Json<Vec<Visit>>> {
    let credentials = credentials(&headers)?;
    off_thread(move || {
        hub.check(&credentials, "GET", VISITS_PATH, &[])?;
        hub.visits(&credentials).map(Json)
    })
    .await
}
