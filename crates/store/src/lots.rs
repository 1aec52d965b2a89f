//! Lots as lists show them: one row a lot, made anew whenever one of the
//! records it is gathered from changes.

use std::collections::BTreeSet;

use punnet_domain::approval::Approval;
use punnet_domain::doubt::{Doubt, Judged, doubts};
use punnet_domain::id::{LotId, PersonId, RecordId};
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::{LotOrder, LotRow, LotStage};
use punnet_domain::order::Allocation;
use punnet_domain::person::Person;
use punnet_domain::produce::Produce;
use punnet_domain::record::Kind;
use punnet_domain::search;
use punnet_domain::standard::Class;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, TransactionBehavior, params_from_iter};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{Reader, Result, Store, StoreError, open};

/// An order as SQL says it.
fn in_order(order: LotOrder) -> &'static str {
    match order {
        LotOrder::Newest => "received_at_ms DESC, id DESC",
        LotOrder::Oldest => "received_at_ms, id",
        // One blank more is one doubt more.
        LotOrder::Doubtful => {
            "doubts = '', length(doubts) - length(replace(doubts, ' ', '')) DESC, received_at_ms, id"
        }
    }
}

/// Which lots are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LotQuery {
    /// Only this member's.
    pub member: Option<PersonId>,
    /// Only those that have come so far.
    pub stage: Option<LotStage>,
    /// Only this produce.
    pub produce: Option<Produce>,
    /// Only those with this class proposed.
    pub proposed: Option<Class>,
    /// Only those received before, UTC ms.
    pub before_ms: Option<i64>,
    /// In which order.
    pub order: LotOrder,
    /// Only those whose member name, code, number or produce holds each of these words; the
    /// member's name is found without accents and by pinyin too ([`search::keys`]).
    pub text: Option<String>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// At most so many.
    pub limit: u32,
}

/// A page of lots.
#[derive(Debug, Clone, PartialEq)]
pub struct LotPage {
    /// The lots in the order asked for.
    pub lots: Vec<LotRow>,
    /// Where the next page begins; nothing on the last one.
    pub next: Option<String>,
}

impl Reader<'_> {
    /// A page of lots.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn lots(&self, query: &LotQuery) -> Result<LotPage> {
        let (mut conditions, mut values) = conditions(query);
        for word in query.text.as_deref().unwrap_or_default().split_whitespace() {
            conditions.push(self.found_by(word, &mut values)?);
        }
        let one_more = u64::from(query.limit) + 1;
        values.push(Sql::Integer(i64::try_from(one_more).unwrap_or(i64::MAX)));
        let sql = format!(
            "SELECT * FROM lot WHERE {} ORDER BY {} LIMIT ?",
            if conditions.is_empty() { "TRUE".to_owned() } else { conditions.join(" AND ") },
            in_order(query.order)
        );
        let mut select = self.conn.prepare_cached(&sql)?;
        let mut rows = select.query(params_from_iter(values))?;
        let mut lots = Vec::new();
        while let Some(row) = rows.next()? {
            lots.push(lot_row(row)?);
        }
        let more = lots.len() > query.limit as usize;
        lots.truncate(query.limit as usize);
        let next = lots.last().filter(|_| more && query.order != LotOrder::Doubtful).map(cursor);
        Ok(LotPage { lots, next })
    }

    /// The condition that a lot holds a word, as it was typed or folded, or that its
    /// member's name is found by it. Members are few, so they are asked one by one.
    fn found_by(&self, word: &str, values: &mut Vec<Sql>) -> Result<String> {
        let folded = search::fold(word);
        let texts = BTreeSet::from([word, &folded]);
        let people = self.all::<Person>()?;
        let members: Vec<&Person> =
            people.iter().filter(|p| search::finds(&search::keys(&p.name), &folded)).collect();
        let common = self.is_common(&texts, &members)?;
        let mut ways = Vec::new();
        for text in texts {
            let (condition, value) = if common { contains(text) } else { holds_word(text) };
            ways.push(condition.to_owned());
            values.push(Sql::Text(value));
        }
        if !members.is_empty() {
            ways.push(format!("member IN ({})", vec!["?"; members.len()].join(", ")));
            values.extend(members.iter().map(|p| Sql::Blob(p.id.0.as_bytes().to_vec())));
        }
        Ok(format!("({})", ways.join(" OR ")))
    }

    /// Whether very many lots are found: then a page is filled soonest by looking through
    /// them in their order, else by gathering those that the indexes name.
    fn is_common(&self, texts: &BTreeSet<&str>, members: &[&Person]) -> Result<bool> {
        let mut left = COMMON;
        let mut less = |sql: &str, value: &dyn ToSql| -> Result<bool> {
            let found: u32 = self.conn.prepare_cached(sql)?.query_row((value, left), |row| row.get(0))?;
            left -= found;
            Ok(left == 0)
        };
        for text in texts.iter().filter(|text| text.chars().count() >= INDEXED_CHARS) {
            let sql = "SELECT count(*) FROM (SELECT 1 FROM lot_text WHERE lot_text MATCH ?1 LIMIT ?2)";
            if less(sql, &phrase(text))? {
                return Ok(true);
            }
        }
        for member in members {
            let sql = "SELECT count(*) FROM (SELECT 1 FROM lot WHERE member = ?1 LIMIT ?2)";
            if less(sql, member.id.0.as_bytes())? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A lot as lists show it.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn lot_row(&self, id: LotId) -> Result<Option<LotRow>> {
        let mut select = self.conn.prepare_cached("SELECT * FROM lot WHERE id = ?1")?;
        let mut rows = select.query([id.0.as_bytes()])?;
        rows.next()?.map(lot_row).transpose()
    }

    /// How many lots are at a stage.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn count_lots(&self, stage: LotStage) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached("SELECT count(*) FROM lot WHERE stage = ?1")?
            .query_row([stage.code()], |row| row.get(0))?)
    }
}

