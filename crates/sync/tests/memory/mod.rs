//! Replicas in memory, and a link that loses things.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use ed25519_dalek::{Signer, SigningKey};
use punnet_domain::budget::{Carrier, PhotoRules, Spent};
use punnet_domain::checkpoint::{Checkpoint, RecordState};
use punnet_domain::columns::{self, NoPast};
use punnet_domain::exchange::{Cut, ExchangeState, Kiosk, Received, Replica, ReplicaError, Settled};
use punnet_domain::id::{CooperativeId, RecordId};
use punnet_domain::log::{Entry, Frame, Frontier, Hash, LogOwner, PackedFrame};
use punnet_domain::record::{Kind, Stream};
use punnet_sync::*;
use uuid::Uuid;

pub fn cooperative() -> CooperativeId {
    Uuid::from_u128(1).into()
}

/// A replica that keeps one frame for each write.
#[derive(Clone)]
pub struct Memory {
    pub key: SigningKey,
    pub logs: BTreeMap<Uuid, Vec<Frame>>,
    pub arrivals: Vec<Uuid>,
    pub named: BTreeSet<Hash>,
    pub photos: BTreeMap<Hash, Vec<u8>>,
    pub at_hub: BTreeSet<Hash>,
    pub hub: ExchangeState,
    pub parts: BTreeMap<Hash, Vec<u8>>,
    pub small: BTreeSet<Hash>,
    pub damaged: BTreeSet<Hash>,
    pub failed: BTreeMap<Hash, String>,
    pub rules: PhotoRules,
    pub spent: Spent,
}

/// Photos that begin so are thumbnails.
pub const SMALL: &[u8] = b"small";

impl Memory {
    pub fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_bytes(&[seed; 32]),
            logs: BTreeMap::new(),
            arrivals: Vec::new(),
            named: BTreeSet::new(),
            photos: BTreeMap::new(),
            at_hub: BTreeSet::new(),
            hub: ExchangeState::default(),
            parts: BTreeMap::new(),
            small: BTreeSet::new(),
            damaged: BTreeSet::new(),
            failed: BTreeMap::new(),
            rules: PhotoRules::default(),
            spent: Spent::default(),
        }
    }

    pub fn write(&mut self, change: Vec<u8>) {
        let owner = LogOwner {
            device_key: self.key.verifying_key().to_bytes(),
            incarnation: Uuid::from_u128(2),
            cooperative: cooperative(),
            stream: Stream::Work,
        };
        let log = self.logs.entry(owner.log_id()).or_default();
        let start = log.len() as u64;
        let previous = log.last().map_or([0; 32], Frame::head);
        let entry = Entry {
            kind: Kind::Lot,
            record: RecordId(Uuid::from_u128(u128::from(start))),
            change_hash: *blake3::hash(&change).as_bytes(),
            change,
            at_ms: 5,
            by: None,
        };
        let mut frame = Frame { owner, start, previous, entries: vec![entry], signature: [0; 64] };
        frame.sign(&self.key);
        self.arrivals.push(frame.owner.log_id());
        log.push(frame);
    }

    pub fn take_photo(&mut self, photo: &[u8]) {
        self.write(photo.to_vec());
        let hash = *blake3::hash(photo).as_bytes();
        self.name(photo);
        self.photos.insert(hash, photo.to_vec());
    }
}

impl Memory {
    /// A record names a photo; a thumbnail is told by its first bytes.
    fn name(&mut self, photo: &[u8]) {
        let hash = *blake3::hash(photo).as_bytes();
        self.named.insert(hash);
        if photo.starts_with(SMALL) {
            self.small.insert(hash);
        }
    }

    fn ordered(&self, mut photos: Vec<Hash>, limit: u32) -> Vec<Hash> {
        photos.retain(|hash| !self.failed.contains_key(hash));
        photos.sort_by_key(|hash| (!self.small.contains(hash), *hash));
        photos.truncate(limit as usize);
        photos
    }
}

impl Replica for Memory {
    fn frontier(&mut self) -> Result<Frontier, ReplicaError> {
        Ok(self.logs.iter().map(|(id, frames)| (*id, frames.len() as u64)).collect())
    }

    fn frames_since(
        &mut self,
        peer: &Frontier,
        max_bytes: usize,
        reads: u8,
    ) -> Result<Vec<Cut>, ReplicaError> {
        let mut bytes = 0;
        let lacking = self
            .logs
            .iter()
            .flat_map(|(id, frames)| frames.iter().skip(peer.get(id).map_or(0, |length| *length as usize)));
        let cut = |frame: &Frame| Cut {
            frame: PackedFrame {
                owner: frame.owner.clone(),
                body: columns::encode_for(reads, frame, &mut NoPast),
            },
            log: frame.owner.log_id(),
            end: frame.end(),
        };
        let mut fits = |cut: &Cut| {
            let first = bytes == 0;
            bytes += cut.frame.body.len();
            first || bytes <= max_bytes
        };
        Ok(lacking.map(cut).take_while(|cut| fits(cut)).collect())
    }

    fn receive(&mut self, packed: &PackedFrame, _: i64) -> Result<Received, ReplicaError> {
        let frame = columns::decode(&packed.body, &packed.owner, &mut NoPast)?.verify()?;
        let frame = frame.frame();
        if frame.entries.iter().any(|e| *blake3::hash(&e.change).as_bytes() != e.change_hash) {
            return Err(ReplicaError::Damaged);
        }
        let id = frame.owner.log_id();
        let log = self.logs.entry(id).or_default();
        let position = frame.start as usize;
        let done = |received: Received| Received { log: id, end: frame.end(), ..received };
        match log.get(position) {
            Some(held) if held == frame => Ok(done(Received { duplicate: 1, ..Received::default() })),
            Some(_) => Err(ReplicaError::Forked),
            None if position > log.len() => Err(ReplicaError::Gap),
            None if log.last().map_or([0; 32], Frame::head) != frame.previous => Err(ReplicaError::Forked),
            None => {
                log.push(frame.clone());
                self.arrivals.push(id);
                self.name(&frame.entries[0].change);
                Ok(done(Received::default()))
            }
        }
    }

