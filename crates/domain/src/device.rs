//! The devices of a cooperative: who let them in, and what revoking one means.
//!
//! A device's record is made once, by the device itself with its invitation or by
//! a device that a leader used to admit it. What makes a device one of the
//! cooperative is worked out from these records in [`crate::standing`].

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::Refusal;
use crate::hex::{from_hex, hex};
use crate::id::{CooperativeId, DeviceId, PersonId, RevocationId};
use crate::log::{Hash, LogId, device_id};
use crate::person::{Person, Role, check_name};

/// A kiosk, or whatever else writes logs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Device {
    /// The fingerprint of its key.
    pub id: DeviceId,
    /// Of which cooperative.
    pub cooperative: CooperativeId,
    /// Its public ed25519 key, hexadecimal.
    pub key: String,
    /// What people call it; may be empty.
    pub name: String,
    /// When it came in, UTC ms by its own clock or the admitting device's.
    pub joined_at_ms: i64,
    /// How it came in.
    pub admission: Admission,
}

/// How a device came into its cooperative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Admission {
    /// It founded the cooperative.
    Founded,
    /// By an invitation that a device of the cooperative made.
    Invited {
        /// The invitation's text.
        invitation: String,
    },
    /// By a leader at a device of the cooperative, on a request.
    Admitted {
        /// Which leader.
        by: PersonId,
    },
}

/// Why a device is revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum RevocationReason {
    /// Nobody knows where it is.
    Lost,
    /// Somebody took it.
    Stolen,
    /// It no longer works.
    Broken,
    /// Another one does its work.
    Replaced,
    /// Something was entered on it that shouldn't have been.
    Misused,
}

/// A leader's word that a device counts only as far as this. Never edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Revocation {
    /// Its id.
    pub id: RevocationId,
    /// Of which cooperative.
    pub cooperative: CooperativeId,
    /// Which device.
    pub device: DeviceId,
    /// By which leader.
    pub by: PersonId,
    /// When, UTC ms. Data only: what counts is decided by [`Revocation::valid_up_to`].
    pub at_ms: i64,
    /// Why.
    pub reason: RevocationReason,
    /// How far each of the device's logs counts. A log that isn't named doesn't.
    pub valid_up_to: BTreeMap<LogId, Mark>,
    /// Devices it had invited that stay. One that comes later with such an
    /// invitation doesn't count, since nobody knows when it was made.
    pub keeps: BTreeSet<DeviceId>,
}

/// A place in a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Mark {
    /// The number of entries before it.
    pub length: u64,
    /// The log's hash there, hexadecimal.
    pub head: String,
}

/// What is asked when a device is to be revoked.
#[derive(Debug, Clone)]
pub struct RevocationAsked {
    /// Which device.
    pub device: DeviceId,
    /// Why.
    pub reason: RevocationReason,
    /// How much of each of its logs is held here.
    pub held: BTreeMap<LogId, Mark>,
    /// The devices it had invited, as known here.
    pub invited: BTreeSet<DeviceId>,
}

/// The cooperative that a device with this key founds. Whoever has the id can check
/// the founding device without asking anyone: a UUIDv8 (RFC 9562, 5.8) of a BLAKE3
/// hash of the key.
#[must_use]
pub fn founded_by(device_key: &[u8; 32]) -> CooperativeId {
    let mut hasher = blake3::Hasher::new_derive_key("punnet cooperative 1");
    hasher.update(device_key);
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hasher.finalize().as_bytes()).for_each(|(to, from)| *to = *from);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().into()
}

/// Whether a cooperative's id names its founding device. Where it doesn't, the
/// hub alone decides who is let in, and every log held counts.
#[must_use]
pub fn names_founder(cooperative: CooperativeId) -> bool {
    cooperative.0.get_version_num() == 8
}

impl Device {
    /// A device's record.
    ///
    /// # Errors
    /// [`Refusal::NameUnusable`].
    pub fn new(
        cooperative: CooperativeId,
        key: &[u8; 32],
        name: &str,
        admission: Admission,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        let id = device_id(key);
        let name = if name.trim().is_empty() { String::new() } else { check_name(name)? };
        Ok(Self { id, cooperative, key: hex(key), name, joined_at_ms: now_ms, admission })
    }

    /// Gives it another name.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::NameUnusable`].
    pub fn rename(self, name: &str, by: &Person) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        Ok(Self { name: check_name(name)?, ..self })
    }

    /// Its key as bytes; nothing when it isn't one or isn't the device's.
    #[must_use]
    pub fn key(&self) -> Option<[u8; 32]> {
        from_hex(&self.key).filter(|key| device_id(key) == self.id)
    }
}