/// Where a page ends: when its last lot was received, and which lot that was.
fn cursor(row: &LotRow) -> String {
    format!("{}.{}", row.received_at_ms, row.id.0.simple())
}

/// The conditions of a query with their values. A cursor that isn't one of ours
/// begins at the beginning.
fn conditions(query: &LotQuery) -> (Vec<String>, Vec<Sql>) {
    let mut conditions = Vec::new();
    let mut values = Vec::new();
    if let Some(member) = query.member {
        conditions.push("member = ?".to_owned());
        values.push(Sql::Blob(member.0.as_bytes().to_vec()));
    }
    if let Some(stage) = query.stage {
        conditions.push("stage = ?".to_owned());
        values.push(Sql::Text(stage.code().to_owned()));
    }
    if let Some(produce) = query.produce {
        conditions.push("produce = ?".to_owned());
        values.push(Sql::Text(produce.code().to_owned()));
    }
    if let Some(proposed) = query.proposed.and_then(|class| word_of(&class)) {
        conditions.push("proposed = ?".to_owned());
        values.push(Sql::Text(proposed));
    }
    if let Some(before_ms) = query.before_ms {
        conditions.push("received_at_ms < ?".to_owned());
        values.push(Sql::Integer(before_ms));
    }
    if let Some((at_ms, id)) = query.after.as_deref().and_then(parse_cursor) {
        let beyond = if query.order == LotOrder::Oldest { ">" } else { "<" };
        conditions.push(format!("(received_at_ms, id) {beyond} (?, ?)"));
        values.push(Sql::Integer(at_ms));
        values.push(Sql::Blob(id.as_bytes().to_vec()));
    }
    (conditions, values)
}

fn parse_cursor(text: &str) -> Option<(i64, Uuid)> {
    let (at_ms, id) = text.split_once('.')?;
    Some((at_ms.parse().ok()?, Uuid::try_parse(id).ok()?))
}

/// The trigram index knows words of three characters or more; a Chinese name
/// often has two, so shorter words are looked for row by row.
const INDEXED_CHARS: usize = 3;

/// So many lots are found by a word: it is a common one.
const COMMON: u32 = 1_000;

fn holds_word(word: &str) -> (&'static str, String) {
    if word.chars().count() < INDEXED_CHARS {
        return contains(word);
    }
    ("row IN (SELECT rowid FROM lot_text WHERE lot_text MATCH ?)", phrase(word))
}

