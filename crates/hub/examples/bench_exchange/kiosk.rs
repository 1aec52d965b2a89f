//! Hub and kiosks as processes of their own.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use punnet_domain::id::CooperativeId;
use punnet_hub::HubConfig;
use punnet_store::{Store, StoreReplica};
use punnet_sync::{
    ExchangeError, ExchangeReport, HttpTransport, Outside, Reply, Request, Transport, TransportError,
    checkpoint, exchange,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::link::Link;

/// What an exchange cost.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Cost {
    /// Bytes of bodies sent.
    pub up: u64,
    /// Bytes of bodies received.
    pub down: u64,
    /// Round trips.
    pub rounds: u32,
    /// From the start of the exchange to its end.
    pub seconds: f64,
    /// CPU of the kiosk's process.
    pub cpu: f64,
    /// Its most memory, MB.
    pub peak_mb: f64,
    /// Whether it came to its end.
    pub done: bool,
}

pub fn cooperative_id() -> CooperativeId {
    Uuid::from_u128(1).into()
}

pub fn now_ms() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64
}

/// A certificate of our own for this machine.
pub struct Tls {
    pub chain: PathBuf,
    key: PathBuf,
}

impl Tls {
    /// Makes one into a folder, and has every kiosk from now on trust it.
    pub fn made(folder: &Path) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
        let tls = Self { chain: folder.join("chain.pem"), key: folder.join("key.pem") };
        std::fs::write(&tls.chain, made.cert.pem()).unwrap();
        std::fs::write(&tls.key, made.signing_key.serialize_pem()).unwrap();
        tls
    }
}

/// A hub's process; ends when dropped.
pub struct Hub {
    child: Child,
    pub url: String,
}

impl Hub {
    /// Starts one, at the far end of a link or beside us.
    pub fn start(data: &Path, link: Option<&Link>, tls: Option<&Tls>) -> Self {
        let listen = if link.is_some() { "127.0.0.1:8080" } else { "127.0.0.1:0" };
        let mut command = this(link);
        command.args(["hub", data.to_str().unwrap(), listen]).stdout(Stdio::piped());
        command.args(tls.iter().flat_map(|tls| [&tls.chain, &tls.key]));
        let mut child = command.spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
        Self { child, url: url.trim().to_owned() }
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// This program, on this side of a link.
fn this(link: Option<&Link>) -> Command {
    let program = std::env::current_exe().unwrap();
    match link {
        Some(link) => link.command(&program),
        None => Command::new(program),
    }
}

/// One exchange of a kiosk, in a process of its own.
pub fn meet(store: &Path, url: &str, link: Option<&Link>, cut: Option<u64>) -> Cost {
    let cut = cut.map_or_else(String::new, |bytes| bytes.to_string());
    process(&["kiosk", store.to_str().unwrap(), url, &cut], link)
}

/// A new kiosk fetches the records' state only.
pub fn begin(store: &Path, url: &str, link: Option<&Link>) -> Cost {
    process(&["begin", store.to_str().unwrap(), url], link)
}

fn process(args: &[&str], link: Option<&Link>) -> Cost {
    let mut kiosk = this(link);
    // The hub's certificate lies beside the stores, and its issuer is nobody else.
    let chain = Path::new(args[1]).with_file_name("chain.pem");
    let out = kiosk.args(args).env("SSL_CERT_FILE", chain).output().unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    serde_json::from_slice(&out.stdout).unwrap_or_else(|e| panic!("{e}: {said}"))
}

/// The hub's process.
pub fn serve(data: &Path, listen: &str, tls: &[&str]) {
    let tls = match tls {
        [chain, key] => Some((chain.into(), key.into())),
        _ => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };
    let config = HubConfig { data: data.to_owned(), listen: listen.parse().unwrap(), tls };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let ready = |at| println!("{scheme}://{at}");
    runtime.block_on(punnet_hub::serve(config, ready, std::future::pending())).unwrap();
}

/// The kiosk's process.
pub fn exchange_once(store: &Path, url: &str, cut: Option<u64>) {
    measured(store, url, cut, |kiosk, line, outside, report| {
        exchange(kiosk, cooperative_id(), line, outside, report)
    });
}

/// As [`exchange_once`], for the state alone.
pub fn begin_once(store: &Path, url: &str) {
    measured(store, url, None, |kiosk, line, outside, report| {
        checkpoint::start(kiosk, cooperative_id(), line, outside, report).map(|begun| assert!(begun))
    });
}

type Done = Result<(), ExchangeError>;

fn measured(
    store: &Path,
    url: &str,
    cut: Option<u64>,
    work: impl FnOnce(&mut StoreReplica<'_>, &mut Line, &Outside<'_>, &mut ExchangeReport) -> Done,
) {
    let store = Mutex::new(Store::open(store).unwrap());
    let mut line = Line { http: HttpTransport::new(url).unwrap(), cut };
    let outside = Outside { now_ms: &now_ms, random: &|bytes| getrandom::fill(bytes).unwrap() };
    let (began, cpu) = (Instant::now(), cpu_s());
    let mut kiosk = StoreReplica::new(&store, cooperative_id());
    let mut report = ExchangeReport::default();
    let done = work(&mut kiosk, &mut line, &outside, &mut report);
    if let Err(error) = &done
        && cut.is_none()
    {
        panic!("{error}");
    }
    let cost = Cost {
        up: report.bytes_up,
        down: report.bytes_down,
        rounds: report.rounds,
        seconds: began.elapsed().as_secs_f64(),
        cpu: cpu_s() - cpu,
        peak_mb: peak_mb(),
        done: done.is_ok(),
    };
    println!("{}", serde_json::to_string(&cost).unwrap());
}

/// A link that breaks after so many bytes of answers.
struct Line {
    http: HttpTransport,
    cut: Option<u64>,
}

impl Transport for Line {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let mut reply = self.http.call(request)?;
        if let Some(cut) = self.cut {
            reply.body = Box::new(Cut { body: reply.body.take(cut) });
        }
        Ok(reply)
    }
}

struct Cut<R> {
    body: std::io::Take<R>,
}

impl<R: Read> Read for Cut<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.body.read(into)? {
            0 if self.body.limit() == 0 => Err(std::io::ErrorKind::ConnectionReset.into()),
            count => Ok(count),
        }
    }
}

/// User and system time of this process, from `/proc` (ticks of 10 ms).
fn cpu_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|t| t.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
