//! The link between a kiosk and the hub, in good weather and bad.

use std::io::Read;

use punnet_sync::{Reply, Request, Transport, TransportError};

use crate::dice::Dice;
use crate::hub::HubSite;
use crate::proof::Broken;

/// A request that arrives when its sender has long given up.
pub struct Late(Request);

impl Late {
    pub fn arrive(self, hub: &HubSite) -> u16 {
        let body = self.0.body.clone();
        hub.answer(&self.0, &body[..]).status
    }
}

/// What may happen to a request; each as likely as how often it stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Arrives,
    NeverArrives,
    IsLate,
    IsCut,
    IsDamaged,
    ComesTwice,
    AnswerLost,
    AnswerCut,
    AnswerDamaged,
    HubCrashes,
    HubCrashesWithin,
    HubDiskFull,
}

const BAD: [Fate; 11] = [
    Fate::NeverArrives,
    Fate::IsLate,
    Fate::IsCut,
    Fate::IsDamaged,
    Fate::ComesTwice,
    Fate::AnswerLost,
    Fate::AnswerCut,
    Fate::AnswerDamaged,
    Fate::HubCrashes,
    Fate::HubCrashesWithin,
    Fate::HubDiskFull,
];

pub struct Link<'a> {
    pub hub: &'a mut HubSite,
    pub dice: Dice,
    /// How many requests in a hundred something happens to.
    pub bad: u64,
    pub late: &'a mut Vec<Late>,
    pub told: Vec<String>,
    pub broken: Option<Broken>,
}

impl Transport for Link<'_> {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let bad = self.dice.chance(self.bad);
        let fate = self.dice.pick(&BAD).copied().filter(|_| bad).unwrap_or(Fate::Arrives);
        if fate != Fate::Arrives {
            self.told.push(format!("{fate:?}"));
        }
        match self.meet(fate, request) {
            Ok(reply) => reply,
            Err(broken) => {
                self.broken.get_or_insert(broken);
                Err(died())
            }
        }
    }
}

fn died() -> TransportError {
    TransportError::HubDied("cut".to_owned())
}

impl Link<'_> {
    fn meet(&mut self, fate: Fate, request: &Request) -> Result<Result<Reply, TransportError>, Broken> {
        let whole = &request.body[..];
        let at = self.dice.index(whole.len() + 1);
        Ok(match fate {
            Fate::Arrives => Ok(self.hub.answer(request, whole)),
            Fate::NeverArrives => Err(TransportError::NoHub("nobody".to_owned())),
            Fate::IsLate => {
                self.late.push(Late(request.clone()));
                Err(died())
            }
            Fate::IsCut => {
                self.hub.answer(request, &whole[..at]);
                Err(died())
            }
            Fate::IsDamaged => {
                let mut body = whole.to_vec();
                if let Some(byte) = body.get_mut(at) {
                    *byte ^= 1 << self.dice.below(8);
                }
                Ok(self.hub.answer(request, &body[..]))
            }
            Fate::ComesTwice => {
                let first = self.hub.answer(request, whole);
                let second = self.hub.answer(request, whole);
                Ok(if self.dice.chance(50) { first } else { second })
            }
            Fate::AnswerLost => {
                self.hub.answer(request, whole);
                Err(died())
            }
            Fate::AnswerCut | Fate::AnswerDamaged => {
                let reply = self.hub.answer(request, whole);
                Ok(self.spoil(fate, reply))
            }
            Fate::HubCrashes => {
                self.hub.answer(request, &whole[..at]);
                self.hub.restart()?;
                Err(died())
            }
            Fate::HubCrashesWithin => {
                let steps = self.dice.below(3_000);
                self.hub.with(|store| store.fail_after(Some(steps)))?.transpose()?;
                self.hub.answer(request, whole);
                self.hub.restart()?;
                Err(died())
            }
            Fate::HubDiskFull => {
                let pages = self.dice.below(4) as u32;
                self.hub.with(|store| store.limit_disk(Some(pages)))?.transpose()?;
                let reply = self.hub.answer(request, whole);
                self.hub.with(|store| store.limit_disk(None))?.transpose()?;
                Ok(reply)
            }
        })
    }

    /// Cuts an answer anywhere, or turns a bit of its frames: these are what is signed.
    fn spoil(&mut self, fate: Fate, mut reply: Reply) -> Reply {
        let mut bytes = Vec::new();
        let _ = reply.body.read_to_end(&mut bytes);
        if fate == Fate::AnswerCut {
            bytes.truncate(self.dice.index(bytes.len() + 1));
            return Reply { body: Box::new(Cut(std::io::Cursor::new(bytes))), ..reply };
        }
        let head = bytes
            .get(1..5)
            .map_or(0, |length| 5 + u32::from_be_bytes(length.try_into().unwrap_or_default()) as usize);
        if reply.status == 200 && bytes.len() > head {
            let at = head + self.dice.index(bytes.len() - head);
            bytes[at] ^= 1 << self.dice.below(8);
        }
        Reply { body: Box::new(std::io::Cursor::new(bytes)), ..reply }
    }
}

/// Bytes after which the link is dead.
struct Cut(std::io::Cursor<Vec<u8>>);

impl Read for Cut {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.0.read(into)? {
            0 if !into.is_empty() => Err(std::io::ErrorKind::ConnectionReset.into()),
            count => Ok(count),
        }
    }
}
