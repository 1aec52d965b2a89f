//! Sealed files that carry an exchange where no line does: on a stick, in any
//! folder, on a field officer's laptop.
//!
//! A bundle is a head that anybody may read and its writer signed, and a body that
//! only the cooperative's devices and its hub can open. Whoever reads one takes
//! frame by frame, each on disk before the next, so that a file that ends in the
//! middle brings what was before. The format is written down in
//! `docs/exchange-format.md`.

mod error;
mod folder;
mod head;
mod place;
mod read;
mod seal;
mod write;

pub use error::BundleError;
pub use folder::{Found, Kept, drop_older, find, is_name, is_whole, keep, keep_as, name_of, open, tidy};
pub use head::{Head, HeadBytes, read_head};
pub use place::{PutFile, Refused, TakenFile, TakenFiles, put_into, take_file, take_from};
pub use read::{Reading, Report, read};
pub use write::{Amount, Wish, Written, write};

/// How a bundle's file name ends.
pub const ENDING: &str = ".punnet";
/// A bundle is for so long, ms.
pub const GOOD_FOR_MS: i64 = 60 * 24 * 3_600_000;
/// Whoever's clock is further ahead than this has a wrong clock, ms.
pub const AHEAD_MS: i64 = 24 * 3_600_000;
/// A head has at most so many bytes: a frontier of 100,000 logs.
pub const HEAD_MAX_BYTES: usize = 3 << 20;
/// At most so many devices can open a bundle.
pub const READERS_MAX: usize = 1024;
/// A list of photos in a head has at most so many.
pub const PHOTOS_NAMED_MAX: usize = 1024;
/// A bundle has at most so many photos.
pub const PHOTOS_MAX: u32 = 4096;
/// And so many bytes of photos, unless less is wished for.
pub const PHOTOS_MAX_BYTES: u64 = 1 << 30;
/// The largest photo.
pub const PHOTO_MAX_BYTES: usize = 32 << 20;
/// A section of frames has at most so many bytes, as packed.
pub const SECTION_MAX_BYTES: usize = 16 << 20;
/// A bundle has at most so many bytes of frames, as packed.
pub const FRAMES_MAX_BYTES: usize = 64 << 20;
/// A file larger than this is no bundle of ours.
pub const FILE_MAX_BYTES: u64 = 2 << 30;
/// In a folder at most so many names are looked at.
pub const NAMES_MAX: usize = 20_000;
/// And so many bundles opened.
pub const BUNDLES_MAX: usize = 1_000;

/// Told while a bundle is written or read: items (frames and photos) and bytes so
/// far, and how many there will be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Frames and photos done.
    pub items: u64,
    /// Frames and photos there are.
    pub items_all: u64,
    /// Bytes done.
    pub bytes: u64,
    /// Bytes there are, about.
    pub bytes_all: u64,
}
