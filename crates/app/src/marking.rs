//! What must stand on a package by the standard its buyer asks for.

use punnet_domain::Refusal;
use punnet_domain::buyer::Buyer;
use punnet_domain::inspection::Inspection;
use punnet_domain::lot::Lot;
use punnet_domain::order::{Allocation, Order};
use punnet_domain::standard::Particular;
use punnet_store::Reader;

use crate::command::{found, own_cooperative};
use crate::door::ShowMarking;
use crate::view::MarkingView;
use crate::{App, AppError, Caller, Reference};

/// No consignment has more lots.
const LOTS_MAX: usize = 1000;

impl App {
    pub(crate) fn marking(&self, caller: &Caller, asked: &ShowMarking) -> Result<Vec<MarkingView>, AppError> {
        let (store, reference) = (self.store(), self.reference());
        let reader = store.read();
        let mut all: Vec<MarkingView> = Vec::new();
        for id in asked.lots.iter().take(LOTS_MAX) {
            let lot: Lot = found(&reader, *id)?;
            caller.may_see(&reader, lot.member)?;
            let inspection = lot.inspection.map(|i| found(&reader, i)).transpose()?;
            let Some(new) = marking(&reader, &reference, &lot, inspection.as_ref())? else { continue };
            match all.iter_mut().find(|m| (m.produce, &m.standard) == (new.produce, &new.standard)) {
                Some(seen) => seen.missing.extend(new.missing),
                None => all.push(new),
            }
        }
        for marking in &mut all {
            marking.missing.sort_unstable();
            marking.missing.dedup();
        }
        Ok(all)
    }
}

/// What a lot's package must bear: by the standard of the country it is promised to, else
/// by the one it was judged under. Nothing where no text about marking was read.
pub(crate) fn marking(
    reader: &Reader<'_>,
    reference: &Reference,
    lot: &Lot,
    inspection: Option<&Inspection>,
) -> Result<Option<MarkingView>, AppError> {
    let judged = inspection.and_then(|i| reference.standards.get(&i.proposal.standard));
    let standard = match (buyers_country(reader, lot)?, judged) {
        (Some(country), _) => reference.standard_in(lot.produce, reference.market(&country))?,
        (None, Some(judged)) => judged,
        (None, None) => reference.standard_for(lot.produce)?,
    };
    let Some(marking) = &standard.marking else { return Ok(None) };
    let address = &own_cooperative(reader, lot.cooperative)?.address;
    let known = |particular: &Particular| match particular {
        Particular::Packer => !address.street.trim().is_empty() || !address.city.trim().is_empty(),
        Particular::Nature | Particular::Origin | Particular::Class => true,
        Particular::SizeMm => inspection.is_some(),
        // No record names a variety or a flesh, and a camera weighs nothing.
        Particular::Variety | Particular::FleshColour | Particular::SizeG => false,
    };
    Ok(Some(MarkingView {
        produce: lot.produce,
        standard: standard.id.clone(),
        particulars: marking.particulars.clone(),
        missing: marking.particulars.iter().copied().filter(|p| !known(p)).collect(),
        clause: marking.clause.clone(),
        mark: marking.mark,
    }))
}

/// Where the lot goes, ISO 3166-1 alpha-2: to the buyer it was first promised to.
fn buyers_country(reader: &Reader<'_>, lot: &Lot) -> Result<Option<String>, AppError> {
    let promised = reader.linked::<Allocation>(lot.id)?.into_iter().filter(|a| a.released_at_ms.is_none());
    let Some(first) = promised.min_by_key(|a| (a.at_ms, a.id)) else { return Ok(None) };
    let order: Order = reader.get(first.order)?.ok_or(Refusal::NotFound)?;
    let buyer: Buyer = found(reader, order.buyer)?;
    Ok(Some(buyer.address.country))
}
