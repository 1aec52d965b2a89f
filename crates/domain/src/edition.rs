//! An edition of a standard that a leader added: a limit corrected for the whole
//! cooperative without a new program. It is never deleted; who takes it back says so.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::{CooperativeId, EditionId, PersonId};
use crate::standard::Standard;
use crate::taken_back::TakenBack;

/// An added edition. Its words stay as they were read, so that a kiosk whose program doesn't
/// understand them yet keeps them and one that does uses them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Whose.
    pub cooperative: CooperativeId,
    /// The standard it stands in the place of, by id.
    pub standard: String,
    /// The issuer's name for the standard.
    pub name: String,
    /// Which text, as the file calls it.
    pub edition: String,
    /// The file's words, TOML.
    pub text: String,
    /// One more than that of the latest edition of the standard which was known where it was
    /// added: what was added knowing another counts after it, whatever the clocks say.
    pub turn: u32,
    /// When it was added, UTC ms.
    pub added_at_ms: i64,
    /// Who added it; nobody where it was done at the machine itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_by: Option<PersonId>,
    /// Whether it was taken back.
    #[serde(flatten)]
    pub taken_back: TakenBack,
}

/// What an edition calls itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'a> {
    /// The standard's id.
    pub standard: &'a str,
    /// The issuer's name for it.
    pub name: &'a str,
    /// Which text.
    pub edition: &'a str,
}

impl<'a> From<&'a Standard> for Title<'a> {
    fn from(standard: &'a Standard) -> Self {
        Self { standard: &standard.id, name: &standard.name, edition: &standard.edition }
    }
}

impl Edition {
    /// Adds an edition after those that are known.
    #[must_use]
    pub fn added(
        id: EditionId,
        (cooperative, by): (CooperativeId, Option<PersonId>),
        (title, text): (Title<'_>, &str),
        known: &[Self],
        now_ms: i64,
    ) -> Self {
        Self {
            id,
            cooperative,
            standard: title.standard.to_owned(),
            name: title.name.to_owned(),
            edition: title.edition.to_owned(),
            text: text.to_owned(),
            turn: next_turn(known, title.standard),
            added_at_ms: now_ms,
            added_by: by,
            taken_back: TakenBack::default(),
        }
    }

    /// Takes it back; the first time counts.
    #[must_use]
    pub fn taken_back(self, by: Option<PersonId>, now_ms: i64) -> Self {
        if self.taken_back.is_said() {
            return self;
        }
        let taken_back = TakenBack { taken_back_at_ms: Some(now_ms), taken_back_by: by };
        Self { taken_back, ..self }
    }

    /// Puts it back, as if it had never been taken back: it counts where it did before.
    #[must_use]
    pub fn restored(self) -> Self {
        Self { taken_back: TakenBack::default(), ..self }
    }

    /// The edition as a standard, where this program understands it.
    ///
    /// # Errors
    /// What [`Standard::parse`] and [`Standard::words_known`] refuse;
    /// [`Refusal::StandardUnknown`] where the words are another standard's.
    pub fn read<'a>(
        &self,
        built_in: impl Iterator<Item = &'a Standard> + Clone,
    ) -> Result<Standard, Refusal> {
        let standard = Standard::parse(&self.text)?;
        standard.words_known(built_in)?;
        if standard.id == self.standard {
            Ok(standard)
        } else {
            Err(Refusal::StandardUnknown { standard: standard.id })
        }
    }

    /// What one edition counts after another by, on every kiosk alike.
    #[must_use]
    pub fn order(&self) -> (u32, i64, EditionId) {
        (self.turn, self.added_at_ms, self.id)
    }
}

/// The turn after all that are known of a standard.
fn next_turn(known: &[Edition], standard: &str) -> u32 {
    let turns = known.iter().filter(|edition| edition.standard == standard).map(|edition| edition.turn);
    turns.max().unwrap_or(0).saturating_add(1)
}

/// The edition that stands in each standard's place: the latest not taken back.
#[must_use]
pub fn standing(all: &[Edition]) -> BTreeMap<&str, &Edition> {
    let mut found: BTreeMap<&str, &Edition> = BTreeMap::new();
    for edition in all.iter().filter(|edition| !edition.taken_back.is_said()) {
        let latest = found.entry(&edition.standard).or_insert(edition);
        if edition.order() > latest.order() {
            *latest = edition;
        }
    }
    found
}

