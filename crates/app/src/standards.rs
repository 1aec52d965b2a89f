//! The standards that hold: those built in, with what leaders added to the cooperative in the
//! place of some. A limit is corrected without a new program.

mod about;
mod files;

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use punnet_domain::Refusal;
use punnet_domain::edition::{Edition, Title, all_taken_back, standing};
use punnet_domain::id::{CommandId, CooperativeId, PersonId};
use punnet_domain::person::Role;
use punnet_domain::standard::Standard;
use punnet_store::{Command, Store, Tx, Written};
use serde::Serialize;

use crate::command::{answer, body_hash, cooperative};
use crate::door::{AddStandard, TakeBackStandard, Value};
use crate::exchange::joined;
use crate::{Answer, App, AppError, Caller, Reference};

/// Before a standard's id, in the names of the settings in which stores of before kept what
/// was added to one kiosk alone.
const SETTING: &str = "standard/";

/// The reference data with the editions that stand, read anew when those change.
#[derive(Debug)]
pub(crate) struct Standards {
    built_in: Arc<Reference>,
    now: RwLock<Now>,
}

#[derive(Debug)]
struct Now {
    editions: Vec<Edition>,
    reference: Arc<Reference>,
    /// How many editions that would hold aren't understood.
    unusable: u32,
}

impl Standards {
    /// # Errors
    /// When the store can't be read, or the assets built in can't.
    pub(crate) fn of(store: &Store) -> Result<Self, AppError> {
        let built_in = Arc::new(Reference::built_in()?);
        let editions = store.read().all::<Edition>()?;
        let now = RwLock::new(Now::of(&built_in, editions));
        Ok(Self { built_in, now })
    }

    fn built_in(&self) -> Arc<Reference> {
        Arc::clone(&self.built_in)
    }

    fn now(&self) -> RwLockReadGuard<'_, Now> {
        self.now.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, editions: Vec<Edition>) {
        if self.now().editions != editions {
            let now = Now::of(&self.built_in, editions);
            *self.now.write().unwrap_or_else(PoisonError::into_inner) = now;
        }
    }
}

impl Now {
    /// What is built in, with the editions that stand in the place of some. One that this
    /// program doesn't understand is kept, and the kiosk goes on with the one built in.
    fn of(built_in: &Reference, editions: Vec<Edition>) -> Self {
        let mut reference = built_in.clone();
        let mut unusable = 0;
        for edition in standing(&editions).into_values() {
            match edition.read(built_in.standards.values()) {
                Ok(standard) => drop(reference.standards.insert(standard.id.clone(), standard)),
                Err(error) => {
                    tracing::warn!(standard = %edition.standard, %error, "an edition isn't used");
                    unusable += 1;
                }
            }
        }
        Self { editions, reference: Arc::new(reference), unusable }
    }
}

/// By whom an edition is added or taken back, and when.
struct Hand {
    cooperative: CooperativeId,
    /// Nobody where it is done at the machine itself.
    by: Option<PersonId>,
    now_ms: i64,
}

impl App {
    /// What is known without asking anyone. A request that began with one edition ends with it
    /// when it asks once.
    #[must_use]
    pub fn reference(&self) -> Arc<Reference> {
        Arc::clone(&self.standards.now().reference)
    }

    /// How many added editions would hold, if this program understood them.
    pub(crate) fn standards_unusable(&self) -> u32 {
        self.standards.now().unusable
    }

    /// Looks whether an edition was added or taken back: here, by another program on this
    /// store, or on another kiosk.
    pub(crate) fn look_for_standards(&self) -> Result<(), AppError> {
        let editions = self.store().read().all::<Edition>()?;
        self.standards.take(editions);
        Ok(())
    }

