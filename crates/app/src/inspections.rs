//! Keeping what was measured as a lot's inspection, and grading it again.

use punnet_domain::Refusal;
use punnet_domain::inspection::{Anew, Inspection, limits_changed, propose};
use punnet_domain::lot::Lot;
use punnet_domain::measurement::Measurement;
use punnet_store::{Reader, Tx};

use crate::command::{Now, answer};
use crate::door::{KeepInspection, Value};
use crate::lots::promised_g;
use crate::view::EarlierView;
use crate::{Answer, App, AppError, Caller, Reference, photos};

impl App {
    pub(crate) fn keep_inspection(&self, caller: &Caller, asked: KeepInspection) -> Result<Answer, AppError> {
        let reference = self.reference();
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            let lot = photos::open_lot(tx, now.by, asked.lot)?;
            let inspection = judged(tx, now, &lot, &asked, &reference)?;
            tx.put(&inspection)?;
            let mut kept = lot;
            kept.inspection = Some(inspection.id);
            for photo in std::iter::once(inspection.photo).chain(inspection.second_photo) {
                kept.photos.entry(photo).or_insert(now.now_ms);
            }
            tx.put(&kept)?;
            Ok(kept.id)
        })?;
        self.phones.kept(asked.lot);
        Ok(answer(Value::KeepInspection(self.lot(written.value)?), &written))
    }
}

/// The measurement judged under the standard as it is now.
fn judged(
    tx: &mut Tx<'_>,
    now: &Now<'_>,
    lot: &Lot,
    asked: &KeepInspection,
    reference: &Reference,
) -> Result<Inspection, AppError> {
    let seen = Seen::of(tx, lot, &asked.photo, asked.second.as_deref())?;
    let proposal = propose(&seen.measurement, reference.standard_for(lot.produce)?, &asked.answers)?;
    if !proposal.complete() {
        return Err(Refusal::AnswersMissing.into());
    }
    Ok(Inspection {
        id: tx.new_id()?,
        cooperative: lot.cooperative,
        lot: lot.id,
        photo: asked.photo.clone(),
        // A photo that shows the same side once more isn't kept as the other one.
        second_photo: asked.second.clone().filter(|_| seen.measurement.second.is_some()),
        thumbnail: seen.thumbnail,
        second_thumbnail: seen.second_thumbnail,
        measurement: seen.measurement,
        answers: asked.answers.clone(),
        proposal,
        by: now.by.id,
        at_ms: now.now_ms,
    })
}

/// What is known of a lot's photo.
struct Seen {
    measurement: Measurement,
    thumbnail: Option<String>,
    second_thumbnail: Option<String>,
}

impl Seen {
    /// As it was measured here, or else, where another kiosk did, as an inspection of the lot keeps it.
    fn of(reader: &Reader<'_>, lot: &Lot, photo: &str, second: Option<&str>) -> Result<Self, AppError> {
        match photos::measured(reader, photo, second, lot.produce) {
            Err(AppError::Refusal(Refusal::NotFound)) => Self::kept(reader, lot, photo, second),
            measured => Self::here(reader, measured?, photo, second),
        }
    }

    fn here(
        reader: &Reader<'_>,
        measurement: Measurement,
        photo: &str,
        second: Option<&str>,
    ) -> Result<Self, AppError> {
        let second = second.filter(|_| measurement.second.is_some());
        let second_thumbnail = second.map(|second| photos::thumbnail(reader, second)).transpose()?;
        Ok(Self {
            measurement,
            thumbnail: photos::thumbnail(reader, photo)?,
            second_thumbnail: second_thumbnail.flatten(),
        })
    }

    fn kept(reader: &Reader<'_>, lot: &Lot, photo: &str, second: Option<&str>) -> Result<Self, AppError> {
        let same = |i: &Inspection| i.photo == photo && i.second_photo.as_deref() == second;
        let all = reader.linked::<Inspection>(lot.id)?.into_iter().filter(same);
        let kept = all.max_by_key(|i| (i.at_ms, i.id)).ok_or(Refusal::NotFound)?;
        Ok(Self {
            measurement: kept.measurement,
            thumbnail: kept.thumbnail,
            second_thumbnail: kept.second_thumbnail,
        })
    }
}

/// What grading the kept photo again would come to, where it is something else and may be done. Not
/// while the lot is asked for again: that is answered by another photo, not by this one. Nor once some
/// of it is promised: labels and papers then speak of what was approved, and nothing could follow. Of an
/// approved lot it is known, and the screens keep it folded away on the lot's page: only who asks should
/// end an approval for it. Lists don't name it, so it is never a thing to do by itself.
pub(crate) fn anew(
    reader: &Reader<'_>,
    lot: &Lot,
    kept: &Inspection,
    reference: &Reference,
) -> Result<Option<Anew>, AppError> {
    if lot.withdrawn_at_ms.is_some() || lot.asked_again().is_some() || promised_g(reader, lot.id)? > 0 {
        return Ok(None);
    }
    let seen = Seen::of(reader, lot, &kept.photo, kept.second_photo.as_deref())?;
    Ok(Anew::of(kept, &seen.measurement, reference.standard_for(lot.produce)?))
}

/// What was kept before, newest first, and what changed with the one that took its place.
pub(crate) fn earlier(
    reader: &Reader<'_>,
    lot: &Lot,
    kept: Option<&Inspection>,
) -> Result<Vec<EarlierView>, AppError> {
    let mut all = reader.linked::<Inspection>(lot.id)?;
    all.retain(|i| Some(i.id) != lot.inspection);
    all.sort_by_key(|i| std::cmp::Reverse((i.at_ms, i.id)));
    let after = kept.into_iter().chain(&all);
    Ok(all.iter().zip(after).map(|(before, after)| view(before, after)).collect())
}

fn view(before: &Inspection, after: &Inspection) -> EarlierView {
    // Of another photo the limits may be others under the same edition.
    let same = before.photo == after.photo && before.second_photo == after.second_photo;
    let limits = if same { limits_changed(&before.proposal, &after.proposal) } else { vec![] };
    EarlierView {
        standard: before.proposal.standard.clone(),
        edition: before.proposal.edition.clone(),
        class: before.proposal.class,
        at_ms: before.at_ms,
        limits,
    }
}
