//! From a request to its handler.

use crate::door::{Request, Value};
use crate::{Answer, App, AppError, Caller};
use crate::{buyers, consignments, cooperative, orders, payments, people, tallies};

impl App {
    /// Answers a request of a caller who is already known: for the shell, whose
    /// user owns the store's key anyway.
    ///
    /// # Errors
    /// Everything that can be refused or fail.
    pub fn answer(&self, caller: &Caller, request: Request) -> Result<Answer, AppError> {
        self.look_for_standards()?;
        match request {
            Request::FoundCooperative(asked) => self.found(caller, asked),
            Request::RenameDevice(asked) => self.rename_device(caller, asked),
            Request::RevokeDevice(asked) => self.revoke_device(caller, asked),
            Request::AdmitDevice(asked) => self.admit_device(caller, asked),
            Request::AddPerson(asked) => self.add_person(caller, asked),
            Request::SetPictures(asked) => self.set_pictures(caller, asked),
            Request::ReplaceBadge(asked) => self.replace_badge(caller, asked),
            Request::PrintBadges(asked) => self.print_badges(caller, asked),
            Request::ResetPin(asked) => self.reset_pin(caller, asked),
            Request::SetConsent(asked) => self.set_consent(caller, asked),
            Request::AddPlace(asked) => self.add_place(caller, asked),
            Request::AddBuyer(asked) => self.add_buyer(caller, asked),
            Request::AddStandard(asked) => self.add_standard(caller, asked),
            Request::TakeBackStandard(asked) => self.take_back_standard(caller, asked),
            Request::TakeBack(asked) => self.take_back(caller, asked),
            Request::ReceiveLot(asked) => self.receive_lot(caller, asked),
            Request::WithdrawLot(asked) => self.withdraw_lot(caller, asked),
            Request::KeepInspection(asked) => self.keep_inspection(caller, asked),
            Request::ApproveLot(asked) => self.approve_lot(caller, asked),
            Request::ApproveAlike(asked) => self.approve_alike(caller, asked),
            Request::AskAgain(asked) => self.ask_again(caller, asked),
            Request::TakeBackAsk(asked) => self.take_back_ask(caller, asked),
            Request::AddNote(asked) => self.add_note(caller, asked),
            Request::TakeBackNote(asked) => self.take_back_note(caller, asked),
            Request::PlaceOrder(asked) => self.place_order(caller, asked),
            Request::Allocate(asked) => self.allocate(caller, asked),
            Request::Release(asked) => self.release(caller, asked),
            Request::OpenConsignment(asked) => self.open_consignment(caller, asked),
            Request::AnswerFact(asked) => self.answer_fact(caller, asked),
            Request::Dispatch(asked) => self.dispatch_consignment(caller, asked),
            Request::RequestPayment(asked) => self.request_payment(caller, asked),
            Request::ReceivePayment(asked) => self.receive_payment(caller, asked),
            Request::SendPaper(asked) => self.send_paper(caller, asked),
            Request::ExchangeNow(_) => self.exchange_now(caller),
            Request::WriteStick(asked) => self.write_stick(caller, &asked.stick),
            Request::ReadStick(asked) => self.read_stick(caller, &asked),
            Request::ExchangeWith(asked) => self.exchange_with(caller, &asked),
            question => self.look(caller, question).map(Answer::from),
        }
    }

