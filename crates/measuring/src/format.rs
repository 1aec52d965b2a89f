//! What the first bytes of a picture say that its decoder doesn't. All of it is
//! outside data: what doesn't parse is left to the decoder to refuse.

/// Brands of the container that phones save as `.heic` (ISO/IEC 23008-12, annex B).
const HEIC_BRANDS: [&[u8; 4]; 10] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"];

/// Whether bytes begin like a HEIC photo.
#[must_use]
pub fn is_heic(bytes: &[u8]) -> bool {
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8) == Some(b"ftyp") && HEIC_BRANDS.iter().any(|b| b.as_slice() == brand)
}

/// Width and height in a PNG's first chunk (PNG, third edition, 11.2.1).
#[must_use]
pub fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
    let side = |at: usize| Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    Some((side(0)?, side(4)?))
}

/// Start of scan, end of image, and the frames whose coefficients come in several
/// scans (ITU-T T.81, table B.1).
const SCAN: u8 = 0xDA;
const END: [u8; 2] = [0xFF, 0xD9];
const PROGRESSIVE: u8 = 0xC2;

/// Whether a JPEG lacks its end. Decoders fill up what is missing with grey, and
/// pieces that lie there would be missed without a word.
#[must_use]
pub fn is_cut_short(jpeg: &[u8]) -> bool {
    let scan = segments(jpeg).find(|s| s.kind == SCAN);
    scan.and_then(|s| jpeg.get(s.at..)).is_some_and(|rest| !rest.windows(2).any(|w| w == END))
}

/// Bytes a pixel that a decoder holds beside the pixels: a progressive JPEG's
/// coefficients, 16 bits for each sample.
#[must_use]
pub fn held_a_pixel(bytes: &[u8]) -> u64 {
    let frame = segments(bytes).take_while(|s| s.kind != SCAN).find(|s| s.kind == PROGRESSIVE);
    let samples = frame.and_then(|f| samples_a_pixel(bytes.get(f.at + 4..)?));
    2 * samples.unwrap_or_default()
}

/// How many samples a frame header (after its length) announces for each pixel, rounded up.
fn samples_a_pixel(frame: &[u8]) -> Option<u64> {
    let count = usize::from(*frame.get(5)?);
    let factors: Vec<u64> = (0..count)
        .map(|i| frame.get(7 + 3 * i).map(|f| u64::from(f >> 4) * u64::from(f & 15)))
        .collect::<Option<_>>()?;
    let most = factors.iter().copied().max()?.max(1);
    Some(factors.iter().sum::<u64>().div_ceil(most))
}

/// A segment of a JPEG: its marker's second byte and where the marker is.
struct Segment {
    kind: u8,
    at: usize,
}

/// The segments up to the first scan; none of what is no JPEG.
fn segments(jpeg: &[u8]) -> impl Iterator<Item = Segment> + '_ {
    let mut next = jpeg.starts_with(&[0xFF, 0xD8]).then_some(2usize);
    std::iter::from_fn(move || {
        let mut at = next?;
        // any number of fill bytes may stand before a marker
        while jpeg.get(at..at + 2)? == [0xFF, 0xFF] {
            at += 1;
        }
        let &[0xFF, kind, high, low] = jpeg.get(at..at + 4)? else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        next = (kind != SCAN).then_some(at + 2 + length);
        Some(Segment { kind, at })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    /// A head, a frame of three components with the first one's factors, a scan.
    fn jpeg(frame: u8, factors: u8, rest: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xFF, 0xE1, 0, 4, 0xFF, 0xD9];
        bytes.extend([0xFF, frame, 0, 17, 8, 0, 64, 0, 64, 3, 1, factors, 0, 2, 0x11, 1, 3, 0x11, 1]);
        bytes.extend([0xFF, SCAN, 0, 2]);
        bytes.extend(rest);
        bytes
    }

    #[test]
    fn only_an_end_after_the_scan_counts() {
        assert!(is_cut_short(&jpeg(0xC0, 0x22, &[1, 2, 0xFF, 0, 3])));
        assert!(!is_cut_short(&jpeg(0xC0, 0x22, &[1, 2, 0xFF, 0xD9, 3])));
        assert!(!is_cut_short(b"\xFF\xD8\xFF"));
    }

    #[test]
    fn a_progressive_frame_is_held_in_whole() {
        assert_eq!(held_a_pixel(&jpeg(0xC0, 0x22, &[])), 0);
        assert_eq!(held_a_pixel(&jpeg(0xC2, 0x22, &[])), 4);
        assert_eq!(held_a_pixel(&jpeg(0xC2, 0x11, &[])), 6);
        assert_eq!(held_a_pixel(b"\x89PNG"), 0);
    }

    #[test]
    fn bytes_of_any_kind_never_panic() {
        let whole = jpeg(0xC2, 0x22, &[0xFF, 0xD9]);
        for cut in 0..whole.len() {
            for value in [0, 0x7F, 0xFF] {
                let mut bad = whole.clone();
                bad[cut] = value;
                let _ = (is_heic(&bad), is_cut_short(&bad), held_a_pixel(&bad[..cut]));
            }
        }
    }
}
