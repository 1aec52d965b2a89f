//! People of a cooperative and what each may do.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{CooperativeId, PersonId};

/// What a person does here.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A farmer who brings produce.
    Member,
    /// Helps others at the kiosk.
    Operator,
    /// Reviews lots and handles orders and money.
    Leader,
    /// Runs lessons.
    Trainer,
    /// Visits and carries data.
    Officer,
}

/// A person. The PIN, where there is one, is stored only as an Argon2id hash
/// (RFC 9106).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// Whose member.
    pub cooperative: CooperativeId,
    /// A short number that is easier to find than a name.
    pub number: u32,
    /// As the person writes it.
    pub name: String,
    /// What the person does here.
    pub roles: BTreeSet<Role>,
    /// Which of the drawn faces is theirs.
    pub face: u32,
    /// PHC string of the PIN's hash; nothing when signing in needs none.
    #[serde(default)]
    pub pin_hash: Option<String>,
    /// When the person was entered, UTC ms.
    pub added_at_ms: i64,
}

impl Person {
    /// Whether the person has a role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Lets only holders of a role go on.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] when the person lacks it.
    pub fn require(&self, role: Role) -> Result<(), Refusal> {
        if self.is(role) { Ok(()) } else { Err(Refusal::RoleNeeded { role }) }
    }
}

/// A name people can read: 1 to 80 characters, no control characters.
///
/// # Errors
/// [`Refusal::NameUnusable`].
pub fn check_name(name: &str) -> Result<String, Refusal> {
    let name = name.trim();
    let usable = !name.is_empty() && name.chars().count() <= 80 && !name.chars().any(char::is_control);
    if usable { Ok(name.to_owned()) } else { Err(Refusal::NameUnusable) }
}
