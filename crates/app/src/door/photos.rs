//! Photos: measured, judged and kept as a lot's inspection.

use std::collections::BTreeMap;

use punnet_domain::id::{CommandId, LotId};
use punnet_domain::inspection::Proposal;
use punnet_domain::sample::SampleSays;

use crate::view::{LotView, MarkingView, PhotoAt, PhotoFile, PhotoMeasured};

requests! {
    /// Stores a photo and measures it at once; with the photo of the other side, as one.
    MeasurePhoto = "measure_photo" {
        /// Of which lot.
        lot: LotId,
        /// JPEG or PNG, base64.
        image_base64: String,
        /// What the machine calls the camera it was taken by; what the photo calls it without.
        #[serde(default)] #[ts(optional = nullable)] camera: Option<String>,
        /// BLAKE3 hash (hex) of the photo measured before, when this one shows its pieces turned over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        turned_from: Option<String>,
    } -> PhotoMeasured;
    /// What the standard's rules say with these answers.
    Propose = "propose" {
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of a measured photo.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> Proposal;
    /// What a photo's pieces say of the whole lot, under every standard of its produce.
    JudgeSample = "judge_sample" {
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of the lot's photo or one measured here.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> SampleSays;
    /// What must stand on the packages of lots by the standard their buyer asks for,
    /// and what of it no record knows: each kind of produce once.
    ShowMarking = "marking" {
        /// Of which lots.
        lots: Vec<LotId>,
    } -> Vec<MarkingView>;
    /// Keeps a photo with the answers as the lot's inspection.
    KeepInspection = "keep_inspection" {
        /// Made by the caller.
        command_id: CommandId,
        /// Of which lot.
        lot: LotId,
        /// BLAKE3 hash (hex) of a measured photo.
        photo: String,
        /// The hash of the photo of the same pieces turned over, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        second: Option<String>,
        /// Answers by question.
        #[serde(default)] answers: BTreeMap<String, String>,
    } -> LotView;
    /// A stored photo, for the shell; window and browser fetch it by address.
    ReadPhoto = "photo" {
        /// BLAKE3 hash (hex).
        photo: String,
    } -> PhotoFile;
    /// Has a photo fetched at its full size that isn't here: with the next exchange,
    /// before others.
    FetchPhoto = "fetch_photo" {
        /// BLAKE3 hash (hex).
        photo: String,
    } -> PhotoAt;
}
