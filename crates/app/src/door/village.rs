//! The kiosks of the village.

use crate::view::VillageView;

requests! {
    /// The kiosks of the village that can be reached without internet.
    ShowVillage = "village" -> VillageView;
    /// Lets the kiosks of the village exchange with this one, or no longer.
    SetVillage = "set_village" {
        /// Whether they may.
        on: bool,
    } -> VillageView;
    /// Exchanges with a kiosk in the village now.
    ExchangeWith = "exchange_with" {
        /// Its address, as its screen shows it.
        address: String,
    } -> VillageView;
}
