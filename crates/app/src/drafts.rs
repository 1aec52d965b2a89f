//! Unfinished work of the person signed in; never leaves the kiosk.

use punnet_domain::Refusal;

use crate::door::{DraftBody, ReadDraft, SaveDraft};
use crate::{App, AppError, Caller};

/// A draft is a few answers, not an archive.
const DRAFT_MAX_BYTES: usize = 64 * 1024;

impl App {
    pub(crate) fn draft(&self, caller: &Caller, asked: &ReadDraft) -> Result<Option<DraftBody>, AppError> {
        let store = self.store();
        let person = caller.signed_in(&store.read())?;
        Ok(store.draft(person.id, &asked.name)?.map(DraftBody))
    }

    pub(crate) fn save_draft(&self, caller: &Caller, asked: &SaveDraft) -> Result<bool, AppError> {
        let store = self.store();
        let person = caller.signed_in(&store.read())?;
        if asked.body.0.is_null() {
            store.drop_draft(person.id, &asked.name)?;
        } else if asked.body.0.to_string().len() > DRAFT_MAX_BYTES || asked.name.len() > 60 {
            return Err(Refusal::FactUnusable { fact: "draft".to_owned() }.into());
        } else {
            store.save_draft(person.id, &asked.name, &asked.body.0)?;
        }
        Ok(true)
    }
}
