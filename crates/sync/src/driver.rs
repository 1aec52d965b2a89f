//! A kiosk's exchange: does what the [`Session`] decides.

use std::collections::BTreeSet;

use punnet_domain::exchange::{Cut, ExchangeState, Kiosk, ReplicaError};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::{Frontier, Hash};
use punnet_domain::mutants::{Mutant, planted};
use punnet_domain::photos::TROUBLE_PAUSE_MS;
use punnet_domain::touched::Touched;

use crate::codec::{MESSAGE_MAX_BYTES, decode_answer, encode_ask, read_head};
use crate::credentials::{CredentialError, Credentials};
use crate::error::ExchangeError;
use crate::message::{Answer, Ask};
use crate::photos::{FIRST_PIECE_BYTES, Part};
use crate::session::{Collected, Effect, Event, Named, PHOTOS_ASKED, Session, Taken};
use crate::stream::{FrameReader, FrameWriter, ON_THE_LINE};
use crate::transport::{Body, Method, Reply, Request, Transport};

/// Where the hub takes messages.
pub const EXCHANGE_PATH: &str = "/v1/exchange";

type Result<T> = std::result::Result<T, ExchangeError>;

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
    /// Bytes of photos brought, with those of photos that didn't come whole.
    pub photo_bytes_up: u64,
    /// Bytes of photos fetched, likewise.
    pub photo_bytes_down: u64,
    /// Photos lined up that were neither brought nor fetched yet.
    pub photos_left: u32,
    /// Photos that wait because the day's bytes are used up.
    pub photos_held: u32,
    /// Photos that couldn't be sent or fetched and are left alone for a while.
    pub photos_failed: u32,
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
/// What arrived stays arrived, however this ends; the report tells what was done
/// until then.
///
/// # Errors
/// [`ExchangeError`]; it is remembered with the time of the attempt.
pub fn exchange(
    kiosk: &mut dyn Kiosk,
    cooperative: CooperativeId,
    transport: &mut dyn Transport,
    outside: &Outside<'_>,
    report: &mut ExchangeReport,
) -> Result<()> {
    let mut hub = kiosk.hub()?;
    if planted(Mutant::KioskBelievesWhatItSent) {
        hub.hub_frontier = kiosk.frontier()?;
    }
    // A day later the hub is asked again although nothing came to it since: it may have
    // said then what it shouldn't have, or been heard wrong.
    let ago = |ms| (outside.now_ms)().saturating_sub(ms);
    if !hub.photos_asked_ms.is_some_and(|ms| (0..TROUBLE_PAUSE_MS).contains(&ago(ms))) {
        hub.photos_asked_at = None;
    }
    let session = Session::new(hub.clone(), kiosk.state_first());
    hub.last_attempt_ms = Some((outside.now_ms)());
    hub.unsure = true;
    kiosk.set_hub(&hub)?;
    kiosk.forgive_photos((outside.now_ms)())?;
    let mut run = Run::new(kiosk, cooperative, transport, outside, report);
    let result = run.all(session);
    let heard_ms = run.heard_ms;
    let unasked = run.unasked || report.photos_held + report.photos_failed > 0;
    let mut hub = kiosk.hub()?;
    hub.clock_off_ms = heard_ms.unwrap_or(hub.clock_off_ms);
    match &result {
        Ok(()) => {
            hub.last_success_ms = Some((outside.now_ms)());
            if hub.photos_asked_at.is_none() {
                hub.photos_asked_ms = Some((outside.now_ms)());
            }
            hub.photos_asked_at = Some(hub.hub_cursor).filter(|_| !unasked);
            hub.last_error = None;
        }
        Err(error) => hub.last_error = Some(error.code().to_owned()),
    }
    kiosk.set_hub(&hub)?;
    result
}

/// An exchange under way.
pub(crate) struct Run<'a, 'o> {
    pub kiosk: &'a mut dyn Kiosk,
    pub cooperative: CooperativeId,
    pub transport: &'a mut dyn Transport,
    pub outside: &'a Outside<'o>,
    clock_off_ms: i64,
    /// The hub's clock at its last answer.
    hub_now_ms: Option<i64>,
    /// By how much the hub's clock was ahead when it was last heard.
    heard_ms: Option<i64>,
    /// The frames of the hub's answer, still on their way.
    coming: Option<FrameReader<Body>>,
    /// Bytes of the next piece of a photo.
    pub piece: u64,
    /// The hub takes photos only whole.
    pub whole_only: bool,
    /// Photos that are missing weren't asked for, because of what they may cost.
    unasked: bool,
    pub report: &'a mut ExchangeReport,
}

impl<'a, 'o> Run<'a, 'o> {
    pub fn new(
        kiosk: &'a mut dyn Kiosk,
        cooperative: CooperativeId,
        transport: &'a mut dyn Transport,
        outside: &'a Outside<'o>,
        report: &'a mut ExchangeReport,
    ) -> Self {
        Self {
            kiosk,
            cooperative,
            transport,
            outside,
            clock_off_ms: 0,
            hub_now_ms: None,
            heard_ms: None,
            coming: None,
            piece: FIRST_PIECE_BYTES,
            whole_only: false,
            unasked: false,
            report,
        }
    }

