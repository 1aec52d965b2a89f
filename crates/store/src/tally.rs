//! What was done in a time, added up by the tables' indexes: no lot is read one by one.

use punnet_domain::agreement::Decided;
use punnet_domain::approval::Approval;
use punnet_domain::consignment::Consignment;
use punnet_domain::ledger::{Account, LedgerEntry};
use punnet_domain::lot_row::LotRow;
use punnet_domain::money::Money;
use punnet_domain::order::Allocation;
use punnet_domain::record::Record;
use punnet_domain::tally::{Amount, Paid, Periods, Step, Taken};
use rusqlite::Row;
use uuid::Uuid;

use crate::lots::{lot_row, word, word_of};
use crate::{Reader, Result, StoreError};

/// Lots that wait for a leader now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WaitingLots {
    /// How many, and their weight.
    pub amount: Amount,
    /// When the one that waits longest was received, UTC ms.
    pub oldest_ms: Option<i64>,
}

impl Reader<'_> {
    /// Lots by step, period, member and produce.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn taken(&self, periods: Periods<'_>) -> Result<Vec<Taken>> {
        let mut all = Vec::new();
        for (period, within) in periods.each().enumerate() {
            for (step, sql) in STEPS {
                self.lots_taken(period, step, sql, within, &mut all)?;
            }
        }
        all.extend(self.shipped(periods)?);
        Ok(all)
    }

    fn lots_taken(
        &self,
        period: usize,
        step: Step,
        sql: &str,
        within: (i64, i64),
        all: &mut Vec<Taken>,
    ) -> Result<()> {
        let mut select = self.conn.prepare_cached(sql)?;
        let mut rows = select.query(within)?;
        while let Some(row) = rows.next()? {
            all.push(Taken {
                period,
                step,
                produce: word(row.get(0)?)?,
                member: Uuid::from_bytes(row.get(1)?).into(),
                amount: Amount { lots: row.get(2)?, weight_g: row.get(3)? },
            });
        }
        Ok(())
    }

    /// What was handed to carriers: each promise of a lot that left.
    fn shipped(&self, periods: Periods<'_>) -> Result<Vec<Taken>> {
        let mut all = Vec::new();
        for consignment in self.within::<Consignment>(DISPATCHED, periods)? {
            let left = consignment.dispatched_at_ms.and_then(|at| periods.of(at));
            let Some(period) = left else { continue };
            for part in self.linked::<Allocation>(consignment.order)? {
                let Some(lot) = self.lot_row(part.lot)?.filter(|_| part.released_at_ms.is_none()) else {
                    continue;
                };
                let (member, produce) = (lot.member, lot.produce);
                let amount = Amount { lots: 1, weight_g: part.weight_g };
                all.push(Taken { period, step: Step::Shipped, member, produce, amount });
            }
        }
        Ok(all)
    }

    /// Members' shares by period.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn paid(&self, periods: Periods<'_>) -> Result<Vec<Paid>> {
        let mut all = Vec::new();
        for entry in self.within::<LedgerEntry>(BOOKED, periods)? {
            let Some(period) = periods.of(entry.at_ms) else { continue };
            for posting in &entry.postings {
                let Account::Member { member } = posting.account else { continue };
                let currency = entry.currency.clone();
                let amount = Money { amount_minor: posting.amount_minor, currency };
                all.push(Paid { period, member, amount });
            }
        }
        Ok(all)
    }

    /// Lots that wait for a leader now.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn waiting_lots(&self) -> Result<WaitingLots> {
        let sql = "SELECT count(*), coalesce(sum(weight_g), 0), min(received_at_ms) FROM lot
            WHERE stage = 'waiting'";
        let read = |row: &Row<'_>| {
            let amount = Amount { lots: row.get(0)?, weight_g: row.get(1)? };
            Ok(WaitingLots { amount, oldest_ms: row.get(2)? })
        };
        Ok(self.conn.prepare_cached(sql)?.query_row([], read)?)
    }

    /// Lots that wait without doubts, are of the same produce and have the same class
    /// proposed under the same standard as this one; the oldest first, itself among them.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn lots_alike(&self, like: &LotRow, limit: usize) -> Result<Vec<LotRow>> {
        let proposed = like.proposed.and_then(|class| word_of(&class));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut select = self.conn.prepare_cached(include_str!("alike_lots.sql"))?;
        let mut rows = select.query((like.produce.code(), proposed, &like.standard, limit))?;
        let mut lots = Vec::new();
        while let Some(row) = rows.next()? {
            lots.push(lot_row(row)?);
        }
        Ok(lots)
    }

    /// Each decision of a leader that wasn't taken back, in a time, UTC ms, from the first moment to before the last.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn decisions(&self, (from_ms, to_ms): (i64, i64)) -> Result<Vec<Decided>> {
        let mut select = self.conn.prepare_cached(include_str!("decisions.sql"))?;
        let mut rows = select.query((from_ms, to_ms))?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            // What can't be read is as if it hadn't arrived.
            let Ok(approval) = serde_json::from_str::<Approval>(&text) else { continue };
            if approval.withdrawn_at_ms.is_some() {
                continue;
            }
            all.push(Decided {
                approval: approval.id,
                inspection: approval.inspection,
                produce: word(row.get(1)?)?,
                at_ms: approval.at_ms,
                proposed: approval.proposed,
                class: approval.class,
                reason: approval.reason,
                seen: approval.together.is_none_or(|t| t.this_one),
            });
        }
        Ok(all)
    }

    /// Records whose moment is within the periods, by an index made for it.
    fn within<R: Record>(&self, sql: &str, periods: Periods<'_>) -> Result<Vec<R>> {
        let mut select = self.conn.prepare_cached(sql)?;
        let texts = select.query_map(periods.whole(), |row| row.get::<_, String>(0))?;
        let mut records = Vec::new();
        for text in texts {
            match serde_json::from_str(&text?) {
                Ok(record) => records.push(record),
                Err(e) => tracing::warn!("left out of a sum: {}", StoreError::unreadable(R::KIND.code(), e)),
            }
        }
        Ok(records)
    }
}

