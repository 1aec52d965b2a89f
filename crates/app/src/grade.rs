//! Measuring and grading photos by themselves, for the shell.

use std::collections::BTreeMap;

use punnet_domain::camera::Lens;
use punnet_domain::inspection::{Proposal, propose};
use punnet_domain::measurement::{Mat, Measurement};
use punnet_domain::produce::Produce;
use punnet_domain::sides;
use punnet_domain::standard::Standard;
use serde::Serialize;

use crate::{AppError, Host, Reference};

/// A photo, or two of the same pieces that are one measurement, and what is known of the camera.
#[derive(Debug, Clone, Copy)]
pub struct Photos<'a> {
    /// JPEG or PNG bytes.
    pub first: &'a [u8],
    /// The same of the pieces turned over.
    pub second: Option<&'a [u8]>,
    /// How the camera draws, where the photos don't say their focal length.
    pub lens: Option<&'a Lens>,
}

/// Which of a produce's standards to grade by.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// The one with this id.
    Id(&'a str),
    /// The one asked for in this market, ISO 3166-1 alpha-2 or EU.
    Market(&'a str),
    /// The usual one.
    Usual,
}

impl By<'_> {
    fn of(self, reference: &Reference, produce: Produce) -> Result<&Standard, AppError> {
        Ok(match self {
            Self::Id(id) => reference.standard(id)?,
            Self::Market(market) => reference.standard_in(produce, market)?,
            Self::Usual => reference.standard_for(produce)?,
        })
    }
}

/// What photos come to under a standard.
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
    /// Grades photos. Questions to people stay open: nobody is asked here.
    ///
    /// # Errors
    /// An unreadable photo, no mat, nothing that counts, an unknown standard.
    pub fn of(
        reference: &Reference,
        host: &dyn Host,
        photos: &Photos<'_>,
        produce: Produce,
        by: By<'_>,
    ) -> Result<Self, AppError> {
        let standard = by.of(reference, produce)?;
        let measurement = measure(host, photos, produce, &reference.mats)?;
        let proposal = propose(&measurement, standard, &BTreeMap::new())?;
        Ok(Self { proposal, standard_name: standard.name.clone(), measurement })
    }
}

/// Measures photos on whichever of these mats they show.
///
/// # Errors
/// An unreadable photo or no mat in it.
pub fn measure(
    host: &dyn Host,
    photos: &Photos<'_>,
    produce: Produce,
    mats: &[Mat],
) -> Result<Measurement, AppError> {
    let clock = || host.monotonic_ms();
    let measured = |photo| punnet_measuring::measure_on(photo, produce, mats, photos.lens, &clock);
    let first = measured(photos.first)?;
    Ok(match photos.second {
        Some(second) => sides::merge(&first, &measured(second)?),
        None => first,
    })
}
