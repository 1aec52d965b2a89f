//! A sample cooperative, made through the door only: what it can't do by
//! requests, a kiosk's user couldn't either.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::approval::Decision;
use punnet_domain::consignment::Fact;
use punnet_domain::cooperative::{Address, Deduction, DeductionRate};
use punnet_domain::day::Day;
use punnet_domain::id::{
    BuyerId, CommandId, ConsignmentId, CooperativeId, LotId, OrderId, PersonId, PlaceId,
};
use punnet_domain::lot::{LotEntered, Weighed};
use punnet_domain::money::Currency;
use punnet_domain::order::{OrderEntered, OrderLine};
use punnet_domain::person::Role;
use punnet_domain::person::consent::CONSENT_VERSION;
use punnet_domain::person::pictures::Sequence;
use punnet_domain::produce::Produce;
use punnet_domain::standard::Class;
use punnet_domain::unit::WeightUnit;
use punnet_domain::weight::WeightEntered;
use punnet_measuring::scene::{Body, Shot, photograph};
use serde::Serialize;

use crate::door::{
    AddBuyer, AddPerson, AddPlace, Allocate, AnswerFact, ApproveLot, BuyerEntered, CooperativeEntered,
    Dispatch, FoundCooperative, KeepInspection, MeasurePhoto, OpenConsignment, PersonEntered, PlaceOrder,
    ReceiveLot, ReceivePayment, Request, RequestPayment, SetHub, Value,
};
use crate::view::{ConsignmentView, LotView, OrderView};
use crate::{App, AppError, Caller};

/// The sample leader's PIN, told to whoever tries the sample.
pub const LEADER_PIN: &str = "2468";

/// The ids of what was made.
#[derive(Debug, Serialize)]
pub struct Demo {
    /// The cooperative.
    pub cooperative: CooperativeId,
    /// Its people, the leader first.
    pub members: Vec<PersonId>,
    /// Lots, oldest first.
    pub lots: Vec<LotId>,
    /// Orders.
    pub orders: Vec<OrderId>,
    /// Consignments.
    pub consignments: Vec<ConsignmentId>,
}

/// Fills a fresh store with a sample cooperative: people, lots at every stage,
/// one order sent and paid, one still to fill.
///
/// # Errors
/// A store that already has a cooperative; whatever a request refuses.
pub fn fill(app: &App, hub: Option<&str>) -> Result<Demo, AppError> {
    let (cooperative, leader) = found(app)?;
    let caller = Caller { person: Some(leader), lang: "en".to_owned(), session: None };
    let maker = Maker { app, caller };
    if let Some(url) = hub {
        maker.ask(Request::SetHub(SetHub { url: url.to_owned(), proxy: None }))?;
    }
    let mut members = vec![leader];
    for (name, face, roles, pictures) in PEOPLE {
        members.push(maker.person(name, *face, roles, *pictures)?);
    }
    let lots = maker.lots(&members)?;
    let buyer = maker.buyer()?;
    let apples = maker.order(buyer, Produce::Apple, 20_000, 420)?;
    let consignment = maker.sell(&apples, &lots)?;
    let tomatoes = maker.order(buyer, Produce::Tomato, 15_000, 510)?;
    Ok(Demo {
        cooperative,
        members,
        lots,
        orders: vec![apples.order.id, tomatoes.order.id],
        consignments: vec![consignment],
    })
}

/// Name, face, roles and pictures of everybody besides the leader.
const PEOPLE: &[(&str, u32, &[Role], Option<Sequence>)] = &[
    ("陈明", 3, &[Role::Operator, Role::Member], Some([1, 4, 7])),
    ("Amina Yusuf", 0, &[Role::Member], Some([2, 5, 8])),
    ("王建国", 2, &[Role::Member], Some([9, 10, 11])),
    ("赵丽", 1, &[Role::Member], None),
    ("Joseph Mwangi", 5, &[Role::Member], None),
];

