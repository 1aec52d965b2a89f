//! Weights are grams inside; people enter them in their own units.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::produce::Produce;
use crate::unit::{Units, WeightUnit};

/// The heaviest lot one member brings at one time: 5 t. More is a slip of the
/// finger (an extra zero), not a harvest on a kiosk's scale.
pub const LOT_MAX_G: i64 = 5_000_000;

/// A weight as it was typed: digits with at most three decimals, `24.6`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct WeightEntered {
    /// What was typed, ASCII digits with an optional decimal point.
    pub value: String,
    /// The unit chosen.
    pub unit: WeightUnit,
}

impl WeightEntered {
    /// The weight of a kind of produce in grams, rounded down to a gram.
    ///
    /// # Errors
    /// [`Refusal::WeightUnreadable`], also for a unit there is none of for this
    /// produce, [`Refusal::WeightNotPositive`] or
    /// [`Refusal::WeightTooHigh`].
    pub fn grams(&self, produce: Produce, units: &Units) -> Result<i64, Refusal> {
        let thousandths = thousandths(self.value.trim()).ok_or(Refusal::WeightUnreadable)?;
        let one = units.grams(self.unit, produce).ok_or(Refusal::WeightUnreadable)?;
        let grams = thousandths.saturating_mul(one) / 1000;
        check_lot_weight(grams)?;
        Ok(grams)
    }
}

/// Accepts a lot's weight in grams or says why not.
///
/// # Errors
/// [`Refusal::WeightNotPositive`] or [`Refusal::WeightTooHigh`].
pub fn check_lot_weight(weight_g: i64) -> Result<(), Refusal> {
    if weight_g <= 0 {
        return Err(Refusal::WeightNotPositive);
    }
    if weight_g > LOT_MAX_G {
        return Err(Refusal::WeightTooHigh { limit_kg: LOT_MAX_G / 1000 });
    }
    Ok(())
}

/// `-12.5` as -12500; nothing when it isn't a plain number of at most nine
/// whole and three decimal digits.
fn thousandths(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(part) || whole.len() > 9 || part.len() > 3 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<3}").parse().ok()?;
    Some(sign * (whole * 1000 + part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(value: &str, unit: WeightUnit) -> Result<i64, Refusal> {
        of(Produce::Potato, value, unit)
    }

    fn of(produce: Produce, value: &str, unit: WeightUnit) -> Result<i64, Refusal> {
        let units = Units::parse(include_str!("../../../assets/units.toml"))?;
        WeightEntered { value: value.to_owned(), unit }.grams(produce, &units)
    }

    #[test]
    fn kilograms_and_jin_become_grams() {
        assert_eq!(grams("24.6", WeightUnit::Kg), Ok(24_600));
        assert_eq!(grams("49.2", WeightUnit::Jin), Ok(24_600));
        assert_eq!(grams("0.25", WeightUnit::Quintal), Ok(25_000));
        assert_eq!(grams("1.5", WeightUnit::Bag), Ok(75_000));
        assert_eq!(of(Produce::Apple, "1", WeightUnit::Bag), Err(Refusal::WeightUnreadable));
        assert_eq!(grams("999999999", WeightUnit::Quintal), Err(Refusal::WeightTooHigh { limit_kg: 5000 }));
    }

    #[test]
    fn slips_of_the_finger_are_refused() {
        for text in ["", "abc", "1e3", "1,5", "1.2345", "٣", "1.", ".5", "99999999999"] {
            assert_eq!(grams(text, WeightUnit::Kg), Err(Refusal::WeightUnreadable), "{text}");
        }
        assert_eq!(grams("0", WeightUnit::Kg), Err(Refusal::WeightNotPositive));
        assert_eq!(grams("-3", WeightUnit::Kg), Err(Refusal::WeightNotPositive));
        assert_eq!(grams("0.001", WeightUnit::Jin), Err(Refusal::WeightNotPositive));
        assert_eq!(grams("10000", WeightUnit::Kg), Err(Refusal::WeightTooHigh { limit_kg: 5000 }));
    }
}
