//! PINs: hashed slowly, and guessed at ever more slowly.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_store::Store;
use serde::{Deserialize, Serialize};

use crate::AppError;

/// Wrong PINs that cost nothing; each further one doubles the wait.
const FREE_TRIES: u32 = 5;
/// The first wait.
const FIRST_WAIT_MS: i64 = 30_000;

/// What is remembered of wrong PINs. The time seen keeps a clock set back from
/// shortening a wait.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Tries {
    wrong: u32,
    wait_until_ms: i64,
    seen_ms: i64,
}

/// The PHC string of a PIN of 4 to 8 digits, by Argon2id (RFC 9106).
pub(crate) fn hash(pin: &str, salt: &[u8; 16]) -> Result<String, Refusal> {
    let usable = (4..=8).contains(&pin.len()) && pin.bytes().all(|b| b.is_ascii_digit());
    if !usable {
        return Err(Refusal::PinUnusable);
    }
    let salt = SaltString::encode_b64(salt).map_err(|_| Refusal::PinUnusable)?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt).map_err(|_| Refusal::PinUnusable)?;
    Ok(hash.to_string())
}

/// Checks a PIN. The failure is stored before the check, so that cutting the
/// power doesn't win another try.
pub(crate) fn check(
    store: &Store,
    person: PersonId,
    pin: &str,
    hash: &str,
    now_ms: i64,
) -> Result<(), AppError> {
    let key = format!("pin/{person}");
    let mut tries: Tries = store.setting(&key)?.unwrap_or_default();
    let now_ms = now_ms.max(tries.seen_ms);
    if tries.wait_until_ms > now_ms {
        let seconds = (tries.wait_until_ms - now_ms + 999) / 1000;
        return Err(Refusal::PinWait { seconds }.into());
    }
    tries.wrong += 1;
    tries.seen_ms = now_ms;
    if tries.wrong >= FREE_TRIES {
        let doublings = (tries.wrong - FREE_TRIES).min(12);
        tries.wait_until_ms = now_ms + (FIRST_WAIT_MS << doublings);
    }
    store.set_setting(&key, &tries)?;
    let parsed = PasswordHash::new(hash).map_err(|_| Refusal::PinWrong)?;
    Argon2::default().verify_password(pin.as_bytes(), &parsed).map_err(|_| Refusal::PinWrong)?;
    store.set_setting(&key, &Tries { seen_ms: now_ms, ..Tries::default() })?;
    Ok(())
}
