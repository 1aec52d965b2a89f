//! Measuring and grading a photo by itself, for the shell.

use std::collections::BTreeMap;

use punnet_domain::camera::Lens;
use punnet_domain::inspection::{Proposal, propose};
use punnet_domain::measurement::{Mat, Measurement};
use punnet_domain::produce::Produce;
use serde::Serialize;

use crate::{AppError, Host, Reference};

/// What a photo comes to under a standard.
#[derive(Debug, Serialize)]
pub struct Graded {
    /// The standard's and its edition's names, class, each rule, each question.
    #[serde(flatten)]
    pub proposal: Proposal,
    /// The standard's full name.
    pub standard_name: String,
    /// What the pixels said.
    pub measurement: Measurement,
}

impl Graded {
    /// Grades a photo. Questions to people stay open: nobody is asked here.
    ///
    /// # Errors
    /// An unreadable photo, no mat, nothing that counts, an unknown standard.
    pub fn of(
        reference: &Reference,
        host: &dyn Host,
        photo: &[u8],
        produce: Produce,
        standard: Option<&str>,
        market: Option<&str>,
    ) -> Result<Self, AppError> {
        let standard = match (standard, market) {
            (Some(id), _) => reference.standard(id)?,
            (None, Some(market)) => reference.standard_in(produce, market)?,
            (None, None) => reference.standard_for(produce)?,
        };
        let measurement = measure(host, photo, produce, &reference.mats, None)?;
        let proposal = propose(&measurement, standard, &BTreeMap::new())?;
        Ok(Self { proposal, standard_name: standard.name.clone(), measurement })
    }
}

/// Measures a photo on whichever of these mats it shows; `lens` is what is known of the
/// camera where the photo doesn't say its focal length.
///
/// # Errors
/// An unreadable photo or no mat in it.
pub fn measure(
    host: &dyn Host,
    photo: &[u8],
    produce: Produce,
    mats: &[Mat],
    lens: Option<&Lens>,
) -> Result<Measurement, AppError> {
    Ok(punnet_measuring::measure_on(photo, produce, mats, lens, &|| host.monotonic_ms())?)
}
