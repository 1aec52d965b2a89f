//! What goes through the socket besides bodies: headers and TLS, counted by whoever
//! stands between a kiosk and a hub and passes everything on.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use serde::Serialize;

/// Bytes each way.
#[derive(Debug, Default, Clone, Copy, Serialize)]
pub struct Bytes {
    pub up: u64,
    pub down: u64,
}

impl Bytes {
    /// What is more than these.
    pub fn beyond(self, up: u64, down: u64) -> Self {
        Self { up: self.up.saturating_sub(up), down: self.down.saturating_sub(down) }
    }
}

/// The way to a hub, counted.
pub struct Wire {
    /// Its own address, of the same scheme as the hub's.
    pub url: String,
    counts: Arc<[AtomicU64; 2]>,
}

impl Wire {
    /// Begins to count; ends with the program.
    pub fn to(url: &str) -> Self {
        let (scheme, hub) = url.split_once("://").unwrap();
        let hub = hub.trim_end_matches('/').to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = format!("{scheme}://{}", listener.local_addr().unwrap());
        let counts = Arc::new([AtomicU64::new(0), AtomicU64::new(0)]);
        let counted = counts.clone();
        thread::spawn(move || {
            for kiosk in listener.incoming().flatten() {
                let hub = TcpStream::connect(&hub).unwrap();
                pass(&kiosk, &hub, &counted, 0);
                pass(&hub, &kiosk, &counted, 1);
            }
        });
        Self { url: own, counts }
    }

    /// What went since that was last asked.
    pub fn taken(&self) -> Bytes {
        let [up, down] = [0, 1].map(|way: usize| self.counts[way].swap(0, Ordering::SeqCst));
        Bytes { up, down }
    }
}

fn pass(from: &TcpStream, to: &TcpStream, counts: &Arc<[AtomicU64; 2]>, way: usize) {
    let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
    let counts = counts.clone();
    thread::spawn(move || {
        let mut some = vec![0; 64 << 10];
        while let Ok(count @ 1..) = from.read(&mut some) {
            counts[way].fetch_add(count as u64, Ordering::SeqCst);
            if to.write_all(&some[..count]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
}
