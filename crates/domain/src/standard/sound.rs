//! Whether a standard's data makes sense, built in or added to a store.

use crate::Refusal;
use crate::standard::{
    Class, Limit, QualityTolerance, Question, RuleKind, SizeCode, SizeCodes, SkinLimit, Standard,
};

impl Standard {
    /// Refuses data that says nothing, contradicts itself or doesn't say where it stands.
    ///
    /// # Errors
    /// [`Refusal::StandardUnreadable`] with the place.
    pub fn sound(&self) -> Result<(), Refusal> {
        let id_like = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        require(!self.id.is_empty() && self.id.chars().all(id_like), "id")?;
        require(!self.name.is_empty() && !self.edition.is_empty() && !self.source.is_empty(), "edition")?;
        require(!self.questions.is_empty(), "question")?;
        if let Some(tolerance) = &self.size_tolerance {
            require((0.0..=100.0).contains(&tolerance.percent), "size_tolerance.percent")?;
            require(positive(tolerance.floor_mm) && positive(tolerance.smallest_mm), "size_tolerance")?;
            require(!tolerance.clause.is_empty(), "size_tolerance.clause")?;
        }
        self.quality_tolerances.iter().try_for_each(tolerance_sound)?;
        self.size_codes.iter().try_for_each(|codes| self.size_codes_sound(codes))?;
        if let Some(marking) = &self.marking {
            require(!marking.particulars.is_empty() && !marking.clause.is_empty(), "marking")?;
        }
        self.limits.iter().try_for_each(|limit| self.limit_sound(limit))?;
        self.skin_limits.iter().try_for_each(skin_limit_sound)?;
        self.questions.iter().try_for_each(question_sound)
    }

    /// Whether words exist for all it asks: those of the standards `built_in`.
    ///
    /// # Errors
    /// [`Refusal::StandardUnreadable`] naming the question.
    pub fn words_known<'a>(&self, built_in: impl Iterator<Item = &'a Self> + Clone) -> Result<(), Refusal> {
        for question in &self.questions {
            let asked = built_in.clone().flat_map(|s| &s.questions).filter(|q| q.code == question.code);
            let answers: Vec<&str> = asked.flat_map(|q| &q.answers).map(|a| a.code.as_str()).collect();
            let known = question.answers.iter().all(|a| answers.contains(&a.code.as_str()));
            require(known, &format!("question.{}", question.code))?;
        }
        Ok(())
    }

    fn limit_sound(&self, limit: &Limit) -> Result<(), Refusal> {
        let bounds = [Some(limit.value_mm), limit.from_mm, limit.below_mm, limit.smallest_mm];
        require(bounds.into_iter().all(positive), "limit.value_mm")?;
        require(!limit.clause.is_empty(), "limit.clause")?;
        require(!RuleKind::SKIN.contains(&limit.rule), "limit.rule")?;
        require(!limit.classes.is_empty() && !limit.classes.contains(&Class::Outside), "limit.classes")?;
        require(self.asks(limit.if_yes.as_ref()), "limit.if_yes")
    }

    fn size_codes_sound(&self, table: &SizeCodes) -> Result<(), Refusal> {
        require(!table.clause.is_empty() && self.asks(table.if_yes.as_ref()), "size_codes")?;
        let ranged = |c: &SizeCode| {
            c.from.is_finite() && c.from >= 0.0 && c.to.is_none_or(|to| to.is_finite() && to > c.from)
        };
        let named = |c: &SizeCode| !c.code.is_empty() && c.code.chars().count() <= 12;
        require(
            !table.codes.is_empty() && table.codes.iter().all(|c| ranged(c) && named(c)),
            "size_codes.codes",
        )
    }

    /// Whether a question that may be answered with yes is asked, where one is named.
    fn asks(&self, question: Option<&String>) -> bool {
        let yes = |q: &Question| q.answers.iter().any(|a| a.code == "yes");
        question.is_none_or(|code| self.questions.iter().any(|q| q.code == *code && yes(q)))
    }
}

fn skin_limit_sound(limit: &SkinLimit) -> Result<(), Refusal> {
    require(RuleKind::SKIN.contains(&limit.rule), "skin_limit.rule")?;
    require(limit.max.is_finite() && limit.max >= 0.0, "skin_limit.max")?;
    require(limit.class != Class::Outside && !limit.clause.is_empty(), "skin_limit")
}

fn tolerance_sound(tolerance: &QualityTolerance) -> Result<(), Refusal> {
    let share = |percent: f64| (0.0..=100.0).contains(&percent);
    let within = |worse: f64| share(worse) && worse <= tolerance.percent;
    let graded = tolerance.class != Class::Outside && !tolerance.clause.is_empty();
    require(graded, "quality_tolerance")?;
    let inner = [tolerance.worse_percent, tolerance.decay_percent].into_iter().flatten().all(within);
    require(share(tolerance.percent) && inner, "quality_tolerance.percent")
}

fn question_sound(question: &Question) -> Result<(), Refusal> {
    require(question.answers.len() > 1 && !question.clause.is_empty(), &format!("question.{}", question.code))
}

/// A length in mm that is one, where there is one.
fn positive(mm: Option<f64>) -> bool {
    mm.is_none_or(|mm| mm.is_finite() && mm > 0.0)
}

fn require(holds: bool, place: &str) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::StandardUnreadable { detail: place.to_owned() }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::inspection::tests::APPLE;

    fn refused(from: &str, to: &str) -> bool {
        let text = APPLE.replacen(from, to, 1);
        assert_ne!(text, APPLE, "{from}");
        matches!(Standard::parse(&text), Err(Refusal::StandardUnreadable { .. }))
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        assert!(Standard::parse(APPLE).is_ok());
        assert!(refused("id = \"test-apple\"", "id = \"../apple\""));
        assert!(refused("edition = \"test\"", "edition = \"\""));
        assert!(refused("value_mm = 60", "value_mm = -60"));
        assert!(refused("value_mm = 60", "value_mm = nan"));
        assert!(refused("percent = 10", "percent = 110"));
        assert!(refused("if_yes = \"brix\"", "if_yes = \"skin\""));
        assert!(refused("classes = [\"extra\"]", "classes = [\"outside\"]"));
        assert!(refused("clause = \"III\"", "clause = \"\""));
        assert!(refused("from = 60, to = 70", "from = 70, to = 60"));
        assert!(refused("code = \"2\"", "code = \"\""));
        assert!(refused("worse_percent = 1", "worse_percent = 11"));
        assert!(refused("max = 1", "max = -1"));
        assert!(refused("rule = \"scab_area\"", "rule = \"diameter_min\""));
        assert!(refused("particulars = [\"class\"]", "particulars = []"));
    }

    #[test]
    fn a_question_without_words_is_refused() {
        let apple = Standard::parse(APPLE).unwrap();
        assert!(apple.words_known([&apple].into_iter()).is_ok());
        let strange = Standard::parse(&APPLE.replace("code = \"marked\"", "code = \"odd\"")).unwrap();
        assert!(strange.words_known([&apple].into_iter()).is_err());
    }
}
