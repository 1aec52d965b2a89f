//! Kiosks and a real hub in one process, over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    missing_docs
)]

#[path = "../../store/tests/support/mod.rs"]
mod support;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Mutex;

use punnet_domain::id::CooperativeId;
use punnet_domain::invitation::Invitation;
use punnet_domain::lot::Lot;
use punnet_domain::record::Kind;
use punnet_hub::{HubConfig, serve};
use punnet_store::{Store, StoreReplica, Waiting};
use punnet_sync::{
    ExchangeError, ExchangeReport, HttpTransport, Method, Outside, Reply, Request, Transport, TransportError,
    UPLOAD_TYPE, exchange,
};
use support::*;

/// A hub on a thread of its own; dropping it pulls its plug.
struct Hub {
    at: SocketAddr,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Hub {
    fn start(data: &Path) -> Self {
        Self::start_at(data, ([127, 0, 0, 1], 0).into())
    }

    fn start_at(data: &Path, listen: SocketAddr) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (tell, hear) = std::sync::mpsc::channel();
        let config = HubConfig { data: data.to_owned(), listen, tls: None };
        runtime.spawn(async move {
            // The one before may not have let go of the address yet.
            while let Err(error) =
                serve(config.clone(), |at| tell.send(at).unwrap(), std::future::pending()).await
            {
                println!("{error}");
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        });
        Self { at: hear.recv().unwrap(), runtime: Some(runtime) }
    }

    fn url(&self) -> String {
        format!("http://{}", self.at)
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.runtime.take().unwrap().shutdown_background();
    }
}

fn meet(store: &Mutex<Store>, url: &str) -> Result<ExchangeReport, ExchangeError> {
    meet_by(store, &mut HttpTransport::new(url)?)
}

fn meet_by(store: &Mutex<Store>, transport: &mut dyn Transport) -> Result<ExchangeReport, ExchangeError> {
    let cooperative = cooperative_id();
    let outside = Outside {
        now_ms: &|| {
            let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
            i64::try_from(since.as_millis()).unwrap()
        },
        random: &|bytes| getrandom::fill(bytes).unwrap(),
    };
    let mut report = ExchangeReport::default();
    let mut kiosk = StoreReplica::new(store, cooperative);
    exchange(&mut kiosk, cooperative, transport, &outside, &mut report).map(|()| report)
}

fn join(store: &mut Store, host: &Mutex<Store>, url: &str) {
    let now_ms =
        (std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis()) as i64;
    let text = host.lock().unwrap().invite(now_ms, url).unwrap().to_text();
    store.join(&Invitation::from_text(&text).unwrap()).unwrap();
}

fn lot_with_photo(store: &Mutex<Store>, number: u32, photo: &[u8]) -> Lot {
    let mut store = store.lock().unwrap();
    let hash = store.put_blob(photo, "image/jpeg", NOW_MS).unwrap();
    let mut lot = lot(&store, number, person(1, "").id);
    lot.photos.insert(hash, NOW_MS);
    write(&mut store, |tx| tx.put(&lot));
    lot
}

/// A plain request, as a browser or a stranger sends it.
fn request(at: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.write_all(format!("{request}\r\nhost: hub\r\nconnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_second_kiosk_shows_everything_photos_included() {
    let folder = tempfile::tempdir().unwrap();
    let hub = Hub::start(&folder.path().join("hub"));
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    let lot = lot_with_photo(&a, 2, &[0xff, 0xd8, 0xff, 7]);
    let before = a.lock().unwrap().waiting(cooperative_id(), &Default::default()).unwrap();
    assert_eq!((before.records[&Kind::Lot], before.records[&Kind::Person], before.photos), (2, 3, 1));
    let up = meet(&a, &hub.url()).unwrap();
    assert_eq!((up.rounds, up.photos_up, up.stuck), (1, 1, 0));
    let state = a.lock().unwrap().exchange_state(cooperative_id()).unwrap();
    let waits = a.lock().unwrap().waiting(cooperative_id(), &state.hub_frontier).unwrap();
    assert_eq!(waits, Waiting::default());

    let mut b = store(&folder.path().join("b.db"), 100);
    join(&mut b, &a, &hub.url());
    let b = Mutex::new(b);
    let down = meet(&b, &hub.url()).unwrap();
    assert_eq!((down.photos_down, down.stuck), (1, 0));
    assert!(!down.touched.is_empty());
    let (mut of_a, mut of_b) = (a.lock().unwrap(), b.lock().unwrap());
    assert_eq!(of_a.digest().unwrap(), of_b.digest().unwrap());
    let photo = lot.photos.keys().next().unwrap();
    assert_eq!(of_b.blob(photo).unwrap().unwrap(), of_a.blob(photo).unwrap().unwrap());
    assert_eq!(of_b.read().cooperative().unwrap(), Some(cooperative_id()));
    // Back from the second to the first.
    write(&mut of_b, |tx| tx.put(&person(9, "from b")));
    write(&mut of_a, |tx| tx.put(&person(8, "from a")));
    drop((of_a, of_b));
    for kiosk in [&a, &b, &a] {
        assert_eq!(meet(kiosk, &hub.url()).unwrap().rounds, 1);
    }
    assert_eq!(a.lock().unwrap().digest().unwrap(), b.lock().unwrap().digest().unwrap());

    let page = request(hub.at, "GET / HTTP/1.1\r\naccept-language: zh-CN,zh;q=0.9");
    assert!(page.contains("Green Hill") && page.contains("批次") && !page.contains('⟦'), "{page}");
    let json = request(hub.at, "GET / HTTP/1.1\r\naccept: application/json");
    let json: serde_json::Value = serde_json::from_str(json.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    assert_eq!(
        (&json[0]["lots"], &json[0]["photos"], &json[0]["devices"].as_array().unwrap().len()),
        (&2.into(), &1.into(), &2)
    );
    assert!(request(hub.at, "GET /health HTTP/1.1").contains("\"ok\":true"));
}

#[test]
fn strangers_are_declined() {
    let folder = tempfile::tempdir().unwrap();
    let hub = Hub::start(&folder.path().join("hub"));
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    let photo = lot_with_photo(&a, 2, b"photo").photos.into_keys().next().unwrap();
    // A stranger who comes first with nothing doesn't take the cooperative.
    let stranger = Mutex::new(store(&folder.path().join("c.db"), 50));
    assert_eq!(meet(&stranger, &hub.url()).unwrap_err().code(), "device-unknown");
    meet(&a, &hub.url()).unwrap();
    assert_eq!(meet(&stranger, &hub.url()).unwrap_err().code(), "device-unknown");
    // Nor one who founds something under the same id.
    let mallory = Mutex::new(furnished(&folder.path().join("d.db"), 150).0);
    assert_eq!(meet(&mallory, &hub.url()).unwrap_err().code(), "device-unknown");
    // An invitation by a stranger lets nobody in.
    let mut friend = store(&folder.path().join("e.db"), 200);
    join(&mut friend, &mallory, &hub.url());
    assert_eq!(meet(&Mutex::new(friend), &hub.url()).unwrap_err().code(), "device-unknown");
    let plain = request(hub.at, &format!("GET /v1/photos/{photo} HTTP/1.1"));
    assert!(plain.starts_with("HTTP/1.1 401") && plain.contains("credentials-unreadable"), "{plain}");
    for path in ["/v1/photos/..%2f..%2fhub.json", "/v1/photos/x", "/hub.json"] {
        let answer = request(hub.at, &format!("GET {path} HTTP/1.1"));
        assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
}

#[test]
fn an_invitation_lets_in_one_device_and_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let hub = Hub::start(&folder.path().join("hub"));
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    meet(&a, &hub.url()).unwrap();
    let (mut b, mut c) = (store(&folder.path().join("b.db"), 50), store(&folder.path().join("c.db"), 90));
    join(&mut b, &a, &hub.url());
    let invitation = b.exchange_state(cooperative_id()).unwrap().invitation.unwrap();
    c.join(&Invitation::from_text(&invitation).unwrap()).unwrap();
    let (b, c) = (Mutex::new(b), Mutex::new(c));
    meet(&b, &hub.url()).unwrap();
    meet(&b, &hub.url()).unwrap();
    assert_eq!(meet(&c, &hub.url()).unwrap_err().code(), "invitation-used");
    let old = a.lock().unwrap().invite(1_000, &hub.url()).unwrap();
    let mut d = store(&folder.path().join("d.db"), 130);
    d.join(&old).unwrap();
    assert_eq!(meet(&Mutex::new(d), &hub.url()).unwrap_err().code(), "invitation-expired");
}

#[test]
fn a_hub_whose_plug_is_pulled_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("hub");
    let mut hub = Some(Hub::start(&data));
    let at = hub.as_ref().unwrap().at;
    let url = format!("http://{at}");
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    let mut died = 0;
    for number in 2..12 {
        lot_with_photo(&a, number, &vec![number as u8; 20_000]);
        let meeting = std::thread::scope(|scope| {
            let meeting = scope.spawn(|| meet(&a, &url));
            std::thread::sleep(std::time::Duration::from_millis(u64::from(number) * 4));
            drop(hub.take());
            hub = Some(Hub::start_at(&data, at));
            meeting.join().unwrap()
        });
        died += u32::from(meeting.is_err());
    }
    meet(&a, &url).unwrap();
    drop(hub);
    println!("{died} of 10 exchanges were cut off");
    let at_hub = Store::open(&data.join(cooperative_id().to_string()).join("store.db")).unwrap();
    assert_eq!(at_hub.digest().unwrap(), a.lock().unwrap().digest().unwrap());
    assert!(at_hub.check().unwrap().ok());
    let photos = walk(&data.join(cooperative_id().to_string()).join("photos"));
    assert_eq!(photos, 10);
}

fn walk(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    entries
        .map(|path| if path.is_dir() { walk(&path) } else { usize::from(path.extension().is_none()) })
        .sum()
}

/// Sends only half of the first piece of an upload, then the link is dead.
struct Half {
    http: HttpTransport,
    at: SocketAddr,
    parts: std::path::PathBuf,
}

impl Transport for Half {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let Some(part) = request.part.filter(|_| request.method == Method::Patch) else {
            return self.http.call(request);
        };
        let head = format!(
            "PATCH {} HTTP/1.1\r\nhost: hub\r\nauthorization: {}\r\nupload-offset: {}\r\nupload-length: {}\r\n\
             upload-complete: ?0\r\ncontent-type: {UPLOAD_TYPE}\r\ncontent-length: {}\r\n\r\n",
            request.path,
            request.credentials,
            part.first,
            part.whole.unwrap(),
            request.body.len()
        );
        let half = &request.body[..request.body.len() / 2];
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(half).unwrap();
        let arrived = || {
            let files = std::fs::read_dir(&self.parts).unwrap().flatten();
            files.map(|file| file.metadata().unwrap().len()).sum::<u64>() == half.len() as u64
        };
        while !arrived() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        Err(TransportError::HubDied("the link is dead".to_owned()))
    }
}

#[test]
fn an_upload_goes_on_after_the_hub_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("hub");
    let hub = Hub::start(&data);
    let at = hub.at;
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    meet(&a, &hub.url()).unwrap();
    let photo: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let named = lot_with_photo(&a, 2, &photo).photos.into_keys().next().unwrap();
    let of = data.join(cooperative_id().to_string());
    let mut half = Half { http: HttpTransport::new(&hub.url()).unwrap(), at, parts: of.join("parts") };
    let cut = meet_by(&a, &mut half);
    assert_eq!(cut.unwrap_err().code(), "hub-died");
    let state = a.lock().unwrap().exchange_state(cooperative_id()).unwrap();
    assert!(state.last_success_ms.is_some() && state.last_error.is_some(), "the records did arrive");
    drop(hub);
    let hub = Hub::start_at(&data, at);
    let rest = meet(&a, &hub.url()).unwrap();
    assert_eq!((rest.photos_up, rest.photo_bytes_up), (1, photo.len() as u64 - (32 << 10)));
    assert_eq!(std::fs::read(of.join("photos").join(&named[..2]).join(&named)).unwrap(), photo);
    assert_eq!(std::fs::read_dir(of.join("parts")).unwrap().count(), 0);
}

#[test]
fn a_restored_hub_is_brought_everything_again() {
    let folder = tempfile::tempdir().unwrap();
    let (data, restored) = (folder.path().join("hub"), folder.path().join("hub2"));
    let hub = Hub::start(&data);
    let at = hub.at;
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    meet(&a, &hub.url()).unwrap();
    drop(hub);
    let name = format!("{}/store.db", cooperative_id());
    let backup = folder.path().join("backup.db");
    Store::open(&data.join(&name)).unwrap().backup(&backup).unwrap();
    {
        let hub = Hub::start_at(&data, at);
        lot_with_photo(&a, 2, b"after the backup");
        assert_eq!(meet(&a, &hub.url()).unwrap().photos_up, 1);
    }
    std::fs::create_dir_all(restored.join(cooperative_id().to_string())).unwrap();
    std::fs::copy(data.join("hub.json"), restored.join("hub.json")).unwrap();
    Store::restore(&backup, &restored.join(&name)).unwrap();
    let hub = Hub::start_at(&restored, at);
    let again = meet(&a, &hub.url()).unwrap();
    assert_eq!((again.stuck, again.photos_up), (0, 1));
    drop(hub);
    let at_hub = Store::open(&restored.join(&name)).unwrap();
    assert_eq!(at_hub.digest().unwrap(), a.lock().unwrap().digest().unwrap());
}

#[test]
fn nobody_there_and_something_else_there_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(meet(&a, &format!("http://{free}")).unwrap_err().code(), "hub-unreachable");
    assert_eq!(meet(&a, "not an address").unwrap_err().code(), "hub-unreachable");
    let site = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = site.local_addr().unwrap();
    let answers = ["HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>", ""];
    let server = std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = site.accept().unwrap();
            let mut start = [0; 1024];
            let _ = stream.read(&mut start).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    assert_eq!(meet(&a, &format!("http://{at}")).unwrap_err().code(), "hub-wrong");
    assert_eq!(meet(&a, &format!("http://{at}")).unwrap_err().code(), "hub-died");
    server.join().unwrap();
    let state = a.lock().unwrap().exchange_state(cooperative_id()).unwrap();
    assert_eq!((state.last_error.as_deref(), state.last_success_ms), (Some("hub-died"), None));
}

