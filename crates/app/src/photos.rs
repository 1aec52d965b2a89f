//! Photos: stored, measured at once, shown.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::Refusal;
use punnet_domain::camera::Lens;
use punnet_domain::hex::from_hex;
use punnet_domain::id::LotId;
use punnet_domain::inspection::{Proposal, propose};
use punnet_domain::lot::Lot;
use punnet_domain::measurement::Measurement;
use punnet_domain::person::Person;
use punnet_domain::photos::THUMBNAIL_MAX_BYTES;
use punnet_domain::produce::Produce;
use punnet_domain::sides;
use punnet_store::{Reader, Store};

use crate::caller::is_staff;
use crate::cameras::lens_of;
use crate::command::found;
use crate::door::{FetchPhoto, MeasurePhoto, Propose, SetPhotoRules};
use crate::view::{ExchangeView, PhotoAt, PhotoFile, PhotoMeasured};
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
        // A photo from a phone or a file says itself by which camera it was taken.
        let camera = asked.camera.clone().or_else(|| punnet_measuring::camera_of(&bytes));
        let lens = lens_of(&self.store(), camera.as_deref())?;
        // Measured without holding the store: it may take a second.
        let measurement = self.measure(&bytes, lot.produce, lens.as_ref())?;
        let small = punnet_measuring::thumbnail_within(&bytes, THUMBNAIL_MAX_BYTES)?;
        let (store, now_ms) = (self.store(), self.host.now_ms());
        let photo = store.put_blob(&bytes, punnet_store::media_of(&bytes), now_ms)?;
        store.set_setting(&thumbnail_key(&photo), &store.put_blob(&small, "image/jpeg", now_ms)?)?;
        store.set_setting(&measured_key(&photo, lot.produce), &measurement)?;
        let (photo, second) = match asked.turned_from.as_ref().filter(|first| **first != photo) {
            Some(first) => (first.clone(), Some(photo)),
            None => (photo, None),
        };
        let measurement = measured(&store.read(), &photo, second.as_deref(), lot.produce)?;
        let reference = self.reference();
        let standard = reference.standard_for(lot.produce)?;
        let proposal = match propose(&measurement, standard, &BTreeMap::new()) {
            Err(Refusal::NothingCounted) => None,
            other => Some(other?),
        };
        Ok(PhotoMeasured { photo, second, measurement, proposal, standard: standard.into() })
    }

    /// Measures a photo on the built-in mats.
    fn measure(&self, photo: &[u8], produce: Produce, lens: Option<&Lens>) -> Result<Measurement, AppError> {
        let clock = || self.host.monotonic_ms();
        Ok(punnet_measuring::measure_on(photo, produce, &self.reference().mats, lens, &clock)?)
    }

    pub(crate) fn propose(&self, caller: &Caller, asked: &Propose) -> Result<Proposal, AppError> {
        let store = self.store();
        let reader = store.read();
        let by = caller.signed_in(&reader)?;
        let lot = open_lot(&reader, &by, asked.lot)?;
        let measurement = measured(&reader, &asked.photo, asked.second.as_deref(), lot.produce)?;
        Ok(propose(&measurement, self.reference().standard_for(lot.produce)?, &asked.answers)?)
    }

    /// A stored photo's bytes and media type for a signed-in caller, scaled down
    /// to `max_side_px` where asked. Scaled ones are kept: lists show them again.
    /// Where the photo isn't here its thumbnail stands for a scaled one.
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
            match store.blob(hash)? {
                Some(blob) => blob,
                None => return thumbnail_here(&store, hash),
            }
        };
        let small = punnet_measuring::thumbnail(&full.bytes, side)?;
        // Kept only to be quicker the next time: on a full disk one can still look.
        let _ = self.keep_small(&key, &small);
        Ok((small, "image/jpeg".to_owned()))
    }

    fn keep_small(&self, key: &str, small: &[u8]) -> Result<(), AppError> {
        let store = self.store();
        let hash = store.put_blob(small, "image/jpeg", self.host.now_ms())?;
        Ok(store.set_setting(key, &hash)?)
    }

    /// Has a photo fetched with the next exchange that isn't here at its full size.
    pub(crate) fn fetch_photo(&self, caller: &Caller, asked: &FetchPhoto) -> Result<PhotoAt, AppError> {
        let store = self.store();
        caller.signed_in(&store.read())?;
        let hash = from_hex(&asked.photo).ok_or(Refusal::NotFound)?;
        if !store.names_blob(&hash)? {
            return Err(Refusal::NotFound.into());
        }
        let cooperative = store.read().cooperative()?.ok_or(Refusal::NotReady)?;
        if !store.has_blob(&asked.photo)? {
            store.ask_photo(cooperative, &hash)?;
        }
        photo_at(&store, &asked.photo)
    }

    /// Sets what photos may cost and how much room they may take.
    pub(crate) fn set_photo_rules(
        &self,
        caller: &Caller,
        asked: &SetPhotoRules,
    ) -> Result<ExchangeView, AppError> {
        {
            let store = self.store();
            caller.leader(&store.read())?;
            store.set_photo_rules(&asked.rules)?;
        }
        self.exchange_view(&caller.lang)
    }

    /// Drops full-size copies that are safe at the hub, as the rules say.
    pub(crate) fn keep_photos_within_room(&self) -> Result<(), AppError> {
        let store = self.store();
        if let Some(keep_bytes) = store.photo_rules()?.keep_bytes {
            let freed = store.free_photos(keep_bytes)?;
            tracing::info!(photos = freed.photos, bytes = freed.bytes, "room made");
        }
        Ok(())
    }

    pub(crate) fn photo_file(&self, caller: &Caller, hash: &str) -> Result<PhotoFile, AppError> {
        caller.signed_in(&self.store().read())?;
        let (bytes, media) = self.photo_bytes(hash, None)?;
        Ok(PhotoFile { media, base64: STANDARD.encode(bytes) })
    }
}

