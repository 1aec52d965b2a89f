//! Founding a cooperative, joining one, its places, and the first screen.

use punnet_domain::Refusal;
use punnet_domain::cooperative::{Address, Cooperative, Place};
use punnet_domain::device::{Admission, Device, founded_by};
use punnet_domain::id::{CooperativeId, PersonId, PlaceId};
use punnet_domain::person::{Role, check_name};
use punnet_store::{Command, Reader};

use crate::command::{answer, body_hash, cooperative, found};
use crate::door::{AddPlace, CooperativeEntered, FoundCooperative, Value};
use crate::view::{Founded, Home};
use crate::{Answer, App, AppError, Caller, equipment, idle, languages, people};

impl App {
    pub(crate) fn home(&self, caller: &Caller) -> Result<Home, AppError> {
        let exchange = self.exchange_view(&caller.lang)?;
        let store = self.store();
        let cooperative = cooperative(&store.read())?;
        Ok(Home {
            device: store.device(),
            joining: cooperative.is_none() && store.read().cooperative()?.is_some(),
            cooperative,
            languages: languages::languages().into_iter().map(str::to_owned).collect(),
            lang: languages::of_kiosk(&store)?,
            units: self.reference().units.all().to_vec(),
            exchange,
            now_ms: self.host.now_ms(),
            idle: idle::rules(&store)?,
            equipment: equipment::chosen_here(&store)?,
            officer: self.officer.is_some(),
        })
    }

    /// Founds the cooperative of a new kiosk. Nobody is signed in yet, so this
    /// command has no person.
    pub(crate) fn found(&self, caller: &Caller, asked: FoundCooperative) -> Result<Answer, AppError> {
        let pin_hash = self.new_pin_hash(&asked.leader)?;
        let now_ms = self.host.now_ms();
        let leader: PersonId = self.new_id(now_ms);
        let command = Command {
            id: asked.command_id,
            body_hash: body_hash(&asked, caller),
            by: None,
            cooperative: None,
            now_ms,
        };
        let mut store = self.store();
        let key = store.device_key();
        let id = founded_by(&key);
        let written = store.write(&command, |tx| -> Result<_, AppError> {
            if cooperative(tx)?.is_some() {
                return Err(Refusal::TooLate.into());
            }
            tx.set_cooperative(id)?;
            tx.put(&new_cooperative(id, asked.cooperative)?)?;
            tx.put(&Device::new(id, &key, "", Admission::Founded, now_ms)?)?;
            let mut roles = asked.leader;
            if !roles.roles.contains(&Role::Leader) {
                roles.roles.push(Role::Leader);
            }
            people::add(tx, leader, id, roles, pin_hash, (None, now_ms))?;
            Ok((id, leader))
        })?;
        let reader = store.read();
        let founded = Founded {
            cooperative: found(&reader, written.value.0)?,
            leader: people::view(&reader, written.value.1)?,
        };
        Ok(answer(Value::FoundCooperative(founded), &written))
    }

    pub(crate) fn add_place(&self, caller: &Caller, asked: AddPlace) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let place = Place {
                id: tx.new_id()?,
                cooperative: now.by.cooperative,
                name: check_name(&asked.name)?,
                registration: asked.registration.trim().to_owned(),
            };
            tx.put(&place)?;
            Ok(place.id)
        })?;
        let place: Place = found(&self.store().read(), written.value)?;
        Ok(answer(Value::AddPlace(place), &written))
    }
}

/// All places, by name.
pub(crate) fn places(reader: &Reader<'_>) -> Result<Vec<Place>, AppError> {
    let mut places = reader.all::<Place>()?;
    places.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(places)
}

/// One place.
pub(crate) fn place(reader: &Reader<'_>, id: PlaceId) -> Result<Place, AppError> {
    found(reader, id)
}

fn new_cooperative(id: CooperativeId, entered: CooperativeEntered) -> Result<Cooperative, Refusal> {
    let prefix_usable = (3..=11).contains(&entered.gs1_prefix.len())
        && entered.gs1_prefix.bytes().all(|b| b.is_ascii_digit());
    if !prefix_usable {
        let prefix = entered.gs1_prefix.chars().take(20).collect();
        return Err(Refusal::GtinUnusable { prefix, item: String::new() });
    }
    Ok(Cooperative {
        id,
        name: check_name(&entered.name)?,
        address: check_address(entered.address)?,
        gs1_prefix: entered.gs1_prefix,
        packhouse_code: entered.packhouse_code,
        currency: entered.currency,
        deductions: entered.deductions,
        payment_details: entered.payment_details,
    })
}

/// An address whose country is a two-letter code.
pub(crate) fn check_address(address: Address) -> Result<Address, Refusal> {
    let country = address.country.trim().to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Refusal::FactUnusable { fact: "country".to_owned() });
    }
    Ok(Address { country, ..address })
}
