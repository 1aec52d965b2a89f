//! Whether a standard's data makes sense, built in or added by a cooperative. Every
//! refusal names the place as one finds it in the file: `limit 3 (diameter_min), value_mm`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::standard::{
    Class, Limit, QualityTolerance, Question, RuleKind, RuleUnit, ShareLimit, SizeCode, SizeCodes,
    SizeTolerance, SizedBy, SkinLimit, Standard, When,
};

/// What is wrong at a place of a standard's data. Its words are `word-fault-<fault>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Nothing stands there.
    Empty,
    /// An id has small letters, digits and hyphens only.
    NotAnId,
    /// A share lies between 0 and 100 percent, and a part of one is no larger.
    NotAShare,
    /// The rule belongs to the other kind of limit.
    AnotherRule,
    /// A limit holds for one of the classes.
    NoClass,
    /// It names a question that isn't asked or can't be answered so.
    NotAsked,
    /// A question has at least two answers.
    OneAnswer,
    /// A size code has 1 to 12 signs and begins below its end.
    NotASizeCode,
}

/// The narrowest and the widest that a piece, or how pieces differ, is ever limited to, mm.
/// What lies outside was meant in another unit.
const DIAMETERS_MM: (f64, f64) = (8.0, 400.0);
const DIFFERENCES_MM: (f64, f64) = (1.0, 100.0);
/// The most a limit of the skin lets it show: cm, cm².
const LENGTH_MOST_CM: f64 = 20.0;
const AREA_MOST_CM2: f64 = 20.0;
/// The heaviest that a table of size codes is about, g.
const WEIGHT_MOST_G: f64 = 20_000.0;

impl Standard {
    /// Refuses data that says nothing, contradicts itself, doesn't say where it stands or
    /// is in another unit.
    ///
    /// # Errors
    /// [`Refusal::StandardFault`], [`Refusal::StandardUnit`] and [`Refusal::StandardSize`] with
    /// the place.
    pub fn sound(&self) -> Result<(), Refusal> {
        let id_like = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        require(!self.id.is_empty() && self.id.chars().all(id_like), "id", Fault::NotAnId)?;
        for (place, text) in [("name", &self.name), ("edition", &self.edition), ("source", &self.source)] {
            require(!text.trim().is_empty(), place, Fault::Empty)?;
        }
        require(!self.questions.is_empty(), "question", Fault::Empty)?;
        self.size_tolerance.iter().try_for_each(size_tolerance_sound)?;
        each("quality_tolerance", &self.quality_tolerances, tolerance_sound)?;
        each("size_codes", &self.size_codes, |codes, place| self.size_codes_sound(codes, place))?;
        if let Some(marking) = &self.marking {
            require(!marking.particulars.is_empty(), "marking, particulars", Fault::Empty)?;
            clause_sound(&marking.clause, "marking")?;
        }
        each("limit", &self.limits, |limit, place| self.limit_sound(limit, place))?;
        each("skin_limit", &self.skin_limits, |limit, place| self.skin_limit_sound(limit, place))?;
        each("share_limit", &self.share_limits, |limit, place| self.share_limit_sound(limit, place))?;
        each("question", &self.questions, |question, place| self.question_sound(question, place))
    }

