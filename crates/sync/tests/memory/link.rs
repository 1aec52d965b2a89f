//! A hub in memory at the end of a link that loses things.

use std::cell::Cell;
use std::io::Read;

use punnet_domain::columns;
use punnet_domain::exchange::{Kiosk, Replica};
use punnet_domain::log::Hash;
use punnet_sync::*;
use uuid::Uuid;

use super::{Memory, cooperative};

/// What befalls one request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fate {
    Arrives,
    NeverArrives,
    AnswerLost,
    /// The link breaks after a part of the message, in 256ths.
    CutOnTheWay(u8),
    /// The link breaks after a part of the answer, in 256ths.
    CutOnTheWayBack(u8),
}

/// Bytes whose end never comes.
struct Broken(std::io::Cursor<Vec<u8>>);

impl Broken {
    fn after(mut bytes: Vec<u8>, part: u8) -> Self {
        bytes.truncate(bytes.len() * usize::from(part) / 256);
        Self(std::io::Cursor::new(bytes))
    }
}

impl Read for Broken {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(std::io::ErrorKind::ConnectionReset.into()),
            count => Ok(count),
        }
    }
}

/// A hub in memory, at the end of a link.
pub struct Link<'a> {
    pub hub: &'a mut Memory,
    pub name: HubName,
    pub clock_ms: i64,
    pub guard: ReplayGuard,
    pub fates: Vec<Fate>,
    /// Bytes of the last answer that was cut.
    pub down: usize,
    /// Bytes of photos that came to the hub.
    pub photos_up: u64,
    /// What the hub says of photos instead of taking them.
    pub declines: Option<(u16, &'static str)>,
    /// Whether it is a hub of before: photos only whole, and no ranges.
    pub old: bool,
    /// The newest layout of frames that the kiosk's program reads.
    pub kiosk_reads: u8,
}

impl<'a> Link<'a> {
    pub fn new(hub: &'a mut Memory, fates: Vec<Fate>) -> Self {
        let name = HubName { id: Uuid::from_u128(90), epoch: Uuid::from_u128(91), key: None };
        Self {
            hub,
            name,
            clock_ms: 1_000_000,
            guard: ReplayGuard::new(0),
            fates,
            down: 0,
            photos_up: 0,
            declines: None,
            old: false,
            kiosk_reads: columns::NEWEST,
        }
    }

    fn serve(&mut self, request: &Request, mut body: impl Read) -> Reply {
        let good = |body: Vec<u8>| Reply {
            status: 200,
            is_hub: true,
            body: Box::new(std::io::Cursor::new(body)),
            ..Reply::default()
        };
        let declined = |status, code: &str| Reply {
            status,
            is_hub: true,
            code: Some(code.to_owned()),
            now_ms: Some(self.clock_ms),
            ..Reply::default()
        };
        let exchange = request.path == EXCHANGE_PATH;
        let signed = match request.method {
            Method::Post => read_head(&mut body),
            Method::Patch => Ok(request.part.unwrap().signed()),
            _ => Ok(request.body.clone()),
        };
        let Ok(signed) = signed else { return declined(400, "cut") };
        let credentials = Credentials::from_text(&request.credentials).unwrap();
        credentials.verify(request.method.code(), &request.path, &signed).unwrap();
        if let Err(e) = self.guard.take(&credentials, self.clock_ms) {
            return declined(401, e.code());
        }
        if exchange {
            let mut ask = decode_ask(&signed).unwrap();
            ask.reads = ask.reads.min(self.kiosk_reads);
            let Ok(mut frames) = FrameReader::new(body, cooperative()) else { return declined(400, "cut") };
            let brought = take_frames(self.hub, &mut frames, None, 0).unwrap();
            return match brought.cut {
                Some(cut) => declined(400, cut.code()),
                None => {
                    let whole = answer(self.hub, self.name, ask, &brought.ends).unwrap();
                    good(self.said(&whole))
                }
            };
        }
        if let (Some((status, code)), true) = (self.declines, request.method != Method::Get) {
            return declined(status, code);
        }
        let hash: Hash = from_hex(request.path.rsplit('/').next().unwrap()).unwrap();
        match (request.method, request.part) {
            (Method::Get, part) => match self.hub.photos.get(&hash).cloned() {
                None => declined(404, "photo-unknown"),
                Some(bytes) => self.give(bytes, part.filter(|_| !self.old)),
            },
            (Method::Patch, _) if self.old => declined(405, "not-allowed"),
            (Method::Patch, Some(part)) => self.take_piece(&hash, part, body),
            _ => {
                self.photos_up += request.body.len() as u64;
                self.keep(&request.body)
            }
        }
    }