/// Where a photo is at its full size.
pub(crate) fn photo_at(store: &Store, hash: &str) -> Result<PhotoAt, AppError> {
    if store.has_blob(hash)? {
        return Ok(PhotoAt::Here);
    }
    let asked = from_hex(hash).map_or(Ok(false), |hash| store.is_asked_for(&hash))?;
    Ok(if asked { PhotoAt::Coming } else { PhotoAt::Elsewhere })
}

fn thumbnail_here(store: &Store, photo: &str) -> Result<(Vec<u8>, String), AppError> {
    let small = store.thumbnail_of(photo)?.ok_or(Refusal::NotFound)?;
    let blob = store.blob(&small)?.ok_or(Refusal::NotFound)?;
    Ok((blob.bytes, blob.media))
}

/// The thumbnail made when a photo was measured here.
pub(crate) fn thumbnail(reader: &Reader<'_>, photo: &str) -> Result<Option<String>, AppError> {
    Ok(reader.setting(&thumbnail_key(photo))?)
}

fn thumbnail_key(photo: &str) -> String {
    format!("thumbnail/{photo}")
}

/// A lot the person may photograph: the own one or, for staff, anybody's; not
/// taken back and not promised to a buyer.
pub(crate) fn open_lot(reader: &Reader<'_>, by: &Person, id: LotId) -> Result<Lot, AppError> {
    let lot: Lot = found(reader, id)?;
    if !is_staff(by) && lot.member != by.id {
        return Err(Refusal::NotFound.into());
    }
    lot.not_withdrawn()?;
    if crate::lots::promised_g(reader, id)? > 0 {
        return Err(Refusal::TooLate.into());
    }
    Ok(lot)
}

/// What was measured on a stored photo, with that of its pieces turned over as one: the
/// kiosk's own measuring, never a caller's word.
pub(crate) fn measured(
    reader: &Reader<'_>,
    photo: &str,
    second: Option<&str>,
    produce: Produce,
) -> Result<Measurement, AppError> {
    let of = |photo: &str| -> Result<Measurement, AppError> {
        Ok(reader.setting(&measured_key(photo, produce))?.ok_or(Refusal::NotFound)?)
    };
    let first = of(photo)?;
    Ok(match second.filter(|second| *second != photo) {
        Some(second) => sides::merge(&first, &of(second)?),
        None => first,
    })
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
