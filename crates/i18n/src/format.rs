//! Numbers, money, weights and days as a language writes them (CLDR, by ICU).
//!
//! A language ICU doesn't know is written as English; a day or number that
//! can't be read comes back as it was given. Nothing here fails.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use jiff::civil;

use crate::{Args, Tr};

/// A number with exactly so many decimals: `1,234.50`.
#[must_use]
pub fn number(lang: &str, value: f64, digits: usize) -> String {
    grouped(lang, trimmed(value, digits, digits))
}

/// An amount with its ISO 4217 code: `CNY 1,234.50`. The code, not a sign: `¥`
/// and `$` each mean several currencies. `digits` are those of the minor unit.
#[must_use]
pub fn money(lang: &str, amount_minor: i64, currency: &str, digits: u32) -> String {
    format!("{currency}\u{a0}{}", amount(lang, amount_minor, digits))
}

/// An amount without its currency: `1,234.50`. `digits` are those of the minor unit.
#[must_use]
pub fn amount(lang: &str, amount_minor: i64, digits: u32) -> String {
    grouped(lang, scaled(amount_minor, digits))
}

/// A weight with its unit: `24.6 kg`.
#[must_use]
pub fn weight(lang: &str, weight_g: i64) -> String {
    Tr::plain(lang).text("unit-kg", &Args::new().with("amount", kg(lang, weight_g)))
}

/// A weight in kilograms without its unit, to the gram, with at least one
/// decimal: `24.6`, `2.0`, `0.125`.
#[must_use]
pub fn kg(lang: &str, weight_g: i64) -> String {
    let text = scaled(weight_g, 3);
    let shorter = text.strip_suffix("00").or_else(|| text.strip_suffix('0')).unwrap_or(&text);
    grouped(lang, shorter.to_owned())
}

/// A Gregorian calendar day, `2026-05-12`, as `12 May 2026` or `2026年5月12日`.
#[must_use]
pub fn day(lang: &str, iso: &str) -> String {
    iso.parse::<civil::Date>().ok().and_then(|day| write_day(lang, day)).unwrap_or_else(|| iso.to_owned())
}

/// A moment (UTC ms) on a clock that is `utc_offset_min` minutes ahead of UTC:
/// `12 May 2026 14:05`.
#[must_use]
pub fn moment(lang: &str, at_ms: i64, utc_offset_min: i64) -> String {
    let local_ms = at_ms.saturating_add(utc_offset_min.saturating_mul(60_000));
    let Ok(moment) = jiff::Timestamp::from_millisecond(local_ms) else { return at_ms.to_string() };
    let local = moment.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let day = write_day(lang, local.date()).unwrap_or_else(|| local.date().to_string());
    let time = [local.hour(), local.minute()].map(|part| figures(lang, &format!("{part:02}")));
    format!("{day}\u{a0}{}", time.join(":"))
}

