//! What is spoken about lots: kept as sound beside the photos, named by records.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::Refusal;
use punnet_domain::hex::from_hex;
use punnet_domain::id::{LotId, NoteId};
use punnet_domain::lot::Lot;
use punnet_domain::note::{Note, Sound};
use punnet_domain::person::Person;
use punnet_store::{Reader, Store, Tx};

use crate::command::{Now, answer, found};
use crate::door::{AddNote, KeepSound, TakeBackNote, Value};
use crate::view::{NoteView, SoundKept};
use crate::{Answer, App, AppError, Caller, people, photos};

impl App {
    /// Keeps a sound on this kiosk; a record has to name it, or nobody hears it.
    pub(crate) fn keep_sound(&self, caller: &Caller, asked: &KeepSound) -> Result<SoundKept, AppError> {
        let bytes = STANDARD.decode(&asked.sound_base64).map_err(|_| Refusal::SoundUnusable)?;
        let store = self.store();
        let reader = store.read();
        let lot: Lot = found(&reader, asked.lot)?;
        let by = caller.may_see(&reader, lot.member)?;
        let sound = Sound::of(&bytes, asked.length_ms)?;
        // Asked before anything is kept: who doesn't agree leaves no trace.
        Note::spoken(NoteId(uuid::Uuid::nil()), &lot, (String::new(), sound), &by, 0)?;
        let hash = store.put_blob(&bytes, sound.media, self.host.now_ms())?;
        store.set_setting(&length_key(&hash), &sound.length_ms)?;
        Ok(SoundKept { sound: hash, media: sound.media.to_owned(), length_ms: sound.length_ms })
    }

    pub(crate) fn add_note(&self, caller: &Caller, asked: AddNote) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot: Lot = found(tx, asked.lot)?;
            caller.may_see(tx, lot.member)?;
            speak(tx, &lot, &asked.sound, now)?;
            Ok(lot.id)
        })?;
        Ok(answer(Value::AddNote(self.lot(written.value)?), &written))
    }

    pub(crate) fn take_back_note(&self, caller: &Caller, asked: TakeBackNote) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let note: Note = found(tx, asked.note)?;
            let lot = note.lot;
            tx.put(&note.taken_back(now.by, now.now_ms)?)?;
            Ok(lot)
        })?;
        Ok(answer(Value::TakeBackNote(self.lot(written.value)?), &written))
    }
}

/// Writes a note with a sound that was kept before.
pub(crate) fn speak(tx: &mut Tx<'_>, lot: &Lot, sound: &str, now: &Now<'_>) -> Result<NoteId, AppError> {
    let length_ms: u32 = tx.setting(&length_key(sound))?.ok_or(Refusal::SoundUnusable)?;
    let media = tx.blob_media(sound)?.ok_or(Refusal::SoundUnusable)?;
    let media = punnet_domain::note::known_media(&media).ok_or(Refusal::SoundUnusable)?;
    let spoken = (sound.to_owned(), Sound { media, length_ms });
    let note = Note::spoken(tx.new_id()?, lot, spoken, now.by, now.now_ms)?;
    tx.put(&note)?;
    Ok(note.id)
}

fn length_key(sound: &str) -> String {
    format!("sound/{sound}")
}

/// What was spoken about a lot and may be heard, the oldest first.
pub(crate) fn heard(store: &Store, reader: &Reader<'_>, lot: LotId) -> Result<Vec<NoteView>, AppError> {
    let mut notes = reader.linked::<Note>(lot)?;
    notes.sort_by_key(|note| (note.at_ms, note.id));
    let mut heard = Vec::new();
    for note in notes {
        let speaker = reader.get::<Person>(note.by)?;
        if note.is_heard(speaker.as_ref()) && from_hex::<32>(&note.sound).is_some() {
            heard.push(NoteView {
                id: note.id,
                by: people::view(reader, note.by)?,
                at_ms: note.at_ms,
                length_ms: note.length_ms,
                at: photos::photo_at(store, &note.sound)?,
                sound: note.sound,
            });
        }
    }
    Ok(heard)
}