    /// Answers what changes no record.
    fn look(&self, caller: &Caller, request: Request) -> Result<Value, AppError> {
        Ok(match request {
            Request::ShowHome(_) => Value::ShowHome(self.home(caller)?),
            Request::SignIn(asked) => Value::SignIn(self.sign_in(&asked)?),
            Request::SignOut(_) => Value::SignOut(self.sign_out(caller)),
            Request::CloseKiosk(asked) => Value::CloseKiosk(self.may_close(caller, &asked.pin)?),
            Request::SetLang(asked) => Value::SetLang(self.set_lang(caller, &asked)?),
            Request::SayAloud(asked) => Value::SayAloud(self.say(caller, &asked)?),
            Request::SignInByPictures(asked) => Value::SignInByPictures(self.sign_in_by_pictures(&asked)?),
            Request::SignInByBadge(asked) => Value::SignInByBadge(self.sign_in_by_badge(&asked)?),
            Request::ProvePin(asked) => Value::ProvePin(self.prove_pin(caller, &asked)?),
            Request::ProposePictures(_) => Value::ProposePictures(self.propose_pictures(caller)?),
            Request::PicturesFree(asked) => Value::PicturesFree(self.pictures_free(caller, &asked)?),
            Request::ShowPerson(asked) => Value::ShowPerson(self.show_person(caller, &asked)?),
            Request::SetIdle(asked) => Value::SetIdle(self.set_idle(caller, &asked)?),
            Request::ListPeople(_) => Value::ListPeople(people::list(&self.store().read())?),
            Request::ListProduce(_) => {
                Value::ListProduce(self.reference().produce.values().cloned().collect())
            }
            Request::ReadDraft(asked) => Value::ReadDraft(self.draft(caller, &asked)?),
            Request::SaveDraft(asked) => Value::SaveDraft(self.save_draft(caller, &asked)?),
            Request::ShowDaybook(asked) => Value::ShowDaybook(self.daybook(caller, &asked)?),
            Request::LookAtFrame(asked) => Value::LookAtFrame(self.look_at_frame(caller, &asked)?),
            Request::RecogniseProduce(asked) => Value::RecogniseProduce(self.recognise(caller, &asked)?),
            Request::CalibrateCamera(asked) => Value::CalibrateCamera(self.calibrate_camera(caller, &asked)?),
            Request::ListCameras(_) => Value::ListCameras(self.cameras(caller)?),
            Request::MeasurePhoto(asked) => Value::MeasurePhoto(self.measure_photo(caller, &asked)?),
            Request::Propose(asked) => Value::Propose(self.propose(caller, &asked)?),
            Request::JudgeSample(asked) => Value::JudgeSample(self.judge_sample(caller, &asked)?),
            Request::ShowMarking(asked) => Value::ShowMarking(self.marking(caller, &asked)?),
            Request::ReadPhoto(asked) => Value::ReadPhoto(self.photo_file(caller, &asked.photo)?),
            Request::FetchPhoto(asked) => Value::FetchPhoto(self.fetch_photo(caller, &asked)?),
            Request::SetPhotoRules(asked) => Value::SetPhotoRules(self.set_photo_rules(caller, &asked)?),
            Request::ListLots(asked) => Value::ListLots(self.lots(caller, asked)?),
            Request::ShowLot(asked) => Value::ShowLot(self.show_lot(caller, asked.lot)?),
            Request::ListAlike(asked) => Value::ListAlike(self.list_alike(caller, &asked)?),
            Request::KeepSound(asked) => Value::KeepSound(self.keep_sound(caller, &asked)?),
            Request::ShowMoney(asked) => Value::ShowMoney(self.money(caller, asked.member)?),
            Request::ShowExchange(_) => Value::ShowExchange(self.exchange_view(&caller.lang)?),
            Request::ShowVillage(_) => Value::ShowVillage(self.show_village(caller)?),
            Request::SetVillage(asked) => Value::SetVillage(self.set_village(caller, &asked)?),
            Request::SetHub(asked) => Value::SetHub(self.set_hub(caller, &asked)?),
            Request::JoinCooperative(asked) => Value::JoinCooperative(self.join(caller, &asked)?),
            Request::AskToJoin(asked) => Value::AskToJoin(self.ask_to_join(&asked)?),
            Request::ListDevices(_) => Value::ListDevices(self.list_devices(caller)?),
            Request::ListSticks(_) => Value::ListSticks(self.list_sticks(caller)?),
            Request::ListVisits(_) => Value::ListVisits(self.visits(caller)?),
            Request::CarryFromStick(asked) => {
                Value::CarryFromStick(self.carry_from_stick(caller, &asked.stick)?)
            }
            Request::CarryToStick(asked) => Value::CarryToStick(self.carry_to_stick(caller, &asked)?),
            Request::CarryToHub(_) => Value::CarryToHub(self.carry_to_hub(caller)?),
            Request::Invite(_) => Value::Invite(self.invite(caller)?),
            further => self.look_further(caller, further)?,
        })
    }

