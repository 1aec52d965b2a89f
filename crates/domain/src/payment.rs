//! Money asked of a buyer and, once received, shared among members.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::cooperative::{Deduction, DeductionRate};
use crate::id::{
    BuyerId, ConsignmentId, CooperativeId, LedgerEntryId, LotId, PaymentId, PersonId, following,
};
use crate::ledger::{Account, LedgerEntry, Posting};
use crate::money::{Currency, apportion, div_round};
use crate::mutants::{Mutant, another, planted};
use crate::person::{Person, Role};

/// A payment asked of a buyer for a consignment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Payment {
    /// Its id.
    pub id: PaymentId,
    /// Whose.
    pub cooperative: CooperativeId,
    /// For what.
    pub consignment: ConsignmentId,
    /// From whom.
    pub buyer: BuyerId,
    /// How much, minor units.
    pub amount_minor: i64,
    /// Of what.
    pub currency: Currency,
    /// When asked, UTC ms.
    pub requested_at_ms: i64,
    /// Who asked.
    pub requested_by: PersonId,
    /// When it arrived, UTC ms.
    #[serde(default)]
    pub received_at_ms: Option<i64>,
    /// The bank's or the buyer's reference.
    #[serde(default)]
    pub received_reference: Option<String>,
    /// Who marked it received.
    #[serde(default)]
    pub received_by: Option<PersonId>,
}

/// What one allocated weight of a member's lot earned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Earning {
    /// Whose.
    pub member: PersonId,
    /// Which lot.
    pub lot: LotId,
    /// How much of it, grams.
    pub weight_g: i64,
    /// Its part of the price, minor units.
    pub gross_minor: i64,
}

/// A member's share of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Share {
    /// Whose.
    pub member: PersonId,
    /// What was sold, lot by lot.
    pub earnings: Vec<Earning>,
    /// Sum of the earnings.
    pub gross_minor: i64,
    /// Deduction code and amount, in the cooperative's order.
    pub deductions: Vec<(String, i64)>,
    /// What the member gets.
    pub net_minor: i64,
}

/// Divides a received amount among the earnings in proportion to their value,
/// then takes off each deduction. The nets and deductions add up to the amount
/// exactly. A deduction never takes more than is left.
#[must_use]
pub fn share(amount_minor: i64, earnings: &[Earning], deductions: &[Deduction]) -> Vec<Share> {
    let values: Vec<i64> = earnings.iter().map(|e| e.gross_minor).collect();
    let mut by_member: BTreeMap<PersonId, Vec<Earning>> = BTreeMap::new();
    for (earning, gross_minor) in earnings.iter().zip(apportion(amount_minor, &values)) {
        by_member.entry(earning.member).or_default().push(Earning { gross_minor, ..earning.clone() });
    }
    by_member.into_iter().map(|(member, earnings)| member_share(member, earnings, deductions)).collect()
}

fn member_share(member: PersonId, earnings: Vec<Earning>, deductions: &[Deduction]) -> Share {
    let gross_minor: i64 = earnings.iter().map(|e| e.gross_minor).sum();
    let weight_g: i64 = earnings.iter().map(|e| e.weight_g).sum();
    let mut net_minor = gross_minor;
    let mut taken = Vec::new();
    for deduction in deductions {
        let asked = match deduction.rate {
            DeductionRate::ShareBp { bp } => div_round(i128::from(gross_minor) * i128::from(bp), 10_000),
            DeductionRate::PerKg { minor } => div_round(i128::from(weight_g) * i128::from(minor), 1000),
        };
        let amount = i64::try_from(asked).unwrap_or(i64::MAX).clamp(0, net_minor.max(0));
        net_minor -= amount;
        taken.push((deduction.code.clone(), amount));
    }
    Share { member, earnings, gross_minor, deductions: taken, net_minor }
}

/// Who marks a payment received, when, with what reference.
#[derive(Debug, Clone)]
pub struct Receipt<'a> {
    /// Who.
    pub by: &'a Person,
    /// UTC ms.
    pub now_ms: i64,
    /// The bank's or buyer's reference.
    pub reference: String,
}

