//! What is plugged into the machine, as bytes and folders. Knows no record.

mod printer;
mod scale;
mod sticks;
mod voice;

pub use printer::{Job, PrinterError, cancel, job, print, printers};
pub use scale::{Manner, Pose, Protocol, Scale, ScaleError, ScalePort, ScaleSimulator, scale_ports};
pub use sticks::{Stick, sticks};
pub use voice::{
    PACK_MAX_BYTES, Pack, PackAt, PackError, Speech, Voice, VoiceError, is_playable, write_pack,
};
