//! What a hub has open: who it is, one store a cooperative, the photos.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ed25519_dalek::SigningKey;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Hash;
use punnet_domain::mutants::{Mutant, planted};
use punnet_store::{Random, Store, system_random};
use punnet_sync::serve::{Arriving, Declined, Serves, Upload};
use punnet_sync::{Credentials, EXCHANGE_PATH, HubName, Incoming, Part, ReplayGuard};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::HubError;
use crate::devices::{self, Newcomer};
use crate::photos::Photos;
use crate::replica::HubReplica;

/// A stranger can found cooperatives, but not without end.
const COOPERATIVES_MAX: usize = 10_000;
const STORE_NAME: &str = "store.db";

pub(crate) type Shared = Arc<Mutex<Store>>;
type Result<T> = std::result::Result<T, HubError>;

/// The clock and the randomness of a hub.
#[derive(Clone)]
pub struct Outside {
    /// The time, UTC ms.
    pub now_ms: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Fills with bytes nobody can guess.
    pub random: Random,
}

impl Outside {
    /// The system's.
    #[must_use]
    pub fn system() -> Self {
        Self { now_ms: Arc::new(now_ms), random: system_random() }
    }
}

/// An open hub. Its functions block; none is called on an async thread.
pub struct Hub {
    pub(crate) id: Uuid,
    /// Opens what is sealed to the hub and signs what it seals.
    pub(crate) key: SigningKey,
    pub(crate) data: PathBuf,
    pub(crate) outside: Outside,
    guard: Mutex<ReplayGuard>,
    stores: Mutex<BTreeMap<CooperativeId, Shared>>,
    photos: Mutex<BTreeMap<CooperativeId, Arc<Photos>>>,
}

/// `hub.json`.
#[derive(Serialize, Deserialize)]
struct Identity {
    id: Uuid,
}

impl Hub {
    /// Opens the folder, making it when it isn't there.
    ///
    /// # Errors
    /// When the folder can't be used.
    pub fn open(data: PathBuf, outside: Outside) -> Result<Self> {
        std::fs::create_dir_all(&data)?;
        Ok(Self {
            id: identity(&data.join("hub.json"), &outside.random)?,
            key: crate::key::open(&data.join("hub.key"), &outside.random)?,
            data,
            guard: Mutex::new(ReplayGuard::new((outside.now_ms)())),
            outside,
            stores: Mutex::default(),
            photos: Mutex::default(),
        })
    }

    /// The hub's clock, UTC ms.
    pub(crate) fn now_ms(&self) -> i64 {
        (self.outside.now_ms)()
    }

    /// Takes credentials once; nobody has them twice.
    ///
    /// # Errors
    /// [`HubError::Credentials`].
    pub fn check(&self, credentials: &Credentials, method: &str, path: &str, body: &[u8]) -> Result<()> {
        credentials.verify(method, path, body)?;
        Ok(lock(&self.guard).take(credentials, self.now_ms())?)
    }

    /// A kiosk's message: takes what it brings as it comes, says what it lacks.
    ///
    /// # Errors
    /// What is amiss with the message or its sender, or the hub itself.
    pub fn exchange(&self, credentials: &Credentials, message: impl Read) -> Result<Vec<u8>> {
        let check = |head: &[u8]| self.check(credentials, "POST", EXCHANGE_PATH, head);
        let incoming = Incoming::read(message, credentials.cooperative, check)?;
        if incoming.ask.hub.is_some_and(|meant| meant != self.id) {
            return Err(HubError::OtherHub);
        }
        let first = incoming.first.as_ref();
        let newcomer = Newcomer { credentials, ask: &incoming.ask, first, now_ms: self.now_ms() };
        let store = match self.store(credentials.cooperative)? {
            Some(store) => store,
            None if newcomer.founds() => self.found(credentials.cooperative)?,
            None => return Err(HubError::DeviceUnknown),
        };
        let taken = newcomer.admit(&lock(&store))?;
        let restored = if planted(Mutant::HubKeepsItsEpoch) { self.id } else { lock(&store).incarnation() };
        let key = Some(self.key.verifying_key().to_bytes());
        let name = HubName { id: self.id, epoch: restored, key };
        let mut replica = HubReplica::new(&store, credentials.cooperative, taken, self)?;
        incoming.settle(&mut replica, name, self.now_ms())
    }

