//! What a photo shows, without a mat: a proposal which picture to tap, never more.
//!
//! A small network that was trained on everyday things looks at the photo, and a last
//! layer learnt from photos of produce says how likely each kind is
//! (`training/README.md`). Where it isn't sure it says so.

mod kinds;
mod picture;

use punnet_measuring::MeasureError;
use rten::{Model, ModelOptions};
use serde::Serialize;
use thiserror::Error;

pub use kinds::PRODUCE;

/// The network with its last layer, ONNX with weights in half precision.
static MODEL: &[u8] = include_bytes!("../../../assets/recognising/model.onnx");

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
    model: Model,
}

impl Recogniser {
    /// Loads the network that comes with the program; about 0.1 s and 20 MB.
    ///
    /// # Errors
    /// [`RecogniseError::Network`].
    pub fn load() -> Result<Self, RecogniseError> {
        let model = ModelOptions::with_all_ops().load_static_slice(MODEL);
        Ok(Self { model: model.map_err(|e| RecogniseError::Network(e.to_string()))? })
    }

    /// Says what a JPEG or PNG shows. Its middle square is what counts.
    ///
    /// # Errors
    /// [`RecogniseError`].
    pub fn recognise(&self, photo: &[u8]) -> Result<Recognition, RecogniseError> {
        let photo = punnet_measuring::decode(photo)?;
        let odds = self.odds(&picture::seen(&photo.pixels)?)?;
        Ok(kinds::said(&odds))
    }

    fn odds(&self, picture: &rten_tensor::NdTensor<f32, 4>) -> Result<Vec<f32>, RecogniseError> {
        use rten_tensor::prelude::*;
        let failed = |why: String| RecogniseError::Network(why);
        let out = self.model.run_one(picture.view().into(), None).map_err(|e| failed(e.to_string()))?;
        let out: rten_tensor::Tensor<f32> = out.try_into().map_err(|e| failed(format!("{e:?}")))?;
        Ok(out.iter().copied().collect())
    }
}
