//! The network and the judge of freshness, as they are run.

use rten::{Model, ModelOptions, NodeId, Value};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use crate::RecogniseError;

/// The network with its last layer, ONNX with weights in half precision.
static EYES: &[u8] = include_bytes!("../../../assets/recognising/model.onnx");
/// From what the network sees on a tomato to its grades of freshness.
static FRESHNESS: &[u8] = include_bytes!("../../../assets/recognising/freshness.onnx");

/// A model with one input, whose outputs are asked for by name.
pub(crate) struct Network {
    model: Model,
    input: NodeId,
}

fn failed(why: impl std::fmt::Display) -> RecogniseError {
    RecogniseError::Network(why.to_string())
}

impl Network {
    pub(crate) fn eyes() -> Result<Self, RecogniseError> {
        Self::load(EYES)
    }

    pub(crate) fn freshness() -> Result<Self, RecogniseError> {
        Self::load(FRESHNESS)
    }

    fn load(bytes: &'static [u8]) -> Result<Self, RecogniseError> {
        let model = ModelOptions::with_all_ops().load_static_slice(bytes).map_err(failed)?;
        let input = model.input_ids().first().copied().ok_or_else(|| failed("no input"))?;
        Ok(Self { model, input })
    }

    /// What comes out under some names; only as much is run as they need.
    pub(crate) fn run<const N: usize>(
        &self,
        input: &NdTensor<f32, N>,
        names: &[&str],
    ) -> Result<Vec<Tensor<f32>>, RecogniseError> {
        let ids: Result<Vec<NodeId>, _> = names.iter().map(|name| self.model.node_id(name)).collect();
        let ids = ids.map_err(failed)?;
        let out = self.model.run(vec![(self.input, input.as_dyn().into())], &ids, None).map_err(failed)?;
        let numbers = |value: Value| value.try_into().map_err(|e| failed(format!("{e:?}")));
        out.into_iter().map(numbers).collect()
    }
}
