//! Everything a kiosk can do, behind one typed door ([`door`]).
//!
//! Knows no window, no web server and no shell: those call [`App::call`] and
//! lend the outside through [`Host`].

mod alike;
mod badges;
mod buyers;
mod caller;
pub mod cameras;
mod command;
mod consents;
mod consignments;
mod cooperative;
mod daybook;
pub mod demo;
mod devices;
mod dispatch;
pub mod door;
mod drafts;
mod entered;
mod equipment;
mod error;
mod exchange;
mod grade;
mod guard;
mod host;
mod idle;
mod inspections;
mod languages;
mod lots;
mod marking;
mod notes;
mod officer;
mod orders;
mod packs;
mod papers;
mod payments;
mod people;
mod phones;
mod photos;
mod pictures;
mod pins;
mod proofs;
mod reference;
mod samples;
pub mod schema;
mod sessions;
mod standards;
pub mod sticks;
mod tallies;
mod throttle;
pub mod view;
pub mod visits;
pub mod voice;
mod voices;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use punnet_store::Store;
use serde::Serialize;

pub use caller::{Caller, Sessions};
pub use error::AppError;
pub use grade::{By, Graded, Photos, measure};
pub use host::{
    Equipment, Host, JobState, PackAt, Page, Pages, Recorded, RecordedBy, Recordings, Removable, ScaleSeen,
    Sound, Speak, SystemHost, Trouble,
};
pub use languages::languages;
pub use papers::mat_pdf;
pub use phones::OwnWifi;
pub use photos::overlay_png;
pub use punnet_domain::camera::{Calibration, Lens};
pub use punnet_domain::exchange::STATE_FIRST;
pub use punnet_domain::measurement::{Mat, Measurement};
pub use punnet_domain::person::Role;
pub use punnet_domain::produce::Produce;
pub use punnet_measuring::camera_of;
pub use punnet_recognising::{Recogniser, Recognition};
pub use punnet_sync::phone::PORT as PHONES_PORT;
pub use reference::Reference;
pub use voice::sentences;

use door::{Call, Value};
use exchange::{Courier, Village};
use officer::Officer;
use phones::Phones;
use sticks::StickState;
use view::{Problem, Touched};

/// A kiosk: its store, its sessions and the outside.
pub struct App {
    store: Mutex<Store>,
    sessions: Mutex<Sessions>,
    standards: standards::Standards,
    host: Box<dyn Host>,
    sticks: StickState,
    officer: Option<Officer>,
    courier: Courier,
    village: Village,
    phones: Phones,
    state_first: AtomicU64,
    recogniser: OnceLock<Recogniser>,
    /// Which start of the program this is; tells the steady clock's readings apart.
    run: u64,
}

/// What a call comes to.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The value, typed by the request.
    pub value: Value,
    /// The records changed.
    pub touched: Vec<Touched>,
}

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Self { value, touched: Vec::new() }
    }
}

impl App {
    /// Opens the kiosk's store, making one where there is none.
    ///
    /// # Errors
    /// When the file isn't a store of ours, its key is missing, or the assets
    /// built in can't be read.
    pub fn open(path: &Path, host: Box<dyn Host>) -> Result<Self, AppError> {
        let now_ms = host.now_ms();
        let store = Store::open_or_create(path, &mut |bytes| host.fill_random(bytes), now_ms)?;
        let standards = standards::Standards::of(&store)?;
        let mut run = [0; 8];
        host.fill_random(&mut run);
        let app = Self {
            store: Mutex::new(store),
            sessions: Mutex::new(Sessions::default()),
            standards,
            host,
            sticks: StickState::default(),
            officer: None,
            courier: Courier::default(),
            village: Village::default(),
            phones: Phones::default(),
            state_first: AtomicU64::new(STATE_FIRST),
            recogniser: OnceLock::new(),
            run: u64::from_be_bytes(run),
        };
        app.hand_on_settings();
        Ok(app)
    }

    /// As long as it is new, it fetches the records' state before a longer history than
    /// so many changes; [`STATE_FIRST`] unless this is called.
    pub fn set_state_first(&self, changes: u64) {
        self.state_first.store(changes, Ordering::Relaxed);
    }

    /// Answers a call from a screen: who asks is known by the session.
    ///
    /// # Errors
    /// Everything that can be refused or fail; [`App::problem`] has the words.
    pub fn call(&self, call: Call) -> Result<Answer, AppError> {
        let caller = self.caller(call.session, call.lang);
        self.guard(&caller, &call.request)?;
        let answer = self.answer(&caller, call.request)?;
        self.shown(&caller, answer)
    }

    /// An error in the user's words: what happened, that nothing is lost, what to do.
    #[must_use]
    pub fn problem(&self, error: &AppError, lang: &str) -> Problem {
        error.problem(lang)
    }

    /// The store, for one short look or one write. A thread that panicked while
    /// holding it left a rolled-back transaction, not a broken store.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a call of whoever owns the machine and the store's key: the shell
    /// sets the hub and exchanges before anybody has signed in.
    ///
    /// # Errors
    /// Everything that can be refused or fail.
    pub fn answer_as_owner(&self, caller: &Caller, request: door::Request) -> Result<Answer, AppError> {
        match request {
            door::Request::SetHub(asked) => Ok(Value::SetHub(self.set_hub_url(&caller.lang, &asked)?).into()),
            door::Request::AddStandard(asked) => self.add_standard_as_owner(caller, asked),
            door::Request::TakeBackStandard(asked) => self.take_back_standard_as_owner(caller, asked),
            door::Request::ListStandards(_) => {
                Ok(Value::ListStandards(self.standards_known(&caller.lang)?).into())
            }
            door::Request::ExchangeNow(_) => self.exchange_soon(&caller.lang),
            door::Request::ExchangeWith(asked) => self.exchange_in_village(&caller.lang, &asked.address),
            other => self.answer(caller, other),
        }
    }

    /// Lets the kiosk do by itself what it does while somebody runs it: exchange with
    /// the hub when it is time, and serve the village at `village`, or where and
    /// if a leader says so.
    ///
    /// # Errors
    /// When it can't listen at `village`.
    pub fn run_by_itself(self: &Arc<Self>, village: Option<SocketAddr>) -> Result<(), AppError> {
        self.phones.work_for(self);
        self.open_village(village)?;
        self.start_courier();
        Ok(())
    }

    /// The kiosk is closed: the village hears that it is gone, and no phone is lent.
    pub fn close(&self) {
        self.close_village();
        self.phones.close();
    }

    /// Phones come to this address, instead of any of the machine's.
    pub fn listen_for_phones(&self, at: SocketAddr) {
        self.phones.listen_at(at);
    }

    /// The kiosk makes a Wi-Fi of its own, told by a file as [`OwnWifi`]. It is read whenever a phone
    /// is lent; where it isn't there, or the Wi-Fi isn't up, phones come by the network there is.
    pub fn own_wifi_in(&self, file: &Path) {
        self.phones.own_wifi_in(file.to_owned());
    }

    /// Runs something with the store: checks, backups.
    pub fn with_store<T>(&self, f: impl FnOnce(&mut Store) -> T) -> T {
        f(&mut self.store())
    }
}

/// Makes a store from a backup. Its first opening starts a new incarnation.
///
/// # Errors
/// When the backup can't be read or something stands where the store should be.
pub fn restore(from: &Path, to: &Path) -> Result<(), AppError> {
    Ok(Store::restore(from, to)?)
}
