//! The languages there are, each a folder of `locales/`.

use icu::locale::{LanguageIdentifier, LocaleDirectionality};

/// What texts fall back to.
pub(crate) const FALLBACK: &str = "en";

/// A language and its message files.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, also the folder's name.
    pub code: &'static str,
    /// Area and text of each file.
    pub files: &'static [(&'static str, &'static str)],
}

/// Every language, by code.
pub const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The code of every language.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.code).collect()
}

/// The place in [`LANGUAGES`] of the best language for a tag: the same tag,
/// else the first with the same first part (`zh` finds `zh-CN`), else English.
pub(crate) fn best(tag: &str) -> usize {
    let first = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let exact = LANGUAGES.iter().position(|l| l.code.eq_ignore_ascii_case(&tag.replace('_', "-")));
    let alike = || LANGUAGES.iter().position(|l| first(l.code) == first(tag));
    exact.or_else(alike).or_else(|| LANGUAGES.iter().position(|l| l.code == FALLBACK)).unwrap_or(0)
}

/// Whether a language is written from right to left.
pub(crate) fn rtl(tag: &str) -> bool {
    let Ok(language) = tag.parse::<LanguageIdentifier>() else { return false };
    LocaleDirectionality::new_common().is_right_to_left(&language)
}