impl Revocation {
    /// Ends what a device may do. `own` is the device this is said on; `left` are
    /// the devices of the cooperative that aren't revoked.
    ///
    /// # Errors
    /// [`Refusal::RoleNeeded`], [`Refusal::DeviceOwn`] on the device itself,
    /// [`Refusal::DeviceRevoked`] when it already is, [`Refusal::DeviceLast`].
    pub fn new(
        id: RevocationId,
        asked: RevocationAsked,
        own: DeviceId,
        left: &BTreeSet<DeviceId>,
        by: &Person,
        now_ms: i64,
    ) -> Result<Self, Refusal> {
        by.require(Role::Leader)?;
        if asked.device == own {
            return Err(Refusal::DeviceOwn);
        }
        if !left.contains(&asked.device) {
            return Err(Refusal::DeviceRevoked);
        }
        if left.len() < 2 {
            return Err(Refusal::DeviceLast);
        }
        Ok(Self {
            id,
            cooperative: by.cooperative,
            device: asked.device,
            by: by.id,
            at_ms: now_ms,
            reason: asked.reason,
            valid_up_to: asked.held,
            keeps: asked.invited,
        })
    }
}

impl Mark {
    /// A place in a log.
    #[must_use]
    pub fn new(length: u64, head: &Hash) -> Self {
        Self { length, head: hex(head) }
    }

    /// The log's hash there; nothing when it isn't one.
    #[must_use]
    pub fn hash(&self) -> Option<Hash> {
        from_hex(&self.head)
    }
}

/// The name of one of several chains that a log has, after the first hash in which
/// it differs from the others.
#[must_use]
pub fn branch_id(log: LogId, differs: &Hash) -> LogId {
    let mut hasher = blake3::Hasher::new_derive_key("punnet branch 1");
    hasher.update(log.as_bytes());
    hasher.update(differs);
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hasher.finalize().as_bytes()).for_each(|(to, from)| *to = *from);
    Uuid::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn person(role: Role) -> Person {
        Person {
            id: Uuid::from_u128(1).into(),
            cooperative: Uuid::from_u128(2).into(),
            number: 1,
            name: "Wang Fang".to_owned(),
            roles: [role].into(),
            face: 1,
            pin_hash: None,
            added_at_ms: 0,
            known_by: Default::default(),
            consent: Default::default(),
        }
    }

    fn device(number: u128) -> DeviceId {
        Uuid::from_u128(number).into()
    }

    fn revoke(target: u128, left: &[u128], by: &Person) -> Result<Revocation, Refusal> {
        let asked = RevocationAsked {
            device: device(target),
            reason: RevocationReason::Stolen,
            held: BTreeMap::new(),
            invited: BTreeSet::new(),
        };
        let left = left.iter().map(|n| device(*n)).collect();
        Revocation::new(Uuid::from_u128(9).into(), asked, device(10), &left, by, 5)
    }

    #[test]
    fn only_a_leader_revokes_and_never_the_last_or_the_own_device() {
        let leader = person(Role::Leader);
        assert!(revoke(11, &[10, 11], &leader).is_ok());
        let refused = revoke(11, &[10, 11], &person(Role::Member)).unwrap_err();
        assert_eq!(refused, Refusal::RoleNeeded { role: Role::Leader });
        assert_eq!(revoke(10, &[10, 11], &leader).unwrap_err(), Refusal::DeviceOwn);
        assert_eq!(revoke(12, &[10, 11], &leader).unwrap_err(), Refusal::DeviceRevoked);
        assert_eq!(revoke(11, &[11], &leader).unwrap_err(), Refusal::DeviceLast);
    }

    #[test]
    fn a_cooperative_names_the_device_that_founded_it() {
        let cooperative = founded_by(&[7; 32]);
        assert!(names_founder(cooperative));
        assert_ne!(cooperative, founded_by(&[8; 32]));
        assert!(!names_founder(Uuid::from_u128(1).into()));
    }

    #[test]
    fn a_record_with_another_devices_key_has_none() {
        let device = Device::new(founded_by(&[7; 32]), &[7; 32], " Station ", Admission::Founded, 1).unwrap();
        assert_eq!((device.key(), device.name.as_str()), (Some([7; 32]), "Station"));
        assert_eq!(Device { key: hex(&[8; 32]), ..device.clone() }.key(), None);
        assert_eq!(Device { key: "x".to_owned(), ..device.clone() }.key(), None);
        assert_eq!(device.rename("", &person(Role::Leader)), Err(Refusal::NameUnusable));
    }
}
