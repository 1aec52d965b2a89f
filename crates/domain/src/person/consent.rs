//! What a person agreed to when they were entered, and whether it still holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::PersonId;

/// The version of the text that holds now. Its words are `signin-consent-*` in
/// `locales/`; whoever changes what they mean raises this.
pub const CONSENT_VERSION: u32 = 1;

/// How a person's agreement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Nobody asked yet.
    NotAsked,
    /// Given, and it holds.
    Given,
    /// Taken back.
    Withdrawn,
}

/// A person's agreement. In the record these are keys of their own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
pub struct Consent {
    /// The version of the text agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_version: Option<u32>,
    /// When it was agreed to, UTC ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_at_ms: Option<i64>,
    /// Who sat at the kiosk when it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_asked_by: Option<PersonId>,
    /// When it was taken back, UTC ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_withdrawn_at_ms: Option<i64>,
}

impl Consent {
    /// Agrees to a version of the text.
    ///
    /// # Errors
    /// [`Refusal::ConsentOutdated`] when another version holds.
    pub fn given(version: u32, asked_by: Option<PersonId>, now_ms: i64) -> Result<Self, Refusal> {
        if version != CONSENT_VERSION {
            return Err(Refusal::ConsentOutdated);
        }
        Ok(Self {
            consent_version: Some(version),
            consent_at_ms: Some(now_ms),
            consent_asked_by: asked_by,
            consent_withdrawn_at_ms: None,
        })
    }

    /// Takes it back. What was agreed to and when stays on record, and the first
    /// time it was taken back counts.
    #[must_use]
    pub fn withdrawn(self, now_ms: i64) -> Self {
        Self { consent_withdrawn_at_ms: self.consent_withdrawn_at_ms.or(Some(now_ms)), ..self }
    }

    /// How it stands. A kiosk that asks again clears the withdrawal; where both
    /// happened apart, the withdrawal counts.
    #[must_use]
    pub fn state(&self) -> ConsentState {
        match (self.consent_withdrawn_at_ms, self.consent_version) {
            (Some(_), _) => ConsentState::Withdrawn,
            (None, Some(_)) => ConsentState::Given,
            (None, None) => ConsentState::NotAsked,
        }
    }

    /// Whether it was taken back: the person is then shown to leaders only.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.state() == ConsentState::Withdrawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_given_taken_back_and_given_again() -> Result<(), Refusal> {
        assert_eq!(Consent::default().state(), ConsentState::NotAsked);
        let given = Consent::given(CONSENT_VERSION, None, 5)?;
        assert_eq!((given.state(), given.consent_at_ms), (ConsentState::Given, Some(5)));
        let back = given.withdrawn(7).withdrawn(9);
        assert!(back.is_withdrawn());
        assert_eq!((back.consent_at_ms, back.consent_withdrawn_at_ms), (Some(5), Some(7)));
        assert!(!Consent::given(CONSENT_VERSION, None, 11)?.is_withdrawn());
        assert_eq!(Consent::given(CONSENT_VERSION + 1, None, 5), Err(Refusal::ConsentOutdated));
        Ok(())
    }
}
