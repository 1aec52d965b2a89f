//! What a standard's rules say of a measurement.

use std::collections::BTreeMap;

use super::{Looks, PieceClass, Proposal, QuestionResult, RuleResult, Verdict, size_code};
use crate::Refusal;
use crate::measurement::Measurement;
use crate::standard::{Class, Limit, MeasuredAs, Question, RuleKind, Standard};

/// Judges a measurement: the best class whose limits hold within the lot
/// tolerance and that no answer speaks against.
///
/// # Errors
/// [`Refusal::NothingCounted`] when no piece counts; [`Refusal::AnswerUnusable`]
/// for an answer the standard doesn't know.
pub fn propose(
    measurement: &Measurement,
    standard: &Standard,
    answers: &BTreeMap<String, String>,
) -> Result<Proposal, Refusal> {
    let sizes = Sizes::of(measurement, standard.measured_as).ok_or(Refusal::NothingCounted)?;
    let judge = Judge { standard, sizes: &sizes, looks: Looks::of(measurement, standard, answers), answers };
    let questions = judge.questions(measurement)?;
    let mut rules = Vec::new();
    let mut class = Class::Outside;
    for candidate in Class::GRADED {
        let tried = judge.class(candidate);
        let good = tried.iter().all(|r| r.verdict != Verdict::Fail);
        rules.extend(tried);
        if good {
            class = candidate;
            break;
        }
    }
    let allowed = questions.iter().filter_map(|q| q.allows).max().unwrap_or(Class::Extra);
    Ok(Proposal {
        standard: standard.id.clone(),
        edition: standard.edition.clone(),
        class: class.max(allowed),
        pieces: judge.pieces(measurement, &questions),
        rules,
        questions,
        size_code: size_code::of(measurement, standard, answers),
    })
}

/// The sizes of the counted pieces with their numbers.
struct Sizes {
    pieces: Vec<(u32, f64)>,
    min_mm: f64,
    max_mm: f64,
}

impl Sizes {
    fn of(measurement: &Measurement, measured_as: MeasuredAs) -> Option<Self> {
        let pieces: Vec<(u32, f64)> = (1..)
            .zip(&measurement.pieces)
            .filter(|(_, p)| p.counted)
            .map(|(n, p)| (n, measured_as.of(p)))
            .collect();
        let min_mm = pieces.iter().map(|p| p.1).reduce(f64::min)?;
        let max_mm = pieces.iter().map(|p| p.1).reduce(f64::max)?;
        Some(Self { pieces, min_mm, max_mm })
    }
}

/// The counted pieces that show a blemish a question asks about.
fn look_at(measurement: &Measurement, question: &Question) -> Vec<u32> {
    let shows = |kind| question.look_at.contains(kind);
    let shown = (1..)
        .zip(&measurement.pieces)
        .filter(|(_, p)| p.counted && p.blemishes.iter().filter_map(|b| b.kind.as_ref()).any(shows));
    shown.map(|(n, _)| n).collect()
}

struct Judge<'a> {
    standard: &'a Standard,
    sizes: &'a Sizes,
    looks: Looks<'a>,
    answers: &'a BTreeMap<String, String>,
}

