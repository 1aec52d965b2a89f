//! A phone lent to the kiosk for a while: as its camera for one lot, as its scanner, or
//! as a leader's second screen. The kiosk gives out a *pass* by a code on its screen; the
//! pass says what the phone may do, until when, and belongs to the first phone that shows
//! it. Times are milliseconds of a clock that never jumps.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;
use crate::id::LotId;
use crate::person::pictures::PICTURES;

mod guesses;
mod upload;

pub use guesses::Guesses;
pub use upload::{PART_MAX_BYTES, UPLOAD_MAX_BYTES, Upload};

/// How long a code waits for a phone, and how long a photo or a scan may take, ms.
const OPEN_MS: i64 = 10 * 60_000;
/// The longest a leader's phone stays a second screen, ms.
const REVIEW_MS: i64 = 60 * 60_000;
/// The kiosk's screen looks every second or two; one that hasn't for so long has left, ms.
const WATCH_MS: i64 = 20_000;
/// More messages than a pass ever needs; each is remembered so that none counts twice.
const MESSAGES_MAX: usize = 20_000;

/// What a phone is lent for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum PhonePurpose {
    /// Photographs one lot.
    Photo {
        /// Which.
        lot: LotId,
    },
    /// Reads one QR code for the kiosk.
    Scan,
    /// Shows a leader the lots that wait.
    Review,
}

/// What a phone asks, without its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneAct {
    /// Says that it is there; says goodbye.
    Greet,
    /// Brings a piece of a photo.
    Upload,
    /// Tells what a code says.
    Scan,
    /// Looks at lots or decides about them.
    Review,
}

impl PhonePurpose {
    /// Whether a phone lent for this may do that. Whatever isn't named is refused.
    #[must_use]
    pub fn allows(&self, act: PhoneAct) -> bool {
        match act {
            PhoneAct::Greet => true,
            PhoneAct::Upload => matches!(self, Self::Photo { .. }),
            PhoneAct::Scan => matches!(self, Self::Scan),
            PhoneAct::Review => matches!(self, Self::Review),
        }
    }
}

/// A random name a phone gives itself; it tells the phone that came first from others.
pub type PhoneId = [u8; 16];
/// What a sealed message is sealed with besides the key; never twice the same.
pub type Nonce = [u8; 24];

/// How a pass stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum PassStanding {
    /// No phone has come yet.
    Waiting,
    /// A phone has come; the leader hasn't said yet that it is theirs.
    Joined,
    /// The phone may do what it is lent for.
    Lent,
    /// It is over.
    Ended,
}

/// A phone lent to the kiosk.
#[derive(Debug, Clone)]
pub struct Pass {
    /// What for.
    pub purpose: PhonePurpose,
    made_ms: i64,
    watched_ms: i64,
    used_ms: i64,
    idle_ms: i64,
    phone: Option<PhoneId>,
    confirmed: bool,
    ended: bool,
    taken: BTreeSet<Nonce>,
}

impl Pass {
    /// A pass made now. A leader's phone that nobody touches for `idle_ms` locks, as the
    /// kiosk's screen does.
    #[must_use]
    pub fn new(purpose: PhonePurpose, idle_ms: i64, now_ms: i64) -> Self {
        Self {
            purpose,
            idle_ms,
            made_ms: now_ms,
            watched_ms: now_ms,
            used_ms: now_ms,
            phone: None,
            confirmed: false,
            ended: false,
            taken: BTreeSet::new(),
        }
    }

    /// Until when it holds, whatever happens.
    #[must_use]
    pub fn until_ms(&self) -> i64 {
        self.made_ms + if self.confirmed { REVIEW_MS } else { OPEN_MS }
    }

    /// When the phone last did something.
    #[must_use]
    pub fn used_ms(&self) -> i64 {
        self.used_ms
    }

    /// Whether it goes on without the kiosk's screen: a leader was seen with the phone.
    #[must_use]
    pub fn stands_alone(&self) -> bool {
        self.confirmed
    }

