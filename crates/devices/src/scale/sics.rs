//! Mettler-Toledo's MT-SICS, level 0: one asks `SI`, the scale answers at once.
//!
//! Reference manual MT-SICS 11780711: `S S 100.00 g` stands still, `S D …` moves, `S +`
//! and `S -` are out of range, `S I` can't answer now, `ES`, `ET` and `EL` didn't understand.

use super::ScaleError;
use super::figure::{Figure, Unit};

/// What asks for the weight as it is.
pub(super) const ASKS: &[u8] = b"SI\r\n";

/// What a line says, in grams.
pub(super) fn read(line: &[u8]) -> Result<i64, ScaleError> {
    let text = std::str::from_utf8(line).map_err(|_| ScaleError::Garbled)?;
    let mut words = text.split_ascii_whitespace();
    if words.next() != Some("S") {
        return Err(ScaleError::Garbled);
    }
    match words.next() {
        Some("S") => {}
        Some("D" | "I") => return Err(ScaleError::Moving),
        Some("+") => return Err(ScaleError::Over),
        Some("-") => return Err(ScaleError::Under),
        _ => return Err(ScaleError::Garbled),
    }
    match (words.next().and_then(Figure::of), words.next(), words.next()) {
        (Some(figure), Some(unit), None) => figure.grams(Unit::of(unit).ok_or(ScaleError::OtherUnit)?),
        _ => Err(ScaleError::Garbled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manuals_own_answers() {
        assert_eq!(read(b"S S     100.00 g"), Ok(100));
        assert_eq!(read(b"S S      12.400 kg\r"), Ok(12_400));
        assert_eq!(read(b"S D      12.400 kg"), Err(ScaleError::Moving));
        assert_eq!(read(b"S I"), Err(ScaleError::Moving));
        assert_eq!(read(b"S +"), Err(ScaleError::Over));
        assert_eq!(read(b"S -"), Err(ScaleError::Under));
        assert_eq!(read(b"S S      -0.020 kg"), Err(ScaleError::Under));
        assert_eq!(read(b"S S          12 PCS"), Err(ScaleError::OtherUnit));
        for odd in [&b"ES"[..], b"S", b"S S", b"S S 1.0", b"S S 1.0 g extra", b"Z A", b"\xff\xfe", b""] {
            assert_eq!(read(odd), Err(ScaleError::Garbled), "{odd:?}");
        }
    }
}
