//! Requests from a shell.

use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use punnet_app::door::{ExchangeNow, ExchangeWith, JoinCooperative, ListPeople, Request, SetHub, Value};
use punnet_app::view::Problem;
use punnet_app::{Answer, App, AppError, Caller, STATE_FIRST};
use punnet_machine::machine;
use serde::Serialize;
use serde_json::json;

use crate::village::{self, FOUND};
use crate::{StoreArg, fail};

/// Who asks, in which language.
#[derive(Args, Clone)]
pub struct WhoArgs {
    #[command(flatten)]
    pub store: StoreArg,
    /// Act as this person: an id, or a short number
    #[arg(long = "as", value_name = "PERSON")]
    pub person: Option<String>,
    /// Language of the words, BCP 47
    #[arg(long, default_value = "en")]
    pub lang: String,
}

#[derive(Args)]
pub struct CallArgs {
    #[command(flatten)]
    who: WhoArgs,
    /// Read one request a line and answer with one line each
    #[arg(long)]
    lines: bool,
}

#[derive(Args)]
pub struct DemoArgs {
    #[command(flatten)]
    store: StoreArg,
    /// Print the ids of what was made as JSON
    #[arg(long)]
    json: bool,
    /// The hub to exchange with later
    #[arg(long, value_name = "URL")]
    hub: Option<String>,
}

#[derive(Args)]
pub struct SyncArgs {
    #[command(flatten)]
    who: WhoArgs,
    /// The hub's address; the one set before without
    #[arg(long, value_name = "URL")]
    hub: Option<String>,
    /// The proxy on the way to the hub; the one of the environment without
    #[arg(long, value_name = "URL", requires = "hub")]
    proxy: Option<String>,
    /// Exchange with the kiosk in the village at this address instead, or with one
    /// that is found there: `found`
    #[arg(long, value_name = "ADDR", conflicts_with = "hub")]
    peer: Option<String>,
    /// Join the cooperative of this invitation first
    #[arg(long, value_name = "INVITATION")]
    join: Option<String>,
    #[command(flatten)]
    new: NewArgs,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// How a kiosk begins that has just joined.
#[derive(Args)]
pub struct NewArgs {
    /// A kiosk that just joined first fetches the records as they stand, where their
    /// history has more than so many changes; they are shown at once, and can be
    /// changed when the history is here
    #[arg(long, value_name = "CHANGES", default_value_t = STATE_FIRST)]
    pub state_first: u64,
}

/// Opens the kiosk or ends with the reason.
pub fn open(store: &Path, lang: &str) -> Result<App, ExitCode> {
    App::open(store, machine(store, Box::new(crate::site::page))).map_err(|error| refuse(&error, lang))
}

/// Ends with an error in words.
pub fn refuse(error: &AppError, lang: &str) -> ExitCode {
    let problem = error.problem(lang);
    fail(&problem.code, &problem.message)
}

impl WhoArgs {
    /// Opens the store and finds the person.
    pub fn open(&self) -> Result<(App, Caller), ExitCode> {
        let app = open(&self.store.store, &self.lang)?;
        let mut caller = Caller { person: None, lang: self.lang.clone(), session: None };
        if let Some(text) = &self.person {
            let people = people(&app, &caller).map_err(|e| refuse(&e, &self.lang))?;
            let found = people.iter().find(|p| p.id.to_string() == *text || p.number.to_string() == *text);
            caller.person =
                Some(found.ok_or_else(|| fail("not-found", &format!("no such person: {text}")))?.id);
        }
        Ok((app, caller))
    }

    /// Opens the store as the named person or, without one, as its first leader:
    /// whoever holds the key may read every paper.
    pub fn open_as_owner(&self) -> Result<(App, Caller), ExitCode> {
        let (app, mut caller) = self.open()?;
        if caller.person.is_none() {
            let people = people(&app, &caller).map_err(|e| refuse(&e, &self.lang))?;
            let leader = people.iter().find(|p| p.roles.contains(&punnet_app::Role::Leader));
            caller.person = leader.map(|p| p.id);
        }
        Ok((app, caller))
    }
}

fn people(app: &App, caller: &Caller) -> Result<Vec<punnet_app::view::PersonView>, AppError> {
    match app.answer(caller, Request::ListPeople(ListPeople {}))?.value {
        Value::ListPeople(people) => Ok(people),
        _ => Ok(Vec::new()),
    }
}

pub fn call(args: &CallArgs) -> ExitCode {
    let (app, caller) = match args.who.open() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    if args.lines {
        return lines(&app, &caller);
    }
    let mut text = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut text) {
        return fail("request-unreadable", &error.to_string());
    }
    match answer(&app, &caller, &text) {
        Ok(answer) => print(&json!(answer)),
        Err(error) => refuse(&error, &caller.lang),
    }
}

