//! Keeping the records safe: check, backup, restore.

use std::path::Path;
use std::process::ExitCode;

use punnet_app::AppError;
use serde_json::json;

use crate::call::{open, print, refuse};

pub fn check(store: &Path, as_json: bool) -> ExitCode {
    let app = match open(store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    let report = match app.with_store(|store| store.check()) {
        Ok(report) => report,
        Err(error) => return refuse(&AppError::from(error), "en"),
    };
    if as_json {
        print(&json!(report));
    } else {
        println!("{} entries, {} documents, {} photos", report.entries, report.documents, report.blobs);
        report.problems.iter().for_each(|p| println!("{}: {}", p.code, p.detail));
    }
    if report.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

pub fn backup(store: &Path, to: &Path, photos: bool) -> ExitCode {
    let app = match open(store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    let copied = app.with_store(|store| if photos { store.backup_with_photos(to) } else { store.backup(to) });
    ended(copied.map_err(AppError::from))
}

pub fn restore(from: &Path, store: &Path) -> ExitCode {
    ended(punnet_app::restore(from, store))
}

fn ended(done: Result<(), AppError>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error, "en"),
    }
}
