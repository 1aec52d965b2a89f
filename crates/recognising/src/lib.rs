//! What a photo shows, without a mat: a proposal which picture to tap, never more.
//!
//! A small network that was trained on everyday things looks at the photo, and a last
//! layer learnt from photos of produce says how likely each kind is
//! (`training/README.md`). Where it isn't sure it says so. How fresh a tomato is comes
//! from what the same network sees on the fruit, and from its colours.

mod freshness;
mod fruit;
mod kinds;
mod network;
mod picture;
mod skin;

use image::RgbImage;
use image::imageops::flip_horizontal;
use network::Network;
use punnet_measuring::MeasureError;
use rten_tensor::AsView;
use serde::Serialize;
use thiserror::Error;

pub use kinds::PRODUCE;

/// The only produce whose freshness was learnt.
const FRESHNESS_OF: &str = "tomato";
/// The second look goes nearer, to a square so many tenths as wide.
const NEARER: u32 = 7;

/// Why nothing could be said.
#[derive(Debug, Error)]
pub enum RecogniseError {
    /// The photo can't be read.
    #[error(transparent)]
    Photo(#[from] MeasureError),
    /// The network can't be loaded or run: a fault of this program.
    #[error("the network: {0}")]
    Network(String),
}

impl RecogniseError {
    /// The stable code that messages are looked up by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Photo(error) => error.code(),
            Self::Network(_) => "not_recognised",
        }
    }
}

/// What a photo seems to show.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Recognition {
    /// Whether it is fruit or vegetables at all.
    pub is_produce: bool,
    /// One of [`PRODUCE`]; nothing where it is none of them, or that isn't sure.
    pub produce: Option<&'static str>,
    /// How likely what is said is right, 0 to 1: of the produce where one is named,
    /// else of `is_produce`.
    pub confidence: f32,
    /// How fresh from 1, the freshest, to 10; nothing where that can't be told.
    pub freshness: Option<u8>,
}

/// The network, loaded.
pub struct Recogniser {
    eyes: Network,
    judge: Network,
}

impl Recogniser {
    /// Loads the network that comes with the program; about 0.1 s and 20 MB.
    ///
    /// # Errors
    /// [`RecogniseError::Network`].
    pub fn load() -> Result<Self, RecogniseError> {
        Ok(Self { eyes: Network::eyes()?, judge: Network::freshness()? })
    }

    /// Says what a JPEG or PNG shows. Its middle square is what counts, looked at twice;
    /// freshness is that of the largest tomato.
    ///
    /// # Errors
    /// [`RecogniseError`].
    pub fn recognise(&self, photo: &[u8]) -> Result<Recognition, RecogniseError> {
        let photo = picture::whole(punnet_measuring::decode(photo)?.pixels)?;
        let said = kinds::said(&self.odds(&photo)?);
        let judged = said.produce == Some(FRESHNESS_OF);
        let freshness = if judged { freshness::grade(&self.eyes, &self.judge, &photo)? } else { None };
        Ok(Recognition { freshness, ..said })
    }

    /// How likely each kind is: the mean of two looks, the second nearer and in a mirror.
    fn odds(&self, photo: &RgbImage) -> Result<Vec<f32>, RecogniseError> {
        let whole = self.look(&picture::middle(photo, 10))?;
        let near = self.look(&flip_horizontal(&picture::middle(photo, NEARER)))?;
        Ok(whole.iter().zip(near).map(|(a, b)| f32::midpoint(*a, b)).collect())
    }

    /// How likely each kind is at one look.
    fn look(&self, square: &RgbImage) -> Result<Vec<f32>, RecogniseError> {
        let seen = self.eyes.run(&picture::tensor(square), &["kinds"])?;
        Ok(seen.first().map(|kinds| kinds.to_vec()).unwrap_or_default())
    }
}
