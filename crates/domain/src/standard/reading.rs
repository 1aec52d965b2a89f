//! Reading a standard's data: first whether it can be understood at all, then whether
//! it makes sense. Whoever edits it is told the place.

use serde::Serialize;
use toml::Value;

use crate::Refusal;
use crate::standard::Standard;

/// The form of data this program reads. A file that says `form = 2` needs a newer one: it
/// may mean something by what looks the same.
pub const FORM: u32 = 1;
/// No standard's data is larger; the longest built in has 5 KB.
pub const STANDARD_MAX_BYTES: usize = 64 << 10;

/// Data that doesn't say its form has the first.
pub(super) fn first_form() -> u32 {
    FORM
}

impl Standard {
    /// Reads a standard's data.
    ///
    /// # Errors
    /// [`Refusal::StandardTooLarge`], [`Refusal::StandardNewer`]; [`Refusal::StandardLine`] for
    /// what isn't TOML of this form, [`Refusal::StandardWordUnknown`] for what this program
    /// wouldn't heed; and what [`Standard::sound`] refuses.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        if text.len() > STANDARD_MAX_BYTES {
            return Err(Refusal::StandardTooLarge { limit_kb: limit_kb() });
        }
        let written: toml::Table = toml::from_str(text).map_err(|e| in_line(text, &e))?;
        form_known(&written)?;
        let standard: Self = toml::from_str(text).map_err(|e| in_line(text, &e))?;
        all_heeded(&Value::Table(written), &standard)?;
        standard.sound()?;
        Ok(standard)
    }
}

fn limit_kb() -> u32 {
    u32::try_from(STANDARD_MAX_BYTES >> 10).unwrap_or(u32::MAX)
}

fn form_known(written: &toml::Table) -> Result<(), Refusal> {
    let form = written.get("form").and_then(Value::as_integer).and_then(|form| u32::try_from(form).ok());
    match form {
        Some(form) if form > FORM => Err(Refusal::StandardNewer { form, known: FORM }),
        _ => Ok(()),
    }
}

/// What the parser says, with the line where it stopped, from 1.
fn in_line(text: &str, error: &toml::de::Error) -> Refusal {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX);
    Refusal::StandardLine { line, detail: error.message().lines().next().unwrap_or_default().to_owned() }
}

/// Refuses a word that would be read over: a limit with a condition this program doesn't
/// know would hold where it shouldn't.
fn all_heeded(written: &Value, standard: &impl Serialize) -> Result<(), Refusal> {
    let heeded =
        Value::try_from(standard).map_err(|e| Refusal::StandardUnreadable { detail: e.to_string() })?;
    match unheeded(written, &heeded, "") {
        Some(place) => Err(Refusal::StandardWordUnknown { place }),
        None => Ok(()),
    }
}

/// The first key that was written and isn't heeded, as `limit 2, below_cm`.
fn unheeded(written: &Value, heeded: &Value, place: &str) -> Option<String> {
    match (written, heeded) {
        (Value::Table(written), Value::Table(heeded)) => written.iter().find_map(|(key, value)| {
            let place = if place.is_empty() { key.clone() } else { format!("{place}, {key}") };
            match heeded.get(key) {
                Some(known) => unheeded(value, known, &place),
                None => Some(place),
            }
        }),
        (Value::Array(written), Value::Array(heeded)) => {
            let both = written.iter().zip(heeded).enumerate();
            both.into_iter().find_map(|(at, (a, b))| unheeded(a, b, &format!("{place} {}", at + 1)))
        }
        _ => None,
    }
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

    #[test]
    fn a_newer_form_is_told_before_anything_else() {
        let newer = refused("id = \"test-apple\"", "form = 2\nrows = 7");
        assert_eq!(newer, Refusal::StandardNewer { form: 2, known: FORM });
        assert!(Standard::parse(&format!("form = 1\n{APPLE}")).is_ok());
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let line_of = |refusal| match refusal {
            Refusal::StandardLine { line, .. } => line,
            other => panic!("{other:?}"),
        };
        assert!(line_of(refused("markets = [\"EU\"]", "markets = [\"EU\"")) >= 7);
        assert_eq!(line_of(refused("produce = \"apple\"", "produce = \"moon\"")), 6);
    }

    #[test]
    fn what_would_be_read_over_is_refused_with_its_place() {
        let place_of = |refusal| match refusal {
            Refusal::StandardWordUnknown { place } => place,
            other => panic!("{other:?}"),
        };
        assert_eq!(place_of(refused("if_yes = \"brix\"", "if_no = \"brix\"")), "limit 2, if_no");
        assert_eq!(place_of(refused("edition = \"test\"", "edition = \"test\"\nby = \"x\"")), "by");
        assert_eq!(
            place_of(refused("{ code = \"1\", from = 78 }", "{ code = \"1\", from = 78, than = 1 }")),
            "size_codes 1, codes 1, than"
        );
    }

    #[test]
    fn a_book_is_no_standard() {
        let long = format!("{APPLE}\n#{}", "x".repeat(STANDARD_MAX_BYTES));
        assert_eq!(Standard::parse(&long), Err(Refusal::StandardTooLarge { limit_kb: 64 }));
    }
}
