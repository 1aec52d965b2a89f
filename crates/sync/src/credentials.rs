//! Who sends a request: the device's signature over all of it, good for a few
//! minutes and once.

use std::collections::BTreeSet;

use ed25519_dalek::{Signature, VerifyingKey};
use punnet_domain::hex::{from_hex, hex};
use punnet_domain::id::CooperativeId;
use thiserror::Error;
use uuid::Uuid;

/// A request's time may differ from the hub's clock by so much.
const WINDOW_MS: i64 = 10 * 60_000;
/// A hub remembers at most so many requests of the last minutes.
const SEEN_MAX: usize = 200_000;

/// Who sends a request, for which cooperative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The device's public ed25519 key.
    pub device_key: [u8; 32],
    /// Whose records.
    pub cooperative: CooperativeId,
    /// When, UTC ms, by the hub's clock as far as the device knows it.
    pub at_ms: i64,
    /// Random, so that no two requests are the same.
    pub nonce: [u8; 16],
    /// The device's signature.
    pub signature: [u8; 64],
}

/// Why credentials aren't taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CredentialError {
    /// No credentials.
    #[error("no credentials")]
    Unreadable,
    /// Not signed by the device named.
    #[error("the signature doesn't hold")]
    Forged,
    /// The device's idea of the time is too far from the hub's.
    #[error("the time is off")]
    TimeOff,
    /// The same request came before.
    #[error("the request came before")]
    Replayed,
}

impl CredentialError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "credentials-unreadable",
            Self::Forged => "credentials-forged",
            Self::TimeOff => "time-off",
            Self::Replayed => "request-replayed",
        }
    }
}

impl Credentials {
    /// What a device signs for a request.
    #[must_use]
    pub fn message(&self, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
        [
            b"punnet request 1\n".as_slice(),
            method.as_bytes(),
            b"\n",
            path.as_bytes(),
            b"\n",
            self.cooperative.0.as_bytes(),
            &self.at_ms.to_be_bytes(),
            &self.nonce,
            blake3::hash(body).as_bytes(),
        ]
        .concat()
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`CredentialError::Forged`].
    pub fn verify(&self, method: &str, path: &str, body: &[u8]) -> Result<(), CredentialError> {
        let key = VerifyingKey::from_bytes(&self.device_key).map_err(|_| CredentialError::Forged)?;
        let signature = Signature::from_bytes(&self.signature);
        key.verify_strict(&self.message(method, path, body), &signature).map_err(|_| CredentialError::Forged)
    }

    /// As an HTTP `Authorization` header.
    #[must_use]
    pub fn to_text(&self) -> String {
        let (key, nonce) = (hex(&self.device_key), hex(&self.nonce));
        format!("Punnet {key} {} {} {nonce} {}", self.cooperative, self.at_ms, hex(&self.signature))
    }

    /// From an HTTP `Authorization` header.
    ///
    /// # Errors
    /// [`CredentialError::Unreadable`].
    pub fn from_text(text: &str) -> Result<Self, CredentialError> {
        Self::parse(text).ok_or(CredentialError::Unreadable)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut words = text.strip_prefix("Punnet ")?.split(' ');
        let credentials = Self {
            device_key: from_hex(words.next()?)?,
            cooperative: Uuid::try_parse(words.next()?).ok()?.into(),
            at_ms: words.next()?.parse().ok()?,
            nonce: from_hex(words.next()?)?,
            signature: from_hex(words.next()?)?,
        };
        words.next().is_none().then_some(credentials)
    }
}

/// A hub's memory of the last minutes' requests.
#[derive(Debug)]
pub struct ReplayGuard {
    started_ms: i64,
    seen: BTreeSet<(i64, [u8; 16])>,
}

impl ReplayGuard {
    /// From before it started a hub remembers nothing, so it takes nothing.
    #[must_use]
    pub fn new(started_ms: i64) -> Self {
        Self { started_ms, seen: BTreeSet::new() }
    }

    /// Takes credentials once, and only while they are fresh.
    ///
    /// # Errors
    /// [`CredentialError::TimeOff`], [`CredentialError::Replayed`].
    pub fn take(&mut self, credentials: &Credentials, now_ms: i64) -> Result<(), CredentialError> {
        let earliest = self.started_ms.max(now_ms.saturating_sub(WINDOW_MS));
        let latest = now_ms.saturating_add(WINDOW_MS);
        self.seen = self.seen.split_off(&(earliest, [0; 16]));
        if credentials.at_ms < earliest || credentials.at_ms > latest {
            return Err(CredentialError::TimeOff);
        }
        let full = self.seen.len() >= SEEN_MAX;
        if full || !self.seen.insert((credentials.at_ms, credentials.nonce)) {
            return Err(CredentialError::Replayed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use ed25519_dalek::{Signer, SigningKey};

    fn signed(at_ms: i64, nonce: u8) -> Credentials {
        let key = SigningKey::from_bytes(&[3; 32]);
        let mut credentials = Credentials {
            device_key: key.verifying_key().to_bytes(),
            cooperative: Uuid::from_u128(4).into(),
            at_ms,
            nonce: [nonce; 16],
            signature: [0; 64],
        };
        credentials.signature = key.sign(&credentials.message("POST", "/v1/exchange", b"body")).to_bytes();
        credentials
    }

    #[test]
    fn credentials_hold_for_just_their_request() {
        let read = Credentials::from_text(&signed(5, 1).to_text()).unwrap();
        assert_eq!(read.verify("POST", "/v1/exchange", b"body"), Ok(()));
        for (method, path, body) in [
            ("PUT", "/v1/exchange", "body"),
            ("POST", "/v1/photos", "body"),
            ("POST", "/v1/exchange", "bodY"),
        ] {
            assert_eq!(read.verify(method, path, body.as_bytes()), Err(CredentialError::Forged));
        }
        let other = Credentials { at_ms: 6, ..read };
        assert_eq!(other.verify("POST", "/v1/exchange", b"body"), Err(CredentialError::Forged));
    }

    #[test]
    fn odd_credentials_are_unreadable() {
        for text in ["", "Punnet", "Bearer x", "Punnet a b c d e", &format!("{} x", signed(5, 1).to_text())] {
            assert_eq!(Credentials::from_text(text), Err(CredentialError::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_request_is_taken_once_and_only_fresh() {
        let mut guard = ReplayGuard::new(1_000_000);
        assert_eq!(guard.take(&signed(1_000_100, 1), 1_000_200), Ok(()));
        assert_eq!(guard.take(&signed(1_000_100, 1), 1_000_300), Err(CredentialError::Replayed));
        assert_eq!(guard.take(&signed(1_000_100, 2), 1_000_300), Ok(()));
        assert_eq!(guard.take(&signed(999_999, 3), 1_000_300), Err(CredentialError::TimeOff));
        assert_eq!(guard.take(&signed(2_000_000, 3), 1_000_300), Err(CredentialError::TimeOff));
        assert_eq!(guard.take(&signed(1_000_100, 1), 9_000_000), Err(CredentialError::TimeOff));
    }
}
