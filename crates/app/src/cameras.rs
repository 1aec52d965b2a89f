//! The kiosk's cameras: what their moving picture shows, and how each draws, which is a
//! setting of the kiosk.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::camera::{Calibration, Framing, Lens};
use punnet_domain::person::check_name;
use punnet_domain::produce::Produce;
use punnet_recognising::Recogniser;
use punnet_store::Store;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{CalibrateCamera, LookAtFrame, RecogniseProduce};
use crate::{App, AppError, Caller};

/// What settings of cameras begin with; the camera's name follows.
const SETTING: &str = "camera/";

/// What is held to the camera, as far as can be told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Seems {
    /// The produce; nothing where it is none, or that isn't sure.
    pub produce: Option<Produce>,
    /// How likely that is right, 0 to 1.
    pub confidence: f32,
}

impl App {
    /// Looks at a frame of the moving picture; nothing of it is kept.
    pub(crate) fn look_at_frame(&self, caller: &Caller, asked: &LookAtFrame) -> Result<Framing, AppError> {
        let lens = {
            let store = self.store();
            caller.signed_in(&store.read())?;
            lens_of(&store, asked.camera.as_deref())?
        };
        let frame = picture(&asked.image_base64)?;
        Ok(punnet_measuring::look(&frame, &self.reference().mats, lens.as_ref(), asked.before.as_ref())?)
    }

    /// Says what a frame seems to show. A proposal which picture to tap, never more.
    pub(crate) fn recognise(&self, caller: &Caller, asked: &RecogniseProduce) -> Result<Seems, AppError> {
        caller.signed_in(&self.store().read())?;
        let seen = self.recogniser()?.recognise(&picture(&asked.image_base64)?)?;
        let produce = seen.produce.and_then(|name| Produce::from_code(&name.replace(' ', "_")));
        Ok(Seems { produce, confidence: seen.confidence })
    }

    /// Loaded when it is first asked.
    fn recogniser(&self) -> Result<&Recogniser, AppError> {
        if let Some(loaded) = self.recogniser.get() {
            return Ok(loaded);
        }
        let loaded = Recogniser::load()?;
        Ok(self.recogniser.get_or_init(|| loaded))
    }

    /// Learns how a camera draws and keeps that.
    pub(crate) fn calibrate_camera(
        &self,
        caller: &Caller,
        asked: &CalibrateCamera,
    ) -> Result<Calibration, AppError> {
        caller.leader(&self.store().read())?;
        let camera = check_name(&asked.camera)?;
        let photos = asked.images_base64.iter().map(|text| picture(text)).collect::<Result<Vec<_>, _>>()?;
        let learnt =
            punnet_measuring::calibrate(&photos, &self.reference().mats, &camera, self.host.now_ms())?;
        self.store().set_setting(&format!("{SETTING}{camera}"), &learnt)?;
        Ok(learnt)
    }

    /// How a camera draws, where this kiosk has learnt it.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn lens(&self, camera: &str) -> Result<Option<Lens>, AppError> {
        lens_of(&self.store(), Some(camera))
    }

    /// The cameras that were learnt here, by name.
    pub(crate) fn cameras(&self, caller: &Caller) -> Result<Vec<Calibration>, AppError> {
        let store = self.store();
        caller.signed_in(&store.read())?;
        Ok(store.read().settings(SETTING)?.into_iter().map(|(_, learnt)| learnt).collect())
    }
}

/// How a camera draws, where this kiosk has learnt it.
pub(crate) fn lens_of(store: &Store, camera: Option<&str>) -> Result<Option<Lens>, AppError> {
    let Some(camera) = camera else { return Ok(None) };
    let learnt: Option<Calibration> = store.setting(&format!("{SETTING}{}", camera.trim()))?;
    Ok(learnt.map(|learnt| learnt.lens))
}

fn picture(base64: &str) -> Result<Vec<u8>, AppError> {
    STANDARD.decode(base64).map_err(|_| AppError::ImageUnreadable)
}

/// Learns how a camera draws from files, for the shell.
///
/// # Errors
/// A file that can't be read as a picture of the mat, too few of them or too much alike.
pub fn calibrate(
    reference: &crate::Reference,
    photos: &[Vec<u8>],
    camera: &str,
    now_ms: i64,
) -> Result<Calibration, AppError> {
    Ok(punnet_measuring::calibrate(photos, &reference.mats, camera, now_ms)?)
}
