//! Where produce grows, and the kinds of it.

use punnet_domain::cooperative::Place;
use punnet_domain::id::CommandId;
use punnet_domain::produce::ProduceFacts;

requests! {
    /// Where produce grows.
    ListPlaces = "places" -> Vec<Place>;
    /// Adds a place.
    AddPlace = "add_place" {
        /// Made by the caller.
        command_id: CommandId,
        /// What people call it.
        name: String,
        /// Orchard registration; may be empty.
        registration: String,
    } -> Place;
    /// The kinds of produce the kiosk knows.
    ListProduce = "produce" -> Vec<ProduceFacts>;
}
