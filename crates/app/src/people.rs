//! Finding, adding and signing in people.

use punnet_domain::Refusal;
use punnet_domain::id::{CooperativeId, PersonId};
use punnet_domain::person::{Person, Role, check_name};
use punnet_domain::record::Kind;
use punnet_store::{Reader, Tx};

use crate::command::{answer, found};
use crate::door::{AddPerson, PersonEntered, SignIn, Value};
use crate::view::{PersonView, Session};
use crate::{Answer, App, AppError, Caller, pins};

/// Everybody, by number.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Vec<PersonView>, AppError> {
    let mut people: Vec<PersonView> = reader.all::<Person>()?.into_iter().map(PersonView::from).collect();
    people.sort_by_key(|p| p.number);
    Ok(people)
}

/// One person as shown.
pub(crate) fn view(reader: &Reader<'_>, id: PersonId) -> Result<PersonView, AppError> {
    found::<Person>(reader, id).map(PersonView::from)
}

impl App {
    pub(crate) fn add_person(&self, caller: &Caller, asked: AddPerson) -> Result<Answer, AppError> {
        // Hashed before the transaction: it takes a tenth of a second by design.
        let pin_hash = self.new_pin_hash(&asked.person)?;
        // Only the words count for "the same command again", not the hash's salt.
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let id: PersonId = tx.new_id()?;
            add(tx, id, now.by.cooperative, asked.person.clone(), pin_hash, now.now_ms)?;
            Ok(id)
        })?;
        let person = view(&self.store().read(), written.value)?;
        Ok(answer(Value::AddPerson(person), &written))
    }

    /// The hash of a new person's PIN. Leaders handle money, so they need one.
    pub(crate) fn new_pin_hash(&self, entered: &PersonEntered) -> Result<Option<String>, AppError> {
        match &entered.pin {
            Some(pin) => {
                let mut salt = [0; 16];
                self.host.fill_random(&mut salt);
                Ok(Some(pins::hash(pin, &salt)?))
            }
            None if entered.roles.contains(&Role::Leader) => Err(Refusal::PinUnusable.into()),
            None => Ok(None),
        }
    }

    pub(crate) fn sign_in(&self, asked: &SignIn) -> Result<Session, AppError> {
        let store = self.store();
        let person: Person = found(&store.read(), asked.person)?;
        if let Some(hash) = &person.pin_hash {
            pins::check(&store, person.id, asked.pin.as_deref().unwrap_or(""), hash, self.host.now_ms())?;
        }
        drop(store);
        let mut random = [0; 16];
        self.host.fill_random(&mut random);
        let token: String = random.iter().map(|b| format!("{b:02x}")).collect();
        self.sessions().open(token.clone(), person.id);
        Ok(Session { session: token, person: person.into() })
    }

    pub(crate) fn sign_out(&self, caller: &Caller) -> bool {
        caller.session.as_ref().is_some_and(|token| self.sessions().close(token))
    }
}

/// Writes a new person.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    id: PersonId,
    cooperative: CooperativeId,
    entered: PersonEntered,
    pin_hash: Option<String>,
    now_ms: i64,
) -> Result<(), AppError> {
    let person = Person {
        id,
        cooperative,
        number: tx.next_number(Kind::Person)?,
        name: check_name(&entered.name)?,
        roles: entered.roles.into_iter().collect(),
        face: entered.face,
        pin_hash,
        added_at_ms: now_ms,
    };
    tx.put(&person)?;
    Ok(())
}
