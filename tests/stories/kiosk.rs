//! A kiosk: a store, asked by the shell or served to a browser.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::place::{self, Place, Server, run};

/// A new id for a command, as a screen makes one: a UUIDv7 (RFC 9562, 5.7).
pub fn command_id() -> String {
    let random = || RandomState::new().build_hasher().finish().to_be_bytes();
    let bytes: Vec<u8> = [random(), random()].concat();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let id = uuid::Builder::from_unix_timestamp_millis(
        u64::try_from(now).unwrap(),
        bytes[..10].try_into().unwrap(),
    );
    id.into_uuid().to_string()
}

/// What a refusal says.
#[derive(Debug)]
pub struct Refused {
    pub code: String,
    pub message: String,
}

/// An answer's value, or why there is none.
pub type Answered = Result<Value, Refused>;

fn opened(answer: &Value) -> Answered {
    match answer.get("error") {
        None => Ok(answer["value"].clone()),
        Some(error) => {
            let text = |field: &str| error[field].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
            Err(Refused { code: text("code"), message: text("message") })
        }
    }
}

/// A kiosk nobody serves: each question is a process of its own.
pub struct Kiosk {
    pub store: PathBuf,
}

/// The ids the sample cooperative was made with, and who is who.
pub struct Sample {
    pub ids: Value,
    pub leader: Value,
    pub farmer: Value,
}

impl Kiosk {
    /// A kiosk with nothing on it yet.
    pub fn new(place: &Place, name: &str) -> Self {
        Self { store: place.path(name) }
    }

    pub fn store(&self) -> &str {
        self.store.to_str().unwrap()
    }

    /// Makes it a kiosk with the sample cooperative, as `punnet demo` made it once.
    pub fn demo(&self) -> Sample {
        let made = made_once();
        for end in ["", ".key", ".photos"] {
            std::fs::copy(made.join(format!("kiosk.db{end}")), format!("{}{end}", self.store())).unwrap();
        }
        let ids = std::fs::read(made.join("ids.json")).unwrap();
        let people = self.ask("1", json!({ "do": "people" })).unwrap();
        let with = |role: &str| {
            let of = |p: &&Value| p["roles"].as_array().unwrap() == &[json!(role)];
            people.as_array().unwrap().iter().find(of).unwrap().clone()
        };
        Sample { ids: serde_json::from_slice(&ids).unwrap(), leader: with("leader"), farmer: with("member") }
    }

    /// Runs a subcommand on the store.
    pub fn run(&self, args: &[&str], input: &str) -> Output {
        run(&[args, &["--store", self.store()]].concat(), input)
    }

    /// Asks through `punnet call` as a person, by id or number.
    pub fn ask(&self, person: &str, request: Value) -> Answered {
        self.ask_in("en", person, request)
    }

    /// Asks in a language.
    pub fn ask_in(&self, lang: &str, person: &str, request: Value) -> Answered {
        let out = self.run(&["call", "--as", person, "--lang", lang], &request.to_string());
        let answer = opened(&place::json(&out));
        assert_eq!(answer.is_ok(), out.status.success(), "{request}");
        answer
    }

    /// Exchanges with a hub; the exchange's own words come back.
    pub fn sync(&self, hub: &str, more: &[&str]) -> Value {
        let out = self.run(&[&["sync", "--json", "--hub", hub], more].concat(), "");
        place::json(&out)
    }

    /// Everything about the store holds.
    pub fn assert_sound(&self) -> Value {
        let out = self.run(&["check", "--json"], "");
        let report = place::json(&out);
        assert!(out.status.success() && report["problems"] == json!([]), "{report}");
        report
    }

    /// Serves it to a browser.
    pub fn serve(&self) -> Served {
        self.serve_with(&[])
    }

    /// Serves it to a browser, with more words of the command.
    pub fn serve_with(&self, more: &[&str]) -> Served {
        let serve = ["serve", "--store", self.store(), "--listen", "127.0.0.1:0"];
        Served::at(Server::start(&[&serve, more].concat()))
    }
}

/// A folder with the sample of this very program: making it takes many seconds, and
/// every story begins with it.
fn made_once() -> PathBuf {
    let program = std::fs::metadata(place::punnet()).unwrap();
    let stamp = program.modified().unwrap().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples");
    std::fs::create_dir_all(&all).unwrap();
    let (made, aside) = (all.join(format!("sample-{stamp}")), all.join(format!("sample-{stamp}-aside")));
    let lock = std::fs::File::create(all.join("sample.lock")).unwrap();
    lock.lock().unwrap();
    if !made.exists() {
        let before = std::fs::read_dir(&all).unwrap().flatten().map(|f| f.path()).filter(|f| f.is_dir());
        before.for_each(|old| std::fs::remove_dir_all(old).unwrap());
        std::fs::create_dir_all(&aside).unwrap();
        let out = run(&["demo", "--store", aside.join("kiosk.db").to_str().unwrap(), "--json"], "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        std::fs::write(aside.join("ids.json"), &out.stdout).unwrap();
        std::fs::rename(&aside, &made).unwrap();
    }
    made
}

/// A client for http; reqwest wants its TLS settled even where none is spoken.
pub fn client() -> reqwest::blocking::Client {
    static TLS: OnceLock<()> = OnceLock::new();
    TLS.get_or_init(|| drop(rustls::crypto::ring::default_provider().install_default()));
    reqwest::blocking::Client::builder().timeout(Duration::from_secs(120)).build().unwrap()
}

/// A kiosk as a browser sees it.
pub struct Served {
    pub server: Server,
    client: reqwest::blocking::Client,
    session: Option<String>,
}

impl Served {
    /// What a server serves; nobody has signed in.
    pub fn at(server: Server) -> Self {
        Self { client: client(), server, session: None }
    }

    /// Signs a person in; leaders have a PIN.
    pub fn sign_in(&mut self, person: &Value, pin: Option<&str>) {
        let session = self.ask(json!({ "do": "sign_in", "person": person["id"], "pin": pin })).unwrap();
        self.take_session(&session);
    }

    /// Goes on with a session that was opened in another way.
    pub fn take_session(&mut self, session: &Value) {
        self.session = session["session"].as_str().map(str::to_owned);
    }

    pub fn ask(&self, request: Value) -> Answered {
        self.ask_in("en", request)
    }

    pub fn ask_in(&self, lang: &str, request: Value) -> Answered {
        self.try_ask(lang, request).expect("the kiosk answers")
    }

    /// Asks a kiosk that may be gone: then there is no answer at all.
    pub fn try_ask(&self, lang: &str, request: Value) -> Option<Answered> {
        let body = json!({ "request": request, "session": self.session, "lang": lang });
        let address = format!("{}/call", self.server.url);
        let response = self.client.post(address).json(&body).send().ok()?;
        response.json::<Value>().ok().map(|answer| opened(&answer))
    }

    /// Posts bytes that needn't be a call.
    pub fn post(&self, body: impl Into<reqwest::blocking::Body>) -> (u16, Value) {
        let response = self.client.post(format!("{}/call", self.server.url)).body(body).send().unwrap();
        (response.status().as_u16(), response.json().unwrap_or_default())
    }

    /// Fetches an address of the kiosk.
    pub fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        let session = self.session.as_deref().unwrap_or_default();
        let address = format!("{}{path}", self.server.url).replace("SESSION", session);
        let response = self.client.get(address).send().unwrap();
        let media = response.headers().get("content-type").map(|m| m.to_str().unwrap().to_owned());
        (response.status().as_u16(), media.unwrap_or_default(), response.bytes().unwrap().to_vec())
    }
}
