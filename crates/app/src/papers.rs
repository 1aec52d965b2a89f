//! Papers, each filled only from the records.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_documents::facts::{
    CrateFacts, Dossier, Item, LabelFacts, LotEarning, Party, PaymentRequest, Statement, StatementLine,
};
use punnet_documents::{
    DocumentError, Format, cn23, commercial_invoice, crate_label, label, mat, packing_list, payment_request,
    statement,
};
use punnet_domain::Refusal;
use punnet_domain::buyer::Buyer;
use punnet_domain::consignment::{Consignment, Fact};
use punnet_domain::cooperative::Cooperative;
use punnet_domain::day::Day;
use punnet_domain::gs1::{digital_link, gtin};
use punnet_domain::id::{ConsignmentId, PaymentId, PersonId};
use punnet_domain::inspection::Proposal;
use punnet_domain::lot::Lot;
use punnet_domain::lot_row::LotStage;
use punnet_domain::payment::{Earning, Payment};
use punnet_domain::standard::{Particular, SizedBy};
use punnet_store::Reader;

use crate::command::{found, own_cooperative};
use crate::consignments::{Goods, goods};
use crate::door::{
    Paper, PaperFormat, PrintCrateLabel, PrintLabel, PrintMat, PrintPaper, PrintPaymentRequest,
    PrintStatement,
};
use crate::lots::lot_view;
use crate::marking::marking;
use crate::orders::order_view;
use crate::payments::member_money;
use crate::view::{MoneyLine, PaperFile};
use crate::{App, AppError, Caller, Reference};

impl From<PaperFormat> for Format {
    fn from(format: PaperFormat) -> Self {
        match format {
            PaperFormat::Pdf => Self::Pdf,
            PaperFormat::Png => Self::Png,
        }
    }
}

/// A paper's bytes as the door hands them out.
pub(crate) fn file(name: String, format: PaperFormat, bytes: &[u8]) -> PaperFile {
    let format = Format::from(format);
    PaperFile {
        name: format!("{name}.{}", format.extension()),
        media: format.media().to_owned(),
        base64: STANDARD.encode(bytes),
    }
}

// The facts are read with the store held, the paper is set without it.
impl App {
    pub(crate) fn label(&self, caller: &Caller, asked: &PrintLabel) -> Result<PaperFile, AppError> {
        let (facts, code) = {
            let store = self.store();
            let reader = store.read();
            let view = lot_view(&store, &self.reference(), asked.lot)?;
            caller.may_see(&reader, view.lot.member)?;
            let class = view.class.ok_or(Refusal::NotApproved)?;
            let cooperative = own_cooperative(&reader, view.lot.cooperative)?;
            let reference = self.reference();
            let item = &reference.produce(view.lot.produce)?.item_reference;
            let gtin = gtin(&cooperative.gs1_prefix, item)?;
            let judged = view.inspection.as_ref().map(|i| &i.proposal);
            let marking = marking(&reader, &reference, &view.lot, view.inspection.as_ref())?;
            let missing = marking.map(|m| m.missing).unwrap_or_default();
            let facts = LabelFacts {
                packer: consignor(&cooperative),
                packhouse_code: cooperative.packhouse_code.clone(),
                produce: view.lot.produce,
                variety: None,
                origin_country: cooperative.address.country.clone(),
                origin_region: cooperative.address.region.clone(),
                class,
                size_mm: judged.filter(|_| !missing.contains(&Particular::SizeG)).and_then(sizes),
                size_code: judged.and_then(size_code),
                net_weight_g: view.lot.weight_g,
                digital_link: digital_link(&gtin, &view.lot.code),
                gtin,
                harvested: Some(view.lot.harvested.clone()),
                packed: view.approval.as_ref().map(|a| Day::of_ms(a.approval.at_ms)).transpose()?,
                member_number: Some(view.member.number),
                standard: judged.and_then(|p| reference.standards.get(&p.standard)).map(|s| s.name.clone()),
                missing,
                lot_code: view.lot.code,
            };
            let code = facts.lot_code.clone();
            (facts, code)
        };
        let bytes = label(&facts, &asked.lang, asked.format.into())?;
        Ok(file(format!("label-{code}"), asked.format, &bytes))
    }

