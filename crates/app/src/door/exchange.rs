//! The exchange with the hub.

use punnet_domain::budget::PhotoRules;

use crate::view::ExchangeView;

requests! {
    /// What waits to go, and how the last exchange went.
    ShowExchange = "exchange" -> ExchangeView;
    /// Sets the hub's address.
    SetHub = "set_hub" {
        /// `http://…` or `https://…`; empty for none.
        url: String,
        /// A proxy on the way there, `http://…`; empty for the one the machine's settings name, if any.
        #[serde(default)] #[ts(optional = nullable)] proxy: Option<String>,
    } -> ExchangeView;
    /// Sets what photos may cost by each carrier and how much room they may take here.
    SetPhotoRules = "set_photo_rules" {
        /// The rules.
        rules: PhotoRules,
    } -> ExchangeView;
    /// Exchanges with the hub now.
    ExchangeNow = "exchange_now" -> ExchangeView;
}
