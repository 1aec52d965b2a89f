//! People: how they sign in, and what only they and leaders see.

use punnet_domain::id::{CommandId, PersonId};
use punnet_domain::person::pictures::Sequence;

use crate::entered::{PaperFormat, PersonEntered, VoucherEntered};
use crate::view::{Found, PaperFile, PersonAbout, PersonView, Session};

requests! {
    /// The people of the cooperative.
    ListPeople = "people" -> Vec<PersonView>;
    /// Adds a person.
    AddPerson = "add_person" {
        /// Made by the caller.
        command_id: CommandId,
        /// The person.
        person: PersonEntered,
    } -> PersonView;
    /// Signs in.
    SignIn = "sign_in" {
        /// Who.
        person: PersonId,
        /// The PIN, where the person has one.
        #[serde(default)] #[ts(optional = nullable)] pin: Option<String>,
    } -> Session;
    /// Finds who has these three pictures and signs in who needs no PIN.
    SignInByPictures = "sign_in_by_pictures" {
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> Found;
    /// Signs in by a badge. Where the person has a PIN, it is asked before money,
    /// approvals and settings.
    SignInByBadge = "sign_in_by_badge" {
        /// What the badge's QR code says.
        badge: String,
    } -> Session;
    /// The PIN of who is signed in, once more.
    ProvePin = "prove_pin" {
        /// 4 to 8 digits.
        pin: String,
    } -> bool;
    /// Three pictures that nobody has yet.
    ProposePictures = "propose_pictures" -> Sequence;
    /// Whether nobody has these pictures yet.
    PicturesFree = "pictures_free" {
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> bool;
    /// Gives a person other pictures.
    SetPictures = "set_pictures" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// In the order tapped, ids from 0.
        pictures: Sequence,
    } -> PersonAbout;
    /// What only the person and leaders see of a person.
    ShowPerson = "person" {
        /// Who.
        person: PersonId,
    } -> PersonAbout;
    /// Badges on a sheet; who has none gets one.
    PrintBadges = "badges" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose, at most 200.
        people: Vec<PersonId>,
        /// Language of the words on them, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Makes a new badge: the old one, which was lost, no longer counts.
    ReplaceBadge = "replace_badge" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
    } -> PersonAbout;
    /// Gives a person who forgot the PIN a new one; two others vouch.
    ResetPin = "reset_pin" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// The new one, 4 to 8 digits.
        pin: String,
        /// The two who vouch.
        vouchers: [VoucherEntered; 2],
    } -> PersonView;
    /// Agrees to what is kept, or takes that back.
    SetConsent = "set_consent" {
        /// Made by the caller.
        command_id: CommandId,
        /// Whose.
        person: PersonId,
        /// The version agreed to; nothing takes it back.
        version: Option<u32>,
    } -> PersonAbout;
}
