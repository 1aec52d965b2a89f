//! What is plugged into the machine, as bytes and folders. Knows no record.

mod sticks;
mod voice;

pub use sticks::{Stick, sticks};
pub use voice::{Speech, Voice, VoiceError};
