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
pub struct Sessions(HashMap<String, PersonId>);

impl Sessions {
    /// Opens a session.
    pub(crate) fn open(&mut self, token: String, person: PersonId) {
        self.0.insert(token, person);
    }

    /// Ends a session.
    pub(crate) fn close(&mut self, token: &str) -> bool {
        self.0.remove(token).is_some()
    }

    /// Whose session it is.
    pub(crate) fn person(&self, token: &str) -> Option<PersonId> {
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

    /// Lets a member see the own affairs and staff everybody's.
    pub(crate) fn may_see(&self, reader: &Reader<'_>, member: PersonId) -> Result<Person, AppError> {
        let person = self.signed_in(reader)?;
        if person.id != member && !is_staff(&person) {
            return Err(Refusal::RoleNeeded { role: Role::Operator }.into());
        }
        Ok(person)
    }
}

/// Whether someone works for others here.
pub(crate) fn is_staff(person: &Person) -> bool {
    person.roles.iter().any(|role| *role != Role::Member)
}

impl App {
    /// The caller a session token stands for.
    pub(crate) fn caller(&self, session: Option<String>, lang: Option<String>) -> Caller {
        let person = session.as_ref().and_then(|token| self.sessions().person(token));
        Caller { person, lang: lang.unwrap_or_else(|| "en".to_owned()), session }
    }

    pub(crate) fn sessions(&self) -> std::sync::MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
