//! How somebody shows who they are, and who may vouch for whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Person, Role};
use crate::Refusal;

/// By what somebody showed who they are, weakest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum ProofKind {
    /// Tapped the own face; enough only for who has nothing better.
    Face,
    /// The three pictures, which others may have seen.
    Pictures,
    /// The badge, which may be lost.
    Badge,
    /// The PIN.
    Pin,
}

/// What stands in a badge's QR code: 26 digits and capitals that nobody can guess
/// (130 bits of randomness), after a word that tells it from other codes. All of it
/// is in the QR alphabet of 45 signs and on every scanner's keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token(String);

/// What every badge's code begins with.
const BEGINS: &str = "PUNNET";
/// Crockford's base 32: no letter that looks like a digit.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many signs are random.
const LENGTH: usize = 26;

impl Token {
    /// A token of random bytes; five bits of each are used.
    #[must_use]
    pub fn of(random: &[u8; LENGTH]) -> Self {
        let sign = |byte: &u8| SIGNS.get(usize::from(byte % 32)).map_or('0', |sign| char::from(*sign));
        Self(random.iter().map(sign).collect())
    }

    /// Reads what a camera or scanner read.
    ///
    /// # Errors
    /// [`Refusal::BadgeUnknown`] for anything that isn't a badge's code.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let text = text.trim().to_ascii_uppercase();
        Self::kept_as(text.strip_prefix(BEGINS).ok_or(Refusal::BadgeUnknown)?)
    }

    /// A token as a person's record keeps it.
    ///
    /// # Errors
    /// [`Refusal::BadgeUnknown`] when it isn't one.
    pub fn kept_as(token: &str) -> Result<Self, Refusal> {
        let ours = token.len() == LENGTH && token.bytes().all(|byte| SIGNS.contains(&byte));
        if ours { Ok(Self(token.to_owned())) } else { Err(Refusal::BadgeUnknown) }
    }

    /// What the QR code carries.
    #[must_use]
    pub fn code(&self) -> String {
        format!("{BEGINS}{}", self.0)
    }

    /// What the person's record keeps.
    #[must_use]
    pub fn kept(&self) -> &str {
        &self.0
    }

    /// Whether it is this person's badge, and not one that was replaced.
    #[must_use]
    pub fn is_of(&self, person: &Person) -> bool {
        person
            .known_by
            .badge
            .as_deref()
            .is_some_and(|kept| blake3::hash(kept.as_bytes()) == blake3::hash(self.0.as_bytes()))
    }
}

impl Person {
    /// Whether the face alone may speak for the person: there is nothing better.
    #[must_use]
    pub fn only_face(&self) -> bool {
        self.pin_hash.is_none() && self.known_by.pictures.is_none() && self.known_by.badge.is_none()
    }
}

/// Who vouches, and by what they showed who they are.
#[derive(Debug, Clone, Copy)]
pub struct Voucher<'a> {
    /// Who.
    pub person: &'a Person,
    /// By what.
    pub by: ProofKind,
}

