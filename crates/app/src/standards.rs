//! Standards added to a kiosk's store: a limit corrected without a new program.

use std::sync::{Arc, PoisonError, RwLock};

use punnet_domain::standard::Standard;
use punnet_store::Store;

use crate::{App, AppError, Reference};

/// Before a standard's id, in the names of this device's settings.
const ADDED: &str = "standard/";

impl App {
    /// Adds a standard to this kiosk, or puts another edition in the place of one.
    /// What was judged before keeps its result and names its edition. A kiosk that
    /// runs on the same store judges by it from the next request on.
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

/// The texts added to a store, by their setting's name.
type Added = Vec<(String, String)>;

/// The reference data with the standards added to the store, read anew when those change.
#[derive(Debug)]
pub(crate) struct Standards(RwLock<(Added, Arc<Reference>)>);

impl Standards {
    /// # Errors
    /// When the store can't be read, or the assets built in can't.
    pub(crate) fn of(store: &Store) -> Result<Self, AppError> {
        let added: Added = store.read().settings(ADDED)?;
        let reference = Arc::new(reference(&added)?);
        Ok(Self(RwLock::new((added, reference))))
    }

    fn now(&self) -> Arc<Reference> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).1)
    }

    fn take(&self, added: Added) -> Result<(), AppError> {
        if self.0.read().unwrap_or_else(PoisonError::into_inner).0 != added {
            let reference = Arc::new(reference(&added)?);
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = (added, reference);
        }
        Ok(())
    }
}

impl App {
    /// What is known without asking anyone. A request that began with one edition ends with it
    /// when it asks once.
    #[must_use]
    pub fn reference(&self) -> Arc<Reference> {
        self.standards.now()
    }

    /// Looks whether another program added a standard to the store.
    pub(crate) fn look_for_standards(&self) -> Result<(), AppError> {
        let added = self.store().read().settings(ADDED)?;
        self.standards.take(added)
    }
}

/// The reference data built in, with what was added.
fn reference(added: &Added) -> Result<Reference, AppError> {
    let mut reference = Reference::built_in()?;
    for (name, text) in added {
        match Standard::parse(text) {
            Ok(standard) => drop(reference.standards.insert(standard.id.clone(), standard)),
            // An older program may not know all a newer one took; the kiosk works on.
            Err(error) => tracing::warn!(name, %error, "an added standard isn't used"),
        }
    }
    Ok(reference)
}
