//! A photo that comes in pieces over a weak Wi-Fi. A piece may come again and the phone
//! may ask how far it is: it goes on from there.

use crate::Refusal;

/// A larger photo isn't taken, bytes; phones make 3 to 12 MB.
pub const UPLOAD_MAX_BYTES: usize = 32 * 1024 * 1024;
/// The largest piece, bytes.
pub const PART_MAX_BYTES: usize = 512 * 1024;

/// A photo on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    id: [u8; 16],
    total: usize,
    bytes: Vec<u8>,
}

impl Upload {
    /// Begins; nothing is set aside before it comes.
    ///
    /// # Errors
    /// [`Refusal::PhotoTooLarge`] above [`UPLOAD_MAX_BYTES`] and for nothing at all.
    pub fn begin(id: [u8; 16], total: usize) -> Result<Self, Refusal> {
        if total == 0 || total > UPLOAD_MAX_BYTES {
            return Err(Refusal::PhotoTooLarge);
        }
        Ok(Self { id, total, bytes: Vec::new() })
    }

    /// Whether it is this photo that comes.
    #[must_use]
    pub fn is(&self, id: [u8; 16], total: usize) -> bool {
        self.id == id && self.total == total
    }

    /// Which.
    #[must_use]
    pub fn id(&self) -> [u8; 16] {
        self.id
    }

    /// How many bytes it has.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many are here: from there the phone goes on.
    #[must_use]
    pub fn here(&self) -> usize {
        self.bytes.len()
    }

    /// Takes a piece that begins at `offset`. One that was here already, or that leaves a
    /// gap, changes nothing.
    pub fn add(&mut self, offset: usize, piece: &[u8]) {
        let fits = piece.len() <= PART_MAX_BYTES.min(self.total - self.here());
        if offset == self.here() && fits {
            self.bytes.extend_from_slice(piece);
        }
    }

    /// The photo, once it is here whole.
    #[must_use]
    pub fn whole(&self) -> Option<&[u8]> {
        (self.here() == self.total).then_some(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn too_much_and_nothing_are_refused_before_anything_comes() {
        for total in [0, UPLOAD_MAX_BYTES + 1, usize::MAX] {
            assert!(Upload::begin([0; 16], total).is_err(), "{total}");
        }
        let mut upload = Upload::begin([0; 16], UPLOAD_MAX_BYTES).unwrap();
        upload.add(0, &vec![0; PART_MAX_BYTES + 1]);
        assert_eq!(upload.here(), 0, "a piece that is too large");
    }

    proptest! {
        #[test]
        fn however_pieces_come_it_is_the_photo_or_not_whole(
            photo in proptest::collection::vec(any::<u8>(), 1..2000),
            pieces in proptest::collection::vec((0usize..2200, 1usize..600), 0..60),
        ) {
            let mut upload = Upload::begin([7; 16], photo.len()).unwrap();
            for (offset, length) in pieces {
                let end = (offset + length).min(photo.len());
                if offset < end {
                    upload.add(offset, &photo[offset..end]);
                }
                prop_assert_eq!(&upload.bytes[..], &photo[..upload.here()]);
            }
            // The phone goes on from where it is.
            while upload.whole().is_none() {
                let here = upload.here();
                upload.add(here, &photo[here..(here + 100).min(photo.len())]);
            }
            prop_assert_eq!(upload.whole().unwrap(), &photo[..]);
        }
    }
}
