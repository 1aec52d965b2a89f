//! `punnet-window`: the kiosk in its own window. The same door as the browser's
//! and the shell's, behind one command.

mod args;
mod door;
mod memory;
mod paint;
mod platform;
mod window;

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use punnet_app::door::{Request, SetHub};
use punnet_app::{App, AppError, Caller, Page, Pages};
use tauri::{AssetResolver, Manager, RunEvent, WindowEvent, Wry};

use args::Args;

/// The screens built into the window, once it is there.
type Screens = Arc<OnceLock<AssetResolver<Wry>>>;

/// The one window's label, named by its capability too.
const LABEL: &str = "kiosk";

fn main() -> ExitCode {
    memory::spare();
    let started = paint::Started::now();
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let args = match Args::parse(std::env::args_os().skip(1)) {
        Ok(args) => args,
        Err(text) => return fail(&text),
    };
    let screens = Screens::default();
    let app = match open(&args, &screens) {
        Ok(app) => Arc::new(app),
        Err(error) => return fail(&error.problem(&language()).message),
    };
    if let Some(phones) = args.phones {
        app.listen_for_phones(phones);
    }
    if let Some(file) = &args.wifi {
        app.own_wifi_in(file);
    }
    if let Err(error) = app.run_by_itself(args.village) {
        return fail(&error.problem(&language()).message);
    }
    match run(&args, app, screens, started) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(text: &str) -> ExitCode {
    eprintln!("punnet-window: {text}");
    ExitCode::FAILURE
}

/// The language of whoever starts it, `zh_CN.UTF-8` as `zh-CN`.
fn language() -> String {
    let tag = std::env::var("LANG").unwrap_or_default();
    tag.split('.').next().unwrap_or_default().replace('_', "-")
}

fn open(args: &Args, screens: &Screens) -> Result<App, AppError> {
    if let Some(folder) = args.store.parent() {
        // Where it can't be made, opening says so in the user's words.
        let _ = std::fs::create_dir_all(folder);
    }
    let app = App::open(&args.store, punnet_machine::machine(&args.store, pages(screens.clone())))?;
    if let Some(lang) = &args.lang
        && let Err(error) = app.set_up_to_speak(lang)
    {
        // It speaks the machine's then.
        tracing::warn!(%error, "the language is not set");
    }
    if let Some(url) = &args.hub {
        let caller = Caller { person: None, lang: language(), session: None };
        // A kiosk works without a hub; a new one has nobody yet to exchange for.
        if let Err(error) =
            app.answer_as_owner(&caller, Request::SetHub(SetHub { url: url.clone(), proxy: None }))
        {
            tracing::warn!(%error, "the hub is not set");
        }
    }
    Ok(app)
}

/// A file of the screens, to give to phones.
fn pages(screens: Screens) -> Box<Pages> {
    Box::new(move |path| {
        let file = screens.get()?.get(path.to_owned())?;
        Some(Page { media: file.mime_type, bytes: file.bytes.into() })
    })
}

fn run(args: &Args, app: Arc<App>, screens: Screens, started: paint::Started) -> tauri::Result<()> {
    let kiosk = args.kiosk;
    tauri::Builder::default()
        .manage(app)
        .invoke_handler(tauri::generate_handler![door::call])
        .register_asynchronous_uri_scheme_protocol("photo", door::photo)
        .setup(move |tauri| {
            let _ = screens.set(tauri.asset_resolver());
            let window = window::open(tauri, kiosk, started)?;
            platform::settle(&window)?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(move |tauri, event| match event {
            // A kiosk ends by a leader's PIN or by the system, not by a key.
            RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } if kiosk => {
                api.prevent_close();
            }
            RunEvent::Exit => tauri.state::<Arc<App>>().close(),
            _ => {}
        });
    Ok(())
}
