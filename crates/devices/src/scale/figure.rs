//! Figures on a scale's wire, in grams.

use super::ScaleError;

/// Micrograms in a gram.
const GRAM: i128 = 1_000_000;

/// A unit scales weigh in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Milligram,
    Gram,
    Kilogram,
    Tonne,
    /// Avoirdupois pound: exactly 453.59237 g (international yard and pound agreement, 1959).
    Pound,
    /// A sixteenth of a pound.
    Ounce,
}

impl Unit {
    /// Micrograms in one; an ounce is off by less than one in 10⁸.
    fn micrograms(self) -> i128 {
        match self {
            Self::Milligram => 1000,
            Self::Gram => GRAM,
            Self::Kilogram => 1000 * GRAM,
            Self::Tonne => 1_000_000 * GRAM,
            Self::Pound => 453_592_370,
            Self::Ounce => 28_349_523,
        }
    }

    /// As scales write it; nothing for what is no weight (pieces, per cent) or too rare.
    pub(super) fn of(text: &str) -> Option<Self> {
        Some(match text.trim().to_ascii_lowercase().as_str() {
            "mg" => Self::Milligram,
            "g" => Self::Gram,
            "kg" => Self::Kilogram,
            "t" => Self::Tonne,
            "lb" | "lbs" => Self::Pound,
            "oz" => Self::Ounce,
            _ => return None,
        })
    }
}

/// Whole digits, and by what power of ten they are to be multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) digits: i64,
    pub(super) exponent: i32,
}

impl Figure {
    /// `+00123.45`, `-  0.5`, `12`; at most twelve digits, a sign in front, blanks after the sign.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        let (sign, rest) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = rest.trim_start().split_once('.').unwrap_or((rest.trim_start(), ""));
        let digits = format!("{whole}{part}");
        if digits.is_empty() || digits.len() > 12 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let exponent = -i32::try_from(part.len()).ok()?;
        Some(Self { digits: sign * digits.parse::<i64>().ok()?, exponent })
    }

    /// What lies on the scale, to the nearest gram.
    ///
    /// # Errors
    /// [`ScaleError::Empty`] for less than half a gram, [`ScaleError::Under`] for less
    /// than nothing, [`ScaleError::Garbled`] for more than any scale carries.
    pub(super) fn grams(self, unit: Unit) -> Result<i64, ScaleError> {
        let by = |power: i32| 10_i128.checked_pow(power.unsigned_abs()).ok_or(ScaleError::Garbled);
        let whole = i128::from(self.digits).checked_mul(unit.micrograms()).ok_or(ScaleError::Garbled)?;
        let micrograms = match self.exponent {
            power @ 0.. => whole.checked_mul(by(power)?).ok_or(ScaleError::Garbled)?,
            power => whole / by(power)?,
        };
        match (micrograms, (micrograms + GRAM / 2) / GRAM) {
            (less, _) if less < 0 => Err(ScaleError::Under),
            (_, 0) => Err(ScaleError::Empty),
            (_, grams) => i64::try_from(grams).map_err(|_| ScaleError::Garbled),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(text: &str, unit: Unit) -> Result<i64, ScaleError> {
        Figure::of(text).ok_or(ScaleError::Garbled)?.grams(unit)
    }

    #[test]
    fn figures_become_grams() {
        assert_eq!(grams("+0012.40", Unit::Kilogram), Ok(12_400));
        assert_eq!(grams(" 100.00", Unit::Gram), Ok(100));
        assert_eq!(grams("27.5", Unit::Pound), Ok(12_474));
        assert_eq!(grams("3", Unit::Tonne), Ok(3_000_000));
        assert_eq!(grams("16", Unit::Ounce), Ok(454));
        assert_eq!(grams("+ 0.4", Unit::Gram), Err(ScaleError::Empty));
        assert_eq!(grams("-  0.5", Unit::Kilogram), Err(ScaleError::Under));
    }

    #[test]
    fn what_is_no_figure_is_none() {
        for text in ["", "+", "1e3", "1,5", "12.4.0", "1234567890123", "--1", "1-", "٣"] {
            assert_eq!(Figure::of(text), None, "{text}");
        }
    }
}
