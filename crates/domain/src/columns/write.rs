//! Version 1, writing: entries into columns.

use std::collections::BTreeMap;

use super::before::Before;
use super::bytes::{put_sized, put_unsigned, put_zigzag};
use super::chunk::{self, Chunk, Shape, Value};
use super::{MILLIS, NEWEST, Past, Tail, born, text};
use crate::id::{PersonId, RecordId};
use crate::log::{Entry, Frame, Hash};
use crate::record::Kind;

/// Things that are written once and then named by their place in a list.
#[derive(Debug)]
struct Dictionary<T> {
    list: Vec<T>,
    places: BTreeMap<T, u64>,
}

/// A record of this log.
struct Known {
    kind: Kind,
    /// Where the log changed it first.
    position: u64,
    before: Before,
}

/// A change that is written in columns.
struct Change<'f> {
    record: RecordId,
    start_op: u64,
    chunk: Chunk<&'f [u8]>,
}

/// A change in parts, its causes elsewhere, and how many operations it skips.
type Recognised<'f> = (Chunk<&'f [u8]>, Vec<Hash>, u64);

/// The columns, each a run of bytes.
struct Columns<'f, 'p> {
    actor: [u8; 16],
    start: u64,
    past: &'p mut dyn Past,
    known: BTreeMap<RecordId, Known>,
    last_ms: i64,
    kinds: Dictionary<&'static str>,
    people: Dictionary<PersonId>,
    shapes: Dictionary<Shape>,
    /// The changes of each shape.
    changes: Vec<Vec<Change<'f>>>,
    shape: Vec<u8>,
    record: Vec<u8>,
    kind: Vec<u8>,
    born: Vec<u8>,
    seconds: Vec<u8>,
    millis: Vec<u8>,
    person: Vec<u8>,
    causes: Vec<u8>,
    gap: Vec<u8>,
    plain: Vec<u8>,
    elsewhere: Vec<u8>,
    /// Ids and hashes, which nothing can pack.
    apart: Vec<u8>,
}

/// A frame's first entries and the signature after them, but for whose log it is.
pub(super) fn encode(frame: &Frame, entries: &[Entry], signature: &[u8; 64], past: &mut dyn Past) -> Vec<u8> {
    let mut columns = Columns::new(*frame.owner.log_id().as_bytes(), frame.start, past);
    (frame.start..).zip(entries).for_each(|(position, entry)| columns.add(position, entry));
    let mut to = vec![NEWEST];
    put_unsigned(&mut to, frame.start);
    to.extend_from_slice(&frame.previous);
    to.extend_from_slice(signature);
    put_unsigned(&mut to, entries.len() as u64);
    columns.finish(&mut to);
    to
}

impl<'f, 'p> Columns<'f, 'p> {
    fn new(actor: [u8; 16], start: u64, past: &'p mut dyn Past) -> Self {
        Self {
            actor,
            start,
            past,
            known: BTreeMap::new(),
            last_ms: 0,
            kinds: Dictionary::default(),
            people: Dictionary::default(),
            shapes: Dictionary::default(),
            changes: Vec::new(),
            shape: Vec::new(),
            record: Vec::new(),
            kind: Vec::new(),
            born: Vec::new(),
            seconds: Vec::new(),
            millis: Vec::new(),
            person: Vec::new(),
            causes: Vec::new(),
            gap: Vec::new(),
            plain: Vec::new(),
            elsewhere: Vec::new(),
            apart: Vec::new(),
        }
    }

    fn add(&mut self, position: u64, entry: &'f Entry) {
        let before = self.add_record(position, entry);
        self.add_time(entry.at_ms);
        let person = entry.by.map_or(0, |person| self.people.place(person) + 1);
        put_unsigned(&mut self.person, person);
        let tail = match self.recognised(before, &entry.change) {
            Some((chunk, causes, gap)) => {
                let tail =
                    chunk.max_op().map(|max_op| Tail { hash: entry.change_hash, seq: chunk.seq, max_op });
                self.add_change(entry.record, chunk, &causes, gap);
                tail
            }
            None => {
                put_unsigned(&mut self.shape, 0);
                put_sized(&mut self.plain, chunk::hashed(&entry.change));
                Tail::of(&entry.change)
            }
        };
        if let Some(known) = self.known.get_mut(&entry.record) {
            known.before = Before::of(tail);
        }
    }

    /// Names the record: as new, or by where the log changed it first.
    fn add_record(&mut self, position: u64, entry: &Entry) -> Before {
        if let Some(known) = self.known_record(entry.record).filter(|known| known.kind == entry.kind) {
            let (position, before) = (known.position, known.before);
            put_unsigned(&mut self.record, position + 1);
            return before;
        }
        put_unsigned(&mut self.record, 0);
        put_unsigned(&mut self.kind, self.kinds.place(entry.kind.code()));
        let (born_ms, rest) = born(entry.record);
        put_zigzag(&mut self.born, born_ms.wrapping_sub(entry.at_ms));
        self.apart.extend_from_slice(&rest);
        let known = Known { kind: entry.kind, position, before: Before::Nothing };
        self.known.insert(entry.record, known);
        Before::Nothing
    }

    fn known_record(&mut self, record: RecordId) -> Option<&Known> {
        if !self.known.contains_key(&record) {
            let position = self.past.first_position(record).filter(|position| *position < self.start)?;
            let (kind, _) = self.past.record_at(position).filter(|(_, there)| *there == record)?;
            let before = Before::of(self.past.tail(record));
            self.known.insert(record, Known { kind, position, before });
        }
        self.known.get(&record)
    }

