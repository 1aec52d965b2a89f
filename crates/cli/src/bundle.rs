//! Bundles from a shell: of a kiosk's store or of a hub's folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use punnet_app::AppError;
use punnet_hub::HubError;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call::{open, print, refuse};
use crate::fail;

#[derive(Subcommand)]
pub enum BundleCommand {
    /// Write what others lack, sealed to them; prints JSON
    Write {
        #[command(flatten)]
        of: Whose,
        /// A folder, such as a stick's, or the file's name
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// Leave photos out
        #[arg(long)]
        no_photos: bool,
        /// Of a hub: only this cooperative's
        #[arg(long, value_name = "ID", requires = "data")]
        cooperative: Option<Uuid>,
    },
    /// Read a bundle, or every one in a folder; prints JSON
    Read {
        #[command(flatten)]
        of: Whose,
        /// A folder or a file
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// Take also what is older than it may be
        #[arg(long)]
        though_expired: bool,
    },
}

/// A kiosk's store or a hub's folder.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// The kiosk's store
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
    /// The hub's folder; the hub may run meanwhile
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum HubCommand {
    /// Field officers who carry bundles
    #[command(subcommand)]
    Officer(OfficerCommand),
}

#[derive(Subcommand)]
pub enum OfficerCommand {
    /// Let an officer carry bundles; the hub may run meanwhile
    Add {
        /// The hub's folder
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The officer's key, as the laptop's screen shows it
        #[arg(long, value_name = "HEX")]
        key: String,
        /// What people call the officer
        #[arg(long, default_value = "")]
        name: String,
        /// Only for this cooperative; may be repeated
        #[arg(long, value_name = "ID")]
        cooperative: Vec<Uuid>,
    },
}

pub fn run(command: BundleCommand) -> ExitCode {
    let done = match command {
        BundleCommand::Write { of, file, no_photos, cooperative } => match (of.store, of.data) {
            (Some(store), _) => with_store(&store, |app| Ok(json!(app.write_bundle(&file, !no_photos)?))),
            (None, data) => {
                let data = data.unwrap_or_default();
                of_hub(punnet_hub::write_bundles(data, cooperative, &file, !no_photos).map(|w| json!(w)))
            }
        },
        BundleCommand::Read { of, file, though_expired } => match (of.store, of.data) {
            (Some(store), _) => with_store(&store, |app| Ok(json!(app.read_bundles(&file, though_expired)?))),
            (None, data) => {
                let data = data.unwrap_or_default();
                of_hub(punnet_hub::read_bundles(data, &file, though_expired).map(|t| json!(t)))
            }
        },
    };
    done.map_or_else(|code| code, |value| ended(&value))
}

/// Prints what was done. A bundle that was refused is a failure, whatever was read beside it.
fn ended(value: &Value) -> ExitCode {
    let printed = print(value);
    let refused = value.get("refused").and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if refused { ExitCode::FAILURE } else { printed }
}

fn with_store(
    store: &std::path::Path,
    work: impl FnOnce(&punnet_app::App) -> Result<Value, AppError>,
) -> Result<Value, ExitCode> {
    let app = open(store, "en")?;
    work(&app).map_err(|error| refuse(&error, "en"))
}

fn of_hub<T>(done: Result<T, HubError>) -> Result<T, ExitCode> {
    done.map_err(|error| fail(error.code(), &error.to_string()))
}

pub fn manage_hub(command: HubCommand) -> ExitCode {
    let HubCommand::Officer(OfficerCommand::Add { data, key, name, cooperative }) = command;
    match of_hub(punnet_hub::add_officer(data, &key, &name, &cooperative)) {
        Ok(()) => print(&json!({ "officer": key })),
        Err(code) => code,
    }
}