/// A word as the trigram index is asked for it.
fn phrase(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

fn contains(word: &str) -> (&'static str, String) {
    let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    ("search LIKE ? ESCAPE '\\'", format!("%{escaped}%"))
}

pub(crate) fn lot_row(row: &Row<'_>) -> Result<LotRow> {
    let class =
        |name: &str| -> Result<Option<Class>> { row.get::<_, Option<String>>(name)?.map(word).transpose() };
    Ok(LotRow {
        id: uuid(row, "id")?.into(),
        number: row.get("number")?,
        code: row.get("code")?,
        member: uuid(row, "member")?.into(),
        member_name: row.get("member_name")?,
        member_number: row.get("member_number")?,
        member_face: row.get("member_face")?,
        produce: word(row.get("produce")?)?,
        weight_g: row.get("weight_g")?,
        harvested: word(row.get("harvested")?)?,
        received_at_ms: row.get("received_at_ms")?,
        holder: uuid(row, "holder")?.into(),
        photo: row.get("photo")?,
        stage: word(row.get("stage")?)?,
        proposed: class("proposed")?,
        class: class("class")?,
        promised_g: row.get("promised_g")?,
        standard: row.get("standard")?,
        doubts: row.get::<_, String>("doubts")?.split(' ').filter_map(Doubt::from_code).collect(),
        graded_at_ms: row.get("graded_at_ms")?,
        approved_at_ms: row.get("approved_at_ms")?,
    })
}

fn uuid(row: &Row<'_>, name: &str) -> Result<Uuid> {
    Ok(Uuid::from_bytes(row.get(name)?))
}

/// A value that is one word in JSON.
pub(crate) fn word<T: serde::de::DeserializeOwned>(text: String) -> Result<T> {
    serde_json::from_value(Value::String(text)).map_err(|e| StoreError::unreadable("lot row", e))
}

pub(crate) fn word_of(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned))
}

/// Brings the rows up to date that a changed record is part of.
pub(crate) fn follow(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    json: &Map<String, Value>,
) -> Result<()> {
    match kind {
        Kind::Lot => renew(conn, record.0.into()),
        Kind::Inspection | Kind::Approval | Kind::Allocation => {
            let lot = json.get("lot").and_then(Value::as_str).and_then(|t| Uuid::try_parse(t).ok());
            lot.map_or(Ok(()), |lot| renew(conn, lot.into()))
        }
        Kind::Person => rename(conn, record.0.into()),
        _ => Ok(()),
    }
}

/// Makes a lot's row anew. A lot that isn't here or can't be read has none.
fn renew(conn: &Connection, id: LotId) -> Result<()> {
    let reader = Reader { conn };
    match reader.get::<Lot>(id) {
        Ok(Some(lot)) => write(conn, &gather(&reader, &lot)?),
        Ok(None) | Err(StoreError::RecordUnreadable { .. }) => {
            conn.prepare_cached("DELETE FROM lot WHERE id = ?1")?.execute([id.0.as_bytes()])?;
            Ok(())
        }
        Err(e) => Err(e),
    }
}

fn gather(reader: &Reader<'_>, lot: &Lot) -> Result<LotRow> {
    let approvals = reader.linked::<Approval>(lot.id)?;
    let holding = holding(reader, lot.id, &approvals)?;
    // An approval that was taken back didn't end because the lot changed.
    let changed = holding.is_none() && approvals.iter().any(|a| a.withdrawn_at_ms.is_none());
    let class = holding.map(|a| a.class);
    let judged = judged(reader, lot)?;
    let member = readable(reader.get::<Person>(lot.member))?;
    let promised = reader.linked::<Allocation>(lot.id)?;
    Ok(LotRow {
        id: lot.id,
        number: lot.number,
        code: lot.code.clone(),
        member: lot.member,
        member_number: member.as_ref().map_or(0, |m| m.number),
        member_face: member.as_ref().map_or(0, |m| m.face),
        member_name: member.map_or_else(String::new, |m| m.name),
        produce: lot.produce,
        weight_g: lot.weight_g,
        harvested: lot.harvested.clone(),
        received_at_ms: lot.received_at_ms,
        holder: lot.holder,
        photo: lot.photos.iter().max_by_key(|(hash, at_ms)| (**at_ms, *hash)).map(|(hash, _)| hash.clone()),
        stage: LotStage::of(lot, class.is_some()),
        proposed: judged.as_ref().map(|j| j.proposal.class),
        class,
        promised_g: promised.iter().filter(|a| a.released_at_ms.is_none()).map(|a| a.weight_g).sum(),
        standard: judged.as_ref().map(|j| format!("{} {}", j.proposal.standard, j.proposal.edition)),
        doubts: judged.as_ref().map(|j| doubts(j, changed)).unwrap_or_default(),
        graded_at_ms: judged.as_ref().map(|j| j.at_ms),
        approved_at_ms: holding.map(|a| a.at_ms),
    })
}