/// Whether two people may together give `of` a new PIN.
///
/// Both are others than `of`. Where there is another leader, one of the two is a
/// leader who proves it by PIN, and the second shows who they are by anything of
/// their own. Where `of` is the only leader, both prove it by PIN or badge: what
/// others may have seen doesn't open the money.
///
/// # Errors
/// [`Refusal::VouchersSame`], [`Refusal::VoucherNotLeader`], [`Refusal::VoucherTooWeak`].
pub fn may_reset_pin(of: &Person, vouchers: &[Voucher<'_>; 2], people: &[Person]) -> Result<(), Refusal> {
    let [first, second] = vouchers;
    let ids = [first.person.id, second.person.id];
    if ids.contains(&of.id) || first.person.id == second.person.id {
        return Err(Refusal::VouchersSame);
    }
    if vouchers.iter().any(|v| v.by == ProofKind::Face) {
        return Err(Refusal::VoucherTooWeak);
    }
    let another_leader = people.iter().any(|p| p.id != of.id && p.is(Role::Leader));
    let leads = |v: &&Voucher<'_>| v.person.is(Role::Leader) && v.by == ProofKind::Pin;
    if another_leader {
        return vouchers.iter().find(leads).map(|_| ()).ok_or(Refusal::VoucherNotLeader);
    }
    let strong = vouchers.iter().all(|v| v.by >= ProofKind::Badge);
    if strong { Ok(()) } else { Err(Refusal::VoucherTooWeak) }
}

/// Whether somebody may work for another at the kiosk.
///
/// # Errors
/// [`Refusal::RoleNeeded`] for who is neither operator nor leader.
pub fn may_help(by: &Person) -> Result<(), Refusal> {
    if by.is(Role::Leader) { Ok(()) } else { by.require(Role::Operator) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::person;
    use super::*;
    use ProofKind::{Badge, Face, Pictures, Pin};

    #[test]
    fn a_badge_is_read_as_it_was_printed() {
        let token = Token::of(&[7; 26]);
        assert_eq!(Token::read(&token.code()), Ok(token.clone()));
        assert_eq!(Token::read(&format!(" {}\n", token.code().to_lowercase())), Ok(token.clone()));
        let longer = format!("{}7", token.code());
        for other in ["", "PUNNET", "https://id.gs1.org/01/0", token.kept(), longer.as_str()] {
            assert_eq!(Token::read(other), Err(Refusal::BadgeUnknown), "{other:?}");
        }
    }

    #[test]
    fn a_replaced_badge_is_nobodys() {
        let mut amina = person(&[Role::Member]);
        let (old, new) = (Token::of(&[1; 26]), Token::of(&[2; 26]));
        assert!(!old.is_of(&amina), "no badge yet");
        amina.known_by.badge = Some(old.kept().to_owned());
        assert!(old.is_of(&amina));
        amina.known_by.badge = Some(new.kept().to_owned());
        assert!(!old.is_of(&amina) && new.is_of(&amina));
    }

    /// Who vouches for a leader: (roles of the first, by what, of the second, by what), and another leader or none.
    fn asked(
        first: (&[Role], ProofKind),
        second: (&[Role], ProofKind),
        another: bool,
    ) -> Result<(), Refusal> {
        let of = person(&[Role::Leader]);
        let (a, b) = (person(first.0), person(second.0));
        let mut people = vec![of.clone(), a.clone(), b.clone()];
        if another {
            people.push(person(&[Role::Leader]));
        }
        may_reset_pin(
            &of,
            &[Voucher { person: &a, by: first.1 }, Voucher { person: &b, by: second.1 }],
            &people,
        )
    }

    #[test]
    fn a_leader_with_pin_and_a_second_person_reset_a_pin() {
        let (leader, member) = (&[Role::Leader][..], &[Role::Member][..]);
        for by in [Pictures, Badge, Pin] {
            assert_eq!(asked((leader, Pin), (member, by), false), Ok(()), "{by:?}");
            assert_eq!(asked((member, by), (leader, Pin), true), Ok(()), "{by:?}");
        }
        assert_eq!(asked((leader, Badge), (member, Pin), true), Err(Refusal::VoucherNotLeader));
        assert_eq!(asked((member, Pin), (member, Pin), true), Err(Refusal::VoucherNotLeader));
        assert_eq!(asked((leader, Pin), (member, Face), true), Err(Refusal::VoucherTooWeak));
    }

    #[test]
    fn for_the_only_leader_two_members_vouch_by_pin_or_badge() {
        let member = &[Role::Member][..];
        assert_eq!(asked((member, Pin), (member, Badge), false), Ok(()));
        assert_eq!(asked((member, Badge), (member, Badge), false), Ok(()));
        assert_eq!(asked((member, Badge), (member, Pictures), false), Err(Refusal::VoucherTooWeak));
    }

    #[test]
    fn nobody_vouches_twice_or_for_themselves() {
        let (of, a) = (person(&[Role::Leader]), person(&[Role::Leader]));
        let people = [of.clone(), a.clone()];
        let by = |person| Voucher { person, by: Pin };
        assert_eq!(may_reset_pin(&of, &[by(&a), by(&a)], &people), Err(Refusal::VouchersSame));
        assert_eq!(may_reset_pin(&of, &[by(&of), by(&a)], &people), Err(Refusal::VouchersSame));
    }

    #[test]
    fn the_face_is_enough_only_without_anything_better() {
        let mut amina = person(&[Role::Member]);
        assert!(amina.only_face());
        amina.known_by.pictures = Some([0, 1, 2]);
        assert!(!amina.only_face());
    }

    #[test]
    fn operators_and_leaders_help() {
        assert_eq!(may_help(&person(&[Role::Operator])), Ok(()));
        assert_eq!(may_help(&person(&[Role::Leader])), Ok(()));
        assert!(may_help(&person(&[Role::Member, Role::Trainer])).is_err());
    }
}
