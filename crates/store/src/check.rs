//! Is everything as it should be? Looks at every byte and changes nothing.

use punnet_domain::hex::hex;
use punnet_domain::log::{Entry, device_id, verify_head};
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use crate::devices::Counted;
use crate::frames::entry;
use crate::logs::{Log, State};
use crate::{Result, Store, StoreError, documents, packs, rebuild};

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// Entries in all logs.
    pub entries: u64,
    /// Documents.
    pub documents: u64,
    /// Whether lists and records are what the logs make of them.
    pub projections_ok: bool,
    /// Photos.
    pub blobs: u64,
    /// Entries that wait for changes they build on: not a fault, but to be shown.
    pub waiting: u64,
    /// Entries that are kept and don't count, because their device isn't let in, is
    /// revoked or wrote two chains: not a fault, but to be shown.
    pub quarantined: u64,
    /// Everything that isn't as it should be.
    pub problems: Vec<CheckProblem>,
}

/// Something that isn't as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckProblem {
    /// What, in a stable word.
    pub code: &'static str,
    /// Where.
    pub detail: String,
}

impl CheckReport {
    /// Whether nothing is amiss.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.problems.is_empty()
    }

    fn problem(&mut self, code: &'static str, detail: impl Into<String>) {
        self.problems.push(CheckProblem { code, detail: detail.into() });
    }
}

impl Store {
    /// Checks the file's pages, every chain, signature and change, that
    /// documents and lists are what the logs make of them, and every photo.
    ///
    /// # Errors
    /// When the store can't be read far enough to check it.
    pub fn check(&self) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let steps: [fn(&Self, &mut CheckReport) -> Result<()>; 6] = [
            |store, report| check_pages(&store.conn, report),
            Self::check_logs,
            |store, report| check_documents(&store.conn, report),
            Self::check_projections,
            |store, report| check_blobs(&store.conn, report),
            |store, report| check_forks(&store.conn, report),
        ];
        for step in steps {
            match step(self, &mut report) {
                // A damaged page is a finding, and after one SQLCipher may answer anything;
                // the rest is still looked at as far as it can be.
                Err(e) if matches!(e, StoreError::Damaged(_)) || !report.ok() => {
                    report.problem("store-damaged", e.to_string());
                }
                other => other?,
            }
        }
        Ok(report)
    }

    /// Reads back what is packed inside a transaction that is then dropped.
    fn check_logs(&self, report: &mut CheckReport) -> Result<()> {
        let sql = self.conn.unchecked_transaction()?;
        packs::thaw_all(&sql)?;
        check_logs(&sql, report)
    }

    /// Builds everything anew inside a transaction that is then dropped.
    fn check_projections(&self, report: &mut CheckReport) -> Result<()> {
        let sql = self.conn.unchecked_transaction()?;
        let before = rebuild::digest(&sql)?;
        rebuild::from_logs(&sql)?;
        report.projections_ok = rebuild::digest(&sql)? == before;
        if !report.projections_ok {
            report.problem("projections-differ", "the lists are not what the logs make of them");
        }
        Ok(())
    }
}

/// SQLCipher's page authentication and SQLite's own look at its structure.
fn check_pages(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    for pragma in [
        "main.cipher_integrity_check",
        "photos.cipher_integrity_check",
        "main.quick_check",
        "photos.quick_check",
    ] {
        let mut select = conn.prepare(&format!("PRAGMA {pragma}"))?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            if text != "ok" {
                report.problem("page-damaged", format!("{pragma}: {text}"));
            }
        }
    }
    Ok(())
}

fn check_logs(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let mut select = conn.prepare("SELECT * FROM log ORDER BY row")?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        check_log(conn, &Log::from_row(row)?, report)?;
    }
    Ok(())
}

/// Walks a chain from its beginning; it must end where it was last signed.
fn check_log(conn: &Connection, log: &Log, report: &mut CheckReport) -> Result<()> {
    let mut select = conn.prepare(include_str!("entries_with_seals.sql"))?;
    let mut rows = select.query((log.row, 0))?;
    let mut length = log.begins;
    let mut head = log.hash_at(conn, length)?.unwrap_or_default();
    let mut signed = length;
    while let Some(row) = rows.next()? {
        let at = format!("log {} position {length}", log.id);
        let entry = entry(row)?;
        head = entry.chain(&head, length);
        length += 1;
        if head != row.get::<_, [u8; 32]>("hash")? || length != row.get::<_, u64>("position")? + 1 {
            report.problem("chain-broken", &at);
        }
        if let Some(signature) = row.get("signature")? {
            signed = length;
            if verify_head(&log.owner, length, &head, &signature).is_err() {
                report.problem("signature-wrong", &at);
            }
        }
        check_entry(&entry, row.get("state")?, &at, report);
    }
    if (length, head, signed) != (log.length, log.head, log.length) {
        report.problem("log-end-wrong", format!("log {}", log.id));
    }
    let counted = Counted::of(conn, log)?;
    report.entries += counted.entries;
    report.quarantined += counted.quarantined;
    Ok(())
}

fn check_entry(entry: &Entry, state: i64, at: &str, report: &mut CheckReport) {
    if documents::parse_change(&entry.change, &entry.change_hash).is_err() {
        report.problem("change-damaged", at);
    }
    if state == State::Waiting as i64 {
        report.waiting += 1;
    } else if state == State::Refused as i64 {
        report.problem("entry-refused", at);
    }
}

/// Each document can be loaded and is the one the records were made from.
fn check_documents(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let mut select = conn.prepare(include_str!("documents_with_records.sql"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        report.documents += 1;
        let id = Uuid::from_bytes(row.get("record")?);
        let document = documents::load(conn, punnet_domain::id::RecordId(id))?;
        let heads = serde_json::Value::from(documents::heads(&document)).to_string();
        if row.get::<_, Option<String>>("heads")? != Some(heads) {
            report.problem("document-differs", id.to_string());
        }
    }
    Ok(())
}

fn check_blobs(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let mut select = conn.prepare("SELECT hash, bytes FROM photos.blob")?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        report.blobs += 1;
        let hash: [u8; 32] = row.get(0)?;
        if *blake3::hash(row.get_ref(1)?.as_bytes().unwrap_or_default()).as_bytes() != hash {
            report.problem("photo-damaged", hex(&hash));
        }
    }
    Ok(())
}

fn check_forks(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let mut select = conn.prepare(include_str!("forks.sql"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let device = device_id(&row.get("device_key")?);
        let log = Uuid::from_bytes(row.get("id")?);
        let (from, chains): (u64, u32) = (row.get("length")?, row.get("chains")?);
        let text = format!("device {device} log {log}: {chains} chains from {from}");
        report.problem("log-forked", text);
    }
    Ok(())
}
