//! How many bytes of photos may travel by which carrier on one day. Records always
//! travel; only photos are held back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const DAY_MS: i64 = 86_400_000;

/// What brings photos.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    /// The internet, which costs by the byte.
    #[default]
    Net,
    /// The village's own network.
    Village,
    /// A stick or a folder.
    Stick,
}

impl Carrier {
    /// The word stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Net => "net",
            Self::Village => "village",
            Self::Stick => "stick",
        }
    }
}

/// What one carrier may bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CarrierRule {
    /// Bytes of photos a day (UTC), both ways together; nothing for no limit.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub bytes_a_day: Option<u64>,
    /// Whether photos at their full size go at all, not only thumbnails.
    pub full: bool,
}

impl CarrierRule {
    const FREE: Self = Self { bytes_a_day: None, full: true };
}

/// What photos may cost, and how much room they may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PhotoRules {
    /// By the internet.
    pub net: CarrierRule,
    /// By the village's network.
    pub village: CarrierRule,
    /// By stick.
    pub stick: CarrierRule,
    /// Bytes of photos to keep here; above it the oldest that are safe at the hub are
    /// dropped. Nothing for no limit.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub keep_bytes: Option<u64>,
}

impl Default for PhotoRules {
    /// 20 MB a day by the internet: about 100 photos of 200 KB.
    fn default() -> Self {
        Self {
            net: CarrierRule { bytes_a_day: Some(20_000_000), full: true },
            village: CarrierRule::FREE,
            stick: CarrierRule::FREE,
            keep_bytes: None,
        }
    }
}

impl PhotoRules {
    /// The rule of a carrier.
    #[must_use]
    pub fn of(&self, carrier: Carrier) -> CarrierRule {
        match carrier {
            Carrier::Net => self.net,
            Carrier::Village => self.village,
            Carrier::Stick => self.stick,
        }
    }
}

/// What was spent of a day's bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// Days since 1970 (UTC).
    day: i64,
    bytes: u64,
}

impl Spent {
    /// Bytes spent on the day of this time (UTC ms).
    #[must_use]
    pub fn on(self, now_ms: i64) -> u64 {
        if self.day == now_ms.div_euclid(DAY_MS) { self.bytes } else { 0 }
    }

    /// With so many bytes more.
    #[must_use]
    pub fn plus(self, bytes: u64, now_ms: i64) -> Self {
        Self { day: now_ms.div_euclid(DAY_MS), bytes: self.on(now_ms).saturating_add(bytes) }
    }
}

/// Why a photo waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// The day's bytes are used up: tomorrow there are new ones.
    UntilTomorrow,
    /// It goes by stick or the village's network only.
    ForAnotherCarrier,
}

/// How many bytes of a photo may go now.
///
/// # Errors
/// Why none may.
pub fn allowance(rule: CarrierRule, spent: Spent, now_ms: i64, thumbnail: bool) -> Result<u64, Held> {
    if !thumbnail && !rule.full {
        return Err(Held::ForAnotherCarrier);
    }
    match rule.bytes_a_day.map(|most| most.saturating_sub(spent.on(now_ms))) {
        Some(0) => Err(Held::UntilTomorrow),
        left => Ok(left.unwrap_or(u64::MAX)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOON: i64 = 20_000 * DAY_MS + DAY_MS / 2;
    const RULE: CarrierRule = CarrierRule { bytes_a_day: Some(100), full: true };

    #[test]
    fn a_day_has_its_bytes_and_the_next_day_new_ones() {
        let spent = Spent::default().plus(60, NOON);
        assert_eq!(allowance(RULE, spent, NOON, false), Ok(40));
        let spent = spent.plus(40, NOON + 1);
        assert_eq!(allowance(RULE, spent, NOON, true), Err(Held::UntilTomorrow), "thumbnails count too");
        let midnight = NOON + DAY_MS / 2;
        assert_eq!(allowance(RULE, spent, midnight - 1, false), Err(Held::UntilTomorrow));
        assert_eq!(allowance(RULE, spent, midnight, false), Ok(100));
        assert_eq!(spent.plus(7, midnight).on(midnight), 7);
    }

    #[test]
    fn full_photos_may_have_to_wait_for_a_stick() {
        let small_only = CarrierRule { full: false, ..RULE };
        assert_eq!(allowance(small_only, Spent::default(), NOON, false), Err(Held::ForAnotherCarrier));
        assert_eq!(allowance(small_only, Spent::default(), NOON, true), Ok(100));
        assert_eq!(
            allowance(CarrierRule::FREE, Spent::default().plus(u64::MAX, NOON), NOON, false),
            Ok(u64::MAX)
        );
    }

    #[test]
    fn by_default_only_the_internet_is_counted() {
        let rules = PhotoRules::default();
        let much = Spent::default().plus(1 << 40, NOON);
        assert_eq!(allowance(rules.of(Carrier::Net), much, NOON, false), Err(Held::UntilTomorrow));
        for free in [Carrier::Village, Carrier::Stick] {
            assert_eq!(allowance(rules.of(free), much, NOON, false), Ok(u64::MAX));
        }
    }

    proptest! {
        #[test]
        fn never_more_than_the_day_has(
            pieces in proptest::collection::vec((1..60_u64, 0..DAY_MS), 0..50), most in 0..500_u64,
        ) {
            let rule = CarrierRule { bytes_a_day: Some(most), full: true };
            let (mut spent, mut went, mut now_ms) = (Spent::default(), std::collections::BTreeMap::new(), 0);
            for (wish, later) in pieces {
                now_ms += later;
                if let Ok(may) = allowance(rule, spent, now_ms, false) {
                    let piece = may.min(wish);
                    spent = spent.plus(piece, now_ms);
                    *went.entry(now_ms / DAY_MS).or_insert(0) += piece;
                }
            }
            prop_assert!(went.values().all(|bytes| *bytes <= most), "{went:?}");
        }
    }
}
