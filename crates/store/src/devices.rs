//! The devices of a cooperative as far as they are known here.

use std::collections::{BTreeMap, BTreeSet};

use punnet_domain::device::{Admission, Device, Mark, Revocation, RevocationAsked, RevocationReason};
use punnet_domain::id::{CooperativeId, DeviceId, following};
use punnet_domain::invitation::{Invitation, JoinRequest};
use punnet_domain::log::{LogId, device_id};
use punnet_domain::standing::{Said, What, invited_by};
use rusqlite::{Connection, OptionalExtension};

use crate::logs::Log;
use crate::standing::Heard;
use crate::{Command, Reader, Result, Store, StoreError};

/// A device as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceHeld {
    /// Its id.
    pub id: DeviceId,
    /// Its public ed25519 key, where it is known.
    pub key: Option<[u8; 32]>,
    /// Its record, where one is held, with the name it has now.
    pub device: Option<Device>,
    /// Whether it is let in; a revoked one was.
    pub member: bool,
    /// The revocations that count.
    pub revocations: Vec<Revocation>,
    /// Entries held of its logs.
    pub entries: u64,
    /// Of these, those that wait for others they build on.
    pub waiting: u64,
    /// Of these, those that don't count.
    pub quarantined: u64,
    /// When its last entry was made, UTC ms by its own clock.
    pub last_entry_ms: Option<i64>,
    /// The chains of its logs that have several.
    pub chains: Vec<ChainHeld>,
}

/// One of several chains of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainHeld {
    /// Its name.
    pub id: LogId,
    /// Whose chain it is one of.
    pub log: LogId,
    /// The number of entries before it parts from the others.
    pub from: u64,
    /// Where it stands.
    pub head: Mark,
    /// When it was first seen here, UTC ms.
    pub seen_at_ms: i64,
    /// Whether it is the one that counts.
    pub counts: bool,
}

impl Reader<'_> {
    /// Every device that is of a cooperative or has logs here, by id.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn devices(&self, cooperative: CooperativeId) -> Result<Vec<DeviceHeld>> {
        let heard = Heard::new(self.conn, cooperative)?;
        let mut ids: BTreeSet<DeviceId> = heard.logs.iter().map(|l| device_id(&l.owner.device_key)).collect();
        ids.extend(heard.said.iter().filter_map(|s| record(s).map(|d| d.id)));
        ids.into_iter().map(|id| self.device_held(&heard, id)).collect()
    }

    fn device_held(&self, heard: &Heard, id: DeviceId) -> Result<DeviceHeld> {
        let said = heard.said.iter().filter_map(record).find(|device| device.id == id);
        let device = self.get::<Device>(id).ok().flatten().or(said.cloned());
        let standing = heard.standings.of(id);
        let revoked = standing.is_some_and(|s| s.counts.is_some());
        let own_log = heard.logs.iter().find(|log| device_id(&log.owner.device_key) == id);
        let key = own_log.map(|log| log.owner.device_key).or(device.as_ref().and_then(Device::key));
        let mut held = DeviceHeld {
            id,
            key,
            device,
            member: standing.is_some(),
            revocations: if revoked { revocations(&heard.said, id) } else { Vec::new() },
            entries: 0,
            waiting: 0,
            quarantined: 0,
            last_entry_ms: None,
            chains: Vec::new(),
        };
        for log in heard.logs.iter().filter(|log| device_id(&log.owner.device_key) == id) {
            count(self.conn, log, &mut held)?;
        }
        Ok(held)
    }

    /// What a leader who revokes a device knows of it here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn revocation_asked(
        &self,
        cooperative: CooperativeId,
        device: DeviceId,
        reason: RevocationReason,
    ) -> Result<(RevocationAsked, BTreeSet<DeviceId>)> {
        let heard = Heard::new(self.conn, cooperative)?;
        let active = heard.standings.active();
        let mut held = BTreeMap::new();
        for log in heard.logs.iter().filter(|log| device_id(&log.owner.device_key) == device) {
            if heard.counts(log, &[0; 32]) >= log.length {
                held.insert(log.owner.log_id(), Mark::new(log.length, &log.head));
            }
        }
        let invited = invited_by(device, &heard.said).intersection(&active).copied().collect();
        Ok((RevocationAsked { device, reason, held, invited }, active))
    }
}

