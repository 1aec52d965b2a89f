//! What makes a leader look twice at a proposal: lots without any of it may be
//! approved together, those with most of it are looked at first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::inspection::{Proposal, RuleResult};
use crate::measurement::BlemishKind;
use crate::standard::RuleUnit;

/// Fewer counted pieces than this say little of a lot: even with none below the class,
/// up to 45 % of the lot may be ([`crate::sample::upper_bound`] of 0 in 5).
pub const FEW_PIECES: usize = 5;
/// A size this near its limit could be on the other side of it, mm: about what
/// measuring a piece errs by.
pub const NEAR_MM: f64 = 1.0;
/// The same for what the skin shows, as a share of the limit: areas are off by a tenth in
/// the median and by a quarter now and then.
pub const NEAR_SHARE: f64 = 0.25;
/// The same for how much of the skin has a colour, percent of the skin: where a colour ends
/// is a matter of the eye.
pub const NEAR_PERCENT: f64 = 10.0;
/// From this area on nearly every blemish is found, and a leader looks whether what was answered
/// of the skin fits it, cm².
pub const BLEMISH_CM2: f64 = 0.2;

/// One reason to look twice.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Few pieces were counted.
    FewPieces,
    /// A size is so near its limit that it could be on the other side.
    NearLimit,
    /// A piece shows blemishes of [`BLEMISH_CM2`] or more, or one that looks like rot.
    Blemish,
    /// Something lay there that didn't count, or was cut apart from its neighbour.
    Uncounted,
    /// The photo or the mat wasn't as it should be.
    Photo,
    /// The lot was approved before and has changed since.
    Changed,
}

impl Doubt {
    /// Every doubt, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::FewPieces, Self::NearLimit, Self::Blemish, Self::Uncounted, Self::Photo, Self::Changed];

    /// The word stored in the list's table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FewPieces => "few_pieces",
            Self::NearLimit => "near_limit",
            Self::Blemish => "blemish",
            Self::Uncounted => "uncounted",
            Self::Photo => "photo",
            Self::Changed => "changed",
        }
    }

    /// The doubt a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| doubt.code() == code)
    }
}

/// Of an inspection's JSON what doubts are judged by. Outlines are most of it and
/// aren't read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Judged {
    /// What the pixels said.
    pub measurement: Looked,
    /// What follows.
    pub proposal: Proposal,
    /// When it was kept, UTC ms.
    pub at_ms: i64,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Looked {
    /// Each piece.
    pub pieces: Vec<LookedPiece>,
    /// What was doubtful of the photo, as codes.
    #[serde(default)]
    pub warnings: Vec<String>,
}

/// A piece.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct LookedPiece {
    /// Whether it counts.
    pub counted: bool,
    /// Whether it was cut apart from another.
    #[serde(default)]
    pub touching: bool,
    /// What its skin shows.
    #[serde(default)]
    pub blemishes: Vec<LookedBlemish>,
}

impl LookedPiece {
    /// Whether its skin is to be looked at again.
    fn is_blemished(&self) -> bool {
        let area_cm2: f64 = self.blemishes.iter().filter(|b| !b.again).map(|b| b.area_cm2).sum();
        area_cm2 >= BLEMISH_CM2 || self.blemishes.iter().any(|b| b.kind == Some(BlemishKind::Rot))
    }
}

/// A blemish.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct LookedBlemish {
    /// Area on the curved skin, in square centimetres.
    pub area_cm2: f64,
    /// What made it, where its looks tell.
    #[serde(default)]
    pub kind: Option<BlemishKind>,
    /// Whether another one may be the same.
    #[serde(default)]
    pub again: bool,
}

/// Whether what was measured could as well be on the other side of the limit.
fn is_near(rule: &RuleResult) -> bool {
    let reach = match rule.unit {
        RuleUnit::Mm => NEAR_MM,
        RuleUnit::Cm | RuleUnit::Cm2 => NEAR_SHARE * rule.limit,
        RuleUnit::Percent => NEAR_PERCENT,
    };
    (rule.measured - rule.limit).abs() < reach
}

