//! What must be so once everything has been exchanged.

use std::collections::{BTreeMap, BTreeSet};

use punnet_domain::consignment::Consignment;
use punnet_domain::id::{CooperativeId, DeviceId, RecordId};
use punnet_domain::ledger::LedgerEntry;
use punnet_domain::log::{Hash, LogId, device_id};
use punnet_domain::lot::Lot;
use punnet_domain::order::Allocation;
use punnet_domain::payment::Payment;
use punnet_domain::record::Kind;
use punnet_store::{Reader, Store, StoreError};

use crate::held;

/// What should never be and is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken(pub String);

pub type Sound<T = ()> = Result<T, Broken>;

impl From<StoreError> for Broken {
    fn from(error: StoreError) -> Self {
        Self(format!("the store: {error}"))
    }
}

impl From<std::io::Error> for Broken {
    fn from(error: std::io::Error) -> Self {
        Self(format!("file: {error}"))
    }
}

/// Says what is broken unless it holds.
pub fn holds(is_so: bool, what: impl FnOnce() -> String) -> Sound {
    if is_so { Ok(()) } else { Err(Broken(what())) }
}

/// What is known of a run without asking the program.
#[derive(Debug, Default)]
pub struct Known {
    /// Copies of a device's file wrote on under one name.
    pub copied: bool,
    /// Something happened after which a promise may be made twice.
    pub promises_unsure: bool,
    /// Of devices revoked once, by the founding one: how far each log counts.
    pub revoked: BTreeMap<DeviceId, BTreeMap<LogId, u64>>,
    /// Photos that somebody who can still exchange has.
    pub photos: BTreeSet<String>,
    /// Changes that somebody who can still exchange has.
    pub changes: BTreeSet<Hash>,
}

/// A replica as it is compared with the others.
#[derive(PartialEq, Eq)]
pub struct Seen {
    chains: BTreeMap<LogId, (u64, Vec<Hash>)>,
    digest: [u8; 32],
    waiting: u64,
    quarantined: u64,
}

impl Seen {
    pub fn differs_from(&self, other: &Self) -> String {
        let mut parts = Vec::new();
        if self.chains != other.chains {
            let lengths = |seen: &Self| -> Vec<String> {
                let one = |(log, (begins, all)): (&LogId, &(u64, Vec<Hash>))| {
                    let head = all.last().map_or(0, |head| head[0]);
                    format!("{}:{begins}+{}@{head:02x}", &log.to_string()[..4], all.len())
                };
                seen.chains.iter().map(one).collect()
            };
            parts.push(format!("logs {:?} and {:?}", lengths(self), lengths(other)));
        }
        if self.digest != other.digest {
            parts.push("records".to_owned());
        }
        if (self.waiting, self.quarantined) != (other.waiting, other.quarantined) {
            let all = [self.waiting, other.waiting, self.quarantined, other.quarantined];
            parts.push(format!("waiting and quarantined {all:?}"));
        }
        parts.join(", ")
    }
}

/// Looks at a replica by itself, and gives what must be the same everywhere.
pub fn sound(store: &mut Store, cooperative: CooperativeId, known: &Known) -> Sound<Seen> {
    let report = store.check()?;
    let bad = |code: &str| code != "log-forked" || !known.copied;
    let bad: Vec<_> = report.problems.iter().filter(|problem| bad(problem.code)).collect();
    holds(bad.is_empty(), || format!("check finds {bad:?}"))?;
    let chains = held::chains(store, cooperative)?;
    let changes: BTreeSet<Hash> =
        chains.values().flat_map(|(_, entries)| entries).map(|(_, entry)| entry.change_hash).collect();
    let lost = known.changes.difference(&changes).count();
    holds(lost == 0, || format!("{lost} changes are lost"))?;
    quarantined_as_said(store, cooperative, &chains, known)?;
    records_sound(&store.read(), known)?;
    let hashes = |entries: Vec<held::Link>| entries.into_iter().map(|(hash, _)| hash).collect();
    Ok(Seen {
        chains: chains.into_iter().map(|(log, (begins, entries))| (log, (begins, hashes(entries)))).collect(),
        digest: store.digest()?,
        waiting: report.waiting,
        quarantined: report.quarantined,
    })
}

