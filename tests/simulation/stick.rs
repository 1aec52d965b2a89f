//! Sticks: bundles, and frames as any program might write them, read by anybody in any
//! order, twice, cut or damaged.

use punnet_domain::log::Frontier;
use punnet_store::StoreReplica;
use punnet_sync::bundle::{self, Reading, Report, Wish};
use punnet_sync::{FrameReader, FrameWriter, ON_THE_LINE, take_frames};

use crate::dice::Dice;
use crate::proof::{Broken, Sound};
use crate::world::World;

/// A file on a stick.
#[derive(Clone)]
pub enum Stick {
    Bundle(Vec<u8>),
    Frames(Vec<u8>),
}

impl Stick {
    fn bytes(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Bundle(bytes) | Self::Frames(bytes) => bytes,
        }
    }

    /// Cut, or with a bit turned. Counted from the end: a bundle's beginning has a
    /// length that is left to real chance.
    fn spoil(&mut self, dice: &mut Dice) -> bool {
        let bytes = self.bytes();
        let at = bytes.len().saturating_sub(1 + dice.index(4_000));
        if dice.chance(20) {
            bytes.truncate(at);
        } else if dice.chance(10) && !bytes.is_empty() {
            bytes[at] ^= 1 << dice.below(8);
        } else {
            return false;
        }
        true
    }
}

impl World {
    pub fn write_stick(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        if dice.chance(20) {
            let Some(bundle) = self.hub.write_bundle() else { return Ok("finds no hub".to_owned()) };
            self.sticks.push(Stick::Bundle(bundle));
            return Ok("sees the hub write a stick".to_owned());
        }
        if dice.chance(30) {
            return self.write_frames(which, dice);
        }
        let site = &self.sites[which];
        let mut replica = StoreReplica::new(site.shared(), self.cooperative);
        let mut bytes = Vec::new();
        let (wish, now_ms) = (Wish::default(), site.now_ms());
        let written = bundle::write(&mut replica, self.cooperative, &wish, now_ms, &mut bytes, &mut |_| {});
        match written {
            Ok(_) => {
                self.sticks.push(Stick::Bundle(bytes));
                Ok("writes a bundle to a stick".to_owned())
            }
            Err(error) => Ok(format!("writes no bundle: {}", error.code())),
        }
    }

    /// Frames that another kiosk lacks, or all, perhaps in disorder.
    fn write_frames(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let other = dice.index(self.sites.len());
        let since = match dice.chance(50) {
            true => self.sites[other].store().frontier(self.cooperative)?,
            false => Frontier::new(),
        };
        let most = 1 + dice.index(20_000);
        let newest = punnet_domain::columns::NEWEST;
        let cuts = self.sites[which].store().frames_since(self.cooperative, &since, most, newest)?;
        let mut frames: Vec<_> = cuts.into_iter().map(|cut| cut.frame).collect();
        if dice.chance(30) {
            for last in (1..frames.len()).rev() {
                frames.swap(last, dice.index(last + 1));
            }
        }
        let mut stick = FrameWriter::new(Vec::new(), ON_THE_LINE);
        let failed = |e| Broken(format!("a stick can't be written: {e}"));
        frames.iter().try_for_each(|frame| stick.push(frame)).map_err(failed)?;
        self.sticks.push(Stick::Frames(stick.finish().map_err(failed)?));
        Ok(format!("writes {} frames to a stick", frames.len()))
    }

    /// Any stick; it stays for others.
    pub fn read_stick(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let Some(mut stick) = dice.pick(&self.sticks).cloned() else { return Ok("has no stick".to_owned()) };
        let spoilt = stick.spoil(dice);
        let said = match &stick {
            Stick::Bundle(bytes) if dice.chance(25) => {
                format!("sees the hub read a bundle: {:?}", self.hub.read_bundle(bytes))
            }
            Stick::Bundle(bytes) => self.read_bundle(which, bytes),
            Stick::Frames(bytes) => self.read_frames(which, bytes),
        };
        self.believes_only_what_is(which)?;
        Ok(if spoilt { format!("{said}, spoilt") } else { said })
    }

    fn read_bundle(&self, which: usize, mut bytes: &[u8]) -> String {
        let site = &self.sites[which];
        let mut replica = StoreReplica::new(site.shared(), self.cooperative);
        let how = Reading { cooperative: self.cooperative, now_ms: site.now_ms(), though_expired: false };
        let mut report = Report::default();
        let read = bundle::read(&mut replica, &how, &mut bytes, &mut |_| {}, &mut report);
        let end = read.map_or_else(|e| e.code(), |()| "ok");
        format!("reads {} new entries and {} photos from a bundle: {end}", report.entries, report.photos)
    }

    fn read_frames(&self, which: usize, bytes: &[u8]) -> String {
        let site = &self.sites[which];
        let Ok(mut frames) = FrameReader::new(bytes, self.cooperative) else {
            return "can't read a stick".to_owned();
        };
        let mut replica = StoreReplica::new(site.shared(), self.cooperative);
        match take_frames(&mut replica, &mut frames, None, site.now_ms()) {
            Ok(brought) => {
                let whole = brought.cut.is_none();
                format!("reads frames of {} logs from a stick, whole: {whole}", brought.ends.len())
            }
            Err(error) => format!("reads a stick: {}", error.code()),
        }
    }
}
