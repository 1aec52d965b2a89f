//! Bad weather between a kiosk and its hub: proxies, portals, links that lose what came back.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Something on the way that listens at a free port.
pub struct OnTheWay {
    pub url: String,
    pub calls: Arc<AtomicU32>,
}

impl OnTheWay {
    fn start(answer: impl Fn(TcpStream) + Clone + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let calls = Arc::new(AtomicU32::new(0));
        let counted = calls.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                counted.fetch_add(1, Ordering::Relaxed);
                let answer = answer.clone();
                thread::spawn(move || answer(stream));
            }
        });
        Self { url, calls }
    }

    pub fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    /// Answers everything with the same words.
    pub fn says(words: &'static str) -> Self {
        Self::start(move |mut stream| {
            let _ = stream.set_read_timeout(Some(Duration::from_millis(300)));
            let mut sink = [0; 4096];
            while stream.read(&mut sink).is_ok_and(|n| n > 0) {}
            let _ = stream.write_all(words.as_bytes());
        })
    }

    /// Brings everything to a hub and nothing of what it answers back.
    pub fn loses_answers(hub: &str) -> Self {
        let hub = hub.to_owned();
        Self::start(move |from| {
            let Ok(mut to) = TcpStream::connect(&hub) else { return };
            let mut forth = from.try_clone().unwrap();
            let brings = to.try_clone().unwrap();
            thread::spawn(move || pipe(&mut forth, brings));
            // The hub has answered, and so has kept what it was brought.
            let _ = to.read(&mut [0; 1]);
            let _ = from.shutdown(Shutdown::Both);
        })
    }

    /// Brings to a hub what comes until so many messages were sent; then the line is dead.
    pub fn dies_after(hub: &str, messages: usize) -> Self {
        let hub = hub.to_owned();
        let sent = Arc::new(AtomicUsize::new(0));
        Self::start(move |mut from| {
            let Ok(mut to) = TcpStream::connect(&hub) else { return };
            let (mut back, answers) = (to.try_clone().unwrap(), from.try_clone().unwrap());
            thread::spawn(move || pipe(&mut back, answers));
            let mut piece = vec![0; 64 << 10];
            while let Ok(n @ 1..) = from.read(&mut piece) {
                let posts = piece[..n].windows(5).filter(|five| *five == b"POST ").count();
                if sent.fetch_add(posts, Ordering::Relaxed) + posts > messages {
                    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
                    return;
                }
                if to.write_all(&piece[..n]).is_err() {
                    return;
                }
            }
        })
    }

    /// Puts other bytes in the place of some that a hub answers.
    pub fn forges(hub: &str, true_bytes: &[u8], other: &[u8]) -> Self {
        assert_eq!(true_bytes.len(), other.len());
        let (hub, true_bytes, other) = (hub.to_owned(), true_bytes.to_vec(), other.to_vec());
        Self::start(move |from| {
            let Ok(mut to) = TcpStream::connect(&hub) else { return };
            let (mut forth, brings) = (from.try_clone().unwrap(), to.try_clone().unwrap());
            thread::spawn(move || pipe(&mut forth, brings));
            let mut from = from;
            // An answer that pauses is complete: whatever was to be found in it has come.
            to.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
            let (mut answer, mut piece) = (Vec::new(), vec![0; 64 << 10]);
            loop {
                match to.read(&mut piece) {
                    Ok(n @ 1..) => answer.extend(&piece[..n]),
                    Err(e) if is_pause(&e) && answer.is_empty() => {}
                    end => {
                        let _ = from.write_all(&replaced(&answer, &true_bytes, &other));
                        answer.clear();
                        if !end.is_err_and(|e| is_pause(&e)) {
                            let _ = from.shutdown(Shutdown::Both);
                            return;
                        }
                    }
                }
            }
        })
    }

    /// A forward proxy (RFC 9110, sections 3.7 and 9.3.6), for `http` and by CONNECT.
    pub fn proxy() -> Self {
        Self::start(|mut from| {
            let head = head(&mut from);
            let words: Vec<&str> = head.split(' ').collect();
            let (method, target) = (words[0], words[1]);
            if method == "CONNECT" {
                let to = TcpStream::connect(target).unwrap();
                from.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").unwrap();
                return both(from, to);
            }
            let rest = target.strip_prefix("http://").expect("an absolute address");
            let (host, path) = rest.split_once('/').unwrap();
            let mut to = TcpStream::connect(host).unwrap();
            // One request a connection, so that each is read here.
            let head = head.replacen(target, &format!("/{path}"), 1);
            let head = head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
            to.write_all(head.as_bytes()).unwrap();
            both(from, to);
        })
    }
}

fn is_pause(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

fn replaced(bytes: &[u8], one: &[u8], other: &[u8]) -> Vec<u8> {
    let at = bytes.windows(one.len()).position(|window| window == one);
    let mut bytes = bytes.to_vec();
    if let Some(at) = at {
        bytes[at..at + one.len()].copy_from_slice(other);
    }
    bytes
}

/// A request up to its empty line.
fn head(from: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && from.read(&mut byte).is_ok_and(|n| n > 0) {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

fn both(from: TcpStream, to: TcpStream) {
    let (mut forth, brings) = (from.try_clone().unwrap(), to.try_clone().unwrap());
    thread::spawn(move || pipe(&mut forth, brings));
    let mut to = to;
    pipe(&mut to, from);
}

fn pipe(from: &mut TcpStream, mut to: TcpStream) {
    let _ = std::io::copy(from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
