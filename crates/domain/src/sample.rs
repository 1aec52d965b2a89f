//! What a sample says of its lot: the share below the class with its upper
//! bound, where the lot may be sold as what, and what would lift it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::inspection::{Proposal, RuleResult, Verdict, propose};
use crate::measurement::Measurement;
use crate::standard::{Class, Mark, MeasuredAs, QualityTolerance, RuleKind, Standard};

/// How sure the upper bound is: one-sided 95 %.
pub const CONFIDENCE: f64 = 0.95;

/// The share of pieces below a class in the sample, and what follows for the lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SampleShare {
    /// The class looked at: the one the sizes give, or Class II where they give none.
    pub class: Class,
    /// Pieces below its minimum size.
    pub below: u32,
    /// Pieces counted.
    pub pieces: u32,
    /// Of the sample, percent.
    pub percent: f64,
    /// Of the lot at most, percent, with [`CONFIDENCE`].
    pub upper_percent: f64,
    /// The share the standard's size tolerance allows, percent.
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

/// The fewest pieces without which a better class holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lift {
    /// The class that holds then.
    pub class: Class,
    /// Numbers of the pieces (from 1, among all of the measurement) that are too
    /// small, ascending.
    pub small: Vec<u32>,
    /// The numbers of those too large beside the others, ascending.
    pub large: Vec<u32>,
    /// The smallest that stays, mm.
    pub from_mm: f64,
    /// The largest that stays, mm.
    pub to_mm: f64,
}

/// What a sample says of its lot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SampleSays {
    /// Pieces below the class; nothing where the class has no minimum diameter.
    pub share: Option<SampleShare>,
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
            share: share(&proposal, own),
            sellable,
            lift: lift(measurement, own, answers, &proposal),
            quality,
        })
    }
}

/// The share of pieces below the minimum of the last class tried: the one the sizes give.
fn share(proposal: &Proposal, standard: &Standard) -> Option<SampleShare> {
    let rule = proposal.rules.iter().rfind(|r| r.rule == RuleKind::DiameterMin)?;
    let below = u32::try_from(rule.pieces.len()).ok()?;
    let pieces = u32::try_from(proposal.pieces.len()).ok()?;
    Some(SampleShare {
        class: rule.class,
        below,
        pieces,
        percent: 100.0 * f64::from(below) / f64::from(pieces),
        upper_percent: 100.0 * upper_bound(below, pieces, CONFIDENCE),
        tolerated_percent: standard.size_tolerance.as_ref().map_or(0.0, |t| t.percent),
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

/// The fewest pieces whose removal gives a better class than `now`; none where an
/// answer forbids a better one, for no size mends that. Which stay is
/// always a run of the sizes in order: a larger piece in place of a smaller one
/// never harms a minimum, and pieces between others never widen the spread.
#[must_use]
pub fn lift(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
    now: &Proposal,
) -> Option<Lift> {
    if now.questions.iter().any(|q| q.allows.is_some_and(|allows| allows >= now.class)) {
        return None;
    }
    let sizes = sizes(measurement, standard.measured_as);
    let bare = bare(measurement);
    let tried = (1..sizes.len()).flat_map(|out| (0..=out).rev().map(move |small| (small, out - small)));
    for (small, large) in tried {
        let (left, rest) = sizes.split_at_checked(small)?;
        let (stay, right) = rest.split_at_checked(rest.len().checked_sub(large)?)?;
        let without = without(&bare, left, right);
        let class = propose(&without, standard, answers).ok()?.class;
        if class < now.class {
            return Some(Lift {
                class,
                small: numbers(left),
                large: numbers(right),
                from_mm: stay.first()?.1,
                to_mm: stay.last()?.1,
            });
        }
    }
    None
}

/// The counted pieces' numbers and sizes in mm, smallest first.
fn sizes(measurement: &Measurement, measured_as: MeasuredAs) -> Vec<(u32, f64)> {
    let counted = (1..).zip(&measurement.pieces).filter(|(_, p)| p.counted);
    let mut sizes: Vec<_> = counted.map(|(n, p)| (n, measured_as.of(p))).collect();
    sizes.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    sizes
}

fn numbers(pieces: &[(u32, f64)]) -> Vec<u32> {
    let mut numbers: Vec<u32> = pieces.iter().map(|p| p.0).collect();
    numbers.sort_unstable();
    numbers
}

/// The measurement without its outlines: many are tried, and no rule looks at those.
fn bare(measurement: &Measurement) -> Measurement {
    let mut bare = measurement.clone();
    for piece in &mut bare.pieces {
        piece.outline_px = Vec::new();
    }
    bare
}

/// The measurement with some pieces no longer counted.
fn without(measurement: &Measurement, small: &[(u32, f64)], large: &[(u32, f64)]) -> Measurement {
    let mut without = measurement.clone();
    for (n, piece) in (1..).zip(&mut without.pieces) {
        piece.counted &= !small.iter().chain(large).any(|p| p.0 == n);
    }
    without
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
