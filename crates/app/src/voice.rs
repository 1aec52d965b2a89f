//! What screens say aloud.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_i18n::Tr;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::SayAloud;
use crate::{App, AppError, Caller};

/// A sentence as sound.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Spoken {
    /// `audio/wav` and the like.
    pub media: String,
    /// The file.
    pub base64: String,
}

/// The sentences of a language that name nobody and no money, as they are said aloud.
#[must_use]
pub fn sentences(lang: &str) -> &'static BTreeSet<String> {
    Tr::plain(lang).sentences()
}

impl App {
    /// Says a sentence, also before anybody has signed in.
    pub(crate) fn say(&self, caller: &Caller, asked: &SayAloud) -> Result<Spoken, AppError> {
        let tr = Tr::plain(asked.lang.as_deref().unwrap_or(&caller.lang));
        let common = tr.sentences().contains(asked.text.trim());
        let sound = self.host.speak(tr.lang(), &asked.text, common).ok_or(AppError::VoiceMissing)?;
        Ok(Spoken { media: sound.media.to_owned(), base64: STANDARD.encode(sound.bytes) })
    }
}
