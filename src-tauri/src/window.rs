//! The one window: our own pages, the camera, papers to the download folder; nothing else.

use std::path::Path;

use tauri::webview::{DownloadEvent, NewWindowResponse, PageLoadEvent, PermissionKind, PermissionResponse};
use tauri::{App, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::{LABEL, paint};

/// Opens it, over the whole screen for a `kiosk`.
pub fn open(app: &App, kiosk: bool, started: paint::Started) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Punnet")
        .inner_size(1280.0, 800.0)
        .fullscreen(kiosk)
        .decorations(!kiosk)
        .disable_drag_drop_handler()
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, kind| may(kind))
        .on_download(|_, event| match event {
            DownloadEvent::Requested { url, destination } => is_made_here(&url) && folder_exists(destination),
            _ => true,
        })
        .on_page_load(move |window, load| {
            if load.event() == PageLoadEvent::Finished {
                paint::report(window, started);
            }
        })
        .build()
}

/// The camera, for photos of produce; never the microphone or the screen.
fn may(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Allow,
        // Listing cameras is among these; `platform` knows it apart from the rest.
        PermissionKind::Other => PermissionResponse::Default,
        _ => PermissionResponse::Deny,
    }
}

/// Whether a page is one of the window's own, or a paper such a page has made.
fn is_own(url: &Url) -> bool {
    (url.scheme(), url.host_str()) == ("tauri", Some("localhost")) || is_made_here(url)
}

/// Whether a file was made by one of the window's own pages.
fn is_made_here(url: &Url) -> bool {
    url.as_str().starts_with("blob:tauri://localhost/")
}

/// A new kiosk may have no download folder yet.
fn folder_exists(file: &Path) -> bool {
    file.parent().is_some_and(|folder| std::fs::create_dir_all(folder).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_own_pages_open() {
        let own = |text: &str| is_own(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/index.html#/queue"));
        assert!(own("blob:tauri://localhost/1b9d6bcd"));
        for foreign in [
            "https://example.org/",
            "tauri://other/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }

    #[test]
    fn nobody_listens_and_nobody_watches_the_screen() {
        assert_eq!(may(PermissionKind::Camera), PermissionResponse::Allow);
        for kind in [PermissionKind::Microphone, PermissionKind::DisplayCapture, PermissionKind::Geolocation]
        {
            assert_eq!(may(kind), PermissionResponse::Deny);
        }
    }
}
