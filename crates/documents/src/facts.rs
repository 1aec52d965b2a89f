//! What each paper says, as the caller knows it. An empty text or a `None` is a
//! fact that isn't known: its box stays empty.

use punnet_domain::cooperative::Address;
use punnet_domain::day::Day;
use punnet_domain::money::{Currency, Money};
use punnet_domain::produce::Produce;
use punnet_domain::standard::{Class, Particular};
use serde::{Deserialize, Serialize};

/// What stands on a package (UNECE standard layout and (EU) 2023/2429, VI Marking).
/// A member appears by number only: a label travels to strangers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabelFacts {
    /// Packer and dispatcher.
    pub packer: Party,
    /// Official code mark of the packing house; may be empty.
    pub packhouse_code: String,
    /// Nature of the produce.
    pub produce: Produce,
    /// Variety or commercial type.
    pub variety: Option<String>,
    /// Country of origin, ISO 3166-1 alpha-2.
    pub origin_country: String,
    /// District or region of origin; may be empty.
    pub origin_region: String,
    /// The class a leader approved.
    pub class: Class,
    /// Smallest and largest diameter, mm.
    pub size_mm: Option<[f64; 2]>,
    /// The size code under which it is uniform.
    pub size_code: Option<String>,
    /// Net weight, grams.
    pub net_weight_g: i64,
    /// GS1 batch/lot number.
    pub lot_code: String,
    /// GTIN-14.
    pub gtin: String,
    /// GS1 Digital Link that the QR code carries.
    pub digital_link: String,
    /// When it was picked.
    pub harvested: Option<Day>,
    /// When it was packed.
    pub packed: Option<Day>,
    /// The member's number.
    pub member_number: Option<u32>,
    /// The grading standard's own name.
    pub standard: Option<String>,
    /// What the marking rules ask for beside this and nobody knows: a line to write on.
    pub missing: Vec<Particular>,
}

/// What stands on a crate as soon as its lot is saved: nothing of a class, which nobody
/// has given it yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CrateFacts {
    /// Whose store it stands in.
    pub cooperative: String,
    /// The kiosk's running number, said aloud.
    pub number: u32,
    /// What it is.
    pub produce: Produce,
    /// Net weight in grams.
    pub net_weight_g: i64,
    /// Who brought it.
    pub member: String,
    /// Their short number.
    pub member_number: u32,
    /// When it was picked.
    pub harvested: Day,
    /// When it was brought.
    pub received: Day,
    /// Where it grew.
    pub place: String,
    /// GS1 batch/lot number, AI (10).
    pub lot_code: String,
    /// What the QR code carries.
    pub digital_link: String,
}

/// What stands on a person's badge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BadgeFacts {
    /// Whose member.
    pub cooperative: String,
    /// As the person writes it.
    pub name: String,
    /// The short number.
    pub number: u32,
    /// Which of the drawn faces is theirs.
    pub face: u32,
    /// What the QR code carries.
    pub code: String,
}

/// Someone with an address on a paper.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Party {
    /// Legal name.
    pub name: String,
    /// Address and telephone.
    pub address: Address,
    /// Tax, VAT, EORI or customs reference; may be empty.
    pub reference: String,
}

/// What the papers of a consignment say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Who sends and sells.
    pub consignor: Party,
    /// Who receives and buys.
    pub consignee: Party,
    /// Number of the consignment and of its invoice.
    pub number: u32,
    /// What the packing list's QR code carries; none is printed when it is empty.
    pub code: String,
    /// Date of the invoice.
    pub date: Day,
    /// Number of the order it fills.
    pub order_number: u32,
    /// What prices are in.
    pub currency: Currency,
    /// Incoterms 2020 rule.
    pub incoterm: Option<String>,
    /// The named place of the Incoterms rule.
    pub incoterm_place: Option<String>,
    /// What is sent, line by line.
    pub items: Vec<Item>,
    /// How many parcels.
    pub parcels: Option<i64>,
    /// Weight with packing, grams.
    pub gross_weight_g: Option<i64>,
    /// Postage and insurance, minor units of the currency.
    pub postage_minor: Option<i64>,
    /// Phytosanitary certificate number.
    pub phytosanitary_certificate: Option<String>,
    /// How to pay: bank, account, name; one line each.
    pub payment_details: Vec<String>,
}

/// A line of a consignment: one kind of produce of one class at one price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// What.
    pub produce: Produce,
    /// Variety or commercial type.
    pub variety: Option<String>,
    /// Botanical name.
    pub botanical: String,
    /// HS code, digits.
    pub hs_code: String,
    /// The class.
    pub class: Class,
    /// Country of origin, ISO 3166-1 alpha-2.
    pub origin_country: String,
    /// Codes of the lots it comes from.
    pub lots: Vec<String>,
    /// Net weight, grams.
    pub net_weight_g: i64,
    /// Minor units of the currency for a kilogram.
    pub price_minor_per_kg: i64,
}

impl Item {
    /// What the line is worth, minor units, rounded half away from zero.
    #[must_use]
    pub fn value_minor(&self, currency: &Currency) -> i64 {
        Money::of_weight(self.net_weight_g, self.price_minor_per_kg, currency.clone()).amount_minor
    }
}

impl Dossier {
    /// Net weight of everything, grams.
    #[must_use]
    pub fn net_weight_g(&self) -> i64 {
        self.items.iter().map(|item| item.net_weight_g).sum()
    }

    /// Value of everything, minor units.
    #[must_use]
    pub fn value_minor(&self) -> i64 {
        self.items.iter().map(|item| item.value_minor(&self.currency)).sum()
    }
}

/// What a buyer is asked to pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaymentRequest {
    /// Who asks.
    pub cooperative: Party,
    /// Who pays.
    pub buyer: Party,
    /// Number of the consignment and of its invoice.
    pub number: u32,
    /// When asked.
    pub date: Day,
    /// What prices are in.
    pub currency: Currency,
    /// What was sent.
    pub items: Vec<Item>,
    /// How much is asked, minor units; must be what the items add up to.
    pub amount_minor: i64,
    /// How to pay: bank, account, name; one line each.
    pub payment_details: Vec<String>,
}

/// A member's money on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Who pays.
    pub cooperative: Party,
    /// The member's name.
    pub member_name: String,
    /// The member's number.
    pub member_number: u32,
    /// The day it was printed.
    pub date: Day,
    /// Each payment's share, in the order to be shown.
    pub lines: Vec<StatementLine>,
}

/// A member's share of one payment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatementLine {
    /// When it was booked.
    pub date: Day,
    /// Who bought.
    pub buyer: String,
    /// What it is counted in.
    pub currency: Currency,
    /// What was sold, lot by lot.
    pub earnings: Vec<LotEarning>,
    /// Sum of the earnings, minor units.
    pub gross_minor: i64,
    /// Deduction code and amount, minor units.
    pub deductions: Vec<(String, i64)>,
    /// What the member gets, minor units: gross less deductions.
    pub net_minor: i64,
}

/// What one lot earned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LotEarning {
    /// The lot's code.
    pub lot_code: String,
    /// What it is.
    pub produce: Produce,
    /// How much of it was sold, grams.
    pub weight_g: i64,
    /// Its part of the price, minor units.
    pub gross_minor: i64,
}
