//! Double-entry book-keeping: immutable entries whose postings sum to zero.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{BuyerId, CooperativeId, LedgerEntryId, PaymentId, PersonId};
use crate::money::Currency;
use crate::payment::Share;

/// Where money is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "account", rename_all = "snake_case")]
pub enum Account {
    /// What a buyer has paid (negative: money came from there).
    Buyer {
        /// Which.
        buyer: BuyerId,
    },
    /// What the cooperative owes a member.
    Member {
        /// Which.
        member: PersonId,
    },
    /// What the cooperative keeps for a purpose, by deduction code.
    Fund {
        /// Deduction code, `cooperative_fee`.
        code: String,
    },
}

/// A part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Posting {
    /// Where.
    #[serde(flatten)]
    pub account: Account,
    /// Minor units; positive to the account, negative from it.
    pub amount_minor: i64,
}

/// An immutable set of postings that sums to zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LedgerEntry {
    /// Its id; the idempotency key for life.
    pub id: LedgerEntryId,
    /// Whose book.
    pub cooperative: CooperativeId,
    /// The payment it divides.
    pub payment: PaymentId,
    /// What all postings are counted in.
    pub currency: Currency,
    /// The postings.
    pub postings: Vec<Posting>,
    /// How each member's posting came about, as it was when booked.
    pub shares: Vec<Share>,
    /// Who booked it.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
}

impl LedgerEntry {
    /// Whether the postings sum to zero.
    #[must_use]
    pub fn balances(&self) -> bool {
        self.postings.iter().map(|p| i128::from(p.amount_minor)).sum::<i128>() == 0
    }
}
