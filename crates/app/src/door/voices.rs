//! Sentences somebody recorded.

use crate::voices::VoicesView;

requests! {
    /// The recordings this kiosk plays, and those on sticks.
    ListVoices = "voices" -> VoicesView;
    /// Takes the recordings of a language from a stick.
    AddVoice = "add_voice" {
        /// Which stick, as `voices` names it.
        stick: String,
        /// The language, BCP 47.
        lang: String,
        /// Which file of the stick, as `voices` names it; its folder without.
        #[serde(default)] #[ts(optional = nullable)] file: Option<String>,
    } -> VoicesView;
    /// Takes the recordings of a pack's file that was chosen at the screen.
    AddVoiceFile = "add_voice_file" {
        /// The file, base64; `voices` says how large it may be.
        pack_base64: String,
    } -> VoicesView;
    /// Lets the recordings of a language go: the kiosk's own voice speaks again.
    RemoveVoice = "remove_voice" {
        /// The language, BCP 47.
        lang: String,
    } -> VoicesView;
}
