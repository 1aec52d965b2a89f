//! What a kiosk answers others in the village.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::invitation::Invitation;
use punnet_domain::log::{Hash, device_id};
use punnet_store::{Store, StoreReplica, media_of};
use punnet_sync::serve::{Arriving, Declined, Serves};
use punnet_sync::{Ask, Credentials, EXCHANGE_PATH, HubName, Incoming, ReplayGuard, hex};
use uuid::Uuid;

use super::{Standing, keys, standing};
use crate::{App, AppError};

const FORBIDDEN: u16 = 403;
const NOT_FOUND: u16 = 404;
const BAD_REQUEST: u16 = 400;

/// A kiosk as the others see it. It closes with the kiosk.
pub(super) struct Desk {
    app: Weak<App>,
    device: DeviceId,
    guard: Mutex<ReplayGuard>,
}

type Result<T> = std::result::Result<T, Declined>;

impl Desk {
    pub fn new(app: Weak<App>, device: DeviceId, now_ms: i64) -> Self {
        Self { app, device, guard: Mutex::new(ReplayGuard::new(now_ms)) }
    }

    fn app(&self) -> Result<Arc<App>> {
        self.app.upgrade().ok_or_else(|| Declined::failed("the kiosk is closing"))
    }

    /// A device that is let in may have the photos that records name.
    fn may(&self, app: &App, credentials: &Credentials, hash: &Hash) -> Result<()> {
        let store = app.store();
        let cooperative = own(&store, credentials.cooperative)?;
        match standing(&store, cooperative, &credentials.device_key)? {
            Standing::LetIn if store.names_blob(hash).map_err(AppError::from)? => Ok(()),
            Standing::LetIn => Err(declined("photo-unknown", NOT_FOUND)),
            Standing::Revoked => Err(declined("device-revoked", FORBIDDEN)),
            Standing::Unknown => Err(declined("device-unknown", FORBIDDEN)),
        }
    }
}

impl Serves for Desk {
    fn id(&self) -> Uuid {
        self.device.0
    }

    fn now_ms(&self) -> i64 {
        self.app.upgrade().map_or(0, |app| app.host.now_ms())
    }

    fn check(&self, credentials: &Credentials, method: &str, path: &str, body: &[u8]) -> Result<()> {
        credentials.verify(method, path, body)?;
        let mut guard = self.guard.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(guard.take(credentials, self.now_ms())?)
    }

    fn exchange(&self, credentials: &Credentials, message: Arriving) -> Result<Vec<u8>> {
        let app = self.app()?;
        let now_ms = app.host.now_ms();
        let check = |head: &[u8]| self.check(credentials, "POST", EXCHANGE_PATH, head);
        let incoming = Incoming::read(message, credentials.cooperative, check)?;
        let (cooperative, epoch) = {
            let store = app.store();
            let cooperative = own(&store, credentials.cooperative)?;
            admit(&store, cooperative, &credentials.device_key, &incoming.ask, now_ms)?;
            (cooperative, store.incarnation())
        };
        let mut replica = StoreReplica::new(&app.store, cooperative);
        let brings = incoming.first.is_some();
        // It is no hub, so nothing is sealed to it.
        let name = HubName { id: self.device.0, epoch, key: None };
        let answer = incoming.settle(&mut replica, name, now_ms);
        if brings {
            // The hub may lack what others brought.
            app.courier.wrote();
        }
        answer
    }

    fn photo(&self, credentials: &Credentials, hash: &Hash) -> Result<Vec<u8>> {
        let app = self.app()?;
        self.may(&app, credentials, hash)?;
        let blob = app.store().blob(&hex(hash)).map_err(AppError::from)?;
        Ok(blob.ok_or_else(|| declined("photo-unknown", NOT_FOUND))?.bytes)
    }

    fn keep_photo(&self, credentials: &Credentials, hash: &Hash, bytes: &[u8]) -> Result<()> {
        let app = self.app()?;
        self.may(&app, credentials, hash)?;
        if blake3::hash(bytes).as_bytes() != hash {
            return Err(declined("photo-differs", BAD_REQUEST));
        }
        let now_ms = app.host.now_ms();
        app.store().put_blob(bytes, media_of(bytes), now_ms).map_err(AppError::from)?;
        Ok(())
    }
}

/// Only the kiosk's own cooperative is served.
fn own(store: &Store, asked: CooperativeId) -> Result<CooperativeId> {
    let own = store.read().cooperative().map_err(AppError::from)?;
    own.filter(|own| *own == asked).ok_or_else(|| declined("device-unknown", FORBIDDEN))
}

/// Lets in a device that is of the cooperative, and a new one with an invitation
/// by one that is; its own record, which it brings, then says so to everybody.
fn admit(store: &Store, cooperative: CooperativeId, key: &[u8; 32], ask: &Ask, now_ms: i64) -> Result<()> {
    match standing(store, cooperative, key)? {
        Standing::LetIn => return Ok(()),
        Standing::Revoked => return Err(declined("device-revoked", FORBIDDEN)),
        Standing::Unknown => {}
    }
    let unknown = || declined("device-unknown", FORBIDDEN);
    let text = ask.invitation.as_deref().ok_or_else(unknown)?;
    let invitation = Invitation::from_text(text).map_err(|e| declined(e.code(), BAD_REQUEST))?;
    let by = &invitation.device_key;
    let may_invite = *by == store.device_key() || keys(store, cooperative)?.contains(by);
    if invitation.cooperative() != cooperative || !may_invite {
        return Err(unknown());
    }
    if invitation.expires_at_ms < now_ms {
        return Err(declined("invitation-expired", FORBIDDEN));
    }
    let user = store.invitation_user(&invitation).map_err(AppError::from)?;
    if user.is_some_and(|user| user != device_id(key)) {
        return Err(declined("invitation-used", FORBIDDEN));
    }
    Ok(())
}

fn declined(code: &'static str, status: u16) -> Declined {
    Declined { code, status, detail: String::new() }
}

impl From<AppError> for Declined {
    fn from(error: AppError) -> Self {
        match error.code().as_str() {
            "disk-full" => Self { detail: error.to_string(), ..declined("hub-full", 507) },
            _ => Self::failed(error),
        }
    }
}
