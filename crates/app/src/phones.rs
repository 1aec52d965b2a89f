//! Phones lent to the kiosk: its camera for a lot, its scanner, a leader's second screen.
//! Held in memory only: a restart gives every phone back. The kiosk listens for phones only
//! while one is lent.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use punnet_domain::Refusal;
use punnet_domain::hex::hex;
use punnet_domain::id::LotId;
use punnet_domain::lot::Lot;
use punnet_domain::person::Person;
use punnet_domain::phone::{Guesses, Pass, PassStanding, PhonePurpose, Upload};
use punnet_sync::phone::PhoneServer;
use punnet_sync::phone::seal::Key;

use crate::door::{ConfirmPhone, LendPhone, ReturnPhone, ShowPhone};
use crate::view::{PhoneArriving, PhoneBrought, PhoneDone, PhoneLot, PhoneView};
use crate::{App, AppError, Caller, idle, photos};

mod answering;
mod wifi;

pub use wifi::OwnWifi;

/// More second screens than a cooperative has leaders at one kiosk.
const LENT_MAX: usize = 8;
/// A phone whose pass is over may still ask for so long, to hear that it is, ms.
const LINGER_MS: i64 = 20_000;

/// What runs for phones.
#[derive(Default)]
pub(crate) struct Phones {
    /// Whom the listener works for; nobody in a shell's command.
    app: OnceLock<Weak<App>>,
    /// Where whoever runs the kiosk wants phones to come.
    listen: OnceLock<SocketAddr>,
    /// The file that tells the kiosk's own Wi-Fi.
    own_wifi: OnceLock<PathBuf>,
    server: Mutex<Option<PhoneServer>>,
    lent: Mutex<Vec<Lent>>,
    guesses: Mutex<Guesses>,
}

/// How phones come to the kiosk now.
#[derive(Default)]
struct Ways {
    /// The addresses they reach it by, that in the kiosk's own Wi-Fi first.
    addresses: Vec<SocketAddr>,
    /// The kiosk's own Wi-Fi, where it makes one.
    wifi: Option<OwnWifi>,
}

/// A phone that is lent.
struct Lent {
    /// Names the pass in addresses; no secret.
    id: String,
    key: Key,
    pass: Pass,
    /// Who lent it, and the session at the kiosk.
    by: Caller,
    person: Option<Person>,
    lot: Option<PhoneLot>,
    /// The phone's own session, once a leader confirmed it.
    session: Option<String>,
    upload: Option<Upload>,
    /// The photo being measured.
    measuring: Option<Upload>,
    brought: Option<PhoneBrought>,
    /// What came of the last photo, for the phone.
    done: Option<([u8; 16], PhoneDone)>,
    ended_ms: Option<i64>,
}

impl Phones {
    pub(crate) fn work_for(&self, app: &Arc<App>) {
        let _ = self.app.set(Arc::downgrade(app));
    }

    pub(crate) fn listen_at(&self, at: SocketAddr) {
        let _ = self.listen.set(at);
    }

    pub(crate) fn own_wifi_in(&self, file: PathBuf) {
        let _ = self.own_wifi.set(file);
    }

    /// No phone is lent any more.
    pub(crate) fn close(&self) {
        lock(&self.lent).clear();
        // Taken out first: closing waits for the listener's thread.
        let server = lock(&self.server).take();
        drop(server);
    }

    /// A lot's photo is kept, so no phone takes another.
    pub(crate) fn kept(&self, lot: LotId) {
        let of_the_lot = PhonePurpose::Photo { lot };
        lock(&self.lent).iter_mut().filter(|l| l.pass.purpose == of_the_lot).for_each(|l| l.pass.end());
    }

    /// How phones come, as the network and the file about the kiosk's own Wi-Fi are now.
    fn ways(&self) -> Ways {
        let mut addresses = lock(&self.server).as_ref().map(PhoneServer::reached_by).unwrap_or_default();
        let wifi = self.own_wifi.get().and_then(|file| OwnWifi::read(file));
        let wifi = wifi.filter(|wifi| wifi.is_up(&addresses));
        addresses.sort_by_key(|at| wifi.as_ref().is_none_or(|wifi| at.ip() != wifi.address));
        Ways { addresses, wifi }
    }

