//! Standards added to a kiosk's store: a limit corrected without a new program.

use punnet_domain::standard::Standard;
use punnet_store::Store;

use crate::{App, AppError, Reference};

/// Before a standard's id, in the names of this device's settings.
const ADDED: &str = "standard/";

impl App {
    /// Adds a standard to this kiosk, or puts another edition in the place of one.
    /// What was judged before keeps its result and names its edition. It holds from
    /// the next start.
    ///
    /// # Errors
    /// [`punnet_domain::Refusal::StandardUnreadable`] with the place, or what the disk says.
    pub fn add_standard(&self, text: &str) -> Result<Standard, AppError> {
        let standard = Standard::parse(text)?;
        standard.words_known(Reference::built_in()?.standards.values())?;
        self.store().set_setting(&format!("{ADDED}{}", standard.id), &text)?;
        Ok(standard)
    }
}

/// The reference data built in, with what was added to this store.
///
/// # Errors
/// When the store can't be read, or the assets built in can't.
pub(crate) fn reference(store: &Store) -> Result<Reference, AppError> {
    let mut reference = Reference::built_in()?;
    for (name, text) in store.read().settings::<String>(ADDED)? {
        match Standard::parse(&text) {
            Ok(standard) => drop(reference.standards.insert(standard.id.clone(), standard)),
            // An older program may not know all a newer one took; the kiosk works on.
            Err(error) => tracing::warn!(name, %error, "an added standard isn't used"),
        }
    }
    Ok(reference)
}
