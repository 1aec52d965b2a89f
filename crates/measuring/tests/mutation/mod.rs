//! Damage at random, always the same: to files, and to the numbers of a text. How much of
//! it `PUNNET_FUZZ_SECONDS` and `PUNNET_FUZZ_SEED` say.

// Each test damages with some of it.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::time::{Duration, Instant};

const SEED: u64 = 0x9E37_79B9_7F4A_7C15;
/// Nothing may take longer, even on a busy machine and one core.
pub const LONGEST: Duration = Duration::from_secs(20);

/// xorshift64*: the same numbers everywhere.
pub struct Random(u64);

impl Random {
    pub fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit.max(1) as u64) as usize
    }
}

/// Numbers at which programs trip.
const EDGES: [u8; 8] = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, 0xD8, 0xD9];

/// A place in a file, mostly near its beginning, where bytes mean much.
pub fn place(random: &mut Random, length: usize) -> usize {
    let share = random.below(1 << 16) as f64 / 65_536.0;
    let bent = if random.below(4) == 0 { share } else { share.powi(6) };
    ((bent * length as f64) as usize).min(length.saturating_sub(1))
}

/// Damages a file once: a bit, a byte, a number of 16 or 32 bits, a piece left out,
/// doubled or brought from another file, or its end cut off.
pub fn damage(file: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    if file.len() < 16 {
        return file.extend(other);
    }
    let at = place(random, file.len());
    let reach = (at + 1 + random.below(64)).min(file.len());
    match random.below(9) {
        0 => file[at] ^= 1 << random.below(8),
        1 => file[at] = EDGES[random.below(EDGES.len())],
        2 => file[at..reach.min(at + 2)].fill(EDGES[random.below(EDGES.len())]),
        3 => file[at..reach.min(at + 4)].fill(EDGES[random.below(EDGES.len())]),
        4 => drop(file.drain(at..reach)),
        5 => drop(file.splice(at..at, file[at..reach].to_vec())),
        6 => {
            let from = place(random, other.len());
            let piece = &other[from..(from + 1 + random.below(64)).min(other.len())];
            drop(file.splice(at..at, piece.iter().copied()));
        }
        7 if random.below(4) == 0 => file.truncate(at.max(16)),
        _ => file[at] = random.bits() as u8,
    }
}

/// Does rounds, so many or by the clock; gives how many. Each is told its number and the seed.
pub fn rounds(usual: u64, mut round: impl FnMut(&mut Random, u64, u64)) -> u64 {
    let seed = number_of("PUNNET_FUZZ_SEED").unwrap_or(SEED).max(1);
    let until = number_of("PUNNET_FUZZ_SECONDS").map(|s| Instant::now() + Duration::from_secs(s));
    let (mut random, mut done) = (Random(seed), 0);
    while until.map_or(done < usual, |until| Instant::now() < until) {
        round(&mut random, done, seed);
        done += 1;
    }
    done
}

fn number_of(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// What a number in a text becomes.
const NUMBERS: [&str; 18] = [
    "0",
    "-1",
    "1",
    "0.5",
    "5",
    "28",
    "100",
    "420",
    "900",
    "-900",
    "65535",
    "4294967295",
    "1e9",
    "1e18",
    "1e308",
    "-1e308",
    "1e-300",
    "-1e-300",
];

/// Changes a number of a text, such as JSON: to one at which programs trip, or to another like it.
pub fn damage_number(text: &mut String, random: &mut Random) {
    let of_number = |c: u8| c.is_ascii_digit() || b".-+eE".contains(&c);
    let bytes = text.as_bytes();
    let begins = |&at: &usize| {
        let inside = at > 0 && (of_number(bytes[at - 1]) || bytes[at - 1].is_ascii_alphabetic());
        !inside && (bytes[at].is_ascii_digit() || bytes[at] == b'-')
    };
    let places: Vec<usize> = (0..bytes.len()).filter(begins).collect();
    let Some(&from) = places.get(random.below(places.len())) else { return };
    let to = from + bytes[from..].iter().take_while(|&&c| of_number(c)).count();
    let number: Option<f64> = text.get(from..to).and_then(|number| number.parse().ok());
    let number = number.filter(|_| random.below(3) == 0);
    let near = number.map(|number| (number * [0.5, 0.9, 1.1, 2.0, 10.0, -1.0][random.below(6)]).to_string());
    text.replace_range(from..to, &near.unwrap_or_else(|| NUMBERS[random.below(NUMBERS.len())].to_owned()));
}
