//! How an exchange stands: one table of states, of what leads from one to the
//! other, and of what follows from each trouble. What the screen says comes from
//! here; `ARCHITECTURE.md` shows the same table and a test compares them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The waits after the first failed tries in a row, in ms; after those, the last one again.
pub const WAITS_MS: [i64; 6] = [30_000, 90_000, 270_000, 810_000, 2_430_000, HOUR_MS];
/// After an exchange that worked, news is looked for after so long.
pub const REST_MS: i64 = 30 * 60_000;
/// What was just written waits so long for what is written next.
pub const SETTLE_MS: i64 = 2_000;
const HOUR_MS: i64 = 3_600_000;
/// No wait is longer: one that is shows that the clock was set back.
const LONGEST_MS: i64 = 2 * HOUR_MS;
/// A thousand of these are the whole.
const MILLE: i64 = 1000;

/// How an exchange stands.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The hub has all that is here.
    #[default]
    NothingWaits,
    /// Something waits and goes at the next occasion.
    Waits,
    /// The hub is being called.
    Trying,
    /// The hub answers; records and photos go and come.
    Bringing,
    /// It failed for now and is tried again by itself.
    TriesAgain,
    /// It failed and somebody has to do something.
    Stopped,
}

/// When a failed exchange is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// After one of [`WAITS_MS`]: it may mend by itself.
    Soon,
    /// Once an hour: somebody elsewhere may mend it.
    Hourly,
    /// Not by itself: only somebody at this kiosk can mend it.
    Never,
}

/// What leads from one state to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Something new was saved on this kiosk.
    Wrote,
    /// A person wants it tried now.
    Asked,
    /// The time for the next try has come.
    Due,
    /// The hub began to answer.
    Answered,
    /// All went through and nothing waits.
    Worked,
    /// All went through, but something waits: written meanwhile, or not taken.
    WorkedInPart,
    /// It failed.
    Failed(Again),
    /// Somebody mended it: entered an address, joined, made room.
    Mended,
    /// The program was started; whatever ran was cut off.
    Started,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] =
        [Self::NothingWaits, Self::Waits, Self::Trying, Self::Bringing, Self::TriesAgain, Self::Stopped];

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NothingWaits => "nothing_waits",
            Self::Waits => "waits",
            Self::Trying => "trying",
            Self::Bringing => "bringing",
            Self::TriesAgain => "tries_again",
            Self::Stopped => "stopped",
        }
    }

    /// Whether an exchange runs.
    #[must_use]
    pub fn runs(self) -> bool {
        matches!(self, Self::Trying | Self::Bringing)
    }

    /// The table.
    #[must_use]
    pub fn after(self, event: Event) -> Self {
        match (event, self) {
            (Event::Wrote, Self::NothingWaits | Self::TriesAgain) => Self::Waits,
            (Event::Asked | Event::Due, Self::Bringing) => Self::Bringing,
            (Event::Asked | Event::Due, _) => Self::Trying,
            (Event::Answered, Self::Trying) => Self::Bringing,
            (Event::Worked, _) => Self::NothingWaits,
            (Event::WorkedInPart, _) => Self::Waits,
            (Event::Failed(Again::Soon), _) => Self::TriesAgain,
            (Event::Failed(Again::Hourly | Again::Never), _) => Self::Stopped,
            (Event::Mended, Self::TriesAgain | Self::Stopped | Self::NothingWaits) => Self::Waits,
            (Event::Started, Self::Trying | Self::Bringing) => Self::Waits,
            (Event::Wrote | Event::Answered | Event::Mended | Event::Started, same) => same,
        }
    }
}

impl Event {
    /// Every event.
    pub const ALL: [Self; 11] = [
        Self::Wrote,
        Self::Asked,
        Self::Due,
        Self::Answered,
        Self::Worked,
        Self::WorkedInPart,
        Self::Failed(Again::Soon),
        Self::Failed(Again::Hourly),
        Self::Failed(Again::Never),
        Self::Mended,
        Self::Started,
    ];
}

/// How the exchange with the hub stands, as it is kept on disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    /// The state.
    pub state: State,
    /// Failed tries in a row.
    pub tries: u32,
    /// When it is tried by itself, UTC ms; nothing when it isn't.
    pub next_ms: Option<i64>,
}

/// The outside of a step: the time and a number nobody can guess, so that all the
/// kiosks of a village don't call at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct At {
    /// Now, UTC ms.
    pub now_ms: i64,
    /// Any number; spreads waits between three and five quarters.
    pub jitter: u16,
    /// The hub asked to be left alone for so long, ms.
    pub retry_after_ms: Option<i64>,
}

