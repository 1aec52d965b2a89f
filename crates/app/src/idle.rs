//! After how long without a touch this kiosk's screen locks; a setting of the kiosk.

use punnet_domain::idle::IdleRules;
use punnet_store::Store;

use crate::door::SetIdle;
use crate::{App, AppError, Caller};

/// The setting's name; its value is in seconds.
const SETTING: &str = "idle/after_s";

impl App {
    pub(crate) fn set_idle(&self, caller: &Caller, asked: &SetIdle) -> Result<IdleRules, AppError> {
        let store = self.store();
        caller.leader(&store.read())?;
        let rules = IdleRules::of(asked.after_s)?;
        store.set_setting(SETTING, &asked.after_s)?;
        Ok(rules)
    }
}

/// The rules of this kiosk.
pub(crate) fn rules(store: &Store) -> Result<IdleRules, AppError> {
    let after_s: Option<u32> = store.setting(SETTING)?;
    Ok(after_s.and_then(|s| IdleRules::of(s).ok()).unwrap_or_default())
}