impl Reader<'_> {
    /// Whether a store that was brought back from a backup, or turned out to be an
    /// old copy, exchanged since: before that it doesn't know what it may have
    /// promised. Without a hub there is nobody to ask.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn settled(&self, cooperative: CooperativeId) -> Result<bool> {
        let mut select = self.conn.prepare_cached(include_str!("settled.sql"))?;
        Ok(select.query_row([cooperative.0.as_bytes()], |row| row.get(0))?)
    }
}

impl Store {
    /// Writes into this device's own log how it comes into a cooperative. Whoever
    /// gets the log can judge that by itself. The same again changes nothing.
    ///
    /// # Errors
    /// What the disk says.
    pub fn enrol(
        &mut self,
        cooperative: CooperativeId,
        name: &str,
        admission: Admission,
        now_ms: i64,
    ) -> Result<()> {
        let said = format!("{admission:?}{name}");
        let command = Command {
            id: following(self.incarnation(), &said),
            body_hash: *blake3::hash(said.as_bytes()).as_bytes(),
            by: None,
            cooperative: Some(cooperative),
            now_ms,
        };
        let key = self.device_key();
        self.write(&command, |tx| {
            let mut device = Device::new(cooperative, &key, name, admission, now_ms)
                .map_err(|e| StoreError::unreadable("device", e))?;
            if let Some(known) = tx.get::<Device>(device.id)? {
                device.name = if device.name.is_empty() { known.name } else { device.name };
            }
            tx.put(&device)
        })?;
        Ok(())
    }

    /// This device's request to be let into a cooperative.
    #[must_use]
    pub fn join_request(&self, name: &str) -> JoinRequest {
        JoinRequest::new(name.to_owned(), &self.device.signing)
    }

    /// The device that showed an invitation first, as far as is known here.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn invitation_user(&self, invitation: &Invitation) -> Result<Option<DeviceId>> {
        let heard = Heard::new(&self.conn, invitation.cooperative())?;
        Ok(punnet_domain::standing::user_of(invitation, &heard.said))
    }
}

fn record(said: &Said) -> Option<&Device> {
    match &said.what {
        What::Device(device) => Some(device),
        What::Revocation(_) => None,
    }
}

fn revocations(said: &[Said], device: DeviceId) -> Vec<Revocation> {
    let of = |said: &Said| match &said.what {
        What::Revocation(revocation) if revocation.device == device => Some(revocation.clone()),
        _ => None,
    };
    said.iter().filter_map(of).collect()
}

/// The number of entries before a chain parts from the one that counts, or that
/// one from the next.
fn parts_at(conn: &Connection, chain: &Log) -> Result<u64> {
    let mut select = conn.prepare_cached(include_str!("chain_parts_at.sql"))?;
    Ok(select.query_row([chain.row], |row| row.get(0))?)
}

/// What a log counts for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counted {
    /// Entries held; what a chain has in common with the one that counts isn't counted twice.
    pub entries: u64,
    /// Of these, those that wait for others.
    pub waiting: u64,
    /// Of these, those that don't count.
    pub quarantined: u64,
}

impl Counted {
    pub fn of(conn: &Connection, log: &Log) -> Result<Self> {
        let mut select = conn.prepare_cached(include_str!("device_entries.sql"))?;
        let (waiting, apart, twice): (u64, u64, u64) =
            select.query_row([log.row], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let entries = log.length.saturating_sub(log.begins).saturating_sub(twice);
        Ok(Self { entries, waiting, quarantined: apart.saturating_sub(twice) })
    }
}

fn count(conn: &Connection, log: &Log, held: &mut DeviceHeld) -> Result<()> {
    let counted = Counted::of(conn, log)?;
    let last = "SELECT at_ms FROM entry WHERE log = ?1 ORDER BY position DESC LIMIT 1";
    let last: Option<i64> = conn.prepare_cached(last)?.query_row([log.row], |row| row.get(0)).optional()?;
    held.entries += counted.entries;
    held.waiting += counted.waiting;
    held.quarantined += counted.quarantined;
    held.last_entry_ms = held.last_entry_ms.max(last);
    if log.trunk.is_some() {
        let seen = "SELECT seen_at_ms FROM log WHERE row = ?1";
        held.chains.push(ChainHeld {
            id: log.id,
            log: log.owner.log_id(),
            from: parts_at(conn, log)?,
            head: Mark::new(log.length, &log.head),
            seen_at_ms: conn.prepare_cached(seen)?.query_row([log.row], |row| row.get(0))?,
            counts: log.counted > log.begins,
        });
    }
    Ok(())
}
