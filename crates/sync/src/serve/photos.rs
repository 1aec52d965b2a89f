//! Photos in part, both ways.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use punnet_domain::photos::PHOTO_MAX_BYTES;

use super::{Declined, Result, Serves, Shared, arriving, credentials, named, off_thread};
use crate::photos::{Part, UPLOAD_COMPLETE, UPLOAD_LENGTH, UPLOAD_OFFSET, photo_path};
use crate::transport::Method;

/// How an upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upload {
    /// The photo is here.
    Whole,
    /// So many bytes are here.
    UpTo(u64),
    /// The piece doesn't go on where the upload stands: so many bytes are here.
    Elsewhere(u64),
}

/// A photo, or the bytes of it that are asked for (RFC 9110, 14).
pub(super) async fn give<S: Serves>(
    State(served): Shared<S>,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<Response> {
    let (credentials, hash) = (credentials(&headers)?, named(&name)?);
    let range = text(&headers, header::RANGE).and_then(Part::from_range);
    let bytes = off_thread(move || {
        served.check(&credentials, Method::Get.code(), &photo_path(&hash), &[])?;
        served.photo(&credentials, &hash)
    })
    .await?;
    Ok(match range {
        Some(range) => in_part(&bytes, range),
        None => bytes.into_response(),
    })
}

fn in_part(bytes: &[u8], range: Part) -> Response {
    let whole = bytes.len() as u64;
    let part = Part { end: range.end.min(whole), whole: Some(whole), ..range };
    let at = usize::try_from(part.first).ok().zip(usize::try_from(part.end).ok());
    match at.and_then(|(first, end)| bytes.get(first..end)).filter(|some| !some.is_empty()) {
        Some(some) => {
            let range = [(header::CONTENT_RANGE, part.content_range())];
            (StatusCode::PARTIAL_CONTENT, range, some.to_vec()).into_response()
        }
        None => {
            let mut declined =
                Declined::new("photo-range", StatusCode::RANGE_NOT_SATISFIABLE).into_response();
            put(&mut declined, header::CONTENT_RANGE, &format!("bytes */{whole}"));
            declined
        }
    }
}

/// A piece of an upload: kept as it comes, so that the next one goes on from there
/// (draft-ietf-httpbis-resumable-upload).
pub(super) async fn go_on<S: Serves>(
    State(served): Shared<S>,
    headers: HeaderMap,
    Path(name): Path<String>,
    body: Body,
) -> Result<Response> {
    let (credentials, hash) = (credentials(&headers)?, named(&name)?);
    let number = |name| text(&headers, HeaderName::from_static(name))?.parse().ok();
    let odd = || Declined::new("photo-differs", StatusCode::BAD_REQUEST);
    let (first, whole): (u64, u64) = number(UPLOAD_OFFSET).zip(number(UPLOAD_LENGTH)).ok_or_else(odd)?;
    if whole > PHOTO_MAX_BYTES {
        return Err(Declined::new("photo-too-large", StatusCode::PAYLOAD_TOO_LARGE));
    }
    let part = Part { first, end: whole, whole: Some(whole) };
    let (feed, body) = arriving(body, usize::try_from(PHOTO_MAX_BYTES).unwrap_or(usize::MAX));
    let work = off_thread(move || {
        served.check(&credentials, Method::Patch.code(), &photo_path(&hash), &part.signed())?;
        served.go_on(&credentials, &hash, part, body)
    });
    Ok(stands(tokio::join!(feed, work).1?, whole))
}

fn stands(upload: Upload, whole: u64) -> Response {
    let (there, mut response) = match upload {
        Upload::Whole => (whole, StatusCode::OK.into_response()),
        Upload::UpTo(there) => (there, StatusCode::OK.into_response()),
        Upload::Elsewhere(there) => {
            (there, Declined::new("photo-offset", StatusCode::CONFLICT).into_response())
        }
    };
    let complete = if upload == Upload::Whole { "?1" } else { "?0" };
    put(&mut response, HeaderName::from_static(UPLOAD_OFFSET), &there.to_string());
    put(&mut response, HeaderName::from_static(UPLOAD_COMPLETE), complete);
    response
}

fn put(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
