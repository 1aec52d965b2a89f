//! Something spoken about a lot, kept as sound beside the photos.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{CooperativeId, LotId, NoteId, PersonId};
use crate::lot::Lot;
use crate::person::{Person, Role};
use crate::taken_back::TakenBack;

/// The longest note, seconds.
pub const SOUND_MAX_S: u32 = 60;
/// How much longer a recorder may run on before it stops, ms.
const SLACK_MS: u32 = 1_500;
/// No note's sound is larger, in bytes: a minute of 16-bit samples at 16 kHz has 1.92 MB.
pub const SOUND_MAX_BYTES: usize = 2 << 20;
/// Shorter is a slip of the finger, ms.
const SOUND_MIN_MS: u32 = 300;

/// A sound that may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    /// Its media type.
    pub media: &'static str,
    /// How long it is, ms.
    pub length_ms: u32,
}

impl Sound {
    /// Accepts what was recorded. How long it is follows from the bytes where they say
    /// so (WAV); else the recorder's word counts.
    ///
    /// # Errors
    /// [`Refusal::SoundUnusable`] for what isn't a sound of a known kind or is too
    /// short to say anything, [`Refusal::SoundTooLong`].
    pub fn of(bytes: &[u8], told_ms: u32) -> Result<Self, Refusal> {
        let media = media_of(bytes).ok_or(Refusal::SoundUnusable)?;
        let length_ms =
            if media == "audio/wav" { wav_ms(bytes).ok_or(Refusal::SoundUnusable)? } else { told_ms };
        if bytes.len() > SOUND_MAX_BYTES || length_ms > SOUND_MAX_S * 1000 + SLACK_MS {
            return Err(Refusal::SoundTooLong { limit_s: SOUND_MAX_S });
        }
        if length_ms < SOUND_MIN_MS {
            return Err(Refusal::SoundUnusable);
        }
        Ok(Self { media, length_ms })
    }
}

/// The media type of a sound by its first bytes: WebM (Matroska's EBML header), Ogg,
/// WAV or MP4; what browsers and `WebKit` record.
#[must_use]
pub fn media_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x1a, 0x45, 0xdf, 0xa3, ..] => Some("audio/webm"),
        [b'O', b'g', b'g', b'S', ..] => Some("audio/ogg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some("audio/wav"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("audio/mp4"),
        _ => None,
    }
}

/// A media type of those that notes have.
#[must_use]
pub fn known_media(media: &str) -> Option<&'static str> {
    ["audio/webm", "audio/ogg", "audio/wav", "audio/mp4"].into_iter().find(|known| *known == media)
}

/// How long a WAV is: its bytes of samples by its bytes a second (RIFF WAVE, `fmt `
/// chunk at byte 12 and `data` chunk after it).
fn wav_ms(bytes: &[u8]) -> Option<u32> {
    let word = |chunk: &[u8], at: usize| Some(u32::from_le_bytes(chunk.get(at..at + 4)?.try_into().ok()?));
    let (mut at, mut per_second) = (12, None);
    loop {
        let (name, size) = (bytes.get(at..at + 4)?, word(bytes, at + 4)?);
        let body = bytes.get(at + 8..)?;
        if name == b"fmt " {
            per_second = word(body, 8).filter(|n| *n > 0);
        }
        if name == b"data" {
            let held = u64::from(size).min(body.len() as u64);
            return u32::try_from(held * 1000 / u64::from(per_second?)).ok();
        }
        // Chunks begin at even places.
        at = at.checked_add(8)?.checked_add(size.checked_add(size & 1)? as usize)?;
    }
}

/// A note. It is never deleted; who takes it back says so, and it is played no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// Whose cooperative.
    pub cooperative: CooperativeId,
    /// About which lot.
    pub lot: LotId,
    /// BLAKE3 hash (hex) of the sound.
    pub sound: String,
    /// Its media type.
    pub media: String,
    /// How long it is, ms.
    pub length_ms: u32,
    /// Who spoke.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
    /// Whether it was taken back.
    #[serde(flatten)]
    pub taken_back: TakenBack,
}

impl Note {
    /// Keeps what was spoken about a lot.
    ///
    /// # Errors
    /// [`Refusal::ConsentNeeded`] for who took the consent to being kept back,
    /// [`Refusal::LotWithdrawn`].
    pub fn spoken(
        id: NoteId,
        lot: &Lot,
        (hash, sound): (String, Sound),
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        if by.consent.is_withdrawn() {
            return Err(Refusal::ConsentNeeded);
        }
        lot.not_withdrawn()?;
        Ok(Self {
            id,
            cooperative: lot.cooperative,
            lot: lot.id,
            sound: hash,
            media: sound.media.to_owned(),
            length_ms: sound.length_ms,
            by: by.id,
            at_ms: now_ms,
            taken_back: TakenBack::default(),
        })
    }

