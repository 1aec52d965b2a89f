//! The door from the window: one command for every call, one scheme for photos.

use std::borrow::Cow;
use std::sync::Arc;

use punnet_app::door::{Call, Value};
use punnet_app::view::Problem;
use punnet_app::{Answer, App, AppError};
use serde::Serialize;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager, Runtime, State, UriSchemeContext, UriSchemeResponder, Url};

type Bytes = Cow<'static, [u8]>;

/// A "no", in the same shape as the browser gets it.
#[derive(Debug, Serialize)]
pub struct Failure {
    error: Problem,
}

/// Any request through the door.
#[tauri::command]
pub async fn call(
    app: State<'_, Arc<App>>,
    window: AppHandle,
    call: serde_json::Value,
) -> Result<Answer, Failure> {
    let lang = call.get("lang").and_then(|l| l.as_str()).unwrap_or("en").to_owned();
    let asked = Arc::clone(&app);
    // The door may read photos and hash PINs: off the thread that paints.
    let done = tauri::async_runtime::spawn_blocking(move || answer(&asked, call)).await;
    let answered = done.unwrap_or_else(|error| Err(AppError::RequestUnreadable(error.to_string())));
    if let Ok(Answer { value: Value::CloseKiosk(true), .. }) = &answered {
        window.exit(0);
    }
    answered.map_err(|error| {
        tracing::info!(%error, "refused");
        Failure { error: app.problem(&error, &lang) }
    })
}

fn answer(app: &App, call: serde_json::Value) -> Result<Answer, AppError> {
    let call: Call = serde_json::from_value(call).map_err(|e| AppError::RequestUnreadable(e.to_string()))?;
    app.call(call)
}

/// `photo://localhost/<hash>?max=…&session=…`
pub fn photo<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = Arc::clone(&context.app_handle().state::<Arc<App>>());
    tauri::async_runtime::spawn_blocking(move || {
        let photo =
            Asked::read(&request).and_then(|asked| app.photo(asked.session, &asked.hash, asked.max).ok());
        responder.respond(response(photo));
    });
}

struct Asked {
    hash: String,
    max: Option<u32>,
    session: Option<String>,
}

impl Asked {
    fn read(request: &Request<Vec<u8>>) -> Option<Self> {
        let url = Url::parse(&request.uri().to_string()).ok()?;
        let query =
            |name| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        Some(Self {
            hash: url.path().trim_start_matches('/').to_owned(),
            max: query("max").and_then(|text| text.parse().ok()),
            session: query("session"),
        })
    }
}

fn response(photo: Option<(Vec<u8>, String)>) -> Response<Bytes> {
    let (status, bytes, media) = match photo {
        Some((bytes, media)) => (StatusCode::OK, bytes, media),
        None => (StatusCode::NOT_FOUND, Vec::new(), "text/plain".to_owned()),
    };
    // The address names the content, so it never changes; but it is somebody's.
    let made = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, media)
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(Bytes::from(bytes));
    made.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_photo_is_asked_for_by_address() {
        let request =
            Request::builder().uri("photo://localhost/ab12?max=320&session=s%2F1").body(Vec::new()).unwrap();
        let asked = Asked::read(&request).unwrap();
        assert_eq!(
            (asked.hash.as_str(), asked.max, asked.session.as_deref()),
            ("ab12", Some(320), Some("s/1"))
        );
    }

    #[test]
    fn no_photo_is_not_found() {
        assert_eq!(response(None).status(), StatusCode::NOT_FOUND);
        assert_eq!(
            response(Some((vec![1], "image/png".to_owned()))).headers()[header::CONTENT_TYPE],
            "image/png"
        );
    }
}
