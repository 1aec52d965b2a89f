//! Every way a call can fail, and the one place that words it for people.

use punnet_documents::DocumentError;
use punnet_domain::Refusal;
use punnet_domain::invitation::InvitationError;
use punnet_i18n::{Args, Tr};
use punnet_measuring::{CalibrateError, MeasureError};
use punnet_recognising::RecogniseError;
use punnet_store::StoreError;
use punnet_sync::ExchangeError;
use punnet_sync::bundle::BundleError;
use thiserror::Error;

use crate::view::Problem;

/// Why a call failed. The text is for logs; people see the locale's words.
#[derive(Debug, Error)]
pub enum AppError {
    /// A rule said no.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The photo couldn't be measured.
    #[error(transparent)]
    Measure(#[from] MeasureError),
    /// A camera couldn't be learnt.
    #[error(transparent)]
    Calibrate(#[from] CalibrateError),
    /// What a photo shows couldn't be said.
    #[error(transparent)]
    Recognise(#[from] RecogniseError),
    /// A paper couldn't be made.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The exchange failed.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// A bundle couldn't be written or read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The invitation can't be used.
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    /// The village can't be served.
    #[error("the village can't be served: {0}")]
    VillageTaken(String),
    /// No phone can reach the kiosk: it is on no network.
    #[error("no network for phones")]
    PhoneNoNetwork,
    /// The kiosk can't listen for phones.
    #[error("phones can't be served: {0}")]
    PhoneTaken(String),
    /// A scale, a printer or a pack of recordings doesn't do what it should; the code has the words.
    #[error("equipment: {0}")]
    Equipment(&'static str),
    /// No voice for this language or these words.
    #[error("nothing can be said")]
    VoiceMissing,
    /// No other kiosk was found in the village.
    #[error("no kiosk found in the village")]
    VillageEmpty,
    /// The request isn't one of the door's.
    #[error("unreadable request: {0}")]
    RequestUnreadable(String),
    /// The picture wasn't base64.
    #[error("the picture isn't base64")]
    ImageUnreadable,
}

impl AppError {
    /// The stable code, by which words are found and callers decide.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Refusal(e) => e.code(),
            Self::Store(e) => e.code().to_owned(),
            Self::Measure(e) => e.code().replace('_', "-"),
            Self::Calibrate(e) => e.code().to_owned(),
            Self::Recognise(e) => e.code().replace('_', "-"),
            Self::Document(e) => e.code().to_owned(),
            Self::Exchange(e) => e.code().to_owned(),
            Self::Bundle(e) => e.code().to_owned(),
            Self::Invitation(e) => e.code().to_owned(),
            Self::VillageTaken(_) => "village-taken".to_owned(),
            Self::PhoneNoNetwork => "phone-no-network".to_owned(),
            Self::PhoneTaken(_) => "phone-taken".to_owned(),
            Self::Equipment(code) => (*code).to_owned(),
            Self::VoiceMissing => "voice-missing".to_owned(),
            Self::VillageEmpty => "village-empty".to_owned(),
            Self::RequestUnreadable(_) => "request-unreadable".to_owned(),
            Self::ImageUnreadable => "not-an-image".to_owned(),
        }
    }

    /// What happened, that nothing is lost, and what to do, in a language.
    #[must_use]
    pub fn problem(&self, lang: &str) -> Problem {
        let code = self.code();
        let message = Tr::new(lang).text(&format!("error-{code}"), &self.args(lang));
        Problem { code, message }
    }

    /// The variables of the words: which picture, or a refusal's fields, worded where they are words.
    fn args(&self, lang: &str) -> Args {
        let mut args = Args::default();
        if let Self::Calibrate(error) = self
            && let Some(photo) = error.photo()
        {
            #[allow(clippy::cast_precision_loss)] // at most six
            return args.with("photo", photo as f64);
        }
        if let Self::Refusal(refusal) = self {
            let fields = serde_json::to_value(refusal).unwrap_or_default();
            for (name, value) in fields.as_object().into_iter().flatten().filter(|(name, _)| *name != "code")
            {
                args = match value {
                    serde_json::Value::Number(n) => args.with(name, n.as_f64().unwrap_or_default()),
                    other => args.with(name, worded(name, other.as_str().unwrap_or_default(), lang)),
                };
            }
        }
        args
    }
}

/// A code's words, where they have no variables.
pub(crate) fn words(code: &str, lang: &str) -> String {
    Tr::new(lang).text(&format!("error-{code}"), &Args::default())
}

/// `role: leader` becomes the language's word for it within a sentence, `word-role-leader`.
fn worded(field: &str, value: &str, lang: &str) -> String {
    let key = format!("word-{}-{}", field, value.replace('_', "-"));
    let tr = Tr::new(lang);
    if tr.has(&key) { tr.text(&key, &Args::default()) } else { value.to_owned() }
}
