//! What waits to go, going, and joining.

mod courier;
mod peer;
mod village;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use punnet_domain::Refusal;
use punnet_domain::budget::{Carrier, allowance};
use punnet_domain::device::Admission;
use punnet_domain::exchange::{At, Event, ExchangeState, ReplicaError, State, trouble};
use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_domain::lot::Lot;
use punnet_domain::person::{Person, check_name};
use punnet_domain::record::Kind;
use punnet_domain::touched::Touched;
use punnet_i18n::{Args, Tr};
use punnet_store::{Store, StoreReplica};
use punnet_sync::{ExchangeError, ExchangeReport, HttpTransport, Meter, Metered, Outside, exchange};

use crate::door::{JoinCooperative, SetHub, Value};
use crate::view::{ExchangeView, Home, Invited, PhotosView, Problem, WaitingKind};
use crate::{Answer, App, AppError, Caller};

pub(crate) use courier::{Courier, Running};
pub(crate) use village::Village;

/// A clock that is off by more is wrong, not slow; a hub declines beyond it.
const CLOCK_OFF_MS: i64 = 10 * 60_000;
/// Names are told for so many; more are only counted.
const FEW: u32 = 3;

impl App {
    pub(crate) fn exchange_view(&self, lang: &str) -> Result<ExchangeView, AppError> {
        let store = self.store();
        let Some(cooperative) = store.read().cooperative()? else { return Ok(ExchangeView::default()) };
        let state = store.exchange_state(cooperative)?;
        let waiting = store.waiting(cooperative, &state.hub_frontier)?;
        let things = waiting.records.values().sum::<u32>() + waiting.photos;
        let kind = |(kind, count)| {
            let whose = if count > FEW { Vec::new() } else { whose(&store, cooperative, &state, kind)? };
            Ok(WaitingKind { kind, count, whose })
        };
        let running = self.courier.running();
        let unwritten = self.courier.unwritten().filter(|_| running.is_none());
        let code = unwritten.clone().or(state.last_error.clone());
        Ok(ExchangeView {
            state: if unwritten.is_some() { State::Stopped } else { self.stands(&state, things) },
            things_waiting: things,
            waiting: waiting.records.into_iter().map(kind).collect::<Result<_, AppError>>()?,
            photos_waiting: waiting.photos,
            photos: photos_view(&store, self.host.now_ms())?,
            hub: state.hub_url,
            proxy: state.proxy,
            last_success_ms: state.last_success_ms,
            last_attempt_ms: state.last_attempt_ms,
            tries: state.course.tries,
            next_try_ms: state.course.next_ms.filter(|_| state.last_error.is_some()),
            remedy: code.as_deref().map(|code| trouble(code).1),
            problem: code.map(|code| worded(code, lang)),
            running: running.is_some() || self.courier.is_asked(),
            progress: running.map(|running| running.progress(things)),
            clock_off_ms: Some(state.clock_off_ms).filter(|off| off.abs() > CLOCK_OFF_MS),
            arrivals: store.cursor()?,
            ahead: store.previewed()?,
            standards_unusable: self.standards_unusable(),
        })
    }

    /// How the exchange stands now: as it was left, and what happened since.
    fn stands(&self, left: &ExchangeState, things: u32) -> State {
        let course = left.course.state;
        match self.courier.running() {
            Some(running) if running.meter.answered() => State::Trying.after(Event::Answered),
            Some(_) => State::Trying,
            None if self.courier.is_asked() => course.after(Event::Asked),
            None if course.runs() => course.after(Event::Started),
            None if things > 0 && course == State::NothingWaits => course.after(Event::Wrote),
            None => course,
        }
    }

    pub(crate) fn set_hub(&self, caller: &Caller, asked: &SetHub) -> Result<ExchangeView, AppError> {
        caller.leader(&self.store().read())?;
        self.set_hub_url(&caller.lang, asked)
    }

