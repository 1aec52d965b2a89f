//! The other kiosks of the village, from a shell.

use std::process::ExitCode;
use std::time::Duration;

use clap::Subcommand;
use punnet_app::view::FoundKiosk;
use punnet_app::{App, AppError};
use serde_json::json;

use crate::call::{WhoArgs, print, refuse};

/// What stands in the place of an address for any kiosk that is found.
pub const FOUND: &str = "found";
/// An answer takes a fraction of a second; a network that just came up takes longer.
const WAIT: Duration = Duration::from_secs(10);

#[derive(Subcommand)]
pub enum VillageCommand {
    /// List the kiosks of the cooperative that are found on the local network
    ///
    /// They are found by multicast DNS, without an address: those that a leader lets
    /// others call and that somebody runs now. Other cooperatives' aren't shown.
    List {
        #[command(flatten)]
        who: WhoArgs,
        /// Look for so many seconds
        #[arg(long, value_name = "S", default_value_t = 3.0, value_parser = seconds)]
        wait: f64,
        /// Print JSON: a list of device, name and address
        #[arg(long)]
        json: bool,
    },
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.0..=3600.0).contains(seconds));
    seconds.ok_or_else(|| "a number of seconds from 0 to 3600".to_owned())
}

pub fn village(what: &VillageCommand) -> ExitCode {
    let VillageCommand::List { who, wait, json } = what;
    let (app, caller) = match who.open() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let view = app.look_in_village(&caller.lang, Duration::from_secs_f64(*wait), usize::MAX);
    app.close();
    match view {
        Ok(view) => list(&view.found, *json),
        Err(error) => refuse(&error, &caller.lang),
    }
}

fn list(found: &[FoundKiosk], as_json: bool) -> ExitCode {
    if as_json {
        return print(&json!(found));
    }
    for kiosk in found {
        println!("{}\t{}\t{}", kiosk.address, kiosk.device, kiosk.name);
    }
    if found.is_empty() {
        eprintln!("punnet: no kiosk of the cooperative was found");
    }
    ExitCode::SUCCESS
}

/// The addresses of kiosks that were found, as soon as one was.
pub fn found(app: &App, lang: &str) -> Result<Vec<String>, AppError> {
    let view = app.look_in_village(lang, WAIT, 1)?;
    Ok(view.found.into_iter().map(|kiosk| kiosk.address).collect())
}