    /// A photo that a record of the device's cooperative names.
    ///
    /// # Errors
    /// [`HubError::DeviceUnknown`], [`HubError::PhotoUnknown`]; what the disk says.
    pub fn photo(&self, credentials: &Credentials, hash: &[u8; 32]) -> Result<Vec<u8>> {
        self.check_named(credentials, hash)?;
        self.photos(credentials.cooperative)?.read(hash)?.ok_or(HubError::PhotoUnknown)
    }

    /// Keeps a photo that a record of the device's cooperative names.
    ///
    /// # Errors
    /// As [`Hub::photo`]; [`HubError::PhotoDiffers`].
    pub fn keep_photo(&self, credentials: &Credentials, hash: &[u8; 32], bytes: &[u8]) -> Result<()> {
        let store = self.check_named(credentials, hash)?;
        self.photos(credentials.cooperative)?.write(hash, bytes)?;
        Ok(lock(&store).photo_arrived()?)
    }

    /// Gives the store of whoever asks, where the device may see it.
    pub(crate) fn check_member(&self, credentials: &Credentials) -> Result<Shared> {
        let store = self.store(credentials.cooperative)?.ok_or(HubError::DeviceUnknown)?;
        if devices::is_member(&lock(&store), credentials.cooperative, &credentials.device_key)? {
            Ok(store)
        } else {
            Err(HubError::DeviceUnknown)
        }
    }

    /// The folder of a cooperative.
    pub(crate) fn folder(&self, cooperative: CooperativeId) -> PathBuf {
        self.data.join(cooperative.to_string())
    }

    /// Goes on with the upload of such a photo.
    ///
    /// # Errors
    /// As [`Hub::keep_photo`].
    pub fn go_on(&self, by: &Credentials, hash: &[u8; 32], part: Part, body: impl Read) -> Result<Upload> {
        let store = self.check_named(by, hash)?;
        let photos = self.photos(by.cooperative)?;
        let known = photos.has(hash);
        let upload = photos.append(hash, part, body)?;
        if upload == Upload::Whole && !known {
            lock(&store).photo_arrived()?;
        }
        Ok(upload)
    }

    /// The photos of a cooperative. Once all cooperatives' lay in one folder; each then
    /// takes those its records name.
    pub(crate) fn photos(&self, cooperative: CooperativeId) -> Result<Arc<Photos>> {
        let store = self.store(cooperative)?.ok_or(HubError::DeviceUnknown)?;
        if let Some(photos) = lock(&self.photos).get(&cooperative) {
            return Ok(photos.clone());
        }
        let photos = Photos::open(&self.data.join(cooperative.to_string()))?;
        let before = self.data.join("photos");
        if before.is_dir() {
            let named = lock(&store).named_photos()?;
            named.iter().try_for_each(|hash| photos.adopt(&before, hash))?;
        }
        Ok(lock(&self.photos).entry(cooperative).or_insert(Arc::new(photos)).clone())
    }

    fn check_named(&self, credentials: &Credentials, hash: &[u8; 32]) -> Result<Shared> {
        let store = self.check_member(credentials)?;
        let named = lock(&store).names_blob(hash)?;
        if named { Ok(store) } else { Err(HubError::PhotoUnknown) }
    }