/// Answers line by line; a refused line doesn't end the rest, but the exit code tells.
fn lines(app: &App, caller: &Caller) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { return fail("request-unreadable", "a line isn't UTF-8") };
        if line.trim().is_empty() {
            continue;
        }
        let printed = match answer(app, caller, &line) {
            Ok(answer) => json!(answer),
            Err(error) => {
                code = ExitCode::FAILURE;
                json!({ "error": error.problem(&caller.lang) })
            }
        };
        if print(&printed) != ExitCode::SUCCESS {
            return ExitCode::FAILURE;
        }
    }
    code
}

fn answer(app: &App, caller: &Caller, text: &str) -> Result<Answer, AppError> {
    let request = serde_json::from_str(text).map_err(|e| AppError::RequestUnreadable(e.to_string()))?;
    app.answer(caller, request)
}

/// Prints a line of JSON; a closed pipe ends quietly.
pub fn print(value: &serde_json::Value) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{value}").and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

pub fn schema(typescript: Option<&Path>) -> ExitCode {
    let Some(into) = typescript else {
        let text = serde_json::to_string_pretty(&punnet_app::schema::json_schema()).unwrap_or_default();
        println!("{text}");
        return ExitCode::SUCCESS;
    };
    match punnet_app::schema::write_typescript(into) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail("not-written", &error.to_string()),
    }
}

pub fn demo(args: &DemoArgs) -> ExitCode {
    let app = match open(&args.store.store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    let made = match punnet_app::demo::fill(&app, args.hub.as_deref()) {
        Ok(made) => made,
        Err(error) => return refuse(&error, "en"),
    };
    if args.json {
        return print(&json!(made));
    }
    println!(
        "{}: {} people, {} lots, {} orders, {} consignments",
        args.store.store.display(),
        made.members.len(),
        made.lots.len(),
        made.orders.len(),
        made.consignments.len()
    );
    ExitCode::SUCCESS
}

pub fn sync(args: &SyncArgs) -> ExitCode {
    let (app, caller) = match args.who.open_as_owner() {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    app.set_state_first(args.new.state_first);
    let join = |invitation: &String| JoinCooperative { invitation: invitation.clone(), name: None };
    let set_hub = |url: &String| SetHub { url: url.clone(), proxy: args.proxy.clone() };
    let steps = args.join.as_ref().map(join).map(Request::JoinCooperative).into_iter();
    for step in steps.chain(args.hub.as_ref().map(set_hub).map(Request::SetHub)) {
        if let Err(error) = app.answer_as_owner(&caller, step) {
            return refuse(&error, &caller.lang);
        }
    }
    match exchange(&app, &caller, args.peer.as_deref()) {
        Ok(Value::ExchangeNow(view)) => exchanged(
            args,
            &view,
            &format!("{} things wait to go", view.things_waiting),
            view.problem.as_ref(),
        ),
        Ok(Value::ExchangeWith(view)) => exchanged(args, &view, "exchanged", view.problem.as_ref()),
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => refuse(&error, &caller.lang),
    }
}

/// Exchanges with the hub, with a kiosk at an address, or with the first of those
/// found in the village with which it works.
fn exchange(app: &App, caller: &Caller, peer: Option<&str>) -> Result<Value, AppError> {
    let ask = |request| app.answer_as_owner(caller, request).map(|answer| answer.value);
    let with = |address: String| ask(Request::ExchangeWith(ExchangeWith { address }));
    match peer {
        None => ask(Request::ExchangeNow(ExchangeNow {})),
        Some(FOUND) => {
            let found = village::found(app, &caller.lang)?;
            let mut last = Err(AppError::VillageEmpty);
            for address in found {
                last = with(address);
                if matches!(&last, Ok(Value::ExchangeWith(view)) if view.problem.is_none()) {
                    break;
                }
            }
            last
        }
        Some(address) => with(address.to_owned()),
    }
}

/// Tells how an exchange went.
fn exchanged(args: &SyncArgs, view: &impl Serialize, said: &str, problem: Option<&Problem>) -> ExitCode {
    if args.json {
        print(&json!(view));
    } else if problem.is_none() {
        println!("{said}");
    }
    match problem {
        Some(problem) => {
            eprintln!("punnet: {}", problem.message);
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}
