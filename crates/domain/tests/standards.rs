//! The standards people edit in `assets/`: every file must parse, say where each
//! limit stands, and agree with the limits that were read out of the texts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use punnet_domain::produce::{Produce, ProduceFacts};
use punnet_domain::standard::{
    Class, Limit, Mark, Particular, RuleKind, ShareLimit, SizedBy, SkinLimit, Standard,
};
use serde::Deserialize;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn standards() -> Vec<Standard> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join("assets/standards")).unwrap() {
        let path = entry.unwrap().path();
        let standard = Standard::parse(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(
            path.file_stem().unwrap().to_str(),
            Some(standard.id.as_str()),
            "the id is the file's name"
        );
        found.push(standard);
    }
    found
}

#[test]
fn every_limit_says_where_it_stands() {
    for standard in standards() {
        let id = &standard.id;
        assert!(
            !standard.edition.is_empty() && !standard.source.is_empty() && !standard.name.is_empty(),
            "{id}"
        );
        assert!(!standard.questions.is_empty(), "{id}");
        assert!(standard.size_tolerance.as_ref().is_none_or(|t| !t.clause.is_empty()), "{id}");
        for limit in &standard.limits {
            assert!(limit.value_mm > 0.0 && !limit.classes.is_empty() && !limit.clause.is_empty(), "{id}");
            assert!(!limit.classes.contains(&Class::Outside), "{id}: a limit holds for a class");
            if let Some(question) = &limit.if_yes {
                let question = standard.questions.iter().find(|q| q.code == *question);
                assert!(question.expect(id).answers.iter().any(|a| a.code == "yes"), "{id}");
            }
        }
    }
}

#[test]
fn every_question_can_be_asked_in_words() {
    for language in std::fs::read_dir(root().join("locales")).unwrap() {
        let folder = language.unwrap().path();
        let language = folder.file_name().unwrap().to_string_lossy().into_owned();
        let words = std::fs::read_to_string(folder.join("grading.ftl")).unwrap();
        let has = |key: &str| words.lines().any(|l| l.starts_with(&format!("{key} = ")));
        for standard in standards() {
            for question in &standard.questions {
                let code = &question.code;
                assert!(!question.clause.is_empty(), "{code}");
                assert!(has(&format!("question-{code}")), "{language}: question-{code}");
                assert!(question.answers.len() > 1, "{code} leaves no choice");
                for answer in &question.answers {
                    assert!(
                        has(&format!("answer-{code}-{}", answer.code)),
                        "{language}: {code} {}",
                        answer.code
                    );
                }
            }
        }
    }
}

/// UNECE's own texts were not read, so nothing there may claim to be verified; of
/// three not even figures elsewhere were.
#[test]
fn what_was_not_read_is_not_called_verified() {
    for standard in standards() {
        let from_memory = ["unece-ffv-18", "unece-ffv-45", "unece-ffv-52"].contains(&standard.id.as_str());
        let expected: &[Mark] = match standard.id.split('-').next() {
            Some("eu") => &[Mark::Verified],
            // A summary gave the sizes; tolerances and shares of colour are from memory.
            Some("gb") => &[Mark::SecondHand, Mark::Recalled],
            _ if from_memory => &[Mark::Recalled],
            _ => &[Mark::SecondHand],
        };
        let mut marks =
            standard.limits.iter().map(|l| l.mark).chain(standard.questions.iter().map(|q| q.mark));
        assert!(marks.all(|m| expected.contains(&m)), "{}", standard.id);
        let tolerances = standard.quality_tolerances.iter().map(|t| t.mark);
        let codes = standard.size_codes.iter().map(|c| c.mark);
        let marking = standard.marking.iter().map(|m| m.mark);
        assert!(tolerances.chain(codes).chain(marking).all(|m| expected.contains(&m)), "{}", standard.id);
        assert!(standard.skin_limits.iter().all(|l| expected.contains(&l.mark)), "{}", standard.id);
        assert!(standard.share_limits.iter().all(|l| expected.contains(&l.mark)), "{}", standard.id);
        assert!(standard.size_tolerance.is_none_or(|t| expected.contains(&t.mark)), "{}", standard.id);
    }
}