    /// How it stands. It ends when the kiosk's screen has left it; one that stands alone,
    /// when nobody touches the phone.
    #[must_use]
    pub fn standing(&self, now_ms: i64) -> PassStanding {
        let left = match self.confirmed {
            true => now_ms - self.used_ms > self.idle_ms,
            false => now_ms - self.watched_ms > WATCH_MS,
        };
        match self.phone {
            _ if self.ended || left || now_ms >= self.until_ms() => PassStanding::Ended,
            None => PassStanding::Waiting,
            Some(_) if self.purpose == PhonePurpose::Review && !self.confirmed => PassStanding::Joined,
            Some(_) => PassStanding::Lent,
        }
    }

    /// The kiosk's screen still shows it.
    pub fn watched(&mut self, now_ms: i64) {
        self.watched_ms = self.watched_ms.max(now_ms);
    }

    /// Takes a message of a phone, once. The first phone that comes is the one it is lent to.
    ///
    /// # Errors
    /// [`Refusal::PhoneEnded`], [`Refusal::PhoneAnother`], [`Refusal::PhoneNotAllowed`] for what
    /// it isn't lent for, [`Refusal::PhoneUnconfirmed`] before the leader has said that it is theirs.
    pub fn take(&mut self, phone: PhoneId, nonce: Nonce, act: PhoneAct, now_ms: i64) -> Result<(), Refusal> {
        if self.standing(now_ms) == PassStanding::Ended || self.taken.len() >= MESSAGES_MAX {
            return Err(Refusal::PhoneEnded);
        }
        if !self.taken.insert(nonce) || *self.phone.get_or_insert(phone) != phone {
            return Err(Refusal::PhoneAnother);
        }
        if !self.purpose.allows(act) {
            return Err(Refusal::PhoneNotAllowed);
        }
        if act != PhoneAct::Greet && self.standing(now_ms) != PassStanding::Lent {
            return Err(Refusal::PhoneUnconfirmed);
        }
        Ok(())
    }

    /// A finger was on the phone, or a photo is on its way: somebody is there.
    pub fn used(&mut self, now_ms: i64) {
        self.used_ms = self.used_ms.max(now_ms);
    }

    /// The leader has compared the pictures on both screens.
    ///
    /// # Errors
    /// [`Refusal::PhoneEnded`]; [`Refusal::NotReady`] where no phone has come.
    pub fn confirm(&mut self, now_ms: i64) -> Result<(), Refusal> {
        match self.standing(now_ms) {
            PassStanding::Ended => Err(Refusal::PhoneEnded),
            PassStanding::Waiting => Err(Refusal::NotReady),
            PassStanding::Joined | PassStanding::Lent => {
                self.confirmed = self.purpose == PhonePurpose::Review;
                self.used(now_ms);
                Ok(())
            }
        }
    }