    fn add_time(&mut self, at_ms: i64) {
        let passed = at_ms.wrapping_sub(self.last_ms);
        put_zigzag(&mut self.seconds, passed.div_euclid(MILLIS));
        put_unsigned(&mut self.millis, passed.rem_euclid(MILLIS).cast_unsigned());
        self.last_ms = at_ms;
    }

    /// The change in parts, when the reader can work out the rest.
    fn recognised(&self, before: Before, change: &'f [u8]) -> Option<Recognised<'f>> {
        let next = before.next()?;
        let chunk = chunk::take_apart(change)?;
        let gap = chunk.start_op.checked_sub(next.start_op)?;
        let elsewhere: Vec<Hash> =
            chunk.causes.iter().copied().filter(|cause| Some(*cause) != next.cause).collect();
        let as_ours = chunk.actor == self.actor
            && chunk.seq == next.seq
            && chunk.causes.is_sorted_by(|a, b| a < b)
            && chunk.causes.len() == elsewhere.len() + usize::from(next.cause.is_some());
        as_ours.then_some((chunk, elsewhere, gap))
    }

    fn add_change(&mut self, record: RecordId, chunk: Chunk<&'f [u8]>, elsewhere: &[Hash], gap: u64) {
        let place = self.shapes.place(chunk.shape.clone());
        put_unsigned(&mut self.shape, place + 1);
        put_unsigned(&mut self.causes, elsewhere.len() as u64);
        elsewhere.iter().for_each(|cause| self.elsewhere.extend_from_slice(cause));
        put_unsigned(&mut self.gap, gap);
        self.changes.resize_with(self.shapes.list.len(), Vec::new);
        if let Some(last) = usize::try_from(place).ok().and_then(|place| self.changes.get_mut(place)) {
            last.push(Change { record, start_op: chunk.start_op, chunk });
        }
    }

    /// What can't be packed first, then numbers, then words.
    fn finish(mut self, to: &mut Vec<u8>) {
        let (mut replaced, mut values) = (Vec::new(), Vec::new());
        self.apart.append(&mut self.elsewhere);
        for changes in &self.changes {
            put_replaced(&mut replaced, changes);
            put_values(&mut values, &mut self.apart, changes);
        }
        put_sized(to, &self.apart);
        self.kinds.put(to, |to, kind| put_sized(to, kind.as_bytes()));
        self.people.put(to, |to, person| to.extend_from_slice(person.0.as_bytes()));
        self.shapes.put(to, put_shape);
        let entries = [self.shape, self.seconds, self.millis, self.person, self.record];
        let changes = [self.kind, self.born, self.causes, self.gap, replaced, values, self.plain];
        entries.iter().chain(&changes).for_each(|column| to.extend_from_slice(column));
    }
}

fn put_shape(to: &mut Vec<u8>, shape: &Shape) {
    put_unsigned(to, shape.ops);
    put_unsigned(to, shape.replaced);
    put_unsigned(to, shape.actors.len() as u64);
    shape.actors.iter().for_each(|actor| put_sized(to, actor));
    put_unsigned(to, shape.columns.len() as u64);
    for (column, bytes) in &shape.columns {
        let omitted = chunk::varies(*column)
            || chunk::expected(*column, shape.ops, shape.replaced).is_some_and(|expected| expected == *bytes);
        put_unsigned(to, column << 1 | u64::from(omitted));
        if !omitted {
            put_sized(to, bytes);
        }
    }
}

/// Counters of what is replaced: the first from the change's own back, as the
/// record's last writer set them not long ago, the others as Automerge has them.
fn put_replaced(to: &mut Vec<u8>, changes: &[Change<'_>]) {
    for Change { start_op, chunk, .. } in changes {
        let mut numbers = chunk.replaced.iter();
        let first = numbers.next().map(|first| start_op.cast_signed().wrapping_sub(*first));
        first.into_iter().chain(numbers.copied()).for_each(|number| put_zigzag(to, number));
    }
}

/// The first operation's value of every change, then the second's.
fn put_values(values: &mut Vec<u8>, apart: &mut Vec<u8>, changes: &[Change<'_>]) {
    let ops = changes.first().map_or(0, |change| change.chunk.values.len());
    for op in 0..ops {
        for Change { record, chunk, .. } in changes {
            let Some(value) = chunk.values.get(op) else { continue };
            put_value(values, apart, *value, *record);
        }
    }
}

fn put_value(values: &mut Vec<u8>, apart: &mut Vec<u8>, value: Value<&[u8]>, record: RecordId) {
    put_unsigned(values, value.meta.cast_unsigned());
    if value.is_text() {
        text::put(values, apart, value.bytes, record.0);
    } else {
        values.extend_from_slice(value.bytes);
    }
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: BTreeMap::new() }
    }
}

impl<T: Ord + Clone> Dictionary<T> {
    fn place(&mut self, item: T) -> u64 {
        let next = self.list.len() as u64;
        *self.places.entry(item).or_insert_with_key(|item| {
            self.list.push(item.clone());
            next
        })
    }

    fn put(&self, to: &mut Vec<u8>, mut one: impl FnMut(&mut Vec<u8>, &T)) {
        put_unsigned(to, self.list.len() as u64);
        self.list.iter().for_each(|item| one(to, item));
    }
}
