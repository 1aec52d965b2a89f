//! What a kiosk does next in an exchange. Pure: events in, effects out.
//!
//! The kiosk first brings what it thinks the hub lacks, so that one round trip
//! is enough when it is right. The hub's answer says what it really holds; where
//! that isn't everything, the kiosk offers again from there. Towards a hub that
//! it met before the kiosk names the hub's cursor instead of every log.

use std::collections::{BTreeSet, VecDeque};

use punnet_domain::exchange::{Cut, ExchangeState};
use punnet_domain::log::{Frontier, Hash, fingerprint};
use punnet_domain::mutants::{Mutant, planted};

use crate::ExchangeError;
use crate::message::{Answer, Ask, Holds, READS};

/// About so many bytes of frames each way in one message, before they are compressed.
const ROUND_BYTES: usize = 4 << 20;
/// Photos named in one message.
pub(crate) const PHOTOS_ASKED: usize = 64;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The exchange begins.
    Begin,
    /// What [`Effect::Collect`] asked for.
    Collected(Collected),
    /// The hub answered; its frames are still to be taken.
    Answered(Answer),
    /// The hub's frames are on disk.
    Taken(Taken),
    /// The last effect is done.
    Done,
}

/// What the kiosk has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collected {
    /// How much of each log the kiosk holds.
    pub own: Frontier,
    /// What the hub lacks.
    pub frames: Vec<Cut>,
    /// Photos the kiosk lacks, in the order they should come.
    pub wanted: Vec<Named>,
    /// Photos that may not be at the hub, in the order they should go.
    pub offered: Vec<Named>,
}

/// A photo that is named to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The photo.
    pub hash: Hash,
    /// Whether it is a thumbnail: those travel before all others.
    pub thumbnail: bool,
}

/// What came of the hub's frames.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// How much the hub must hold of the logs it sent frames of.
    pub brought: Frontier,
    /// Whether a frame began after what is held of its log.
    pub gap: bool,
    /// How much of each log the kiosk holds now.
    pub own: Frontier,
    /// Photos the kiosk lacks now.
    pub wanted: Vec<Named>,
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
        /// In no newer layout than this.
        reads: u8,
        /// Photos already seen to.
        seen_to: BTreeSet<Hash>,
    },
    /// Send this to the hub, these frames behind it.
    Send(Ask, Vec<Cut>),
    /// Put the answer's frames on disk.
    Take {
        /// Whether the hub was restored, so that photos it held may be gone.
        restored: bool,
    },
    /// Remember this of the hub.
    Remember(Box<ExchangeState>),
    /// All records went both ways, and the hub holds these photos. So many others are
    /// lined up now.
    AtHub {
        /// Those at the hub.
        photos: Vec<Hash>,
        /// How many effects about single photos follow.
        then: u32,
    },
    /// Bring a photo to the hub.
    PutPhoto {
        /// Which.
        hash: Hash,
        /// How many of its bytes the hub has.
        there: u64,
    },
    /// Fetch a photo, if the hub has it.
    GetPhoto(Hash),
    /// That was all. So many logs have entries the hub wouldn't take.
    Finish {
        /// How many logs.
        stuck: usize,
    },
}

/// What follows once the hub is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Round,
    Photos,
}

/// An exchange under way.
#[derive(Debug, Clone)]
pub struct Session {
    hub: ExchangeState,
    /// A new kiosk wants the state before a longer history than so many changes.
    state_first: u64,
    /// Say log by log what is held: the hub isn't known, or not the one it was.
    whole: bool,
    /// Whether that was tried already: it settles everything or nothing does.
    whole_tried: bool,
    /// The first message of an exchange after one that broke off only asks.
    probe: bool,
    /// The frames of the last message were left out.
    held_back: bool,
    before: (Frontier, Frontier),
    said: Collected,
    answer: Answer,
    next: Next,
    photos: VecDeque<Effect>,
    more_photos: bool,
    seen_to: BTreeSet<Hash>,
}

