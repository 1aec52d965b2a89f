//! Version 1, reading: columns into entries. Whatever is read may be anything:
//! no count or size is believed before as many bytes were there for it.

use uuid::Uuid;

use super::bytes::Reader;
use super::chunk::{self, Shape, Value};
use super::rebuild::{Parts, Rebuilding};
use super::{ColumnsError, ENTRIES_MAX, FRAME_MAX_BYTES, MILLIS, Past, Result, born_at, text, wrong};
use crate::id::{PersonId, RecordId};
use crate::log::{Entry, Frame, LogOwner};
use crate::record::Kind;

/// What is read of an entry before its change is put together.
struct Row {
    kind: Kind,
    record: RecordId,
    /// Whether the log changes the record for the first time.
    new: bool,
    at_ms: i64,
    by: Option<PersonId>,
    /// The place of its shape; nothing for a change that is there as it is.
    shape: Option<usize>,
}

/// The two runs of bytes a frame is read from.
struct Columns<'b> {
    numbers: Reader<'b>,
    /// Ids and hashes.
    apart: Reader<'b>,
    /// So many bytes may still be unpacked: few must not stand for very many.
    left: u64,
}

/// The frame after its version.
pub(super) fn decode(bytes: &[u8], owner: &LogOwner, past: &mut dyn Past) -> Result<Frame> {
    let mut numbers = Reader::new(bytes);
    let (start, previous, signature) = (numbers.unsigned()?, numbers.array()?, numbers.array()?);
    let count = numbers.count(ENTRIES_MAX)?;
    let apart = Reader::new(numbers.sized()?);
    let mut columns = Columns { numbers, apart, left: FRAME_MAX_BYTES as u64 };
    let kinds = columns.dictionary(read_kind)?;
    let people = columns.dictionary(|r| Ok(PersonId(Uuid::from_bytes(r.array()?))))?;
    let shapes = columns.dictionary(read_shape)?;
    let rows = columns.rows(start, count, &Lists { kinds, people, shapes: shapes.len() as u64 }, past)?;
    let changes = columns.changes(&rows, &shapes)?;
    let rebuilding = Rebuilding::new(*owner.log_id().as_bytes(), past);
    let entries = columns.entries(rows, shapes, changes, rebuilding)?;
    if columns.numbers.is_empty() && columns.apart.is_empty() {
        Ok(Frame { owner: owner.clone(), start, previous, entries, signature })
    } else {
        Err(wrong("more than a frame"))
    }
}

fn read_kind(r: &mut Reader<'_>) -> Result<Kind> {
    let code = std::str::from_utf8(r.sized()?).ok();
    code.and_then(Kind::from_code).ok_or_else(|| wrong("an unknown kind"))
}

fn read_shape(r: &mut Reader<'_>) -> Result<Shape> {
    let max = chunk::OPS_MAX as u64;
    let (ops, replaced) = (r.count(max)?, r.count(max)?);
    let count = r.count(chunk::LIST_MAX)?;
    let actors = r.list(count, |r| Ok(r.sized()?.to_vec()))?;
    let count = r.count(chunk::LIST_MAX)?;
    let columns = r.list(count, |r| {
        let written = r.unsigned()?;
        let (column, omitted) = (written >> 1, written & 1 == 1);
        let bytes = match omitted {
            _ if chunk::varies(column) => Vec::new(),
            true => chunk::expected(column, ops, replaced).ok_or_else(|| wrong("a column without bytes"))?,
            false => r.sized()?.to_vec(),
        };
        Ok((column, bytes))
    })?;
    Ok(Shape { ops, replaced, actors, columns })
}

/// What rows name by its place.
struct Lists {
    kinds: Vec<Kind>,
    people: Vec<PersonId>,
    shapes: u64,
}

