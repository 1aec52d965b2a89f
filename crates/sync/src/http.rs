//! The hub over HTTP or HTTPS.

use std::io::Read;
use std::sync::Once;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::redirect::Policy;

use crate::codec::MESSAGE_MAX_BYTES;
use crate::transport::{Method, Reply, Request, Transport, TransportError};

/// A photo is the largest thing fetched.
const REPLY_MAX_BYTES: usize = 4 * MESSAGE_MAX_BYTES;
const CONNECT: Duration = Duration::from_secs(15);
/// One megabyte at 64 kbit/s takes two minutes.
const WHOLE_REQUEST: Duration = Duration::from_secs(300);

/// A hub's address with the connection kept open between requests. Blocks, so
/// it must not be made or used inside an async task.
pub struct HttpTransport {
    client: Client,
    base: String,
}

impl HttpTransport {
    /// A transport to a hub's address, `https://hub.example.org`.
    ///
    /// # Errors
    /// [`TransportError::NoHub`] for what isn't an HTTP address.
    pub fn new(base: &str) -> Result<Self, TransportError> {
        static PROVIDER: Once = Once::new();
        // Fails only when a provider is installed already, which serves as well.
        PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
        let base = base.trim().trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            return Err(TransportError::NoHub("not an http address".to_owned()));
        }
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(WHOLE_REQUEST)
            .redirect(Policy::none())
            .build()
            .map_err(|e| TransportError::NoHub(e.to_string()))?;
        Ok(Self { client, base })
    }
}

impl Transport for HttpTransport {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let url = format!("{}{}", self.base, request.path);
        let call = match request.method {
            Method::Get => self.client.get(url),
            Method::Put => self.client.put(url).body(request.body.clone()),
            Method::Post => self.client.post(url).body(request.body.clone()),
        };
        let response = call.header("authorization", &request.credentials).send().map_err(|e| {
            if e.is_connect() || e.is_builder() {
                TransportError::NoHub(e.to_string())
            } else {
                TransportError::HubDied(e.to_string())
            }
        })?;
        reply(response)
    }
}

fn reply(response: Response) -> Result<Reply, TransportError> {
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut reply = Reply {
        status: response.status().as_u16(),
        is_hub: header(Reply::MARK).is_some(),
        code: header(Reply::CODE),
        now_ms: header(Reply::NOW).and_then(|text| text.parse().ok()),
        body: Vec::new(),
    };
    response
        .take(REPLY_MAX_BYTES as u64 + 1)
        .read_to_end(&mut reply.body)
        .map_err(|e| TransportError::HubDied(e.to_string()))?;
    if reply.body.len() > REPLY_MAX_BYTES { Err(TransportError::TooLarge) } else { Ok(reply) }
}
