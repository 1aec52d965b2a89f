//! What a sample says of its lot: the share below the class with its upper
//! bound, where the lot may be sold as what, and what would lift it.

mod lift;

use std::collections::{BTreeMap, BTreeSet};

pub use lift::{Lift, lift};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::inspection::{Proposal, RuleResult, Verdict, propose};
use crate::measurement::Measurement;
use crate::standard::{Class, Mark, QualityTolerance, RuleKind, Standard};

/// How sure the upper bound is: one-sided 95 %.
pub const CONFIDENCE: f64 = 0.95;

/// The share of pieces below a class in the sample, and what follows for the lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SampleShare {
    /// The class looked at: the one that was measured, or Class II where none was.
    pub class: Class,
    /// Pieces below its minimum size, or marked beyond it.
    pub below: u32,
    /// Pieces counted.
    pub pieces: u32,
    /// Of the sample, percent.
    pub percent: f64,
    /// Of the lot at most, percent, with [`CONFIDENCE`].
    pub upper_percent: f64,
    /// The share the standard tolerates, percent.
    pub tolerated_percent: f64,
}

/// What a lot may be sold as under one standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Sellable {
    /// The standard's id.
    pub standard: String,
    /// The issuer's name for it.
    pub name: String,
    /// Markets it is asked for in; none where only a contract asks.
    pub markets: Vec<String>,
    /// The best class nothing speaks against.
    pub class: Class,
    /// Whether a question that applies is still open.
    pub open: bool,
    /// The limit that keeps it out of the next better class, where one does.
    pub failing: Option<RuleResult>,
    /// The question whose answer does, where one does.
    pub question: Option<String>,
    /// How the least sure of all that was asked and judged was verified.
    pub mark: Mark,
}

/// What a sample says of its lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SampleSays {
    /// Pieces below the class; nothing where the class has no minimum diameter.
    pub share: Option<SampleShare>,
    /// Pieces whose skin is marked beyond the class; nothing where it has no such limit.
    pub marked: Option<SampleShare>,
    /// Each standard of this produce, in the order given.
    pub sellable: Vec<Sellable>,
    /// What would lift it, where taking out pieces does.
    pub lift: Option<Lift>,
    /// How much of the lot may be below the class proposed in quality, where that was read.
    pub quality: Option<QualityTolerance>,
}

impl SampleSays {
    /// Judges a sample under the lot's own standard and under all of its produce.
    ///
    /// # Errors
    /// As [`propose`] under the lot's own standard.
    pub fn of<'a>(
        measurement: &Measurement,
        own: &Standard,
        all: impl IntoIterator<Item = &'a Standard>,
        answers: &BTreeMap<String, String>,
    ) -> Result<Self, Refusal> {
        let proposal = propose(measurement, own, answers)?;
        let sellable = all
            .into_iter()
            .filter(|s| s.produce == own.produce)
            .map(|s| sellable(measurement, s, answers))
            .collect::<Result<_, _>>()?;
        let quality = own.quality_tolerance(proposal.class).cloned();
        Ok(Self {
            share: small(&proposal, own),
            marked: marked(&proposal, own),
            sellable,
            lift: lift(measurement, own, answers, &proposal),
            quality,
        })
    }
}

/// The share of pieces below the minimum of the last class tried: the one the sizes give.
fn small(proposal: &Proposal, standard: &Standard) -> Option<SampleShare> {
    let rule = proposal.rules.iter().rfind(|r| r.rule == RuleKind::DiameterMin)?;
    let tolerated = standard.size_tolerance.as_ref().map_or(0.0, |t| t.percent);
    share(proposal, rule.class, rule.pieces.len(), tolerated)
}

/// The share of pieces marked beyond any limit of the last class tried.
fn marked(proposal: &Proposal, standard: &Standard) -> Option<SampleShare> {
    let class = proposal.rules.iter().rfind(|r| RuleKind::SKIN.contains(&r.rule))?.class;
    let rules = proposal.rules.iter().filter(|r| r.class == class && RuleKind::SKIN.contains(&r.rule));
    let beyond: BTreeSet<u32> = rules.flat_map(|r| r.pieces.iter().copied()).collect();
    let tolerated = standard.quality_tolerance(class).map_or(0.0, |t| t.percent);
    share(proposal, class, beyond.len(), tolerated)
}

fn share(proposal: &Proposal, class: Class, below: usize, tolerated_percent: f64) -> Option<SampleShare> {
    let below = u32::try_from(below).ok()?;
    let pieces = u32::try_from(proposal.pieces.len()).ok()?;
    Some(SampleShare {
        class,
        below,
        pieces,
        percent: 100.0 * f64::from(below) / f64::from(pieces),
        upper_percent: 100.0 * upper_bound(below, pieces, CONFIDENCE),
        tolerated_percent,
    })
}

/// A standard may not know what another one asks; its own questions count.
fn sellable(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> Result<Sellable, Refusal> {
    let known = |question: &String, answer: &String| {
        standard.questions.iter().any(|q| q.code == *question && q.answers.iter().any(|a| a.code == *answer))
    };
    let answers = answers.iter().filter(|(q, a)| known(q, a)).map(|(q, a)| (q.clone(), a.clone())).collect();
    let proposal = propose(measurement, standard, &answers)?;
    let class = proposal.class;
    let fails = |r: &&RuleResult| r.verdict == Verdict::Fail && r.class < class;
    let lowers = |allows: Option<Class>| allows.is_some_and(|a| a > Class::Extra && a >= class);
    Ok(Sellable {
        standard: standard.id.clone(),
        name: standard.name.clone(),
        markets: standard.markets.clone(),
        class,
        open: !proposal.complete(),
        failing: proposal.rules.iter().rfind(fails).cloned(),
        question: proposal.questions.iter().find(|q| lowers(q.allows)).map(|q| q.question.clone()),
        mark: proposal.mark(),
    })
}

/// The exact one-sided upper bound for a share of which `below` were seen among
/// `pieces`: the share at which so few or fewer would be seen with probability
/// `1 - confidence` (C. J. Clopper & E. S. Pearson, Biometrika 26, 1934, 404-413).
///
/// From 0 to 1; 1 where nothing was looked at or everything is below.
#[must_use]
pub fn upper_bound(below: u32, pieces: u32, confidence: f64) -> f64 {
    if below >= pieces {
        return 1.0;
    }
    let (mut low, mut high) = (0.0, 1.0);
    // Each step halves the interval: 60 reach the last digit of a double.
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if at_most(below, pieces, middle) > 1.0 - confidence {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// The probability of at most `most` among `pieces` when each has `share`, which
/// lies between 0 and 1; summed by logarithms, so that large samples don't underflow.
fn at_most(most: u32, pieces: u32, share: f64) -> f64 {
    let (hit, miss) = (share.ln(), (-share).ln_1p());
    let mut ln_choose = 0.0;
    let mut sum = 0.0;
    for k in 0..=most {
        sum += (ln_choose + f64::from(k) * hit + f64::from(pieces - k) * miss).exp();
        ln_choose += f64::from(pieces - k).ln() - f64::from(k + 1).ln();
    }
    sum
}

#[cfg(test)]
mod tests;
