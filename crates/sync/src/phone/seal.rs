//! Messages between a phone and the kiosk, sealed with XChaCha20-Poly1305
//! (RFC 8439; draft-irtf-cfrg-xchacha-03) under the key the code carries. A message is its
//! 24-byte nonce and the ciphertext; an answer is bound to the message it answers. Within:
//! the length of the JSON (4 bytes, big-endian), the JSON, and bytes that belong to it.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

/// How long a nonce is, bytes.
pub const NONCE_BYTES: usize = 24;
/// What a message to the kiosk is bound to.
const ASKED: &[u8] = b"punnet phone 1 asked";
/// What an answer is bound to, before the nonce of what it answers.
const ANSWERED: &[u8] = b"punnet phone 1 answered";

/// The key of a pass.
pub type Key = [u8; 32];
/// What a message is sealed with besides the key; random, never twice the same.
pub type Nonce = [u8; NONCE_BYTES];

/// Seals a message to the kiosk.
#[must_use]
pub fn ask(key: &Key, nonce: Nonce, message: &[u8]) -> Vec<u8> {
    seal(key, nonce, ASKED, message)
}

/// Opens a message to the kiosk. Nothing for what isn't sealed with the key; that takes the
/// same time wherever it differs.
#[must_use]
pub fn asked(key: &Key, sealed: &[u8]) -> Option<(Nonce, Vec<u8>)> {
    open(key, ASKED, sealed)
}

/// Seals the answer to the message with the nonce `to`.
#[must_use]
pub fn answer(key: &Key, nonce: Nonce, to: Nonce, message: &[u8]) -> Vec<u8> {
    seal(key, nonce, &[ANSWERED, &to].concat(), message)
}

/// Opens the answer to the message with the nonce `to`.
#[must_use]
pub fn answered(key: &Key, to: Nonce, sealed: &[u8]) -> Option<Vec<u8>> {
    open(key, &[ANSWERED, &to].concat(), sealed).map(|(_, message)| message)
}

fn seal(key: &Key, nonce: Nonce, aad: &[u8], msg: &[u8]) -> Vec<u8> {
    let cipher = XChaCha20Poly1305::new(key.into());
    // Fails only for messages of 256 GB and more.
    let sealed = cipher.encrypt(XNonce::from_slice(&nonce), Payload { msg, aad }).unwrap_or_default();
    [nonce.as_slice(), &sealed].concat()
}

fn open(key: &Key, aad: &[u8], sealed: &[u8]) -> Option<(Nonce, Vec<u8>)> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let cipher = XChaCha20Poly1305::new(key.into());
    let message = cipher.decrypt(XNonce::from_slice(nonce), Payload { msg, aad }).ok()?;
    Some((*nonce, message))
}

/// JSON and the bytes that belong to it as one message.
#[must_use]
pub fn framed(json: &[u8], bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(json.len()).unwrap_or(u32::MAX).to_be_bytes();
    [length.as_slice(), json, bytes].concat()
}

/// The JSON and the bytes of a message.
#[must_use]
pub fn parts(message: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = message.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    /// The phone's page is held to the same table (`seal.test.ts`).
    #[test]
    fn the_table_is_sealed_alike() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../../../tests/tables/sealed.json")).unwrap();
        let text = |name: &str| table[name].as_str().unwrap().to_owned();
        let bytes = |name: &str| -> Vec<u8> {
            let pairs = text(name).into_bytes();
            pairs
                .chunks(2)
                .map(|p| u8::from_str_radix(std::str::from_utf8(p).unwrap(), 16).unwrap())
                .collect()
        };
        let (key, nonce): (Key, Nonce) =
            (bytes("key").try_into().unwrap(), bytes("nonce").try_into().unwrap());
        let (said, message) = asked(&key, &bytes("asked")).unwrap();
        let (json, more) = parts(&message).unwrap();
        assert_eq!(said, nonce);
        assert_eq!(serde_json::from_slice::<serde_json::Value>(json).unwrap(), table["json"]);
        assert_eq!(more, bytes("bytes"));
        assert_eq!(ask(&key, nonce, &message), bytes("asked"));
        assert_eq!(answered(&key, nonce, &bytes("answered")), Some(message.clone()));
        assert_eq!(
            answer(&key, bytes("answer_nonce").try_into().unwrap(), nonce, &message),
            bytes("answered")
        );
    }

    proptest! {
        #[test]
        fn what_is_sealed_comes_back_and_nothing_else(
            key: Key, nonce: Nonce, other: Key, json: Vec<u8>, bytes: Vec<u8>, at: prop::sample::Index, bit in 0u8..8
        ) {
            let sealed = ask(&key, nonce, &framed(&json, &bytes));
            let (said, message) = asked(&key, &sealed).unwrap();
            prop_assert_eq!(said, nonce);
            prop_assert_eq!(parts(&message).unwrap(), (&json[..], &bytes[..]));
            if other != key {
                prop_assert!(asked(&other, &sealed).is_none());
            }
            let mut flipped = sealed.clone();
            flipped[at.index(sealed.len())] ^= 1 << bit;
            prop_assert!(asked(&key, &flipped).is_none());
            prop_assert!(answered(&key, nonce, &sealed).is_none(), "a question isn't an answer");
        }

        #[test]
        fn an_answer_is_to_one_message(key: Key, nonce: Nonce, to: Nonce, message: Vec<u8>) {
            let sealed = answer(&key, nonce, to, &message);
            prop_assert_eq!(answered(&key, to, &sealed), Some(message));
            let mut another = to;
            another[0] ^= 1;
            prop_assert_eq!(answered(&key, another, &sealed), None);
        }

        #[test]
        fn no_bytes_break_it(sealed: Vec<u8>) {
            prop_assert!(asked(&[3; 32], &sealed).is_none());
            let _ = parts(&sealed);
        }
    }
}
