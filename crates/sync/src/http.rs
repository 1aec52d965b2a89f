//! The hub over HTTP or HTTPS.

use std::sync::Once;
use std::time::Duration;

use reqwest::blocking::{Client, ClientBuilder, RequestBuilder, Response};
use reqwest::redirect::Policy;
use reqwest::{Proxy, StatusCode};

use crate::photos::{Part, UPLOAD_COMPLETE, UPLOAD_LENGTH, UPLOAD_OFFSET, UPLOAD_TYPE};
use crate::transport::{Method, Reply, Request, Transport, TransportError};

/// Three round trips of 600 ms with most packets lost.
const CONNECT: Duration = Duration::from_secs(30);
/// Nothing is acknowledged for so long: the link is dead.
const IDLE: Duration = Duration::from_secs(90);
/// So often a silent link is asked whether it is still there.
const KEEP_ALIVE: Duration = Duration::from_secs(20);
/// The hub takes so long over a message and its answer, besides what the link takes.
const THINKING: Duration = Duration::from_secs(120);
/// An eighth of 64 kbit/s: whoever is slower gets nowhere.
const SLOWEST_BYTES_A_SECOND: u64 = 1000;
/// Longer texts of a header aren't times to wait.
const SECONDS_MAX: i64 = 86_400;

/// A hub's address with the connection kept open between requests. Blocks, so
/// it must not be made or used inside an async task.
pub struct HttpTransport {
    client: Client,
    base: String,
}

impl HttpTransport {
    /// A transport to a hub's address, `https://hub.example.org`, by the proxy that
    /// the environment names, if any.
    ///
    /// # Errors
    /// [`TransportError::NoHub`] for what isn't an HTTP address.
    pub fn new(base: &str) -> Result<Self, TransportError> {
        Self::by(base, None)
    }

    /// As [`HttpTransport::new`], by this proxy if there is one: `http://proxy:3128`.
    ///
    /// # Errors
    /// [`TransportError::NoHub`] for what isn't an HTTP address.
    pub fn by(base: &str, proxy: Option<&str>) -> Result<Self, TransportError> {
        let proxy = proxy.map(Proxy::all).transpose().map_err(no_hub)?;
        Self::build(
            base,
            match proxy {
                Some(proxy) => builder().proxy(proxy),
                None => builder(),
            },
        )
    }

    /// A transport under TLS of one's own, by no proxy.
    #[cfg(feature = "lan")]
    pub(crate) fn under(base: &str, tls: rustls::ClientConfig) -> Result<Self, TransportError> {
        Self::build(base, builder().no_proxy().tls_backend_preconfigured(tls))
    }

    fn build(base: &str, builder: ClientBuilder) -> Result<Self, TransportError> {
        let base = base.trim().trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            return Err(TransportError::NoHub("not an http address".to_owned()));
        }
        Ok(Self { client: builder.build().map_err(no_hub)?, base })
    }
}

fn builder() -> ClientBuilder {
    static PROVIDER: Once = Once::new();
    // Fails only when a provider is installed already, which serves as well.
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    let builder = Client::builder()
        .connect_timeout(CONNECT)
        .tcp_keepalive(KEEP_ALIVE)
        .tcp_keepalive_interval(KEEP_ALIVE)
        .redirect(Policy::none());
    #[cfg(any(target_os = "android", target_os = "linux"))]
    let builder = builder.tcp_user_timeout(IDLE);
    builder
}

fn no_hub(error: reqwest::Error) -> TransportError {
    TransportError::NoHub(error.to_string())
}

/// Until a reply begins as long as the slowest link takes for what is sent; then
/// as long between any two pieces of it. A slow link that lives is never cut off,
/// and a dead one is noticed by the system.
fn patience(body: &[u8]) -> Duration {
    THINKING + Duration::from_secs(body.len() as u64 / SLOWEST_BYTES_A_SECOND)
}

impl Transport for HttpTransport {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let url = format!("{}{}", self.base, request.path);
        let mut call: RequestBuilder = match request.method {
            Method::Get => self.client.get(url),
            Method::Put => self.client.put(url).body(request.body.clone()),
            Method::Patch => self.client.patch(url).body(request.body.clone()),
            Method::Post => self.client.post(url).body(request.body.clone()),
        };
        for (name, value) in request.part.iter().flat_map(|part| part_headers(request.method, *part)) {
            call = call.header(name, value);
        }
        let call = call.header("authorization", &request.credentials).timeout(patience(&request.body));
        let response = call.send().map_err(|e| {
            if e.is_connect() || e.is_builder() { no_hub(e) } else { TransportError::HubDied(e.to_string()) }
        })?;
        Ok(reply(response))
    }
}

/// Which bytes, as headers: a range asked for (RFC 9110), or where a piece of an
/// upload goes.
fn part_headers(method: Method, part: Part) -> Vec<(&'static str, String)> {
    match (method, part.whole) {
        (Method::Patch, Some(whole)) => vec![
            ("content-type", UPLOAD_TYPE.to_owned()),
            (UPLOAD_OFFSET, part.first.to_string()),
            (UPLOAD_LENGTH, whole.to_string()),
            (UPLOAD_COMPLETE, if part.end == whole { "?1" } else { "?0" }.to_owned()),
        ],
        (Method::Get, _) => vec![("range", part.range())],
        _ => Vec::new(),
    }
}

fn reply(response: Response) -> Reply {
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let seconds = header("retry-after").and_then(|text| text.trim().parse::<i64>().ok());
    let is_page = header("content-type").is_some_and(|media| media.trim_start().starts_with("text/html"));
    let status = response.status();
    Reply {
        status: status.as_u16(),
        is_hub: header(Reply::MARK).is_some(),
        is_page: is_page || status.is_redirection() || status == StatusCode::NETWORK_AUTHENTICATION_REQUIRED,
        retry_after_ms: seconds.map(|seconds| seconds.clamp(0, SECONDS_MAX) * 1000),
        code: header(Reply::CODE),
        now_ms: header(Reply::NOW).and_then(|text| text.parse().ok()),
        part: header("content-range")
            .and_then(|text| Part::from_content_range(&text))
            .or_else(|| Some(Part::held(header(UPLOAD_OFFSET)?.parse().ok()?))),
        body: Box::new(response),
    }
}
