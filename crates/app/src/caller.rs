//! Who asks, and who is signed in.

use std::collections::HashMap;

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::{Person, Role};
use punnet_store::Reader;

use crate::{App, AppError};

/// Who asks, in which language.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who is signed in.
    pub person: Option<PersonId>,
    /// BCP 47 tag of the language answers are worded in.
    pub lang: String,
    /// The session it came by, to be ended by signing out.
    pub session: Option<String>,
}

/// The sessions of people signed in; in memory only, so that a restart signs out.
#[derive(Debug, Default)]
pub struct Sessions(HashMap<String, SignedIn>);

/// Whose session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SignedIn {
    /// Who.
    pub person: PersonId,
    /// Whether all was asked that the person has: the PIN, where there is one.
    pub proven: bool,
}

impl Sessions {
    /// Opens a session.
    pub(crate) fn open(&mut self, token: String, who: SignedIn) {
        self.0.insert(token, who);
    }

    /// The PIN of whose session it is was right.
    pub(crate) fn prove(&mut self, token: &str) {
        if let Some(who) = self.0.get_mut(token) {
            who.proven = true;
        }
    }

    /// Ends a session.
    pub(crate) fn close(&mut self, token: &str) -> bool {
        self.0.remove(token).is_some()
    }

    /// Ends every session of a person.
    pub(crate) fn close_all_of(&mut self, person: PersonId) {
        self.0.retain(|_, who| who.person != person);
    }

    /// Whose session it is.
    pub(crate) fn who(&self, token: &str) -> Option<SignedIn> {
        self.0.get(token).copied()
    }
}

impl Caller {
    /// The person signed in.
    pub(crate) fn signed_in(&self, reader: &Reader<'_>) -> Result<Person, AppError> {
        let id = self.person.ok_or(Refusal::SignInNeeded)?;
        Ok(reader.get::<Person>(id)?.ok_or(Refusal::SignInNeeded)?)
    }

    /// The person signed in, if a leader.
    pub(crate) fn leader(&self, reader: &Reader<'_>) -> Result<Person, AppError> {
        let person = self.signed_in(reader)?;
        person.require(Role::Leader)?;
        Ok(person)
    }

    /// Lets a member see the own affairs, staff everybody's, and only leaders those
    /// of who took their consent back.
    pub(crate) fn may_see(&self, reader: &Reader<'_>, member: PersonId) -> Result<Person, AppError> {
        let person = self.signed_in(reader)?;
        if person.id == member || person.is(Role::Leader) {
            return Ok(person);
        }
        if !is_staff(&person) {
            return Err(Refusal::RoleNeeded { role: Role::Operator }.into());
        }
        let withdrawn = reader.get::<Person>(member)?.is_some_and(|m| m.consent.is_withdrawn());
        if withdrawn { Err(Refusal::RoleNeeded { role: Role::Leader }.into()) } else { Ok(person) }
    }
}

/// Whether someone works for others here.
pub(crate) fn is_staff(person: &Person) -> bool {
    person.roles.iter().any(|role| *role != Role::Member)
}

impl App {
    /// The caller a session token stands for.
    pub(crate) fn caller(&self, session: Option<String>, lang: Option<String>) -> Caller {
        let person = session.as_ref().and_then(|token| self.sessions().who(token)).map(|who| who.person);
        Caller { person, lang: lang.unwrap_or_else(|| "en".to_owned()), session }
    }

    pub(crate) fn sessions(&self) -> std::sync::MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
