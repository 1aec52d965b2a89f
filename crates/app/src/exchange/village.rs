//! Exchanging with the other kiosks of the village, without a hub: serving them,
//! finding them, calling them.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Duration;

use punnet_domain::Refusal;
use punnet_domain::device::{Admission, Device};
use punnet_domain::exchange::ReplicaError;
use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::invitation::Invitation;
use punnet_domain::log::device_id;
use punnet_store::{DeviceHeld, Store, StoreReplica};
use punnet_sync::village::{self, Finder, Listener, Signer, VillageServer, VillageTransport};
use punnet_sync::{ExchangeError, ExchangeReport, Meter, Metered, exchange};
use serde::{Deserialize, Serialize};

use super::peer::PeerReplica;
use super::{Running, joined, may_exchange, worded};
use crate::door::{ExchangeWith, SetVillage, Value};
use crate::view::{FoundKiosk, VillageView};
use crate::{Answer, App, AppError, Caller};

mod desk;

const SETTING: &str = "village";
/// A shell's command looks so often whether somebody was found.
const GLANCE: Duration = Duration::from_millis(50);

/// What is kept of the village.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Whether a leader lets others exchange with this kiosk.
    on: bool,
    last_with: Option<DeviceId>,
    last_success_ms: Option<i64>,
    last_attempt_ms: Option<i64>,
    last_error: Option<String>,
}

/// What runs of it.
#[derive(Default)]
pub(crate) struct Village {
    /// Whom the threads work for; nobody in a shell's command.
    app: OnceLock<Weak<App>>,
    /// Where whoever runs the kiosk wants it to listen, whatever is set.
    listen: OnceLock<SocketAddr>,
    server: Mutex<Option<VillageServer>>,
    finder: Mutex<Option<Finder>>,
    calling: Mutex<Option<(SocketAddr, Running)>>,
}

/// Says that nobody is called any more, however it ended.
struct Ending<'a>(&'a Village);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        *lock(&self.0.calling) = None;
    }
}

impl App {
    /// Serves the village at an address, or where and if a leader says so.
    pub(crate) fn open_village(self: &Arc<Self>, listen: Option<SocketAddr>) -> Result<(), AppError> {
        let _ = self.village.app.set(Arc::downgrade(self));
        if let Some(listen) = listen {
            let _ = self.village.listen.set(listen);
        }
        match self.serve_village() {
            Err(error) if listen.is_none() => tracing::warn!(%error, "the village is not served"),
            done => done?,
        }
        Ok(())
    }

    /// Says goodbye to the village.
    pub(crate) fn close_village(&self) {
        lock(&self.village.finder).take();
        lock(&self.village.server).take();
    }

    /// Whether others in the village may exchange with this kiosk.
    pub(super) fn serves_village(&self, store: &Store) -> Result<bool, AppError> {
        Ok(self.village.listen.get().is_some() || kept(store)?.on)
    }

    /// Listens, or no longer, as it is set.
    fn serve_village(&self) -> Result<(), AppError> {
        let Some(app) = self.village.app.get() else { return Ok(()) };
        let (wanted, cooperative, device, signer) = {
            let store = self.store();
            let key = store.device_key();
            let signer = Signer { key, sign: Arc::new(store.signer()) };
            (self.serves_village(&store)?, store.read().cooperative()?, store.device(), signer)
        };
        let mut server = lock(&self.village.server);
        let Some(cooperative) = cooperative.filter(|_| wanted) else {
            *server = None;
            lock(&self.village.finder).iter().for_each(Finder::withdraw);
            return Ok(());
        };
        if server.is_none() {
            let anywhere = SocketAddr::from(([0, 0, 0, 0], village::PORT));
            let listen = self.village.listen.get().copied().unwrap_or(anywhere);
            let desk = Arc::new(desk::Desk::new(app.clone(), device, self.host.now_ms()));
            let begun = VillageServer::start(Listener { listen, signer }, desk);
            *server = Some(begun.map_err(|e| AppError::VillageTaken(e.to_string()))?);
        }
        let at = server.as_ref().map(VillageServer::address).filter(|at| !at.ip().is_loopback());
        drop(server);
        if let (Some(at), Some(finder)) = (at, &*self.finder()) {
            let said = finder.announce(cooperative, device, at);
            let _ = said.inspect_err(|error| tracing::warn!(%error, "the kiosk can't be found by itself"));
        }
        Ok(())
    }

