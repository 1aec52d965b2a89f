//! The hub of a run: the real one, without its sockets.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use punnet_domain::bundle::Packer;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Hash;
use punnet_hub::{Hub, HubError, Outside};
use punnet_store::{PackSizes, Random, Store};
use punnet_sync::bundle::{self, Report, Wish};
use punnet_sync::serve::Upload;
use punnet_sync::{Credentials, EXCHANGE_PATH, Method, Part, Reply, Request, from_hex, hex};

use crate::held;
use crate::proof::{Broken, Sound};

pub struct HubSite {
    data: PathBuf,
    hub: Option<Hub>,
    clock: Arc<AtomicI64>,
    random: Random,
    cooperative: CooperativeId,
    backups: Vec<PathBuf>,
    /// What it held when that was last looked at.
    pub known: BTreeSet<Hash>,
    pub restored: bool,
}

impl HubSite {
    pub fn new(
        data: PathBuf,
        clock: Arc<AtomicI64>,
        random: Random,
        cooperative: CooperativeId,
    ) -> Sound<Self> {
        let mut site = Self {
            data,
            hub: None,
            clock,
            random,
            cooperative,
            backups: Vec::new(),
            known: BTreeSet::new(),
            restored: false,
        };
        site.start()?;
        Ok(site)
    }

    fn start(&mut self) -> Sound {
        let clock = self.clock.clone();
        let now_ms = Arc::new(move || clock.load(Ordering::Relaxed));
        let outside = Outside { now_ms, random: self.random.clone() };
        self.hub = Some(Hub::open(self.data.clone(), outside).map_err(|e| Broken(format!("the hub: {e}")))?);
        Ok(())
    }

    /// Ends it as a power cut does and starts it again.
    pub fn restart(&mut self) -> Sound {
        self.hub = None;
        self.start()?;
        self.look()
    }

    /// Runs something with the cooperative's store, where there is one.
    pub fn with<T>(&self, f: impl FnOnce(&mut Store) -> T) -> Sound<Option<T>> {
        let hub = self.hub.as_ref().ok_or_else(|| Broken("the hub is down".to_owned()))?;
        let all = hub.cooperatives().map_err(|e| Broken(format!("the hub: {e}")))?;
        let found = all.into_iter().find(|(id, _)| *id == self.cooperative);
        Ok(found.map(|(_, store)| f(&mut locked(&store))))
    }

    /// What is held; nothing that was held before may be gone.
    pub fn look(&mut self) -> Sound {
        let cooperative = self.cooperative;
        let Some(held) = self.with(|store| held::changes(store, cooperative))? else { return Ok(()) };
        let held = held?;
        let lost = self.known.difference(&held).count();
        if lost > 0 {
            return Err(Broken(format!("the hub lost {lost} changes")));
        }
        self.known = held;
        Ok(())
    }

    /// Packs old entries; says how many.
    pub fn pack(&self, sizes: PackSizes) -> Sound<u64> {
        let packing = self.with(|store| store.pack(i64::MAX, sizes))?.transpose()?;
        Ok(packing.unwrap_or_default().entries)
    }

    fn store_path(&self) -> PathBuf {
        self.data.join(self.cooperative.to_string()).join("store.db")
    }

    pub fn back_up(&mut self, to: &Path) -> Sound<bool> {
        let Some(done) = self.with(|store| store.backup(to))? else { return Ok(false) };
        done?;
        self.backups.push(to.to_owned());
        Ok(true)
    }

    /// Brings an older backup back; photos aren't in it.
    pub fn restore(&mut self, which: usize) -> Sound<bool> {
        let Some(from) = self.backups.get(which).cloned() else { return Ok(false) };
        self.hub = None;
        let path = self.store_path();
        crate::site::remove(&path)?;
        let _ = std::fs::remove_dir_all(self.photos());
        Store::restore(&from, &path)?;
        self.known.clear();
        self.restored = true;
        self.start()?;
        self.look()?;
        Ok(true)
    }

    pub fn backups(&self) -> usize {
        self.backups.len()
    }

    fn photos(&self) -> PathBuf {
        self.data.join(self.cooperative.to_string()).join("photos")
    }

