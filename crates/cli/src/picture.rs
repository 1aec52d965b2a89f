//! Measuring and grading a photo from a shell.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use punnet_app::door::{CalibrateCamera, Request, Value};
use punnet_app::{
    AppError, By, Calibration, Graded, Host, Lens, Mat, Measurement, Photos, Produce, Recogniser, Reference,
    SystemHost,
};
use serde_json::json;

use crate::call::{WhoArgs, open, print, refuse};
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
    /// A photo of the same pieces turned over, graded with the first as one
    #[arg(long, value_name = "PHOTO")]
    second: Option<PathBuf>,
    /// A standard's id, `unece-ffv-50`
    #[arg(long)]
    standard: Option<String>,
    /// The market whose standard to use, ISO 3166-1 alpha-2 or EU
    #[arg(long)]
    market: Option<String>,
    /// How the camera draws, as `punnet calibrate` prints it; for photos that don't say their focal length
    #[arg(long, value_name = "FILE")]
    calibration: Option<PathBuf>,
    /// The kiosk's store whose added standards and learnt cameras to use
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
    /// What the store calls the camera the photos were taken by
    #[arg(long, value_name = "NAME", requires = "store", conflicts_with = "calibration")]
    camera: Option<String>,
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
    let lens = args.calibration.as_deref().map(lens_in).transpose()?;
    let turned = args.second.as_deref().map(read).transpose()?;
    let photos = Photos { first: &photo, second: turned.as_deref(), lens: lens.as_ref() };
    let measured = punnet_app::measure(&SystemHost::default(), &photos, produce, &mats).map_err(words)?;
    draw(args.overlay.as_deref(), &photo, &measured.on_first_photo())?;
    if let Some((turned, second)) = turned.zip(measured.on_second_photo()) {
        draw(args.overlay_second.as_deref(), &turned, &second)?;
    }
    Ok(measured)
}

/// Writes a photo with what was measured drawn on it, where somebody wants it.
fn draw(out: Option<&Path>, photo: &[u8], measurement: &Measurement) -> Result<(), ExitCode> {
    let Some(out) = out else { return Ok(()) };
    let png = punnet_app::overlay_png(photo, measurement, 2000).map_err(|e| refuse(&e, "en"))?;
    std::fs::write(out, png).map_err(|e| fail("not-written", &e.to_string()))
}

fn lens_in(file: &Path) -> Result<Lens, ExitCode> {
    serde_json::from_slice::<Calibration>(&read(file)?)
        .map(|learnt| learnt.lens)
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
    let turned = args.second.as_deref().map(read).transpose()?;
    let (reference, lens) = known(args)?;
    let photos = Photos { first: &photo, second: turned.as_deref(), lens: lens.as_ref() };
    let by = match (&args.standard, &args.market) {
        (Some(id), _) => By::Id(id),
        (None, Some(market)) => By::Market(market),
        (None, None) => By::Usual,
    };
    Graded::of(&reference, &SystemHost::default(), &photos, produce, by).map_err(words)
}

/// The standards to grade by, with those added to the store where one is named, and what is
/// known of the camera.
fn known(args: &GradeArgs) -> Result<(Arc<Reference>, Option<Lens>), ExitCode> {
    let words = |e: AppError| refuse(&e, "en");
    let lens = args.calibration.as_deref().map(lens_in).transpose()?;
    let Some(store) = &args.store else {
        return Ok((Arc::new(Reference::built_in().map_err(|e| words(e.into()))?), lens));
    };
    // Only looked into: none is made where there is none.
    if !store.exists() {
        return Err(fail("not-found", &format!("no store at {}", store.display())));
    }
    let app = open(store, "en")?;
    let Some(camera) = &args.camera else { return Ok((app.reference(), lens)) };
    let learnt = app.lens(camera).map_err(words)?;
    let unknown = || fail("not-found", &format!("the store knows no camera {camera}"));
    Ok((app.reference(), Some(learnt.ok_or_else(unknown)?)))
}