#[test]
fn every_kind_of_produce_has_facts_and_a_standard() {
    #[derive(Deserialize)]
    struct File {
        produce: Vec<ProduceFacts>,
    }
    let file: File =
        toml::from_str(&std::fs::read_to_string(root().join("assets/produce.toml")).unwrap()).unwrap();
    let kinds: Vec<Produce> = file.produce.iter().map(|f| f.produce).collect();
    assert_eq!(kinds, Produce::ALL);
    let standards = standards();
    for facts in &file.produce {
        assert!(facts.hs_code.len() == 6 && facts.hs_code.bytes().all(|b| b.is_ascii_digit()));
        assert!(punnet_domain::gs1::gtin("0200001", &facts.item_reference).is_ok());
        let standard = standards.iter().find(|s| s.id == facts.standard).unwrap();
        assert_eq!(standard.produce, facts.produce);
    }
}

/// A row of the limits read out of the texts.
#[derive(Deserialize)]
struct Row {
    produce: String,
    standard: String,
    attribute: String,
    class: String,
    value: f64,
    unit: String,
    #[serde(default)]
    range_from: Option<f64>,
    #[serde(default)]
    conditions: String,
    #[serde(default)]
    scope: String,
    #[serde(default)]
    size_code: Option<String>,
    #[serde(default)]
    colour_group: Option<String>,
    #[serde(default)]
    value_max: Option<f64>,
}

impl Row {
    fn holds_for(&self, class: Class) -> bool {
        matches!(
            (self.class.as_str(), class),
            ("all", _) | ("extra", Class::Extra) | ("I", Class::I) | ("II", Class::II)
        )
    }

    /// Whether the row is of the lower minimum that a person's yes lets hold.
    fn lowered(&self, limit: &Limit) -> bool {
        match limit.if_yes.as_deref() {
            Some("early") => self.conditions.is_empty() && (self.class == "I" || self.class == "II"),
            Some("smaller_kind") if self.produce != "pear" => {
                ["clementine", "mexican_indian_lime"].contains(&self.produce.as_str())
            }
            _ => self.conditions.contains("Brix") || self.conditions.starts_with("other varieties"),
        }
    }

    /// Whether the row says what a limit says, for one of its classes.
    fn says(&self, limit: &Limit, class: Class) -> bool {
        attributes(limit.rule).contains(&self.attribute.as_str())
            && self.holds_for(class)
            && same(self.value, limit.value_mm)
            && same(self.range_from.unwrap_or_default(), limit.from_mm.unwrap_or_default())
            && limit.if_yes.is_some() == self.lowered(limit)
    }

    /// Whether the row says what a limit of the skin says.
    fn says_of_skin(&self, limit: &SkinLimit) -> bool {
        attributes(limit.rule).contains(&self.attribute.as_str())
            && self.holds_for(limit.class)
            && same(self.value, limit.max)
            && self.size_code.as_ref().map(|code| code.to_lowercase())
                == limit.when.as_ref().map(|w| w.answer.clone())
    }

    /// Whether the row says what a limit of a share of the skin says. What must have the colour of
    /// the kind mustn't be green.
    fn says_of_share(&self, limit: &ShareLimit) -> bool {
        let percent = 100.0 * self.value;
        let said = match self.attribute.as_str() {
            "green_fraction" => percent,
            "colour_fraction" if limit.rule == RuleKind::GreenMost => 100.0 - percent,
            "colour_fraction" => percent,
            _ => return false,
        };
        (said - limit.percent).abs() < 0.02
            && self.holds_for(limit.class)
            && self.colour_group.as_ref().map(|group| group.to_lowercase())
                == limit.when.as_ref().map(|w| w.answer.clone())
    }

    /// Rows about a skin that a camera's limits leave to a person: ribbed kinds and no cracks at all.
    fn left_to_a_person(&self) -> bool {
        ["ribbed tomatoes", "all types"].iter().any(|c| self.conditions.starts_with(c))
    }
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// What the rows call a rule.
fn attributes(rule: RuleKind) -> &'static [&'static str] {
    match rule {
        RuleKind::DiameterMin => &["min_diameter_mm"],
        RuleKind::DiameterSpread => &["uniformity_mm"],
        RuleKind::BlemishLength => &["defect_elongated_cm", "crack_length_cm"],
        RuleKind::BlemishArea => &["defect_area_cm2"],
        RuleKind::ScabArea => &["scab_cm2"],
        RuleKind::BruiseArea => &["bruise_cm2", "pressure_mark_cm2"],
        RuleKind::RedLeast => &["colour_fraction"],
        RuleKind::GreenMost => &["colour_fraction", "green_fraction"],
    }
}

