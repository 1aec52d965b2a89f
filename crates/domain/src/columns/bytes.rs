//! Numbers as bytes: LEB128, and for signed numbers either LEB128's own way, as
//! Automerge has it, or zigzag, which keeps small ones in one byte.

use super::{ColumnsError, Result, wrong};

/// Reads from the front of bytes that may be anything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'b> {
    left: &'b [u8],
}

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { left: bytes }
    }

    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    pub fn take(&mut self, length: u64) -> Result<&'b [u8]> {
        let length = usize::try_from(length).map_err(|_| ended())?;
        let (taken, left) = self.left.split_at_checked(length).ok_or_else(ended)?;
        self.left = left;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Result<u8> {
        let (&byte, left) = self.left.split_first().ok_or_else(ended)?;
        self.left = left;
        Ok(byte)
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        self.take(N as u64)?.try_into().map_err(|_| ended())
    }

    /// Unsigned LEB128.
    pub fn unsigned(&mut self) -> Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return if shift == 63 && byte > 1 { Err(wrong("a number too large")) } else { Ok(number) };
            }
        }
        Err(wrong("a number too long"))
    }

    /// Signed LEB128.
    pub fn signed(&mut self) -> Result<i64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let negative = byte & 0x40 != 0 && shift + 7 < 64;
                return Ok(if negative { number | (-1 << (shift + 7)) } else { number });
            }
        }
        Err(wrong("a number too long"))
    }

    /// Zigzag in unsigned LEB128.
    pub fn zigzag(&mut self) -> Result<i64> {
        let number = self.unsigned()?;
        Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    /// A count, no larger than `max`.
    pub fn count(&mut self, max: u64) -> Result<u64> {
        let count = self.unsigned()?;
        if count <= max { Ok(count) } else { Err(ColumnsError::TooLarge) }
    }

    /// Bytes after their length.
    pub fn sized(&mut self) -> Result<&'b [u8]> {
        let length = self.unsigned()?;
        self.take(length)
    }

    /// So many of something. Nothing is set aside for them before they are read.
    pub fn list<T>(&mut self, count: u64, mut one: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        (0..count).map(|_| one(self)).collect()
    }
}

fn ended() -> ColumnsError {
    wrong("it ends too early")
}

pub(super) fn put_unsigned(to: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        to.push(low_seven(number) | 0x80);
        number >>= 7;
    }
    to.push(low_seven(number));
}

pub(super) fn put_signed(to: &mut Vec<u8>, mut number: i64) {
    while !(-0x40..0x40).contains(&number) {
        to.push(low_seven(number.cast_unsigned()) | 0x80);
        number >>= 7;
    }
    to.push(low_seven(number.cast_unsigned()));
}

pub(super) fn put_zigzag(to: &mut Vec<u8>, number: i64) {
    put_unsigned(to, ((number << 1) ^ (number >> 63)).cast_unsigned());
}

pub(super) fn put_sized(to: &mut Vec<u8>, bytes: &[u8]) {
    put_unsigned(to, bytes.len() as u64);
    to.extend_from_slice(bytes);
}

fn low_seven(number: u64) -> u8 {
    (number & 0x7f) as u8
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back(unsigned: u64, signed: i64, small in -300_i64..300) {
            let mut bytes = Vec::new();
            put_unsigned(&mut bytes, unsigned);
            for number in [signed, small, i64::MIN, i64::MAX] {
                put_signed(&mut bytes, number);
                put_zigzag(&mut bytes, number);
            }
            let mut reader = Reader::new(&bytes);
            prop_assert_eq!(reader.unsigned().unwrap(), unsigned);
            for number in [signed, small, i64::MIN, i64::MAX] {
                prop_assert_eq!(reader.signed().unwrap(), number);
                prop_assert_eq!(reader.zigzag().unwrap(), number);
            }
            prop_assert!(reader.is_empty());
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert!(Reader::new(&[0x80]).unsigned().is_err());
        assert!(Reader::new(&[0xff; 11]).unsigned().is_err());
        assert!(Reader::new(&[0xff; 11]).signed().is_err());
        assert!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]).unsigned().is_err());
        assert!(Reader::new(&[5, 1]).sized().is_err());
    }
}
