//! The screens, built into the program.

use std::borrow::Cow;

use axum::body::Body;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use punnet_app::Page;

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../ui/dist");

/// Scripts and pictures only from here; nothing may frame or be framed.
pub const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; \
    style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; object-src 'none'; \
    base-uri 'none'; frame-ancestors 'none'";

/// A file of the screens; the page itself for the bare address.
pub async fn file(uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(file) = SITE.get_file(path) else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [(header::CONTENT_TYPE, media(path)), (header::CONTENT_SECURITY_POLICY, POLICY)];
    (headers, Body::from(file.contents())).into_response()
}

/// A file of the screens, to give to phones.
pub fn page(path: &str) -> Option<Page> {
    let file = SITE.get_file(path)?;
    Some(Page { media: media(path).to_owned(), bytes: Cow::Borrowed(file.contents()) })
}

fn media(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        _ => "application/octet-stream",
    }
}
