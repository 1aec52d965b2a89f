//! What a kiosk does next in an exchange. Pure: events in, effects out.
//!
//! The kiosk first brings what it thinks the hub lacks, so that one round trip
//! is enough when it is right. The hub's answer says what it really holds; where
//! that isn't everything, the kiosk offers again from there.

use std::collections::{BTreeSet, VecDeque};

use punnet_domain::exchange::ExchangeState;
use punnet_domain::log::{Frame, Frontier, Hash};

use crate::ExchangeError;
use crate::message::{Answer, Ask};

/// First so many bytes each way: 8 s at 64 kbit/s, which is what a dropped link costs.
const FIRST_BYTES: usize = 64 << 10;
/// On a quick link up to so many.
const MOST_BYTES: usize = 1 << 20;
/// A round quicker than this doubles the bytes of the next.
const QUICK_MS: i64 = 2_000;
/// Photos named in one message.
pub(crate) const PHOTOS_ASKED: usize = 64;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The exchange begins.
    Begin,
    /// What [`Effect::Collect`] asked for.
    Collected(Collected),
    /// The hub answered.
    Answered {
        /// What it said.
        answer: Answer,
        /// How long the round took, ms.
        took_ms: i64,
    },
    /// The hub's frames are on disk.
    Taken {
        /// How much of each log the kiosk holds now.
        own: Frontier,
        /// Photos the kiosk lacks now.
        wanted: Vec<Hash>,
    },
    /// The last effect is done.
    Done,
}

/// What the kiosk has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collected {
    /// How much of each log the kiosk holds.
    pub own: Frontier,
    /// What the hub lacks.
    pub frames: Vec<Frame>,
    /// Photos the kiosk lacks.
    pub wanted: Vec<Hash>,
    /// Photos that may not be at the hub.
    pub offered: Vec<Hash>,
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Collect what a hub with this frontier lacks, and photos but those already seen to.
    Collect {
        /// What the hub holds.
        since: Frontier,
        /// About so many bytes of frames.
        max_bytes: usize,
        /// Photos already seen to.
        seen_to: BTreeSet<Hash>,
    },
    /// Send this to the hub.
    Send(Ask),
    /// Remember this of the hub and put these frames on disk.
    Take {
        /// What the hub said of itself.
        hub: Box<ExchangeState>,
        /// Whether the hub was restored, so that what it held may be gone.
        restored: bool,
        /// What it brought.
        frames: Vec<Frame>,
    },
    /// The hub holds these photos.
    AtHub(Vec<Hash>),
    /// Bring a photo to the hub.
    PutPhoto(Hash),
    /// Fetch a photo, if the hub has it.
    GetPhoto(Hash),
    /// That was all. So many logs have entries the hub wouldn't take.
    Finish {
        /// How many logs.
        stuck: usize,
    },
}

/// An exchange under way.
#[derive(Debug, Clone)]
pub struct Session {
    hub: ExchangeState,
    max_bytes: usize,
    before: (Frontier, Frontier),
    own: Frontier,
    said: Collected,
    answer: Answer,
    photos: VecDeque<Effect>,
    more_photos: bool,
    seen_to: BTreeSet<Hash>,
}

impl Session {
    /// An exchange with a hub of which this is remembered.
    #[must_use]
    pub fn new(hub: ExchangeState) -> Self {
        Self {
            hub,
            max_bytes: FIRST_BYTES,
            before: Default::default(),
            own: Frontier::new(),
            said: Collected::default(),
            answer: Answer::default(),
            photos: VecDeque::new(),
            more_photos: false,
            seen_to: BTreeSet::new(),
        }
    }

    /// What to do after this happened.
    ///
    /// # Errors
    /// [`ExchangeError::WrongHub`] when another hub answers than before.
    pub fn next(&mut self, event: Event) -> Result<Effect, ExchangeError> {
        Ok(match event {
            Event::Begin => self.collect(),
            Event::Collected(said) => self.send(said),
            Event::Answered { answer, took_ms } => self.take(answer, took_ms)?,
            Event::Taken { own, wanted } => self.decide(own, wanted),
            Event::Done => self.next_photo(),
        })
    }

