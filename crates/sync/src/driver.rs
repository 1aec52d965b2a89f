//! A kiosk's exchange: does what the [`Session`] decides.

use punnet_domain::exchange::Kiosk;
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Frame, Hash};
use punnet_domain::touched::Touched;

use crate::codec::{decode_answer, encode_ask};
use crate::credentials::{CredentialError, Credentials, hex};
use crate::error::ExchangeError;
use crate::message::{Answer, Ask};
use crate::session::{Collected, Effect, Event, PHOTOS_ASKED, Session};
use crate::transport::{Method, Reply, Request, Transport};

/// Where the hub takes messages.
pub const EXCHANGE_PATH: &str = "/v1/exchange";
const PHOTO_PATH: &str = "/v1/photos/";
/// HTTP: no such photo.
const NOT_FOUND: u16 = 404;

type Result<T> = std::result::Result<T, ExchangeError>;

/// Where the hub keeps a photo.
#[must_use]
pub fn photo_path(hash: &Hash) -> String {
    format!("{PHOTO_PATH}{}", hex(hash))
}

/// The clock and the randomness an exchange needs.
pub struct Outside<'a> {
    /// The time, UTC ms.
    pub now_ms: &'a dyn Fn() -> i64,
    /// Fills with bytes nobody can guess.
    pub random: &'a dyn Fn(&mut [u8]),
}

/// What an exchange came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExchangeReport {
    /// Messages sent to the hub and answered.
    pub rounds: u32,
    /// Frames brought to the hub.
    pub frames_up: u32,
    /// Frames the hub brought.
    pub frames_down: u32,
    /// Frames of the hub's that weren't taken.
    pub frames_refused: u32,
    /// Photos brought to the hub.
    pub photos_up: u32,
    /// Photos fetched.
    pub photos_down: u32,
    /// Bytes sent, without headers.
    pub bytes_up: u64,
    /// Bytes received, without headers.
    pub bytes_down: u64,
    /// Logs that have entries the hub wouldn't take.
    pub stuck: u32,
    /// The records that changed here.
    pub touched: Vec<Touched>,
}

/// Exchanges everything with the hub: records first, then photos one by one.
/// What arrived stays arrived, however this ends.
///
/// # Errors
/// [`ExchangeError`]; it is remembered with the time of the attempt.
pub fn exchange(
    kiosk: &mut dyn Kiosk,
    cooperative: CooperativeId,
    transport: &mut dyn Transport,
    outside: &Outside<'_>,
) -> Result<ExchangeReport> {
    let mut hub = kiosk.hub()?;
    hub.last_attempt_ms = Some((outside.now_ms)());
    kiosk.set_hub(&hub)?;
    let mut run =
        Run { kiosk, cooperative, transport, outside, clock_off_ms: 0, report: ExchangeReport::default() };
    let result = run.all(Session::new(hub));
    let report = run.report;
    let mut hub = kiosk.hub()?;
    match &result {
        Ok(()) => {
            hub.last_success_ms = Some((outside.now_ms)());
            hub.last_error = None;
        }
        Err(error) => hub.last_error = Some(error.code().to_owned()),
    }
    kiosk.set_hub(&hub)?;
    result.map(|()| report)
}

struct Run<'a, 'o> {
    kiosk: &'a mut dyn Kiosk,
    cooperative: CooperativeId,
    transport: &'a mut dyn Transport,
    outside: &'a Outside<'o>,
    clock_off_ms: i64,
    report: ExchangeReport,
}

impl Run<'_, '_> {
    fn all(&mut self, mut session: Session) -> Result<()> {
        let mut event = Event::Begin;
        loop {
            event = match session.next(event)? {
                Effect::Collect { since, max_bytes, seen_to } => {
                    let more = u32::try_from(PHOTOS_ASKED + seen_to.len()).unwrap_or(u32::MAX);
                    let unseen = |mut photos: Vec<Hash>| {
                        photos.retain(|hash| !seen_to.contains(hash));
                        photos.truncate(PHOTOS_ASKED);
                        photos
                    };
                    Event::Collected(Collected {
                        own: self.kiosk.frontier()?,
                        frames: self.kiosk.frames_since(&since, max_bytes)?,
                        wanted: unseen(self.kiosk.wanted_photos(more)?),
                        offered: unseen(self.kiosk.offered_photos(more)?),
                    })
                }
                Effect::Send(ask) => self.send(&ask)?,
                Effect::Take { hub, restored, frames } => {
                    if self.kiosk.hub()?.hub_url != hub.hub_url {
                        return Err(ExchangeError::WrongHub("its address was just changed".to_owned()));
                    }
                    self.kiosk.set_hub(&hub)?;
                    if restored {
                        self.kiosk.forget_hub_photos()?;
                    }
                    self.take(frames)?;
                    let wanted = self.kiosk.wanted_photos(PHOTOS_ASKED as u32)?;
                    Event::Taken { own: self.kiosk.frontier()?, wanted }
                }
                Effect::AtHub(photos) => {
                    self.kiosk.hub_has_photos(&photos)?;
                    Event::Done
                }
                Effect::PutPhoto(hash) => self.put_photo(&hash)?,
                Effect::GetPhoto(hash) => self.get_photo(&hash)?,
                Effect::Finish { stuck } => {
                    self.report.stuck = u32::try_from(stuck).unwrap_or(u32::MAX);
                    return Ok(());
                }
            }
        }
    }