/// The steps a lot's row knows of. Each reads one index alone.
const STEPS: [(Step, &str); 3] = [
    (
        Step::Received,
        "SELECT produce, member, count(*), sum(weight_g) FROM lot
        WHERE stage <> 'withdrawn' AND received_at_ms >= ?1 AND received_at_ms < ?2 GROUP BY produce, member",
    ),
    (
        Step::Graded,
        "SELECT produce, member, count(*), sum(weight_g) FROM lot
        WHERE stage <> 'withdrawn' AND graded_at_ms >= ?1 AND graded_at_ms < ?2 GROUP BY produce, member",
    ),
    (
        Step::Approved,
        "SELECT produce, member, count(*), sum(weight_g) FROM lot
        WHERE stage <> 'withdrawn' AND approved_at_ms >= ?1 AND approved_at_ms < ?2 GROUP BY produce, member",
    ),
];
// Without figures of its own the database would rather read all records of a kind.
const DISPATCHED: &str = "SELECT json FROM record INDEXED BY record_dispatched WHERE kind = 'consignment'
    AND json_extract(json, '$.dispatched_at_ms') >= ?1 AND json_extract(json, '$.dispatched_at_ms') < ?2";
const BOOKED: &str = "SELECT json FROM record INDEXED BY record_booked WHERE kind = 'ledger_entry'
    AND json_extract(json, '$.at_ms') >= ?1 AND json_extract(json, '$.at_ms') < ?2";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use punnet_domain::lot::Lot;

    use super::*;
    use crate::Store;

    /// How the database would answer a question.
    fn plan(store: &Store, sql: &str) -> String {
        let mut select = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let count = select.parameter_count();
        let none = vec![rusqlite::types::Value::Integer(0); count];
        let lines =
            select.query_map(rusqlite::params_from_iter(none), |row| row.get::<_, String>(3)).unwrap();
        lines.collect::<rusqlite::Result<Vec<_>>>().unwrap().join("\n")
    }

    #[test]
    fn rows_of_an_older_program_are_made_anew_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.db");
        let mut store = Store::create(&path, &mut |b| b.fill(7), 1).unwrap();
        let [cooperative, lot, inspection] = [1, 2, 3].map(Uuid::from_u128);
        let of_lot: Lot = serde_json::from_value(serde_json::json!({
            "id": lot, "cooperative": cooperative, "number": 1, "code": "A-1", "holder": cooperative,
            "member": cooperative, "produce": "apple", "weight_g": 5, "harvested": "2026-05-12",
            "weight_entered": {"value": "1", "unit": "kg"}, "place": cooperative,
            "received_at_ms": 1, "received_by": cooperative, "inspection": inspection,
        }))
        .unwrap();
        let command = crate::Command {
            id: Uuid::from_u128(9).into(),
            body_hash: [0; 32],
            by: None,
            cooperative: Some(cooperative.into()),
            now_ms: 1,
        };
        store.write(&command, |tx| tx.put(&of_lot)).unwrap();
        let row = |store: &Store| store.read().lot_row(lot.into()).unwrap().unwrap();
        assert_eq!((row(&store).graded_at_ms, row(&store).doubts), (None, Vec::new()));
        // As an older program left it: the inspection is there, and its row says nothing of it.
        let json = serde_json::json!({
            "measurement": {"pieces": [], "warnings": []}, "at_ms": 5,
            "proposal": {"standard": "s", "edition": "1", "class": "i", "pieces": [], "rules": [], "questions": []},
        });
        let sql = "INSERT INTO record (kind, id, heads, json) VALUES ('inspection', ?1, '[]', ?2)";
        store.conn.execute(sql, (inspection.as_bytes(), json.to_string())).unwrap();
        store.conn.execute("INSERT INTO meta (name, value) VALUES ('lots_anew', x'01')", []).unwrap();
        drop(store);
        let store = Store::open(&path).unwrap();
        let now = row(&store);
        assert_eq!((now.graded_at_ms, now.doubts), (Some(5), vec![punnet_domain::doubt::Doubt::FewPieces]));
        assert_eq!(now.standard.as_deref(), Some("s 1"));
        let left: i64 = store
            .conn
            .query_row("SELECT count(*) FROM meta WHERE name = 'lots_anew'", [], |r| r.get(0))
            .unwrap();
        assert_eq!(left, 0);
    }

    #[test]
    fn a_day_is_added_up_by_indexes_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("kiosk.db"), &mut |b| b.fill(7), 1).unwrap();
        for ((_, sql), index) in STEPS.iter().zip(["lot_received", "lot_graded", "lot_approved"]) {
            let plan = plan(&store, sql);
            assert!(plan.contains(&format!("COVERING INDEX {index}")), "{plan}");
        }
        for (sql, index) in [
            (DISPATCHED, "record_dispatched"),
            (BOOKED, "record_booked"),
            (include_str!("decisions.sql"), "record_decided"),
            (include_str!("alike_lots.sql"), "lot_alike"),
        ] {
            let plan = plan(&store, sql);
            assert!(plan.contains(index) && !plan.contains("SCAN"), "{plan}");
        }
    }
}
