//! PINs: hashed slowly, and guessed at ever more slowly.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_store::Store;
use serde::{Deserialize, Serialize};

use crate::{App, AppError};

/// Wrong tries that cost nothing; each further one doubles the wait.
const FREE_TRIES: u32 = 5;
/// The first wait.
const FIRST_WAIT_MS: i64 = 30_000;

/// What is remembered of wrong tries. What counts is the wait that is left, not a
/// time on a clock: a clock that falls back to 1970 neither ends a wait nor
/// makes one last for decades.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Tries {
    wrong: u32,
    /// What is left of the wait, ms.
    left_ms: i64,
    seen: Moment,
}

/// A moment on the wall's clock and on one that never jumps but begins anew with
/// each start of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Moment {
    /// The wall's clock, UTC ms.
    pub wall_ms: i64,
    /// The steady clock, ms.
    pub steady_ms: i64,
    /// Which start of the program.
    pub run: u64,
}

impl Moment {
    /// How long ago `before` was, ms. Within one run the steady clock knows. After a
    /// restart the wall's clock is asked, and a clock that went back says 0.
    pub(crate) fn since(self, before: Self) -> i64 {
        let same_run = self.run == before.run;
        let ms = if same_run { self.steady_ms - before.steady_ms } else { self.wall_ms - before.wall_ms };
        ms.max(0)
    }
}

impl Tries {
    /// Lets one more try be made, or says how long to wait. The try counts as
    /// wrong until it is known to be right.
    fn begin(&mut self, now: Moment) -> Result<(), Refusal> {
        self.left_ms = (self.left_ms - now.since(self.seen)).max(0);
        self.seen = now;
        if self.left_ms > 0 {
            return Err(Refusal::PinWait { seconds: (self.left_ms + 999) / 1000 });
        }
        self.wrong = self.wrong.saturating_add(1);
        if self.wrong >= FREE_TRIES {
            self.left_ms = FIRST_WAIT_MS << (self.wrong - FREE_TRIES).min(12);
        }
        Ok(())
    }
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

/// Checks a PIN.
pub(crate) fn check(
    store: &Store,
    person: PersonId,
    pin: &str,
    hash: &str,
    now: Moment,
) -> Result<(), AppError> {
    guess(store, &pin_key(person), now, || {
        let parsed = PasswordHash::new(hash).map_err(|_| Refusal::PinWrong)?;
        Argon2::default().verify_password(pin.as_bytes(), &parsed).map_err(|_| Refusal::PinWrong)
    })
}

/// Whatever can be guessed at. The failure is stored before the check, so that
/// cutting the power doesn't win another try.
pub(crate) fn guess(
    store: &Store,
    key: &str,
    now: Moment,
    right: impl FnOnce() -> Result<(), Refusal>,
) -> Result<(), AppError> {
    let mut tries: Tries = store.setting(key)?.unwrap_or_default();
    let begun = tries.begin(now);
    store.set_setting(key, &tries)?;
    begun?;
    right()?;
    store.set_setting(key, &Tries { seen: now, ..Tries::default() })?;
    Ok(())
}

/// Forgets wrong tries: the PIN they were made at is gone.
pub(crate) fn forget(store: &Store, person: PersonId) -> Result<(), AppError> {
    Ok(store.set_setting(&pin_key(person), &Tries::default())?)
}

fn pin_key(person: PersonId) -> String {
    format!("pin/{person}")
}

impl App {
    /// The PIN's hash with a new salt.
    pub(crate) fn salted(&self, pin: &str) -> Result<String, Refusal> {
        let mut salt = [0; 16];
        self.host.fill_random(&mut salt);
        hash(pin, &salt)
    }

    /// Now, on both clocks.
    pub(crate) fn moment(&self) -> Moment {
        #[allow(clippy::cast_possible_truncation)] // whole milliseconds are enough
        let steady_ms = self.host.monotonic_ms() as i64;
        Moment { wall_ms: self.host.now_ms(), steady_ms, run: self.run }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_MS: i64 = 24 * 3600 * 1000;

    fn at(run: u64, wall_ms: i64, steady_ms: i64) -> Moment {
        Moment { wall_ms, steady_ms, run }
    }

    /// Tries after five wrong ones, made in run 1 when both clocks stood at 1000 days.
    fn waiting() -> Tries {
        let mut tries = Tries::default();
        for _ in 0..FREE_TRIES {
            assert_eq!(tries.begin(at(1, 1000 * DAY_MS, 0)), Ok(()));
        }
        tries
    }

    fn wait(tries: &mut Tries, now: Moment) -> i64 {
        match tries.begin(now) {
            Err(Refusal::PinWait { seconds }) => seconds,
            _ => 0,
        }
    }

    #[test]
    fn each_wrong_try_after_the_fifth_doubles_the_wait() {
        let mut tries = waiting();
        let mut steady = 0;
        for expected in [30, 60, 120, 240] {
            assert_eq!(wait(&mut tries, at(1, 0, steady)), expected);
            steady += expected * 1000;
            assert_eq!(tries.begin(at(1, 0, steady)), Ok(()), "after {expected} s");
        }
    }

    #[test]
    fn the_clock_cant_be_set_to_end_a_wait() {
        let mut tries = waiting();
        assert_eq!(wait(&mut tries, at(1, 1001 * DAY_MS, 1000)), 29, "a day forward, one second later");
        assert_eq!(wait(&mut tries, at(1, 0, 2000)), 28, "back to 1970");
    }

    #[test]
    fn a_restart_keeps_the_wait_and_a_clock_gone_back_begins_it_again() {
        let mut tries = waiting();
        assert_eq!(wait(&mut tries, at(2, 1000 * DAY_MS + 10_000, 0)), 20, "the wall's clock knows");
        assert_eq!(wait(&mut tries, at(3, 0, 0)), 20, "it fell back to 1970 with the power");
        assert_eq!(wait(&mut tries, at(3, 0, 15_000)), 5, "and goes on from there");
        assert_eq!(tries.begin(at(3, 0, 20_000)), Ok(()));
    }

    #[test]
    fn what_an_older_program_remembered_can_be_read() -> Result<(), serde_json::Error> {
        let old: Tries = serde_json::from_str(r#"{"wrong":3,"wait_until_ms":0,"seen_ms":5}"#)?;
        assert_eq!(old.wrong, 3);
        Ok(())
    }
}
