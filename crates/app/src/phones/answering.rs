//! What a lent phone is answered: what its pass allows and nothing else.

use std::net::IpAddr;
use std::sync::{Arc, Weak};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_domain::Refusal;
use punnet_domain::daybook::Deed;
use punnet_domain::hex::from_hex;
use punnet_domain::id::LotId;
use punnet_domain::person::pictures::PICTURES;
use punnet_domain::phone::{PassStanding, PhonePurpose, Upload};
use punnet_sync::phone::seal::{self, Nonce};
use punnet_sync::phone::{Lends, Page};
use punnet_sync::serve::Declined;
use serde_json::{Value, json};

use super::{Lent, lock};
use crate::door::{Call, MeasurePhoto, Request};
use crate::view::{PhoneAsk, PhoneBrought, PhoneDone, PhoneHello, PhoneMessage, PhonePart, PhotoMeasured};
use crate::{App, AppError, Caller};

const FORBIDDEN: u16 = 403;
const GONE: u16 = 410;
const TOO_MANY: u16 = 429;
/// What the pages are begun with, in place of the kiosk's own.
const FIRST_PAGE: &str = "phone.html";
/// The longest text a code of ours carries, with room.
const TEXT_MAX: usize = 4000;

/// What a leader's second screen may ask of the door. Whatever isn't named here is refused,
/// so that a request that is added later isn't open by oversight.
fn open_to_a_second_screen(request: &Request) -> bool {
    match request {
        Request::ShowHome(_)
        | Request::SayAloud(_)
        | Request::ProvePin(_)
        | Request::ListLots(_)
        | Request::ShowLot(_)
        | Request::JudgeSample(_)
        | Request::FetchPhoto(_)
        | Request::ApproveLot(_)
        | Request::ListAlike(_)
        | Request::ApproveAlike(_)
        | Request::AskAgain(_)
        | Request::TakeBackAsk(_) => true,
        // What was just approved can be taken back, as at the kiosk.
        Request::ShowDaybook(asked) => asked.person.is_none(),
        Request::TakeBack(asked) => asked.deed == Deed::LotApproved,
        _ => false,
    }
}

/// What a phone is answered: JSON, and bytes that belong to it.
type Said = (Value, Vec<u8>);

/// The kiosk as phones see it. It closes with the kiosk.
pub(super) struct Desk(Weak<App>);

impl Desk {
    pub fn new(app: Weak<App>) -> Self {
        Self(app)
    }
}

impl Lends for Desk {
    fn page(&self, path: &str) -> Option<Page> {
        let path = if path.is_empty() { FIRST_PAGE } else { path };
        self.0.upgrade()?.host.page(path)
    }

    fn answer(&self, pass: &str, from: IpAddr, message: &[u8]) -> Result<Vec<u8>, Declined> {
        let app: Arc<App> = self.0.upgrade().ok_or_else(|| declined("phone-ended", GONE))?;
        let now_ms = app.moment().steady_ms;
        if !lock(&app.phones.guesses).may(from, now_ms) {
            return Err(declined("phone-wait", TOO_MANY));
        }
        let wrong = |code, status| {
            lock(&app.phones.guesses).wrong(from, now_ms);
            declined(code, status)
        };
        let key = app.with_phone(pass, |lent| lent.key).map_err(|_| wrong("phone-ended", GONE))?;
        let (nonce, said) = seal::asked(&key, message).ok_or_else(|| wrong("phone-stranger", FORBIDDEN))?;
        let (json, bytes) = app.hear(pass, nonce, &said);
        let answer = seal::framed(json.to_string().as_bytes(), &bytes);
        let mut fresh = [0; seal::NONCE_BYTES];
        app.host.fill_random(&mut fresh);
        Ok(seal::answer(&key, fresh, nonce, &answer))
    }

    fn wanted(&self) -> bool {
        self.0.upgrade().is_some_and(|app| app.sweep())
    }
}

