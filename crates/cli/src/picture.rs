//! Measuring and grading a photo from a shell.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use punnet_app::{AppError, Graded, Mat, Measurement, Produce, Recogniser, Reference, SystemHost};
use serde_json::json;

use crate::call::{print, refuse};
use crate::fail;

#[derive(Args)]
pub struct MeasureArgs {
    /// JPEG or PNG
    photo: PathBuf,
    /// What it shows: apple, tomato, …; an unknown word names them all
    #[arg(long)]
    produce: String,
    /// The mat's definition; whichever of the built-in mats is in the photo without
    #[arg(long, value_name = "FILE")]
    mat: Option<PathBuf>,
    /// Also draw what was measured on the photo, as PNG
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
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
    let measurement = punnet_app::measure(&SystemHost::default(), &photo, produce, &mats).map_err(words)?;
    if let Some(out) = &args.overlay {
        let png = punnet_app::overlay_png(&photo, &measurement, 2000).map_err(words)?;
        std::fs::write(out, png).map_err(|e| fail("not-written", &e.to_string()))?;
    }
    Ok(measurement)
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
