//! What only the system's web view can be told.

use tauri::WebviewWindow;

/// No browser menu under a long touch, a list of cameras to choose from, and a
/// clean end when the system says so.
#[cfg(target_os = "linux")]
pub fn settle(window: &WebviewWindow) -> tauri::Result<()> {
    use tauri::Manager;
    use webkit2gtk::glib::{ControlFlow, unix_signal_add_local};

    const SIGINT: i32 = 2;
    const SIGTERM: i32 = 15;
    for signal in [SIGINT, SIGTERM] {
        let app = window.app_handle().clone();
        unix_signal_add_local(signal, move || {
            app.exit(0);
            ControlFlow::Break
        });
    }
    window.with_webview(|webview| settle_webview(&webview.inner()))
}

#[cfg(target_os = "linux")]
fn settle_webview(webview: &webkit2gtk::WebView) {
    use webkit2gtk::glib::ObjectExt;
    use webkit2gtk::{DeviceInfoPermissionRequest, PermissionRequestExt, WebViewExt};

    spare_memory(webview);
    webview.connect_context_menu(|_, _, _, _| true);
    webview.connect_permission_request(|_, request| {
        let lists_cameras = request.is::<DeviceInfoPermissionRequest>();
        if lists_cameras {
            request.allow();
        }
        lists_cameras
    });
    #[cfg(debug_assertions)]
    if std::env::var_os("PUNNET_MOCK_CAMERA").is_some() {
        use webkit2gtk::SettingsExt;
        if let Some(settings) = WebViewExt::settings(webview) {
            settings.set_enable_mock_capture_devices(true);
        }
    }
}

/// A kiosk shows one page that is never left: nothing is kept for going back to other pages,
/// and no photo for being shown again. Where no graphics card would draw, the page is drawn
/// straight, not by a processor that plays a graphics card.
#[cfg(target_os = "linux")]
fn spare_memory(webview: &webkit2gtk::WebView) {
    use webkit2gtk::{CacheModel, HardwareAccelerationPolicy, SettingsExt, WebContextExt, WebViewExt};

    if let Some(context) = webview.context() {
        context.set_cache_model(CacheModel::DocumentViewer);
    }
    if let Some(settings) = WebViewExt::settings(webview) {
        settings.set_enable_page_cache(false);
        settings.set_enable_webgl(false);
        if !has_graphics_card() && films_unaccelerated() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    }
}

/// Whether the kernel knows a card that renders: it has a render node then (Linux's GPU Driver
/// Developer's Guide, Userland interfaces).
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    names_in("/dev/dri").any(|name| name.starts_with("renderD"))
}

/// Whether GStreamer has `fakevideosink`, without which a page that is drawn straight never
/// gets the camera's picture (Debian: gstreamer1.0-plugins-bad).
#[cfg(target_os = "linux")]
fn films_unaccelerated() -> bool {
    names_in("/usr/lib").any(|machine| {
        std::path::Path::new(&format!("/usr/lib/{machine}/gstreamer-1.0/libgstdebugutilsbad.so")).exists()
    })
}

/// What lies in a folder; nothing where it can't be read.
#[cfg(target_os = "linux")]
fn names_in(folder: &str) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok())
}

/// Other systems need nothing yet.
#[cfg(not(target_os = "linux"))]
pub fn settle(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