/// The newest approval that speaks of the lot as it is now.
fn holding<'a>(reader: &Reader<'_>, lot: LotId, approvals: &'a [Approval]) -> Result<Option<&'a Approval>> {
    let heads = reader.heads(lot)?;
    Ok(approvals.iter().filter(|a| a.holds(&heads)).max_by_key(|a| (a.at_ms, a.id)))
}

/// What is known of the kept inspection. Most of one is outlines, which aren't read.
fn judged(reader: &Reader<'_>, lot: &Lot) -> Result<Option<Judged>> {
    let Some(inspection) = lot.inspection else { return Ok(None) };
    let found: Option<String> = reader
        .conn
        .prepare_cached("SELECT json FROM record WHERE kind = 'inspection' AND id = ?1")?
        .query_row([inspection.0.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
}

impl Store {
    /// Makes every lot's row anew where a new program knows more of lots than the one that
    /// wrote the rows.
    pub(crate) fn renew_lots_once(&mut self) -> Result<()> {
        if open::meta::<Vec<u8>>(&self.conn, "lots_anew")?.is_none() {
            return Ok(());
        }
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut select = sql.prepare("SELECT id FROM record WHERE kind = 'lot'")?;
        let ids = select.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
        drop(select);
        ids.into_iter().try_for_each(|id| renew(&sql, Uuid::from_bytes(id).into()))?;
        sql.execute("DELETE FROM meta WHERE name = 'lots_anew'", [])?;
        Ok(sql.commit()?)
    }
}

/// What can't be read is as if it hadn't arrived.
fn readable<T>(found: Result<Option<T>>) -> Result<Option<T>> {
    match found {
        Err(StoreError::RecordUnreadable { .. }) => Ok(None),
        other => other,
    }
}

fn write(conn: &Connection, row: &LotRow) -> Result<()> {
    conn.prepare_cached(include_str!("lot_write.sql"))?.execute(rusqlite::named_params! {
        ":id": row.id.0.as_bytes(),
        ":number": row.number,
        ":code": row.code,
        ":member": row.member.0.as_bytes(),
        ":member_name": row.member_name,
        ":member_number": row.member_number,
        ":member_face": row.member_face,
        ":produce": row.produce.code(),
        ":weight_g": row.weight_g,
        ":harvested": row.harvested.to_string(),
        ":received_at_ms": row.received_at_ms,
        ":holder": row.holder.0.as_bytes(),
        ":photo": row.photo,
        ":stage": row.stage.code(),
        ":proposed": row.proposed.and_then(|c| word_of(&c)),
        ":class": row.class.and_then(|c| word_of(&c)),
        ":promised_g": row.promised_g,
        ":standard": row.standard,
        ":doubts": row.doubts.iter().map(|d| d.code()).collect::<Vec<_>>().join(" "),
        ":graded_at_ms": row.graded_at_ms,
        ":approved_at_ms": row.approved_at_ms,
    })?;
    Ok(())
}

/// A member's lots show the member's name, number and face.
fn rename(conn: &Connection, member: PersonId) -> Result<()> {
    let person = readable(Reader { conn }.get::<Person>(member))?;
    let (name, number, face) = person.map_or_else(Default::default, |p| (p.name, p.number, p.face));
    conn.prepare_cached(include_str!("lot_rename.sql"))?.execute((
        member.0.as_bytes(),
        name,
        number,
        face,
    ))?;
    Ok(())
}
