//! Which devices may exchange: those that are of the cooperative by what the logs
//! say, and those that come with an invitation by one that is.

use std::collections::BTreeSet;

use punnet_domain::columns::{self, NoPast};
use punnet_domain::device::{founded_by, names_founder};
use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_domain::log::{PackedFrame, device_id};
use punnet_domain::record::Kind;
use punnet_store::Store;
use punnet_sync::{Ask, Credentials, from_hex, hex};
use serde::{Deserialize, Serialize};

use crate::HubError;

const DEVICE: &str = "device/";
const INVITATION: &str = "invitation/";

/// A device of the cooperative, as the hub remembers it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    /// When it first came, UTC ms.
    pub added_at_ms: i64,
    /// When it last exchanged, UTC ms.
    pub heard_at_ms: i64,
    /// The key of the device that invited it; nothing for the founding one.
    pub invited_by: Option<String>,
}

/// A device that sends a message, known or not.
pub(crate) struct Newcomer<'a> {
    pub credentials: &'a Credentials,
    pub ask: &'a Ask,
    /// The first frame it brings.
    pub first: Option<&'a PackedFrame>,
    pub now_ms: i64,
}

/// Whose logs the hub takes.
pub(crate) struct Taken(Option<BTreeSet<[u8; 32]>>);

impl Taken {
    /// Whose logs a bundle may bring to the hub.
    pub fn by_bundle(store: &Store, cooperative: CooperativeId) -> Result<Self, HubError> {
        if names_founder(cooperative) {
            return Ok(Self(None));
        }
        Ok(Self(Some(all(store)?.into_iter().map(|(key, _)| key).collect())))
    }

    /// Whether a device's log is taken. Where the cooperative's id names its founding
    /// device, everybody can judge by the logs themselves who counts, so all that a
    /// device of the cooperative brings is kept.
    pub fn contains(&self, key: &[u8; 32]) -> bool {
        self.0.as_ref().is_none_or(|keys| keys.contains(key))
    }
}

impl Newcomer<'_> {
    /// Whether the message brings the founding of the cooperative by the very
    /// device that sends it. Where its id doesn't name that device, it can't be
    /// guessed, so whoever comes with it first founded it.
    pub fn founds(&self) -> bool {
        let Credentials { device_key, cooperative, .. } = self.credentials;
        let may = !names_founder(*cooperative) || founded_by(device_key) == *cooperative;
        let Some(packed) = self.first.filter(|first| may && first.owner.device_key == *device_key) else {
            return false;
        };
        let frame = columns::decode(&packed.body, &packed.owner, &mut NoPast);
        frame.is_ok_and(|frame| {
            frame.start == 0 && frame.entries.first().is_some_and(|entry| entry.kind == Kind::Cooperative)
        })
    }

    /// Lets a device of the cooperative in, and a new one that founds it or shows an
    /// invitation; says whose logs are taken. A revoked one gets nothing.
    pub fn admit(&self, store: &Store) -> Result<Taken, HubError> {
        let key = self.credentials.device_key;
        let mut devices = all(store)?;
        let known = devices.iter().find(|(other, _)| *other == key).map(|(_, device)| device.clone());
        let device = match (known, standing(store, self.credentials.cooperative, &key)?) {
            (_, Standing::Revoked) => return Err(HubError::DeviceRevoked),
            (Some(device), _) => device,
            (None, Standing::LetIn) => self.new_device(None),
            (None, Standing::Unknown) if devices.is_empty() && self.founds() => self.new_device(None),
            (None, Standing::Unknown) => self.invited(store, &devices)?,
        };
        let device = Device { heard_at_ms: self.now_ms, ..device };
        store.set_setting(&format!("{DEVICE}{}", hex(&key)), &device)?;
        if names_founder(self.credentials.cooperative) {
            return Ok(Taken(None));
        }
        devices.push((key, device));
        Ok(Taken(Some(devices.into_iter().map(|(key, _)| key).collect())))
    }

    fn new_device(&self, invited_by: Option<String>) -> Device {
        Device { added_at_ms: self.now_ms, heard_at_ms: self.now_ms, invited_by }
    }

    /// An invitation lets in one device: the first that shows it, here or, as far
    /// as the logs tell, elsewhere.
    fn invited(&self, store: &Store, devices: &[([u8; 32], Device)]) -> Result<Device, HubError> {
        let text = self.ask.invitation.as_deref().ok_or(HubError::DeviceUnknown)?;
        let invitation = Invitation::from_text(text)?;
        let Credentials { device_key, cooperative, .. } = self.credentials;
        let host = &invitation.device_key;
        let may_invite = match standing(store, *cooperative, host)? {
            Standing::LetIn => true,
            Standing::Revoked => false,
            Standing::Unknown => devices.iter().any(|(key, _)| key == host),
        };
        if invitation.cooperative() != *cooperative || !may_invite {
            return Err(HubError::DeviceUnknown);
        }
        if invitation.expires_at_ms < self.now_ms {
            return Err(HubError::InvitationExpired);
        }
        let name = format!("{INVITATION}{}", hex(&invitation.nonce));
        let device = hex(device_key);
        let used_here = store.setting::<String>(&name)?.is_some_and(|used_by| used_by != device);
        let user = store.invitation_user(&invitation)?;
        if used_here || user.is_some_and(|user| user != device_id(device_key)) {
            return Err(HubError::InvitationUsed);
        }
        store.set_setting(&name, &device)?;
        Ok(self.new_device(Some(hex(host))))
    }
}

/// How a device stands by the logs.
enum Standing {
    LetIn,
    Revoked,
    Unknown,
}

fn standing(store: &Store, cooperative: CooperativeId, key: &[u8; 32]) -> Result<Standing, HubError> {
    let (standings, _) = store.standings(cooperative)?;
    let device = device_id(key);
    Ok(match standings.of(device) {
        Some(_) if standings.is_revoked(device) => Standing::Revoked,
        // Where nobody can tell who founded it, having a log says nothing.
        Some(_) if names_founder(cooperative) => Standing::LetIn,
        _ => Standing::Unknown,
    })
}

/// Whether a device is of the cooperative and not revoked.
pub(crate) fn is_member(store: &Store, cooperative: CooperativeId, key: &[u8; 32]) -> Result<bool, HubError> {
    Ok(match standing(store, cooperative, key)? {
        Standing::LetIn => true,
        Standing::Revoked => false,
        Standing::Unknown => store.setting::<Device>(&format!("{DEVICE}{}", hex(key)))?.is_some(),
    })
}

/// Every device of the cooperative with its key.
pub(crate) fn all(store: &Store) -> Result<Vec<([u8; 32], Device)>, HubError> {
    let settings = store.read().settings::<Device>(DEVICE)?;
    let key = |name: &str| from_hex(name.strip_prefix(DEVICE)?);
    Ok(settings.into_iter().filter_map(|(name, device)| Some((key(&name)?, device))).collect())
}

/// A device was heard of, by the net or by something carried.
pub(crate) fn heard(store: &Store, key: &[u8; 32], now_ms: i64) -> Result<(), HubError> {
    let name = format!("{DEVICE}{}", hex(key));
    let known = store.setting::<Device>(&name)?;
    let new = Device { added_at_ms: now_ms, heard_at_ms: now_ms, invited_by: None };
    let device = known.map_or(new, |device| Device { heard_at_ms: now_ms, ..device });
    Ok(store.set_setting(&name, &device)?)
}
