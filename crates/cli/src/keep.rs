//! Keeping the records safe and the disk from filling up: check, backup, restore, photos.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
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

/// Packs what is older than some days and gives the room back; prints JSON.
pub fn pack(store: &Path, older_than_days: u32) -> ExitCode {
    let app = match open(store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    match app.pack(older_than_days) {
        Ok((packing, log_bytes)) => {
            print(&json!({ "entries": packing.entries, "bytes": packing.bytes, "log_bytes": log_bytes }));
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&error, "en"),
    }
}

#[derive(Subcommand)]
pub enum PhotosCommand {
    /// Drop full-size photos that are safe at the hub, the oldest first; prints JSON
    ///
    /// Thumbnails stay, and so do photos that wait to be sent, of lots that wait for
    /// an approval and of disputed ones. A dropped photo is fetched again when
    /// somebody asks for it.
    Free {
        /// The kiosk's store
        #[arg(long, value_name = "FILE")]
        store: PathBuf,
        /// Until at most so many bytes of photos are left
        #[arg(long, value_name = "N")]
        keep_bytes: u64,
    },
}

pub fn photos(what: &PhotosCommand) -> ExitCode {
    let PhotosCommand::Free { store, keep_bytes } = what;
    let app = match open(store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    match app.with_store(|store| store.free_photos(*keep_bytes)) {
        Ok(freed) => {
            print(&json!({ "photos": freed.photos, "bytes": freed.bytes, "bytes_here": freed.bytes_here }));
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&AppError::from(error), "en"),
    }
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