impl<'b> Columns<'b> {
    fn dictionary<T>(&mut self, one: impl FnMut(&mut Reader<'b>) -> Result<T>) -> Result<Vec<T>> {
        let count = self.numbers.count(ENTRIES_MAX)?;
        self.numbers.list(count, one)
    }

    fn rows(&mut self, start: u64, count: u64, lists: &Lists, past: &mut dyn Past) -> Result<Vec<Row>> {
        let shapes = self.numbers.list(count, |r| r.count(lists.shapes))?;
        let times = self.times(count)?;
        let people = self.numbers.list(count, Reader::unsigned)?;
        let places = self.numbers.list(count, Reader::unsigned)?;
        let mut new = self.new_records(&times, &places, &lists.kinds)?.into_iter();
        let mut rows: Vec<Row> = Vec::new();
        for (((shape, at_ms), person), place) in shapes.into_iter().zip(times).zip(people).zip(places) {
            let (kind, record) = match place.checked_sub(1) {
                None => new.next().ok_or_else(|| wrong("a record without an id"))?,
                Some(position) => earlier(&rows, start, position, past)?,
            };
            let by = person.checked_sub(1).map(|place| listed(&lists.people, place)).transpose()?;
            let shape = shape.checked_sub(1).and_then(|place| usize::try_from(place).ok());
            rows.push(Row { kind, record, new: place == 0, at_ms, by, shape });
        }
        Ok(rows)
    }

    /// Each from the one before, as whole seconds and milliseconds.
    fn times(&mut self, count: u64) -> Result<Vec<i64>> {
        let seconds = self.numbers.list(count, Reader::zigzag)?;
        let millis = self.numbers.list(count, |r| r.count(MILLIS.cast_unsigned() - 1))?;
        let mut at_ms = 0_i64;
        let step = |(seconds, millis): (i64, u64)| {
            at_ms = at_ms.wrapping_add(seconds.wrapping_mul(MILLIS)).wrapping_add(millis.cast_signed());
            at_ms
        };
        Ok(seconds.into_iter().zip(millis).map(step).collect())
    }

    fn new_records(
        &mut self,
        times: &[i64],
        places: &[u64],
        kinds: &[Kind],
    ) -> Result<Vec<(Kind, RecordId)>> {
        let new: Vec<i64> =
            times.iter().zip(places).filter(|(_, place)| **place == 0).map(|(at, _)| *at).collect();
        let kinds = self.numbers.list(new.len() as u64, |r| listed(kinds, r.unsigned()?))?;
        let mut records = Vec::new();
        for (kind, at_ms) in kinds.into_iter().zip(new) {
            let born_ms = at_ms.wrapping_add(self.numbers.zigzag()?);
            records.push((kind, born_at(born_ms, self.apart.array()?)));
        }
        Ok(records)
    }

    /// The parts of the changes, by shape.
    fn changes(&mut self, rows: &[Row], shapes: &[Shape]) -> Result<Vec<Vec<Parts>>> {
        let of_rows: Vec<(RecordId, usize)> =
            rows.iter().filter_map(|row| Some((row.record, row.shape?))).collect();
        let count = of_rows.len() as u64;
        let causes = self.numbers.list(count, Reader::unsigned)?;
        let gaps = self.numbers.list(count, Reader::unsigned)?;
        let mut changes: Vec<Vec<Parts>> = shapes.iter().map(|_| Vec::new()).collect();
        for (((record, shape), causes), gap) in of_rows.into_iter().zip(causes).zip(gaps) {
            let elsewhere = self.apart.list(causes, Reader::array)?;
            let parts = Parts { record, elsewhere, gap, replaced: Vec::new(), values: Vec::new() };
            changes.get_mut(shape).ok_or_else(unlisted)?.push(parts);
        }
        for (shape, changes) in shapes.iter().zip(&mut changes) {
            for parts in changes {
                parts.replaced = self.numbers.list(shape.replaced, Reader::zigzag)?;
            }
        }
        for (shape, changes) in shapes.iter().zip(&mut changes) {
            self.values(shape.ops, changes)?;
        }
        Ok(changes)
    }

    /// The first operation's value of every change, then the second's.
    fn values(&mut self, ops: u64, changes: &mut [Parts]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        for _ in 0..ops {
            for parts in &mut *changes {
                parts.values.push(self.value(parts.record)?);
            }
        }
        Ok(())
    }

    fn value(&mut self, record: RecordId) -> Result<Value<Vec<u8>>> {
        let meta = i64::try_from(self.numbers.unsigned()?).map_err(|_| wrong("a value too long"))?;
        let length = chunk::length(meta);
        self.spend(length)?;
        let bytes = if chunk::is_text(meta) {
            text::read(&mut self.numbers, &mut self.apart, length, record.0)?
        } else {
            self.numbers.take(length)?.to_vec()
        };
        Ok(Value { meta, bytes })
    }

    fn spend(&mut self, bytes: u64) -> Result<()> {
        self.left = self.left.checked_sub(bytes).ok_or(ColumnsError::TooLarge)?;
        Ok(())
    }

    fn entries(
        &mut self,
        rows: Vec<Row>,
        shapes: Vec<Shape>,
        changes: Vec<Vec<Parts>>,
        mut rebuilding: Rebuilding<'_>,
    ) -> Result<Vec<Entry>> {
        let mut of_shapes: Vec<_> = shapes.into_iter().zip(changes.into_iter().map(Vec::into_iter)).collect();
        let mut entries = Vec::new();
        for Row { kind, record, new, at_ms, by, shape } in rows {
            let change = match shape {
                None => rebuilding.plain(record, self.numbers.sized()?)?,
                Some(shape) => {
                    let (shape, changes) = of_shapes.get_mut(shape).ok_or_else(unlisted)?;
                    let parts = changes.next().ok_or_else(unlisted)?;
                    rebuilding.change(new, shape, parts)?
                }
            };
            let change_hash = chunk::hash(&change);
            entries.push(Entry { kind, record, change, change_hash, at_ms, by });
        }
        Ok(entries)
    }
}

/// Kind and record of an earlier entry of the log.
fn earlier(rows: &[Row], start: u64, position: u64, past: &mut dyn Past) -> Result<(Kind, RecordId)> {
    match position.checked_sub(start) {
        None => past.record_at(position).ok_or(ColumnsError::PastMissing),
        Some(place) => listed_row(rows, place),
    }
}

fn listed_row(rows: &[Row], place: u64) -> Result<(Kind, RecordId)> {
    let row = usize::try_from(place).ok().and_then(|place| rows.get(place)).ok_or_else(unlisted)?;
    Ok((row.kind, row.record))
}

fn listed<T: Copy>(list: &[T], place: u64) -> Result<T> {
    usize::try_from(place).ok().and_then(|place| list.get(place)).copied().ok_or_else(unlisted)
}

fn unlisted() -> ColumnsError {
    wrong("something that isn't in its list")
}
