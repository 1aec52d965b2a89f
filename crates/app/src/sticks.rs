//! Exchanging by USB stick or any folder: what others lack is written to it, and
//! what others wrote is taken.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use punnet_domain::Refusal;
use punnet_domain::id::CooperativeId;
use punnet_store::{Store, StoreReplica};
use punnet_sync::Outside;
use punnet_sync::bundle::{self, BundleError, Head, Progress, PutFile, Reading, TakenFiles, Wish};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{ReadStick, Value};
use crate::error::words;
use crate::exchange::joined;
use crate::people;
use crate::view::Problem;
use crate::{Answer, App, AppError, Caller};

/// The folder of a stick that is ours.
const FOLDER: &str = "punnet";
/// The setting with the names of the bundles read.
const READ: &str = "bundles-read";
/// A name read is remembered for so long, ms: longer than a bundle is good for.
const REMEMBERED_MS: i64 = 120 * 24 * 3_600_000;
/// So much of a stick stays free: file systems need some, and so do people.
const SPARE_BYTES: u64 = 4 << 20;

/// The sticks that are in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SticksView {
    /// One by one.
    pub sticks: Vec<StickView>,
    /// What is being done with one, or was done last.
    pub work: Option<StickWork>,
}

/// A stick.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StickView {
    /// What other requests call it.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Bytes that are free.
    pub free_bytes: u64,
    /// What others wrote to it for this kiosk and isn't read yet, newest first.
    pub bundles: Vec<BundleView>,
}

/// Something on a stick.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct BundleView {
    /// What people call the kiosk it is from; empty when it has no name or isn't known.
    pub from: String,
    /// Whether it is the hub's.
    pub of_hub: bool,
    /// When it was made, UTC ms by its writer's clock.
    pub made_at_ms: i64,
    /// It is older than it may be.
    pub expired: bool,
    /// Bytes of the file.
    pub bytes: u64,
}

/// What is being done with a stick, or was done last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StickWork {
    /// Which stick.
    pub stick: String,
    /// What.
    pub doing: StickDoing,
    /// Whether it is still under way.
    pub running: bool,
    /// Items done.
    pub items: u64,
    /// Items there are.
    pub items_all: u64,
    /// Bytes done.
    pub bytes: u64,
    /// Bytes there are, about.
    pub bytes_all: u64,
    /// Entries written, or new here.
    pub entries: u64,
    /// Photos written, or new here.
    pub photos: u64,
    /// Whether the clock of what was read is far ahead of this kiosk's.
    pub ahead: bool,
    /// What couldn't be read, each reason once.
    pub refused: Vec<Problem>,
    /// Why it ended early.
    pub problem: Option<Problem>,
}

/// What is done with a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum StickDoing {
    /// Writing to it.
    Write,
    /// Reading what others wrote.
    Read,
}

/// What is being done, for whoever looks meanwhile. One thing at a time.
#[derive(Debug, Default)]
pub(crate) struct StickState(Mutex<Option<StickWork>>);

impl StickState {
    pub(crate) fn now(&self) -> Option<StickWork> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Begins; no when something is under way already.
    pub(crate) fn begin(&self, stick: &str, doing: StickDoing) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.as_ref().is_some_and(|work| work.running) {
            return false;
        }
        *state = Some(StickWork {
            stick: stick.to_owned(),
            doing,
            running: true,
            items: 0,
            items_all: 0,
            bytes: 0,
            bytes_all: 0,
            entries: 0,
            photos: 0,
            ahead: false,
            refused: Vec::new(),
            problem: None,
        });
        true
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut StickWork)) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(change);
    }

    pub(crate) fn tell(&self, done: Progress) {
        self.change(|work| {
            (work.items, work.items_all) = (done.items, done.items_all);
            (work.bytes, work.bytes_all) = (done.bytes, done.bytes_all);
        });
    }
}

/// Says that the work is over, however it ended.
pub(crate) struct Working<'a>(pub &'a StickState);

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.change(|work| work.running = false);
    }
}

/// Our folder on a stick, where there is one. Never through a link.
pub(crate) fn ours(stick: &Path) -> Option<PathBuf> {
    let folder = stick.join(FOLDER);
    folder.symlink_metadata().is_ok_and(|plain| plain.is_dir()).then_some(folder)
}

/// Our folder on a stick, made where there is none.
pub(crate) fn made(stick: &Path) -> Result<PathBuf, BundleError> {
    if let Some(folder) = ours(stick) {
        return Ok(folder);
    }
    let folder = stick.join(FOLDER);
    std::fs::create_dir(&folder)?;
    Ok(folder)
}

