//! What a screen may ask before the PIN was told, and whom it shows to whom.

use punnet_domain::Refusal;
use punnet_domain::daybook::Deed;
use punnet_domain::person::consent::ConsentState;
use punnet_domain::person::{Person, Role};
use punnet_domain::phone::PhonePurpose;

use crate::door::{LendPhone, Request, SendPaper, Value};
use crate::equipment::Printable;
use crate::{Answer, App, AppError, Caller};

/// What needs no PIN though the person has one: finding one's way, bringing produce,
/// one's own affairs. Whatever isn't named here needs it, so that a request that is
/// added later isn't open by oversight.
fn open_without_pin(request: &Request) -> bool {
    if let Request::TakeBack(asked) = request {
        return matches!(asked.deed, Deed::LotReceived | Deed::LotWithdrawn);
    }
    matches!(
        request,
        Request::ShowHome(_)
            | Request::SignIn(_)
            | Request::SignInByPictures(_)
            | Request::SignInByBadge(_)
            | Request::ProvePin(_)
            | Request::ResetPin(_)
            | Request::SignOut(_)
            | Request::CloseKiosk(_)
            | Request::SayAloud(_)
            | Request::SetLang(_)
            | Request::ListPeople(_)
            | Request::ListPlaces(_)
            | Request::ListProduce(_)
            | Request::ReadDraft(_)
            | Request::SaveDraft(_)
            | Request::ShowDaybook(_)
            | Request::ReceiveLot(_)
            | Request::WithdrawLot(_)
            | Request::LookAtFrame(_)
            | Request::RecogniseProduce(_)
            | Request::ListCameras(_)
            | Request::MeasurePhoto(_)
            | Request::Propose(_)
            | Request::JudgeSample(_)
            | Request::ShowMarking(_)
            | Request::KeepInspection(_)
            | Request::KeepSound(_)
            | Request::AddNote(_)
            | Request::ReadPhoto(_)
            | Request::FetchPhoto(_)
            | Request::LendPhone(LendPhone { purpose: PhonePurpose::Photo { .. } | PhonePurpose::Scan })
            | Request::ShowPhone(_)
            | Request::ReturnPhone(_)
            | Request::ListLots(_)
            | Request::ShowLot(_)
            | Request::ListAlike(_)
            | Request::PrintLabel(_)
            | Request::PrintCrateLabel(_)
            | Request::SendLabel(_)
            | Request::ShowPrintJob(_)
            | Request::StopPrintJob(_)
            | Request::PrintMat(_)
            | Request::SendPaper(SendPaper { paper: Printable::Mat(_) })
            | Request::ReadScale(_)
            | Request::ShowExchange(_)
            | Request::ListSticks(_)
            | Request::ShowVillage(_)
    )
}

impl App {
    /// Refuses what needs a PIN to a session that was opened without it.
    pub(crate) fn guard(&self, caller: &Caller, request: &Request) -> Result<(), AppError> {
        let who = caller.session.as_ref().and_then(|token| self.sessions().who(token));
        match who {
            Some(who) if !who.proven && !open_without_pin(request) => Err(Refusal::PinNeeded.into()),
            _ => Ok(()),
        }
    }

    /// An answer as the caller may see it: who took their consent back is listed for
    /// leaders and for themselves only.
    pub(crate) fn shown(&self, caller: &Caller, mut answer: Answer) -> Result<Answer, AppError> {
        if let Value::ListPeople(people) = &mut answer.value {
            let person = caller.person.map(|id| self.store().read().get::<Person>(id)).transpose()?.flatten();
            if !person.is_some_and(|p| p.is(Role::Leader)) {
                people.retain(|p| p.consent != ConsentState::Withdrawn || Some(p.id) == caller.person);
            }
        }
        Ok(answer)
    }
}
