//! What a standard asks beside its limits: size codes, how much of a lot may be
//! below its class, and what must stand on a package.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::measurement::Piece;
use crate::standard::{Class, Mark, MeasuredAs, Standard};

/// What a size code is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum SizedBy {
    /// The diameter the standard means, mm.
    Diameter,
    /// A piece's weight, g: worked out from its size, no scale's.
    Weight,
}

impl SizedBy {
    /// That size of a piece, as finely as such tables are written: tenths of a
    /// millimetre, whole grams. None where a weight isn't known.
    #[must_use]
    pub fn of(self, piece: &Piece, measured_as: MeasuredAs) -> Option<f64> {
        Some(match self {
            Self::Diameter => (measured_as.of(piece) * 10.0).round() / 10.0,
            Self::Weight => piece.weight?.grams.round(),
        })
    }
}

/// One size code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SizeCode {
    /// As it is written on a package.
    pub code: String,
    /// From this size on, mm or g.
    pub from: f64,
    /// Whether `from` itself is too small.
    #[serde(default)]
    pub above: bool,
    /// Up to this size; none for the largest.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub to: Option<f64>,
}

/// A standard's table of size codes. Ranges may overlap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SizeCodes {
    /// What they are read from.
    pub by: SizedBy,
    /// Holds instead of the table without when this question was answered with yes.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub if_yes: Option<String>,
    /// Pieces the size tolerance lets be outside are of the code next to it.
    #[serde(default)]
    pub neighbours_only: bool,
    /// The codes in the order of their sizes.
    pub codes: Vec<SizeCode>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

impl SizeCode {
    /// Whether a size lies in its range.
    #[must_use]
    pub fn holds(&self, size: f64) -> bool {
        let large = if self.above { size > self.from } else { size >= self.from };
        large && self.to.is_none_or(|to| size <= to)
    }
}

/// How much of a lot may be below a class in quality (decay, skin, shape).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct QualityTolerance {
    /// The class.
    pub class: Class,
    /// Share that may be below the class, percent by number or weight.
    pub percent: f64,
    /// Within it, the share that may be below the next class too, percent.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub worse_percent: Option<f64>,
    /// Within it, the share that may be decayed, percent; none where none may be or it
    /// wasn't read.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub decay_percent: Option<f64>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// Something that must stand on a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Particular {
    /// Packer or dispatcher with the address.
    Packer,
    /// What it is.
    Nature,
    /// The variety.
    Variety,
    /// The colour of the flesh.
    FleshColour,
    /// The country of origin.
    Origin,
    /// The class.
    Class,
    /// Smallest and largest diameter, or the size code.
    SizeMm,
    /// Smallest and largest weight of a piece.
    SizeG,
}

/// What must stand on a package.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Marking {
    /// The particulars, in the standard's order.
    pub particulars: Vec<Particular>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

impl Standard {
    /// The table of size codes that holds for what was answered.
    #[must_use]
    pub fn size_codes(&self, answers: &BTreeMap<String, String>) -> Option<&SizeCodes> {
        let yes = |question: &String| answers.get(question).is_some_and(|a| a == "yes");
        let answered = self.size_codes.iter().find(|t| t.if_yes.as_ref().is_some_and(yes));
        answered.or_else(|| self.size_codes.iter().find(|t| t.if_yes.is_none()))
    }

    /// The quality tolerance of a class.
    #[must_use]
    pub fn quality_tolerance(&self, class: Class) -> Option<&QualityTolerance> {
        self.quality_tolerances.iter().find(|t| t.class == class)
    }
}
