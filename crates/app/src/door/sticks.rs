//! Bundles on sticks.

use crate::sticks::SticksView;

requests! {
    /// The sticks that are in, what is on them, and what is being done with one.
    ListSticks = "sticks" -> SticksView;
    /// Writes what others lack to a stick. `sticks` tells meanwhile how far it is.
    WriteStick = "write_stick" {
        /// Which, as `sticks` names it.
        stick: String,
    } -> SticksView;
    /// Takes what others wrote to a stick.
    ReadStick = "read_stick" {
        /// Which, as `sticks` names it.
        stick: String,
        /// Take also what is older than it may be.
        #[serde(default)] though_expired: bool,
    } -> SticksView;
}
