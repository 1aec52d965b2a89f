//! A field officer's round.

use punnet_domain::id::CooperativeId;

use crate::visits::VisitsView;

requests! {
    /// A field officer's list: whom to visit, and what waits both ways.
    ListVisits = "visits" -> VisitsView;
    /// Takes along every bundle that is on a stick.
    CarryFromStick = "carry_from_stick" {
        /// Which, as `sticks` names it.
        stick: String,
    } -> VisitsView;
    /// Writes to a stick what is carried for a cooperative.
    CarryToStick = "carry_to_stick" {
        /// Which, as `sticks` names it.
        stick: String,
        /// For which cooperative.
        cooperative: CooperativeId,
    } -> VisitsView;
    /// Brings the hub what is carried to it, and fetches what it has for others.
    CarryToHub = "carry_to_hub" -> VisitsView;
}