    /// Whether words exist for all it asks: those of the standards `built_in`.
    ///
    /// # Errors
    /// [`Refusal::StandardQuestionUnknown`] naming the question.
    pub fn words_known<'a>(&self, built_in: impl Iterator<Item = &'a Self> + Clone) -> Result<(), Refusal> {
        for question in &self.questions {
            let asked = built_in.clone().flat_map(|s| &s.questions).filter(|q| q.code == question.code);
            let answers: Vec<&str> = asked.flat_map(|q| &q.answers).map(|a| a.code.as_str()).collect();
            if !question.answers.iter().all(|a| answers.contains(&a.code.as_str())) {
                return Err(Refusal::StandardQuestionUnknown { question: question.code.clone() });
            }
        }
        Ok(())
    }

    fn limit_sound(&self, limit: &Limit, place: &str) -> Result<(), Refusal> {
        let place = format!("{place} ({})", word(limit.rule));
        let of_size = [RuleKind::DiameterMin, RuleKind::DiameterSpread].contains(&limit.rule);
        require(of_size, &format!("{place}, rule"), Fault::AnotherRule)?;
        unit_sound(limit.unit.as_ref(), limit.rule.unit(), &place)?;
        let most = if limit.rule == RuleKind::DiameterSpread { DIFFERENCES_MM } else { DIAMETERS_MM };
        sized(Some(limit.value_mm), most, RuleUnit::Mm, &format!("{place}, value_mm"))?;
        let bounds =
            [("from_mm", limit.from_mm), ("below_mm", limit.below_mm), ("smallest_mm", limit.smallest_mm)];
        for (name, mm) in bounds {
            sized(mm, DIAMETERS_MM, RuleUnit::Mm, &format!("{place}, {name}"))?;
        }
        clause_sound(&limit.clause, &place)?;
        let graded = !limit.classes.is_empty() && !limit.classes.contains(&Class::Outside);
        require(graded, &format!("{place}, classes"), Fault::NoClass)?;
        require(self.asks(limit.if_yes.as_ref()), &format!("{place}, if_yes"), Fault::NotAsked)
    }

    fn skin_limit_sound(&self, limit: &SkinLimit, place: &str) -> Result<(), Refusal> {
        let place = format!("{place} ({})", word(limit.rule));
        require(RuleKind::SKIN.contains(&limit.rule), &format!("{place}, rule"), Fault::AnotherRule)?;
        let unit = limit.rule.unit();
        unit_sound(limit.unit.as_ref(), unit, &place)?;
        let most = if unit == RuleUnit::Cm { LENGTH_MOST_CM } else { AREA_MOST_CM2 };
        sized(Some(limit.max), (0.0, most), unit, &format!("{place}, max"))?;
        require(limit.class != Class::Outside, &format!("{place}, class"), Fault::NoClass)?;
        require(self.answers(limit.when.as_ref()), &format!("{place}, when"), Fault::NotAsked)?;
        clause_sound(&limit.clause, &place)
    }

    fn share_limit_sound(&self, limit: &ShareLimit, place: &str) -> Result<(), Refusal> {
        let place = format!("{place} ({})", word(limit.rule));
        require(RuleKind::SHARE.contains(&limit.rule), &format!("{place}, rule"), Fault::AnotherRule)?;
        let share = (0.0..=100.0).contains(&limit.percent);
        require(share, &format!("{place}, percent"), Fault::NotAShare)?;
        require(limit.class != Class::Outside, &format!("{place}, class"), Fault::NoClass)?;
        require(self.answers(limit.when.as_ref()), &format!("{place}, when"), Fault::NotAsked)?;
        clause_sound(&limit.clause, &place)
    }

    fn question_sound(&self, question: &Question, place: &str) -> Result<(), Refusal> {
        let place = format!("{place} ({})", question.code);
        require(question.answers.len() > 1, &format!("{place}, answers"), Fault::OneAnswer)?;
        sized(question.if_below_mm, DIAMETERS_MM, RuleUnit::Mm, &format!("{place}, if_below_mm"))?;
        let share = question.unless_measured.is_none_or(|rule| RuleKind::SHARE.contains(&rule));
        require(share, &format!("{place}, unless_measured"), Fault::AnotherRule)?;
        let other = question.ahead_of.as_ref();
        let asked = other.is_none_or(|code| self.questions.iter().any(|q| q.code == *code));
        require(asked, &format!("{place}, ahead_of"), Fault::NotAsked)?;
        clause_sound(&question.clause, &place)
    }

    /// Whether what a limit holds for is asked and can be answered so.
    fn answers(&self, when: Option<&When>) -> bool {
        when.is_none_or(|when| {
            let asked = self.questions.iter().filter(|q| q.code == when.question);
            asked.flat_map(|q| &q.answers).any(|a| a.code == when.answer)
        })
    }

    fn size_codes_sound(&self, table: &SizeCodes, place: &str) -> Result<(), Refusal> {
        clause_sound(&table.clause, place)?;
        require(self.asks(table.if_yes.as_ref()), &format!("{place}, if_yes"), Fault::NotAsked)?;
        require(!table.codes.is_empty(), &format!("{place}, codes"), Fault::Empty)?;
        each(&format!("{place}, codes"), &table.codes, |code, place| size_code_sound(code, table.by, place))
    }

    /// Whether a question that may be answered with yes is asked, where one is named.
    fn asks(&self, question: Option<&String>) -> bool {
        let yes = |q: &Question| q.answers.iter().any(|a| a.code == "yes");
        question.is_none_or(|code| self.questions.iter().any(|q| q.code == *code && yes(q)))
    }
}

/// Looks at each of a list by its place in the file, from 1.
fn each<T>(name: &str, all: &[T], sound: impl Fn(&T, &str) -> Result<(), Refusal>) -> Result<(), Refusal> {
    all.iter().enumerate().try_for_each(|(at, one)| sound(one, &format!("{name} {}", at + 1)))
}