    pub(crate) fn set_hub_url(&self, lang: &str, asked: &SetHub) -> Result<ExchangeView, AppError> {
        let hub_url = web_address(&asked.url)?;
        let proxy = asked.proxy.as_deref().map(web_address).transpose()?;
        let cooperative = {
            let store = self.store();
            let cooperative = joined(&store)?;
            let mut state = store.exchange_state(cooperative)?;
            let proxy = proxy.unwrap_or_else(|| state.proxy.clone());
            if (&state.hub_url, &state.proxy) == (&hub_url, &proxy) {
                drop(store);
                return self.exchange_view(lang);
            }
            // The hub itself, not its address, is remembered by its id: the same
            // hub at another address needs nothing sent again.
            (state.hub_url, state.proxy, state.last_error) = (hub_url, proxy, None);
            store.set_exchange_state(cooperative, &state)?;
            cooperative
        };
        self.step(cooperative, Event::Mended, None)?;
        self.exchange_view(lang)
    }

    pub(crate) fn exchange_now(&self, caller: &Caller) -> Result<Answer, AppError> {
        may_exchange(&self.store(), caller)?;
        self.exchange_soon(&caller.lang)
    }

    /// Asks the courier where there is one, and answers at once; else exchanges.
    /// What went wrong is part of the view, since what arrived before stays arrived.
    pub(crate) fn exchange_soon(&self, lang: &str) -> Result<Answer, AppError> {
        let mut touched = Vec::new();
        if self.courier.at_work() {
            self.courier.ask();
        } else {
            touched = self.exchange_with_hub(Event::Asked)?;
        }
        Ok(Answer { value: Value::ExchangeNow(self.exchange_view(lang)?), touched })
    }

    /// Exchanges with the hub, unless that runs already, and writes down how it stands then.
    fn exchange_with_hub(&self, event: Event) -> Result<Vec<Touched>, AppError> {
        let (cooperative, of) = {
            let store = self.store();
            let cooperative = joined(&store)?;
            (cooperative, things_waiting(&store, cooperative)?)
        };
        let meter = Arc::new(Meter::default());
        let Some(_running) = self.courier.begin(Running { meter: meter.clone(), of }) else {
            return Ok(Vec::new());
        };
        let before = self.step(cooperative, event, None)?;
        let mut report = ExchangeReport::default();
        let (event, retry_after) = match self.exchange_once(cooperative, &before, meter, &mut report) {
            Ok(()) if things_waiting(&self.store(), cooperative)? == 0 => (Event::Worked, None),
            Ok(()) => (Event::WorkedInPart, None),
            Err(error) => {
                tracing::warn!(%error, "exchange");
                (Event::Failed(trouble(error.code()).0), error.retry_after_ms())
            }
        };
        let after = self.step(cooperative, event, retry_after)?;
        if (&after.hub_url, &after.proxy) != (&before.hub_url, &before.proxy) {
            // It was with the hub before; the new one wasn't heard yet.
            let store = self.store();
            store.set_exchange_state(cooperative, &ExchangeState { last_error: None, ..after })?;
            drop(store);
            self.step(cooperative, Event::Mended, None)?;
        }
        self.keep_photos_within_room()?;
        self.pack_old_records();
        Ok(report.touched)
    }

    fn exchange_once(
        &self,
        cooperative: CooperativeId,
        state: &ExchangeState,
        meter: Arc<Meter>,
        report: &mut ExchangeReport,
    ) -> Result<(), ExchangeError> {
        let state_first = self.state_first.load(Ordering::Relaxed);
        let mut kiosk = StoreReplica::new(&self.store, cooperative).state_first(state_first);
        let ready = state.hub_url.as_deref().ok_or(ExchangeError::HubNotSet);
        let transport = ready.and_then(|url| Ok(HttpTransport::by(url, state.proxy.as_deref())?));
        match transport {
            Ok(transport) => {
                let mut transport = Metered::new(transport, meter);
                self.outside(|outside| exchange(&mut kiosk, cooperative, &mut transport, outside, report))
            }
            Err(error) => {
                // Where it didn't even begin, nobody else writes down why.
                let state = ExchangeState { last_error: Some(error.code().to_owned()), ..state.clone() };
                self.store().set_exchange_state(cooperative, &state).map_err(ReplicaError::from)?;
                Err(error)
            }
        }
    }

    /// Writes down what follows an event, and gives what is remembered now.
    fn step(
        &self,
        cooperative: CooperativeId,
        event: Event,
        retry_after_ms: Option<i64>,
    ) -> Result<ExchangeState, AppError> {
        let mut jitter = [0; 2];
        self.host.fill_random(&mut jitter);
        let now_ms = self.host.now_ms();
        let at = At { now_ms, jitter: u16::from_be_bytes(jitter), retry_after_ms };
        let store = self.store();
        let mut state = store.exchange_state(cooperative)?;
        let course = state.course.after(event, at);
        if course != state.course {
            state.course = course;
            store.set_exchange_state(cooperative, &state)?;
        }
        Ok(state)
    }

