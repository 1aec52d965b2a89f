//! A cooperative's work, by the same rules as at the door.

use punnet_domain::Refusal;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::Consignment;
use punnet_domain::cooperative::Cooperative;
use punnet_domain::day::Day;
use punnet_domain::id::{
    AllocationId, BuyerId, CommandId, ConsignmentId, CooperativeId, LotId, OrderId, OrderLineId, PaymentId,
    PersonId, RecordId, following,
};
use punnet_domain::ledger::LedgerEntry;
use punnet_domain::lot::{Lot, LotEntered, Receipt, Weighed};
use punnet_domain::money::Money;
use punnet_domain::order::{Allocation, Order, OrderEntered, OrderLine, Stock};
use punnet_domain::payment::{self, Earning, Payment, share};
use punnet_domain::person::{Person, Role};
use punnet_domain::produce::Produce;
use punnet_domain::record::Kind;
use punnet_domain::standard::Class;
use punnet_domain::unit::{Units, WeightUnit};
use punnet_domain::weight::WeightEntered;
use punnet_store::{Command, Reader, StoreError, Tx, Written, media_of};

use crate::dice::Dice;
use crate::site::Site;

/// What somebody does.
#[derive(Debug, Clone)]
pub enum Deed {
    Receive { member: u32, grams: i64 },
    Photograph { lot: LotId, bytes: Vec<u8> },
    Rename { member: u32, name: String },
    Withdraw { lot: LotId },
    Place { grams: i64 },
    Allocate { order: OrderId, line: OrderLineId, lot: LotId, grams: i64 },
    Release { allocation: AllocationId },
    Open { order: OrderId },
    Dispatch { consignment: ConsignmentId },
    Ask { consignment: ConsignmentId },
    Book { payment: PaymentId },
}

/// A deed as it is asked for, perhaps several times.
#[derive(Debug, Clone)]
pub struct Task {
    pub id: CommandId,
    pub deed: Deed,
}

