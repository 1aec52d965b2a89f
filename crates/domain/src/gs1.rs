//! GS1 keys and the Digital Link that a label's QR carries.

use crate::Refusal;

/// The mod-10 check digit of a GS1 key without its check digit
/// (GS1 General Specifications, 7.9.1): weights 3 and 1 alternate from the right.
///
/// Nothing when a sign isn't a digit.
#[must_use]
pub fn check_digit(body: &str) -> Option<u32> {
    let mut sum = 0;
    for (i, sign) in body.chars().rev().enumerate() {
        sum += sign.to_digit(10)? * if i % 2 == 0 { 3 } else { 1 };
    }
    Some((10 - sum % 10) % 10)
}

/// A GTIN-14 (indicator digit 0) from a company prefix and an item reference.
///
/// # Errors
/// [`Refusal::GtinUnusable`] unless prefix and reference are digits, 12 in all
/// (the reference is padded with zeros on the left).
pub fn gtin(prefix: &str, item: &str) -> Result<String, Refusal> {
    let unusable = || Refusal::GtinUnusable { prefix: prefix.to_owned(), item: item.to_owned() };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(prefix) || !digits(item) || prefix.len() + item.len() > 12 {
        return Err(unusable());
    }
    let body = format!("0{prefix}{item:0>width$}", width = 12 - prefix.len());
    let check = check_digit(&body).ok_or_else(unusable)?;
    Ok(format!("{body}{check}"))
}

/// An SSCC-18 from an extension digit, a company prefix and a serial number.
///
/// # Errors
/// [`Refusal::GtinUnusable`] when prefix and serial don't fit 16 digits.
pub fn sscc(extension: u8, prefix: &str, serial: u64) -> Result<String, Refusal> {
    let unusable = || Refusal::GtinUnusable { prefix: prefix.to_owned(), item: serial.to_string() };
    let width = 16_usize.checked_sub(prefix.len()).ok_or_else(unusable)?;
    let body = format!("{}{prefix}{serial:0>width$}", extension % 10);
    if body.len() != 17 {
        return Err(unusable());
    }
    let check = check_digit(&body).ok_or_else(unusable)?;
    Ok(format!("{body}{check}"))
}

/// The GS1 Digital Link of a GTIN and a batch/lot (GS1 Digital Link URI Syntax
/// 1.4, section 4: `/01/{gtin}/10/{lot}`), at GS1's own resolver.
#[must_use]
pub fn digital_link(gtin: &str, lot_code: &str) -> String {
    format!("https://id.gs1.org/01/{gtin}/10/{}", percent_encode(lot_code))
}

/// Percent-encodes everything but RFC 3986 unreserved signs.
fn percent_encode(text: &str) -> String {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    let sign = |b: u8| if unreserved(b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(sign).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn check_digits_of_published_keys() {
        // Examples of GS1's own check digit calculator page and EPCIS 2.0 samples.
        assert_eq!(check_digit("629104150021"), Some(3));
        assert_eq!(check_digit("10614141192837465"), Some(7));
        assert_eq!(check_digit("12a"), None);
    }

    #[test]
    fn a_gtin_pads_the_item() {
        let made = gtin("0200001", "12").unwrap();
        assert_eq!(made.len(), 14);
        assert_eq!(check_digit(made.get(..13).unwrap()).unwrap().to_string(), made.get(13..).unwrap());
        assert!(gtin("02000011234", "12").is_err());
        assert!(gtin("02x", "12").is_err());
    }

    #[test]
    fn a_link_escapes_the_lot() {
        assert_eq!(digital_link("00200001000012", "A/1"), "https://id.gs1.org/01/00200001000012/10/A%2F1");
    }
}