impl At {
    fn in_about(self, wait_ms: i64) -> Option<i64> {
        let spread = 750 + i64::from(self.jitter) % (MILLE / 2 + 1);
        let wait = (wait_ms * spread / MILLE).max(self.retry_after_ms.unwrap_or(0)).min(LONGEST_MS);
        Some(self.now_ms.saturating_add(wait))
    }
}

impl Course {
    /// What follows an event.
    #[must_use]
    pub fn after(self, event: Event, at: At) -> Self {
        let state = self.state.after(event);
        let wait = |tries: u32| {
            let nth = usize::try_from(tries).unwrap_or(usize::MAX).min(WAITS_MS.len()).saturating_sub(1);
            WAITS_MS.get(nth).copied().unwrap_or(HOUR_MS)
        };
        let tries = self.tries.saturating_add(1);
        match event {
            Event::Wrote if state == State::Waits => {
                let soon = at.now_ms.saturating_add(SETTLE_MS);
                let sooner = self.next_ms.filter(|next| self.state == state && *next < soon);
                Self { state, tries: 0, next_ms: sooner.or(Some(soon)) }
            }
            Event::Wrote | Event::Answered => Self { state, ..self },
            Event::Asked => Self { state, tries: 0, next_ms: None },
            Event::Due => Self { state, next_ms: None, ..self },
            Event::Worked | Event::WorkedInPart => Self { state, tries: 0, next_ms: at.in_about(REST_MS) },
            Event::Failed(Again::Soon) => Self { state, tries, next_ms: at.in_about(wait(tries)) },
            Event::Failed(Again::Hourly) => Self { state, tries, next_ms: at.in_about(HOUR_MS) },
            Event::Failed(Again::Never) => Self { state, tries, next_ms: None },
            Event::Mended if state.runs() => self,
            Event::Mended => Self { state, tries: 0, next_ms: Some(at.now_ms) },
            Event::Started if matches!(state, State::TriesAgain | State::Stopped) => Self { state, ..self },
            Event::Started => Self { state, tries: 0, next_ms: Some(at.now_ms) },
        }
    }

    /// Whether it is time to try. A time too far off was reckoned by another clock.
    #[must_use]
    pub fn is_due(self, now_ms: i64) -> bool {
        let due = |next: i64| next <= now_ms || next.saturating_sub(now_ms) > LONGEST_MS;
        !self.state.runs() && self.next_ms.is_some_and(due)
    }
}

/// What a person can do about a trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Wait, or try now.
    Wait,
    /// Look at the network.
    Network,
    /// Sign in to the network, as its own page asks.
    SignIn,
    /// Enter the hub's address, or the proxy's.
    Address,
    /// Ask a leader for an invitation.
    Invitation,
    /// Tell whoever runs the hub.
    CallHub,
    /// Make room on this kiosk.
    Room,
    /// Set this kiosk's clock.
    Clock,
    /// Bring this program up to date, or get help.
    Help,
}