impl App {
    /// Answers a message that was sealed with the pass's key.
    fn hear(&self, pass: &str, nonce: Nonce, said: &[u8]) -> Said {
        let unreadable = |detail: &str| AppError::RequestUnreadable(detail.to_owned());
        let read = seal::parts(said).ok_or_else(|| unreadable("no message")).and_then(|(json, bytes)| {
            let message: PhoneMessage =
                serde_json::from_slice(json).map_err(|e| unreadable(&e.to_string()))?;
            Ok((message, bytes))
        });
        let (lang, done) = match read {
            Ok((message, bytes)) => (message.lang.clone(), self.do_for_phone(pass, nonce, message, bytes)),
            Err(error) => ("en".to_owned(), Err(error)),
        };
        done.unwrap_or_else(|error| {
            tracing::info!(%error, "refused to a phone");
            (json!({ "error": error.problem(&lang) }), Vec::new())
        })
    }

    fn do_for_phone(
        &self,
        pass: &str,
        nonce: Nonce,
        message: PhoneMessage,
        bytes: &[u8],
    ) -> Result<Said, AppError> {
        let phone = from_hex(&message.phone).ok_or(Refusal::PhoneAnother)?;
        let now_ms = self.moment().steady_ms;
        let act = message.ask.act();
        self.with_phone(pass, |lent| lent.pass.take(phone, nonce, act, now_ms))??;
        let lang = message.lang;
        match message.ask {
            PhoneAsk::Hello { still_s } => self.with_phone(pass, |lent| {
                lent.pass.used(now_ms - i64::from(still_s) * 1000);
                said(&lent.hello(now_ms))
            })?,
            PhoneAsk::Leave => {
                self.with_phone(pass, |lent| lent.pass.end())?;
                self.sweep();
                said(&true)
            }
            PhoneAsk::Part { upload, total, offset } => {
                let id = from_hex(&upload).ok_or_else(|| AppError::RequestUnreadable("upload".to_owned()))?;
                said(&self.take_part(pass, &Piece { id, total, offset, bytes }, &lang)?)
            }
            PhoneAsk::Scanned { text } => {
                let text: String = text.chars().take(TEXT_MAX).collect();
                self.with_phone(pass, |lent| lent.bring(None, None, Some(text)))?;
                said(&true)
            }
            PhoneAsk::Call { request } => self.call_for_phone(pass, *request, lang),
            PhoneAsk::Photo { photo, max } => {
                let session = self.with_phone(pass, |lent| lent.session.clone())?;
                let (bytes, media) = self.photo(session, &photo, max)?;
                Ok((json!({ "value": media }), bytes))
            }
        }
    }

    /// A request of the door: under the phone's own session, and only what a second screen needs.
    fn call_for_phone(&self, pass: &str, request: Request, lang: String) -> Result<Said, AppError> {
        if !open_to_a_second_screen(&request) {
            return Err(Refusal::PhoneNotAllowed.into());
        }
        let now_ms = self.moment().steady_ms;
        let asks_by_itself = matches!(request, Request::ShowHome(_));
        let session = self.with_phone(pass, |lent| {
            if !asks_by_itself {
                lent.pass.used(now_ms);
            }
            lent.session.clone()
        })?;
        let answer = self.call(Call { request, session, lang: Some(lang) })?;
        Ok((serde_json::to_value(&answer).unwrap_or_default(), Vec::new()))
    }

    /// Takes a piece of a photo; the last one is answered when it is measured.
    fn take_part(&self, pass: &str, piece: &Piece<'_>, lang: &str) -> Result<PhonePart, AppError> {
        let now_ms = self.moment().steady_ms;
        let (photo, lot, by) = match self.with_phone(pass, |lent| lent.add(piece, now_ms))?? {
            Added::Told(part) => return Ok(part),
            Added::Whole(photo) => {
                self.with_phone(pass, |lent| (photo, lent.lot.as_ref().map(|lot| lot.id), lent.by.clone()))?
            }
        };
        let measured = self.measure_from_phone(&by, lot, &photo);
        let done = PhoneDone {
            count: measured.as_ref().map_or(0, counted),
            problem: measured.as_ref().err().map(|error| error.problem(lang)),
        };
        self.with_phone(pass, |lent| {
            lent.measuring = None;
            lent.done = Some((piece.id, done.clone()));
            lent.pass.used(now_ms);
            match measured {
                Ok(photo) => lent.bring(Some(photo), None, None),
                Err(error) => lent.bring(None, Some(&error), None),
            }
        })?;
        Ok(PhonePart { here: piece.total, done: Some(done) })
    }