    pub(crate) fn crate_label(
        &self,
        caller: &Caller,
        asked: &PrintCrateLabel,
    ) -> Result<PaperFile, AppError> {
        let facts = {
            let store = self.store();
            let reader = store.read();
            let view = lot_view(&store, &self.reference(), asked.lot)?;
            caller.may_see(&reader, view.lot.member)?;
            if view.stage == LotStage::Withdrawn {
                return Err(Refusal::TooLate.into());
            }
            let cooperative = own_cooperative(&reader, view.lot.cooperative)?;
            let reference = self.reference();
            let item = &reference.produce(view.lot.produce)?.item_reference;
            CrateFacts {
                cooperative: cooperative.name.clone(),
                number: view.lot.number,
                produce: view.lot.produce,
                net_weight_g: view.lot.weight_g,
                member: view.member.name,
                member_number: view.member.number,
                harvested: view.lot.harvested.clone(),
                received: Day::of_ms(view.lot.received_at_ms)?,
                place: view.place.name,
                digital_link: digital_link(&gtin(&cooperative.gs1_prefix, item)?, &view.lot.code),
                lot_code: view.lot.code,
            }
        };
        let bytes = crate_label(&facts, &asked.lang, asked.format.into())?;
        Ok(file(format!("crate-{}", facts.lot_code), asked.format, &bytes))
    }

    pub(crate) fn mat_paper(&self, caller: &Caller, asked: &PrintMat) -> Result<PaperFile, AppError> {
        caller.signed_in(&self.store().read())?;
        let unknown = || DocumentError::PaperUnknown { name: asked.paper.clone() };
        let reference = self.reference();
        let sheet = reference.mat(&asked.paper).ok_or_else(unknown)?;
        let bits = punnet_measuring::aruco::marker_bits;
        let bytes = mat(sheet, "blue", &asked.lang, &bits)?;
        Ok(file(format!("mat-{}", asked.paper), PaperFormat::Pdf, &bytes))
    }

    pub(crate) fn paper(&self, caller: &Caller, asked: &PrintPaper) -> Result<PaperFile, AppError> {
        let dossier = {
            let store = self.store();
            let reader = store.read();
            caller.leader(&reader)?;
            dossier(&reader, &self.reference(), asked.consignment)?
        };
        let format = asked.format.into();
        let (name, bytes) = match asked.paper {
            Paper::CommercialInvoice => {
                ("commercial-invoice", commercial_invoice(&dossier, &asked.lang, format)?)
            }
            Paper::PackingList => ("packing-list", packing_list(&dossier, &asked.lang, format)?),
            Paper::Cn23 => ("cn23", cn23(&dossier, &asked.lang, format)?),
        };
        Ok(file(format!("{name}-{}", dossier.number), asked.format, &bytes))
    }

    pub(crate) fn payment_request_paper(
        &self,
        caller: &Caller,
        asked: &PrintPaymentRequest,
    ) -> Result<PaperFile, AppError> {
        let request = {
            let store = self.store();
            let reader = store.read();
            caller.leader(&reader)?;
            request_of(&reader, &self.reference(), asked.payment)?
        };
        let bytes = payment_request(&request, &asked.lang, asked.format.into())?;
        Ok(file(format!("payment-request-{}", request.number), asked.format, &bytes))
    }

    pub(crate) fn statement_paper(
        &self,
        caller: &Caller,
        asked: &PrintStatement,
    ) -> Result<PaperFile, AppError> {
        let statement_facts = {
            let store = self.store();
            let reader = store.read();
            let by = caller.may_see(&reader, asked.member)?;
            let today = Day::of_ms(self.host.now_ms())?;
            statement_of(&reader, own_cooperative(&reader, by.cooperative)?, asked.member, today)?
        };
        let bytes = statement(&statement_facts, &asked.lang, asked.format.into())?;
        Ok(file(format!("statement-{}", statement_facts.member_number), asked.format, &bytes))
    }
}

/// The printable mat for a paper (`a3`, `a4`, `2xa4`) as PDF, at its true size.
///
/// # Errors
/// An unknown paper or background, or a mat's data that can't be read.
pub fn mat_pdf(paper: &str, background: &str, lang: &str) -> Result<Vec<u8>, AppError> {
    let reference = Reference::built_in()?;
    let unknown = || DocumentError::PaperUnknown { name: paper.to_owned() };
    let bits = punnet_measuring::aruco::marker_bits;
    Ok(mat(reference.mat(paper).ok_or_else(unknown)?, background, lang, &bits)?)
}

/// What the QR code of a consignment's papers carries: letters and figures that any
/// scanner reads.
fn code(consignment: &Consignment) -> String {
    format!("PUNNET-C-{}", consignment.id.0.simple()).to_ascii_uppercase()
}

fn consignor(cooperative: &Cooperative) -> Party {
    Party { name: cooperative.name.clone(), address: cooperative.address.clone(), reference: String::new() }
}

fn consignee(buyer: &Buyer) -> Party {
    Party {
        name: buyer.name.clone(),
        address: buyer.address.clone(),
        reference: buyer.importer_reference.clone(),
    }
}

/// The smallest and largest diameter as the standard means it, mm.
fn sizes(judged: &Proposal) -> Option<[f64; 2]> {
    let sizes = || judged.pieces.iter().map(|p| p.size_mm);
    Some([sizes().reduce(f64::min)?, sizes().reduce(f64::max)?])
}

