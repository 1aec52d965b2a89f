//! What a person did on a day, from the log, and taking it back.

use punnet_domain::Refusal;
use punnet_domain::approval::Approval;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::Consignment;
use punnet_domain::cooperative::Place;
use punnet_domain::daybook::{Deed, Done, in_order};
use punnet_domain::device::{Device, Revocation};
use punnet_domain::edition::Edition;
use punnet_domain::id::{ApprovalId, LotId, PersonId, RecordId};
use punnet_domain::lot::Lot;
use punnet_domain::money::Money;
use punnet_domain::order::{Allocation, Order};
use punnet_domain::payment::Payment;
use punnet_domain::person::{Person, Role};
use punnet_domain::record::{Kind, Record, Stream};
use punnet_domain::standard::Standard;
use punnet_store::{DeedsOf, Reader, Store, Tx};

use crate::command::{answer, found};
use crate::door::{ShowDaybook, TakeBack, Value};
use crate::view::{About, DeedView, Undo};
use crate::{Answer, App, AppError, Caller, consents, lots, orders};

impl App {
    pub(crate) fn daybook(&self, caller: &Caller, asked: &ShowDaybook) -> Result<Vec<DeedView>, AppError> {
        let now_ms = self.host.now_ms();
        // Money is shown to who told the PIN, where there is one.
        let proven =
            caller.session.as_ref().and_then(|t| self.sessions().who(t)).is_none_or(|who| who.proven);
        let store = self.store();
        let reader = store.read();
        let by = caller.signed_in(&reader)?;
        let whose = asked.person.unwrap_or(by.id);
        if whose != by.id {
            by.require(Role::Leader)?;
        }
        let told = deeds(&store, &by, whose, asked)?.into_iter();
        let told = told.filter(|done| proven || done.kind.stream() == Stream::Work);
        let limit = asked.limit.map_or(usize::MAX, |limit| limit as usize);
        told.take(limit).map(|done| deed_view(&reader, &by, done, now_ms, &caller.lang)).collect()
    }

    pub(crate) fn take_back(&self, caller: &Caller, asked: TakeBack) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let mut heads = asked.heads.clone();
            heads.sort();
            if tx.heads(asked.record)? != heads {
                return Err(Refusal::MovedOn.into());
            }
            way_back(tx, now.by, (asked.deed, asked.record), now.now_ms)?.put(tx)?;
            Ok(true)
        })?;
        Ok(answer(Value::TakeBack(written.value), &written))
    }
}

fn deeds(store: &Store, by: &Person, whose: PersonId, asked: &ShowDaybook) -> Result<Vec<Done>, AppError> {
    let of = DeedsOf { person: whose, begins_ms: asked.begins_ms, ends_ms: asked.ends_ms };
    let hub = store.exchange_state(by.cooperative)?.hub_frontier;
    Ok(in_order(store.deeds(by.cooperative, of, &hub)?))
}

fn deed_view(
    reader: &Reader<'_>,
    by: &Person,
    done: Done,
    now_ms: i64,
    lang: &str,
) -> Result<DeedView, AppError> {
    let Done { deed, kind, record, at_ms, here, sent, times } = done;
    let undo = match way_back(reader, by, (deed, record), now_ms) {
        Ok(_) => Undo::Open,
        Err(AppError::Refusal(Refusal::NotReversible)) => Undo::Never,
        Err(AppError::Refusal(Refusal::AlreadyBack)) => Undo::Done,
        Err(refused @ AppError::Refusal(_)) => Undo::Refused { problem: refused.problem(lang) },
        Err(other) => return Err(other),
    };
    let heads = reader.heads(record)?;
    Ok(DeedView {
        deed,
        kind,
        record,
        heads,
        at_ms,
        times,
        here,
        sent,
        about: about(reader, kind, record)?,
        undo,
    })
}

/// A record as it is once a deed was taken back.
enum Back {
    Lot(Lot),
    Approval(Approval),
    Order(Order),
    Allocation(Allocation),
    Person(Person),
    Edition(Edition),
}

impl Back {
    fn put(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        match self {
            Self::Lot(lot) => tx.put(lot)?,
            Self::Approval(approval) => tx.put(approval)?,
            Self::Order(order) => tx.put(order)?,
            Self::Allocation(allocation) => tx.put(allocation)?,
            Self::Person(person) => tx.put(person)?,
            Self::Edition(edition) => tx.put(edition)?,
        }
        Ok(())
    }
}

/// What taking a deed back makes of its record, where the record's own rule lets it. The
/// list asks this, too, so that it offers what would really be done.
fn way_back(
    reader: &Reader<'_>,
    by: &Person,
    (deed, record): (Deed, RecordId),
    now_ms: i64,
) -> Result<Back, AppError> {
    match deed {
        _ if !deed.reversible() => Err(Refusal::NotReversible.into()),
        Deed::LotReceived | Deed::LotWithdrawn => lot_back(reader, by, deed, LotId(record.0), now_ms),
        Deed::LotApproved => {
            let approval: Approval = open(reader, record, |a: &Approval| a.withdrawn_at_ms.is_none())?;
            let promised = lots::promised_g(reader, approval.lot)?;
            Ok(Back::Approval(approval.withdraw(promised, by, now_ms)?))
        }
        Deed::OrderPlaced => {
            let order = open(reader, record, |o: &Order| o.cancelled_at_ms.is_none())?;
            Ok(Back::Order(orders::cancelled(reader, order, by, now_ms)?))
        }
        Deed::OrderCancelled => {
            let order = open(reader, record, |o: &Order| o.cancelled_at_ms.is_some())?;
            Ok(Back::Order(order.restore(by)?))
        }
        Deed::LotPromised => {
            let promise = open(reader, record, |a: &Allocation| a.released_at_ms.is_none())?;
            Ok(Back::Allocation(orders::released(reader, promise, by, now_ms)?))
        }
        Deed::ConsentGiven => {
            let person = open(reader, record, |p: &Person| !p.consent.is_withdrawn())?;
            consents::may_know(by, person.id)?;
            // Pictures that nobody has yet; which of them is of no weight.
            let any = usize::try_from(now_ms).unwrap_or_default();
            Ok(Back::Person(consents::withdrawn(reader, person, now_ms, any)?))
        }
        Deed::StandardCorrected | Deed::CorrectionWithdrawn => edition_back(reader, by, deed, record, now_ms),
        _ => Err(Refusal::NotReversible.into()),
    }
}

