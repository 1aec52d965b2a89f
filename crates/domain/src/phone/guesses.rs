//! Who sends what can't be opened is slowed down, so that nobody tries codes or keeps the kiosk busy.

use std::collections::BTreeMap;
use std::net::IpAddr;

/// So many messages may be wrong in a minute.
const WRONG_MAX: u32 = 20;
const MINUTE_MS: i64 = 60_000;
/// More addresses than a village's Wi-Fi has at once; beyond it strangers wait for the minute to end.
const ADDRESSES_MAX: usize = 256;

/// Wrong messages by address.
#[derive(Debug, Default)]
pub struct Guesses {
    since_ms: i64,
    wrong: BTreeMap<IpAddr, u32>,
}

impl Guesses {
    /// Whether a message of this address is looked at now.
    #[must_use]
    pub fn may(&self, from: IpAddr, now_ms: i64) -> bool {
        let fresh = now_ms - self.since_ms >= MINUTE_MS;
        let room = self.wrong.len() < ADDRESSES_MAX;
        fresh || self.wrong.get(&from).map_or(room, |count| *count < WRONG_MAX)
    }

    /// A message of this address was wrong.
    pub fn wrong(&mut self, from: IpAddr, now_ms: i64) {
        if now_ms - self.since_ms >= MINUTE_MS {
            self.since_ms = now_ms;
            self.wrong.clear();
        }
        if self.wrong.len() < ADDRESSES_MAX || self.wrong.contains_key(&from) {
            *self.wrong.entry(from).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(n: u32) -> IpAddr {
        IpAddr::from(n.to_be_bytes())
    }

    #[test]
    fn one_who_guesses_waits_and_others_dont() {
        let mut guesses = Guesses::default();
        for _ in 0..WRONG_MAX {
            assert!(guesses.may(address(1), 100_000));
            guesses.wrong(address(1), 100_000);
        }
        assert!(!guesses.may(address(1), 100_001));
        assert!(guesses.may(address(2), 100_001));
        assert!(guesses.may(address(1), 100_000 + MINUTE_MS));
    }

    #[test]
    fn a_flood_of_addresses_takes_no_more_room() {
        let mut guesses = Guesses::default();
        for n in 0..10_000 {
            guesses.wrong(address(n), 100_000);
        }
        assert_eq!(guesses.wrong.len(), ADDRESSES_MAX);
        assert!(guesses.may(address(0), 100_001), "known, and not wrong often");
        assert!(!guesses.may(address(9_999), 100_001), "no room to count");
    }
}