/// What follows from a trouble, by its stable code.
#[must_use]
pub fn trouble(code: &str) -> (Again, Remedy) {
    match code {
        "hub-unreachable" | "hub-died" | "hub-gateway" => (Again::Soon, Remedy::Network),
        "hub-login" => (Again::Soon, Remedy::SignIn),
        "hub-busy" | "hub-failed" | "request-replayed" | "store-busy" => (Again::Soon, Remedy::Wait),
        "hub-full" => (Again::Hourly, Remedy::CallHub),
        "device-unknown" => (Again::Hourly, Remedy::Invitation),
        "disk-full" => (Again::Hourly, Remedy::Room),
        "time-off" => (Again::Hourly, Remedy::Clock),
        "hub-not-set" | "hub-wrong" | "proxy-login" => (Again::Never, Remedy::Address),
        "invitation-expired" | "invitation-used" | "invitation-unreadable" | "invitation-forged" => {
            (Again::Never, Remedy::Invitation)
        }
        "device-revoked" => (Again::Never, Remedy::Help),
        _ => (Again::Hourly, Remedy::Help),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn name(event: Event) -> &'static str {
        match event {
            Event::Wrote => "something is saved",
            Event::Asked => "a person taps",
            Event::Due => "its time comes",
            Event::Answered => "the hub answers",
            Event::Worked => "it worked",
            Event::WorkedInPart => "it worked, more waits",
            Event::Failed(Again::Soon) => "failed, may mend itself",
            Event::Failed(Again::Hourly) => "failed, mended elsewhere",
            Event::Failed(Again::Never) => "failed, mended here",
            Event::Mended => "somebody mends it",
            Event::Started => "the program starts",
        }
    }

    fn table() -> String {
        let row = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
        let codes: Vec<_> = State::ALL.iter().map(|state| state.code()).collect();
        let mut text = row([vec![""], codes].concat()) + &"|---".repeat(7) + "|\n";
        for event in Event::ALL {
            let after = State::ALL.map(|state| match state.after(event) {
                same if same == state => "·",
                other => other.code(),
            });
            text += &row([vec![name(event)], after.to_vec()].concat());
        }
        text
    }

    #[test]
    fn the_table_written_down_is_the_one_in_code() {
        let book = include_str!("../../../../ARCHITECTURE.md");
        assert!(book.contains(&table()), "ARCHITECTURE.md should have\n{}", table());
    }

    fn at(now_ms: i64) -> At {
        At { now_ms, jitter: 250, retry_after_ms: None }
    }

    #[test]
    fn six_tries_within_hours_and_then_one_an_hour() {
        let mut course = Course::default().after(Event::Asked, at(0));
        let mut waits = Vec::new();
        for _ in 0..8 {
            course = course.after(Event::Failed(Again::Soon), at(0));
            assert_eq!(course.state, State::TriesAgain);
            waits.push(course.next_ms.unwrap() / 1000);
            course = course.after(Event::Due, at(0));
        }
        assert_eq!(waits, [30, 90, 270, 810, 2430, 3600, 3600, 3600]);
        let fresh = course.after(Event::Failed(Again::Soon), at(0)).after(Event::Wrote, at(0));
        assert_eq!(fresh, Course { state: State::Waits, tries: 0, next_ms: Some(SETTLE_MS) });
    }

    #[test]
    fn what_only_a_person_here_can_mend_is_not_tried_again() {
        for code in ["hub-not-set", "hub-wrong", "device-revoked", "proxy-login"] {
            let course = Course::default().after(Event::Failed(trouble(code).0), at(5));
            assert_eq!((course.state, course.next_ms), (State::Stopped, None), "{code}");
            assert!(!course.is_due(i64::MAX));
            let course = course.after(Event::Started, at(9)).after(Event::Wrote, at(9));
            assert_eq!((course.state, course.next_ms), (State::Stopped, None), "{code}");
            assert!(course.after(Event::Mended, at(9)).is_due(9));
            assert_eq!(course.after(Event::Asked, at(9)).state, State::Trying);
        }
        let full = Course::default().after(Event::Failed(trouble("hub-full").0), at(0));
        assert_eq!((full.state, full.next_ms), (State::Stopped, Some(HOUR_MS)));
    }

    #[test]
    fn a_cut_off_exchange_goes_on_at_the_next_start() {
        for state in [State::Trying, State::Bringing] {
            let course = Course { state, tries: 2, next_ms: None }.after(Event::Started, at(7));
            assert_eq!((course.state, course.is_due(7)), (State::Waits, true));
        }
        let resting = Course { state: State::TriesAgain, tries: 2, next_ms: Some(90) };
        assert_eq!(resting.after(Event::Started, at(7)), resting);
    }

    #[test]
    fn a_hub_that_asks_to_be_left_alone_is() {
        let asked = At { retry_after_ms: Some(600_000), ..at(0) };
        let course = Course::default().after(Event::Failed(Again::Soon), asked);
        assert_eq!(course.next_ms, Some(600_000));
    }

    proptest! {
        #[test]
        fn whatever_happens_it_is_never_stuck(
            steps in prop::collection::vec((0usize..Event::ALL.len(), any::<u16>(), -2 * LONGEST_MS..2 * LONGEST_MS), 0..60),
        ) {
            let (mut course, mut now_ms) = (Course::default().after(Event::Started, at(0)), 0i64);
            for (event, jitter, passed) in steps {
                now_ms += passed; // the clock may be set back too
                let event = Event::ALL[event];
                course = course.after(event, At { now_ms, jitter, retry_after_ms: None });
                // It runs, a person must act, or it goes on by itself at a time the screen can tell.
                prop_assert!(course.state.runs() || course.state == State::Stopped || course.next_ms.is_some());
                let goes_on = course.is_due(now_ms) || course.is_due(now_ms + LONGEST_MS);
                prop_assert!(course.state.runs() || course.next_ms.is_none() || goes_on);
            }
        }
    }
}