/// Whose lot (by place in the list of people), what, grams, and how far it gets.
const LOTS: &[(usize, Produce, &str, Stop)] = &[
    (2, Produce::Apple, "24.6", Stop::Approved),
    (3, Produce::Apple, "18.2", Stop::Approved),
    (4, Produce::Tomato, "31.5", Stop::Approved),
    (5, Produce::Lemon, "12.0", Stop::Waiting),
    (2, Produce::Tomato, "9.8", Stop::Waiting),
    (3, Produce::Lemon, "15.4", Stop::Received),
];

#[derive(PartialEq)]
enum Stop {
    Received,
    Waiting,
    Approved,
}

fn found(app: &App) -> Result<(CooperativeId, PersonId), AppError> {
    let now_ms = app.host.now_ms();
    let request = Request::FoundCooperative(FoundCooperative {
        command_id: app.new_id(now_ms),
        cooperative: CooperativeEntered {
            name: "三山 Three Hills Cooperative".to_owned(),
            address: Address {
                street: "Sanshan Road 8".to_owned(),
                city: "Luochuan".to_owned(),
                region: "Shaanxi".to_owned(),
                postcode: "727400".to_owned(),
                country: "CN".to_owned(),
                phone: "+86 911 5550 100".to_owned(),
            },
            gs1_prefix: "2000001".to_owned(),
            packhouse_code: "CN-6100-P-0815".to_owned(),
            currency: Currency::try_from("CNY".to_owned())?,
            deductions: vec![
                Deduction { code: "cooperative_fee".to_owned(), rate: DeductionRate::ShareBp { bp: 500 } },
                Deduction { code: "packing".to_owned(), rate: DeductionRate::PerKg { minor: 12 } },
            ],
            payment_details: vec![
                "Three Hills Cooperative".to_owned(),
                "Sample Bank, Luochuan".to_owned(),
                "Account 0000 0000 0000 0000".to_owned(),
            ],
        },
        leader: PersonEntered {
            name: "李秀英".to_owned(),
            face: 4,
            roles: vec![Role::Leader],
            pin: Some(LEADER_PIN.to_owned()),
            pictures: Some([0, 3, 6]),
            consent: Some(CONSENT_VERSION),
        },
    });
    let nobody = Caller { person: None, lang: "en".to_owned(), session: None };
    match app.answer(&nobody, request)?.value {
        Value::FoundCooperative(made) => Ok((made.cooperative.id, made.leader.id)),
        _ => Err(unexpected()),
    }
}

/// An answer of another kind than asked for; can't happen through the door.
fn unexpected() -> AppError {
    AppError::RequestUnreadable("another answer than asked for".to_owned())
}

struct Maker<'a> {
    app: &'a App,
    caller: Caller,
}