    /// The time by the hub's clock, as far as it is known.
    pub(crate) fn now_ms(&self) -> i64 {
        (self.outside.now_ms)().saturating_add(self.clock_off_ms)
    }

    fn all(&mut self, mut session: Session) -> Result<()> {
        let mut event = Event::Begin;
        loop {
            event = match session.next(event)? {
                Effect::Collect { since, max_bytes, reads, seen_to } => {
                    Event::Collected(self.collect(&since, max_bytes, reads, &seen_to)?)
                }
                Effect::Send(ask, frames) => {
                    let answer = self.send(&ask, &frames)?;
                    self.begin_from(&answer)?;
                    Event::Answered(answer)
                }
                Effect::Take { restored } => {
                    if restored {
                        self.kiosk.forget_hub_photos()?;
                    }
                    Event::Taken(self.take()?)
                }
                Effect::Remember(hub) => {
                    self.remember(*hub)?;
                    Event::Done
                }
                Effect::AtHub { photos, then } => {
                    self.kiosk.hub_has_photos(&photos)?;
                    self.records_done()?;
                    self.report.photos_left = then;
                    Event::Done
                }
                Effect::PutPhoto { hash, there } => {
                    self.put_photo(&hash, there)?;
                    self.one_less()
                }
                Effect::GetPhoto(hash) => {
                    self.get_photo(&hash)?;
                    self.one_less()
                }
                Effect::Finish { stuck } => {
                    self.report.stuck = u32::try_from(stuck).unwrap_or(u32::MAX);
                    return Ok(());
                }
            }
        }
    }

    fn collect(
        &mut self,
        since: &Frontier,
        max_bytes: usize,
        reads: u8,
        seen_to: &BTreeSet<Hash>,
    ) -> Result<Collected> {
        let (wanted, offered) = (self.wanted(seen_to)?, self.offered(seen_to)?);
        Ok(Collected {
            own: self.kiosk.frontier()?,
            frames: self.kiosk.frames_since(since, max_bytes, reads)?,
            wanted,
            offered,
        })
    }

    /// The photos to ask for next.
    fn wanted(&mut self, seen_to: &BTreeSet<Hash>) -> Result<Vec<Named>> {
        let all = self.kiosk.wanted_photos(more_than(seen_to))?;
        let missing = all.iter().filter(|hash| !seen_to.contains(*hash)).count();
        let wanted = self.may_travel(all, seen_to)?;
        self.unasked |= wanted.len() < missing.min(PHOTOS_ASKED);
        Ok(wanted)
    }

    fn offered(&mut self, seen_to: &BTreeSet<Hash>) -> Result<Vec<Named>> {
        let all = self.kiosk.offered_photos(more_than(seen_to))?;
        self.may_travel(all, seen_to)
    }

    /// Those that may go by this carrier now and weren't seen to: naming others
    /// would cost as well.
    fn may_travel(&mut self, photos: Vec<Hash>, seen_to: &BTreeSet<Hash>) -> Result<Vec<Named>> {
        let (small, full) = (self.may_go(true)?.is_ok(), self.may_go(false)?.is_ok());
        let mut some = Vec::new();
        for hash in photos.into_iter().filter(|hash| !seen_to.contains(hash)) {
            let thumbnail = self.kiosk.is_thumbnail(&hash)?;
            if some.len() < PHOTOS_ASKED && if thumbnail { small } else { full } {
                some.push(Named { hash, thumbnail });
            }
        }
        Ok(some)
    }

    fn one_less(&mut self) -> Event {
        self.report.photos_left = self.report.photos_left.saturating_sub(1);
        Event::Done
    }

    /// Records have all gone both ways: whatever becomes of the photos, that counts.
    fn records_done(&mut self) -> Result<()> {
        let mut hub = self.kiosk.hub()?;
        hub.last_success_ms = Some((self.outside.now_ms)());
        Ok(self.kiosk.set_hub(&hub)?)
    }

    /// Sends a message, as many of the frames behind it as it may have, and reads
    /// the head of the answer.
    pub fn send(&mut self, ask: &Ask, frames: &[Cut]) -> Result<Answer> {
        let head = encode_ask(ask);
        let mut message = FrameWriter::new(head.clone(), ON_THE_LINE);
        for cut in frames {
            if message.bytes() + cut.frame.body.len() > MESSAGE_MAX_BYTES {
                break;
            }
            message.push(&cut.frame)?;
            self.report.frames_up += 1;
        }
        let body = message.finish()?;
        let reply = self.call(Method::Post, EXCHANGE_PATH.to_owned(), None, body, &head)?;
        self.hub_now_ms = reply.now_ms;
        let mut coming = accepted(reply)?;
        let head = read_head(&mut coming)?;
        let answer = decode_answer(&head)?;
        self.report.rounds += 1;
        self.report.bytes_down += head.len() as u64;
        self.coming = Some(FrameReader::new(coming, self.cooperative)?);
        Ok(answer)
    }