    /// Begins to listen where it doesn't yet; tells how phones come.
    fn open(&self) -> Result<Ways, AppError> {
        let app = self.app.get().ok_or(AppError::PhoneNoNetwork)?;
        let mut server = lock(&self.server);
        if server.as_ref().is_none_or(PhoneServer::is_over) {
            let desk = Arc::new(answering::Desk::new(app.clone()));
            let begun = PhoneServer::start(self.listen.get().copied(), desk);
            *server = Some(begun.map_err(|e| AppError::PhoneTaken(e.to_string()))?);
        }
        drop(server);
        let ways = self.ways();
        if ways.addresses.is_empty() { Err(AppError::PhoneNoNetwork) } else { Ok(ways) }
    }
}

impl Lent {
    fn is_of(&self, caller: &Caller) -> bool {
        self.by.session == caller.session && self.by.person == caller.person
    }

    /// Notes once that it is over.
    fn settle(&mut self, now_ms: i64) {
        if self.ended_ms.is_none() && self.pass.standing(now_ms) == PassStanding::Ended {
            self.pass.end();
            self.ended_ms = Some(now_ms);
            self.upload = None;
        }
    }

    fn view(&self, seen: u32, ways: &Ways, now_ms: i64) -> PhoneView {
        let standing = self.pass.standing(now_ms);
        let waiting = standing == PassStanding::Waiting;
        let arriving = self.measuring.as_ref().or(self.upload.as_ref());
        let code = |at| format!("http://{at}/#{}.{}", self.id, URL_SAFE_NO_PAD.encode(self.key));
        PhoneView {
            pass: self.id.clone(),
            purpose: self.pass.purpose,
            by: self.person.clone().map(Into::into),
            standing,
            codes: ways.addresses.iter().filter(|_| waiting).map(code).collect(),
            wifi: ways.wifi.as_ref().filter(|_| waiting).map(Into::into),
            left_s: (self.pass.until_ms() - now_ms).max(0) / 1000,
            still_s: (now_ms - self.pass.used_ms()).max(0) / 1000,
            pictures: self.pass.pictures(&self.key),
            arriving: arriving.map(|upload| PhoneArriving {
                here: upload.here(),
                total: upload.total(),
                measuring: self.measuring.is_some(),
            }),
            brought: self.brought.clone().filter(|brought| brought.turn > seen),
        }
    }
}

impl App {
    pub(crate) fn lend_phone(&self, caller: &Caller, asked: LendPhone) -> Result<PhoneView, AppError> {
        let (person, lot, idle_s) = {
            let store = self.store();
            let reader = store.read();
            let (person, lot) = match asked.purpose {
                PhonePurpose::Scan => (caller.signed_in(&reader).ok(), None),
                PhonePurpose::Review => (Some(caller.leader(&reader)?), None),
                PhonePurpose::Photo { lot } => {
                    let by = caller.signed_in(&reader)?;
                    let lot = photos::open_lot(&reader, &by, lot)?;
                    (Some(by), Some(PhoneLot::from(lot)))
                }
            };
            (person, lot, idle::rules(&store)?.after_s)
        };
        let now_ms = self.moment().steady_ms;
        let (mut id, mut key) = ([0; 6], [0; 32]);
        self.host.fill_random(&mut id);
        self.host.fill_random(&mut key);
        let new = Lent {
            id: hex(&id),
            key,
            pass: Pass::new(asked.purpose, i64::from(idle_s) * 1000, now_ms),
            by: caller.clone(),
            person,
            lot,
            session: None,
            upload: None,
            measuring: None,
            brought: None,
            done: None,
            ended_ms: None,
        };
        let mut lent = self.lent(now_ms);
        // The kiosk has one screen: another code in its place ends the one before.
        lent.iter_mut().filter(|l| !l.pass.stands_alone()).for_each(|l| l.pass.end());
        if lent.iter().filter(|l| l.pass.stands_alone() && l.ended_ms.is_none()).count() >= LENT_MAX {
            return Err(Refusal::PhoneTooMany.into());
        }
        let pass = new.id.clone();
        lent.push(new);
        drop(lent);
        // Only now is somebody expected, for whom the listener stays open.
        match self.phones.open() {
            Ok(ways) => self.with_phone(&pass, |l| l.view(0, &ways, now_ms)),
            Err(error) => {
                let _ = self.with_phone(&pass, |l| l.pass.end());
                Err(error)
            }
        }
    }

