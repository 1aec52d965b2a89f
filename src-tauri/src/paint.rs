//! How long it takes until something is seen: one line on standard error, for the bench.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tauri::{Runtime, WebviewWindow};

/// When the first content was painted, UTC ms; 0 while nothing was.
const PAINTED: &str = "(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint ? performance.timeOrigin + paint.startTime : 0;
})()";

/// How often and how many times it is asked: a page that paints nothing in 20 s never will.
const EVERY: Duration = Duration::from_millis(50);
const TIMES: u32 = 400;

/// When the program was started, UTC ms.
#[derive(Debug, Clone, Copy)]
pub struct Started(f64);

impl Started {
    /// Now.
    pub fn now() -> Self {
        Self(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64() * 1000.0)
    }
}

/// Watches a loaded page until it has painted, then says how long that took.
pub fn report<R: Runtime>(window: WebviewWindow<R>, started: Started) {
    std::thread::spawn(move || {
        for _ in 0..TIMES {
            let (send, receive) = std::sync::mpsc::channel();
            let asked = window.eval_with_callback(PAINTED, move |painted| drop(send.send(painted)));
            let painted =
                receive.recv_timeout(Duration::from_secs(5)).ok().and_then(|text| text.parse::<f64>().ok());
            match (asked, painted) {
                (Ok(()), Some(at)) if at > 0.0 => return eprintln!("first paint: {:.0} ms", at - started.0),
                (Ok(()), _) => std::thread::sleep(EVERY),
                (Err(_), _) => return, // the window is gone
            }
        }
    });
}
