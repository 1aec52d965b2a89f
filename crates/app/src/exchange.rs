//! What waits to go, going, and joining.

use std::sync::atomic::Ordering;

use punnet_domain::Refusal;
use punnet_domain::device::Admission;
use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_domain::person::check_name;
use punnet_i18n::{Args, Tr};
use punnet_store::{Store, StoreReplica};
use punnet_sync::{ExchangeError, ExchangeReport, HttpTransport, Outside, exchange};

use crate::door::{JoinCooperative, SetHub, Value};
use crate::view::{ExchangeView, Home, Invited, Problem, WaitingKind};
use crate::{Answer, App, AppError, Caller};

/// Says that no exchange runs any more, however it ended.
struct Running<'a>(&'a App);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.exchanging.store(false, Ordering::Release);
    }
}

impl App {
    pub(crate) fn exchange_view(&self, lang: &str) -> Result<ExchangeView, AppError> {
        let store = self.store();
        let Some(cooperative) = store.read().cooperative()? else { return Ok(ExchangeView::default()) };
        let state = store.exchange_state(cooperative)?;
        let waiting = store.waiting(cooperative, &state.hub_frontier)?;
        let problem = |code: String| {
            let message = Tr::new(lang).text(&format!("error-{code}"), &Args::default());
            Problem { code, message }
        };
        Ok(ExchangeView {
            things_waiting: waiting.records.values().sum::<u32>() + waiting.photos,
            waiting: waiting.records.into_iter().map(|(kind, count)| WaitingKind { kind, count }).collect(),
            photos_waiting: waiting.photos,
            hub: state.hub_url,
            last_success_ms: state.last_success_ms,
            last_attempt_ms: state.last_attempt_ms,
            problem: state.last_error.map(problem),
            running: self.exchanging.load(Ordering::Acquire),
        })
    }

    pub(crate) fn set_hub(&self, caller: &Caller, asked: &SetHub) -> Result<ExchangeView, AppError> {
        caller.leader(&self.store().read())?;
        self.set_hub_url(&caller.lang, &asked.url)
    }

    pub(crate) fn set_hub_url(&self, lang: &str, url: &str) -> Result<ExchangeView, AppError> {
        let url = url.trim().trim_end_matches('/');
        let web = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
        if !url.is_empty() && web.is_none_or(str::is_empty) {
            return Err(Refusal::FactUnusable { fact: "hub".to_owned() }.into());
        }
        {
            let store = self.store();
            let cooperative = joined(&store)?;
            let mut state = store.exchange_state(cooperative)?;
            let hub_url = (!url.is_empty()).then(|| url.to_owned());
            // The hub itself, not its address, is remembered by its id: the same
            // hub at another address needs nothing sent again.
            if state.hub_url != hub_url {
                state.hub_url = hub_url;
                state.last_error = None;
                store.set_exchange_state(cooperative, &state)?;
            }
        }
        self.exchange_view(lang)
    }

    pub(crate) fn exchange_now(&self, caller: &Caller) -> Result<Answer, AppError> {
        caller.signed_in(&self.store().read())?;
        self.exchange_with_hub(&caller.lang)
    }

    /// Exchanges with the hub. What went wrong is part of the view, since what
    /// arrived before stays arrived. A second try meanwhile only looks.
    pub(crate) fn exchange_with_hub(&self, lang: &str) -> Result<Answer, AppError> {
        let mut report = ExchangeReport::default();
        if !self.exchanging.swap(true, Ordering::AcqRel) {
            let _running = Running(self);
            match self.exchange_once(&mut report) {
                Ok(()) => {}
                Err(AppError::Exchange(error)) => tracing::warn!(%error, "exchange"),
                Err(error) => return Err(error),
            }
        }
        Ok(Answer { value: Value::ExchangeNow(self.exchange_view(lang)?), touched: report.touched })
    }

    fn exchange_once(&self, report: &mut ExchangeReport) -> Result<(), AppError> {
        let (cooperative, url) = {
            let store = self.store();
            let cooperative = joined(&store)?;
            (cooperative, store.exchange_state(cooperative)?.hub_url)
        };
        let mut kiosk = StoreReplica::new(&self.store, cooperative);
        let url = url.ok_or(ExchangeError::HubNotSet)?;
        let mut transport = HttpTransport::new(&url).map_err(ExchangeError::from)?;
        let outside =
            Outside { now_ms: &|| self.host.now_ms(), random: &|bytes| self.host.fill_random(bytes) };
        Ok(exchange(&mut kiosk, cooperative, &mut transport, &outside, report)?)
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
        self.exchange_with_hub(&caller.lang)?;
        self.home(caller)
    }

    pub(crate) fn invite(&self, caller: &Caller) -> Result<Invited, AppError> {
        let store = self.store();
        caller.leader(&store.read())?;
        let cooperative = joined(&store)?;
        // Without a hub the records come by stick.
        let hub = store.exchange_state(cooperative)?.hub_url.unwrap_or_default();
        self.invitation(&store, &hub)
    }
}

/// The kiosk's cooperative, founded here or joined.
pub(crate) fn joined(store: &Store) -> Result<CooperativeId, AppError> {
    Ok(store.read().cooperative()?.ok_or(Refusal::NotReady)?)
}
