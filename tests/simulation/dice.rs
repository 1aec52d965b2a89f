//! Everything that is left to chance, from one number.

use std::sync::{Arc, Mutex};

use punnet_store::Random;
use uuid::Uuid;

/// SplitMix64 (Steele, Lea and Flood, 2014): small, quick, and the same everywhere.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The dice of one thing in one run: what is thrown for others doesn't matter.
    pub fn of(seed: u64, what: &str) -> Self {
        let hash = blake3::Hasher::new().update(&seed.to_be_bytes()).update(what.as_bytes()).finalize();
        Self(u64::from_be_bytes(hash.as_bytes()[..8].try_into().unwrap()))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below a limit; 0 for the limit 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    /// An index into something so long.
    pub fn index(&mut self, length: usize) -> usize {
        self.below(length as u64) as usize
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, some: &'a [T]) -> Option<&'a T> {
        let index = self.index(some.len());
        some.get(index)
    }

    pub fn fill(&mut self, bytes: &mut [u8]) {
        bytes.iter_mut().for_each(|byte| *byte = self.next() as u8);
    }

    pub fn uuid_at(&mut self, now_ms: i64) -> Uuid {
        let mut random = [0; 10];
        self.fill(&mut random);
        let millis = u64::try_from(now_ms).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// As a store takes its randomness.
    pub fn into_random(self) -> Random {
        let dice = Mutex::new(self);
        Arc::new(move |bytes| {
            dice.lock().unwrap().fill(bytes);
            Ok(())
        })
    }
}
