//! What a person did, read out of the logs.

use punnet_domain::daybook::{Deed, Done};
use punnet_domain::id::{CooperativeId, PersonId, RecordId};
use punnet_domain::log::Frontier;
use punnet_domain::record::Kind;
use rusqlite::Row;
use uuid::Uuid;

use crate::frames::logs_of;
use crate::logs::{Log, State};
use crate::{Result, Store, StoreError, documents};

/// Which deeds.
#[derive(Debug, Clone, Copy)]
pub struct DeedsOf {
    /// Whose.
    pub person: PersonId,
    /// From this moment on, UTC ms.
    pub begins_ms: i64,
    /// Before this moment, UTC ms.
    pub ends_ms: i64,
}

/// Nobody does more in a day; of somebody who did, the newest in each log are told.
const DEEDS_MAX: u32 = 5_000;

impl Store {
    /// What a person did within a time on any kiosk, as far as it is here and counts, in
    /// no order. What is packed away is older than anybody asks for.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn deeds(&self, cooperative: CooperativeId, of: DeedsOf, hub: &Frontier) -> Result<Vec<Done>> {
        let own_key = self.device_key();
        let mut deeds = Vec::new();
        for log in logs_of(&self.conn, cooperative)? {
            let there = hub.get(&log.id).copied().unwrap_or(0);
            self.deeds_in(&log, of, |done, position| {
                let here = log.owner.device_key == own_key;
                deeds.push(Done { here, sent: position < there, ..done });
            })?;
        }
        Ok(deeds)
    }

    fn deeds_in(&self, log: &Log, of: DeedsOf, mut tell: impl FnMut(Done, u64)) -> Result<()> {
        let mut select = self.conn.prepare_cached(include_str!("deeds.sql"))?;
        let person = of.person.0.as_bytes();
        let mut rows =
            select.query((person, of.begins_ms, of.ends_ms, log.row, State::Applied as i64, DEEDS_MAX))?;
        while let Some(row) = rows.next()? {
            if let Some(done) = done(row)? {
                tell(done, row.get("position")?);
            }
        }
        Ok(())
    }
}

/// What an entry amounts to; nothing where it can't be read or is told by another.
fn done(row: &Row<'_>) -> Result<Option<Done>> {
    let kind: String = row.get("kind")?;
    let kind = Kind::from_code(&kind).ok_or_else(|| StoreError::unreadable("entry", kind))?;
    let change: Vec<u8> = row.get("change")?;
    let deed = documents::said(change).and_then(|said| Deed::of(kind, &said));
    let record = RecordId(Uuid::from_bytes(row.get("record")?));
    let at_ms = row.get("at_ms")?;
    Ok(deed.map(|deed| Done { deed, kind, record, at_ms, here: false, sent: false, times: 1 }))
}
