//! The languages chosen at this kiosk: its own, and each person's here. Settings of the kiosk, no records.

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_store::Store;

use crate::door::SetLang;
use crate::{App, AppError, Caller};

/// The settings' names; behind a person's stands their id.
const KIOSK: &str = "language/kiosk";
const SET_UP: &str = "language/set-up";
const PERSON: &str = "language/person/";

/// Languages there are words for, BCP 47.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    punnet_i18n::languages()
}

impl App {
    /// Keeps what whoever stands here chose: a person for themselves, and for the kiosk while nobody is
    /// signed in.
    pub(crate) fn set_lang(&self, caller: &Caller, asked: &SetLang) -> Result<String, AppError> {
        let lang = spoken(&asked.lang)?;
        let name = match (caller.person, &caller.session) {
            (Some(person), _) => of_person(person),
            (None, None) => KIOSK.to_owned(),
            // Whose session ended meanwhile doesn't choose for everybody.
            (None, Some(_)) => return Err(Refusal::SignInNeeded.into()),
        };
        self.store().set_setting(&name, &lang)?;
        Ok(lang.to_owned())
    }

    /// The machine was set up to speak this language. That counts once: what is chosen at the screen later
    /// stays over every start, until the machine is set up with another.
    ///
    /// # Errors
    /// When there are no words in it, or the store fails.
    pub fn set_up_to_speak(&self, lang: &str) -> Result<(), AppError> {
        let lang = spoken(lang)?;
        let store = self.store();
        if store.setting::<String>(SET_UP)?.as_deref() == Some(lang) {
            return Ok(());
        }
        store.set_setting(KIOSK, &lang)?;
        Ok(store.set_setting(SET_UP, &lang)?)
    }
}

/// The language chosen for this kiosk; nothing where nobody chose.
pub(crate) fn of_kiosk(store: &Store) -> Result<Option<String>, AppError> {
    chosen(store, KIOSK)
}

/// The language a person chose at this kiosk; nothing where they never did.
pub(crate) fn of(store: &Store, person: PersonId) -> Result<Option<String>, AppError> {
    chosen(store, &of_person(person))
}

/// An older or newer kiosk may have kept one that has no words here.
fn chosen(store: &Store, name: &str) -> Result<Option<String>, AppError> {
    let lang: Option<String> = store.setting(name)?;
    Ok(lang.filter(|tag| spoken(tag).is_ok()))
}

fn of_person(person: PersonId) -> String {
    format!("{PERSON}{person}")
}

/// The language with this tag.
fn spoken(tag: &str) -> Result<&'static str, AppError> {
    let found = languages().into_iter().find(|lang| *lang == tag);
    found.ok_or_else(|| AppError::RequestUnreadable(format!("no words in {tag}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_words_is_spoken() {
        assert!(languages().into_iter().all(|lang| spoken(lang).is_ok_and(|found| found == lang)));
        for odd in ["", "zh", "EN", "xx", "en; reboot"] {
            assert!(spoken(odd).is_err(), "{odd}");
        }
    }
}
