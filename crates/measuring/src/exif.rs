//! The facts of a photo's EXIF that measuring needs. Everything in it is
//! outside data: whatever doesn't parse is simply not known.

/// What the camera wrote about the photo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exif {
    /// How the pixels must be turned to stand upright, 1 to 8 (TIFF `Orientation`).
    pub orientation: Option<u8>,
    /// Focal length in millimetres for a 35 mm film frame; 0 ("unknown") is left out.
    pub focal_35mm: Option<u16>,
    /// What the camera calls itself: its maker, where the model doesn't begin with it, and its model.
    pub camera: Option<String>,
}

/// TIFF tag of the maker, in the first directory.
const MAKE: u16 = 0x010F;
/// TIFF tag of the model, in the first directory.
const MODEL: u16 = 0x0110;
/// TIFF tag of the orientation, in the first directory.
const ORIENTATION: u16 = 0x0112;
/// TIFF tag of the pointer to the EXIF directory.
const EXIF_DIRECTORY: u16 = 0x8769;
/// EXIF tag `FocalLengthIn35mmFilm` (EXIF 2.32, 4.6.5).
const FOCAL_35MM: u16 = 0xA405;
/// TIFF type code of text that ends with a zero.
const ASCII: u16 = 2;
/// TIFF type code of a 16-bit number.
const SHORT: u16 = 3;
/// More of a maker's or model's name isn't read: both together are a name the kiosk keeps.
const NAME_BYTES: usize = 39;

/// Reads the TIFF structure inside an EXIF chunk.
#[must_use]
pub fn parse(chunk: &[u8]) -> Exif {
    let tiff = chunk.strip_prefix(b"Exif\0\0").unwrap_or(chunk);
    parse_tiff(tiff).unwrap_or_default()
}

