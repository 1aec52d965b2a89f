//! Sums by day.

use punnet_domain::agreement::ProduceAgreement;

use crate::view::Tally;

requests! {
    /// What was done by day: received, graded, approved, shipped, paid; and what waits.
    ShowTally = "tally" {
        /// Where each day begins and the last one ends, UTC ms, ascending; at most 92 days.
        starts: Vec<i64>,
        /// So many of the last days are added up in the whole, by produce and by member; all without.
        #[serde(default)] #[ts(optional = nullable)] last: Option<u32>,
    } -> Tally;
    /// How often leaders agreed with the photos, by produce and period.
    ShowAgreement = "agreement" {
        /// Where each period begins and the last one ends, UTC ms, ascending; at most 92.
        starts: Vec<i64>,
    } -> Vec<ProduceAgreement>;
}