    /// Answers what comes from or goes to a thing beside the kiosk: paper, scale, phone, recordings, a
    /// standard's file.
    fn look_further(&self, caller: &Caller, request: Request) -> Result<Value, AppError> {
        Ok(match request {
            Request::PrintLabel(asked) => Value::PrintLabel(self.label(caller, &asked)?),
            Request::PrintCrateLabel(asked) => Value::PrintCrateLabel(self.crate_label(caller, &asked)?),
            Request::PrintMat(asked) => Value::PrintMat(self.mat_paper(caller, &asked)?),
            equipment @ (Request::ShowEquipment(_)
            | Request::ChooseScale(_)
            | Request::ReadScale(_)
            | Request::ChoosePrinter(_)
            | Request::TestPrinter(_)
            | Request::SendLabel(_)
            | Request::ShowPrintJob(_)
            | Request::StopPrintJob(_)) => self.equip(caller, equipment)?,
            Request::ListStandards(_) => Value::ListStandards(self.list_standards(caller)?),
            Request::CheckStandard(asked) => Value::CheckStandard(self.check_standard(caller, &asked)?),
            Request::ListStandardFiles(_) => Value::ListStandardFiles(self.list_standard_files(caller)?),
            Request::PrintPaper(asked) => Value::PrintPaper(self.paper(caller, &asked)?),
            Request::PrintPaymentRequest(asked) => {
                Value::PrintPaymentRequest(self.payment_request_paper(caller, &asked)?)
            }
            Request::PrintStatement(asked) => Value::PrintStatement(self.statement_paper(caller, &asked)?),
            Request::LendPhone(asked) => Value::LendPhone(self.lend_phone(caller, asked)?),
            Request::ShowPhone(asked) => Value::ShowPhone(self.show_phone(caller, &asked)?),
            Request::ConfirmPhone(asked) => Value::ConfirmPhone(self.confirm_phone(caller, &asked)?),
            Request::ReturnPhone(asked) => Value::ReturnPhone(self.return_phone(caller, &asked)?),
            Request::ListPhones(_) => Value::ListPhones(self.list_phones(caller)?),
            Request::ListVoices(_) => Value::ListVoices(self.list_voices(caller)?),
            Request::AddVoice(asked) => Value::AddVoice(self.add_voice(caller, &asked)?),
            Request::AddVoiceFile(asked) => Value::AddVoiceFile(self.add_voice_file(caller, &asked)?),
            Request::RemoveVoice(asked) => Value::RemoveVoice(self.remove_voice(caller, &asked)?),
            staff_only => self.look_as_leader(caller, staff_only)?,
        })
    }

    /// Answers what only a leader sees; places are for everyone signed in.
    fn look_as_leader(&self, caller: &Caller, request: Request) -> Result<Value, AppError> {
        let store = self.store();
        let reader = store.read();
        if let Request::ListPlaces(_) = request {
            caller.signed_in(&reader)?;
            return Ok(Value::ListPlaces(cooperative::places(&reader)?));
        }
        caller.leader(&reader)?;
        Ok(match request {
            Request::ShowTally(asked) => Value::ShowTally(tallies::tally(&reader, &asked)?),
            Request::ShowAgreement(asked) => {
                Value::ShowAgreement(tallies::agreement(&reader, &asked.starts)?)
            }
            Request::ListBuyers(_) => Value::ListBuyers(buyers::list(&reader)?),
            Request::ListOrders(_) => Value::ListOrders(orders::list(&reader)?),
            Request::ShowOrder(asked) => Value::ShowOrder(orders::order_view(&reader, asked.order)?),
            Request::LotsForLine(asked) => {
                Value::LotsForLine(orders::lots_for_line(&reader, &asked, store.device())?)
            }
            Request::ListConsignments(_) => Value::ListConsignments(consignments::list(&reader)?),
            Request::ShowConsignment(asked) => {
                Value::ShowConsignment(consignments::view(&reader, asked.consignment)?)
            }
            Request::ListPayments(_) => Value::ListPayments(payments::list(&reader)?),
            Request::ShowPayment(asked) => Value::ShowPayment(payments::view(&reader, asked.payment)?),
            other => return Err(AppError::RequestUnreadable(other.name().to_owned())),
        })
    }
}