    /// Nothing more is taken.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// Two different pictures, ids from 0, that stand on both screens: one of 132 pairs,
    /// which follows from the key and the phone.
    #[must_use]
    pub fn pictures(&self, key: &[u8; 32]) -> Option<[u8; 2]> {
        let phone = self.phone?;
        let mut hasher = blake3::Hasher::new_derive_key("punnet phone pictures 1");
        hasher.update(key).update(&phone);
        let [a, b, ..] = *hasher.finalize().as_bytes();
        let first = a % PICTURES;
        Some([first, (first + 1 + b % (PICTURES - 1)) % PICTURES])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const MINE: PhoneId = [1; 16];
    const OTHER: PhoneId = [2; 16];
    const IDLE_MS: i64 = 180_000;
    const PHOTO: PhonePurpose = PhonePurpose::Photo { lot: LotId(uuid::Uuid::nil()) };

    fn nonce(n: u8) -> Nonce {
        [n; 24]
    }

    #[test]
    fn the_first_phone_has_it_and_no_other() {
        let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
        assert_eq!(pass.standing(1), PassStanding::Waiting);
        assert_eq!(pass.take(MINE, nonce(1), PhoneAct::Greet, 1), Ok(()));
        assert_eq!(pass.standing(2), PassStanding::Lent);
        assert_eq!(pass.take(OTHER, nonce(2), PhoneAct::Upload, 2), Err(Refusal::PhoneAnother));
        assert_eq!(pass.take(MINE, nonce(3), PhoneAct::Upload, 3), Ok(()));
    }

    #[test]
    fn no_message_counts_twice() {
        let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
        assert_eq!(pass.take(MINE, nonce(1), PhoneAct::Upload, 1), Ok(()));
        assert_eq!(pass.take(MINE, nonce(1), PhoneAct::Upload, 2), Err(Refusal::PhoneAnother));
    }

    #[test]
    fn it_ends_in_time_when_the_screen_leaves_and_when_it_is_ended() {
        let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
        assert_eq!(pass.standing(WATCH_MS), PassStanding::Waiting);
        assert_eq!(pass.standing(WATCH_MS + 1), PassStanding::Ended, "nobody looks");
        pass.watched(OPEN_MS - 1);
        assert_eq!(pass.standing(OPEN_MS - 1), PassStanding::Waiting);
        assert_eq!(pass.standing(OPEN_MS), PassStanding::Ended, "ten minutes");
        assert_eq!(pass.take(MINE, nonce(1), PhoneAct::Greet, OPEN_MS), Err(Refusal::PhoneEnded));
        let mut ended = Pass::new(PHOTO, IDLE_MS, 0);
        ended.end();
        assert_eq!(ended.take(MINE, nonce(1), PhoneAct::Greet, 1), Err(Refusal::PhoneEnded));
    }

    #[test]
    fn a_leaders_phone_does_nothing_before_it_is_confirmed_and_then_goes_on_alone() {
        let mut pass = Pass::new(PhonePurpose::Review, IDLE_MS, 0);
        assert_eq!(pass.confirm(1), Err(Refusal::NotReady));
        assert_eq!(pass.take(MINE, nonce(1), PhoneAct::Review, 1), Err(Refusal::PhoneUnconfirmed));
        assert_eq!(pass.standing(2), PassStanding::Joined);
        assert_eq!(pass.confirm(2), Ok(()));
        assert_eq!(pass.take(MINE, nonce(2), PhoneAct::Review, 3), Ok(()));
        assert_eq!(pass.standing(2 + IDLE_MS), PassStanding::Lent, "the kiosk is for others again");
        assert_eq!(pass.standing(3 + IDLE_MS), PassStanding::Ended, "nobody touches the phone");
        pass.used(REVIEW_MS - 1);
        assert_eq!(pass.standing(REVIEW_MS - 1), PassStanding::Lent);
        assert_eq!(pass.standing(REVIEW_MS), PassStanding::Ended);
        assert_eq!(pass.take(MINE, nonce(3), PhoneAct::Upload, 4), Err(Refusal::PhoneNotAllowed));
    }

    #[test]
    fn confirming_lengthens_only_a_review() {
        let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
        pass.take(MINE, nonce(1), PhoneAct::Greet, 1).unwrap();
        pass.confirm(2).unwrap();
        pass.watched(OPEN_MS);
        assert_eq!(pass.standing(OPEN_MS), PassStanding::Ended);
    }

    proptest! {
        #[test]
        fn two_pictures_are_two_and_known(key: [u8; 32], phone: PhoneId) {
            let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
            prop_assert_eq!(pass.pictures(&key), None);
            pass.take(phone, nonce(1), PhoneAct::Greet, 1).unwrap();
            let [a, b] = pass.pictures(&key).unwrap();
            prop_assert!(a != b && a < PICTURES && b < PICTURES);
        }

        #[test]
        fn whatever_comes_a_phone_that_isnt_the_first_gets_nothing(
            acts in proptest::collection::vec((any::<bool>(), 0u8..4, 0i64..700_000), 1..40)
        ) {
            let mut pass = Pass::new(PHOTO, IDLE_MS, 0);
            pass.take(MINE, [0; 24], PhoneAct::Greet, 0).unwrap();
            for (n, (mine, act, at)) in acts.into_iter().enumerate() {
                let act = [PhoneAct::Greet, PhoneAct::Upload, PhoneAct::Scan, PhoneAct::Review]
                    .into_iter().nth(usize::from(act)).unwrap();
                let mut nonce = [9; 24];
                nonce[0] = u8::try_from(n).unwrap();
                pass.watched(at);
                let done = pass.take(if mine { MINE } else { OTHER }, nonce, act, at);
                if done.is_ok() {
                    prop_assert!(mine && at < OPEN_MS && PHOTO.allows(act));
                }
            }
        }
    }
}
