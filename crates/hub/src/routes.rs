//! What the hub listens for.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use punnet_sync::bundle::FILE_MAX_BYTES;
use punnet_sync::{
    BUNDLES_PATH, CredentialError, Credentials, EXCHANGE_PATH, MESSAGE_MAX_BYTES, Reply, VISITS_PATH, Visit,
    bundle_path, from_hex,
};

use crate::HubError;
use crate::arriving;
use crate::bundles::Brought;
use crate::hub::Hub;
use crate::page;

/// The largest photo taken.
const PHOTO_MAX_BYTES: usize = 32 << 20;
/// A photo of 4 MB takes nine minutes at 64 kbit/s; whoever is slower is cut off.
const SLOWEST: Duration = Duration::from_secs(15 * 60);

type Shared = State<Arc<Hub>>;
type Result<T> = std::result::Result<T, HubError>;

/// Every route of the hub.
pub(crate) fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route(EXCHANGE_PATH, post(exchange))
        .route("/v1/photos/{hash}", get(photo).put(keep_photo).layer(DefaultBodyLimit::max(PHOTO_MAX_BYTES)))
        .route(BUNDLES_PATH, post(take_bundle))
        .route("/v1/bundles/{cooperative}", get(give_bundle))
        .route(VISITS_PATH, get(visits))
        .route("/health", get(page::health))
        .route("/", get(page::show))
        .layer(from_fn(not_for_ever))
        .layer(from_fn_with_state(hub.clone(), mark))
        .with_state(hub)
}

async fn exchange(State(hub): Shared, headers: HeaderMap, body: Body) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let (feed, message) = arriving::arriving(body, MESSAGE_MAX_BYTES);
    let work = off_thread(move || hub.exchange(&credentials, message));
    tokio::join!(feed, work).1
}

async fn photo(State(hub): Shared, headers: HeaderMap, Path(name): Path<String>) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let hash = from_hex(&name).ok_or(HubError::PhotoUnknown)?;
    off_thread(move || {
        hub.check(&credentials, "GET", &punnet_sync::photo_path(&hash), &[])?;
        hub.photo(&credentials, &hash)
    })
    .await
}

async fn keep_photo(
    State(hub): Shared,
    headers: HeaderMap,
    Path(name): Path<String>,
    body: std::result::Result<Bytes, BytesRejection>,
) -> Result<()> {
    let (credentials, body) = (credentials(&headers)?, whole(body)?);
    let hash = from_hex(&name).ok_or(HubError::PhotoUnknown)?;
    off_thread(move || {
        hub.check(&credentials, "PUT", &punnet_sync::photo_path(&hash), &body)?;
        hub.keep_photo(&credentials, &hash, &body)
    })
    .await
}

/// What an officer brings.
async fn take_bundle(State(hub): Shared, headers: HeaderMap, body: Body) -> Result<Json<Brought>> {
    let credentials = credentials(&headers)?;
    let (feed, bundle) = arriving::arriving(body, FILE_MAX_BYTES as usize);
    let work = off_thread(move || hub.take_from_officer(&credentials, bundle).map(Json));
    tokio::join!(feed, work).1
}

/// What an officer takes along for a cooperative.
async fn give_bundle(State(hub): Shared, headers: HeaderMap, Path(name): Path<String>) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let cooperative = uuid::Uuid::try_parse(&name).map_err(|_| HubError::DeviceUnknown)?.into();
    off_thread(move || {
        hub.check(&credentials, "GET", &bundle_path(cooperative), &[])?;
        hub.give_to_officer(&credentials, cooperative)
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

fn credentials(headers: &HeaderMap) -> Result<Credentials> {
    let text = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    Ok(Credentials::from_text(text.ok_or(CredentialError::Unreadable)?)?)
}

fn whole(body: std::result::Result<Bytes, BytesRejection>) -> Result<Bytes> {
    body.map_err(|e| match e.status() {
        StatusCode::PAYLOAD_TOO_LARGE => HubError::TooLarge,
        _ => HubError::CutOff(e.to_string()),
    })
}

/// Files and databases block, so they are worked with beside the async threads.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| HubError::CutOff(e.to_string()))?
}

async fn not_for_ever(request: Request, next: Next) -> Response {
    let late = |_| HubError::CutOff("too slow".to_owned()).into_response();
    tokio::time::timeout(SLOWEST, next.run(request)).await.unwrap_or_else(late)
}

/// Every reply says which hub it is from and what the time is there.
async fn mark(State(hub): Shared, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [(Reply::MARK, hub.id.to_string()), (Reply::NOW, hub.now_ms().to_string())] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

impl IntoResponse for HubError {
    fn into_response(self) -> Response {
        if self.status().is_server_error() {
            tracing::error!("{self}");
        }
        let code = [(HeaderName::from_static(Reply::CODE), HeaderValue::from_static(self.code()))];
        (self.status(), code, self.code()).into_response()
    }
}
