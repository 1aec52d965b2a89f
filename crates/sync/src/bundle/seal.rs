//! Sealing with age (age-encryption.org/v1) to the X25519 keys that belong to
//! ed25519 keys. Its payload is authenticated in pieces of 64 KiB, so that what was
//! read before a cut is just what was written.

use std::io::{Read, Write};
use std::str::FromStr;

use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use bech32::{Bech32, Hrp};
use ed25519_dalek::VerifyingKey;

use super::{BundleError, READERS_MAX};

/// A body under its seal.
pub(super) type Sealed<W> = age::stream::StreamWriter<W>;
/// A body whose seal is open.
pub(super) type Opened<R> = age::stream::StreamReader<R>;

/// Seals what is written so that the owners of these ed25519 keys can open it.
/// age takes its own randomness from the system.
pub(super) fn seal<W: Write>(keys: &[[u8; 32]], into: W) -> Result<Sealed<W>, BundleError> {
    let recipients: Vec<Recipient> = keys.iter().filter_map(recipient).collect();
    if recipients.len() > READERS_MAX {
        return Err(BundleError::TooLarge);
    }
    let each = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(each).map_err(|_| BundleError::NotForUs)?;
    Ok(encryptor.wrap_output(into)?)
}

/// Opens a seal with an X25519 secret.
pub(super) fn unseal<R: Read>(secret: &[u8; 32], from: R) -> Result<Opened<R>, BundleError> {
    let hrp = Hrp::parse_unchecked("age-secret-key-");
    let text = bech32::encode_upper::<Bech32>(hrp, secret).map_err(|_| BundleError::NotForUs)?;
    let identity = Identity::from_str(&text).map_err(|_| BundleError::NotForUs)?;
    let opened =
        Decryptor::new(from).and_then(|sealed| sealed.decrypt([&identity as &dyn age::Identity].into_iter()));
    opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys => BundleError::NotForUs,
        other => BundleError::Damaged(other.to_string()),
    })
}

/// The X25519 key of an ed25519 key; nothing where that isn't one.
fn recipient(key: &[u8; 32]) -> Option<Recipient> {
    let montgomery = VerifyingKey::from_bytes(key).ok()?.to_montgomery();
    let text = bech32::encode::<Bech32>(Hrp::parse_unchecked("age"), montgomery.as_bytes()).ok()?;
    Recipient::from_str(&text).ok()
}
