//! Words for people, from `locales/<language>/<area>.ftl`, and numbers, money,
//! weights and days as each language writes them.
//!
//! A text is never missing: where a language lacks one, the English one is
//! taken, and where English lacks it too, the key itself shows in ⟦⟧.

pub mod check;
pub mod format;
mod language;
mod text;

pub use fluent_bundle::FluentValue as Value;
pub use language::{LANGUAGES, Language, languages};
pub use text::{Args, Tr};
