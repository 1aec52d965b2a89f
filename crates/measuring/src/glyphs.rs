//! Small letters for pictures from a shell: the words of data and figures.

/// A sign as 3 x 5 dots, row by row from the top, most significant bit left; nothing for
/// what no word of data has.
#[must_use]
pub fn dots(sign: char) -> u16 {
    match sign {
        '0' => 0b111_101_101_101_111,
        '1' => 0b010_110_010_010_111,
        '2' => 0b111_001_111_100_111,
        '3' => 0b111_001_111_001_111,
        '4' => 0b101_101_111_001_001,
        '5' => 0b111_100_111_001_111,
        '6' => 0b111_100_111_101_111,
        '7' => 0b111_001_010_010_010,
        '8' => 0b111_101_111_101_111,
        '9' => 0b111_101_111_001_111,
        '.' => 0b000_000_000_000_010,
        'a' => 0b010_101_111_101_101,
        'b' => 0b110_101_110_101_110,
        'c' => 0b011_100_100_100_011,
        'd' => 0b110_101_101_101_110,
        'e' => 0b111_100_110_100_111,
        'i' => 0b111_010_010_010_111,
        'l' => 0b100_100_100_100_111,
        'n' => 0b110_101_101_101_101,
        'o' => 0b010_101_101_101_010,
        'r' => 0b110_101_110_101_101,
        's' => 0b011_100_010_001_110,
        't' => 0b111_010_010_010_010,
        'u' => 0b101_101_101_101_111,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use punnet_domain::measurement::BlemishKind;

    use super::*;

    #[test]
    fn every_figure_and_kind_can_be_written() {
        let words = BlemishKind::ALL.map(BlemishKind::code).concat();
        assert!(words.chars().chain('0'..='9').all(|sign| dots(sign) != 0), "{words}");
    }
}
