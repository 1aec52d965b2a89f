//! The hub over HTTP or HTTPS.

use std::sync::Once;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::redirect::Policy;

use crate::transport::{Method, Reply, Request, Transport, TransportError};

const CONNECT: Duration = Duration::from_secs(15);
/// The largest message, at 64 kbit/s.
const WHOLE_REQUEST: Duration = Duration::from_secs(900);

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
        Ok(reply(response))
    }
}

fn reply(response: Response) -> Reply {
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Reply {
        status: response.status().as_u16(),
        is_hub: header(Reply::MARK).is_some(),
        code: header(Reply::CODE),
        now_ms: header(Reply::NOW).and_then(|text| text.parse().ok()),
        body: Box::new(response),
    }
}