impl App {
    /// The stick that is called so and how much is free on it.
    pub(crate) fn stick(&self, id: &str) -> Result<(PathBuf, u64), AppError> {
        let found = self.host.removable().into_iter().find(|r| r.folder.to_string_lossy() == id);
        let found = found.ok_or_else(|| BundleError::StickGone(id.to_owned()))?;
        Ok((found.folder, found.free_bytes))
    }

    pub(crate) fn list_sticks(&self, caller: &Caller) -> Result<SticksView, AppError> {
        self.may_use_sticks(caller)?;
        let mut sticks = Vec::new();
        for removable in self.host.removable() {
            let name = removable.folder.file_name().map(|n| n.to_string_lossy().into_owned());
            let bundles = ours(&removable.folder).map(|folder| self.bundles_for_us(&folder)).transpose()?;
            sticks.push(StickView {
                id: removable.folder.to_string_lossy().into_owned(),
                name: name.unwrap_or_default(),
                free_bytes: removable.free_bytes,
                bundles: bundles.unwrap_or_default(),
            });
        }
        Ok(SticksView { sticks, work: self.sticks.now() })
    }

    /// Anybody who is signed in; on a new kiosk, where nobody can be yet, anybody.
    fn may_use_sticks(&self, caller: &Caller) -> Result<(), AppError> {
        let store = self.store();
        if self.officer.is_none() && !people::list(&store.read())?.is_empty() {
            caller.signed_in(&store.read())?;
        }
        Ok(())
    }

    /// What others wrote for this kiosk and isn't read yet. A stick that is pulled
    /// out just now has nothing on it.
    fn bundles_for_us(&self, folder: &Path) -> Result<Vec<BundleView>, AppError> {
        let found = bundle::find(folder).unwrap_or_default();
        let store = self.store();
        let Some(cooperative) = store.read().cooperative()? else { return Ok(Vec::new()) };
        let names = names(&store, cooperative)?;
        let wanted = Wanted::new(&store, cooperative)?;
        let now_ms = self.host.now_ms();
        let view = |head: &Head, bytes| BundleView {
            from: names.get(&head.writer).cloned().unwrap_or_default(),
            of_hub: head.is_of_hub(),
            made_at_ms: head.made_at_ms,
            expired: head.expires_at_ms < now_ms,
            bytes,
        };
        let wanted = found.iter().filter_map(|f| {
            let head = f.head.as_ref().ok()?;
            wanted.is(&f.name, head).then(|| view(head, f.bytes))
        });
        Ok(wanted.collect())
    }

    /// Writes a bundle into a folder or as a file, for whoever owns the machine.
    ///
    /// # Errors
    /// When the kiosk belongs to no cooperative; [`BundleError`].
    pub fn write_bundle(&self, place: &Path, photos: bool) -> Result<PutFile, AppError> {
        let most = if photos { Wish::default().photo_bytes } else { 0 };
        self.put_bundle(place, most, &mut |_| {})
    }

