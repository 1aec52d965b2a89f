//! Money as integer minor units with a currency; never a float.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// An ISO 4217 currency code, three capital letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Currency(String);

impl Currency {
    /// How many decimal digits the minor unit has (ISO 4217, table A.1).
    #[must_use]
    pub fn digits(&self) -> u32 {
        match self.0.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
            | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Currency {
    type Error = Refusal;
    fn try_from(code: String) -> Result<Self, Refusal> {
        let known_form = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
        if known_form { Ok(Self(code)) } else { Err(Refusal::CurrencyUnknown) }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Money {
    /// Minor units (cents, fen); negative when owed.
    pub amount_minor: i64,
    /// What it is counted in.
    pub currency: Currency,
}

impl Money {
    /// The value of a weight at a price for a kilogram, rounded half away from zero.
    #[must_use]
    pub fn of_weight(weight_g: i64, price_minor_per_kg: i64, currency: Currency) -> Self {
        let milli = i128::from(weight_g) * i128::from(price_minor_per_kg);
        let amount_minor = i64::try_from(div_round(milli, 1000)).unwrap_or(i64::MAX);
        Self { amount_minor, currency }
    }
}

/// Division rounded half away from zero; `by` must be positive.
#[must_use]
pub fn div_round(value: i128, by: i128) -> i128 {
    let half = by / 2;
    if value >= 0 { (value + half) / by } else { (value - half) / by }
}

/// Divides an amount in proportion to weights so that the parts add up exactly
/// (largest remainder; ties go to the earlier part). All weights zero gives all
/// to the first part; no parts gives none.
#[must_use]
pub fn apportion(amount_minor: i64, weights: &[i64]) -> Vec<i64> {
    let total: i128 = weights.iter().map(|w| i128::from((*w).max(0))).sum();
    if total == 0 {
        let mut parts = vec![0; weights.len()];
        if let Some(first) = parts.first_mut() {
            *first = amount_minor;
        }
        return parts;
    }
    let sign = if amount_minor < 0 { -1 } else { 1 };
    let whole = i128::from(amount_minor).abs();
    let products = weights.iter().map(|w| whole * i128::from((*w).max(0)));
    let mut parts: Vec<(i128, i128)> = products.map(|p| (p / total, p % total)).collect();
    let left = whole - parts.iter().map(|(part, _)| part).sum::<i128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|i| parts.get(*i).map_or(0, |(_, rest)| -rest));
    for i in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some((part, _)) = parts.get_mut(i) {
            *part += 1;
        }
    }
    parts.into_iter().map(|(part, _)| sign * i64::try_from(part).unwrap_or(i64::MAX)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_third_of_one_hundred_keeps_every_cent() {
        assert_eq!(apportion(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(apportion(-100, &[1, 1, 1]), [-34, -33, -33]);
        assert_eq!(apportion(7, &[0, 0]), [7, 0]);
    }

    #[test]
    fn a_currency_is_three_capitals() {
        assert!(Currency::try_from("CNY".to_owned()).is_ok());
        assert_eq!(Currency::try_from("yuan".to_owned()), Err(Refusal::CurrencyUnknown));
    }

    proptest! {
        #[test]
        fn parts_always_add_up(amount in -1_000_000_000_i64..1_000_000_000, weights in proptest::collection::vec(0_i64..10_000_000, 1..40)) {
            let parts = apportion(amount, &weights);
            prop_assert_eq!(parts.iter().sum::<i64>(), amount);
        }
    }
}
