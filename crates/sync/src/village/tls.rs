//! TLS 1.3 with raw public keys (RFC 7250): a device shows the very ed25519 key it
//! signs its log with, and no certificate. A client takes exactly the keys it is
//! told of; what a stranger shows ends the handshake before anything is said.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls13_signature_with_raw_key};
use rustls::pki_types::{CertificateDer, ServerName, SubjectPublicKeyInfoDer, UnixTime};
use rustls::server::AlwaysResolvesServerRawPublicKeys;
use rustls::sign::{CertifiedKey, SigningKey};
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, ServerConfig, SignatureAlgorithm, SignatureScheme, version,
};

/// An ed25519 public key as SubjectPublicKeyInfo (RFC 8410) begins with these bytes; the key follows.
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

fn spki(key: &[u8; 32]) -> Vec<u8> {
    [&SPKI[..], key].concat()
}

fn key_of(spki: &[u8]) -> Option<[u8; 32]> {
    spki.strip_prefix(&SPKI)?.try_into().ok()
}

/// Signs a message.
pub type Sign = Arc<dyn Fn(&[u8]) -> [u8; 64] + Send + Sync>;

/// A device's key, which signs without being shown.
#[derive(Clone)]
pub struct Signer {
    /// The public ed25519 key.
    pub key: [u8; 32],
    /// Its signature of a message.
    pub sign: Sign,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("key", &self.key).finish_non_exhaustive()
    }
}

impl SigningKey for Signer {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn rustls::sign::Signer>> {
        let may = offered.contains(&SignatureScheme::ED25519);
        may.then(|| -> Box<dyn rustls::sign::Signer> { Box::new(self.clone()) })
    }

    fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {
        Some(spki(&self.key).into())
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::ED25519
    }
}

impl rustls::sign::Signer for Signer {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        Ok((self.sign)(message).to_vec())
    }

    fn scheme(&self) -> SignatureScheme {
        SignatureScheme::ED25519
    }
}

/// TLS for a kiosk that serves others as the device it is.
pub(super) fn server(signer: Signer) -> Result<Arc<ServerConfig>, Error> {
    let shown = vec![CertificateDer::from(spki(&signer.key))];
    let key = Arc::new(CertifiedKey::new(shown, Arc::new(signer)));
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(AlwaysResolvesServerRawPublicKeys::new(key)));
    config.send_tls13_tickets = 0;
    Ok(Arc::new(config))
}

/// TLS for a kiosk that calls one of these devices.
pub(super) fn client(known: BTreeSet<[u8; 32]>, stranger: Arc<AtomicBool>) -> Result<ClientConfig, Error> {
    let verifier = Arc::new(Known { known, stranger, provider: provider() });
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    // A resumed session isn't verified again, and the device may be revoked by then.
    config.resumption = rustls::client::Resumption::disabled();
    config.enable_sni = false;
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

#[derive(Debug)]
struct Known {
    known: BTreeSet<[u8; 32]>,
    stranger: Arc<AtomicBool>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Known {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if key_of(shown).is_some_and(|key| self.known.contains(&key)) {
            return Ok(ServerCertVerified::assertion());
        }
        self.stranger.store(true, Ordering::Relaxed);
        Err(Error::General("not a kiosk of the cooperative".to_owned()))
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::General("TLS 1.3 only".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        let key = SubjectPublicKeyInfoDer::from(shown.as_ref());
        verify_tls13_signature_with_raw_key(message, &key, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn only_an_ed25519_key_is_a_device() {
        assert_eq!(key_of(&spki(&[7; 32])), Some([7; 32]));
        assert_eq!(key_of(&spki(&[7; 32])[1..]), None);
        assert_eq!(key_of(&[spki(&[7; 32]), vec![0]].concat()), None);
        assert_eq!(key_of(&[]), None);
    }
}