#[derive(Debug)]
pub enum Trouble {
    Store(StoreError),
    Refused(Refusal),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Trouble {
    pub fn code(&self) -> String {
        match self {
            Self::Store(error) => error.code().to_owned(),
            Self::Refused(refusal) => refusal.code().to_owned(),
        }
    }
}

type Done<T = RecordId> = Result<T, Trouble>;

pub const MEMBERS: u32 = 3;

/// A person everybody knows the id of.
pub fn person(cooperative: CooperativeId, number: u32) -> Person {
    let role = if number == 0 { Role::Leader } else { Role::Member };
    Person {
        id: following(cooperative.0, &format!("person {number}")),
        cooperative,
        number,
        name: format!("member {number}"),
        roles: [role].into(),
        face: number,
        pin_hash: None,
        added_at_ms: 1,
        known_by: Default::default(),
        consent: Default::default(),
    }
}

fn buyer(cooperative: CooperativeId) -> BuyerId {
    following(cooperative.0, "buyer")
}

/// Founds the cooperative on its first kiosk.
pub fn found(site: &Site, cooperative: CooperativeId, id: CommandId) -> Done<()> {
    let founding =
        Command { id, body_hash: [0; 32], by: None, cooperative: Some(cooperative), now_ms: site.now_ms() };
    let address = serde_json::json!({"street": "", "city": "", "region": "", "postcode": "", "country": "CN", "phone": ""});
    let of_it: Cooperative = serde_json::from_value(serde_json::json!({
        "id": cooperative, "name": "Green Hill", "address": address, "gs1_prefix": "200",
        "packhouse_code": "", "currency": "CNY", "payment_details": ["Bank"],
        "deductions": [{"code": "packing", "rate": {"by": "per_kg", "minor": 10}}],
    }))
    .unwrap();
    let buyer: Buyer = serde_json::from_value(serde_json::json!({
        "id": buyer(cooperative), "cooperative": cooperative, "name": "Buyer", "address": address,
        "currency": "CNY", "importer_reference": "",
    }))
    .unwrap();
    site.store().write(&founding, |tx| -> Done<()> {
        tx.put(&of_it)?;
        tx.put(&buyer)?;
        for number in 0..=MEMBERS {
            tx.put(&person(cooperative, number))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// What somebody may want to do here; `unique` is never the same twice.
pub fn choose(site: &Site, dice: &mut Dice, unique: i64) -> Done<Deed> {
    let store = site.store();
    let reader = store.read();
    let receive = Deed::Receive { member: 1 + dice.below(u64::from(MEMBERS)) as u32, grams: 10_000 + unique };
    let one = |dice: &mut Dice| -> Done<Option<Deed>> {
        let enough = reader.count(Kind::Lot)? > 5;
        Ok(match dice.below(20) {
            0..5 if !enough => None,
            0..2 => None,
            2..5 => allocate(&reader, dice)?,
            5..8 => dice.pick(&reader.all::<Lot>()?).map(|lot| {
                let bytes = format!("photo {unique}").into_bytes();
                Deed::Photograph { lot: lot.id, bytes }
            }),
            8..10 => Some(Deed::Rename {
                member: dice.below(u64::from(MEMBERS) + 1) as u32,
                name: format!("name {unique}"),
            }),
            10 => dice.pick(&reader.all::<Lot>()?).map(|lot| Deed::Withdraw { lot: lot.id }),
            11 => Some(Deed::Place { grams: 1_000_000 + unique }),
            12..15 => allocate(&reader, dice)?,
            15 => dice.pick(&reader.all::<Allocation>()?).map(|a| Deed::Release { allocation: a.id }),
            16 => dice.pick(&reader.all::<Order>()?).map(|order| Deed::Open { order: order.id }),
            17 => dice.pick(&reader.all::<Consignment>()?).map(|c| Deed::Dispatch { consignment: c.id }),
            18 => dice.pick(&reader.all::<Consignment>()?).map(|c| Deed::Ask { consignment: c.id }),
            _ => dice.pick(&reader.all::<Payment>()?).map(|p| Deed::Book { payment: p.id }),
        })
    };
    Ok(one(dice)?.unwrap_or(receive))
}

/// All or half of what seems left of a lot to any order.
fn allocate(reader: &Reader<'_>, dice: &mut Dice) -> Done<Option<Deed>> {
    let (lots, orders) = (reader.all::<Lot>()?, reader.all::<Order>()?);
    let (Some(lot), Some(order)) = (dice.pick(&lots), dice.pick(&orders)) else { return Ok(None) };
    let left = lot.weight_g - promised_of(reader, lot.id)?;
    let grams = if dice.chance(70) { left } else { left / 2 };
    let line = order.lines.keys().next().copied();
    Ok(line.map(|line| Deed::Allocate { order: order.id, line, lot: lot.id, grams }))
}

fn promised_of(reader: &Reader<'_>, lot: LotId) -> Done<i64> {
    let promised = reader.linked::<Allocation>(lot)?;
    Ok(promised.iter().filter(|a| a.released_at_ms.is_none()).map(|a| a.weight_g).sum())
}

fn promised_to(reader: &Reader<'_>, order: OrderId) -> Done<Vec<Allocation>> {
    let mut promised = reader.linked::<Allocation>(order)?;
    promised.retain(|a| a.released_at_ms.is_none());
    Ok(promised)
}

fn found_in<R: punnet_domain::record::Record>(reader: &Reader<'_>, id: impl Into<RecordId>) -> Done<R> {
    Ok(reader.get::<R>(id)?.ok_or(Refusal::NotFound)?)
}

impl Task {
    /// Does it, for the first time or again.
    pub fn run(&self, site: &Site) -> Done<Written<RecordId>> {
        let leader = person(site.cooperative, 0);
        let mut store = site.store();
        if let Deed::Photograph { bytes, .. } = &self.deed {
            store.put_blob(bytes, media_of(bytes), site.now_ms())?;
        }
        let command = Command {
            id: self.id,
            body_hash: *blake3::hash(format!("{:?}", self.deed).as_bytes()).as_bytes(),
            by: Some(leader.id),
            cooperative: Some(site.cooperative),
            now_ms: site.now_ms(),
        };
        let worker = Worker { device: store.device(), leader: &leader, now_ms: site.now_ms() };
        store.write(&command, |tx| worker.does(tx, &self.deed))
    }
}

struct Worker<'a> {
    device: punnet_domain::id::DeviceId,
    leader: &'a Person,
    now_ms: i64,
}

impl Worker<'_> {
    fn does(&self, tx: &mut Tx<'_>, deed: &Deed) -> Done {
        match deed {
            Deed::Receive { member, grams } => self.receive(tx, *member, *grams),
            Deed::Photograph { lot, bytes } => {
                let mut lot: Lot = found_in(tx, *lot)?;
                lot.photos.insert(blake3::hash(bytes).to_hex().to_string(), self.now_ms);
                tx.put(&lot)?;
                Ok(lot.id.into())
            }
            Deed::Rename { member, name } => {
                let mut member: Person = found_in(tx, person(self.leader.cooperative, *member).id)?;
                member.name.clone_from(name);
                tx.put(&member)?;
                Ok(member.id.into())
            }
            Deed::Withdraw { lot } => {
                let lot: Lot = found_in(tx, *lot)?;
                if promised_of(tx, lot.id)? > 0 {
                    return Err(Refusal::TooLate.into());
                }
                tx.put(&Lot { withdrawn_at_ms: Some(self.now_ms), ..lot.clone() })?;
                Ok(lot.id.into())
            }
            Deed::Place { grams } => self.place(tx, *grams),
            Deed::Allocate { order, line, lot, grams } => self.allocate(tx, *order, *line, *lot, *grams),
            Deed::Release { allocation } => self.release(tx, *allocation),
            Deed::Open { order } => self.open(tx, *order),
            Deed::Dispatch { consignment } => {
                let consignment: Consignment = found_in(tx, *consignment)?;
                if consignment.dispatched_at_ms.is_none() {
                    tx.put(&Consignment { dispatched_at_ms: Some(self.now_ms), ..consignment.clone() })?;
                }
                Ok(consignment.id.into())
            }
            Deed::Ask { consignment } => self.ask(tx, *consignment),
            Deed::Book { payment } => self.book(tx, *payment),
        }
    }

    fn receive(&self, tx: &mut Tx<'_>, member: u32, grams: i64) -> Done {
        let entered = LotEntered {
            member: person(self.leader.cooperative, member).id,
            produce: Produce::Apple,
            weight: WeightEntered {
                value: format!("{}.{:03}", grams / 1000, grams % 1000),
                unit: WeightUnit::Kg,
            },
            weighed: Weighed::Hand,
            harvested: Day::of_ms(self.now_ms)?,
            place: following(self.leader.cooperative.0, "place"),
        };
        let number = tx.next_number(Kind::Lot)?;
        let (device, by, now_ms) = (self.device, self.leader, self.now_ms);
        let (id, units) = (tx.new_id()?, &Units::parse(include_str!("../../assets/units.toml"))?);
        let receipt = Receipt { id, number, device, by, confirmed_by: None, now_ms, units };
        let lot = Lot::receive(entered, &receipt)?;
        tx.put(&lot)?;
        Ok(lot.id.into())
    }

    fn place(&self, tx: &mut Tx<'_>, grams: i64) -> Done {
        let line =
            OrderLine { produce: Produce::Apple, class: Class::II, weight_g: grams, price_minor_per_kg: 500 };
        let of_it: Buyer = found_in(tx, buyer(self.leader.cooperative))?;
        let entered =
            OrderEntered { buyer: of_it.id, wanted_by: Day::of_ms(self.now_ms)?, lines: vec![line] };
        let lines = vec![tx.new_id()?];
        let number = tx.next_number(Kind::Order)?;
        let id = tx.new_id()?;
        let order = Order::place(id, number, entered, lines, of_it.currency, self.leader, self.now_ms)?;
        tx.put(&order)?;
        Ok(order.id.into())
    }

    fn allocate(&self, tx: &mut Tx<'_>, order: OrderId, line: OrderLineId, lot: LotId, grams: i64) -> Done {
        let (order, lot): (Order, Lot) = (found_in(tx, order)?, found_in(tx, lot)?);
        let sent = tx.linked::<Consignment>(order.id)?.iter().any(|c| c.dispatched_at_ms.is_some());
        if sent {
            return Err(Refusal::TooLate.into());
        }
        let stock = Stock {
            lot: &lot,
            approved: Some(Class::I),
            lot_promised_g: promised_of(tx, lot.id)?,
            line_promised_g: promised_to(tx, order.id)?.iter().map(|a| a.weight_g).sum(),
            device: self.device,
            settled: tx.settled(order.cooperative)?,
        };
        let id = tx.new_id()?;
        let promised = Allocation::promise(id, &order, line, grams, &stock, self.leader, self.now_ms)?;
        tx.put(&promised)?;
        Ok(promised.id.into())
    }

    fn release(&self, tx: &mut Tx<'_>, allocation: AllocationId) -> Done {
        let allocation: Allocation = found_in(tx, allocation)?;
        let sent = tx.linked::<Consignment>(allocation.order)?.iter().any(|c| c.dispatched_at_ms.is_some());
        if sent {
            return Err(Refusal::TooLate.into());
        }
        if allocation.released_at_ms.is_none() {
            tx.put(&Allocation { released_at_ms: Some(self.now_ms), ..allocation.clone() })?;
        }
        Ok(allocation.id.into())
    }

    fn open(&self, tx: &mut Tx<'_>, order: OrderId) -> Done {
        if let Some(begun) = tx.linked::<Consignment>(order)?.first() {
            return Ok(begun.id.into());
        }
        let order: Order = found_in(tx, order)?;
        let allocated_g = promised_to(tx, order.id)?.iter().map(|a| a.weight_g).sum();
        let number = tx.next_number(Kind::Consignment)?;
        let id = Consignment::id_for(order.id);
        let of = (order.id, order.buyer);
        let consignment = Consignment::open(id, number, of, allocated_g, self.leader, self.now_ms)?;
        tx.put(&consignment)?;
        Ok(consignment.id.into())
    }

    fn ask(&self, tx: &mut Tx<'_>, consignment: ConsignmentId) -> Done {
        if let Some(asked_before) = tx.linked::<Payment>(consignment)?.first() {
            return Ok(asked_before.id.into());
        }
        let consignment: Consignment = found_in(tx, consignment)?;
        if consignment.dispatched_at_ms.is_none() {
            return Err(Refusal::NotReady.into());
        }
        let order: Order = found_in(tx, consignment.order)?;
        let payment = Payment {
            id: Payment::id_for(consignment.id),
            cooperative: consignment.cooperative,
            consignment: consignment.id,
            buyer: consignment.consignee,
            amount_minor: earnings(tx, &order)?.iter().map(|e| e.gross_minor).sum(),
            currency: order.currency,
            requested_at_ms: self.now_ms,
            requested_by: self.leader.id,
            received_at_ms: None,
            received_reference: None,
            received_by: None,
        };
        tx.put(&payment)?;
        Ok(payment.id.into())
    }

    fn book(&self, tx: &mut Tx<'_>, payment: PaymentId) -> Done {
        let payment: Payment = found_in(tx, payment)?;
        let consignment: Consignment = found_in(tx, payment.consignment)?;
        let order: Order = found_in(tx, consignment.order)?;
        let of_it: Cooperative = found_in(tx, payment.cooperative)?;
        let shares = match tx.linked::<LedgerEntry>(payment.id)?.into_iter().next() {
            Some(booked) => booked.shares,
            None => share(payment.amount_minor, &earnings(tx, &order)?, &of_it.deductions),
        };
        let receipt = payment::Receipt { by: self.leader, now_ms: self.now_ms, reference: String::new() };
        let (received, entry) = payment.receive(receipt, &shares)?;
        tx.put(&received)?;
        tx.put(&entry)?;
        Ok(received.id.into())
    }
}

fn earnings(reader: &Reader<'_>, order: &Order) -> Done<Vec<Earning>> {
    let mut earnings = Vec::new();
    for part in promised_to(reader, order.id)? {
        let lot: Lot = found_in(reader, part.lot)?;
        let member: PersonId = lot.member;
        let price = order.lines.get(&part.line).map_or(0, |line| line.price_minor_per_kg);
        let value = Money::of_weight(part.weight_g, price, order.currency.clone());
        let gross_minor = value.amount_minor;
        earnings.push(Earning { member, lot: lot.id, weight_g: part.weight_g, gross_minor });
    }
    Ok(earnings)
}
