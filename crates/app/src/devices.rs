//! The devices of the cooperative: letting in, naming, revoking.

use punnet_domain::Refusal;
use punnet_domain::device::{Admission, Device, Revocation};
use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::invitation::{InvitationError, JoinRequest};
use punnet_domain::person::{Person, Role, check_name};
use punnet_store::{DeviceHeld, Reader, Store};

use crate::command::answer;
use crate::door::{AdmitDevice, AskToJoin, RenameDevice, RevokeDevice, Value};
use crate::view::{ChainView, DeviceAdmitted, DeviceState, DeviceView, Invited, RevokedView};
use crate::{Answer, App, AppError, Caller, pins};

/// Every device, this one first, then by name.
pub(crate) fn list(
    reader: &Reader<'_>,
    cooperative: CooperativeId,
    own: DeviceId,
) -> Result<Vec<DeviceView>, AppError> {
    let held = reader.devices(cooperative)?;
    let mut views = held.into_iter().map(|d| view(reader, d, own)).collect::<Result<Vec<_>, _>>()?;
    views.sort_by_cached_key(|d| (!d.this_one, d.name.is_empty(), d.name.clone(), d.id));
    Ok(views)
}

fn view(reader: &Reader<'_>, held: DeviceHeld, own: DeviceId) -> Result<DeviceView, AppError> {
    let name_of = |id| -> Result<String, AppError> {
        Ok(reader.get::<Person>(id)?.map_or_else(String::new, |person| person.name))
    };
    let revoked = match held.revocations.into_iter().min_by_key(|r| (r.at_ms, r.id)) {
        Some(r) => Some(RevokedView { by: name_of(r.by)?, at_ms: r.at_ms, reason: r.reason }),
        None => None,
    };
    let chain = |chain: punnet_store::ChainHeld| ChainView {
        from: chain.from,
        length: chain.head.length,
        head: chain.head.head,
        seen_at_ms: chain.seen_at_ms,
        counts: chain.counts,
    };
    Ok(DeviceView {
        id: held.id,
        name: held.device.as_ref().map_or_else(String::new, |d| d.name.clone()),
        this_one: held.id == own,
        state: match (&revoked, held.member) {
            (Some(_), _) => DeviceState::Revoked,
            (None, true) => DeviceState::LetIn,
            (None, false) => DeviceState::NotLetIn,
        },
        joined_at_ms: held.device.map(|d| d.joined_at_ms),
        last_entry_ms: held.last_entry_ms,
        entries: held.entries,
        waiting: held.waiting,
        quarantined: held.quarantined,
        chains: held.chains.into_iter().map(chain).collect(),
        revoked,
    })
}

/// What this kiosk is called; nothing where it has no name.
pub(crate) fn own_name(store: &Store, by: &Person) -> Result<String, AppError> {
    let held = store.read().devices(by.cooperative)?;
    let own = held.into_iter().find(|device| device.id == store.device()).and_then(|device| device.device);
    Ok(own.map_or_else(String::new, |device| device.name))
}

/// One device.
fn find(reader: &Reader<'_>, by: &Person, id: DeviceId) -> Result<DeviceHeld, AppError> {
    let all = reader.devices(by.cooperative)?;
    Ok(all.into_iter().find(|device| device.id == id).ok_or(Refusal::NotFound)?)
}

/// The device that is to be let in, with its key and name: by its own request, or
/// one whose log is here already.
fn applicant(reader: &Reader<'_>, by: &Person, text: &str) -> Result<([u8; 32], String), AppError> {
    match uuid::Uuid::try_parse(text.trim()) {
        Ok(id) => {
            let held = find(reader, by, id.into())?;
            let name = held.device.map_or_else(String::new, |d| d.name);
            Ok((held.key.ok_or(InvitationError::RequestUnreadable)?, name))
        }
        Err(_) => {
            let request = JoinRequest::from_text(text)?;
            Ok((request.device_key, request.name))
        }
    }
}

impl App {
    pub(crate) fn list_devices(&self, caller: &Caller) -> Result<Vec<DeviceView>, AppError> {
        let store = self.store();
        let by = caller.leader(&store.read())?;
        list(&store.read(), by.cooperative, store.device())
    }