impl Session {
    /// An exchange with a hub of which this is remembered. A new kiosk fetches the
    /// records' state before a longer history than so many changes.
    #[must_use]
    pub fn new(hub: ExchangeState, state_first: u64) -> Self {
        Self {
            state_first,
            whole: hub.hub_epoch.is_none(),
            whole_tried: false,
            probe: hub.unsure,
            held_back: false,
            hub,
            before: Default::default(),
            said: Collected::default(),
            answer: Answer::default(),
            next: Next::Photos,
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
            Event::Answered(answer) => self.take(answer)?,
            Event::Taken(taken) => self.remember(taken),
            Event::Done if self.next == Next::Round => self.collect(),
            Event::Done => self.next_photo(),
        })
    }

    fn collect(&mut self) -> Effect {
        self.next = Next::Photos;
        Effect::Collect {
            since: self.hub.hub_frontier.clone(),
            max_bytes: ROUND_BYTES,
            reads: self.reads(),
            seen_to: self.seen_to.clone(),
        }
    }

    /// The newest layout that both read; before the hub said so, the newest of all.
    fn reads(&self) -> u8 {
        self.hub.hub_reads.map_or(READS, |hub| hub.min(READS))
    }

    fn send(&mut self, mut said: Collected) -> Effect {
        self.whole |= !has_all(&said.own, &self.hub.at_cursor);
        self.before = (said.own.clone(), self.hub.hub_frontier.clone());
        let mut frames = std::mem::take(&mut said.frames);
        // One frame costs no more than asking for it would.
        self.held_back = std::mem::take(&mut self.probe) && frames.len() > 1;
        if self.held_back {
            // A hub that never answered may not know the cooperative: the first frame founds it.
            frames.truncate(usize::from(self.hub.hub_id.is_none()));
        }
        if self.hub.photos_asked_at == Some(self.hub.hub_cursor) && !self.whole {
            said.wanted.clear();
        }
        let ask = Ask {
            hub: self.hub.hub_id,
            invitation: self.hub.invitation.clone(),
            holds: self.holds(&said.own),
            wanted: said.wanted.iter().map(|photo| photo.hash).collect(),
            offered: said.offered.iter().map(|photo| photo.hash).collect(),
            max_bytes: ROUND_BYTES as u64,
            reads: READS,
            state: self
                .hub
                .invitation
                .as_ref()
                .filter(|_| self.hub.hub_id.is_none())
                .map(|_| self.state_first),
        };
        self.said = said;
        Effect::Send(ask, frames)
    }

    fn holds(&mut self, own: &Frontier) -> Holds {
        self.whole_tried |= self.whole;
        match self.hub.hub_epoch {
            Some(epoch) if !self.whole => {
                let known = |log| self.hub.at_cursor.get(log).copied().unwrap_or(0);
                let beyond = own.iter().filter(|(log, length)| **length > known(log));
                let beyond = beyond.map(|(log, length)| (*log, *length)).collect();
                Holds::Since { epoch, cursor: self.hub.hub_cursor, beyond }
            }
            _ => Holds::All(own.clone()),
        }
    }

    fn take(&mut self, answer: Answer) -> Result<Effect, ExchangeError> {
        if self.hub.hub_id.is_some_and(|known| known != answer.hub) {
            return Err(ExchangeError::WrongHub("another hub than before".to_owned()));
        }
        let restored = self.hub.hub_epoch.is_some_and(|known| known != answer.epoch);
        self.answer = answer;
        Ok(Effect::Take { restored })
    }

    /// What the hub is now known to hold, and whether another round is needed.
    fn remember(&mut self, taken: Taken) -> Effect {
        let spoke = self.reads();
        self.learn(&taken.brought);
        let agreed = fingerprint(&self.hub.hub_frontier) == self.answer.fingerprint;
        // A frame that came damaged has to come again.
        let complete = has_all(&taken.own, &self.hub.hub_frontier);
        match self.answer.cursor {
            Some(cursor) if agreed && complete || planted(Mutant::CursorPassesRefusedFrames) => {
                self.hub.hub_cursor = cursor;
                self.hub.at_cursor = self.hub.hub_frontier.clone();
                self.whole = false;
            }
            Some(_) => self.whole = true,
            None => {}
        }
        self.whole |= taken.gap;
        let settle = self.whole && !self.whole_tried;
        let moved = self.before != (taken.own.clone(), self.hub.hub_frontier.clone());
        let lacking = self.lacking(&taken.own) > 0;
        let again = lacking && (self.held_back || self.reads() < spoke);
        self.next = if settle || again || moved && (lacking || self.answer.cursor.is_none()) {
            Next::Round
        } else {
            self.line_up_photos(taken.wanted);
            Next::Photos
        };
        self.before.0 = taken.own;
        Effect::Remember(Box::new(self.hub.clone()))
    }

    fn learn(&mut self, brought: &Frontier) {
        let same = self.hub.hub_epoch == Some(self.answer.epoch);
        if !same {
            self.hub.photos_asked_at = None;
        }
        if !same || self.answer.all {
            // It couldn't go by its cursor, or has only now been told everything.
            self.whole = true;
            self.hub.hub_frontier.clear();
        }
        self.hub.hub_id = Some(self.answer.hub);
        self.hub.hub_epoch = Some(self.answer.epoch);
        self.hub.hub_frontier.extend(self.answer.holds.iter().map(|(log, length)| (*log, *length)));
        for (log, length) in brought {
            let known = self.hub.hub_frontier.entry(*log).or_default();
            *known = (*known).max(*length);
        }
        self.hub.hub_reads = Some(self.answer.reads);
        self.hub.hub_key = self.answer.key.or(self.hub.hub_key);
        self.hub.unsure = false;
        self.hub.invitation = None;
    }

    /// In how many logs the hub holds less than this device.
    fn lacking(&self, own: &Frontier) -> usize {
        let there = |log| self.hub.hub_frontier.get(log).copied().unwrap_or(0);
        own.iter().filter(|(log, length)| there(log) < **length).count()
    }

    /// Those the hub wants of the offered, those it has of the wanted, and those
    /// whose records just came: the hub may have them. Thumbnails first, both ways;
    /// as long as there may be more of them, all others wait for the next round.
    fn line_up_photos(&mut self, mut news: Vec<Named>) {
        let asked = self.hub.photos_asked_at == Some(self.hub.hub_cursor);
        news.retain(|photo| {
            !asked && !self.said.wanted.contains(photo) && !self.seen_to.contains(&photo.hash)
        });
        let lists = [&self.said.wanted, &self.said.offered, &news];
        let full = |list: &&Vec<Named>| list.len() >= PHOTOS_ASKED;
        self.more_photos = lists.iter().any(full);
        let small_only =
            lists.iter().any(|list| full(list) && list.last().is_some_and(|last| last.thumbnail));
        let mut named: Vec<Named> =
            self.said.offered.iter().chain(&self.said.wanted).chain(&news).copied().collect();
        named.retain(|photo| photo.thumbnail || !small_only);
        named.sort_by_key(|photo| !photo.thumbnail);
        self.photos = named.iter().filter_map(|photo| self.work_on(&photo.hash)).collect();
        let at_hub = named.iter().map(|photo| photo.hash).filter(|hash| self.is_at_hub(hash)).collect();
        let then = u32::try_from(self.photos.len()).unwrap_or(u32::MAX);
        self.photos.push_front(Effect::AtHub { photos: at_hub, then });
        self.seen_to.extend(named.iter().map(|photo| photo.hash));
    }

    /// What there is to do about a photo that was named, or that records just named.
    fn work_on(&self, hash: &Hash) -> Option<Effect> {
        let is = |list: &[Named]| list.iter().any(|photo| photo.hash == *hash);
        if is(&self.said.offered) {
            let at = self.answer.wanted.iter().position(|wanted| wanted == hash)?;
            let there = self.answer.parts.get(at).copied().unwrap_or(0);
            return Some(Effect::PutPhoto { hash: *hash, there });
        }
        let there = !is(&self.said.wanted) || self.answer.has.contains(hash);
        there.then_some(Effect::GetPhoto(*hash))
    }

    /// Whether the hub didn't want what was offered.
    fn is_at_hub(&self, hash: &Hash) -> bool {
        self.said.offered.iter().any(|photo| photo.hash == *hash) && !self.answer.wanted.contains(hash)
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
        Effect::Finish { stuck: self.lacking(&self.before.0) }
    }
}

/// Whether nothing of a frontier is missing.
fn has_all(own: &Frontier, of: &Frontier) -> bool {
    of.iter().all(|(log, length)| own.get(log).is_some_and(|held| held >= length))
}
