//! What one edition of a standard says otherwise than another, limit by limit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::standard::{Class, Mark, MeasuredAs, Particular, RuleKind, RuleUnit, SizedBy, Standard, When};

/// What something said is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// See [`RuleKind::DiameterMin`].
    DiameterMin,
    /// See [`RuleKind::DiameterSpread`].
    DiameterSpread,
    /// See [`RuleKind::BlemishLength`].
    BlemishLength,
    /// See [`RuleKind::BlemishArea`].
    BlemishArea,
    /// See [`RuleKind::ScabArea`].
    ScabArea,
    /// See [`RuleKind::BruiseArea`].
    BruiseArea,
    /// See [`RuleKind::RedLeast`].
    RedLeast,
    /// See [`RuleKind::GreenMost`].
    GreenMost,
    /// How narrow those may be that the size tolerance lets be below.
    Smallest,
    /// How many may be below in size.
    SizeTolerance,
    /// How far below the minimum those may be.
    SizeFloor,
    /// How many may be below the class in quality.
    Quality,
    /// Of those, how many below the next class too.
    QualityWorse,
    /// Of those, how many rotten.
    QualityDecay,
    /// The range of a size code.
    SizeCode,
    /// The best class an answer allows.
    Answer,
    /// Below which size a question is asked.
    AskedBelow,
    /// What must stand on a package.
    Marking,
    /// The markets it is asked for in.
    Markets,
    /// Which diameter it means.
    MeasuredAs,
}

impl Says {
    fn of(rule: RuleKind) -> Self {
        match rule {
            RuleKind::DiameterMin => Self::DiameterMin,
            RuleKind::DiameterSpread => Self::DiameterSpread,
            RuleKind::BlemishLength => Self::BlemishLength,
            RuleKind::BlemishArea => Self::BlemishArea,
            RuleKind::ScabArea => Self::ScabArea,
            RuleKind::BruiseArea => Self::BruiseArea,
            RuleKind::RedLeast => Self::RedLeast,
            RuleKind::GreenMost => Self::GreenMost,
        }
    }
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "as", rename_all = "snake_case")]
pub enum SaidValue {
    /// A size.
    Size {
        /// In its unit.
        amount: f64,
        /// What it is in.
        unit: RuleUnit,
    },
    /// A share.
    Share {
        /// Percent.
        percent: f64,
    },
    /// From a size to another.
    Range {
        /// What it is a range of: mm or g.
        by: SizedBy,
        /// From.
        from: f64,
        /// To; none for the largest.
        to: Option<f64>,
    },
    /// A class.
    Class {
        /// Which.
        class: Class,
    },
    /// Particulars of marking.
    Particulars {
        /// In the standard's order.
        particulars: Vec<Particular>,
    },
    /// Markets.
    Markets {
        /// Country or union codes.
        markets: Vec<String>,
    },
    /// A diameter.
    Diameter {
        /// Which.
        measured_as: MeasuredAs,
    },
}

/// What an edition says, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Said {
    /// What.
    pub value: SaidValue,
    /// Where in the standard; nothing for what stands over all of it.
    pub clause: Option<String>,
    /// How it was verified.
    pub mark: Option<Mark>,
}

/// Something that one edition says otherwise than another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Change {
    /// What it is about.
    pub says: Says,
    /// The classes it holds for; none where it holds for all.
    pub classes: Vec<Class>,
    /// The question or the size code it is about.
    pub of: Option<String>,
    /// The answer it is about.
    pub answer: Option<String>,
    /// Holds only when this question was answered with yes.
    pub if_yes: Option<String>,
    /// Holds only when a question was answered so.
    pub when: Option<When>,
    /// Holds only from this size on, mm.
    pub from_mm: Option<f64>,
    /// Holds only below this size, mm.
    pub below_mm: Option<f64>,
    /// What the old edition says; nothing where it says nothing.
    pub old: Option<Said>,
    /// What the new edition says; nothing where it no longer does.
    pub new: Option<Said>,
}