impl Maker<'_> {
    fn ask(&self, request: Request) -> Result<Value, AppError> {
        Ok(self.app.answer(&self.caller, request)?.value)
    }

    fn command(&self) -> CommandId {
        self.app.new_id(self.app.host.now_ms())
    }

    fn person(
        &self,
        name: &str,
        face: u32,
        roles: &[Role],
        pictures: Option<Sequence>,
    ) -> Result<PersonId, AppError> {
        let (name, roles, consent) = (name.to_owned(), roles.to_vec(), Some(CONSENT_VERSION));
        let person = PersonEntered { name, face, roles, pin: None, pictures, consent };
        match self.ask(Request::AddPerson(AddPerson { command_id: self.command(), person }))? {
            Value::AddPerson(person) => Ok(person.id),
            _ => Err(unexpected()),
        }
    }

    fn place(&self) -> Result<PlaceId, AppError> {
        let (name, registration) = ("三山 Three Hills".to_owned(), "6100GY0021".to_owned());
        match self.ask(Request::AddPlace(AddPlace { command_id: self.command(), name, registration }))? {
            Value::AddPlace(place) => Ok(place.id),
            _ => Err(unexpected()),
        }
    }

    fn lots(&self, members: &[PersonId]) -> Result<Vec<LotId>, AppError> {
        let place = self.place()?;
        let mut lots = Vec::new();
        for (i, (whose, produce, kg, stop)) in LOTS.iter().enumerate() {
            let member = members.get(*whose).copied().ok_or_else(unexpected)?;
            let lot = self.receive(member, place, *produce, kg)?;
            let lot = if *stop == Stop::Received { lot } else { self.inspect(lot, i)? };
            if *stop == Stop::Approved {
                self.approve(&lot)?;
            }
            lots.push(lot.lot.id);
        }
        Ok(lots)
    }

    fn receive(
        &self,
        member: PersonId,
        place: PlaceId,
        produce: Produce,
        kg: &str,
    ) -> Result<LotView, AppError> {
        let yesterday = self.app.host.now_ms() - 24 * 3600 * 1000;
        let entered = LotEntered {
            member,
            produce,
            weight: WeightEntered { value: kg.to_owned(), unit: WeightUnit::Kg },
            weighed: Weighed::Hand,
            harvested: Day::of_ms(yesterday)?,
            place,
        };
        match self.ask(Request::ReceiveLot(ReceiveLot {
            command_id: self.command(),
            entered,
            confirmed: None,
        }))? {
            Value::ReceiveLot(lot) => Ok(lot),
            _ => Err(unexpected()),
        }
    }

    fn inspect(&self, lot: LotView, nth: usize) -> Result<LotView, AppError> {
        let produce = lot.lot.produce;
        let reference = self.app.reference();
        let mat = reference.mat("a3").ok_or_else(unexpected)?;
        let jpeg = photograph(mat, "blue", &sample(produce, nth), &Shot::PHONE)?;
        let image_base64 = STANDARD.encode(jpeg);
        let measured = match self.ask(Request::MeasurePhoto(MeasurePhoto {
            lot: lot.lot.id,
            image_base64,
            camera: None,
            turned_from: None,
        }))? {
            Value::MeasurePhoto(measured) => measured,
            _ => return Err(unexpected()),
        };
        let first = |q: &punnet_domain::standard::Question| {
            q.answers.first().map(|a| (q.code.clone(), a.code.clone()))
        };
        let answers: BTreeMap<String, String> =
            measured.standard.questions.iter().filter_map(first).collect();
        let kept = KeepInspection {
            command_id: self.command(),
            lot: lot.lot.id,
            photo: measured.photo,
            second: None,
            answers,
        };
        match self.ask(Request::KeepInspection(kept))? {
            Value::KeepInspection(lot) => Ok(lot),
            _ => Err(unexpected()),
        }
    }

    fn approve(&self, lot: &LotView) -> Result<(), AppError> {
        let proposed = lot.inspection.as_ref().map_or(Class::Outside, |i| i.proposal.class);
        let decision = Decision { heads: lot.heads.clone(), class: proposed, reason: None };
        self.ask(Request::ApproveLot(ApproveLot { command_id: self.command(), lot: lot.lot.id, decision }))?;
        Ok(())
    }

    fn buyer(&self) -> Result<BuyerId, AppError> {
        let buyer = BuyerEntered {
            name: "Hafenmarkt Feinkost GmbH".to_owned(),
            address: Address {
                street: "Beim Alten Speicher 12".to_owned(),
                city: "Hamburg".to_owned(),
                region: String::new(),
                postcode: "20457".to_owned(),
                country: "DE".to_owned(),
                phone: "+49 40 5550 1234".to_owned(),
            },
            currency: Currency::try_from("EUR".to_owned())?,
            importer_reference: "EORI DE000000000000".to_owned(),
        };
        match self.ask(Request::AddBuyer(AddBuyer { command_id: self.command(), buyer }))? {
            Value::AddBuyer(buyer) => Ok(buyer.id),
            _ => Err(unexpected()),
        }
    }

    fn order(
        &self,
        buyer: BuyerId,
        produce: Produce,
        weight_g: i64,
        price: i64,
    ) -> Result<OrderView, AppError> {
        let in_a_week = self.app.host.now_ms() + 7 * 24 * 3600 * 1000;
        let line = OrderLine { produce, class: Class::II, weight_g, price_minor_per_kg: price };
        let entered = OrderEntered { buyer, wanted_by: Day::of_ms(in_a_week)?, lines: vec![line] };
        match self.ask(Request::PlaceOrder(PlaceOrder { command_id: self.command(), entered }))? {
            Value::PlaceOrder(order) => Ok(order),
            _ => Err(unexpected()),
        }
    }

    /// Fills the order from the first two lots, sends it and books the money.
    fn sell(&self, order: &OrderView, lots: &[LotId]) -> Result<ConsignmentId, AppError> {
        let line = order.lines.first().ok_or_else(unexpected)?.id;
        for (lot, weight_g) in lots.iter().zip([12_500, 7_500]) {
            let command_id = self.command();
            let promise = Allocate { command_id, order: order.order.id, line, lot: *lot, weight_g };
            self.ask(Request::Allocate(promise))?;
        }
        let open = OpenConsignment { command_id: self.command(), order: order.order.id };
        let Value::OpenConsignment(mut consignment) = self.ask(Request::OpenConsignment(open))? else {
            return Err(unexpected());
        };
        while let Some(question) = consignment.missing.first() {
            consignment = self.fact(&consignment, question.fact)?;
        }
        let id = consignment.consignment.id;
        self.ask(Request::Dispatch(Dispatch { command_id: self.command(), consignment: id }))?;
        let request = RequestPayment { command_id: self.command(), consignment: id };
        let Value::RequestPayment(payment) = self.ask(Request::RequestPayment(request))? else {
            return Err(unexpected());
        };
        let received = ReceivePayment {
            command_id: self.command(),
            payment: payment.payment.id,
            reference: "HFG 2026-118".to_owned(),
        };
        self.ask(Request::ReceivePayment(received))?;
        Ok(id)
    }

    fn fact(&self, consignment: &ConsignmentView, fact: Fact) -> Result<ConsignmentView, AppError> {
        let answer = match fact {
            Fact::Parcels => "2",
            Fact::GrossWeightG => "21600",
            Fact::PostageMinor => "4850",
            Fact::Incoterm => "DAP",
            Fact::SenderPhone | Fact::ConsigneePhone => "+49 40 5550 1234",
            Fact::PhytosanitaryCertificate => "PC-SAMPLE-000123",
        };
        let asked = AnswerFact {
            command_id: self.command(),
            consignment: consignment.consignment.id,
            fact,
            answer: answer.to_owned(),
        };
        match self.ask(Request::AnswerFact(asked))? {
            Value::AnswerFact(view) => Ok(view),
            _ => Err(unexpected()),
        }
    }
}

