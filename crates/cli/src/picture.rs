//! Measuring and grading a photo from a shell.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use punnet_app::door::{CalibrateCamera, Request, Value};
use punnet_app::{
    AppError, Calibration, Graded, Host, Mat, Measurement, Produce, Recogniser, Reference, SystemHost,
};
use serde_json::json;

use crate::call::{WhoArgs, print, refuse};
use crate::{StoreArg, fail};

#[derive(Args)]
pub struct MeasureArgs {
    /// JPEG or PNG
    photo: PathBuf,
    /// What it shows: apple, tomato, …; an unknown word names them all
    #[arg(long)]
    produce: String,
    /// A photo of the same pieces turned over, measured with the first as one
    #[arg(long, value_name = "PHOTO")]
    second: Option<PathBuf>,
    /// The mat's definition; whichever of the built-in mats is in the photo without
    #[arg(long, value_name = "FILE")]
    mat: Option<PathBuf>,
    /// How the camera draws, as `punnet calibrate` prints it; for a photo that doesn't say its focal length
    #[arg(long, value_name = "FILE")]
    calibration: Option<PathBuf>,
    /// Also draw what was measured on the photo, as PNG
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// The same of the second photo
    #[arg(long, value_name = "FILE", requires = "second")]
    overlay_second: Option<PathBuf>,
}

#[derive(Args)]
pub struct CalibrateArgs {
    /// Three to six, JPEG or PNG
    #[arg(required = true)]
    photos: Vec<PathBuf>,
    /// What the machine calls the camera; what the first photo calls it without
    #[arg(long, value_name = "NAME")]
    camera: Option<String>,
    /// The kiosk's store that is to keep it
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
}

#[derive(Args)]
pub struct GradeArgs {
    /// JPEG or PNG
    photo: PathBuf,
    /// What it shows: apple, tomato, …; an unknown word names them all
    #[arg(long)]
    produce: String,
    /// A standard's id, `unece-ffv-50`
    #[arg(long)]
    standard: Option<String>,
    /// The market whose standard to use, ISO 3166-1 alpha-2 or EU
    #[arg(long)]
    market: Option<String>,
}

/// The produce a word names, or the words there are.
fn produce(word: &str) -> Result<Produce, ExitCode> {
    Produce::from_code(word).ok_or_else(|| {
        let known: Vec<_> = Produce::ALL.iter().map(|p| p.code()).collect();
        fail("produce-unknown", &format!("{word} isn't one of: {}", known.join(", ")))
    })
}

/// Most bytes of a file that are read: somewhat more than a photo may have, so that a
/// film given by mistake is refused as too large without being held.
const MOST_BYTES: u64 = 80 << 20;

fn read(path: &Path) -> Result<Vec<u8>, ExitCode> {
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path);
    let read = opened.and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|e| fail("not-found", &format!("{}: {e}", path.display())))
}

pub fn measure(args: &MeasureArgs) -> ExitCode {
    match try_measure(args) {
        Ok(measurement) => print(&json!(measurement)),
        Err(code) => code,
    }
}

fn try_measure(args: &MeasureArgs) -> Result<Measurement, ExitCode> {
    let produce = produce(&args.produce)?;
    let photo = read(&args.photo)?;
    let mats = mats(args.mat.as_deref())?;
    let words = |e: AppError| refuse(&e, "en");
    let learnt = args.calibration.as_deref().map(calibration).transpose()?;
    let lens = learnt.as_ref().map(|learnt| &learnt.lens);
    let host = SystemHost::default();
    let measured = |photo: &[u8]| punnet_app::measure(&host, photo, produce, &mats, lens).map_err(words);
    let first = measured(&photo)?;
    let Some(path) = &args.second else {
        draw(args.overlay.as_deref(), &photo, &first)?;
        return Ok(first);
    };
    let turned = read(path)?;
    let merged = punnet_app::merge_sides(&first, &measured(&turned)?);
    draw(args.overlay.as_deref(), &photo, &merged.on_first_photo())?;
    if let Some(second) = merged.on_second_photo() {
        draw(args.overlay_second.as_deref(), &turned, &second)?;
    }
    Ok(merged)
}

