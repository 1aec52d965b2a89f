//! The kiosk in a browser: one route for every call, one for photos.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as UrlPath, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use punnet_app::door::{Call, Request as Asked, SetHub};
use punnet_app::{App, AppError, Caller};
use punnet_machine::machine;
use serde::Deserialize;
use serde_json::json;

use crate::call::{NewArgs, open, refuse};
use crate::{fail, site};

/// A photo of 40 megapixels in base64 with room to spare.
const CALL_MAX_BYTES: usize = 96 * 1024 * 1024;

/// Where a kiosk listens.
pub struct Doors {
    /// For its own browser.
    pub listen: SocketAddr,
    /// For the other kiosks of the village.
    pub village: Option<SocketAddr>,
    /// For phones, while one is lent.
    pub phones: Option<SocketAddr>,
    /// The file about the Wi-Fi the kiosk makes for them.
    pub wifi: Option<PathBuf>,
}

/// What a kiosk is set up with.
pub struct Told {
    /// The hub to exchange with.
    pub hub: Option<SetHub>,
    /// The language to speak, BCP 47.
    pub lang: Option<String>,
}

/// Serves a kiosk until it is told to stop.
pub fn kiosk(store: &Path, doors: &Doors, told: Told, new: &NewArgs) -> ExitCode {
    let app = match open(store, "en") {
        Ok(app) => app,
        Err(code) => return code,
    };
    app.set_state_first(new.state_first);
    if let Err(error) = set_up(&app, told) {
        return refuse(&error, "en");
    }
    let app = Arc::new(app);
    if let Some(phones) = doors.phones {
        app.listen_for_phones(phones);
    }
    if let Some(file) = &doors.wifi {
        app.own_wifi_in(file);
    }
    if let Err(error) = app.run_by_itself(doors.village) {
        return refuse(&error, "en");
    }
    block_on(serve(app, doors.listen))
}

fn set_up(app: &App, told: Told) -> Result<(), AppError> {
    if let Some(lang) = &told.lang {
        app.set_up_to_speak(lang)?;
    }
    let Some(hub) = told.hub else { return Ok(()) };
    let caller = Caller { person: None, lang: "en".to_owned(), session: None };
    app.answer_as_owner(&caller, Asked::SetHub(hub)).map(drop)
}

/// Serves a field officer's laptop until it is told to stop.
pub fn officer(data: &Path, listen: SocketAddr, hub: Option<String>) -> ExitCode {
    match App::open_officer(data, hub, machine(data, Box::new(crate::site::page))) {
        Ok(app) => block_on(serve(Arc::new(app), listen)),
        Err(error) => refuse(&error, "en"),
    }
}

/// Runs a hub until it is told to stop.
pub fn hub(data: PathBuf, listen: SocketAddr, tls: Option<(PathBuf, PathBuf)>) -> ExitCode {
    block_on(async move {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let config = punnet_hub::HubConfig { data, listen, tls };
        let ready = |at: SocketAddr| println!("hub at {scheme}://{at}");
        match punnet_hub::serve(config, ready, stopped()).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail("hub", &error.to_string()),
        }
    })
}

fn block_on(work: impl Future<Output = ExitCode>) -> ExitCode {
    match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(work),
        Err(error) => fail("no-runtime", &error.to_string()),
    }
}

async fn serve(app: Arc<App>, listen: SocketAddr) -> ExitCode {
    let listener = match tokio::net::TcpListener::bind(listen).await {
        Ok(listener) => listener,
        Err(error) => return fail("address-taken", &format!("{listen}: {error}")),
    };
    let at = listener.local_addr().unwrap_or(listen);
    println!("kiosk at http://{at}");
    let served = axum::serve(listener, router(app.clone())).with_graceful_shutdown(stopped()).await;
    app.close();
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail("serve", &error.to_string()),
    }
}

fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/call", post(call))
        .route("/photo/{hash}", get(photo))
        .fallback(site::file)
        .layer(DefaultBodyLimit::max(CALL_MAX_BYTES))
        .layer(from_fn(own_pages_only))
        .with_state(app)
}

/// Refuses requests that a foreign page makes this browser send.
async fn own_pages_only(request: Request, next: Next) -> Response {
    if from_own_page(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn from_own_page(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|v: &HeaderValue| v.to_str().ok());
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        _ => true,
    }
}

async fn call(State(app): State<Arc<App>>, body: Bytes) -> Response {
    // The door may read photos and hash PINs: off the threads that serve others.
    let done = tokio::task::spawn_blocking(move || answer(&app, &body)).await;
    done.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn answer(app: &App, body: &[u8]) -> Response {
    let call: Call = match serde_json::from_slice(body) {
        Ok(call) => call,
        Err(error) => {
            let lang = language_of(body).unwrap_or_else(|| "en".to_owned());
            return problem(app, &AppError::RequestUnreadable(error.to_string()), &lang);
        }
    };
    let lang = call.lang.clone().unwrap_or_else(|| "en".to_owned());
    match app.call(call) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => problem(app, &error, &lang),
    }
}

/// The language of a call that can't be read otherwise.
fn language_of(body: &[u8]) -> Option<String> {
    let call: serde_json::Value = serde_json::from_slice(body).ok()?;
    call.get("lang")?.as_str().map(str::to_owned)
}

fn problem(app: &App, error: &AppError, lang: &str) -> Response {
    tracing::info!(%error, "refused");
    let body = json!({ "error": app.problem(error, lang) });
    (StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response()
}

#[derive(Deserialize)]
struct PhotoAsked {
    session: Option<String>,
    max: Option<u32>,
}

async fn photo(
    State(app): State<Arc<App>>,
    UrlPath(hash): UrlPath<String>,
    Query(asked): Query<PhotoAsked>,
) -> Response {
    let read = tokio::task::spawn_blocking(move || app.photo(asked.session, &hash, asked.max)).await;
    match read {
        // The address names the content, so it never changes; but it is somebody's.
        Ok(Ok((bytes, media))) => {
            ([(header::CONTENT_TYPE, media), (header::CACHE_CONTROL, "private, no-store".to_owned())], bytes)
                .into_response()
        }
        Ok(Err(_)) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Ends at Ctrl-C or when asked to terminate.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
