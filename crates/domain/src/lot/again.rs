//! A leader asks for a lot to be brought to the mat again. It is part of the lot's
//! record, so an approval given elsewhere at the same time doesn't hold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Lot;
use crate::Refusal;
use crate::approval::sorted;
use crate::id::{AskId, InspectionId, NoteId, PersonId};
use crate::person::{Person, Role};
use crate::taken_back::TakenBack;

/// The longest free words, in characters.
pub const WORDS_MAX: usize = 200;

/// Why it is to be brought again; each has a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgainReason {
    /// The photo is dark, blurred or cut off.
    PhotoUnclear,
    /// Too few pieces lay on the mat.
    MorePieces,
    /// Pieces touch or lie on each other.
    Apart,
    /// Damaged or small ones are to be taken out first.
    SortOut,
    /// It is to be cleaned first.
    Clean,
    /// Leader and farmer look at it together.
    Together,
}

impl AgainReason {
    /// Every reason, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::PhotoUnclear, Self::MorePieces, Self::Apart, Self::SortOut, Self::Clean, Self::Together];
}

/// What a leader says when asking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AgainEntered {
    /// The heads of the lot record that the leader had on the screen.
    pub heads: Vec<String>,
    /// Why.
    pub reason: AgainReason,
    /// More in the leader's own words; may be empty.
    #[serde(default)]
    pub words: String,
}

/// One asking. It is open until another inspection is kept than the one it is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AgainAsked {
    /// The inspection that wasn't enough; nothing where there was none.
    #[serde(default)]
    pub about: Option<InspectionId>,
    /// Why.
    pub reason: AgainReason,
    /// In the leader's own words; may be empty.
    #[serde(default)]
    pub words: String,
    /// The note spoken for it.
    #[serde(default)]
    pub note: Option<NoteId>,
    /// Who asks.
    pub by: PersonId,
    /// When, UTC ms.
    pub at_ms: i64,
    /// Whether it was taken back.
    #[serde(flatten)]
    pub taken_back: TakenBack,
}

impl Lot {
    /// The newest asking that is open.
    #[must_use]
    pub fn asked_again(&self) -> Option<(AskId, &AgainAsked)> {
        let open = |ask: &AgainAsked| !ask.taken_back.is_said() && ask.about == self.inspection;
        let asks = self.asks.iter().filter(|(_, ask)| self.withdrawn_at_ms.is_none() && open(ask));
        asks.max_by_key(|(id, ask)| (ask.at_ms, **id)).map(|(id, ask)| (*id, ask))
    }

    /// Asks for it again, with what was spoken for it.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] for anyone but a leader, [`Refusal::LotWithdrawn`],
    /// [`Refusal::RecordChanged`] when it is no longer what was seen,
    /// [`Refusal::WordsTooLong`].
    pub fn ask_again(
        mut self,
        id: AskId,
        heads: &[String],
        (entered, note): (AgainEntered, Option<NoteId>),
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        self.not_withdrawn()?;
        if sorted(&entered.heads) != sorted(heads) {
            return Err(Refusal::RecordChanged);
        }
        let ask = AgainAsked {
            about: self.inspection,
            reason: entered.reason,
            words: check_words(&entered.words)?,
            note,
            by: by.id,
            at_ms: now_ms,
            taken_back: TakenBack::default(),
        };
        self.asks.insert(id, ask);
        Ok(self)
    }

    /// Takes back every asking that is open. What was asked and when stays on record.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`] for anyone but a leader.
    pub fn take_back_asks(mut self, by: &Person, now_ms: i64) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        let about = self.inspection;
        for ask in self.asks.values_mut().filter(|a| a.about == about) {
            ask.taken_back = ask.taken_back.or_now(by.id, now_ms);
        }
        Ok(self)
    }
}