/// Takes back every edition of a standard that is known here, so that the built-in one holds
/// again. One added meanwhile elsewhere isn't known and stays. The one that stands comes last, so
/// that it is what was done last, and putting that back brings back what held before.
///
/// # Errors
/// [`Refusal::AlreadyBack`] when none stands; [`Refusal::RecordChanged`] when another one does
/// than was seen.
pub fn all_taken_back(
    all: Vec<Edition>,
    (standard, seen): (&str, EditionId),
    by: Option<PersonId>,
    now_ms: i64,
) -> Result<Vec<Edition>, Refusal> {
    let stands = standing(&all).get(standard).map(|edition| edition.id).ok_or(Refusal::AlreadyBack)?;
    if stands != seen {
        return Err(Refusal::RecordChanged);
    }
    let of = |edition: &Edition| edition.standard == standard && !edition.taken_back.is_said();
    let mut back: Vec<_> = all.into_iter().filter(of).collect();
    back.sort_by_key(Edition::order);
    Ok(back.into_iter().map(|edition| edition.taken_back(by, now_ms)).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use uuid::Uuid;

    use super::*;
    use crate::inspection::tests::APPLE;

    fn added(id: u128, known: &[Edition], at_ms: i64) -> Edition {
        let standard = Standard::parse(APPLE).unwrap();
        let whose = (CooperativeId(Uuid::nil()), None);
        Edition::added(EditionId(Uuid::from_u128(id)), whose, ((&standard).into(), APPLE), known, at_ms)
    }

    fn holds(all: &[Edition]) -> Option<EditionId> {
        standing(all).get("test-apple").map(|edition| edition.id)
    }

    #[test]
    fn who_knew_the_other_comes_after_it_whatever_the_clocks_say() {
        let first = added(9, &[], 5_000);
        let later = added(1, std::slice::from_ref(&first), 1_000);
        assert_eq!(holds(&[later.clone(), first.clone()]), Some(later.id));
        assert_eq!(holds(&[first, later.clone()]), Some(later.id));
    }

    #[test]
    fn of_two_added_at_once_the_same_one_holds_in_whatever_order_they_came() {
        let (a, b) = (added(1, &[], 2_000), added(2, &[], 1_000));
        assert_eq!(holds(&[a.clone(), b.clone()]), Some(a.id), "the later by the clock");
        assert_eq!(holds(&[b.clone(), a.clone()]), Some(a.id));
        let c = added(3, &[], 2_000);
        assert_eq!(holds(&[c.clone(), a.clone()]), holds(&[a, c]), "the id where the clocks say the same");
    }

    #[test]
    fn taking_back_returns_to_the_built_in_one_and_leaves_what_was_not_known() {
        let (a, b) = (added(1, &[], 1_000), added(2, &[], 2_000));
        let both = vec![a.clone(), b.clone()];
        let seen = ("test-apple", b.id);
        let back = all_taken_back(both.clone(), seen, None, 3_000).unwrap();
        assert_eq!((back.len(), holds(&back)), (2, None));
        assert_eq!(back.last().map(|last| last.id), Some(b.id), "what stood is said last");
        let restored: Vec<_> = [back[0].clone(), back[1].clone().restored()].into();
        assert_eq!(holds(&restored), Some(b.id), "put back, it holds as before");
        let again = all_taken_back(back.clone(), seen, None, 4_000);
        assert_eq!(again.unwrap_err(), Refusal::AlreadyBack);
        let other = all_taken_back(both, ("test-apple", a.id), None, 3_000);
        assert_eq!(other.unwrap_err(), Refusal::RecordChanged);
        let meanwhile = added(3, &[a], 1_500);
        let met: Vec<_> = back.into_iter().chain([meanwhile.clone()]).collect();
        assert_eq!(holds(&met), Some(meanwhile.id));
    }

    #[test]
    fn words_of_a_newer_form_are_kept_and_not_read() {
        let standard = Standard::parse(APPLE).unwrap();
        let newer = Edition { text: format!("form = 2\n{APPLE}"), ..added(1, &[], 1) };
        assert!(matches!(newer.read([&standard].into_iter()), Err(Refusal::StandardNewer { .. })));
        assert_eq!(added(1, &[], 1).read([&standard].into_iter()).unwrap(), standard);
        let moved = Edition { standard: "other".to_owned(), ..added(1, &[], 1) };
        assert!(moved.read([&standard].into_iter()).is_err());
    }
}
