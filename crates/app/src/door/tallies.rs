//! Sums by day.

use punnet_domain::agreement::ProduceAgreement;

use crate::view::Tally;

requests! {
    /// What was done by day: received, graded, approved, shipped, paid; and what waits.
    ShowTally = "tally" {
        /// Where each day begins and the last one ends, UTC ms, ascending; at most 92 days.
        starts: Vec<i64>,
    } -> Tally;
    /// How often leaders agreed with the photos, by produce and period.
    ShowAgreement = "agreement" {
        /// Where each period begins and the last one ends, UTC ms, ascending; at most 92.
        starts: Vec<i64>,
    } -> Vec<ProduceAgreement>;
}