/// Writes a photo with what was measured drawn on it, where somebody wants it.
fn draw(out: Option<&Path>, photo: &[u8], measurement: &Measurement) -> Result<(), ExitCode> {
    let Some(out) = out else { return Ok(()) };
    let png = punnet_app::overlay_png(photo, measurement, 2000).map_err(|e| refuse(&e, "en"))?;
    std::fs::write(out, png).map_err(|e| fail("not-written", &e.to_string()))
}

fn calibration(file: &Path) -> Result<Calibration, ExitCode> {
    serde_json::from_slice(&read(file)?)
        .map_err(|e| fail("calibration-unreadable", &format!("{}: {e}", file.display())))
}

/// Prints how a camera draws; with a store the kiosk keeps it.
pub fn calibrate(args: &CalibrateArgs) -> ExitCode {
    match try_calibrate(args) {
        Ok(learnt) => print(&json!(learnt)),
        Err(code) => code,
    }
}

fn try_calibrate(args: &CalibrateArgs) -> Result<Calibration, ExitCode> {
    let words = |e: AppError| refuse(&e, "en");
    let photos = args.photos.iter().map(|photo| read(photo)).collect::<Result<Vec<_>, _>>()?;
    let by_itself = || photos.first().and_then(|photo| punnet_app::camera_of(photo));
    let camera = args.camera.clone().or_else(by_itself).ok_or_else(|| {
        fail("camera-unnamed", "the photos don't say which camera took them: name it by --camera")
    })?;
    let Some(store) = &args.store else {
        let reference = Reference::built_in().map_err(|e| words(e.into()))?;
        let now_ms = SystemHost::default().now_ms();
        return punnet_app::cameras::calibrate(&reference, &photos, &camera, now_ms).map_err(words);
    };
    let who = WhoArgs { store: StoreArg { store: store.clone() }, person: None, lang: "en".to_owned() };
    let (app, caller) = who.open_as_owner()?;
    let images_base64 = photos.iter().map(|photo| STANDARD.encode(photo)).collect();
    let asked = CalibrateCamera { camera, images_base64 };
    match app.answer(&caller, Request::CalibrateCamera(asked)).map_err(words)?.value {
        Value::CalibrateCamera(learnt) => Ok(learnt),
        _ => Err(fail("calibrate", "no answer")),
    }
}

/// Prints what a photo seems to show.
pub fn recognise(photo: &Path) -> ExitCode {
    let photo = match read(photo) {
        Ok(photo) => photo,
        Err(code) => return code,
    };
    match Recogniser::load().and_then(|network| network.recognise(&photo)) {
        Ok(recognition) => print(&json!(recognition)),
        Err(error) => refuse(&error.into(), "en"),
    }
}

fn mats(file: Option<&Path>) -> Result<Vec<Mat>, ExitCode> {
    match file {
        Some(path) => serde_json::from_slice(&read(path)?)
            .map(|mat| vec![mat])
            .map_err(|e| fail("mat-unreadable", &format!("{}: {e}", path.display()))),
        None => Reference::built_in().map(|r| r.mats).map_err(|e| refuse(&e.into(), "en")),
    }
}

pub fn grade(args: &GradeArgs) -> ExitCode {
    match try_grade(args) {
        Ok(graded) => print(&json!(graded)),
        Err(code) => code,
    }
}

fn try_grade(args: &GradeArgs) -> Result<Graded, ExitCode> {
    let words = |e: AppError| refuse(&e, "en");
    let produce = produce(&args.produce)?;
    let photo = read(&args.photo)?;
    let reference = Reference::built_in().map_err(|e| words(e.into()))?;
    let host = SystemHost::default();
    Graded::of(&reference, &host, &photo, produce, args.standard.as_deref(), args.market.as_deref())
        .map_err(words)
}
