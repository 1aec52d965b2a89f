//! Values with the ids and hashes in them taken out: written in hexadecimal they
//! weigh twice, and among words they keep the words from packing well.
//!
//! UTF-8 has no bytes from 0xf8, so these stand for what was taken out.

use uuid::Uuid;

use super::bytes::Reader;
use super::{Result, wrong};

/// Another UUID; its 16 bytes are apart.
const UUID: u8 = 0xf8;
/// The id of the record itself.
const OWN: u8 = 0xf9;
/// Lower-case hexadecimal; then how many bytes it stands for, which are apart.
const HEX: u8 = 0xfa;
/// A byte from 0xf8 as it is.
const BYTE: u8 = 0xff;

const UUID_CHARS: usize = uuid::fmt::Hyphenated::LENGTH;
/// Shorter hexadecimal isn't worth taking out.
const HEX_MIN_BYTES: usize = 8;
const HEX_MAX_BYTES: usize = 255;

/// Writes a value to `text`, and what is taken out of it to `apart`.
pub(super) fn put(text: &mut Vec<u8>, apart: &mut Vec<u8>, value: &[u8], own: Uuid) {
    let mut left = value;
    while let Some((&byte, after)) = left.split_first() {
        left = if let Some((id, after)) = uuid(left) {
            if id == own {
                text.push(OWN);
            } else {
                text.push(UUID);
                apart.extend_from_slice(id.as_bytes());
            }
            after
        } else if let Some((bytes, after)) = hexadecimal(left) {
            text.extend_from_slice(&[HEX, u8::try_from(bytes.len()).unwrap_or_default()]);
            apart.extend_from_slice(&bytes);
            after
        } else {
            if byte >= UUID {
                text.push(BYTE);
            }
            text.push(byte);
            after
        };
    }
}

/// Reads a value of so many bytes.
pub(super) fn read(text: &mut Reader<'_>, apart: &mut Reader<'_>, length: u64, own: Uuid) -> Result<Vec<u8>> {
    let mut value = Vec::new();
    while (value.len() as u64) < length {
        match text.byte()? {
            UUID => put_uuid(&mut value, Uuid::from_bytes(apart.array()?)),
            OWN => put_uuid(&mut value, own),
            HEX => put_hexadecimal(&mut value, apart.take(u64::from(text.byte()?))?),
            BYTE => value.push(text.byte()?),
            0xfb..=0xfe => return Err(wrong("a byte without a meaning")),
            byte => value.push(byte),
        }
    }
    if value.len() as u64 == length { Ok(value) } else { Err(wrong("a value of another length")) }
}

/// A UUID at the front, written as this program writes them.
fn uuid(bytes: &[u8]) -> Option<(Uuid, &[u8])> {
    let (front, after) = bytes.split_at_checked(UUID_CHARS)?;
    if front.get(8) != Some(&b'-') || front.iter().any(u8::is_ascii_uppercase) {
        return None;
    }
    Some((Uuid::try_parse_ascii(front).ok()?, after))
}

/// As much hexadecimal as is at the front, in whole bytes.
fn hexadecimal(bytes: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let pairs = bytes.as_chunks::<2>().0.iter();
    let found: Vec<u8> =
        pairs.map_while(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).take(HEX_MAX_BYTES).collect();
    let after = bytes.get(found.len() * 2..)?;
    (found.len() >= HEX_MIN_BYTES).then_some((found, after))
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

fn put_uuid(value: &mut Vec<u8>, id: Uuid) {
    value.extend_from_slice(id.hyphenated().encode_lower(&mut [0; UUID_CHARS]).as_bytes());
}

fn put_hexadecimal(value: &mut Vec<u8>, bytes: &[u8]) {
    let character = |half: u8| if half < 10 { b'0' + half } else { b'a' + half - 10 };
    value.extend(bytes.iter().flat_map(|byte| [character(byte >> 4), character(byte & 0xf)]));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const OWN_ID: Uuid = Uuid::from_u128(0x0199_a000_1111_7222_8333_4444_5555_6666);

    fn packed(value: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let (mut text, mut apart) = (Vec::new(), Vec::new());
        put(&mut text, &mut apart, value, OWN_ID);
        (text, apart)
    }

    fn unpacked(text: &[u8], apart: &[u8], length: u64) -> Result<Vec<u8>> {
        read(&mut Reader::new(text), &mut Reader::new(apart), length, OWN_ID)
    }

    proptest! {
        #[test]
        fn values_come_back(value in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..80),
            "[0-9a-fA-F-]{0,90}".prop_map(String::into_bytes),
            r#"(\["[0-9a-f]{64}"\]|0199a000-1111-7222-8333-[0-9a-f]{12}|王芳| ){0,6}"#.prop_map(String::into_bytes),
        ]) {
            let (text, apart) = packed(&value);
            prop_assert_eq!(unpacked(&text, &apart, value.len() as u64).unwrap(), value);
        }
    }

    #[test]
    fn ids_and_hashes_are_taken_out() {
        assert_eq!(packed(OWN_ID.to_string().as_bytes()), (vec![OWN], vec![]));
        let other = Uuid::from_u128(7);
        assert_eq!(packed(other.to_string().as_bytes()), (vec![UUID], other.as_bytes().to_vec()));
        let (text, apart) = packed(format!("[\"{}\"]", "ab".repeat(32)).as_bytes());
        assert_eq!((text.as_slice(), apart), (b"[\"\xfa\x20\"]".as_slice(), vec![0xab; 32]));
        assert_eq!(packed(b"0123456789").0, b"0123456789");
    }

    #[test]
    fn a_value_may_not_be_longer_than_it_says() {
        assert!(unpacked(&[OWN], &[], 35).is_err());
        assert!(unpacked(&[UUID], &[0; 15], 36).is_err());
        assert!(unpacked(&[0xfb], &[], 1).is_err());
    }
}
