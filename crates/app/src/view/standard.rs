//! Standards and their editions, as a leader sees them.

use punnet_domain::id::EditionId;
use punnet_domain::produce::Produce;
use punnet_domain::standard::{Change, Mark};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Problem;

/// A standard: what holds, and every edition that was added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StandardAbout {
    /// Its id.
    pub id: String,
    /// The issuer's name.
    pub name: String,
    /// Which text holds; empty where only editions are known that can't be read here.
    pub edition: String,
    /// Where that text was read.
    pub source: String,
    /// What it grades; nothing where none can be read.
    pub produce: Option<Produce>,
    /// The markets it is asked for in.
    pub markets: Vec<String>,
    /// The least sure way in which anything of it was verified.
    pub mark: Option<Mark>,
    /// Which text is built in; nothing where the program has none.
    pub built_in: Option<String>,
    /// What the edition that holds says otherwise than the one built in.
    pub changes: Vec<Change>,
    /// The editions added, the one that counts last first.
    pub editions: Vec<EditionView>,
}

/// An edition that was added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct EditionView {
    /// Its id.
    pub id: EditionId,
    /// Which text.
    pub edition: String,
    /// How it stands.
    pub state: EditionState,
    /// Why this kiosk can't use it.
    pub problem: Option<Problem>,
    /// The name of who added it; nothing where it was done at the machine itself.
    pub by: Option<String>,
    /// When it was added, UTC ms.
    pub added_at_ms: i64,
    /// When it was taken back, UTC ms.
    pub taken_back_at_ms: Option<i64>,
}

/// How an added edition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum EditionState {
    /// It holds.
    Holds,
    /// It would hold, but this kiosk can't use it and goes on with the one built in.
    Unusable,
    /// A later one counts.
    Replaced,
    /// It was taken back.
    TakenBack,
}

/// What a file would change, before it is added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StandardCheck {
    /// The standard's id.
    pub id: String,
    /// The issuer's name.
    pub name: String,
    /// Which text.
    pub edition: String,
    /// Where it was read.
    pub source: String,
    /// What it grades.
    pub produce: Produce,
    /// The least sure way in which anything of it was verified.
    pub mark: Option<Mark>,
    /// Which text is built in; nothing where the program has none.
    pub built_in: Option<String>,
    /// Which added edition it would stand in the place of.
    pub replaces: Option<String>,
    /// What it says otherwise than the one built in.
    pub changes: Vec<Change>,
}

/// A file on a stick that may be a standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StandardFile {
    /// What people call the stick.
    pub stick: String,
    /// The file's name.
    pub file: String,
    /// Its words.
    pub text: String,
}