    pub(crate) fn add_standard(&self, caller: &Caller, asked: AddStandard) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let hand = Hand { cooperative: now.by.cooperative, by: Some(now.by.id), now_ms: now.now_ms };
            self.put_edition(tx, &hand, &asked.text)
        })?;
        Ok(answer(Value::AddStandard(self.standard_now(&written.value, caller)?), &written))
    }

    pub(crate) fn take_back_standard(
        &self,
        caller: &Caller,
        asked: TakeBackStandard,
    ) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let hand = Hand { cooperative: now.by.cooperative, by: Some(now.by.id), now_ms: now.now_ms };
            take_back(tx, &hand, &asked)
        })?;
        Ok(answer(Value::TakeBackStandard(self.standard_now(&written.value, caller)?), &written))
    }

    /// As a leader's, by whoever owns the machine; by the person that is named, if one is.
    pub(crate) fn add_standard_as_owner(
        &self,
        caller: &Caller,
        asked: AddStandard,
    ) -> Result<Answer, AppError> {
        if caller.person.is_some() {
            return self.answer(caller, crate::door::Request::AddStandard(asked));
        }
        self.look_for_standards()?;
        let written = self.run_as_owner(asked.command_id, body_hash(&asked, caller), |tx, hand| {
            self.put_edition(tx, hand, &asked.text)
        })?;
        Ok(answer(Value::AddStandard(self.standard_now(&written.value, caller)?), &written))
    }

    /// See [`App::add_standard_as_owner`].
    pub(crate) fn take_back_standard_as_owner(
        &self,
        caller: &Caller,
        asked: TakeBackStandard,
    ) -> Result<Answer, AppError> {
        if caller.person.is_some() {
            return self.answer(caller, crate::door::Request::TakeBackStandard(asked));
        }
        let hash = body_hash(&asked, caller);
        let written = self.run_as_owner(asked.command_id, hash, |tx, hand| take_back(tx, hand, &asked))?;
        Ok(answer(Value::TakeBackStandard(self.standard_now(&written.value, caller)?), &written))
    }

    /// A command of whoever owns the machine, which no person signs.
    fn run_as_owner<T: Serialize + serde::de::DeserializeOwned>(
        &self,
        id: CommandId,
        body_hash: [u8; 32],
        f: impl FnOnce(&mut Tx<'_>, &Hand) -> Result<T, AppError>,
    ) -> Result<Written<T>, AppError> {
        let mut store = self.store();
        let (cooperative, now_ms) = (joined(&store)?, self.host.now_ms());
        let command = Command { id, body_hash, by: None, cooperative: Some(cooperative), now_ms };
        let written = store.write(&command, |tx| f(tx, &Hand { cooperative, by: None, now_ms }))?;
        self.courier.wrote();
        Ok(written)
    }

    /// Writes an edition and gives the standard's id.
    fn put_edition(&self, tx: &mut Tx<'_>, hand: &Hand, text: &str) -> Result<String, AppError> {
        let standard = self.new_edition(text)?;
        put(tx, hand, ((&standard).into(), text))?;
        Ok(standard.id)
    }

    /// A file's words as a standard that may be added.
    ///
    /// # Errors
    /// What makes no sense or has no words here; [`Refusal::StandardSame`].
    fn new_edition(&self, text: &str) -> Result<Standard, Refusal> {
        let standard = Standard::parse(text)?;
        standard.words_known(self.standards.built_in.standards.values())?;
        let now = self.reference();
        if now.standards.get(&standard.id) == Some(&standard) {
            return Err(Refusal::StandardSame);
        }
        Ok(standard)
    }

    fn standard_now(&self, id: &str, caller: &Caller) -> Result<crate::view::StandardAbout, AppError> {
        self.standard_about(id, &caller.lang)
    }

    /// Hands what a store of before kept as a setting of this kiosk on to the whole cooperative.
    /// Until the kiosk belongs to one it stays; a disk that can't be written is told by what is
    /// written next.
    pub(crate) fn hand_on_settings(&self) {
        if let Err(error) = self.try_hand_on() {
            tracing::warn!(%error, "editions stay settings of this kiosk");
        }
    }

    fn try_hand_on(&self) -> Result<(), AppError> {
        let kept: Vec<(String, String)> = self.store().read().settings(SETTING)?;
        if kept.is_empty() || cooperative(&self.store().read())?.is_none() {
            return Ok(());
        }
        for (setting, text) in kept {
            let id = self.command_id();
            let hash = *blake3::hash(setting.as_bytes()).as_bytes();
            self.run_as_owner(id, hash, |tx, hand| hand_on(tx, hand, &setting, &text))?;
        }
        self.look_for_standards()
    }
}

fn hand_on(tx: &mut Tx<'_>, hand: &Hand, setting: &str, text: &str) -> Result<(), AppError> {
    let id = setting.strip_prefix(SETTING).unwrap_or(setting);
    let known = tx.all::<Edition>()?;
    // Another kiosk may have handed on the same.
    if standing(&known).get(id).is_none_or(|edition| edition.text != text) {
        let standard = Standard::parse(text).ok();
        let title = Title { standard: id, name: id, edition: "" };
        put(tx, hand, (standard.as_ref().map_or(title, Title::from), text))?;
    }
    Ok(tx.drop_setting(setting)?)
}

fn put(tx: &mut Tx<'_>, hand: &Hand, words: (Title<'_>, &str)) -> Result<(), AppError> {
    let known = tx.all::<Edition>()?;
    let whose = (hand.cooperative, hand.by);
    let edition = Edition::added(tx.new_id()?, whose, words, &known, hand.now_ms);
    Ok(tx.put(&edition)?)
}

fn take_back(tx: &mut Tx<'_>, hand: &Hand, asked: &TakeBackStandard) -> Result<String, AppError> {
    let known = tx.all::<Edition>()?;
    for edition in all_taken_back(known, (&asked.standard, asked.edition), hand.by, hand.now_ms)? {
        tx.put(&edition)?;
    }
    Ok(asked.standard.clone())
}