/// What makes one look twice, in the order of [`Doubt::ALL`].
#[must_use]
pub fn doubts(judged: &Judged, approved_before: bool) -> Vec<Doubt> {
    let Looked { pieces, warnings } = &judged.measurement;
    let holds = |doubt: &Doubt| match doubt {
        Doubt::FewPieces => pieces.iter().filter(|p| p.counted).count() < FEW_PIECES,
        Doubt::NearLimit => judged.proposal.rules.iter().any(is_near),
        Doubt::Blemish => pieces.iter().any(|p| p.counted && p.is_blemished()),
        Doubt::Uncounted => pieces.iter().any(|p| !p.counted || p.touching),
        Doubt::Photo => !warnings.is_empty(),
        Doubt::Changed => approved_before,
    };
    Doubt::ALL.into_iter().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspection::{RuleResult, Verdict};
    use crate::standard::{Class, Mark, RuleKind};

    fn rule(measured_mm: f64) -> RuleResult {
        RuleResult {
            rule: RuleKind::DiameterMin,
            class: Class::I,
            verdict: Verdict::Pass,
            measured: measured_mm,
            limit: 60.0,
            unit: RuleUnit::Mm,
            pieces: Vec::new(),
            tolerated: 0,
            clause: "III".to_owned(),
            mark: Mark::Verified,
        }
    }

    fn judged(counted: usize, measured_mm: f64) -> Judged {
        let proposal = Proposal {
            standard: "s".to_owned(),
            edition: "1".to_owned(),
            class: Class::I,
            pieces: Vec::new(),
            rules: vec![rule(measured_mm)],
            questions: Vec::new(),
            size_code: None,
        };
        let pieces = vec![LookedPiece { counted: true, touching: false, blemishes: Vec::new() }; counted];
        Judged { measurement: Looked { pieces, warnings: Vec::new() }, proposal, at_ms: 0 }
    }

    #[test]
    fn each_doubt_has_its_own_cause() {
        assert_eq!(doubts(&judged(5, 62.0), false), []);
        assert_eq!(doubts(&judged(4, 62.0), false), [Doubt::FewPieces]);
        assert_eq!(doubts(&judged(5, 60.9), false), [Doubt::NearLimit]);
        assert_eq!(doubts(&judged(5, 59.1), false), [Doubt::NearLimit]);
        assert_eq!(doubts(&judged(5, 61.0), false), []);
        assert_eq!(doubts(&judged(5, 62.0), true), [Doubt::Changed]);
        let mut skin = judged(5, 62.0);
        skin.proposal.rules.push(RuleResult {
            rule: RuleKind::BlemishArea,
            limit: 1.0,
            unit: RuleUnit::Cm2,
            ..rule(0.8)
        });
        assert_eq!(doubts(&skin, false), [Doubt::NearLimit]);
        let mut pale = judged(5, 62.0);
        pale.proposal.rules.push(RuleResult {
            rule: RuleKind::RedLeast,
            limit: 50.0,
            unit: RuleUnit::Percent,
            ..rule(58.0)
        });
        assert_eq!(doubts(&pale, false), [Doubt::NearLimit]);
        let mut odd = judged(6, 62.0);
        odd.measurement.warnings.push("few_markers".to_owned());
        if let Some(piece) = odd.measurement.pieces.first_mut() {
            piece.touching = true;
        }
        assert_eq!(doubts(&odd, false), [Doubt::Uncounted, Doubt::Photo]);
    }

    #[test]
    fn skin_that_contradicts_a_clean_answer_is_looked_at() {
        let with = |blemishes: Vec<LookedBlemish>, counted| {
            let mut lot = judged(5, 62.0);
            if let Some(piece) = lot.measurement.pieces.first_mut() {
                (piece.blemishes, piece.counted) = (blemishes, counted);
            }
            lot.measurement.pieces.push(LookedPiece {
                counted: true,
                touching: false,
                blemishes: Vec::new(),
            });
            doubts(&lot, false)
        };
        let mark = |area_cm2, kind| LookedBlemish { area_cm2, kind, again: false };
        assert_eq!(with(vec![mark(0.1, Some(BlemishKind::Scab)), mark(0.05, None)], true), []);
        assert_eq!(with(vec![mark(0.1, None), mark(0.1, None)], true), [Doubt::Blemish]);
        assert_eq!(with(vec![mark(0.05, Some(BlemishKind::Rot))], true), [Doubt::Blemish]);
        assert_eq!(with(vec![mark(3.0, Some(BlemishKind::Rot))], false), [Doubt::Uncounted]);
    }

    #[test]
    fn a_word_names_its_doubt() {
        for doubt in Doubt::ALL {
            assert_eq!(Doubt::from_code(doubt.code()), Some(doubt));
            assert_eq!(serde_json::to_value(doubt).ok(), Some(doubt.code().into()));
        }
        assert_eq!(Doubt::from_code("none"), None);
    }

    #[test]
    fn it_is_read_out_of_a_whole_inspection() -> Result<(), serde_json::Error> {
        let json = serde_json::json!({
            "measurement": {"pieces": [{"counted": true, "touching": false, "outline_px": [[1, 2]],
                "blemishes": [{"area_cm2": 0.3, "length_cm": 1.0, "kind": "rot", "outline_px": [[1, 2]]}]}]},
            "proposal": {"standard": "s", "edition": "1", "class": "i", "pieces": [], "rules": [], "questions": []},
            "at_ms": 5, "photo": "ab",
        });
        let judged: Judged = serde_json::from_value(json)?;
        assert_eq!((judged.measurement.pieces.len(), judged.at_ms), (1, 5));
        assert!(judged.measurement.pieces.iter().all(LookedPiece::is_blemished));
        Ok(())
    }
}
