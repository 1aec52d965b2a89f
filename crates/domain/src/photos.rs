//! In which order photos travel, and which full-size copies a kiosk may do without.
//!
//! A photo is a blob named by its BLAKE3 hash; records name it. An inspection names
//! its photo's thumbnail too: a small JPEG that is a blob of its own.

use std::cmp::Reverse;

use crate::log::Hash;

/// No photo is larger, in bytes: a 12-megapixel JPEG has 3 to 6 MB.
pub const PHOTO_MAX_BYTES: u64 = 32 << 20;
/// No thumbnail is larger, in bytes: a list of lots costs one of these a line.
pub const THUMBNAIL_MAX_BYTES: u64 = 8 << 10;
/// A photo that couldn't be sent or fetched is left alone for so long.
pub const TROUBLE_PAUSE_MS: i64 = 24 * 3_600_000;

/// How much somebody waits for a photo at its full size; the first matters most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Somebody on this kiosk asked for it.
    Asked,
    /// Its lot was approved as another class than the photo says.
    Disputed,
    /// Its lot waits for an approval.
    Waiting,
    /// Nobody waits for it.
    Settled,
}

/// A photo that might travel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traveller {
    /// The photo.
    pub hash: Hash,
    /// Whether it is only ever named as a thumbnail.
    pub thumbnail: bool,
    /// How much it is needed.
    pub need: Need,
    /// The newest record that names it. Ids begin with the time (UUIDv7), so a
    /// larger one is newer.
    pub record: [u8; 16],
}

/// Thumbnails first, so that lists have pictures after a few KB a photo; then what is
/// needed most; the newest before older ones.
pub fn in_order(photos: &mut [Traveller]) {
    photos.sort_by_key(|photo| (!photo.thumbnail, photo.need, Reverse(photo.record), photo.hash));
}

/// A full-size photo that is here and that the hub said it holds whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The photo.
    pub hash: Hash,
    /// Its size in bytes.
    pub bytes: u64,
    /// How much it is needed.
    pub need: Need,
    /// The newest record that names it.
    pub record: [u8; 16],
}

/// Which copies to drop so that at most so many bytes of photos stay: the oldest
/// first, and only those nobody waits for. `bytes_here` counts all photos here.
#[must_use]
pub fn to_drop(mut kept: Vec<Kept>, bytes_here: u64, keep_bytes: u64) -> Vec<Kept> {
    kept.retain(|photo| photo.need == Need::Settled);
    kept.sort_by_key(|photo| (photo.record, photo.hash));
    let mut left = bytes_here;
    kept.into_iter()
        .take_while(|photo| {
            let over = left > keep_bytes;
            left = left.saturating_sub(photo.bytes);
            over
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn photo(hash: u8, thumbnail: bool, need: Need, record: u8) -> Traveller {
        Traveller { hash: [hash; 32], thumbnail, need, record: [record; 16] }
    }

    fn kept(hash: u8, bytes: u64, need: Need, record: u8) -> Kept {
        Kept { hash: [hash; 32], bytes, need, record: [record; 16] }
    }

    #[test]
    fn thumbnails_then_what_is_needed_then_the_newest() {
        let mut photos = [
            photo(1, false, Need::Settled, 1),
            photo(2, false, Need::Settled, 2),
            photo(3, false, Need::Waiting, 1),
            photo(4, false, Need::Disputed, 1),
            photo(5, true, Need::Settled, 1),
            photo(6, true, Need::Settled, 2),
            photo(7, false, Need::Asked, 1),
        ];
        in_order(&mut photos);
        assert_eq!(photos.map(|p| p.hash[0]), [6, 5, 7, 4, 3, 2, 1]);
    }

    #[test]
    fn the_oldest_goes_first_and_no_more_than_needed() {
        let here = || {
            vec![
                kept(1, 100, Need::Settled, 3),
                kept(2, 100, Need::Settled, 1),
                kept(3, 100, Need::Disputed, 0),
                kept(4, 100, Need::Waiting, 0),
                kept(5, 100, Need::Settled, 2),
            ]
        };
        let dropped = |keep| to_drop(here(), 500, keep).iter().map(|p| p.hash[0]).collect::<Vec<_>>();
        assert_eq!(dropped(500), [0_u8; 0]);
        assert_eq!(dropped(499), [2]);
        assert_eq!(dropped(350), [2, 5]);
        assert_eq!(dropped(0), [2, 5, 1], "what is disputed or waits for an approval stays");
    }

    proptest! {
        #[test]
        fn as_much_as_said_stays_or_nothing_more_can_go(
            sizes in proptest::collection::vec((1..5_000_u64, any::<bool>()), 0..40), keep in 0..100_000_u64,
        ) {
            let need = |settled| if settled { Need::Settled } else { Need::Waiting };
            let here: Vec<Kept> =
                (0..).zip(&sizes).map(|(n, (bytes, settled))| kept(n, *bytes, need(*settled), n)).collect();
            let all: u64 = sizes.iter().map(|(bytes, _)| bytes).sum();
            let gone = to_drop(here.clone(), all, keep);
            prop_assert!(gone.iter().all(|photo| photo.need == Need::Settled));
            let left = all - gone.iter().map(|photo| photo.bytes).sum::<u64>();
            let may_go = here.iter().filter(|photo| photo.need == Need::Settled).count();
            prop_assert!(left <= keep || gone.len() == may_go);
            // Without the last one more would have stayed than wished.
            prop_assert!(gone.last().is_none_or(|last| left + last.bytes > keep));
        }
    }
}
