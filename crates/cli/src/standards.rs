//! Standards corrected for the whole cooperative, from a shell.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use punnet_app::door::{AddStandard, ListStandards, Request, TakeBackStandard, Value};
use punnet_app::view::{EditionState, EditionView, StandardAbout};
use punnet_app::{App, AppError, Caller};
use serde_json::json;

use crate::call::{WhoArgs, print, refuse};
use crate::fail;

/// No standard's data is longer; what is refused for its length is read no further.
const READ_MOST_BYTES: u64 = 1 << 20;

#[derive(Subcommand)]
pub enum StandardsCommand {
    /// Add a grading standard, or put a corrected edition in the place of one; prints JSON
    ///
    /// FILE has the form of assets/standards. The whole cooperative has it after exchanging.
    /// What was graded before keeps its result and the edition it was graded under. A running
    /// kiosk uses it at once.
    Add {
        /// The standard's data, TOML
        file: PathBuf,
        #[command(flatten)]
        who: WhoArgs,
    },
    /// List the standards with the edition that holds, and which are corrected
    List {
        #[command(flatten)]
        who: WhoArgs,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Take the added editions of a standard back, so that the one built in holds again; prints JSON
    Remove {
        /// Its id
        standard: String,
        #[command(flatten)]
        who: WhoArgs,
    },
}

pub fn standards(what: &StandardsCommand) -> ExitCode {
    let (StandardsCommand::Add { who, .. }
    | StandardsCommand::List { who, .. }
    | StandardsCommand::Remove { who, .. }) = what;
    let (app, caller) = match who.open() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    match what {
        StandardsCommand::Add { file, .. } => add(&app, &caller, file),
        StandardsCommand::List { json, .. } => list(&app, &caller, *json),
        StandardsCommand::Remove { standard, .. } => remove(&app, &caller, standard),
    }
}

fn add(app: &App, caller: &Caller, file: &Path) -> ExitCode {
    let size = std::fs::metadata(file).map_or(0, |m| m.len());
    let text = match std::fs::read_to_string(file) {
        Ok(text) if size <= READ_MOST_BYTES => text,
        Ok(_) => return fail("standard-unreadable", "the file is too large for a standard"),
        Err(error) => return fail("standard-unreadable", &format!("{}: {error}", file.display())),
    };
    let command_id = app.command_id();
    told(app.answer_as_owner(caller, Request::AddStandard(AddStandard { command_id, text })), caller)
}

fn remove(app: &App, caller: &Caller, standard: &str) -> ExitCode {
    let known = match known(app, caller) {
        Ok(known) => known,
        Err(error) => return refuse(&error, &caller.lang),
    };
    let about = known.iter().find(|about| about.id == standard);
    let Some(edition) = about.and_then(|about| about.editions.iter().find(|e| counts(e))) else {
        return fail("not-found", &format!("nothing added stands in the place of {standard}"));
    };
    let (command_id, edition) = (app.command_id(), edition.id);
    let asked = TakeBackStandard { command_id, standard: standard.to_owned(), edition };
    told(app.answer_as_owner(caller, Request::TakeBackStandard(asked)), caller)
}

fn list(app: &App, caller: &Caller, as_json: bool) -> ExitCode {
    let known = match known(app, caller) {
        Ok(known) => known,
        Err(error) => return refuse(&error, &caller.lang),
    };
    if as_json {
        return print(&json!(known));
    }
    for about in &known {
        println!("{}: {} ({})", about.id, about.edition, how(about));
    }
    ExitCode::SUCCESS
}

/// Whether an added edition stands in the place of the one built in, used here or not.
fn counts(edition: &EditionView) -> bool {
    matches!(edition.state, EditionState::Holds | EditionState::Unusable)
}

fn how(about: &StandardAbout) -> String {
    match about.editions.iter().find(|edition| counts(edition)) {
        None => "built in".to_owned(),
        Some(EditionView { problem: Some(problem), .. }) => {
            format!("built in; an added edition can't be used here: {}", problem.message)
        }
        Some(_) => "corrected".to_owned(),
    }
}

fn known(app: &App, caller: &Caller) -> Result<Vec<StandardAbout>, AppError> {
    match app.answer_as_owner(caller, Request::ListStandards(ListStandards {}))?.value {
        Value::ListStandards(known) => Ok(known),
        _ => Ok(Vec::new()),
    }
}

/// Says which edition holds now.
fn told(answered: Result<punnet_app::Answer, AppError>, caller: &Caller) -> ExitCode {
    match answered.map(|answer| answer.value) {
        Ok(Value::AddStandard(about) | Value::TakeBackStandard(about)) => {
            print(&json!({ "standard": about.id, "edition": about.edition }))
        }
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => refuse(&error, &caller.lang),
    }
}