/// Of a revoked device just what it wrote before counts: the lots it received show it.
fn quarantined_as_said(
    store: &Store,
    cooperative: CooperativeId,
    chains: &BTreeMap<LogId, (u64, Vec<held::Link>)>,
    known: &Known,
) -> Sound {
    let lots: BTreeSet<_> = store.read().all::<Lot>()?.into_iter().map(|lot| lot.id).collect();
    let devices = store.read().devices(cooperative)?;
    let made_once = made_once(chains);
    for (device, ends) in &known.revoked {
        let Some(held) = devices.iter().find(|held| held.id == *device) else { continue };
        if held.key.is_some_and(|key| device_id(&key) == store.device()) {
            continue;
        }
        let mut beyond = 0;
        for log in logs_of(store, cooperative, *device)? {
            let Some((_, entries)) = chains.get(&log) else { continue };
            let end = ends.get(&log).copied().unwrap_or_default();
            let end = usize::try_from(end).unwrap_or(usize::MAX).min(entries.len());
            beyond += (entries.len() - end) as u64;
            for (index, (_, entry)) in entries.iter().enumerate() {
                let own =
                    entry.kind == Kind::Lot && made_once.contains(&entry.record) && is_own(&entry.change);
                let shown = lots.contains(&entry.record.0.into());
                holds(!own || shown == (index < end), || {
                    format!("a lot at {index} of a log that counts up to {end} is shown: {shown}")
                })?;
            }
        }
        holds(held.quarantined == beyond, || {
            format!("{} entries of a revoked device don't count, {beyond} shouldn't", held.quarantined)
        })?;
    }
    Ok(())
}

/// Records that only one entry makes; two kiosks that were asked the same made the
/// others.
fn made_once(chains: &BTreeMap<LogId, (u64, Vec<held::Link>)>) -> BTreeSet<RecordId> {
    let mut made: BTreeMap<RecordId, u32> = BTreeMap::new();
    for (_, entry) in chains.values().flat_map(|(_, entries)| entries).filter(|(_, e)| is_own(&e.change)) {
        *made.entry(entry.record).or_default() += 1;
    }
    made.into_iter().filter(|(_, count)| *count == 1).map(|(record, _)| record).collect()
}

/// Whether a change makes its record.
fn is_own(change: &[u8]) -> bool {
    // Automerge's change chunk: magic, checksum, type, length (LEB128), then the number of causes.
    let length = change.iter().skip(9).position(|byte| byte & 0x80 == 0);
    length.and_then(|at| change.get(9 + at + 1)) == Some(&0)
}

fn logs_of(store: &Store, cooperative: CooperativeId, device: DeviceId) -> Sound<BTreeSet<LogId>> {
    let all = store.frames_since(cooperative, &Default::default(), usize::MAX, 0)?;
    let of_it = all.into_iter().filter(|cut| device_id(&cut.frame.owner.device_key) == device);
    Ok(of_it.map(|cut| cut.log).collect())
}

fn records_sound(reader: &Reader<'_>, known: &Known) -> Sound {
    let lots = reader.all::<Lot>()?;
    let weights: BTreeSet<i64> = lots.iter().map(|lot| lot.weight_g).collect();
    holds(weights.len() == lots.len(), || "a lot was received twice".to_owned())?;
    for consignments in by(reader.all::<Consignment>()?, |c| c.order).values() {
        holds(consignments.len() == 1, || "an order is sent twice".to_owned())?;
    }
    for payments in by(reader.all::<Payment>()?, |p| p.consignment).values() {
        holds(payments.len() == 1, || "a consignment is paid twice".to_owned())?;
    }
    for entries in by(reader.all::<LedgerEntry>()?, |e| e.payment).values() {
        holds(entries.len() == 1, || "a payment is booked twice".to_owned())?;
        let sum: i64 = entries.iter().flat_map(|e| &e.postings).map(|p| p.amount_minor).sum();
        holds(sum == 0, || format!("a ledger entry sums to {sum}"))?;
    }
    let mut promised = reader.all::<Allocation>()?;
    promised.retain(|a| a.released_at_ms.is_none() && !known.promises_unsure);
    for (lot, parts) in by(promised, |a| a.lot) {
        let grams: i64 = parts.iter().map(|a| a.weight_g).sum();
        let there = lots.iter().find(|l| l.id == lot).map_or(0, |l| l.weight_g);
        holds(grams <= there, || format!("{grams} g are promised of a lot of {there} g"))?;
    }
    Ok(())
}

fn by<T, K: Ord>(all: Vec<T>, key: impl Fn(&T) -> K) -> BTreeMap<K, Vec<T>> {
    let mut found: BTreeMap<K, Vec<T>> = BTreeMap::new();
    for item in all {
        found.entry(key(&item)).or_default().push(item);
    }
    found
}

/// The photos that the lots of a replica name.
pub fn photos_named(reader: &Reader<'_>) -> Sound<BTreeSet<String>> {
    Ok(reader.all::<Lot>()?.into_iter().flat_map(|lot| lot.photos.into_keys()).collect())
}
