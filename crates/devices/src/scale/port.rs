//! Bytes from a scale's cable: a serial line, or a USB device that reports by itself.

use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, read, write};
use rustix::termios::{
    ControlModes, OptionalActions, QueueSelector, ioctl_tiocexcl, ioctl_tiocnxcl, tcflush, tcgetattr,
    tcsetattr,
};

use super::{Manner, Protocol, ScaleError};

/// A line that is longer isn't one of a scale's.
const LINE_MAX: usize = 256;

/// An open cable.
pub(super) struct Port {
    fd: OwnedFd,
    protocol: Protocol,
    /// The newest report of a device that only reports what changed.
    last: Option<Vec<u8>>,
}

impl Port {
    pub(super) fn open(path: &Path, manner: Manner) -> Result<Self, ScaleError> {
        let how = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = open(path, how, Mode::empty()).map_err(trouble)?;
        if manner.protocol != Protocol::Hid {
            settle(&fd, manner.baud)?;
        }
        Ok(Self { fd, protocol: manner.protocol, last: None })
    }

    /// What the scale says now, in grams: asked twice, because a byte lost on the way
    /// would make another weight of it.
    pub(super) fn weigh(&mut self, wait: Duration) -> Result<i64, ScaleError> {
        let first = self.says(wait)?;
        if self.says(wait)? == first { Ok(first) } else { Err(ScaleError::Moving) }
    }

    /// What the scale says within a time. Garbled bytes are passed over as long as there is time.
    pub(super) fn says(&mut self, wait: Duration) -> Result<i64, ScaleError> {
        let end = Instant::now() + wait;
        if self.protocol == Protocol::Hid {
            return self.reports(end);
        }
        tcflush(&self.fd, QueueSelector::IFlush).map_err(trouble)?;
        if let Some(asks) = self.protocol.asks() {
            write(&self.fd, asks).map_err(trouble)?;
        }
        let mut heard = Vec::new();
        let mut worst = ScaleError::Silent;
        while let Some(line) = self.line(&mut heard, end)? {
            match self.protocol.read(&line) {
                Err(ScaleError::Garbled) => worst = ScaleError::Garbled,
                said => return said,
            }
        }
        Err(worst)
    }

    fn line(&mut self, heard: &mut Vec<u8>, end: Instant) -> Result<Option<Vec<u8>>, ScaleError> {
        loop {
            if let Some(at) = heard.iter().position(|&b| b == b'\n' || b == b'\r') {
                let line: Vec<u8> = heard.drain(..=at).take(at).collect();
                if line.is_empty() {
                    continue;
                }
                return Ok(Some(line));
            }
            if heard.len() > LINE_MAX {
                heard.clear();
            }
            match self.bytes(end)? {
                Some(bytes) => heard.extend(bytes),
                None => return Ok(None),
            }
        }
    }

    /// The next report, or the newest one when nothing has changed since.
    fn reports(&mut self, end: Instant) -> Result<i64, ScaleError> {
        // What waits here is old; only the newest of it counts.
        while let Some(report) = self.bytes(Instant::now())? {
            self.last = Some(report);
        }
        if let Some(report) = self.bytes(end)? {
            self.last = Some(report);
        }
        match &self.last {
            Some(report) => super::hid::read(report),
            None => Err(ScaleError::Silent),
        }
    }

    /// What comes next: some bytes of a line, one whole report of a device. Nothing when the time is over.
    fn bytes(&self, end: Instant) -> Result<Option<Vec<u8>>, ScaleError> {
        let left = end.saturating_duration_since(Instant::now());
        let wait = Timespec {
            tv_sec: i64::try_from(left.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: left.subsec_nanos().into(),
        };
        let mut fds = [PollFd::new(&self.fd, PollFlags::IN)];
        match poll(&mut fds, Some(&wait)) {
            Ok(0) | Err(Errno::INTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(trouble(error)),
        }
        let mut buffer = [0; super::hid::REPORT];
        match read(&self.fd, &mut buffer) {
            Ok(0) => Err(ScaleError::Missing),
            Ok(count) => Ok(buffer.get(..count).map(<[u8]>::to_vec)),
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            Err(error) => Err(trouble(error)),
        }
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        // Otherwise nobody could open the line again as long as anybody else holds it.
        let _ = ioctl_tiocnxcl(&self.fd);
    }
}

/// Eight bits, no parity, nothing interpreted, and nobody else at it.
fn settle(fd: &OwnedFd, baud: u32) -> Result<(), ScaleError> {
    let mut line = tcgetattr(fd).map_err(trouble)?;
    line.make_raw();
    line.control_modes |= ControlModes::CLOCAL | ControlModes::CREAD;
    line.control_modes -= ControlModes::HUPCL;
    line.set_speed(baud).map_err(trouble)?;
    tcsetattr(fd, OptionalActions::Now, &line).map_err(trouble)?;
    ioctl_tiocexcl(fd).map_err(trouble)
}

fn trouble(error: Errno) -> ScaleError {
    match error {
        Errno::ACCESS | Errno::PERM => ScaleError::Forbidden,
        Errno::BUSY => ScaleError::Taken,
        // No file, no device behind it, pulled out, or no serial line at all.
        _ => ScaleError::Missing,
    }
}