    /// Measures it as if it had been taken at the kiosk by who lent the phone.
    fn measure_from_phone(
        &self,
        by: &Caller,
        lot: Option<LotId>,
        photo: &[u8],
    ) -> Result<PhotoMeasured, AppError> {
        let lot = lot.ok_or(Refusal::PhoneNotAllowed)?;
        // Its camera the photo names itself.
        let measured = self.measure_photo(
            by,
            &MeasurePhoto { lot, image_base64: STANDARD.encode(photo), camera: None, turned_from: None },
        )?;
        if measured.proposal.is_none() { Err(Refusal::NothingCounted.into()) } else { Ok(measured) }
    }
}

/// A piece of a photo.
struct Piece<'a> {
    id: [u8; 16],
    total: usize,
    offset: usize,
    bytes: &'a [u8],
}

/// What a piece comes to.
enum Added {
    /// The phone is told how far it is.
    Told(PhonePart),
    /// The photo is here and to be measured.
    Whole(Vec<u8>),
}

impl Lent {
    fn hello(&self, now_ms: i64) -> PhoneHello {
        let standing = self.pass.standing(now_ms);
        let confirmed = self.pass.purpose == PhonePurpose::Review && standing == PassStanding::Lent;
        PhoneHello {
            purpose: self.pass.purpose,
            standing,
            pictures: self.pass.pictures(&self.key).unwrap_or([0, PICTURES - 1]),
            lang: self.by.lang.clone(),
            lot: self.lot.clone(),
            person: self.person.clone().filter(|_| confirmed).map(Into::into),
        }
    }

    /// Another photo in the place of one that isn't whole begins anew; one that was
    /// measured already is told again.
    fn add(&mut self, piece: &Piece<'_>, now_ms: i64) -> Result<Added, Refusal> {
        self.pass.used(now_ms);
        if let Some((_, done)) = self.done.as_ref().filter(|(id, _)| *id == piece.id) {
            return Ok(Added::Told(PhonePart { here: piece.total, done: Some(done.clone()) }));
        }
        if let Some(measuring) = self.measuring.as_ref().filter(|upload| upload.is(piece.id, piece.total)) {
            return Ok(Added::Told(PhonePart { here: measuring.here(), done: None }));
        }
        let mut upload = match self.upload.take() {
            Some(upload) if upload.is(piece.id, piece.total) => upload,
            _ => Upload::begin(piece.id, piece.total)?,
        };
        upload.add(piece.offset, piece.bytes);
        let here = upload.here();
        // One is measured at a time: the phone asks again meanwhile.
        match upload.whole().map(<[u8]>::to_vec).filter(|_| self.measuring.is_none()) {
            Some(photo) => {
                self.measuring = Some(upload);
                Ok(Added::Whole(photo))
            }
            None => {
                self.upload = Some(upload);
                Ok(Added::Told(PhonePart { here, done: None }))
            }
        }
    }

    /// The kiosk's screen hears of it when it next looks.
    fn bring(&mut self, photo: Option<PhotoMeasured>, error: Option<&AppError>, text: Option<String>) {
        let turn = self.brought.as_ref().map_or(0, |before| before.turn) + 1;
        let problem = error.map(|error| error.problem(&self.by.lang));
        self.brought = Some(PhoneBrought { turn, photo, problem, text });
    }
}

fn counted(measured: &PhotoMeasured) -> usize {
    measured.measurement.pieces.iter().filter(|piece| piece.counted).count()
}

fn said(value: &impl serde::Serialize) -> Result<Said, AppError> {
    Ok((json!({ "value": value }), Vec::new()))
}

fn declined(code: &'static str, status: u16) -> Declined {
    Declined { code, status, detail: String::new() }
}