fn write_day(lang: &str, day: civil::Date) -> Option<String> {
    let [year, month, day] = [day.year().into(), i32::from(day.month()), i32::from(day.day())];
    let date = Date::try_new_gregorian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(lang).into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

/// How a language writes numbers and days; the screens use the same
/// (`ui/src/lib/languages.ts`). British English writes the day before the month,
/// as the UN's papers do. Arabic writes its own digits: CLDR's for Egypt, the
/// likely region of plain `ar`; named here because editions of CLDR differ on
/// what `ar` alone means.
fn locale(lang: &str) -> Locale {
    let tag = match lang {
        "en" => "en-GB",
        "ar" => "ar-u-nu-arab",
        other => other,
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// Marks by which CLDR turns a minus around in a text from right to left; a
/// number is set apart as a whole instead, so that its minus stays in front.
const MARKS: [char; 3] = ['\u{61c}', '\u{200e}', '\u{200f}'];

/// Each ASCII digit in the language's own figures, leading zeros kept.
fn figures(lang: &str, digits: &str) -> String {
    digits.chars().map(|digit| grouped(lang, digit.to_string())).collect()
}

/// Digits in the language's own figures and groups; as given when they aren't a number.
pub(crate) fn grouped(lang: &str, digits: String) -> String {
    let formatter = DecimalFormatter::try_new(locale(lang).into(), Default::default());
    let (Ok(formatter), Ok(decimal)) = (formatter, digits.parse::<Decimal>()) else { return digits };
    formatter.format(&decimal).to_string().replace(MARKS, "")
}

/// A number's digits, rounded to `most` decimals, without trailing zeros after
/// the first `least`.
pub(crate) fn trimmed(value: f64, least: usize, most: usize) -> String {
    let text = format!("{value:.most$}");
    let Some((whole, part)) = text.split_once('.') else { return text };
    let part = format!("{:0<least$}", part.trim_end_matches('0'));
    if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") }
}

/// An integer with its last `digits` digits as decimals.
fn scaled(value: i64, digits: u32) -> String {
    let width = digits as usize;
    let text = format!("{:0>width$}", value.unsigned_abs(), width = width + 1);
    let sign = if value < 0 { "-" } else { "" };
    match text.split_at_checked(text.len() - width) {
        Some((whole, part)) if width > 0 => format!("{sign}{whole}.{part}"),
        _ => format!("{sign}{text}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn money_keeps_every_minor_unit() {
        assert_eq!(money("en", 123_456_789, "CNY", 2), "CNY\u{a0}1,234,567.89");
        assert_eq!(money("zh-CN", -5, "EUR", 2), "EUR\u{a0}-0.05");
        assert_eq!(money("en", 1500, "JPY", 0), "JPY\u{a0}1,500");
        assert_eq!(amount("en", i64::MIN, 3), "-9,223,372,036,854,775.808");
    }

    #[derive(serde::Deserialize)]
    struct Row {
        lang: String,
        numbers: Vec<(f64, usize, String)>,
        days: Vec<(String, String)>,
    }

    /// The screens' tests read the same table, and a browser is asked too. Editions of
    /// CLDR differ on a comma before the year.
    #[test]
    fn numbers_and_days_are_written_as_the_screens_write_them() {
        let table = include_str!("../../../tests/tables/formats.json");
        let rows: Vec<Row> = serde_json::from_str(table).unwrap();
        assert_eq!(rows.len(), 8);
        let mut differ = Vec::new();
        for Row { lang, numbers, days } in rows {
            let numbers =
                numbers.into_iter().map(|(value, digits, text)| (number(&lang, value, digits), text));
            let written = numbers.chain(days.into_iter().map(|(iso, text)| (day(&lang, &iso), text)));
            let differs = |(here, there): &(String, String)| match lang.as_str() {
                "hi" | "vi" => here.replace(',', "") != there.replace(',', ""),
                _ => here != there,
            };
            differ.extend(written.filter(differs).map(|pair| (lang.clone(), pair)));
        }
        assert!(differ.is_empty(), "{differ:#?}");
    }

    #[test]
    fn arabic_figures_keep_their_minus_in_front() {
        assert_eq!(amount("ar", -123_450, 2), "-١٬٢٣٤٫٥٠");
        assert_eq!(moment("ar", 1_778_594_700_000, 480), "١٢ مايو ٢٠٢٦\u{a0}٢٢:٠٥");
    }

    #[test]
    fn weights_are_exact_to_the_gram() {
        assert_eq!(weight("en", 24_600), "24.6\u{a0}kg");
        assert_eq!(weight("zh-CN", 1_234_567), "1,234.567\u{a0}公斤");
        assert_eq!(
            [kg("en", 2000), kg("en", 125), kg("en", 0), kg("en", 1010)],
            ["2.0", "0.125", "0.0", "1.01"]
        );
    }

    #[test]
    fn days_are_gregorian_in_every_language() {
        assert_eq!(day("en", "2026-05-12"), "12 May 2026");
        assert_eq!(day("zh-CN", "2026-05-12"), "2026年5月12日");
        assert!(day("fa", "2026-05-12").contains("۲۰۲۶"), "{}", day("fa", "2026-05-12"));
        assert_eq!(day("en", "yesterday"), "yesterday");
    }

    #[test]
    fn a_moment_is_told_on_the_kiosks_clock() {
        assert_eq!(moment("en", 1_778_594_700_000, 480), "12 May 2026\u{a0}22:05");
    }

    #[test]
    fn numbers_are_grouped_and_odd_ones_left() {
        assert_eq!(number("en", 1234.5, 2), "1,234.50");
        assert_eq!(number("hi", 1_234_567.0, 0), "12,34,567");
        assert_eq!(number("en", f64::NAN, 1), "NaN");
        assert_eq!([trimmed(70.0, 0, 3), trimmed(0.5, 0, 0), trimmed(1.25, 3, 3)], ["70", "0", "1.250"]);
    }
}