/// What tells one thing said from another in the same standard.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    says: Says,
    class: Option<Class>,
    of: Option<String>,
    answer: Option<String>,
    if_yes: Option<String>,
    when: Option<When>,
    from_mm: Option<f64>,
    below_mm: Option<f64>,
}

impl Place {
    fn new(says: Says) -> Self {
        Self {
            says,
            class: None,
            of: None,
            answer: None,
            if_yes: None,
            when: None,
            from_mm: None,
            below_mm: None,
        }
    }

    fn for_class(says: Says, class: Class) -> Self {
        Self { class: Some(class), ..Self::new(says) }
    }

    fn changed(self, old: Option<Said>, new: Option<Said>) -> Change {
        let Self { says, class, of, answer, if_yes, when, from_mm, below_mm } = self;
        let classes = class.into_iter().collect();
        Change { says, classes, of, answer, if_yes, when, from_mm, below_mm, old, new }
    }
}

type Things = Vec<(Place, Said)>;

/// What `new` says otherwise than `old`, in the order of `new`; what it says no more comes
/// last. Without an old one all of it is new. Where several classes change alike, it is told once.
#[must_use]
pub fn changes(old: Option<&Standard>, new: &Standard) -> Vec<Change> {
    let (was, is) = (old.map(things).unwrap_or_default(), things(new));
    let find =
        |all: &Things, place: &Place| all.iter().find(|(p, _)| p == place).map(|(_, said)| said.clone());
    let mut found: Vec<Change> = Vec::new();
    for (place, said) in &is {
        let before = find(&was, place);
        if before.as_ref() != Some(said) {
            found.push(place.clone().changed(before, Some(said.clone())));
        }
    }
    for (place, said) in &was {
        if find(&is, place).is_none() {
            found.push(place.clone().changed(Some(said.clone()), None));
        }
    }
    told_once(found)
}

fn told_once(all: Vec<Change>) -> Vec<Change> {
    let mut told: Vec<Change> = Vec::new();
    for change in all {
        let alike = |other: &&mut Change| {
            let classes = other.classes.clone();
            !classes.is_empty()
                && !change.classes.is_empty()
                && **other == Change { classes, ..change.clone() }
        };
        match told.iter_mut().find(alike) {
            Some(same) => same.classes.extend(change.classes),
            None => told.push(change),
        }
    }
    told
}

fn things(standard: &Standard) -> Things {
    let mut all = limits(standard);
    all.extend(skin_limits(standard));
    all.extend(share_limits(standard));
    all.extend(size_tolerance(standard));
    all.extend(quality(standard));
    all.extend(size_codes(standard));
    all.extend(questions(standard));
    all.extend(over_all(standard));
    all
}

fn said(value: SaidValue, clause: &str, mark: Mark) -> Said {
    Said { value, clause: Some(clause.to_owned()), mark: Some(mark) }
}

fn mm(amount: f64) -> SaidValue {
    SaidValue::Size { amount, unit: RuleUnit::Mm }
}

fn limits(standard: &Standard) -> Things {
    let mut all = Vec::new();
    for limit in &standard.limits {
        for class in &limit.classes {
            let place = |says| Place {
                if_yes: limit.if_yes.clone(),
                from_mm: limit.from_mm,
                below_mm: limit.below_mm,
                ..Place::for_class(says, *class)
            };
            let said = |amount| said(mm(amount), &limit.clause, limit.mark);
            all.push((place(Says::of(limit.rule)), said(limit.value_mm)));
            all.extend(limit.smallest_mm.map(|least| (place(Says::Smallest), said(least))));
        }
    }
    all
}

fn skin_limits(standard: &Standard) -> Things {
    let thing = |limit: &crate::standard::SkinLimit| {
        let value = SaidValue::Size { amount: limit.max, unit: limit.rule.unit() };
        let place = Place { when: limit.when.clone(), ..Place::for_class(Says::of(limit.rule), limit.class) };
        (place, said(value, &limit.clause, limit.mark))
    };
    standard.skin_limits.iter().map(thing).collect()
}

