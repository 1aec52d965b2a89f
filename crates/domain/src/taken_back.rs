//! Taking back: nothing is deleted, it is said when and by whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::PersonId;

/// Whether something was taken back. In the record these are keys of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct TakenBack {
    /// When it was taken back, UTC ms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_back_at_ms: Option<i64>,
    /// Who took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_back_by: Option<PersonId>,
}

impl TakenBack {
    /// Whether it was.
    #[must_use]
    pub fn is_said(&self) -> bool {
        self.taken_back_at_ms.is_some()
    }

    /// Takes it back; the first time counts.
    #[must_use]
    pub fn or_now(self, by: PersonId, now_ms: i64) -> Self {
        if self.is_said() {
            return self;
        }
        Self { taken_back_at_ms: Some(now_ms), taken_back_by: Some(by) }
    }
}
