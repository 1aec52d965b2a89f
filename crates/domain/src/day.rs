//! A calendar day without a time zone, such as a harvest date.

use std::str::FromStr;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// An ISO 8601 calendar date, `2026-05-12`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Day(Date);

impl Day {
    /// The day in UTC at a moment.
    ///
    /// # Errors
    /// [`Refusal::DayUnreadable`] outside the years -9999 to 9999.
    pub fn of_ms(at_ms: i64) -> Result<Self, Refusal> {
        let moment = jiff::Timestamp::from_millisecond(at_ms)
            .map_err(|_| Refusal::DayUnreadable { text: at_ms.to_string() })?;
        Ok(Self(moment.to_zoned(jiff::tz::TimeZone::UTC).date()))
    }

    /// How many days `self` lies after `earlier`; negative when before.
    #[must_use]
    pub fn days_since(&self, earlier: &Self) -> i32 {
        self.0.since(earlier.0).map_or(0, |span| span.get_days())
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = Refusal;
    fn from_str(text: &str) -> Result<Self, Refusal> {
        Date::from_str(text)
            .map(Self)
            .map_err(|_| Refusal::DayUnreadable { text: text.chars().take(40).collect() })
    }
}

impl TryFrom<String> for Day {
    type Error = Refusal;
    fn try_from(text: String) -> Result<Self, Refusal> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}
