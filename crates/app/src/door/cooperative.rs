//! The cooperative: the first screen, and how a kiosk becomes one of its kiosks.

use punnet_domain::id::CommandId;

use crate::entered::{CooperativeEntered, PersonEntered};
use crate::view::{Founded, Home, Invited};

requests! {
    /// What stands on the first screen: who is here, what waits to go.
    ShowHome = "home" -> Home;
    /// Founds a cooperative on a new kiosk, with its first leader.
    FoundCooperative = "found_cooperative" {
        /// Made by the caller; repeating it changes nothing.
        command_id: CommandId,
        /// The cooperative.
        cooperative: CooperativeEntered,
        /// Its first leader.
        leader: PersonEntered,
    } -> Founded;
    /// Makes a new kiosk one of an existing cooperative's.
    JoinCooperative = "join_cooperative" {
        /// The text a leader's kiosk showed.
        invitation: String,
        /// What people will call the kiosk; may be left out.
        #[serde(default)] #[ts(optional = nullable)] name: Option<String>,
    } -> Home;
    /// What a new kiosk shows a leader to be let in without an invitation.
    AskToJoin = "join_request" {
        /// What people will call the kiosk; may be empty.
        name: String,
    } -> String;
    /// An invitation for one new kiosk.
    Invite = "invite" -> Invited;
}
