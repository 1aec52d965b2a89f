//! Why a photo couldn't be measured.

use thiserror::Error;

use crate::decode::MAX_MEGAPIXELS;

/// A refusal. The text is for logs; people read the words kept under [`MeasureError::code`].
#[derive(Debug, Clone, PartialEq, Error)]
pub enum MeasureError {
    /// The bytes are no JPEG or PNG, or are damaged beyond reading.
    #[error("not a readable picture: {why}")]
    NotAnImage {
        /// What the decoder said.
        why: String,
    },
    /// A picture of another kind, or with a feature we don't read.
    #[error("unsupported picture: {what}")]
    Unsupported {
        /// The format or feature.
        what: String,
    },
    /// A phone's HEIC photo: nothing in pure Rust reads what is inside.
    #[error("a HEIC photo")]
    Heic,
    /// The bytes end before the picture does, so its lower part is missing.
    #[error("the picture ends too early")]
    CutShort,
    /// A picture in which nothing could be measured or shown.
    #[error("only {width} x {height} pixels")]
    TooFewPixels {
        /// Width the header announces.
        width: u32,
        /// Height the header announces.
        height: u32,
    },
    /// More pixels than we hold in memory; of a kind that takes more of it, the limit
    /// is lower.
    #[error("{megapixels:.1} megapixels, limit {limit}")]
    TooManyPixels {
        /// Millions of pixels the header announces.
        megapixels: f64,
        /// The most we take.
        limit: u32,
    },
    /// More bytes than a photo has.
    #[error("{bytes} bytes, limit {limit}")]
    TooLarge {
        /// Length of the file.
        bytes: usize,
        /// The most we take.
        limit: usize,
    },
    /// Too few markers of the mat are visible, or they lie too close together.
    #[error("mat not found, {markers_seen} markers seen")]
    MatNotFound {
        /// How many of the mat's markers were seen.
        markers_seen: usize,
    },
    /// The mat is there, but seen in a mirror.
    #[error("the picture is mirrored, {markers_seen} markers seen")]
    Mirrored {
        /// How many of the mat's markers were seen in the mirror.
        markers_seen: usize,
    },
    /// The mat is there, but the picture isn't sharp.
    #[error("the picture is blurred")]
    Blurred,
    /// No mat can be seen, for there is too little light.
    #[error("too dark to see a mat")]
    TooDark,
    /// No mat can be seen, for there is too much light.
    #[error("too bright to see a mat")]
    TooBright,
    /// More than one mat is seen; their markers can't be told apart.
    #[error("more than one mat, {twice} of {markers_seen} markers seen twice")]
    TwoMats {
        /// How many different markers were seen.
        markers_seen: usize,
        /// How many of them in two places.
        twice: usize,
    },
    /// The mat's definition makes no sense (unknown dictionary, no markers, bad sizes).
    #[error("unusable mat definition: {why}")]
    BadMat {
        /// What is wrong with it.
        why: String,
    },
    /// A picture to hand out could not be written.
    #[error("picture not written: {why}")]
    Encode {
        /// What the encoder said.
        why: String,
    },
}

impl MeasureError {
    /// The stable code that messages are looked up by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAnImage { .. } => "not_an_image",
            Self::Unsupported { .. } => "unsupported_image",
            Self::Heic => "photo_heic",
            Self::CutShort => "photo_cut_short",
            Self::TooFewPixels { .. } => "too_few_pixels",
            // A camera's own limit can be set; what is heavier than its photos is saved otherwise.
            Self::TooManyPixels { limit, .. } if *limit < MAX_MEGAPIXELS => "picture_too_heavy",
            Self::TooManyPixels { .. } => "too_many_pixels",
            Self::TooLarge { .. } => "photo_too_large",
            Self::MatNotFound { .. } => "mat_not_found",
            Self::Mirrored { .. } => "photo_mirrored",
            Self::Blurred => "photo_blurred",
            Self::TooDark => "photo_too_dark",
            Self::TooBright => "photo_too_bright",
            Self::TwoMats { .. } => "two_mats",
            Self::BadMat { .. } => "bad_mat",
            Self::Encode { .. } => "picture_not_written",
        }
    }
}
