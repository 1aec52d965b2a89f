//! Texts by key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::language::{self, FALLBACK, LANGUAGES, Language};
use crate::{Value, check, format};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// What of a language was needed so far. A kiosk speaks one or two of the languages it knows.
#[derive(Default)]
struct Spoken {
    files: OnceLock<Vec<Arc<FluentResource>>>,
    screen: OnceLock<Bundle>,
    paper: OnceLock<Bundle>,
    sentences: OnceLock<BTreeSet<String>>,
}

/// In the order of [`LANGUAGES`].
static SPOKEN: LazyLock<Vec<Spoken>> =
    LazyLock::new(|| LANGUAGES.iter().map(|_| Spoken::default()).collect());

/// Variables of a text.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a variable: a number or a text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value<'static>>) -> Self {
        self.0.set(name.to_owned(), value);
        self
    }
}

impl<V: Into<Value<'static>>> FromIterator<(String, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(pairs: I) -> Self {
        let mut args = FluentArgs::new();
        pairs.into_iter().for_each(|(name, value)| args.set(name, value));
        Self(args)
    }
}

/// The texts of one language.
#[derive(Debug, Clone, Copy)]
pub struct Tr {
    language: usize,
    isolating: bool,
}

impl Tr {
    /// The texts of a language for a screen: variables are set apart by Unicode
    /// isolation marks (U+2068, U+2069), so that a Latin name doesn't turn an
    /// Arabic sentence around.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { language: language::best(tag), isolating: true }
    }

    /// The texts of a language for paper, plain files and speech: no isolation marks.
    #[must_use]
    pub fn plain(tag: &str) -> Self {
        Self { isolating: false, ..Self::new(tag) }
    }

    /// The code of the language the texts are in.
    #[must_use]
    pub fn lang(&self) -> &'static str {
        LANGUAGES.get(self.language).map_or(FALLBACK, |language| language.code)
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        language::rtl(self.lang())
    }

    /// Whether the language itself has a text.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle().is_some_and(|bundle| pattern(bundle, key).is_some())
    }

    /// The text of a key, `ui-save`, or of a message's attribute, `ui-save.hint`;
    /// in English where the language lacks it, else the key in ⟦⟧.
    #[must_use]
    pub fn text(&self, key: &str, args: &Args) -> String {
        let english = || Self { language: language::best(FALLBACK), ..*self }.own_text(key, args);
        self.own_text(key, args).or_else(english).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The text of a key without variables.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// Every text of an area that needs no variable, by key.
    #[must_use]
    pub fn area(&self, area: &str) -> BTreeMap<String, String> {
        let english = LANGUAGES.iter().find(|language| language.code == FALLBACK);
        let files = english.map_or(&[][..], |language| language.files);
        let of_area = files.iter().filter(|(name, _)| *name == area);
        let keys = of_area.flat_map(|(_, text)| check::plain_keys(text));
        keys.map(|key| (key.clone(), self.word(&key))).collect()
    }

    /// Every text of the language that needs no variable: nobody's name or money is in it.
    #[must_use]
    pub fn sentences(&self) -> &'static BTreeSet<String> {
        static NONE: BTreeSet<String> = BTreeSet::new();
        let Some((language, spoken)) = self.spoken() else { return &NONE };
        let read = || {
            let keys = language.files.iter().flat_map(|(_, text)| check::plain_keys(text));
            let plain = Self { isolating: false, ..*self };
            keys.filter_map(|key| plain.own_text(&key, &Args::new())).collect()
        };
        spoken.sentences.get_or_init(read)
    }

    fn own_text(self, key: &str, args: &Args) -> Option<String> {
        let bundle = self.bundle()?;
        let pattern = pattern(bundle, key)?;
        // A variable that is not given shows as {$name}: visible, not fatal.
        Some(bundle.format_pattern(pattern, Some(&args.0), &mut Vec::new()).into_owned())
    }

    fn spoken(self) -> Option<(&'static Language, &'static Spoken)> {
        LANGUAGES.get(self.language).zip(SPOKEN.get(self.language))
    }

    fn bundle(self) -> Option<&'static Bundle> {
        let (language, spoken) = self.spoken()?;
        let files = || spoken.files.get_or_init(|| read_files(language));
        let of_kind = if self.isolating { &spoken.screen } else { &spoken.paper };
        Some(of_kind.get_or_init(|| bundle_of(language, files(), self.isolating)))
    }
}

fn pattern<'a>(bundle: &'a Bundle, key: &str) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    match key.split_once('.') {
        Some((key, attribute)) => Some(bundle.get_message(key)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(key)?.value(),
    }
}

fn read_files(language: &Language) -> Vec<Arc<FluentResource>> {
    let read = |text: &str| FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    language.files.iter().map(|(_, text)| Arc::new(read(text))).collect()
}

