//! Unfinished work.

use crate::entered::DraftBody;

requests! {
    /// The unfinished work of the person signed in, by name.
    ReadDraft = "draft" {
        /// What kind of work, `receive`.
        name: String,
    } -> Option<DraftBody>;
    /// Keeps unfinished work; it survives a power cut.
    SaveDraft = "save_draft" {
        /// What kind of work.
        name: String,
        /// The answers so far; null forgets them.
        body: DraftBody,
    } -> bool;
}