fn rows() -> Option<Vec<Row>> {
    #[derive(Deserialize)]
    struct File {
        limit: Vec<toml::Value>,
    }
    let shared = std::env::var_os("PUNNET_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let text = std::fs::read_to_string(shared.join("field/grade_limits.toml")).ok()?;
    let file: File = toml::from_str(&text).unwrap();
    // Rows about counts or pieces of other shape don't concern diameters.
    Some(file.limit.into_iter().filter_map(|row| row.try_into().ok()).collect())
}

/// The rows of the text on what a standard grades.
fn rows_of<'a>(standard: &Standard, rows: &'a [Row]) -> Vec<&'a Row> {
    let names: &[&str] = match standard.produce {
        Produce::Lemon => &["lemon", "citrus"],
        Produce::Orange => &["orange", "citrus"],
        Produce::Mandarin => &["mandarin", "satsuma", "mandarin_other", "clementine", "citrus"],
        Produce::Lime => &["lime", "persian_lime", "mexican_indian_lime", "citrus"],
        Produce::Peach => &["peach_nectarine"],
        Produce::TableGrapes => &["table_grape"],
        other => &[other.code()],
    };
    let text = if standard.id.starts_with("agmark") { "AGMARK" } else { "EU 2023/2429" };
    rows.iter().filter(|r| r.standard.starts_with(text) && names.contains(&r.produce.as_str())).collect()
}

fn recalled(standard: &Standard) -> bool {
    standard.questions.iter().any(|q| q.mark == Mark::Recalled)
}

#[test]
fn limits_agree_with_the_texts_read() {
    let Some(rows) = rows() else {
        println!("skipped: no ../shared/field/grade_limits.toml (set PUNNET_SHARED to say where it is)");
        return;
    };
    for standard in standards().iter().filter(|s| !recalled(s)) {
        let rows = rows_of(standard, &rows);
        for limit in &standard.limits {
            for class in &limit.classes {
                assert!(rows.iter().any(|r| r.says(limit, *class)), "{}: {limit:?} {class:?}", standard.id);
            }
            let floor = |r: &&Row, mm: f64| {
                r.attribute == "size_tolerance_min_diameter_mm" && (r.value - mm).abs() < 1e-9
            };
            let named = limit.smallest_mm.is_none_or(|mm| rows.iter().any(|r| floor(r, mm)));
            assert!(named, "{}: {limit:?}", standard.id);
        }
        for row in rows.iter().filter(|r| r.attribute == "min_diameter_mm") {
            let said = standard.limits.iter().any(|l| l.classes.iter().any(|c| row.says(l, *c)));
            assert!(said || row.conditions.contains("July"), "{}: {} left out", standard.id, row.value);
        }
        skin_agrees(standard, &rows);
        shares_agree(standard, &rows);
        tolerance_agrees(standard, &rows);
        quality_agrees(standard, &rows);
        codes_agree(standard, &rows);
    }
}

/// Every limit of the skin stands in the text, and every one of the text in the data.
fn skin_agrees(standard: &Standard, rows: &[&Row]) {
    for limit in &standard.skin_limits {
        assert!(rows.iter().any(|r| r.says_of_skin(limit)), "{}: {limit:?}", standard.id);
    }
    let of_skin =
        |r: &&&Row| RuleKind::SKIN.iter().any(|rule| attributes(*rule).contains(&r.attribute.as_str()));
    for row in rows.iter().filter(of_skin).filter(|r| !r.left_to_a_person()) {
        let said = standard.skin_limits.iter().any(|l| row.says_of_skin(l));
        assert!(said, "{}: {} {} left out", standard.id, row.attribute, row.value);
    }
}

/// Every share of the skin with a colour stands in the text, and every one of the text in the data.
fn shares_agree(standard: &Standard, rows: &[&Row]) {
    for limit in &standard.share_limits {
        assert!(rows.iter().any(|r| r.says_of_share(limit)), "{}: {limit:?}", standard.id);
    }
    let of_shares = |r: &&&Row| ["colour_fraction", "green_fraction"].contains(&r.attribute.as_str());
    for row in rows.iter().filter(of_shares) {
        let said = standard.share_limits.iter().any(|l| row.says_of_share(l));
        assert!(said, "{}: {} {} left out", standard.id, row.attribute, row.value);
    }
}