    fn send(&mut self, ask: &Ask) -> Result<Event> {
        let began_ms = (self.outside.now_ms)();
        let reply = self.call(Method::Post, EXCHANGE_PATH.to_owned(), encode_ask(ask))?;
        let answer: Answer = decode_answer(&accepted(reply)?)?;
        self.report.rounds += 1;
        self.report.frames_up += ask.frames.len() as u32;
        Ok(Event::Answered { answer, took_ms: (self.outside.now_ms)() - began_ms })
    }

    /// A frame that can't be taken doesn't keep back the others.
    fn take(&mut self, frames: Vec<Frame>) -> Result<()> {
        for frame in frames {
            let Ok(frame) = frame.verify() else {
                self.report.frames_refused += 1;
                continue;
            };
            match self.kiosk.receive(&frame, (self.outside.now_ms)()) {
                Ok(received) => {
                    self.report.frames_down += 1;
                    self.report.touched.extend(received.touched);
                }
                Err(e) if e.is_of_the_frame() => self.report.frames_refused += 1,
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }

    fn put_photo(&mut self, hash: &Hash) -> Result<Event> {
        if let Some(bytes) = self.kiosk.photo(hash)? {
            let reply = self.call(Method::Put, photo_path(hash), bytes)?;
            accepted(reply)?;
            self.kiosk.hub_has_photos(&[*hash])?;
            self.report.photos_up += 1;
        }
        Ok(Event::Done)
    }

    /// Bytes that aren't the photo asked for are dropped, not kept.
    fn get_photo(&mut self, hash: &Hash) -> Result<Event> {
        let reply = self.call(Method::Get, photo_path(hash), Vec::new())?;
        if reply.is_hub && reply.status == NOT_FOUND {
            return Ok(Event::Done);
        }
        let bytes = accepted(reply)?;
        if blake3::hash(&bytes).as_bytes() == hash {
            self.kiosk.put_photo(&bytes, (self.outside.now_ms)())?;
            self.kiosk.hub_has_photos(&[*hash])?;
            self.report.photos_down += 1;
        }
        Ok(Event::Done)
    }

    /// A signed request. Where this device's clock is off, the hub says its own
    /// time and the request goes once more with that: a kiosk with an empty
    /// battery thinks it is 1970.
    fn call(&mut self, method: Method, path: String, body: Vec<u8>) -> Result<Reply> {
        let mut request = Request { method, path, credentials: String::new(), body };
        self.sign(&mut request)?;
        let mut reply = self.transport.call(&request)?;
        if let (true, Some(hub_ms)) = (is_time_off(&reply), reply.now_ms) {
            self.clock_off_ms = hub_ms.saturating_sub((self.outside.now_ms)());
            self.sign(&mut request)?;
            reply = self.transport.call(&request)?;
        }
        self.report.bytes_up += request.body.len() as u64;
        self.report.bytes_down += reply.body.len() as u64;
        Ok(reply)
    }

    fn sign(&mut self, request: &mut Request) -> Result<()> {
        let mut nonce = [0; 16];
        (self.outside.random)(&mut nonce);
        let mut credentials = Credentials {
            device_key: self.kiosk.device_key()?,
            cooperative: self.cooperative,
            at_ms: (self.outside.now_ms)().saturating_add(self.clock_off_ms),
            nonce,
            signature: [0; 64],
        };
        let message = credentials.message(request.method.code(), &request.path, &request.body);
        credentials.signature = self.kiosk.sign(&message)?;
        request.credentials = credentials.to_text();
        Ok(())
    }
}

fn is_time_off(reply: &Reply) -> bool {
    reply.is_hub && reply.code.as_deref() == Some(CredentialError::TimeOff.code())
}

/// The body of a reply that says yes.
fn accepted(reply: Reply) -> Result<Vec<u8>> {
    match (reply.is_hub, reply.status) {
        (false, status) => Err(ExchangeError::WrongHub(format!("status {status} of something else"))),
        (true, 200..=299) => Ok(reply.body),
        (true, status) => {
            Err(ExchangeError::Declined(reply.code.unwrap_or_else(|| format!("hub-status-{status}"))))
        }
    }
}
