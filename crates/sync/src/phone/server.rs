//! Listens for phones while one is lent.

use std::io::{ErrorKind, Result};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::{Lends, PORT};
use crate::serve::{Declined, Peer, Plan, Serving, off_thread};
use crate::village::reached_by;

/// A phone opens six connections at most, and few phones are lent at once.
const CONNECTIONS_MAX: usize = 48;
/// The largest message: a piece of a photo with room to spare, bytes.
pub const MESSAGE_MAX_BYTES: usize = 640 * 1024;
/// How often it is asked whether somebody may still come.
const LOOK: Duration = Duration::from_secs(1);

/// Scripts, styles and pictures only from here; nothing may frame or be framed.
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; \
    style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; object-src 'none'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A door for phones, open for as long as it is wanted.
pub struct PhoneServer(Serving);

impl PhoneServer {
    /// Starts to serve at an address; without one at [`PORT`], or a free port where that is taken.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn start<L: Lends>(listen: Option<SocketAddr>, lends: Arc<L>) -> Result<Self> {
        let begin = |listen| {
            let plan = Plan { name: "phones", listen, tls: None, connections: CONNECTIONS_MAX };
            let (routed, watched) = (lends.clone(), lends.clone());
            Serving::start(plan, |at| routes(routed, at), unwanted(watched))
        };
        let anywhere = |port| SocketAddr::from(([0, 0, 0, 0], port));
        let begun = match listen {
            Some(listen) => begin(listen),
            None => begin(anywhere(PORT)).or_else(|error| match error.kind() {
                ErrorKind::AddrInUse => begin(anywhere(0)),
                _ => Err(error),
            }),
        };
        Ok(Self(begun?))
    }

    /// The addresses phones on the same Wi-Fi can reach it by; none where there is no network.
    #[must_use]
    pub fn reached_by(&self) -> Vec<SocketAddr> {
        reached_by(self.0.address())
    }

    /// Whether it has closed, because nobody is expected any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.0.is_over()
    }
}

async fn unwanted<L: Lends>(lends: Arc<L>) {
    while lends.wanted() {
        tokio::time::sleep(LOOK).await;
    }
}

fn routes<L: Lends>(lends: Arc<L>, at: SocketAddr) -> Router {
    Router::new()
        .route("/pass/{pass}", post(message::<L>))
        .fallback(get(page::<L>))
        .layer(DefaultBodyLimit::max(MESSAGE_MAX_BYTES))
        .layer(from_fn_with_state(at, own_name_only))
        .layer(from_fn(careful))
        .with_state(lends)
}

/// Only who asks for this machine by an address of its own is answered: a name somebody
/// made to lead here (DNS rebinding) isn't one, and pages of others send their origin.
async fn own_name_only(State(at): State<SocketAddr>, request: Request, next: Next) -> Response {
    let own: Vec<String> = reached_by(at).iter().map(ToString::to_string).collect();
    if is_own(request.headers(), &own) {
        next.run(request).await
    } else {
        Declined::new("phone-host", StatusCode::MISDIRECTED_REQUEST).into_response()
    }
}

fn is_own(headers: &HeaderMap, own: &[String]) -> bool {
    let text = |name| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
    let named = text(header::HOST).is_some_and(|host| own.iter().any(|own| own == host));
    let from_here = text(header::ORIGIN).is_none_or(|origin| {
        origin.strip_prefix("http://").is_some_and(|host| own.iter().any(|o| o == host))
    });
    named && from_here
}

/// What every answer says to a browser: keep nothing, guess nothing, tell nobody.
async fn careful(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let kept = response.headers().contains_key(header::CACHE_CONTROL);
    if !kept {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

async fn page<L: Lends>(State(lends): State<Arc<L>>, uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/').to_owned();
    // The name of a file in `assets` is that of its content.
    let keep = if path.starts_with("assets/") { "private, max-age=86400, immutable" } else { "no-store" };
    let found = off_thread(move || Ok::<_, Declined>(lends.page(&path))).await;
    match found {
        Ok(Some(page)) => {
            let headers = [(header::CONTENT_TYPE, page.media), (header::CACHE_CONTROL, keep.to_owned())];
            (headers, Body::from(page.bytes.into_owned())).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(declined) => declined.into_response(),
    }
}

async fn message<L: Lends>(
    State(lends): State<Arc<L>>,
    ConnectInfo(Peer(from)): ConnectInfo<Peer>,
    Path(pass): Path<String>,
    body: std::result::Result<Bytes, BytesRejection>,
) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejected) => return rejected.status().into_response(),
    };
    match off_thread(move || lends.answer(&pass, from, &body)).await {
        Ok(sealed) => ([(header::CONTENT_TYPE, "application/octet-stream")], sealed).into_response(),
        Err(declined) => declined.into_response(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_its_own_address_is_answered() {
        let own = ["192.168.1.7:7876".to_owned()];
        let asked = |host: Option<&str>, origin: Option<&str>| {
            let mut headers = HeaderMap::new();
            host.map(|host| headers.insert(header::HOST, host.parse().unwrap()));
            origin.map(|origin| headers.insert(header::ORIGIN, origin.parse().unwrap()));
            is_own(&headers, &own)
        };
        assert!(asked(Some("192.168.1.7:7876"), None));
        assert!(asked(Some("192.168.1.7:7876"), Some("http://192.168.1.7:7876")));
        for (host, origin) in [
            (None, None),
            (Some("evil.example:7876"), None),
            (Some("192.168.1.7"), None),
            (Some("192.168.1.7:7876"), Some("http://evil.example")),
            (Some("192.168.1.7:7876"), Some("https://192.168.1.7:7876")),
            (Some("192.168.1.7:7876"), Some("null")),
        ] {
            assert!(!asked(host, origin), "{host:?} {origin:?}");
        }
    }
}