    fn device_view(&self, cooperative: CooperativeId, id: DeviceId) -> Result<DeviceView, AppError> {
        let store = self.store();
        let held = store.read().devices(cooperative)?.into_iter().find(|device| device.id == id);
        view(&store.read(), held.ok_or(Refusal::NotFound)?, store.device())
    }

    pub(crate) fn rename_device(&self, caller: &Caller, asked: RenameDevice) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let held = find(tx, now.by, asked.device)?;
            let device = match (tx.get::<Device>(asked.device)?, held.key) {
                (Some(device), _) => device,
                // Of before devices had records: giving it a name makes one.
                (None, Some(key)) if held.member => {
                    let admission = Admission::Admitted { by: now.by.id };
                    Device::new(now.by.cooperative, &key, "", admission, now.now_ms)?
                }
                _ => return Err(Refusal::NotFound.into()),
            };
            tx.put(&device.rename(&asked.name, now.by)?)?;
            Ok(now.by.cooperative)
        })?;
        Ok(answer(Value::RenameDevice(self.device_view(written.value, asked.device)?), &written))
    }

    /// Revokes a device. Whoever stands at a kiosk somebody left signed in can't:
    /// the PIN is asked for again.
    pub(crate) fn revoke_device(&self, caller: &Caller, asked: RevokeDevice) -> Result<Answer, AppError> {
        self.leader_with_pin(caller, &asked.pin)?;
        let own = self.store().device();
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            find(tx, now.by, asked.device)?;
            let (of_it, left) = tx.revocation_asked(now.by.cooperative, asked.device, asked.reason)?;
            let id = tx.new_id()?;
            tx.put(&Revocation::new(id, of_it, own, &left, now.by, now.now_ms)?)?;
            Ok(now.by.cooperative)
        })?;
        Ok(answer(Value::RevokeDevice(self.device_view(written.value, asked.device)?), &written))
    }

    /// Whether the kiosk's window may be closed: a leader says so with the PIN.
    pub(crate) fn may_close(&self, caller: &Caller, pin: &str) -> Result<bool, AppError> {
        self.leader_with_pin(caller, pin).map(|()| true)
    }

    fn leader_with_pin(&self, caller: &Caller, pin: &str) -> Result<(), AppError> {
        let store = self.store();
        let by = caller.leader(&store.read())?;
        let hash = by.pin_hash.as_deref().ok_or(Refusal::PinUnusable)?;
        pins::check(&store, by.id, pin, hash, self.moment())
    }

    /// Lets in a device without an invitation. The answer has one all the same: by
    /// it the new device learns whose it is and where the hub stands.
    pub(crate) fn admit_device(&self, caller: &Caller, asked: AdmitDevice) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let (key, name) = applicant(tx, now.by, &asked.device)?;
            let admission = Admission::Admitted { by: now.by.id };
            let device = Device::new(now.by.cooperative, &key, &name, admission, now.now_ms)?;
            if tx.devices(now.by.cooperative)?.iter().any(|held| held.id == device.id && held.member) {
                return Err(Refusal::TooLate.into());
            }
            tx.put(&device)?;
            Ok((now.by.cooperative, device.id))
        })?;
        let (cooperative, id) = written.value;
        let device = self.device_view(cooperative, id)?;
        let store = self.store();
        let hub = store.exchange_state(cooperative)?.hub_url.unwrap_or_default();
        let invited = self.invitation(&store, &hub)?;
        Ok(answer(Value::AdmitDevice(DeviceAdmitted { device, invited }), &written))
    }

    pub(crate) fn invitation(&self, store: &Store, hub: &str) -> Result<Invited, AppError> {
        let invitation = store.invite(self.host.now_ms(), hub)?;
        Ok(Invited { invitation: invitation.to_text(), expires_at_ms: invitation.expires_at_ms })
    }

    /// What a new device shows a leader who has made no invitation.
    pub(crate) fn ask_to_join(&self, asked: &AskToJoin) -> Result<String, AppError> {
        let name = asked.name.trim();
        let name = if name.is_empty() { String::new() } else { check_name(name)? };
        Ok(self.store().join_request(&name).to_text())
    }
}
