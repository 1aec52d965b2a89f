//! What a replica holds, entry by entry, as its own frames tell.

use std::collections::{BTreeMap, BTreeSet};

use punnet_domain::columns::{self, NoPast};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Entry, Frontier, Hash, LogId};
use punnet_store::Store;

use crate::proof::{Broken, Sound};

/// An entry and the log's hash after it.
pub type Link = (Hash, Entry);

/// The chains of a replica: where each begins and its entries.
pub fn chains(store: &Store, cooperative: CooperativeId) -> Sound<BTreeMap<LogId, (u64, Vec<Link>)>> {
    let mut chains: BTreeMap<LogId, (u64, Vec<Link>)> = BTreeMap::new();
    for cut in store.frames_since(cooperative, &Frontier::new(), usize::MAX, 0)? {
        let frame = columns::decode(&cut.frame.body, &cut.frame.owner, &mut NoPast)
            .map_err(|e| Broken(format!("a frame of one's own can't be read: {e}")))?;
        let verified = frame.verify().map_err(|e| Broken(format!("a frame of one's own: {e}")))?;
        let frame = verified.frame();
        let (begins, entries) = chains.entry(cut.log).or_insert_with(|| (frame.start, Vec::new()));
        if *begins + entries.len() as u64 != frame.start {
            return Err(Broken(format!("the frames of log {} leave a gap", cut.log)));
        }
        entries.extend(verified.hashes().iter().copied().zip(frame.entries.iter().cloned()));
    }
    Ok(chains)
}

/// The names of all changes held.
pub fn changes(store: &Store, cooperative: CooperativeId) -> Sound<BTreeSet<Hash>> {
    let chains = chains(store, cooperative)?;
    Ok(chains.into_values().flat_map(|(_, entries)| entries).map(|(_, entry)| entry.change_hash).collect())
}
