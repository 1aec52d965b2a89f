//! What ships together, and the facts its papers need.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{BuyerId, ConsignmentId, CooperativeId, OrderId, PersonId, following};
use crate::person::{Person, Role};

/// How a consignment travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// A postal parcel with a CN23.
    ParcelPost,
}

/// What only a person can know about a consignment; asked one at a time, in
/// this order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// How many parcels.
    Parcels,
    /// Weight with packing, grams.
    GrossWeightG,
    /// Postage and insurance, minor units of the order's currency.
    PostageMinor,
    /// Incoterms 2020 rule, three letters.
    Incoterm,
    /// The sender's telephone, where the cooperative has none.
    SenderPhone,
    /// The consignee's telephone, where the buyer has none.
    ConsigneePhone,
    /// Phytosanitary certificate number, as issued by the plant protection office.
    PhytosanitaryCertificate,
}

impl Fact {
    /// In the order they are asked.
    pub const ALL: [Self; 7] = [
        Self::Parcels,
        Self::GrossWeightG,
        Self::PostageMinor,
        Self::Incoterm,
        Self::SenderPhone,
        Self::ConsigneePhone,
        Self::PhytosanitaryCertificate,
    ];

    /// The word in data and message keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Parcels => "parcels",
            Self::GrossWeightG => "gross_weight_g",
            Self::PostageMinor => "postage_minor",
            Self::Incoterm => "incoterm",
            Self::SenderPhone => "sender_phone",
            Self::ConsigneePhone => "consignee_phone",
            Self::PhytosanitaryCertificate => "phytosanitary_certificate",
        }
    }

    /// Accepts an answer, tidied, or refuses it.
    ///
    /// # Errors
    /// [`Refusal::FactUnusable`].
    pub fn accept(self, text: &str, net_weight_g: i64) -> Result<String, Refusal> {
        let text = text.trim();
        let number: Option<i64> = text.parse().ok();
        let good = match self {
            Self::Parcels => number.is_some_and(|n| (1..=999).contains(&n)),
            Self::GrossWeightG => {
                number.is_some_and(|n| n >= net_weight_g && n <= net_weight_g.saturating_mul(3))
            }
            Self::PostageMinor => number.is_some_and(|n| (0..=1_000_000_000).contains(&n)),
            Self::Incoterm => INCOTERMS_2020.contains(&text),
            Self::SenderPhone | Self::ConsigneePhone => is_phone(text),
            Self::PhytosanitaryCertificate => {
                (3..=40).contains(&text.chars().count()) && !text.chars().any(char::is_control)
            }
        };
        if good { Ok(text.to_owned()) } else { Err(Refusal::FactUnusable { fact: self.code().to_owned() }) }
    }
}

/// The eleven rules of Incoterms 2020 (ICC publication 723E).
pub const INCOTERMS_2020: [&str; 11] =
    ["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"];

/// Digits with the usual signs, 5 to 15 digits (ITU-T E.164 has at most 15).
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (5..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || "+ -()".contains(c))
}

/// What ships together to one consignee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Consignment {
    /// Its id.
    pub id: ConsignmentId,
    /// The consignor.
    pub cooperative: CooperativeId,
    /// Number shown to people; the invoice has the same.
    pub number: u32,
    /// The order it fills.
    pub order: OrderId,
    /// The consignee.
    pub consignee: BuyerId,
    /// How it travels.
    pub route: Route,
    /// What people answered, by fact code.
    #[serde(default)]
    pub facts: BTreeMap<Fact, String>,
    /// When it was begun, UTC ms.
    pub opened_at_ms: i64,
    /// Who began it.
    pub opened_by: PersonId,
    /// When it was handed to the carrier, UTC ms.
    #[serde(default)]
    pub dispatched_at_ms: Option<i64>,
}

/// What is known without asking when looking for missing facts.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The cooperative has a telephone number.
    pub sender_phone: bool,
    /// The buyer has a telephone number.
    pub consignee_phone: bool,
    /// The parcel crosses a border.
    pub abroad: bool,
    /// Sum of what is allocated, grams.
    pub net_weight_g: i64,
}

impl Consignment {
    /// The id of the one consignment of an order: begun on two kiosks that don't know
    /// of each other it is still one, and is paid once.
    #[must_use]
    pub fn id_for(order: OrderId) -> ConsignmentId {
        following(order.0, "consignment")
    }

    /// Begins a consignment for an order to which something is allocated.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::NothingAllocated`].
    pub fn open(
        id: ConsignmentId,
        number: u32,
        order: (OrderId, BuyerId),
        allocated_g: i64,
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        if allocated_g <= 0 {
            return Err(Refusal::NothingAllocated);
        }
        Ok(Self {
            id,
            cooperative: by.cooperative,
            number,
            order: order.0,
            consignee: order.1,
            route: Route::ParcelPost,
            facts: BTreeMap::new(),
            opened_at_ms: now_ms,
            opened_by: by.id,
            dispatched_at_ms: None,
        })
    }

    /// The facts still to be asked, in order. A phytosanitary certificate is
    /// asked only when the goods cross a border: fresh fruit needs one almost
    /// everywhere (IPPC ISPM 12), but the office, not we, decides.
    #[must_use]
    pub fn missing(&self, known: Known) -> Vec<Fact> {
        let needed = |fact: &Fact| match fact {
            Fact::SenderPhone => !known.sender_phone,
            Fact::ConsigneePhone => !known.consignee_phone,
            Fact::PhytosanitaryCertificate => known.abroad,
            _ => true,
        };
        // An answer can become wrong: more was allocated than the gross weight given.
        let answered = |f: &Fact| self.facts.get(f).is_some_and(|a| f.accept(a, known.net_weight_g).is_ok());
        Fact::ALL.into_iter().filter(|f| needed(f) && !answered(f)).collect()
    }

    /// A number among the facts.
    #[must_use]
    pub fn number_of(&self, fact: Fact) -> Option<i64> {
        self.facts.get(&fact).and_then(|text| text.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_gross_weight_below_the_net_is_a_slip() {
        assert!(Fact::GrossWeightG.accept("1900", 2000).is_err());
        assert_eq!(Fact::GrossWeightG.accept(" 2300 ", 2000).unwrap(), "2300");
        assert!(Fact::GrossWeightG.accept("23000", 2000).is_err());
    }

    #[test]
    fn dat_belongs_to_2010() {
        assert!(Fact::Incoterm.accept("DAT", 1).is_err());
        assert!(Fact::Incoterm.accept("DAP", 1).is_ok());
    }
}