fn size_tolerance_sound(tolerance: &SizeTolerance) -> Result<(), Refusal> {
    let percent = (0.0..=100.0).contains(&tolerance.percent);
    require(percent, "size_tolerance, percent", Fault::NotAShare)?;
    sized(tolerance.floor_mm, DIFFERENCES_MM, RuleUnit::Mm, "size_tolerance, floor_mm")?;
    sized(tolerance.smallest_mm, DIAMETERS_MM, RuleUnit::Mm, "size_tolerance, smallest_mm")?;
    clause_sound(&tolerance.clause, "size_tolerance")
}

fn size_code_sound(code: &SizeCode, by: SizedBy, place: &str) -> Result<(), Refusal> {
    let named = !code.code.is_empty() && code.code.chars().count() <= 12;
    let ranged = code.from >= 0.0 && code.to.is_none_or(|to| to > code.from);
    require(named && ranged, place, Fault::NotASizeCode)?;
    let (most, unit) = match by {
        SizedBy::Diameter => (DIAMETERS_MM.1, "mm"),
        SizedBy::Weight => (WEIGHT_MOST_G, "g"),
    };
    let within = code.from <= most && code.to.is_none_or(|to| to <= most);
    if within {
        Ok(())
    } else {
        Err(Refusal::StandardSize { place: place.to_owned(), unit: unit.to_owned() })
    }
}

fn tolerance_sound(tolerance: &QualityTolerance, place: &str) -> Result<(), Refusal> {
    let share = |percent: f64| (0.0..=100.0).contains(&percent);
    let within = |worse: f64| share(worse) && worse <= tolerance.percent;
    require(tolerance.class != Class::Outside, &format!("{place}, class"), Fault::NoClass)?;
    clause_sound(&tolerance.clause, place)?;
    let inner = [tolerance.worse_percent, tolerance.decay_percent].into_iter().flatten().all(within);
    require(share(tolerance.percent) && inner, &format!("{place}, percent"), Fault::NotAShare)
}

fn clause_sound(clause: &str, place: &str) -> Result<(), Refusal> {
    require(!clause.trim().is_empty(), &format!("{place}, clause"), Fault::Empty)
}

/// A unit that was written is the one the value is read in.
fn unit_sound(written: Option<&String>, unit: RuleUnit, place: &str) -> Result<(), Refusal> {
    if written.is_none_or(|written| written == unit.code()) {
        return Ok(());
    }
    Err(Refusal::StandardUnit { place: format!("{place}, unit"), unit: unit.code().to_owned() })
}

/// A size that some piece can have, where there is one.
fn sized(size: Option<f64>, (least, most): (f64, f64), unit: RuleUnit, place: &str) -> Result<(), Refusal> {
    if size.is_none_or(|size| (least..=most).contains(&size)) {
        return Ok(());
    }
    Err(Refusal::StandardSize { place: place.to_owned(), unit: unit.code().to_owned() })
}