/// The size code the sample may be sold under. One worked out from a weight nobody
/// weighed isn't printed.
fn size_code(judged: &Proposal) -> Option<String> {
    let code = judged.size_code.as_ref()?;
    (code.uniform && code.by == SizedBy::Diameter).then(|| code.code.clone())
}

fn item(reader: &Reader<'_>, reference: &Reference, country: &str, goods: Goods) -> Result<Item, AppError> {
    let facts = reference.produce(goods.line.produce)?;
    let code = |id| found::<Lot>(reader, id).map(|lot| lot.code);
    Ok(Item {
        produce: goods.line.produce,
        variety: None,
        botanical: facts.botanical.clone(),
        hs_code: facts.hs_code.clone(),
        class: goods.class,
        origin_country: country.to_owned(),
        lots: goods.lots.into_iter().map(code).collect::<Result<_, _>>()?,
        net_weight_g: goods.weight_g,
        price_minor_per_kg: goods.line.price_minor_per_kg,
    })
}

fn dossier(reader: &Reader<'_>, reference: &Reference, id: ConsignmentId) -> Result<Dossier, AppError> {
    let consignment: Consignment = found(reader, id)?;
    let order = order_view(reader, consignment.order)?;
    let cooperative = own_cooperative(reader, consignment.cooperative)?;
    let country = &cooperative.address.country;
    let items = goods(&order).into_iter().map(|g| item(reader, reference, country, g));
    let text = |fact: Fact| consignment.facts.get(&fact).cloned();
    let mut from = consignor(&cooperative);
    let mut to = consignee(&order.buyer);
    fill(&mut from.address.phone, text(Fact::SenderPhone));
    fill(&mut to.address.phone, text(Fact::ConsigneePhone));
    Ok(Dossier {
        incoterm_place: Some(if seller_delivers(text(Fact::Incoterm).as_deref()) {
            to.address.city.clone()
        } else {
            from.address.city.clone()
        }),
        consignor: from,
        consignee: to,
        number: consignment.number,
        code: code(&consignment),
        date: Day::of_ms(consignment.opened_at_ms)?,
        order_number: order.order.number,
        currency: order.order.currency.clone(),
        incoterm: text(Fact::Incoterm),
        items: items.collect::<Result<_, _>>()?,
        parcels: consignment.number_of(Fact::Parcels),
        gross_weight_g: consignment.number_of(Fact::GrossWeightG),
        postage_minor: consignment.number_of(Fact::PostageMinor),
        phytosanitary_certificate: text(Fact::PhytosanitaryCertificate),
        payment_details: cooperative.payment_details.clone(),
    })
}

fn fill(phone: &mut String, answered: Option<String>) {
    if phone.trim().is_empty() {
        *phone = answered.unwrap_or_default();
    }
}

/// Whether the rule's named place is at the buyer's (Incoterms 2020, C and D rules).
fn seller_delivers(rule: Option<&str>) -> bool {
    rule.is_none_or(|r| r.starts_with('C') || r.starts_with('D'))
}

fn request_of(reader: &Reader<'_>, reference: &Reference, id: PaymentId) -> Result<PaymentRequest, AppError> {
    let payment: Payment = found(reader, id)?;
    let dossier = dossier(reader, reference, payment.consignment)?;
    Ok(PaymentRequest {
        cooperative: dossier.consignor,
        buyer: dossier.consignee,
        number: dossier.number,
        date: Day::of_ms(payment.requested_at_ms)?,
        currency: payment.currency,
        items: dossier.items,
        amount_minor: payment.amount_minor,
        payment_details: dossier.payment_details,
    })
}

fn statement_of(
    reader: &Reader<'_>,
    cooperative: Cooperative,
    member: PersonId,
    date: Day,
) -> Result<Statement, AppError> {
    let money = member_money(reader, member)?;
    Ok(Statement {
        cooperative: consignor(&cooperative),
        member_name: money.member.name,
        member_number: money.member.number,
        date,
        lines: money.lines.into_iter().map(|l| statement_line(reader, l)).collect::<Result<_, _>>()?,
    })
}

fn statement_line(reader: &Reader<'_>, line: MoneyLine) -> Result<StatementLine, AppError> {
    let earning = |e: &Earning| {
        let lot: Lot = found(reader, e.lot)?;
        let (weight_g, gross_minor) = (e.weight_g, e.gross_minor);
        Ok(LotEarning { lot_code: lot.code, produce: lot.produce, weight_g, gross_minor })
    };
    Ok(StatementLine {
        date: Day::of_ms(line.at_ms)?,
        buyer: line.buyer,
        currency: line.currency,
        earnings: line.share.earnings.iter().map(earning).collect::<Result<_, AppError>>()?,
        gross_minor: line.share.gross_minor,
        deductions: line.share.deductions,
        net_minor: line.share.net_minor,
    })
}
