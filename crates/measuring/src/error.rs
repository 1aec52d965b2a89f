//! Why a photo couldn't be measured.

use thiserror::Error;

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
    /// More pixels than we hold in memory.
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
            Self::TooManyPixels { .. } => "too_many_pixels",
            Self::TooLarge { .. } => "photo_too_large",
            Self::MatNotFound { .. } => "mat_not_found",
            Self::BadMat { .. } => "bad_mat",
            Self::Encode { .. } => "picture_not_written",
        }
    }
}
