//! Lines in columns with commas between them, as most bench scales and indicators write:
//! how the weight is, perhaps gross or net, then figure and unit.
//!
//! A&D standard format (EK-L manual, 9-2): `ST,+00012.34  kg`; `ST` stands still, `US`
//! moves, `OL` is out of range, `QT` counts pieces. Indicators (CAS, Tiger TI-02, Selleton
//! SL-7516 manuals): `ST,GS,+  12.40kg`, `US,NT,   3.1,kg`; CAS puts two bytes of its own
//! between. A line that doesn't begin with its head is one whose beginning wasn't heard.

use super::ScaleError;
use super::figure::{Figure, Unit};

/// What asks an A&D scale that doesn't send by itself (EK-L manual, 9-3).
pub(super) const ASKS: &[u8] = b"Q\r\n";

/// What a line says, in grams.
pub(super) fn read(line: &[u8]) -> Result<i64, ScaleError> {
    // Bytes that are no text are a scale's own and say nothing of the weight.
    let text: String = line.iter().map(|&b| if (b' '..0x7f).contains(&b) { b.into() } else { ' ' }).collect();
    let (head, rest) = text.split_once(',').ok_or(ScaleError::Garbled)?;
    match head.trim() {
        "ST" => weight(rest),
        "US" => Err(ScaleError::Moving),
        "OL" if rest.trim_start_matches([',', ' ']).starts_with('-') => Err(ScaleError::Under),
        "OL" => Err(ScaleError::Over),
        "QT" => Err(ScaleError::OtherUnit),
        _ => Err(ScaleError::Garbled),
    }
}

/// `GS,+  12.40kg`, `+00012.34  kg`, `NT,   3.1,kg`.
fn weight(rest: &str) -> Result<i64, ScaleError> {
    let (front, last) = rest.rsplit_once(',').unwrap_or(("", rest));
    let digits = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let (figure, unit) = if digits(last) {
        let end = last.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
        last.split_at_checked(end).ok_or(ScaleError::Garbled)?
    } else {
        (front.rsplit(',').next().unwrap_or_default(), last)
    };
    let figure = Figure::of(figure).ok_or(ScaleError::Garbled)?;
    if unit.trim().is_empty() {
        return Err(ScaleError::Garbled);
    }
    figure.grams(Unit::of(unit).ok_or(ScaleError::OtherUnit)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manuals_own_lines() {
        assert_eq!(read(b"ST,+0001234.5  g"), Ok(1235));
        assert_eq!(read(b"ST,+00012.40 kg\r"), Ok(12_400));
        assert_eq!(read(b"ST,GS,+  12.40kg"), Ok(12_400));
        assert_eq!(read(b"ST,NT,   3.1,kg"), Ok(3100));
        assert_eq!(read(b"ST,GS,\x01\x80,   12.40 kg"), Ok(12_400));
        assert_eq!(read(b"ST,GS,+ 0.000kg"), Err(ScaleError::Empty));
        assert_eq!(read(b"ST,NT,- 0.120kg"), Err(ScaleError::Under));
        assert_eq!(read(b"US,GS,+  12.38kg"), Err(ScaleError::Moving));
        assert_eq!(read(b"OL,+999999.9  g"), Err(ScaleError::Over));
        assert_eq!(read(b"OL,-999999.9  g"), Err(ScaleError::Under));
        assert_eq!(read(b"QT,+00012345 PC"), Err(ScaleError::OtherUnit));
        assert_eq!(read(b"ST,+00123.4  %"), Err(ScaleError::OtherUnit));
    }

    #[test]
    fn half_a_line_is_none() {
        for odd in [
            &b"+  12.40kg"[..],
            b"T,GS,+  2.40kg",
            b"ST",
            b"ST,",
            b"ST,GS,",
            b"ST,GS,+12.40",
            b"",
            b"\xff,\xff",
        ] {
            assert_eq!(read(odd), Err(ScaleError::Garbled), "{odd:?}");
        }
    }
}