    /// Every cooperative there is.
    ///
    /// # Errors
    /// What the disk says.
    pub fn cooperatives(&self) -> Result<Vec<(CooperativeId, Shared)>> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.data)? {
            let name = entry?.file_name();
            let Some(id) = name.to_str().and_then(|n| Uuid::try_parse(n).ok()) else { continue };
            if let Some(store) = self.store(id.into())? {
                found.push((id.into(), store));
            }
        }
        found.sort_by_key(|(id, _)| *id);
        Ok(found)
    }

    /// Packs each cooperative's old records: see [`Store::pack_next`].
    pub fn pack_old(&self) {
        let pack = || {
            for (_, store) in self.cooperatives()? {
                while lock(&store).pack_next(self.now_ms())?.is_some() {}
            }
            Ok::<(), HubError>(())
        };
        if let Err(error) = pack() {
            tracing::warn!(%error, "packing old records");
        }
    }

    /// A cooperative's store, where it has one.
    pub fn store(&self, cooperative: CooperativeId) -> Result<Option<Shared>> {
        let mut stores = lock(&self.stores);
        if let Some(store) = stores.get(&cooperative) {
            return Ok(Some(store.clone()));
        }
        let path = self.folder(cooperative).join(STORE_NAME);
        if !path.exists() {
            return Ok(None);
        }
        let store = Arc::new(Mutex::new(self.open_store(&path)?));
        stores.insert(cooperative, store.clone());
        Ok(Some(store))
    }

    pub(crate) fn found(&self, cooperative: CooperativeId) -> Result<Shared> {
        let mut stores = lock(&self.stores);
        if let Some(store) = stores.get(&cooperative) {
            return Ok(store.clone());
        }
        if std::fs::read_dir(&self.data)?.count() > COOPERATIVES_MAX {
            return Err(HubError::Full);
        }
        let folder = self.folder(cooperative);
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(STORE_NAME);
        if !path.exists() {
            let mut failed = None;
            let mut random = |bytes: &mut [u8]| failed = (self.outside.random)(bytes).err().or(failed.take());
            Store::create(&path, &mut random, self.now_ms())?;
            if let Some(error) = failed {
                return Err(error.into());
            }
        }
        let store = Arc::new(Mutex::new(self.open_store(&path)?));
        stores.insert(cooperative, store.clone());
        Ok(store)
    }

    fn open_store(&self, path: &std::path::Path) -> Result<Store> {
        Ok(Store::open_with(path, self.outside.random.clone())?)
    }
}

impl Serves for Hub {
    fn id(&self) -> Uuid {
        self.id
    }

    fn now_ms(&self) -> i64 {
        self.now_ms()
    }

    fn check(
        &self,
        credentials: &Credentials,
        method: &str,
        path: &str,
        body: &[u8],
    ) -> std::result::Result<(), Declined> {
        Ok(self.check(credentials, method, path, body)?)
    }

    fn exchange(
        &self,
        credentials: &Credentials,
        message: Arriving,
    ) -> std::result::Result<Vec<u8>, Declined> {
        Ok(self.exchange(credentials, message)?)
    }

    fn photo(&self, credentials: &Credentials, hash: &Hash) -> std::result::Result<Vec<u8>, Declined> {
        Ok(self.photo(credentials, hash)?)
    }

    fn keep_photo(
        &self,
        credentials: &Credentials,
        hash: &Hash,
        bytes: &[u8],
    ) -> std::result::Result<(), Declined> {
        Ok(self.keep_photo(credentials, hash, bytes)?)
    }

    fn go_on(
        &self,
        credentials: &Credentials,
        hash: &Hash,
        part: Part,
        body: Arriving,
    ) -> std::result::Result<Upload, Declined> {
        Ok(self.go_on(credentials, hash, part, body)?)
    }
}

/// The hub's id, made at its first start.
fn identity(path: &std::path::Path, random: &Random) -> Result<Uuid> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice::<Identity>(&bytes).map_err(std::io::Error::from)?.id),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let mut bytes = [0; 16];
            random(&mut bytes)?;
            let id = uuid::Builder::from_random_bytes(bytes).into_uuid();
            let text = serde_json::to_vec(&Identity { id }).map_err(std::io::Error::from)?;
            crate::photos::write_whole(path, &text)?;
            Ok(id)
        }
        Err(e) => Err(e.into()),
    }
}

/// The system's clock, UTC ms.
fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// A thread that panicked with a lock left a rolled-back transaction, nothing broken.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
