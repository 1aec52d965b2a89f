//! The one write function.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use punnet_domain::id::{CommandId, CooperativeId, PersonId, RecordId, following};
use punnet_domain::log::Entry;
use punnet_domain::mutants::{Mutant, another, planted};
use punnet_domain::record::{Kind, Record, Stream};
use punnet_domain::touched::Touched;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::logs::{Log, State};
use crate::open::Device;
use crate::{Reader, Result, Store, StoreError, checkpoint, documents, project, standing};

/// What is asked to be done, by whom. Repeating it changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// Made by the caller.
    pub id: CommandId,
    /// Hash of what is asked and by whom; the same id with another one is refused.
    pub body_hash: [u8; 32],
    /// Who is signed in.
    pub by: Option<PersonId>,
    /// Whose records; nothing only for the command that founds a cooperative.
    pub cooperative: Option<CooperativeId>,
    /// When, UTC ms.
    pub now_ms: i64,
}

/// What a command came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// What the command returned, now or the first time.
    pub value: T,
    /// The records it changed; none when it was repeated.
    pub touched: Vec<Touched>,
    /// Whether it had been done before.
    pub repeated: bool,
}

/// A write under way. Looks like a [`Reader`] that sees what was already written.
pub struct Tx<'a> {
    reader: Reader<'a>,
    device: &'a Device,
    command: &'a Command,
    cooperative: Option<CooperativeId>,
    logs: BTreeMap<Stream, Log>,
    touched: BTreeSet<Touched>,
    /// How many ids were made.
    ids: u32,
    /// A record was perhaps half written: the command can't be kept.
    broken: bool,
}

