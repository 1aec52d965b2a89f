//! Signing in and out: by face, pictures or badge, with a PIN where there is one.

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::Person;
use punnet_domain::person::pictures::{check, owners};
use punnet_domain::person::proof::Token;
use punnet_store::Reader;

use crate::caller::SignedIn;
use crate::command::found;
use crate::door::{ProvePin, SignIn, SignInByBadge, SignInByPictures};
use crate::view::{Found, PersonView, Session};
use crate::{App, AppError, Caller, languages, pins, throttle};

impl App {
    pub(crate) fn sign_in(&self, asked: &SignIn) -> Result<Session, AppError> {
        let store = self.store();
        let person: Person = found(&store.read(), asked.person)?;
        if let Some(hash) = &person.pin_hash {
            pins::check(&store, person.id, asked.pin.as_deref().unwrap_or(""), hash, self.moment())?;
        }
        drop(store);
        self.enter(person, true)
    }

    pub(crate) fn sign_in_by_pictures(&self, asked: &SignInByPictures) -> Result<Found, AppError> {
        let sequence = check(asked.pictures)?;
        let store = self.store();
        let (people, only) = throttle::guess(&store, self.moment(), || {
            let mut people = owners(store.read().all()?, sequence);
            people.sort_by_key(|p| p.number);
            let only = people.last().cloned().ok_or(Refusal::PicturesUnknown)?;
            Ok((people, only))
        })?;
        drop(store);
        let views = people.iter().cloned().map(PersonView::from).collect();
        let enough = people.len() == 1 && only.pin_hash.is_none();
        let session = enough.then(|| self.enter(only, true)).transpose()?;
        Ok(Found { people: views, session })
    }

    pub(crate) fn sign_in_by_badge(&self, asked: &SignInByBadge) -> Result<Session, AppError> {
        let person = owner(&self.store().read(), &Token::read(&asked.badge)?)?;
        let proven = person.pin_hash.is_none();
        self.enter(person, proven)
    }

    pub(crate) fn prove_pin(&self, caller: &Caller, asked: &ProvePin) -> Result<bool, AppError> {
        let store = self.store();
        let person = caller.signed_in(&store.read())?;
        let hash = person.pin_hash.as_deref().ok_or(Refusal::PinUnusable)?;
        pins::check(&store, person.id, &asked.pin, hash, self.moment())?;
        drop(store);
        if let Some(token) = &caller.session {
            self.sessions().prove(token);
        }
        Ok(true)
    }

    pub(crate) fn sign_out(&self, caller: &Caller) -> bool {
        caller.session.as_ref().is_some_and(|token| self.sessions().close(token))
    }

    /// Opens a session for who was found; gives its token.
    pub(crate) fn open_session(&self, person: PersonId, proven: bool) -> String {
        let mut random = [0; 16];
        self.host.fill_random(&mut random);
        let token: String = random.iter().map(|b| format!("{b:02x}")).collect();
        self.sessions().open(token.clone(), SignedIn { person, proven });
        token
    }

    /// Who was found goes in.
    fn enter(&self, person: Person, proven: bool) -> Result<Session, AppError> {
        let lang = languages::of(&self.store(), person.id)?;
        let session = self.open_session(person.id, proven);
        Ok(Session { session, person: person.into(), proven, lang })
    }
}

/// Whose badge it is.
fn owner(reader: &Reader<'_>, token: &Token) -> Result<Person, AppError> {
    let all: Vec<Person> = reader.all()?;
    Ok(all.into_iter().find(|person| token.is_of(person)).ok_or(Refusal::BadgeUnknown)?)
}
