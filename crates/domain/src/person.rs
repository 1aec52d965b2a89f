//! People of a cooperative, what each may do and by what each is known.

pub mod consent;
pub mod pictures;
pub mod proof;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{CooperativeId, PersonId};
use consent::Consent;
use pictures::Sequence;

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
    /// By what else than face, name and PIN the person is known.
    #[serde(flatten)]
    pub known_by: KnownBy,
    /// What the person agreed to.
    #[serde(flatten)]
    pub consent: Consent,
}

/// By what a person is known besides face, name and PIN. In the record these are keys
/// of their own, so that two kiosks may each add one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
pub struct KnownBy {
    /// Three pictures in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Sequence>,
    /// The token on the badge that counts, [`proof::Token`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<String>,
    /// When the badge's token was made, UTC ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_at_ms: Option<i64>,
    /// When a forgotten PIN was last replaced, UTC ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_reset_at_ms: Option<i64>,
    /// The two who vouched for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pin_reset_by: Vec<PersonId>,
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

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use uuid::Uuid;

    use super::*;

    /// Somebody new with these roles.
    pub(crate) fn person(roles: &[Role]) -> Person {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Person {
            id: PersonId(Uuid::from_u128(number.into())),
            cooperative: CooperativeId(Uuid::nil()),
            number,
            name: format!("Person {number}"),
            roles: roles.iter().copied().collect(),
            face: number,
            pin_hash: None,
            added_at_ms: 0,
            known_by: KnownBy::default(),
            consent: Consent::default(),
        }
    }

    #[test]
    fn what_isnt_known_of_a_person_weighs_nothing() -> Result<(), serde_json::Error> {
        let mut amina = person(&[Role::Member]);
        let plain = serde_json::to_value(&amina)?;
        assert_eq!(plain.as_object().map(serde_json::Map::len), Some(8), "{plain}");
        amina.known_by.pictures = Some([3, 1, 2]);
        amina.known_by.pin_reset_by = vec![amina.id];
        amina.consent = Consent { consent_version: Some(1), ..Consent::default() };
        let told: Person = serde_json::from_value(serde_json::to_value(&amina)?)?;
        assert_eq!(told, amina);
        assert_eq!(serde_json::from_value::<Person>(plain)?.known_by, KnownBy::default());
        Ok(())
    }
}
