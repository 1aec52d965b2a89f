//! A small cooperative for the tests.
#![allow(dead_code, missing_docs)] // each test file uses its part

use std::path::Path;

use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::{CommandId, CooperativeId, LotId, PersonId};
use punnet_domain::log::VerifiedFrame;
use punnet_domain::lot::Lot;
use punnet_domain::person::{Person, Role};
use punnet_domain::produce::Produce;
use punnet_domain::unit::WeightUnit;
use punnet_domain::weight::WeightEntered;
use punnet_store::{Command, PackSizes, Received, Settled, Store, StoreError, Tx, Written};
use uuid::Uuid;

pub const NOW_MS: i64 = 1_793_000_000_000;

/// So that a few entries make packs.
pub const SMALL_PACKS: PackSizes = PackSizes { newest_kept: 1, fewest: 1, most: 4 };

/// A store whose key and ids come from a seed.
pub fn store(path: &Path, seed: u8) -> Store {
    let mut count = seed;
    let mut random = |bytes: &mut [u8]| {
        count = count.wrapping_add(1);
        bytes.fill(count);
    };
    Store::open_or_create(path, &mut random, NOW_MS).unwrap()
}

pub fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

pub fn cooperative_id() -> CooperativeId {
    id(1)
}

pub fn command(number: u128) -> Command {
    Command {
        id: CommandId(Uuid::from_u128(number)),
        body_hash: *blake3::hash(&number.to_be_bytes()).as_bytes(),
        by: Some(id(2)),
        cooperative: Some(cooperative_id()),
        now_ms: NOW_MS,
    }
}

pub fn write<T: serde::Serialize + serde::de::DeserializeOwned>(
    store: &mut Store,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> Written<T> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).unwrap();
    store.write(&command(u128::from_be_bytes(random)), f).unwrap()
}

pub fn cooperative() -> Cooperative {
    serde_json::from_value(serde_json::json!({
        "id": cooperative_id(), "name": "Green Hill",
        "address": {"street": "", "city": "", "region": "", "postcode": "", "country": "CN", "phone": ""},
        "gs1_prefix": "200", "packhouse_code": "", "currency": "CNY",
        "deductions": [{"code": "packing", "rate": {"by": "per_kg", "minor": 10}}],
        "payment_details": ["Bank"]
    }))
    .unwrap()
}

pub fn person(number: u32, name: &str) -> Person {
    Person {
        id: id(1000 + u128::from(number)),
        cooperative: cooperative_id(),
        number,
        name: name.to_owned(),
        roles: [Role::Member].into(),
        face: number,
        pin_hash: None,
        added_at_ms: NOW_MS,
        known_by: Default::default(),
        consent: Default::default(),
    }
}

pub fn lot(store: &Store, number: u32, member: PersonId) -> Lot {
    Lot {
        id: id(10_000 + u128::from(number)),
        cooperative: cooperative_id(),
        number,
        code: format!("ABCDE-{number}"),
        holder: store.device(),
        member,
        produce: Produce::ALL[number as usize % 3],
        weight_g: 20_000 + i64::from(number),
        weight_entered: WeightEntered { value: "20".to_owned(), unit: WeightUnit::Kg },
        weighed: Default::default(),
        harvested: "2026-11-01".parse().unwrap(),
        place: id(3),
        received_at_ms: NOW_MS + i64::from(number),
        received_by: id(2),
        photos: std::collections::BTreeMap::new(),
        inspection: None,
        withdrawn_at_ms: None,
        withdrawn_by: None,
        confirmed_by: None,
        asks: std::collections::BTreeMap::new(),
    }
}

/// A store with a cooperative, three people and a lot.
pub fn furnished(path: &Path, seed: u8) -> (Store, LotId) {
    let mut store = store(path, seed);
    let first = lot(&store, 1, person(1, "").id);
    write(&mut store, |tx| {
        tx.put(&cooperative())?;
        for (number, name) in [(1, "王芳"), (2, "Li Wei"), (3, "Amina Okafor")] {
            tx.put(&person(number, name))?;
        }
        tx.put(&first)
    });
    (store, first.id)
}

/// Takes a frame and puts it into its records at once.
pub fn take(store: &mut Store, frame: &VerifiedFrame) -> Result<(Received, Settled), StoreError> {
    Ok((store.receive(frame, NOW_MS)?, store.settle()?))
}
