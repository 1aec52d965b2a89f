//! Photos: stored, measured at once, shown.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::Refusal;
use punnet_domain::id::LotId;
use punnet_domain::inspection::{Proposal, propose};
use punnet_domain::lot::Lot;
use punnet_domain::measurement::Measurement;
use punnet_domain::person::Person;
use punnet_domain::produce::Produce;
use punnet_store::Reader;

use crate::caller::is_staff;
use crate::command::found;
use crate::door::{MeasurePhoto, Propose};
use crate::view::{PhotoFile, PhotoMeasured};
use crate::{App, AppError, Caller};

/// The largest side a small picture may be asked in.
const SMALL_MAX_PX: u32 = 2048;

impl App {
    pub(crate) fn measure_photo(
        &self,
        caller: &Caller,
        asked: &MeasurePhoto,
    ) -> Result<PhotoMeasured, AppError> {
        let lot = {
            let store = self.store();
            let reader = store.read();
            let by = caller.signed_in(&reader)?;
            open_lot(&reader, &by, asked.lot)?
        };
        let bytes = STANDARD.decode(&asked.image_base64).map_err(|_| AppError::ImageUnreadable)?;
        // Measured without holding the store: it may take a second.
        let measurement = self.measure(&bytes, lot.produce)?;
        let standard = self.reference.standard_for(lot.produce)?;
        let proposal = match propose(&measurement, standard, &std::collections::BTreeMap::new()) {
            Err(Refusal::NothingCounted) => None,
            other => Some(other?),
        };
        let store = self.store();
        let photo = store.put_blob(&bytes, punnet_store::media_of(&bytes), self.host.now_ms())?;
        store.set_setting(&measured_key(&photo, lot.produce), &measurement)?;
        Ok(PhotoMeasured { photo, measurement, proposal, standard: standard.into() })
    }

    /// Measures a photo on the built-in mat.
    pub(crate) fn measure(&self, photo: &[u8], produce: Produce) -> Result<Measurement, AppError> {
        let clock = || self.host.monotonic_ms();
        Ok(punnet_measuring::measure(photo, produce, &self.reference.mat, &clock)?)
    }

    pub(crate) fn propose(&self, caller: &Caller, asked: &Propose) -> Result<Proposal, AppError> {
        let store = self.store();
        let reader = store.read();
        let by = caller.signed_in(&reader)?;
        let lot = open_lot(&reader, &by, asked.lot)?;
        let measurement = measured(&reader, &asked.photo, lot.produce)?;
        Ok(propose(&measurement, self.reference.standard_for(lot.produce)?, &asked.answers)?)
    }

    /// A stored photo's bytes and media type for a signed-in caller, scaled down
    /// to `max_side_px` where asked. Scaled ones are kept: lists show them again.
    ///
    /// # Errors
    /// [`Refusal::SignInNeeded`], [`Refusal::NotFound`], or a store that can't be read.
    pub fn photo(
        &self,
        session: Option<String>,
        hash: &str,
        max_side_px: Option<u32>,
    ) -> Result<(Vec<u8>, String), AppError> {
        let caller = self.caller(session, None);
        caller.signed_in(&self.store().read())?;
        self.photo_bytes(hash, max_side_px)
    }

    fn photo_bytes(&self, hash: &str, max_side_px: Option<u32>) -> Result<(Vec<u8>, String), AppError> {
        let Some(side) = max_side_px.map(|side| side.clamp(16, SMALL_MAX_PX)) else {
            let blob = self.store().blob(hash)?.ok_or(Refusal::NotFound)?;
            return Ok((blob.bytes, blob.media));
        };
        let key = format!("small/{side}/{hash}");
        let full = {
            let store = self.store();
            if let Some(small) = store.setting::<String>(&key)?
                && let Some(blob) = store.blob(&small)?
            {
                return Ok((blob.bytes, blob.media));
            }
            store.blob(hash)?.ok_or(Refusal::NotFound)?
        };
        let small = punnet_measuring::thumbnail(&full.bytes, side)?;
        let store = self.store();
        let small_hash = store.put_blob(&small, "image/jpeg", self.host.now_ms())?;
        store.set_setting(&key, &small_hash)?;
        Ok((small, "image/jpeg".to_owned()))
    }

    pub(crate) fn photo_file(&self, caller: &Caller, hash: &str) -> Result<PhotoFile, AppError> {
        caller.signed_in(&self.store().read())?;
        let (bytes, media) = self.photo_bytes(hash, None)?;
        Ok(PhotoFile { media, base64: STANDARD.encode(bytes) })
    }
}

/// A lot the person may photograph: the own one or, for staff, anybody's; not
/// taken back and not promised to a buyer.
pub(crate) fn open_lot(reader: &Reader<'_>, by: &Person, id: LotId) -> Result<Lot, AppError> {
    let lot: Lot = found(reader, id)?;
    if !is_staff(by) && lot.member != by.id {
        return Err(Refusal::NotFound.into());
    }
    if lot.withdrawn_at_ms.is_some() {
        return Err(Refusal::LotWithdrawn.into());
    }
    if crate::lots::promised_g(reader, id)? > 0 {
        return Err(Refusal::TooLate.into());
    }
    Ok(lot)
}

/// What was measured on a stored photo: the kiosk's own measuring, never a
/// caller's word.
pub(crate) fn measured(reader: &Reader<'_>, photo: &str, produce: Produce) -> Result<Measurement, AppError> {
    Ok(reader.setting(&measured_key(photo, produce))?.ok_or(Refusal::NotFound)?)
}

fn measured_key(photo: &str, produce: Produce) -> String {
    format!("measured/{}/{photo}", produce.code())
}

/// A photo with what was measured drawn on it, as PNG.
///
/// # Errors
/// When the photo can't be read.
pub fn overlay_png(photo: &[u8], measurement: &Measurement, max_side_px: u32) -> Result<Vec<u8>, AppError> {
    Ok(punnet_measuring::overlay(photo, measurement, max_side_px)?)
}
