//! A measurement judged under a grading standard.

mod anew;
mod colour;
mod judge;
mod looks;
mod size_code;

use std::collections::BTreeMap;

pub use anew::{Anew, LimitChange, limits_changed};
pub use judge::propose;
pub(crate) use judge::tolerated;
pub(crate) use looks::Looks;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{CooperativeId, InspectionId, LotId, PersonId};
use crate::measurement::Measurement;
use crate::standard::{Class, Mark, RuleKind, RuleUnit, SizedBy};

/// What a rule came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Within the limit.
    Pass,
    /// Outside it.
    Fail,
    /// A person's answer decides.
    Ask,
}

/// One rule of one class, with what was measured and the limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RuleResult {
    /// What it is about.
    pub rule: RuleKind,
    /// The class it was tried for.
    pub class: Class,
    /// What it came to.
    pub verdict: Verdict,
    /// The deciding measured value in the rule's unit: the narrowest piece, the spread, or
    /// what the worst piece shows of marks or of a colour.
    #[serde(alias = "measured_mm")]
    pub measured: f64,
    /// The limit, in the same unit.
    #[serde(alias = "limit_mm")]
    pub limit: f64,
    /// What both are in; absent in older records, which knew only diameters.
    #[serde(default = "millimetres")]
    pub unit: RuleUnit,
    /// Numbers (from 1, among all pieces of the measurement) of pieces outside the limit;
    /// also of those that may be, while a person's answer decides.
    pub pieces: Vec<u32>,
    /// How many of them the lot tolerance allows.
    pub tolerated: u32,
    /// Where in the standard.
    pub clause: String,
    /// How the limit was verified.
    pub mark: Mark,
}

fn millimetres() -> RuleUnit {
    RuleUnit::Mm
}

/// A question to a person and what the answer allows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct QuestionResult {
    /// The question.
    pub question: String,
    /// The answer given.
    #[serde(default)]
    pub answer: Option<String>,
    /// The best class the answer allows.
    #[serde(default)]
    pub allows: Option<Class>,
    /// Numbers of the pieces that show what it asks about, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<u32>>", optional)]
    pub look_at: Vec<u32>,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// The class of one counted piece, by its size and its looks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PieceClass {
    /// Its number, from 1, among all pieces of the measurement.
    pub piece: u32,
    /// The diameter the standard means, mm.
    pub size_mm: f64,
    /// The best class its own size and looks allow, without the lot's tolerance.
    pub class: Class,
    /// Its size code, where the standard has such; of two that overlap the one it
    /// lies deeper in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub code: Option<String>,
}

/// The size code under which most pieces lie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SizeCodeResult {
    /// As it is written on a package.
    pub code: String,
    /// What it is read from.
    pub by: SizedBy,
    /// From this size on, mm or g.
    pub from: f64,
    /// Up to this size; none for the largest.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub to: Option<f64>,
    /// Numbers of the pieces outside it, ascending.
    pub outside: Vec<u32>,
    /// How many of them the size tolerance allows.
    pub tolerated: u32,
    /// Whether the sample may be sold under it: few enough are outside and those
    /// not too far.
    pub uniform: bool,
    /// Where in the standard.
    pub clause: String,
    /// How it was verified.
    pub mark: Mark,
}

/// The class a standard's rules give to what is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Proposal {
    /// The standard's id.
    pub standard: String,
    /// Its edition.
    pub edition: String,
    /// The best class nothing speaks against.
    pub class: Class,
    /// Each counted piece.
    pub pieces: Vec<PieceClass>,
    /// Each rule tried, best class first.
    pub rules: Vec<RuleResult>,
    /// Each question that applies.
    pub questions: Vec<QuestionResult>,
    /// The size code, where the standard has such and some piece has one; absent in
    /// older records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub size_code: Option<SizeCodeResult>,
}

impl Proposal {
    /// How the least sure of its rules and questions was verified.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let marks = self.rules.iter().map(|r| r.mark).chain(self.questions.iter().map(|q| q.mark));
        marks.max().unwrap_or(Mark::Recalled)
    }

    /// Whether every question that applies has been answered.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.questions.iter().all(|q| q.answer.is_some())
    }
}

/// A measurement judged under a standard, kept by the member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Inspection {
    /// Its id.
    pub id: InspectionId,
    /// Whose cooperative.
    pub cooperative: CooperativeId,
    /// The lot.
    pub lot: LotId,
    /// BLAKE3 hash (hex) of the photo.
    pub photo: String,
    /// BLAKE3 hash (hex) of the photo of the same pieces turned over, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub second_photo: Option<String>,
    /// BLAKE3 hash (hex) of the photo's thumbnail, a JPEG of at most
    /// [`crate::photos::THUMBNAIL_MAX_BYTES`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub thumbnail: Option<String>,
    /// The same of the photo of the pieces turned over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub second_thumbnail: Option<String>,
    /// What the pixels said.
    pub measurement: Measurement,
    /// What people answered, by question.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// The class proposed.
    pub proposal: Proposal,
    /// Who took the photo.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
}

#[cfg(test)]
pub(crate) mod tests;
