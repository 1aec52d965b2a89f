//! Bugs planted on purpose, to show that the simulation of the exchange finds them.
//! Without the feature `mutants`, which nothing that is shipped has, none can be
//! planted and nothing of this is left in the program.

/// A bug that can be planted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each says what goes wrong
pub enum Mutant {
    SaysTakenWithoutKeepingIt,
    BelievesTheAnnouncedHash,
    TakesAFrameAtAnyPlace,
    ForgetsWhatWaits,
    NewIncarnationKeepsTheName,
    HubKeepsItsEpoch,
    CursorPassesRefusedFrames,
    SecondChainIsDropped,
    RevocationEndsNothing,
    RevocationEndsEverything,
    TakesADuplicateAgain,
    PaymentHasAnyId,
    CommandMakesNewIds,
    KioskBelievesWhatItSent,
    AnyoneAllocates,
    DoubtIsForgotten,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::SaysTakenWithoutKeepingIt,
        Self::BelievesTheAnnouncedHash,
        Self::TakesAFrameAtAnyPlace,
        Self::ForgetsWhatWaits,
        Self::NewIncarnationKeepsTheName,
        Self::HubKeepsItsEpoch,
        Self::CursorPassesRefusedFrames,
        Self::SecondChainIsDropped,
        Self::RevocationEndsNothing,
        Self::RevocationEndsEverything,
        Self::TakesADuplicateAgain,
        Self::PaymentHasAnyId,
        Self::CommandMakesNewIds,
        Self::KioskBelievesWhatItSent,
        Self::AnyoneAllocates,
        Self::DoubtIsForgotten,
    ];
}

#[cfg(feature = "mutants")]
mod planting {
    use std::cell::Cell;

    use super::Mutant;

    thread_local! {
        static PLANTED: Cell<Option<Mutant>> = const { Cell::new(None) };
        static COUNT: Cell<u64> = const { Cell::new(0) };
    }

    /// Plants a bug on this thread, or none.
    pub fn plant(mutant: Option<Mutant>) {
        PLANTED.set(mutant);
        COUNT.set(0);
    }

    /// Whether a bug is planted here.
    #[must_use]
    pub fn planted(mutant: Mutant) -> bool {
        PLANTED.get() == Some(mutant)
    }

    /// Another number each time, for a bug that makes what should stay the same differ.
    #[must_use]
    pub fn another() -> u64 {
        COUNT.set(COUNT.get() + 1);
        COUNT.get()
    }
}

#[cfg(feature = "mutants")]
pub use planting::{another, plant, planted};

/// Whether a bug is planted here: never.
#[cfg(not(feature = "mutants"))]
#[must_use]
#[inline(always)]
pub const fn planted(_: Mutant) -> bool {
    false
}

/// Another number each time.
#[cfg(not(feature = "mutants"))]
#[must_use]
#[inline(always)]
pub const fn another() -> u64 {
    0
}
