//! What is remembered of the hub, what waits to go there, and invitations.

use std::collections::BTreeMap;

use punnet_domain::exchange::ExchangeState;
use punnet_domain::id::{CooperativeId, RecordId};
use punnet_domain::invitation::Invitation;
use punnet_domain::log::{Frontier, Hash};
use punnet_domain::record::Kind;
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::frames::logs_of;
use crate::{Result, Store, StoreError};

/// An invitation can be used for so long.
const INVITATION_MS: i64 = 24 * 3_600_000;

/// What this device made that isn't at the hub yet, by the hub's own word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Records changed, by kind; only kinds that wait.
    pub records: BTreeMap<Kind, u32>,
    /// Photos.
    pub photos: u32,
}

impl Store {
    /// What is remembered of the hub.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn exchange_state(&self, cooperative: CooperativeId) -> Result<ExchangeState> {
        let text: Option<String> = self
            .conn
            .prepare_cached("SELECT state FROM exchange WHERE cooperative = ?1")?
            .query_row([cooperative.0.as_bytes()], |row| row.get(0))
            .optional()?;
        text.map_or(Ok(ExchangeState::default()), |text| {
            serde_json::from_str(&text).map_err(|e| StoreError::unreadable("exchange", e))
        })
    }

    /// Remembers the hub.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_exchange_state(&self, cooperative: CooperativeId, state: &ExchangeState) -> Result<()> {
        let text = serde_json::to_string(state).map_err(|e| StoreError::unreadable("exchange", e))?;
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO exchange (cooperative, state) VALUES (?1, ?2)")?
            .execute((cooperative.0.as_bytes(), text))?;
        Ok(())
    }

    /// Sets where the hub is. At another address another hub may stand, so
    /// nothing is taken for arrived until it has answered.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_hub_url(&self, cooperative: CooperativeId, url: &str) -> Result<()> {
        let known = self.exchange_state(cooperative)?;
        if known.hub_url.as_deref() == Some(url) {
            return Ok(());
        }
        let state = ExchangeState {
            hub_url: Some(url.to_owned()),
            invitation: known.invitation,
            ..ExchangeState::default()
        };
        self.forget_hub_photos()?;
        self.set_exchange_state(cooperative, &state)
    }

    /// What this device made that a hub with this frontier lacks.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn waiting(&self, cooperative: CooperativeId, hub: &Frontier) -> Result<Waiting> {
        let own_key = self.device_key();
        let mut records = BTreeMap::new();
        let mut select = self.conn.prepare_cached(include_str!("waiting.sql"))?;
        for log in logs_of(&self.conn, cooperative)?.iter().filter(|l| l.owner.device_key == own_key) {
            let there = hub.get(&log.id).copied().unwrap_or(0);
            for kind in Kind::ALL.into_iter().filter(|kind| kind.stream() == log.owner.stream) {
                let count: u32 = select.query_row((log.row, there, kind.code()), |row| row.get(0))?;
                if count > 0 {
                    *records.entry(kind).or_insert(0) += count;
                }
            }
        }
        Ok(Waiting { records, photos: self.photo_counts()?.to_send })
    }

    /// The first few records of a kind that this device changed and a hub with this frontier lacks.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn waiting_records(
        &self,
        cooperative: CooperativeId,
        hub: &Frontier,
        kind: Kind,
    ) -> Result<Vec<RecordId>> {
        let own_key = self.device_key();
        let mut found = Vec::new();
        for log in logs_of(&self.conn, cooperative)?.iter().filter(|l| l.owner.device_key == own_key) {
            let there = hub.get(&log.id).copied().unwrap_or(0);
            let mut select = self.conn.prepare_cached(include_str!("waiting_records.sql"))?;
            let mut rows = select.query((log.row, there, kind.code()))?;
            while let Some(row) = rows.next()? {
                found.push(RecordId(Uuid::from_bytes(row.get(0)?)));
            }
        }
        Ok(found)
    }

    /// The hub holds these photos.
    ///
    /// # Errors
    /// What the disk says.
    pub fn hub_has_photos(&self, photos: &[Hash]) -> Result<()> {
        let sql = self.conn.unchecked_transaction()?;
        for hash in photos {
            sql.prepare_cached("INSERT OR IGNORE INTO photo_at_hub (hash) VALUES (?1)")?.execute([hash])?;
        }
        sql.commit()?;
        Ok(())
    }

    /// The hub was restored: which photos it holds is no longer known.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forget_hub_photos(&self) -> Result<()> {
        self.conn.execute("DELETE FROM photo_at_hub", [])?;
        Ok(())
    }

    /// An invitation into this device's cooperative for one other device, made
    /// without any network.
    ///
    /// # Errors
    /// [`StoreError::CooperativeMissing`] on a device that is in none.
    pub fn invite(&self, now_ms: i64, hub_url: &str) -> Result<Invitation> {
        let cooperative = self.read().cooperative()?.ok_or(StoreError::CooperativeMissing)?;
        let expires_at_ms = now_ms.saturating_add(INVITATION_MS);
        Ok(Invitation::new(
            cooperative,
            hub_url.to_owned(),
            expires_at_ms,
            self.random()?,
            &self.device.signing,
        ))
    }

    /// Makes this device one of the invitation's cooperative. Its first exchange
    /// shows the invitation to the hub and brings the records.
    ///
    /// # Errors
    /// [`StoreError::JoinedElsewhere`]; what the disk says.
    pub fn join(&mut self, invitation: &Invitation) -> Result<CooperativeId> {
        let cooperative = invitation.cooperative();
        if self.read().cooperative()?.is_some_and(|own| own != cooperative) {
            return Err(StoreError::JoinedElsewhere);
        }
        let state = ExchangeState {
            hub_url: Some(invitation.hub_url.clone()).filter(|url| !url.is_empty()),
            invitation: Some(invitation.to_text()),
            ..self.exchange_state(cooperative)?
        };
        self.set_exchange_state(cooperative, &state)?;
        self.set_setting(crate::local::JOINED, &cooperative)?;
        Ok(cooperative)
    }
}
