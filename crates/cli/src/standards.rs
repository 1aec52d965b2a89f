//! Standards added to a kiosk's store.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use crate::call::{open, print, refuse};
use crate::fail;

/// No standard's data is longer; the longest built in has 5 KB.
const FILE_MAX_BYTES: u64 = 1 << 20;

#[derive(Subcommand)]
pub enum StandardsCommand {
    /// Add a grading standard, or put a corrected edition in the place of one; prints JSON
    ///
    /// FILE has the form of assets/standards. What was graded before keeps its
    /// result and the edition it was graded under. A running kiosk uses it at once.
    Add {
        /// The standard's data, TOML
        file: PathBuf,
        /// The kiosk's store
        #[arg(long, value_name = "FILE")]
        store: PathBuf,
    },
}

pub fn standards(what: &StandardsCommand) -> ExitCode {
    let StandardsCommand::Add { file, store } = what;
    let size = std::fs::metadata(file).map_or(0, |m| m.len());
    let text = match std::fs::read_to_string(file) {
        Ok(text) if size <= FILE_MAX_BYTES => text,
        Ok(_) => return fail("standard-unreadable", "the file is too large for a standard"),
        Err(error) => return fail("standard-unreadable", &format!("{}: {error}", file.display())),
    };
    let added = open(store, "en").map(|app| app.add_standard(&text));
    match added {
        Ok(Ok(standard)) => {
            print(&json!({ "standard": standard.id, "edition": standard.edition }));
            ExitCode::SUCCESS
        }
        Ok(Err(error)) => refuse(&error, "en"),
        Err(code) => code,
    }
}
