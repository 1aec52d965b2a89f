//! Papers from a shell: labels, dossiers, the mat.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, ValueEnum};
use punnet_app::door::{Paper, PaperFormat, PrintLabel, PrintPaper, Request, Value};
use punnet_app::{App, AppError, Caller};

use crate::call::{WhoArgs, refuse};
use crate::fail;

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Pdf,
    Png,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Sheet {
    /// One sheet of A3
    A3,
    /// One sheet of A4, for small produce
    A4,
    /// Two sheets of A4, glued together: nearly as large as A3
    #[value(name = "2xa4")]
    TwoA4,
}

impl Sheet {
    fn code(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::TwoA4 => "2xa4",
        }
    }
}

#[derive(Args)]
pub struct MatArgs {
    /// Where to write the PDF
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Paper; photos tell by the mat's markers on which one they were taken
    #[arg(long, visible_alias = "size", value_enum, default_value = "a3")]
    paper: Sheet,
    /// Background: `blue` (measures better) or `grey` (saves ink)
    #[arg(long, default_value = "blue")]
    background: String,
    /// Language of the instructions, BCP 47
    #[arg(long, default_value = "en")]
    lang: String,
}

#[derive(Args)]
pub struct LabelArgs {
    #[command(flatten)]
    who: WhoArgs,
    /// The lot
    #[arg(long, value_name = "ID")]
    lot: String,
    /// What to write
    #[arg(long, value_enum, default_value = "pdf")]
    format: Format,
    /// Where to
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
pub struct DossierArgs {
    #[command(flatten)]
    who: WhoArgs,
    /// The consignment
    #[arg(long, value_name = "ID")]
    consignment: String,
    /// Folder for the papers
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub fn mat(args: &MatArgs) -> ExitCode {
    match punnet_app::mat_pdf(args.paper.code(), &args.background, &args.lang) {
        Ok(bytes) => write(&args.out, &bytes),
        Err(error) => refuse(&error, &args.lang),
    }
}

pub fn label(args: &LabelArgs) -> ExitCode {
    let Ok(lot) = args.lot.parse::<uuid::Uuid>() else { return fail("not-found", "the lot's id isn't one") };
    let (app, caller) = match args.who.open_as_owner() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let format = match args.format {
        Format::Pdf => PaperFormat::Pdf,
        Format::Png => PaperFormat::Png,
    };
    let request = Request::PrintLabel(PrintLabel { lot: lot.into(), lang: caller.lang.clone(), format });
    match printed(&app, &caller, request) {
        Ok((_, bytes)) => write(&args.out, &bytes),
        Err(error) => refuse(&error, &caller.lang),
    }
}

pub fn dossier(args: &DossierArgs) -> ExitCode {
    let Ok(id) = args.consignment.parse::<uuid::Uuid>() else {
        return fail("not-found", "the consignment's id isn't one");
    };
    let (app, caller) = match args.who.open_as_owner() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    if let Err(error) = std::fs::create_dir_all(&args.out) {
        return fail("not-written", &error.to_string());
    }
    for paper in [Paper::CommercialInvoice, Paper::PackingList, Paper::Cn23] {
        let request = Request::PrintPaper(PrintPaper {
            consignment: id.into(),
            paper,
            lang: caller.lang.clone(),
            format: PaperFormat::Pdf,
        });
        let code = match printed(&app, &caller, request) {
            Ok((name, bytes)) => write(&args.out.join(name), &bytes),
            Err(error) => refuse(&error, &caller.lang),
        };
        if code != ExitCode::SUCCESS {
            return code;
        }
    }
    ExitCode::SUCCESS
}

fn printed(app: &App, caller: &Caller, request: Request) -> Result<(String, Vec<u8>), AppError> {
    match app.answer(caller, request)?.value {
        Value::PrintLabel(file) | Value::PrintPaper(file) => {
            let bytes = STANDARD.decode(file.base64).map_err(|_| AppError::ImageUnreadable)?;
            Ok((file.name, bytes))
        }
        _ => Err(AppError::RequestUnreadable("not a paper".to_owned())),
    }
}

/// Writes a file and says where.
pub fn write(out: &Path, bytes: &[u8]) -> ExitCode {
    match std::fs::write(out, bytes) {
        Ok(()) => {
            eprintln!("{}", out.display());
            ExitCode::SUCCESS
        }
        Err(error) => fail("not-written", &format!("{}: {error}", out.display())),
    }
}
