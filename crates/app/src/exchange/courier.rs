//! Whoever runs a kiosk has a courier: a thread that exchanges with the hub when
//! its time comes, when something was saved or somebody asks. A shell's command
//! has none and exchanges while it is waited for.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use punnet_domain::exchange::Event;
use punnet_sync::Meter;

use crate::view::Progress;
use crate::{App, AppError};

/// So often it is looked whether a time has come.
const TICK: Duration = Duration::from_secs(1);
/// After the store itself failed, it is left alone for so long.
const REST: Duration = Duration::from_secs(60);

/// The exchange that runs, if any, and what is wished for.
#[derive(Default)]
pub(crate) struct Courier {
    running: Mutex<Option<Running>>,
    wishes: Mutex<Wishes>,
    bell: Condvar,
    at_work: AtomicBool,
    /// Why the last exchange failed, when not even that could be written down.
    unwritten: Mutex<Option<String>>,
}

/// An exchange that runs.
#[derive(Clone)]
pub(crate) struct Running {
    /// What went and came.
    pub meter: Arc<Meter>,
    /// So many things waited when it began.
    pub of: u32,
}

#[derive(Default)]
struct Wishes {
    asked: bool,
    wrote: bool,
}

/// Says that no exchange runs any more, however it ended.
pub(crate) struct Ending<'a>(&'a Courier);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        *lock(&self.0.running) = None;
    }
}

impl Running {
    /// How far it is when so many things still wait.
    pub fn progress(&self, waiting: u32) -> Progress {
        let (of, up, down) = (self.of, self.meter.up(), self.meter.down());
        Progress { done: of.saturating_sub(waiting), of, bytes_up: up, bytes_down: down }
    }
}

impl Courier {
    /// Begins an exchange unless one runs.
    pub fn begin(&self, running: Running) -> Option<Ending<'_>> {
        let mut now = lock(&self.running);
        if now.is_some() {
            return None;
        }
        *now = Some(running);
        lock(&self.wishes).asked = false;
        *lock(&self.unwritten) = None;
        Some(Ending(self))
    }

    /// The exchange that runs.
    pub fn running(&self) -> Option<Running> {
        lock(&self.running).clone()
    }

    /// Whether there is a courier who hears wishes.
    pub fn at_work(&self) -> bool {
        self.at_work.load(Ordering::Acquire)
    }

    /// Whether somebody asked for an exchange that hasn't begun.
    pub fn is_asked(&self) -> bool {
        lock(&self.wishes).asked
    }

    /// Somebody wants an exchange now.
    pub fn ask(&self) {
        lock(&self.wishes).asked = true;
        self.bell.notify_all();
    }

    /// Something was saved that the hub lacks.
    pub fn wrote(&self) {
        lock(&self.wishes).wrote = true;
    }

    /// Why the last exchange failed, when that couldn't be written down.
    pub fn unwritten(&self) -> Option<String> {
        lock(&self.unwritten).clone()
    }

    fn wait(&self, at_most: Duration) -> Wishes {
        let wishes = lock(&self.wishes);
        let waited = self.bell.wait_timeout_while(wishes, at_most, |wishes| !wishes.asked);
        let (mut wishes, _) = waited.unwrap_or_else(PoisonError::into_inner);
        // What was asked for stays so until an exchange began: the screen says so.
        Wishes { wrote: std::mem::take(&mut wishes.wrote), asked: wishes.asked }
    }
}

impl App {
    /// Starts the courier: from now on the kiosk exchanges by itself.
    pub(crate) fn start_courier(self: &Arc<Self>) {
        if self.courier.at_work.swap(true, Ordering::AcqRel) {
            return;
        }
        let app = Arc::downgrade(self);
        let work = move || {
            let mut event = Some(Event::Started);
            let mut pause = Duration::ZERO;
            let mut packed = false;
            // Ends with the kiosk it works for.
            while let Some(app) = app.upgrade() {
                let wishes = app.courier.wait(pause);
                match app.carry(event.take(), &wishes) {
                    Ok(()) => pause = TICK,
                    Err(error) => {
                        tracing::error!(%error, "the courier");
                        lock(&app.courier.wishes).asked = false;
                        *lock(&app.courier.unwritten) = Some(error.code());
                        pause = REST;
                    }
                }
                // What waits goes first; a kiosk without a hub packs at its start alone.
                if !std::mem::replace(&mut packed, true) {
                    app.pack_old_records();
                }
            }
        };
        let started = std::thread::Builder::new().name("courier".to_owned()).spawn(work);
        self.courier.at_work.store(started.is_ok(), Ordering::Release);
    }

    fn carry(&self, event: Option<Event>, wishes: &Wishes) -> Result<(), AppError> {
        let Some(cooperative) = self.store().read().cooperative()? else {
            lock(&self.courier.wishes).asked = false;
            return Ok(());
        };
        let event = event.or(wishes.wrote.then_some(Event::Wrote));
        if let Some(event) = event {
            self.step(cooperative, event, None)?;
        }
        let due = self.store().exchange_state(cooperative)?.course.is_due(self.host.now_ms());
        match (wishes.asked, due) {
            (true, _) => self.exchange_with_hub(Event::Asked).map(drop),
            (false, true) => self.exchange_with_hub(Event::Due).map(drop),
            (false, false) => Ok(()),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
