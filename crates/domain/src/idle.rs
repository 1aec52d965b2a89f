//! When a shared screen locks by itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// The shortest and longest time a leader may set, seconds.
const LEAST_S: u32 = 60;
const MOST_S: u32 = 1800;
/// Where nobody set another.
const USUAL_S: u32 = 180;
/// How long the warning stands, with a count and a sound, seconds. Somebody who
/// reads slowly or looks at the scale must have time to touch the screen.
const WARNING_S: u32 = 20;

/// After how long without a touch the screen locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct IdleRules {
    /// On most screens, seconds.
    pub after_s: u32,
    /// Where money is shown, seconds.
    pub money_after_s: u32,
    /// How long before it a warning stands, seconds.
    pub warning_s: u32,
}

impl IdleRules {
    /// The rules when screens lock after so many seconds; half of it where money
    /// is shown, but never less than a minute.
    ///
    /// # Errors
    /// [`Refusal::IdleUnusable`] below one minute or above half an hour.
    pub fn of(after_s: u32) -> Result<Self, Refusal> {
        if !(LEAST_S..=MOST_S).contains(&after_s) {
            return Err(Refusal::IdleUnusable { least_s: LEAST_S, most_s: MOST_S });
        }
        Ok(Self { after_s, money_after_s: (after_s / 2).max(LEAST_S), warning_s: WARNING_S })
    }
}

impl Default for IdleRules {
    fn default() -> Self {
        Self { after_s: USUAL_S, money_after_s: USUAL_S / 2, warning_s: WARNING_S }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_locks_sooner_and_nothing_sooner_than_a_minute() {
        assert_eq!(IdleRules::of(180), Ok(IdleRules::default()));
        assert_eq!(IdleRules::of(60).map(|rules| rules.money_after_s), Ok(60));
        assert_eq!(IdleRules::of(1800).map(|rules| rules.money_after_s), Ok(900));
        for bad in [0, 59, 1801, u32::MAX] {
            assert!(IdleRules::of(bad).is_err(), "{bad}");
        }
    }
}