    /// Looks for others from the first time somebody wants to know.
    fn finder(&self) -> MutexGuard<'_, Option<Finder>> {
        let mut finder = lock(&self.village.finder);
        if self.village.app.get().is_some() {
            begin_to_look(&mut finder);
        }
        finder
    }

    /// Looks for the other kiosks of the cooperative on the local network: for so long,
    /// or until so many are found. For a shell's command, which serves nobody.
    ///
    /// # Errors
    /// [`Refusal::NotReady`] on a kiosk of no cooperative; when the store can't be read.
    pub fn look_in_village(
        &self,
        lang: &str,
        at_most: Duration,
        enough: usize,
    ) -> Result<VillageView, AppError> {
        let began_ms = self.host.monotonic_ms();
        begin_to_look(&mut lock(&self.village.finder));
        loop {
            let view = self.village_view(lang)?;
            let looked_ms = self.host.monotonic_ms() - began_ms;
            if view.found.len() >= enough || looked_ms >= at_most.as_secs_f64() * 1000.0 {
                return Ok(view);
            }
            std::thread::sleep(GLANCE);
        }
    }

    pub(crate) fn show_village(&self, caller: &Caller) -> Result<VillageView, AppError> {
        may_exchange(&self.store(), caller)?;
        // Founded or joined only after the start, or the network came later.
        let _ = self.serve_village().inspect_err(|error| tracing::warn!(%error, "the village"));
        drop(self.finder());
        self.village_view(&caller.lang)
    }

    pub(crate) fn set_village(&self, caller: &Caller, asked: &SetVillage) -> Result<VillageView, AppError> {
        {
            let store = self.store();
            caller.leader(&store.read())?;
            store.set_setting(SETTING, &Kept { on: asked.on, ..kept(&store)? })?;
        }
        self.serve_village()?;
        self.village_view(&caller.lang)
    }

    fn village_view(&self, lang: &str) -> Result<VillageView, AppError> {
        let addresses = lock(&self.village.server).as_ref().map(VillageServer::reached_by);
        let addresses: Vec<_> = addresses.into_iter().flatten().map(shown).collect();
        let calling = lock(&self.village.calling).clone();
        let found = lock(&self.village.finder);
        let store = self.store();
        let cooperative = joined(&store)?;
        let devices = store.read().devices(cooperative)?;
        let name = |id| devices.iter().find(|d| d.id == id).and_then(|d| d.device.clone()).map(|d| d.name);
        let found = found.as_ref().map(|finder| finder.found(cooperative)).unwrap_or_default();
        let found = found.into_iter().filter(|kiosk| kiosk.device != store.device());
        let kept = kept(&store)?;
        Ok(VillageView {
            on: self.serves_village(&store)?,
            code: addresses.first().map(|address| format!("{}{address}", village::SCHEME)),
            addresses,
            found: found
                .filter_map(|kiosk| {
                    let address = shown(*kiosk.addresses.first()?);
                    let name = name(kiosk.device).unwrap_or_default();
                    Some(FoundKiosk { device: kiosk.device, name, address })
                })
                .collect(),
            progress: calling.as_ref().map(|(_, running)| running.progress(0)),
            running: calling.map(|(at, _)| shown(at)),
            last_with: kept.last_with.map(|id| name(id).unwrap_or_default()),
            last_success_ms: kept.last_success_ms,
            last_attempt_ms: kept.last_attempt_ms,
            problem: kept.last_error.map(|code| worded(code, lang)),
        })
    }

    pub(crate) fn exchange_with(&self, caller: &Caller, asked: &ExchangeWith) -> Result<Answer, AppError> {
        may_exchange(&self.store(), caller)?;
        self.exchange_in_village(&caller.lang, &asked.address)
    }

    /// Exchanges with the kiosk at an address: beside everything else where somebody
    /// runs this one, else while it is waited for. A second call meanwhile only looks.
    pub(crate) fn exchange_in_village(&self, lang: &str, address: &str) -> Result<Answer, AppError> {
        let odd = || Refusal::FactUnusable { fact: "address".to_owned() };
        let at = village::address_of(address).ok_or_else(odd)?;
        let cooperative = joined(&self.store())?;
        let running = Running { meter: Arc::new(Meter::default()), of: 0 };
        let mut touched = Vec::new();
        let begun = {
            let mut calling = lock(&self.village.calling);
            let free = calling.is_none();
            free.then(|| *calling = Some((at, running.clone()))).is_some()
        };
        match self.village.app.get() {
            _ if !begun => {}
            Some(app) => {
                let app = app.clone();
                std::thread::spawn(move || {
                    if let Some(app) = app.upgrade() {
                        let done = app.call_peer(cooperative, at, running);
                        let _ = done.inspect_err(|error| tracing::error!(%error, "the village"));
                    }
                });
            }
            None => touched = self.call_peer(cooperative, at, running)?.touched,
        }
        Ok(Answer { value: Value::ExchangeWith(self.village_view(lang)?), touched })
    }

    fn call_peer(
        &self,
        cooperative: CooperativeId,
        at: SocketAddr,
        running: Running,
    ) -> Result<ExchangeReport, AppError> {
        let _ending = Ending(&self.village);
        let (known, invitation) = self.callable(cooperative)?;
        let photos = |limit| self.store().held_blobs(limit).map_err(ReplicaError::from);
        let mut peer = PeerReplica::new(StoreReplica::new(&self.store, cooperative), photos, invitation);
        let mut report = ExchangeReport::default();
        let called = VillageTransport::new(at, known).map_err(ExchangeError::from).and_then(|transport| {
            let mut transport = Metered::new(transport, running.meter);
            self.outside(|outside| exchange(&mut peer, cooperative, &mut transport, outside, &mut report))
        });
        let met = peer.met();
        let now_ms = Some(self.host.now_ms());
        let store = self.store();
        let before = Kept { last_attempt_ms: now_ms, ..kept(&store)? };
        let after = match &called {
            Ok(()) => Kept { last_success_ms: now_ms, last_with: met, last_error: None, ..before },
            Err(error) => Kept { last_error: Some(in_the_village(error.code())), ..before },
        };
        store.set_setting(SETTING, &after)?;
        drop(store);
        if let Err(error) = called {
            tracing::warn!(%error, "exchange in the village");
        }
        if report.frames_down > 0 {
            // The hub may lack what others brought.
            self.courier.wrote();
        }
        Ok(report)
    }

    /// The keys of the devices that may be called, and the invitation a newcomer
    /// shows: it knows nobody yet but who invited it.
    fn callable(&self, cooperative: CooperativeId) -> Result<(BTreeSet<[u8; 32]>, Option<String>), AppError> {
        let store = self.store();
        let mut known = keys(&store, cooperative)?;
        // One who joined elsewhere shows it too: not everybody has heard of that.
        let own = store.read().get::<Device>(store.device())?.map(|device| device.admission);
        let joined_by = match own {
            Some(Admission::Invited { invitation }) => Some(invitation),
            _ => None,
        };
        let invitation = store.exchange_state(cooperative)?.invitation.or(joined_by);
        let invited_by = invitation.as_deref().and_then(|text| Invitation::from_text(text).ok());
        known.extend(invited_by.map(|invitation| invitation.device_key));
        known.remove(&store.device_key());
        Ok((known, invitation))
    }
}

