//! What a leader is shown of the standards.

use std::collections::BTreeSet;

use punnet_domain::Refusal;
use punnet_domain::edition::{Edition, standing};
use punnet_domain::person::Person;
use punnet_domain::standard::{Standard, changes};
use punnet_store::Reader;

use crate::door::CheckStandard;
use crate::view::{EditionState, EditionView, StandardAbout, StandardCheck};
use crate::{App, AppError, Caller, Reference};

impl App {
    pub(crate) fn list_standards(&self, caller: &Caller) -> Result<Vec<StandardAbout>, AppError> {
        caller.leader(&self.store().read())?;
        self.standards_known(&caller.lang)
    }

    /// Every standard, built in or added, by id.
    pub(crate) fn standards_known(&self, lang: &str) -> Result<Vec<StandardAbout>, AppError> {
        self.look_for_standards()?;
        let (built_in, now) = (self.standards.built_in(), self.reference());
        let store = self.store();
        let reader = store.read();
        let editions = reader.all::<Edition>()?;
        let shown = Shown { built_in: &built_in, now: &now, editions: &editions, reader: &reader, lang };
        let ids: BTreeSet<&str> =
            now.standards.keys().chain(editions.iter().map(|e| &e.standard)).map(String::as_str).collect();
        ids.into_iter().map(|id| shown.about(id)).collect()
    }

    /// One standard.
    pub(super) fn standard_about(&self, id: &str, lang: &str) -> Result<StandardAbout, AppError> {
        let found = self.standards_known(lang)?.into_iter().find(|about| about.id == id);
        Ok(found.ok_or_else(|| Refusal::StandardUnknown { standard: id.to_owned() })?)
    }

    pub(crate) fn check_standard(
        &self,
        caller: &Caller,
        asked: &CheckStandard,
    ) -> Result<StandardCheck, AppError> {
        caller.leader(&self.store().read())?;
        let standard = self.new_edition(&asked.text)?;
        let editions = self.store().read().all::<Edition>()?;
        let built_in = self.standards.built_in();
        let old = built_in.standards.get(&standard.id);
        Ok(StandardCheck {
            built_in: old.map(|s| s.edition.clone()),
            replaces: standing(&editions).get(standard.id.as_str()).map(|e| e.edition.clone()),
            changes: changes(old, &standard),
            mark: standard.least_sure(),
            id: standard.id,
            name: standard.name,
            edition: standard.edition,
            source: standard.source,
            produce: standard.produce,
        })
    }
}

/// What is shown of is made from this.
struct Shown<'a> {
    built_in: &'a Reference,
    now: &'a Reference,
    editions: &'a [Edition],
    reader: &'a Reader<'a>,
    lang: &'a str,
}

impl Shown<'_> {
    fn about(&self, id: &str) -> Result<StandardAbout, AppError> {
        let mut of: Vec<&Edition> = self.editions.iter().filter(|e| e.standard == id).collect();
        of.sort_by_key(|edition| std::cmp::Reverse(edition.order()));
        let counts = standing(self.editions).get(id).map(|edition| edition.id);
        let view = |edition: &&Edition| self.edition(edition, counts == Some(edition.id));
        let editions = of.iter().map(view).collect::<Result<Vec<_>, _>>()?;
        let old = self.built_in.standards.get(id);
        let named = of.first().map(|edition| edition.name.clone()).unwrap_or_default();
        let empty = StandardAbout {
            id: id.to_owned(),
            name: named,
            edition: String::new(),
            source: String::new(),
            produce: None,
            markets: Vec::new(),
            mark: None,
            built_in: old.map(|s| s.edition.clone()),
            changes: Vec::new(),
            editions,
        };
        Ok(match self.now.standards.get(id) {
            Some(standard) => holding(empty, standard, old),
            None => empty,
        })
    }

    fn edition(&self, edition: &Edition, counts: bool) -> Result<EditionView, AppError> {
        let why = edition.read(self.built_in.standards.values()).err();
        let problem = why.map(|refusal| AppError::from(refusal).problem(self.lang));
        let state = match (edition.taken_back.is_said(), counts, &problem) {
            (true, ..) => EditionState::TakenBack,
            (_, false, _) => EditionState::Replaced,
            (.., Some(_)) => EditionState::Unusable,
            (.., None) => EditionState::Holds,
        };
        let by = edition.added_by.map(|id| self.reader.get::<Person>(id)).transpose()?.flatten();
        Ok(EditionView {
            id: edition.id,
            edition: edition.edition.clone(),
            state,
            problem,
            by: by.map(|person| person.name),
            added_at_ms: edition.added_at_ms,
            taken_back_at_ms: edition.taken_back.taken_back_at_ms,
        })
    }
}

fn holding(about: StandardAbout, standard: &Standard, old: Option<&Standard>) -> StandardAbout {
    StandardAbout {
        name: standard.name.clone(),
        edition: standard.edition.clone(),
        source: standard.source.clone(),
        produce: Some(standard.produce),
        markets: standard.markets.clone(),
        mark: standard.least_sure(),
        changes: if old == Some(standard) { Vec::new() } else { changes(old, standard) },
        ..about
    }
}
