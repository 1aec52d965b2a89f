//! A new kiosk's first message: it shows its invitation and fetches the state.

use std::io::Read;

use punnet_domain::checkpoint::Checkpoint;
use punnet_domain::exchange::{ExchangeState, Kiosk};
use punnet_domain::id::CooperativeId;
use punnet_domain::log::Frontier;

use super::{PART_BYTES, STATE_MAX_BYTES, decode, state_path, unpack};
use crate::driver::{ExchangeReport, Outside, Run, accepted};
use crate::error::ExchangeError;
use crate::message::{Answer, Ask, Holds, READS};
use crate::transport::{Method, Transport};

/// What a new device brings: itself.
const OWN_BYTES: usize = 64 << 10;

type Result<T> = std::result::Result<T, ExchangeError>;

/// Fetches the records as they stand and nothing else, however short their history.
/// A new kiosk shows them at once; the next exchange brings how they came about, and
/// until then they can't be changed here. No where the hub offers no state.
///
/// Where the link breaks what came stays, and the next start goes on from there.
///
/// # Errors
/// [`ExchangeError`]; nothing is remembered of a state that isn't the hub's.
pub fn start(
    kiosk: &mut dyn Kiosk,
    cooperative: CooperativeId,
    transport: &mut dyn Transport,
    outside: &Outside<'_>,
    report: &mut ExchangeReport,
) -> Result<bool> {
    let hub = kiosk.hub()?;
    let mut run = Run::new(kiosk, cooperative, transport, outside, report);
    let answer = run.introduce(&hub)?;
    run.meet(&answer)?;
    run.begin_from(&answer)?;
    Ok(answer.checkpoint.is_some())
}

impl Run<'_, '_> {
    /// Fetches the state that an answer offers.
    pub fn begin_from(&mut self, answer: &Answer) -> Result<()> {
        let Some(bytes) = &answer.checkpoint else { return Ok(()) };
        let (checkpoint, signature) = decode(bytes)?;
        let known = (self.cooperative, answer.hub, answer.epoch);
        let named = (checkpoint.cooperative, checkpoint.hub, checkpoint.epoch);
        let key = self.kiosk.hub()?.hub_key.or(answer.key);
        if named != known || !key.is_some_and(|key| checkpoint.is_signed(&key, &signature)) {
            return Err(ExchangeError::WrongHub("a state it didn't sign".to_owned()));
        }
        self.fetch(&checkpoint)
    }

    fn introduce(&mut self, hub: &ExchangeState) -> Result<Answer> {
        let ask = Ask {
            hub: hub.hub_id,
            invitation: hub.invitation.clone(),
            holds: Holds::All(self.kiosk.frontier()?),
            reads: READS,
            state: Some(0),
            ..Ask::default()
        };
        let frames = self.kiosk.frames_since(&Frontier::new(), OWN_BYTES, READS)?;
        let answer = self.send(&ask, &frames)?;
        if hub.hub_id.is_some_and(|known| known != answer.hub) {
            return Err(ExchangeError::WrongHub("another hub than before".to_owned()));
        }
        Ok(answer)
    }

    /// Remembers who answered. How much of the hub was seen is left to the exchange.
    fn meet(&mut self, answer: &Answer) -> Result<()> {
        let mut hub = self.kiosk.hub()?;
        hub.hub_id = Some(answer.hub);
        hub.hub_key = hub.hub_key.or(answer.key);
        hub.invitation = None;
        Ok(self.kiosk.set_hub(&hub)?)
    }

    fn fetch(&mut self, checkpoint: &Checkpoint) -> Result<()> {
        if checkpoint.bytes > STATE_MAX_BYTES {
            return Err(crate::CodecError::TooLarge.into());
        }
        let mut part = self.kiosk.state_part(&checkpoint.digest)?;
        if (part.len() as u64) < checkpoint.bytes {
            let path = state_path(&checkpoint.digest, part.len() as u64);
            let body = accepted(self.call(Method::Get, path, None, Vec::new(), &[])?)?;
            let mut body = body.take(checkpoint.bytes - part.len() as u64);
            self.read_parts(checkpoint, &mut body, &mut part)?;
        }
        if *blake3::hash(&part).as_bytes() != checkpoint.digest {
            self.kiosk.keep_state_part(&checkpoint.digest, &[])?;
            return Err(ExchangeError::WrongHub("a state that isn't the one it signed".to_owned()));
        }
        Ok(self.kiosk.begin_from(checkpoint, &unpack(&part)?)?)
    }

    /// Keeps what comes every few kilobytes, and what had come when the link broke.
    fn read_parts(&mut self, checkpoint: &Checkpoint, body: &mut dyn Read, part: &mut Vec<u8>) -> Result<()> {
        loop {
            let before = part.len();
            let read = body.take(PART_BYTES as u64).read_to_end(part);
            let come = part.len() - before;
            self.report.bytes_down += come as u64;
            if come > 0 {
                self.kiosk.keep_state_part(&checkpoint.digest, part)?;
            }
            read.map_err(|e| ExchangeError::HubDied(e.to_string()))?;
            match (come, part.len() as u64 >= checkpoint.bytes) {
                (_, true) => return Ok(()),
                (0, false) => return Err(ExchangeError::HubDied("in the records' state".to_owned())),
                _ => {}
            }
        }
    }
}