    pub(crate) fn show_phone(&self, caller: &Caller, asked: &ShowPhone) -> Result<PhoneView, AppError> {
        let now_ms = self.moment().steady_ms;
        let ways = self.phones.ways();
        self.with_phone_of(caller, &asked.pass, |lent| {
            lent.pass.watched(now_ms);
            Ok(lent.view(asked.seen, &ways, now_ms))
        })
    }

    pub(crate) fn confirm_phone(&self, caller: &Caller, asked: &ConfirmPhone) -> Result<PhoneView, AppError> {
        let now_ms = self.moment().steady_ms;
        self.with_phone_of(caller, &asked.pass, |lent| {
            lent.pass.confirm(now_ms)?;
            if let (Some(person), None) = (&lent.person, &lent.session)
                && lent.pass.purpose == PhonePurpose::Review
            {
                // Not proven: before the first approval the phone asks for the PIN.
                lent.session = Some(self.open_session(person.id, false));
            }
            Ok(lent.view(u32::MAX, &Ways::default(), now_ms))
        })
    }

    pub(crate) fn return_phone(&self, caller: &Caller, asked: &ReturnPhone) -> Result<bool, AppError> {
        let leads = caller.leader(&self.store().read()).is_ok();
        let mut lent = self.lent(self.moment().steady_ms);
        let may = |l: &&mut Lent| l.id == asked.pass && (l.is_of(caller) || (leads && l.pass.stands_alone()));
        let found = lent.iter_mut().find(may).map(|l| l.pass.end()).is_some();
        drop(lent);
        self.sweep();
        Ok(found)
    }

    pub(crate) fn list_phones(&self, caller: &Caller) -> Result<Vec<PhoneView>, AppError> {
        caller.leader(&self.store().read())?;
        let now_ms = self.moment().steady_ms;
        let lent = self.lent(now_ms);
        let open = lent.iter().filter(|l| l.pass.stands_alone() && l.ended_ms.is_none());
        Ok(open.map(|l| l.view(u32::MAX, &Ways::default(), now_ms)).collect())
    }

    /// What is lent, after what is over was noted.
    fn lent(&self, now_ms: i64) -> MutexGuard<'_, Vec<Lent>> {
        let mut lent = lock(&self.phones.lent);
        for one in lent.iter_mut() {
            // Who signed out at the kiosk has left the screen with the code.
            let left = one.by.session.as_ref().is_some_and(|token| self.sessions().who(token).is_none());
            if left && !one.pass.stands_alone() {
                one.pass.end();
            }
            one.settle(now_ms);
            if let Some(session) = one.session.take_if(|_| one.ended_ms.is_some()) {
                self.sessions().close(&session);
            }
        }
        lent.retain(|one| one.ended_ms.is_none_or(|at| now_ms - at < LINGER_MS));
        lent
    }

    /// Ends the sessions of phones that are over; says whether any may still come.
    fn sweep(&self) -> bool {
        !self.lent(self.moment().steady_ms).is_empty()
    }

    fn with_phone<T>(&self, pass: &str, f: impl FnOnce(&mut Lent) -> T) -> Result<T, AppError> {
        let mut lent = self.lent(self.moment().steady_ms);
        Ok(lent.iter_mut().find(|l| l.id == pass).map(f).ok_or(Refusal::PhoneEnded)?)
    }

    /// The phone that the caller lent, as long as it is lent.
    fn with_phone_of<T>(
        &self,
        caller: &Caller,
        pass: &str,
        f: impl FnOnce(&mut Lent) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.with_phone(pass, |lent| match lent.is_of(caller) && lent.ended_ms.is_none() {
            true => f(lent),
            false => Err(Refusal::PhoneEnded.into()),
        })?
    }
}

impl From<Lot> for PhoneLot {
    fn from(lot: Lot) -> Self {
        Self { id: lot.id, number: lot.number, produce: lot.produce, weight_g: lot.weight_g }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
