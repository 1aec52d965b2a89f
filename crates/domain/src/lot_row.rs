//! A lot as a line of a list: a projection, made anew from the records whenever
//! one of them changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::doubt::Doubt;
use crate::id::{DeviceId, LotId, PersonId};
use crate::lot::Lot;
use crate::produce::Produce;
use crate::standard::Class;

/// How far a lot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum LotStage {
    /// No inspection kept yet.
    Received,
    /// An inspection kept, no approval that holds.
    Waiting,
    /// A leader asked for it to be brought again, and that hasn't been done.
    Again,
    /// An approval holds.
    Approved,
    /// Taken back.
    Withdrawn,
}

impl LotStage {
    /// Every stage.
    pub const ALL: [Self; 5] = [Self::Received, Self::Waiting, Self::Again, Self::Approved, Self::Withdrawn];

    /// The word stored in the list's table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Waiting => "waiting",
            Self::Again => "again",
            Self::Approved => "approved",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The stage a word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == code)
    }

    /// How far a lot is, with or without an approval that holds.
    #[must_use]
    pub fn of(lot: &Lot, approved: bool) -> Self {
        match (lot.withdrawn_at_ms, approved, lot.inspection) {
            (Some(_), _, _) => Self::Withdrawn,
            (None, true, _) => Self::Approved,
            (None, false, _) if lot.asked_again().is_some() => Self::Again,
            (None, false, Some(_)) => Self::Waiting,
            (None, false, None) => Self::Received,
        }
    }
}

/// In which order lots are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum LotOrder {
    /// Received last first.
    #[default]
    Newest,
    /// Received first first.
    Oldest,
    /// Those with most doubts first, of these the oldest. All on one page.
    Doubtful,
}

/// A lot as a line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LotRow {
    /// The lot.
    pub id: LotId,
    /// The kiosk's running number.
    pub number: u32,
    /// GS1 batch/lot number.
    pub code: String,
    /// Who brought it.
    pub member: PersonId,
    /// The member's name.
    pub member_name: String,
    /// The member's short number.
    pub member_number: u32,
    /// The member's drawn face.
    pub member_face: u32,
    /// What it is.
    pub produce: Produce,
    /// Net weight, grams.
    pub weight_g: i64,
    /// When it was picked.
    pub harvested: Day,
    /// When it was received, UTC ms.
    pub received_at_ms: i64,
    /// The device that holds it.
    pub holder: DeviceId,
    /// BLAKE3 hash (hex) of the newest photo.
    pub photo: Option<String>,
    /// How far it is.
    pub stage: LotStage,
    /// The class proposed by the inspection kept.
    pub proposed: Option<Class>,
    /// The class of the approval that holds.
    pub class: Option<Class>,
    /// Grams promised to orders.
    pub promised_g: i64,
    /// The standard and edition of the inspection kept.
    pub standard: Option<String>,
    /// Why to look twice at it.
    pub doubts: Vec<Doubt>,
    /// When the inspection was kept, UTC ms.
    pub graded_at_ms: Option<i64>,
    /// When the approval that holds was given, UTC ms.
    pub approved_at_ms: Option<i64>,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::approval::Approval;
    use crate::lot::again::{AgainEntered, AgainReason};
    use crate::lot::tests::lot;
    use crate::person::Role;
    use crate::person::tests::person;

    /// A lot that waits without doubts.
    pub(crate) fn row() -> LotRow {
        let lot = lot();
        LotRow {
            id: lot.id,
            number: lot.number,
            code: lot.code,
            member: lot.member,
            member_name: "Li Mei".to_owned(),
            member_number: 7,
            member_face: 1,
            produce: lot.produce,
            weight_g: lot.weight_g,
            harvested: lot.harvested,
            received_at_ms: 0,
            holder: lot.holder,
            photo: None,
            stage: LotStage::Waiting,
            proposed: Some(Class::I),
            class: None,
            promised_g: 0,
            standard: Some("s 1".to_owned()),
            doubts: Vec::new(),
            graded_at_ms: Some(1),
            approved_at_ms: None,
        }
    }

    #[test]
    fn a_word_names_its_stage() {
        for stage in LotStage::ALL {
            assert_eq!(LotStage::from_code(stage.code()), Some(stage));
            assert_eq!(serde_json::to_value(stage).ok(), Some(stage.code().into()));
        }
    }

    #[test]
    fn a_lot_asked_for_again_waits_for_its_farmer_and_not_for_a_leader() -> Result<(), crate::Refusal> {
        let leader = person(&[Role::Leader]);
        let inspection = crate::id::InspectionId(uuid::Uuid::from_u128(1));
        let waiting = Lot { inspection: Some(inspection), ..lot() };
        assert_eq!(LotStage::of(&waiting, false), LotStage::Waiting);
        let entered = AgainEntered { heads: Vec::new(), reason: AgainReason::Apart, words: String::new() };
        let asked = waiting.ask_again(uuid::Uuid::nil().into(), &[], (entered, None), &leader, 1)?;
        assert_eq!(LotStage::of(&asked, false), LotStage::Again);
        assert_eq!(LotStage::of(&asked, true), LotStage::Approved);
        // The asking is a change of the record: no approval of before speaks of it any more.
        let before = ["a".to_owned()];
        let after = ["b".to_owned()];
        assert!(!Approval { heads: before.to_vec(), ..approval(&asked, &leader) }.holds(&after));
        let brought = Lot { inspection: Some(crate::id::InspectionId(uuid::Uuid::nil())), ..asked };
        assert_eq!(LotStage::of(&brought, false), LotStage::Waiting);
        Ok(())
    }

    fn approval(lot: &Lot, by: &crate::person::Person) -> Approval {
        Approval {
            id: uuid::Uuid::nil().into(),
            cooperative: lot.cooperative,
            lot: lot.id,
            inspection: uuid::Uuid::nil().into(),
            heads: Vec::new(),
            class: Class::I,
            proposed: Class::I,
            reason: None,
            by: by.id,
            at_ms: 0,
            withdrawn_at_ms: None,
            withdrawn_by: None,
            together: None,
        }
    }
}
