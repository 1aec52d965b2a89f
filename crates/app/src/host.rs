//! The outside, as little of it as the kiosk needs.

use std::time::Instant;

/// A clock and a source of randomness.
pub trait Host: Send + Sync {
    /// The time, UTC ms.
    fn now_ms(&self) -> i64;
    /// Milliseconds of a clock that never jumps.
    fn monotonic_ms(&self) -> f64;
    /// Fills with bytes nobody can guess.
    fn fill_random(&self, bytes: &mut [u8]);
}

/// The machine's own clock and randomness.
#[derive(Debug)]
pub struct SystemHost {
    started: Instant,
}

impl Default for SystemHost {
    fn default() -> Self {
        Self { started: Instant::now() }
    }
}

impl Host for SystemHost {
    fn now_ms(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn monotonic_ms(&self) -> f64 {
        self.started.elapsed().as_secs_f64() * 1000.0
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        // Without randomness no key and no id is safe: better to stop than to go on.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
