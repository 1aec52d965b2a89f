//! Units weights are said in, as data: what each holds and where it is used.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::produce::Produce;
use crate::standard::Mark;

/// A unit weights are entered in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum WeightUnit {
    /// Kilogram.
    Kg,
    /// Chinese market jin (市斤).
    Jin,
    /// Metric quintal.
    Quintal,
    /// A crate of one kind of produce.
    Crate,
    /// A bag of one kind of produce.
    Bag,
}

/// A unit as `assets/units.toml` has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct UnitFacts {
    /// The unit.
    pub unit: WeightUnit,
    /// The kind of produce it is a unit of; of each when there is none.
    #[serde(default)]
    pub produce: Option<Produce>,
    /// Grams in one.
    #[ts(type = "number")]
    pub g: i64,
    /// Whether one differs from the next, so that it is only about so much.
    #[serde(default)]
    pub about: bool,
    /// Languages (BCP 47) whose speakers use it.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Countries (ISO 3166-1 alpha-2) where it is used; with no language and no
    /// country it is used everywhere.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Where the number is from.
    pub source: String,
    /// How it was verified.
    pub mark: Mark,
}

/// Every unit there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units(Vec<UnitFacts>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    unit: Vec<UnitFacts>,
}

impl Units {
    /// Reads `assets/units.toml`.
    ///
    /// # Errors
    /// [`Refusal::StandardUnreadable`] when it can't be read, a unit holds nothing
    /// or one is there twice for the same produce.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let unreadable = |detail: String| Refusal::StandardUnreadable { detail };
        let File { unit: units } = toml::from_str(text).map_err(|e| unreadable(e.to_string()))?;
        for (at, one) in units.iter().enumerate() {
            let same = |other: &UnitFacts| other.unit == one.unit && other.produce == one.produce;
            if one.g <= 0 || units.iter().skip(at + 1).any(same) {
                return Err(unreadable(format!("unit {}: {:?}", at + 1, one.unit)));
            }
        }
        Ok(Self(units))
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[UnitFacts] {
        &self.0
    }

    /// Grams in one unit of a kind of produce; nothing when there is no such unit of it.
    #[must_use]
    pub fn grams(&self, unit: WeightUnit, produce: Produce) -> Option<i64> {
        let of = |wanted: Option<Produce>| self.0.iter().find(|u| u.unit == unit && u.produce == wanted);
        of(Some(produce)).or_else(|| of(None)).map(|u| u.g)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_built_in_can_be_read() {
        let units = Units::parse(include_str!("../../../assets/units.toml")).unwrap();
        assert_eq!(units.grams(WeightUnit::Kg, Produce::Apple), Some(1000));
        assert_eq!(units.grams(WeightUnit::Jin, Produce::Lemon), Some(500));
        assert_eq!(units.grams(WeightUnit::Quintal, Produce::Potato), Some(100_000));
        assert_eq!(units.grams(WeightUnit::Bag, Produce::Potato), Some(50_000));
        assert_eq!(units.grams(WeightUnit::Bag, Produce::Strawberry), None);
        // Whatever is brought is brought in something, and nothing holds more than two can carry.
        let carried = |produce| [WeightUnit::Crate, WeightUnit::Bag].map(|unit| units.grams(unit, produce));
        for produce in Produce::ALL {
            let held: Vec<i64> = carried(produce).into_iter().flatten().collect();
            assert!(!held.is_empty() && held.iter().all(|g| (1000..=50_000).contains(g)), "{produce:?}");
        }
        // What nobody measured is never said to be exact.
        assert!(units.all().iter().all(|u| u.about || u.mark != Mark::Recalled));
        assert!(units.all().iter().all(|u| u.about == u.produce.is_some() && !u.source.is_empty()));
    }

    #[test]
    fn a_broken_table_is_refused() {
        let row = |unit: &str, g: i64| {
            format!("[[unit]]\nunit = \"{unit}\"\ng = {g}\nsource = \"s\"\nmark = \"verified\"\n")
        };
        assert!(Units::parse(&row("kg", 1000)).is_ok());
        for text in [row("kg", 0), row("stone", 6350), row("kg", 1000) + &row("kg", 1), "[[unit]]".to_owned()]
        {
            assert!(matches!(Units::parse(&text), Err(Refusal::StandardUnreadable { .. })), "{text}");
        }
    }
}