/// Of an edition that was added this one alone is taken back: what it stood in the place of holds again.
fn edition_back(
    reader: &Reader<'_>,
    by: &Person,
    deed: Deed,
    id: RecordId,
    now_ms: i64,
) -> Result<Back, AppError> {
    by.require(Role::Leader)?;
    let added = deed == Deed::StandardCorrected;
    let edition = open(reader, id, |e: &Edition| e.taken_back.is_said() != added)?;
    Ok(Back::Edition(if added { edition.taken_back(Some(by.id), now_ms) } else { edition.restored() }))
}

fn lot_back(reader: &Reader<'_>, by: &Person, deed: Deed, id: LotId, now_ms: i64) -> Result<Back, AppError> {
    let lot = lots::own_lot(reader, by, id)?;
    let back = deed == Deed::LotReceived;
    if lot.withdrawn_at_ms.is_some() == back {
        return Err(Refusal::AlreadyBack.into());
    }
    Ok(Back::Lot(if back { lots::withdrawn(reader, lot, by, now_ms)? } else { lot.restore() }))
}

/// The record, as long as the deed still stands.
fn open<R: Record>(reader: &Reader<'_>, id: RecordId, stands: impl Fn(&R) -> bool) -> Result<R, AppError> {
    let record: R = found(reader, id)?;
    if stands(&record) { Ok(record) } else { Err(Refusal::AlreadyBack.into()) }
}

/// What can be said of a record; nothing of one that isn't here.
fn about(reader: &Reader<'_>, kind: Kind, id: RecordId) -> Result<About, AppError> {
    Ok(match kind {
        Kind::Lot => about_lot(reader, id)?,
        Kind::Approval => match reader.get::<Approval>(ApprovalId(id.0))? {
            Some(said) => About { class: Some(said.class), ..about_lot(reader, said.lot.into())? },
            None => About::default(),
        },
        Kind::Allocation => match reader.get::<Allocation>(id)? {
            Some(said) => About { weight_g: Some(said.weight_g), ..about_lot(reader, said.lot.into())? },
            None => About::default(),
        },
        Kind::Order => match reader.get::<Order>(id)? {
            Some(order) => About { number: Some(order.number), ..about_buyer(reader, order.buyer.into())? },
            None => About::default(),
        },
        Kind::Consignment => match reader.get::<Consignment>(id)? {
            Some(sent) => About { number: Some(sent.number), ..about_buyer(reader, sent.consignee.into())? },
            None => About::default(),
        },
        Kind::Payment => match reader.get::<Payment>(id)? {
            Some(paid) => {
                let amount = Money { amount_minor: paid.amount_minor, currency: paid.currency };
                About { amount: Some(amount), ..about_buyer(reader, paid.buyer.into())? }
            }
            None => About::default(),
        },
        Kind::Person => {
            let whom = reader.get::<Person>(id)?;
            About { number: whom.as_ref().map(|p| p.number), whom: whom.map(Into::into), ..About::default() }
        }
        Kind::Buyer => about_buyer(reader, id)?,
        Kind::Edition => about_edition(reader, id)?,
        other => About { name: name_of(reader, other, id)?, ..About::default() },
    })
}

fn about_lot(reader: &Reader<'_>, id: RecordId) -> Result<About, AppError> {
    let Some(lot) = reader.get::<Lot>(id)? else { return Ok(About::default()) };
    Ok(About {
        number: Some(lot.number),
        whom: reader.get::<Person>(lot.member)?.map(Into::into),
        produce: Some(lot.produce),
        weight_g: Some(lot.weight_g),
        lot: Some(id),
        ..About::default()
    })
}

fn about_buyer(reader: &Reader<'_>, id: RecordId) -> Result<About, AppError> {
    Ok(About { name: reader.get::<Buyer>(id)?.map(|b| b.name), ..About::default() })
}

/// The standard's produce is known unless it was written for a newer program.
fn about_edition(reader: &Reader<'_>, id: RecordId) -> Result<About, AppError> {
    let Some(edition) = reader.get::<Edition>(id)? else { return Ok(About::default()) };
    let produce = Standard::parse(&edition.text).ok().map(|standard| standard.produce);
    Ok(About { name: Some(edition.name), produce, ..About::default() })
}

fn name_of(reader: &Reader<'_>, kind: Kind, id: RecordId) -> Result<Option<String>, AppError> {
    Ok(match kind {
        Kind::Place => reader.get::<Place>(id)?.map(|p| p.name),
        Kind::Device => reader.get::<Device>(id)?.map(|d| d.name),
        Kind::Revocation => match reader.get::<Revocation>(id)? {
            Some(said) => reader.get::<Device>(said.device)?.map(|d| d.name),
            None => None,
        },
        _ => None,
    })
}
