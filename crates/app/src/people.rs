//! Finding and adding people.

use punnet_domain::Refusal;
use punnet_domain::id::{CooperativeId, PersonId};
use punnet_domain::person::consent::Consent;
use punnet_domain::person::pictures::claim;
use punnet_domain::person::{KnownBy, Person, Role, check_name};
use punnet_domain::record::Kind;
use punnet_store::{Reader, Tx};

use crate::command::{answer, found};
use crate::door::{AddPerson, PersonEntered, Value};
use crate::view::PersonView;
use crate::{Answer, App, AppError, Caller};

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
            add(tx, id, now.by.cooperative, asked.person.clone(), pin_hash, (Some(now.by.id), now.now_ms))?;
            Ok(id)
        })?;
        let person = view(&self.store().read(), written.value)?;
        Ok(answer(Value::AddPerson(person), &written))
    }

    /// The hash of a new person's PIN. Leaders handle money, so they need one.
    pub(crate) fn new_pin_hash(&self, entered: &PersonEntered) -> Result<Option<String>, AppError> {
        match &entered.pin {
            Some(pin) => Ok(Some(self.salted(pin)?)),
            None if entered.roles.contains(&Role::Leader) => Err(Refusal::PinUnusable.into()),
            None => Ok(None),
        }
    }
}

/// Writes a new person, whom somebody enters at a time, UTC ms.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    id: PersonId,
    cooperative: CooperativeId,
    entered: PersonEntered,
    pin_hash: Option<String>,
    (by, now_ms): (Option<PersonId>, i64),
) -> Result<(), AppError> {
    let all: Vec<Person> = tx.all()?;
    let pictures = entered.pictures.map(|pictures| claim(pictures, None, &all)).transpose()?;
    let consent = entered.consent.map(|version| Consent::given(version, by, now_ms)).transpose()?;
    let person = Person {
        id,
        cooperative,
        number: tx.next_number(Kind::Person)?,
        name: check_name(&entered.name)?,
        roles: entered.roles.into_iter().collect(),
        face: entered.face,
        pin_hash,
        added_at_ms: now_ms,
        known_by: KnownBy { pictures, ..KnownBy::default() },
        consent: consent.unwrap_or_default(),
    };
    tx.put(&person)?;
    Ok(())
}
