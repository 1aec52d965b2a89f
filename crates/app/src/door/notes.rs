//! What is spoken about a lot.

use punnet_domain::id::{CommandId, LotId, NoteId};

use crate::view::{LotView, SoundKept};

requests! {
    /// Keeps what was spoken on this kiosk, at most 60 s, until a record names it.
    KeepSound = "keep_sound" {
        /// About which lot.
        lot: LotId,
        /// WebM, Ogg, MP4 or WAV, base64.
        sound_base64: String,
        /// How long the recorder ran, ms.
        length_ms: u32,
    } -> SoundKept;
    /// Adds what was spoken to a lot.
    AddNote = "add_note" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// BLAKE3 hash (hex) of a kept sound.
        sound: String,
    } -> LotView;
    /// Takes a note back: it is played no more.
    TakeBackNote = "take_back_note" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        note: NoteId,
    } -> LotView;
}
