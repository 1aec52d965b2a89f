//! What a hub and a kiosk in the village have in common when they serve others:
//! the routes, who asks, bodies as they come, links that are slow or dead.

mod arriving;
mod listening;
mod photos;
#[cfg(feature = "lan")]
mod thread;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use punnet_domain::exchange::ReplicaError;
use punnet_domain::hex::from_hex;
use punnet_domain::log::Hash;
use punnet_domain::photos::PHOTO_MAX_BYTES;
use thiserror::Error;
use uuid::Uuid;

use crate::codec::{CodecError, MESSAGE_MAX_BYTES};
use crate::credentials::{CredentialError, Credentials};
use crate::driver::EXCHANGE_PATH;
use crate::photos::{Part, photo_path};
use crate::transport::{Method, Reply};

pub use arriving::{Arriving, arriving};
pub use listening::{Listening, tls_from_pem};
pub use photos::Upload;
#[cfg(feature = "lan")]
pub(crate) use thread::{Peer, Plan, Serving};

/// Why a request is declined.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{code}: {detail}")]
pub struct Declined {
    /// The stable code.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// For logs.
    pub detail: String,
}

impl Declined {
    /// For a reason with a stable code.
    #[must_use]
    pub fn new(code: &'static str, status: StatusCode) -> Self {
        Self { code, status: status.as_u16(), detail: String::new() }
    }

    /// Whoever serves is ill itself; whoever asks can't mend that.
    #[must_use]
    pub fn failed(detail: impl std::fmt::Display) -> Self {
        let failed = Self::new("hub-failed", StatusCode::INTERNAL_SERVER_ERROR);
        Self { detail: detail.to_string(), ..failed }
    }
}

impl From<CredentialError> for Declined {
    fn from(error: CredentialError) -> Self {
        Self::new(error.code(), StatusCode::UNAUTHORIZED)
    }
}

impl From<CodecError> for Declined {
    fn from(error: CodecError) -> Self {
        Self { detail: error.to_string(), ..Self::new(error.code(), StatusCode::BAD_REQUEST) }
    }
}

impl From<ReplicaError> for Declined {
    fn from(error: ReplicaError) -> Self {
        match &error {
            ReplicaError::Failed { code: "disk-full", .. } => {
                Self { detail: error.to_string(), ..Self::new("hub-full", StatusCode::INSUFFICIENT_STORAGE) }
            }
            _ => Self::failed(error),
        }
    }
}

impl IntoResponse for Declined {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if status.is_server_error() {
            tracing::error!("{self}");
        }
        let code = [(HeaderName::from_static(Reply::CODE), HeaderValue::from_static(self.code))];
        (status, code, self.code).into_response()
    }
}

/// Whoever serves others. Its functions block; none is called on an async thread.
pub trait Serves: Send + Sync + 'static {
    /// Its id, marked on every reply.
    fn id(&self) -> Uuid;
    /// Its clock, UTC ms.
    fn now_ms(&self) -> i64;
    /// Checks a request's signature and takes it once; nobody has it twice.
    ///
    /// # Errors
    /// Why not.
    fn check(&self, credentials: &Credentials, method: &str, path: &str, body: &[u8])
    -> Result<(), Declined>;
    /// Takes what a message brings as it comes and answers. Nothing of it is checked yet.
    ///
    /// # Errors
    /// Why not.
    fn exchange(&self, credentials: &Credentials, message: Arriving) -> Result<Vec<u8>, Declined>;
    /// A photo that a record of the device's cooperative names.
    ///
    /// # Errors
    /// Why not.
    fn photo(&self, credentials: &Credentials, hash: &Hash) -> Result<Vec<u8>, Declined>;
    /// Keeps a photo that a record of the device's cooperative names.
    ///
    /// # Errors
    /// Why not.
    fn keep_photo(&self, credentials: &Credentials, hash: &Hash, bytes: &[u8]) -> Result<(), Declined>;
    /// Goes on with the upload of such a photo; what comes before the body breaks off
    /// is kept. Whoever doesn't keep parts takes photos only whole.
    ///
    /// # Errors
    /// Why not.
    fn go_on(&self, _: &Credentials, _: &Hash, _: Part, _: Arriving) -> Result<Upload, Declined> {
        Err(Declined::new("photo-whole-only", StatusCode::METHOD_NOT_ALLOWED))
    }
}

type Shared<S> = State<Arc<S>>;
type Result<T, E = Declined> = std::result::Result<T, E>;

/// The routes of the exchange; `more` are others of whoever serves.
pub fn router<S: Serves>(served: Arc<S>, more: Router<Arc<S>>) -> Router {
    Router::new()
        .route(EXCHANGE_PATH, post(exchange::<S>))
        .route("/v1/photos/{hash}", get(photos::give::<S>).put(keep_photo::<S>).patch(photos::go_on::<S>))
        .layer(DefaultBodyLimit::max(usize::try_from(PHOTO_MAX_BYTES).unwrap_or(usize::MAX)))
        .merge(more)
        .layer(from_fn_with_state(served.clone(), mark::<S>))
        .with_state(served)
}

async fn exchange<S: Serves>(State(served): Shared<S>, headers: HeaderMap, body: Body) -> Result<Vec<u8>> {
    let credentials = credentials(&headers)?;
    let (feed, message) = arriving(body, MESSAGE_MAX_BYTES);
    let work = off_thread(move || served.exchange(&credentials, message));
    tokio::join!(feed, work).1
}

async fn keep_photo<S: Serves>(
    State(served): Shared<S>,
    headers: HeaderMap,
    Path(name): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<()> {
    let (credentials, body, hash) = (credentials(&headers)?, whole(body)?, named(&name)?);
    off_thread(move || {
        served.check(&credentials, Method::Put.code(), &photo_path(&hash), &body)?;
        served.keep_photo(&credentials, &hash, &body)
    })
    .await
}

/// Who sends a request.
///
/// # Errors
/// [`CredentialError::Unreadable`].
pub fn credentials(headers: &HeaderMap) -> Result<Credentials> {
    let text = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    Ok(Credentials::from_text(text.ok_or(CredentialError::Unreadable)?)?)
}

fn named(name: &str) -> Result<Hash> {
    from_hex(name).ok_or_else(|| Declined::new("photo-unknown", StatusCode::NOT_FOUND))
}

fn whole(body: Result<Bytes, BytesRejection>) -> Result<Bytes> {
    body.map_err(|e| match e.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Declined::new("exchange-too-large", StatusCode::PAYLOAD_TOO_LARGE),
        _ => Declined::failed(e),
    })
}

/// Files and databases block, so they are worked with beside the async threads.
///
/// # Errors
/// What the work says; [`Declined::failed`] when it was cut off.
pub async fn off_thread<T: Send + 'static, E: Into<Declined> + Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Declined::failed)?.map_err(Into::into)
}

/// Every reply says who it is from and what the time is there.
async fn mark<S: Serves>(State(served): Shared<S>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [(Reply::MARK, served.id().to_string()), (Reply::NOW, served.now_ms().to_string())] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}
