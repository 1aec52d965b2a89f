//! What a sample says of its lot, under every standard of its produce.

use punnet_domain::inspection::Inspection;
use punnet_domain::lot::Lot;
use punnet_domain::sample::SampleSays;

use crate::command::found;
use crate::door::JudgeSample;
use crate::{App, AppError, Caller, photos};

impl App {
    /// Judges a photo of a lot, kept or only measured here.
    pub(crate) fn judge_sample(&self, caller: &Caller, asked: &JudgeSample) -> Result<SampleSays, AppError> {
        let store = self.store();
        let reader = store.read();
        caller.signed_in(&reader)?;
        let lot: Lot = found(&reader, asked.lot)?;
        caller.may_see(&reader, lot.member)?;
        // An inspection from another kiosk brings its measurement along.
        let kept = lot.inspection.map(|id| found::<Inspection>(&reader, id)).transpose()?;
        let measurement = match kept
            .filter(|i| i.photo == asked.photo && (asked.second.is_none() || i.second_photo == asked.second))
        {
            Some(inspection) => inspection.measurement,
            None => photos::measured(&reader, &asked.photo, asked.second.as_deref(), lot.produce)?,
        };
        let reference = self.reference();
        let own = reference.standard_for(lot.produce)?;
        let all = reference.standards.values();
        Ok(SampleSays::of(&measurement, own, all, &asked.answers)?)
    }
}
