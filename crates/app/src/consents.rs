//! What a person agreed to, and what only the person and leaders see of them.

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::consent::{CONSENT_VERSION, Consent};
use punnet_domain::person::pictures::propose;
use punnet_domain::person::{KnownBy, Person, Role};
use punnet_store::Reader;

use crate::command::{answer, found};
use crate::door::{SetConsent, ShowPerson, Value};
use crate::view::{PersonAbout, PersonView, PinReset};
use crate::{Answer, App, AppError, Caller};

impl App {
    pub(crate) fn show_person(&self, caller: &Caller, asked: &ShowPerson) -> Result<PersonAbout, AppError> {
        {
            let store = self.store();
            let by = caller.signed_in(&store.read())?;
            may_know(&by, asked.person)?;
        }
        self.about(asked.person)
    }

    pub(crate) fn set_consent(&self, caller: &Caller, asked: SetConsent) -> Result<Answer, AppError> {
        let mut random = [0; 4];
        self.host.fill_random(&mut random);
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            may_know(now.by, asked.person)?;
            let person: Person = found(tx, asked.person)?;
            let person = match asked.version {
                Some(version) => {
                    Person { consent: Consent::given(version, Some(now.by.id), now.now_ms)?, ..person }
                }
                None => withdrawn(tx, person, now.now_ms, u32::from_be_bytes(random) as usize)?,
            };
            tx.put(&person)?;
            Ok(asked.person)
        })?;
        Ok(answer(Value::SetConsent(self.about(written.value)?), &written))
    }

    /// What only the person and leaders see.
    pub(crate) fn about(&self, id: PersonId) -> Result<PersonAbout, AppError> {
        let store = self.store();
        let reader = store.read();
        let person: Person = found(&reader, id)?;
        let known_by = person.known_by.clone();
        let name = |id| Ok::<_, AppError>(reader.get::<Person>(id)?.map_or_else(String::new, |p| p.name));
        let by = known_by.pin_reset_by.iter().map(|id| name(*id)).collect::<Result<_, _>>()?;
        let consent = person.consent.clone();
        Ok(PersonAbout {
            person: PersonView::from(person),
            pictures: known_by.pictures,
            badge_at_ms: known_by.badge_at_ms,
            consent_version: consent.consent_version,
            consent_at_ms: consent.consent_at_ms,
            consent_withdrawn_at_ms: consent.consent_withdrawn_at_ms,
            consent_now: CONSENT_VERSION,
            pin_reset: known_by.pin_reset_at_ms.map(|at_ms| PinReset { at_ms, by }),
        })
    }
}

/// Lets people know about themselves, and leaders about everybody.
pub(crate) fn may_know(by: &Person, person: PersonId) -> Result<(), Refusal> {
    if by.id == person { Ok(()) } else { by.require(Role::Leader) }
}

/// The consent taken back. Whose face is no longer shown to be tapped needs
/// another way in: pictures, where there is no badge either.
pub(crate) fn withdrawn(
    reader: &Reader<'_>,
    person: Person,
    now_ms: i64,
    random: usize,
) -> Result<Person, AppError> {
    let mut pictures = person.known_by.pictures;
    if pictures.is_none() && person.known_by.badge.is_none() {
        pictures = Some(propose(&reader.all()?, random)?);
    }
    let known_by = KnownBy { pictures, ..person.known_by };
    Ok(Person { consent: person.consent.withdrawn(now_ms), known_by, ..person })
}
