//! Grading standards as data: limits with their edition, clause and how each
//! was verified. The files are `assets/standards/*.toml`.

mod changes;
mod demands;
mod reading;
mod share;
mod skin;
mod sound;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use changes::{Change, Said, SaidValue, Says, changes};
pub use demands::{Marking, Particular, QualityTolerance, SizeCode, SizeCodes, SizedBy};
pub use reading::{FORM, STANDARD_MAX_BYTES};
pub use share::{ShareLimit, ShareSeen, When};
pub use skin::{Blemished, SkinLimit};
pub use sound::Fault;

use crate::measurement::{BlemishKind, Piece};
use crate::produce::Produce;

/// A grading class, best first (UNECE and EU marketing standards).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Extra class.
    Extra,
    /// Class I.
    I,
    /// Class II.
    #[serde(rename = "ii")]
    #[ts(rename = "ii")]
    II,
    /// Below every class.
    Outside,
}

impl Class {
    /// The classes of a standard, best first, without [`Class::Outside`].
    pub const GRADED: [Self; 3] = [Self::Extra, Self::I, Self::II];
}

/// How a limit was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The standard's own words were read.
    Verified,
    /// A third party's transcription was read.
    SecondHand,
    /// Nobody read a source: "check with your inspector".
    Recalled,
}

/// Which of a piece's diameters a standard means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum MeasuredAs {
    /// Largest caliper diameter of the silhouette.
    FeretMax,
    /// Smallest caliper diameter: the equator of a fruit longer than wide.
    FeretMin,
}

impl MeasuredAs {
    /// That diameter of a piece, mm.
    #[must_use]
    pub fn of(self, piece: &Piece) -> f64 {
        match self {
            Self::FeretMax => piece.feret_max_mm,
            Self::FeretMin => piece.feret_min_mm,
        }
    }
}

/// What a limit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// A piece is at least so wide.
    DiameterMin,
    /// The widest and the narrowest piece differ by at most so much.
    DiameterSpread,
    /// A piece's blemishes of elongated shape are together at most so long.
    BlemishLength,
    /// A piece's blemishes that no other rule is about cover at most so much of its skin.
    BlemishArea,
    /// What looks like scab covers at most so much of a piece's skin.
    ScabArea,
    /// What looks like bruises or pressure marks covers at most so much of a piece's skin.
    BruiseArea,
    /// At least such a share of a piece's skin is red.
    RedLeast,
    /// At most such a share of a piece's skin is green.
    GreenMost,
}

impl RuleKind {
    /// Those about the skin, in the order they are tried and shown.
    pub const SKIN: [Self; 4] = [Self::BlemishLength, Self::BlemishArea, Self::ScabArea, Self::BruiseArea];

    /// Those about how much of the skin has a colour, in the order they are tried and shown.
    pub const SHARE: [Self; 2] = [Self::RedLeast, Self::GreenMost];

    /// What it is measured in.
    #[must_use]
    pub fn unit(self) -> RuleUnit {
        match self {
            Self::DiameterMin | Self::DiameterSpread => RuleUnit::Mm,
            Self::BlemishLength => RuleUnit::Cm,
            Self::BlemishArea | Self::ScabArea | Self::BruiseArea => RuleUnit::Cm2,
            Self::RedLeast | Self::GreenMost => RuleUnit::Percent,
        }
    }
}

/// What a rule is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleUnit {
    /// Millimetres.
    Mm,
    /// Centimetres.
    Cm,
    /// Square centimetres.
    Cm2,
    /// Of a piece's skin, percent.
    Percent,
}

impl RuleUnit {
    /// The word in data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mm => "mm",
            Self::Cm => "cm",
            Self::Cm2 => "cm2",
            Self::Percent => "percent",
        }
    }
}