    fn put_bundle(
        &self,
        place: &Path,
        photo_bytes: u64,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<PutFile, AppError> {
        let cooperative = joined(&self.store())?;
        let mut packer = StoreReplica::new(&self.store, cooperative);
        let outside =
            Outside { now_ms: &|| self.host.now_ms(), random: &|bytes| self.host.fill_random(bytes) };
        let wish = Wish { photo_bytes, ..Wish::default() };
        Ok(bundle::put_into(&mut packer, cooperative, place, &wish, &outside, tell)?)
    }

    /// Reads a bundle, or every one of a folder that isn't this kiosk's own.
    ///
    /// # Errors
    /// When the kiosk belongs to no cooperative or the place can't be read. What is
    /// amiss with a bundle is told in the answer.
    pub fn read_bundles(&self, place: &Path, though_expired: bool) -> Result<TakenFiles, AppError> {
        let own = self.store().device_key();
        self.take_bundles(place, though_expired, &|_, head| head.writer != own, &mut |_| {})
    }

    fn take_bundles(
        &self,
        place: &Path,
        though_expired: bool,
        wanted: &dyn Fn(&str, &Head) -> bool,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<TakenFiles, AppError> {
        let cooperative = joined(&self.store())?;
        let mut packer = StoreReplica::new(&self.store, cooperative);
        let how = Reading { cooperative, now_ms: self.host.now_ms(), though_expired };
        let taken = bundle::take_from(&mut packer, &how, place, wanted, tell)?;
        self.remember_read(cooperative, &taken)?;
        Ok(taken)
    }

    /// A bundle that was read isn't shown again; the hub's is a whole exchange.
    fn remember_read(&self, cooperative: CooperativeId, taken: &TakenFiles) -> Result<(), AppError> {
        let (store, now_ms) = (self.store(), self.host.now_ms());
        let mut read: BTreeMap<String, i64> = store.setting(READ)?.unwrap_or_default();
        read.retain(|_, at_ms| *at_ms > now_ms.saturating_sub(REMEMBERED_MS));
        read.extend(taken.read.iter().filter(|t| t.frames_refused == 0).map(|t| (t.file.clone(), now_ms)));
        store.set_setting(READ, &read)?;
        if taken.read.iter().any(|taken| taken.of_hub) {
            let mut state = store.exchange_state(cooperative)?;
            (state.last_success_ms, state.last_attempt_ms) = (Some(now_ms), Some(now_ms));
            state.last_error = None;
            store.set_exchange_state(cooperative, &state)?;
        }
        Ok(())
    }

    pub(crate) fn write_stick(&self, caller: &Caller, id: &str) -> Result<Answer, AppError> {
        self.may_use_sticks(caller)?;
        let (stick, free_bytes) = self.stick(id)?;
        if self.sticks.begin(id, StickDoing::Write) {
            let _working = Working(&self.sticks);
            let folder = made(&stick).map_err(AppError::from);
            let most = free_bytes.saturating_sub(SPARE_BYTES);
            let put = folder.and_then(|f| self.put_bundle(&f, most, &mut |done| self.sticks.tell(done)));
            self.sticks.change(|work| match put {
                Ok(put) => (work.entries, work.photos) = (put.entries, put.photos.into()),
                Err(error) => work.problem = Some(error.problem(&caller.lang)),
            });
        }
        Ok(Value::WriteStick(self.list_sticks(caller)?).into())
    }

    pub(crate) fn read_stick(&self, caller: &Caller, asked: &ReadStick) -> Result<Answer, AppError> {
        self.may_use_sticks(caller)?;
        let (stick, _) = self.stick(&asked.stick)?;
        let mut touched = Vec::new();
        if self.sticks.begin(&asked.stick, StickDoing::Read) {
            let _working = Working(&self.sticks);
            let taken = self.take_stick(&stick, asked.though_expired);
            self.sticks.change(|work| match taken {
                Ok(taken) => {
                    count(work, &taken, &caller.lang);
                    touched = taken.touched;
                }
                Err(error) => work.problem = Some(error.problem(&caller.lang)),
            });
        }
        Ok(Answer { value: Value::ReadStick(self.list_sticks(caller)?), touched })
    }

    fn take_stick(&self, stick: &Path, though_expired: bool) -> Result<TakenFiles, AppError> {
        let folder = ours(stick).ok_or(Refusal::NotFound)?;
        let wanted = {
            let store = self.store();
            Wanted::new(&store, joined(&store)?)?
        };
        let mut tell = |done| self.sticks.tell(done);
        self.take_bundles(&folder, though_expired, &|name, head| wanted.is(name, head), &mut tell)
    }
}

/// What of a stick is wanted: of this cooperative, from others, not read yet.
struct Wanted {
    cooperative: CooperativeId,
    own: [u8; 32],
    read: BTreeSet<String>,
}

impl Wanted {
    fn new(store: &Store, cooperative: CooperativeId) -> Result<Self, AppError> {
        let read: BTreeMap<String, i64> = store.setting(READ)?.unwrap_or_default();
        Ok(Self { cooperative, own: store.device_key(), read: read.into_keys().collect() })
    }

    fn is(&self, name: &str, head: &Head) -> bool {
        head.cooperative == self.cooperative && head.writer != self.own && !self.read.contains(name)
    }
}

fn count(work: &mut StickWork, taken: &TakenFiles, lang: &str) {
    let new = taken.read.iter().map(|t| t.entries).chain(taken.refused.iter().map(|r| r.entries));
    work.entries = new.sum();
    work.photos = taken.read.iter().map(|t| u64::from(t.photos)).sum();
    work.ahead = taken.read.iter().any(|t| t.ahead);
    let codes: BTreeSet<&str> = taken.refused.iter().map(|refused| refused.code).collect();
    let problem = |code: &str| Problem { code: code.to_owned(), message: words(code, lang) };
    work.refused = codes.into_iter().map(problem).collect();
}

/// What people call each device, by key.
fn names(store: &Store, cooperative: CooperativeId) -> Result<BTreeMap<[u8; 32], String>, AppError> {
    let devices = store.read().devices(cooperative)?;
    let named = |held: punnet_store::DeviceHeld| Some((held.key?, held.device?.name));
    Ok(devices.into_iter().filter_map(named).collect())
}
