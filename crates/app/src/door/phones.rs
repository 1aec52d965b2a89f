//! Phones lent to the kiosk.

use punnet_domain::phone::PhonePurpose;

use crate::view::PhoneView;

requests! {
    /// Lends a phone on the kiosk's Wi-Fi to the kiosk: as its camera, its scanner or a
    /// leader's second screen.
    LendPhone = "lend_phone" {
        /// What for.
        purpose: PhonePurpose,
    } -> PhoneView;
    /// How a lent phone stands. The screen that shows its code keeps asking; when it no
    /// longer does, the phone is given back.
    ShowPhone = "phone" {
        /// Which, as `lend_phone` named it.
        pass: String,
        /// The last thing it brought that was seen; 0 for none.
        #[serde(default)] seen: u32,
    } -> PhoneView;
    /// The leader sees the same two pictures on the phone: it is theirs.
    ConfirmPhone = "confirm_phone" {
        /// Which.
        pass: String,
    } -> PhoneView;
    /// Gives a phone back: it can do nothing more here.
    ReturnPhone = "return_phone" {
        /// Which.
        pass: String,
    } -> bool;
    /// The phones that are leaders' second screens now.
    ListPhones = "phones" -> Vec<PhoneView>;
}
