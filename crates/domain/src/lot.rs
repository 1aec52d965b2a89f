//! A lot: the produce one member brings at one time.

pub mod again;

use std::collections::BTreeMap;

use again::AgainAsked;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::day::Day;
use crate::id::{AskId, CooperativeId, DeviceId, InspectionId, LotId, PersonId, PlaceId};
use crate::person::proof::{ProofKind, may_help};
use crate::person::{Person, Role};
use crate::produce::Produce;
use crate::unit::Units;
use crate::weight::WeightEntered;

/// A harvest older than this is not fresh produce any more.
const HARVEST_MAX_DAYS: i32 = 60;

/// How a weight is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weighed {
    /// Somebody typed it.
    #[default]
    Hand,
    /// The kiosk read it off the scale.
    Scale,
}

impl Weighed {
    /// Whether somebody typed it, as every weight of before there were scales.
    #[must_use]
    #[allow(clippy::trivially_copy_pass_by_ref)] // as serde asks it
    pub fn by_hand(&self) -> bool {
        *self == Self::Hand
    }
}

/// What a farmer or operator enters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LotEntered {
    /// Who brought it.
    pub member: PersonId,
    /// What it is.
    pub produce: Produce,
    /// How much, as typed or read off the scale.
    pub weight: WeightEntered,
    /// How the weight is known.
    #[serde(default, skip_serializing_if = "Weighed::by_hand")]
    #[ts(optional, as = "Option<Weighed>")]
    pub weighed: Weighed,
    /// When it was picked.
    pub harvested: Day,
    /// Where it grew.
    pub place: PlaceId,
}

/// A lot as received. Only facts about the produce live here, so that an
/// approval, which binds to this record's heads, isn't voided by selling it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lot {
    /// Its id.
    pub id: LotId,
    /// Whose cooperative.
    pub cooperative: CooperativeId,
    /// The kiosk's running number, said aloud and written on crates.
    pub number: u32,
    /// GS1 batch/lot number, AI (10): unique in the cooperative, at most 20 characters.
    pub code: String,
    /// The device that received it and alone may allocate it.
    pub holder: DeviceId,
    /// Who brought it.
    pub member: PersonId,
    /// What it is.
    pub produce: Produce,
    /// Net weight in grams.
    pub weight_g: i64,
    /// The weight as it was typed or read off the scale.
    pub weight_entered: WeightEntered,
    /// How the weight is known.
    #[serde(default, skip_serializing_if = "Weighed::by_hand")]
    #[ts(optional, as = "Option<Weighed>")]
    pub weighed: Weighed,
    /// When it was picked.
    pub harvested: Day,
    /// Where it grew.
    pub place: PlaceId,
    /// When it was received, UTC ms.
    pub received_at_ms: i64,
    /// Who entered it; another person than the member when an operator helped.
    pub received_by: PersonId,
    /// BLAKE3 hash (hex) of each photo, with when it was taken, UTC ms.
    #[serde(default)]
    pub photos: BTreeMap<String, i64>,
    /// The inspection the member kept.
    #[serde(default)]
    pub inspection: Option<InspectionId>,
    /// When it was taken back, UTC ms.
    #[serde(default)]
    pub withdrawn_at_ms: Option<i64>,
    /// Who took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_by: Option<PersonId>,
    /// By what the member said yes, when somebody else entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<ProofKind>,
    /// Each time a leader asked for it to be brought again.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub asks: BTreeMap<AskId, AgainAsked>,
}

/// Who receives a lot, where and when.
#[derive(Debug, Clone)]
pub struct Receipt<'a> {
    /// The new lot's id.
    pub id: LotId,
    /// The kiosk's next number.
    pub number: u32,
    /// The kiosk.
    pub device: DeviceId,
    /// Who stands at it.
    pub by: &'a Person,
    /// By what the member said yes, when it is entered for them.
    pub confirmed_by: Option<ProofKind>,
    /// When, UTC ms.
    pub now_ms: i64,
    /// The units weights are said in.
    pub units: &'a Units,
}

