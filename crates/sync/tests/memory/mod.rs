//! Replicas in memory, and a link that loses things.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use ed25519_dalek::{Signer, SigningKey};
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
}

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
        self.named.insert(hash);
        self.photos.insert(hash, photo.to_vec());
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
                self.named.insert(frame.entries[0].change_hash);
                log.push(frame.clone());
                self.arrivals.push(id);
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
        Ok(missing.take(limit as usize).copied().collect())
    }
    fn photo(&mut self, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError> {
        Ok(self.photos.get(hash).cloned())
    }
    fn put_photo(&mut self, bytes: &[u8], _: i64) -> Result<(), ReplicaError> {
        self.photos.insert(*blake3::hash(bytes).as_bytes(), bytes.to_vec());
        Ok(())
    }
    fn offered_photos(&mut self, limit: u32) -> Result<Vec<Hash>, ReplicaError> {
        let unknown = self.photos.keys().filter(|hash| !self.at_hub.contains(*hash));
        Ok(unknown.take(limit as usize).copied().collect())
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
}

impl<'a> Link<'a> {
    pub fn new(hub: &'a mut Memory, fates: Vec<Fate>) -> Self {
        let name = HubName { id: Uuid::from_u128(90), epoch: Uuid::from_u128(91), key: None };
        Self { hub, name, clock_ms: 1_000_000, guard: ReplayGuard::new(0), fates, down: 0 }
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
        let signed = match exchange {
            true => read_head(&mut body),
            false => Ok(request.body.clone()),
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
        let hash: Hash = from_hex(request.path.rsplit('/').next().unwrap()).unwrap();
        match request.method {
            Method::Get => {
                self.hub.photos.get(&hash).cloned().map_or_else(|| declined(404, "photo-unknown"), good)
            }
            _ => {
                self.hub.put_photo(&request.body, 0).unwrap();
                self.hub.arrivals.push(Uuid::nil());
                good(Vec::new())
            }
        }
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
                // A photo cut short never reaches the hub's code.
                if request.path == EXCHANGE_PATH {
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

pub fn meet_at(
    kiosk: &mut Memory,
    link: &mut Link<'_>,
    now_ms: i64,
) -> Result<ExchangeReport, ExchangeError> {
    let count = Cell::new(kiosk.logs.len() as u64 * 1_000);
    let seed = kiosk.key.to_bytes()[0];
    let random = |bytes: &mut [u8]| {
        count.set(count.get() + 1);
        let hash = blake3::hash(&[&[seed][..], &count.get().to_be_bytes()].concat());
        bytes.copy_from_slice(&hash.as_bytes()[..bytes.len()]);
    };
    let mut report = ExchangeReport::default();
    let outside = Outside { now_ms: &|| now_ms, random: &random };
    exchange(kiosk, cooperative(), link, &outside, &mut report).map(|()| report)
}

pub fn meet(kiosk: &mut Memory, hub: &mut Memory, fates: Vec<Fate>) -> Result<ExchangeReport, ExchangeError> {
    meet_at(kiosk, &mut Link::new(hub, fates), 1_000_000)
}
