//! From how likely each kind is to what is said.

use std::sync::LazyLock;

use crate::Recognition;

/// The produce that can be named.
pub const PRODUCE: [&str; 13] = [
    "apple",
    "lemon",
    "lime",
    "orange",
    "mandarin",
    "tomato",
    "pear",
    "peach",
    "kiwifruit",
    "mango",
    "sweet pepper",
    "garlic",
    "potato",
];

/// Kinds that are no produce; a thing is whatever the network was trained to tell apart
/// before it learnt produce, and produce is never taken for.
const NOTHING: [&str; 3] = ["carton", "surface", "thing"];

/// Less likely isn't named. Of shop photos held out while learning 97 % are named rightly,
/// each kind counting alike (`training/README.md`).
const LEAST: f32 = 0.3;

/// The kinds in the order in which the network says how likely each is.
static KINDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../assets/recognising/kinds.json")).unwrap_or_default()
});

/// What is said where each kind is so likely.
pub(crate) fn said(odds: &[f32]) -> Recognition {
    let of = |kind: &str| -> f32 {
        KINDS.iter().zip(odds).filter(|(name, _)| *name == kind).map(|(_, odds)| odds).sum()
    };
    let nothing: f32 = NOTHING.into_iter().map(of).sum();
    let best = PRODUCE.into_iter().map(|name| (name, of(name))).max_by(|a, b| a.1.total_cmp(&b.1));
    let is_produce = nothing < 0.5;
    let named = best.filter(|(_, likely)| is_produce && *likely >= LEAST);
    let sure = if is_produce { 1.0 - nothing } else { nothing };
    Recognition {
        is_produce,
        produce: named.map(|(name, _)| name),
        confidence: named.map_or(sure, |(_, likely)| likely).clamp(0.0, 1.0),
        freshness: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn odds(of: &[(&str, f32)]) -> Vec<f32> {
        KINDS
            .iter()
            .map(|name| of.iter().find(|(kind, _)| kind == name).map_or(0.0, |(_, odds)| *odds))
            .collect()
    }

    #[test]
    fn every_produce_is_among_the_kinds() {
        for name in PRODUCE.iter().chain(&NOTHING) {
            assert!(KINDS.iter().any(|kind| kind == name), "{name}");
        }
    }

    #[test]
    fn what_is_not_sure_is_not_named() {
        let sure = said(&odds(&[("apple", 0.7), ("pear", 0.3)]));
        assert_eq!((sure.is_produce, sure.produce), (true, Some("apple")));
        assert!((sure.confidence - 0.7).abs() < 1e-6);
        let unsure = said(&odds(&[("apple", 0.29), ("pear", 0.27), ("banana", 0.19), ("carton", 0.25)]));
        assert_eq!((unsure.is_produce, unsure.produce), (true, None));
        assert!((unsure.confidence - 0.75).abs() < 1e-6);
        let other = said(&odds(&[("banana", 0.9), ("lemon", 0.1)]));
        assert_eq!((other.is_produce, other.produce), (true, None));
        let carton = said(&odds(&[("carton", 0.5), ("surface", 0.3), ("lemon", 0.2)]));
        assert_eq!((carton.is_produce, carton.produce), (false, None));
        let cup = said(&odds(&[("thing", 0.6), ("tomato", 0.4)]));
        assert_eq!((cup.is_produce, cup.produce), (false, None));
        assert!((cup.confidence - 0.6).abs() < 1e-6);
        let tomato = said(&odds(&[("thing", 0.4), ("tomato", 0.6)]));
        assert_eq!((tomato.is_produce, tomato.produce), (true, Some("tomato")));
    }
}