fn share_limits(standard: &Standard) -> Things {
    let thing = |limit: &crate::standard::ShareLimit| {
        let value = SaidValue::Share { percent: limit.percent };
        let place = Place { when: limit.when.clone(), ..Place::for_class(Says::of(limit.rule), limit.class) };
        (place, said(value, &limit.clause, limit.mark))
    };
    standard.share_limits.iter().map(thing).collect()
}

fn size_tolerance(standard: &Standard) -> Things {
    let Some(tolerance) = &standard.size_tolerance else { return Vec::new() };
    let said = |value| said(value, &tolerance.clause, tolerance.mark);
    let share = SaidValue::Share { percent: tolerance.percent };
    let mut all = vec![(Place::new(Says::SizeTolerance), said(share))];
    all.extend(tolerance.floor_mm.map(|floor| (Place::new(Says::SizeFloor), said(mm(floor)))));
    all.extend(tolerance.smallest_mm.map(|least| (Place::new(Says::Smallest), said(mm(least)))));
    all
}

fn quality(standard: &Standard) -> Things {
    let mut all = Vec::new();
    for tolerance in &standard.quality_tolerances {
        let shares = [
            (Says::Quality, Some(tolerance.percent)),
            (Says::QualityWorse, tolerance.worse_percent),
            (Says::QualityDecay, tolerance.decay_percent),
        ];
        all.extend(shares.into_iter().filter_map(|(says, percent)| {
            let value = SaidValue::Share { percent: percent? };
            Some((Place::for_class(says, tolerance.class), said(value, &tolerance.clause, tolerance.mark)))
        }));
    }
    all
}

fn size_codes(standard: &Standard) -> Things {
    let mut all = Vec::new();
    for table in &standard.size_codes {
        all.extend(table.codes.iter().map(|code| {
            let place = Place {
                of: Some(code.code.clone()),
                if_yes: table.if_yes.clone(),
                ..Place::new(Says::SizeCode)
            };
            let value = SaidValue::Range { by: table.by, from: code.from, to: code.to };
            (place, said(value, &table.clause, table.mark))
        }));
    }
    all
}

fn questions(standard: &Standard) -> Things {
    let mut all = Vec::new();
    for question in &standard.questions {
        let place = |says| Place { of: Some(question.code.clone()), ..Place::new(says) };
        let said = |value| said(value, &question.clause, question.mark);
        all.extend(question.answers.iter().map(|answer| {
            let place = Place { answer: Some(answer.code.clone()), ..place(Says::Answer) };
            (place, said(SaidValue::Class { class: answer.allows }))
        }));
        all.extend(question.if_below_mm.map(|below| (place(Says::AskedBelow), said(mm(below)))));
    }
    all
}

/// What stands over the whole standard.
fn over_all(standard: &Standard) -> Things {
    let plain = |value| Said { value, clause: None, mark: None };
    let mut all = Vec::new();
    all.extend(standard.marking.as_ref().map(|marking| {
        let value = SaidValue::Particulars { particulars: marking.particulars.clone() };
        (Place::new(Says::Marking), said(value, &marking.clause, marking.mark))
    }));
    let markets = SaidValue::Markets { markets: standard.markets.clone() };
    all.push((Place::new(Says::Markets), plain(markets)));
    let diameter = SaidValue::Diameter { measured_as: standard.measured_as };
    all.push((Place::new(Says::MeasuredAs), plain(diameter)));
    all
}

