//! What a piece may weigh, by its silhouette and its kind.

use serde::Deserialize;

use crate::measurement::PieceWeight;
use crate::produce::Produce;
use crate::standard::Mark;

/// How a kind's weight follows from its size, from `assets/weights.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightModel {
    /// The kind.
    pub produce: Produce,
    /// Density of the whole piece, g/cm³.
    pub density_g_cm3: f64,
    /// How high a lying piece is, as a share of its width.
    pub height_share: f64,
    /// Standard error of one piece's weight, as a share of it.
    pub error_share: f64,
    /// Where the figures are from.
    pub source: String,
    /// How they were verified.
    pub mark: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    weight: Vec<WeightModel>,
}

/// The models of a table.
///
/// # Errors
/// Text that isn't such a table.
pub fn parse(text: &str) -> Result<Vec<WeightModel>, toml::de::Error> {
    Ok(toml::from_str::<Table>(text)?.weight)
}

impl WeightModel {
    /// The weight of an ellipsoid with these largest and smallest caliper diameters (mm)
    /// seen from above: π/6 · length · width · height · density.
    #[must_use]
    pub fn weight(&self, feret_max_mm: f64, feret_min_mm: f64) -> PieceWeight {
        let volume_mm3 =
            std::f64::consts::FRAC_PI_6 * feret_max_mm * feret_min_mm.powi(2) * self.height_share;
        let grams = volume_mm3 / 1000.0 * self.density_g_cm3;
        PieceWeight { grams, error_g: grams * self.error_share }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TABLE: &str = include_str!("../../../assets/weights.toml");

    #[test]
    fn every_model_makes_sense_and_says_its_source() {
        let models = parse(TABLE).unwrap();
        for model in &models {
            assert!((0.6..1.2).contains(&model.density_g_cm3), "{model:?}");
            assert!((0.5..=1.0).contains(&model.height_share), "{model:?}");
            assert!((0.05..0.5).contains(&model.error_share), "{model:?}");
            assert!(!model.source.is_empty(), "{model:?}");
            assert_eq!(models.iter().filter(|m| m.produce == model.produce).count(), 1);
        }
    }

    #[test]
    fn a_ball_weighs_its_volume_times_its_density() {
        let apple = parse(TABLE).unwrap().into_iter().find(|m| m.produce == Produce::Apple).unwrap();
        let ball = WeightModel { density_g_cm3: 1.0, height_share: 1.0, error_share: 0.1, ..apple };
        let weight = ball.weight(100.0, 100.0);
        assert!((weight.grams - 523.6).abs() < 0.1 && (weight.error_g - 52.36).abs() < 0.01);
        assert!((ball.weight(100.0, 50.0).grams - 130.9).abs() < 0.1);
    }
}