/// Five pieces on the mat, a little different from lot to lot.
fn sample(produce: Produce, nth: usize) -> Vec<Body> {
    let (radius, length, srgb) = match produce {
        Produce::Lemon => (29.0, 1.28, [232, 196, 44]),
        Produce::Tomato => (31.0, 1.0, [205, 46, 28]),
        // The sample brings apples, lemons and tomatoes.
        _ => (36.0, 1.0, [158, 44, 46]),
    };
    let places = [[90.0, 80.0], [190.0, 88.0], [90.0, 195.0], [180.0, 198.0], [268.0, 222.0]];
    let number = |i: usize| f64::from(u32::try_from(i).unwrap_or(0));
    let body = |(i, at): (usize, &[f64; 2])| {
        // Sizes and places vary by a fixed rule: the sample is the same everywhere.
        let wobble = ((number(i) * 2.3 + number(nth) * 1.7).sin() * 10.0).round() / 10.0;
        let r = radius * (1.0 + 0.045 * wobble);
        let at_mm = [at[0] + 4.0 * wobble, at[1] - 3.0 * wobble];
        Body { at_mm, semi_mm: [r * length, r, r], turned: 0.6 * number(i), srgb }
    };
    places.iter().take(4 + nth % 2).enumerate().map(body).collect()
}