    fn collect(&self) -> Effect {
        Effect::Collect {
            since: self.hub.hub_frontier.clone(),
            max_bytes: self.max_bytes,
            seen_to: self.seen_to.clone(),
        }
    }

    fn send(&mut self, mut said: Collected) -> Effect {
        self.before = (said.own.clone(), self.hub.hub_frontier.clone());
        let ask = Ask {
            hub: self.hub.hub_id,
            invitation: self.hub.invitation.clone(),
            frontier: said.own.clone(),
            frames: std::mem::take(&mut said.frames),
            wanted: said.wanted.clone(),
            offered: said.offered.clone(),
            max_bytes: self.max_bytes as u64,
        };
        self.said = said;
        Effect::Send(ask)
    }

    fn take(&mut self, mut answer: Answer, took_ms: i64) -> Result<Effect, ExchangeError> {
        if self.hub.hub_id.is_some_and(|known| known != answer.hub) {
            return Err(ExchangeError::WrongHub("another hub than before".to_owned()));
        }
        if took_ms < QUICK_MS {
            self.max_bytes = (self.max_bytes * 2).min(MOST_BYTES);
        }
        let frames = std::mem::take(&mut answer.frames);
        let restored = self.hub.hub_epoch.is_some_and(|known| known != answer.epoch);
        self.hub.hub_id = Some(answer.hub);
        self.hub.hub_epoch = Some(answer.epoch);
        self.hub.hub_frontier.clone_from(&answer.frontier);
        self.hub.invitation = None;
        self.answer = answer;
        Ok(Effect::Take { hub: Box::new(self.hub.clone()), restored, frames })
    }

    /// Another round while rounds bring something; then photos.
    fn decide(&mut self, own: Frontier, wanted: Vec<Hash>) -> Effect {
        let moved = self.before != (own.clone(), self.hub.hub_frontier.clone());
        self.own = own;
        if moved && (self.lacking() > 0 || self.answer.more) {
            return self.collect();
        }
        self.line_up_photos(wanted);
        let at_hub = self.said.offered.iter().filter(|hash| !self.answer.wanted.contains(hash));
        Effect::AtHub(at_hub.copied().collect())
    }

    /// In how many logs the hub holds less than this device.
    fn lacking(&self) -> usize {
        let there = |log| self.hub.hub_frontier.get(log).copied().unwrap_or(0);
        self.own.iter().filter(|(log, length)| there(log) < **length).count()
    }

    /// Those the hub wants of the offered, those it has of the wanted, and those
    /// whose records just came: the hub may have them.
    fn line_up_photos(&mut self, wanted: Vec<Hash>) {
        let offered = |hash: &Hash| self.said.offered.contains(hash);
        let puts = self.answer.wanted.iter().filter(|hash| offered(hash)).copied().map(Effect::PutPhoto);
        let news: Vec<Hash> = wanted
            .into_iter()
            .filter(|hash| !self.said.wanted.contains(hash) && !self.seen_to.contains(hash))
            .collect();
        let gets = self.answer.has.iter().chain(&news).copied().map(Effect::GetPhoto);
        self.photos = puts.chain(gets).collect();
        let full = |list: &[Hash]| list.len() >= PHOTOS_ASKED;
        self.more_photos = full(&self.said.wanted) || full(&self.said.offered) || full(&news);
        self.seen_to.extend(self.said.wanted.iter().chain(&self.said.offered).chain(&news));
    }

    /// The next photo; when a list of photos was as long as it may be, one more
    /// round brings others.
    fn next_photo(&mut self) -> Effect {
        if let Some(effect) = self.photos.pop_front() {
            return effect;
        }
        if self.more_photos {
            return self.collect();
        }
        Effect::Finish { stuck: self.lacking() }
    }
}
