//! The three pictures of each person.

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::pictures::{Sequence, claim, propose};
use punnet_domain::person::proof::may_help;
use punnet_domain::person::{KnownBy, Person};

use crate::command::{answer, found};
use crate::door::{PicturesFree, SetPictures, Value};
use crate::{Answer, App, AppError, Caller};

impl App {
    pub(crate) fn propose_pictures(&self, caller: &Caller) -> Result<Sequence, AppError> {
        let people: Vec<Person> = {
            let store = self.store();
            caller.signed_in(&store.read())?;
            store.read().all()?
        };
        let mut random = [0; 4];
        self.host.fill_random(&mut random);
        Ok(propose(&people, u32::from_be_bytes(random) as usize)?)
    }

    pub(crate) fn pictures_free(&self, caller: &Caller, asked: &PicturesFree) -> Result<bool, AppError> {
        let store = self.store();
        let reader = store.read();
        caller.signed_in(&reader)?;
        match claim(asked.pictures, None, &reader.all()?) {
            Ok(_) => Ok(true),
            Err(Refusal::PicturesTaken) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    pub(crate) fn set_pictures(&self, caller: &Caller, asked: SetPictures) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            may_change(now.by, asked.person)?;
            let person: Person = found(tx, asked.person)?;
            let pictures = Some(claim(asked.pictures, Some(&person), &tx.all()?)?);
            tx.put(&Person { known_by: KnownBy { pictures, ..person.known_by.clone() }, ..person })?;
            Ok(asked.person)
        })?;
        Ok(answer(Value::SetPictures(self.about(written.value)?), &written))
    }
}

/// Lets people change what they are known by themselves, and helpers for them.
pub(crate) fn may_change(by: &Person, person: PersonId) -> Result<(), Refusal> {
    if by.id == person { Ok(()) } else { may_help(by) }
}
