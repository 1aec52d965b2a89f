//! A leader's word on a lot, bound to exactly what was seen.

pub mod alike;

use alike::Together;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{ApprovalId, CooperativeId, InspectionId, LotId, PersonId};
use crate::inspection::Inspection;
use crate::lot::Lot;
use crate::person::{Person, Role};
use crate::standard::Class;

/// Why a leader gave another class than the photo proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum OverrideReason {
    /// The skin, seen in the hand, is worse or better than in the photo.
    Skin,
    /// Ripeness or colour.
    Ripeness,
    /// The sample in the photo isn't like the rest of the lot.
    SampleUnlike,
    /// Measured again by hand.
    MeasuredByHand,
    /// The buyer's own wish.
    BuyerAgreed,
}

impl OverrideReason {
    /// Every reason, in the order shown.
    pub const ALL: [Self; 5] =
        [Self::Skin, Self::Ripeness, Self::SampleUnlike, Self::MeasuredByHand, Self::BuyerAgreed];
}

/// An approval. It holds only while the lot's heads are the ones named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Approval {
    /// Its id.
    pub id: ApprovalId,
    /// Whose cooperative.
    pub cooperative: CooperativeId,
    /// The lot approved.
    pub lot: LotId,
    /// The inspection that was on the screen.
    pub inspection: InspectionId,
    /// The lot record's heads when it was on the screen, sorted.
    pub heads: Vec<String>,
    /// The class given.
    pub class: Class,
    /// The class the photo proposed.
    pub proposed: Class,
    /// Why another class was given.
    #[serde(default)]
    pub reason: Option<OverrideReason>,
    /// Who approved.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
    /// When it was taken back, UTC ms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at_ms: Option<i64>,
    /// Who took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_by: Option<PersonId>,
    /// With which others it was given at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub together: Option<Together>,
}

/// What a leader decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Decision {
    /// The heads of the lot record that the leader had on the screen.
    pub heads: Vec<String>,
    /// The class given.
    pub class: Class,
    /// Needed when the class isn't the proposed one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<OverrideReason>,
}

impl Approval {
    /// Approves a lot as it was on the leader's screen.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] for anyone but a leader, [`Refusal::RecordChanged`]
    /// when the lot is no longer what was seen, [`Refusal::ReasonNeeded`] for
    /// another class without a reason, [`Refusal::LotWithdrawn`],
    /// [`Refusal::NotInspected`].
    pub fn decide(
        id: ApprovalId,
        lot: &Lot,
        lot_heads: &[String],
        inspection: &Inspection,
        decision: Decision,
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        lot.not_withdrawn()?;
        if lot.inspection != Some(inspection.id) {
            return Err(Refusal::NotInspected);
        }
        if sorted(&decision.heads) != sorted(lot_heads) {
            return Err(Refusal::RecordChanged);
        }
        let proposed = inspection.proposal.class;
        if decision.class != proposed && decision.reason.is_none() {
            return Err(Refusal::ReasonNeeded);
        }
        Ok(Self {
            id,
            cooperative: lot.cooperative,
            lot: lot.id,
            inspection: inspection.id,
            heads: sorted(lot_heads),
            class: decision.class,
            proposed,
            reason: decision.reason.filter(|_| decision.class != proposed),
            by: by.id,
            at_ms: now_ms,
            withdrawn_at_ms: None,
            withdrawn_by: None,
            together: None,
        })
    }

    /// Whether the approval still speaks of the lot as it is now, and wasn't taken back.
    #[must_use]
    pub fn holds(&self, lot_heads: &[String]) -> bool {
        self.withdrawn_at_ms.is_none() && self.heads == sorted(lot_heads)
    }

    /// Takes it back, as long as nothing of the lot is promised: a promise says the class
    /// it was approved as.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] for anyone but a leader, [`Refusal::ReleaseFirst`].
    pub fn withdraw(self, lot_promised_g: i64, by: &Person, now_ms: i64) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        if lot_promised_g > 0 {
            return Err(Refusal::ReleaseFirst);
        }
        let (at_ms, who) = (self.withdrawn_at_ms.or(Some(now_ms)), self.withdrawn_by.or(Some(by.id)));
        Ok(Self { withdrawn_at_ms: at_ms, withdrawn_by: who, ..self })
    }
}

pub(crate) fn sorted(heads: &[String]) -> Vec<String> {
    let mut heads = heads.to_vec();
    heads.sort();
    heads
}
