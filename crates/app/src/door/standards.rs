//! Standards, and correcting them for the whole cooperative.

use punnet_domain::id::{CommandId, EditionId};

use crate::view::{StandardAbout, StandardCheck, StandardFile};

requests! {
    /// The standards lots are graded by, with the editions added to them.
    ListStandards = "standards" -> Vec<StandardAbout>;
    /// What a file would change; nothing is kept.
    CheckStandard = "check_standard" {
        /// The file's words, TOML.
        text: String,
    } -> StandardCheck;
    /// Puts an edition in the place of a standard, on all kiosks of the cooperative. What was
    /// graded before keeps its result and names its edition.
    AddStandard = "add_standard" {
        /// Made by the caller.
        command_id: CommandId,
        /// The file's words, TOML.
        text: String,
    } -> StandardAbout;
    /// Takes every added edition of a standard back: the one built in holds again.
    TakeBackStandard = "take_back_standard" {
        /// Made by the caller.
        command_id: CommandId,
        /// The standard's id.
        standard: String,
        /// The edition that counted when this was decided.
        edition: EditionId,
    } -> StandardAbout;
    /// The files on sticks that may be standards.
    ListStandardFiles = "standard_files" -> Vec<StandardFile>;
}