impl Payment {
    /// The id of the one payment for a consignment: two kiosks that ask for it
    /// without knowing of each other ask once.
    #[must_use]
    pub fn id_for(consignment: ConsignmentId) -> PaymentId {
        if planted(Mutant::PaymentHasAnyId) {
            return following(consignment.0, &format!("payment {}", another()));
        }
        following(consignment.0, "payment")
    }

    /// The id of the one ledger entry that divides this payment: booked on two
    /// kiosks it is still one entry.
    #[must_use]
    pub fn entry_id(&self) -> LedgerEntryId {
        following(self.id.0, "ledger entry")
    }

    /// Marks the payment received and books each member's share.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::AlreadyReceived`].
    pub fn receive(&self, receipt: Receipt<'_>, shares: &[Share]) -> Result<(Self, LedgerEntry), Refusal> {
        receipt.by.require(Role::Leader)?;
        if self.received_at_ms.is_some() {
            return Err(Refusal::AlreadyReceived);
        }
        let received = Self {
            received_at_ms: Some(receipt.now_ms),
            received_reference: Some(receipt.reference),
            received_by: Some(receipt.by.id),
            ..self.clone()
        };
        let entry = LedgerEntry {
            id: self.entry_id(),
            cooperative: self.cooperative,
            payment: self.id,
            currency: self.currency.clone(),
            postings: postings(self, shares),
            shares: shares.to_vec(),
            by: receipt.by.id,
            at_ms: receipt.now_ms,
        };
        Ok((received, entry))
    }
}

fn postings(payment: &Payment, shares: &[Share]) -> Vec<Posting> {
    let mut funds: BTreeMap<&str, i64> = BTreeMap::new();
    for (code, amount) in shares.iter().flat_map(|s| &s.deductions) {
        *funds.entry(code).or_default() += amount;
    }
    let buyer =
        Posting { account: Account::Buyer { buyer: payment.buyer }, amount_minor: -payment.amount_minor };
    let members = shares
        .iter()
        .map(|s| Posting { account: Account::Member { member: s.member }, amount_minor: s.net_minor });
    let funds = funds.into_iter().map(|(code, amount_minor)| Posting {
        account: Account::Fund { code: code.to_owned() },
        amount_minor,
    });
    std::iter::once(buyer).chain(members).chain(funds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn earning(member: u128, weight_g: i64, gross_minor: i64) -> Earning {
        Earning {
            member: Uuid::from_u128(member).into(),
            lot: Uuid::from_u128(member + 100).into(),
            weight_g,
            gross_minor,
        }
    }

    fn fees() -> Vec<Deduction> {
        vec![
            Deduction { code: "cooperative_fee".into(), rate: DeductionRate::ShareBp { bp: 333 } },
            Deduction { code: "packing".into(), rate: DeductionRate::PerKg { minor: 37 } },
        ]
    }

    #[test]
    fn each_deduction_is_shown() {
        let shares = share(10_000, &[earning(1, 10_000, 6_000), earning(2, 5_000, 4_000)], &fees());
        let amounts: Vec<_> = shares
            .iter()
            .map(|s| (s.gross_minor, s.deductions.iter().map(|d| d.1).collect::<Vec<_>>(), s.net_minor))
            .collect();
        assert_eq!(amounts, [(6_000, vec![200, 370], 5_430), (4_000, vec![133, 185], 3_682)]);
    }

    proptest! {
        #[test]
        fn nothing_is_made_or_lost(amount in 0_i64..100_000_000, parts in proptest::collection::vec((1_u128..6, 1_i64..5_000_000, 1_i64..1_000_000), 1..20)) {
            let earnings: Vec<_> = parts.into_iter().map(|(m, w, g)| earning(m, w, g)).collect();
            let shares = share(amount, &earnings, &fees());
            let out: i64 = shares.iter().map(|s| s.net_minor + s.deductions.iter().map(|d| d.1).sum::<i64>()).sum();
            prop_assert_eq!(out, amount);
            prop_assert!(shares.iter().all(|s| s.net_minor >= 0));
        }
    }
}
