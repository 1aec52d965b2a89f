//! How a new device comes into a cooperative: an invitation made, without any
//! network, on a device that is in it already; or, without one, a request that
//! the new device signs and a leader grants.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};
use thiserror::Error;
use uuid::Uuid;

use crate::id::CooperativeId;

/// The text an invitation begins with, so that a scanned one is known for what it is.
const PREFIX: &str = "punnet-invitation:";
/// The text a request to join begins with.
const REQUEST_PREFIX: &str = "punnet-request:";
/// Longer text is no invitation.
const TEXT_MAX: usize = 2000;

/// An invitation; it lets in one device.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Invitation {
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    cooperative: [u8; 16],
    /// Where the hub is.
    #[n(1)]
    pub hub_url: String,
    /// Not taken after this, UTC ms.
    #[n(2)]
    pub expires_at_ms: i64,
    /// Random; names the invitation.
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub nonce: [u8; 16],
    /// The public key of the device that invites.
    #[n(4)]
    #[cbor(with = "minicbor::bytes")]
    pub device_key: [u8; 32],
    #[n(5)]
    #[cbor(with = "minicbor::bytes")]
    signature: [u8; 64],
}

/// Why a text is no invitation to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvitationError {
    /// Not an invitation at all.
    #[error("not an invitation")]
    Unreadable,
    /// Not signed by the device it names.
    #[error("the invitation's signature doesn't hold")]
    Forged,
    /// Not a request to join, or not signed by the device that asks.
    #[error("not a request to join")]
    RequestUnreadable,
}

impl InvitationError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "invitation-unreadable",
            Self::Forged => "invitation-forged",
            Self::RequestUnreadable => "join-request-unreadable",
        }
    }
}

impl Invitation {
    /// Makes an invitation.
    #[must_use]
    pub fn new(
        cooperative: CooperativeId,
        hub_url: String,
        expires_at_ms: i64,
        nonce: [u8; 16],
        key: &SigningKey,
    ) -> Self {
        let device_key = key.verifying_key().to_bytes();
        let cooperative = *cooperative.0.as_bytes();
        let mut invitation =
            Self { cooperative, hub_url, expires_at_ms, nonce, device_key, signature: [0; 64] };
        invitation.signature = key.sign(&invitation.message()).to_bytes();
        invitation
    }

    /// Into which cooperative.
    #[must_use]
    pub fn cooperative(&self) -> CooperativeId {
        Uuid::from_bytes(self.cooperative).into()
    }

    /// The invitation as text that can be sent, typed or shown as a QR code.
    #[must_use]
    pub fn to_text(&self) -> String {
        text_of(PREFIX, self)
    }

    /// Reads an invitation and checks that the device it names signed it.
    ///
    /// # Errors
    /// [`InvitationError`].
    pub fn from_text(text: &str) -> Result<Self, InvitationError> {
        let bytes = bytes_of(PREFIX, text).ok_or(InvitationError::Unreadable)?;
        let invitation: Self = minicbor::decode(&bytes).map_err(|_| InvitationError::Unreadable)?;
        if signed(&invitation.device_key, &invitation.message(), &invitation.signature) {
            Ok(invitation)
        } else {
            Err(InvitationError::Forged)
        }
    }

    fn message(&self) -> Vec<u8> {
        [
            b"punnet invitation 1".as_slice(),
            &self.cooperative,
            &self.expires_at_ms.to_be_bytes(),
            &self.nonce,
            self.hub_url.as_bytes(),
        ]
        .concat()
    }
}

/// What a new device shows to be let in: its key and the name people gave it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct JoinRequest {
    /// The public key of the device that asks.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub device_key: [u8; 32],
    /// What people call it; may be empty.
    #[n(1)]
    pub name: String,
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl JoinRequest {
    /// Makes a request.
    #[must_use]
    pub fn new(name: String, key: &SigningKey) -> Self {
        let mut request = Self { device_key: key.verifying_key().to_bytes(), name, signature: [0; 64] };
        request.signature = key.sign(&request.message()).to_bytes();
        request
    }

    /// The request as text that can be sent, typed or shown as a QR code.
    #[must_use]
    pub fn to_text(&self) -> String {
        text_of(REQUEST_PREFIX, self)
    }

    /// Reads a request and checks that the device that asks holds its key.
    ///
    /// # Errors
    /// [`InvitationError::RequestUnreadable`].
    pub fn from_text(text: &str) -> Result<Self, InvitationError> {
        let bytes = bytes_of(REQUEST_PREFIX, text).ok_or(InvitationError::RequestUnreadable)?;
        let request: Self = minicbor::decode(&bytes).map_err(|_| InvitationError::RequestUnreadable)?;
        let holds = signed(&request.device_key, &request.message(), &request.signature);
        if holds { Ok(request) } else { Err(InvitationError::RequestUnreadable) }
    }

    fn message(&self) -> Vec<u8> {
        [b"punnet join request 1".as_slice(), self.name.as_bytes()].concat()
    }
}

fn text_of<T: Encode<()>>(prefix: &str, value: &T) -> String {
    let bytes = minicbor::to_vec(value).unwrap_or_default();
    format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes))
}

fn bytes_of(prefix: &str, text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let coded = text.strip_prefix(prefix).filter(|_| text.len() <= TEXT_MAX)?;
    URL_SAFE_NO_PAD.decode(coded).ok()
}

fn signed(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(key)
        .is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn invitation() -> Invitation {
        let key = SigningKey::from_bytes(&[7; 32]);
        Invitation::new(Uuid::from_u128(5).into(), "http://hub".to_owned(), 1_000, [1; 16], &key)
    }

    #[test]
    fn an_invitation_is_read_as_it_was_made() {
        assert_eq!(Invitation::from_text(&format!(" {}\n", invitation().to_text())).unwrap(), invitation());
    }

    #[test]
    fn a_changed_invitation_is_refused() {
        let later = Invitation { expires_at_ms: 9_000, ..invitation() };
        assert_eq!(Invitation::from_text(&later.to_text()), Err(InvitationError::Forged));
        let elsewhere = Invitation { hub_url: "http://evil".to_owned(), ..invitation() };
        assert_eq!(Invitation::from_text(&elsewhere.to_text()), Err(InvitationError::Forged));
        for text in ["", "punnet-invitation:", "punnet-invitation:@@", "https://example.org"] {
            assert_eq!(Invitation::from_text(text), Err(InvitationError::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_request_is_its_devices_own() {
        let request = JoinRequest::new("kiosk at the station".to_owned(), &SigningKey::from_bytes(&[7; 32]));
        assert_eq!(JoinRequest::from_text(&request.to_text()).unwrap(), request);
        let renamed = JoinRequest { name: "another".to_owned(), ..request.clone() };
        let taken = JoinRequest {
            device_key: SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes(),
            ..request.clone()
        };
        for text in [renamed.to_text(), taken.to_text(), invitation().to_text(), String::new()] {
            assert_eq!(JoinRequest::from_text(&text), Err(InvitationError::RequestUnreadable), "{text}");
        }
    }
}