impl Store {
    /// Does a command in one transaction: all of it is on disk when this
    /// returns, or nothing of it is.
    ///
    /// # Errors
    /// Whatever `f` refuses; [`StoreError::CommandReused`]; what the disk says.
    pub fn write<T, E>(
        &mut self,
        command: &Command,
        f: impl FnOnce(&mut Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E>
    where
        T: Serialize + DeserializeOwned,
        E: From<StoreError>,
    {
        let settled = self.settle()?;
        self.unsettled.settled.add(settled);
        let sql =
            self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        if let Some(value) = done_before(&sql, command)? {
            return Ok(Written { value, touched: Vec::new(), repeated: true });
        }
        let mut tx = Tx {
            reader: Reader { conn: &sql },
            device: &self.device,
            command,
            cooperative: command.cooperative,
            logs: BTreeMap::new(),
            touched: BTreeSet::new(),
            ids: 0,
            broken: false,
        };
        let value = f(&mut tx)?;
        let touched = tx.finish(&value)?;
        sql.commit().map_err(StoreError::from)?;
        Ok(Written { value, touched, repeated: false })
    }
}

/// What the command returned when it was done before.
fn done_before<T: DeserializeOwned>(conn: &Connection, command: &Command) -> Result<Option<T>> {
    let found: Option<([u8; 32], String)> = conn
        .prepare_cached("SELECT body_hash, value FROM command WHERE id = ?1")?
        .query_row([command.id.0.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        None => Ok(None),
        Some((hash, _)) if hash != command.body_hash => Err(StoreError::CommandReused),
        Some((_, value)) => {
            serde_json::from_str(&value).map(Some).map_err(|e| StoreError::unreadable("command", e))
        }
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Tx<'_> {
    /// Says whose records the rest of the founding command writes.
    ///
    /// # Errors
    /// [`StoreError::JoinedElsewhere`] when the command is another cooperative's.
    pub fn set_cooperative(&mut self, cooperative: CooperativeId) -> Result<()> {
        if self.cooperative.is_some_and(|other| other != cooperative) {
            return Err(StoreError::JoinedElsewhere);
        }
        self.cooperative = Some(cooperative);
        Ok(())
    }

    /// Writes a record: makes it, or edits what differs. No difference, no entry.
    ///
    /// # Errors
    /// [`StoreError::CooperativeMissing`]; what the disk says.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<()> {
        let done = self.try_put(record);
        self.broken |= done.is_err();
        done
    }

    fn try_put<R: Record>(&mut self, record: &R) -> Result<()> {
        let id = record.record_id();
        if checkpoint::is_previewed(self.conn, id)? {
            return Err(StoreError::HistoryMissing);
        }
        let new = object_of(record)?;
        let old = self.known::<R>(id)?;
        let mut document = documents::load(self.conn, id)?;
        let log = self.log(R::KIND.stream())?;
        let actor = *log.id.as_bytes();
        let Some(change) = documents::edit(&mut document, &actor, &old, &new)? else { return Ok(()) };
        let entry = Entry {
            kind: R::KIND,
            record: id,
            change: change.raw_bytes().to_vec(),
            change_hash: change.hash().0,
            at_ms: self.command.now_ms,
            by: self.command.by,
        };
        let (conn, device) = (self.conn, self.device);
        let log = self.log(R::KIND.stream())?;
        log.append(conn, &entry, State::Applied)?;
        log.sign_when_long(conn, device)?;
        documents::save(conn, R::KIND, id, &document)?;
        project::project(conn, R::KIND, id, &document)?;
        self.touched.insert(Touched { kind: R::KIND, id });
        Ok(())
    }

    /// A new record's id. It follows from the command's, so a store brought back
    /// from a backup, which no longer knows that it did the command, still doesn't
    /// make its records a second time once they have come back from elsewhere.
    ///
    /// # Errors
    /// [`StoreError::CommandDoneElsewhere`]; what the disk says.
    pub fn new_id<T: From<Uuid> + Into<RecordId> + Copy>(&mut self) -> Result<T> {
        self.ids += 1;
        let again = if planted(Mutant::CommandMakesNewIds) { another() } else { 0 };
        let id: T = following(self.command.id.0, &(u64::from(self.ids) + 1000 * again).to_string());
        let made = "SELECT EXISTS (SELECT 1 FROM entry WHERE record = ?1)
            OR EXISTS (SELECT 1 FROM packed WHERE record = ?1)
            OR EXISTS (SELECT 1 FROM preview WHERE record = ?1)";
        let made: bool =
            self.conn.prepare_cached(made)?.query_row([id.into().0.as_bytes()], |row| row.get(0))?;
        if made { Err(StoreError::CommandDoneElsewhere) } else { Ok(id) }
    }

    /// This device's next number for a kind of record, from 1.
    ///
    /// # Errors
    /// [`StoreError::CooperativeMissing`]; what the disk says.
    pub fn next_number(&mut self, kind: Kind) -> Result<u32> {
        let cooperative = self.cooperative.ok_or(StoreError::CooperativeMissing)?;
        Ok(self
            .conn
            .prepare_cached(include_str!("next_number.sql"))?
            .query_row((cooperative.0.as_bytes(), kind.code()), |row| row.get(0))?)
    }

    /// What this program knows of the record as it stands. What a newer program
    /// added isn't in it, so it isn't taken for deleted.
    fn known<R: Record>(&self, id: RecordId) -> Result<Map<String, Value>> {
        let Some(stored) = self.json(R::KIND, id)? else { return Ok(Map::new()) };
        match serde_json::from_value::<R>(stored.clone()) {
            Ok(record) => object_of(&record),
            Err(_) => object(R::KIND, stored),
        }
    }

    fn log(&mut self, stream: Stream) -> Result<&mut Log> {
        let cooperative = self.cooperative.ok_or(StoreError::CooperativeMissing)?;
        match self.logs.entry(stream) {
            std::collections::btree_map::Entry::Occupied(open) => Ok(open.into_mut()),
            std::collections::btree_map::Entry::Vacant(free) => {
                Ok(free.insert(Log::open(self.reader.conn, self.device.owner(cooperative, stream))?))
            }
        }
    }

    /// Signs the logs and remembers the command with its answer.
    fn finish(mut self, value: &impl Serialize) -> Result<Vec<Touched>> {
        let conn = self.reader.conn;
        if self.broken {
            return Err(StoreError::HalfWritten);
        }
        let written = self.logs.values_mut().filter(|log| log.unsigned_bytes > 0);
        written.into_iter().try_for_each(|log| log.sign(conn, self.device))?;
        if self.touched.iter().any(|touched| standing::speaks_of_devices(touched.kind)) {
            let cooperative = self.cooperative.ok_or(StoreError::CooperativeMissing)?;
            let own_key = self.device.signing.verifying_key().to_bytes();
            self.touched.extend(standing::judge(conn, cooperative, &own_key)?.touched);
        }
        let value = serde_json::to_string(value).map_err(|e| StoreError::unreadable("command", e))?;
        conn.prepare_cached("INSERT INTO command (id, body_hash, value, at_ms) VALUES (?1, ?2, ?3, ?4)")?
            .execute((self.command.id.0.as_bytes(), self.command.body_hash, value, self.command.now_ms))?;
        Ok(self.touched.into_iter().collect())
    }
}

fn object_of<R: Record>(record: &R) -> Result<Map<String, Value>> {
    let value = serde_json::to_value(record).map_err(|e| StoreError::unreadable(R::KIND.code(), e))?;
    object(R::KIND, value)
}

fn object(kind: Kind, value: Value) -> Result<Map<String, Value>> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(StoreError::unreadable(kind.code(), "not an object")),
    }
}
