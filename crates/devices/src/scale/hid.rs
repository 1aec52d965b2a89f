//! USB scales without a driver: usage page 0x8D, report 3.
//!
//! HID Point of Sale Usage Tables 1.02, page 0x8D (weighing devices): report id, status,
//! unit, power of ten (signed), weight as two bytes, low byte first.

use super::ScaleError;
use super::figure::{Figure, Unit};

/// Bytes of the report that carries the weight.
pub(super) const REPORT: usize = 6;

/// What a report says, in grams.
pub(super) fn read(report: &[u8]) -> Result<i64, ScaleError> {
    let &[3, status, unit, exponent, low, high, ..] = report else { return Err(ScaleError::Garbled) };
    match status {
        1 => return Err(ScaleError::Fault),
        2 => return Err(ScaleError::Empty),
        3 => return Err(ScaleError::Moving),
        4 => {}
        5 => return Err(ScaleError::Under),
        6 => return Err(ScaleError::Over),
        // It wants to be calibrated, or set to zero again.
        7 | 8 => return Err(ScaleError::Fault),
        _ => return Err(ScaleError::Garbled),
    }
    let unit = match unit {
        1 => Unit::Milligram,
        2 => Unit::Gram,
        3 => Unit::Kilogram,
        8 => Unit::Tonne,
        11 => Unit::Ounce,
        12 => Unit::Pound,
        _ => return Err(ScaleError::OtherUnit),
    };
    let exponent = i32::from(i8::from_le_bytes([exponent]));
    if exponent.abs() > 9 {
        return Err(ScaleError::Garbled);
    }
    Figure { digits: i64::from(u16::from_le_bytes([low, high])), exponent }.grams(unit)
}

/// Whether a device's report descriptor begins with the page of weighing devices.
pub(super) fn weighs(descriptor: &[u8]) -> bool {
    // "Usage Page" as a global item of one byte, or of two.
    descriptor.starts_with(&[0x05, 0x8d]) || descriptor.starts_with(&[0x06, 0x8d, 0x00])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_say_how_it_is() {
        // 124 × 10⁻¹ kg; 62 × 10⁻¹ oz.
        assert_eq!(read(&[3, 4, 3, 0xff, 124, 0]), Ok(12_400));
        assert_eq!(read(&[3, 4, 11, 0xff, 62, 0, 0, 0]), Ok(176));
        assert_eq!(read(&[3, 4, 2, 0, 0x70, 0x30]), Ok(12_400));
        let says = |status| read(&[3, status, 3, 0xff, 124, 0]);
        assert_eq!(says(1), Err(ScaleError::Fault));
        assert_eq!(says(2), Err(ScaleError::Empty));
        assert_eq!(says(3), Err(ScaleError::Moving));
        assert_eq!(says(5), Err(ScaleError::Under));
        assert_eq!(says(6), Err(ScaleError::Over));
        assert_eq!(says(9), Err(ScaleError::Garbled));
        assert_eq!(read(&[3, 4, 4, 0, 1, 0]), Err(ScaleError::OtherUnit));
        assert_eq!(read(&[3, 4, 3, 100, 1, 0]), Err(ScaleError::Garbled));
        assert_eq!(read(&[4, 4, 3, 0, 1, 0]), Err(ScaleError::Garbled));
        assert_eq!(read(&[3, 4]), Err(ScaleError::Garbled));
    }

    #[test]
    fn a_keyboard_is_no_scale() {
        assert!(weighs(&[0x05, 0x8d, 0x09, 0x20]));
        assert!(!weighs(&[0x05, 0x01, 0x09, 0x06]));
        assert!(!weighs(&[]));
    }
}