impl Standard {
    /// The least sure way in which anything of it was verified.
    #[must_use]
    pub fn least_sure(&self) -> Option<Mark> {
        things(self).into_iter().filter_map(|(_, said)| said.mark).max()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::inspection::tests::APPLE;

    fn apple() -> Standard {
        Standard::parse(APPLE).unwrap()
    }

    fn with(from: &str, to: &str) -> Vec<Change> {
        let text = APPLE.replacen(from, to, 1);
        assert_ne!(text, APPLE, "{from}");
        changes(Some(&apple()), &Standard::parse(&text).unwrap())
    }

    fn size(said: Option<&Said>) -> Option<f64> {
        match said?.value {
            SaidValue::Size { amount, .. } => Some(amount),
            _ => None,
        }
    }

    #[test]
    fn the_same_says_nothing_otherwise() {
        assert_eq!(changes(Some(&apple()), &apple()), []);
        let all_new = changes(None, &apple());
        assert!(all_new.len() > 15 && all_new.iter().all(|c| c.old.is_none() && c.new.is_some()));
    }

    #[test]
    fn a_limit_of_several_classes_is_told_once_with_old_and_new() {
        let found = with("value_mm = 60", "value_mm = 65");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].says, found[0].classes.len()), (Says::DiameterMin, 3));
        assert_eq!((size(found[0].old.as_ref()), size(found[0].new.as_ref())), (Some(60.0), Some(65.0)));
        assert_eq!(found[0].new.as_ref().unwrap().clause.as_deref(), Some("III"));
    }

    #[test]
    fn one_class_out_of_several_is_told_alone() {
        let split =
            "classes = [\"extra\", \"i\"]\n    value_mm = 60\n    clause = \"III\"\n    mark = \"verified\"
            [[limit]]\n    rule = \"diameter_min\"\n    classes = [\"ii\"]\n    value_mm = 55";
        let found = with("classes = [\"extra\", \"i\", \"ii\"]\n    value_mm = 60", split);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].classes, [Class::II]);
    }

    #[test]
    fn what_is_new_and_what_is_gone_have_one_side_only() {
        let found = with("if_yes = \"brix\"", "from_mm = 40");
        let sides: Vec<_> = found.iter().map(|c| (c.old.is_some(), c.new.is_some())).collect();
        assert_eq!(sides, [(false, true), (true, false)]);
        assert_eq!((found[0].from_mm, found[1].if_yes.as_deref()), (Some(40.0), Some("brix")));
    }

    #[test]
    fn another_clause_or_mark_is_a_change_too() {
        let found = with("mark = \"verified\"", "mark = \"recalled\"");
        let marks = |said: &Option<Said>| said.as_ref().and_then(|s| s.mark);
        assert!(found.iter().all(|c| marks(&c.old) == Some(Mark::Verified)), "{found:?}");
        assert!(found.iter().all(|c| marks(&c.new) == Some(Mark::Recalled)), "{found:?}");
        assert_eq!(apple().least_sure(), Some(Mark::Verified));
    }

    #[test]
    fn answers_codes_shares_and_markets_are_compared() {
        let one = |from: &str, to: &str| with(from, to).iter().map(|c| c.says).collect::<Vec<_>>();
        assert_eq!(
            one("code = \"marked\", allows = \"ii\"", "code = \"marked\", allows = \"i\""),
            [Says::Answer]
        );
        assert_eq!(one("from = 78", "from = 79"), [Says::SizeCode]);
        assert_eq!(one("decay_percent = 2", "decay_percent = 1"), [Says::QualityDecay]);
        assert_eq!(one("markets = [\"EU\"]", "markets = [\"EU\", \"CH\"]"), [Says::Markets]);
        assert_eq!(one("measured_as = \"feret_max\"", "measured_as = \"feret_min\""), [Says::MeasuredAs]);
        assert_eq!(one("if_below_mm = 60", "if_below_mm = 61"), [Says::AskedBelow]);
        assert_eq!(
            one("particulars = [\"class\"]", "particulars = [\"class\", \"origin\"]"),
            [Says::Marking]
        );
        assert_eq!(one("max = 1", "max = 1.5"), [Says::BlemishArea]);
    }
}
