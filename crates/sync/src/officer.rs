//! A field officer's line to the hub: whom to visit, bundles there and back. The
//! officer signs requests as a kiosk does and can open none of the bundles.

use std::io::Read;

use punnet_domain::id::CooperativeId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bundle::{BundleError, FILE_MAX_BYTES, HeadBytes, read_head};
use crate::credentials::Credentials;
use crate::driver::{Outside, accepted, is_time_off};
use crate::error::ExchangeError;
use crate::transport::{Body, Method, Reply, Request, Transport};

/// Where officers bring bundles.
pub const BUNDLES_PATH: &str = "/v1/bundles";
/// Where officers ask whom to visit.
pub const VISITS_PATH: &str = "/v1/visits";
/// A list of visits has at most so many bytes.
const VISITS_MAX_BYTES: u64 = 8 << 20;

type Result<T> = std::result::Result<T, ExchangeError>;

/// A cooperative on an officer's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Which.
    pub cooperative: CooperativeId,
    /// Its name.
    pub name: String,
    /// Where it packs.
    pub place: String,
    /// How many kiosks it has.
    pub kiosks: u32,
    /// When the hub last heard of the kiosk it hasn't heard of for longest, UTC ms.
    pub longest_silent_ms: Option<i64>,
    /// When the hub last heard of any of its kiosks, UTC ms.
    pub last_heard_ms: Option<i64>,
}

/// Where a cooperative's bundle is fetched.
#[must_use]
pub fn bundle_path(cooperative: CooperativeId) -> String {
    format!("{BUNDLES_PATH}/{cooperative}")
}

/// An officer's line to the hub.
pub struct OfficerLine<'a> {
    transport: &'a mut dyn Transport,
    key: [u8; 32],
    sign: &'a dyn Fn(&[u8]) -> [u8; 64],
    outside: &'a Outside<'a>,
    clock_off_ms: i64,
}

impl<'a> OfficerLine<'a> {
    /// By this transport, for the officer with this public key.
    pub fn new(
        transport: &'a mut dyn Transport,
        key: [u8; 32],
        sign: &'a dyn Fn(&[u8]) -> [u8; 64],
        outside: &'a Outside<'a>,
    ) -> Self {
        Self { transport, key, sign, outside, clock_off_ms: 0 }
    }

    /// Whom to visit.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub fn visits(&mut self) -> Result<Vec<Visit>> {
        let body = self.call(Method::Get, VISITS_PATH.to_owned(), Vec::new(), &[])?;
        let mut text = Vec::new();
        body.take(VISITS_MAX_BYTES)
            .read_to_end(&mut text)
            .map_err(|e| ExchangeError::HubDied(e.to_string()))?;
        serde_json::from_slice(&text).map_err(|e| ExchangeError::WrongHub(e.to_string()))
    }

    /// Brings a bundle. The hub has all of it when this returns.
    ///
    /// # Errors
    /// [`ExchangeError`]; the bundle's own code where the hub won't take it.
    pub fn bring(&mut self, bundle: Vec<u8>) -> Result<()> {
        let head = read_head(&mut bundle.as_slice())
            .map_err(|e: BundleError| ExchangeError::Declined(e.code().to_owned()));
        let (_, HeadBytes(head)) = head?;
        self.call(Method::Post, BUNDLES_PATH.to_owned(), bundle, &head).map(drop)
    }

    /// The hub's bundle for a cooperative, read as it comes.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub fn fetch(&mut self, cooperative: CooperativeId) -> Result<impl Read + use<>> {
        Ok(self.call(Method::Get, bundle_path(cooperative), Vec::new(), &[])?.take(FILE_MAX_BYTES))
    }

    /// As a kiosk: where this clock is off, the hub says its own time and the request
    /// goes once more with that.
    fn call(&mut self, method: Method, path: String, body: Vec<u8>, signed: &[u8]) -> Result<Body> {
        let mut request = Request { method, path, credentials: String::new(), part: None, body };
        let mut reply = self.send(&mut request, signed)?;
        if let (true, Some(hub_ms)) = (is_time_off(&reply), reply.now_ms) {
            self.clock_off_ms = hub_ms.saturating_sub((self.outside.now_ms)());
            reply = self.send(&mut request, signed)?;
        }
        accepted(reply)
    }

    fn send(&mut self, request: &mut Request, signed: &[u8]) -> Result<Reply> {
        let mut nonce = [0; 16];
        (self.outside.random)(&mut nonce);
        let mut credentials = Credentials {
            device_key: self.key,
            // An officer is of none.
            cooperative: Uuid::nil().into(),
            at_ms: (self.outside.now_ms)().saturating_add(self.clock_off_ms),
            nonce,
            signature: [0; 64],
        };
        let message = credentials.message(request.method.code(), &request.path, signed);
        credentials.signature = (self.sign)(&message);
        request.credentials = credentials.to_text();
        Ok(self.transport.call(request)?)
    }
}
