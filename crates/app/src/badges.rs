//! Badges: who has one, and the sheet they are cut from.

use punnet_documents::badges;
use punnet_documents::facts::BadgeFacts;
use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::proof::Token;
use punnet_domain::person::{KnownBy, Person, Role};
use punnet_store::Reader;

use crate::command::{answer, found, own_cooperative};
use crate::door::{PrintBadges, ReplaceBadge, Value};
use crate::papers::file;
use crate::{Answer, App, AppError, Caller};

/// A sheet of several pages, not a book.
const MOST: usize = 200;

impl App {
    pub(crate) fn replace_badge(&self, caller: &Caller, asked: ReplaceBadge) -> Result<Answer, AppError> {
        let token = self.new_token();
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let person: Person = found(tx, asked.person)?;
            tx.put(&with_badge(person, &token, now.now_ms))?;
            Ok(asked.person)
        })?;
        Ok(answer(Value::ReplaceBadge(self.about(written.value)?), &written))
    }

    pub(crate) fn print_badges(&self, caller: &Caller, asked: PrintBadges) -> Result<Answer, AppError> {
        if asked.people.is_empty() || asked.people.len() > MOST {
            return Err(Refusal::FactUnusable { fact: "people".to_owned() }.into());
        }
        let tokens: Vec<(PersonId, Token)> = asked.people.iter().map(|id| (*id, self.new_token())).collect();
        // The same badges in another language or as a picture are the same command.
        let written = self.run(caller, asked.command_id, &(asked.command_id, &asked.people), |tx, now| {
            now.by.require(Role::Leader)?;
            for (id, token) in &tokens {
                let person: Person = found(tx, *id)?;
                if person.known_by.badge.is_none() {
                    tx.put(&with_badge(person, token, now.now_ms))?;
                }
            }
            Ok(now.by.cooperative)
        })?;
        let facts = {
            let store = self.store();
            let reader = store.read();
            let cooperative = own_cooperative(&reader, written.value)?.name;
            let facts = asked.people.iter().map(|id| facts(&reader, *id, &cooperative));
            facts.collect::<Result<Vec<_>, _>>()?
        };
        let bytes = badges(&facts, &asked.lang, asked.format.into())?;
        Ok(answer(Value::PrintBadges(file("badges".to_owned(), asked.format, &bytes)), &written))
    }

    fn new_token(&self) -> Token {
        let mut random = [0; 26];
        self.host.fill_random(&mut random);
        Token::of(&random)
    }
}

fn with_badge(person: Person, token: &Token, now_ms: i64) -> Person {
    let badge = Some(token.kept().to_owned());
    let known_by = KnownBy { badge, badge_at_ms: Some(now_ms), ..person.known_by };
    Person { known_by, ..person }
}

fn facts(reader: &Reader<'_>, id: PersonId, cooperative: &str) -> Result<BadgeFacts, AppError> {
    let person: Person = found(reader, id)?;
    let token = person.known_by.badge.as_deref().ok_or(Refusal::BadgeUnknown)?;
    Ok(BadgeFacts {
        cooperative: cooperative.to_owned(),
        name: person.name,
        number: person.number,
        face: person.face,
        code: Token::kept_as(token)?.code(),
    })
}