fn bundle_of(language: &Language, files: &[Arc<FluentResource>], isolating: bool) -> Bundle {
    let tag: LanguageIdentifier = language.code.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(write_number));
    // Fails only when NUMBER is there already.
    bundle.add_builtins().ok();
    for file in files {
        // `check` reports duplicates; here the first one stands.
        bundle.add_resource(Arc::clone(file)).ok();
    }
    bundle
}

/// Writes numbers inside texts as the language does, grouped, as `Intl` does
/// for the same texts in the window.
fn write_number(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = plain_digits(number);
    if !number.options.use_grouping {
        return Some(digits);
    }
    memo.with_try_get::<Grouping, _, _>((), |lang| format::grouped(&lang.0, digits)).ok()
}

/// The digits of a number with at most three decimals unless told otherwise
/// (the default of ECMA-402, `maximumFractionDigits`).
fn plain_digits(number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0).min(20);
    let most = number.options.maximum_fraction_digits.unwrap_or(3).clamp(least, 20);
    format::trimmed(number.value, least, most)
}

/// The language a bundle groups digits in: a formatter is told only of the
/// bundle's memory, not of its language.
struct Grouping(String);

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(lang.to_string()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_tag_finds_its_nearest_language() {
        for (tag, lang) in [
            ("zh", "zh-CN"),
            ("ZH-cn", "zh-CN"),
            ("zh_TW", "zh-CN"),
            ("en-GB", "en"),
            ("xx", "en"),
            ("", "en"),
        ] {
            assert_eq!(Tr::new(tag).lang(), lang, "{tag}");
        }
    }

    #[test]
    fn sentences_name_nobody() {
        let sentences = Tr::new("zh").sentences();
        assert!(sentences.contains(&Tr::plain("zh").word("who-are-you")));
        assert!(!sentences.iter().any(|sentence| sentence.contains("{$")));
    }

    #[test]
    fn direction_follows_the_script() {
        assert!(language::rtl("ar") && language::rtl("ur-PK"));
        assert!(!Tr::new("zh").rtl() && !language::rtl("??"));
    }

    #[derive(serde::Deserialize)]
    struct Row {
        lang: String,
        plurals: Vec<(f64, String)>,
    }

    /// The screens choose by the same table.
    #[test]
    fn each_language_has_its_plurals() {
        const TEXT: &str = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
        let rows: Vec<Row> =
            serde_json::from_str(include_str!("../../../tests/tables/formats.json")).unwrap();
        let mut differ = Vec::new();
        for Row { lang, plurals } in rows {
            let code: &'static str = lang.leak();
            let language = Language { code, files: &[("a", TEXT)] };
            let bundle = bundle_of(&language, &read_files(&language), false);
            for (count, category) in plurals {
                let args = Args::new().with("n", count);
                let text =
                    bundle.format_pattern(pattern(&bundle, "n").unwrap(), Some(&args.0), &mut Vec::new());
                if text != category {
                    differ.push(format!("{code} {count}: {text}, on screens {category}"));
                }
            }
        }
        assert!(differ.is_empty(), "{differ:#?}");
    }

    #[test]
    fn a_missing_key_shows_itself() {
        assert_eq!(Tr::new("zh").word("no-such-key"), "⟦no-such-key⟧");
        assert!(!Tr::new("zh").has("no-such-key") && !Tr::new("zh").has("unit-kg.nope"));
        assert!(Tr::new("zh").has("unit-kg"));
    }

    #[test]
    fn an_area_has_its_plain_texts() {
        assert_eq!(Tr::new("zh").area("produce").get("produce-apple").map(String::as_str), Some("苹果"));
        assert!(Tr::new("en").area("units").is_empty() && Tr::new("en").area("nowhere").is_empty());
    }

    #[test]
    fn numbers_in_texts_are_grouped_and_set_apart_only_on_screens() {
        let args = Args::new().with("amount", 1234.5);
        assert_eq!(Tr::plain("en").text("unit-kg", &args), "1,234.5\u{a0}kg");
        assert_eq!(Tr::new("en").text("unit-kg", &args), "\u{2068}1,234.5\u{2069}\u{a0}kg");
    }

    #[test]
    fn counts_are_said_with_each_languages_plurals() {
        for (lang, count, said) in [
            ("ar", 0, "لا شيء ينتظر"),
            ("ar", 2, "دفعتان تنتظران"),
            ("ar", 3, "٣ دفعات تنتظر"),
            ("ar", 11, "١١ دفعةً تنتظر"),
            ("ar", 100, "١٠٠ دفعة تنتظر"),
            ("hi", 1, "1 लॉट देखना बाकी है"),
            ("hi", 2, "2 लॉट देखने बाकी हैं"),
            ("sw", 1, "Fungu 1 linasubiri"),
            ("sw", 12, "Mafungu 12 yanasubiri"),
        ] {
            assert_eq!(Tr::plain(lang).text("lots-wait", &Args::new().with("count", count)), said);
        }
    }
}
