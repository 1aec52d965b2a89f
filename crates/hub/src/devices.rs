//! Which devices are of a cooperative: the one that founded it and those that
//! were invited by one that is.

use std::collections::BTreeSet;

use punnet_domain::columns::{self, NoPast};
use punnet_domain::invitation::Invitation;
use punnet_domain::log::PackedFrame;
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

impl Newcomer<'_> {
    /// Whether the message brings the founding of the cooperative by the very
    /// device that sends it. The id of a cooperative can't be guessed, so whoever
    /// comes with it first founded it.
    pub fn founds(&self) -> bool {
        let Some(packed) = self.first else { return false };
        let own = packed.owner.device_key == self.credentials.device_key;
        let frame = columns::decode(&packed.body, &packed.owner, &mut NoPast);
        own && frame.is_ok_and(|frame| {
            frame.start == 0 && frame.entries.first().is_some_and(|entry| entry.kind == Kind::Cooperative)
        })
    }

    /// Lets a known device in, and a new one that founds the cooperative or
    /// shows an invitation; says whose logs are taken.
    pub fn admit(&self, store: &Store) -> Result<BTreeSet<[u8; 32]>, HubError> {
        let mut devices = all(store)?;
        let key = self.credentials.device_key;
        let known = devices.iter().find(|(other, _)| *other == key).map(|(_, device)| device.clone());
        let device = match known {
            Some(device) => device,
            None if devices.is_empty() && self.founds() => self.new_device(None),
            None => self.invited(store, &devices)?,
        };
        let device = Device { heard_at_ms: self.now_ms, ..device };
        store.set_setting(&format!("{DEVICE}{}", hex(&key)), &device)?;
        devices.push((key, device));
        Ok(devices.into_iter().map(|(key, _)| key).collect())
    }

    fn new_device(&self, invited_by: Option<String>) -> Device {
        Device { added_at_ms: self.now_ms, heard_at_ms: self.now_ms, invited_by }
    }

    /// An invitation lets in one device: the first that shows it.
    fn invited(&self, store: &Store, devices: &[([u8; 32], Device)]) -> Result<Device, HubError> {
        let text = self.ask.invitation.as_deref().ok_or(HubError::DeviceUnknown)?;
        let invitation = Invitation::from_text(text)?;
        let of_here = invitation.cooperative() == self.credentials.cooperative;
        if !of_here || !devices.iter().any(|(key, _)| *key == invitation.device_key) {
            return Err(HubError::DeviceUnknown);
        }
        if invitation.expires_at_ms < self.now_ms {
            return Err(HubError::InvitationExpired);
        }
        let name = format!("{INVITATION}{}", hex(&invitation.nonce));
        let device = hex(&self.credentials.device_key);
        if store.setting::<String>(&name)?.is_some_and(|used_by| used_by != device) {
            return Err(HubError::InvitationUsed);
        }
        store.set_setting(&name, &device)?;
        Ok(self.new_device(Some(hex(&invitation.device_key))))
    }
}

/// Whether a device is of the cooperative.
pub(crate) fn is_member(store: &Store, key: &[u8; 32]) -> Result<bool, HubError> {
    Ok(store.setting::<Device>(&format!("{DEVICE}{}", hex(key)))?.is_some())
}

/// Every device of the cooperative with its key.
pub(crate) fn all(store: &Store) -> Result<Vec<([u8; 32], Device)>, HubError> {
    let settings = store.read().settings::<Device>(DEVICE)?;
    let key = |name: &str| from_hex(name.strip_prefix(DEVICE)?);
    Ok(settings.into_iter().filter_map(|(name, device)| Some((key(&name)?, device))).collect())
}