/// A share that depends on an answer leaves none of the named answers without a limit, but for the one who
/// doesn't know.
#[test]
fn every_answer_that_a_limit_depends_on_has_its_own() {
    for standard in standards() {
        let shares = standard.share_limits.iter().filter_map(|l| Some((l.rule, l.class, l.when.as_ref()?)));
        let skins = standard.skin_limits.iter().filter_map(|l| Some((l.rule, l.class, l.when.as_ref()?)));
        let all: Vec<_> = shares.chain(skins).collect();
        for (rule, class, when) in &all {
            let question = standard.questions.iter().find(|q| q.code == when.question).unwrap();
            let answers = question.answers.iter().map(|a| a.code.as_str()).filter(|code| *code != "unknown");
            for answer in answers {
                let has = all.iter().any(|(r, c, w)| (r, c, w.answer.as_str()) == (rule, class, answer));
                assert!(has, "{}: {rule:?} {class:?} {answer}", standard.id);
            }
        }
    }
}

fn quality_agrees(standard: &Standard, rows: &[&Row]) {
    let quality: Vec<_> = rows.iter().filter(|r| r.scope.is_empty() && r.class != "all").collect();
    for class in Class::GRADED {
        let read = |attribute: &str| {
            quality.iter().find(|r| r.attribute == attribute && r.holds_for(class)).map(|r| r.value)
        };
        let said = standard.quality_tolerance(class);
        assert_eq!(said.map(|t| t.percent), read("tolerance_percent"), "{} {class:?}", standard.id);
        assert_eq!(
            said.and_then(|t| t.worse_percent),
            read("tolerance_below_percent"),
            "{} {class:?}",
            standard.id
        );
        assert_eq!(said.and_then(|t| t.decay_percent), read("decay_percent"), "{} {class:?}", standard.id);
    }
}

/// Every code of the text is in the data and every code of the data in the text, with the same range.
fn codes_agree(standard: &Standard, rows: &[&Row]) {
    let read: Vec<_> = rows.iter().filter(|r| r.attribute == "size_code" && r.unit == "mm").collect();
    let said: Vec<_> = standard.size_codes.iter().flat_map(|t| &t.codes).collect();
    assert_eq!(said.len(), read.len(), "{}", standard.id);
    for code in said {
        let same = |r: &&&Row| {
            let named =
                r.size_code.as_deref().is_some_and(|names| names.split(" or ").any(|n| n == code.code));
            named && (r.value - code.from).abs() < 1e-9 && r.value_max == code.to
        };
        assert!(read.iter().any(same), "{}: {code:?}", standard.id);
    }
}

/// Codes follow one another without a gap, so that no size between falls through; under
/// the smallest and over the largest there may be none.
#[test]
fn size_codes_leave_no_gap() {
    for standard in standards() {
        for table in &standard.size_codes {
            // The next size that is written down: tenths of a millimetre, whole grams.
            let step = if table.by == SizedBy::Weight { 1.0 } else { 0.1 };
            for pair in table.codes.windows(2) {
                let to = pair[0].to.unwrap();
                assert!(pair[0].from < pair[1].from, "{}: {pair:?}", standard.id);
                assert!(pair[1].from <= to + step + 1e-9, "{}: {pair:?}", standard.id);
            }
        }
    }
}

/// The EU's marking rules of every kind ask for these (Annex I, Part B, VI).
#[test]
fn marking_asks_for_origin_and_class_and_names_a_clause() {
    for standard in standards() {
        let eu = standard.id.starts_with("eu-");
        assert!(!eu || standard.marking.is_some(), "{}", standard.id);
        let Some(marking) = standard.marking else { continue };
        for asked in [Particular::Packer, Particular::Nature, Particular::Origin, Particular::Class] {
            assert!(marking.particulars.contains(&asked), "{}: {asked:?}", standard.id);
        }
        assert!(marking.clause.ends_with("VI"), "{}", standard.id);
    }
}

fn tolerance_agrees(standard: &Standard, rows: &[&Row]) {
    let Some(tolerance) = &standard.size_tolerance else { return };
    let size = |attribute: &str, value: Option<f64>| {
        let row = rows.iter().find(|r| r.attribute == attribute && (r.unit == "mm" || r.scope == "size"));
        assert_eq!(row.map(|r| r.value), value, "{}: {attribute}", standard.id);
    };
    size("tolerance_percent", Some(tolerance.percent));
    size("size_tolerance_floor_mm", tolerance.floor_mm);
    if standard.limits.iter().all(|l| l.smallest_mm.is_none()) {
        size("size_tolerance_min_diameter_mm", tolerance.smallest_mm);
    }
}
