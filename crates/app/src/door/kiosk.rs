//! The kiosk for whoever stands before it: when it locks, ends and speaks, and in which language.

use punnet_domain::idle::IdleRules;

use crate::voice::Spoken;

requests! {
    /// Sets after how long without a touch the screen locks.
    SetIdle = "set_idle" {
        /// 60 to 1800 seconds.
        after_s: u32,
    } -> IdleRules;
    /// Chooses the language spoken here: for who is signed in whenever they come in, else for the kiosk.
    /// Answers with it.
    SetLang = "set_lang" {
        /// One of the kiosk's languages, BCP 47.
        lang: String,
    } -> String;
    /// Signs out.
    SignOut = "sign_out" -> bool;
    /// Ends a kiosk's own window. A browser has nothing to end.
    CloseKiosk = "close_kiosk" {
        /// The leader's PIN, once more.
        pin: String,
    } -> bool;
    /// A sentence as sound.
    SayAloud = "say" {
        /// What to say.
        text: String,
        /// In which language, BCP 47; the caller's without.
        #[serde(default)] #[ts(optional = nullable)] lang: Option<String>,
    } -> Spoken;
}
