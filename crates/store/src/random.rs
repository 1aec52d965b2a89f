//! Where unguessable bytes come from.

use std::sync::Arc;

use crate::{Result, Store};

/// Fills with bytes nobody can guess.
pub type Random = Arc<dyn Fn(&mut [u8]) -> std::io::Result<()> + Send + Sync>;

/// The system's randomness.
#[must_use]
pub fn system_random() -> Random {
    Arc::new(|bytes| getrandom::fill(bytes).map_err(|e| std::io::Error::other(e.to_string())))
}

impl Store {
    pub(crate) fn random<const N: usize>(&self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        (self.random)(&mut bytes)?;
        Ok(bytes)
    }
}