    /// Joins a cooperative on a kiosk that has none, and fetches its records.
    pub(crate) fn join(&self, caller: &Caller, asked: &JoinCooperative) -> Result<Home, AppError> {
        let invitation = Invitation::from_text(&asked.invitation)?;
        let name = asked.name.as_deref().map(check_name).transpose()?.unwrap_or_default();
        let mut store = self.store();
        let cooperative = store.join(&invitation)?;
        let admission = Admission::Invited { invitation: invitation.to_text() };
        store.enrol(cooperative, &name, admission, self.host.now_ms())?;
        drop(store);
        self.step(cooperative, Event::Mended, None)?;
        self.exchange_soon(&caller.lang)?;
        self.home(caller)
    }

    /// An invitation needs a way to come: a hub, or this kiosk in the village.
    pub(crate) fn invite(&self, caller: &Caller) -> Result<Invited, AppError> {
        let store = self.store();
        caller.leader(&store.read())?;
        // Without a hub the records come by stick or from the village.
        let hub = store.exchange_state(joined(&store)?)?.hub_url.unwrap_or_default();
        self.invitation(&store, &hub)
    }

    fn outside<T>(&self, work: impl FnOnce(&Outside<'_>) -> T) -> T {
        let (now_ms, random) = (|| self.host.now_ms(), |bytes: &mut [u8]| self.host.fill_random(bytes));
        work(&Outside { now_ms: &now_ms, random: &random })
    }
}

/// Anybody who is signed in; on a kiosk that just joined nobody can be yet.
fn may_exchange(store: &Store, caller: &Caller) -> Result<(), AppError> {
    let reader = store.read();
    if reader.count(Kind::Person)? > 0 {
        caller.signed_in(&reader)?;
    }
    Ok(())
}

/// An address as it is kept: nothing for an empty text.
fn web_address(text: &str) -> Result<Option<String>, AppError> {
    let url = text.trim().trim_end_matches('/');
    let web = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
    match web {
        _ if url.is_empty() => Ok(None),
        Some(rest) if !rest.is_empty() => Ok(Some(url.to_owned())),
        _ => Err(Refusal::FactUnusable { fact: "hub".to_owned() }.into()),
    }
}

/// A code in the user's words.
fn worded(code: String, lang: &str) -> Problem {
    let message = Tr::new(lang).text(&format!("error-{code}"), &Args::default());
    Problem { code, message }
}

fn things_waiting(store: &Store, cooperative: CooperativeId) -> Result<u32, AppError> {
    let waiting = store.waiting(cooperative, &store.exchange_state(cooperative)?.hub_frontier)?;
    Ok(waiting.records.values().sum::<u32>() + waiting.photos)
}

/// Whose lots wait.
fn whose(
    store: &Store,
    cooperative: CooperativeId,
    state: &ExchangeState,
    kind: Kind,
) -> Result<Vec<String>, AppError> {
    let mut names = Vec::new();
    if kind == Kind::Lot {
        let reader = store.read();
        for id in store.waiting_records(cooperative, &state.hub_frontier, kind)? {
            let lot = reader.get::<Lot>(id)?;
            let member = lot.map(|lot| reader.get::<Person>(lot.member)).transpose()?.flatten();
            names.extend(member.map(|member| member.name));
        }
        names.dedup();
    }
    Ok(names)
}

/// The kiosk's cooperative, founded here or joined.
pub(crate) fn joined(store: &Store) -> Result<CooperativeId, AppError> {
    Ok(store.read().cooperative()?.ok_or(Refusal::NotReady)?)
}

fn photos_view(store: &Store, now_ms: i64) -> Result<PhotosView, AppError> {
    let (counts, rules) = (store.photo_counts()?, store.photo_rules()?);
    let spent = store.photos_spent(Carrier::Net)?;
    Ok(PhotosView {
        to_fetch: counts.to_fetch,
        held: allowance(rules.net, spent, now_ms, false).err(),
        in_trouble: counts.in_trouble,
        spent_today: spent.on(now_ms),
        bytes_here: counts.bytes_here,
        rules,
    })
}