    /// Puts frames on disk as they come. One that can't be taken doesn't keep
    /// back the others; where the link breaks off, those before stay.
    fn take(&mut self) -> Result<Taken> {
        let mut taken = Taken::default();
        if let Some(mut coming) = self.coming.take() {
            let end = self.take_frames(&mut coming, &mut taken);
            self.report.bytes_down += coming.bytes();
            self.report.touched.extend(self.kiosk.settle()?.touched);
            end?;
        }
        taken.own = self.kiosk.frontier()?;
        taken.wanted = self.wanted(&BTreeSet::new())?;
        Ok(taken)
    }

    fn take_frames(&mut self, coming: &mut FrameReader<Body>, taken: &mut Taken) -> Result<()> {
        while let Some(frame) = coming.next_frame()? {
            match self.kiosk.receive(&frame, (self.outside.now_ms)()) {
                Ok(received) => {
                    self.report.frames_down += 1;
                    let known = taken.brought.entry(received.log).or_default();
                    *known = (*known).max(received.end);
                }
                Err(e) if e.is_of_the_frame() => {
                    self.report.frames_refused += 1;
                    taken.gap |= e == ReplicaError::Gap;
                }
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }

    fn remember(&mut self, hub: ExchangeState) -> Result<()> {
        let now = self.kiosk.hub()?;
        if now.hub_url != hub.hub_url {
            return Err(ExchangeError::WrongHub("its address was just changed".to_owned()));
        }
        let (last_attempt_ms, last_success_ms) = (now.last_attempt_ms, now.last_success_ms);
        let (proxy, course) = (now.proxy, now.course);
        let hub_said_ms = self.hub_now_ms.or(hub.hub_said_ms);
        let state = ExchangeState { last_attempt_ms, last_success_ms, proxy, course, hub_said_ms, ..hub };
        Ok(self.kiosk.set_hub(&state)?)
    }

    /// A request whose part `signed` the device signs: all of it but frames, which
    /// their devices signed. Where this device's clock is off, the hub says its own
    /// time and the request goes once more with that: a kiosk with an empty battery
    /// thinks it is 1970.
    pub(crate) fn call(
        &mut self,
        method: Method,
        path: String,
        part: Option<Part>,
        body: Vec<u8>,
        signed: &[u8],
    ) -> Result<Reply> {
        let mut request = Request { method, path, credentials: String::new(), part, body };
        self.sign(&mut request, signed)?;
        let mut reply = self.transport.call(&request)?;
        if let (true, Some(hub_ms)) = (is_time_off(&reply), reply.now_ms) {
            self.clock_off_ms = hub_ms.saturating_sub((self.outside.now_ms)());
            self.sign(&mut request, signed)?;
            reply = self.transport.call(&request)?;
        }
        if let (true, Some(hub_ms)) = (reply.is_hub, reply.now_ms) {
            self.heard_ms = Some(hub_ms.saturating_sub((self.outside.now_ms)()));
        }
        self.report.bytes_up += request.body.len() as u64;
        Ok(reply)
    }

    fn sign(&mut self, request: &mut Request, signed: &[u8]) -> Result<()> {
        let mut nonce = [0; 16];
        (self.outside.random)(&mut nonce);
        let mut credentials = Credentials {
            device_key: self.kiosk.device_key()?,
            cooperative: self.cooperative,
            at_ms: self.now_ms(),
            nonce,
            signature: [0; 64],
        };
        let message = credentials.message(request.method.code(), &request.path, signed);
        credentials.signature = self.kiosk.sign(&message)?;
        request.credentials = credentials.to_text();
        Ok(())
    }
}

pub(crate) fn is_time_off(reply: &Reply) -> bool {
    reply.is_hub && reply.code.as_deref() == Some(CredentialError::TimeOff.code())
}

fn more_than(seen_to: &BTreeSet<Hash>) -> u32 {
    u32::try_from(PHOTOS_ASKED + seen_to.len()).unwrap_or(u32::MAX)
}

/// The body of a reply that says yes. What is no hub is told apart by what a
/// person can do about it.
pub(crate) fn accepted(reply: Reply) -> Result<Body> {
    match (reply.is_hub, reply.status) {
        (true, 200..=299) => Ok(reply.body),
        (_, 429) | (true, 503) => Err(ExchangeError::Busy { retry_after_ms: reply.retry_after_ms }),
        (true, status) => {
            Err(ExchangeError::Declined(reply.code.unwrap_or_else(|| format!("hub-status-{status}"))))
        }
        (false, 407) => Err(ExchangeError::ProxyLogin),
        (false, 503) if reply.retry_after_ms.is_some() => {
            Err(ExchangeError::Busy { retry_after_ms: reply.retry_after_ms })
        }
        (false, status @ (502..=504)) => Err(ExchangeError::Gateway(status)),
        (false, status) if reply.is_page => Err(ExchangeError::LoginPage(status)),
        (false, status) => Err(ExchangeError::WrongHub(format!("status {status} of something else"))),
    }
}
