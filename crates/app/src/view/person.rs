//! People as screens see them.

use punnet_domain::id::PersonId;
use punnet_domain::person::consent::ConsentState;
use punnet_domain::person::pictures::Sequence;
use punnet_domain::person::{Person, Role};
use punnet_domain::search;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person as everybody at the kiosk sees them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// The short number.
    pub number: u32,
    /// The name.
    pub name: String,
    /// Which drawn face.
    pub face: u32,
    /// What the person does.
    pub roles: Vec<Role>,
    /// Whether signing in asks for a PIN.
    pub needs_pin: bool,
    /// Whether three pictures are theirs.
    pub has_pictures: bool,
    /// Whether a badge of theirs counts.
    pub has_badge: bool,
    /// How their agreement stands.
    pub consent: ConsentState,
    /// What the name is found by, folded: without accents, by pinyin and initials.
    pub search: String,
}

impl From<Person> for PersonView {
    fn from(person: Person) -> Self {
        Self {
            search: search::keys(&person.name),
            id: person.id,
            number: person.number,
            name: person.name,
            face: person.face,
            roles: person.roles.into_iter().collect(),
            needs_pin: person.pin_hash.is_some(),
            has_pictures: person.known_by.pictures.is_some(),
            has_badge: person.known_by.badge.is_some(),
            consent: person.consent.state(),
        }
    }
}

/// What only the person and leaders see of a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PersonAbout {
    /// As everybody sees them.
    pub person: PersonView,
    /// The three pictures, ids from 0.
    pub pictures: Option<Sequence>,
    /// When the badge that counts was made, UTC ms.
    pub badge_at_ms: Option<i64>,
    /// The version of the text agreed to.
    pub consent_version: Option<u32>,
    /// When it was agreed to, UTC ms.
    pub consent_at_ms: Option<i64>,
    /// When it was taken back, UTC ms.
    pub consent_withdrawn_at_ms: Option<i64>,
    /// The version of the text that holds now.
    pub consent_now: u32,
    /// The last time a forgotten PIN was replaced.
    pub pin_reset: Option<PinReset>,
}

/// A forgotten PIN that was replaced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PinReset {
    /// When, UTC ms.
    pub at_ms: i64,
    /// The names of those who vouched.
    pub by: Vec<String>,
}

/// A signed-in person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Session {
    /// Goes with every further call.
    pub session: String,
    /// Who.
    pub person: PersonView,
    /// False where the PIN is still asked before money, approvals and settings.
    pub proven: bool,
    /// The language they chose at this kiosk, BCP 47; nothing where they never did.
    pub lang: Option<String>,
}

/// Who has three pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Found {
    /// One; several where two kiosks gave away the same while neither knew of the other.
    pub people: Vec<PersonView>,
    /// The session of the one, where no PIN is needed.
    pub session: Option<Session>,
}