/// A rule as the file names it.
fn word(rule: RuleKind) -> String {
    let value = serde_json::to_value(rule).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn require(holds: bool, place: &str, fault: Fault) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::StandardFault { place: place.to_owned(), fault }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::inspection::tests::APPLE;

    fn refused(from: &str, to: &str) -> Refusal {
        let text = APPLE.replacen(from, to, 1);
        assert_ne!(text, APPLE, "{from}");
        Standard::parse(&text).unwrap_err()
    }

    fn fault(from: &str, to: &str) -> (String, Fault) {
        match refused(from, to) {
            Refusal::StandardFault { place, fault } => (place, fault),
            other => panic!("{other:?}"),
        }
    }

    fn at(place: &str, fault: Fault) -> (String, Fault) {
        (place.to_owned(), fault)
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_the_place() {
        assert!(Standard::parse(APPLE).is_ok());
        assert_eq!(fault("id = \"test-apple\"", "id = \"../apple\""), at("id", Fault::NotAnId));
        assert_eq!(fault("edition = \"test\"", "edition = \"\""), at("edition", Fault::Empty));
        assert_eq!(fault("percent = 10", "percent = 110"), at("size_tolerance, percent", Fault::NotAShare));
        let skin = "if_yes = \"skin\"";
        assert_eq!(fault("if_yes = \"brix\"", skin), at("limit 2 (diameter_min), if_yes", Fault::NotAsked));
        let outside = "classes = [\"outside\"]";
        let spread = "limit 3 (diameter_spread), classes";
        assert_eq!(fault("classes = [\"extra\"]", outside), at(spread, Fault::NoClass));
        let clause = "limit 1 (diameter_min), clause";
        assert_eq!(fault("clause = \"III\"", "clause = \"\""), at(clause, Fault::Empty));
        let codes = "size_codes 1, codes 3";
        assert_eq!(fault("from = 60, to = 70", "from = 70, to = 60"), at(codes, Fault::NotASizeCode));
        let codes = "size_codes 1, codes 2";
        assert_eq!(fault("code = \"2\"", "code = \"\""), at(codes, Fault::NotASizeCode));
        let quality = "quality_tolerance 1, percent";
        assert_eq!(fault("worse_percent = 1", "worse_percent = 11"), at(quality, Fault::NotAShare));
        let rule = "skin_limit 5 (diameter_min), rule";
        let found = fault("rule = \"scab_area\"", "rule = \"diameter_min\"");
        assert_eq!(found, at(rule, Fault::AnotherRule));
        let when = "rule = \"scab_area\"\nwhen = { question = \"skin\", answer = \"odd\" }";
        let found = fault("rule = \"scab_area\"", when);
        assert_eq!(found, at("skin_limit 5 (scab_area), when", Fault::NotAsked));
        let none = fault("particulars = [\"class\"]", "particulars = []");
        assert_eq!(none, at("marking, particulars", Fault::Empty));
    }

    #[test]
    fn a_share_of_the_skin_lies_within_it_and_holds_for_an_answer_there_is() {
        let limit = "[[share_limit]]\nrule = \"red_least\"\nclass = \"i\"\npercent = 50\nclause = \"II\"\nmark = \"verified\"\n";
        let fault =
            |from: &str, to: &str| match Standard::parse(&format!("{APPLE}{}", limit.replace(from, to))) {
                Err(Refusal::StandardFault { place, fault }) => (place, fault),
                other => panic!("{other:?}"),
            };
        let place = |of: &str| format!("share_limit 1 (red_least), {of}");
        assert_eq!(fault("= 50", "= 500"), (place("percent"), Fault::NotAShare));
        assert_eq!(fault("\"i\"", "\"outside\""), (place("class"), Fault::NoClass));
        let when = "percent = 50\nwhen = { question = \"group\", answer = \"a\" }";
        assert_eq!(fault("percent = 50", when), (place("when"), Fault::NotAsked));
        let another = "share_limit 1 (scab_area), rule".to_owned();
        assert_eq!(fault("red_least", "scab_area"), (another, Fault::AnotherRule));
        assert!(Standard::parse(&format!("{APPLE}{limit}")).is_ok());
    }

    #[test]
    fn what_is_meant_in_another_unit_is_refused_with_the_limit_and_the_unit() {
        let size = |place: &str, unit: &str| Refusal::StandardSize { place: place.into(), unit: unit.into() };
        let limit = size("limit 1 (diameter_min), value_mm", "mm");
        for wrong in ["value_mm = -60", "value_mm = nan", "value_mm = 6", "value_mm = 6000"] {
            assert_eq!(refused("value_mm = 60", wrong), limit, "{wrong}");
        }
        assert_eq!(refused("max = 1", "max = -1"), size("skin_limit 1 (blemish_area), max", "cm2"));
        assert_eq!(refused("max = 1", "max = 100"), size("skin_limit 1 (blemish_area), max", "cm2"));
        assert_eq!(refused("max = 2", "max = 25"), size("skin_limit 2 (blemish_area), max", "cm2"));
        assert_eq!(refused("from = 78", "from = 780"), size("size_codes 1, codes 1", "mm"));
        let unit = |place: &str, unit: &str| Refusal::StandardUnit { place: place.into(), unit: unit.into() };
        let inches = refused("value_mm = 60", "value_mm = 60\nunit = \"in\"");
        assert_eq!(inches, unit("limit 1 (diameter_min), unit", "mm"));
        let square = refused("max = 1", "max = 1\nunit = \"mm2\"");
        assert_eq!(square, unit("skin_limit 1 (blemish_area), unit", "cm2"));
        assert!(Standard::parse(&APPLE.replacen("max = 1", "max = 1\nunit = \"cm2\"", 1)).is_ok());
    }

    #[test]
    fn a_question_without_words_is_refused() {
        let apple = Standard::parse(APPLE).unwrap();
        assert!(apple.words_known([&apple].into_iter()).is_ok());
        let strange = Standard::parse(&APPLE.replace("code = \"marked\"", "code = \"odd\"")).unwrap();
        let refused = strange.words_known([&apple].into_iter()).unwrap_err();
        assert_eq!(refused, Refusal::StandardQuestionUnknown { question: "skin".to_owned() });
    }
}