    pub fn has_photo(&self, name: &str) -> bool {
        self.photos().join(&name[..2]).join(name).is_file()
    }

    /// A bundle for a stick; nothing where the hub knows nobody yet.
    pub fn write_bundle(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let wish = Wish::default();
        self.hub.as_ref()?.write_bundle(self.cooperative, &wish, &mut bytes).ok().map(|_| bytes)
    }

    /// Takes a bundle as from an officer.
    pub fn read_bundle(&self, mut from: &[u8]) -> Result<u64, String> {
        let hub = self.hub.as_ref().ok_or("down")?;
        let (head, start) = bundle::read_head(&mut from).map_err(|e| e.code().to_owned())?;
        let store = hub.store_for(&head).map_err(|e| e.code().to_owned())?;
        let mut report = Report::default();
        let mut whole = start.0.chain(from);
        let mut read = |packer: &mut dyn Packer, how: &bundle::Reading| {
            bundle::read(packer, how, &mut whole, &mut |_| {}, &mut report)
        };
        hub.take_into(&store, &head, false, &mut read).map_err(|e| e.code().to_owned())?;
        Ok(report.frames)
    }

    /// Answers as over HTTP.
    pub fn answer(&self, request: &Request, body: impl Read) -> Reply {
        let now_ms = self.clock.load(Ordering::Relaxed);
        let reply = Reply { is_hub: true, now_ms: Some(now_ms), ..Reply::default() };
        match self.try_answer(request, body) {
            Ok(Said { status, part, bytes }) => {
                Reply { status, part, body: Box::new(std::io::Cursor::new(bytes)), ..reply }
            }
            Err(error) => {
                let status = if matches!(error, HubError::PhotoUnknown) { 404 } else { 400 };
                Reply { status, code: Some(error.code().to_owned()), ..reply }
            }
        }
    }

    fn try_answer(&self, request: &Request, mut body: impl Read) -> Result<Said, HubError> {
        let hub = self.hub.as_ref().ok_or(HubError::DeviceUnknown)?;
        let credentials = Credentials::from_text(&request.credentials)?;
        if request.path == EXCHANGE_PATH {
            return hub.exchange(&credentials, body).map(Said::whole);
        }
        let name = request.path.rsplit('/').next().unwrap_or_default();
        let hash = from_hex(name).ok_or(HubError::PhotoUnknown)?;
        let path = punnet_sync::photo_path(&hash);
        debug_assert_eq!(path, format!("/v1/photos/{}", hex(&hash)));
        let signed = match (request.method, request.part) {
            (Method::Patch, Some(part)) => part.signed(),
            _ => Vec::new(),
        };
        hub.check(&credentials, request.method.code(), &path, &signed)?;
        match (request.method, request.part) {
            (Method::Patch, Some(part)) => {
                let upload = hub.go_on(&credentials, &hash, part, &mut body)?;
                Ok(Said::of_upload(upload, part.whole.unwrap_or_default()))
            }
            (_, part) => Ok(Said::of_photo(hub.photo(&credentials, &hash)?, part)),
        }
    }
}

/// What the hub says, as a reply carries it.
struct Said {
    status: u16,
    part: Option<Part>,
    bytes: Vec<u8>,
}

impl Said {
    fn whole(bytes: Vec<u8>) -> Self {
        Self { status: 200, part: None, bytes }
    }

    fn of_upload(upload: Upload, whole: u64) -> Self {
        let (status, held) = match upload {
            Upload::Whole => (200, whole),
            Upload::UpTo(held) => (200, held),
            Upload::Elsewhere(held) => (409, held),
        };
        Self { status, part: Some(Part::held(held)), bytes: Vec::new() }
    }

    fn of_photo(bytes: Vec<u8>, part: Option<Part>) -> Self {
        let Some(part) = part else { return Self::whole(bytes) };
        let whole = bytes.len() as u64;
        let part = Part { end: part.end.min(whole), whole: Some(whole), ..part };
        match bytes.get(part.first as usize..part.end as usize) {
            Some(some) if !some.is_empty() => Self { status: 206, part: Some(part), bytes: some.to_vec() },
            _ => Self { status: 416, part: None, bytes: Vec::new() },
        }
    }
}

fn locked(store: &Mutex<Store>) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