    /// An answer as a hub's program of its age gives it.
    fn said(&self, mut rest: &[u8]) -> Vec<u8> {
        let said = decode_answer(&read_head(&mut rest).unwrap()).unwrap();
        let said = Answer { reads: said.reads.min(self.hub.reads), ..said };
        [&encode_answer(&said)[..], rest].concat()
    }

    fn keep(&mut self, photo: &[u8]) -> Reply {
        self.hub.put_photo(photo, 0).unwrap();
        self.hub.arrivals.push(Uuid::nil());
        Reply { status: 200, is_hub: true, ..Reply::default() }
    }

    fn give(&self, bytes: Vec<u8>, part: Option<Part>) -> Reply {
        let whole = bytes.len() as u64;
        let answer = |status, part, body: Vec<u8>| Reply {
            status,
            is_hub: true,
            part,
            body: Box::new(std::io::Cursor::new(body)),
            ..Reply::default()
        };
        match part {
            None => answer(200, None, bytes),
            Some(part) if part.first >= whole => answer(416, None, vec![]),
            Some(part) => {
                let part = Part { end: part.end.min(whole), whole: Some(whole), ..part };
                answer(206, Some(part), bytes[part.first as usize..part.end as usize].to_vec())
            }
        }
    }

    fn take_piece(&mut self, hash: &Hash, part: Part, mut body: impl Read) -> Reply {
        let held = |status, bytes: u64| Reply {
            status,
            is_hub: true,
            part: Some(Part::held(bytes)),
            ..Reply::default()
        };
        let there = self.hub.photo_part(hash).unwrap();
        if there != part.first {
            return held(409, there);
        }
        let mut bytes = Vec::new();
        let _ = body.read_to_end(&mut bytes);
        self.photos_up += bytes.len() as u64;
        self.hub.keep_part(hash, part.first, &bytes).unwrap();
        let there = part.first + bytes.len() as u64;
        if Some(there) == part.whole {
            let photo = self.hub.parts.remove(hash).unwrap();
            assert_eq!(blake3::hash(&photo).as_bytes(), hash);
            self.keep(&photo);
        }
        held(200, there)
    }
}

impl Transport for Link<'_> {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let whole = || std::io::Cursor::new(request.body.clone());
        let died = || TransportError::HubDied("cut".to_owned());
        match self.fates.pop().unwrap_or(Fate::Arrives) {
            Fate::Arrives => Ok(self.serve(request, whole())),
            Fate::NeverArrives => Err(TransportError::NoHub("down".to_owned())),
            Fate::AnswerLost => {
                self.serve(request, whole());
                Err(died())
            }
            Fate::CutOnTheWay(part) => {
                // A photo sent whole and cut short never reaches the hub's code.
                if request.method != Method::Put {
                    self.serve(request, Broken::after(request.body.clone(), part));
                }
                Err(died())
            }
            Fate::CutOnTheWayBack(part) => {
                let mut reply = self.serve(request, whole());
                let mut body = Vec::new();
                reply.body.read_to_end(&mut body).unwrap();
                self.down = body.len();
                reply.body = Box::new(Broken::after(body, part));
                Ok(reply)
            }
        }
    }
}

pub fn meet_with(
    kiosk: &mut Memory,
    link: &mut Link<'_>,
    now_ms: i64,
    report: &mut ExchangeReport,
) -> Result<(), ExchangeError> {
    let count = Cell::new(kiosk.logs.len() as u64 * 1_000);
    let seed = kiosk.key.to_bytes()[0];
    let random = |bytes: &mut [u8]| {
        count.set(count.get() + 1);
        let hash = blake3::hash(&[&[seed][..], &count.get().to_be_bytes()].concat());
        bytes.copy_from_slice(&hash.as_bytes()[..bytes.len()]);
    };
    link.kiosk_reads = kiosk.reads;
    let outside = Outside { now_ms: &|| now_ms, random: &random };
    exchange(kiosk, cooperative(), link, &outside, report)
}

pub fn meet_at(
    kiosk: &mut Memory,
    link: &mut Link<'_>,
    now_ms: i64,
) -> Result<ExchangeReport, ExchangeError> {
    let mut report = ExchangeReport::default();
    meet_with(kiosk, link, now_ms, &mut report).map(|()| report)
}

pub fn meet(kiosk: &mut Memory, hub: &mut Memory, fates: Vec<Fate>) -> Result<ExchangeReport, ExchangeError> {
    meet_at(kiosk, &mut Link::new(hub, fates), 1_000_000)
}
