//! Grows a store with the sample cooperative to what a large one brings in years.
//!
//! `grow_store FILE [LOTS]`: 400 members and 100,000 lots unless told otherwise, one every
//! fifteen minutes back from now. Every fourth has an inspection of its own and an approval,
//! one in two hundred waits for one, the others were received only. All of it goes through the
//! store's own write, a few hundred lots in one transaction, and what is old is packed as a
//! kiosk does by itself. No hub has heard of any of it, so all of it waits: the most there is to count.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use punnet_domain::approval::Approval;
use punnet_domain::id::{CommandId, PersonId};
use punnet_domain::inspection::Inspection;
use punnet_domain::lot::Lot;
use punnet_domain::person::{Person, Role};
use punnet_domain::record::Kind;
use punnet_store::{Command, PackSizes, Store, StoreError, Tx};
use uuid::Uuid;

const MEMBERS: u32 = 400;
const TOGETHER: u32 = 500;
/// Entries of the last thirty days, which a kiosk doesn't pack.
const LAST_MONTH: u64 = 5_000;
const APART_MS: i64 = 15 * 60 * 1000;
const NAMES: [&str; 8] =
    ["王芳", "李伟", "张秀英", "刘洋", "Amina Okafor", "Nguyễn Thị Hoa", "José Pérez", "أحمد"];

/// What is copied: a lot with all that belongs to it.
struct Pattern {
    lot: Lot,
    inspection: Inspection,
    approval: Approval,
    leader: PersonId,
}

fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().expect("grow_store FILE [LOTS]");
    let lots: u32 = args.next().map_or(100_000, |n| n.parse().unwrap());
    let mut store = Store::open(Path::new(&path)).unwrap();
    let pattern = pattern(&store);
    let began = Instant::now();
    let now_ms = now_ms();
    let at = |n: u32| now_ms - i64::from(lots - n) * APART_MS;
    let members = write(&mut store, &pattern, at(0), |tx| people(tx, &pattern.lot));
    for first in (0..lots).step_by(TOGETHER as usize) {
        let some = first..(first + TOGETHER).min(lots);
        write(&mut store, &pattern, at(some.end), |tx| {
            some.map(|n| bring(tx, &pattern, &members, (n, at(n)))).collect::<Result<Vec<()>, _>>()
        });
    }
    println!("{lots} lots written in {:.0} s", began.elapsed().as_secs_f64());
    store.pack(i64::MAX, PackSizes { newest_kept: LAST_MONTH, ..PackSizes::default() }).unwrap();
    println!("{lots} lots in {:.0} s", began.elapsed().as_secs_f64());
}

fn pattern(store: &Store) -> Pattern {
    let reader = store.read();
    let approval = reader.all::<Approval>().unwrap().into_iter().next().unwrap();
    let leader = reader.all::<Person>().unwrap().into_iter().find(|p| p.is(Role::Leader)).unwrap().id;
    let inspection = reader.get(approval.inspection).unwrap().unwrap();
    Pattern { lot: reader.get(approval.lot).unwrap().unwrap(), inspection, approval, leader }
}

fn write<T: serde::Serialize + serde::de::DeserializeOwned>(
    store: &mut Store,
    pattern: &Pattern,
    now_ms: i64,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> T {
    let mut random = [0; 16];
    getrandom::fill(&mut random).unwrap();
    let (by, cooperative) = (Some(pattern.leader), Some(pattern.lot.cooperative));
    let id = CommandId(Uuid::from_bytes(random));
    let command = Command { id, body_hash: *blake3::hash(&random).as_bytes(), by, cooperative, now_ms };
    store.write(&command, work).unwrap().value
}

fn people(tx: &mut Tx<'_>, lot: &Lot) -> Result<Vec<PersonId>, StoreError> {
    let like: Person = tx.get(lot.member)?.unwrap();
    (0..MEMBERS)
        .map(|n| {
            let (id, number) = (tx.new_id()?, tx.next_number(Kind::Person)?);
            let name = format!("{} {number}", NAMES.get(n as usize % NAMES.len()).unwrap());
            tx.put(&Person { id, number, name, face: n % 12, known_by: Default::default(), ..like.clone() })?;
            Ok(id)
        })
        .collect()
}

fn bring(
    tx: &mut Tx<'_>,
    like: &Pattern,
    members: &[PersonId],
    (n, received_at_ms): (u32, i64),
) -> Result<(), StoreError> {
    let (id, number) = (tx.new_id()?, tx.next_number(Kind::Lot)?);
    let member = *members.get(n as usize % members.len()).unwrap();
    let (code, weight_g) = (format!("GROWN-{number}"), 10_000 + i64::from(n % 30_000));
    let bare = Lot {
        id,
        number,
        code,
        member,
        weight_g,
        received_at_ms,
        inspection: None,
        photos: Default::default(),
        ..like.lot.clone()
    };
    let (approved, waits) = (n.is_multiple_of(4), n % 200 == 1);
    if !approved && !waits {
        return tx.put(&bare);
    }
    let inspection = Inspection {
        id: tx.new_id()?,
        lot: id,
        by: member,
        at_ms: received_at_ms,
        ..like.inspection.clone()
    };
    let lot = Lot { inspection: Some(inspection.id), photos: like.lot.photos.clone(), ..bare };
    tx.put(&inspection)?;
    tx.put(&lot)?;
    if waits {
        return Ok(());
    }
    let heads = tx.heads(id)?;
    let given = Approval {
        id: tx.new_id()?,
        lot: id,
        inspection: inspection.id,
        heads,
        at_ms: received_at_ms,
        ..like.approval.clone()
    };
    tx.put(&given)
}

fn now_ms() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
}