/// A limit of a standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Limit {
    /// What it is about.
    pub rule: RuleKind,
    /// The classes it holds for.
    pub classes: Vec<Class>,
    /// The limit in mm.
    pub value_mm: f64,
    /// What whoever wrote it says it is in; anything but mm is refused.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unit: Option<String>,
    /// Holds only when the narrowest piece is at least so wide, mm.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub from_mm: Option<f64>,
    /// Holds only when the narrowest piece is narrower than this, mm.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub below_mm: Option<f64>,
    /// Instead holds only when this question was answered with yes.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub if_yes: Option<String>,
    /// Pieces that the lot tolerance lets be below are at least so wide, mm; instead
    /// of [`SizeTolerance::smallest_mm`] where kinds differ (EU citrus, IV.B).
    #[serde(default)]
    #[ts(optional = nullable)]
    pub smallest_mm: Option<f64>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// One possible answer to a question, and the best class it allows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Answer {
    /// The word in data and message keys.
    pub code: String,
    /// The best class it allows.
    pub allows: Class,
}

/// What a camera can't know and a person is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Question {
    /// The word in data and message keys.
    pub code: String,
    /// The possible answers.
    pub answers: Vec<Answer>,
    /// Asked only when some piece is narrower than this, mm.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub if_below_mm: Option<f64>,
    /// Asked only where one side of the pieces was seen.
    #[serde(default)]
    pub if_one_side: bool,
    /// Asked only where the photo doesn't settle this rule about a share of the skin; the
    /// pieces that leave it open are pointed out, and the answer decides.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unless_measured: Option<RuleKind>,
    /// Asked ahead of this other question, for which limits hold; where that one was
    /// answered without it, it isn't asked any more.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub ahead_of: Option<String>,
    /// Blemishes that look like these are pointed out to whoever answers.
    #[serde(default)]
    pub look_at: Vec<BlemishKind>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// How much of a lot may be below its class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SizeTolerance {
    /// Share of the pieces, percent.
    pub percent: f64,
    /// None may be so much below the minimum or more, mm.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub floor_mm: Option<f64>,
    /// None may be narrower than this, mm.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub smallest_mm: Option<f64>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// A grading standard for one kind of produce.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Standard {
    /// Which form its data has; see [`FORM`].
    #[serde(default = "reading::first_form")]
    pub form: u32,
    /// Its id, also the file's name: `unece-ffv-50`.
    pub id: String,
    /// The issuer's name for it.
    pub name: String,
    /// Which text.
    pub edition: String,
    /// Where the text was read.
    pub source: String,
    /// What it grades.
    pub produce: Produce,
    /// Markets it is asked for in, ISO 3166-1 alpha-2 or `EU`.
    pub markets: Vec<String>,
    /// Which diameter it means by size.
    pub measured_as: MeasuredAs,
    /// How much of a lot may be below; none where the standard names no diameter or
    /// its tolerance wasn't read, and then no piece may be.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub size_tolerance: Option<SizeTolerance>,
    /// How much of a lot may be below its class in quality; none where it wasn't read.
    #[serde(rename = "quality_tolerance", default)]
    pub quality_tolerances: Vec<QualityTolerance>,
    /// Its tables of size codes; none where it has none or they weren't read.
    #[serde(default)]
    pub size_codes: Vec<SizeCodes>,
    /// What must stand on a package; none where it wasn't read.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub marking: Option<Marking>,
    /// Its limits; none where it sizes by weight, which a person is asked.
    #[serde(rename = "limit", default)]
    pub limits: Vec<Limit>,
    /// What it lets the skin show; none where it says so in words only, which a person is asked.
    #[serde(rename = "skin_limit", default)]
    pub skin_limits: Vec<SkinLimit>,
    /// How much of the skin has a colour; none where it says so in words only, which a person is asked.
    #[serde(rename = "share_limit", default)]
    pub share_limits: Vec<ShareLimit>,
    /// What a person is asked.
    #[serde(rename = "question", default)]
    pub questions: Vec<Question>,
}
