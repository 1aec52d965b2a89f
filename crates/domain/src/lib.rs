//! Records and rules of a produce cooperative, by noun.
//!
//! Nothing here reads a clock, a file, the net or a source of randomness: time,
//! ids and everything known are parameters, so every rule can be tested alone.

pub mod agreement;
pub mod approval;
pub mod budget;
pub mod bundle;
pub mod buyer;
pub mod camera;
pub mod checkpoint;
pub mod columns;
pub mod consignment;
pub mod cooperative;
pub mod day;
pub mod daybook;
pub mod device;
pub mod doubt;
pub mod edition;
pub mod exchange;
pub mod gs1;
pub mod hex;
pub mod id;
pub mod idle;
pub mod inspection;
pub mod invitation;
pub mod ledger;
pub mod log;
pub mod lot;
pub mod lot_row;
pub mod measurement;
pub mod money;
pub mod mutants;
pub mod note;
pub mod order;
pub mod payment;
pub mod person;
pub mod phone;
pub mod photos;
pub mod piece_weight;
pub mod produce;
pub mod record;
pub mod refusal;
pub mod sample;
pub mod search;
pub mod sides;
pub mod standard;
pub mod standing;
pub mod taken_back;
pub mod tally;
pub mod touched;
pub mod unit;
pub mod weight;

pub use refusal::Refusal;
