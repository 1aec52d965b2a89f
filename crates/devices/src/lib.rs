//! What is plugged into the machine, as bytes and folders. Knows no record.

mod sticks;

pub use sticks::{Stick, sticks};