fn parse_tiff(bytes: &[u8]) -> Option<Exif> {
    let little = match bytes.get(..4)? {
        [b'I', b'I', 42, 0] => true,
        [b'M', b'M', 0, 42] => false,
        _ => return None,
    };
    let tiff = Tiff { bytes, little };
    let first = tiff.u32(4)?;
    let orientation =
        tiff.short(first, ORIENTATION).and_then(|v| u8::try_from(v).ok()).filter(|v| (1..=8).contains(v));
    let focal_35mm = tiff
        .entry(first, EXIF_DIRECTORY)
        .and_then(|at| tiff.u32(at + 8))
        .and_then(|directory| tiff.short(directory, FOCAL_35MM))
        .filter(|&mm| mm > 0);
    Some(Exif { orientation, focal_35mm, camera: tiff.camera(first) })
}

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl Tiff<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn u32(&self, at: usize) -> Option<usize> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let value = if self.little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) };
        usize::try_from(value).ok()
    }

    /// Where the entry of a tag starts in the directory at `directory`.
    fn entry(&self, directory: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.u16(directory)?);
        (0..count)
            .map_while(|i| directory.checked_add(2 + 12 * i))
            .take_while(|&at| at < self.bytes.len())
            .find(|&at| self.u16(at) == Some(tag))
    }

    fn short(&self, directory: usize, tag: u16) -> Option<u16> {
        let at = self.entry(directory, tag)?;
        if self.u16(at + 2)? != SHORT {
            return None;
        }
        self.u16(at + 8)
    }

    fn text(&self, directory: usize, tag: u16) -> Option<&str> {
        let at = self.entry(directory, tag)?;
        if self.u16(at + 2)? != ASCII {
            return None;
        }
        let length = self.u32(at + 4)?;
        // What has room where its place would be written stands there itself.
        let from = if length <= 4 { at + 8 } else { self.u32(at + 8)? };
        let bytes = self.bytes.get(from..from.checked_add(length)?)?;
        let text = bytes.split(|&byte| byte == 0).next()?;
        let text = std::str::from_utf8(text.get(..NAME_BYTES).unwrap_or(text)).ok()?.trim();
        (!text.is_empty() && !text.chars().any(char::is_control)).then_some(text)
    }

    fn camera(&self, directory: usize) -> Option<String> {
        let model = self.text(directory, MODEL)?;
        let make = self.text(directory, MAKE).unwrap_or_default();
        let named = model.to_lowercase().starts_with(&make.to_lowercase());
        Some(if named { model.to_owned() } else { format!("{make} {model}") })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    /// A big-endian EXIF chunk with both facts.
    pub(crate) fn chunk(orientation: u16, focal: u16) -> Vec<u8> {
        let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
        tiff.extend(orientation.to_be_bytes());
        tiff.extend([0, 0]);
        tiff.extend([0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
        tiff.extend([0, 0, 0, 0, 0, 1]);
        tiff.extend([0xA4, 0x05, 0, 3, 0, 0, 0, 1]);
        tiff.extend(focal.to_be_bytes());
        tiff.extend([0, 0, 0, 0, 0, 0]);
        tiff
    }

    #[test]
    fn both_facts_are_read() {
        let exif = parse(&chunk(6, 27));
        assert_eq!(exif, Exif { orientation: Some(6), focal_35mm: Some(27), camera: None });
        let mut with_prefix = b"Exif\0\0".to_vec();
        with_prefix.extend(chunk(6, 27));
        assert_eq!(parse(&with_prefix), exif);
    }

    /// A little-endian EXIF chunk with a maker and a model.
    pub(crate) fn named(make: &str, model: &str) -> Vec<u8> {
        let texts = [make, model].map(|text| [text.as_bytes(), &[0]].concat());
        let mut tiff = b"II\x2a\0\x08\0\0\0\x02\0".to_vec();
        let (mut after, mut end) = (Vec::<u8>::new(), 38_u32);
        for (tag, text) in [MAKE, MODEL].into_iter().zip(&texts) {
            let length = u32::try_from(text.len()).unwrap();
            tiff.extend([tag.to_le_bytes(), ASCII.to_le_bytes()].concat());
            tiff.extend(length.to_le_bytes());
            if length <= 4 {
                tiff.extend(text.iter().copied().chain([0; 4]).take(4));
                continue;
            }
            tiff.extend(end.to_le_bytes());
            after.extend(text);
            end += length;
        }
        tiff.extend([0; 4]);
        tiff.extend(after);
        tiff
    }

    #[test]
    fn a_camera_is_named_by_its_maker_and_model() {
        let camera = |make, model| parse(&named(make, model)).camera;
        assert_eq!(camera("samsung", "SM-A325F").as_deref(), Some("samsung SM-A325F"));
        assert_eq!(camera("Canon", "Canon EOS 250D").as_deref(), Some("Canon EOS 250D"));
        assert_eq!(camera("LGE", "G4 ").as_deref(), Some("LGE G4"));
        assert_eq!(camera("", "Redmi 9").as_deref(), Some("Redmi 9"));
        assert_eq!(camera("samsung", " "), None);
        assert_eq!(camera("a\nb", "x\u{7}y"), None);
        let long = camera(&"m".repeat(200), &"x".repeat(200)).unwrap();
        assert_eq!(long.chars().count(), 79, "a name the kiosk keeps");
    }

    #[test]
    fn zero_means_unknown_and_nonsense_is_left_out() {
        assert_eq!(parse(&chunk(9, 0)), Exif::default());
    }

    #[test]
    fn damaged_bytes_never_panic() {
        for whole in [chunk(6, 27), named("samsung", "SM-A325F")] {
            for cut in 0..whole.len() {
                let _ = parse(&whole[..cut]);
            }
            for at in 0..whole.len() {
                for value in [0, 0x7f, 0xff] {
                    let mut bad = whole.clone();
                    bad[at] = value;
                    let _ = parse(&bad);
                }
            }
        }
    }
}
