//! How far an exchange is, seen from outside while it runs.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use punnet_domain::budget::Carrier;

use crate::transport::{Reply, Request, Transport, TransportError};

/// What went and came so far, without headers. Read by whoever watches.
#[derive(Debug, Default)]
pub struct Meter {
    up: AtomicU64,
    down: AtomicU64,
    answered: AtomicBool,
}

impl Meter {
    /// Bytes that arrived there.
    #[must_use]
    pub fn up(&self) -> u64 {
        self.up.load(Ordering::Relaxed)
    }

    /// Bytes that came from there.
    #[must_use]
    pub fn down(&self) -> u64 {
        self.down.load(Ordering::Relaxed)
    }

    /// Whether somebody answered.
    #[must_use]
    pub fn answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }
}

/// A transport that is watched.
pub struct Metered<T> {
    transport: T,
    meter: Arc<Meter>,
}

impl<T> Metered<T> {
    /// Counts into a meter what a transport carries.
    pub fn new(transport: T, meter: Arc<Meter>) -> Self {
        Self { transport, meter }
    }
}

impl<T: Transport> Transport for Metered<T> {
    fn call(&mut self, request: &Request) -> Result<Reply, TransportError> {
        let mut reply = self.transport.call(request)?;
        self.meter.answered.fetch_or(reply.is_hub, Ordering::Relaxed);
        self.meter.up.fetch_add(request.body.len() as u64, Ordering::Relaxed);
        reply.body = Box::new(Counted { body: reply.body, meter: self.meter.clone() });
        Ok(reply)
    }

    fn carrier(&self) -> Carrier {
        self.transport.carrier()
    }
}

struct Counted<R> {
    body: R,
    meter: Arc<Meter>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.body.read(into)?;
        self.meter.down.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