fn begin_to_look(finder: &mut Option<Finder>) {
    if finder.is_none() {
        let begun = Finder::new();
        *finder = begun.inspect_err(|error| tracing::warn!(%error, "no kiosk can be found by itself")).ok();
    }
}

/// How a device stands, by what is held here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    LetIn,
    Revoked,
    Unknown,
}

fn standing_of(held: &DeviceHeld) -> Standing {
    match held {
        held if !held.revocations.is_empty() => Standing::Revoked,
        held if held.member => Standing::LetIn,
        _ => Standing::Unknown,
    }
}

fn standing(store: &Store, cooperative: CooperativeId, key: &[u8; 32]) -> Result<Standing, AppError> {
    let devices = store.read().devices(cooperative)?;
    let held = devices.iter().find(|held| held.id == device_id(key));
    Ok(held.map_or(Standing::Unknown, standing_of))
}

/// The keys of the devices that are let in.
fn keys(store: &Store, cooperative: CooperativeId) -> Result<BTreeSet<[u8; 32]>, AppError> {
    let devices = store.read().devices(cooperative)?;
    let let_in = devices.iter().filter(|held| standing_of(held) == Standing::LetIn);
    Ok(let_in.filter_map(|held| held.key).collect())
}

fn kept(store: &Store) -> Result<Kept, AppError> {
    Ok(store.setting(SETTING)?.unwrap_or_default())
}

/// An address as people read it: the usual port is left out.
fn shown(at: SocketAddr) -> String {
    if at.port() == village::PORT { at.ip().to_string() } else { at.to_string() }
}

/// What is said of a hub has other words where a kiosk is meant.
fn in_the_village(code: &str) -> String {
    let of_a_kiosk = match code {
        "hub-unreachable" => "village-unreachable",
        "hub-died" => "village-died",
        "hub-wrong" | "hub-login" | "hub-gateway" => "village-stranger",
        "hub-failed" | "hub-busy" => "village-failed",
        "hub-full" => "village-full",
        "device-unknown" => "village-unknown",
        other => other,
    };
    of_a_kiosk.to_owned()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
