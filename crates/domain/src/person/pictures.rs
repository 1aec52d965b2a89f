//! Three pictures in order, by which a person who doesn't read is found.
//!
//! They tell who somebody is and keep no secret: whoever looks over a shoulder
//! knows them, and 1,320 sequences are soon tried. Money asks for a PIN.

use std::collections::BTreeSet;

use super::Person;
use crate::Refusal;

/// How many pictures there are. Their ids are 0 to 11; what an id shows never
/// changes, and a new picture gets the next id.
pub const PICTURES: u8 = 12;

/// Three different pictures in the order tapped.
pub type Sequence = [u8; 3];

/// How many sequences there are: 12 · 11 · 10.
pub const SEQUENCES: usize = 1320;

/// A sequence a person can have.
///
/// # Errors
/// [`Refusal::PicturesUnusable`] for a picture there isn't, or one taken twice.
pub fn check(sequence: Sequence) -> Result<Sequence, Refusal> {
    let [a, b, c] = sequence;
    let usable = sequence.iter().all(|id| *id < PICTURES) && a != b && b != c && a != c;
    if usable { Ok(sequence) } else { Err(Refusal::PicturesUnusable) }
}

/// Refuses a sequence that another person has.
///
/// # Errors
/// As [`check`]; [`Refusal::PicturesTaken`].
pub fn claim(sequence: Sequence, whose: Option<&Person>, people: &[Person]) -> Result<Sequence, Refusal> {
    let sequence = check(sequence)?;
    let other = |p: &&Person| whose.is_none_or(|own| own.id != p.id);
    let taken = people.iter().filter(other).any(|p| p.known_by.pictures == Some(sequence));
    if taken { Err(Refusal::PicturesTaken) } else { Ok(sequence) }
}

/// A free sequence, the one that `random` falls on.
///
/// # Errors
/// [`Refusal::PicturesNoneLeft`] once 1,320 people have one each.
pub fn propose(people: &[Person], random: usize) -> Result<Sequence, Refusal> {
    let taken: BTreeSet<Sequence> = people.iter().filter_map(|p| p.known_by.pictures).collect();
    let free: Vec<Sequence> = all().filter(|sequence| !taken.contains(sequence)).collect();
    let at = random.checked_rem(free.len()).ok_or(Refusal::PicturesNoneLeft)?;
    free.get(at).copied().ok_or(Refusal::PicturesNoneLeft)
}

/// Whose pictures these are: one, or several where two kiosks gave away the same
/// while neither knew of the other.
#[must_use]
pub fn owners(people: Vec<Person>, sequence: Sequence) -> Vec<Person> {
    people.into_iter().filter(|p| p.known_by.pictures == Some(sequence)).collect()
}

fn all() -> impl Iterator<Item = Sequence> {
    let ids = || 0..PICTURES;
    ids()
        .flat_map(move |a| ids().flat_map(move |b| ids().map(move |c| [a, b, c])))
        .filter(|s| check(*s).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use super::super::tests::person;
    use super::*;

    fn with(pictures: Sequence) -> Person {
        let mut person = person(&[]);
        person.known_by.pictures = Some(pictures);
        person
    }

    #[test]
    fn there_are_as_many_sequences_as_the_sum_says() {
        assert_eq!(all().count(), SEQUENCES);
        assert_eq!(all().collect::<BTreeSet<_>>().len(), SEQUENCES);
        for bad in [[0, 0, 1], [1, 0, 1], [0, 1, 1], [0, 1, 12]] {
            assert_eq!(check(bad), Err(Refusal::PicturesUnusable), "{bad:?}");
        }
    }

    #[test]
    fn no_two_people_have_the_same_and_order_counts() {
        let people = [with([0, 1, 2])];
        assert_eq!(claim([0, 1, 2], None, &people), Err(Refusal::PicturesTaken));
        assert_eq!(claim([2, 1, 0], None, &people), Ok([2, 1, 0]));
        assert_eq!(claim([0, 1, 2], people.first(), &people), Ok([0, 1, 2]), "one's own");
    }

    #[test]
    fn what_is_proposed_is_free_until_none_is_left() {
        let mut people = Vec::new();
        for i in 0..SEQUENCES {
            let proposed = propose(&people, i * 7919).expect("one is left");
            assert_eq!(claim(proposed, None, &people), Ok(proposed));
            people.push(with(proposed));
        }
        assert_eq!(propose(&people, 0), Err(Refusal::PicturesNoneLeft));
    }

    #[test]
    fn both_owners_are_found_where_two_kiosks_gave_the_same() {
        let people = vec![with([0, 1, 2]), with([0, 1, 2]), with([3, 1, 2])];
        assert_eq!(owners(people, [0, 1, 2]).len(), 2);
    }
}
