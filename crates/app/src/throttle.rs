//! Guesses that stand by nobody's name: three pictures. They are shared by all who use
//! the screen, so the wait is short and never grows, and who is right owes nothing: whoever
//! plays with the pictures slows the others down but can't shut them out.

use punnet_domain::Refusal;
use punnet_store::Store;
use serde::{Deserialize, Serialize};

use crate::AppError;
use crate::pins::Moment;

/// Wrong tries that may follow each other at once.
const AT_ONCE: i64 = 5;
/// How long it takes until one more is free, ms. Of 1,320 sequences 120 an hour can be tried.
const REGAINED_MS: i64 = 30_000;
/// Where it is remembered.
const KEY: &str = "pictures/tries";

/// What wrong tries still cost: each one `REGAINED_MS`, paid off by waiting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Owed {
    owed_ms: i64,
    seen: Moment,
}

impl Owed {
    fn at(self, now: Moment) -> Self {
        Self { owed_ms: (self.owed_ms - now.since(self.seen)).max(0), seen: now }
    }

    /// What is owed if one more try is wrong; refused while too much is.
    fn another(self) -> Result<Self, Refusal> {
        let over_ms = self.owed_ms - (AT_ONCE - 1) * REGAINED_MS;
        if over_ms > 0 {
            return Err(Refusal::PicturesWait { seconds: (over_ms + 999) / 1000 });
        }
        Ok(Self { owed_ms: self.owed_ms + REGAINED_MS, ..self })
    }
}

/// Lets somebody guess. The try counts as wrong on disk before it is looked at, so that
/// cutting the power doesn't win another one.
pub(crate) fn guess<T>(
    store: &Store,
    now: Moment,
    right: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    let before = store.setting::<Owed>(KEY)?.unwrap_or_default().at(now);
    let wrong = before.another();
    store.set_setting(KEY, wrong.as_ref().unwrap_or(&before))?;
    wrong?;
    let found = right()?;
    store.set_setting(KEY, &before)?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(run: u64, wall_ms: i64, steady_ms: i64) -> Moment {
        Moment { wall_ms, steady_ms, run }
    }

    /// After `AT_ONCE` wrong tries at the beginning of run 1.
    fn spent() -> Owed {
        let begun = Owed::default().at(at(1, 1_000_000, 0));
        (0..AT_ONCE).fold(begun, |owed, _| owed.another().unwrap_or(owed))
    }

    fn wait(owed: Owed) -> i64 {
        match owed.another() {
            Err(Refusal::PicturesWait { seconds }) => seconds,
            _ => 0,
        }
    }

    #[test]
    fn five_are_free_then_one_every_half_minute() {
        let owed = spent();
        assert_eq!(wait(owed), 30);
        assert_eq!(wait(owed.at(at(1, 0, 10_000))), 20);
        let mut now = 30_000;
        let mut later = owed.at(at(1, 0, now));
        for _ in 0..100 {
            assert_eq!(wait(later), 0);
            later = later.another().unwrap_or(later);
            assert_eq!(wait(later), 30, "it never grows");
            now += 30_000;
            later = later.at(at(1, 0, now));
        }
    }

    #[test]
    fn whoever_waits_long_enough_has_all_of_them_again() {
        let rested = spent().at(at(1, 0, AT_ONCE * REGAINED_MS));
        assert_eq!(rested.owed_ms, 0);
    }

    #[test]
    fn a_restart_keeps_the_wait_and_a_clock_gone_back_doesnt_lengthen_it() {
        assert_eq!(wait(spent().at(at(2, 1_010_000, 0))), 20, "the wall's clock knows");
        let fallen = spent().at(at(2, 0, 0));
        assert_eq!(wait(fallen), 30, "it fell back with the power");
        assert_eq!(wait(fallen.at(at(2, 0, 30_000))), 0, "and goes on from there");
    }
}