    /// Takes it back: who spoke, or a leader. The first time counts.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] for anybody else.
    pub fn taken_back(self, by: &Person, now_ms: i64) -> Result<Self, Refusal> {
        if by.id != self.by {
            by.require(Role::Leader)?;
        }
        Ok(Self { taken_back: self.taken_back.or_now(by.id, now_ms), ..self })
    }

    /// Whether it may be played: not taken back, and who spoke still agrees to being kept.
    #[must_use]
    pub fn is_heard(&self, speaker: Option<&Person>) -> bool {
        !self.taken_back.is_said() && !speaker.is_some_and(|p| p.consent.is_withdrawn())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::lot::tests::lot;
    use crate::person::consent::Consent;
    use crate::person::tests::person;

    /// A WAV of 16 kHz, 16 bit, mono with an odd chunk before its samples.
    fn wav(ms: u32) -> Vec<u8> {
        let samples = vec![0; (ms * 32) as usize];
        let mut bytes = b"RIFF\0\0\0\0WAVELIST\x03\0\0\0abc\0fmt \x10\0\0\0\x01\0\x01\0".to_vec();
        bytes.extend(16_000_u32.to_le_bytes());
        bytes.extend(32_000_u32.to_le_bytes());
        bytes.extend(b"\x02\0\x10\0data");
        bytes.extend((samples.len() as u32).to_le_bytes());
        bytes.extend(samples);
        bytes
    }

    #[test]
    fn a_wav_says_itself_how_long_it_is() {
        assert_eq!(Sound::of(&wav(4_000), 7), Ok(Sound { media: "audio/wav", length_ms: 4_000 }));
        assert_eq!(Sound::of(&wav(65_000), 7), Err(Refusal::SoundTooLong { limit_s: 60 }));
        assert_eq!(Sound::of(&wav(100), 4_000), Err(Refusal::SoundUnusable));
    }

    #[test]
    fn only_sounds_of_known_kinds_are_kept() {
        let webm = [0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3];
        assert_eq!(Sound::of(&webm, 3_000), Ok(Sound { media: "audio/webm", length_ms: 3_000 }));
        assert_eq!(Sound::of(&webm, 61_600), Err(Refusal::SoundTooLong { limit_s: 60 }));
        let large = [&webm[..], &vec![0; SOUND_MAX_BYTES]].concat();
        assert_eq!(Sound::of(&large, 3_000), Err(Refusal::SoundTooLong { limit_s: 60 }));
        for other in [&b"\xff\xd8\xff\xe0"[..], b"<html>", b"", b"RIFF\0\0\0\0WAVE"] {
            assert_eq!(Sound::of(other, 3_000), Err(Refusal::SoundUnusable));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), told in any::<u32>()) {
            let _ = Sound::of(&bytes, told);
            let _ = Sound::of(&[b"RIFF\0\0\0\0WAVE", &bytes[..]].concat(), told);
        }
    }

    fn note(by: &Person) -> Result<Note, Refusal> {
        let sound = Sound { media: "audio/webm", length_ms: 900 };
        Note::spoken(NoteId(Uuid::nil()), &lot(), ("ab".to_owned(), sound), by, 4)
    }

    #[test]
    fn who_spoke_or_a_leader_takes_it_back_and_the_first_time_counts() {
        let (farmer, leader) = (person(&[Role::Member]), person(&[Role::Leader]));
        let note = note(&farmer).unwrap();
        assert!(note.is_heard(Some(&farmer)));
        assert!(note.clone().taken_back(&person(&[Role::Operator]), 5).is_err());
        let back = note.clone().taken_back(&leader, 5).unwrap();
        assert!(!back.is_heard(Some(&farmer)));
        assert_eq!(back.clone().taken_back(&farmer, 9).unwrap(), back);
        assert_eq!(note.taken_back(&farmer, 5).unwrap().taken_back.taken_back_by, Some(farmer.id));
    }

    #[test]
    fn who_took_the_consent_back_is_neither_recorded_nor_heard() {
        let farmer = person(&[Role::Member]);
        let kept = note(&farmer).unwrap();
        let gone = Person { consent: Consent::default().withdrawn(3), ..farmer };
        assert_eq!(note(&gone), Err(Refusal::ConsentNeeded));
        assert!(!kept.is_heard(Some(&gone)));
    }
}