impl Lot {
    /// Receives a lot.
    ///
    /// # Errors
    /// A weight or harvest date that can't be; a member entering for another
    /// without being an operator or leader.
    pub fn receive(entered: LotEntered, receipt: &Receipt<'_>) -> Result<Self, Refusal> {
        let weight_g = entered.weight.grams(entered.produce, receipt.units)?;
        check_harvest(&entered.harvested, receipt.now_ms)?;
        let by = receipt.by;
        let own = by.id == entered.member && by.is(Role::Member);
        if !own {
            may_help(by)?;
        }
        Ok(Self {
            id: receipt.id,
            cooperative: by.cooperative,
            number: receipt.number,
            code: lot_code(receipt.device, receipt.number),
            holder: receipt.device,
            member: entered.member,
            produce: entered.produce,
            weight_g,
            weight_entered: entered.weight,
            weighed: entered.weighed,
            harvested: entered.harvested,
            place: entered.place,
            received_at_ms: receipt.now_ms,
            received_by: by.id,
            photos: BTreeMap::new(),
            inspection: None,
            withdrawn_at_ms: None,
            withdrawn_by: None,
            confirmed_by: receipt.confirmed_by.filter(|_| by.id != entered.member),
            asks: BTreeMap::new(),
        })
    }
}

impl Lot {
    /// Takes the lot back, as long as nobody approved it and nothing of it is promised.
    ///
    /// # Errors
    /// [`Refusal::ReleaseFirst`], [`Refusal::TooLate`].
    pub fn withdraw(
        self,
        approved: bool,
        promised_g: i64,
        by: PersonId,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        if promised_g > 0 {
            return Err(Refusal::ReleaseFirst);
        }
        if approved {
            return Err(Refusal::TooLate);
        }
        let (at_ms, who) = (self.withdrawn_at_ms.or(Some(now_ms)), self.withdrawn_by.or(Some(by)));
        Ok(Self { withdrawn_at_ms: at_ms, withdrawn_by: who, ..self })
    }

    /// Refuses what can only be done with a lot that is here.
    ///
    /// # Errors
    /// [`Refusal::LotWithdrawn`].
    pub fn not_withdrawn(&self) -> Result<(), Refusal> {
        if self.withdrawn_at_ms.is_some() { Err(Refusal::LotWithdrawn) } else { Ok(()) }
    }

    /// Puts it back after it was taken back. An approval from before doesn't hold any
    /// more: the record isn't the one it saw.
    #[must_use]
    pub fn restore(self) -> Self {
        Self { withdrawn_at_ms: None, withdrawn_by: None, ..self }
    }
}

/// The batch/lot number: five signs of the device, which no other device of the
/// cooperative is likely to share (1 in 33 million), and its running number.
fn lot_code(device: DeviceId, number: u32) -> String {
    const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    // The first bytes of a UUIDv7 are its time, so the tail carries the randomness.
    let tail = u128::from_be_bytes(*device.0.as_bytes());
    let sign = |i: u32| SIGNS.get((tail >> (5 * i)) as usize % 32).map_or('A', |b| char::from(*b));
    let tag: String = (0..5).map(sign).collect();
    format!("{tag}-{number}")
}

/// Refuses a harvest in the future or too long ago; one day of slack because a
/// kiosk east of Greenwich is a day ahead of UTC.
fn check_harvest(harvested: &Day, now_ms: i64) -> Result<(), Refusal> {
    let age = Day::of_ms(now_ms)?.days_since(harvested);
    if age < -1 {
        return Err(Refusal::HarvestInFuture);
    }
    if age > HARVEST_MAX_DAYS {
        return Err(Refusal::HarvestTooOld { days: HARVEST_MAX_DAYS });
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::*;
    use crate::unit::WeightUnit;

    /// A lot just received.
    pub(crate) fn lot() -> Lot {
        let nil = Uuid::nil();
        Lot {
            id: LotId(Uuid::from_u128(7)),
            cooperative: CooperativeId(nil),
            number: 1,
            code: "ABCDE-1".to_owned(),
            holder: DeviceId(nil),
            member: PersonId(Uuid::from_u128(3)),
            produce: Produce::Apple,
            weight_g: 24_000,
            weight_entered: WeightEntered { value: "24".to_owned(), unit: WeightUnit::Kg },
            weighed: Weighed::default(),
            harvested: Day::of_ms(0).unwrap(),
            place: PlaceId(nil),
            received_at_ms: 0,
            received_by: PersonId(Uuid::from_u128(3)),
            photos: BTreeMap::new(),
            inspection: None,
            withdrawn_at_ms: None,
            withdrawn_by: None,
            confirmed_by: None,
            asks: BTreeMap::new(),
        }
    }
}
