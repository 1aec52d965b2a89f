//! Stories: named places and devices, in real processes, in good weather and bad.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice
)]

mod backup;
mod both_sides;
mod by_itself;
mod daybook;
mod desk;
mod devices;
mod editions;
mod equipment;
mod found;
mod full_disk;
mod hub_trouble;
mod killed;
mod kiosk;
mod languages;
mod network;
mod new_kiosk;
mod one_harvest;
mod papers;
mod phones;
mod photos;
mod place;
mod power_cut;
mod refusals;
mod setup;
mod shell;
mod signing_in;
mod standards;
mod sticks;
mod two_kiosks;
mod village;
mod voice;
mod weather;