    fn settle(&mut self) -> Result<Settled, ReplicaError> {
        Ok(Settled::default())
    }

    fn cursor(&mut self) -> Result<u64, ReplicaError> {
        Ok(self.arrivals.len() as u64)
    }

    fn frontier_at(&mut self, cursor: u64) -> Result<Option<Frontier>, ReplicaError> {
        let Some(seen) = self.arrivals.get(..cursor as usize) else { return Ok(None) };
        let mut frontier = Frontier::new();
        let logs = seen.iter().filter(|log| !log.is_nil());
        logs.for_each(|log| *frontier.entry(*log).or_default() += 1);
        Ok(Some(frontier))
    }

    fn has_photo(&mut self, hash: &Hash) -> Result<bool, ReplicaError> {
        Ok(self.photos.contains_key(hash))
    }

    fn photo_part(&mut self, hash: &Hash) -> Result<u64, ReplicaError> {
        Ok(self.parts.get(hash).map_or(0, |bytes| bytes.len() as u64))
    }
}

impl Kiosk for Memory {
    fn device_key(&mut self) -> Result<[u8; 32], ReplicaError> {
        Ok(self.key.verifying_key().to_bytes())
    }
    fn sign(&mut self, message: &[u8]) -> Result<[u8; 64], ReplicaError> {
        Ok(self.key.sign(message).to_bytes())
    }
    fn hub(&mut self) -> Result<ExchangeState, ReplicaError> {
        Ok(self.hub.clone())
    }
    fn set_hub(&mut self, hub: &ExchangeState) -> Result<(), ReplicaError> {
        self.hub = hub.clone();
        Ok(())
    }
    fn wanted_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError> {
        let missing = self.named.iter().filter(|hash| !self.photos.contains_key(*hash));
        Ok(self.ordered(missing.copied().collect(), limit))
    }
    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError> {
        match self.damaged.contains(hash) {
            true => Err(ReplicaError::PhotoDamaged("here".to_owned())),
            false => Ok(self.photos.get(hash).cloned()),
        }
    }
    fn put_photo(&mut self, bytes: &[u8], _: i64) -> Result<(), ReplicaError> {
        self.photos.insert(*blake3::hash(bytes).as_bytes(), bytes.to_vec());
        Ok(())
    }
    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError> {
        let unknown = self.photos.keys().filter(|hash| !self.at_hub.contains(*hash));
        Ok(self.ordered(unknown.copied().collect(), limit))
    }
    fn hub_has_photos(&mut self, photos: &[Hash]) -> Result<(), ReplicaError> {
        self.at_hub.extend(photos);
        Ok(())
    }
    fn state_part(&mut self, _: &Hash) -> Result<Vec<u8>, ReplicaError> {
        Ok(Vec::new())
    }

    fn keep_state_part(&mut self, _: &Hash, _: &[u8]) -> Result<(), ReplicaError> {
        Ok(())
    }

    fn begin_from(&mut self, _: &Checkpoint, _: &[RecordState]) -> Result<(), ReplicaError> {
        Ok(())
    }

    fn forget_hub_photos(&mut self) -> Result<(), ReplicaError> {
        self.at_hub.clear();
        Ok(())
    }
    fn is_thumbnail(&mut self, hash: &Hash) -> Result<bool, ReplicaError> {
        Ok(self.small.contains(hash))
    }
    fn keep_part(&mut self, hash: &Hash, first: u64, bytes: &[u8]) -> Result<(), ReplicaError> {
        let part = self.parts.entry(*hash).or_default();
        part.truncate(first as usize);
        assert_eq!(part.len() as u64, first, "no gaps");
        part.extend(bytes);
        Ok(())
    }
    fn finish_part(&mut self, hash: &Hash, now_ms: i64) -> Result<bool, ReplicaError> {
        let bytes = self.parts.remove(hash).unwrap_or_default();
        let good = blake3::hash(&bytes).as_bytes() == hash;
        if good {
            self.put_photo(&bytes, now_ms)?;
        }
        Ok(good)
    }
    fn photo_rules(&mut self) -> Result<PhotoRules, ReplicaError> {
        Ok(self.rules)
    }
    fn photos_spent(&mut self, _: Carrier) -> Result<Spent, ReplicaError> {
        Ok(self.spent)
    }
    fn spend_on_photos(&mut self, _: Carrier, bytes: u64, now_ms: i64) -> Result<(), ReplicaError> {
        self.spent = self.spent.plus(bytes, now_ms);
        Ok(())
    }
    fn photo_failed(&mut self, hash: &Hash, code: &str, _: i64) -> Result<(), ReplicaError> {
        self.failed.insert(*hash, code.to_owned());
        Ok(())
    }
    fn forgive_photos(&mut self, _: i64) -> Result<(), ReplicaError> {
        Ok(())
    }
}

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
            let ask = decode_ask(&signed).unwrap();
            let Ok(mut frames) = FrameReader::new(body, cooperative()) else { return declined(400, "cut") };
            let brought = take_frames(self.hub, &mut frames, None, 0).unwrap();
            return match brought.cut {
                Some(cut) => declined(400, cut.code()),
                None => good(answer(self.hub, self.name, ask, &brought.ends).unwrap()),
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