/// Words without blanks around them.
fn check_words(words: &str) -> Result<String, Refusal> {
    let words = words.trim();
    let usable = words.chars().count() <= WORDS_MAX && !words.chars().any(|c| c.is_control() && c != '\n');
    if usable { Ok(words.to_owned()) } else { Err(Refusal::WordsTooLong { limit: WORDS_MAX as u32 }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::*;
    use crate::lot::tests::lot;
    use crate::person::tests::person;

    fn id<T: From<Uuid>>(n: u128) -> T {
        T::from(Uuid::from_u128(n))
    }

    fn entered(heads: &[String]) -> AgainEntered {
        let words = " wash them ".to_owned();
        AgainEntered { heads: heads.to_vec(), reason: AgainReason::Clean, words }
    }

    #[test]
    fn it_is_open_until_another_inspection_is_kept() {
        let (leader, heads) = (person(&[Role::Leader]), ["h".to_owned()]);
        let lot = Lot { inspection: Some(id(1)), ..lot() };
        let asked = lot.ask_again(id(9), &heads, (entered(&heads), None), &leader, 5).unwrap();
        let (ask, said) = asked.asked_again().unwrap();
        assert_eq!((ask, said.words.as_str(), said.about), (id(9), "wash them", Some(id(1))));
        let brought = Lot { inspection: Some(id(2)), ..asked.clone() };
        assert!(brought.asked_again().is_none());
        let twice = brought.ask_again(id(10), &heads, (entered(&heads), None), &leader, 6).unwrap();
        assert_eq!(twice.asked_again().map(|a| a.0), Some(id(10)));
        assert_eq!(twice.asks.len(), 2);
    }

    #[test]
    fn a_lot_never_photographed_can_be_asked_for() {
        let (leader, heads) = (person(&[Role::Leader]), ["h".to_owned()]);
        let asked = lot().ask_again(id(9), &heads, (entered(&heads), None), &leader, 5).unwrap();
        assert!(asked.asked_again().is_some());
        assert!(Lot { inspection: Some(id(2)), ..asked }.asked_again().is_none());
    }

    #[test]
    fn taking_back_ends_every_open_one_and_keeps_them() {
        let (leader, heads) = (person(&[Role::Leader]), ["h".to_owned()]);
        let once = lot().ask_again(id(9), &heads, (entered(&heads), None), &leader, 5).unwrap();
        let twice = once.ask_again(id(10), &heads, (entered(&heads), None), &leader, 6).unwrap();
        let back = twice.take_back_asks(&leader, 7).unwrap();
        assert!(back.asked_again().is_none());
        assert!(back.asks.values().all(|a| a.taken_back.taken_back_at_ms == Some(7)) && back.asks.len() == 2);
        let later = back.clone().take_back_asks(&leader, 8).unwrap();
        assert_eq!(later, back, "what was taken back stays as it was");
    }

    #[test]
    fn only_a_leader_asks_and_only_for_what_was_seen() {
        let (leader, heads) = (person(&[Role::Leader]), ["h".to_owned()]);
        let ask = |lot: Lot, seen: &[String], by: &Person| {
            lot.ask_again(id(9), &heads, (entered(seen), None), by, 5)
        };
        assert!(matches!(ask(lot(), &heads, &person(&[Role::Member])), Err(Refusal::RoleNeeded { .. })));
        assert_eq!(ask(lot(), &["x".to_owned()], &leader), Err(Refusal::RecordChanged));
        let gone = Lot { withdrawn_at_ms: Some(1), ..lot() };
        assert_eq!(ask(gone, &heads, &leader), Err(Refusal::LotWithdrawn));
        let long = AgainEntered { words: "x".repeat(WORDS_MAX + 1), ..entered(&heads) };
        let refused = lot().ask_again(id(9), &heads, (long, None), &leader, 5);
        assert_eq!(refused, Err(Refusal::WordsTooLong { limit: 200 }));
    }

    #[test]
    fn what_was_never_asked_weighs_nothing() {
        let plain = serde_json::to_value(lot()).unwrap();
        assert!(plain.get("asks").is_none());
        assert_eq!(serde_json::from_value::<Lot>(plain).unwrap(), lot());
    }
}