#[test]
fn two_cooperatives_share_a_hub_and_see_nothing_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let hub = Hub::start(&folder.path().join("hub"));
    let a = Mutex::new(furnished(&folder.path().join("a.db"), 1).0);
    meet(&a, &hub.url()).unwrap();
    let other: CooperativeId = id(500);
    let mut b = store(&folder.path().join("b.db"), 60);
    let founding = punnet_store::Command { cooperative: None, by: None, ..command(900) };
    b.write(&founding, |tx| {
        tx.set_cooperative(other)?;
        tx.put(&punnet_domain::cooperative::Cooperative { id: other, name: "Two".into(), ..cooperative() })
    })
    .unwrap();
    let b = Mutex::new(b);
    let outside = Outside { now_ms: &|| NOW_MS, random: &|bytes| getrandom::fill(bytes).unwrap() };
    let mut transport = HttpTransport::new(&hub.url()).unwrap();
    let mut report = ExchangeReport::default();
    exchange(&mut StoreReplica::new(&b, other), other, &mut transport, &outside, &mut report).unwrap();
    assert_eq!((report.frames_up, report.frames_down), (1, 0));
    let mut as_here = StoreReplica::new(&b, other);
    let trespass = exchange(&mut as_here, cooperative_id(), &mut transport, &outside, &mut report);
    assert_eq!(trespass.unwrap_err().code(), "device-unknown");
    // The same photo: the hub doesn't tell the one that the other brought it.
    lot_with_photo(&a, 2, b"the same");
    assert_eq!(meet(&a, &hub.url()).unwrap().photos_up, 1);
    {
        let mut b = b.lock().unwrap();
        let mut lot = lot(&b, 2, person(1, "").id);
        lot.cooperative = other;
        lot.photos.insert(b.put_blob(b"the same", "image/jpeg", NOW_MS).unwrap(), NOW_MS);
        let here = punnet_store::Command { cooperative: Some(other), ..command(901) };
        b.write(&here, |tx| tx.put(&lot)).unwrap();
    }
    let mut own = ExchangeReport::default();
    exchange(&mut StoreReplica::new(&b, other), other, &mut transport, &outside, &mut own).unwrap();
    assert_eq!(own.photos_up, 1);
    assert_eq!(b.lock().unwrap().read().count(Kind::Person).unwrap(), 0);
}