impl Judge<'_> {
    /// Every rule of a class.
    fn class(&self, class: Class) -> Vec<RuleResult> {
        let sizes = [self.diameter_min(class), self.diameter_spread(class)].into_iter().flatten();
        sizes.chain(self.looks.rules(class)).collect()
    }

    /// Each question that applies, with its answer.
    fn questions(&self, measurement: &Measurement) -> Result<Vec<QuestionResult>, Refusal> {
        let asked = self.standard.questions.iter().filter(|q| self.applies(q, measurement.sides_seen));
        asked.map(|question| self.question(measurement, question)).collect()
    }

    fn applies(&self, question: &Question, sides_seen: u32) -> bool {
        question.if_below_mm.is_none_or(|limit| self.sizes.min_mm < limit)
            && !(question.if_one_side && sides_seen > 1)
            && question.unless_measured.is_none_or(|rule| !self.looks.settled(rule))
            && question.ahead_of.as_ref().is_none_or(|other| self.helps(question, other))
    }

    /// Whether a question still helps with another one: that isn't answered without it, and
    /// the photo tells what its limits are about.
    fn helps(&self, question: &Question, other: &str) -> bool {
        let late = self.answers.contains_key(other) && !self.answers.contains_key(&question.code);
        let other = self.standard.questions.iter().find(|q| q.code == other);
        !late && (self.looks.tell_colours() || other.is_none_or(|q| q.unless_measured.is_none()))
    }

    fn question(&self, measurement: &Measurement, question: &Question) -> Result<QuestionResult, Refusal> {
        let answer = self.answers.get(&question.code).cloned();
        let known = answer.as_ref().map(|code| question.answers.iter().find(|a| a.code == *code));
        let allows = match known {
            Some(None) => return Err(Refusal::AnswerUnusable),
            Some(Some(answer)) => Some(answer.allows),
            None => None,
        };
        let mut look_at = look_at(measurement, question);
        look_at.extend(question.unless_measured.map(|rule| self.looks.unsure(rule)).unwrap_or_default());
        look_at.sort_unstable();
        look_at.dedup();
        Ok(QuestionResult {
            question: question.code.clone(),
            answer,
            allows,
            look_at,
            clause: question.clause.clone(),
            mark: question.mark,
        })
    }

    /// The limits of a kind that hold for a class and these sizes.
    fn limits(&self, rule: RuleKind, class: Class) -> impl Iterator<Item = &Limit> {
        let min_mm = self.sizes.min_mm;
        self.standard.limits.iter().filter(move |l| {
            l.rule == rule
                && l.classes.contains(&class)
                && l.from_mm.is_none_or(|from| min_mm >= from)
                && l.below_mm.is_none_or(|below| min_mm < below)
        })
    }

    /// The minimum size: the lot tolerance lets a share of the pieces be below,
    /// but none by the floor or more. A lower minimum may hold after a yes.
    fn diameter_min(&self, class: Class) -> Option<RuleResult> {
        let mut results: Vec<RuleResult> =
            self.limits(RuleKind::DiameterMin, class).map(|limit| self.minimum(class, limit)).collect();
        results.sort_by_key(|r| match r.verdict {
            Verdict::Pass => 0,
            Verdict::Ask => 1,
            Verdict::Fail => 2,
        });
        results.into_iter().next()
    }

    fn minimum(&self, class: Class, limit: &Limit) -> RuleResult {
        let below: Vec<(u32, f64)> =
            self.sizes.pieces.iter().copied().filter(|p| p.1 < limit.value_mm).collect();
        let tolerance = self.standard.size_tolerance.as_ref();
        let tolerated = tolerance.map_or(0, |t| tolerated(self.sizes.pieces.len(), t.percent));
        let smallest_mm = limit.smallest_mm.or(tolerance.and_then(|t| t.smallest_mm));
        let floor_mm = tolerance.and_then(|t| t.floor_mm);
        let too_small = |p: &(u32, f64)| {
            floor_mm.is_some_and(|floor| p.1 <= limit.value_mm - floor)
                || smallest_mm.is_some_and(|smallest| p.1 < smallest)
        };
        let within = below.len() <= tolerated as usize && !below.iter().any(too_small);
        let verdict = match (&limit.if_yes, within) {
            (_, false) => Verdict::Fail,
            (None, true) => Verdict::Pass,
            (Some(question), true) => match self.answers.get(question).map(String::as_str) {
                Some("yes") => Verdict::Pass,
                Some(_) => Verdict::Fail,
                None => Verdict::Ask,
            },
        };
        RuleResult {
            rule: RuleKind::DiameterMin,
            class,
            verdict,
            measured: self.sizes.min_mm,
            limit: limit.value_mm,
            unit: limit.rule.unit(),
            pieces: below.iter().map(|p| p.0).collect(),
            tolerated,
            clause: limit.clause.clone(),
            mark: limit.mark,
        }
    }

    fn diameter_spread(&self, class: Class) -> Option<RuleResult> {
        let limit = self.limits(RuleKind::DiameterSpread, class).next()?;
        let spread = self.sizes.max_mm - self.sizes.min_mm;
        let verdict = if spread <= limit.value_mm { Verdict::Pass } else { Verdict::Fail };
        let outside = self.sizes.pieces.iter().filter(|p| p.1 > self.sizes.min_mm + limit.value_mm);
        Some(RuleResult {
            rule: RuleKind::DiameterSpread,
            class,
            verdict,
            measured: spread,
            limit: limit.value_mm,
            unit: limit.rule.unit(),
            pieces: outside.map(|p| p.0).collect(),
            tolerated: 0,
            clause: limit.clause.clone(),
            mark: limit.mark,
        })
    }

    /// The class each piece's own size and looks allow, without the lot's tolerance.
    fn pieces(&self, measurement: &Measurement, questions: &[QuestionResult]) -> Vec<PieceClass> {
        let codes = size_code::of_pieces(measurement, self.standard, self.answers);
        let pieces = self.sizes.pieces.iter().zip(self.looks.classes());
        pieces
            .map(|((piece, size_mm), (_, by_looks, _))| PieceClass {
                piece: *piece,
                size_mm: *size_mm,
                class: self.size_class(*size_mm).max(by_looks).max(self.looked_at(*piece, questions)),
                code: codes.get(piece).cloned(),
            })
            .collect()
    }

    fn size_class(&self, size: f64) -> Class {
        let allows = |class: &Class| {
            let mut limits = self.limits(RuleKind::DiameterMin, *class).peekable();
            limits.peek().is_none() || limits.any(|l| size >= l.value_mm && self.answer_allows(l))
        };
        Class::GRADED.into_iter().find(allows).unwrap_or(Class::Outside)
    }

    /// The best class of a piece that questions point at: what the answer allows, and
    /// while there is none what the worst would.
    fn looked_at(&self, piece: u32, questions: &[QuestionResult]) -> Class {
        let worst = |q: &QuestionResult| {
            let asked = self.standard.questions.iter().find(|a| a.code == q.question);
            asked.and_then(|a| a.answers.iter().map(|a| a.allows).max())
        };
        let pointed = questions.iter().filter(|q| q.look_at.contains(&piece));
        pointed.filter_map(|q| q.allows.or_else(|| worst(q))).max().unwrap_or(Class::Extra)
    }

    fn answer_allows(&self, limit: &Limit) -> bool {
        limit.if_yes.as_ref().is_none_or(|q| self.answers.get(q).is_some_and(|a| a == "yes"))
    }
}

/// How many of `count` pieces a tolerance in percent lets through, rounded down.
pub(crate) fn tolerated(count: usize, percent: f64) -> u32 {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let tolerated = (count as f64 * percent / 100.0).floor() as u32;
    tolerated
}
