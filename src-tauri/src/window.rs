//! The one window: our own pages, the camera, papers to the download folder; nothing else.

use std::path::{Path, PathBuf};

use serde_json::json;
use tauri::webview::{DownloadEvent, NewWindowResponse, PageLoadEvent, PermissionKind, PermissionResponse};
use tauri::{App, Manager, Url, Webview, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

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
        .on_download(download)
        .on_page_load(move |window, load| {
            if load.event() == PageLoadEvent::Finished {
                paint::report(window, started);
            }
        })
        .build()
}

/// The camera, for photos of produce, and the microphone, for notes; never the screen.
fn may(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera | PermissionKind::Microphone => PermissionResponse::Allow,
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

/// A paper goes among the downloads, and the page is told where it is.
fn download(webview: Webview, event: DownloadEvent<'_>) -> bool {
    match event {
        DownloadEvent::Requested { url, destination } => {
            is_made_here(&url) && downloads(&webview).is_some_and(|folder| place(destination, &folder))
        }
        // What isn't to be saved ends here too, without success.
        DownloadEvent::Finished { url, path, success } => {
            let script = saved(&url, path.filter(|_| success).as_deref());
            // Not from within what the page itself has begun.
            std::thread::spawn(move || webview.eval(script));
            true
        }
        _ => true,
    }
}

/// What the page hears of a file: the address it had there and its path; no path when it isn't
/// saved. `ui/src/lib/paper.ts` listens.
fn saved(url: &Url, path: Option<&Path>) -> String {
    let path = path.map(Path::to_string_lossy);
    let told = json!({ "detail": { "url": url.as_str(), "path": path } });
    format!("window.dispatchEvent(new CustomEvent(\"paper-saved\", {told}))")
}

/// Where the person's papers go; a system without a desktop names no such folder.
fn downloads(webview: &Webview) -> Option<PathBuf> {
    let path = webview.path();
    path.download_dir().or_else(|_| path.home_dir().map(|home| home.join("Downloads"))).ok()
}

/// Puts a download into a folder, made where it isn't there, beside what has the same name.
fn place(destination: &mut PathBuf, folder: &Path) -> bool {
    let name = destination.file_name().map(Path::new).unwrap_or(Path::new("paper"));
    let stem = name.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let end = name.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let named =
        |n: u32| folder.join(if n == 0 { format!("{stem}{end}") } else { format!("{stem} ({n}){end}") });
    let Some(free) = (0..1000).map(named).find(|file| !file.exists()) else { return false };
    *destination = free;
    std::fs::create_dir_all(folder).is_ok()
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
    fn the_pages_see_and_hear_and_nobody_watches_the_screen() {
        for kind in [PermissionKind::Camera, PermissionKind::Microphone] {
            assert_eq!(may(kind), PermissionResponse::Allow);
        }
        for kind in [PermissionKind::DisplayCapture, PermissionKind::Geolocation] {
            assert_eq!(may(kind), PermissionResponse::Deny);
        }
    }

    #[test]
    fn the_page_hears_where_a_paper_is() {
        let url = Url::parse("blob:tauri://localhost/1b9d6bcd").unwrap();
        let told = saved(&url, Some(Path::new("/srv/\"k\"/papers/cn23-7.pdf")));
        let detail =
            r#"{"detail":{"path":"/srv/\"k\"/papers/cn23-7.pdf","url":"blob:tauri://localhost/1b9d6bcd"}}"#;
        assert_eq!(told, format!("window.dispatchEvent(new CustomEvent(\"paper-saved\", {detail}))"));
        assert!(saved(&url, None).contains(r#""path":null"#));
    }

    #[test]
    fn a_paper_is_never_written_over() {
        let folder = std::env::temp_dir().join(format!("punnet-downloads-{}", std::process::id()));
        let mut first = PathBuf::from("/elsewhere/label-7.pdf");
        assert!(place(&mut first, &folder));
        assert_eq!(first, folder.join("label-7.pdf"));
        std::fs::write(&first, "a").unwrap();
        let mut second = PathBuf::from("label-7.pdf");
        assert!(place(&mut second, &folder));
        assert_eq!(second, folder.join("label-7 (1).pdf"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
